"""The worker's job ``pages``: some pages of a PDF, or a picture, as pixels and as letters.

Runs in a worker process (see :mod:`desktop.app.worker`) and nowhere else. Besides its pixels
each page says which letters stand where, so that names can be painted over, and whether it
holds anything that is no letter: a picture or drawn curves, in which nobody can look for names.

Question: the first page (from 0), how many pages, the width wanted in pixels, and 1 to draw
notes and form fields too, four big-endian words of 32 bits; then the file. Answer: the count of
all pages and of those that follow; then of each: the length of a JSON text, the text
(``width``, ``height``, ``points``, ``letters``, ``boxes``, ``opaque``), and the pixels, four
bytes each: blue, green, red, unused. A box is left, top, right, bottom in pixels.
"""

from __future__ import annotations

import ctypes
import json
import struct
from collections.abc import Iterator
from typing import Any, Final

from desktop.app.previewing import JPEG, MOST_SIDE, PDF, PDF_WITHIN, PNG, pixels_of_picture
from desktop.errors import Refused

ASK: Final = struct.Struct(">IIII")
HEAD: Final = struct.Struct(">II")
LENGTH: Final = struct.Struct(">I")
MOST_LETTERS: Final = 60_000
"""Letters of one page that are told; a page with more counts as opaque."""
_MOST_PAGES: Final = 100_000
_POINTS: Final = 72
_DIVIDES: Final = ("\x02", "\ufffe", "\u00ad")
"""How the library tells the hyphen of a divided word."""
_FEW_CURVES: Final = 24
"""Curves that a page of text has in its lines and frames; letters drawn as curves have more."""


def pages(data: bytes) -> bytes:
    """Return the answer to a question; raises ``preview.no_picture`` and ``preview.too_large``."""
    first, count, width, notes = ASK.unpack_from(data)
    content = data[ASK.size :]
    width = max(16, min(width, MOST_SIDE))
    for mark, kind in ((PNG, "PNG"), (JPEG, "JPEG")):
        if content.startswith(mark):
            wide, high, pixels = pixels_of_picture(content, kind, width)
            return HEAD.pack(1, 1) + _told(wide, high, (0.0, 0.0), pixels)
    if PDF in content[:PDF_WITHIN]:
        return _of_pdf(content, first, count, width, notes=bool(notes))
    raise Refused("preview.no_picture")


def _told(
    wide: int,
    high: int,
    points: tuple[float, float],
    pixels: bytes,
    letters: str = "",
    boxes: list[list[int]] | None = None,
    *,
    opaque: bool = True,
) -> bytes:
    said = {
        "width": wide,
        "height": high,
        "points": points,
        "letters": letters,
        "boxes": boxes or [],
        "opaque": opaque,
    }
    text = json.dumps(said).encode("ascii")
    return LENGTH.pack(len(text)) + text + pixels


def _of_pdf(content: bytes, first: int, count: int, width: int, *, notes: bool) -> bytes:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
        total = len(document)
        if not 0 < total <= _MOST_PAGES:
            raise Refused("preview.no_picture")
        if notes:
            document.init_forms()
        wanted = range(min(first, total), min(first + count, total))
        told = [_page(document[at], width, notes=notes) for at in wanted]
    except pypdfium2.PdfiumError:
        raise Refused("preview.no_picture") from None
    return HEAD.pack(total, len(told)) + b"".join(told)


def _page(page: Any, width: int, *, notes: bool) -> bytes:  # noqa: ANN401 - pypdfium2's page
    import pypdfium2

    wide, high = page.get_size()
    if not (1 <= wide <= 20_000 and 1 <= high <= 20_000):
        raise Refused("preview.too_large")
    # A page that lies across gets its pixels by its height.
    scale = min(width / min(wide, high), MOST_SIDE / max(wide, high))
    bitmap = page.render(
        scale=scale,
        may_draw_forms=notes,
        draw_annots=notes,
        force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx,
    )
    rows, line = bytes(bitmap.buffer), bitmap.width * 4
    tight = (
        rows
        if bitmap.stride == line
        else b"".join(rows[at * bitmap.stride :][:line] for at in range(bitmap.height))
    )
    letters, boxes, full = _letters(page, bitmap.width, bitmap.height)
    opaque = full or not _reads(letters) or _has_pictures(page)
    size = (wide, high)
    return _told(bitmap.width, bitmap.height, size, tight, letters, boxes, opaque=opaque)


def _letters(page: Any, width: int, height: int) -> tuple[str, list[list[int]], bool]:  # noqa: ANN401
    """Return the letters of a page, a box for each, and whether there are too many to tell."""
    import pypdfium2.raw as raw

    text = page.get_textpage()
    count = text.count_chars()
    if count > MOST_LETTERS:
        return "", [], True
    letters, boxes = [], []
    for at in range(count):
        letter = chr(raw.FPDFText_GetUnicode(text, at))
        shown = letter if letter.isprintable() else " "
        letters.append("-" if letter in _DIVIDES else shown)
        boxes.append(_box(page, text.get_charbox(at, loose=True), width, height))
    return "".join(letters), boxes, False


def _reads(letters: str) -> bool:
    """Say whether what a page gives as its letters is text that people would read there."""
    ink = [one for one in letters if not one.isspace()]
    strange = sum(one == "\ufffd" or "\ue000" <= one <= "\uf8ff" for one in ink)
    return bool(ink) and strange * 20 <= len(ink)


def _box(
    page: Any,  # noqa: ANN401 - pypdfium2's page
    corners: tuple[float, float, float, float],
    width: int,
    height: int,
) -> list[int]:
    """Return where two corners of the page's own space lie among the pixels."""
    import pypdfium2.raw as raw

    left, low, right, high = corners
    found = []
    for x, y in ((left, high), (right, low)):
        across, down = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, across, down)
        found.append((across.value, down.value))
    (one, two), (three, four) = found
    return [min(one, three), min(two, four), max(one, three), max(two, four)]


def _has_pictures(page: Any) -> bool:  # noqa: ANN401 - pypdfium2's page
    """Say whether something on a page may be read by people and not by programs."""
    import pypdfium2.raw as raw

    curves = 0
    for thing in page.get_objects(max_depth=15):
        if thing.type in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_SHADING):
            return True
        if thing.type == raw.FPDF_PAGEOBJ_PATH:
            curves += sum(_curves(thing.raw))
            if curves > _FEW_CURVES:
                return True
        if thing.type == raw.FPDF_PAGEOBJ_FORM and thing.level >= 14:
            return True
    return False


def _curves(path: Any) -> Iterator[bool]:  # noqa: ANN401 - a handle of the library
    import pypdfium2.raw as raw

    for at in range(min(raw.FPDFPath_CountSegments(path), 10_000)):
        segment = raw.FPDFPath_GetPathSegment(path, at)
        yield raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_BEZIERTO
