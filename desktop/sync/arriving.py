"""Files that a bundle brings, taken over one by one after its ops; and those still to come.

A whole file is kept when its bytes are what its hash says. A piece is kept sealed beside the
others until all are here; what they add up to is compared with the hash then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO, cast

from desktop.errors import KnownError, Refused
from desktop.progress import Progress
from desktop.sync import actions, queries, reading
from desktop.sync.model import ImportResult, Member, Notice, Piece, covers
from desktop.sync.outgoing import File
from desktop.sync.ports import Desk, FileBox
from desktop.sync.reading import Opened, Reader


@dataclass(slots=True)
class _Taken:
    """What was taken over so far, and what went wrong on the way."""

    files: list[str] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    pieces: int = 0

    def note(self, error: KnownError) -> None:
        """Remember what went wrong with one volume or file; it stops no other."""
        details = {key: str(value) for key, value in error.details.items()}
        self.notices.append(Notice(error.code, details))


def adopt_files(
    desk: Desk, opened: Opened, beside: Path, result: ImportResult, progress: Progress
) -> ImportResult:
    """Take the files that are missing here out of a bundle; return the result with counts.

    ``beside`` is where the bundle was found: its further volumes lie there. Progress stage
    ``files``. Raises ``Trouble("file.…")`` and ``Cancelled``; what came before stays.
    """
    reader = desk.ask(queries.reader)
    box = desk.ask(queries.file_box)
    taken = _Taken()
    wanted = _wanted(desk, opened)
    total = sum(map(len, wanted.values()))
    with _kept(desk, taken):
        for member in opened.manifest.members:
            try:
                if member.name in wanted:
                    lacking = _still_lacking(box, wanted[member.name])
                    _take_volume(opened, member, reader, beside, box, lacking, taken)
            except Refused as error:
                taken.note(error)
            progress.report("files", taken.pieces, total)
        files = dict.fromkeys((one.sha256, one.size) for some in wanted.values() for one in some)
        _assemble(box, files, taken)
    missing = desk.ask(queries.missing_count, opened.sender)
    counts = replace(result.counts, blobs=len(set(taken.files)), blobs_missing=missing)
    return replace(result, counts=counts, notices=(*result.notices, *taken.notices))


def finish_files(desk: Desk) -> int:
    """Join the pieces that an interrupted import left unjoined; return how many files came."""
    box = desk.ask(queries.file_box)
    taken = _Taken()
    with _kept(desk, taken):
        _assemble(box, desk.ask(queries.missing_in_pieces), taken)
    return len(taken.files)


@contextmanager
def _kept(desk: Desk, taken: _Taken) -> Iterator[None]:
    """Write down what came, also when the rest is given up."""
    try:
        yield
    finally:
        if taken.files:
            desk.do(actions.note_arrived, tuple(dict.fromkeys(taken.files)))


def _wanted(desk: Desk, opened: Opened) -> dict[str, list[Piece]]:
    """Return by member the announced pieces of files that are missing here."""
    announced = tuple({(one.sha256, one.size): None for one in opened.inner.blobs})
    missing = set(desk.ask(queries.missing_files, announced))
    found: dict[str, list[Piece]] = {}
    for one in opened.inner.blobs:
        if (one.sha256, one.size) in missing:
            piece = Piece(one.sha256, one.size, one.offset, one.length)
            found.setdefault(one.member, []).append(piece)
    return found


def _still_lacking(box: FileBox, pieces: Iterable[Piece]) -> list[Piece]:
    return [
        one
        for one in pieces
        if not covers(box.held(one.sha256, one.size), one.offset, one.offset + one.length)
    ]


def _take_volume(
    opened: Opened,
    member: Member,
    reader: Reader,
    beside: Path,
    box: FileBox,
    lacking: list[Piece],
    taken: _Taken,
) -> None:
    if not lacking:
        return
    by_name = {(one.name, one.length): one for one in lacking}
    kept: list[Piece] = []
    try:
        with reading.volume(opened, member, reader, beside) as tar:
            while (found := tar.next()) is not None:
                piece = by_name.pop(found, None)
                if piece is None:
                    continue
                source = cast("BinaryIO", tar)
                if piece.length == piece.size:
                    box.adopt(source, piece.sha256, piece.size)
                    taken.files.append(piece.sha256)
                else:
                    box.keep_piece(source, piece)
                    kept.append(piece)
                taken.pieces += 1
    except Refused:
        for piece in kept:
            box.drop_piece(piece)
        raise


def _assemble(box: FileBox, files: Iterable[File], taken: _Taken) -> None:
    for sha256, size in files:
        try:
            if box.held(sha256, size) and box.assemble(sha256, size):
                taken.files.append(sha256)
        except KnownError as error:
            if not error.code.startswith("blob."):
                raise
            taken.note(error)
