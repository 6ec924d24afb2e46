"""Who may be one person: proposals, pairs to look at, two people side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.cases.lookup import need
from desktop.cases.names import DOUBTFUL, likeness, same_person
from desktop.cases.nip import LENGTH, grouped
from desktop.cases.people import person_view
from desktop.cases.person_views import (
    Compared,
    Comparison,
    Pair,
    PersonRow,
    PersonView,
    Suspicion,
)
from desktop.cases.persons import card_of
from desktop.cases.ports import CaseUnit
from desktop.ids import ObjectId

PAIRS: Final = 50
"""Pairs unless somebody asks for more or fewer."""
COMPARED: Final = 150
"""People without a number whose namesakes are looked for, the latest first."""
_SIMILAR: Final = 8


def compared_view(unit: CaseUnit, person: ObjectId) -> PersonView:
    """Return a person with those who may be the same; raises ``person.unknown`` (id)."""
    return replace(person_view(unit, person), similar=similar_to(unit, person))


def similar_to(unit: CaseUnit, person: ObjectId) -> tuple[Suspicion, ...]:
    """Return the people who may be the same as one, the likeliest first.

    Two different numbers with different dates of birth are two people; so are two about
    whom somebody said so.
    """
    root = card_of(unit, person)
    (row,) = unit.people.rows([root]) or (None,)
    if row is None:
        return ()
    card = need(unit, root, "person")
    apart = _apart(unit, root)
    found = {one.id: one for one in unit.people.namesakes(row.name, 2 * _SIMILAR)}
    for one in unit.people.rows(unit.people.with_old_nip(card.text("nip_old"))):
        found.setdefault(one.id, one)
    suspicions = []
    for other in found.values():
        if other.id == root or other.id in apart:
            continue
        signs = _signs(unit, row, other)
        alike = likeness(row.name, other.name)
        if _suspicious(row, other, max(alike, other.likeness), signs):
            suspicions.append(Suspicion(other, max(alike, other.likeness), signs))
    suspicions.sort(key=lambda one: (-len(one.signs), -one.likeness, one.person.id))
    return tuple(suspicions[:_SIMILAR])


def duplicates(unit: CaseUnit, limit: int = PAIRS) -> tuple[Pair, ...]:
    """Return pairs of people who may be one, the likeliest first.

    Looked at are the latest people without a number, and those whose numbers differ though
    the date of birth and a part of the name agree.
    """
    pairs: dict[tuple[ObjectId, ObjectId], Pair] = {}
    for root in unit.people.without_nip(COMPARED):
        if len(pairs) >= limit:
            break
        rows = unit.people.rows([root])
        for one in similar_to(unit, root) if rows else ():
            _keep_pair(pairs, _pair(rows[0], one.person, one.likeness, one.signs))
    for first, second in unit.people.of_one_birth(COMPARED):
        rows = unit.people.rows([first, second])
        if len(rows) < 2 or second in _apart(unit, first):  # noqa: PLR2004 - a pair
            continue
        alike = likeness(rows[0].name, rows[1].name)
        signs = _signs(unit, rows[0], rows[1])
        if _suspicious(rows[0], rows[1], alike, signs):
            _keep_pair(pairs, _pair(rows[0], rows[1], alike, signs))
    found = sorted(pairs.values(), key=lambda pair: (-len(pair.signs), -pair.likeness, pair.one.id))
    return tuple(found[:limit])


def compare_people(unit: CaseUnit, one: ObjectId, other: ObjectId) -> Comparison:
    """Return two people side by side; raises ``person.unknown`` (id)."""
    first, second = person_view(unit, one), person_view(unit, other)
    rows = {row.id: row for row in unit.people.rows([first.id, second.id])}
    lines = [
        _compared("name", first.full_name, second.full_name, same=same_person),
        _compared("nip", grouped(first.nip), grouped(second.nip)),
        _compared("nip_old", first.nip_old, second.nip_old),
        _compared("born", _iso(first.born), _iso(second.born)),
        _compared("sex", first.sex, second.sex),
        _compared("asn_type", first.asn_type, second.asn_type),
        _compared("nik", first.nik, second.nik),
        _compared("position", _last(first, "position"), _last(second, "position")),
        _compared("unit", _last(first, "unit"), _last(second, "unit")),
    ]
    apart = first.nip and second.nip and first.nip[:8] != second.nip[:8]
    return Comparison(
        rows[first.id], rows[second.id], tuple(lines), "person.other_birth" if apart else ""
    )


def _compared(
    field: str, one: str, other: str, same: Callable[[str, str], bool] | None = None
) -> Compared:
    if not one or not other:
        return Compared(field, one, other, None)
    alike = one.casefold() == other.casefold()
    return Compared(field, one, other, alike if same is None else same(one, other))


def _last(view: PersonView, field: str) -> str:
    return str(getattr(view.appearances[0], field)) if view.appearances else ""


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _apart(unit: CaseUnit, root: ObjectId) -> set[ObjectId]:
    cards = unit.people.cards(root)
    others = (other for _, _, other in unit.people.differences(cards))
    return {unit.people.root(other) or other for other in others}


def _signs(unit: CaseUnit, one: PersonRow, other: PersonRow) -> tuple[str, ...]:
    """Return what besides the name speaks for one person."""
    first, second = (need(unit, row.id, "person").text("nip_old") for row in (one, other))
    told = {
        "nip_old": bool(first) and first == second,
        "born": len(one.nip) == len(other.nip) == LENGTH and one.nip[:8] == other.nip[:8],
        "name": likeness(one.name, other.name) == 100,  # noqa: PLR2004 - the very same
        "unit": bool(one.unit) and one.unit.casefold() == other.unit.casefold(),
        "position": bool(one.position) and one.position.casefold() == other.position.casefold(),
    }
    return tuple(sign for sign, agrees in told.items() if agrees)


def _suspicious(one: PersonRow, other: PersonRow, alike: int, signs: Sequence[str]) -> bool:
    if "nip_old" in signs:
        return True
    if one.nip and other.nip and "born" not in signs:
        return False
    return alike >= DOUBTFUL


def _pair(one: PersonRow, other: PersonRow, alike: int, signs: tuple[str, ...]) -> Pair:
    """Put first whom to keep: who has a number, then who has more cases."""
    first, second = sorted((one, other), key=lambda row: (not row.nip, -row.appearances, row.id))
    return Pair(first, second, alike, signs)


def _keep_pair(pairs: dict[tuple[ObjectId, ObjectId], Pair], pair: Pair) -> None:
    pairs.setdefault((pair.one.id, pair.other.id), pair)
