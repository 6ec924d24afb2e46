"""A live sketch of the office's letterhead: how the top of its paper will look."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.start.picture import image_of
from ui.start.values import OfficeValues, Paper
from ui.style.tokens import tokens_of

_SHAPES = {Paper.A4: (210.0, 297.0), Paper.F4: (215.0, 330.0)}
_SHOWN_SHARE = 0.52
"""How much of the page is drawn: the head and the first lines."""
_INK, _GREY = "#1a2330", "#c9d0d9"


class LetterheadSketch(QWidget):
    """Paper stays white in the dark theme too, as it will on the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = OfficeValues()
        self._crest: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Sketch of your letterhead"))

    def show_office(self, office: OfficeValues) -> None:
        """Draw the head of this office."""
        if office.crest != self._office.crest:
            self._crest = image_of(office.crest) if office.crest is not None else None
        self._office = office
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a width at which the head can be read."""
        return QSize(460, 360)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the upper part of the page."""
        look = tokens_of(self.palette())
        wide, high = _SHAPES[self._office.paper]
        width = min(float(self.width() - 2), (self.height() - 2) / (high * _SHOWN_SHARE) * wide)
        mm = width / wide
        page = QRectF((self.width() - width) / 2, 1, width, high * _SHOWN_SHARE * mm)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(page, QColor("#ffffff"))
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.drawRect(page)
        painter.setClipRect(page.adjusted(1, 1, -1, -1))
        bottom = self._draw_head(painter, page, mm)
        self._draw_body(painter, page, mm, bottom)
        painter.end()

    def _draw_head(self, painter: QPainter, page: QRectF, mm: float) -> float:
        left, right, top = page.left() + 20 * mm, page.right() - 20 * mm, page.top() + 12 * mm
        crest = QRectF(left, top, 20 * mm, 24 * mm)
        if self._crest is not None and not self._crest.isNull():
            shape = self._crest.size().scaled(
                crest.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
            )
            box = QRectF(0, 0, shape.width(), shape.height())
            box.moveCenter(crest.center())
            painter.drawImage(box, self._crest)
        else:
            painter.setPen(QPen(QColor(_GREY), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(crest, 3, 3)
        office = self._office
        lines = [
            (office.government.upper() or self.tr("GOVERNMENT"), 4.6, True, office.government),
            (office.name.upper() or self.tr("NAME OF THE OFFICE"), 5.4, True, office.name),
        ]
        contact = "  ".join(part for part in (office.phone, office.web) if part)
        small = [*office.address, contact] if contact else list(office.address)
        lines += [(line, 3.3, False, line) for line in small or [self.tr("Address")]]
        y = top
        start = left + 22 * mm
        for words, size, strong, given in lines:
            filled = bool(given) and (strong or bool(small))
            y = self._line(
                painter, words, QRectF(start, y, right - start, 0), (size * mm, strong, filled)
            )
        y = max(y, crest.bottom()) + 2 * mm
        painter.setPen(QPen(QColor(_INK), max(1.0, 0.7 * mm)))
        painter.drawLine(int(left), int(y), int(right), int(y))
        painter.setPen(QPen(QColor(_INK), 1))
        painter.drawLine(int(left), int(y + 1.2 * mm), int(right), int(y + 1.2 * mm))
        return y + 6 * mm

    def _line(
        self, painter: QPainter, words: str, box: QRectF, how: tuple[float, bool, bool]
    ) -> float:
        size, strong, filled = how
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        font.setPixelSize(max(6, round(size)))
        metrics = QFontMetrics(font)
        while metrics.horizontalAdvance(words) > box.width() and font.pixelSize() > 6:
            font.setPixelSize(font.pixelSize() - 1)
            metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(_INK if filled else "#8a94a1"))
        row = QRectF(box.left(), box.top(), box.width(), metrics.height())
        painter.drawText(row, int(Qt.AlignmentFlag.AlignHCenter), words)
        return row.bottom()

    def _draw_body(self, painter: QPainter, page: QRectF, mm: float, top: float) -> None:
        left, right = page.left() + 30 * mm, page.right() - 20 * mm
        if self._office.place:
            place = f"{self._office.place}, …"
            box = QRectF(page.center().x(), top, right - page.center().x(), 0)
            self._line(painter, place, box, (3.6 * mm, False, True))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#e6eaf0"))
        y = top + 14 * mm
        for share in (0.35, 0.28, 0.42, 0.0, 1.0, 1.0, 0.94, 1.0, 0.6):
            if share:
                painter.drawRect(QRectF(left, y, (right - left) * share, 2 * mm))
            y += 6 * mm
