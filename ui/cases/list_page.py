"""The list of cases with its filters, and the summary of the one under the cursor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.cases.narrowing import read_filter, write_filter
from desktop.cases.views import CaseFilter, CaseView
from desktop.cases.worklists import WorkList
from desktop.errors import Refused
from ui.cases.drafts_box import DraftsBox
from ui.cases.filters import FilterBar
from ui.cases.lists import Lists
from ui.cases.many_bar import ManyBar, NameDialog, plain_cell
from ui.cases.name_cell import NameCell
from ui.cases.rows import case_columns
from ui.cases.summary_pane import SummaryPane
from ui.remembered import Remembered
from ui.style.tokens import GRID
from ui.widgets.buttons import ToolButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.page_model import Fetcher
from ui.widgets.paged_table import PagedTable
from ui.widgets.surface import PageHead
from ui.widgets.two_pane import TwoPane

_NAMES = 1
"""The column with the first respondent."""
_ROOM_FOR_TWO = 940
"""Width under which list and summary would only cut each other."""
_REST_MS = 120
"""The cursor must rest this long before the summary is asked for."""


class CaseListPage(QWidget):
    """Finds a case; Enter or a double click opens it."""

    case_requested = Signal(str)
    letters_requested = Signal(object)
    """A letter to each respondent of these cases."""
    summary_requested = Signal(str)
    new_requested = Signal()
    import_requested = Signal()
    """Take over an old register."""
    save_requested = Signal(str, str)
    """Keep a filter as a list: its title, and the filter as text."""
    rename_requested = Signal(str, str)
    """Key of a list, and its new title."""
    update_requested = Signal(str, str)
    """Key of a list, and the filter it shows from now on."""
    move_requested = Signal(str, int)
    delete_requested = Signal(str)

    transfers_requested = Signal()
    """Show the cases that go to another office, or came from one."""

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = Lists({})
        self._list: WorkList | None = None
        self._small = False
        self._build_head()
        self.filters = FilterBar()
        self.filters.changed.connect(self._narrow)
        self.filters.save_requested.connect(self._ask_title)
        self.filters.search.returnPressed.connect(self._go_to_first)
        self._build_empty()
        self.table = PagedTable("cases", self.tr("Cases"), case_columns(), remembered, self._empty)
        self._names = NameCell(self.table.view)
        self.table.view.setItemDelegateForColumn(_NAMES, self._names)
        self.table.counted.connect(self._counted)
        self.table.selection_changed.connect(self._selected)
        self.table.opened.connect(self.case_requested)
        self.table.current_changed.connect(self._cursor_moved)
        self.summary = SummaryPane()
        self.summary.open_requested.connect(self._open_current)
        self._panes = TwoPane("cases", self.table, self.summary, remembered, 0.74)
        self._pane.setChecked(self._panes.second_wanted)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._rested)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self._head)
        column.addWidget(self.filters)
        self.told = MessageBar()
        self.told.hide()
        column.addWidget(self.told)
        self.drafts = DraftsBox(folded=True)
        column.addWidget(self.drafts)
        self.many = ManyBar()
        self.many.copy_requested.connect(self._copy)
        self.many.clear_requested.connect(self.table.view.clearSelection)
        self.many.letters_requested.connect(self._write_letters)
        column.addWidget(self.many)
        column.addWidget(self._panes, 1)
        self.setFocusProxy(self.table)

    def _build_head(self) -> None:
        self._head = PageHead(self.tr("Cases"))
        self._more = ToolButton("dots", self.tr("This list…"))
        self._more.clicked.connect(self._open_menu)
        self._more.hide()
        self._head.buttons.addWidget(self._more)
        self.transfers = ToolButton("arrows-exchange", self.tr("Cases on their way"))
        self.transfers.clicked.connect(self.transfers_requested)
        self._head.buttons.addWidget(self.transfers)
        self._pane = ToolButton("layout-sidebar-right-collapse", self.tr("Show the summary"))
        self._pane.setCheckable(True)
        self._pane.clicked.connect(self._switch_pane)
        self._head.buttons.addWidget(self._pane)

    def _build_empty(self) -> None:
        self._empty = QStackedWidget()
        self._none = EmptyState(
            "folders",
            self.tr("No cases yet"),
            self.tr("Every report that is registered becomes a case and stands here."),
            self.tr("New case"),
            self.tr("Take over an old register"),
        )
        self._none.action_requested.connect(self.new_requested)
        self._none.second_requested.connect(self.import_requested)
        self._no_match = EmptyState(
            "search",
            self.tr("No case matches"),
            self.tr("Part of a name or NIP is enough. Fewer filters find more."),
            self.tr("Clear filters"),
        )
        self._no_match.action_requested.connect(self._clear)
        self._empty.addWidget(self._none)
        self._empty.addWidget(self._no_match)

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

    def show_officers(self, names: Sequence[str]) -> None:
        """Offer the officers who have cases."""
        self.filters.show_officers(names)

    def search(self, text: str) -> None:
        """Show the cases that a text in the language of the filter keeps."""
        self._show_list(None)
        self._wish(text)

    def show_list(self, found: WorkList, title: str) -> None:
        """Show a list of the rail; ``title`` is what people call it."""
        self._show_list(replace(found, title=title))
        self._wish(found.query)

    def show_renamed(self, title: str) -> None:
        """Say how the list that is shown is called now."""
        if self._list is not None:
            self._show_list(replace(self._list, title=title))
            self._say_count(self.table.model.rowCount())

    def forget_list(self) -> None:
        """Show the same cases, no longer as a list."""
        self._show_list(None)
        self._say_count(self.table.model.rowCount())

    def complain(self, words: str) -> None:
        """Say what is wrong with the filter; what was found before stays in view."""
        self.filters.complain(words)

    def _show_list(self, found: WorkList | None) -> None:
        self._list = found
        self._more.setVisible(found is not None and not found.ready)

    def _wish(self, text: str) -> None:
        try:
            wanted = read_filter(text)
        except Refused:
            wanted = CaseFilter(query=text)
        self.filters.show_wanted(wanted)

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
        self._say_count(total)
        self._fit()

    def _say_count(self, total: int) -> None:
        words = self.tr("{count} cases match")
        if self.filters.wanted() == CaseFilter():
            words = self.tr("{count} cases")
        count = self.locale().toString(total)
        title = self._list.title if self._list is not None else self.tr("Cases")
        self._head.show_title(title, words.format(count=count) if total else "")

    def _fit(self) -> None:
        """Show the summary if it is wanted, has something to show and finds room."""
        wanted = self._pane.isChecked() and not self._small
        self.summary.setVisible(wanted and self.table.model.rowCount() > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the whole width to the list while there is little of it."""
        super().resizeEvent(event)
        small = self.width() < _ROOM_FOR_TWO
        if small != self._small:
            self._small = small
            self._pane.setVisible(not small)
            self._fit()

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
        self._fit()
        self._rested()

    @Slot(object)
    def _selected(self, keys: tuple[str, ...]) -> None:
        self.many.show_count(len(keys))

    @Slot()
    def _copy(self) -> None:
        """Put the chosen rows on the clipboard as a spreadsheet takes them."""
        view, model = self.table.view, self.table.model
        header = view.horizontalHeader()
        spots = (header.logicalIndex(at) for at in range(header.count()))
        columns = [at for at in spots if not header.isSectionHidden(at)]
        lines = [[model.columns[at].title for at in columns]]
        for index in view.selectionModel().selectedRows():
            row = model.row(index.row())
            if row is not None:
                lines.append([plain_cell(row.cells[at]) for at in columns])
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
        words = self.tr("Copied, cases: {count}. Paste them into a spreadsheet.")
        self.told.say(Kind.GOOD, words.format(count=len(lines) - 1))

    @Slot()
    def _write_letters(self) -> None:
        rows = (self.table.model.row(index.row())
                for index in self.table.view.selectionModel().selectedRows())  # fmt: skip
        self.letters_requested.emit(tuple(row.key for row in rows if row is not None))

    # Lists

    @Slot()
    def _ask_title(self) -> None:
        self._name = NameDialog(
            self.tr("Save as a list"),
            self.tr("The list stands in the rail below “Cases” and always shows what fits."),
            self.tr("Save the list"),
            parent=self,
        )
        self._name.accepted.connect(self._title_given)
        self._name.open()

    @Slot()
    def _title_given(self) -> None:
        self.save_requested.emit(self._name.text(), write_filter(self.filters.wanted()))

    @Slot()
    def _open_menu(self) -> None:
        menu = self.build_menu()
        spot = QPoint(self._more.width() - menu.sizeHint().width(), self._more.height())
        menu.popup(self._more.mapToGlobal(spot))

    def build_menu(self) -> QMenu:
        """Return what can be done with the list that is shown."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Rename…")).triggered.connect(self._ask_new_title)
        menu.addAction(self.tr("Keep the filter as it is now")).triggered.connect(self._update)
        menu.addAction(self.tr("Move up")).triggered.connect(self._move_up)
        menu.addAction(self.tr("Move down")).triggered.connect(self._move_down)
        menu.addSeparator()
        menu.addAction(self.tr("Delete the list")).triggered.connect(self._delete)
        return menu

    @Slot()
    def _ask_new_title(self) -> None:
        if self._list is None:
            return
        self._name = NameDialog(
            self.tr("Rename the list"), "", self.tr("Rename"), self._list.title, parent=self
        )
        self._name.accepted.connect(self._new_title_given)
        self._name.open()

    @Slot()
    def _new_title_given(self) -> None:
        if self._list is not None:
            self.rename_requested.emit(self._list.key, self._name.text())

    @Slot()
    def _update(self) -> None:
        if self._list is not None:
            self.update_requested.emit(self._list.key, write_filter(self.filters.wanted()))

    @Slot()
    def _move_up(self) -> None:
        if self._list is not None:
            self.move_requested.emit(self._list.key, -1)

    @Slot()
    def _move_down(self) -> None:
        if self._list is not None:
            self.move_requested.emit(self._list.key, 1)

    @Slot()
    def _delete(self) -> None:
        if self._list is not None:
            self.delete_requested.emit(self._list.key)

    @Slot()
    def _open_current(self) -> None:
        if self.table.current_key():
            self.case_requested.emit(self.table.current_key())
