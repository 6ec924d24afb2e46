"""A small file as the texts of square codes, for offices whose stick is broken or forbidden.

The codes are only another carrier: what comes out is byte for byte the file that went in, and
whoever reads it judges it like a file. The file is compressed (zlib), cut into parts, and each
part is a line of letters, digits and dots::

    NETRA1Q.02.03.<hash of the file>.<check of the part>.<data>

Part and count have two digits, the hash is the first 80 bits of SHA-256 of the file, the check
is CRC-32; hash, check and data are Base32 (RFC 4648) without padding. All of it lies in the
alphanumeric set of QR (ISO/IEC 18004, 7.4.4) and comes out right through a scanner that types
like a keyboard. The mark holds a 1, which Base32 has not, so parts are told apart even where
line ends were lost.
"""

from __future__ import annotations

import base64
import hashlib
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from desktop.errors import Refused

MARK: Final = "NETRA1Q"
"""How the text of every part begins."""
MOST_PARTS: Final = 60
"""Parts of a file; ten printed pages, and more than one wants to photograph."""
_ROOM: Final = 580
"""Bytes in a part: its text fits a code of version 20 at level M (970 characters)."""
_HASH_BYTES: Final = 10
_PART: Final = re.compile(
    r"\.([0-9]{2})\.([0-9]{2})\.([A-Z2-7]{16})\.([A-Z2-7]{7})\.([A-Z2-7]{1,4096})"
)
_TEXT_LIMIT: Final = 1024 * 1024
"""Characters that are looked at in one go; more than all parts of a file have."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its number from 1, how many there are, the hash of the file, its bytes."""

    number: int
    count: int
    whole: str
    data: bytes


def write_parts(content: bytes) -> tuple[str, ...]:
    """Return the texts of the codes that carry a file.

    Raises ``Refused("qr.too_large")`` (parts, most) for a file that wants too many of them.
    """
    packed = zlib.compress(content, 9)
    count = -(-len(packed) // _ROOM)
    if count > MOST_PARTS:
        raise Refused("qr.too_large", parts=count, most=MOST_PARTS)
    size = -(-len(packed) // count)
    whole = _hash(content)
    return tuple(
        _written(number, count, whole, packed[(number - 1) * size : number * size])
        for number in range(1, count + 1)
    )


def read_parts(untrusted: str) -> tuple[Part, ...]:
    """Return the parts in a text that was scanned, typed or pasted, one or several.

    Raises ``Refused``: ``qr.other_code`` when there is none in it, ``qr.part_damaged``
    (part, 0 if unknown) when a character of one is wrong or missing.
    """
    if len(untrusted) > _TEXT_LIMIT:
        raise Refused("qr.other_code")
    _, *pieces = "".join(untrusted.split()).upper().split(MARK)
    if not pieces:
        raise Refused("qr.other_code")
    return tuple(map(_read, pieces))


@dataclass(frozen=True, slots=True)
class Gathered:
    """The parts of one file that have come so far, in whatever order."""

    parts: dict[int, Part] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """How many parts the file has; 0 before the first has come."""
        return next(iter(self.parts.values())).count if self.parts else 0

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers of the parts that have not come."""
        return tuple(number for number in range(1, self.count + 1) if number not in self.parts)

    @property
    def complete(self) -> bool:
        """Say whether every part is there."""
        return bool(self.parts) and not self.missing

    def with_text(self, untrusted: str) -> Gathered:
        """Return this with the parts in a text; those that came twice count once.

        Raises as :func:`read_parts`, and ``Refused("qr.two_files")`` for a part of another
        file than the ones before.
        """
        parts = dict(self.parts)
        for part in read_parts(untrusted):
            first = next(iter(parts.values()), part)
            if (part.whole, part.count) != (first.whole, first.count):
                raise Refused("qr.two_files")
            if parts.setdefault(part.number, part) != part:
                raise Refused("qr.two_files")
        return Gathered(parts)

    def with_codes(self, untrusted: Sequence[str]) -> Gathered:
        """Return this with the parts among the codes of a picture; others beside them do not count.

        Raises as :meth:`with_text`, and ``Refused("qr.none_found")`` for a picture without a
        code.
        """
        if not untrusted:
            raise Refused("qr.none_found")
        ours = [text for text in untrusted if text.strip().upper().startswith(MARK)]
        return self.with_text("\n".join(ours))

    def content(self, limit: int) -> bytes:
        """Return the file, at most ``limit`` bytes long.

        Raises ``Refused``: ``qr.parts_missing`` (missing, count), ``qr.whole_damaged`` when
        the parts do not make the file whose hash they bear.
        """
        if not self.complete:
            raise Refused("qr.parts_missing", missing=self.missing, count=self.count)
        packed = b"".join(self.parts[number].data for number in sorted(self.parts))
        unpacking = zlib.decompressobj()
        try:
            content = unpacking.decompress(packed, limit + 1)
        except zlib.error as error:
            raise Refused("qr.whole_damaged") from error
        whole = self.parts[1].whole
        sound = unpacking.eof and not unpacking.unused_data and len(content) <= limit
        if not sound or _hash(content) != whole:
            raise Refused("qr.whole_damaged")
        return content


def _written(number: int, count: int, whole: str, data: bytes) -> str:
    shown = _base32(data)
    return f"{MARK}.{number:02}.{count:02}.{whole}.{_check(number, count, whole, shown)}.{shown}"


def _read(untrusted: str) -> Part:
    match = _PART.fullmatch(untrusted)
    if match is None:
        raise Refused("qr.part_damaged", part=0)
    number, count, whole, check, shown = int(match[1]), int(match[2]), *match.group(3, 4, 5)
    data = _bytes(shown)
    sound = 1 <= number <= count <= MOST_PARTS and check == _check(number, count, whole, shown)
    if data is None or not sound:
        raise Refused("qr.part_damaged", part=number)
    return Part(number, count, whole, data)


def _check(number: int, count: int, whole: str, shown: str) -> str:
    told = f"{number}.{count}.{whole}.{shown}".encode("ascii")
    return _base32(zlib.crc32(told).to_bytes(4, "big"))


def _hash(content: bytes) -> str:
    return _base32(hashlib.sha256(content).digest()[:_HASH_BYTES])


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=")


def _bytes(shown: str) -> bytes | None:
    """Return what Base32 text says, ``None`` where it is none or not the only spelling of it."""
    try:
        data = base64.b32decode(shown + "=" * (-len(shown) % 8))
    except ValueError:
        return None
    return data if _base32(data) == shown else None
