"""Whether the PC's clock can be right, before a year is taken from it for a number."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from desktop.cases.office import zone_of
from desktop.cases.ports import CaseUnit
from desktop.clock import MADE_ON
from desktop.errors import Refused

CODE: Final = "clock.doubtful"

_AHEAD: Final = timedelta(hours=24)
_ASLEEP: Final = timedelta(days=400)
"""A register that nobody wrote into for longer has a clock that somebody should look at."""
_UNUSED: Final = timedelta(days=3650)
"""So has a version that is still new to this vault after so long."""


def doubt_about_clock(unit: CaseUnit) -> Refused | None:
    """Return what speaks against the clock, or ``None``.

    ``clock.doubtful`` (now, last, why): days of the office; ``why`` is ``behind_program``
    before this version was made, ``behind_journal`` more than a day before the last entry,
    ``far_ahead`` of it.
    """
    now, last = unit.clock.now(), unit.register.last_entry(unit.scope)
    asleep = _ASLEEP if last else _UNUSED
    if now < MADE_ON:
        why = "behind_program"
    elif last is not None and last - now > _AHEAD:
        why = "behind_journal"
    elif now - (last or MADE_ON) > asleep:
        why = "far_ahead"
    else:
        return None
    zone = zone_of(unit)
    shown, since = (moment.astimezone(zone).date() for moment in (now, last or MADE_ON))
    return Refused(CODE, now=shown.isoformat(), last=since.isoformat(), why=why)
