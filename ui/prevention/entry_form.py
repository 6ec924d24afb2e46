"""The form of an entry, in the order of the paper on which it is noted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit

from desktop.cases.prevention_forms import (
    DECLARATION,
    INSTITUTION,
    MODUS,
    PACT,
    PERSON,
    SOCIALISATION,
    VULNERABLE,
)
from desktop.journal.model import Json
from ui.cases.fields import FieldForm
from ui.prevention.looking import PreventionLists
from ui.widgets.chips import Choice
from ui.widgets.form import FormRow
from ui.widgets.text_fields import GrowingText

_MOST = 10_000_000


class EntryForm(FieldForm):
    """One kind of entry; ``values`` and ``changes`` are what its action reads."""

    def __init__(self, kind: str, lists: PreventionLists) -> None:
        super().__init__()
        self.kind = kind
        self._lists = lists
        _BUILD[kind](self)
        self.long("note", self.tr("Note"), lines=2)

    def count_pair(self, *fields: tuple[str, str]) -> None:
        """Add numbers side by side."""
        edits = [QLineEdit() for _ in fields]
        beside = [(label, edit) for (_, label), edit in zip(fields, edits, strict=True)]
        for (name, _), edit, row in zip(fields, edits, self.beside(*beside), strict=True):
            own_count(self, name, edit, row)

    def entries(self, name: str, label: str, hint: str = "") -> None:
        """Add a list, one entry a line."""
        edit = GrowingText(lines=1, most_lines=6)
        row = self.add(label, edit, hint)

        def read() -> Json:
            return [line.strip() for line in edit.toPlainText().splitlines() if line.strip()]

        def write(value: Json) -> None:
            edit.setPlainText("\n".join(map(str, value if isinstance(value, list) else [])))

        self.own(name, edit, row, read, write)
        edit.textChanged.connect(self.edited)

    def days(self) -> None:
        """Add the day and the last day."""
        self.date("day", self.tr("Date"))
        self.date("until", self.tr("Until"), self.tr("Empty when it took one day"))

    def event_field(self) -> None:
        """Add the election it belongs to."""
        self.pick("event", self.tr("Election"), self._lists.events)

    def declaration(self) -> None:
        """A declaration of neutrality."""
        self.date("day", self.tr("Date"))
        self.line("title", self.tr("Name of the event"))
        self.line("place", self.tr("Place"))
        self.line("institution", self.tr("Organised by"))
        self.event_field()
        self.count_pair(
            ("signed", self.tr("Have signed")),
            ("expected", self.tr("Should sign")),
            ("participants", self.tr("Participants")),
        )
        self.entries("institutions", self.tr("Institutions taking part"), self.tr("One a line"))

    def pact(self) -> None:
        """An integrity pact."""
        self.date("day", self.tr("Date"))
        kinds = (Choice(PERSON, self.tr("Person")), Choice(INSTITUTION, self.tr("Institution")))
        self.pick("signatory_kind", self.tr("Signed by a person or an institution"), kinds)
        self.line("signatory", self.tr("Name of the person or institution"))
        self.line("institution", self.tr("Institution"), self.tr("Where a person works"))
        self.event_field()
        self.count_pair(("signed", self.tr("Have signed")), ("expected", self.tr("Should sign")))

    def socialisation(self) -> None:
        """A socialisation event."""
        self.days()
        self.line("topic", self.tr("Topic"))
        self.line("place", self.tr("Place"))
        self.line("institution", self.tr("Organised by"))
        self.event_field()
        self.entries("speakers", self.tr("Institutions of the speakers"), self.tr("One a line"))
        self.count_pair(
            ("participants", self.tr("Participants")),
            ("institution_count", self.tr("Number of institutions")),
        )
        self.entries("institutions", self.tr("Institutions taking part"), self.tr("One a line"))

    def area(self) -> None:
        """A vulnerable area."""
        self.lines(
            ("district", self.tr("District (kecamatan)")),
            ("village", self.tr("Village (desa/kelurahan)")),
        )
        self.pick("level", self.tr("Level of vulnerability"), self._lists.levels,
                  self.tr("The levels are a proposal: still to be verified"))  # fmt: skip
        self.long("reason", self.tr("Why it is vulnerable"), lines=2)
        self.line("source", self.tr("Source"), self.tr("For example the mapping by Bawaslu"))
        self.date("day", self.tr("Marked from"))
        self.date("until", self.tr("Marked until"), self.tr("Empty while no end is known"))
        self.event_field()

    def modus(self) -> None:
        """A note on how neutrality is breached."""
        self.date("day", self.tr("Date of the note"))
        self.line("title", self.tr("Short name of the modus"))
        self.pick("category", self.tr("Category"), self._lists.categories)
        self.long("text", self.tr("How it is done"), self.tr("Without names of people"), lines=4)
        self.entries("cases", self.tr("Cases as examples"), self.tr("Register numbers, one a line"))
        self.event_field()


_BUILD: dict[str, Callable[[EntryForm], None]] = {
    DECLARATION: EntryForm.declaration,
    PACT: EntryForm.pact,
    SOCIALISATION: EntryForm.socialisation,
    VULNERABLE: EntryForm.area,
    MODUS: EntryForm.modus,
}


def own_count(form: FieldForm, name: str, edit: QLineEdit, row: FormRow) -> None:
    """Give a line its name as a number; what is none is given on as typed, to be refused."""
    edit.setValidator(QIntValidator(0, _MOST, edit))
    edit.setMaximumWidth(160)

    def read() -> Json:
        typed = edit.text().strip()
        return int(typed) if typed.isdecimal() else typed

    def write(value: Json) -> None:
        edit.setText("" if value is None else str(value))

    form.own(name, edit, row, read, write)
    edit.textEdited.connect(form.edited)
