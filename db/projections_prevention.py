"""The flat rows of the prevention register, written as the fold settles."""

from __future__ import annotations

from typing import Final

from db.engine import Connection
from db.journal_store import Objects, Projector
from desktop.cases.model import date_in
from desktop.cases.prevention import heading_of
from desktop.journal.model import Obj

_TEXTS: Final = ("kind", "place", "institution", "event", "level", "category", "signatory_kind")
_COUNTS: Final = ("signed", "expected", "participants", "institution_count")


def project_prevention(db: Connection, entry: Obj, objects: Objects) -> None:
    """Write an entry's row; a withdrawn one keeps it, marked."""
    del objects
    day, until = date_in(entry.get("day")), date_in(entry.get("until"))
    names = ("oid", "heading", "year", "day", "until_day", *_TEXTS, *_COUNTS)
    values = (
        entry.id,
        heading_of(entry),
        day.year if day else 0,
        day.isoformat() if day else "",
        until.isoformat() if until else "",
        *(entry.text(name) for name in _TEXTS),
        *(_whole(entry, name) for name in _COUNTS),
    )
    marks = ",".join("?" * (len(values) + 2))
    db.execute(
        f"INSERT OR REPLACE INTO prevention_row ({', '.join(names)}, withdrawn, created_t)"
        f" VALUES ({marks})",
        (*values, int(entry.withdrawn), entry.created_t),
    )


def _whole(entry: Obj, name: str) -> int | None:
    """Return a count; another PC may have written any number."""
    value = entry.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


PROJECTORS: Final[dict[str, Projector]] = {"prevention": project_prevention}
