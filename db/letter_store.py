"""The register of letters: numbers used, and the list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from db.barred import visible_case
from db.case_store import WORD_LIMIT
from db.engine import Connection
from db.search_index import typed_text
from desktop.ids import ObjectId
from desktop.letters.ports import RegisterLine, RegisterPage

_COLUMNS: Final = (
    "oid, case_oid, kind, number, serial, series, year, dated, subject, addressee, status"
)
_HOLDS: Final = "instr(lower(number || ' ' || subject || ' ' || addressee), lower(?)) > 0"
"""A word is looked for as it is: no character of it is a wildcard."""


class LetterStore:
    """Reads the rows that the projector of letters writes; ``officer`` sits at the desk."""

    def __init__(self, connection: Connection, officer: str) -> None:
        self._db = connection
        self._officer = officer

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

    def page(self, query: str, year: int | None, limit: int, offset: int) -> RegisterPage:
        """Return the entries whose number, subject and addressee hold every word of ``query``.

        The latest stand first; ``None`` means every year.
        """
        words = typed_text(query).split()[:WORD_LIMIT]
        asked = ("(? IS NULL OR year = ?)", visible_case("case_oid"), *[_HOLDS] * len(words))
        where = " AND ".join(asked)
        values = (year, year, self._officer, *words)
        total = self._db.execute(f"SELECT count(*) FROM letter_row WHERE {where}", values)
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM letter_row WHERE {where}"
            " ORDER BY year DESC, serial DESC, oid LIMIT ? OFFSET ?",
            (*values, limit, offset),
        )
        years = self._db.execute("SELECT DISTINCT year FROM letter_row ORDER BY year DESC")
        return RegisterPage(
            tuple(map(_line, rows)), int(total.fetchone()[0]), tuple(int(row[0]) for row in years)
        )


def _line(row: Sequence[Any]) -> RegisterLine:
    oid, case, kind, number, serial, series, year, dated, subject, addressee, status = row
    return RegisterLine(
        ObjectId(oid), ObjectId(case), kind, number, serial, series, year,
        date.fromisoformat(dated) if dated else None, subject, addressee, status,
    )  # fmt: skip
