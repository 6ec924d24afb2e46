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

    def with_number(self, number: str) -> list[ObjectId]:
        """Return the cases that bear a register number, in the order of their entry."""
        rows = self._db.execute(
            "SELECT oid FROM case_row WHERE register_number = ? AND withdrawn = 0"
            " ORDER BY changed_t, oid",
            (number,),
        )
        return [ObjectId(oid) for (oid,) in rows]

    def shared_numbers(self) -> dict[str, list[ObjectId]]:
        """Return the register numbers that several cases bear, and those cases."""
        rows = self._db.execute(
            "SELECT register_number, oid FROM case_row WHERE withdrawn = 0 AND register_number IN"
            " (SELECT register_number FROM case_row WHERE withdrawn = 0 AND register_number <> ''"
            "  GROUP BY register_number HAVING count(*) > 1) ORDER BY register_number, oid"
        )
        found: dict[str, list[ObjectId]] = {}
        for number, oid in rows:
            found.setdefault(number, []).append(ObjectId(oid))
        return found

    def last_entry(self, scope: str) -> datetime | None:
        """Return when this PC last wrote into a scope of the journal, by its own clock."""
        row = self._db.execute(
            "SELECT max(t) FROM feed WHERE device = ? AND scope = ?", (self._device, scope)
        ).fetchone()
        if row[0] is None:
            return None
        return datetime.fromtimestamp(milliseconds(int(row[0])) / 1000, UTC)
