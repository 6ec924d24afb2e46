"""The mark outside the vault folder that gives a restored or copied vault away.

A database cannot know that it is an old copy of itself. The anchor remembers, beside
the user's other program data, the epoch and the last sequence of every own feed; a
database that lags behind it, or has none, begins a new epoch before its first edit, so
that no sequence number is ever used twice.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path

from desktop.ids import DeviceId


@dataclass(frozen=True, slots=True)
class Anchor:
    """What was known after the last commit: own epoch, and sequence by feed."""

    epoch: int
    feeds: dict[str, int]


def read(folder: Path, device: DeviceId) -> Anchor | None:
    """Return the device's anchor, or ``None`` when there is none or it cannot be read."""
    try:
        untrusted = json.loads((folder / f"{device}.json").read_bytes())
        feeds = {str(feed): int(seq) for feed, seq in untrusted["feeds"].items()}
        return Anchor(int(untrusted["epoch"]), feeds)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write(folder: Path, device: DeviceId, anchor: Anchor) -> None:
    """Replace the device's anchor.

    Not synced to the disk: an anchor that is older than the database is harmless, and
    a torn one only costs a new epoch. A folder that cannot be written is harmless too.
    """
    text = json.dumps({"epoch": anchor.epoch, "feeds": anchor.feeds}, sort_keys=True)
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{device}.json.part"
        part.write_text(text, encoding="ascii")
        part.replace(folder / f"{device}.json")


def was_restored(anchor: Anchor | None, epoch: int, feeds: dict[str, int]) -> bool:
    """Say whether a database with these own feeds is older than, or foreign to, its anchor."""
    if anchor is None or anchor.epoch != epoch:
        return True
    return any(feeds.get(feed, 0) < seq for feed, seq in anchor.feeds.items())
