"""Now and today, handed in and never called from the air."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

ZONES = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
"""The three Indonesian time zones by the abbreviation printed in letters."""


MADE_ON = datetime(2026, 11, 1, tzinfo=UTC)
"""Nothing can have been written by this version before; a clock that says so is wrong."""


class Clock(Protocol):
    """What rooms need to know of time."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...


class SystemClock:
    """The clock of the PC."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        return datetime.now(UTC)


class FixedClock:
    """A clock for tests and sample data; moves only when told."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment.astimezone(UTC)

    def now(self) -> datetime:
        """Return the moment it was set to."""
        return self._moment

    def set(self, moment: datetime) -> None:
        """Move to another moment, forwards or backwards."""
        self._moment = moment.astimezone(UTC)


def iso_date(text: str) -> date:
    """Return the date of ``2026-11-22`` and nothing else; raises ``ValueError``.

    The library's own reader also takes ``20261122`` and ``2026-W47-7``, which nobody
    writes on paper and one slip turns into another day.
    """
    found = date.fromisoformat(text)
    if found.isoformat() != text:
        raise ValueError(text)
    return found


def office_date(clock: Clock, zone: str) -> date:
    """Return today's date at an office in ``zone`` (WIB, WITA or WIT).

    Legal deadlines run on local dates of the office, whatever zone the PC is set to.
    """
    return clock.now().astimezone(ZoneInfo(ZONES[zone])).date()
