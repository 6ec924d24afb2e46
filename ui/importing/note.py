"""What a respondent from an old register states in words, beside what Netra knows of him."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.journal.model import Json
from ui.messages import sheets, told, words
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.dialogs import Words
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind

_TOLD = ("status", "result", "sanction", "decree_number", "decree_date",
         "recommendation_number", "recommendation_date", "nip", "rank")  # fmt: skip


class ImportedNote(QWidget):
    """Says where the respondent comes from; shows the whole row on request."""

    def __init__(self, imported: Mapping[str, Json], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = imported.get("cells")
        self._name = str(imported.get("file", ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        origin = self.tr(
            "From an old register ({file}, row {row}): no step or document was entered in Netra."
        ).format(file=self._name, row=imported.get("row", "?"))
        column.addLayout(_line("history", Tone.SECOND, origin))
        stated = imported.get("stated")
        if isinstance(stated, Mapping) and (parts := stated_words(stated)):
            words_ = self.tr("Stated there: {words}").format(words=" · ".join(parts))
            column.addWidget(PlainLabel(words_, wrap=True, selectable=True))
        for mark in marks_of(imported):
            column.addLayout(_line("alert-triangle", Tone.WARNING, mark))
        if isinstance(self._cells, Mapping) and self._cells:
            row = QHBoxLayout()
            whole = PlainButton(self.tr("The whole row…"), Role.QUIET)
            whole.clicked.connect(self._show_row)
            row.addWidget(whole)
            row.addStretch(1)
            column.addLayout(row)

    @Slot()
    def _show_row(self) -> None:
        cells = self._cells if isinstance(self._cells, Mapping) else {}
        text = "\n".join(f"{title}: {value}" for title, value in cells.items())
        Words(self.tr("The row in the old register"), self._name, text, self.tr("Copy"),
              self).open()  # fmt: skip


def stated_words(stated: Mapping[str, Json]) -> list[str]:
    """Return what a row states: ``Status “Selesai”``; another PC wrote it, so it is checked."""
    found = []
    for key in _TOLD:
        value = stated.get(key)
        if isinstance(value, str) and value:
            found.append(f"{sheets.meaning(key)} “{words.value(value)}”")
    return found


def marks_of(imported: Mapping[str, Json]) -> list[str]:
    """Return what could not be read in the row, in sentences."""
    marks = imported.get("marks")
    if not isinstance(marks, Sequence) or isinstance(marks, str):
        return []
    return [
        told(str(mark.get("code", "")), mark.get("details") or {})
        for mark in marks
        if isinstance(mark, Mapping)
    ]


def _line(icon: str, tone: Tone, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(GRID)
    row.addWidget(IconView(icon, 16, tone))
    row.addWidget(PlainLabel(text, TextKind.SECOND, wrap=True, selectable=True), 1)
    return row
