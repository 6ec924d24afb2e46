"""The working days of this office: the national calendar, and what the office corrected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.cases.model import date_in
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import OFFICE, Obj
from desktop.journal.ports import JournalUnit
from desktop.law.calendar import WorkCalendar

DAY: Final = "day_off"
YEAR: Final = "calendar_year"
YEARS: Final = range(2000, 2100)
"""Years for which the national list can be asked."""

NATIONAL, OWN, REMOVED = "national", "own", "removed"
_NAME_LIMIT: Final = 200


@dataclass(frozen=True, slots=True)
class DayLine:
    """A day of the table: national, added by the office, or taken away by it.

    ``weekday`` is 0 for Monday.
    """

    day: date
    weekday: int
    name: str
    sort: str


@dataclass(frozen=True, slots=True)
class CalendarView:
    """One year as this office counts it.

    ``decreed`` says that the built-in list is complete, ``confirmed`` that the office
    compared it itself; the year is final when either is true.
    """

    year: int
    days: tuple[DayLine, ...]
    decreed: bool
    confirmed: bool
    note: str

    @property
    def final(self) -> bool:
        """Say whether a due date in this year can be relied on."""
        return self.decreed or self.confirmed


def calendar_of(unit: JournalUnit) -> WorkCalendar:
    """Return the calendar by which deadlines are computed in this office."""
    days = [(date_in(found.get("day")), found) for found in unit.objects.all(DAY)]
    return WorkCalendar(
        extra={day: found.text("name") for day, found in days if day and not found.get("working")},
        removed=frozenset(day for day, found in days if day and found.get("working")),
        confirmed_years=frozenset(
            int(found.get("year", 0)) for found in unit.objects.all(YEAR) if found.get("confirmed")
        ),
    )


def calendar_view(unit: JournalUnit, year: int) -> CalendarView:
    """Return one year with every named day; raises ``calendar.year_out_of_range`` (year)."""
    _check_year(year)
    calendar, national = calendar_of(unit), WorkCalendar()
    own = {day for day in calendar.extra if day.year == year}
    lines = [
        DayLine(day, day.weekday(), name, OWN if day in own else NATIONAL)
        for day, name in calendar.days_off(year)
    ]
    lines += [
        DayLine(day, day.weekday(), _reason(unit, day) or national.day_off(day), REMOVED)
        for day in calendar.removed
        if day.year == year
    ]
    held = _year(unit, year)
    return CalendarView(
        year=year,
        days=tuple(sorted(lines, key=lambda line: line.day)),
        decreed=calendar.is_decreed(year),
        confirmed=bool(held and held.get("confirmed")),
        note=held.text("note") if held else "",
    )


@action("calendar.change")
def add_day_off(unit: JournalUnit, day: date, name: str) -> ObjectId:
    """Add a day off; one that the office had taken away only comes back.

    Deadlines that were computed before stay as they are.

    Raises ``calendar.name_needed``, ``calendar.already_off`` (day, name),
    ``calendar.name_too_long`` (limit) and ``calendar.year_out_of_range`` (year).
    """
    _check_year(day.year)
    named = " ".join(name.split())
    if not named:
        raise Refused("calendar.name_needed")
    if len(named) > _NAME_LIMIT:
        raise Refused("calendar.name_too_long", limit=_NAME_LIMIT)
    already = calendar_of(unit).day_off(day)
    if already:
        raise Refused("calendar.already_off", day=day.isoformat(), name=already)
    taken_away = _held(unit, day, working=True)
    for found in taken_away:
        unit.journal.withdraw(found.id)
    if taken_away and WorkCalendar().day_off(day):
        return taken_away[0].id
    values = {"day": day.isoformat(), "name": named}
    return unit.journal.create(DAY, values, scope=OFFICE)


@action("calendar.change")
def remove_day_off(unit: JournalUnit, day: date, reason: str) -> None:
    """Make a day off a working day again; one that the office had added is taken back.

    Raises ``calendar.not_off`` (day), ``calendar.reason_needed`` and
    ``calendar.name_too_long`` (limit).
    """
    _check_year(day.year)
    why = " ".join(reason.split())
    if not why:
        raise Refused("calendar.reason_needed")
    if len(why) > _NAME_LIMIT:
        raise Refused("calendar.name_too_long", limit=_NAME_LIMIT)
    if not calendar_of(unit).day_off(day):
        raise Refused("calendar.not_off", day=day.isoformat())
    unit.journal.because(why)
    for found in _held(unit, day, working=False):
        unit.journal.withdraw(found.id)
    if WorkCalendar().day_off(day):
        values = {"day": day.isoformat(), "name": why, "working": True}
        unit.journal.create(DAY, values, scope=OFFICE)


@action("calendar.change")
def confirm_year(
    unit: JournalUnit, year: int, note: str = "", *, confirmed: bool = True
) -> ObjectId:
    """Say that the office compared a year's list with the decree, or take that back.

    ``note`` names the decree. Raises ``calendar.year_out_of_range`` (year) and
    ``calendar.name_too_long`` (limit).
    """
    _check_year(year)
    told = " ".join(note.split())
    if len(told) > _NAME_LIMIT:
        raise Refused("calendar.name_too_long", limit=_NAME_LIMIT)
    values = {"confirmed": confirmed, "note": told or None}
    held = _year(unit, year)
    if held is None:
        return unit.journal.create(YEAR, {"year": year, **values}, scope=OFFICE)
    unit.journal.put(held.id, values)
    return held.id


def _held(unit: JournalUnit, day: date, *, working: bool) -> list[Obj]:
    return [
        found
        for found in unit.objects.all(DAY)
        if date_in(found.get("day")) == day and bool(found.get("working")) is working
    ]


def _reason(unit: JournalUnit, day: date) -> str:
    return next((found.text("name") for found in _held(unit, day, working=True)), "")


def _year(unit: JournalUnit, year: int) -> Obj | None:
    return next((found for found in unit.objects.all(YEAR) if found.get("year") == year), None)


def _check_year(year: int) -> None:
    if year not in YEARS:
        raise Refused("calendar.year_out_of_range", year=year, first=YEARS[0], last=YEARS[-1])
