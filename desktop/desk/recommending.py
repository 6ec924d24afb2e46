"""Headquarters' recommendations, which two people make: one proposes, another decides."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop.cases.approvals import note_approved, request_approval
from desktop.cases.ports import CaseUnit
from desktop.desk.actions import Recommendation, recommend, recommendation_proposals
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Obj


def submit_recommendation(
    unit: CaseUnit,
    respondents: Sequence[ObjectId],
    recommendation: Recommendation,
    note: str = "",
) -> ObjectId:
    """Ask a second person to make a recommendation for respondents of one case.

    Returns the approval. Raises ``respondent.unknown`` (id), ``law.unknown_code``,
    ``step.nobody``, ``approval.several_cases``, and as ``request_approval``.
    """
    proposals = recommendation_proposals(unit, respondents, recommendation)
    if not proposals:
        raise Refused("step.nobody")
    if len(proposals) > 1:
        raise Refused("approval.several_cases")
    return request_approval(unit, proposals[0], note)


def carry_out_recommendation(unit: CaseUnit, found: Obj) -> list[ObjectId]:
    """Make the recommendation that an approval is about; part of approving it."""
    content = found.get("content")
    people = [ObjectId(oid) for oid in content["respondents"]]
    made = recommend(
        unit, people, msgspec.convert(content["recommendation"], Recommendation), approval=found.id
    )
    note_approved(unit, found.id)
    return made
