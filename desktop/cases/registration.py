"""Registering a case, and changing what was registered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.cases.clock_doubt import doubt_about_clock
from desktop.cases.evidence import checked_evidence
from desktop.cases.examination import check_examined
from desktop.cases.fields import FORMS, Reading, read_changes, read_form, required
from desktop.cases.intake import CaseDraft, check_dates, checked_respondent, read_respondent
from desktop.cases.lookup import is_visible, need, require_visible
from desktop.cases.names import same_person
from desktop.cases.office import REGISTER_PATTERN, check_event_dates, office_of, reading, today
from desktop.cases.persons import (
    card_for,
    edit_person,
    edit_prior_sanction,
    follow_respondent,
)
from desktop.cases.phase import check_phase
from desktop.cases.ports import CaseLists, CaseUnit
from desktop.cases.release import check_period
from desktop.cases.reporter import seal_reporter
from desktop.cases.rules import law_of
from desktop.cases.terms_of_office import check_term
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Json, Obj, Side
from desktop.law.packs import Law
from desktop.law.workflow import first_state

CONFIDENTIALITY: Final = "R"
"""The security grade of a case unless somebody chooses another."""
RANGE: Final = "register_range"
"""Local setting ``low-high``: the serials this PC may give; without it all from 1."""
_LAST: Final = 999_999
_FOUR_DIGITS: Final = 9_999
"""Where the serials end that the usual pattern prints in four digits."""


@dataclass(frozen=True, slots=True)
class Registered:
    """A new case and what was made with it."""

    case: ObjectId
    register_number: str
    respondents: tuple[ObjectId, ...]
    reporter: ObjectId | None


@action("case.register")
def register_case(unit: CaseUnit, draft: CaseDraft, clock_is_right: str = "") -> Registered:
    """Register a case with its respondents under the year's next number.

    The reporter is sealed before anything is stored. Raises ``sync.only_region`` at
    headquarters, ``nip.other_person`` (nip, name, other, case),
    ``case.register_range_full`` (low, high, year), and ``clock.doubtful`` (now, last, why)
    unless ``clock_is_right`` says why the clock of this PC is right all the same.
    """
    if unit.side is not Side.REGION:
        raise Refused("sync.only_region")
    doubt = doubt_about_clock(unit)
    if doubt is not None and not clock_is_right.strip():
        raise doubt
    if doubt is not None:
        unit.journal.because(clock_is_right.strip())
    for at, person in enumerate(draft.respondents):
        _refuse_foreign_nip(unit, person, case=None)
        check_phase(unit, person, draft.case, f"respondents.{at}.")
    numbered = next_number(unit)
    number = numbered["register_number"]
    values = {
        "confidentiality": CONFIDENTIALITY,
        "officer": unit.who.name,
        **draft.case,
        **numbered,
    }
    case = unit.journal.create("case", values, scope=unit.scope)
    people = tuple(_enter(unit, case, draft.case, person) for person in draft.respondents)
    reporter = None if draft.reporter is None else seal_reporter(unit, case, draft.reporter)
    return Registered(case, number, people, reporter)


@action("respondent.add")
def add_respondent(unit: CaseUnit, case: ObjectId, form: Json) -> ObjectId:
    """Add a respondent to a case; only the name is needed.

    Raises as reading a form does, ``case.unknown`` (id) and ``nip.other_person``.
    """
    parent = need(unit, case, "case")
    at = reading(unit)
    person = read_respondent(form, at)
    check_dates(date.fromisoformat(parent.fields["received_on"]), person, at)
    _refuse_foreign_nip(unit, person, case=case)
    check_phase(unit, person, parent.fields)
    return _enter(unit, case, parent.fields, person)


@action("report.add")
def add_report(unit: CaseUnit, case: ObjectId, form: Json) -> ObjectId:
    """Add a further report of the same matter; source and day of receipt are needed."""
    need(unit, case, "case")
    at = reading(unit)
    values = read_form(FORMS["report"], form, at)
    required(at, values, "source", "received_on")
    return unit.journal.create("report", values, parent=case)


def edit_object(
    unit: CaseUnit, oid: ObjectId, changes: Mapping[str, Json], reason: str = ""
) -> bool:
    """Change fields of a case, respondent, evidence …; says whether anything changed.

    An empty value clears a field. Raises ``object.unknown`` (id), ``object.not_editable``
    (type), the ``field.…`` and ``nip.…`` codes, and those of the dates.
    """
    found = unit.objects.get(oid)
    if found is not None:
        require_visible(unit, found)
    if found is None or found.withdrawn:
        raise Refused("object.unknown", id=oid)
    if found.type not in _EDITS:
        raise Refused("object.not_editable", type=found.type)
    return _EDITS[found.type](unit, found, changes, reason)


def _edit(unit: CaseUnit, found: Obj, untrusted: Mapping[str, Json], reason: str) -> bool:
    at = reading(unit)
    changes = read_changes(found.type, untrusted, at)
    changes = _checked(unit, found, changes, at)
    for name in _NEEDED.get(found.type, ()):
        if name in changes and changes[name] is None:
            raise Refused("field.required", field=name)
    if reason.strip():
        unit.journal.because(reason.strip())
    changed = unit.journal.put(found.id, changes)
    if found.type == "respondent":
        follow_respondent(unit, found.id, changes)
    if found.type == "case" and "acted_on" in changes:
        _freeze_rules_below(unit, found.id, changes["acted_on"])
    return changed


def _checked(unit: CaseUnit, found: Obj, changes: dict[str, Json], at: Reading) -> dict[str, Json]:
    """Refuse an object that could not be as it would be after the changes; returns them."""
    if found.type == "respondent":
        return _checked_person(unit, found, changes, at)
    if found.type == "evidence":
        return checked_evidence(unit, found, changes)
    if found.type == "case":
        _check_case(unit, found, changes, at)
    elif found.type == "event":
        check_event_dates({**found.fields, **changes})
    elif found.type == "examination" and found.parent is not None:
        check_examined(unit, found.parent, changes)
    elif found.type == "release":
        check_period({**found.fields, **changes})
    elif found.type == "official":
        check_term(unit, {**found.fields, **changes}, but=found.id)
    return changes


_NEEDED: Final = {
    "case": ("received_on", "source", "subject"),
    "respondent": ("name",),
    "official": ("name", "post"),
    "event": ("code", "name"),
    "evidence": ("type",),
    "document": ("type",),
    "reporter": ("mode",),
    "examination": ("kind",),
    "release": ("from_on",),
}
_EDITS: Final = {
    otype: action(name)(_edit)
    for otype, name in {
        "case": "case.edit",
        "respondent": "respondent.edit",
        "report": "report.edit",
        "reporter": "reporter.edit",
        "document": "document.edit",
        "evidence": "evidence.edit",
        "event": "event.edit",
        "official": "official.edit",
        "office": "office.set",
        "examination": "examination.edit",
        "release": "release.record",
    }.items()
} | {
    "person": action("person.edit")(edit_person),
    "prior_sanction": action("person.sanction_edit")(edit_prior_sanction),
}


def register_number(pattern: str, serial: int, year: int) -> str:
    """Return a register number as the office writes it: ``0042/NET/2026``."""

    def token(found: re.Match[str]) -> str:
        name, _, width = found.group(1).partition(":")
        return str(year) if name == "tahun" else str(serial).zfill(int(width or 0))

    return re.sub(r"\{([^{}]*)\}", token, pattern)


def next_number(unit: CaseUnit) -> dict[str, Json]:
    """Return the year's next register number, as the fields of the case that gets it.

    Raises ``case.register_range_full`` (low, high, year).
    """
    year = today(unit).year
    serial = _next_serial(unit, year)
    return {
        "register_number": register_number(_pattern(unit), serial, year),
        "register_year": year,
        "register_serial": serial,
    }


def _pattern(unit: CaseUnit) -> str:
    office = office_of(unit)
    return (office.text("register_pattern") if office else "") or REGISTER_PATTERN


def split_range(held: str | None, cases: CaseLists, year: int) -> tuple[str, str]:
    """Return the serials this PC keeps and those it gives to another, as for :data:`RANGE`.

    The upper half of what it has not used this year goes; who splits only what is his own
    never gives a number twice, whichever PC lets in the next one. Raises
    ``case.register_range_full`` (low, high, year) when nothing is left to share.
    """
    first, _, end = (held or f"1-{_LAST}").partition("-")
    low, high = int(first), int(end)
    used = cases.last_serial(year, low, high) or low - 1
    if high == _LAST and used < _FOUR_DIGITS - 1:
        high = _FOUR_DIGITS
    middle = (used + high + 1) // 2
    if not used < middle < high:
        raise Refused("case.register_range_full", low=low, high=high, year=year)
    return f"{low}-{middle}", f"{middle + 1}-{high}"


def _next_serial(unit: CaseUnit, year: int) -> int:
    low, _, high = (unit.local.get(RANGE) or f"1-{_LAST}").partition("-")
    last = unit.cases.last_serial(year, int(low), int(high))
    serial = int(low) if last is None else last + 1
    if serial > int(high):
        raise Refused("case.register_range_full", low=int(low), high=int(high), year=year)
    return serial


def _enter(
    unit: CaseUnit, case: ObjectId, above: Mapping[str, Json], person: dict[str, Json]
) -> ObjectId:
    """Create a respondent in the first state, with the rule set of the act frozen."""
    state = {"code": first_state(law_of(unit)), "since": above["received_on"]}
    rules = frozen_law(unit, person.get("acted_on") or above.get("acted_on"))
    values = {**person, **rules, "state": state, "person": card_for(unit, person)}
    return unit.journal.create("respondent", values, parent=case)


def frozen_law(unit: CaseUnit, acted_on: str | None) -> dict[str, Json]:
    """Return what freezes the law of an act: rule set, none while its date is unknown, and pack."""
    return law_at(law_of(unit), acted_on)


def law_at(tables: Law, acted_on: str | None) -> dict[str, Json]:
    """Return what freezes these tables for an act."""
    rules = tables.rules_for(date.fromisoformat(acted_on)).code if acted_on else None
    return {"rule_set": rules, "rule_pack": tables.pack.code}


def _freeze_rules_below(unit: CaseUnit, case: ObjectId, acted_on: str | None) -> None:
    for person in unit.objects.children(case, "respondent"):
        if not person.get("acted_on"):
            unit.journal.put(person.id, frozen_law(unit, acted_on))


def _check_case(unit: CaseUnit, case: Obj, changes: dict[str, Json], at: Reading) -> None:
    after = {**case.fields, **changes}
    if after.get("received_on"):
        received = date.fromisoformat(after["received_on"])
        check_dates(received, after, at)
        for person in unit.objects.children(case.id, "respondent"):
            check_dates(received, dict(person.fields), at)


def _checked_person(
    unit: CaseUnit, person: Obj, changes: dict[str, Json], at: Reading
) -> dict[str, Json]:
    """Check a respondent as it would be after the change; returns what to write."""
    after = {**person.fields, **changes}
    if {"nip", "asn_type", "allegations", "primary_allegation"} & set(changes):
        checked = checked_respondent({key: after[key] for key in after if after[key]}, at)
        if changes.get("nip"):
            changes = {**changes, "nip": checked["nip"]}
            _refuse_foreign_nip(unit, checked, case=person.parent, but=person.id)
    above = None if person.parent is None else unit.objects.get(person.parent)
    if above is None:
        return changes
    if changes.get("acted_on"):
        check_dates(date.fromisoformat(above.fields["received_on"]), changes, at)
    if {"phase", "phase_reason"} & set(changes):
        check_phase(unit, after, above.fields)
    if "acted_on" in changes:
        changes = {**changes, **frozen_law(unit, changes["acted_on"] or above.get("acted_on"))}
    return changes


def _refuse_foreign_nip(
    unit: CaseUnit,
    person: Mapping[str, Json],
    case: ObjectId | None,
    but: ObjectId | None = None,
) -> None:
    """Refuse a NIP that stands with another name, or twice in one case."""
    nip = person.get("nip")
    for oid in unit.cases.with_nip(nip) if nip else []:
        other = unit.objects.get(oid)
        if other is None or oid == but or other.parent is None:
            continue
        if other.parent == case:
            raise Refused("case.same_nip_twice", nip=nip)
        if not same_person(person["name"], other.text("name")):
            above = unit.objects.get(other.parent)
            raise Refused(
                "nip.other_person",
                nip=nip,
                name=person["name"],
                other=other.text("name"),
                case=above.text("register_number") if above and is_visible(unit, above) else "",
            )
