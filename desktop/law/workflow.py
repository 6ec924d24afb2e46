"""Which step a respondent may take next, and why another is not possible.

Pure interpretation of the tables ``state``, ``move`` and ``requirement``: the
same rows give the buttons of a screen, the reasons beside disabled ones and the
refusals of an action.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.errors import Refused
from desktop.law.citations import cite_short
from desktop.law.lists import Outcome
from desktop.law.model import Citation, Move, MoveKind, Requirement, State
from desktop.law.packs import Law
from desktop.law.process import StepField, StepValue

_WITH_DOCUMENTS = frozenset({MoveKind.FORWARD, MoveKind.CLOSE})


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known about one respondent before anybody asks for a step.

    ``documents`` are codes of document types that are there; ``visited`` all
    states ever reached; ``roles`` those of the officer, or ``None`` where the
    question is not about a person; ``outcome`` how the matter ended, if it has.
    """

    documents: frozenset[str] = frozenset()
    report_source: str = ""
    visited: frozenset[str] = frozenset()
    roles: frozenset[str] | None = None
    track: str = "DISIPLIN"
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """What the officer gives along with a step; ``values`` by the codes of ``step_field``."""

    reason: str = ""
    outcome: str = ""
    novum: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a step is not possible: a stable code, its values, the legal basis in short."""

    code: str
    params: Mapping[str, object] = field(default_factory=dict)
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Lack:
    """A missing document; any one of the types in ``any_of`` would do."""

    requirement: str
    state: str
    any_of: tuple[str, ...]
    blocking: bool
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A step to ``to`` as the tables see it now.

    ``allowed`` speaks of what stands already; what the officer still has to
    give is in the ``needs_…`` fields. ``implied_outcome`` is set where only one
    is possible and nobody needs to name it.
    """

    to: str
    label: str
    allowed: bool
    why_not: tuple[Reason, ...] = ()
    needs_reason: bool = False
    needs_outcome: bool = False
    needs_novum: bool = False
    outcomes: tuple[str, ...] = ()
    implied_outcome: str = ""
    lacks_blocking: tuple[Lack, ...] = ()
    lacks_later: tuple[Lack, ...] = ()
    values: tuple[StepValue, ...] = ()
    basis: str = ""


def first_state(law: Law) -> str:
    """Return the state of a respondent who was just entered."""
    return min(law.rows(State), key=lambda row: row.order).code


def allowed_steps(law: Law, state: str, facts: Facts) -> tuple[Step, ...]:
    """Return every step the tables know from ``state``, possible or not, in table order.

    Raises ``Refused("law.unknown_code")`` for an unknown state.
    """
    law.row(State, state)
    return tuple(
        _judge(law, move, facts)
        for move in law.rows(Move)
        if move.origin == state and not _out_of_reach(law, move, facts)
    )


def explain_step(law: Law, state: str, to: str, facts: Facts) -> Step:
    """Return how a step to any state stands, with reasons where it is not possible.

    Raises ``Refused("law.unknown_code")`` for unknown states.
    """
    law.row(State, state)
    target = law.row(State, to)
    for move in law.rows(Move):
        if (move.origin, move.target) == (state, to):
            return _judge(law, move, facts)
    possible = [step.to for step in allowed_steps(law, state, facts)]
    reason = Reason("law.step_unknown", {"from": state, "to": to, "possible": possible})
    return Step(to, target.label_on(facts.track), allowed=False, why_not=(reason,))


def check_step(law: Law, state: str, to: str, facts: Facts, request: Request) -> Step:
    """Return the step if it may be taken now with what the officer gave.

    Raises ``Refused`` with the code and values of the first reason and
    ``reasons``, the list of all codes; ``Refused("law.unknown_code")`` for codes
    that do not exist.
    """
    if request.outcome:
        law.row(Outcome, request.outcome)
    step = explain_step(law, state, to, facts)
    reasons = (*step.why_not, *_not_given(law, step, request))
    if reasons:
        first = reasons[0]
        details = {**first.params, "basis": first.basis, "reasons": [r.code for r in reasons]}
        raise Refused(first.code, **details)
    return step


def missing_documents(law: Law, path: Sequence[str], facts: Facts) -> tuple[Lack, ...]:
    """Return what is still missing along the states passed so far, the present one last.

    States that were left backwards ask for nothing; a requirement is named once.
    """
    lacks: dict[str, Lack] = {}
    for here, following in zip(path, [*path[1:], ""], strict=True):
        move = _move(law, here, following)
        if following and (move is None or move.sort not in _WITH_DOCUMENTS):
            continue
        for lack in _lacks(law, here, following, facts):
            lacks.setdefault(lack.requirement, lack)
    return tuple(lacks.values())


def _move(law: Law, origin: str, target: str) -> Move | None:
    for move in law.rows(Move):
        if (move.origin, move.target) == (origin, target):
            return move
    return None


def _judge(law: Law, move: Move, facts: Facts) -> Step:
    """Return a move of the table as a step, judged by the facts."""
    lacks: tuple[Lack, ...] = ()
    if move.sort in _WITH_DOCUMENTS:
        lacks = _lacks(law, move.origin, move.target, facts)
    blocking = tuple(lack for lack in lacks if lack.blocking)
    why_not = tuple(_standing_reasons(law, move, facts, blocking))
    named = move.outcome_required or len(move.outcomes) > 1
    return Step(
        to=move.target,
        label=move.label,
        allowed=not why_not,
        why_not=why_not,
        needs_reason=move.reason_required,
        needs_outcome=named,
        needs_novum=move.novum_required,
        outcomes=move.outcomes,
        implied_outcome=move.outcomes[0] if move.outcomes and not named else "",
        lacks_blocking=blocking,
        lacks_later=tuple(lack for lack in lacks if not lack.blocking),
        values=_values(law, move, facts),
        basis=_basis(law, move.basis),
    )


def _values(law: Law, move: Move, facts: Facts) -> tuple[StepValue, ...]:
    """Return what belongs to a move besides its reason, in the order of the table."""
    return tuple(
        row
        for row in law.rows(StepValue)
        if move.target in row.targets
        and (not row.origins or move.origin in row.origins)
        and (not row.tracks or facts.track in row.tracks)
        and (not row.outcomes or set(row.outcomes) & set(move.outcomes))
    )


def _standing_reasons(
    law: Law, move: Move, facts: Facts, blocking: tuple[Lack, ...]
) -> list[Reason]:
    """Return the reasons against a move that no form can remove."""
    reasons = []
    step = {"from": move.origin, "to": move.target}
    if _out_of_reach(law, move, facts):
        reasons.append(Reason("law.step_not_earlier", step))
    if move.report_sources and facts.report_source not in move.report_sources:
        params = {**step, "source": facts.report_source, "needed": list(move.report_sources)}
        reasons.append(Reason("law.step_wrong_source", params))
    if move.roles and facts.roles is not None and not facts.roles & set(move.roles):
        reasons.append(Reason("law.step_needs_role", {**step, "roles": list(move.roles)}))
    reasons += [
        Reason("law.step_lacks_document", {**step, "any_of": list(lack.any_of)}, lack.basis)
        for lack in blocking
    ]
    return reasons


def _not_given(law: Law, step: Step, request: Request) -> list[Reason]:
    """Return what the officer should have given with an otherwise possible step."""
    params = {"to": step.to}
    reasons = []
    if step.needs_outcome and not request.outcome:
        wanted = {**params, "outcomes": list(step.outcomes)}
        reasons.append(Reason("law.step_needs_outcome", wanted, step.basis))
    if request.outcome and request.outcome not in step.outcomes:
        wrong = {**params, "outcome": request.outcome, "outcomes": list(step.outcomes)}
        reasons.append(Reason("law.step_outcome_not_allowed", wrong, step.basis))
    if step.needs_reason and not request.reason.strip():
        reasons.append(Reason("law.step_needs_reason", params, step.basis))
    if step.needs_novum and not request.novum.strip():
        reasons.append(Reason("law.step_needs_novum", params, step.basis))
    outcome = request.outcome or step.implied_outcome
    for row in step.values:
        asked = row.required and (not row.outcomes or outcome in row.outcomes)
        if asked and not request.values.get(row.field):
            label = law.row(StepField, row.field).label
            needed = {**params, "field": row.field, "label": label}
            reasons.append(Reason("law.step_needs_value", needed, _basis(law, row.basis)))
    return reasons


def _out_of_reach(law: Law, move: Move, facts: Facts) -> bool:
    """Say whether a reopened matter would land later than it had ever come."""
    if not move.earlier_only or not facts.visited:
        return False
    passed = (law.row(State, code) for code in facts.visited)
    furthest = max((row.order for row in passed if row.reenterable), default=0)
    return law.row(State, move.target).order > furthest


def _lacks(law: Law, state: str, to: str, facts: Facts) -> tuple[Lack, ...]:
    """Return the documents missing to leave ``state`` for ``to`` (empty: for anywhere)."""
    return tuple(
        Lack(row.code, state, row.any_of, row.blocking, _basis(law, row.basis))
        for row in law.rows(Requirement)
        if row.state == state
        and (not row.targets or to in row.targets)
        and (not row.tracks or facts.track in row.tracks)
        and (not row.outcomes or facts.outcome in row.outcomes)
        and not facts.documents & set(row.any_of)
    )


def _basis(law: Law, citations: tuple[Citation, ...]) -> str:
    return cite_short(law, citations)
