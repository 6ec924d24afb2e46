"""Maker and checker: what one officer prepares and another one does.

The rows of ``second_person`` say what needs two people. Whoever prepares it *asks*: what is
to happen is frozen in an ``approval`` with its hash. A second person with the row's role
looks at it and approves, which does it there and then, or returns it with a reason. Whoever
asked can never approve, under whatever log-in: the same NIP is the same person.

Where nobody else holds the role, in an office of one, approval is on paper: doing the thing
writes a ``paper_approval`` in the same action, whose scan may follow and is filed once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

import msgspec

from desktop.cases.lookup import need
from desktop.cases.model import File, texts_in
from desktop.cases.office import office_of, today
from desktop.cases.officers import active_officers, roles_of, same_person
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.cases.views import Reason, day_of, texts
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import OFFICE, Json, Obj, milliseconds
from desktop.journal.roles import INSPECTOR, missing_role
from desktop.law.officers import SecondPerson

APPROVED, RETURNED, WITHDRAWN = "approved", "returned", "withdrawn"
WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is to happen: of which ``kind``, on which case, for whom, in words, and exactly.

    ``content`` is JSON; the same content always has the same hash.
    """

    kind: str
    case: ObjectId
    respondents: tuple[ObjectId, ...]
    subject: str
    content: dict[str, Json]

    @property
    def digest(self) -> str:
        """Return the hash of what is proposed, in hexadecimal digits."""
        frozen = [self.kind, self.case, sorted(self.respondents), self.content]
        return hashlib.sha256(msgspec.json.encode(frozen, order="deterministic")).hexdigest()


@dataclass(frozen=True, slots=True)
class ApprovalView:
    """Something that was asked for; ``why_not`` keeps the officer at the desk from deciding."""

    id: ObjectId
    kind: str
    label: str
    reason: str
    basis: str
    checker: str
    case: ObjectId
    register_number: str
    subject: str
    respondents: tuple[ObjectId, ...]
    names: tuple[str, ...]
    note: str
    asked_by: str
    asked_at: datetime
    mine: bool
    status: str
    decided_by: str
    decision_reason: str
    content: Mapping[str, Json]
    why_not: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class PaperView:
    """An approval on paper; ``filed`` once its scan or its place in the files is entered."""

    id: ObjectId
    kind: str
    label: str
    case: ObjectId
    register_number: str
    subject: str
    officer_name: str
    at: datetime
    approver: str
    on: date | None
    place: str
    sha256: str
    size: int
    file_name: str
    filed: bool


# --- the guard -------------------------------------------------------------------------


def second_person(
    unit: CaseUnit, name: str, *, sort: str = "", target: str = ""
) -> SecondPerson | None:
    """Return the row that asks for a second person for an action, ``None`` when none does."""
    for row in law_of(unit).rows(SecondPerson):
        if row.action != name:
            continue
        if not (row.sorts or row.targets) or sort in row.sorts or target in row.targets:
            return row
    return None


def checkers(unit: CaseUnit, row: SecondPerson, case: ObjectId) -> list[Obj]:
    """Return the other people who may check: with the role, logging in, not barred."""
    own = unit.objects.get(ObjectId(unit.who.officer))
    barred = unit.officers.barred_from(case)
    return [
        one
        for one in active_officers(unit)
        if row.checker in roles_of(one)
        and one.id not in barred
        and one.id != unit.who.officer
        and (own is None or not same_person(own, one))
    ]


def may_submit(unit: CaseUnit, name: str) -> bool:
    """Say whether the officer at the desk may at least submit what an action would do."""
    guarded = any(row.action == name for row in law_of(unit).rows(SecondPerson))
    return guarded and not missing_role(unit.who.roles, "approval.request")


def roles_with_second(unit: CaseUnit, case: ObjectId) -> frozenset[str]:
    """Return the roles with which steps are offered: the own ones, and the inspektur's.

    The latter where another inspektur can take the step once it is submitted.
    """
    roles = unit.who.roles
    if INSPECTOR in roles or missing_role(roles, "approval.request"):
        return roles
    barred = unit.officers.barred_from(case)
    others = (
        one.id
        for one in active_officers(unit)
        if INSPECTOR in roles_of(one) and one.id not in barred and one.id != unit.who.officer
    )
    return roles if next(others, None) is None else roles | {INSPECTOR}


def require_second(
    unit: CaseUnit, row: SecondPerson, proposal: Proposal, approval: ObjectId | None = None
) -> None:
    """Refuse to do alone what two people do; called by the action that does it.

    ``approval`` is what the officer at the desk approves: it must have been asked for by
    somebody else, for exactly this. Without one, and with nobody else to ask, the approval
    is on paper and entered here. Raises ``approval.second_person`` (what, officers, reason,
    basis), and as :func:`why_not_decided`.
    """
    if approval is not None:
        found = need(unit, approval, "approval")
        for reason in why_not_decided(unit, found, row):
            raise Refused(reason.code, **reason.details)
        if found.text("digest") != proposal.digest:
            raise Refused("approval.changed")
        return
    others = checkers(unit, row, proposal.case)
    if others:
        raise Refused(
            "approval.second_person",
            what=row.label,
            kind_of=row.code,
            officers=[one.text("name") for one in others],
            reason=row.reason,
            basis=row.basis,
        )
    unit.journal.create(
        "paper_approval",
        {**_said(proposal), "officer": unit.who.officer, "officer_name": unit.who.name},
        parent=proposal.case,
        scope=OFFICE,
    )


def _said(proposal: Proposal) -> dict[str, Json]:
    return {
        "kind": proposal.kind,
        "subject": proposal.subject,
        "respondents": list(proposal.respondents),
    }


def why_not_decided(
    unit: CaseUnit, found: Obj, row: SecondPerson | None = None
) -> tuple[Reason, ...]:
    """Return what keeps the officer at the desk from approving or returning something.

    ``approval.decided``, ``approval.own`` (name), ``role.missing`` (role, has, officers).
    """
    rule = row or _row(unit, found)
    own = unit.objects.get(ObjectId(unit.who.officer))
    maker = unit.objects.get(ObjectId(found.text("officer")))
    against = []
    if _decision(unit, found.id) is not None:
        against.append(Reason("approval.decided"))
    same = own is not None and maker is not None and same_person(own, maker)
    if found.text("officer") == unit.who.officer or same:
        against.append(Reason("approval.own", {"name": found.text("officer_name")}))
    if rule.checker not in unit.who.roles:
        names = [one.text("name") for one in active_officers(unit) if rule.checker in roles_of(one)]
        lack = {"role": rule.checker, "has": sorted(unit.who.roles), "officers": names}
        against.append(Reason("role.missing", lack))
    return tuple(against)


def _row(unit: CaseUnit, found: Obj) -> SecondPerson:
    return law_of(unit).row(SecondPerson, found.text("kind"))


def _decision(unit: CaseUnit, approval: ObjectId) -> Obj | None:
    made = unit.objects.children(approval, "approval_decision")
    order = (APPROVED, RETURNED, WITHDRAWN)
    known = [one for one in made if one.text("verdict") in order]
    return min(known, key=lambda one: order.index(one.text("verdict")), default=None)


# --- asking and deciding ---------------------------------------------------------------


@action("approval.request")
def request_approval(unit: CaseUnit, proposal: Proposal, note: str = "") -> ObjectId:
    """Ask a second person for something; the rooms that do the thing check it first.

    Raises ``case.unknown`` (id), ``law.unknown_code``, ``approval.nobody`` (role) when
    nobody else could approve, ``approval.asked_already`` when the same already waits.
    """
    case = need(unit, proposal.case, "case")
    row = law_of(unit).row(SecondPerson, proposal.kind)
    if not checkers(unit, row, case.id):
        raise Refused("approval.nobody", role=row.checker)
    for other in unit.objects.children(case.id, "approval"):
        if other.text("digest") == proposal.digest and _decision(unit, other.id) is None:
            raise Refused("approval.asked_already", by=other.text("officer_name"))
    values = {
        **_said(proposal),
        "content": proposal.content,
        "digest": proposal.digest,
        "officer": unit.who.officer,
        "officer_name": unit.who.name,
        "note": note.strip() or None,
    }
    return unit.journal.create("approval", values, parent=case.id, scope=OFFICE)


@action("approval.withdraw")
def withdraw_approval(unit: CaseUnit, approval: ObjectId) -> None:
    """Take back what one asked for oneself.

    Raises ``approval.unknown`` (id), ``approval.decided``, ``approval.not_own`` (name).
    """
    found = need(unit, approval, "approval")
    if _decision(unit, approval) is not None:
        raise Refused("approval.decided")
    if found.text("officer") != unit.who.officer:
        raise Refused("approval.not_own", name=found.text("officer_name"))
    _decide(unit, approval, WITHDRAWN, "")


def return_approval(unit: CaseUnit, approval: ObjectId, reason: str) -> None:
    """Return something to whoever asked, with what is to be mended.

    Raises ``approval.unknown`` (id), ``approval.reason_required``, and the codes of
    :func:`why_not_decided`.
    """
    found = need(unit, approval, "approval")
    by_inspector = _row(unit, found).checker == INSPECTOR
    (_return_closing if by_inspector else _return)(unit, found, reason)


@action("approval.return")
def _return(unit: CaseUnit, found: Obj, reason: str) -> None:
    _give_back(unit, found, reason)


@action("approval.return_closing")
def _return_closing(unit: CaseUnit, found: Obj, reason: str) -> None:
    _give_back(unit, found, reason)


def _give_back(unit: CaseUnit, found: Obj, reason: str) -> None:
    for against in why_not_decided(unit, found):
        raise Refused(against.code, **against.details)
    if not reason.strip():
        raise Refused("approval.reason_required")
    unit.journal.because(reason.strip())
    _decide(unit, found.id, RETURNED, reason.strip())


def note_approved(unit: CaseUnit, approval: ObjectId) -> None:
    """Write down that the officer at the desk approved; part of the action that does it."""
    _decide(unit, approval, APPROVED, "")


def _decide(unit: CaseUnit, approval: ObjectId, verdict: str, reason: str) -> None:
    values = {
        "verdict": verdict,
        "reason": reason or None,
        "officer": unit.who.officer,
        "officer_name": unit.who.name,
    }
    unit.journal.create("approval_decision", values, parent=approval)


# --- looking ---------------------------------------------------------------------------


def waiting_approvals(unit: CaseUnit) -> tuple[ApprovalView, ...]:
    """Return everything that waits for a second person, the oldest first.

    What the officer at the desk may decide has no ``why_not``; cases closed to him are
    left out.
    """
    found = (unit.objects.get(oid) for oid in unit.officers.approvals(WAITING))
    return tuple(_view(unit, one) for one in found if one is not None)


def waiting_count(unit: CaseUnit) -> int:
    """Return how many of the waiting approvals the officer at the desk may decide."""
    return sum(not view.why_not for view in waiting_approvals(unit))


def approval_view(unit: CaseUnit, approval: ObjectId) -> ApprovalView:
    """Return one approval; raises ``approval.unknown`` (id), ``case.barred``."""
    return _view(unit, need(unit, approval, "approval"))


def approvals_of(unit: CaseUnit, case: ObjectId) -> tuple[ApprovalView, ...]:
    """Return all that was ever asked for on a case, decided or not, the oldest first."""
    need(unit, case, "case")
    return tuple(_view(unit, one) for one in unit.objects.children(case, "approval"))


def _view(unit: CaseUnit, found: Obj) -> ApprovalView:
    row = _row(unit, found)
    case = unit.objects.get(found.parent) if found.parent else None
    decision = _decision(unit, found.id)
    people = tuple(ObjectId(oid) for oid in texts_in(found.get("respondents")))
    named = (unit.objects.get(oid) for oid in people)
    return ApprovalView(
        id=found.id,
        **texts(found, "kind subject note"),
        label=row.label,
        reason=row.reason,
        basis=row.basis,
        checker=row.checker,
        case=ObjectId(found.parent or ""),
        register_number=case.text("register_number") if case else "",
        respondents=people,
        names=tuple(one.text("name") for one in named if one is not None),
        asked_by=found.text("officer_name"),
        asked_at=datetime.fromtimestamp(milliseconds(found.created_t) / 1000, UTC),
        mine=found.text("officer") == unit.who.officer,
        status=decision.text("verdict") if decision else WAITING,
        decided_by=decision.text("officer_name") if decision else "",
        decision_reason=decision.text("reason") if decision else "",
        content=found.get("content", {}),
        why_not=why_not_decided(unit, found, row),
    )


# --- on paper --------------------------------------------------------------------------


@action("approval.paper")
def file_paper_approval(
    unit: CaseUnit,
    paper: ObjectId,
    approver: str,
    on: date | None = None,
    file: File | None = None,
    place: str = "",
) -> None:
    """Enter who approved on paper and when, with the scan or the place it is kept at.

    Raises ``paper_approval.unknown`` (id), ``field.required`` (field), ``step.in_future``
    (on, today).
    """
    found = need(unit, paper, "paper_approval")
    if not approver.strip():
        raise Refused("field.required", field="approver")
    if file is None and not place.strip():
        raise Refused("field.required", field="place_kept")
    if on is not None and on > today(unit):
        raise Refused("step.in_future", on=on.isoformat(), today=today(unit).isoformat())
    values: dict[str, Json] = {
        "approver": approver.strip(),
        "on": on.isoformat() if on else None,
        "place": place.strip() or None,
    }
    if file is not None:
        values |= {"sha256": file.sha256, "size": file.size, "file_name": file.name}
    unit.journal.put(found.id, values)


def papers_to_file(unit: CaseUnit) -> tuple[PaperView, ...]:
    """Return the approvals on paper whose scan or place is not entered, the oldest first.

    Empty for an office that says it is of one officer and keeps them in its files.
    """
    office = office_of(unit)
    if office is not None and office.get("single_officer"):
        return ()
    found = (unit.objects.get(oid) for oid in unit.officers.approvals("paper"))
    return tuple(_paper(unit, one) for one in found if one is not None)


def paper_approvals_of(unit: CaseUnit, case: ObjectId) -> tuple[PaperView, ...]:
    """Return the approvals on paper of a case, the oldest first."""
    need(unit, case, "case")
    return tuple(_paper(unit, one) for one in unit.objects.children(case, "paper_approval"))


def _paper(unit: CaseUnit, found: Obj) -> PaperView:
    case = unit.objects.get(found.parent) if found.parent else None
    row = law_of(unit).find(SecondPerson, found.text("kind"))
    return PaperView(
        id=found.id,
        **texts(found, "kind subject officer_name approver place sha256 file_name"),
        label=row.label if row else found.text("kind"),
        case=ObjectId(found.parent or ""),
        register_number=case.text("register_number") if case else "",
        at=datetime.fromtimestamp(milliseconds(found.created_t) / 1000, UTC),
        on=day_of(found, "on"),
        size=found.get("size", 0),
        filed=bool(found.text("sha256") or found.text("place")),
    )


def names_of(unit: CaseUnit, people: Sequence[ObjectId]) -> str:
    """Return whom a proposal is about, for its line in lists: one name, or how many more."""
    names = [need(unit, oid, "respondent").text("name") for oid in people]
    return names[0] if len(names) == 1 else f"{names[0]} dan {len(names) - 1} lainnya"
