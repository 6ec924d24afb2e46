"""Fields on which two people wrote without having seen each other, and how one decides."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.cases.lookup import is_visible, require_visible
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import WITHDRAW, Json, Obj, Version, milliseconds
from desktop.sync.ports import SyncUnit


@dataclass(frozen=True, slots=True)
class Rival:
    """One of the competing values; ``n`` is how ``resolve`` is told to take it, from 1."""

    n: int
    value: Json
    officer: str
    office: str
    at_ms: int
    shown: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field with competing values, in order of their clocks."""

    id: str
    oid: ObjectId
    type: str
    parent: ObjectId | None
    field: str
    rivals: tuple[Rival, ...]


def list_conflicts(unit: SyncUnit) -> list[Conflict]:
    """Return every field with competing values, by object in order of creation."""
    found = []
    for oid in unit.bundles.objects_in_conflict():
        obj = unit.objects.get(oid)
        if obj is not None and is_visible(unit, obj):
            found += [_conflict(unit, obj, field) for field in sorted(obj.conflicts)]
    return found


def find_conflict(unit: SyncUnit, name: str) -> Conflict:
    """Return the conflict whose id begins with ``name``.

    Raises ``Refused("sync.no_such_conflict")`` (conflict) and
    ``Refused("sync.ambiguous_conflict")`` (conflict, found).
    """
    found = [one for one in list_conflicts(unit) if one.id.startswith(name)]
    exact = [one for one in found if one.id == name]
    if not found or not name:
        raise Refused("sync.no_such_conflict", conflict=name)
    if len(found) > 1 and not exact:
        names = [one.id for one in found[:3]]
        raise Refused("sync.ambiguous_conflict", conflict=name, found=names)
    return (exact or found)[0]


@action("conflict.resolve")
def resolve_conflict(unit: SyncUnit, conflict: Conflict, value: Json, reason: str) -> None:
    """Decide a conflict: an ordinary edit that names every value its author saw.

    Raises ``Refused("sync.reason_needed")``, ``Refused("sync.no_such_conflict")`` when
    it is decided already, ``case.barred``, and ``journal.not_yours``, ``journal.bad_value``.
    """
    if not reason.strip():
        raise Refused("sync.reason_needed")
    obj = unit.objects.get(conflict.oid)
    if obj is None or conflict.field not in obj.conflicts:
        raise Refused("sync.no_such_conflict", conflict=conflict.id)
    require_visible(unit, obj)
    unit.journal.because(reason)
    unit.journal.put(conflict.oid, {conflict.field: value})


def value_taken(conflict: Conflict, n: int) -> Json:
    """Return the n-th competing value; raises ``Refused("sync.no_such_value")`` (n, count)."""
    if not 1 <= n <= len(conflict.rivals):
        raise Refused("sync.no_such_value", n=n, count=len(conflict.rivals))
    return conflict.rivals[n - 1].value


def _conflict(unit: SyncUnit, obj: Obj, field: str) -> Conflict:
    present = obj.withdrawn if field == WITHDRAW else obj.fields.get(field)
    versions = sorted(obj.conflicts[field], key=lambda one: (one.t, one.op))
    rivals = tuple(_rival(unit, n, version, present) for n, version in enumerate(versions, start=1))
    return Conflict(f"{obj.id}.{field}", obj.id, obj.type, obj.parent, field, rivals)


def _rival(unit: SyncUnit, n: int, version: Version, present: Json) -> Rival:
    device = unit.devices.get(version.device)
    group = unit.trail.group(version.group)
    return Rival(
        n,
        version.value,
        str(group.get("officer_name") or version.actor),
        version.device if device is None or not device.label else device.label,
        milliseconds(version.t),
        version.value == present,
    )
