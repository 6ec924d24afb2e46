"""Binding papers and pictures of pages to one PDF, with a page number through all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any, Final

import pikepdf
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from desktop.letters.model import TypeProfile
from reports_templates import fonts
from reports_templates.archive import archive
from reports_templates.catalogue import Rendered
from reports_templates.gateway import draw_line, text_width
from reports_templates.page import LANGUAGE

A4: Final = (210 * mm, 297 * mm)
_STRIP: Final = 10 * mm
"""Left free above a picture, so that the number of the page covers none of it."""
_EDGE: Final = 8 * mm
_LINE: Final = 6.5 * mm
"""From the upper edge of a page down to the line its number stands on."""
_SIZE: Final = 7.5
_MARGIN: Final = 15 * mm
_SMALLEST, _LARGEST = 40.0, 5_000.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as a JPEG, and the size of that page in points; 0 for a photo, which gets an A4."""

    jpeg: bytes
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the book: a finished paper of ours, or pictures; ``title`` is its bookmark."""

    title: str
    pdf: bytes = b""
    pictures: tuple[Picture, ...] = ()


def page_count(pdf: bytes) -> int:
    """Return how many pages a paper of ours has."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return len(document.pages)


def bind(
    chapters: Sequence[Chapter],
    number: Callable[[int, int], str],
    *,
    title: str,
    author: str,
    day: date,
) -> Rendered:
    """Return one PDF/A-2b; ``number`` gives the words for page and total.

    The papers keep their text; the same input gives the same bytes.
    """
    book = pikepdf.new()
    starts: list[tuple[str, int]] = []
    for chapter in chapters:
        starts.append((chapter.title, len(book.pages)))
        for pdf in (chapter.pdf, _pictured(chapter.pictures)):
            if pdf:
                with pikepdf.open(BytesIO(pdf)) as part:
                    book.add_pages_from(part, forms="strip")
    total = len(book.pages)
    sizes = [_size(page) for page in book.pages]
    with pikepdf.open(BytesIO(_numbers(sizes, number))) as numbers:
        for page, line in zip(book.pages, numbers.pages, strict=True):
            page.add_overlay(line, None)
    with book.open_outline() as outline:
        for name, at in starts:
            if at < total:
                outline.root.append(pikepdf.OutlineItem(name, at))
    book.Root.Lang = pikepdf.String(LANGUAGE)
    target = BytesIO()
    book.save(target, deterministic_id=True)
    return Rendered(archive(target.getvalue(), title=title, author=author, day=day), total)


def _canvas(target: BytesIO) -> tuple[Any, str]:
    face = fonts.face(TypeProfile.SURAT).regular
    return Canvas(
        target, pagesize=A4, invariant=1, initialFontName=face, initialFontSize=_SIZE, lang=LANGUAGE
    ), face


def _size(page: Any) -> tuple[float, float]:  # noqa: ANN401 - pikepdf's page
    left, low, right, high = (float(side) for side in page.mediabox)
    return right - left, high - low


def _numbers(sizes: Sequence[tuple[float, float]], number: Callable[[int, int], str]) -> bytes:
    """Return pages with nothing on them but their number in the book."""
    target = BytesIO()
    canvas, face = _canvas(target)
    for at, (width, height) in enumerate(sizes, start=1):
        canvas.setPageSize((width, height))
        text = number(at, len(sizes))
        x = max(2 * mm, width - _EDGE - text_width(text, face, _SIZE))
        draw_line(canvas, x, height - _LINE, text, face, _SIZE)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _pictured(pictures: Sequence[Picture]) -> bytes:
    """Return a page for each picture, a little smaller than it was, the strip above left free."""
    if not pictures:
        return b""
    target = BytesIO()
    canvas, _ = _canvas(target)
    for picture in pictures:
        image = ImageReader(BytesIO(picture.jpeg))
        width, height = _sheet(picture, image.getSize())
        canvas.setPageSize((width, height))
        left, low, across, down = _place(picture, image.getSize(), width, height)
        canvas.drawImage(image, left, low, across, down)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _sheet(picture: Picture, pixels: tuple[int, int]) -> tuple[float, float]:
    if picture.width and picture.height:
        width, height = (
            max(_SMALLEST, min(_LARGEST, side)) for side in (picture.width, picture.height)
        )
        return width, height
    upright = pixels[0] <= pixels[1]
    return A4 if upright else (A4[1], A4[0])


def _place(
    picture: Picture, pixels: tuple[int, int], width: float, height: float
) -> tuple[float, float, float, float]:
    """Return left and lower edge, width and height of a picture on its page."""
    if picture.width and picture.height:
        scale = max(0.5, (height - _STRIP) / height)
        return width * (1 - scale) / 2, 0, width * scale, height * scale
    room = (width - 2 * _MARGIN, height - _STRIP - _MARGIN)
    scale = min(room[0] / pixels[0], room[1] / pixels[1])
    across, down = pixels[0] * scale, pixels[1] * scale
    return (width - across) / 2, _MARGIN + (room[1] - down) / 2, across, down


def merge(papers: Sequence[bytes], *, title: str, author: str, day: date) -> Rendered:
    """Return papers behind each other as one PDF/A-2b for a printer, each page as it was."""
    book = pikepdf.new()
    for pdf in papers:
        with pikepdf.open(BytesIO(pdf)) as part:
            book.add_pages_from(part, forms="strip")
    book.Root.Lang = pikepdf.String(LANGUAGE)
    target = BytesIO()
    book.save(target, deterministic_id=True)
    made = archive(target.getvalue(), title=title, author=author, day=day)
    return Rendered(made, len(book.pages))
