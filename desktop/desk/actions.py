"""What headquarters writes about a region's case. Nothing here moves a state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import msgspec

from desktop.cases.approvals import Proposal, names_of, require_second, second_person
from desktop.cases.lookup import need
from desktop.cases.office import today
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Json, Side
from desktop.law.model import Sanction

TEXT_LIMIT: Final = 20_000
"""Characters of a review or a reason."""
_LINE_LIMIT: Final = 500


@dataclass(frozen=True, slots=True)
class Review:
    """What headquarters found when it read a case; ``finding`` is the short result."""

    text: str
    finding: str = ""
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class Recommendation:
    """Which sanction headquarters recommends, why, and by when it wants an answer."""

    sanction: str
    reason: str
    due_on: date | None = None
    number: str = ""
    dated: date | None = None


def read_review(untrusted: Json) -> Review:
    """Return a review from a form: ``text``, ``finding``, ``dated``.

    Raises ``Refused``: ``field.type`` (field, wanted), ``field.unknown`` (field, known),
    ``field.date`` (field, value).
    """
    known = ("text", "finding", "dated")
    if not isinstance(untrusted, dict):
        raise Refused("field.type", field="(root)", wanted="map")
    for field, value in untrusted.items():
        if field not in known:
            raise Refused("field.unknown", field=str(field), known=list(known))
        if value is not None and not isinstance(value, str):
            raise Refused("field.type", field=field, wanted="text")
    dated = untrusted.get("dated")
    try:
        day = date.fromisoformat(dated) if dated else None
    except ValueError:
        raise Refused("field.date", field="dated", value=dated) from None
    return Review(untrusted.get("text") or "", untrusted.get("finding") or "", day)


@action("hq.review")
def write_review(unit: CaseUnit, case: ObjectId, review: Review) -> ObjectId:
    """Add a review to a region's case and return its id; it is never changed afterwards.

    Raises ``Refused``: ``sync.only_headquarters``, ``case.unknown`` (id),
    ``field.required`` (field), ``field.too_long`` (field, limit), ``desk.future`` (field).
    """
    _require_headquarters(unit)
    need(unit, case, "case")
    values = {
        "text": _text("text", review.text, TEXT_LIMIT, required=True),
        "finding": _text("finding", review.finding, _LINE_LIMIT),
        "dated": _dated(unit, review.dated),
        "officer_name": unit.who.name,
    }
    return unit.journal.create("review", values, parent=case)


@action("hq.recommend")
def recommend(
    unit: CaseUnit,
    respondents: Sequence[ObjectId],
    recommendation: Recommendation,
    *,
    approval: ObjectId | None = None,
) -> list[ObjectId]:
    """Recommend a sanction for one or many respondents and return the recommendations' ids.

    Two people do this: ``approval`` is what somebody else submitted, see
    :func:`desktop.cases.approvals.require_second` for its refusals.

    Raises ``Refused``: ``sync.only_headquarters``, ``respondent.unknown`` (id),
    ``law.unknown_code`` (kind, code, known), ``field.required`` (field),
    ``field.too_long`` (field, limit), ``desk.future`` (field), ``desk.due_passed`` (due_on).
    """
    _require_headquarters(unit)
    sanction = law_of(unit).row(Sanction, recommendation.sanction).code
    due_on = recommendation.due_on
    dated = _dated(unit, recommendation.dated)
    if due_on is not None and due_on.isoformat() < dated:
        raise Refused("desk.due_passed", due_on=due_on.isoformat())
    values = {
        "sanction": sanction,
        "reason": _text("reason", recommendation.reason, TEXT_LIMIT, required=True),
        "due_on": None if due_on is None else due_on.isoformat(),
        "number": _text("number", recommendation.number, _LINE_LIMIT),
        "dated": dated,
    }
    found = [need(unit, respondent, "respondent").id for respondent in dict.fromkeys(respondents)]
    row = second_person(unit, "hq.recommend")
    if row is not None:
        for proposal in recommendation_proposals(unit, found, recommendation):
            require_second(unit, row, proposal, approval)
    return [unit.journal.create("hq_recommendation", values, parent=one) for one in found]


def recommendation_proposals(
    unit: CaseUnit, respondents: Sequence[ObjectId], recommendation: Recommendation
) -> tuple[Proposal, ...]:
    """Return what two people would do when they recommend a sanction, case by case."""
    cases: dict[ObjectId, list[ObjectId]] = {}
    for respondent in dict.fromkeys(respondents):
        person = need(unit, respondent, "respondent")
        cases.setdefault(ObjectId(person.parent or ""), []).append(respondent)
    label = law_of(unit).row(Sanction, recommendation.sanction).name
    return tuple(
        Proposal(
            "REK-PUSAT",
            case,
            tuple(people),
            f"{names_of(unit, people)}: {label}",
            {
                "respondents": list(people),
                "recommendation": msgspec.to_builtins(recommendation, order="deterministic"),
            },
        )
        for case, people in cases.items()
    )


def _require_headquarters(unit: CaseUnit) -> None:
    if unit.side is not Side.HQ:
        raise Refused("sync.only_headquarters")


def _text(field: str, typed: str, limit: int, *, required: bool = False) -> str | None:
    text = typed.strip()
    if required and not text:
        raise Refused("field.required", field=field)
    if len(text) > limit:
        raise Refused("field.too_long", field=field, limit=limit)
    return text or None


def _dated(unit: CaseUnit, given: date | None) -> str:
    now = today(unit)
    if given is not None and given > now:
        raise Refused("desk.future", field="dated")
    return (given or now).isoformat()
