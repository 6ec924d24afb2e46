"""A case as this vault knew it at an earlier moment.

What came later by a bundle was not known then, whatever date it bears; reports cut on
business dates instead, and each says which it does.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from desktop.cases.lookup import need
from desktop.cases.office import zone_of
from desktop.cases.ports import CaseUnit
from desktop.cases.queries import case_view
from desktop.cases.views import CaseView
from desktop.errors import Refused
from desktop.ids import ObjectId


def case_as_of(unit: CaseUnit, case: ObjectId, moment: datetime) -> CaseView:
    """Return a case as ``case_view`` gave it at a moment; days are counted from there.

    Files are those that lie here now, and whose ops count is judged as it is today. Raises
    ``case.unknown`` (id), ``case.barred``, ``case.not_yet`` (moment) for one that came later.
    """
    need(unit, case, "case")
    if not unit.past.held(case, moment):
        raise Refused("case.not_yet", moment=moment.isoformat(timespec="minutes"))
    with unit.past.until(case, moment) as then:
        return case_view(then, case)


def case_on(unit: CaseUnit, case: ObjectId, day: date) -> CaseView:
    """Return a case as it stood at the end of a day where the office is; raises as above.

    Raises ``case.day_ahead`` (day) for a day that is not over or begun yet.
    """
    return case_as_of(unit, case, end_of(unit, day))


def end_of(unit: CaseUnit, day: date) -> datetime:
    """Return the last moment of a day where the office is, or now if it is not over.

    Raises ``case.day_ahead`` (day) for a day that has not begun.
    """
    zone = zone_of(unit)
    now = unit.clock.now()
    if now.astimezone(zone).date() < day:
        raise Refused("case.day_ahead", day=day)
    last = datetime.combine(day, time.max, zone).astimezone(UTC)
    return min(last, now)
