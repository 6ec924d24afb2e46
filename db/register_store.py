"""What the register of cases can be asked about its numbers, and about the clock behind them."""

from __future__ import annotations

from datetime import UTC, datetime

from db.engine import Connection
from desktop.ids import DeviceId, ObjectId
from desktop.journal.model import milliseconds


class RegisterStore:
    """Register numbers over the flat rows of cases, and when this PC last wrote anything."""

    def __init__(self, connection: Connection, device: DeviceId) -> None:
        self._db = connection
        self._device = device

    def with_number(self, number: str, scope: str | None = None) -> list[ObjectId]:
        """Return the cases that bear a register number, in the order of their entry.

        ``scope`` keeps those of one office: every office counts from one.
        """
        rows = self._db.execute(
            "SELECT oid FROM case_row WHERE register_number = ?1 AND withdrawn = 0"
            " AND (?2 IS NULL OR scope = ?2) ORDER BY changed_t, oid",
            (number, scope),
        )
        return [ObjectId(oid) for (oid,) in rows]

    def shared_numbers(self) -> list[tuple[str, list[ObjectId]]]:
        """Return the register numbers that several cases of one office bear, and those cases."""
        rows = self._db.execute(
            "SELECT register_number, scope, oid FROM case_row WHERE withdrawn = 0"
            " AND (register_number, scope) IN"
            " (SELECT register_number, scope FROM case_row WHERE withdrawn = 0"
            "  AND register_number <> '' GROUP BY 1, 2 HAVING count(*) > 1) ORDER BY 1, 2, 3"
        )
        found: dict[tuple[str, str], list[ObjectId]] = {}
        for number, scope, oid in rows:
            found.setdefault((number, scope), []).append(ObjectId(oid))
        return [(number, cases) for (number, _), cases in found.items()]

    def last_entry(self, scope: str) -> datetime | None:
        """Return when this PC last wrote into a scope of the journal, by its own clock."""
        row = self._db.execute(
            "SELECT max(t) FROM feed WHERE device = ? AND scope = ?", (self._device, scope)
        ).fetchone()
        if row[0] is None:
            return None
        return datetime.fromtimestamp(milliseconds(int(row[0])) / 1000, UTC)
