"""Notices that nobody is there any more: no key or mouse for a while, or the PC slept."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

_TICK_MS = 1000
_SLEPT_S = 60.0
"""The wall clock running this much ahead of the ticks means that the PC was asleep."""
_SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class IdleWatch(QObject):
    """Tells once when the desk was left; the window is then locked.

    It listens at the windows of the system, where keys and mouse come in, and not at the
    application: there it would be asked about every event of every widget.

    ``clock`` counts seconds and may be replaced in tests.
    """

    left = Signal()

    def __init__(
        self,
        application: QGuiApplication,
        minutes: int = 5,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or application)
        self._application, self._clock = application, clock
        self._limit = minutes * 60.0
        self._last = self._ticked = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)

    def set_minutes(self, minutes: int) -> None:
        """Wait this long from now on."""
        self._limit = minutes * 60.0

    def start(self) -> None:
        """Begin to watch: a vault was opened."""
        self._last = self._ticked = self._clock()
        self._application.focusWindowChanged.connect(self._listen)
        for window in self._application.topLevelWindows():
            self._listen(window)
        self._timer.start()

    def stop(self) -> None:
        """Stop watching: the vault is locked."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        self._application.focusWindowChanged.disconnect(self._listen)
        for window in self._application.topLevelWindows():
            window.removeEventFilter(self)

    @Slot(QWindow)
    def _listen(self, window: QWindow | None) -> None:
        """Listen at a window, a dialog for example, from when it is first worked in."""
        if window is not None:
            # A filter that was installed before is only moved to the front.
            window.installEventFilter(self)

    @Slot()
    def look(self) -> None:
        """Look at the clock; tell and stop when the time is over."""
        now = self._clock()
        slept = now - self._ticked > _SLEPT_S
        self._ticked = now
        if slept or now - self._last >= self._limit:
            self.stop()
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take note of every sign of life, and pass it on."""
        if event.type() in _SIGNS:
            self._last = self._clock()
        return super().eventFilter(watched, event)
