"""The bodies that examine: a team for discipline, a council for ethics."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.cases.fields import FORMS, read_form, required
from desktop.cases.lookup import need
from desktop.cases.model import texts_in
from desktop.cases.office import reading
from desktop.cases.ports import CaseUnit
from desktop.cases.views import day_of, texts
from desktop.cases.workflow_views import ExaminationView, MemberView
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Json, Obj
from desktop.law.packs import Law
from desktop.law.process import Body


@action("examination.add")
def add_examination(unit: CaseUnit, case: ObjectId, form: Mapping[str, Json]) -> ObjectId:
    """Enter a body that examines, for some respondents of a case or (none named) for all.

    Its kind is needed; who sits in it may follow. Raises the ``field.…`` codes,
    ``case.unknown`` (id), ``respondent.unknown`` (id) and ``case.not_of_this_case``
    (respondent).
    """
    need(unit, case, "case")
    at = reading(unit)
    values = read_form(FORMS["examination"], dict(form), at)
    required(at, values, "kind")
    check_examined(unit, case, values)
    return unit.journal.create("examination", values, parent=case)


@action("examination.withdraw")
def withdraw_examination(unit: CaseUnit, examination: ObjectId, reason: str) -> None:
    """Take back a body that was entered by mistake.

    Raises ``examination.unknown`` (id) and ``examination.reason_required``.
    """
    found = need(unit, examination, "examination")
    if not reason.strip():
        raise Refused("examination.reason_required")
    unit.journal.because(reason.strip())
    unit.journal.withdraw(found.id)


def check_examined(unit: CaseUnit, case: ObjectId, values: Mapping[str, Json]) -> None:
    """Refuse a body that would examine people of another case."""
    for respondent in values.get("respondents") or ():
        if need(unit, ObjectId(respondent), "respondent").parent != case:
            raise Refused("case.not_of_this_case", respondent=respondent)


def examination_view(tables: Law, found: Obj) -> ExaminationView:
    """Return a body as it is shown."""
    row = tables.find(Body, found.text("kind"))
    members = (one for one in found.get("members", []) if isinstance(one, dict))
    names = ("name", "nip", "rank", "position", "element")
    return ExaminationView(
        id=found.id,
        **texts(found, "kind number formed_by note"),
        label=row.label if row else found.text("kind"),
        dated=day_of(found, "dated"),
        respondents=tuple(ObjectId(oid) for oid in texts_in(found.get("respondents"))),
        members=tuple(MemberView(*(str(one.get(key) or "") for key in names)) for one in members),
    )
