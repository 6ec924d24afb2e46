"""People over all cases: finding them, what is known of them, and who may be one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.cases.handing import TAKEN, way_of
from desktop.cases.lookup import case_of, is_visible, need
from desktop.cases.model import state_of, texts_in
from desktop.cases.names import full_name, same_person
from desktop.cases.nip import (
    LENGTH,
    Finding,
    NikCheck,
    NipCheck,
    Severity,
    check_nik,
    check_nip,
    grouped,
)
from desktop.cases.office import today
from desktop.cases.origin import came_from, same_matter
from desktop.cases.person_views import (
    Difference,
    PersonColumn,
    PersonFilter,
    PersonPage,
    PersonRow,
    PersonSanction,
    PersonView,
    Repeat,
    Rivals,
    Suggestion,
)
from desktop.cases.persons import CARD, card_of, region_codes
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.cases.sanctions import (
    Stated,
    imposed_by,
    sanction_key,
    stated_by,
    stated_code,
)
from desktop.cases.standing import sanction_of
from desktop.cases.views import Appearance, PersonLine, day_of, texts
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Obj
from desktop.law.clocks import months_later
from desktop.law.model import Sanction
from desktop.law.packs import Law

PEOPLE: Final = 50
"""People found unless somebody asks for more or fewer."""
PAGE: Final = 200
SUGGESTED: Final = 5
"""People suggested while a name is typed."""
_LASTING: Final = ("BERAT", "PTDH")
"""Levels whose sanctions without a term have no end."""
_COPIED: Final = (
    *("name", "front_title", "back_title", "asn_type", "nip", "nip_old", "institution"),
)
"""What a form may take over; rank, post and unit are asked anew for the day of the act."""


# --- finding ----------------------------------------------------------------------------


def find_people(unit: CaseUnit, text: str, limit: int = PEOPLE) -> tuple[PersonLine, ...]:
    """Return people by name, however it is spelt, or by a part of a number; best first.

    Nothing typed finds nobody.
    """
    if not text.strip():
        return ()
    return tuple(
        PersonLine(
            row.id, row.name, row.nip, row.position, row.unit, row.appearances,
            ObjectId(row.latest_case), row.register_number, row.sanctions,
            ObjectId(row.latest), row.likeness,
        )
        for row in unit.people.find(text, max(0, limit))
    )  # fmt: skip


def person_page(
    unit: CaseUnit,
    wanted: PersonFilter | None = None,
    *,
    sort: PersonColumn = PersonColumn.LATEST,
    descending: bool = True,
    limit: int = PAGE,
    offset: int = 0,
) -> PersonPage:
    """Return one page of the registry; a typed name sorts by how well it fits."""
    return unit.people.page(
        wanted or PersonFilter(),
        sort,
        descending=descending,
        limit=max(0, limit),
        offset=max(0, offset),
    )


def suggestions(
    unit: CaseUnit, name: str, nip: str = "", but: ObjectId | None = None
) -> tuple[Suggestion, ...]:
    """Return who of the registry may be the one that is being typed, the likeliest first.

    ``but`` is the respondent being edited, who is not suggested to himself.
    """
    own = None if but is None else unit.people.root(_card(unit, but))
    found: dict[ObjectId, PersonRow] = {}
    digits = nip if len(nip) == LENGTH and nip.isdigit() else ""
    if digits:
        for row in unit.people.rows(unit.people.with_nip(digits)):
            found[row.id] = replace(row, likeness=100)
    if len(name.strip()) > 2:
        for row in unit.people.find(name, SUGGESTED):
            if not (digits and row.nip and row.nip != digits):
                found.setdefault(row.id, row)
    rows = [row for row in found.values() if row.id != own and row.appearances + row.sanctions]
    return tuple(
        Suggestion(row, row.likeness, _known(unit, row), repeat_of(unit, row.id, but))
        for row in rows[:SUGGESTED]
    )


def _known(unit: CaseUnit, row: PersonRow) -> dict[str, str]:
    card = need(unit, row.id, "person")
    latest = unit.objects.get(ObjectId(row.latest)) if row.latest else None
    known = {key: card.text(key) for key in _COPIED}
    if latest is not None:
        known = {key: value or latest.text(key) for key, value in known.items()}
    return {key: value for key, value in known.items() if value}


# --- one person -------------------------------------------------------------------------


def person_view(unit: CaseUnit, person: ObjectId) -> PersonView:
    """Return a person over all cases, by a card or by any respondent who is that person.

    Raises ``person.unknown`` (id).
    """
    root = card_of(unit, person)
    card = need(unit, root, "person")
    cards = unit.people.cards(root)
    respondents = unit.people.respondents(root)
    appearances = [appearance_of(unit, need(unit, oid, "respondent")) for oid in respondents]
    own = full_name(*(card.text(key) for key in ("front_title", "name", "back_title")))
    names = dict.fromkeys([*(one.name for one in appearances), own])
    check = check_nip(card.text("nip"), card.text("asn_type"), today(unit))
    rivals = _rivals(unit, cards, respondents)
    sealed = [one for oid in cards if (one := need(unit, oid, "person")).text("nik")]
    return PersonView(
        id=root,
        **texts(card, "name front_title back_title asn_type nip nip_old note"),
        full_name=own,
        names=tuple(names),
        nip_check=check,
        appearances=tuple(appearances),
        nik=sealed[0].text("nik") if sealed else "",
        nik_findings=tuple(texts_in(sealed[0].get("nik_findings"))) if sealed else (),
        born=check.born,
        sex=check.sex,
        sanctions=sanctions_of(unit, root),
        differences=_differences(unit, cards),
        similar=(),
        cards=tuple(cards),
        conflicts=tuple(sorted({one.field for one in rivals})),
        rivals=rivals,
    )


def _rivals(
    unit: CaseUnit, cards: Sequence[ObjectId], respondents: Sequence[ObjectId]
) -> tuple[Rivals, ...]:
    """Return what is disputed about a person: fields of the cards, and who a respondent is."""
    found = []
    for card in (need(unit, oid, "person") for oid in cards):
        for field in sorted(set(card.conflicts) & {*CARD, "note"}):
            values = dict.fromkeys(str(one.value or "") for one in card.conflicts[field])
            found.append(Rivals(card.id, field, tuple((value, value) for value in values)))
    for one in (need(unit, oid, "respondent") for oid in respondents):
        if "person" in one.conflicts:
            ids = dict.fromkeys(ObjectId(str(value.value)) for value in one.conflicts["person"])
            rows = ((oid, unit.objects.get(oid)) for oid in ids)
            choices = tuple(
                (str(oid), " · ".join(filter(None, (card.text("name"), grouped(card.text("nip"))))))
                for oid, card in rows
                if card is not None
            )
            case = need(unit, case_of(unit, one.id), "case")
            found.append(Rivals(one.id, "person", choices, case.text("register_number")))
    return tuple(found)


def others_of(unit: CaseUnit, respondent: Obj) -> list[ObjectId]:
    """Return where else the person appears who a respondent is, the latest first."""
    card = respondent.text("person")
    found = unit.people.respondents(ObjectId(card)) if card else []
    if not found:
        found = unit.cases.with_nip(respondent.text("nip"))
    return [oid for oid in found if oid != respondent.id and not _is_also(unit, oid, respondent)]


def _is_also(unit: CaseUnit, oid: ObjectId, respondent: Obj) -> bool:
    """Say whether this is the same respondent, in the case as another office has it."""
    other = unit.objects.get(oid)
    return other is not None and same_matter(unit.objects, other, respondent)


def repeat_of(unit: CaseUnit, person: ObjectId, but: ObjectId | None = None) -> Repeat:
    """Return what a person did before, apart from one respondent: for the banner on top.

    ``person`` is a card or a respondent; nobody known gives an empty answer.
    """
    found = unit.objects.get(person)
    if found is not None and found.type == "respondent":
        but = but or person
    try:
        root = card_of(unit, person)
    except Refused:
        return Repeat()
    own = None if but is None else unit.objects.get(but)
    same = {oid for oid in unit.people.respondents(root)
            if oid == but or (own is not None and _is_also(unit, oid, own))}  # fmt: skip
    cases = [oid for oid in unit.people.respondents(root) if oid not in same]
    return Repeat(
        root,
        tuple(appearance_of(unit, need(unit, oid, "respondent")) for oid in cases),
        tuple(one for one in sanctions_of(unit, root) if one.id not in same),
    )


def sanctions_of(unit: CaseUnit, person: ObjectId) -> tuple[PersonSanction, ...]:
    """Return all sanctions of a person, from cases here and from before, the latest first."""
    tables = law_of(unit)
    now = today(unit)
    found = [
        *(_of_case(unit, tables, oid, now) for oid in unit.people.respondents(person)),
        *(_from_before(unit, tables, oid, now) for oid in unit.people.prior_sanctions(person)),
    ]
    kept: dict[tuple[str, ...], PersonSanction] = {}
    for one in found:
        if one is not None:
            # What one office imposed another may have entered as known from before.
            key = sanction_key(one.code, one.number, one.dated) or (one.id,)
            kept.setdefault(key, one)
    return tuple(
        sorted(kept.values(), key=lambda one: (one.dated or date.min, one.id), reverse=True)
    )


def _of_case(unit: CaseUnit, tables: Law, oid: ObjectId, now: date) -> PersonSanction | None:
    imposed = imposed_by(unit.objects.children(oid, "step"))
    case = need(unit, case_of(unit, oid), "case")
    if not imposed.code:
        respondent = need(unit, oid, "respondent")
        stated = stated_by(respondent)
        return _stated(tables, respondent, case, stated) if stated else None
    ends, running = _term(tables, imposed.code, imposed.starts_on, None, now)
    return PersonSanction(
        oid, imposed.code, imposed.number, imposed.dated, imposed.starts_on, ends, running,
        case.id, case.text("register_number"),
    )  # fmt: skip


def _stated(tables: Law, respondent: Obj, case: Obj, stated: Stated) -> PersonSanction:
    """Return a sanction that an old register tells of; since when it held nobody knows."""
    return PersonSanction(
        respondent.id, stated_code(tables, respondent, stated), stated.number, stated.dated,
        None, None, in_force=False, case=case.id, register_number=case.text("register_number"),
        stated=stated.words or stated.number,
    )  # fmt: skip


def _from_before(unit: CaseUnit, tables: Law, oid: ObjectId, now: date) -> PersonSanction:
    found = need(unit, oid, "prior_sanction")
    starts = day_of(found, "starts_on") or day_of(found, "dated")
    ends, running = _term(tables, found.text("sanction"), starts, day_of(found, "ends_on"), now)
    return PersonSanction(
        oid,
        found.text("sanction"),
        found.text("number"),
        day_of(found, "dated"),
        starts,
        ends,
        running,
        **texts(found, "official source note sha256 file_name"),
        size=found.get("size", 0),
    )


def _term(
    tables: Law, code: str, starts: date | None, ends: date | None, now: date
) -> tuple[date | None, bool]:
    """Return the day on which a sanction is over, and whether it is in force now."""
    row = tables.find(Sanction, code)
    if ends is None and starts is not None and row is not None and row.months:
        ends = months_later(starts, row.months)
    if starts is None or starts > now:
        return ends, False
    if ends is not None:
        return ends, now < ends
    return None, bool(row and row.level in _LASTING)


def _differences(unit: CaseUnit, cards: Sequence[ObjectId]) -> tuple[Difference, ...]:
    found = []
    for oid, _, other in unit.people.differences(cards):
        card = unit.objects.get(other)
        if card is not None and not card.withdrawn:
            found.append(Difference(oid, other, card.text("name"), card.text("nip")))
    return tuple(found)


def _card(unit: CaseUnit, respondent: ObjectId) -> ObjectId:
    found = unit.objects.get(respondent)
    return ObjectId("" if found is None else found.text("person"))


# --- a number while it is typed -----------------------------------------------------------


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
    bearers = unit.cases.with_nip(check.digits)
    cards = unit.people.with_nip(check.digits)
    seen = unit.people.respondents(cards[0]) if cards else bearers
    known = [appearance_of(unit, need(unit, oid, "respondent")) for oid in seen if oid != but]
    strangers = [
        one
        for one in known
        if name and one.respondent in bearers and not same_person(name, one.name)
    ]
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


def nik_check(unit: CaseUnit, typed: str, nip: str = "") -> NikCheck:
    """Check a NIK while it is typed, also against what the NIP says."""
    number = check_nip(nip, "", today(unit))
    return check_nik(typed, today(unit), region_codes(unit), sex=number.sex, born=number.born)


def appearance_of(unit: CaseUnit, person: Obj) -> Appearance:
    """Return how a respondent appears in his case."""
    case = case_of(unit, person.id)
    found = need(unit, case, "case")
    steps = unit.objects.children(person.id, "step")
    way = way_of(unit.objects, found)
    taken = way is not None and way.standing == TAKEN
    former = came_from(unit.objects, found) if taken else None
    shown = former is not None and is_visible(unit, former)
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
        sanction=sanction_of(steps),
        acted_on=day_of(person, "acted_on") or day_of(found, "acted_on"),
        rank=person.text("rank"),
        nip=person.text("nip"),
        imposed=imposed_by(steps).code,
        from_office=way.office if way is not None and taken else "",
        from_number=way.number if way is not None and taken else "",
        from_case=former.id if former is not None and shown else "",
    )
