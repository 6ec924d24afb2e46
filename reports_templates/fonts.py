"""The shipped fonts: which face a style uses and which one prints a given character.

Fonts are read once per process, when the first page is made. ReportLab keeps what it has
learnt about a document outside the font, so several documents may share them.
"""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file, files
from typing import Any, Final, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.letters.model import TypeProfile

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


def face(profile: TypeProfile) -> Face:
    """Return the faces of a profile, ready for use."""
    chosen = _FACES[profile]
    load(chosen.regular)
    load(chosen.bold)
    return chosen


@cache
def load(name: str) -> Any:
    """Read a shipped font and make it known to ReportLab under ``name``."""
    with _lock, as_file(files("reports_templates.assets") / "fonts" / _FILES[name]) as path:
        font = TTFont(name, str(path))
        pdfmetrics.registerFont(font)
        return font


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
