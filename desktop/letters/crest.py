"""Whether a picture can be the crest of a letterhead."""

from __future__ import annotations

import io
import warnings
from typing import Final

from desktop.errors import Refused
from desktop.letters.model import CREST_LIMIT

MOST_PIXELS: Final = 4000
"""Longest side; a crest is printed 25 mm wide."""
_STARTS: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def check_crest(untrusted_data: bytes) -> None:
    """Refuse what is no whole PNG or JPEG within the limits.

    Raises ``letter.crest_too_large`` (limit), ``letter.crest_unknown_format``,
    ``picture.too_many_pixels`` (limit), ``picture.damaged``.
    """
    if len(untrusted_data) > CREST_LIMIT:
        raise Refused("letter.crest_too_large", limit=CREST_LIMIT)
    if not untrusted_data.startswith(_STARTS):
        raise Refused("letter.crest_unknown_format")
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(untrusted_data), formats=("PNG", "JPEG")) as picture:
                size = max(picture.size)
                if size <= MOST_PIXELS:
                    picture.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise Refused("picture.damaged") from error
    if size > MOST_PIXELS:
        raise Refused("picture.too_many_pixels", limit=MOST_PIXELS)
