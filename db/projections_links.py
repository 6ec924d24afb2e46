"""The projection by which cases meet: accounts, links, phone numbers and files."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from db.engine import Connection
from db.journal_store import Objects, Projector
from desktop.cases.online import marks_of
from desktop.journal.model import Obj, milliseconds

SEALED: Final = "sealed"
"""State of a file that was read when it was sealed, and not since."""


def with_marks(projector: Projector) -> Projector:
    """Return a projector that also writes the marks of its object."""

    def project(db: Connection, thing: Obj, objects: Objects) -> None:
        projector(db, thing, objects)
        keep_marks(db, thing)

    return project


def keep_marks(db: Connection, thing: Obj) -> None:
    """Write the marks of a case, or of a piece of evidence on a case."""
    db.execute("DELETE FROM link_mark WHERE oid = ?", (thing.id,))
    case = thing.id if thing.type == "case" else thing.parent
    if case is not None:
        db.executemany(
            "INSERT OR IGNORE INTO link_mark (oid, kind, value, case_oid) VALUES (?, ?, ?, ?)",
            [(thing.id, mark.kind, mark.value, case) for mark in marks_of(thing)],
        )
    sha256 = thing.text("sha256")
    if sha256:
        # Local bookkeeping begins here; a later check stands, whatever is folded again.
        at = datetime.fromtimestamp(milliseconds(thing.created_t) / 1000, UTC)
        db.execute(
            "INSERT OR IGNORE INTO file_check (sha256, checked_at, state) VALUES (?, ?, ?)",
            (sha256, at.isoformat(timespec="seconds"), SEALED),
        )
