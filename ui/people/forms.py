"""The forms of the registry: a card, an earlier sanction, a NIK."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.cases.person_views import PersonSanction, PersonView
from ui.cases.fields import FieldForm, NipInput
from ui.cases.files import FileField
from ui.cases.lists import Lists


class CardForm(FieldForm):
    """What the registry says about a person; cases keep what they say."""

    def __init__(self, person: PersonView, lists: Lists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines(
            ("front_title", self.tr("Title before")),
            ("name", self.tr("Name")),
            ("back_title", self.tr("Title after")),
            stretch=(2, 5, 2),
        )
        self.pick("asn_type", self.tr("Kind of civil servant"), lists.of("asn_type"))
        nip = NipInput()
        row = self.add(self.tr("NIP"), nip, self.tr("18 digits; spaces do not matter."))
        self.own("nip", nip, row, lambda: nip.text().strip(), lambda v: nip.set_value(v or ""))
        self.line("nip_old", self.tr("Former NIP"))
        self.long("note", self.tr("Note"))
        self.show_values(
            {name: getattr(person, name) for name in self.names if hasattr(person, name)}
        )


class SanctionForm(FieldForm):
    """A sanction from before, or one to correct; ``scan`` is the decree to take along."""

    def __init__(
        self, lists: Lists, shown: PersonSanction | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.pick("sanction", self.tr("Sanction"), lists.of("sanction"))
        self.line("number", self.tr("Number of the decree"))
        self.date("dated", self.tr("Date of the decree"), self.tr("Typed like 2/10/24, or picked."))
        self.date("starts_on", self.tr("In force from, if later"))
        self.date(
            "ends_on",
            self.tr("Ends on, if known"),
            self.tr("Left empty, the end follows from the kind of sanction."),
        )
        self.line("official", self.tr("Imposed by"))
        self.line(
            "source", self.tr("Where it is known from"), self.tr("For example the staff file.")
        )
        self.long("note", self.tr("Note"))
        self._scan = FileField(self.tr("Scan of the decree…"))
        if shown is None:
            self.add(self.tr("Scan"), self._scan)
            self.show_values({})
            return
        days = {name: getattr(shown, name) for name in ("dated", "starts_on", "ends_on")}
        self.show_values(
            {
                "sanction": shown.code,
                **{name: getattr(shown, name) for name in ("number", "official", "source", "note")},
                **{name: day.isoformat() if day else None for name, day in days.items()},
            }
        )

    @property
    def scan(self) -> Path | None:
        """The file that was chosen."""
        return self._scan.path()


class NikForm(FieldForm):
    """A NIK while it is typed; what is shown later is only its mask."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nik = QLineEdit()
        row = self.add(
            self.tr("NIK"),
            self.nik,
            self.tr("16 digits. It is sealed at once; only an officer with the role “Pemegang "
                    "identitas” can read it again. Left empty, it is taken away."),
        )  # fmt: skip
        self.own("nik", self.nik, row, lambda: self.nik.text().strip(), lambda _: None)
