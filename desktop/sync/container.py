"""The tar around a bundle: POSIX ustar with fixed metadata, written and read forwards only.

Everything in a header but name and size is fixed, so a header is accepted only if writing
it again gives the same bytes. No name is ever used as a path, nothing is ever extracted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from desktop.errors import Refused

BLOCK = 512
END = bytes(2 * BLOCK)
"""Two empty blocks end a tar."""

_NAME = re.compile(rb"[0-9a-z][0-9a-z._-]{0,98}\0")
_SIZE = re.compile(rb"[0-7]{11}\0")


def header(name: str, size: int) -> bytes:
    """Return the 512-byte header of a member."""
    fields = (
        name.encode("ascii").ljust(100, b"\0"),
        b"0000644\0" + b"0000000\0" + b"0000000\0",
        f"{size:011o}\0".encode("ascii") + b"00000000000\0",
        b" " * 8,
        b"0".ljust(101, b"\0"),
        b"ustar\0" + b"00" + bytes(64),
        b"0000000\0" + b"0000000\0",
    )
    block = b"".join(fields).ljust(BLOCK, b"\0")
    return block[:148] + f"{sum(block):06o}\0 ".encode("ascii") + block[156:]


def padding(size: int) -> bytes:
    """Return the zeros that fill a member's last block."""
    return bytes(-size % BLOCK)


def span(size: int) -> int:
    """Return the bytes that a member of ``size`` takes, header and padding included."""
    return BLOCK + size + -size % BLOCK


class TarReader:
    """Reads a container from its start to its end, believing nothing.

    ``unit`` is the number of bytes that the whole file is a multiple of. All methods raise
    ``Refused("bundle.malformed")`` (why) for anything that :func:`header` would not write.
    """

    def __init__(self, stream: BinaryIO, unit: int = BLOCK) -> None:
        self._stream = stream
        self._unit = unit
        self._left = 0
        self._pad = 0
        self.at = 0
        """Bytes read so far."""

    def next(self) -> tuple[str, int] | None:
        """Return name and size of the next member, or ``None`` after the end was checked."""
        self.skip()
        if any(self._exactly(self._pad)):
            raise Refused("bundle.malformed", why="padding")
        block = self._exactly(BLOCK)
        if not any(block):
            self._finish()
            return None
        name, size = _NAME.match(block), _SIZE.match(block, 124)
        if name is None or size is None:
            raise Refused("bundle.malformed", why="header")
        text, length = name[0][:-1].decode("ascii"), int(size[0][:-1], 8)
        if header(text, length) != block:
            raise Refused("bundle.malformed", why="header")
        self._left, self._pad = length, -length % BLOCK
        return text, length

    def read(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes of the present member, empty at its end."""
        wanted = self._left if size < 0 else min(size, self._left)
        content = self._stream.read(wanted)
        if not content and wanted:
            raise Refused("bundle.malformed", why="cut")
        self._left -= len(content)
        self.at += len(content)
        return content

    def chunks(self) -> Iterator[bytes]:
        """Yield what is left of the present member."""
        while chunk := self.read(1024 * 1024):
            yield chunk

    def skip(self) -> None:
        """Pass over what is left of the present member."""
        for _ in self.chunks():
            pass

    def _exactly(self, size: int) -> bytes:
        content = b""
        while len(content) < size and (more := self._stream.read(size - len(content))):
            content += more
        if len(content) < size:
            raise Refused("bundle.malformed", why="cut")
        self.at += size
        return content

    def _finish(self) -> None:
        if any(self._exactly(BLOCK)):
            raise Refused("bundle.malformed", why="end")
        if any(self._exactly(-self.at % self._unit)) or self._stream.read(1):
            raise Refused("bundle.malformed", why="after_end")
