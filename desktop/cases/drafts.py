"""Forms that were not saved yet, kept on this PC so that no interruption costs typing.

A draft is no op: it never leaves the vault's own bookkeeping and is forgotten once the
form was saved. Each officer has one draft per form. Whoever fills one leaves out what must
not lie in it, such as a reporter's identity.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Protocol

import msgspec

from desktop.cases.intake import read_json
from desktop.cases.ports import CaseUnit, Local
from desktop.errors import KnownError
from desktop.journal.model import Json

NEW_CASE: Final = "case.new"
"""The form for a new case."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it lies on this PC: time in milliseconds, the form as JSON."""

    name: str
    officer: str
    saved_t: int
    body: str


@dataclass(frozen=True, slots=True)
class DraftView:
    """A form to go on with."""

    form: dict[str, Json]
    saved_at: datetime


class DraftLocal(Local, Protocol):
    """This PC's own bookkeeping, as far as drafts reach."""

    def draft(self, name: str) -> Draft | None:
        """Return what was kept under ``name``, or ``None``."""
        ...

    def keep_draft(self, draft: Draft) -> None:
        """Keep an unsaved form in place of what was there under its name."""
        ...

    def drop_draft(self, name: str) -> None:
        """Forget what was kept."""
        ...


class DraftUnit(CaseUnit, Protocol):
    """One transaction, as far as drafts reach."""

    @property
    def local(self) -> DraftLocal:
        """This PC's own bookkeeping."""
        ...


def keep_draft(unit: DraftUnit, form: str, typed: dict[str, Json]) -> datetime:
    """Keep what the officer at the desk has typed so far; returns when."""
    now = unit.clock.now()
    body = msgspec.json.encode(typed).decode()
    t = int(now.timestamp() * 1000)
    unit.local.keep_draft(Draft(_name(unit, form), unit.who.officer, t, body))
    return now


def kept_draft(unit: DraftUnit, form: str) -> DraftView | None:
    """Return the draft of the officer at the desk; ``None`` too where it cannot be read."""
    kept = unit.local.draft(_name(unit, form))
    if kept is None:
        return None
    try:
        typed = read_json(kept.body.encode())
    except KnownError:
        return None
    saved_at = datetime.fromtimestamp(kept.saved_t / 1000, UTC)
    return DraftView(typed, saved_at) if isinstance(typed, dict) else None


def drop_draft(unit: DraftUnit, form: str) -> None:
    """Forget the draft of the officer at the desk; having none is fine."""
    unit.local.drop_draft(_name(unit, form))


def _name(unit: DraftUnit, form: str) -> str:
    return f"{form}:{unit.who.officer}"
