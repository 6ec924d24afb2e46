"""The list of the register: kinds and years as chips, totals, and one entry beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop.cases.prevention_views import PreventionFilter, PreventionLine
from ui.background import Background, Job
from ui.cases.words import day_words
from ui.prevention.detail_pane import DetailPane
from ui.prevention.looking import Look, PreventionLists, look_at_register
from ui.prevention.words import counted, totals
from ui.remembered import Remembered
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import MessageBar
from ui.widgets.page_model import Column, PageOfRows, PageRequest, Row
from ui.widgets.paged_table import PagedTable
from ui.widgets.surface import PageHead
from ui.widgets.two_pane import TwoPane

_PAUSE_MS = 200


class RegisterPage(QWidget):
    """Enter on a row changes the entry; the button above begins a new one of any kind."""

    new_requested = Signal(str)
    """The kind of the entry to begin."""

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists: PreventionLists | None = None
        self.head = PageHead(self.tr("Prevention"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Subject, place or institution"))
        self._search.setAccessibleName(self.tr("Search the prevention register"))
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(240)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.narrow)
        self._search.textChanged.connect(self._typed)
        self.new = ActionButton(self.tr("New entry"), Role.PRIMARY, icon="plus")
        self.new.clicked.connect(self._offer_kinds)
        self.head.buttons.addWidget(self._search)
        self.head.buttons.addWidget(self.new)
        self.kinds = ChipRow(self.tr("Kind"), one_only=True)
        self.kinds.changed.connect(self.narrow)
        self.years = ChipRow(self.tr("Year"), one_only=True)
        self.years.changed.connect(self.narrow)
        self.figures = PlainLabel("", TextKind.SECOND, wrap=True, selectable=True)
        self.told = MessageBar()
        self.empty = EmptyState(
            "shield-check",
            self.tr("Nothing entered yet"),
            self.tr("Declarations, integrity pacts, socialisation, vulnerable areas and notes on "
                    "modus stand here, and count in reports."),
            self.tr("New entry"),
            width=320,
        )  # fmt: skip
        self.empty.action_requested.connect(self._offer_kinds)
        columns = (
            Column("day", self.tr("Date"), 112, sortable=False),
            Column("kind", self.tr("Kind"), 160, sortable=False),
            Column("heading", self.tr("Subject"), 240, sortable=False, stretch=True),
            Column("place", self.tr("Place"), 150, sortable=False, hidden=True),
            Column("counted", self.tr("Counts"), 190, sortable=False),
        )
        self.table = PagedTable("prevention", self.tr("Prevention"), columns, remembered,
                                self.empty)  # fmt: skip
        self.detail = DetailPane()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID, GRID * 2)
        column.setSpacing(GRID)
        for one in (self.head, self.told, self.kinds, self.years, self.figures):
            column.addWidget(one)
        column.addWidget(self.table, 1)
        self.panes = TwoPane("prevention", left, self.detail, remembered)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self.setFocusProxy(self.table)

    def use(self, lists: PreventionLists) -> None:
        """Offer these kinds; say why nothing can be entered where that is so."""
        self._lists = lists
        self.detail.use(lists)
        self.kinds.show_choices([Choice(key, words) for key, words in lists.plurals.items()])
        why = ""
        if not lists.here:
            why = self.tr("Only the region that keeps this register changes it.")
        elif role := lists.refusals.get("prevention.add", ""):
            why = self.tr("This needs the role {role}. Ask an officer who has it.").format(
                role=role
            )
        self.new.forbid(why) if why else self.new.allow()
        self.empty.action.setVisible(not why)

    def wanted(self) -> PreventionFilter:
        """Return what the list is narrowed down to."""
        kind = next(iter(self.kinds.chosen()), "")
        year = next(iter(self.years.chosen()), "")
        return PreventionFilter(kind, int(year) if year else None, "", self._search.text().strip())

    @Slot()
    def narrow(self) -> None:
        """Fetch what the chips and the search keep."""
        self.table.narrow(self.wanted())

    def show_look(self, look: Look) -> None:
        """Show years and totals that came with a page."""
        self.years.show_choices([Choice(str(year), str(year)) for year in look.page.years])
        self.years.setVisible(len(look.page.years) > 1)
        if self._lists is not None:
            words = totals(look.figures, self._lists.kinds)
            self.figures.setText(words)
            self.figures.setVisible(bool(words))

    def row_of(self, line: PreventionLine) -> Row:
        """Return an entry as a row of the list."""
        lists = self._lists
        kinds = {one.key: one.words for one in lists.kinds} if lists else {}
        levels = {one.key: one.words for one in lists.levels} if lists else {}
        categories = {one.key: one.words for one in lists.categories} if lists else {}
        cells = (
            day_words(line.day),
            kinds.get(line.kind, line.kind),
            line.heading,
            line.place or line.institution,
            counted(line, levels, categories),
        )
        return Row(line.id, cells)

    @Slot()
    def _typed(self) -> None:
        self._pause.start()

    @Slot()
    def _offer_kinds(self) -> None:
        if self._lists is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for kind in self._lists.kinds:
            action = menu.addAction(kind.words)
            action.setData(kind.key)
        menu.triggered.connect(self._begin)
        self.menu = menu
        menu.popup(self.new.mapToGlobal(self.new.rect().bottomLeft()))

    @Slot(QAction)
    def _begin(self, action: QAction) -> None:
        self.new_requested.emit(str(action.data()))


class Fetch(QObject):
    """One query on its way to the table, turned into rows when it arrives."""

    def __init__(self, request: PageRequest, background: Background, page: RegisterPage) -> None:
        super().__init__(page)
        wanted = request.filter
        if not isinstance(wanted, PreventionFilter):
            wanted = PreventionFilter()
        self._request, self._page = request, page
        self._job: Job[Look] = background.ask(
            look_at_register, wanted, request.limit, request.offset
        )
        self._slot: object = None

    def then(self, slot: object) -> Fetch:
        """Call ``slot`` with the page of rows."""
        self._slot = slot
        self._job.by(self).then(self._arrived).ended(self.deleteLater)
        return self

    def cancel(self) -> None:
        """Nobody looks there any more."""
        self._job.cancel()

    @Slot(object)
    def _arrived(self, look: Look) -> None:
        if self._request.offset == 0:
            self._page.show_look(look)
        if callable(self._slot):
            rows = tuple(map(self._page.row_of, look.page.rows))
            self._slot(PageOfRows(self._request, rows, look.page.total))
