"""Objections and appeals: those that became a step, and those that were not admitted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from desktop.cases.fields import Reader, day, line, long_text, one_of, read_form, required
from desktop.cases.lookup import need
from desktop.cases.model import date_in
from desktop.cases.office import reading, today
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.cases.standing import Standing, filing_deadline, papers_of, standing_of
from desktop.cases.views import day_of
from desktop.cases.workflow_views import RemedyView
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Json, Obj
from desktop.law.packs import Law
from desktop.law.process import Remedy, RemedyResult

FORM: Final[dict[str, Reader]] = {
    "kind": one_of("remedy"),
    "filed_on": day,
    "number": line,
    "decision_number": line,
    "decided_on": day,
    "note": long_text,
}
"""What is entered of a remedy that was not admitted."""

INADMISSIBLE: Final = "tidak_dapat_diterima"
_APPEAL: Final = "UPAYA_ADM"
_DELIVERED: Final = "SK_DISAMPAIKAN"


@action("remedy.record")
def record_remedy(unit: CaseUnit, respondent: ObjectId, form: Mapping[str, Json]) -> ObjectId:
    """Enter a remedy that was not admitted; the sanction takes effect as if there were none.

    Whether it came late follows from the clock and is kept. Raises ``respondent.unknown``
    (id), the ``field.…`` codes, ``remedy.not_yet`` (name) before a decree was delivered and
    ``remedy.in_future`` (filed_on, today).
    """
    tables = law_of(unit)
    person = need(unit, respondent, "respondent")
    at = reading(unit)
    values = read_form(FORM, dict(form), at)
    required(at, values, "kind", "filed_on")
    case = need(unit, person.parent or ObjectId(""), "case")
    standing = standing_of(unit, tables, person, case, papers_of(unit, case.id))
    if _DELIVERED not in standing.path:
        raise Refused("remedy.not_yet", name=person.text("name"))
    filed = date.fromisoformat(values["filed_on"])
    if filed > today(unit):
        raise Refused("remedy.in_future", filed_on=values["filed_on"], today=at.today.isoformat())
    late = _late(unit, tables, standing, values["kind"], filed)
    kept = {**values, "result": INADMISSIBLE, "late": late or None}
    return unit.journal.create("remedy", kept, parent=respondent)


def _late(unit: CaseUnit, tables: Law, standing: Standing, kind: str, filed: date) -> bool:
    limit = filing_deadline(unit, tables, standing, tables.row(Remedy, kind))
    return limit is not None and filed > limit.due


def remedies_of(unit: CaseUnit, tables: Law, standing: Standing) -> tuple[RemedyView, ...]:
    """Return a respondent's remedies, the admitted ones first, each with how it ended."""
    found = []
    steps = standing.steps
    for at, step in enumerate(steps):
        if step.text("to_state") == _APPEAL:
            after = next(iter(steps[at + 1 :]), None)
            found.append(_admitted(tables, step, after))
    others = unit.objects.children(standing.person.id, "remedy")
    return (*found, *(_refused(tables, one) for one in others))


def _admitted(tables: Law, step: Obj, decision: Obj | None) -> RemedyView:
    given = step.get("values", {})
    decided = decision.get("values", {}) if decision is not None else {}
    result = str(decided.get("putusan") or "")
    kind = str(given.get("upaya") or "")
    return RemedyView(
        kind=kind,
        label=_label(tables, kind),
        filed_on=date_in(given.get("tanggal")) or date_in(step.get("on")),
        number=str(given.get("nomor") or ""),
        result=result,
        result_label=_result(tables, result),
        decided_on=date_in(decided.get("tanggal")) if decision is not None else None,
        decision_number=str(decided.get("nomor") or ""),
        late="step.remedy_late" in (step.get("overridden") or ()),
        step=step.id,
    )


def _refused(tables: Law, found: Obj) -> RemedyView:
    return RemedyView(
        kind=found.text("kind"),
        label=_label(tables, found.text("kind")),
        filed_on=day_of(found, "filed_on"),
        number=found.text("number"),
        result=found.text("result"),
        result_label=_result(tables, found.text("result")),
        decided_on=day_of(found, "decided_on"),
        decision_number=found.text("decision_number"),
        late=bool(found.get("late")),
        step=None,
    )


def _label(tables: Law, kind: str) -> str:
    row = tables.find(Remedy, kind)
    return row.label if row else kind


def _result(tables: Law, result: str) -> str:
    row = tables.find(RemedyResult, result)
    return row.label if row else result
