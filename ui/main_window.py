"""The frame: rail, top bar, message bar, status line, and one page at a time.

Frame and navigation only. A room registers its page once::

    window.register(PageEntry("cases", "folders", lambda: tr("Cases"), make_cases_page))

and the page is made when somebody goes there. At lock the pages are destroyed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QByteArray, QEvent, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import KnownError
from ui import shortcuts
from ui.background import Standing
from ui.help.topics import LOBBY, topic_at
from ui.help.window import HelpWindow
from ui.messages import message
from ui.rail import Rail, SavedList
from ui.remembered import Remembered
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.top_bar import TopBar
from ui.widgets.icon_view import IconView
from ui.widgets.labels import ElidedLabel, PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.progress import ProgressWords, ThinBar
from ui.widgets.saved import SavedIndicator
from ui.widgets.surface import fill

_GEOMETRY = "window.geometry"
_FOLDED = "window.rail_folded"
_FOLD_BELOW = 980
"""Width under which the rail folds by itself: 1366 pixels at 150 % are 910."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page of the rail."""

    key: str
    icon: str
    title: Callable[[], str]
    """Asked again when the language changes."""
    factory: Callable[[], QWidget]
    """Makes the page, with its controller as its child."""
    bottom: bool = False
    unlisted: bool = False
    """Reached by other ways than the rail."""


class MainWindow(QWidget):
    """Netra's window. It stands before a vault is open, showing the lobby."""

    search_edited = Signal(str)
    search_requested = Signal(str)
    new_requested = Signal()
    lock_requested = Signal()
    switch_requested = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    list_requested = Signal(str, str)
    """Key of the page and of the saved list that was pressed in the rail."""
    help_requested = Signal(str, str)
    """Key of the page, accessible name of the field that has the focus."""
    refresh_requested = Signal(str)
    """F5; the key of the page that is shown."""
    page_shown = Signal(str)
    closing = Signal()

    def __init__(self, remembered: Remembered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Netra")
        self.setMinimumSize(880, 480)
        self._remembered = remembered
        self._entries: dict[str, PageEntry] = {}
        self._pages: dict[str, QWidget] = {}
        self._key = ""
        self._folded_by_size = False
        self.help: HelpWindow | None = None
        self._build()
        self._add_shortcuts()
        self._recall()

    # Building

    def _build(self) -> None:
        self._band = _PracticeBand()
        self.bar = ThinBar()
        self.rail = Rail()
        self.top = TopBar()
        self.messages = MessageBar()
        self._stack = QStackedWidget()
        self._sides = QStackedWidget()
        desk = QWidget()
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.top)
        self._message_room = QHBoxLayout()
        self._message_room.setContentsMargins(0, 0, 0, 0)
        self._message_room.addWidget(self.messages)
        inner.addLayout(self._message_room)
        inner.addWidget(self._stack, 1)
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(inner, 1)
        self._lobby = QWidget()
        self._lobby_column = QVBoxLayout(self._lobby)
        self._lobby_column.setContentsMargins(0, 0, 0, 0)
        self._sides.addWidget(self._lobby)
        self._sides.addWidget(desk)
        self._status = _StatusLine()
        self.saved = self._status.saved
        fill(self, self._band, self.bar, self._sides, foot=self._status)
        self._connect()

    def _connect(self) -> None:
        self.rail.place_requested.connect(self.go)
        self.rail.list_requested.connect(self._go_to_list)
        self.rail.switch_requested.connect(self.switch_requested)
        self.rail.lock_requested.connect(self.lock_requested)
        self.rail.help_requested.connect(self._help)
        self.rail.folded.connect(self._keep_fold)
        self.top.search_edited.connect(self.search_edited)
        self.top.search_requested.connect(self.search_requested)
        self.top.new_requested.connect(self.new_requested)
        self.top.language_chosen.connect(self.language_chosen)
        self.top.theme_chosen.connect(self.theme_chosen)
        self.top.keys_requested.connect(self.show_keys)
        self.top.help_requested.connect(self._help)
        self.top.lock_requested.connect(self.lock_requested)
        self.top.quit_requested.connect(self.close)

    def _add_shortcuts(self) -> None:
        table: tuple[tuple[str, Callable[[], object]], ...] = (
            (shortcuts.SEARCH.keys, self.top.focus_search),
            (shortcuts.NEW.keys, self._new),
            (shortcuts.LOCK.keys, self._lock),
            (shortcuts.RAIL.keys, self.rail.toggle),
            (shortcuts.KEYS.keys, self.show_keys),
            (shortcuts.HELP.keys, self._help),
            (shortcuts.REFRESH.keys, self._refresh),
            (shortcuts.MENU.keys, self.top.open_menu),
            (shortcuts.QUIT.keys, self.close),
        )
        for keys, slot in table:
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.setProperty("number", number)
            shortcut.activated.connect(self._go_to_number)

    # Pages

    def register(self, *entries: PageEntry) -> None:
        """Add pages to the rail, in this order."""
        for entry in entries:
            self._entries[entry.key] = entry
            if not entry.unlisted:
                self.rail.add(entry.key, entry.icon, entry.title(), bottom=entry.bottom)

    @Slot(str)
    def go(self, key: str) -> QWidget:
        """Show a page, making it if need be, and return it. ``KeyError`` if none has this key."""
        entry = self._entries[key]
        page = self._pages.get(key)
        if page is None:
            page = self._pages[key] = entry.factory()
            page.setAccessibleName(page.accessibleName() or entry.title())
            self._stack.addWidget(page)
        self._key = key
        self._stack.setCurrentWidget(page)
        self.rail.show_place(key)
        (page.focusProxy() or page).setFocus()
        self.setWindowTitle(f"{entry.title()} — Netra")
        self.page_shown.emit(key)
        return page

    def page(self, key: str) -> QWidget | None:
        """Return a page if it has been made."""
        return self._pages.get(key)

    @property
    def current_key(self) -> str:
        """The key of the page that is shown; empty in the lobby."""
        return self._key

    def drop_pages(self) -> None:
        """Destroy every page: at lock, on a switch of officer or language."""
        for page in self._pages.values():
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages.clear()

    # Lobby and desk

    def show_lobby(self, widget: QWidget) -> None:
        """Show what stands before an open vault; destroys all pages and the former lobby."""
        self.drop_pages()
        self._key = ""
        self.top.clear_search()
        self.messages.hide()
        self._status.show_parts(())
        self._clear_lobby()
        self._move_messages(self._lobby_column)
        self._lobby_column.addWidget(widget, 1)
        widget.show()
        self._sides.setCurrentIndex(0)
        (widget.focusProxy() or widget).setFocus()
        self.setWindowTitle("Netra")

    def show_desk(self, office: str, officer: str) -> None:
        """Show rail and pages of an open vault; ``office`` and ``officer`` as people read them."""
        self._clear_lobby()
        self._move_messages(self._message_room)
        self.rail.show_office(office)
        self.rail.officer.show_officer(officer)
        self._sides.setCurrentIndex(1)

    def _clear_lobby(self) -> None:
        while (item := self._lobby_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.messages:
                widget.hide()
                widget.deleteLater()

    def _move_messages(self, room: QVBoxLayout | QHBoxLayout) -> None:
        self._message_room.removeWidget(self.messages)
        room.insertWidget(0, self.messages)

    @property
    def in_lobby(self) -> bool:
        """Whether no vault is open in this window."""
        return self._sides.currentIndex() == 0

    # What the frame says

    def show_practice(self, on: bool) -> None:
        """Show or hide the band that says that nothing here is real."""
        self._band.setVisible(on)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many things want somebody, by key of the page."""
        for key, count in counts.items():
            self.rail.show_count(key, count)

    def show_lists(self, key: str, lists: Sequence[SavedList]) -> None:
        """Show saved lists below their page in the rail."""
        self.rail.show_lists(key, lists)

    def show_status(self, *parts: str) -> None:
        """Show standing facts in the status line: the last backup, the last news from outside."""
        self._status.show_parts(parts)

    def show_quiet_work(self, words: str) -> None:
        """Say in the status line what goes on beside the work; an empty text takes it away."""
        self._status.show_quiet_work(words)

    def show_saved(self, at: datetime) -> None:
        """Say when the last change reached the disk; local time."""
        self.saved.show_saved(at)

    def say(
        self,
        kind: Kind,
        what: str,
        then: str = "",
        action: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        """Show a message above the page; ``do`` is what its one button, ``action``, does."""
        self.messages.say(kind, what, then, action, do)

    @Slot(object)
    def show_error(self, error: KnownError) -> None:
        """Show what a refused action or query means: the standard place for errors."""
        told = message(error)
        self.say(Kind.DANGER, told.what_happened, told.what_to_do)

    @Slot(object)
    def show_standing(self, standing: Standing) -> None:
        """Show where long work stands."""
        self.bar.show_standing(standing)
        self._status.words.show_standing(standing)

    @Slot()
    def show_keys(self) -> None:
        """Open the window with all keys."""
        shortcuts.ShortcutWindow(self).open()

    # Small things

    @Slot(str, str)
    def _go_to_list(self, key: str, saved: str) -> None:
        self.go(key)
        self.rail.show_place(f"{key}/{saved}")
        self.list_requested.emit(key, saved)

    @Slot()
    def _go_to_number(self) -> None:
        keys = [entry.key for entry in self._entries.values() if not entry.unlisted]
        number = int(self.sender().property("number"))
        if not self.in_lobby and number <= len(keys):
            self.go(keys[number - 1])

    @Slot()
    def _new(self) -> None:
        if not self.in_lobby and not self.top.new.isHidden():
            self.new_requested.emit()

    @Slot()
    def _refresh(self) -> None:
        if not self.in_lobby:
            self.refresh_requested.emit(self._key)

    @Slot()
    def _lock(self) -> None:
        if not self.in_lobby:
            self.lock_requested.emit()

    @Slot()
    def _help(self) -> None:
        field = QApplication.focusWidget()
        name = field.accessibleName() if field is not None else ""
        hint = field.accessibleDescription() if field is not None else ""
        page = None if self.in_lobby else self._stack.currentWidget()
        topic = LOBBY if self.in_lobby else topic_at(field, page, self._key)
        if self.help is None:
            self.help = HelpWindow(self)
            self.help.finished.connect(self._forget_help)
            self.help.show()
        self.help.show_topic(topic, name, hint)
        self.help.raise_()
        self.help_requested.emit(self._key, name)

    @Slot()
    def _forget_help(self) -> None:
        self.help = None

    @Slot(bool)
    def _keep_fold(self, folded: bool) -> None:
        self._folded_by_size = False
        self._remembered.keep(_FOLDED, "1" if folded else "0")

    def _recall(self) -> None:
        kept = self._remembered.recall(_GEOMETRY)
        if not (kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii")))):
            self.resize(1280, 720)
        self.rail.fold(self._remembered.recall(_FOLDED) == "1")
        self._band.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fold the rail while the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < _FOLD_BELOW
        if narrow and not self.rail.is_folded:
            self._folded_by_size = True
            self.rail.fold(True)
        elif not narrow and self._folded_by_size:
            self._folded_by_size = False
            self.rail.fold(False)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say everything anew in another language; pages are made again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            for entry in self._entries.values():
                if not entry.unlisted:
                    self.rail.show_title(entry.key, entry.title())
            if not self.in_lobby and self._key:
                key = self._key
                self.drop_pages()
                self.go(key)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember size and place."""
        self._remembered.keep(_GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode())
        self.closing.emit()
        event.accept()


class _PracticeBand(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("practiceBand")
        self.setFixedHeight(28)
        self._words = PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addStretch(1)
        row.addWidget(IconView("school", 18, Tone.ON_BAND))
        row.addWidget(self._words)
        row.addStretch(1)
        self._say()

    def _say(self) -> None:
        self._words.setText(self.tr("PRACTICE — not real data"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()


class _StatusLine(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.setFixedHeight(30)
        self.saved = SavedIndicator()
        self._parts = ElidedLabel("", TextKind.SECOND)
        self.words = ProgressWords()
        self._quiet = PlainLabel("", TextKind.SECOND)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, 0, GRID, 0)
        row.setSpacing(GRID)
        row.addWidget(self.saved)
        row.addWidget(self._parts, 1)
        row.addWidget(self._quiet)
        row.addWidget(self.words, 1)

    def show_quiet_work(self, words: str) -> None:
        self._quiet.setText(words)

    def show_parts(self, parts: Sequence[str]) -> None:
        self._parts.setText("  ·  ".join(part for part in parts if part))
