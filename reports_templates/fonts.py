"""The shipped fonts: which face a style uses and which one prints a given character.

Fonts are read once per process, when the first page is made. ReportLab keeps what it has
learnt about a document outside the font, so several documents may share them.
"""

from __future__ import annotations

import struct
import threading
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file, files
from io import BytesIO
from typing import Any, Final, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from desktop.errors import BugError, Refused
from desktop.letters.model import StyleProfile, TypeProfile

_FILES: Final = {
    "NetraSans": "LiberationSans-Regular.ttf",
    "NetraSans-Bold": "LiberationSans-Bold.ttf",
    "NetraBonum": "NetraBonum-Regular.ttf",
    "NetraBonum-Bold": "NetraBonum-Bold.ttf",
    "NetraJavanese": "NotoSansJavanese-Regular.ttf",
    "NetraEmoji": "NotoEmoji-Regular.ttf",
}

_FALLBACK: Final = ("NetraSans", "NetraBonum", "NetraJavanese", "NetraEmoji")
"""Where a character is looked for when the style's own face lacks it, in this order."""

_JOINERS: Final = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}\ufe0e\ufe0f"
"""Invisible, and part of the character before them: printed by the same face if it can."""

_lock = threading.Lock()
_learnt: dict[str, Any] = {}


class Face(NamedTuple):
    """The two weights of a type profile, as ReportLab knows them."""

    regular: str
    bold: str


_FACES: Final = {
    TypeProfile.SURAT: Face("NetraSans", "NetraSans-Bold"),
    TypeProfile.KEPUTUSAN: Face("NetraBonum", "NetraBonum-Bold"),
}


class Run(NamedTuple):
    """A stretch of text printed by one face; ``font`` is empty if no shipped face can."""

    font: str
    text: str


def face_of(style: StyleProfile) -> Face:
    """Return the faces of a style: the office's own font if it has one, else the shipped one."""
    own = style.own_font
    return Face(_own(own.regular), _own(own.bold)) if own else face(style.type_profile)


def face(profile: TypeProfile) -> Face:
    """Return the shipped faces of a profile, ready for use."""
    chosen = _FACES[profile]
    load(chosen.regular)
    load(chosen.bold)
    return chosen


def _own(sha256: str) -> str:
    if not knows(sha256):
        raise BugError(f"font {sha256} was not learnt")
    return _own_name(sha256)


def _own_name(sha256: str) -> str:
    return f"Own-{sha256[:16]}"


def knows(sha256: str) -> bool:
    """Say whether a font of an office was learnt in this process."""
    return _own_name(sha256) in _learnt


def learn(sha256: str, data: bytes) -> None:
    """Make a font of an office known; raises ``Refused("font.damaged")`` if it is unreadable."""
    name = _own_name(sha256)
    with _lock:
        try:
            font = TTFont(name, BytesIO(data))
        except (TTFError, ValueError, KeyError, IndexError, struct.error) as error:
            raise Refused("font.damaged") from error
        pdfmetrics.registerFont(font)
        _learnt[name] = font


@cache
def _shipped(name: str) -> Any:
    """Read a shipped font and make it known to ReportLab under ``name``."""
    with _lock, as_file(files("reports_templates.assets") / "fonts" / _FILES[name]) as path:
        font = TTFont(name, str(path))
        pdfmetrics.registerFont(font)
        return font


def load(name: str) -> Any:
    """Return a font by its name: a shipped one, read once, or one that was learnt."""
    return _learnt.get(name) or _shipped(name)


def covers(name: str, character: str) -> bool:
    """Say whether a shipped font can print ``character`` where it stands in the text.

    Right-to-left scripts count as not covered: their letters are there, but nothing
    here would put them in their order. Nor do characters of private use, which mean
    something else in every font.
    """
    if unicodedata.bidirectional(character) in {"R", "AL", "AN"}:
        return False
    if unicodedata.category(character) == "Co":
        return False
    return ord(character) in load(name).face.charToGlyph


def runs(text: str, font: str) -> Iterator[Run]:
    """Split ``text`` by the faces that print it, preferring ``font`` for every character."""
    current, start = font, 0
    for index, character in enumerate(text):
        chosen = _choose(character, font, current)
        if chosen != current:
            if index > start:
                yield Run(current, text[start:index])
            current, start = chosen, index
    if start < len(text):
        yield Run(current, text[start:])


def _choose(character: str, font: str, current: str) -> str:
    if character in " \N{NO-BREAK SPACE}\n":
        return font
    if character in _JOINERS and current and covers(current, character):
        return current
    if covers(font, character):
        return font
    return next((name for name in _FALLBACK if covers(name, character)), "")
