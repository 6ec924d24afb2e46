"""The folder of evidence and letters: every file sealed, named so that nobody can ask for one.

A blob is an age file to the box's own key, below a folder of two letters, named by the HMAC
of its SHA-256 under a vault key: without that key nobody can find out whether a photo they
know is here. Plaintext never touches the disk, except where a person exports it to.

Blocks whoever calls; long work belongs on a thread that does not touch the database.
"""

from __future__ import annotations

import hmac
import io
import os
import secrets
import time
from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from db.blob_parts import Parts
from desktop.errors import KnownError, Refused, Trouble
from desktop.keys.files import move_over, read_back, replacing, sync_folder, trouble
from desktop.keys.pulling import pulled
from desktop.keys.sealing import AgeIdentity, open_stream, seal_stream
from desktop.progress import Progress

READ_LIMIT = 32 * 1024 * 1024
"""Bytes that :meth:`BlobBox.read` takes into memory unless told otherwise."""

IDLE = 60 * 60
"""Seconds without a write after which an unfinished file counts as left behind."""

_ARRIVING = "arriving"
_PARTS = "parts"
_SHARD = 2
"""Letters of a blob's name that name its folder."""


@dataclass(frozen=True, slots=True)
class BlobRef:
    """What names a blob everywhere: SHA-256 of its bytes in hexadecimal digits, and its size."""

    sha256: str
    size: int


class BlobBox:
    """The blobs of one vault. ``folder`` is made if it is missing."""

    def __init__(self, folder: Path, name_key: bytes, identity: AgeIdentity) -> None:
        self._folder = folder
        self._name_key = name_key
        self._identity = identity
        self._arriving = folder / _ARRIVING
        self._parts = Parts(folder / _PARTS, identity)
        try:
            self._arriving.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise trouble(error, folder) from error

    def add(self, source: BinaryIO, progress: Progress | None = None) -> BlobRef:
        """Keep everything ``source`` still holds; it is durable when this returns.

        The same bytes twice are one file. Progress stage ``seal``. Raises ``Trouble``
        (``file.…``) and ``Cancelled``; then nothing is left behind.
        """
        with self._sealed(source, progress) as (draft, ref):
            self._keep(draft, ref)
        return ref

    def adopt(self, source: BinaryIO, expected: BlobRef, progress: Progress | None = None) -> None:
        """Keep a blob that arrived under a name; raises as :meth:`add`.

        Raises ``Refused("blob.mismatch")`` (expected, found: SHA-256; size) when the bytes
        are not those that were announced; then nothing is kept.
        """
        with self._sealed(source, progress) as (draft, ref):
            if ref != expected:
                raise Refused(
                    "blob.mismatch", expected=expected.sha256, found=ref.sha256, size=ref.size
                )
            self._keep(draft, ref)

    def held(self, ref: BlobRef) -> list[tuple[int, int]]:
        """Return offset and length of the pieces of a blob that are here, ascending."""
        return self._parts.held(self._name(ref.sha256))

    def keep_part(self, ref: BlobRef, offset: int, length: int, source: BinaryIO) -> None:
        """Keep a piece of a blob that comes in pieces; raises as :meth:`Parts.keep`."""
        self._parts.keep(self._name(ref.sha256), offset, length, source)

    def drop_part(self, ref: BlobRef, offset: int, length: int) -> None:
        """Forget a piece that should not have been kept."""
        self._parts.drop(self._name(ref.sha256), offset, length)

    def assemble(self, ref: BlobRef, progress: Progress | None = None) -> bool:
        """Make the blob out of its pieces and say so; ``False`` while some are lacking.

        Raises as :meth:`adopt`, and ``Trouble("blob.damaged")``. Pieces that do not add up to
        the blob are thrown away then, so that they come again.
        """
        name = self._name(ref.sha256)
        source = self._parts.stream(name, ref.size)
        if source is None:
            return False
        with source:
            try:
                self.adopt(cast("BinaryIO", source), ref, progress)
            except KnownError as error:
                if error.code.startswith("blob."):
                    self._parts.discard(name)
                raise
        return True

    def has(self, ref: BlobRef) -> bool:
        """Say whether a file of this blob is here; whether it is sound, :meth:`verify` tells."""
        return self._path(ref).is_file()

    def read(self, ref: BlobRef, limit: int = READ_LIMIT) -> bytes:
        """Return a small blob's bytes.

        Raises ``Refused("blob.too_large")`` (size, limit) and, as everything that opens a
        blob, ``Trouble``: ``blob.missing`` (sha256), ``blob.damaged`` (sha256), ``file.…``.
        """
        if ref.size > limit:
            raise Refused("blob.too_large", size=ref.size, limit=limit)
        sink = io.BytesIO()
        self._open_into(ref, sink)
        return sink.getvalue()

    def reading(self, ref: BlobRef) -> AbstractContextManager[BinaryIO]:
        """Return a block that yields the blob as a stream, in little memory, without a file.

        The bytes are sound only once the end has been read; until then believe nothing.
        Reading raises as :meth:`read` does.
        """
        return pulled(lambda sink: self._open_into(ref, sink))

    def verify(self, ref: BlobRef, progress: Progress | None = None) -> None:
        """Return quietly if the blob is whole and is what its name says; raises as :meth:`read`."""
        with Path(os.devnull).open("wb") as nowhere:
            self._open_into(ref, nowhere, progress)

    def export(self, ref: BlobRef, target: Path, progress: Progress | None = None) -> None:
        """Write the blob in clear to where the person chose; whole and read back, or not at all.

        Progress stage ``open``. Raises as :meth:`read`, and ``Cancelled``.
        """
        with replacing(target) as sink:
            self._open_into(ref, sink, progress)
            read_back(sink, ref.sha256, target)

    def clear_leftovers(self, idle: float = IDLE) -> int:
        """Delete what an interrupted :meth:`add` left, sealed as all else; return how many.

        Only files that nobody wrote to for ``idle`` seconds: another program may be adding.
        """
        count = 0
        for path in self._arriving.iterdir():
            with suppress(OSError):
                if time.time() - path.stat().st_mtime >= idle:
                    path.unlink()
                    count += 1
        return count

    def orphans(self, named: Collection[str], idle: float = IDLE) -> tuple[Path, ...]:
        """Return the kept files that none of the SHA-256 in ``named`` names.

        Those younger than ``idle`` seconds are left out: what names them may be on its way.
        """
        known = {self._name(sha256) for sha256 in named}
        latest = time.time() - idle
        return tuple(
            path
            for folder in sorted(self._folder.iterdir())
            if len(folder.name) == _SHARD and folder.is_dir()
            for path in sorted(folder.iterdir())
            if path.name not in known and path.stat().st_mtime <= latest
        )

    def clear_orphans(self, named: Collection[str], idle: float = IDLE) -> int:
        """Delete what :meth:`orphans` returns; return how many went."""
        count = 0
        for path in self.orphans(named, idle):
            with suppress(OSError):
                path.unlink()
                count += 1
        return count

    def discard(self, ref: BlobRef) -> None:
        """Delete a blob; the caller knows that nothing names it."""
        with suppress(OSError):
            self._path(ref).unlink(missing_ok=True)

    @contextmanager
    def _sealed(
        self, source: BinaryIO, progress: Progress | None
    ) -> Iterator[tuple[Path, BlobRef]]:
        draft = self._arriving / secrets.token_hex(16)
        sealed = seal_stream(source, draft, [self._identity.recipient], progress)
        try:
            yield draft, BlobRef(sealed.plain_sha256, sealed.plain_size)
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)

    def _keep(self, draft: Path, ref: BlobRef) -> None:
        path = self._path(ref)
        if self._is_sound(ref):
            self._parts.discard(path.name)
            return
        try:
            if not path.parent.is_dir():
                path.parent.mkdir(exist_ok=True)
                sync_folder(self._folder)
            move_over(draft, path)
            sync_folder(path.parent)
            self._parts.discard(path.name)
        except OSError as error:
            raise trouble(error, self._folder) from error

    def _is_sound(self, ref: BlobRef) -> bool:
        # A damaged file is replaced by the good bytes that have just come.
        try:
            self.verify(ref)
        except KnownError:
            return False
        return True

    def _open_into(self, ref: BlobRef, sink: BinaryIO, progress: Progress | None = None) -> None:
        with self._file(ref) as source:
            try:
                opened = open_stream(source, sink, [self._identity], ref.size, progress)
            except Refused as refusal:
                raise Trouble("blob.damaged", sha256=ref.sha256) from refusal
        if BlobRef(opened.plain_sha256, opened.plain_size) != ref:
            raise Trouble("blob.damaged", sha256=ref.sha256)

    @contextmanager
    def _file(self, ref: BlobRef) -> Iterator[BinaryIO]:
        try:
            source = self._path(ref).open("rb")
        except FileNotFoundError as error:
            raise Trouble("blob.missing", sha256=ref.sha256) from error
        except OSError as error:
            raise trouble(error, self._folder) from error
        with source:
            yield source

    def _path(self, ref: BlobRef) -> Path:
        name = self._name(ref.sha256)
        return self._folder / name[:_SHARD] / name

    def _name(self, sha256: str) -> str:
        return hmac.digest(self._name_key, bytes.fromhex(sha256), "sha256").hex()
