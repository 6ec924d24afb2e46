"""People over all cases: finding them, and what is known about a NIP."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop.cases.lookup import case_of, need
from desktop.cases.model import state_of
from desktop.cases.names import full_name, same_person
from desktop.cases.nip import Finding, NipCheck, Severity, check_nip
from desktop.cases.office import today
from desktop.cases.ports import CaseUnit
from desktop.cases.standing import sanction_of
from desktop.cases.views import Appearance, PersonLine, PersonView, day_of
from desktop.ids import ObjectId
from desktop.journal.model import Obj

PEOPLE: Final = 50
"""People found unless somebody asks for more or fewer."""


def find_people(unit: CaseUnit, text: str, limit: int = PEOPLE) -> tuple[PersonLine, ...]:
    """Return people by a part of the name or NIP; nothing typed finds nobody."""
    return unit.cases.people(text, limit) if text.strip() else ()


def person_view(unit: CaseUnit, respondent: ObjectId) -> PersonView:
    """Return a person over all cases, by any respondent who is that person.

    Raises ``respondent.unknown`` (id).
    """
    found = need(unit, respondent, "respondent")
    same = unit.cases.with_nip(found.text("nip")) or [respondent]
    people = [person for oid in same if (person := unit.objects.get(oid)) is not None]
    appearances = [appearance_of(unit, person) for person in people]
    names = dict.fromkeys(appearance.name for appearance in appearances)
    return PersonView(
        id=respondent,
        name=appearances[0].name,
        names=tuple(names),
        nip=found.text("nip"),
        nip_check=check_nip(found.text("nip"), found.text("asn_type"), today(unit)),
        appearances=tuple(appearances),
    )


def nip_check(
    unit: CaseUnit,
    typed: str,
    asn_type: str = "",
    name: str = "",
    but: ObjectId | None = None,
) -> NipCheck:
    """Check a NIP while it is typed, also against the people already here.

    Adds ``nip.other_person`` (other, case) as an error when it stands with another name
    than ``name``, and ``nip.known`` (other, case, count) as a warning when the person has
    been here before. ``but`` is the respondent being edited.
    """
    check = check_nip(typed, asn_type, today(unit))
    if not check.well_formed:
        return check
    others = [oid for oid in unit.cases.with_nip(check.digits) if oid != but]
    known = [appearance_of(unit, need(unit, oid, "respondent")) for oid in others]
    strangers = [one for one in known if name and not same_person(name, one.name)]
    for one in (*strangers, *known)[:1]:
        details: dict[str, str | int] = {
            "other": one.name,
            "case": one.register_number,
            "count": len(known),
        }
        code = "nip.other_person" if strangers else "nip.known"
        severity = Severity.ERROR if strangers else Severity.WARNING
        check = replace(check, findings=(*check.findings, Finding(code, severity, details)))
    return check


def appearance_of(unit: CaseUnit, person: Obj) -> Appearance:
    """Return how a respondent appears in his case."""
    case = case_of(unit, person.id)
    found = need(unit, case, "case")
    return Appearance(
        respondent=person.id,
        case=case,
        register_number=found.text("register_number"),
        subject=found.text("subject"),
        received_on=day_of(found, "received_on"),
        name=full_name(*(person.text(key) for key in ("front_title", "name", "back_title"))),
        position=person.text("position"),
        unit=person.text("unit"),
        state=state_of(person).code,
        outcome=person.text("outcome"),
        sanction=sanction_of(unit.objects.children(person.id, "step")),
    )
