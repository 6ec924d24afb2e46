"""Python's collector of cycles, kept on the GUI thread.

Python collects on whichever thread makes the one object too many. A page that is part of a
cycle and that nobody holds any more would then be destroyed by a thread of the background, in
the middle of a letter; Qt allows that on the GUI thread alone, and the program hangs or dies.
So the automatic collector rests while such threads live, and a timer does its work, by
Python's own thresholds.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 250
_WHOLE_EVERY_S = 60.0
"""Seconds between two collections of everything, the only ones long enough to be felt."""
_OLDEST = 2


class Collector(QObject):
    """Collects on the thread it was made on, until it is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mine = gc.isenabled()
        self._last_whole = time.monotonic()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation whose turn it is."""
        now = time.monotonic()
        waiting, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if waiting[generation] <= limits[generation]:
                continue
            if generation == _OLDEST:
                if now - self._last_whole < _WHOLE_EVERY_S:
                    continue
                self._last_whole = now
            gc.collect(generation)
            return

    def close(self) -> None:
        """Hand the work back to Python; call it when no thread is left."""
        self._timer.stop()
        if self._mine:
            self._mine = False
            gc.enable()
