"""Pages below each other as they will print, with zoom and "page 2 of 3"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from ui.letters.paper import POINTS_PER_INCH, Paper, PictureRequest, Pictures
from ui.style.fonts import with_even_digits
from ui.style.tokens import GRID, tokens_of
from ui.widgets.buttons import ToolButton
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import fill

_SCREEN_DPI = 96
_GAP = 2 * GRID
_STEPS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)
_GATHER_MS = 40


class PaperView(QWidget):
    """Shows a paper; asks for pictures of the pages somebody looks at, and only of those."""

    pictures_wanted = Signal(object)
    """A :class:`~ui.letters.paper.PictureRequest`."""

    def __init__(self, empty: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 0.0
        self._canvas = _Canvas()
        self._area = _Area(self._canvas)
        self._area.setAccessibleName(self.tr("The page as it will print"))
        self._area.zoomed.connect(self._step)
        self._area.verticalScrollBar().valueChanged.connect(self._moved)
        self._area.resized.connect(self._resized)
        self._stack = QStackedWidget()
        self._empty = empty or QWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._area)
        fill(self, self._build_bar(), self._stack)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER_MS)
        self._gather.timeout.connect(self._ask)
        self.setFocusProxy(self._area)

    def _build_bar(self) -> QWidget:
        self._up = ToolButton("chevron-up", self.tr("Previous page"))
        self._down = ToolButton("chevron-down", self.tr("Next page"))
        self._page = PlainLabel("", TextKind.SECOND)
        self._smaller = ToolButton("zoom-out", self.tr("Smaller"), "Ctrl+-")
        self._percent = PlainLabel("", TextKind.SECOND)
        self._percent.setFont(with_even_digits(self._percent.font()))
        self._percent.setMinimumWidth(48)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._larger = ToolButton("zoom-in", self.tr("Larger"), "Ctrl++")
        self._fit = ToolButton("file-text", self.tr("Fit to the width"), "Ctrl+0")
        self._up.clicked.connect(self._previous)
        self._down.clicked.connect(self._next)
        self._smaller.clicked.connect(self._zoom_out)
        self._larger.clicked.connect(self._zoom_in)
        self._fit.clicked.connect(self._fit_width)
        self._bar = QFrame()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(GRID, 4, GRID, 4)
        row.setSpacing(4)
        for widget in (self._up, self._down, self._page):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._smaller, self._percent, self._larger, self._fit):
            row.addWidget(widget)
        self._bar.setEnabled(False)
        return self._bar

    # What is shown

    @Slot(object)
    def show_paper(self, paper: Paper) -> None:
        """Show another paper, or the same one changed: the place stays where it was."""
        self._canvas.take(paper)
        self._stack.setCurrentIndex(1)
        self._bar.setEnabled(True)
        self._lay_out()

    def show_nothing(self, instead: QWidget | None = None) -> None:
        """Show that there is no paper; ``instead`` takes the place of the empty state."""
        if instead is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
            self._empty = instead
            self._stack.insertWidget(0, instead)
        self._canvas.drop()
        self._stack.setCurrentIndex(0)
        self._bar.setEnabled(False)
        self._page.setText("")
        self._percent.setText("")

    @Slot(object)
    def show_pictures(self, pictures: Pictures) -> None:
        """Take the pictures of pages; those of an older paper or zoom are passed over."""
        self._canvas.put(pictures)

    @property
    def paper(self) -> Paper | None:
        """What is shown, or ``None``."""
        return self._canvas.paper

    @property
    def page(self) -> int:
        """The number of the page in view, from 1; 0 for none."""
        return self._canvas.page_at(self._area.verticalScrollBar().value()) if self.paper else 0

    @property
    def zoom(self) -> float:
        """1.0 is the size of the real sheet on a screen of 96 dots per inch."""
        return self._zoom or self._fitting()

    # Moving about

    @Slot()
    def _previous(self) -> None:
        self._go(self.page - 1)

    @Slot()
    def _next(self) -> None:
        self._go(self.page + 1)

    def _go(self, page: int) -> None:
        self._area.verticalScrollBar().setValue(self._canvas.top_of(page) - _GAP // 2)

    @Slot()
    def _zoom_in(self) -> None:
        self._step(1)

    @Slot()
    def _zoom_out(self) -> None:
        self._step(-1)

    @Slot()
    def _fit_width(self) -> None:
        self._zoom = 0.0
        self._lay_out()

    @Slot(int)
    def _step(self, way: int) -> None:
        now = self.zoom
        further = [one for one in _STEPS if (one - now) * way > 0.005]
        if further:
            self._zoom = further[0] if way > 0 else further[-1]
            self._lay_out()

    def _fitting(self) -> float:
        room = self._area.viewport().width() - 2 * _GAP
        width = self._canvas.first_width() * _SCREEN_DPI / POINTS_PER_INCH
        return max(0.2, min(1.6, room / width)) if width else 1.0

    def _lay_out(self) -> None:
        if self.paper is None:
            return
        bar = self._area.verticalScrollBar()
        share = bar.value() / max(1, self._canvas.height())
        scale = self.zoom * _SCREEN_DPI / POINTS_PER_INCH
        self._canvas.lay_out(scale, self._area.viewport().width(), fit=not self._zoom)
        bar.setValue(round(share * self._canvas.height()))
        self._percent.setText(self.tr("{percent} %").format(percent=round(self.zoom * 100)))
        self._moved()

    @Slot()
    def _resized(self) -> None:
        self._lay_out()

    @Slot()
    def _moved(self) -> None:
        if self.paper is None:
            return
        self._page.setText(
            self.tr("Page {page} of {count}").format(page=self.page, count=len(self.paper.sheets))
        )
        self._up.setEnabled(self.page > 1)
        self._down.setEnabled(self.page < len(self.paper.sheets))
        self._gather.start()

    @Slot()
    def _ask(self) -> None:
        top = self._area.verticalScrollBar().value()
        wanted = self._canvas.missing(top, top + self._area.viewport().height())
        if self.paper is None:
            return
        for scale, pages in wanted.items():
            self._canvas.expect(pages, scale)
            self.pictures_wanted.emit(PictureRequest(self.paper, pages, scale))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw anew in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._canvas.update()


class _Area(QScrollArea):
    zoomed = Signal(int)
    resized = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(canvas)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(40)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.resized.emit()


class _Canvas(QWidget):
    """The sheets, white in the dark theme too, and whatever pictures of them are here."""

    def __init__(self) -> None:
        super().__init__()
        self.paper: Paper | None = None
        self._scales: list[float] = []
        self._images: dict[int, QImage] = {}
        self._fresh: dict[int, float] = {}
        self._awaited: dict[int, float] = {}
        self._boxes: list[QRectF] = []

    def take(self, paper: Paper) -> None:
        self.paper = paper
        self._fresh, self._awaited = {}, {}
        count = len(paper.sheets)
        self._images = {page: image for page, image in self._images.items() if page < count}

    def drop(self) -> None:
        self.paper = None
        self._images, self._fresh, self._awaited, self._boxes = {}, {}, {}, []

    def first_width(self) -> float:
        return self.paper.sheets[0].width if self.paper and self.paper.sheets else 0

    def lay_out(self, scale: float, room: int, *, fit: bool) -> None:
        """Place the sheets; where they are to fit, one on its side is drawn smaller."""
        if self.paper is None:
            return
        free = max(50, room - 2 * _GAP)
        sheets = self.paper.sheets
        self._scales = [min(scale, free / one.width) if fit else scale for one in sheets]
        widest = max(one.width * own for one, own in zip(sheets, self._scales, strict=True))
        width = max(room, round(widest) + 2 * _GAP)
        y = float(_GAP)
        self._boxes = []
        for sheet, own in zip(sheets, self._scales, strict=True):
            size = (sheet.width * own, sheet.height * own)
            self._boxes.append(QRectF(round((width - size[0]) / 2), y, *map(round, size)))
            y += round(size[1]) + _GAP
        self.resize(QSize(width, round(y)))
        self.update()

    def top_of(self, page: int) -> int:
        inside = 1 <= page <= len(self._boxes)
        return round(self._boxes[page - 1].top()) if inside else 0

    def page_at(self, scrolled: int) -> int:
        """The page that fills the upper third of what is seen."""
        line = scrolled + self.visibleRegion().boundingRect().height() / 3
        return next((n for n, box in enumerate(self._boxes, 1) if box.bottom() > line), 0) or len(
            self._boxes
        )

    def missing(self, top: int, bottom: int) -> dict[float, tuple[int, ...]]:
        """Return the pages in sight whose picture is not here, by pixels per point."""
        wanted: dict[float, tuple[int, ...]] = {}
        for page, box in enumerate(self._boxes):
            scale = self._scales[page] * self.devicePixelRatioF()
            known = scale in (self._fresh.get(page), self._awaited.get(page))
            if box.bottom() > top and box.top() < bottom and not known:
                wanted[scale] = (*wanted.get(scale, ()), page)
        return wanted

    def expect(self, pages: tuple[int, ...], scale: float) -> None:
        self._awaited |= dict.fromkeys(pages, scale)

    def put(self, pictures: Pictures) -> None:
        request = pictures.request
        if request.paper is not self.paper:
            return
        for page, image in pictures.images.items():
            self._images[page] = image
            self._fresh[page] = request.scale
        # Far pages are drawn again when somebody comes by; a long letter stays small.
        if len(self._images) > 12:
            for page in [page for page in self._images if page not in pictures.images]:
                self._images.pop(page)
                self._fresh.pop(page, None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        look = tokens_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(look.page))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page, box in enumerate(self._boxes):
            if not box.intersects(QRectF(event.rect())):
                continue
            painter.fillRect(box, QColor("#ffffff"))
            image = self._images.get(page)
            if image is not None:
                painter.drawImage(box, image)
            painter.setPen(QPen(QColor(look.edge), 1))
            painter.drawRect(box.adjusted(-1, -1, 0, 0))
        painter.end()
