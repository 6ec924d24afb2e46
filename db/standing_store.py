"""Who stands where, for the page of today: asked of the flat rows alone."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from db.barred import visible_case
from db.case_filter import KINDS
from db.engine import Connection
from desktop.cases.today_views import Asked, StandingLine
from desktop.ids import ObjectId


class StandingStore:
    """Reads ``standing_row``; leaves out the cases that the officer at the desk is barred from."""

    def __init__(self, connection: Connection, officer: str) -> None:
        self._db = connection
        self._officer = officer

    def kinds(self, states: Sequence[str]) -> list[tuple[str, str]]:
        """Return the kinds of standing there are in these states, as state and standing."""
        rows = self._db.execute(
            f"SELECT DISTINCT state, standing FROM standing_row WHERE state IN ({_marks(states)})",
            tuple(states),
        )
        return [(row[0], row[1]) for row in rows]

    def lines(self, asked: Asked, limit: int) -> tuple[tuple[StandingLine, ...], int]:
        """Return the first lines, the earliest due or the longest waiting first, and the cases.

        Who stands alike in one case is one line; the number is that of all cases found.
        """
        source, where, values = self._found(asked)
        first = _order(asked)
        rows = self._db.execute(
            f"WITH f AS MATERIALIZED (SELECT s.case_oid AS c, min(s.{first}) AS d"
            f" FROM {source} WHERE {where} GROUP BY s.case_oid)"
            " SELECT c, (SELECT count(*) FROM f) FROM f ORDER BY d IS NULL, d, c LIMIT ?",
            (*values, limit),
        ).fetchall()
        cases = [row[0] for row in rows]
        found = self._alike(asked, cases)
        keyed = sorted(found, key=lambda one: _pressing(one, first))
        return tuple(keyed[:limit]), rows[0][1] if rows else 0

    def _alike(self, asked: Asked, cases: Sequence[str]) -> list[StandingLine]:
        """Return the lines of a few cases."""
        _, where, values = self._found(replace(asked, kinds=None))
        rows = self._db.execute(
            "SELECT s.case_oid, s.state, s.due_on, s.advice_due, s.standing, s.gaps,"
            " s.since, s.clock, s.basis, s.oid, p.name, c.register_number, c.subject, c.officer"
            " FROM json_each(?) AS j CROSS JOIN standing_row AS s ON s.case_oid = j.value"
            " JOIN respondent_row AS p ON p.oid = s.oid JOIN case_row AS c ON c.oid = s.case_oid"
            f" WHERE {where} ORDER BY c.register_year, c.register_serial, c.oid,"
            " p.created_t, p.oid",
            (json.dumps(cases), *values),
        ).fetchall()
        alike: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
        for row in rows:
            if asked.kinds is None or _is_of(row, frozenset(asked.kinds)):
                alike.setdefault(tuple(row[:5]), []).append(row)
        return [_line(rows) for rows in alike.values()]

    def count(self, asked: Asked) -> int:
        """Return in how many cases somebody is found."""
        source, where, values = self._found(asked)
        row = self._db.execute(
            f"SELECT count(DISTINCT s.case_oid) FROM {source} WHERE {where}", values
        ).fetchone()
        return int(row[0])

    def officers(self) -> tuple[str, ...]:
        """Return the names that stand as officer on cases."""
        rows = self._db.execute(
            "SELECT DISTINCT officer FROM case_row WHERE withdrawn = 0 AND officer <> ''"
            f" AND {visible_case('oid')} ORDER BY officer COLLATE NOCASE",
            (self._officer,),
        )
        return tuple(row[0] for row in rows)

    def any_case(self) -> bool:
        """Say whether there is a case at all."""
        row = self._db.execute(
            f"SELECT 1 FROM case_row WHERE withdrawn = 0 AND {visible_case('oid')} LIMIT 1",
            (self._officer,),
        ).fetchone()
        return row is not None

    def waiting_letters(self) -> int:
        """Return how many issued letters have no signed copy yet."""
        row = self._db.execute(
            "SELECT count(*) FROM letter_row WHERE case_oid <> ''"
            f" AND status NOT IN ('signed', 'void') AND {visible_case('case_oid')}",
            (self._officer,),
        ).fetchone()
        return int(row[0])

    def _found(self, asked: Asked) -> tuple[str, str, list[object]]:
        """Return tables, condition and values for what is asked."""
        source, values = "standing_row AS s", list[object]()
        clauses: list[str] = []

        def keep(clause: str, *given: object) -> None:
            clauses.append(clause)
            values.extend(given)

        if asked.kinds is not None:
            source = KINDS
            values.append(json.dumps(asked.kinds, ensure_ascii=False))
        if asked.states is not None:
            # Few have a date or advice; the plus keeps SQLite from going by the state instead.
            plus = "+" if asked.due is not None or asked.advised else ""
            keep(f"{plus}s.state IN ({_marks(asked.states)})", *asked.states)
        if asked.due is not None:
            keep("s.due_on BETWEEN ? AND ?", *(day.isoformat() for day in asked.due))
        if asked.not_before is not None:
            keep("(s.due_on IS NULL OR s.due_on >= ?)", asked.not_before.isoformat())
        if asked.advised is not None:
            keep("s.advice <> ''" if asked.advised else "s.advice = ''")
        if asked.advice_due is not None:
            first, last = asked.advice_due
            if first is not None:
                keep("(s.advice_due IS NULL OR s.advice_due >= ?)", first.isoformat())
            if last is not None:
                keep("s.advice_due <= ?", last.isoformat())
        if asked.reviewed is not None:
            keep("s.reviewed = ?", int(asked.reviewed))
        if asked.officer:
            keep("s.officer = ?", asked.officer)
        keep(visible_case("s.case_oid"), self._officer)
        return source, " AND ".join(clauses), values


def _order(asked: Asked) -> str:
    """Return the column whose earliest day presses most."""
    if asked.due is not None:
        return "due_on"
    return "advice_due" if asked.advised else "since"


def _is_of(row: Sequence[str], kinds: frozenset[tuple[str, str, int]]) -> bool:
    state, standing, gaps = row[1], row[4], row[5]
    return (state, standing, 0) in kinds or (state, standing, 1 if gaps else 2) in kinds


def _line(rows: Sequence[Sequence[str]]) -> StandingLine:
    case, state, due, advice, _, _, _, clock, basis, _, name, number, subject, officer = rows[0]
    gaps = dict.fromkeys(gap for row in rows for gap in row[5].split())
    return StandingLine(
        case=ObjectId(case),
        register_number=number,
        subject=subject,
        officer=officer,
        respondents=tuple(ObjectId(row[9]) for row in rows),
        first_name=name,
        state=state,
        since=_date(min(row[6] for row in rows)),
        due_on=_date(due),
        clock=clock,
        basis=basis,
        gaps=tuple(gaps),
        advice_due=_date(advice),
    )


def _pressing(line: StandingLine, column: str) -> tuple[bool, date]:
    day: date | None = getattr(line, column)
    return day is None, day or date.max


def _marks(values: Sequence[str]) -> str:
    return ",".join("?" * len(values))


def _date(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
