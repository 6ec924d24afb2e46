"""The warnings that the law asks for about one respondent, and setting one of them aside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from desktop.cases.competence import government_of
from desktop.cases.lookup import need
from desktop.cases.model import date_in, state_of, texts_in
from desktop.cases.office import office_of, today
from desktop.cases.origin import counts, same_matter
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.cases.sanctions import Imposed, imposed_by, sanction_key, stated_by, stated_code
from desktop.cases.standing import Papers, Standing, own_clock, papers_of, standing_of
from desktop.cases.workflow_views import WarningView
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Json, Obj
from desktop.law.packs import Law
from desktop.law.warnings import BodyFacts, Matter, Member, Prior, Warned, warnings_of

_AT_PPK: Final = "DI_PPK"
_SUMMONS: Final = {"PANGGILAN_1": "panggilan_1_maks", "PANGGILAN_2": "panggilan_2_maks"}
_BEFORE: Final = "sebelum Netra"
"""Where a sanction stands that was entered by hand without number or day."""
_STALE: Final = "lokal_rekomendasi_lama"


def warned_at(
    unit: CaseUnit,
    law: Law,
    standing: Standing,
    papers: Papers,
    *,
    target: str = "",
    on: date | None = None,
    values: Mapping[str, Json] | None = None,
) -> tuple[Warned, ...]:
    """Return the warnings of a step to ``target``, or without one those of now.

    With ``values`` they are about the step as it is asked for; without, about the sanction
    that is proposed, so that the screen can tell beforehand.
    """
    matter = matter_of(unit, law, standing, papers, target=target, on=on, values=values)
    return warnings_of(law, matter)


def warning_views(
    unit: CaseUnit, law: Law, standing: Standing, papers: Papers
) -> tuple[WarningView, ...]:
    """Return the warnings that stand on the card now, with those that were set aside."""
    dismissed = {
        (found.text("warning"), _key(found.get("facts", {}))): found.text("reason")
        for found in unit.objects.children(standing.person.id, "dismissal")
    }
    return tuple(
        warning_view(one, dismissed.get((one.code, _key(one.facts)), ""))
        for one in warned_at(unit, law, standing, papers)
    )


def warning_view(one: Warned, dismissed: str = "") -> WarningView:
    """Return a warning as it is shown."""
    reason = dismissed if one.dismissible else ""
    return WarningView(
        one.code, one.text, one.weight.value, one.basis, one.needs_review, one.dismissible, reason
    )


@action("warning.dismiss")
def dismiss_warning(unit: CaseUnit, respondent: ObjectId, code: str, reason: str) -> ObjectId:
    """Set a warning aside, with a reason, as long as the facts behind it stay as they are.

    Raises ``respondent.unknown`` (id), ``warning.reason_required`` (warning),
    ``warning.not_there`` (warning, known) and ``warning.not_dismissible`` (warning, text).
    """
    tables = law_of(unit)
    person = need(unit, respondent, "respondent")
    case = need(unit, person.parent or ObjectId(""), "case")
    if not reason.strip():
        raise Refused("warning.reason_required", warning=code)
    papers = papers_of(unit, case.id)
    standing = standing_of(unit, tables, person, case, papers)
    known = {one.code: one for one in warned_at(unit, tables, standing, papers)}
    if code not in known:
        raise Refused("warning.not_there", warning=code, known=sorted(known))
    found = known[code]
    if not found.dismissible:
        raise Refused("warning.not_dismissible", warning=code, text=found.text)
    unit.journal.because(reason.strip())
    values = {
        "warning": code,
        "facts": dict(found.facts),
        "reason": reason.strip(),
        "officer_name": unit.who.name,
    }
    return unit.journal.create("dismissal", values, parent=person.id)


def _key(facts: Mapping[str, Json]) -> tuple[tuple[str, str], ...]:
    """Return what a warning was about, so that one about something else comes back."""
    return tuple(sorted((str(name), str(value)) for name, value in facts.items()))


# --- the facts ------------------------------------------------------------------------


def matter_of(
    unit: CaseUnit,
    law: Law,
    standing: Standing,
    papers: Papers,
    *,
    target: str,
    on: date | None,
    values: Mapping[str, Json] | None,
) -> Matter:
    """Return what the rules ask about a respondent, as he stands or would stand."""
    person, case, steps = standing.person, standing.case, standing.steps
    proposed = person.text("proposed_sanction") if values is None else ""
    values = values or {}
    imposed = imposed_by(steps).code
    others = [one for one in papers.people if one.id != person.id]
    state = state_of(person)
    received = _entered(standing, _AT_PPK)
    office = office_of(unit)
    sizes = office.get("bodies", {}) if office else {}
    examined_on = date_in(values.get("periksa_pada"))
    summons, summoned = target, on or today(unit)
    if not target and steps and standing.state in _SUMMONS:
        given = steps[-1].get("values", {})
        examined_on = date_in(given.get("periksa_pada"))
        summons, values = standing.state, given
        summoned = date_in(steps[-1].get("on")) or summoned
    examined_by = None
    if examined_on is not None and summons in _SUMMONS:
        start = date_in(values.get("tanggal")) or summoned
        examined_by = own_clock(unit, law, _SUMMONS[summons], start)
    return Matter(
        state=standing.state,
        target=target,
        track=standing.track,
        asn_type=person.text("asn_type"),
        rank=person.text("rank"),
        position_kind=person.text("position_kind"),
        government=government_of(unit, law),
        official=str(values.get("pejabat") or ""),
        forms=tuple(texts_in(person.get("allegations"))),
        acted_on=date_in(person.get("acted_on") or case.get("acted_on")),
        sanction=str(values.get("sanksi") or imposed or proposed),
        imposed=imposed,
        prior=_prior(unit, law, person),
        bodies=tuple(_body(one, sizes) for one in papers.bodies_of(person.id)),
        supervisor=_supervisor(person),
        involved=tuple(Member(one.text("name"), one.text("nip")) for one in others),
        released=bool(unit.objects.children(person.id, "release")),
        criminal=tuple(texts_in(person.get("criminal"))),
        criminal_to=person.text("criminal_to"),
        moved_to=person.text("moved_to"),
        moved_on=date_in(person.get("moved_on")),
        due=state.due,
        escalated=bool(unit.objects.children(person.id, "escalation")),
        received_on=received,
        stale_on=own_clock(unit, law, _STALE, received) if received else None,
        examined_on=examined_on,
        examined_by=examined_by,
        today=today(unit),
    )


def _entered(standing: Standing, state: str) -> date | None:
    """Return when a state was last entered."""
    days = (date_in(step.get("on")) for step in reversed(standing.steps)
            if step.text("to_state") == state)  # fmt: skip
    return next(days, None)


def _body(found: Obj, sizes: Mapping[str, Json]) -> BodyFacts:
    members = tuple(
        Member(*(str(one.get(key) or "") for key in ("name", "nip", "rank", "element")))
        for one in found.get("members", [])
        if isinstance(one, dict)
    )
    least = sizes.get(found.text("kind"))
    return BodyFacts(found.text("kind"), members, least if isinstance(least, int) else None)


def _supervisor(person: Obj) -> Member | None:
    found = person.get("supervisor", {})
    name = str(found.get("name") or "")
    return Member(name, str(found.get("nip") or "")) if name else None


def _prior(unit: CaseUnit, law: Law, person: Obj) -> tuple[Prior, ...]:
    """Return the sanctions of the same person from other cases, old registers, and by hand."""
    card, nip = ObjectId(person.text("person")), person.text("nip")
    others = [
        *(unit.people.respondents(card, all_cases=True) if card else ()),
        *(unit.cases.with_nip(nip) if nip else ()),
    ]
    found = [
        prior
        for oid in dict.fromkeys(others)
        if oid != person.id and (prior := _prior_in(unit, law, person, oid)) is not None
    ]
    known = {_key_of(imposed_by(_steps(unit, oid))) for oid in (*others, person.id)} - {()}
    for oid in unit.people.prior_sanctions(card) if card else ():
        entered = unit.objects.get(oid)
        if entered is None or entered.withdrawn:
            continue
        named = date_in(entered.get("dated"))
        key = sanction_key(entered.text("sanction"), entered.text("number"), named)
        if not key or key not in known:
            about = entered.text("number") or entered.text("dated") or _BEFORE
            found.append(Prior(entered.text("sanction"), about))
            known.add(key)
    return tuple(found)


def _key_of(imposed: Imposed) -> tuple[str, ...]:
    return sanction_key(imposed.code, imposed.number, imposed.dated)


def _prior_in(unit: CaseUnit, law: Law, person: Obj, oid: ObjectId) -> Prior | None:
    """Return what another case of the person imposed, or says of it in an old register's words."""
    other = unit.objects.get(oid)
    if other is None or other.withdrawn or other.parent in (None, person.parent):
        return None
    case = unit.objects.get(other.parent)
    if case is None or same_matter(unit.objects, other, person):
        return None
    if not counts(unit.objects, other, case):
        return None
    acted = date_in(other.get("acted_on") or case.get("acted_on"))
    forms = frozenset(texts_in(other.get("allegations")))
    imposed = imposed_by(_steps(unit, oid)).code
    if imposed:
        return Prior(imposed, case.text("register_number"), forms, acted)
    stated = stated_by(other)
    if not stated:
        return None
    code, words = stated_code(law, other, stated), stated.words or stated.number
    return Prior(code, case.text("register_number"), forms, acted, words)


def _steps(unit: CaseUnit, respondent: ObjectId) -> Sequence[Obj]:
    return unit.objects.children(respondent, "step")
