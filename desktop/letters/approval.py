"""Letters that two people issue: one drafts and submits, another approves and issues."""

from __future__ import annotations

import msgspec

from desktop.cases.approvals import note_approved, request_approval
from desktop.ids import ObjectId
from desktop.journal.model import Obj
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


def carry_out_letter(unit: LetterUnit, press: Press, found: Obj) -> Issued:
    """Issue the letter that an approval is about; part of approving it."""
    people, kind, wishes = letter_asked_for(found)
    issued = issue_letter(unit, press, people, kind, wishes, approval=found.id)
    note_approved(unit, found.id)
    return issued
