"""What the page of two histories asks for. Reading the bundles belongs off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.errors import KnownError
from desktop.journal.model import Feed
from desktop.progress import Progress, Silent
from desktop.sync import forks
from desktop.sync.exchange import QUARANTINE
from desktop.sync.forks import Entry, Fork
from ui.cases.lists import Lists, case_lists
from ui.sync.looking import ExchangeUnit
from ui.sync.vault_calls import VaultCalls

_NOBODY = Silent()


@dataclass(frozen=True, slots=True)
class Compared:
    """A second history beside ours; ``error`` says why its bundle cannot be read any more.

    ``office`` is whose history it is, which need not be who brought it.
    """

    fork: Fork
    office: str
    is_own: bool
    seq: int = 0
    ours: tuple[Entry, ...] = ()
    theirs: tuple[Entry, ...] = ()
    error: KnownError | None = None


@dataclass(frozen=True, slots=True)
class ForksLook:
    """All second histories, the newest first, and how codes are called."""

    found: tuple[Compared, ...]
    lists: Lists


def look_at_forks(calls: VaultCalls, vault: Path, progress: Progress = _NOBODY) -> ForksLook:
    """Return every second history beside ours, each read anew from its bundle."""
    desk = calls.desk(progress)
    found = []
    for one, office, is_own in desk.ask(_whose):
        try:
            both = forks.branches(desk, vault / QUARANTINE, one, progress)
        except KnownError as error:
            found.append(Compared(one, office, is_own, error=error))
            continue
        found.append(Compared(one, office, is_own, both.seq, both.ours, both.theirs))
    return ForksLook(tuple(reversed(found)), desk.ask(case_lists))


def _whose(unit: ExchangeUnit) -> list[tuple[Fork, str, bool]]:
    told = []
    for one in forks.forks(unit):
        about = Feed.parse(one.feed).device
        device = unit.devices.get(about)
        told.append((one, about if device is None else device.label, about == unit.device))
    return told
