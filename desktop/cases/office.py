"""The office, its officials and its elections: entering them and looking them up."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Mapping
from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from desktop.cases.fields import FORMS, Codes, Reading, read_changes, read_form, required
from desktop.cases.model import File
from desktop.cases.names import full_name
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.cases.terms_of_office import check_term, in_order, is_in_post, same_post
from desktop.cases.views import EventView, OfficeView, OfficialView, day_of, texts
from desktop.clock import ZONES, office_date
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import OFFICE, Json, Obj
from desktop.law.model import Event
from desktop.law.offices import CopyRecipient

ZONE: Final = "WIB"
REGISTER_PATTERN: Final = "{nomor:04}/NET/{tahun}"
"""How register numbers look until the office says otherwise."""


def office_of(unit: CaseUnit) -> Obj | None:
    """Return the office of this vault, or ``None`` before it was entered."""
    found = unit.objects.all("office")
    return found[0] if found else None


def zone_of(unit: CaseUnit) -> ZoneInfo:
    """Return the time zone where the office is."""
    office = office_of(unit)
    return ZoneInfo(ZONES[(office.text("zone") if office else "") or ZONE])


def today(unit: CaseUnit) -> date:
    """Return today's date where the office is; legal days are its days."""
    office = office_of(unit)
    return office_date(unit.clock, (office.text("zone") if office else "") or ZONE)


def reading(unit: CaseUnit) -> Reading:
    """Return what the readers of forms need: the known codes and today."""
    return Reading(_codes(unit), today(unit))


def _codes(unit: CaseUnit) -> Codes:
    tables = law_of(unit).tables

    def known(kind: str) -> Collection[str]:
        if kind == "event":
            return [*tables[kind], *(event.text("code") for event in unit.objects.all("event"))]
        return tables[kind]

    return known


@action("office.set")
def set_office(unit: CaseUnit, changes: Mapping[str, Json], crest: File | None = None) -> ObjectId:
    """Enter or change the office; an empty value clears a field, and ``crest`` its crest.

    Raises the ``field.…`` codes of :mod:`desktop.cases.fields`; the name cannot be cleared.
    """
    cleared = changes.get("crest", "kept") in (None, "")
    typed = {name: value for name, value in changes.items() if name != "crest" or not cleared}
    values = read_changes("office", typed, reading(unit))
    if values.get("name", "kept") is None:
        raise Refused("field.required", field="name")
    if crest is not None:
        values |= {"crest": crest.sha256, "crest_size": crest.size}
    elif cleared:
        values |= {"crest": None, "crest_size": None}
    office = office_of(unit)
    if office is None:
        return unit.journal.create("office", values, scope=OFFICE)
    unit.journal.put(office.id, values)
    return office.id


@action("official.add")
def add_official(unit: CaseUnit, form: Json) -> ObjectId:
    """Enter the holder of a post; name and post are needed.

    Raises the ``field.…`` codes and those of :func:`terms_of_office.check_term`.
    """
    at = reading(unit)
    values = read_form(FORMS["official"], form, at)
    required(at, values, "name", "post")
    check_term(unit, values)
    return unit.journal.create("official", values, scope=OFFICE)


EVENT_DATES: Final = ("candidate_fixing_on", "campaign_from", "campaign_to", "vote_on")
"""The dates of an election in the order in which they must follow."""


@action("event.add")
def add_event(unit: CaseUnit, form: Json) -> ObjectId:
    """Enter an election; one with the code of a known election replaces its dates here.

    Raises the ``field.…`` codes, ``event.exists`` (event) for a second one of our own, and
    ``event.out_of_order`` (earlier, first, later, last: two fields and their dates).
    """
    at = reading(unit)
    values = read_form(FORMS["event"], form, at)
    required(at, values, "code", "name")
    if any(event.text("code") == values["code"] for event in unit.objects.all("event")):
        raise Refused("event.exists", event=values["code"])
    check_event_dates(values)
    return unit.journal.create("event", values, scope=unit.scope)


def check_event_dates(values: Mapping[str, Json]) -> None:
    """Refuse dates of an election that do not follow each other, those missing left out.

    Candidates are fixed, the campaign begins and ends, people vote. Raises
    ``event.out_of_order`` (earlier, first, later, last).
    """
    known = [name for name in EVENT_DATES if values.get(name)]
    for earlier, later in itertools.pairwise(known):
        _in_order(values, "event.out_of_order", earlier, later)


def _in_order(values: Mapping[str, Json], code: str, earlier: str, later: str) -> None:
    first, last = values.get(earlier), values.get(later)
    if first and last and first > last:
        details = {"earlier": earlier, "first": first, "later": later, "last": last}
        raise Refused(code, **details)


def office_view(unit: CaseUnit) -> OfficeView:
    """Return the office; empty, with the defaults, before it was entered."""
    office = office_of(unit) or Obj(ObjectId(""), "office", OFFICE, None, {})
    return OfficeView(
        id=office.id or None,
        **texts(
            office,
            "name government unit_code phone fax email website place crest region_code"
            " classification_code number_pattern paper authority role",
        ),
        address=tuple(office.get("address", [])),
        zone=office.text("zone") or ZONE,
        crest_size=office.get("crest_size", 0),
        region_since=day_of(office, "region_since"),
        register_pattern=office.text("register_pattern") or REGISTER_PATTERN,
        style=office.get("style", {}),
        terms=office.get("terms", {}),
        authority_dismissed=bool(office.get("authority_dismissed")),
    )


def officials(unit: CaseUnit, on: date | None = None) -> tuple[OfficialView, ...]:
    """Return the officials, all or those in their post on a day, in order of entry."""
    views = (_official(found) for found in unit.objects.all("official"))
    return tuple(view for view in views if on is None or is_in_post(view, on))


def official_on(
    unit: CaseUnit, on: date, *, post: str = "", ppk: bool = False
) -> OfficialView | None:
    """Return who signs for a post, or as PPK, on a day; ``None`` when nobody is known."""
    found = [one for one in officials(unit, on) if (one.ppk if ppk else same_post(one.post, post))]
    return next(iter(in_order(found)), None)


def _official(found: Obj) -> OfficialView:
    return OfficialView(
        id=found.id,
        **texts(
            found,
            "name front_title back_title post rank nip capacity pronoun addressee place",
        ),
        full_name=full_name(*(found.text(key) for key in ("front_title", "name", "back_title"))),
        ppk=bool(found.get("ppk")),
        valid_from=day_of(found, "valid_from"),
        valid_to=day_of(found, "valid_to"),
    )


def events(unit: CaseUnit) -> tuple[EventView, ...]:
    """Return the elections: the office's own, and those of the tables it does not replace."""
    own = [
        EventView(
            id=found.id,
            **texts(found, "code name area"),
            kinds=tuple(found.get("kinds", [])),
            candidate_fixing_on=day_of(found, "candidate_fixing_on"),
            campaign_from=day_of(found, "campaign_from"),
            campaign_to=day_of(found, "campaign_to"),
            vote_on=day_of(found, "vote_on"),
        )
        for found in unit.objects.all("event")
    ]
    replaced = {view.code for view in own}
    seeds = [
        EventView(
            id=None,
            code=row.code,
            name=row.name,
            area="",
            kinds=row.kinds,
            candidate_fixing_on=row.candidates_fixed_on,
            campaign_from=row.campaign_from,
            campaign_to=row.campaign_to,
            vote_on=row.voting_on,
        )
        for row in law_of(unit).rows(Event)
        if row.code not in replaced
    ]
    return (*seeds, *own)


def copy_recipients(unit: CaseUnit, on: date) -> tuple[CopyRecipient, ...]:
    """Return the bodies to which a letter of that day may go in copy."""
    return tuple(
        row
        for row in law_of(unit).rows(CopyRecipient)
        if (row.valid_from or date.min) <= on <= (row.valid_to or date.max)
    )
