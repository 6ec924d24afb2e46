"""Finding an object of the right kind, or refusing by name.

What hangs on a case that the officer at the desk is barred from is refused here, for every
action and query alike: they all load what they work on through these two functions.
"""

from __future__ import annotations

from desktop.cases.ports import CaseUnit, GuardedUnit
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Obj


def need(unit: CaseUnit, oid: ObjectId, otype: str) -> Obj:
    """Return an object of a type; raises ``<type>.unknown`` (id) when there is none.

    Raises ``case.barred`` (case, why) for what hangs on a case one may not see.
    """
    found = unit.objects.get(oid)
    if found is None or found.type != otype or found.withdrawn:
        raise Refused(f"{otype}.unknown", id=oid)
    require_visible(unit, found)
    return found


def case_of(unit: CaseUnit, oid: ObjectId) -> ObjectId:
    """Return the case an object hangs on, itself if it is one.

    Raises ``object.unknown`` (id), and ``case.barred`` (case, why).
    """
    found = unit.objects.get(oid)
    above = None if found is None else case_above(unit, found)
    if above is None:
        raise Refused("object.unknown", id=oid)
    require_open(unit, above.id)
    return above.id


def require_visible(unit: GuardedUnit, found: Obj) -> None:
    """Refuse an object that hangs on a case one may not see: ``case.barred`` (case, why)."""
    above = case_above(unit, found)
    if above is not None:
        require_open(unit, above.id)


def is_visible(unit: GuardedUnit, found: Obj) -> bool:
    """Say whether the officer at the desk may see an object, for lists of many."""
    above = case_above(unit, found)
    return above is None or not unit.officers.bars(above.id)


def require_open(unit: GuardedUnit, case: ObjectId) -> None:
    """Refuse the officer at the desk a case he is named in or recused from.

    Raises ``case.barred`` (case, why: ``named`` or ``recused``).
    """
    bars = unit.officers.bars(case)
    if bars:
        raise Refused("case.barred", case=case, why=bars[0][1])


def case_above(unit: GuardedUnit, found: Obj) -> Obj | None:
    """Return the case at the top of what hangs on one, ``None`` for everything else.

    Whether it may be seen is not asked.
    """
    above: Obj | None = found
    while above is not None and above.type != "case":
        above = None if above.parent is None else unit.objects.get(above.parent)
    return above
