"""Temporary release from duties while a severe sanction is likely."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.cases.fields import FORMS, read_form, required
from desktop.cases.lookup import need
from desktop.cases.model import date_in, state_of
from desktop.cases.office import reading
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.cases.views import day_of, texts
from desktop.cases.workflow_views import ReleaseView
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Json, Obj
from desktop.law.model import State


@action("release.record")
def record_release(unit: CaseUnit, respondent: ObjectId, form: Mapping[str, Json]) -> ObjectId:
    """Enter that somebody was released from duties, from a day on, and who stands in.

    Raises ``respondent.unknown`` (id), the ``field.…`` codes, ``release.closed`` (name),
    ``release.runs`` (from_on) while one runs, and ``release.out_of_order`` (from_on, until).
    """
    person = need(unit, respondent, "respondent")
    at = reading(unit)
    values = read_form(FORMS["release"], dict(form), at)
    required(at, values, "from_on")
    row = law_of(unit).find(State, state_of(person).code)
    if row is not None and row.closed:
        raise Refused("release.closed", name=person.text("name"))
    for other in unit.objects.children(respondent, "release"):
        if not other.get("until"):
            raise Refused("release.runs", from_on=other.text("from_on"))
    check_period(values)
    return unit.journal.create("release", values, parent=respondent)


@action("release.end")
def end_release(unit: CaseUnit, release: ObjectId, until: date) -> None:
    """Enter the last day; raises ``release.unknown`` (id) and ``release.out_of_order``."""
    found = need(unit, release, "release")
    check_period({**found.fields, "until": until.isoformat()})
    unit.journal.put(release, {"until": until.isoformat()})


def check_period(values: Mapping[str, Json]) -> None:
    """Refuse a release that ends before it begins."""
    start, end = date_in(values.get("from_on")), date_in(values.get("until"))
    if start and end and end < start:
        raise Refused("release.out_of_order", from_on=start.isoformat(), until=end.isoformat())


def release_view(found: Obj) -> ReleaseView:
    """Return a release as it is shown."""
    return ReleaseView(
        id=found.id,
        **texts(found, "number acting acting_post note"),
        dated=day_of(found, "dated"),
        from_on=day_of(found, "from_on"),
        until=day_of(found, "until"),
    )
