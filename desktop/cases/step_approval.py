"""Steps that two people take: asking for them, and taking them by approving."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop.cases.approvals import note_approved, request_approval
from desktop.cases.lookup import need
from desktop.cases.ports import CaseUnit
from desktop.cases.steps import (
    StepDone,
    StepRequest,
    correct_step,
    correction_proposal,
    step_proposals,
    take_step,
    why_not_corrected,
)
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Obj


def submit_step(
    unit: CaseUnit, respondents: Sequence[ObjectId], request: StepRequest, note: str = ""
) -> ObjectId:
    """Ask a second person to take a step for respondents of one case; returns the approval.

    The step is checked as if he took it now, except for his role. Raises as ``take_step``
    and ``request_approval`` do, and ``approval.not_needed`` for a step that one person
    takes, ``approval.several_cases``.
    """
    proposals = step_proposals(unit, respondents, request)
    if not proposals:
        raise Refused("approval.not_needed")
    if len(proposals) > 1 or len(proposals[0].respondents) < len(set(respondents)):
        raise Refused("approval.several_cases")
    return request_approval(unit, proposals[0], note)


def submit_correction(
    unit: CaseUnit, respondent: ObjectId, reason: str, note: str = ""
) -> ObjectId:
    """Ask a second person to take back a respondent's last step; returns the approval.

    Raises as ``correct_step`` and ``request_approval`` do.
    """
    person = need(unit, respondent, "respondent")
    if not reason.strip():
        raise Refused("correct.reason_required")
    for refusal in why_not_corrected(unit, person):
        raise refusal
    return request_approval(unit, correction_proposal(unit, person, reason), note)


def carry_out_step(unit: CaseUnit, found: Obj) -> tuple[StepDone, ...]:
    """Take the step that an approval is about; part of approving it."""
    content = found.get("content")
    request = msgspec.convert(content["request"], StepRequest)
    people = [ObjectId(oid) for oid in content["respondents"]]
    done = take_step(unit, people, request, approval=found.id)
    note_approved(unit, found.id)
    return done


def carry_out_correction(unit: CaseUnit, found: Obj) -> str:
    """Take back the step that an approval is about; part of approving it."""
    content = found.get("content")
    person = ObjectId(content["respondent"])
    state = correct_step(unit, person, content["reason"], approval=found.id)
    note_approved(unit, found.id)
    return state
