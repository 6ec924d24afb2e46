"""The register of letters: numbers used, and the list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from db.engine import Connection
from desktop.ids import ObjectId
from desktop.letters.ports import RegisterLine

_COLUMNS = "oid, case_oid, kind, number, serial, series, year, dated, subject, addressee, status"


class LetterStore:
    """Reads the rows that the projector of letters writes."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def last_serial(self, series: str, year: int) -> int:
        """Return the highest number used in a series of a year, 0 for none."""
        row = self._db.execute(
            "SELECT coalesce(max(serial), 0) FROM letter_row WHERE series = ? AND year = ?",
            (series, year),
        ).fetchone()
        return int(row[0])

    def has_serial(self, series: str, year: int, serial: int) -> bool:
        """Say whether a number of a series is used."""
        row = self._db.execute(
            "SELECT 1 FROM letter_row WHERE series = ? AND year = ? AND serial = ?",
            (series, year, serial),
        ).fetchone()
        return row is not None

    def entries(self, year: int | None, limit: int, offset: int) -> Sequence[RegisterLine]:
        """Return the register, the latest entry first."""
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM letter_row WHERE (? IS NULL OR year = ?)"
            " ORDER BY year DESC, serial DESC, oid LIMIT ? OFFSET ?",
            (year, year, limit, offset),
        )
        return [
            RegisterLine(
                ObjectId(row[0]), ObjectId(row[1]), row[2], row[3], row[4], row[5], row[6],
                date.fromisoformat(row[7]) if row[7] else None, row[8], row[9], row[10],
            )
            for row in rows
        ]  # fmt: skip
