"""Rows that do not come in, with the reason of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.cases.sheet.model import ParkedRow
from ui.importing.columns_tab import put_text, quiet_table
from ui.importing.looking import why_parked
from ui.style.tokens import GRID
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel, TextKind

_SHOWN = 200


class RowsTab(QWidget):
    """The first few hundred; all of them go to a file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heads = (self.tr("Row"), self.tr("Why it does not come in"), self.tr("The row"))
        self.table = quiet_table(self.tr("Parked rows"), heads)
        header = self.table.horizontalHeader()
        header.resizeSection(0, 64)
        header.resizeSection(1, 460)
        header.setStretchLastSection(True)
        self._more = PlainLabel("", TextKind.SECOND)
        none = EmptyState("circle-check", self.tr("No row is parked"),
                          self.tr("Every row that holds a case comes in."), width=360)  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(none)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._stack, 1)
        column.addWidget(self._more)

    def show_rows(self, rows: Sequence[ParkedRow]) -> None:
        """Show the first of these rows."""
        self.table.setRowCount(min(len(rows), _SHOWN))
        for at, row in enumerate(rows[:_SHOWN]):
            put_text(self.table, at, 0, str(row.row))
            put_text(self.table, at, 1, why_parked(row))
            put_text(self.table, at, 2, " · ".join(cell for cell in row.cells if cell)[:400])
        self._stack.setCurrentIndex(int(bool(rows)))
        rest = len(rows) - _SHOWN
        self._more.setText(self.tr("… and {count} more").format(count=rest) if rest > 0 else "")
        self._more.setVisible(rest > 0)
