"""A long list narrowed down by typing: regions, officials, letter kinds."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from ui.widgets.chips import Choice
from ui.widgets.labels import PlainLabel, TextKind, plain_tooltip

_KEY = Qt.ItemDataRole.UserRole


class _Choices(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: list[Choice] = []

    def show(self, choices: list[Choice]) -> None:
        self.beginResetModel()
        self.shown = choices
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | Persistent | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: QModelIndex | Persistent, role: int = 0) -> object:
        choice = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{choice.words}   {choice.detail}" if choice.detail else choice.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(choice.words)
        return choice.key if role == _KEY else None


class FilterList(QWidget):
    """Type a few letters of any word; the arrow keys move in the list below."""

    chosen = Signal(str)
    """The key of the choice that was made."""
    changed = Signal()
    """What is offered or chosen may be another now; nothing may be chosen."""

    def __init__(self, prompt: str, rows: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Choice, ...] = ()
        self._told = ""
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(prompt)
        self._edit.setAccessibleName(prompt)
        self._edit.setClearButtonEnabled(True)
        self._edit.textChanged.connect(self._narrow)
        self._edit.installEventFilter(self)
        self._model = _Choices(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setAccessibleName(prompt)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setFixedHeight(rows * 33 + 8)
        self._list.selectionModel().currentChanged.connect(self._current)
        self._none = PlainLabel(self.tr("Nothing matches. Check the spelling."), TextKind.SECOND)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._edit)
        column.addWidget(self._list)
        column.addWidget(self._none)
        self._none.hide()
        self.setFocusProxy(self._edit)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these."""
        self._all = tuple(choices)
        self._narrow()

    def choice(self) -> Choice | None:
        """Return what is chosen."""
        index = self._list.currentIndex()
        return self._model.shown[index.row()] if index.isValid() else None

    def is_empty(self) -> bool:
        """Say whether nothing matches what is typed, or nothing is offered."""
        return not self._model.shown

    def choose(self, key: str) -> None:
        """Choose by key; an unknown one chooses nothing."""
        for row, choice in enumerate(self._model.shown):
            if choice.key == key:
                self._list.setCurrentIndex(self._model.index(row))
                return
        self._list.clearSelection()

    @Slot()
    def _narrow(self) -> None:
        before = self.choice()
        wanted = _plain(self._edit.text()).split()
        fitting = [
            choice
            for choice in self._all
            if all(word in _plain(f"{choice.words} {choice.detail}") for word in wanted)
        ]
        self._model.show(fitting)
        self._none.setVisible(not fitting)
        if before is not None:
            self.choose(before.key)
        if len(fitting) == 1:
            self._list.setCurrentIndex(self._model.index(0))
        self.changed.emit()

    @Slot()
    def _current(self) -> None:
        choice = self.choice()
        if choice is not None and choice.key != self._told:
            self._told = choice.key
            self.chosen.emit(choice.key)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let the arrow keys move in the list while typing."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self._model.shown:
                row = self._list.currentIndex().row() + step
                row = max(0, min(len(self._model.shown) - 1, row))
                self._list.setCurrentIndex(self._model.index(row))
                return True
        return super().eventFilter(watched, event)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
