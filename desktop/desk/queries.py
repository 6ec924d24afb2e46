"""What headquarters said about a region's cases, and what the region has not followed yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.cases.lookup import is_visible, need
from desktop.cases.ports import CaseUnit
from desktop.ids import ObjectId
from desktop.journal.model import Obj


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A review of a case by headquarters."""

    id: ObjectId
    text: str
    finding: str
    dated: date | None
    officer_name: str


@dataclass(frozen=True, slots=True)
class OpenRecommendation:
    """A recommendation that no step of the respondent cites yet; ``overdue`` as of today."""

    id: ObjectId
    respondent: ObjectId
    name: str
    case: ObjectId | None
    register_number: str
    sanction: str
    reason: str
    number: str
    dated: date | None
    due_on: date | None
    overdue: bool


def reviews(unit: CaseUnit, case: ObjectId) -> list[ReviewView]:
    """Return headquarters' reviews of a case, oldest first; raises ``case.unknown`` (id)."""
    need(unit, case, "case")
    return [
        ReviewView(
            found.id,
            found.text("text"),
            found.text("finding"),
            _day(found, "dated"),
            found.text("officer_name"),
        )
        for found in unit.objects.children(case, "review")
    ]


def open_recommendations(unit: CaseUnit, today: date) -> list[OpenRecommendation]:
    """Return the recommendations not yet followed, those due first, undated ones last."""
    found = [
        _open(unit, one, today)
        for one in unit.objects.all("hq_recommendation")
        if one.parent is not None and not _is_cited(unit, one) and is_visible(unit, one)
    ]
    return sorted(found, key=lambda one: (one.due_on is None, one.due_on or date.max, one.id))


def _is_cited(unit: CaseUnit, recommendation: Obj) -> bool:
    if recommendation.parent is None:
        return False
    steps = unit.objects.children(recommendation.parent, "step")
    return any(step.get("cites") == recommendation.id for step in steps)


def _open(unit: CaseUnit, found: Obj, today: date) -> OpenRecommendation:
    respondent = None if found.parent is None else unit.objects.get(found.parent)
    above = None if respondent is None else respondent.parent
    case = None if above is None else unit.objects.get(above)
    due_on = _day(found, "due_on")
    return OpenRecommendation(
        id=found.id,
        respondent=found.id if respondent is None else respondent.id,
        name="" if respondent is None else respondent.text("name"),
        case=None if case is None else case.id,
        register_number="" if case is None else case.text("register_number"),
        sanction=found.text("sanction"),
        reason=found.text("reason"),
        number=found.text("number"),
        dated=_day(found, "dated"),
        due_on=due_on,
        overdue=due_on is not None and due_on < today,
    )


def _day(obj: Obj, field: str) -> date | None:
    text = obj.text(field)
    return date.fromisoformat(text) if text else None
