"""Letters that two people issue: one drafts and submits, another approves and issues."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from desktop.cases.approvals import checkers, note_approved, request_approval, second_person
from desktop.cases.views import Reason
from desktop.ids import ObjectId
from desktop.journal.model import Obj
from desktop.journal.roles import role_lack
from desktop.letters.actions import (
    Issued,
    case_and_people,
    fitting,
    issue_letter,
    letter_proposal,
    prepare,
    require_ready,
)
from desktop.letters.gather import Wishes
from desktop.letters.ports import LetterUnit, Press


@dataclass(frozen=True, slots=True)
class IssuingWay:
    """How the officer at the desk brings a letter about a case out.

    He issues it himself, unless ``approvers`` says who can once he has submitted it, or
    ``why_not`` why he can do neither.
    """

    approvers: tuple[str, ...] = ()
    why_not: Reason | None = None


def way_to_issue(unit: LetterUnit, case: ObjectId) -> IssuingWay:
    """Return whether the officer at the desk issues a letter, submits it, or can do neither.

    ``why_not`` is ``role.missing`` for issuing, or for submitting where he may issue but not
    alone.
    """
    lacks_issue = role_lack(unit, "letter.issue")
    row = second_person(unit, "letter.issue")
    others = () if row is None else tuple(one.text("name") for one in checkers(unit, row, case))
    lacks_request = role_lack(unit, "approval.request")
    if others and lacks_request is None:
        return IssuingWay(approvers=others)
    lacks = lacks_issue or (lacks_request if others else None)
    return IssuingWay(why_not=Reason("role.missing", lacks) if lacks is not None else None)


def submit_letter(
    unit: LetterUnit,
    press: Press,
    people: list[ObjectId],
    kind: str = "",
    wishes: Wishes | None = None,
    note: str = "",
) -> ObjectId:
    """Ask a second person to issue a letter that is complete; returns the approval.

    Raises as ``issue_letter`` and ``request_approval`` do.
    """
    chosen = wishes or Wishes()
    case, persons = case_and_people(unit, people)
    fitting(press, kind, persons)
    require_ready(prepare(unit, press, case, persons, chosen, kind))
    proposal = letter_proposal(unit, press, case, persons, chosen, kind, asking=True)
    return request_approval(unit, proposal, note)


def letter_asked_for(found: Obj) -> tuple[list[ObjectId], str, Wishes]:
    """Return for whom, of which kind and with which wishes a letter was submitted."""
    content = found.get("content")
    people = [ObjectId(oid) for oid in content["people"]]
    return people, content["kind"], msgspec.convert(content["wishes"], Wishes)


def carry_out_letter(
    unit: LetterUnit, press: Press, found: Obj, clock_is_right: str = ""
) -> Issued:
    """Issue the letter that an approval is about; part of approving it."""
    people, kind, wishes = letter_asked_for(found)
    issued = issue_letter(
        unit, press, people, kind, wishes, approval=found.id, clock_is_right=clock_is_right
    )
    note_approved(unit, found.id)
    return issued
