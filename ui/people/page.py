"""The registry: everybody of every case, narrowed by what is typed; one person beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.cases.person_views import PersonFilter, PersonView
from ui import shortcuts
from ui.cases.lists import Lists
from ui.people.pane import PersonPane
from ui.people.rows import pair_columns, person_columns
from ui.remembered import Remembered
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_bar import MessageBar
from ui.widgets.page_model import Fetcher
from ui.widgets.paged_table import PagedTable
from ui.widgets.surface import PageHead
from ui.widgets.two_pane import TwoPane

_PAUSE_MS = 180
_REST_MS = 120


class PeoplePage(QWidget):
    """The list at the left, the person under the cursor at the right."""

    person_requested = Signal(str)
    """Show this person at the right."""

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = PageHead(self.tr("People"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name, however it is spelt, or NIP"))
        self.search.setAccessibleName(self.tr("Search the people"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(280)
        self.head.buttons.addWidget(self.search)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.narrow)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._go_to_first)
        self.chips = ChipRow(
            self.tr("Show only"),
            (
                Choice("repeated", self.tr("More than one case")),
                Choice("sanctioned", self.tr("With a sanction")),
                Choice("without_nip", self.tr("Without NIP")),
            ),
        )
        self.chips.changed.connect(self.narrow)
        self.told = MessageBar()
        self._empty = QStackedWidget()
        self._none = EmptyState(
            "users",
            self.tr("Nobody here yet"),
            self.tr("Whoever is entered as a respondent of a case stands here, once."),
            width=320,
        )
        self._no_match = EmptyState(
            "search",
            self.tr("Nobody fits"),
            self.tr("A part of the name is enough; spelling and titles do not matter."),
            self.tr("Show everybody"),
            width=320,
        )
        self._no_match.action_requested.connect(self.clear)
        self._empty.addWidget(self._none)
        self._empty.addWidget(self._no_match)
        self.table = PagedTable(
            "people", self.tr("People"), person_columns(), remembered, self._empty
        )
        self.table.counted.connect(self._counted)
        self.table.current_changed.connect(self._moved)
        self.table.opened.connect(self.person_requested)
        self.pane = PersonPane()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._rested)
        left = QWidget()
        inner = QVBoxLayout(left)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID)
        inner.addWidget(self.chips)
        inner.addWidget(self.table, 1)
        self.panes = TwoPane("people", left, self.pane, remembered, 0.6)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self.head)
        column.addWidget(self.told)
        column.addWidget(self.panes, 1)
        self.setFocusProxy(self.search)
        refresh = QShortcut(QKeySequence(shortcuts.REFRESH.keys), self)
        refresh.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        refresh.activated.connect(self.table.refresh)

    def use(self, fetch: Fetcher) -> None:
        """Fetch rows with this from now on."""
        self.table.use(fetch)

    def wanted(self) -> PersonFilter:
        """Return what the list is narrowed down to."""
        on = self.chips.chosen()
        return PersonFilter(
            self.search.text().strip(),
            repeated="repeated" in on,
            sanctioned="sanctioned" in on,
            without_nip="without_nip" in on,
        )

    def show_person(self, person: PersonView, lists: Lists) -> None:
        """Show a person at the right."""
        self.pane.show_person(person, lists)

    def look_for(self, text: str) -> None:
        """Narrow the list down to what somebody typed elsewhere."""
        self.chips.choose(())
        self.search.setText(text)
        self.narrow()

    @Slot()
    def clear(self) -> None:
        """Show everybody again."""
        self.chips.choose(())
        self.search.clear()
        self.narrow()

    @Slot()
    def narrow(self) -> None:
        """Fetch what the search and the chips keep."""
        self._pause.stop()
        self.table.narrow(self.wanted())

    @Slot()
    def _typed(self) -> None:
        self._pause.start()

    @Slot()
    def _go_to_first(self) -> None:
        self.narrow()
        if self.table.model.rowCount():
            self.table.view.selectRow(0)
            self.table.view.setFocus()

    @Slot(int)
    def _counted(self, total: int) -> None:
        everybody = self.wanted() == PersonFilter()
        self._empty.setCurrentWidget(self._none if everybody else self._no_match)
        words = self.tr("{count} people") if everybody else self.tr("{count} people fit")
        count = self.locale().toString(total)
        self.head.show_title(self.tr("People"), words.format(count=count) if total else "")
        self.pane.setVisible(total > 0 or not everybody)

    @Slot(str)
    def _moved(self, key: str) -> None:
        if key:
            self._rest.start()

    @Slot()
    def _rested(self) -> None:
        if self.table.current_key():
            self.person_requested.emit(self.table.current_key())


class DuplicatesPage(QWidget):
    """People who may be one; Enter compares them."""

    compare_requested = Signal(str)
    """The key of the pair."""

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = PageHead(
            self.tr("Perhaps the same person"),
            self.tr("Compared are the latest people without a NIP, and people with one date of "
                    "birth but two numbers."),
        )  # fmt: skip
        empty = EmptyState(
            "circle-check",
            self.tr("Nobody looks like somebody else"),
            self.tr("Whoever may be the same person stands here until somebody has compared them."),
            width=320,
        )
        self.told = MessageBar()
        self.table = PagedTable(
            "duplicates", self.tr("Perhaps the same person"), pair_columns(), remembered, empty
        )
        self.table.opened.connect(self.compare_requested)
        self.table.current_changed.connect(self._moved)
        self.compare = ActionButton(self.tr("Compare…"), Role.PRIMARY, "columns")
        self.compare.clicked.connect(self._compare)
        self._head.buttons.addWidget(self.compare)
        self.table.model.arrived.connect(self._arrived)
        self._moved("")
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID)
        for one in (self._head, self.told):
            column.addWidget(one)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    @Slot(str)
    def _moved(self, key: str) -> None:
        if key:
            self.compare.allow()
        else:
            self.compare.forbid(self.tr("Choose two people in the list first."))

    @Slot()
    def _arrived(self) -> None:
        """Put the cursor on the first pair, so that the button has something to do."""
        if not self.table.current_key() and self.table.model.row(0) is not None:
            self.table.view.selectRow(0)

    @Slot()
    def _compare(self) -> None:
        if self.table.current_key():
            self.compare_requested.emit(self.table.current_key())
