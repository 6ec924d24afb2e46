"""The register of letters: numbers used, and the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from db.barred import visible_case
from db.case_store import WORD_LIMIT
from db.engine import Connection
from db.search_index import typed_text
from desktop.ids import ObjectId
from desktop.letters.marks import SIGNED
from desktop.letters.ports import RegisterFilter, RegisterLine, RegisterPage

_COLUMNS: Final = (
    "oid, case_oid, kind, number, serial, series, year, dated, subject, addressee, status,"
    " insertion, until, reason, override"
)
_HOLDS: Final = "instr(lower(number || ' ' || subject || ' ' || addressee), lower(?)) > 0"
"""A word is looked for as it is: no character of it is a wildcard."""
_STANDS: Final = (
    "NOT (status = 'reserved' AND EXISTS (SELECT 1 FROM letter_row AS used WHERE"
    " used.case_oid <> '' AND used.series = letter_row.series AND used.year = letter_row.year"
    " AND used.serial = letter_row.serial AND used.insertion = letter_row.insertion))"
)
"""A reservation ends in the register where the letter that used it up begins."""
_PAPER: Final = "SELECT oid FROM letter_row JOIN object USING (oid)"
_OLDEST_FIRST: Final = "withdrawn = 0 ORDER BY created_t, oid"
_NARROWED: Final = ("year", "series", "kind", "status")


class LetterStore:
    """Reads the rows that the projector of letters writes; ``officer`` sits at the desk."""

    def __init__(self, connection: Connection, officer: str) -> None:
        self._db = connection
        self._officer = officer

    # --- numbers, all of them --------------------------------------------------------------

    def highest(self, series: str, year: int, low: int, high: int) -> int:
        """Return the highest number used from ``low`` to ``high``, 0 for none."""
        row = self._db.execute(
            "SELECT coalesce(max(serial), 0) FROM letter_row"
            " WHERE series = ? AND year = ? AND serial BETWEEN ? AND ?",
            (series, year, low, high),
        ).fetchone()
        return int(row[0])

    def uses(self, series: str, year: int, serial: int, insertion: int = 0) -> bool:
        """Say whether a number is used, reserved or released."""
        row = self._db.execute(
            "SELECT 1 FROM letter_row WHERE series = ? AND year = ? AND serial = ?"
            " AND insertion = ?",
            (series, year, serial, insertion),
        ).fetchone()
        return row is not None

    def last_insertion(self, series: str, year: int, serial: int) -> int:
        """Return the highest insertion after a number, 0 for none."""
        row = self._db.execute(
            "SELECT coalesce(max(insertion), 0) FROM letter_row"
            " WHERE series = ? AND year = ? AND serial = ?",
            (series, year, serial),
        ).fetchone()
        return int(row[0])

    def serials(self, series: str, year: int) -> tuple[int, ...]:
        """Return the numbers used in a series of a year, rising, once each."""
        rows = self._db.execute(
            "SELECT DISTINCT serial FROM letter_row WHERE series = ? AND year = ? ORDER BY serial",
            (series, year),
        )
        return tuple(int(row[0]) for row in rows)

    def dates(self, series: str, year: int, serial: int) -> tuple[date, ...]:
        """Return the dates of the entries under a number, those squeezed in behind it too."""
        rows = self._db.execute(
            "SELECT dated FROM letter_row WHERE series = ? AND year = ? AND serial = ?"
            " AND dated <> '' ORDER BY dated",
            (series, year, serial),
        )
        return tuple(date.fromisoformat(row[0]) for row in rows)

    def dated_until(self, series: str, year: int, day: date) -> tuple[int, ...]:
        """Return the numbers that bear a date up to a day, rising."""
        rows = self._db.execute(
            "SELECT DISTINCT serial FROM letter_row WHERE series = ? AND year = ?"
            " AND dated <> '' AND dated <= ? ORDER BY serial",
            (series, year, day.isoformat()),
        )
        return tuple(int(row[0]) for row in rows)

    def latest(self, series: str, year: int) -> date | None:
        """Return the latest date of a letter that bears a number of the series."""
        row = self._db.execute(
            "SELECT max(dated) FROM letter_row WHERE series = ? AND year = ? AND case_oid <> ''",
            (series, year),
        ).fetchone()
        return date.fromisoformat(row[0]) if row[0] else None

    def doubles(self, series: str, year: int) -> tuple[tuple[int, int, int], ...]:
        """Return number, insertion and count of what several entries claim."""
        rows = self._db.execute(
            "SELECT serial, insertion, count(*) FROM letter_row WHERE series = ? AND year = ?"
            f" AND {_STANDS} GROUP BY serial, insertion HAVING count(*) > 1 ORDER BY 1, 2",
            (series, year),
        )
        return tuple((int(row[0]), int(row[1]), int(row[2])) for row in rows)

    def open_reservations(
        self, series: str = "", year: int | None = None
    ) -> tuple[RegisterLine, ...]:
        """Return the numbers kept for a letter that is not yet issued, rising."""
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM letter_row WHERE status = 'reserved' AND {_STANDS}"
            " AND (?1 = '' OR series = ?1) AND (?2 IS NULL OR year = ?2)"
            " ORDER BY series, year, serial, oid",
            (series, year),
        )
        return tuple(map(_line, rows))

    def years_of(self, series: str) -> tuple[int, ...]:
        """Return the years in which numbers of a series were used, rising."""
        rows = self._db.execute(
            "SELECT DISTINCT year FROM letter_row WHERE series = ? ORDER BY year", (series,)
        )
        return tuple(int(row[0]) for row in rows)

    # --- papers, all of them ---------------------------------------------------------------

    def numbered(self, plain: str) -> tuple[ObjectId, ...]:
        """Return the letters with a number, in order of creation; none for an empty one."""
        rows = self._db.execute(
            f"{_PAPER} WHERE plain <> '' AND plain = ? AND {_OLDEST_FIRST}",
            (plain,),
        )
        return tuple(ObjectId(row[0]) for row in rows)

    def coded(self, digest: str) -> ObjectId | None:
        """Return the letter whose frozen data have this hash."""
        row = self._db.execute(
            f"{_PAPER} WHERE digest <> '' AND digest = ? AND {_OLDEST_FIRST} LIMIT 1",
            (digest,),
        ).fetchone()
        return ObjectId(row[0]) if row else None

    def filed(self, sha256: str) -> tuple[ObjectId, bool] | None:
        """Return the letter of which these bytes are kept, and whether as the record itself."""
        row = self._db.execute(
            "SELECT letter.oid, kept.otype = 'letter' FROM object AS kept JOIN object AS letter"
            " ON letter.oid = iif(kept.otype = 'letter', kept.oid, kept.parent)"
            " WHERE json_extract(kept.doc, '$.sha256') = ? AND kept.withdrawn = 0"
            " AND letter.withdrawn = 0 AND letter.otype = 'letter' AND (kept.otype = 'letter'"
            " OR kept.otype = 'letter_mark' AND json_extract(kept.doc, '$.kind') = ?)"
            " ORDER BY letter.created_t, letter.oid, kept.otype LIMIT 1",
            (sha256, SIGNED),
        ).fetchone()
        return (ObjectId(row[0]), bool(row[1])) if row else None

    def shorter(self, size: int) -> Iterator[tuple[int, str]]:
        """Yield size and hash of the records below a size, the shortest first."""
        rows = self._db.execute(
            "SELECT DISTINCT size, sha256 FROM letter_row WHERE size > 0 AND size < ?"
            " ORDER BY size, sha256",
            (size,),
        )
        for row in rows:
            yield int(row[0]), str(row[1])

    # --- lists, without cases closed to the officer ------------------------------------------

    def page(self, wanted: RegisterFilter, limit: int, offset: int) -> RegisterPage:
        """Return the entries that fit; their texts hold every word of the query.

        The latest stand first.
        """
        where, values = self._where(wanted)
        total = self._db.execute(f"SELECT count(*) FROM letter_row WHERE {where}", values)
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM letter_row WHERE {where}"
            " ORDER BY year DESC, serial DESC, insertion DESC, oid LIMIT ? OFFSET ?",
            (*values, limit, offset),
        )
        years = self._db.execute("SELECT DISTINCT year FROM letter_row ORDER BY year DESC")
        return RegisterPage(
            tuple(map(_line, rows)),
            int(total.fetchone()[0]),
            tuple(int(row[0]) for row in years),
            self._counts("kind", replace(wanted, kind="")),
            self._counts("status", replace(wanted, status="")),
        )

    def period(self, series: str, first: date, last: date) -> tuple[RegisterLine, ...]:
        """Return the entries dated in a period, in the order of their numbers."""
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM letter_row WHERE series = ? AND dated BETWEEN ? AND ?"
            f" AND {_STANDS} AND {visible_case('case_oid')}"
            " ORDER BY year, serial, insertion, oid",
            (series, first.isoformat(), last.isoformat(), self._officer),
        )
        return tuple(map(_line, rows))

    def _counts(self, column: str, wanted: RegisterFilter) -> dict[str, int]:
        where, values = self._where(wanted)
        rows = self._db.execute(
            f"SELECT {column}, count(*) FROM letter_row WHERE {where} GROUP BY 1 ORDER BY 1",
            values,
        )
        return {str(name): int(count) for name, count in rows if name}

    def _where(self, wanted: RegisterFilter) -> tuple[str, tuple[object, ...]]:
        words = typed_text(wanted.query).split()[:WORD_LIMIT]
        asked = {name: value for name in _NARROWED if (value := getattr(wanted, name))}
        clauses = (
            *(f"{name} = ?" for name in asked),
            visible_case("case_oid"),
            *[_HOLDS] * len(words),
            _STANDS,
        )
        return " AND ".join(clauses), (*asked.values(), self._officer, *words)


def _line(row: Sequence[Any]) -> RegisterLine:
    (oid, case, kind, number, serial, series, year, dated, subject, addressee, status,
     insertion, until, reason, override) = row  # fmt: skip
    return RegisterLine(
        ObjectId(oid), ObjectId(case), kind, number, serial, series, year, _day(dated),
        subject, addressee, status, insertion, _day(until), reason, override,
    )  # fmt: skip


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
