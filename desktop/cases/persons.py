"""The registry of people: cards, who belongs to which, what was imposed before, the NIK.

Every respondent names a card. Those with the same well-formed NIP share one from the start;
without a NIP each gets his own until somebody says that two are one person. The post, the
rank and the unit stay what they were on the respondent, whatever becomes of the card.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Final

from desktop.cases.fields import FORMS, read_changes, read_form, required
from desktop.cases.lookup import need
from desktop.cases.model import File
from desktop.cases.nip import LENGTH, check_nik, check_nip
from desktop.cases.office import reading, today
from desktop.cases.ports import CaseUnit
from desktop.cases.reporter import RECIPIENT
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, OFFICE, Json, Obj, Side
from desktop.law.model import FormerRegion, Region

CARD: Final = ("name", "front_title", "back_title", "asn_type", "nip", "nip_old")
"""What a card takes over from a respondent."""
_LIMIT: Final = 4096


# --- cards ------------------------------------------------------------------------------


def card_for(unit: CaseUnit, respondent: Mapping[str, Json]) -> ObjectId:
    """Return the card of a new respondent: the one with his NIP, or the one he names.

    Without either he gets a new one. Raises ``person.unknown`` (id) and
    ``person.other_birth`` (one, other).
    """
    nip = str(respondent.get("nip") or "")
    known = _own(unit, nip)
    named = respondent.get("person")
    if known or not named:
        return known[0] if known else _new_card(unit, respondent)
    card = card_of(unit, ObjectId(named))
    found = need(unit, card, "person")
    _refuse_other_birth(nip, found.text("nip"))
    if nip and not found.text("nip"):
        unit.journal.put(card, {"nip": nip})
    return card


def follow_respondent(unit: CaseUnit, respondent: ObjectId, changed: Mapping[str, Json]) -> None:
    """Let the card follow a corrected name or number, or find the card that fits better.

    A card that only this respondent uses takes the correction over. One that others use
    keeps what it says; a number that contradicts it leads to another card.
    """
    person = need(unit, respondent, "respondent")
    card = unit.objects.get(ObjectId(person.text("person")))
    if card is None or not {*CARD} & {*changed}:
        return
    alone = unit.people.on_card(card.id) == [respondent]
    nip = person.text("nip")
    if nip and nip != card.text("nip"):
        others = [one for one in _own(unit, nip) if one != card.id]
        if others:
            unit.journal.put(respondent, {"person": others[0]})
            if alone:
                _carry(unit, card.id, others[0])
            return
        if not alone and card.text("nip"):
            unit.journal.put(respondent, {"person": _new_card(unit, person.fields)})
            return
        if not alone:
            unit.journal.put(card.id, {"nip": nip})
            return
    if alone:
        unit.journal.put(card.id, {key: person.get(key) for key in CARD})


def edit_person(unit: CaseUnit, found: Obj, untrusted: Mapping[str, Json], reason: str) -> bool:
    """Change a card; the snapshots of the cases stay. Raises as editing anything does.

    Raises ``person.nip_taken`` (nip, other) for a number that stands on another card.
    """
    at = reading(unit)
    changes = read_changes("person", untrusted, at)
    if "name" in changes and changes["name"] is None:
        raise Refused("field.required", field="name")
    if changes.get("nip"):
        kind = changes.get("asn_type") or found.text("asn_type")
        check = check_nip(changes["nip"], kind, at.today)
        for one in check.errors:
            raise Refused(one.code, field="nip", **one.details)
        changes = {**changes, "nip": check.digits}
        for other in unit.people.with_nip(check.digits):
            if other not in unit.people.cards(found.id):
                name = need(unit, other, "person").text("name")
                raise Refused("person.nip_taken", nip=check.digits, other=name)
    if reason.strip():
        unit.journal.because(reason.strip())
    return unit.journal.put(found.id, changes)


def card_of(unit: CaseUnit, oid: ObjectId) -> ObjectId:
    """Return the card that stands for a person, by any card or by a respondent.

    Raises ``person.unknown`` (id).
    """
    found = unit.objects.get(oid)
    if found is not None and found.type == "respondent" and not found.withdrawn:
        found = unit.objects.get(ObjectId(found.text("person")))
    if found is None or found.type != "person" or found.withdrawn:
        raise Refused("person.unknown", id=oid)
    return unit.people.root(found.id) or found.id


# --- who is one person --------------------------------------------------------------------


@action("person.link")
def link_respondent(unit: CaseUnit, respondent: ObjectId, person: ObjectId, reason: str) -> bool:
    """Say that a respondent is somebody of the registry; says whether that was new.

    Raises ``sync.only_region``, ``respondent.unknown`` (id), ``person.unknown`` (id),
    ``person.reason_required`` and ``person.other_birth`` (one, other).
    """
    _may_judge(unit, reason)
    found = need(unit, respondent, "respondent")
    target = card_of(unit, person)
    card = ObjectId(found.text("person"))
    if target == (unit.people.root(card) or card) and "person" not in found.conflicts:
        return False
    _refuse_other_birth(found.text("nip"), need(unit, target, "person").text("nip"))
    alone = unit.people.on_card(card) == [respondent]
    _say_one(unit, card, target)
    unit.journal.put(respondent, {"person": target})
    if alone:
        _carry(unit, card, target)
    return True


@action("person.unlink")
def unlink_respondent(unit: CaseUnit, respondent: ObjectId, reason: str) -> ObjectId:
    """Say that a respondent is not the person his case was linked to; returns his own card.

    He gets the card back that he had before, else a new one, and the two are not proposed
    as one person again. Raises ``sync.only_region``, ``respondent.unknown`` (id),
    ``person.reason_required``, ``person.same_nip`` (nip) and ``person.stands_alone``.
    """
    _may_judge(unit, reason)
    found = need(unit, respondent, "respondent")
    card = ObjectId(found.text("person"))
    nip = found.text("nip")
    if nip and nip == need(unit, card, "person").text("nip"):
        raise Refused("person.same_nip", nip=nip)
    if unit.people.respondents(card, all_cases=True) == [respondent]:
        raise Refused("person.stands_alone", name=found.text("name"))
    former = _former(unit, respondent, card)
    own = former or _new_card(unit, found.fields)
    unit.journal.put(respondent, {"person": own})
    if former is not None:
        for oid in unit.people.prior_sanctions(card):
            if _former(unit, oid, card) == former:
                unit.journal.put(oid, {"person": former})
    _tell_apart(unit, own, card)
    return own


@action("person.merge")
def merge_people(unit: CaseUnit, keep: ObjectId, other: ObjectId, reason: str) -> int:
    """Say that two people of the registry are one; returns how many cases moved to ``keep``.

    Each case can be taken back by itself. Raises ``sync.only_region``, ``person.unknown``
    (id), ``person.reason_required``, ``person.same`` and ``person.other_birth``.
    """
    _may_judge(unit, reason)
    target, source = card_of(unit, keep), card_of(unit, other)
    if target == source:
        raise Refused("person.same")
    numbers = (need(unit, one, "person").text("nip") for one in (source, target))
    _refuse_other_birth(*numbers)
    _say_one(unit, source, target)
    moved = unit.people.respondents(source, all_cases=True)
    cards = unit.people.cards(source)
    for respondent in moved:
        unit.journal.put(respondent, {"person": target})
    for card in cards:
        _carry(unit, card, target)
    kept = need(unit, target, "person")
    gained = {key: need(unit, source, "person").get(key) for key in CARD if not kept.get(key)}
    unit.journal.put(target, {key: value for key, value in gained.items() if value})
    return len(moved)


@action("person.differ")
def tell_apart(unit: CaseUnit, one: ObjectId, other: ObjectId, reason: str) -> ObjectId:
    """Say that two people are two, so that nobody is asked again; returns the saying.

    Raises ``sync.only_region``, ``person.unknown`` (id), ``person.same`` and
    ``person.reason_required``.
    """
    _may_judge(unit, reason)
    first, second = card_of(unit, one), card_of(unit, other)
    if first == second:
        raise Refused("person.same")
    return _tell_apart(unit, first, second)


@action("person.undiffer")
def doubt_again(unit: CaseUnit, difference: ObjectId, reason: str) -> None:
    """Take back that two people are two; raises ``person_difference.unknown`` (id)."""
    _may_judge(unit, reason)
    unit.journal.withdraw(need(unit, difference, "person_difference").id)


def _say_one(unit: CaseUnit, one: ObjectId, other: ObjectId) -> None:
    """Take back what was said about these being two."""
    cards = {*unit.people.cards(other), other}
    for oid, _, there in unit.people.differences({*unit.people.cards(one), one}):
        if there in cards:
            unit.journal.withdraw(oid)


def _tell_apart(unit: CaseUnit, one: ObjectId, other: ObjectId) -> ObjectId:
    for oid, _, there in unit.people.differences([one]):
        if there == other:
            return oid
    return unit.journal.create("person_difference", {"other": other}, parent=one)


def _carry(unit: CaseUnit, card: ObjectId, target: ObjectId) -> None:
    """Let what hangs on a card nobody appears on any more go with its people."""
    for oid in unit.people.prior_sanctions(card):
        if need(unit, oid, "prior_sanction").text("person") == card:
            unit.journal.put(oid, {"person": target})
    sealed = unit.objects.children(card, "person_nik")
    if sealed and not unit.objects.children(target, "person_nik"):
        values = {"sealed": sealed[-1].text("sealed")}
        unit.journal.create("person_nik", values, parent=target, scope=OFFICE)
        known = need(unit, card, "person")
        unit.journal.put(target, {key: known.get(key) for key in ("nik", "nik_findings")})


def _former(unit: CaseUnit, oid: ObjectId, card: ObjectId) -> ObjectId | None:
    """Return the card an object was on before it came to ``card``."""
    for op, before, void in reversed(unit.trail.history([oid])):
        if op.header.k == "person" and void is None:
            values = [version.value for version in before if version.value not in (None, card)]
            found = unit.objects.get(ObjectId(values[-1])) if values else None
            return None if found is None or found.withdrawn else found.id
    return None


def _own(unit: CaseUnit, nip: Json) -> list[ObjectId]:
    """Return the cards with a number that this region may write on."""
    found = unit.people.with_nip(nip) if isinstance(nip, str) and nip else []
    return [one for one in found if need(unit, one, "person").scope == unit.scope]


def _new_card(unit: CaseUnit, fields: Mapping[str, Json]) -> ObjectId:
    values = {key: fields.get(key) for key in CARD if fields.get(key)}
    return unit.journal.create("person", values, scope=unit.scope)


def _may_judge(unit: CaseUnit, reason: str) -> None:
    if unit.side is not Side.REGION:
        raise Refused("sync.only_region")
    if not reason.strip():
        raise Refused("person.reason_required")
    unit.journal.because(reason.strip())


def _refuse_other_birth(one: str, other: str) -> None:
    """Refuse to make one person of two numbers with different dates of birth."""
    if len(one) == len(other) == LENGTH and one[:8] != other[:8]:
        raise Refused("person.other_birth", one=one, other=other)


# --- sanctions from before ----------------------------------------------------------------


@action("person.sanction")
def add_prior_sanction(
    unit: CaseUnit, person: ObjectId, form: Json, scan: File | None = None
) -> ObjectId:
    """Enter a sanction from before Netra, with a scan of its decree if there is one.

    Raises ``sync.only_region``, ``person.unknown`` (id), the ``field.…`` codes and
    ``person.sanction_in_future`` (dated, today).
    """
    if unit.side is not Side.REGION:
        raise Refused("sync.only_region")
    card = card_of(unit, person)
    at = reading(unit)
    values = read_form(FORMS["prior_sanction"], form, at)
    required(at, values, "sanction")
    _check_sanction(unit, values)
    file = {} if scan is None else _file(scan)
    return unit.journal.create(
        "prior_sanction", {**values, **file, "person": card}, scope=unit.scope
    )


def edit_prior_sanction(
    unit: CaseUnit, found: Obj, untrusted: Mapping[str, Json], reason: str
) -> bool:
    """Correct a sanction from before; raises as entering it does."""
    changes = read_changes("prior_sanction", untrusted, reading(unit))
    if "sanction" in changes and changes["sanction"] is None:
        raise Refused("field.required", field="sanction")
    _check_sanction(unit, {**found.fields, **changes})
    if reason.strip():
        unit.journal.because(reason.strip())
    return unit.journal.put(found.id, changes)


@action("person.sanction_withdraw")
def withdraw_prior_sanction(unit: CaseUnit, sanction: ObjectId, reason: str) -> None:
    """Take back a sanction that was entered by mistake; it stays in the history."""
    _may_judge(unit, reason)
    unit.journal.withdraw(need(unit, sanction, "prior_sanction").id)


def _check_sanction(unit: CaseUnit, values: Mapping[str, Json]) -> None:
    now = today(unit).isoformat()
    dated = values.get("dated")
    if dated and dated > now:
        raise Refused("person.sanction_in_future", dated=dated, today=now)
    starts, ends = values.get("starts_on") or dated, values.get("ends_on")
    if starts and ends and ends < starts:
        raise Refused("person.sanction_ends_before", first=starts, last=ends)


def _file(file: File) -> dict[str, Json]:
    return {"sha256": file.sha256, "size": file.size, "file_name": file.name}


# --- the NIK ------------------------------------------------------------------------------


@action("person.nik")
def set_nik(unit: CaseUnit, person: ObjectId, typed: str) -> tuple[str, ...]:
    """Seal a NIK and keep its mask; an empty one takes it away. Returns what to look at.

    What the check finds is kept by its codes, because the number cannot be read again
    without the keeper of identities. Raises the ``nik.…`` codes, ``person.unknown`` (id)
    and ``reporter.no_identity_key``.
    """
    if unit.side is not Side.REGION:
        raise Refused("sync.only_region")
    card = card_of(unit, person)
    found = need(unit, card, "person")
    number = check_nip(found.text("nip"), found.text("asn_type"), today(unit))
    check = check_nik(typed, today(unit), region_codes(unit), sex=number.sex, born=number.born)
    for one in check.errors:
        raise Refused(one.code, field="nik", **one.details)
    for former in unit.objects.children(card, "person_nik"):
        unit.journal.withdraw(former.id)
    codes = [one.code for one in check.findings]
    if check.digits:
        values = {"sealed": _sealed(unit, check.digits)}
        unit.journal.create("person_nik", values, parent=card, scope=OFFICE)
    unit.journal.put(card, {"nik": check.shown or None, "nik_findings": codes or None})
    return tuple(codes)


@action("person.nik_open")
def open_nik(unit: CaseUnit, person: ObjectId, reason: str, identity_secret: str) -> str:
    """Return a sealed NIK; who read it, when and why stays on this PC for ever.

    Raises ``person.unknown`` (id), ``person.reason_required``, ``person.no_nik`` and the
    ``sealed.…`` codes.
    """
    from desktop.keys.sealing import identity_of, open_sealed

    if not reason.strip():
        raise Refused("person.reason_required")
    card = card_of(unit, person)
    kept = [
        one for oid in unit.people.cards(card) for one in unit.objects.children(oid, "person_nik")
    ]
    if not kept:
        raise Refused("person.no_nik")
    sealed = base64.b64decode(kept[-1].text("sealed"))
    opened = json.loads(open_sealed(sealed, [identity_of(identity_secret)], _LIMIT))
    unit.journal.because(reason.strip())
    details = {"mask": need(unit, card, "person").text("nik")}
    trace = {"kind": "person.nik_opened", "subject": card, "details": details}
    unit.journal.create("trace", trace, scope=LOCAL)
    return str(opened["nik"])


def region_codes(unit: CaseUnit) -> frozenset[str]:
    """Return the codes of regencies and cities, those of the past too."""
    tables = law_of(unit)
    rows = (*tables.rows(Region), *tables.rows(FormerRegion))
    return frozenset(row.code for row in rows if "." in row.code)


def _sealed(unit: CaseUnit, nik: str) -> str:
    from desktop.keys.sealing import seal

    recipient = unit.local.get(RECIPIENT)
    if recipient is None:
        raise Refused("reporter.no_identity_key")
    return base64.b64encode(seal(json.dumps({"nik": nik}).encode(), [recipient])).decode("ascii")
