"""Files sealed into volumes: what fits goes into the bundle itself, the rest lies beside it.

Each volume is an age file over a tar of files, or of pieces of large ones. The first becomes
a member of the bundle's own tar; every further one is a file of its own on the medium, sealed
straight to where it will lie. Nothing here touches the database.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, cast

from desktop.errors import Trouble
from desktop.keys import sealing
from desktop.keys.pulling import Chunked
from desktop.progress import Progress
from desktop.sync import container
from desktop.sync.model import MAX_BLOBS, MAX_MEMBERS, MIB, PAD, Member, Piece, Room
from desktop.sync.outgoing import Choice, Packed
from desktop.sync.ports import FileBox

LEFTOVER = re.compile(r"\.netra-[0-9a-f]{16}\.(part|volume)")
"""What an interrupted export leaves."""

_STEP = MIB
_NO_LIMIT = 1 << 62
_ROOM_FOR_AGE = 4096
"""Header and end of an age file; the seals of its chunks come on top."""


@dataclass(frozen=True, slots=True)
class Volume:
    """A sealed volume in a temporary place."""

    packed: Packed
    path: Path


@dataclass(frozen=True, slots=True)
class Sealed:
    """The volumes of one bundle; ``damaged`` names files that could not be read."""

    volumes: tuple[Volume, ...] = ()
    damaged: tuple[str, ...] = ()

    @property
    def packed(self) -> tuple[Packed, ...]:
        """What the volumes hold."""
        return tuple(one.packed for one in self.volumes)


@dataclass(frozen=True, slots=True)
class Forecast:
    """What would go now, and what would stay: ``left`` files go in part or not at all."""

    files: int
    bytes: int
    left: int
    left_bytes: int


def forecast(choice: Choice, free: int | None, room: Room) -> Forecast:
    """Return how the chosen files would divide, without sealing anything.

    ``free`` are the bytes left on the medium, ``None`` when nobody can tell.
    """
    rest = _NO_LIMIT if free is None else free - choice.reserve
    rest = rest if room.budget is None else min(rest, room.budget)
    left, going = list(choice.pieces), list[Piece]()
    limit = min(rest, room.file - choice.reserve)
    while fitting := _fitting(left, limit, MAX_BLOBS - len(going)):
        going += fitting
        gone = set(fitting)
        left = [one for one in left if one not in gone]
        rest -= sum(container.span(one.length) for one in fitting)
        limit = min(rest, room.file)
    late = {one.sha256 for one in left}
    return Forecast(
        len({one.sha256 for one in going} - late),
        sum(one.length for one in going),
        len(late),
        sum(one.length for one in left),
    )


@contextmanager
def sealed_volumes(
    choice: Choice,
    files: FileBox,
    places: tuple[Path, Path],
    free: int,
    room: Room,
    progress: Progress,
) -> Iterator[Sealed]:
    """Yield as many of the chosen pieces as fit into ``free`` bytes, sealed into volumes.

    ``places`` are the folders for the first volume, on the vault's disk, and for the further
    ones, where the bundle will lie. What still lies there when the block is left is deleted.
    A file that cannot be read is left out and named, so that the case still goes. Progress
    stage ``seal``. Raises ``Trouble("file.…")`` and ``Cancelled``.
    """
    packing = _Packing(choice, progress)
    try:
        with _Shelf(files) as shelf:
            inside, beside = places
            packing.seal_next(shelf, inside, 1, min(free, room.file - choice.reserve))
            number = 2
            while packing.seal_next(shelf, beside, number, min(free - packing.size, room.file)):
                number += 1
        yield Sealed(tuple(packing.volumes), tuple(packing.damaged))
    finally:
        for volume in packing.volumes:
            with suppress(OSError):
                volume.path.unlink(missing_ok=True)


class _Packing:
    """Takes pieces in their order, volume by volume."""

    def __init__(self, choice: Choice, progress: Progress) -> None:
        self._left = list(choice.pieces)
        self._recipients = choice.recipients
        self._most = MAX_BLOBS
        self._total = sum(piece.length for piece in choice.pieces)
        self._progress = progress
        self._done = 0
        self.volumes: list[Volume] = []
        self.damaged: list[str] = []

    @property
    def size(self) -> int:
        """Bytes of all volumes so far."""
        return sum(one.packed.member.size for one in self.volumes)

    def seal_next(self, shelf: _Shelf, folder: Path, number: int, free: int) -> bool:
        """Seal volume ``number`` into a folder; returns whether anything was left and fitted."""
        if len(self.volumes) == MAX_MEMBERS - 1:
            return False
        while fitting := _fitting(self._left, free, self._most):
            path = folder / f".netra-{secrets.token_hex(8)}.volume"
            part = _Share(self._progress, self._done, self._total)
            with _TarSource(shelf, fitting) as source:
                try:
                    sealed = sealing.seal_stream(
                        cast("BinaryIO", source), path, self._recipients, part
                    )
                except Trouble as error:
                    if not error.code.startswith("blob."):
                        raise
                    self.damaged.append(source.present)
                    self._left = [one for one in self._left if one.sha256 != source.present]
                    continue
            name = f"{len(self.volumes) + 1:04}.blob.age"
            member = Member(name, number, sealed.cipher_size, sealed.cipher_sha256)
            self.volumes.append(Volume(Packed(member, tuple(fitting)), path))
            self._done += sum(piece.length for piece in fitting)
            self._most -= len(fitting)
            gone = set(fitting)
            self._left = [one for one in self._left if one not in gone]
            return True
        return False


def _fitting(pieces: Sequence[Piece], free: int, most: int) -> list[Piece]:
    """Return the pieces that fit, in order; a smaller one may pass a larger one."""
    fitting: list[Piece] = []
    free -= _ROOM_FOR_AGE + PAD + len(container.END) + 2 * container.BLOCK
    for piece in pieces:
        span = container.span(piece.length)
        span += span // 4096 + 1  # 16 bytes of seal for each 64 KiB
        if span <= free and len(fitting) < most:
            fitting.append(piece)
            free -= span
    return fitting


class _Shelf:
    """Hands out pieces of files; one that follows on the last goes on where that ended."""

    def __init__(self, files: FileBox) -> None:
        self._files = files
        self._stack = ExitStack()
        self._stream: BinaryIO | None = None
        self._at = ("", 0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.let_go()

    def let_go(self) -> None:
        """Close the file that is open."""
        self._stack.close()
        self._stream, self._at = None, ("", 0)

    def chunks(self, piece: Piece) -> Iterator[bytes]:
        """Yield the bytes of a piece; raises ``Trouble("blob.…")`` for a file that is bad."""
        stream = self._stream
        if stream is None or self._at != (piece.sha256, piece.offset):
            self.let_go()
            stream = self._stack.enter_context(self._files.reading(piece.sha256, piece.size))
            self._stream = stream
            for _ in _exactly(stream, piece.offset, piece.sha256):
                pass
        yield from _exactly(stream, piece.length, piece.sha256)
        self._at = (piece.sha256, piece.offset + piece.length)
        if self._at[1] == piece.size:
            # The end is what tells whether the file is sound.
            if stream.read(1):
                raise Trouble("blob.damaged", sha256=piece.sha256)
            self.let_go()


def _exactly(stream: BinaryIO, size: int, sha256: str) -> Iterator[bytes]:
    while size:
        chunk = stream.read(min(size, _STEP))
        if not chunk:
            raise Trouble("blob.damaged", sha256=sha256)
        size -= len(chunk)
        yield chunk


class _TarSource(Chunked):
    """The plaintext of a volume as a stream: a tar of pieces, filled up to 64 KiB."""

    def __init__(self, shelf: _Shelf, wanted: Sequence[Piece]) -> None:
        self.present = ""
        """Hash of the file that is being read."""
        self._shelf = shelf
        self._whole = False
        super().__init__(self._walk(wanted))

    def close(self) -> None:
        super().close()
        if not self._whole:
            self._shelf.let_go()

    def _walk(self, wanted: Sequence[Piece]) -> Generator[bytes, None, None]:
        done = 0
        for piece in wanted:
            self.present = piece.sha256
            yield container.header(piece.name, piece.length)
            yield from self._shelf.chunks(piece)
            yield container.padding(piece.length)
            done += container.span(piece.length)
        done += len(container.END)
        yield container.END + bytes(-done % PAD)
        self._whole = True


class _Share:
    """Progress of one volume as a part of the whole."""

    def __init__(self, progress: Progress, before: int, total: int) -> None:
        self._progress, self._before, self._total = progress, before, total

    def report(self, stage: str, done: int, total: int) -> None:
        """Report the bytes of all volumes."""
        del total
        self._progress.report(stage, min(self._before + done, self._total), self._total)
