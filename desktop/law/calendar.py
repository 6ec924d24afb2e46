"""Working days in Indonesia: weekends, national holidays and joint leave (cuti bersama).

The days come from the ``holidays`` library, which is loaded on first use. An
office adds days of its own region, takes days away and confirms years whose
decreed list it has compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

from desktop.law.dates import WEEKDAYS

_SATURDAY = 5
_JOINT = ("government",)
_BOTH = ("public", "government")
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Year:
    """Named days off of one year; ``final`` when all are decreed and none estimated."""

    days: Mapping[date, str]
    final: bool


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The calendar of an office.

    ``extra`` adds days off with their names; ``removed`` makes days working days
    again; ``confirmed_years`` are years whose list the office holds to be final.
    """

    extra: Mapping[date, str] = field(default_factory=dict)
    removed: frozenset[date] = frozenset()
    confirmed_years: frozenset[int] = frozenset()

    def day_off(self, day: date) -> str:
        """Return why nobody works that day, or ``""`` for a working day."""
        if day in self.removed:
            return ""
        named = self.extra.get(day) or _year(day.year).days.get(day, "")
        if named:
            return named
        return WEEKDAYS[day.weekday()] if day.weekday() >= _SATURDAY else ""

    def is_working_day(self, day: date) -> bool:
        """Say whether offices work that day."""
        return not self.day_off(day)

    def days_off(self, year: int) -> tuple[tuple[date, str], ...]:
        """Return the named days off of a year in order; mere weekends are not among them."""
        days = {**_year(year).days, **self.extra}
        return tuple(
            (day, days[day]) for day in sorted(days) if day.year == year and day not in self.removed
        )

    def is_decreed(self, year: int) -> bool:
        """Say whether the national list of that year is decreed, whatever the office holds."""
        return _year(year).final

    def is_final(self, year: int) -> bool:
        """Say whether holidays and joint leave of that year are decreed."""
        return year in self.confirmed_years or _year(year).final

    def working_days_between(self, start: date, end: date) -> int:
        """Return the working days after ``start`` up to and with ``end``.

        Negative when ``end`` lies before ``start``: how many days it is overdue.
        """
        if end < start:
            return -self.working_days_between(end, start)
        weeks, rest = divmod((end - start).days, 7)
        after = (start + timedelta(days=n) for n in range(1, rest + 1))
        count = weeks * _SATURDAY + sum(day.weekday() < _SATURDAY for day in after)
        years = range(start.year, end.year + 1)
        named = {*self.extra, *self.removed, *(day for year in years for day in _year(year).days)}
        # Only these can differ from their weekday: a Monday off, a Saturday that is worked.
        return count + sum(
            self.is_working_day(day) - (day.weekday() < _SATURDAY)
            for day in named
            if start < day <= end
        )

    def next_working_day(self, day: date) -> date:
        """Return ``day`` itself if offices work then, else the first day they do."""
        while not self.is_working_day(day):
            day += _ONE_DAY
        return day


@lru_cache(maxsize=64)
def _year(year: int) -> _Year:
    """Return the national days off of a year, with their Indonesian names."""
    import holidays

    joint = holidays.country_holidays("ID", years=year, categories=_JOINT, language="id")
    both = holidays.country_holidays("ID", years=year, categories=_BOTH, language="id")
    estimated = any("perkiraan" in name.casefold() for name in both.values())
    days = {day: both[day] for day in sorted(both) if day.year == year}
    return _Year(MappingProxyType(days), final=bool(joint) and not estimated)
