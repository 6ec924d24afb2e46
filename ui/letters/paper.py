"""Pages of a finished PDF as pixels. Every function here belongs off the GUI thread.

pypdfium2 is imported on use and works on one thread at a time: the background's helper.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtGui import QImage

from desktop.errors import Trouble

POINTS_PER_INCH = 72
MM_PER_POINT = 25.4 / POINTS_PER_INCH


@dataclass(frozen=True, slots=True)
class Sheet:
    """Width and height of a page in points."""

    width: float
    height: float

    @property
    def millimetres(self) -> tuple[float, float]:
        """The same in millimetres, to a tenth."""
        return round(self.width * MM_PER_POINT, 1), round(self.height * MM_PER_POINT, 1)

    @property
    def is_landscape(self) -> bool:
        """Whether the page lies on its side."""
        return self.width > self.height


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF and the sizes of its pages."""

    pdf: bytes = field(repr=False)
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """Pages to draw, from 0, with ``scale`` pixels per point."""

    paper: Paper
    pages: tuple[int, ...]
    scale: float


@dataclass(frozen=True, slots=True)
class Pictures:
    """The answer to a request."""

    request: PictureRequest
    images: Mapping[int, QImage]


def read_paper(pdf: bytes) -> Paper:
    """Return the sizes of a PDF's pages; raises ``Trouble("paper.unreadable")``."""
    document = _open(pdf)
    try:
        sizes = [document.get_page_size(number) for number in range(len(document))]
    finally:
        document.close()
    return Paper(pdf, tuple(Sheet(width, height) for width, height in sizes))


def draw_pages(request: PictureRequest) -> Pictures:
    """Draw pages; raises ``Trouble("paper.unreadable")``."""
    document = _open(request.paper.pdf)
    try:
        images = {number: _draw(document, number, request.scale) for number in request.pages}
    finally:
        document.close()
    return Pictures(request, images)


_OVERLAP = 4
"""Rows that are drawn beyond a band at either side."""


class Bands:
    """One page after the other in horizontal bands, so that no page is whole in memory."""

    def __init__(self, paper: Paper, scale: float, rows: int = 512) -> None:
        self._document = _open(paper.pdf)
        self._scale, self._rows = scale, rows

    def of(self, number: int) -> Sequence[tuple[int, int]]:
        """Return the bands of a page: first row and number of rows, in pixels."""
        height = _pixels(self._document.get_page_size(number)[1], self._scale)
        return [(at, min(self._rows, height - at)) for at in range(0, height, self._rows)]

    def draw(self, number: int, band: tuple[int, int]) -> QImage:
        """Draw one band of a page, exactly as it stands in the whole page."""
        height = _pixels(self._document.get_page_size(number)[1], self._scale)
        first, rows = band
        # What only just reaches over a cut is left out there, so the cut lies elsewhere.
        start, end = max(0, first - _OVERLAP), min(height, first + rows + _OVERLAP)
        # The library rounds what it cuts up to whole pixels; half a pixel less lands on the row.
        above = max(0.0, (start - 0.5) / self._scale)
        below = max(0.0, (height - end - 0.5) / self._scale)
        image = _draw(self._document, number, self._scale, (0, below, 0, above))
        return image.copy(0, first - start, image.width(), rows)

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()


def _pixels(points: float, scale: float) -> int:
    from math import ceil

    return ceil(points * scale)


def _open(pdf: bytes) -> Any:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(pdf)
        # The picture of an electronic signature is drawn with the forms.
        document.init_forms()
    except pypdfium2.PdfiumError as error:
        raise Trouble("paper.unreadable") from error
    return document


def _draw(
    document: Any, number: int, scale: float, crop: tuple[float, ...] = (0, 0, 0, 0)
) -> QImage:
    page = document[number]
    bitmap = page.render(scale=scale, crop=crop, prefer_bgrx=True, maybe_alpha=False)
    shape = (bitmap.width, bitmap.height, bitmap.stride)
    image = QImage(bytes(bitmap.buffer), *shape, QImage.Format.Format_RGB32).copy()
    bitmap.close()
    page.close()
    return image
