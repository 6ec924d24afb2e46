"""Escalation towards a PPK that does not act: entering a step, and how the track stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.cases.fields import Reader, day, line, long_text, read_form
from desktop.cases.lookup import need
from desktop.cases.model import state_of
from desktop.cases.office import reading, today
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.cases.views import day_of, texts
from desktop.cases.workflow_views import (
    EscalationChoice,
    EscalationEntry,
    EscalationView,
    WhyNot,
)
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Json, Obj
from desktop.law.escalation import Pressed, explain_escalation, track_of
from desktop.law.model import Escalation
from desktop.law.packs import Law
from desktop.law.workflow import Reason

FORM: Final[dict[str, Reader]] = {
    "on": day,
    "number": line,
    "by_whom": line,
    "reason": long_text,
}
"""What is entered with a step of the escalation."""


@dataclass(frozen=True, slots=True)
class EscalationDone:
    """A step that was entered for one respondent."""

    respondent: ObjectId
    escalation: ObjectId
    step: str


@action("escalation.record")
def record_escalation(
    unit: CaseUnit,
    respondents: tuple[ObjectId, ...] | list[ObjectId],
    step: str,
    form: Mapping[str, Json],
    *,
    override: bool = False,
) -> tuple[EscalationDone, ...]:
    """Enter a step of the escalation for one or many respondents: for all, or for none.

    ``override`` enters one before its turn, because that is what happened; it needs a
    reason. Raises ``law.unknown_code``, ``respondent.unknown`` (id), ``step.nobody``, the
    ``escalation.…`` codes (step, name), ``step.in_future`` (on, today),
    ``step.override_needs_reason`` and the ``field.…`` codes.
    """
    tables = law_of(unit)
    tables.row(Escalation, step)
    if not respondents:
        raise Refused("step.nobody")
    values = read_form(FORM, dict(form), reading(unit))
    on = date.fromisoformat(values.get("on") or today(unit).isoformat())
    if on > today(unit):
        raise Refused("step.in_future", on=on.isoformat(), today=today(unit).isoformat())
    if override and not values.get("reason"):
        raise Refused("step.override_needs_reason")
    people = [need(unit, oid, "respondent") for oid in dict.fromkeys(respondents)]
    early = {person.id: _check(unit, tables, person, step, on, override) for person in people}
    if values.get("reason"):
        unit.journal.because(values["reason"])
    kept = {**values, "step": step, "on": on.isoformat()}
    return tuple(
        EscalationDone(
            person.id,
            unit.journal.create(
                "escalation", {**kept, "overridden": early[person.id] or None}, parent=person.id
            ),
            step,
        )
        for person in people
    )


def _check(unit: CaseUnit, tables: Law, person: Obj, step: str, on: date, override: bool) -> bool:
    """Refuse what cannot be; says whether the step comes before its turn all the same."""
    found = explain_escalation(tables, step, pressed_of(unit, person, at=on))
    for why in found.why_not:
        if not (override and why.code == "escalation.too_early"):
            details = {**why.params, "basis": why.basis, "name": person.text("name")}
            raise Refused(why.code, respondent=person.id, **details)
    return bool(found.why_not)


def pressed_of(unit: CaseUnit, person: Obj, at: date | None = None) -> Pressed:
    """Return what the track asks about a respondent, on a day (today unless given)."""
    state = state_of(person)
    steps = unit.objects.children(person.id, "step")
    visited = {state.code, *(step.text("to_state") for step in steps)}
    recorded = tuple(one.text("step") for one in _entered(unit, person.id))
    return Pressed(state.code, frozenset(visited), state.due, at or today(unit), recorded)


def escalation_of(unit: CaseUnit, tables: Law, person: Obj) -> EscalationView:
    """Return how the track of a respondent stands today."""
    track = track_of(tables, pressed_of(unit, person))
    return EscalationView(
        overdue_since=track.overdue_since,
        blocked=track.blocked,
        entries=tuple(_entry(tables, one) for one in _entered(unit, person.id)),
        choices=tuple(
            EscalationChoice(
                one.code, one.label, one.allowed, tuple(map(_why, one.why_not)), one.basis
            )
            for one in track.steps
        ),
    )


def _entered(unit: CaseUnit, respondent: ObjectId) -> list[Obj]:
    """Return the steps entered, by their date; of one day in the order they were entered."""
    found = unit.objects.children(respondent, "escalation")
    return sorted(found, key=lambda one: one.text("on"))


def _entry(tables: Law, found: Obj) -> EscalationEntry:
    row = tables.find(Escalation, found.text("step"))
    return EscalationEntry(
        id=found.id,
        **texts(found, "step number by_whom reason"),
        label=row.label if row else found.text("step"),
        on=day_of(found, "on"),
        overridden=bool(found.get("overridden")),
    )


def _why(reason: Reason) -> WhyNot:
    return WhyNot(reason.code, {**reason.params, "basis": reason.basis})
