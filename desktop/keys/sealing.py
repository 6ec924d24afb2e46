"""Sealing to age recipients and opening again; the only module that knows the age library.

Format: age-encryption.org/v1, X25519 recipients, binary, never armoured and never to a
passphrase. The library streams, but it hides a failed last write, reports a cut file as a
plain OSError and hands out plaintext before it knows that the file is whole; the readers and
writers here count, hash and remember so that nothing is believed too early.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast

import pyrage
from pyrage import x25519

from desktop.errors import Refused, Trouble
from desktop.keys.age_format import (
    HEADER_LIMIT,
    STANZA_LIMIT,
    header_size,
    plain_size,
    sealed_size,
)
from desktop.keys.files import replacing, trouble
from desktop.keys.pulling import pulled
from desktop.progress import Progress, Silent

MAX_RECIPIENTS = STANZA_LIMIT - 1
"""The library adds one stanza of its own that means nothing, so that readers stay tolerant."""

_STEP = 1024 * 1024
"""Bytes between two reports of progress."""


@dataclass(frozen=True, slots=True)
class AgeIdentity:
    """A key that opens what was sealed to ``recipient``."""

    secret: str = field(repr=False)
    """``AGE-SECRET-KEY-1…``, as ``age -d -i`` reads it."""
    recipient: str
    """``age1…``, as ``age -r`` takes it; public."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """What was written: sizes in bytes, SHA-256 as hexadecimal digits."""

    plain_size: int
    plain_sha256: str
    cipher_size: int
    cipher_sha256: str


@dataclass(frozen=True, slots=True)
class Opened:
    """What was read: size of the plaintext in bytes, SHA-256 as hexadecimal digits."""

    plain_size: int
    plain_sha256: str


def new_identity() -> AgeIdentity:
    """Return a fresh random identity."""
    return identity_of(str(x25519.Identity.generate()))


def identity_of(secret: str) -> AgeIdentity:
    """Return the identity kept as ``secret``; raises ``Refused("sealed.bad_identity")``."""
    try:
        recipient = x25519.Identity.from_str(secret).to_public()
    except pyrage.IdentityError as error:
        raise Refused("sealed.bad_identity") from error
    return AgeIdentity(secret, str(recipient))


def is_recipient(untrusted: str) -> bool:
    """Say whether the text is a native age recipient, checksum included."""
    try:
        return str(x25519.Recipient.from_str(untrusted)) == untrusted
    except pyrage.RecipientError:
        return False


def seal(content: bytes, recipients: Sequence[str]) -> bytes:
    """Return ``content`` sealed to every recipient; for small things, all of it in memory.

    Raises ``Refused("sealed.bad_recipient")`` (recipient) and
    ``Refused("sealed.recipient_count")`` (found, limit).
    """
    return pyrage.encrypt(content, _recipients(recipients))


def open_sealed(untrusted: bytes, identities: Sequence[AgeIdentity], limit: int) -> bytes:
    """Return the plaintext, at most ``limit`` bytes; nothing is decrypted if it would be more.

    Raises as :func:`open_stream` does.
    """
    if plain_size(len(untrusted), header_size(untrusted[:HEADER_LIMIT])) > limit:
        raise Refused("sealed.too_large", limit=limit)
    sink = io.BytesIO()
    open_stream(io.BytesIO(untrusted), sink, identities, limit)
    return sink.getvalue()


def seal_stream(
    source: BinaryIO,
    target: Path,
    recipients: Sequence[str],
    progress: Progress | None = None,
) -> Sealed:
    """Seal everything ``source`` still holds into the file ``target``, in little memory.

    ``target`` appears whole, synced and read back, or not at all. Progress stage ``seal``.
    Raises :class:`Trouble` (``file.…``), :class:`Refused` as :func:`seal`, and ``Cancelled``.
    """
    keys = _recipients(recipients)
    with replacing(target) as file:
        sealed, header = _seal_into(source, file, keys, progress or Silent())
        file.flush()
        os.fsync(file.fileno())
        with Path(file.name).open("rb") as again:
            digest = hashlib.file_digest(again, "sha256").hexdigest()
            size = again.tell()
        expected = sealed_size(sealed.plain_size, header)
        if (size, digest) != (expected, sealed.cipher_sha256) or size != sealed.cipher_size:
            raise Trouble("file.not_as_written", path=str(target))
    return sealed


def open_stream(
    source: BinaryIO,
    sink: BinaryIO,
    identities: Sequence[AgeIdentity],
    limit: int,
    progress: Progress | None = None,
) -> Opened:
    """Decrypt ``source`` into ``sink``, at most ``limit`` bytes, in little memory.

    ``sink`` receives bytes before the end has been checked: believe nothing of it before
    this returns, and throw it away if it does not. Progress stage ``open``. Raises
    :class:`Refused`: ``sealed.malformed`` (reason), ``sealed.not_for_us``,
    ``sealed.damaged``, ``sealed.too_large`` (limit); :class:`Trouble` (``file.…``) when
    reading or writing fails; ``Cancelled``.
    """
    head = _read_head(source)
    header_size(head)
    keys = [x25519.Identity.from_str(identity.secret) for identity in identities]
    reader = _Reader(source, progress or Silent(), "open", head)
    writer = _Writer(sink, limit)
    try:
        pyrage.decrypt_io(reader.as_stream(), writer.as_stream(), keys)
    except Exception as error:
        reader.complain()
        writer.complain()
        if isinstance(error, pyrage.DecryptError):
            foreign = "No matching keys" in str(error)
            raise Refused("sealed.not_for_us" if foreign else "sealed.damaged") from error
        if isinstance(error, OSError):
            raise Refused("sealed.damaged") from error
        raise
    reader.complain()
    writer.complain()
    return Opened(writer.count, writer.hash.hexdigest())


def opening(
    source: BinaryIO, identities: Sequence[AgeIdentity], limit: int
) -> AbstractContextManager[BinaryIO]:
    """Return a block that yields the plaintext of ``source`` as a stream to read.

    Without any file on the way; see :func:`desktop.keys.pulling.pulled` for what to believe
    when. Reading raises what :func:`open_stream` raises.
    """
    return pulled(lambda sink: open_stream(source, sink, identities, limit))


def _recipients(recipients: Sequence[str]) -> list[x25519.Recipient]:
    if not 1 <= len(recipients) <= MAX_RECIPIENTS:
        raise Refused("sealed.recipient_count", found=len(recipients), limit=MAX_RECIPIENTS)
    for recipient in recipients:
        if not is_recipient(recipient):
            raise Refused("sealed.bad_recipient", recipient=recipient)
    return [x25519.Recipient.from_str(recipient) for recipient in recipients]


def _seal_into(
    source: BinaryIO, sink: BinaryIO, keys: list[x25519.Recipient], progress: Progress
) -> tuple[Sealed, int]:
    reader = _Reader(source, progress, "seal")
    writer = _Writer(sink)
    try:
        pyrage.encrypt_io(reader.as_stream(), writer.as_stream(), keys)
    except Exception:
        reader.complain()
        writer.complain()
        raise
    # The library reports success even when its last write failed.
    reader.complain()
    writer.complain()
    sealed = Sealed(reader.count, reader.hash.hexdigest(), writer.count, writer.hash.hexdigest())
    return sealed, header_size(writer.head)


def _read_head(source: BinaryIO) -> bytes:
    head = b""
    try:
        while len(head) < HEADER_LIMIT and (more := source.read(HEADER_LIMIT - len(head))):
            head += more
    except OSError as error:
        raise trouble(error, Path(str(getattr(source, "name", "")))) from error
    return head


class _Tap:
    """Counts, hashes and remembers why it failed; the library forgets or rewrites that."""

    def __init__(self, raw: BinaryIO) -> None:
        self._raw = raw
        self.count = 0
        self.hash = hashlib.sha256()
        self.failure: BaseException | None = None

    def as_stream(self) -> io.BufferedIOBase:
        """Return itself; the library needs ``read`` or ``write`` only, its types ask for more."""
        return cast("io.BufferedIOBase", self)

    def complain(self) -> None:
        """Raise what went wrong, if anything did."""
        if isinstance(self.failure, OSError):
            raise trouble(self.failure, Path(str(getattr(self._raw, "name", ""))))
        if self.failure is not None:
            raise self.failure


class _Reader(_Tap):
    def __init__(self, raw: BinaryIO, progress: Progress, stage: str, head: bytes = b"") -> None:
        super().__init__(raw)
        self._progress, self._stage, self._head = progress, stage, head
        self._total = _remaining(raw) + len(head)
        self._next = 0

    def read(self, size: int = -1) -> bytes:
        try:
            if self.count >= self._next:
                self._progress.report(self._stage, self.count, max(self._total, self.count))
                self._next = self.count + _STEP
            if self._head:
                content, self._head = self._head[:size], self._head[size:]
            else:
                content = self._raw.read(size)
        except BaseException as error:
            self.failure = error
            raise
        self.count += len(content)
        self.hash.update(content)
        return content


class _Writer(_Tap):
    def __init__(self, raw: BinaryIO, limit: int | None = None) -> None:
        super().__init__(raw)
        self._limit = limit
        self.head = b""

    def write(self, content: bytes) -> int:
        try:
            self._write(content)
        except BaseException as error:
            self.failure = self.failure or error
            raise
        if len(self.head) < HEADER_LIMIT:
            self.head += content[: HEADER_LIMIT - len(self.head)]
        self.count += len(content)
        self.hash.update(content)
        return len(content)

    def _write(self, content: bytes) -> None:
        if self._limit is not None and self.count + len(content) > self._limit:
            raise Refused("sealed.too_large", limit=self._limit)
        # An unbuffered file or a pipe may take less than it was offered.
        view, done = memoryview(content), 0
        while done < len(content):
            done += self._raw.write(view[done:])

    def flush(self) -> None:
        try:
            self._raw.flush()
        except BaseException as error:
            self.failure = self.failure or error
            raise


def _remaining(raw: BinaryIO) -> int:
    """Return how much is left to read, 0 when the source cannot tell."""
    try:
        here = raw.tell()
        end = raw.seek(0, io.SEEK_END)
        raw.seek(here)
    except (OSError, ValueError, AttributeError):
        return 0
    return end - here
