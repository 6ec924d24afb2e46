"""A sealed thing on the screen: for a minute, not to be copied, wiped when it goes."""

from __future__ import annotations

import sys
import time
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import Card

SECONDS: Final = 60
"""How long it stays on the screen."""
_TICK_MS: Final = 250
_EXCLUDE_FROM_CAPTURE: Final = 0x11
"""WDA_EXCLUDEFROMCAPTURE: Windows leaves the window out of screenshots and sharing."""


class GuardedView(QDialog):
    """Shows one secret, counts down, and forgets it on closing, hiding and locking.

    ``secret`` stands large, ``more`` below it; ``heading`` says whose or what it is.
    """

    def __init__(
        self, title: str, heading: str, secret: str, more: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self._until = 0.0
        # Labels take no focus, no selection and no menu: nothing can be copied out of them.
        self._secret = PlainLabel(secret, TextKind.TITLE, wrap=True)
        self._more = PlainLabel(more, wrap=True)
        self._more.setVisible(bool(more))
        for label in (self._secret, self._more):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            label.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        card = Card()
        card.body.addWidget(self._secret)
        card.body.addWidget(self._more)
        hint = QHBoxLayout()
        hint.setSpacing(6)
        hint.addWidget(IconView("eye-off", 16, Tone.WARNING), 0, Qt.AlignmentFlag.AlignTop)
        hint.addWidget(PlainLabel(self.tr("Do not photograph or write down what is not needed. "
                                          "That you opened it stays on record."),
                                  TextKind.SECOND, wrap=True), 1)  # fmt: skip
        self.countdown = PlainLabel("", TextKind.STRONG)
        close = PlainButton(self.tr("Close now"), Role.PRIMARY)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.countdown, 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID + 4)
        column.addWidget(PlainLabel(heading, TextKind.HEADING, wrap=True))
        column.addWidget(card)
        column.addLayout(hint)
        column.addLayout(foot)
        close.setFocus()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to count; keep the window out of screenshots where the system can."""
        super().showEvent(event)
        if not self._timer.isActive():
            self._until = time.monotonic() + SECONDS
            self._timer.start()
        self._tick()
        _exclude_from_capture(int(self.winId()))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Forget what was shown."""
        super().hideEvent(event)
        self.wipe()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Forget what was shown."""
        self.wipe()
        super().closeEvent(event)

    @Slot()
    def wipe(self) -> None:
        """Forget the secret; what is shown from now on is empty."""
        self._timer.stop()
        for label in (self._secret, self._more):
            label.setText("")

    @Slot()
    def _tick(self) -> None:
        left = self._until - time.monotonic()
        if left <= 0:
            self.accept()
            return
        words = self.tr("Closes in {seconds} seconds")
        self.countdown.setText(words.format(seconds=int(left) + 1))


def _exclude_from_capture(window: int) -> None:
    if sys.platform == "win32":
        import ctypes

        user: Any = ctypes.WinDLL("user32")
        user.SetWindowDisplayAffinity(window, _EXCLUDE_FROM_CAPTURE)
