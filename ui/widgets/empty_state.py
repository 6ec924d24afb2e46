"""What a list says when there is nothing in it, with the one right button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind

_WORDS_WIDTH = 480


class EmptyState(QWidget):
    """An icon, a kind sentence, what this list is for, and at most two buttons.

    ``width`` is that of the words in pixels; less than usual where the place is narrow.
    """

    action_requested = Signal()
    second_requested = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        words: str = "",
        action: str = "",
        second: str = "",
        parent: QWidget | None = None,
        *,
        width: int = _WORDS_WIDTH,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.addStretch(2)
        column.addWidget(IconView(icon, 48, Tone.SECOND), 0, Qt.AlignmentFlag.AlignHCenter)
        heading = PlainLabel(title, TextKind.TITLE)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(heading)
        self._words = _Paragraph(words, width)
        self._words.setVisible(bool(words))
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        self.action = PlainButton(action, Role.PRIMARY)
        self.action.clicked.connect(self._asked)
        self.action.setVisible(bool(action))
        self.second = PlainButton(second, Role.QUIET)
        self.second.clicked.connect(self._asked_second)
        self.second.setVisible(bool(second))
        buttons.addWidget(self.action)
        buttons.addWidget(self.second)
        buttons.addStretch(1)
        column.addSpacing(GRID)
        column.addLayout(buttons)
        column.addStretch(3)
        self.setAccessibleName(title)

    def show_words(self, words: str) -> None:
        """Say other words under the heading."""
        self._words.setText(words)
        self._words.setVisible(bool(words))

    @Slot()
    def _asked(self) -> None:
        self.action_requested.emit()

    @Slot()
    def _asked_second(self) -> None:
        self.second_requested.emit()


class _Paragraph(PlainLabel):
    """Wrapped at a fixed width, with all its lines in the size hint."""

    def __init__(self, words: str, width: int) -> None:
        super().__init__(words, TextKind.BODY, wrap=True)
        self._width = width
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._width, self.heightForWidth(self._width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()
