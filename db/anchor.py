"""The mark outside the vault folder that gives a restored or copied vault away.

A database cannot know that it is an old copy of itself. The anchor remembers, beside
the user's other program data, the epoch, the last sequence of every own feed and which
file on the disk holds them; a database that lags behind it, lies in another file, or has
no anchor at all begins a new epoch before its next edit, so that no sequence number is
ever used twice. Two whole clones of a disk cannot be told apart here; their fork shows
at the first exchange.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass
from pathlib import Path

from desktop.ids import DeviceId


@dataclass(frozen=True, slots=True)
class Anchor:
    """What was known after the last commit: own epoch, sequence by feed, and the file's number."""

    epoch: int
    feeds: dict[str, int]
    file: int = 0


def file_number(path: Path) -> int:
    """Return what tells this file from a copy of it, 0 where the disk has no such number.

    NTFS never gives a number twice; other disks may give a removed file's to its copy. Then
    only the sequences tell, which is enough as long as the copy is the older one.
    """
    return path.stat().st_ino


def read(folder: Path, device: DeviceId) -> Anchor | None:
    """Return the device's anchor, or ``None`` when there is none or it cannot be read."""
    try:
        untrusted = json.loads((folder / f"{device}.json").read_bytes())
        feeds = {str(feed): int(seq) for feed, seq in untrusted["feeds"].items()}
        return Anchor(int(untrusted["epoch"]), feeds, int(untrusted["file"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write(folder: Path, device: DeviceId, anchor: Anchor) -> None:
    """Replace the device's anchor, never by one that knows less of the same epoch.

    Not synced to the disk: an anchor that is older than the database is mended when the
    vault is opened, and a torn one only costs a new epoch. So does a folder that cannot
    be written.
    """
    known = read(folder, device)
    feeds = dict(anchor.feeds)
    if known is not None and known.epoch > anchor.epoch:
        return
    if known is not None and known.epoch == anchor.epoch:
        feeds = {**known.feeds, **feeds}
        feeds = {feed: max(seq, known.feeds.get(feed, 0)) for feed, seq in feeds.items()}
    body = {"epoch": anchor.epoch, "feeds": feeds, "file": anchor.file}
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{device}.{os.getpid()}.part"
        part.write_text(json.dumps(body, sort_keys=True), encoding="ascii")
        part.replace(folder / f"{device}.json")


def sweep(folder: Path, device: DeviceId) -> None:
    """Delete drafts of the device's anchor that killed programs left.

    Whoever loses a draft while writing it keeps the older anchor, as :func:`write` allows.
    """
    with contextlib.suppress(OSError):
        for part in folder.glob(f"{device}.*.part"):
            part.unlink(missing_ok=True)


def is_ahead(anchor: Anchor, epoch: int, feeds: dict[str, int], file: int) -> bool:
    """Say whether somebody else wrote as this device since the database was last written."""
    if anchor.file != file and 0 not in (anchor.file, file):
        return True
    if anchor.epoch != epoch:
        return anchor.epoch > epoch
    return any(feeds.get(feed, 0) < seq for feed, seq in anchor.feeds.items())


def was_restored(anchor: Anchor | None, epoch: int, feeds: dict[str, int], file: int) -> bool:
    """Say whether a database with these own feeds is older than, or foreign to, its anchor."""
    return anchor is None or anchor.epoch != epoch or is_ahead(anchor, epoch, feeds, file)
