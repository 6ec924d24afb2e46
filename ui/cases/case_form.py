"""What was reported, in the order of the paper form; and who reported it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.journal.model import Json
from ui.cases.fields import FieldForm, Pick, freeze
from ui.cases.lists import Lists
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.chips import Choice


class ExternalNumbers(QWidget):
    """The numbers that other bodies gave the matter: who, and the number."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: list[tuple[Pick, QLineEdit]] = []
        self._givers: tuple[Choice, ...] = ()
        self._usual = ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._more = PlainButton(self.tr("Another number"), Role.QUIET, "plus")
        self._more.clicked.connect(self._add_empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._rows)
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addStretch(1)
        column.addLayout(row)
        self.set_value({})

    def show_givers(self, givers: Sequence[Choice]) -> None:
        """Offer these as who gave a number."""
        self._givers = tuple(givers)
        for who, _ in self._pairs:
            who.show_choices(self._givers)

    def show_usual(self, giver: str) -> None:
        """Take this one for a number whose giver nobody named."""
        self._usual = giver

    def value(self) -> dict[str, Json]:
        """Return the numbers by who gave them; a number without a giver is kept too."""
        found: dict[str, Json] = {}
        for at, (who, number) in enumerate(self._pairs, 1):
            if number.text().strip():
                key = who.value() or (self._usual if self._usual not in found else "")
                found[key or str(at)] = number.text().strip()
        return found

    def set_value(self, numbers: Mapping[str, Json]) -> None:
        """Show these."""
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._pairs = []
        for who, number in (numbers or {"": ""}).items():
            self._add(who, str(number))

    def freeze(self, *, frozen: bool) -> None:
        """Let it be read but not changed."""
        self._more.setVisible(not frozen)
        for pair in self._pairs:
            for edit in pair:
                freeze(edit, frozen=frozen)

    def _add(self, who: str, number: str) -> None:
        name, value = Pick(self.tr("by the source")), QLineEdit(number)
        name.show_choices(self._givers)
        name.set_value(who)
        name.setAccessibleName(self.tr("Who gave the number"))
        value.setPlaceholderText(self.tr("number"))
        value.setAccessibleName(self.tr("Number of the report or letter"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(name, 1)
        row.addWidget(value, 3)
        name.currentIndexChanged.connect(self.edited)
        value.textEdited.connect(self.edited)
        self._rows.addWidget(holder)
        self._pairs.append((name, value))
        self.setFocusProxy(self._pairs[0][0])

    @Slot()
    def _add_empty(self) -> None:
        self._add("", "")
        self._pairs[-1][1].setFocus()


class CaseForm(FieldForm):
    """The fields of a case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading(self.tr("Report"))
        self._event = self.pick("event", self.tr("Election"))
        self.received = self.date(
            "received_on", self.tr("Received on"), self.tr("Typed like 2/10/24, or picked.")
        )
        self._source = self.pick("source", self.tr("Source of the report"))
        self._source.currentIndexChanged.connect(self._source_chosen)
        self._numbers = ExternalNumbers()
        row = self.add(self.tr("Numbers given by others"), self._numbers)
        self.own("external_numbers", self._numbers, row, self._numbers.value, self._show_numbers)
        self._numbers.edited.connect(self.edited)
        self.heading(self.tr("Matter"))
        self.line("subject", self.tr("Subject"), self.tr("One line; it stands in every list."))
        self.long("account", self.tr("What happened"), lines=5)
        self.line("place", self.tr("Place of the act"))
        self.acted = self.date(
            "acted_on",
            self.tr("Date of the act"),
            self.tr("It decides which rules hold and which forms can be alleged."),
        )
        self._motive = self.pick("motive", self.tr("Motive, as far as known"))
        self.line("motive_note", self.tr("Motive in words, if it needs them"))
        self.heading(self.tr("Handling"))
        self._confidentiality = self.pick("confidentiality", self.tr("Confidentiality"))
        self.line("officer", self.tr("Officer in charge"))

    def show_lists(self, lists: Lists) -> None:
        """Offer the choices of the lists."""
        self._event.show_choices(lists.of("event"))
        sources = lists.of("source")
        self._source.show_choices(sources)
        self._numbers.show_givers([Choice(one.key.lower(), one.words) for one in sources])
        self._confidentiality.show_choices(lists.of("confidentiality"))
        self._motive.show_choices(lists.of("motive"))

    def forbid(self, reason: str) -> None:
        """Let the fields be read but not changed."""
        super().forbid(reason)
        self._numbers.setEnabled(True)
        self._numbers.freeze(frozen=bool(reason))

    @Slot()
    def _source_chosen(self) -> None:
        self._numbers.show_usual(self._source.value().lower())

    def _show_numbers(self, value: Json) -> None:
        self._numbers.set_value(value if isinstance(value, dict) else {})


class ReporterForm(FieldForm):
    """Who reported. Name and contact are sealed on saving and never shown here again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading(self.tr("Reporter"))
        self._mode = self.pick(
            "mode",
            self.tr("How open the reporter wants to be"),
            hint=self.tr(
                "Name and contact are sealed at once: only an officer with the role "
                "“Pemegang identitas” can open them, with a reason that stays recorded. "
                "They are never in lists, letters or bundles, and not in the draft of this form."
            ),
        )
        self.line("name", self.tr("Name of the reporter"))
        self.long("contact", self.tr("Address or telephone"), lines=2)

    def show_lists(self, lists: Lists) -> None:
        """Offer the choices of the lists."""
        self._mode.show_choices(lists.of("mode"))
