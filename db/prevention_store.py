"""The prevention register as lists and figures read it; sorted, paged and added up in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from db.case_store import WORD_LIMIT
from db.engine import Connection
from db.search_index import typed_text
from desktop.cases.prevention_forms import (
    DECLARATION,
    MODUS,
    PACT,
    PERSON,
    SOCIALISATION,
    VULNERABLE,
)
from desktop.cases.prevention_views import (
    PreventionFigures,
    PreventionFilter,
    PreventionLine,
    PreventionPage,
)
from desktop.ids import ObjectId

_LINE: Final = (
    "oid, kind, day, until_day, heading, place, institution, event, level, category,"
    " signed, expected, participants, institution_count"
)
_HOLDS: Final = "instr(lower(heading || ' ' || place || ' ' || institution), lower(?)) > 0"
"""A word is looked for as it is: no character of it is a wildcard."""


class PreventionStore:
    """Reads the rows that the projector of the register writes."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def page(self, wanted: PreventionFilter, limit: int, offset: int) -> PreventionPage:
        """Return a page of the register, the latest day first."""
        words = typed_text(wanted.query).split()[:WORD_LIMIT]
        narrowed, values = _narrowed(wanted.kind, wanted.year, wanted.event)
        where = " AND ".join([narrowed, *[_HOLDS] * len(words)])
        total = self._db.execute(
            f"SELECT count(*) FROM prevention_row WHERE {where}", (*values, *words)
        ).fetchone()
        rows = self._db.execute(
            f"SELECT {_LINE} FROM prevention_row WHERE {where}"
            " ORDER BY day DESC, created_t DESC, oid LIMIT ? OFFSET ?",
            (*values, *words, limit, offset),
        )
        years = self._db.execute(
            "SELECT DISTINCT year FROM prevention_row WHERE withdrawn = 0 AND year > 0"
            " ORDER BY year DESC"
        )
        return PreventionPage(
            tuple(map(_line, rows)), int(total[0]), tuple(int(row[0]) for row in years)
        )

    def numbered(self, register_number: str) -> list[ObjectId]:
        """Return the cases that bear a register number."""
        rows = self._db.execute(
            "SELECT oid FROM case_row WHERE register_number = ? AND withdrawn = 0",
            (register_number,),
        )
        return [ObjectId(row[0]) for row in rows]

    def figures(self, year: int | None, event: str) -> PreventionFigures:
        """Return what the register counts to."""
        where, values = _narrowed("", year, event)
        rows = self._db.execute(
            "SELECT kind, level, category, signatory_kind, count(*), coalesce(sum(signed), 0),"
            " coalesce(sum(expected), 0), coalesce(sum(participants), 0),"
            " coalesce(sum(institution_count), 0)"
            f" FROM prevention_row WHERE {where}"
            " GROUP BY kind, level, category, signatory_kind ORDER BY kind, level, category",
            values,
        )
        found = _Sums()
        for row in rows:
            found.add(*row)
        return PreventionFigures(
            year=year,
            event=event,
            entries=found.entries,
            declared=found.signatures.get(DECLARATION, 0),
            pacts_by_person=found.by_person,
            pacts_by_institution=found.by_institution,
            signed=found.signatures.get(PACT, 0),
            expected=found.expected,
            participants=found.participants,
            institutions=found.institutions,
            areas=found.areas,
            modus=found.modus,
        )


class _Sums:
    """Adds up the groups of the register."""

    def __init__(self) -> None:
        self.entries: dict[str, int] = {}
        self.signatures: dict[str, int] = {}
        self.areas: dict[str, int] = {}
        self.modus: dict[str, int] = {}
        self.by_person = self.by_institution = self.expected = 0
        self.participants = self.institutions = 0

    def add(
        self,
        kind: str,
        level: str,
        category: str,
        signatory: str,
        count: int,
        signed: int,
        expected: int,
        participants: int,
        institutions: int,
    ) -> None:
        """Add one group."""
        _raise(self.entries, kind, count)
        _raise(self.signatures, kind, signed)
        if kind == SOCIALISATION:
            self.participants += participants
            self.institutions += institutions
        if kind == PACT:
            self.expected += expected
            if signatory == PERSON:
                self.by_person += count
            else:
                self.by_institution += count
        if kind == VULNERABLE:
            _raise(self.areas, level, count)
        if kind == MODUS:
            _raise(self.modus, category, count)


def _raise(counts: dict[str, int], key: str, by: int) -> None:
    counts[key] = counts.get(key, 0) + by


def _narrowed(kind: str, year: int | None, event: str) -> tuple[str, tuple[object, ...]]:
    where = "withdrawn = 0 AND (? = '' OR kind = ?) AND (? IS NULL OR year = ?)"
    return f"{where} AND (? = '' OR event = ?)", (kind, kind, year, year, event, event)


def _line(row: Sequence[Any]) -> PreventionLine:
    oid, kind, on, until, *rest = row
    return PreventionLine(ObjectId(oid), kind, _day(on), _day(until), *rest)


def _day(stored: str) -> date | None:
    return date.fromisoformat(stored) if stored else None
