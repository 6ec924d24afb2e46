"""Lists and searches over cases and people; everything sorted, filtered and paged in SQL."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any, Final

from db.barred import visible_case
from db.blobs import BlobBox, BlobRef
from db.case_filter import found, where
from db.engine import Connection
from db.search_index import squeezed, typed_text
from desktop.cases.quickfilter import Condition
from desktop.cases.views import CaseColumn, CaseLine, CasePage, PersonLine
from desktop.ids import ObjectId
from desktop.journal.model import Feed, milliseconds

WORD_LIMIT: Final = 8
"""Words of a search that count; more only narrow what is narrow already."""
_GROUPED_NUMBER: Final = re.compile(r"[0-9][0-9.\s]*")

_ORDER: Final = {
    CaseColumn.NUMBER: "register_year {0}, register_serial {0}",
    CaseColumn.SUBJECT: "subject COLLATE NOCASE {0}",
    CaseColumn.RESPONDENT: "first_name COLLATE NOCASE {0}",
    CaseColumn.STATE: "states {0}",
    CaseColumn.DUE: "due_on IS NULL, due_on {0}",
    CaseColumn.OFFICER: "officer COLLATE NOCASE {0}",
    CaseColumn.RECEIVED: "received_on {0}",
    CaseColumn.CHANGED: "changed_t {0}",
}
_KEYS: Final = {
    CaseColumn.NUMBER: "register_year, register_serial",
    CaseColumn.SUBJECT: "subject",
    CaseColumn.RESPONDENT: "first_name",
    CaseColumn.STATE: "states",
    CaseColumn.DUE: "due_on",
    CaseColumn.OFFICER: "officer",
    CaseColumn.RECEIVED: "received_on",
    CaseColumn.CHANGED: "changed_t",
}
"""The columns by which each order sorts."""
_LINE: Final = (
    "oid, register_number, subject, event, received_on, source, first_name, respondents,"
    " allegations, states, due_on, officer, changed_t"
)


class CaseStore:
    """Reads the flat rows and the search index inside the unit's transaction.

    Lists leave out the cases that ``officer``, who sits at the desk, is barred from.
    """

    def __init__(self, connection: Connection, blobs: BlobBox, officer: str) -> None:
        self._db = connection
        self._officer = officer
        self._blobs = blobs

    def page(
        self,
        wanted: Sequence[Condition],
        sort: CaseColumn,
        *,
        descending: bool,
        limit: int,
        offset: int,
    ) -> CasePage:
        """Return one page of the cases for which every condition holds."""
        kept, given = where(wanted)
        kept, values = f"{kept} AND {visible_case('oid')}", [*given, self._officer]
        order = _ORDER[sort].format("DESC" if descending else "ASC")
        if not wanted:
            found = self._db.execute(
                f"SELECT {_LINE} FROM case_row WHERE {kept} ORDER BY {order}, oid LIMIT ? OFFSET ?",
                (*values, limit, offset),
            )
            return CasePage(tuple(_line(row) for row in found), self._count(kept, values))
        rows = self._filtered(kept, values, sort, order, limit, offset) if limit else []
        if rows:
            return CasePage(tuple(_line(row[:-1]) for row in rows), int(rows[0][-1]))
        # Nothing on the first page is nothing at all; elsewhere only the count knows.
        return CasePage((), 0 if limit and not offset else self._count(kept, values))

    def _count(self, kept: str, values: Sequence[str]) -> int:
        total = self._db.execute(f"SELECT count(*) FROM case_row WHERE {kept}", values).fetchone()
        return int(total[0])

    def _filtered(
        self,
        kept: str,
        values: Sequence[str],
        sort: CaseColumn,
        order: str,
        limit: int,
        offset: int,
    ) -> list[Sequence[Any]]:
        """Return the rows of a page, each with the total behind it; a filter is asked once."""
        rows = self._db.execute(
            f"WITH kept AS MATERIALIZED (SELECT rowid AS id, oid, {_KEYS[sort]} FROM case_row"
            f" WHERE {kept}) SELECT {_LINE}, (SELECT count(*) FROM kept) FROM case_row"
            f" WHERE rowid IN (SELECT id FROM kept ORDER BY {order}, oid LIMIT ? OFFSET ?)"
            f" ORDER BY {order}, oid",
            (*values, limit, offset),
        )
        return list(rows)

    def people(self, query: str, limit: int) -> tuple[PersonLine, ...]:
        """Return the people whose name or NIP has the query in it, the latest first.

        Appearances with the same NIP are one person.
        """
        kept, values = _people_found(query)
        rows = self._db.execute(
            "SELECT p.oid, p.name, p.nip, p.position, p.unit, count(*), p.case_oid,"
            " c.register_number, max(p.created_t) AS latest"
            " FROM respondent_row AS p JOIN case_row AS c ON c.oid = p.case_oid"
            " WHERE CASE p.nip WHEN '' THEN p.oid ELSE p.nip END IN"
            " (SELECT CASE nip WHEN '' THEN oid ELSE nip END FROM respondent_row"
            f" WHERE {kept}) AND {visible_case('p.case_oid')}"
            " GROUP BY CASE p.nip WHEN '' THEN p.oid ELSE p.nip END"
            " ORDER BY latest DESC, p.oid LIMIT ?",
            (*values, self._officer, limit),
        )
        return tuple(PersonLine(*row[:8]) for row in rows)

    def with_nip(self, nip: str) -> list[ObjectId]:
        """Return the respondents who bear this NIP, the latest first."""
        rows = self._db.execute(
            "SELECT oid FROM respondent_row WHERE nip = ? AND nip <> '' ORDER BY created_t DESC",
            (nip,),
        )
        return [ObjectId(row[0]) for row in rows]

    def last_serial(self, year: int, low: int, high: int) -> int | None:
        """Return the highest register serial of the year within a range, or ``None``."""
        row = self._db.execute(
            "SELECT max(register_serial) FROM case_row WHERE register_year = ?"
            " AND register_serial BETWEEN ? AND ?",
            (year, low, high),
        ).fetchone()
        return None if row[0] is None else int(row[0])

    def tree(self, top: ObjectId) -> list[ObjectId]:
        """Return an object and everything that hangs on it, withdrawn things too."""
        rows = self._db.execute(
            "WITH RECURSIVE below (oid) AS (VALUES (?) UNION"
            " SELECT object.oid FROM object JOIN below ON object.parent = below.oid)"
            " SELECT oid FROM below",
            (top,),
        )
        return [ObjectId(row[0]) for row in rows]

    def cases_with_file(self, sha256: str) -> list[ObjectId]:
        """Return the cases that already hold a file as evidence."""
        rows = self._db.execute(
            "SELECT DISTINCT parent FROM object WHERE otype = 'evidence' AND withdrawn = 0"
            f" AND json_extract(doc, '$.sha256') = ? AND {visible_case('parent')}"
            " ORDER BY created_t",
            (sha256, self._officer),
        )
        return [ObjectId(row[0]) for row in rows]

    def holds(self, sha256: str, size: int) -> bool:
        """Say whether a file lies in this vault; whether it is sound is another question."""
        return self._blobs.has(BlobRef(sha256, size))

    def has_travelled(self, oid: ObjectId) -> bool:
        """Say whether the op that made this object was written into a bundle or came in one."""
        feed, seq = self._db.execute(
            "SELECT feed, seq FROM op WHERE oid = ? AND key = '+' ORDER BY lsn LIMIT 1", (oid,)
        ).fetchone()
        own = self._db.execute("SELECT value FROM meta WHERE key = 'device'").fetchone()[0]
        if Feed.parse(feed).device != own:
            return True
        rows = self._db.execute("SELECT json_extract(upto, ?) FROM bundle_out", (f'$."{feed}"[0]',))
        return any((row[0] or 0) >= seq for row in rows)


def _line(row: Sequence[object]) -> CaseLine:
    oid, number, subject, event, received, source, name, count, alleged, states, due, who, t = row
    return CaseLine(
        ObjectId(str(oid)),
        str(number),
        str(subject),
        str(event),
        _date(received),
        str(source),
        str(name),
        int(str(count)),
        tuple(json.loads(str(alleged))),
        tuple(json.loads(str(states))),
        _date(due),
        str(who),
        datetime.fromtimestamp(milliseconds(int(str(t))) / 1000, UTC),
    )


def _date(stored: object) -> date | None:
    return date.fromisoformat(str(stored)) if stored else None


def _people_found(query: str) -> tuple[str, list[str]]:
    """Return the condition that every word of a query is found in a name or number."""
    parts = [found("oid", word, "{names numbers} : ", "oid") for word in _words(query)]
    values = [value for _, given in parts for value in given]
    return " AND ".join(clause for clause, _ in parts) or "0", values


def _words(query: str) -> list[str]:
    """Return the words of a query that hold a letter or digit; a spaced-out NIP is one word."""
    text = typed_text(query)
    if _GROUPED_NUMBER.fullmatch(text):
        return [squeezed(text)]
    return [word for word in text.split() if squeezed(word)][:WORD_LIMIT]
