"""Evidence as pixels: asks the worker, and believes its answer no further than it can check."""

from __future__ import annotations

import io

from desktop.app.previewing import ANSWER, ASK, MOST_SIDE
from desktop.app.worker import run_job
from desktop.cases.evidence_views import Picture
from desktop.errors import Trouble

LIMIT = 128 * 1024 * 1024
"""Bytes of a file that is previewed at all."""


def picture_of(content: bytes, *, page: int = 0, width: int = 1200) -> Picture:
    """Return a page of a PDF, or a picture, as pixels. Blocks up to fifteen seconds.

    Raises ``preview.no_picture``, ``preview.too_large`` and ``worker.…``.
    """
    answer = run_job("preview", ASK.pack(page, width) + content)
    if len(answer) < ANSWER.size:
        raise Trouble("worker.failed", job="preview")
    pages, wide, high = ANSWER.unpack_from(answer)
    pixels = answer[ANSWER.size :]
    sides = 1 <= wide <= MOST_SIDE + 1 and 1 <= high <= MOST_SIDE + 1
    if not (sides and pages >= 1 and len(pixels) == wide * high * 4):
        raise Trouble("worker.failed", job="preview")
    return Picture(pages, wide, high, pixels)


def png(picture: Picture) -> bytes:
    """Return a picture as a PNG file."""
    from PIL import Image

    made = Image.frombytes("RGB", (picture.width, picture.height), picture.pixels, "raw", "BGRX")
    sink = io.BytesIO()
    made.save(sink, "PNG")
    return sink.getvalue()
