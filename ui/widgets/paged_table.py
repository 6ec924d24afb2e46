"""The table of every list page: sorted, filtered and paged by the query behind it."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QHelpEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QToolTip,
    QWidget,
)

from ui.remembered import Remembered
from ui.style.fonts import with_even_digits
from ui.style.tokens import ROW
from ui.widgets.labels import plain_caption, plain_tooltip
from ui.widgets.page_model import Column, Fetcher, Order, PageModel

_CELL_PADDING = 20
_LEAST_STRETCHED = 140
"""Pixels that the column that fills the width keeps, so that its words can be read."""


class PagedTable(QStackedWidget):
    """A list of any length that feels instant, or what to say when it is empty.

    Hand it a fetcher with :meth:`use`; narrow it with :meth:`narrow`; tell it to
    look again with :meth:`refresh` when ``changed`` announces something.
    Columns, their widths, their order and the sorting are remembered.
    """

    opened = Signal(str)
    """Enter or a double click on the row with this key."""
    current_changed = Signal(str)
    """The key of the row the cursor is on; empty for none."""
    selection_changed = Signal(object)
    """The keys of all selected rows, as a tuple."""
    counted = Signal(int)

    def __init__(
        self,
        key: str,
        name: str,
        columns: Sequence[Column],
        remembered: Remembered,
        empty: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key, self._remembered = f"table.{key}", remembered
        self.model = PageModel(columns, self)
        self.view = _View()
        self.view.setAccessibleName(name)
        self.view.setModel(self.model)
        self.view.setFont(with_even_digits(self.view.font()))
        self.addWidget(self.view)
        self._empty = empty
        if empty is not None:
            self.addWidget(empty)
        self._current_key = ""
        header = self.view.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        self._recall()
        self._stretch()
        header.sectionResized.connect(self._keep)
        header.sectionMoved.connect(self._keep)
        header.sortIndicatorChanged.connect(self._sorted)
        self.view.entered_row.connect(self._open)
        self.view.selectionModel().currentRowChanged.connect(self._current)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.model.counted.connect(self._counted)
        self.model.arrived.connect(self._arrived)
        self.setFocusProxy(self.view)

    def use(self, fetch: Fetcher) -> None:
        """Fetch rows with this from now on, and begin."""
        self.model.use(fetch)

    def narrow(self, value: object) -> None:
        """Show another selection of rows; ``value`` goes to the fetcher as it is."""
        self.model.narrow(value)

    def refresh(self) -> None:
        """Look again at what is visible, keeping the place and the selected row."""
        self.model.refresh(*self._visible())

    def selected_keys(self) -> tuple[str, ...]:
        """Return the keys of the selected rows that are here."""
        rows = self.view.selectionModel().selectedRows()
        found = (self.model.row(index.row()) for index in rows)
        return tuple(row.key for row in found if row is not None)

    def current_key(self) -> str:
        """Return the key of the row the cursor is on, or an empty text."""
        return self._current_key

    # Listening to the view and the model

    @Slot(int)
    def _open(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None:
            self.opened.emit(row.key)

    @Slot()
    def _current(self) -> None:
        index = self.view.currentIndex()
        row = self.model.row(index.row()) if index.isValid() else None
        self._current_key = row.key if row is not None else ""
        self.current_changed.emit(self._current_key)

    @Slot(QItemSelection, QItemSelection)
    def _selected(self) -> None:
        self.selection_changed.emit(self.selected_keys())

    @Slot()
    def _scrolled(self) -> None:
        self.model.look_only_at(*self._visible())

    @Slot(int)
    def _counted(self, total: int) -> None:
        nothing = total == 0 and self._empty is not None
        self.setCurrentWidget(self._empty if nothing and self._empty else self.view)
        self.counted.emit(total)

    @Slot(int, int)
    def _arrived(self, first: int, last: int) -> None:
        index = self.view.currentIndex()
        if index.isValid() and first <= index.row() < last:
            self._current()
        elif not index.isValid() and self._current_key:
            self._find_again(first, last)
        chosen = self.view.selectionModel().selectedRows()
        if any(first <= one.row() < last for one in chosen):
            self._selected()

    def _find_again(self, first: int, last: int) -> None:
        for number in range(first, last):
            row = self.model.row(number)
            if row is not None and row.key == self._current_key:
                self.view.setCurrentIndex(self.model.index(number, 0))
                return

    def _visible(self) -> tuple[int, int]:
        top = max(0, self.view.rowAt(0))
        rows = self.view.viewport().height() // ROW + 1
        return top, max(top, min(top + rows, self.model.rowCount() - 1))

    # Columns

    @Slot(int, Qt.SortOrder)
    def _sorted(self, section: int, order: Qt.SortOrder) -> None:
        column = self.model.columns[section] if 0 <= section < len(self.model.columns) else None
        if column is not None and column.sortable:
            self.model.order_by(Order(column.key, order is Qt.SortOrder.DescendingOrder))
            self._keep()

    @Slot(QPoint)
    def _choose_columns(self, spot: QPoint) -> None:
        header = self.view.horizontalHeader()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, column in enumerate(self.model.columns):
            action = menu.addAction(plain_caption(column.title))
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(number))
            action.setData(number)
        menu.triggered.connect(self._toggle_column)
        menu.popup(header.mapToGlobal(spot))

    @Slot(object)
    def _toggle_column(self, action: object) -> None:
        header = self.view.horizontalHeader()
        number = action.data()  # type: ignore[attr-defined]
        if header.hiddenSectionCount() < header.count() - 1 or header.isSectionHidden(number):
            header.setSectionHidden(number, not header.isSectionHidden(number))
            self._keep()

    @Slot()
    def _keep(self) -> None:
        header = self.view.horizontalHeader()
        order = self.model.order
        kept = {
            "columns": [
                [self.model.columns[at].key, header.sectionSize(at), header.isSectionHidden(at)]
                for at in (header.logicalIndex(spot) for spot in range(header.count()))
            ],
            "order": [order.column, order.descending] if order else None,
        }
        self._remembered.keep(self._key, json.dumps(kept))

    def _stretch(self) -> None:
        """Let the chosen column fill the width, but never less than can be read."""
        header = self.view.horizontalHeader()
        for number, column in enumerate(self.model.columns):
            if not column.stretch:
                continue
            header.setStretchLastSection(False)
            shown = (at for at in range(header.count()) if at != number)
            others = sum(header.sectionSize(at) for at in shown if not header.isSectionHidden(at))
            room = self.width() - self.view.verticalScrollBar().sizeHint().width() - others
            if room >= _LEAST_STRETCHED:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(number, _LEAST_STRETCHED)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the room that came or went to the column that fills the width."""
        super().resizeEvent(event)
        self._stretch()

    def _recall(self) -> None:
        header = self.view.horizontalHeader()
        for number, column in enumerate(self.model.columns):
            header.resizeSection(number, column.width)
            header.setSectionHidden(number, column.hidden)
        numbers = {column.key: number for number, column in enumerate(self.model.columns)}
        try:
            kept = json.loads(self._remembered.recall(self._key) or "{}")
            for spot, (key, width, hidden) in enumerate(kept.get("columns", ())):
                number = numbers[key]
                header.moveSection(header.visualIndex(number), spot)
                header.setSectionHidden(number, bool(hidden))
                if not hidden:
                    header.resizeSection(number, max(40, int(width)))
            if kept.get("order"):
                key, descending = kept["order"]
                down = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
                header.setSortIndicator(numbers[key], down)
                self.model.order_by(Order(key, bool(descending)))
        except (ValueError, KeyError, TypeError, AttributeError):
            self._remembered.keep(self._key, "{}")


class _View(QTableView):
    entered_row = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setProperty("framed", True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setMinimumSectionSize(40)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._double_clicked)

    @Slot()
    def _double_clicked(self) -> None:
        self.entered_row.emit(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open with Enter; select all only where everything is here."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def selectAll(self) -> None:  # noqa: N802 - Qt's name
        """Select every row, but only when all of them are here to be named."""
        model = self.model()
        if isinstance(model, PageModel) and all(
            model.is_here(number) for number in range(0, model.rowCount(), 100)
        ):
            super().selectAll()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show the whole text of a cell that is cut, literally."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            text = str(index.data() or "") if index.isValid() else ""
            room = self.columnWidth(index.column()) - _CELL_PADDING if index.isValid() else 0
            cut = self.fontMetrics().horizontalAdvance(text) > room
            QToolTip.showText(event.globalPos(), plain_tooltip(text) if cut else "", self)
            return True
        return super().viewportEvent(event)
