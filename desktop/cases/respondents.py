"""One respondent as the page of a case shows him: where he stands and what comes next."""

from __future__ import annotations

from desktop.cases.approvals import roles_with_second
from desktop.cases.escalation import escalation_of
from desktop.cases.lookup import case_of, need
from desktop.cases.model import date_in, state_of, texts_in
from desktop.cases.names import full_name
from desktop.cases.nip import check_nip
from desktop.cases.office import today
from desktop.cases.people import appearance_of, others_of, repeat_of
from desktop.cases.ports import CaseUnit
from desktop.cases.release import release_view
from desktop.cases.remedies import remedies_of
from desktop.cases.rules import law_of
from desktop.cases.sanctions import imposed_by
from desktop.cases.standing import Papers, Standing, papers_of, standing_of
from desktop.cases.steps import why_not_corrected
from desktop.cases.views import (
    AllegedForm,
    Deadline,
    HqRecommendation,
    Lack,
    Reason,
    RespondentView,
    StepChoice,
    StepInput,
    StepTaken,
    Supervisor,
    day_of,
    texts,
)
from desktop.cases.warnings import warned_at, warning_view, warning_views
from desktop.errors import BugError
from desktop.ids import ObjectId
from desktop.journal.model import Json, Obj
from desktop.law import workflow
from desktop.law.model import DocumentType, Move, State, Violation
from desktop.law.packs import Law
from desktop.law.process import RemedyResult, StepField


def respondent_view(
    unit: CaseUnit, tables: Law, person: Obj, case: Obj, papers: Papers
) -> RespondentView:
    """Return one respondent of a case with the steps he may take now."""
    roles = roles_with_second(unit, case.id)
    standing = standing_of(unit, tables, person, case, papers, roles=roles)
    state = tables.find(State, standing.state)
    rules = standing.rules
    allowed = {row.code for row in tables.violations(rules)}
    nip = person.text("nip")
    others = others_of(unit, person)
    return RespondentView(
        id=person.id,
        **texts(person, "name front_title back_title asn_type nip nip_old rank position"
                 " position_kind area_head unit institution primary_allegation outcome facts"
                 " aggravating mitigating conclusion proposed_sanction competent_official"
                 " phase phase_reason"),
        full_name=full_name(*(person.text(key) for key in ("front_title", "name", "back_title"))),
        nip_check=check_nip(nip, person.text("asn_type"), today(unit)),
        supervisor=_supervisor(person.get("supervisor")),
        allegations=tuple(
            AllegedForm(code, row.name if row else code, fits=code in allowed)
            for code in texts_in(person.get("allegations"))
            for row in (tables.find(Violation, code),)
        ),
        acted_on=day_of(person, "acted_on") or day_of(case, "acted_on"),
        rule_set=rules.code,
        rule_set_assumed=rules.assumed.value if rules.assumed else "",
        state=standing.state,
        state_label=state.label_on(standing.track) if state else standing.state,
        # An old register says where he stands, not since when.
        since=standing.since if standing.steps or not person.get("imported") else None,
        stage=state.stage if state else "",
        closed=bool(state and state.closed),
        deadline=_deadline(person),
        steps=_choices(unit, tables, standing, papers) if state else (),
        lacks=_lacks(tables, standing) if state else (),
        taken=_taken(unit, person),
        correctable=tuple(Reason(r.code, r.details) for r in why_not_corrected(unit, person)),
        recommendations=tuple(
            _recommendation(one) for one in unit.objects.children(person.id, "hq_recommendation")
        ),
        prior=tuple(appearance_of(unit, need(unit, oid, "respondent")) for oid in others),
        conflicts=tuple(sorted(person.conflicts)),
        imported=person.get("imported", {}),
        person=person.text("person"),
        repeat=repeat_of(unit, person.id),
        track=standing.track,
        sanction=imposed_by(standing.steps).code,
        deadlines=_deadlines(person),
        warnings=warning_views(unit, tables, standing, papers),
        escalation=escalation_of(unit, tables, person),
        remedies=remedies_of(unit, tables, standing),
        releases=tuple(
            release_view(one) for one in unit.objects.children(person.id, "release")
        ),
        criminal=tuple(texts_in(person.get("criminal"))),
        **texts(person, "criminal_to criminal_number moved_to"),
        criminal_on=day_of(person, "criminal_on"),
        moved_on=day_of(person, "moved_on"),
    )  # fmt: skip


def steps_and_lacks(
    unit: CaseUnit, tables: Law, person: Obj, case: Obj, papers: Papers
) -> tuple[tuple[StepChoice, ...], tuple[Lack, ...]]:
    """Return the steps from where a respondent stands, and what is missing along the way."""
    roles = roles_with_second(unit, case.id)
    standing = standing_of(unit, tables, person, case, papers, roles=roles)
    if tables.find(State, standing.state) is None:
        return (), ()
    return _choices(unit, tables, standing, papers), _lacks(tables, standing)


def _choices(
    unit: CaseUnit, tables: Law, standing: Standing, papers: Papers
) -> tuple[StepChoice, ...]:
    """Return the steps the rules know from here; a field in conflict stops all of them."""
    blocked: tuple[Reason, ...] = ()
    if "state" in standing.person.conflicts:
        blocked = (Reason("step.state_in_conflict", {"name": standing.person.text("name")}),)
    conflicts = sorted({*standing.person.conflicts, *standing.case.conflicts})
    choices = []
    for step in workflow.allowed_steps(tables, standing.state, standing.facts):
        own = tuple(Reason(why.code, {**why.params, "basis": why.basis}) for why in step.why_not)
        reasons = (*blocked, *own)
        if conflicts and not blocked and tables.row(State, step.to).closed:
            reasons = (Reason("step.field_in_conflict", {"fields": conflicts}), *own)
        choices.append(
            StepChoice(
                target=step.to,
                label=step.label,
                sort=_sort(tables, standing.state, step.to),
                allowed=not reasons,
                reasons=reasons,
                lacks=tuple(_lack(tables, one) for one in (*step.lacks_blocking,
                                                          *step.lacks_later)),
                reason_required=step.needs_reason,
                outcome_required=step.needs_outcome,
                outcomes=step.outcomes,
                novum_required=step.needs_novum,
                basis=step.basis,
                fields=tuple(
                    StepInput(row.field, tables.row(StepField, row.field).label, row.required,
                              row.outcomes, _codes(tables, row.field, step.to))
                    for row in step.values
                ),
                warnings=tuple(
                    warning_view(one)
                    for one in warned_at(unit, tables, standing, papers, target=step.to)
                ),
            )
        )  # fmt: skip
    return tuple(choices)


def _sort(tables: Law, origin: str, target: str) -> str:
    """Return which kind of move leads from one state to another."""
    for move in tables.rows(Move):
        if (move.origin, move.target) == (origin, target):
            return move.sort.value
    raise BugError("a step without a move")


def why_not(unit: CaseUnit, respondent: ObjectId, target: str) -> tuple[Reason, ...]:
    """Return why a respondent cannot go to a state now, any state; empty when he can.

    Raises ``respondent.unknown`` (id) and ``law.unknown_code``.
    """
    tables = law_of(unit)
    person = need(unit, respondent, "respondent")
    case = need(unit, case_of(unit, respondent), "case")
    papers = papers_of(unit, case.id)
    standing = standing_of(unit, tables, person, case, papers, roles=unit.who.roles)
    for choice in _choices(unit, tables, standing, papers):
        if choice.target == target:
            return choice.reasons
    step = workflow.explain_step(tables, standing.state, target, standing.facts)
    return tuple(Reason(why.code, {**why.params, "basis": why.basis}) for why in step.why_not)


def _lacks(tables: Law, standing: Standing) -> tuple[Lack, ...]:
    missing = workflow.missing_documents(tables, standing.path, standing.facts)
    return tuple(_lack(tables, one) for one in missing)


def _lack(tables: Law, lack: workflow.Lack) -> Lack:
    labels = tuple(tables.row(DocumentType, code).label for code in lack.any_of)
    return Lack(lack.state, lack.any_of, labels, lack.blocking, lack.basis)


def _taken(unit: CaseUnit, person: Obj) -> tuple[StepTaken, ...]:
    """Return all steps in the order they were taken, those taken back too."""
    all_steps = (unit.objects.get(oid) for oid in unit.cases.tree(person.id))
    steps = [step for step in all_steps if step is not None and step.type == "step"]
    return tuple(
        StepTaken(
            id=step.id,
            from_state=step.text("from_state"),
            to_state=step.text("to_state"),
            on=day_of(step, "on"),
            reason=step.text("reason"),
            outcome=step.text("outcome"),
            values=step.get("values", {}),
            documents=tuple(ObjectId(oid) for oid in texts_in(step.get("documents"))),
            cites=step.get("cites"),
            basis=step.text("basis"),
            overridden=tuple(texts_in(step.get("overridden"))),
            corrected=step.withdrawn,
        )
        for step in sorted(steps, key=lambda step: (step.created_t, step.id))
    )


def _codes(tables: Law, field: str, target: str) -> tuple[str, ...]:
    """Return the decisions on a remedy that lead to a state."""
    if field != "putusan":
        return ()
    return tuple(row.code for row in tables.rows(RemedyResult) if target in row.targets)


def _deadlines(person: Obj) -> tuple[Deadline, ...]:
    """Return all clocks that the last step set going, as they were computed then."""
    first = _deadline(person)
    also = (how for how in state_of(person).also if date_in(how.get("due")) is not None)
    rest = (Deadline(date_in(how["due"]), how) for how in also)
    return () if first is None else (first, *rest)


def _deadline(person: Obj) -> Deadline | None:
    state = state_of(person)
    return None if state.due is None else Deadline(state.due, state.due_how)


def _supervisor(value: Json) -> Supervisor | None:
    if not isinstance(value, dict):
        return None
    name, nip, position = (str(value.get(key) or "") for key in ("name", "nip", "position"))
    return Supervisor(name, nip, position)


def _recommendation(found: Obj) -> HqRecommendation:
    return HqRecommendation(
        id=found.id,
        **texts(found, "sanction reason number"),
        due_on=day_of(found, "due_on"),
        dated=day_of(found, "dated"),
    )
