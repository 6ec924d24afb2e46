"""Files that hold the whole new content or the old one, never a part.

Temporary name in the same folder, write, flush, fsync, replace, folder sync. A failed
sync means that the file is thrown away; it is never synced again and called good.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from desktop.errors import Trouble

_CODES = {
    errno.ENOSPC: "file.no_space",
    errno.EDQUOT: "file.no_space",
    errno.EFBIG: "file.too_big_for_disk",
    errno.EROFS: "file.read_only",
    errno.EACCES: "file.not_allowed",
    errno.EPERM: "file.not_allowed",
    errno.ENOENT: "file.missing",
    errno.EISDIR: "file.is_folder",
    errno.ENOTDIR: "file.not_folder",
}

_BUSY = frozenset({5, 32, 33})
"""Windows: access denied, sharing violation, lock violation; a virus scanner looks at the file."""

_STEP = 256 * 1024
_TURN_WAIT = 0.1
"""Seconds between attempts to get a turn."""

_WAITS = (0.05, 0.1, 0.2, 0.4, 0.75, 1.0)
"""Seconds between attempts to replace a busy file, 2.5 s in all."""


def trouble(error: OSError, path: Path) -> Trouble:
    """Turn a system error into a stable code; ``file.failed`` when no better one is known.

    It names the folder where already that is missing, or is none: there lies the slip.
    """
    code = _CODES.get(error.errno or 0, "file.failed")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        path = _first_wrong(path)
    return Trouble(code, path=str(path), errno=error.errno)


def _first_wrong(path: Path) -> Path:
    """Return the first part of a path that is no folder, or the path itself."""
    return next((part for part in reversed(path.parents) if not part.is_dir()), path)


def draft_beside(target: Path) -> Path:
    """Return a free name in the same folder for what is not, or no longer, to be believed."""
    return target.with_name(f".netra-{secrets.token_hex(8)}.part")


def require_place(target: Path) -> None:
    """Make sure that ``target`` can be written, before the vault does what the file is to tell.

    Raises :class:`Trouble` (``file.…``) when the system refuses; leaves nothing behind.
    """
    draft = draft_beside(target)
    try:
        draft.open("x+b").close()
        draft.unlink()
    except OSError as error:
        raise trouble(error, target) from error


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Yield a file that takes the place of ``target`` when the block ends well.

    The bytes are on the disk and under their final name when the block is left; when the
    block raises, nothing is left behind and an older ``target`` is untouched.
    Raises :class:`Trouble` (``file.…``) when the system refuses.
    """
    draft = draft_beside(target)
    try:
        file = draft.open("x+b")
    except OSError as error:
        raise trouble(error, target) from error
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        move_over(draft, target)
        sync_folder(target.parent)
    except BaseException as error:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise trouble(error, target) from error
        raise


def write_durably(target: Path, content: bytes) -> None:
    """Replace the content of ``target``; it is on the disk when this returns.

    Read back and compared before the old content is given up. Raises :class:`Trouble`
    (``file.…``).
    """
    with replacing(target) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
        file.seek(0)
        if file.read() != content:
            raise Trouble("file.not_as_written", path=str(target))


def read_back(file: BinaryIO, sha256: str, target: Path) -> None:
    """Sync what was written to ``file`` and read all of it again, in little memory.

    Raises ``Trouble("file.not_as_written")`` unless its hash is ``sha256``; ``target`` is the
    name it is to bear. What a cache answers here only a second reading finds, once the medium
    was plugged in anew.
    """
    file.flush()
    os.fsync(file.fileno())
    file.seek(0)
    digest = hashlib.sha256()
    while chunk := file.read(_STEP):
        digest.update(chunk)
    if digest.hexdigest() != sha256:
        raise Trouble("file.not_as_written", path=str(target))


def read_limited(path: Path, limit: int) -> bytes:
    """Return the content of ``path``, at most ``limit`` bytes and one more to show an excess.

    Raises :class:`Trouble` (``file.…``).
    """
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as error:
        raise trouble(error, path) from error


@contextmanager
def taking_turns(lock: Path, patience: float) -> Iterator[None]:
    """Let one holder of ``lock`` at a time into the block, in this process and in others.

    The lock is the system's and goes with the process that holds it, however that ends; the
    empty file stays. Raises ``Trouble("vault.locked")`` after ``patience`` seconds, and
    ``Trouble("file.…")``.
    """
    try:
        file = lock.open("a+b")
    except OSError as error:
        raise trouble(error, lock) from error
    with file:
        until = time.monotonic() + patience
        while not _took(file):
            if time.monotonic() > until:
                raise Trouble("vault.locked")
            time.sleep(_TURN_WAIT)
        yield


def _took(file: BinaryIO) -> bool:
    """Lock a file unless somebody else has; closing it gives the lock back."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def move_over(
    source: Path,
    target: Path,
    *,
    replace: Callable[[Path, Path], None] = os.replace,
    pause: Callable[[float], None] = time.sleep,
) -> None:
    """Give ``source`` the name ``target``, waiting out a virus scanner on Windows.

    Raises OSError when the file stays busy for 2.5 s, or at once for any other reason.
    """
    for wait in _WAITS:
        try:
            replace(source, target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _BUSY:
                raise
            pause(wait)
        else:
            return
    replace(source, target)


def sync_folder(folder: Path) -> None:
    """Make a new or changed name in ``folder`` durable, where the system can do that.

    Windows has no such call, and some file systems of sticks refuse it; both are fine.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)
