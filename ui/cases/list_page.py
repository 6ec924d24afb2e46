"""The list of cases with its filters, and the summary of the one under the cursor."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.cases.views import CaseFilter, CaseView
from ui import shortcuts
from ui.cases.filters import FilterBar
from ui.cases.lists import Lists
from ui.cases.rows import case_columns
from ui.cases.summary_pane import SummaryPane
from ui.remembered import Remembered
from ui.style.tokens import GRID
from ui.widgets.buttons import ToolButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.page_model import Fetcher
from ui.widgets.paged_table import PagedTable
from ui.widgets.surface import PageHead
from ui.widgets.two_pane import TwoPane

_REST_MS = 120
"""The cursor must rest this long before the summary is asked for."""


class CaseListPage(QWidget):
    """Finds a case; Enter or a double click opens it."""

    case_requested = Signal(str)
    summary_requested = Signal(str)
    new_requested = Signal()

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = Lists({})
        self._head = PageHead(self.tr("Cases"))
        self._pane = ToolButton("layout-sidebar-right-collapse", self.tr("Show the summary"))
        self._pane.setCheckable(True)
        self._pane.clicked.connect(self._switch_pane)
        self._head.buttons.addWidget(self._pane)
        self.filters = FilterBar()
        self.filters.changed.connect(self._narrow)
        self.filters.search.returnPressed.connect(self._go_to_first)
        self._empty = QStackedWidget()
        self._none = EmptyState(
            "folders",
            self.tr("No cases yet"),
            self.tr("Every report that is registered becomes a case and stands here."),
            self.tr("New case"),
        )
        self._none.action_requested.connect(self.new_requested)
        self._no_match = EmptyState(
            "search",
            self.tr("No case matches"),
            self.tr("Part of a name or NIP is enough. Fewer filters find more."),
            self.tr("Clear filters"),
        )
        self._no_match.action_requested.connect(self._clear)
        self._empty.addWidget(self._none)
        self._empty.addWidget(self._no_match)
        self.table = PagedTable("cases", self.tr("Cases"), case_columns(), remembered, self._empty)
        self.table.counted.connect(self._counted)
        self.table.opened.connect(self.case_requested)
        self.table.current_changed.connect(self._cursor_moved)
        self.summary = SummaryPane()
        self.summary.open_requested.connect(self._open_current)
        self._panes = TwoPane("cases", self.table, self.summary, remembered, 0.74)
        self._pane.setChecked(self._panes.second_shown)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._rested)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self._head)
        column.addWidget(self.filters)
        column.addWidget(self._panes, 1)
        self.setFocusProxy(self.table)
        refresh = QShortcut(QKeySequence(shortcuts.REFRESH.keys), self)
        refresh.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        refresh.activated.connect(self.table.refresh)

    # Showing

    def use(self, fetch: Fetcher) -> None:
        """Fetch rows with this from now on."""
        self.table.use(fetch)

    def show_lists(self, lists: Lists, *, may_add: bool) -> None:
        """Offer the choices; ``may_add`` says whether a case can be entered here."""
        self._lists = lists
        self.filters.show_lists(lists)
        self._none.action.setVisible(may_add)

    def show_summary(self, case: CaseView) -> None:
        """Show a case at the right, if the cursor is still on it."""
        if case.id == self.table.current_key():
            self.summary.show_case(case, self._lists)

    def search(self, text: str) -> None:
        """Look for a text in all cases."""
        self.filters.show_wanted(CaseFilter(query=text))

    @Slot()
    def refresh(self) -> None:
        """Look again."""
        self.table.refresh()
        self._rest.start()

    # Listening

    @Slot(object)
    def _narrow(self, wanted: CaseFilter) -> None:
        self.table.narrow(wanted)
        self._rest.stop()
        self.summary.show_nothing()

    @Slot()
    def _go_to_first(self) -> None:
        if self.table.model.rowCount():
            self.table.view.selectRow(0)
            self.table.view.setFocus()

    @Slot()
    def _clear(self) -> None:
        self.filters.clear()
        self.filters.search.setFocus()

    @Slot(int)
    def _counted(self, total: int) -> None:
        wanted = self.filters.wanted()
        everything = wanted == CaseFilter()
        self._empty.setCurrentWidget(self._none if everything else self._no_match)
        if everything:
            words = self.tr("{count} cases")
        else:
            words = self.tr("{count} cases match")
        count = self.locale().toString(total)
        self._head.show_title(self.tr("Cases"), words.format(count=count) if total else "")
        self.summary.setVisible(self._pane.isChecked() and total > 0)

    @Slot(str)
    def _cursor_moved(self, key: str) -> None:
        if key:
            self._rest.start()
        else:
            self._rest.stop()
            self.summary.show_nothing()

    @Slot()
    def _rested(self) -> None:
        key = self.table.current_key()
        if key and self._panes.second_shown:
            self.summary_requested.emit(key)

    @Slot()
    def _switch_pane(self) -> None:
        self._panes.show_second(self._pane.isChecked())
        self._rested()

    @Slot()
    def _open_current(self) -> None:
        if self.table.current_key():
            self.case_requested.emit(self.table.current_key())
