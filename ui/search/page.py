"""The page of results: how much was found, where, and what is not read yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.cases.finding import Findings, FoundThing
from ui.messages.finding import near_words, total_words, unread_words
from ui.search.reading import FileReading
from ui.search.results import ResultList
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import Card, PageHead

_HELLO, _NOTHING, _LIST = range(3)


class SearchPage(QWidget):
    """Shows :class:`Findings`."""

    search_requested = Signal(str, bool)
    """Look for a text; whether to stand on the first result then."""
    more_requested = Signal()
    open_requested = Signal(object)
    """The :class:`FoundThing` to open."""
    back_requested = Signal()
    """Esc: back to the field one types in."""
    pause_requested = Signal()
    """Stop reading files, or go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._reading = False
        self.head = PageHead(self.tr("Search"))
        self._near = PlainLabel("", TextKind.SECOND, wrap=True)
        self._near.hide()
        self.results = ResultList()
        self.results.open_requested.connect(self.open_requested)
        self._more = PlainButton(self.tr("Show more results"), Role.QUIET, "chevron-down")
        self._more.clicked.connect(self.more_requested)
        self._places = QStackedWidget()
        self._places.addWidget(
            EmptyState(
                "search",
                self.tr("What are you looking for?"),
                self.tr(
                    "Type above, with Ctrl+K: a name as you hear it, a NIP or a part of it, a "
                    "number, words of a case or of a letter, words inside PDF, Word and Excel "
                    "files. Several words must all be found in one case."
                ),
            )
        )
        self._nothing = EmptyState(
            "search",
            self.tr("Nothing found"),
            self.tr(
                "Try fewer words, or another spelling. Reporters are never searched, and a "
                "scanned picture holds no text to find."
            ),
        )
        self._places.addWidget(self._nothing)
        card = Card()
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.setSpacing(0)
        card.body.addWidget(self.results, 1)
        row = QHBoxLayout()
        row.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        row.addWidget(self._more)
        row.addStretch(1)
        card.body.addLayout(row)
        self._places.addWidget(card)
        self._unread = PlainLabel("", TextKind.SECOND, wrap=True)
        self._pause = PlainButton("", Role.QUIET)
        self._pause.clicked.connect(self.pause_requested)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self._unread, 1)
        foot.addWidget(self._pause)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self.head)
        column.addWidget(self._near)
        column.addWidget(self._places, 1)
        column.addLayout(foot)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.back_requested)
        self.setFocusProxy(self.results)
        self.show_unread(0, False)  # noqa: FBT003

    def look_for(self, text: str, *, enter: bool = False) -> None:
        """Look for a text; ``enter`` puts the focus on the first result."""
        self.search_requested.emit(text, enter)

    def follow(self, files: FileReading) -> None:
        """Show how far the reading of files has come, and let it be stopped here."""
        files.standing.connect(self.show_unread)
        self.pause_requested.connect(files.toggle)
        self.show_unread(files.left, files.is_reading)

    def show_hello(self) -> None:
        """Say what can be found, while nothing is looked for."""
        self.head.show_title(self.tr("Search"))
        self._near.hide()
        self._places.setCurrentIndex(_HELLO)

    def show_findings(self, text: str, found: Findings) -> None:
        """Show what a text has found."""
        self._total = found.total
        title = self.tr("Search: {text}").format(text=text)
        total = total_words(found.total, capped=found.capped) if found.things else ""
        self.head.show_title(title, total)
        self._near.setText(near_words(found.near))
        self._near.setVisible(bool(found.near))
        self.results.show_things(found.things)
        self._places.setCurrentIndex(_LIST if found.things else _NOTHING)
        self._settle()

    def add_findings(self, found: Findings) -> None:
        """Show the next results below."""
        self.results.add_things(found.things)
        self._settle()

    @Slot(int, bool)
    def show_unread(self, count: int, reading: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Say how many files are not read yet, and whether that is under way."""
        words = unread_words(count)
        if count and reading:
            words += " " + self.tr("They are being read; what is in them appears as it goes.")
        self._unread.setText(words)
        self._unread.setVisible(bool(words))
        label = self.tr("Stop reading") if reading else self.tr("Read them now")
        self._pause.setText(label)
        self._pause.setAccessibleName(label)
        self._pause.setVisible(bool(count))

    def enter(self) -> None:
        """Stand on the first result."""
        if self._places.currentIndex() == _LIST:
            self.results.enter()

    @property
    def things(self) -> list[FoundThing]:
        """What is shown."""
        return self.results.things

    @Slot()
    def _settle(self) -> None:
        self._more.setVisible(len(self.results.things) < self._total)
