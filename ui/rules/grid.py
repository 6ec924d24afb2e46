"""A read-only table of words whose rows all fit into memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.style.fonts import with_even_digits
from ui.style.tokens import ROW
from ui.widgets.labels import plain_tooltip

_LITTLE = 340
"""Pixels under which a spare column is left out."""
_DISPLAY, _TIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole


@dataclass(frozen=True, slots=True)
class Line:
    """A row: what it stands for, and its cells."""

    key: object
    cells: tuple[str, ...]


class _Lines(QAbstractTableModel):
    def __init__(self, heads: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | Persistent | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: QModelIndex | Persistent | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def data(self, index: QModelIndex | Persistent, role: int = 0) -> object:
        if role not in (_DISPLAY, _TIP):
            return None
        text = self.lines[index.row()].cells[index.column()]
        return text if role == _DISPLAY else plain_tooltip(text)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = 0
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            return self._heads[section]
        return None


class Grid(QTableView):
    """Rows of words; the cursor says which one is meant, the ``wide`` column takes the room.

    The ``spare`` column is left out while there is little room.
    """

    current_changed = Signal(object)
    """What the row with the cursor stands for, ``None`` for no row."""

    def __init__(
        self,
        name: str,
        heads: Sequence[str],
        wide: int,
        spare: int = -1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._spare = spare
        self._lines = _Lines(heads, self)
        self.setModel(self._lines)
        self.setAccessibleName(name)
        self.setFont(with_even_digits(self.font()))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        self._wide = wide
        self.selectionModel().currentRowChanged.connect(self._moved)

    def show_lines(self, lines: Sequence[Line], most: int = 220) -> None:
        """Show these from the top; columns are as wide as their words, ``most`` pixels at most."""
        self._lines.show(lines)
        for column in range(self._lines.columnCount()):
            if column != self._wide:
                wanted = max(
                    self.sizeHintForColumn(column),
                    self.horizontalHeader().sectionSizeHint(column),
                )
                self.setColumnWidth(column, min(most, wanted + 16))
        self.current_changed.emit(None)

    def fit(self, most: int) -> None:
        """Be as high as the rows that are shown, up to ``most`` of them."""
        rows = max(1, min(most, len(self._lines.lines)))
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + rows * ROW + 2 * self.frameWidth() + 4)

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._lines.lines

    def current(self) -> object:
        """Return what the row with the cursor stands for, or ``None``."""
        index = self.currentIndex()
        return self._lines.lines[index.row()].key if index.isValid() else None

    def choose(self, key: object) -> None:
        """Put the cursor on a row; an unknown key leaves it where it is."""
        for row, line in enumerate(self._lines.lines):
            if line.key == key:
                self.setCurrentIndex(self._lines.index(row, 0))
                return

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the spare column out while there is little room."""
        super().resizeEvent(event)
        if self._spare >= 0:
            self.setColumnHidden(self._spare, self.viewport().width() < _LITTLE)

    @Slot()
    def _moved(self) -> None:
        self.current_changed.emit(self.current())
