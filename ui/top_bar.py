"""The bar above the page: search, the one new thing, and the menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QWidget

from ui import shortcuts
from ui.style.icons import Tone, wear
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role, ToolButton
from ui.widgets.labels import plain_caption, plain_tooltip

_PAUSE_MS = 180
LANGUAGES = (("id", "Bahasa Indonesia"), ("en", "English"))
"""Each language by its own name; never translated."""


class TopBar(QFrame):
    """Search at the left, buttons at the right."""

    search_edited = Signal(str)
    """The text to look for, after a short pause in typing."""
    search_requested = Signal(str)
    """Enter was pressed in the search field."""
    new_requested = Signal()
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    """``system``, ``light`` or ``dark``."""
    keys_requested = Signal()
    help_requested = Signal()
    lock_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._language, self._theme = "id", "system"
        self._new_words: Callable[[], str] | None = None
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setMaximumWidth(560)
        self._glass = QAction(self)
        wear(self._glass, "search", Tone.SECOND)
        self._search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._search.setToolTip(shortcuts.key_text(shortcuts.SEARCH.keys))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._typed)
        self._search.textChanged.connect(self._pause.start)
        self._search.returnPressed.connect(self._entered)
        self.new = PlainButton("", Role.PRIMARY, "plus")
        self.new.clicked.connect(self.new_requested)
        self._menu_button = ToolButton("menu-2", "")
        self._menu_button.clicked.connect(self.open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._search, 10)
        row.addStretch(1)
        row.addWidget(self.new)
        row.addWidget(self._menu_button)
        self._say()

    def _say(self) -> None:
        words = self.tr("Search cases, names, NIP, letter numbers …")
        self._search.setPlaceholderText(words)
        self._search.setAccessibleName(words)
        self._show_new(self._new_words() if self._new_words is not None else self.tr("New case"))
        menu = self.tr("Menu")
        self._menu_button.setAccessibleName(menu)
        self._menu_button.setToolTip(plain_tooltip(f"{menu} ({shortcuts.MENU.keys})"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def show_choices(self, language: str, theme: str) -> None:
        """Say which language and theme are in force, for the ticks in the menu."""
        self._language, self._theme = language, theme

    def name_new(self, words: Callable[[], str] | None) -> None:
        """Name the one new thing of this role, in any language; an empty text hides it.

        ``None`` is the usual name.
        """
        self._new_words = words
        self._say()

    def _show_new(self, words: str) -> None:
        self.new.setText(plain_caption(words))
        self.new.setAccessibleName(words)
        self.new.setVisible(bool(words))

    def focus_search(self, *, everything: bool = True) -> None:
        """Go to the search field; ``everything`` selects what is typed there."""
        self._search.setFocus()
        if everything:
            self._search.selectAll()

    def clear_search(self) -> None:
        """Empty the search field."""
        self._search.clear()

    @Slot()
    def open_menu(self) -> None:
        """Show the menu below its button."""
        menu = self.build_menu()
        spot = self._menu_button.mapToGlobal(
            QPoint(self._menu_button.width() - menu.sizeHint().width(), self.height() - 4)
        )
        menu.popup(spot)

    def build_menu(self) -> QMenu:
        """Return the menu, with ticks at what is in force."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        tongues = menu.addMenu(self.tr("Language"))
        self._choices(tongues, LANGUAGES, self._language, self._choose_language)
        themes = menu.addMenu(self.tr("Appearance"))
        shades = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        self._choices(themes, shades, self._theme, self._choose_theme)
        menu.addSeparator()
        self._entry(menu, shortcuts.KEYS, "keyboard", self.keys_requested)
        self._entry(menu, shortcuts.HELP, "help-circle", self.help_requested)
        menu.addSeparator()
        self._entry(menu, shortcuts.LOCK, "lock", self.lock_requested)
        self._entry(menu, shortcuts.QUIT, "logout", self.quit_requested)
        return menu

    def _entry(self, menu: QMenu, key: shortcuts.Shortcut, icon: str, signal: object) -> None:
        action = menu.addAction(f"{shortcuts.words_of(key)}\t{shortcuts.key_text(key.keys)}")
        wear(action, icon, Tone.SECOND)
        action.triggered.connect(signal)

    def _choices(
        self, menu: QMenu, choices: tuple[tuple[str, str], ...], chosen: str, slot: object
    ) -> None:
        group = QActionGroup(menu)
        for key, words in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            action.setData(key)
            group.addAction(action)
        group.triggered.connect(slot)

    @Slot(QAction)
    def _choose_language(self, action: QAction) -> None:
        self.language_chosen.emit(str(action.data()))

    @Slot(QAction)
    def _choose_theme(self, action: QAction) -> None:
        self.theme_chosen.emit(str(action.data()))

    @Slot()
    def _typed(self) -> None:
        self.search_edited.emit(self._search.text().strip())

    @Slot()
    def _entered(self) -> None:
        self._pause.stop()
        self.search_requested.emit(self._search.text().strip())
