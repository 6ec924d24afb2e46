"""Square codes: one on the screen to be photographed, and what reads those in a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_QUIET = 4
"""White modules that the standard wants around a code."""
_SIDE = 424
"""Pixels at which a code of version 20 has modules of four pixels."""

ReadCodes = Callable[[Path], tuple[str, ...]]
"""Returns the texts of the square codes in a picture or PDF; belongs off the GUI thread."""


class SquareCode(QWidget):
    """Draws the rows of modules of a code, each module as many whole pixels as fit.

    Black on white in every theme.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[bytes]) -> None:
        """Show a code: one byte a module, 1 is black. No rows leave the place white."""
        self._rows = tuple(rows)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which a phone reads the densest code from an arm's length."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw neighbours in a row as one rectangle; the theme has no say in it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._rows:
            return
        count = len(self._rows)
        module = max(1, min(self.width(), self.height()) // (count + 2 * _QUIET))
        left = (self.width() - count * module) // 2
        top = (self.height() - count * module) // 2
        for number, row in enumerate(self._rows):
            column = 0
            for dark, run in groupby(row):
                length = len(list(run))
                if dark:
                    x, y = left + column * module, top + number * module
                    painter.fillRect(QRect(x, y, length * module, module), Qt.GlobalColor.black)
                column += length
