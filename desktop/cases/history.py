"""The journal as people read it: one entry for what one action did to one object.

``what`` is one of the codes of :data:`WHAT`; everything else that changes an object is
``<type>.added``, ``<type>.changed``, ``<type>.withdrawn`` or ``<type>.redacted``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from desktop.cases.fields import FORMS
from desktop.cases.lookup import need, require_visible
from desktop.cases.office import zone_of
from desktop.cases.ports import CaseUnit
from desktop.cases.registration import edit_object
from desktop.cases.views import HistoryEntry
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.codec import value_of
from desktop.journal.model import CREATE, REDACT, WITHDRAW, Json, Obj, Op, Version, milliseconds

_VERBS: Final = {CREATE: "added", WITHDRAW: "withdrawn", REDACT: "redacted"}

WHAT: Final[dict[tuple[str, str], str]] = {
    ("case", CREATE): "case.registered",
    ("respondent", CREATE): "respondent.added",
    ("step", CREATE): "step.taken",
    ("step", WITHDRAW): "step.corrected",
    ("reporter_identity", CREATE): "reporter.sealed",
    ("letter", CREATE): "letter.issued",
    ("letter_mark", CREATE): "letter.marked",
    ("case", "case.accept"): "case.taken_over",
    ("transfer", CREATE): "case.offered",
    ("transfer_recall", CREATE): "case.recalled",
    ("transfer_ruling", "forwarded"): "case.passed_on",
    ("transfer_ruling", "accepted"): "case.taken_elsewhere",
    ("transfer_ruling", "returned"): "case.returned",
    ("transfer_request", CREATE): "reporter.asked_for",
    ("transfer_identity", "sealed"): "reporter.sent",
    ("transfer_identity", "withheld"): "reporter.withheld",
    ("transfer_taken", CREATE): "reporter.taken",
    ("handover_request", CREATE): "reporter.requested",
    ("handover_identity", "sealed"): "reporter.arrived",
    ("handover_identity", "withheld"): "reporter.not_coming",
    ("handover_taken", CREATE): "reporter.read",
    ("hq_recommendation", CREATE): "hq.recommended",
    ("review", CREATE): "hq.reviewed",
}
"""Codes of what happened, by type and key of the first op.

Instead of the key stands the action or the verdict where only these tell."""

_HIDDEN: Final = {
    *(
        ("transfer", key)
        for key in ("to_region", "digest", "ops", "signature", "kinds", "roots", "upto", "record")
    ),
    ("transfer_recall", "unsent"),
    ("transfer_ruling", "verdict"),
    *(
        ("transfer_request", key)
        for key in ("request", "reporter", "recipient", "device", "certificate", "signature")
    ),
    *(("handover_request", key) for key in ("reporter", "recipient", "by_whom", "signature")),
    *(("transfer_identity", key) for key in ("verdict", "by_whom")),
    *(("handover_identity", key) for key in ("verdict", "answer")),
    ("case", "handover"),
    ("case", "origin"),
    *(
        (kind, key)
        for kind in ("approval", "approval_decision", "paper_approval", "recusal")
        for key in ("content", "digest", "officer", "respondents", "kind")
    ),
    ("reporter_identity", "sealed"),
    ("reporter_envelope", "sealed"),
    ("person_nik", "sealed"),
}
_ENCLOSED: Final = "sealed_identity"
"""What only lies in an answer, whose entry tells of it."""
_NAMES: Final = ("register_number", "name", "title", "number", "code", "file_name", "type", "kind")

_Line = tuple[Op, tuple[Version, ...], str | None]


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which entries to tell; what is empty narrows nothing. Days are those of the office."""

    officer: str = ""
    """The officer's id, or his name as it was written then."""
    field: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A value that a field once had: when it was written, and by whom."""

    value: Json
    at: datetime
    officer_name: str


def case_history(
    unit: CaseUnit, case: ObjectId, wanted: HistoryFilter | None = None
) -> tuple[HistoryEntry, ...]:
    """Return what happened to a case and everything on it, the oldest first.

    What a step did to its respondent is told by the step alone. Ops that count for
    nothing have entries of their own with the reason. Raises ``case.unknown`` (id).
    """
    need(unit, case, "case")
    return history_of(unit, case, wanted)


def history_of(
    unit: CaseUnit, top: ObjectId, wanted: HistoryFilter | None = None
) -> tuple[HistoryEntry, ...]:
    """Return what happened to any object and everything that hangs on it, the oldest first.

    Raises ``case.barred`` (case, why).
    """
    above = unit.objects.get(top)
    if above is not None:
        require_visible(unit, above)
    entries = _entries(unit, top)
    if wanted is None:
        return entries
    zone = zone_of(unit)
    return tuple(entry for entry in entries if keeps(wanted, entry, zone))


def keeps(wanted: HistoryFilter, entry: HistoryEntry, zone: ZoneInfo) -> bool:
    """Say whether a filter keeps an entry."""
    day = entry.at.astimezone(zone).date()
    return (
        wanted.officer in ("", entry.officer, entry.officer_name)
        and (not wanted.field or wanted.field in {**entry.before, **entry.after})
        and (wanted.since is None or day >= wanted.since)
        and (wanted.until is None or day <= wanted.until)
    )


def written(unit: CaseUnit, oid: ObjectId, field: str, op: str) -> Written:
    """Return the value that an op gave a field.

    Raises ``history.no_value`` (field) when the op gave this field no value that stands in
    the journal and counts.
    """
    lines = unit.trail.history([oid])
    found = next((line[0] for line in lines if line[0].id == op and not line[2]), None)
    if found is None or found.header.k != field or found.payload is None:
        raise Refused("history.no_value", field=field)
    action = unit.trail.group(found.header.g)
    moment = _moment(found.header.t)
    return Written(value_of(found.payload), moment, str(action.get("officer_name", "")))


def restore_value(unit: CaseUnit, oid: ObjectId, field: str, op: str, reason: str) -> bool:
    """Give a field the value again that an op once gave it; says whether that changed anything.

    An edit like any other, with its checks and its role. Raises what :func:`written` and
    ``edit_object`` raise.
    """
    return edit_object(unit, oid, {field: written(unit, oid, field, op).value}, reason)


def _entries(unit: CaseUnit, top: ObjectId) -> tuple[HistoryEntry, ...]:
    lines = unit.trail.history(unit.cases.tree(top))
    entries = []
    for _, together in groupby(lines, key=_belongs):
        part = list(together)
        entry = _entry(unit, part)
        if not (_told_by_step(entry) or _brought_along(entry) or entry.type == _ENCLOSED):
            entries.append(entry)
    return tuple(entries)


def _belongs(line: _Line) -> tuple[str, str, str]:
    op, _, void = line
    return (op.header.g, op.header.i, void or "")


def _told_by_step(entry: HistoryEntry) -> bool:
    """Say whether this is only the state that a step, or its correction, wrote."""
    steps = ("respondent.step", "respondent.correct")
    return entry.type == "respondent" and entry.action in steps and not entry.void


def _brought_along(entry: HistoryEntry) -> bool:
    """Say whether this only came with a case that was taken over, which one entry tells."""
    return entry.action == "case.accept" and entry.type != "case"


def _entry(unit: CaseUnit, lines: Sequence[_Line]) -> HistoryEntry:
    first = lines[0][0]
    head = first.header
    action = unit.trail.group(head.g)
    thing = unit.objects.get(ObjectId(head.i))
    what = _what(first)
    if head.k == CREATE:
        verdict = "" if thing is None else thing.text("verdict")
        what = WHAT.get((head.o, str(action.get("name", ""))), what)
        what = WHAT.get((head.o, verdict), what)
    before, after = _before(lines), _after(lines)
    if what == "case.taken_over":
        # Whatever else it says stands in the history it brought along.
        after = {key: after[key] for key in ("register_number", "officer") if key in after}
    if thing is not None and thing.type == "step":
        before, after = _moved(thing, what)
    return HistoryEntry(
        at=_moment(head.t),
        officer=head.a,
        officer_name=str(action.get("officer_name", "")),
        role=str(action.get("role", "")),
        action=str(action.get("name", "")),
        reason=str(action.get("reason", "")),
        what=what,
        type=head.o,
        object=ObjectId(head.i),
        name=_name(unit, thing),
        before=before,
        after=after,
        void=lines[0][2] or "",
        device=first.feed.device,
        back=_back(lines, thing),
    )


def _moment(t: int) -> datetime:
    return datetime.fromtimestamp(milliseconds(t) / 1000, UTC)


def _what(op: Op) -> str:
    key = op.header.k
    verb = _VERBS.get(key, "changed")
    return WHAT.get((op.header.o, key), f"{op.header.o}.{verb}")


def _name(unit: CaseUnit, thing: Obj | None) -> str:
    """Return what people call an object; a step or an entry of custody by what it is about."""
    while thing is not None:
        named = next((thing.text(key) for key in _NAMES if thing.text(key)), "")
        if named and thing.type not in ("custody", "step"):
            return named
        thing = None if thing.parent is None else unit.objects.get(thing.parent)
    return ""


def _before(lines: Sequence[_Line]) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for op, before, _ in lines:
        if before and op.header.k not in _VERBS:
            found.setdefault(op.header.k, before[0].value)
    return found


def _after(lines: Sequence[_Line]) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for op, _, _ in lines:
        value = None if op.payload is None else value_of(op.payload)
        if op.header.k == CREATE:
            body = value.get("value") if isinstance(value, Mapping) else None
            found |= body or {}
        elif op.header.k not in _VERBS:
            found[op.header.k] = value
    otype = lines[0][0].header.o
    return {key: value for key, value in found.items() if (otype, key) not in _HIDDEN}


def _back(lines: Sequence[_Line], thing: Obj | None) -> dict[str, str]:
    """Return by field the op whose value may be restored: the one before, or this first one.

    Only fields that are changed by forms, and values that differ from what stands there now.
    """
    if thing is None or thing.withdrawn or lines[0][2]:
        return {}
    known = FORMS.get(thing.type, {})
    made = any(op.header.k == CREATE for op, _, _ in lines)
    found: dict[str, str] = {}
    for op, before, _ in lines:
        field = op.header.k
        if field not in known or (thing.type, field) in _HIDDEN:
            continue
        if made and op.payload is not None:
            value, name = value_of(op.payload), op.id
        elif not made and before:
            value, name = before[0].value, before[0].op
        else:
            continue
        if value != thing.fields.get(field):
            found.setdefault(field, name)
    return found


def _moved(step: Obj, what: str) -> tuple[dict[str, Json], dict[str, Json]]:
    """Return before and after of a step: the states, and what was given along with it."""
    start, end = {"state": step.text("from_state")}, {"state": step.text("to_state")}
    if what == "step.corrected":
        return end, start
    given = {key: step.fields[key] for key in step.fields if key not in ("from_state", "to_state")}
    return start, {**end, **given}
