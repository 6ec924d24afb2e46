"""Pages of files from outside as pictures: asks the worker and believes it as far as it must.

Whoever is to be left out of a page is painted over here, on the pixels, and nothing but the
pixels goes on.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from desktop.app.page_pictures import ASK, HEAD, LENGTH
from desktop.app.previewing import MOST_SIDE
from desktop.app.worker import run_job
from desktop.cases.leaks import Finder
from desktop.errors import Trouble

LIMIT: Final = 128 * 1024 * 1024
"""Bytes of a file whose pages are made at all."""
WIDTH: Final = 1240
"""Pixels of a page's shorter side: 150 to the inch on A4."""
_AT_ONCE: Final = 6
_MOST_PAGES: Final = 2_000
_QUALITY: Final = 82
_SECONDS: Final = 60
_BLEED: Final = 0.25
"""How far a box goes beyond its letters, in their heights: nothing of them may look out."""


_DIVIDED: Final = re.compile(r"-\s*")
"""A hyphen, which may stand where a line ends in the middle of a word."""


class _Said(msgspec.Struct, frozen=True):
    width: int
    height: int
    points: tuple[float, float]
    letters: str
    boxes: list[tuple[int, int, int, int]]
    opaque: bool


@dataclass(frozen=True, slots=True)
class OutsidePage:
    """A page: its picture, its size in points (0 for a photo), what was found on it.

    ``opaque`` pages hold something that no program reads; ``hits`` are places painted over.
    """

    jpeg: bytes
    width: float
    height: float
    opaque: bool
    hits: int


def pages_of(content: bytes, found: Finder | None = None) -> Iterator[OutsidePage]:
    """Yield the pages of a PDF, or a picture as one page; blocks.

    With ``found`` whoever is found is painted over, and notes and filled-in fields, which no
    text tells, are left off. Raises ``preview.no_picture``, ``preview.too_large`` and
    ``worker.…``.
    """
    first, total = 0, 1
    while first < min(total, _MOST_PAGES):
        question = ASK.pack(first, _AT_ONCE, WIDTH, int(found is None)) + content
        answer = run_job("pages", question, limit_s=_SECONDS)
        total, here = _head(answer)
        at = HEAD.size
        for _ in range(here):
            said, pixels, at = _next(answer, at)
            yield _finished(said, pixels, found)
        first += here


def _head(answer: bytes) -> tuple[int, int]:
    if len(answer) < HEAD.size:
        raise Trouble("worker.failed", job="pages")
    total, here = HEAD.unpack_from(answer)
    if not 1 <= here <= _AT_ONCE:
        raise Trouble("worker.failed", job="pages")
    return total, here


def _next(answer: bytes, at: int) -> tuple[_Said, bytes, int]:
    try:
        (length,) = LENGTH.unpack_from(answer, at)
        text = answer[at + LENGTH.size : at + LENGTH.size + length]
        said = msgspec.convert(json.loads(text), _Said)
    except Exception as error:
        raise Trouble("worker.failed", job="pages") from error
    start = at + LENGTH.size + length
    end = start + said.width * said.height * 4
    sides = 1 <= said.width <= MOST_SIDE + 1 and 1 <= said.height <= MOST_SIDE + 1
    if not (sides and end <= len(answer) and len(said.letters) == len(said.boxes)):
        raise Trouble("worker.failed", job="pages")
    return said, answer[start:end], end


def _finished(said: _Said, pixels: bytes, found: Finder | None) -> OutsidePage:
    from PIL import Image, ImageDraw

    picture: Any = Image.frombytes("RGB", (said.width, said.height), pixels, "raw", "BGRX")
    stretches = _stretches(said.letters, found) if found else ()
    pen = ImageDraw.Draw(picture)
    for start, end in stretches:
        for left, top, right, bottom in said.boxes[start:end]:
            if right > left and bottom > top:
                bleed = max(2, round((bottom - top) * _BLEED))
                pen.rectangle(
                    (left - bleed, top - bleed, right + bleed, bottom + bleed), fill="black"
                )
    sink = io.BytesIO()
    picture.save(sink, "JPEG", quality=_QUALITY, optimize=True)
    return OutsidePage(sink.getvalue(), *said.points, said.opaque, len(stretches))


def _stretches(letters: str, found: Finder) -> list[tuple[int, int]]:
    """Return where somebody stands, in words that are divided over two lines too."""
    kept: list[int] = []
    last = 0
    for gap in _DIVIDED.finditer(letters):
        kept += range(last, gap.start())
        last = gap.end()
    kept += range(last, len(letters))
    joined = "".join(letters[at] for at in kept)
    ranges = {*found.stretches(letters)}
    ranges |= {(kept[start], kept[end - 1] + 1) for start, end in found.stretches(joined)}
    return sorted(ranges)
