"""Institutions (perangkat daerah) and their merit-system scores, year by year."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.cases.fields import (
    Reader,
    Reading,
    flag,
    line,
    long_text,
    one_of,
    read_form,
    required,
)
from desktop.cases.lookup import need
from desktop.cases.model import TYPES
from desktop.cases.office import reading
from desktop.cases.ports import CaseUnit
from desktop.cases.prevention_forms import changes_of, meant_by
from desktop.cases.prevention_views import InstitutionView, MeritScore
from desktop.cases.rules import law_of
from desktop.cases.views import texts
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Json, Obj, Side
from desktop.law.packs import Law
from desktop.law.prevention import MeritCategory

INSTITUTION_TYPE: Final = next(kind for kind in TYPES if kind.name == "institution")
FIRST_YEAR: Final = 2000


def _year(untrusted: Json, reading: Reading) -> int:
    if isinstance(untrusted, bool) or not isinstance(untrusted, int):
        raise Refused("field.type", field=reading.at, wanted="number")
    if not FIRST_YEAR <= untrusted <= reading.today.year:
        last = reading.today.year
        raise Refused("field.number", field=reading.at, lowest=FIRST_YEAR, highest=last)
    return untrusted


def _score(untrusted: Json, reading: Reading) -> float:
    if isinstance(untrusted, bool) or not isinstance(untrusted, int | float):
        raise Refused("field.type", field=reading.at, wanted="number")
    if not 0 <= untrusted <= _HIGHEST:
        raise Refused("field.number", field=reading.at, lowest=0, highest=_HIGHEST)
    return untrusted


_HIGHEST: Final = 1000
"""No score of any assessment in use is higher; what the bands are, the tables of law say."""

INSTITUTION: Final[dict[str, Reader]] = {
    "name": line,
    "short_name": line,
    "head": line,
    "address": line,
    "note": long_text,
    "closed": flag,
}
SCORE: Final[dict[str, Reader]] = {
    "year": _year,
    "score": _score,
    "category": one_of("merit_category"),
    "source": line,
    "note": long_text,
}

_KEPT: Final = ("year", "hundredths", "category", "source", "note")


@action("institution.add")
def add_institution(unit: CaseUnit, form: Json) -> ObjectId:
    """Enter an institution; only its name is needed.

    Raises ``sync.only_region`` at headquarters, the ``field.…`` codes and
    ``institution.exists`` (name, other, id) for one of the same name.
    """
    if unit.side is not Side.REGION:
        raise Refused("sync.only_region")
    at = reading(unit)
    values = read_form(INSTITUTION, form, at)
    required(at, values, "name")
    _refuse_twice(unit, values["name"])
    return unit.journal.create("institution", values, scope=unit.scope)


@action("institution.edit")
def edit_institution(
    unit: CaseUnit, oid: ObjectId, changes: Mapping[str, Json], reason: str = ""
) -> bool:
    """Change an institution; an empty value clears a field. Says whether anything changed.

    Raises ``institution.unknown`` (id) and what :func:`add_institution` raises.
    """
    found = need(unit, oid, "institution")
    at = reading(unit)
    read = changes_of(INSTITUTION, INSTITUTION_TYPE, changes, at)
    required(at, {**found.fields, **read}, "name")
    if read.get("name"):
        _refuse_twice(unit, read["name"], but=oid)
    if reason.strip():
        unit.journal.because(reason.strip())
    return unit.journal.put(oid, read)


@action("institution.score")
def set_merit_score(unit: CaseUnit, oid: ObjectId, form: Json) -> ObjectId:
    """Enter the score of a year, or correct it where there is one; the year is needed.

    Raises ``institution.unknown`` (id), the ``field.…`` codes and ``institution.no_score``
    when neither score nor category is given.
    """
    need(unit, oid, "institution")
    at = reading(unit)
    values = read_form(SCORE, form, at)
    required(at, values, "year")
    score = values.pop("score", None)
    if score is None and not values.get("category"):
        raise Refused("institution.no_score")
    kept = {"hundredths": None if score is None else round(score * 100), **values}
    for found in unit.objects.children(oid, "merit_score"):
        if found.get("year") == values["year"]:
            unit.journal.put(found.id, {name: kept.get(name) for name in _KEPT})
            return found.id
    return unit.journal.create("merit_score", kept, parent=oid)


@action("institution.withdraw")
def withdraw_institution(unit: CaseUnit, oid: ObjectId, reason: str) -> None:
    """Take back an institution, or the score of a year, that was entered by mistake.

    One that no longer exists is not withdrawn but ``closed``. Raises ``institution.unknown``
    (id) and ``withdraw.reason_required``.
    """
    found = unit.objects.get(oid)
    known = found is not None and found.type in ("institution", "merit_score")
    if found is None or not known or found.withdrawn:
        raise Refused("institution.unknown", id=oid)
    if not reason.strip():
        raise Refused("withdraw.reason_required")
    unit.journal.because(reason.strip())
    unit.journal.withdraw(oid)


def institution_list(unit: CaseUnit, query: str = "") -> tuple[InstitutionView, ...]:
    """Return the institutions in the order of their names, closed ones last."""
    tables, words = law_of(unit), query.casefold().split()
    found = [_view(unit, tables, one) for one in unit.objects.all("institution")]
    kept = [
        one
        for one in found
        if all(word in f"{one.name} {one.short_name}".casefold() for word in words)
    ]
    return tuple(sorted(kept, key=lambda one: (one.closed, one.name.casefold())))


def institution_view(unit: CaseUnit, oid: ObjectId) -> InstitutionView:
    """Return one institution; raises ``institution.unknown`` (id)."""
    return _view(unit, law_of(unit), need(unit, oid, "institution"))


def typed_institution(given: Mapping[str, str]) -> dict[str, Json]:
    """Return what a person meant with ``FIELD=VALUE`` words for an institution."""
    return {name: meant_by(INSTITUTION_TYPE, name, typed) for name, typed in given.items()}


def merit_category_of(law: Law, score: float) -> MeritCategory | None:
    """Return the category whose scores hold ``score``, or ``None`` for one in no band.

    A score between two bands, such as 174.5, belongs to the lower one.
    """
    rows = sorted(law.rows(MeritCategory), key=lambda row: row.lowest)
    reached = [row for row in rows if row.lowest <= score]
    return reached[-1] if reached and score <= rows[-1].highest else None


def _refuse_twice(unit: CaseUnit, name: str, but: ObjectId | None = None) -> None:
    wanted = " ".join(name.casefold().split())
    for other in unit.objects.all("institution"):
        if other.id != but and " ".join(other.text("name").casefold().split()) == wanted:
            raise Refused("institution.exists", name=name, other=other.text("name"), id=other.id)


def _view(unit: CaseUnit, tables: Law, found: Obj) -> InstitutionView:
    scores = [_merit(tables, one) for one in unit.objects.children(found.id, "merit_score")]
    return InstitutionView(
        id=found.id,
        **texts(found, "name short_name head address note"),
        closed=bool(found.get("closed")),
        scores=tuple(sorted(scores, key=lambda one: one.year, reverse=True)),
        needs_review=any(row.needs_review for row in tables.rows(MeritCategory)),
        conflicts=tuple(sorted(found.conflicts)),
    )


def _merit(tables: Law, found: Obj) -> MeritScore:
    """Return a score; a category that was not given follows from the bands of the tables."""
    hundredths = found.get("hundredths")
    number = hundredths / 100 if isinstance(hundredths, int) else None
    band = merit_category_of(tables, number) if number is not None else None
    given = found.text("category")
    code = given or (band.code if band else "")
    row = tables.find(MeritCategory, code)
    year = found.get("year")
    return MeritScore(
        id=found.id,
        year=year if isinstance(year, int) else 0,
        score=number,
        category=code,
        category_label=row.label if row else code,
        assumed=not given and bool(code),
        differs=bool(given and band and band.code != given),
        **texts(found, "source note"),
    )
