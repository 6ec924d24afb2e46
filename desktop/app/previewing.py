"""The worker's job ``preview``: a page of a PDF, or a picture, as plain pixels.

Runs in a worker process (see :mod:`desktop.app.worker`) and nowhere else. What a file is, its
first bytes say; then only the decoder for that is asked, whatever the name or the rest claims.

Question: page (from 0) and the width wanted in pixels, two big-endian words of 32 bits, then
the file. Answer: count of pages, width, height, three such words, then the pixels in rows from
the top, four bytes each: blue, green, red, unused.
"""

from __future__ import annotations

import io
import struct
from typing import Final

from desktop.errors import Refused

JPEG: Final = b"\xff\xd8\xff"
PNG: Final = b"\x89PNG\r\n\x1a\n"
PDF: Final = b"%PDF-"
PDF_WITHIN: Final = 1024
"""Bytes that may stand before a PDF's mark, as readers of PDF have always allowed."""

ASK: Final = struct.Struct(">II")
ANSWER: Final = struct.Struct(">III")
MOST_SIDE: Final = 4_000
"""Pixels of a side that an answer may have."""
_MOST_PIXELS: Final = 120_000_000
"""Pixels of a picture that is opened at all; good cameras make half of that."""
_MOST_PAGES: Final = 100_000


def preview(data: bytes) -> bytes:
    """Return the answer to a question; raises ``preview.no_picture`` and ``preview.too_large``."""
    page, width = ASK.unpack_from(data)
    width = max(16, min(width, MOST_SIDE))
    content = data[ASK.size :]
    if content.startswith(PNG):
        return _picture(content, "PNG", width)
    if content.startswith(JPEG):
        return _picture(content, "JPEG", width)
    if PDF in content[:PDF_WITHIN]:
        return _page(content, page, width)
    raise Refused("preview.no_picture")


def _picture(content: bytes, kind: str, width: int) -> bytes:
    wide, high, pixels = pixels_of_picture(content, kind, width)
    return ANSWER.pack(1, wide, high) + pixels


def pixels_of_picture(content: bytes, kind: str, width: int) -> tuple[int, int, bytes]:
    """Return width, height and pixels of a picture; raises as :func:`preview` does."""
    try:
        return _small_picture(content, kind, width)
    except (OSError, SyntaxError, ValueError):
        # What the library raises for a broken picture.
        raise Refused("preview.no_picture") from None


def _small_picture(content: bytes, kind: str, width: int) -> tuple[int, int, bytes]:
    from PIL import Image, ImageOps

    with Image.open(io.BytesIO(content), formats=[kind]) as picture:
        if picture.width * picture.height > _MOST_PIXELS:
            raise Refused("preview.too_large")
        # A JPEG is decoded small at once, which spares memory and time.
        picture.draft("RGB", (width, MOST_SIDE))
        picture.thumbnail((width, MOST_SIDE), Image.Resampling.LANCZOS, reducing_gap=2.0)
        upright = ImageOps.exif_transpose(picture)
        flat = Image.new("RGBA", upright.size, "white")
        flat.alpha_composite(upright.convert("RGBA"))
        pixels = flat.convert("RGB").tobytes("raw", "BGRX")
    return *flat.size, pixels


def _page(content: bytes, page: int, width: int) -> bytes:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
        # The picture of an electronic signature is drawn with the forms.
        document.init_forms()
        pages = len(document)
        if not 0 < pages <= _MOST_PAGES:
            raise Refused("preview.no_picture")
        wide, high = (one := document[min(page, pages - 1)]).get_size()
        if not (1 <= wide <= 20_000 and 1 <= high <= 20_000):
            raise Refused("preview.too_large")
        scale = min(width / wide, MOST_SIDE / high)
        bitmap = one.render(scale=scale, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx)
    except pypdfium2.PdfiumError:
        raise Refused("preview.no_picture") from None
    rows = bytes(bitmap.buffer)
    line = bitmap.width * 4
    tight = (
        rows
        if bitmap.stride == line
        else b"".join(rows[at * bitmap.stride :][:line] for at in range(bitmap.height))
    )
    return ANSWER.pack(pages, bitmap.width, bitmap.height) + tight
