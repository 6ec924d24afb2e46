"""Fields on which two people wrote without having seen each other, and how one decides.

A decision is an ordinary edit that names every value its author saw. Nothing is lost by it:
this PC remembers which fields it decided last, so that a wrong press is put right at once,
from the same values, by a further edit with its reason.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, Protocol

from desktop.cases.fields import FORMS, from_text, read_changes
from desktop.cases.lookup import case_above, is_visible, require_visible
from desktop.cases.office import reading
from desktop.cases.ports import CaseUnit
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.codec import value_of
from desktop.journal.model import WITHDRAW, Json, Obj, Op, Version, milliseconds
from desktop.sync.ports import SyncUnit

DECIDED: Final = "conflicts/decided"
"""Under this name this PC keeps what it decided last."""
MOST_DECIDED: Final = 20
_NAMES: Final = ("name", "title", "number", "file_name", "register_number", "code")


class ConflictUnit(SyncUnit, CaseUnit, Protocol):
    """What decisions need: the rivals, and the forms of the cases for a value of one's own."""


class Holds(StrEnum):
    """What waits while a field has several values."""

    NOTHING = "nothing"
    LETTERS = "letters"
    """Letters about these people, and steps that close."""
    STEPS = "steps"
    """Every further step of this person."""


@dataclass(frozen=True, slots=True)
class Rival:
    """One of the competing values; ``n`` is how ``resolve`` is told to take it, from 1.

    The value before them all has ``n`` 0. Where an object was taken back by one and edited by
    another, ``edited`` names the field that the other wrote; its value is then to keep it.
    """

    n: int
    value: Json
    officer: str
    office: str
    at_ms: int
    shown: bool
    edited: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field with competing values, in order of their clocks.

    ``base`` is the last value that all of their authors had seen, ``None`` when there was
    none. ``case`` and ``register_number`` say where it belongs, ``name`` what the object is
    called. ``own`` says whether a value of one's own may be written.
    """

    id: str
    oid: ObjectId
    type: str
    parent: ObjectId | None
    field: str
    rivals: tuple[Rival, ...]
    base: Rival | None = None
    case: ObjectId | None = None
    register_number: str = ""
    name: str = ""
    holds: Holds = Holds.NOTHING
    own: bool = False


@dataclass(frozen=True, slots=True)
class Decided:
    """A conflict that this PC decided: what holds now, why, who said so and when."""

    conflict: Conflict
    value: Json
    reason: str
    officer: str
    at_ms: int


def list_conflicts(unit: SyncUnit) -> list[Conflict]:
    """Return every field with competing values, by object in order of creation."""
    found = []
    for oid in unit.bundles.objects_in_conflict():
        obj = unit.objects.get(oid)
        if obj is not None and is_visible(unit, obj):
            ops = _ops_on(unit, obj)
            found += [_conflict(unit, obj, field, ops) for field in sorted(obj.conflicts)]
    return found


def conflict_count(unit: SyncUnit) -> int:
    """Return how many fields wait for a decision of the officer at the desk."""
    found = (unit.objects.get(oid) for oid in unit.bundles.objects_in_conflict())
    return sum(len(obj.conflicts) for obj in found if obj is not None and is_visible(unit, obj))


def find_conflict(unit: SyncUnit, name: str) -> Conflict:
    """Return the conflict whose id begins with ``name``.

    Raises ``Refused("sync.no_such_conflict")`` (conflict) and
    ``Refused("sync.ambiguous_conflict")`` (conflict, found).
    """
    return _named(list_conflicts(unit), name)


def find_decided(unit: SyncUnit, name: str) -> Conflict:
    """Return the conflict decided here whose id begins with ``name``; raises as for open ones."""
    return _named([one.conflict for one in list_decided(unit)], name)


def list_decided(unit: SyncUnit) -> list[Decided]:
    """Return what this PC decided last, the newest first; what is open again is left out."""
    found = []
    for oid, field, ops in reversed(_remembered(unit)):
        obj = unit.objects.get(oid)
        if obj is None or field in obj.conflicts or not is_visible(unit, obj):
            continue
        decided = _decided(unit, obj, field, ops)
        if decided is not None:
            found.append(decided)
    return found


@action("conflict.resolve")
def resolve_conflict(unit: SyncUnit, conflict: Conflict, value: Json, reason: str) -> None:
    """Decide a conflict: an ordinary edit that names every value its author saw.

    Raises ``Refused("sync.reason_needed")``, ``Refused("sync.no_such_conflict")`` when
    it is decided already, ``case.barred``, and ``journal.not_yours``, ``journal.bad_value``.
    """
    obj = unit.objects.get(conflict.oid)
    if obj is None or conflict.field not in obj.conflicts:
        raise Refused("sync.no_such_conflict", conflict=conflict.id)
    _write(unit, obj, conflict.field, value, reason)
    ops = [version.op for version in obj.conflicts[conflict.field]]
    known = [one for one in _remembered(unit) if (one[0], one[1]) != (obj.id, conflict.field)]
    kept = [*known, (obj.id, conflict.field, ops)][-MOST_DECIDED:]
    unit.local.set(DECIDED, json.dumps(kept))


@action("conflict.resolve")
def change_decision(unit: SyncUnit, conflict: Conflict, value: Json, reason: str) -> None:
    """Decide again what this PC decided: a further edit, which everybody can see in the history.

    Raises ``Refused("sync.reason_needed")``, ``Refused("sync.no_such_conflict")`` when it is
    not among what was decided here, or open again; and as :func:`resolve_conflict`.
    """
    obj = unit.objects.get(conflict.oid)
    if obj is None or conflict.id not in {one.conflict.id for one in list_decided(unit)}:
        raise Refused("sync.no_such_conflict", conflict=conflict.id)
    _write(unit, obj, conflict.field, value, reason)


def value_taken(conflict: Conflict, n: int) -> Json:
    """Return the n-th competing value; raises ``Refused("sync.no_such_value")`` (n, count)."""
    if not 1 <= n <= len(conflict.rivals):
        raise Refused("sync.no_such_value", n=n, count=len(conflict.rivals))
    return conflict.rivals[n - 1].value


def value_typed(unit: ConflictUnit, conflict: Conflict, typed: str) -> Json:
    """Return a value of one's own, read as the form of the field reads it.

    Raises ``Refused("sync.no_own_value")`` (field) where no form has the field and its
    values are no text, and the ``field.…`` codes of the forms.
    """
    if not conflict.own:
        raise Refused("sync.no_own_value", field=conflict.field)
    if conflict.field not in FORMS.get(conflict.type, {}):
        return typed.strip() or None
    value = from_text(conflict.type, conflict.field, typed.strip())
    return read_changes(conflict.type, {conflict.field: value}, reading(unit))[conflict.field]


def _write(unit: SyncUnit, obj: Obj, field: str, value: Json, reason: str) -> None:
    if not reason.strip():
        raise Refused("sync.reason_needed")
    require_visible(unit, obj)
    unit.journal.because(reason.strip())
    unit.journal.put(obj.id, {field: value})


def _named(conflicts: Sequence[Conflict], name: str) -> Conflict:
    found = [one for one in conflicts if one.id.startswith(name)]
    exact = [one for one in found if one.id == name]
    if not found or not name:
        raise Refused("sync.no_such_conflict", conflict=name)
    if len(found) > 1 and not exact:
        names = [one.id for one in found[:3]]
        raise Refused("sync.ambiguous_conflict", conflict=name, found=names)
    return (exact or found)[0]


def _conflict(unit: SyncUnit, obj: Obj, field: str, ops: Mapping[str, Op]) -> Conflict:
    versions = sorted(obj.conflicts[field], key=lambda one: (one.t, one.op))
    return _described(unit, obj, field, versions, ops)


def _decided(unit: SyncUnit, obj: Obj, field: str, names: Sequence[str]) -> Decided | None:
    """Return what was decided between these ops, ``None`` when nothing followed them."""
    ops = _ops_on(unit, obj)
    rivals = [_version(ops[name]) for name in names if name in ops]
    written = [op for op in ops.values() if op.header.k == field]
    if len(rivals) < len(names) or not any(set(names) <= set(op.header.b) for op in written):
        return None
    last = written[-1]
    group = unit.trail.group(last.header.g)
    return Decided(
        _described(unit, obj, field, sorted(rivals, key=lambda one: (one.t, one.op)), ops),
        _present(obj, field),
        str(group.get("reason", "")),
        str(group.get("officer_name") or last.header.a),
        milliseconds(last.header.t),
    )


def _described(
    unit: SyncUnit, obj: Obj, field: str, versions: Sequence[Version], ops: Mapping[str, Op]
) -> Conflict:
    case = case_above(unit, obj)
    return Conflict(
        id=f"{obj.id}.{field}",
        oid=obj.id,
        type=obj.type,
        parent=obj.parent,
        field=field,
        rivals=tuple(
            _rival(unit, obj, field, n, version, ops) for n, version in enumerate(versions, start=1)
        ),
        base=_base(unit, obj, field, [one.op for one in versions], ops),
        case=None if case is None else case.id,
        register_number="" if case is None else case.text("register_number"),
        name=next((obj.text(key) for key in _NAMES if obj.text(key)), ""),
        holds=_holds(obj.type, field),
        own=_may_be_typed(obj.type, field, versions),
    )


def _holds(otype: str, field: str) -> Holds:
    if (otype, field) == ("respondent", "state"):
        return Holds.STEPS
    return Holds.LETTERS if otype in ("case", "respondent") else Holds.NOTHING


def _may_be_typed(otype: str, field: str, versions: Iterable[Version]) -> bool:
    if field in FORMS.get(otype, {}):
        return True
    if otype in FORMS or field == WITHDRAW:
        return False  # the program's own: a state, a number, a hash
    return all(one.value is None or isinstance(one.value, str) for one in versions)


def _present(obj: Obj, field: str) -> Json:
    return obj.withdrawn if field == WITHDRAW else obj.fields.get(field)


def _ops_on(unit: SyncUnit, obj: Obj) -> dict[str, Op]:
    """Return the ops on an object that count, by id in local order."""
    return {op.id: op for op, _, void in unit.trail.history([obj.id]) if not void}


def _base(
    unit: SyncUnit, obj: Obj, field: str, rivals: Sequence[str], ops: Mapping[str, Op]
) -> Rival | None:
    """Return the last value of the field that every rival was built on."""
    common = set.intersection(*(_before(ops, name) for name in rivals)) if rivals else set()
    for name in reversed(list(ops)):
        if name in common and ops[name].header.k == field:
            rival = _rival(unit, obj, field, 0, _version(ops[name]), ops)
            return replace(rival, shown=False)
    return None


def _before(ops: Mapping[str, Op], name: str) -> set[str]:
    """Return the ops that an op was built on, near and far."""
    found: set[str] = set()
    ahead = [name] if name in ops else []
    while ahead:
        fresh = {base for base in ops[ahead.pop()].header.b if base in ops} - found
        found |= fresh
        ahead += fresh
    return found


def _version(op: Op) -> Version:
    value = None if op.payload is None else value_of(op.payload)
    return Version(op.id, value, op.header.t, op.header.a, op.feed.device, op.header.g)


def _rival(
    unit: SyncUnit, obj: Obj, field: str, n: int, version: Version, ops: Mapping[str, Op]
) -> Rival:
    device = unit.devices.get(version.device)
    group = unit.trail.group(version.group)
    key = ops[version.op].header.k if version.op in ops else field
    value = version.value if key == field else False
    return Rival(
        n,
        value,
        str(group.get("officer_name") or version.actor),
        version.device if device is None or not device.label else device.label,
        milliseconds(version.t),
        value == _present(obj, field),
        "" if key == field else key,
    )


def _remembered(unit: SyncUnit) -> list[tuple[ObjectId, str, list[str]]]:
    text = unit.local.get(DECIDED)
    return [] if text is None else [(ObjectId(o), f, list(p)) for o, f, p in json.loads(text)]
