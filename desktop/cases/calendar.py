"""The working days of this office: the national calendar, and what the office corrected."""

from __future__ import annotations

from typing import Final

from desktop.cases.model import date_in
from desktop.journal.ports import JournalUnit
from desktop.law.calendar import WorkCalendar

DAY: Final = "day_off"
YEAR: Final = "calendar_year"


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
