"""Taking a respondent from state to state, and taking back a step that was wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import msgspec

from desktop.cases.approvals import Proposal, names_of, require_second, second_person
from desktop.cases.documents import NewDocument, attach_document, read_document
from desktop.cases.families import sanctions_at
from desktop.cases.fields import Reader, day, line, long_text, one_of, read_form
from desktop.cases.lookup import need
from desktop.cases.model import date_in, state_of
from desktop.cases.office import reading, today
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.cases.sanctions import imposed_by
from desktop.cases.standing import (
    Papers,
    Standing,
    due_of,
    filing_deadline,
    papers_of,
    standing_of,
)
from desktop.cases.warnings import warned_at
from desktop.cases.workflow_views import Readiness
from desktop.errors import BugError, Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import CREATE, Json, Obj, Side
from desktop.law.model import Move, Sanction, State
from desktop.law.officers import SecondPerson
from desktop.law.packs import Law
from desktop.law.process import Caution, Remedy, RemedyResult, Weight
from desktop.law.workflow import Lack, Request, Step, check_step

VALUES: Final[dict[str, Reader]] = {
    "hasil": one_of("outcome"),
    "sanksi": one_of("sanction"),
    "upaya": one_of("remedy"),
    "putusan": one_of("remedy_result"),
    "novum": long_text,
    "nomor": line,
    "tanggal": day,
    "periksa_pada": day,
    "pejabat": one_of("punishing_official"),
    "kepada": one_of("destination"),
    "tujuan": line,
    "duplikat_dari": line,
    "catatan": long_text,
}
"""What can be given along with a step, by the codes of ``step_field``."""

OVERRIDABLE: Final = frozenset(
    {
        "step.too_early",
        "step.sanction_not_offered",
        "step.remedy_late",
        "step.remedy_does_not_fit",
    }
)
"""Refusals that a person may set aside, with a reason; so may the warnings of weight
``alasan``, by their own codes. All others stand."""

_SHORTEST: Final = 4
"""Characters of an id that are enough to name a case."""


CORRECTION: Final = "KOREKSI"
"""The row about taking a step back, of what needs a second person."""


@dataclass(frozen=True, slots=True)
class StepRequest:
    """A step as asked for; ``on`` is today unless given, ``values`` have the keys of VALUES."""

    target: str
    on: date | None = None
    reason: str = ""
    values: Mapping[str, Json] = field(default_factory=dict)
    documents: tuple[NewDocument, ...] = ()
    overrides: frozenset[str] = frozenset()
    cites: ObjectId | None = None


@dataclass(frozen=True, slots=True)
class StepDone:
    """A step that was taken; ``lacks`` are documents that may still follow."""

    respondent: ObjectId
    step: ObjectId
    from_state: str
    to_state: str
    outcome: str
    due_on: date | None
    lacks: tuple[Lack, ...]


@dataclass(frozen=True, slots=True)
class _Checked:
    """A step that may be taken, for one respondent."""

    standing: Standing
    step: Step
    on: date
    values: dict[str, Json]
    cites: Obj | None
    overridden: tuple[str, ...]


@action("respondent.step")
def take_step(
    unit: CaseUnit,
    respondents: Sequence[ObjectId],
    request: StepRequest,
    *,
    approval: ObjectId | None = None,
) -> tuple[StepDone, ...]:
    """Take one step for one or many respondents: for all of them, or for none.

    A step of two people is taken by approving it (``approval``), else refused with the
    codes of :func:`desktop.cases.approvals.require_second`.

    Raises ``sync.only_region`` at headquarters, the ``law.…`` codes of the workflow,
    ``respondent.unknown`` (id), ``step.nobody``, ``step.state_in_conflict`` and
    ``step.field_in_conflict`` (fields), ``step.in_future`` (on, today), ``step.before_last``
    (on, since), ``step.forbidden`` (warning, text), ``step.cites_other`` (cites),
    ``step.decision_other_way`` (putusan, possible), ``step.duplicate_unknown`` (number),
    ``step.duplicate_of_itself``, ``step.not_overridable`` (override, known),
    ``step.override_needs_reason``, and the ``field.…`` codes; and the doubts, which
    ``override`` can set aside: ``step.too_early`` (on, due, clock),
    ``step.sanction_not_offered`` (sanction, rule_set), ``step.remedy_late`` (filed, due,
    clock), ``step.remedy_does_not_fit`` (remedy, sanction) and ``step.warned`` (override,
    text, basis). All carry ``respondent`` and ``name``, doubts all their codes in
    ``doubts``; of several respondents ``refused`` lists everybody who cannot.
    """
    tables = law_of(unit)
    values = _begin(unit, tables, respondents, request)
    checked, refusals = _check_all(unit, tables, respondents, request, values)
    if refusals:
        first = refusals[0]
        if len(set(respondents)) > 1:
            first.details["refused"] = [_brief(refusal) for refusal in refusals]
        raise first
    return _take_all(unit, tables, checked, request, approval)


@action("respondent.step")
def take_step_for_ready(
    unit: CaseUnit, respondents: Sequence[ObjectId], request: StepRequest
) -> tuple[tuple[StepDone, ...], tuple[Refused, ...]]:
    """Take one step for those of many who can, and return who cannot, each with the reason.

    What is wrong with the request itself raises as :func:`take_step` does, and so does a
    step that nobody of them can take.
    """
    tables = law_of(unit)
    values = _begin(unit, tables, respondents, request)
    checked, refusals = _check_all(unit, tables, respondents, request, values)
    if not checked:
        raise refusals[0]
    return _take_all(unit, tables, checked, request), tuple(refusals)


def readiness(
    unit: CaseUnit, respondents: Sequence[ObjectId], request: StepRequest
) -> tuple[Readiness, ...]:
    """Return for each of many whether the step could be taken as asked, and if not, why."""
    tables = law_of(unit)
    values = _begin(unit, tables, respondents, request)
    _, refusals = _check_all(unit, tables, respondents, request, values)
    against = {refusal.details["respondent"]: refusal for refusal in refusals}
    found = []
    for oid in dict.fromkeys(respondents):
        person = need(unit, oid, "respondent")
        state = state_of(person).code
        row, why = tables.find(State, state), against.get(oid)
        label = row.label if row else state
        code, details = (why.code, why.details) if why else ("", {})
        found.append(Readiness(oid, person.text("name"), state, label, code, details))
    return tuple(found)


def _begin(
    unit: CaseUnit, tables: Law, respondents: Sequence[ObjectId], request: StepRequest
) -> dict[str, Json]:
    """Refuse a request that nobody could be taken along with; returns its values as kept."""
    if unit.side is not Side.REGION:
        raise Refused("sync.only_region")
    if not respondents:
        raise Refused("step.nobody")
    tables.row(State, request.target)
    known = {
        *OVERRIDABLE,
        *(row.code for row in tables.rows(Caution) if row.weight is Weight.REASON),
    }
    for code in sorted(request.overrides - known):
        raise Refused("step.not_overridable", override=code, known=sorted(known))
    if request.overrides and not request.reason.strip():
        raise Refused("step.override_needs_reason")
    values = read_form(VALUES, dict(request.values), reading(unit))
    if values.get("duplikat_dari"):
        values["duplikat_dari"] = _same_matter(unit, values["duplikat_dari"])
    return values


def _same_matter(unit: CaseUnit, named: str) -> ObjectId:
    """Return the case that somebody named by its register number or the beginning of its id."""
    found = unit.register.with_number(named)
    if not found and len(named) >= _SHORTEST:
        found = unit.objects.find(named.lower(), "case")
    if len(found) != 1:
        raise Refused("step.duplicate_unknown", number=named)
    return found[0]


def _brief(refusal: Refused) -> dict[str, Json]:
    who = {name: refusal.details[name] for name in ("respondent", "name")}
    return {**who, "code": refusal.code, "details": dict(refusal.details)}


def step_proposals(
    unit: CaseUnit, respondents: Sequence[ObjectId], request: StepRequest
) -> tuple[Proposal, ...]:
    """Return what two people would do of a step, case by case; checked but for the role.

    Raises as :func:`take_step` for a step that could not be taken.
    """
    tables = law_of(unit)
    values = _begin(unit, tables, respondents, request)
    checked, refusals = _check_all(unit, tables, respondents, request, values, any_role=True)
    if refusals:
        raise refusals[0]
    return tuple(_proposals(unit, tables, checked, request))


def _proposals(
    unit: CaseUnit, tables: Law, checked: Sequence[_Checked], request: StepRequest
) -> list[Proposal]:
    """Return what of a checked step needs a second person, one proposal per case and row."""
    parts: dict[tuple[ObjectId, str], list[_Checked]] = {}
    for one in checked:
        move = tables.find(Move, f"{one.standing.state}>{one.step.to}")
        sort = move.sort.value if move is not None else ""
        row = second_person(unit, "respondent.step", sort=sort, target=one.step.to)
        if row is not None:
            parts.setdefault((one.standing.case.id, row.code), []).append(one)
    return [
        _proposal(unit, tables, case, kind, part, request) for (case, kind), part in parts.items()
    ]


def _proposal(
    unit: CaseUnit,
    tables: Law,
    case: ObjectId,
    kind: str,
    part: Sequence[_Checked],
    request: StepRequest,
) -> Proposal:
    people = tuple(one.standing.person.id for one in part)
    content = {
        "respondents": list(people),
        "from": {one.standing.person.id: one.standing.state for one in part},
        "request": msgspec.to_builtins(request, order="deterministic"),
    }
    label = tables.row(State, request.target).label
    return Proposal(kind, case, people, f"{names_of(unit, people)} → {label}", content)


def _check_all(
    unit: CaseUnit,
    tables: Law,
    respondents: Sequence[ObjectId],
    request: StepRequest,
    values: dict[str, Json],
    *,
    any_role: bool = False,
) -> tuple[list[_Checked], list[Refused]]:
    """Check a step for each respondent; returns what may be taken, and the refusals."""
    roles = None if any_role else unit.who.roles
    papers: dict[ObjectId, Papers] = {}
    checked: list[_Checked] = []
    refusals: list[Refused] = []
    for oid in dict.fromkeys(respondents):
        person = need(unit, oid, "respondent")
        try:
            checked.append(_check(unit, tables, person, request, values, papers, roles=roles))
        except Refused as refusal:
            refusal.details |= {"respondent": oid, "name": person.text("name")}
            refusals.append(refusal)
    return checked, refusals


def _take_all(
    unit: CaseUnit,
    tables: Law,
    checked: Sequence[_Checked],
    request: StepRequest,
    approval: ObjectId | None = None,
) -> tuple[StepDone, ...]:
    if request.reason.strip():
        unit.journal.because(request.reason.strip())
    for proposal in _proposals(unit, tables, checked, request):
        require_second(unit, tables.row(SecondPerson, proposal.kind), proposal, approval)
    filed = _file_documents(unit, checked, request.documents)
    return tuple(_take(unit, tables, one, request, filed) for one in checked)


def _check(
    unit: CaseUnit,
    tables: Law,
    person: Obj,
    request: StepRequest,
    values: dict[str, Json],
    papers: dict[ObjectId, Papers],
    *,
    roles: frozenset[str] | None,
) -> _Checked:
    """Check one respondent's step and return it with everything it will write."""
    if person.parent is None:
        raise BugError("a respondent stands on no case")
    case = need(unit, person.parent, "case")
    if case.id not in papers:
        papers[case.id] = papers_of(unit, case.id)
    if "state" in person.conflicts:
        raise Refused("step.state_in_conflict")
    adding = [read_document(document, reading(unit))["type"] for document in request.documents]
    standing = standing_of(unit, tables, person, case, papers[case.id], adding=adding, roles=roles)
    step = check_step(
        tables,
        standing.state,
        request.target,
        standing.facts,
        Request(request.reason, values.get("hasil", ""), values.get("novum", ""), values),
    )
    if values.get("duplikat_dari") == case.id:
        raise Refused("step.duplicate_of_itself", name=person.text("name"))
    conflicts = sorted({*person.conflicts, *case.conflicts})
    if conflicts and tables.row(State, step.to).closed:
        raise Refused("step.field_in_conflict", fields=conflicts)
    on = request.on or today(unit)
    if on > today(unit):
        raise Refused("step.in_future", on=on.isoformat(), today=today(unit).isoformat())
    if standing.since is not None and on < standing.since:
        raise Refused("step.before_last", on=on.isoformat(), since=standing.since.isoformat())
    _check_decision(tables, step, values)
    overridden = _set_aside(
        [
            *_law_doubts(unit, tables, standing, papers[case.id], step, on, values),
            *_own_doubts(unit, tables, standing, step, on, values),
        ],
        request.overrides,
    )
    cites = _cited(unit, standing, request)
    return _Checked(standing, step, on, values, cites, overridden)


def _check_decision(tables: Law, step: Step, values: dict[str, Json]) -> None:
    """Refuse a way that the decision on a remedy does not lead to."""
    row = tables.find(RemedyResult, str(values.get("putusan") or ""))
    if row is not None and step.to not in row.targets:
        raise Refused(
            "step.decision_other_way", putusan=row.label, possible=list(row.targets), to=step.to
        )


def _law_doubts(
    unit: CaseUnit,
    tables: Law,
    standing: Standing,
    papers: Papers,
    step: Step,
    on: date,
    values: dict[str, Json],
) -> list[tuple[str, Refused]]:
    """Return the warnings that ask for a reason; one that refuses, refuses at once."""
    doubts = []
    found = warned_at(unit, tables, standing, papers, target=step.to, on=on, values=values)
    for one in found:
        details = {"warning": one.code, "text": one.text, "basis": one.basis}
        if one.weight is Weight.REFUSE:
            raise Refused("step.forbidden", **details)
        if one.weight is Weight.REASON:
            doubts.append((one.code, Refused("step.warned", override=one.code, **details)))
    return doubts


def _own_doubts(
    unit: CaseUnit,
    tables: Law,
    standing: Standing,
    step: Step,
    on: date,
    values: dict[str, Json],
) -> list[tuple[str, Refused]]:
    """Return what is unusual about a step, as codes that can be overridden."""
    doubts: list[Refused] = []
    state = state_of(standing.person)
    exact = state.due_how.get("bound") == "exact"
    if step.to == "BERLAKU" and exact and state.due is not None and on < state.due:
        label = state.due_how.get("label")
        due = state.due.isoformat()
        doubts.append(Refused("step.too_early", on=on.isoformat(), due=due, clock=label))
    offered = [row.code for row in sanctions_at(unit, tables, standing, on)]
    if values.get("sanksi") and values["sanksi"] not in offered:
        details = {"sanction": values["sanksi"], "rule_set": standing.rules.code}
        doubts.append(Refused("step.sanction_not_offered", **details, known=offered))
    remedy = tables.find(Remedy, str(values.get("upaya") or ""))
    if remedy is not None:
        doubts += _remedy_doubts(unit, tables, standing, remedy, on, values)
    return [(doubt.code, doubt) for doubt in doubts]


def _remedy_doubts(
    unit: CaseUnit,
    tables: Law,
    standing: Standing,
    remedy: Remedy,
    on: date,
    values: dict[str, Json],
) -> list[Refused]:
    """Return what is unusual about an objection or appeal: against what, and when."""
    doubts: list[Refused] = []
    imposed = tables.find(Sanction, imposed_by(standing.steps).code)
    if imposed is not None and imposed.code not in remedy.sanctions:
        details = {"remedy": remedy.label, "sanction": imposed.code}
        doubts.append(Refused("step.remedy_does_not_fit", **details))
    filed = date_in(values.get("tanggal")) or on
    limit = filing_deadline(unit, tables, standing, remedy)
    if limit is not None and filed > limit.due:
        details = {"filed": filed.isoformat(), "due": limit.due.isoformat()}
        late = Refused("step.remedy_late", **details, clock=limit.label, basis=limit.basis)
        doubts.append(late)
    return doubts


def _set_aside(doubts: Sequence[tuple[str, Refused]], overrides: frozenset[str]) -> tuple[str, ...]:
    """Refuse the first doubt that is not overridden; returns the codes set aside."""
    left = [(code, doubt) for code, doubt in doubts if code not in overrides]
    if left:
        first = left[0][1]
        first.details["doubts"] = [
            {"override": code, "code": doubt.code, "details": dict(doubt.details)}
            for code, doubt in left
        ]
        raise first
    return tuple(sorted({code for code, _ in doubts}))


def _cited(unit: CaseUnit, standing: Standing, request: StepRequest) -> Obj | None:
    """Return the recommendation the step cites: the one named, else the newest not yet cited."""
    known = unit.objects.children(standing.person.id, "hq_recommendation")
    if request.cites is not None:
        named = [found for found in known if found.id == request.cites]
        if not named:
            raise Refused("step.cites_other", cites=request.cites)
        return named[0]
    cited = {step.text("cites") for step in standing.steps}
    fresh = [found for found in known if found.id not in cited]
    return fresh[-1] if fresh else None


def _file_documents(
    unit: CaseUnit, checked: Sequence[_Checked], documents: Sequence[NewDocument]
) -> dict[ObjectId, list[ObjectId]]:
    """File the step's documents once per case, for the respondents of that case."""
    people: dict[ObjectId, list[ObjectId]] = {}
    for one in checked:
        people.setdefault(one.standing.case.id, []).append(one.standing.person.id)
    return {
        case: [attach_document(unit, case, document, named) for document in documents]
        for case, named in people.items()
    }


def _take(
    unit: CaseUnit,
    tables: Law,
    one: _Checked,
    request: StepRequest,
    filed: Mapping[ObjectId, list[ObjectId]],
) -> StepDone:
    """Write a checked step and the state it leads to."""
    person, target = one.standing.person, one.step.to
    outcome = one.values.get("hasil") or one.step.implied_outcome
    step = unit.journal.create(
        "step",
        {
            "from_state": one.standing.state,
            "to_state": target,
            "on": one.on.isoformat(),
            "reason": request.reason.strip() or None,
            "outcome": outcome or None,
            "values": one.values or None,
            "documents": filed[one.standing.case.id] or None,
            "cites": None if one.cites is None else one.cites.id,
            "basis": one.step.basis or None,
            "overridden": list(one.overridden) or None,
        },
        parent=person.id,
    )
    due = due_of(unit, tables, one.standing, target, one.on, one.values, one.cites)
    state = {"code": target, "since": one.on.isoformat(), "step": step, **due}
    unit.journal.put(person.id, {"state": state, "outcome": outcome or None})
    due_on = date.fromisoformat(due["due"]) if due else None
    return StepDone(
        person.id, step, one.standing.state, target, outcome, due_on, one.step.lacks_later
    )


# --- taking back ----------------------------------------------------------------------


@action("respondent.correct")
def correct_step(
    unit: CaseUnit, respondent: ObjectId, reason: str, *, approval: ObjectId | None = None
) -> str:
    """Take back a respondent's last step and return the state he stands in again.

    The step stays in the history; documents filed with it stay on the case. Two people do
    this, as :func:`take_step` says. Raises ``respondent.unknown`` (id),
    ``correct.reason_required`` and the codes of :func:`why_not_corrected`.
    """
    person = need(unit, respondent, "respondent")
    if not reason.strip():
        raise Refused("correct.reason_required")
    for refusal in why_not_corrected(unit, person):
        raise refusal
    step = ObjectId(state_of(person).step)
    before = _before(unit, person.id, step)
    unit.journal.because(reason.strip())
    proposal = correction_proposal(unit, person, reason)
    require_second(unit, law_of(unit).row(SecondPerson, proposal.kind), proposal, approval)
    unit.journal.withdraw(step)
    unit.journal.put(person.id, before)
    return str(before["state"]["code"])


def correction_proposal(unit: CaseUnit, person: Obj, reason: str) -> Proposal:
    """Return what two people would do when they take back a respondent's last step."""
    state = state_of(person)
    label = law_of(unit).row(State, state.code).label
    content = {"respondent": person.id, "reason": reason.strip(), "step": state.step}
    subject = f"{person.text('name')}: {label}"
    return Proposal(CORRECTION, ObjectId(person.parent or ""), (person.id,), subject, content)


def why_not_corrected(unit: CaseUnit, person: Obj) -> list[Refused]:
    """Return what stands against taking back the last step; empty when nothing does.

    ``correct.no_step``, ``correct.exported`` (to_state), ``correct.letter_issued``
    (number), ``step.state_in_conflict``.
    """
    step = unit.objects.get(ObjectId(state_of(person).step))
    if "state" in person.conflicts:
        return [Refused("step.state_in_conflict", name=person.text("name"))]
    if step is None:
        return [Refused("correct.no_step", name=person.text("name"))]
    against = []
    if unit.cases.has_travelled(step.id):
        against.append(Refused("correct.exported", to_state=step.text("to_state")))
    letters = papers_of(unit, person.parent).letters if person.parent else ()
    against += [
        Refused("correct.letter_issued", number=letter.text("number"))
        for letter in letters
        if letter.created_t > step.created_t
        and (not letter.get("respondents") or person.id in letter.get("respondents"))
    ]
    return against


def _before(unit: CaseUnit, respondent: ObjectId, step: ObjectId) -> dict[str, Json]:
    """Return the values that the step's group found in the respondent's fields."""
    history = unit.trail.history([respondent, step])
    group = next(
        op.header.g for op, _, _ in history if (op.header.i, op.header.k) == (step, CREATE)
    )
    changed = [
        (op, before)
        for op, before, void in history
        if op.header.g == group and op.header.i == respondent and void is None
    ]
    found = {op.header.k: before[0].value if before else None for op, before in changed}
    if not isinstance(found.get("state"), dict):
        raise BugError("a step found no state before it")
    return found
