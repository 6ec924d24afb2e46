"""The five phases of a case as a line of shapes with their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.style.icons import paint_icon
from ui.style.tokens import GRID, SECOND_PT, Tokens, tokens_of

_DOT = 9.0


class Stepper(QWidget):
    """Done phases carry a tick, the present one a ring and bold words, later ones are hollow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phases: tuple[str, ...] = ()
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_phases(self, phases: Sequence[str], at: int) -> None:
        """Show ``phases`` with number ``at`` (from 0) as the present one.

        ``at`` equal to the number of phases means that all are done.
        """
        self._phases, self._at = tuple(phases), at
        if at < len(self._phases):
            name = self.tr("Phase {number} of {count}: {phase}").format(
                number=at + 1, count=len(self._phases), phase=self._phases[at]
            )
        else:
            name = self.tr("All phases are done")
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for every word beside the others."""
        metrics = QFontMetrics(self._font(bold=True))
        width = sum(metrics.horizontalAdvance(phase) + 2 * GRID for phase in self._phases)
        return QSize(width, round(_DOT * 2) + GRID + metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a smaller room; words are cut then."""
        return QSize(60 * max(1, len(self._phases)), self.sizeHint().height())

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(SECOND_PT)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line, the shapes and the words."""
        if not self._phases:
            return
        look = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = self.width() / len(self._phases)
        middle = _DOT + 2
        centres = [QPointF(share * (index + 0.5), middle) for index in range(len(self._phases))]
        for index in range(len(centres) - 1):
            done = index < self._at
            painter.setPen(QPen(QColor(look.accent if done else look.edge), 2 if done else 1))
            gap = QPointF(_DOT + 4, 0)
            painter.drawLine(centres[index] + gap, centres[index + 1] - gap)
        for index, centre in enumerate(centres):
            self._draw_shape(painter, look, index, centre)
            self._draw_words(painter, look, index, share)
        painter.end()

    def _draw_shape(self, painter: QPainter, look: Tokens, index: int, centre: QPointF) -> None:
        accent = QColor(look.accent)
        if index < self._at:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(centre, _DOT - 1, _DOT - 1)
            tick = QRectF(0, 0, 12, 12)
            tick.moveCenter(centre)
            paint_icon(painter, "check", look.on_accent, tick)
        elif index == self._at:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(QColor(look.surface))
            painter.drawEllipse(centre, _DOT, _DOT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(centre, _DOT / 2, _DOT / 2)
        else:
            painter.setPen(QPen(QColor(look.second), 1.4))
            painter.setBrush(QColor(look.surface))
            painter.drawEllipse(centre, _DOT - 2.5, _DOT - 2.5)

    def _draw_words(self, painter: QPainter, look: Tokens, index: int, share: float) -> None:
        present = index == self._at
        font = self._font(bold=present)
        painter.setFont(font)
        painter.setPen(QColor(look.text if index <= self._at else look.second))
        box = QRectF(share * index + 4, _DOT * 2 + GRID, share - 8, QFontMetrics(font).height())
        words = QFontMetrics(font).elidedText(
            self._phases[index], Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), words)
