"""One line above the page: what happened, what to do, and the button that does it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role, ToolButton
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind, plain_caption, restyle


class Kind(Enum):
    """What a message is about; a shape as well as a colour."""

    INFO = "info"
    GOOD = "good"
    WARNING = "warning"
    DANGER = "danger"


_SHAPES = {
    Kind.INFO: ("info-circle", Tone.ACCENT),
    Kind.GOOD: ("circle-check", Tone.GOOD),
    Kind.WARNING: ("alert-triangle", Tone.WARNING),
    Kind.DANGER: ("alert-circle", Tone.DANGER),
}


class MessageBar(QWidget):
    """Stays until it is answered or closed; nothing here vanishes by itself."""

    acted = Signal()
    """The button in the bar was pressed; the bar has gone."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._do: Callable[[], object] | None = None
        self._frame = QFrame()
        self._frame.setObjectName("messageBar")
        self._shape = IconView("info-circle")
        self._what = PlainLabel("", TextKind.STRONG, wrap=True, selectable=True)
        self._next = PlainLabel("", wrap=True, selectable=True)
        self._act = PlainButton("")
        self._act.clicked.connect(self._pressed)
        self._close = ToolButton("x", self.tr("Close this message"))
        self._close.clicked.connect(self._dismissed)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._next)
        around = QVBoxLayout(self)
        around.setContentsMargins(GRID * 2, GRID + 4, GRID * 2, 0)
        around.addWidget(self._frame)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(GRID + 4, GRID, GRID, GRID)
        row.setSpacing(GRID + 4)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._act)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(
        self,
        kind: Kind,
        what: str,
        then: str = "",
        action: str = "",
        do: Callable[[], object] | None = None,
    ) -> None:
        """Show a message: what happened, what to do, and the one button with what it does."""
        self._do = do
        shape, tone = _SHAPES[kind]
        self._shape.set_icon(shape, tone)
        self._frame.setProperty("kind", kind.value)
        restyle(self._frame)
        self._what.setText(what)
        self._next.setText(then)
        self._next.setVisible(bool(then))
        self._act.setText(plain_caption(action))
        self._act.setAccessibleName(action)
        self._act.setProperty("role", Role.PLAIN.value)
        self._act.setVisible(bool(action))
        self.setAccessibleName(f"{what} {then}".strip())
        self.show()

    def text(self) -> str:
        """Return what is shown, both sentences."""
        return f"{self._what.text()} {self._next.text()}".strip()

    @Slot()
    def _pressed(self) -> None:
        self.hide()
        do, self._do = self._do, None
        self.acted.emit()
        if do is not None:
            do()

    @Slot()
    def _dismissed(self) -> None:
        self.hide()
        self.closed.emit()
