"""Moments in the time of the office, whatever zone its PC is set to.

Legal days are days of the office. A PC that stands on another zone, as many do between
Jakarta and Jayapura, would else show an entry of this morning under yesterday's date.
"""

from __future__ import annotations

from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

from desktop.clock import ZONES

_shown: list[tzinfo] = []
"""The zone of the office whose vault is open; empty while there is none."""


def show_in(zone: str) -> None:
    """Show moments in an office's zone (WIB, WITA or WIT) from now on; ``""`` in the PC's."""
    _shown[:] = [ZoneInfo(ZONES[zone])] if zone else []


def local(moment: datetime) -> datetime:
    """Return a moment as the clock on the office's wall shows it."""
    return moment.astimezone(_shown[0] if _shown else None)
