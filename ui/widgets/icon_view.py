"""An icon that stands alone and follows the theme."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.style.icons import Tone, paint_icon
from ui.style.tokens import tokens_of


class IconView(QWidget):
    """Draws one icon, ``size`` pixels wide; says nothing to a screen reader."""

    def __init__(
        self,
        name: str,
        size: int = 20,
        tone: Tone = Tone.SECOND,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._tone = name, tone
        self.setFixedSize(QSize(size, size))

    def set_icon(self, name: str, tone: Tone) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon in the colour of the present theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._tone.colour(tokens_of(self.palette()))
        paint_icon(painter, self._name, colour, QRectF(self.rect()))
        painter.end()
