"""Pieces of files that have not come whole: sealed like every file, joined when all are here.

``parts/<name>/<offset>-<length>`` below the folder of files; ``name`` is the whole file's, so
that nobody can ask for a file they know. Nothing here is believed: what the pieces add up to
is compared with the file's hash, and thrown away when it is another.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Generator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import BinaryIO

from desktop.errors import Refused, Trouble
from desktop.keys.files import trouble
from desktop.keys.pulling import Chunked
from desktop.keys.sealing import AgeIdentity, opening, seal_stream

MOST = 4096
"""Pieces kept of one file; more were not cut by an honest sender."""

_NAME = re.compile(r"([0-9]{1,16})-([0-9]{1,16})")
_STEP = 1024 * 1024


class Parts:
    """The pieces below one folder, which is made when the first one comes."""

    def __init__(self, folder: Path, identity: AgeIdentity) -> None:
        self._folder = folder
        self._identity = identity

    def held(self, name: str) -> list[tuple[int, int]]:
        """Return offset and length of the pieces of a file, ascending."""
        with suppress(OSError):
            found = (_NAME.fullmatch(path.name) for path in (self._folder / name).iterdir())
            return sorted((int(one[1]), int(one[2])) for one in found if one is not None)
        return []

    def keep(self, name: str, offset: int, length: int, source: BinaryIO) -> None:
        """Keep what ``source`` still holds as a piece; it is durable when this returns.

        Raises ``Refused("blob.mismatch")`` (expected, found: bytes) when it is not ``length``
        bytes long or there are too many already, and ``Trouble("file.…")``.
        """
        if len(self.held(name)) >= MOST:
            raise Refused("blob.mismatch", expected=MOST, found=MOST + 1)
        path = self._folder / name / f"{offset}-{length}"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise trouble(error, path) from error
        sealed = seal_stream(source, path, [self._identity.recipient])
        if sealed.plain_size != length:
            self.drop(name, offset, length)
            raise Refused("blob.mismatch", expected=length, found=sealed.plain_size)

    def drop(self, name: str, offset: int, length: int) -> None:
        """Forget one piece."""
        with suppress(OSError):
            (self._folder / name / f"{offset}-{length}").unlink(missing_ok=True)

    def discard(self, name: str) -> None:
        """Forget all pieces of a file."""
        shutil.rmtree(self._folder / name, ignore_errors=True)

    def stream(self, name: str, size: int) -> Chunked | None:
        """Return the pieces of a file as one stream, ``None`` while some are lacking."""
        way: list[tuple[Path, int, int]] = []
        at = 0
        held = self.held(name)
        while at < size:
            reach, offset = max(((o + n, o) for o, n in held if o <= at < o + n), default=(0, 0))
            if not reach:
                return None
            path = self._folder / name / f"{offset}-{reach - offset}"
            way.append((path, at - offset, reach - offset))
            at = reach
        return Chunked(_walk(way, self._identity)) if at == size else None


def _walk(
    way: Sequence[tuple[Path, int, int]], identity: AgeIdentity
) -> Generator[bytes, None, None]:
    """Yield pieces one after the other; raises ``Trouble("blob.damaged")`` for a bad one."""
    for path, skip, length in way:
        with ExitStack() as stack:
            try:
                source = stack.enter_context(path.open("rb"))
            except OSError as error:
                raise trouble(error, path) from error
            plain = stack.enter_context(opening(source, [identity], length))
            at = 0
            try:
                while chunk := plain.read(_STEP):
                    yield chunk[max(0, skip - at) :]
                    at += len(chunk)
            except Refused as refusal:
                raise Trouble("blob.damaged", path=str(path)) from refusal
