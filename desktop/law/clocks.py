"""Due dates, each with how it was computed, so that it can be shown and frozen.

The starting day is never counted. Working days skip weekends, national holidays
and joint leave; calendar days and months skip nothing.
"""

from __future__ import annotations

import calendar as months
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.errors import Refused
from desktop.law.calendar import WorkCalendar
from desktop.law.citations import cite_short
from desktop.law.model import Clock, State, Unit
from desktop.law.packs import Law

_YEARS = range(1945, 2200)
_LONGEST = 3660


@dataclass(frozen=True, slots=True)
class Term:
    """A length that an office, a sanction or a letter sets instead of the table's."""

    value: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class SkippedDay:
    """A day that was not counted, and why."""

    day: date
    name: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """A due date and its whole computation, in plain values that can be stored.

    ``calendar_final`` is false when a touched year has no decreed list of days
    off; ``from_table`` is false when the length was set by somebody;
    ``day_off`` names why nobody works on the due day (calendar days only).
    """

    due: date
    clock: str
    label: str
    value: int
    unit: Unit
    bound: str
    start_event: str
    started_on: date
    skipped: tuple[SkippedDay, ...]
    calendar_final: bool
    day_off: str
    from_table: bool
    basis: str
    needs_review: bool
    conflict: str


def deadline(
    law: Law,
    clock: str,
    started_on: date,
    calendar: WorkCalendar,
    *,
    term: Term | None = None,
) -> Deadline | None:
    """Return when a clock started that day runs out; ``None`` where nobody set its length.

    ``term`` replaces the length of the table: an office's own limit, the term of
    a sanction, a limit named in a letter. Raises ``Refused("law.unknown_code")``,
    ``Refused("law.date_out_of_range", date)`` and ``Refused("law.term_out_of_range", value)``.
    """
    row = law.row(Clock, clock)
    if term is None and row.value is not None:
        term, from_table = Term(row.value, row.unit), True
    elif term is None:
        return None
    else:
        from_table = False
    due, skipped = _count(started_on, term, calendar)
    years = range(started_on.year, due.year + 1) if term.unit is Unit.WORKING_DAYS else ()
    return Deadline(
        due=due,
        clock=row.code,
        label=row.label,
        value=term.value,
        unit=term.unit,
        bound=row.bound,
        start_event=row.start_event,
        started_on=started_on,
        skipped=skipped,
        calendar_final=all(map(calendar.is_final, years)),
        day_off=calendar.day_off(due),
        from_table=from_table,
        basis=cite_short(law, row.basis),
        needs_review=row.needs_review if from_table else False,
        conflict=row.conflict if from_table else "",
    )


def deadlines_for_state(
    law: Law,
    state: str,
    starts: Mapping[str, date],
    calendar: WorkCalendar,
    *,
    rule_set: str | None = None,
    track: str = "DISIPLIN",
    terms: Mapping[str, Term] | None = None,
) -> tuple[Deadline, ...]:
    """Return the deadlines that run in a state, the weightiest first.

    ``starts`` are the dates of start events known so far (``MASUK_STATUS`` is the
    day the state was entered); a clock whose start is not known does not run.
    ``terms`` are lengths by clock that replace those of the table.
    """
    given = terms or {}
    found = []
    for code in law.row(State, state).clocks:
        clock = law.row(Clock, code)
        if not _runs(clock, rule_set, track) or clock.start_event not in starts:
            continue
        computed = deadline(law, code, starts[clock.start_event], calendar, term=given.get(code))
        if computed is not None:
            found.append(computed)
    return tuple(found)


def deadline_for_state(
    law: Law,
    state: str,
    starts: Mapping[str, date],
    calendar: WorkCalendar,
    *,
    rule_set: str | None = None,
    track: str = "DISIPLIN",
    terms: Mapping[str, Term] | None = None,
) -> Deadline | None:
    """Return the one deadline to show for a state, or ``None``; see `deadlines_for_state`."""
    found = deadlines_for_state(
        law, state, starts, calendar, rule_set=rule_set, track=track, terms=terms
    )
    return found[0] if found else None


def _runs(clock: Clock, rule_set: str | None, track: str) -> bool:
    on_track = not clock.tracks or track in clock.tracks
    in_force = rule_set is None or not clock.rule_sets or rule_set in clock.rule_sets
    return on_track and in_force


def _count(start: date, term: Term, calendar: WorkCalendar) -> tuple[date, tuple[SkippedDay, ...]]:
    """Return the last day of a term and the days that were not counted on the way."""
    if start.year not in _YEARS:
        raise Refused("law.date_out_of_range", date=start)
    if not 1 <= term.value <= _LONGEST:
        raise Refused("law.term_out_of_range", value=term.value)
    if term.unit is Unit.CALENDAR_DAYS:
        return start + timedelta(days=term.value), ()
    if term.unit is Unit.MONTHS:
        return months_later(start, term.value), ()
    day, left, skipped = start, term.value, []
    while left:
        day += timedelta(days=1)
        name = calendar.day_off(day)
        if name:
            skipped.append(SkippedDay(day, name))
        else:
            left -= 1
    return day, tuple(skipped)


def months_later(start: date, count: int) -> date:
    """Return the same day some months later, or the month's last day where it has none."""
    years, month = divmod(start.month - 1 + count, 12)
    year = start.year + years
    last = months.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))
