"""Who stands where, for the page of today: asked of the flat rows alone."""

from __future__ import annotations

import json
from collections.abc import Sequence
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

    def lines(self, asked: Asked, limit: int) -> tuple[StandingLine, ...]:
        """Return the first lines, the earliest due or the longest waiting first."""
        cases = self._first_cases(asked, limit)
        if not cases:
            return ()
        # Who stands alike in one case is one line.
        source, where, values = self._found(asked)
        first = _order(asked)
        inner = "min(s.since)" if first == "since" else f"s.{first}"
        rows = self._db.execute(
            "WITH alike AS (SELECT s.case_oid, s.state, s.due_on, s.advice_due, min(s.since) AS"
            " since, min(s.clock) AS clock, min(s.basis) AS basis, s.gaps,"
            " json_group_array(s.oid) AS people"
            f" FROM {source} WHERE {where} AND s.case_oid IN ({_marks(cases)})"
            " GROUP BY s.due_on, s.case_oid, s.state, s.standing, s.gaps, s.advice_due"
            f" ORDER BY {inner} IS NULL, {inner}, s.case_oid LIMIT ?)"
            " SELECT a.case_oid, c.register_number, c.subject, c.officer, a.people, a.state,"
            " a.since, a.due_on, a.clock, a.basis, a.gaps, a.advice_due"
            f" FROM alike AS a JOIN case_row AS c ON c.oid = a.case_oid ORDER BY a.{first} IS NULL,"
            f" a.{first}, c.register_year, c.register_serial, a.case_oid",
            (*values, *cases, limit),
        ).fetchall()
        return tuple(self._line(row) for row in rows)

    def _first_cases(self, asked: Asked, limit: int) -> list[str]:
        """Return the cases of the first lines: found by rows, which is cheaper than by groups."""
        source, where, values = self._found(asked)
        first = _order(asked)
        wanted = limit * 8
        while True:
            rows = self._db.execute(
                f"SELECT s.case_oid FROM {source} WHERE {where}"
                f" ORDER BY s.{first} IS NULL, s.{first}, s.case_oid LIMIT ?",
                (*values, wanted),
            ).fetchall()
            cases = list(dict.fromkeys(row[0] for row in rows))
            if len(cases) >= limit or len(rows) < wanted:
                return cases[:limit]
            wanted *= 8

    def _line(self, row: Sequence[str]) -> StandingLine:
        case, number, subject, officer, people, state, since, due, clock, basis, gaps, advice = row
        named = self._db.execute(
            "SELECT oid, name FROM respondent_row WHERE oid IN (SELECT value FROM json_each(?))"
            " ORDER BY created_t, oid",
            (people,),
        ).fetchall()
        return StandingLine(
            case=ObjectId(case),
            register_number=number,
            subject=subject,
            officer=officer,
            respondents=tuple(ObjectId(one[0]) for one in named),
            first_name=named[0][1] if named else "",
            state=state,
            since=_date(since),
            due_on=_date(due),
            clock=clock,
            basis=basis,
            gaps=tuple(gaps.split()),
            advice_due=_date(advice),
        )

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
            "SELECT count(*) FROM letter_row WHERE status NOT IN ('signed', 'void')"
            f" AND {visible_case('case_oid')}",
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


def _marks(values: Sequence[str]) -> str:
    return ",".join("?" * len(values))


def _date(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
