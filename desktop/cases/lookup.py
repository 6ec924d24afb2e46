"""Finding an object of the right kind, or refusing by name."""

from __future__ import annotations

from desktop.cases.ports import CaseUnit
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Obj


def need(unit: CaseUnit, oid: ObjectId, otype: str) -> Obj:
    """Return an object of a type; raises ``<type>.unknown`` (id) when there is none."""
    found = unit.objects.get(oid)
    if found is None or found.type != otype or found.withdrawn:
        raise Refused(f"{otype}.unknown", id=oid)
    return found


def case_of(unit: CaseUnit, oid: ObjectId) -> ObjectId:
    """Return the case an object hangs on, itself if it is one; raises ``object.unknown``."""
    found = unit.objects.get(oid)
    while found is not None and found.type != "case":
        found = None if found.parent is None else unit.objects.get(found.parent)
    if found is None:
        raise Refused("object.unknown", id=oid)
    return found.id
