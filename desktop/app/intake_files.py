"""Files on their way into the vault, and out of it again.

In: read through first, sealed when nothing speaks against it. Out: marked as foreign, so that
Windows warns before it runs anything in them.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from db.blobs import BlobBox, BlobRef
from desktop.cases.model import File
from desktop.errors import Refused
from desktop.file_names import kept_name
from desktop.keys.files import trouble
from desktop.progress import Progress

_STEP: Final = 1024 * 1024


def look_at(path: Path, progress: Progress) -> File:
    """Return what would name a file, without keeping anything; in little memory.

    Progress stage ``look``. Raises ``evidence.empty_file`` (file), ``evidence.not_a_file``
    (file) and ``Trouble`` (``file.…``).
    """
    digest, done = hashlib.sha256(), 0
    with _opened(path) as source:
        total = os.fstat(source.fileno()).st_size
        while block := source.read(_STEP):
            digest.update(block)
            done += len(block)
            progress.report("look", min(done, total), total)
    if done == 0:
        raise Refused("evidence.empty_file", file=path.name)
    return File(digest.hexdigest(), done, kept_name(path.name))


def keep(box: BlobBox, path: Path, progress: Progress) -> File:
    """Seal a file; raises as :func:`look_at`, and what the box raises."""
    with _opened(path) as source:
        ref = box.add(source, progress)
    return File(ref.sha256, ref.size, kept_name(path.name))


def keep_seen(box: BlobBox, path: Path, seen: File, progress: Progress) -> File:
    """Seal a file that was looked at; raises ``evidence.file_changed`` (file) if it is another.

    Then nothing of it stays behind.
    """
    with _opened(path) as source:
        try:
            box.adopt(source, BlobRef(seen.sha256, seen.size), progress)
        except Refused as refusal:
            if refusal.code != "blob.mismatch":
                raise
            raise Refused("evidence.file_changed", file=path.name) from refusal
    return seen


def export(box: BlobBox, ref: BlobRef, target: Path, progress: Progress) -> None:
    """Write a kept file in clear to ``target``; raises what the box raises."""
    box.export(ref, target, progress)
    if sys.platform == "win32":
        # The stream that browsers write too; a disk that knows no streams has no mark.
        with suppress(OSError):
            Path(f"{target}:Zone.Identifier").write_text("[ZoneTransfer]\r\nZoneId=3\r\n")


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Open a plain file to read; whatever the system says comes in known words."""
    try:
        # A pipe or a device would be read for ever, or never answer.
        if not stat.S_ISREG(path.stat().st_mode):
            raise Refused("evidence.not_a_file", file=path.name)
        source = path.open("rb")
    except OSError as error:
        raise trouble(error, path) from error
    try:
        with source:
            yield source
    except OSError as error:
        raise trouble(error, path) from error
