"""Whether a font of the office may and can be embedded in letters, and what it can print.

Only the tables needed for that are read, from a file that is untrusted until the end
(OpenType 1.9: table directory, ``OS/2``, ``cmap``, ``name``).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final, NamedTuple

from desktop.errors import Refused

FONT_LIMIT: Final = 8 * 1024 * 1024
"""Largest font file in bytes."""

_TRUETYPE: Final = (b"\x00\x01\x00\x00", b"true")
_CFF: Final = b"OTTO"
_COLLECTION: Final = b"ttcf"
_MOST_TABLES: Final = 64

_RESTRICTED: Final = 0x0002
_NO_SUBSET: Final = 0x0100
_BITMAP_ONLY: Final = 0x0200
_LESS_STRICT: Final = 0x000C
"""Preview and print, or editable: where one of them is given too, it counts."""

NEEDED: Final = "".join(map(chr, range(0x20, 0x7F))) + "–—“”‘’•…§½²é"
"""What every letter may contain; a font without them would print letters with gaps."""


class FontFacts(NamedTuple):
    """What a font calls itself, and which characters it has."""

    title: str
    characters: frozenset[int]


def check_font(untrusted_data: bytes) -> FontFacts:
    """Return what a font is, or refuse it with the reason.

    Raises ``Refused``: ``font.too_large`` (limit), ``font.postscript`` (an ``.otf`` with CFF
    outlines), ``font.collection``, ``font.unknown_format``, ``font.variable``,
    ``font.damaged``, ``font.not_embeddable`` (title), ``font.lacks`` (title, characters).
    """
    if len(untrusted_data) > FONT_LIMIT:
        raise Refused("font.too_large", limit=FONT_LIMIT)
    start = untrusted_data[:4]
    if start == _CFF:
        raise Refused("font.postscript")
    if start == _COLLECTION:
        raise Refused("font.collection")
    if start not in _TRUETYPE:
        raise Refused("font.unknown_format")
    try:
        return _check(untrusted_data)
    except (struct.error, IndexError, KeyError, ValueError) as error:
        raise Refused("font.damaged") from error


def _check(data: bytes) -> FontFacts:
    tables = dict(_tables(data))
    if "CFF " in tables or "glyf" not in tables:
        raise Refused("font.postscript")
    if "fvar" in tables:
        raise Refused("font.variable")
    title = _title(tables["name"])
    (permission,) = struct.unpack_from(">H", tables["OS/2"], 8)
    strict = permission & _RESTRICTED and not permission & _LESS_STRICT
    if strict or permission & (_NO_SUBSET | _BITMAP_ONLY):
        raise Refused("font.not_embeddable", title=title)
    characters = frozenset(_characters(tables["cmap"]))
    lacking = [character for character in NEEDED if ord(character) not in characters]
    if lacking:
        raise Refused("font.lacks", title=title, characters=lacking)
    return FontFacts(title, characters)


def _tables(data: bytes) -> Iterator[tuple[str, bytes]]:
    (count,) = struct.unpack_from(">H", data, 4)
    if not 1 <= count <= _MOST_TABLES:
        raise ValueError(count)
    for at in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * at)
        if offset + length > len(data):
            raise ValueError(tag)
        yield tag.decode("latin-1"), data[offset : offset + length]


def _title(table: bytes) -> str:
    """Return the full name (id 4), else the family (id 1), as Windows or Macintosh keeps it."""
    _, count, strings = struct.unpack_from(">HHH", table, 0)
    found: dict[tuple[int, int], str] = {}
    for at in range(count):
        record = struct.unpack_from(">HHHHHH", table, 6 + 12 * at)
        platform, _, _, name, length, offset = record
        raw = table[strings + offset : strings + offset + length]
        text = raw.decode("utf-16-be" if platform in (0, 3) else "latin-1", "replace")
        found.setdefault((name, platform), "".join(filter(str.isprintable, text))[:80])
    for name in (4, 1):
        for platform in (3, 0, 1):
            if found.get((name, platform)):
                return found[name, platform]
    raise ValueError("name")


def _characters(table: bytes) -> Iterator[int]:
    """Yield the characters of the Unicode subtables in the two formats that are in use."""
    _, count = struct.unpack_from(">HH", table, 0)
    for at in range(count):
        platform, encoding, offset = struct.unpack_from(">HHL", table, 4 + 8 * at)
        if (platform, encoding) not in ((3, 1), (3, 10), (0, 3), (0, 4)):
            continue
        (kind,) = struct.unpack_from(">H", table, offset)
        if kind == 4:
            yield from _segments(table, offset)
        elif kind == 12:
            yield from _groups(table, offset)


def _segments(table: bytes, offset: int) -> Iterator[int]:
    (twice,) = struct.unpack_from(">H", table, offset + 6)
    count = twice // 2
    ends = struct.unpack_from(f">{count}H", table, offset + 14)
    starts = struct.unpack_from(f">{count}H", table, offset + 16 + twice)
    for first, last in zip(starts, ends, strict=True):
        yield from range(first, min(last, 0xFFFE) + 1)


def _groups(table: bytes, offset: int) -> Iterator[int]:
    (count,) = struct.unpack_from(">L", table, offset + 12)
    if count > 0x10000:
        raise ValueError(count)
    for at in range(count):
        first, last, _ = struct.unpack_from(">LLL", table, offset + 16 + 12 * at)
        yield from range(first, min(last, 0x10FFFF) + 1)
