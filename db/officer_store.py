"""What only the tables know about officers: who is barred from what, whose cases are whose."""

from __future__ import annotations

from db.barred import visible_case
from db.engine import Connection
from desktop.ids import ObjectId


class OfficerStore:
    """Reads the officers' rows inside the unit's transaction; ``officer`` sits at the desk."""

    def __init__(self, connection: Connection, officer: str) -> None:
        self._db = connection
        self._officer = officer

    def bars(self, case: ObjectId, officer: str | None = None) -> tuple[tuple[ObjectId, str], ...]:
        """Return what bars an officer from a case: respondent or recusal, and which of both."""
        rows = self._db.execute(
            "SELECT oid, why FROM barred WHERE officer = ? AND case_oid = ? ORDER BY why, oid",
            (self._officer if officer is None else officer, case),
        )
        return tuple((ObjectId(oid), str(why)) for oid, why in rows)

    def barred_from(self, case: ObjectId) -> frozenset[str]:
        """Return the ids of the officers who are barred from a case."""
        rows = self._db.execute("SELECT officer FROM barred WHERE case_oid = ?", (case,))
        return frozenset(str(row[0]) for row in rows)

    def cases_of(self, name: str) -> tuple[ObjectId, ...]:
        """Return the cases in the charge of the officer of this name, by register number."""
        rows = self._db.execute(
            "SELECT oid FROM case_row WHERE officer = ? AND withdrawn = 0 AND"
            f" {visible_case('oid')} ORDER BY register_year, register_serial, oid",
            (name, self._officer),
        )
        return tuple(ObjectId(row[0]) for row in rows)

    def counts(self) -> dict[str, int]:
        """Return how many cases each name has in charge."""
        rows = self._db.execute(
            "SELECT officer, count(*) FROM case_row WHERE withdrawn = 0 AND"
            f" {visible_case('oid')} GROUP BY officer",
            (self._officer,),
        )
        return {str(name): int(count) for name, count in rows}

    def approvals(self, status: str, since: int = 0) -> tuple[ObjectId, ...]:
        """Return what waits for a second person, was decided, or is on paper not yet filed.

        ``since`` leaves out what was asked for before, in milliseconds since 1970.
        """
        rows = self._db.execute(
            "SELECT oid FROM approval_row WHERE status = ? AND t >= ?"
            f" AND {visible_case('case_oid')} ORDER BY t, oid",
            (status, since * 1000, self._officer),
        )
        return tuple(ObjectId(row[0]) for row in rows)
