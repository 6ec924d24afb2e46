"""The file of a bundle: sealed files packed beside the vault, then one tar, read back whole.

Nothing here touches the database; it may take as long as the stick takes.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import secrets
import shutil
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from desktop.errors import Refused, Trouble
from desktop.keys import sealing, sshsig
from desktop.keys.files import replacing, trouble
from desktop.keys.sshsig import Namespace
from desktop.progress import Progress
from desktop.sync import container
from desktop.sync.model import (
    MANIFEST,
    MAX_BLOBS,
    MAX_FILE,
    MIB,
    OPS,
    PAD,
    SIGNATURE,
    VOLUME,
    Member,
)
from desktop.sync.outgoing import Choice, Draft, File, Packed
from desktop.sync.ports import FileBox

_LEFTOVER = re.compile(r"\.netra-[0-9a-f]{16}\.part|[0-9a-f]{16}\.volume")
_STEP = MIB
_ROOM_FOR_AGE = 4096
"""Header and end of an age file; the seals of its chunks come on top."""


@dataclass(frozen=True, slots=True)
class Volume:
    """A sealed volume in a temporary place; ``damaged`` names files that could not be read."""

    packed: Packed = Packed()
    path: Path | None = None
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """A bundle that lies where it should, read back and found whole."""

    path: Path
    bytes: int


def room_on(folder: Path) -> int:
    """Return how many bytes a bundle in this folder may take; raises ``Trouble("file.…")``."""
    try:
        return min(MAX_FILE, shutil.disk_usage(folder).free - MIB)
    except OSError as error:
        raise trouble(error, folder) from error


def sweep(folder: Path) -> int:
    """Delete what an interrupted export left in a folder; return how many files."""
    count = 0
    with suppress(OSError):
        for path in folder.iterdir():
            if _LEFTOVER.fullmatch(path.name) and path.is_file():
                path.unlink()
                count += 1
    return count


def pack_files(
    choice: Choice, files: FileBox, folder: Path, room: int, progress: Progress
) -> Volume:
    """Seal as many of the chosen files as fit into ``room`` bytes into one volume.

    A file that cannot be read is left out and named, so that the case still goes. Progress
    stage ``seal``. Raises ``Trouble("file.…")`` and ``Cancelled``.
    """
    damaged: list[str] = []
    while fitting := _fitting([one for one in choice.files if one[0] not in damaged], room):
        path = folder / f"{secrets.token_hex(8)}.volume"
        with _TarSource(files, fitting) as source:
            try:
                sealed = sealing.seal_stream(
                    cast("BinaryIO", source), path, choice.recipients, progress
                )
            except Trouble as error:
                if not error.code.startswith("blob."):
                    raise
                damaged.append(source.present)
                continue
        member = Member(VOLUME, 1, sealed.cipher_size, sealed.cipher_sha256)
        return Volume(Packed(member, tuple(fitting)), path, tuple(damaged))
    return Volume(damaged=tuple(damaged))


def write_bundle(draft: Draft, volume: Volume, folder: Path, progress: Progress) -> Written:
    """Write the bundle into ``folder`` under its final name, once it reads as it was made.

    Progress stage ``write``. Raises ``Trouble`` (``file.no_space`` with ``needed`` and
    ``free``, ``file.not_as_written``, ``file.…``), ``Refused("bundle.too_large")`` and
    ``Cancelled``; then nothing lies under the final name.
    """
    signature = sshsig.sign(draft.key, Namespace.BUNDLE, draft.manifest)
    small = {MANIFEST: draft.manifest, SIGNATURE: signature, OPS: draft.ops}
    member = volume.packed.member
    sizes = [len(content) for content in small.values()] + ([member.size] if member else [])
    total = sum(map(container.span, sizes)) + len(container.END)
    target = folder / draft.sent.file
    if total > MAX_FILE:
        raise Refused("bundle.too_large", what="file", limit=MAX_FILE)
    free = room_on(folder)
    if total > free:
        raise Trouble("file.no_space", path=str(target), needed=total, free=max(0, free))
    with replacing(target) as file:
        digest = hashlib.sha256()
        done = 0
        for piece in _pieces(small, member, volume.path):
            file.write(piece)
            digest.update(piece)
            done += len(piece)
            progress.report("write", done, 2 * total)
        file.flush()
        os.fsync(file.fileno())
        _compare(Path(file.name), digest.digest(), total, progress)
    return Written(target, total)


def _pieces(small: dict[str, bytes], member: Member | None, path: Path | None) -> Iterator[bytes]:
    for name, content in small.items():
        yield container.header(name, len(content)) + content + container.padding(len(content))
    if member is not None and path is not None:
        yield container.header(member.name, member.size)
        with path.open("rb") as sealed:
            while chunk := sealed.read(_STEP):
                yield chunk
        yield container.padding(member.size)
    yield container.END


def _compare(path: Path, expected: bytes, size: int, progress: Progress) -> None:
    """Read the written file again; a write that failed unseen is caught here."""
    digest = hashlib.sha256()
    done = 0
    with path.open("rb") as again:
        while chunk := again.read(_STEP):
            digest.update(chunk)
            done += len(chunk)
            progress.report("write", size + done, 2 * size)
    if (done, digest.digest()) != (size, expected):
        raise Trouble("file.not_as_written", path=str(path))


def _fitting(files: Sequence[File], room: int) -> list[File]:
    """Return the files that fit, in order; a smaller one may pass a larger one."""
    fitting: list[File] = []
    room -= _ROOM_FOR_AGE + PAD + len(container.END) + 2 * container.BLOCK
    for sha256, size in files:
        span = container.span(size)
        span += span // 4096 + 1  # 16 bytes of seal for each 64 KiB
        if span <= room and len(fitting) < MAX_BLOBS:
            fitting.append((sha256, size))
            room -= span
    return fitting


class _TarSource(io.RawIOBase):
    """The plaintext of a volume as a stream: a tar of files, filled up to 64 KiB."""

    def __init__(self, files: FileBox, wanted: Sequence[File]) -> None:
        self.present = ""
        """Hash of the file that is being read."""
        self._pieces = self._walk(files, wanted)
        self._rest = memoryview(b"")

    def read(self, size: int = -1) -> bytes:
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = memoryview(piece)
        size = len(self._rest) if size < 0 else size
        content, self._rest = bytes(self._rest[:size]), self._rest[size:]
        return content

    def close(self) -> None:
        self._pieces.close()
        super().close()

    def _walk(self, files: FileBox, wanted: Sequence[File]) -> Generator[bytes, None, None]:
        done = 0
        for sha256, size in wanted:
            self.present = sha256
            yield container.header(sha256, size)
            with files.reading(sha256, size) as plain:
                while chunk := plain.read(_STEP):
                    yield chunk
            yield container.padding(size)
            done += container.span(size)
        done += len(container.END)
        yield container.END + bytes(-done % PAD)
