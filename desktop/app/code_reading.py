"""The worker's job ``codes``: the texts of the square codes in a picture, or on a PDF's pages.

Runs in a worker process (see :mod:`desktop.app.worker`) and nowhere else. What a file is, its
first bytes say. The answer is a JSON list of texts, each once, in the order of the pages; a
file without a code gives an empty list.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from desktop.app.previewing import JPEG, PDF, PDF_WITHIN, PNG
from desktop.errors import Refused

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_CODES: Final = 500
"""Texts in an answer."""
MOST_CHARACTERS: Final = 7_100
"""Characters of a code; the largest one holds so many digits."""
_MOST_PAGES: Final = 60
_MOST_PIXELS: Final = 60_000_000
"""Pixels of a picture that is decoded; larger photos are JPEG and come in at half their size."""
_LONG_SIDE: Final = 4_500
"""Pixels to which a picture is brought down: more than the densest code of a page wants."""
_SHORT_SIDE: Final = 1_000
"""Smaller than this, a picture is not looked at again in half its size."""
_DOTS_PER_INCH: Final = 250


def codes(content: bytes) -> bytes:
    """Return the texts as JSON; raises ``qr.no_picture`` and ``qr.picture_too_large``."""
    found: dict[str, None] = {}
    for picture in _pictures(content):
        for text in _texts(picture):
            found.setdefault(text[:MOST_CHARACTERS])
        if len(found) >= MOST_CODES:
            break
    return json.dumps(list(found)[:MOST_CODES]).encode("utf-8", "replace")


def _pictures(content: bytes) -> Iterator[Image]:
    if content.startswith(PNG):
        yield _picture(content, "PNG")
    elif content.startswith(JPEG):
        yield _picture(content, "JPEG")
    elif PDF in content[:PDF_WITHIN]:
        yield from _pages(content)
    else:
        raise Refused("qr.no_picture")


def _picture(content: bytes, kind: str) -> Image:
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content), formats=[kind]) as picture:
            # A JPEG is decoded grey and small at once, which spares memory and time.
            picture.draft("L", (_LONG_SIDE, _LONG_SIDE))
            if picture.width * picture.height > _MOST_PIXELS:
                raise Refused("qr.picture_too_large")
            picture.thumbnail((_LONG_SIDE, _LONG_SIDE), reducing_gap=2.0)
            return _grey(picture)
    except Image.DecompressionBombError:
        raise Refused("qr.picture_too_large") from None
    except (OSError, SyntaxError, ValueError):
        # What the library raises for a broken picture.
        raise Refused("qr.no_picture") from None


def _grey(picture: Image) -> Image:
    """Return a picture in grey; what is transparent counts as paper."""
    from PIL import Image

    if not picture.has_transparency_data:
        return picture.convert("L")
    flat = Image.new("RGBA", picture.size, "white")
    flat.alpha_composite(picture.convert("RGBA"))
    return flat.convert("L")


def _pages(content: bytes) -> Iterator[Image]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
        if not len(document):
            raise Refused("qr.no_picture")
        for number in range(min(len(document), _MOST_PAGES)):
            page = document[number]
            longer = max(page.get_size())
            if not 1 <= longer <= 20_000:
                raise Refused("qr.picture_too_large")
            scale = min(_DOTS_PER_INCH / 72, _LONG_SIDE / longer)
            yield page.render(scale=scale, grayscale=True).to_pil().convert("L")
            page.close()
    except pypdfium2.PdfiumError:
        raise Refused("qr.no_picture") from None


def _texts(picture: Image) -> Iterator[str]:
    """Yield what is read as it is and in half its size; where nothing was, doubled and smoothed.

    Half the size takes away the grain of paper and of photographed screens, and smoothing what
    even that leaves. Messengers send pages so small that a module is hardly two pixels wide.
    """
    from PIL import Image, ImageFilter, ImageOps

    found = _read(picture)
    yield from found
    if min(picture.size) >= _SHORT_SIDE:
        smaller = _read(picture.reduce(2))
        yield from smaller
        found = found or smaller
    if not found and max(picture.size) <= _LONG_SIDE // 2:
        width, height = picture.size
        found = _read(picture.resize((width * 2, height * 2), Image.Resampling.BICUBIC))
        yield from found
    if not found:
        smooth = picture.filter(ImageFilter.GaussianBlur(1.5))
        yield from _read(ImageOps.autocontrast(smooth, cutoff=2))


def _read(picture: Image) -> list[str]:
    import zxingcpp

    square = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    read: Any = zxingcpp.read_barcodes(picture, formats=square)
    return [one.text for one in read if one.valid]
