"""Every key of the window in one table, and the window that shows them (Ctrl+/)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from ui.i18n import mark
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.labels import Badge, PlainLabel, TextKind

_CONTEXT = "shortcuts"


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A key and what it does; ``words`` is a source string."""

    keys: str
    words: str


SEARCH = Shortcut("Ctrl+K", mark("shortcuts", "Search everything"))
NEW = Shortcut("Ctrl+N", mark("shortcuts", "New case"))
LOCK = Shortcut("Ctrl+L", mark("shortcuts", "Lock, or switch the officer"))
RAIL = Shortcut("F9", mark("shortcuts", "Fold or unfold the rail"))
REFRESH = Shortcut("F5", mark("shortcuts", "Look again"))
KEYS = Shortcut("Ctrl+/", mark("shortcuts", "Show these keys"))
HELP = Shortcut("F1", mark("shortcuts", "Help for this place"))
MENU = Shortcut("F10", mark("shortcuts", "Open the menu"))
QUIT = Shortcut("Ctrl+Q", mark("shortcuts", "Close Netra"))

SHOWN: tuple[Shortcut, ...] = (
    SEARCH,
    NEW,
    Shortcut("Ctrl+F", mark("shortcuts", "Filter this list")),
    Shortcut("Ctrl+1 … 9", mark("shortcuts", "Go to a place in the rail")),
    Shortcut("Ctrl+S", mark("shortcuts", "Save")),
    Shortcut("Ctrl+Return", mark("shortcuts", "Press the main button of the page")),
    Shortcut("Esc", mark("shortcuts", "Go back, or close what is open")),
    LOCK,
    RAIL,
    REFRESH,
    MENU,
    HELP,
    KEYS,
    QUIT,
)


def words_of(shortcut: Shortcut) -> str:
    """Return what a key does, in the language of the program."""
    return QCoreApplication.translate(_CONTEXT, shortcut.words)


def key_text(keys: str) -> str:
    """Return a key as this system writes it; ranges stay as they are."""
    if "…" in keys:
        return keys
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class ShortcutWindow(QDialog):
    """All keys at a glance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Keys")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID * 2)
        column.addWidget(PlainLabel(title, TextKind.TITLE))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID * 3)
        grid.setVerticalSpacing(6)
        for row, shortcut in enumerate(SHOWN):
            grid.addWidget(Badge(key_text(shortcut.keys)), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(PlainLabel(words_of(shortcut)), row, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        close = PlainButton(self.tr("Close"), Role.PRIMARY)
        close.clicked.connect(self.accept)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setFocus()
