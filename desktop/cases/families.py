"""Which of two families of sanctions this office uses, by institution and period.

Some kinds of sanction stand in for others (``stands_in_for``): the middle level of discipline
exists in two families until the cut in allowance is applied everywhere. Without a choice
both are offered.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.cases.fields import line
from desktop.cases.office import reading
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.cases.standing import Standing
from desktop.cases.views import day_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import OFFICE, Obj
from desktop.law.lists import SanctionFamily
from desktop.law.model import RuleSet, Sanction
from desktop.law.packs import Law

CHOICE: Final = "family_choice"


@dataclass(frozen=True, slots=True)
class FamilyChoice:
    """One period for which a family is chosen; an empty ``institution`` means everywhere."""

    id: ObjectId
    family: str
    label: str
    institution: str
    valid_from: date | None
    valid_to: date | None
    note: str


def rival_families(law: Law) -> tuple[SanctionFamily, ...]:
    """Return the families between which an office chooses."""
    rows = law.rows(Sanction)
    by_code = {row.code: row for row in rows}
    rivals = {row.family for row in rows if row.stands_in_for}
    rivals |= {by_code[row.stands_in_for].family for row in rows if row.stands_in_for}
    return tuple(row for row in law.rows(SanctionFamily) if row.code in rivals)


def family_choices(unit: CaseUnit) -> tuple[FamilyChoice, ...]:
    """Return what the office chose, in order of entry."""
    law = law_of(unit)
    return tuple(_view(law, found) for found in unit.objects.all(CHOICE))


@action("rules.choose_family")
def choose_family(
    unit: CaseUnit,
    family: str,
    *,
    institution: str = "",
    valid_from: date | None = None,
    valid_to: date | None = None,
    note: str = "",
) -> ObjectId:
    """Choose a family for a period, for one institution or for all.

    Raises ``family.unknown`` (family, known), ``family.ends_before_start`` (first, last),
    ``family.overlaps`` (institution, first, last) and ``field.too_long``.
    """
    known = [row.code for row in rival_families(law_of(unit))]
    if family not in known:
        raise Refused("family.unknown", family=family, known=known)
    if valid_from and valid_to and valid_to < valid_from:
        raise Refused(
            "family.ends_before_start", first=valid_from.isoformat(), last=valid_to.isoformat()
        )
    at = reading(unit)
    where = line(institution, at.inside("institution")) or ""
    for other in unit.objects.all(CHOICE):
        if _same(other.text("institution"), where) and _meet(other, valid_from, valid_to):
            raise Refused(
                "family.overlaps",
                institution=where,
                first=other.text("valid_from"),
                last=other.text("valid_to"),
            )
    values = {
        "family": family,
        "institution": where or None,
        "valid_from": valid_from.isoformat() if valid_from else None,
        "valid_to": valid_to.isoformat() if valid_to else None,
        "note": line(note, at.inside("note")) or None,
    }
    return unit.journal.create(CHOICE, values, scope=OFFICE)


@action("rules.choose_family")
def drop_family_choice(unit: CaseUnit, choice: ObjectId) -> None:
    """Take a choice back; both families are offered again. Raises ``family.no_choice`` (id)."""
    found = unit.objects.get(choice)
    if found is None or found.type != CHOICE or found.withdrawn:
        raise Refused("family.no_choice", id=choice)
    unit.journal.withdraw(choice)


def offered_sanctions(
    unit: CaseUnit,
    law: Law,
    rules: RuleSet,
    *,
    asn_type: str | None = None,
    institutions: Iterable[str] = (),
    on: date,
) -> tuple[Sanction, ...]:
    """Return the kinds of sanction to offer for a decision of that day.

    ``institutions`` are the names under which the respondent's institution stands, the
    narrowest first; a choice for one of them goes before a choice for all.
    """
    offered = law.sanctions(rules, asn_type=asn_type)
    chosen = chosen_family(unit, institutions, on)
    if not chosen:
        return offered
    codes = {row.code for row in offered}
    rivals = {row.stands_in_for: row for row in offered if row.stands_in_for in codes}
    paired = {*rivals, *(row.code for row in rivals.values())}
    return tuple(row for row in offered if row.code not in paired or row.family == chosen)


def sanctions_at(unit: CaseUnit, law: Law, standing: Standing, on: date) -> tuple[Sanction, ...]:
    """Return the kinds of sanction to offer a respondent for a decision of that day."""
    return sanctions_open_to(unit, law, standing.person, standing.rules, on)


def sanctions_open_to(
    unit: CaseUnit, law: Law, person: Obj, rules: RuleSet, on: date
) -> tuple[Sanction, ...]:
    """Return the kinds of sanction to offer somebody under the rules of the day of the act."""
    return offered_sanctions(
        unit,
        law,
        rules,
        asn_type=person.get("asn_type"),
        institutions=(person.text("unit"), person.text("institution")),
        on=on,
    )


def chosen_family(unit: CaseUnit, institutions: Iterable[str], on: date) -> str:
    """Return the family chosen for an institution and day, or nothing."""
    valid = [found for found in unit.objects.all(CHOICE) if _meet(found, on, on)]
    for name in (*filter(None, institutions), ""):
        for found in reversed(valid):
            if _same(found.text("institution"), name):
                return found.text("family")
    return ""


def _same(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()


def _meet(choice: Obj, first: date | None, last: date | None) -> bool:
    begins, ends = day_of(choice, "valid_from"), day_of(choice, "valid_to")
    return (begins or date.min) <= (last or date.max) and (first or date.min) <= (ends or date.max)


def _view(law: Law, found: Obj) -> FamilyChoice:
    row = law.find(SanctionFamily, found.text("family"))
    return FamilyChoice(
        id=found.id,
        family=found.text("family"),
        label=row.label if row else found.text("family"),
        institution=found.text("institution"),
        valid_from=day_of(found, "valid_from"),
        valid_to=day_of(found, "valid_to"),
        note=found.text("note"),
    )
