"""The forms of an institution and of the score of a year."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit

from desktop.journal.model import Json
from ui.cases.fields import FieldForm
from ui.prevention.entry_form import own_count
from ui.prevention.looking import PreventionLists


class InstitutionForm(FieldForm):
    """Name and who leads it."""

    def __init__(self) -> None:
        super().__init__()
        self.line("name", self.tr("Name"))
        self.line("short_name", self.tr("Short name"))
        self.line("head", self.tr("Head"))
        self.line("address", self.tr("Address"))
        closed = QCheckBox(self.tr("No longer exists"))
        row = self.add(self.tr("Status"), closed)
        self.own("closed", closed, row, closed.isChecked, lambda v: closed.setChecked(bool(v)))
        closed.toggled.connect(self.edited)
        self.long("note", self.tr("Note"), lines=2)


class ScoreForm(FieldForm):
    """The merit-system score of one year."""

    def __init__(self, lists: PreventionLists, year_now: int) -> None:
        super().__init__()
        year, score = QLineEdit(), QLineEdit()
        rows = self.beside((self.tr("Year"), year), (self.tr("Score"), score))
        own_count(self, "year", year, rows[0])
        year.setText(str(year_now))

        def read() -> Json:
            typed = score.text().strip()
            try:
                return float(typed.replace(",", "."))
            except ValueError:
                return typed

        def write(value: Json) -> None:
            score.setText("" if value is None else f"{value:g}".replace(".", ","))

        self.own("score", score, rows[1], read, write)
        score.textEdited.connect(self.edited)
        self.pick("category", self.tr("Category"), lists.merits,
                  self.tr("Left open, it follows from the score"))  # fmt: skip
        self.line("source", self.tr("Source"), self.tr("Decree or letter with the score"))
        self.long("note", self.tr("Note"), lines=2)
