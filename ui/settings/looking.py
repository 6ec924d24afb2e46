"""Everything the settings show, in one look; and saving the crest with the office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.cases.model import File
from desktop.cases.office import copy_recipients, events, office_view, officials, set_office, today
from desktop.cases.rules import law_of
from desktop.cases.views import EventView, OfficeView, OfficialView
from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.journal.model import Json, Side
from desktop.journal.roles import ROLE_OF_ACTION
from desktop.law.lists import EventKind
from desktop.law.model import Authority, Pack, Rank, Region
from desktop.letters.agenda import Agenda, agendas
from desktop.letters.crest import check_crest
from desktop.letters.office_style import (
    FileKind,
    StyleFile,
    StyleVersion,
    style_files,
    style_versions,
)
from desktop.letters.ports import LetterUnit, stream
from ui.widgets.chips import Choice


@dataclass(frozen=True, slots=True)
class SettingsView:
    """The office as it stands, and what its fields can be chosen from.

    ``refusals`` names by action the role that is needed and missing.
    """

    side: Side
    office: OfficeView
    crest: bytes = field(repr=False)
    officials: tuple[OfficialView, ...]
    events: tuple[EventView, ...]
    authorities: tuple[Choice, ...]
    event_kinds: tuple[Choice, ...]
    ranks: tuple[str, ...]
    recipients: tuple[Choice, ...]
    """Bodies that may get copies of letters today."""
    region: str
    officer: str
    refusals: Mapping[str, str]
    today: date
    pack: Pack
    """The edition of the tables of law."""
    styles: tuple[StyleVersion, ...]
    """The versions of the look of letters, in the order in which they come into force."""
    fonts: tuple[StyleFile, ...]
    agendas: tuple[Agenda, ...]
    """The series in which letters are numbered, the main one first."""

    @property
    def lacking(self) -> frozenset[str]:
        """The sections that still lack what a letter needs."""
        office = self.office
        lacks = set()
        if not (office.name and office.government and office.address and office.place):
            lacks.add("office")
        signs = any(not one.ppk for one in self.officials)
        if self.side is Side.REGION and not (signs and any(one.ppk for one in self.officials)):
            lacks.add("officials")
        return frozenset(lacks)


_ACTIONS = (
    *("office.set", "official.add", "official.edit", "event.add", "event.edit", "style.set"),
    "letter.agenda",
)


def look_at_settings(unit: LetterUnit) -> SettingsView:
    """Return everything the settings show."""
    tables = law_of(unit)
    office = office_view(unit)
    region = tables.find(Region, office.region_code)
    needed = {name: ROLE_OF_ACTION[name] for name in _ACTIONS}
    return SettingsView(
        side=unit.side,
        office=office,
        crest=_crest(unit, office),
        officials=officials(unit),
        events=events(unit),
        authorities=tuple(
            Choice(row.code, row.short_name, row.name) for row in tables.rows(Authority)
        ),
        event_kinds=tuple(Choice(row.code, row.label) for row in tables.rows(EventKind)),
        ranks=tuple(dict.fromkeys(row.code for row in tables.rows(Rank))),
        recipients=tuple(
            Choice(row.code, row.label, row.body) for row in copy_recipients(unit, today(unit))
        ),
        region=f"{region.name} ({office.region_code})" if region else office.region_code,
        officer=unit.who.name,
        refusals={name: role for name, role in needed.items() if role not in unit.who.roles},
        today=today(unit),
        pack=tables.pack,
        styles=style_versions(unit),
        fonts=tuple(one for one in style_files(unit) if one.kind == FileKind.FONT.value),
        agendas=agendas(unit),
    )


def _crest(unit: LetterUnit, office: OfficeView) -> bytes:
    """Return the crest; a damaged one leaves the settings usable, so that it can be replaced."""
    if not office.crest:
        return b""
    try:
        return unit.files.named(office.crest, office.crest_size)
    except KnownError:
        return b""


def save_office(unit: LetterUnit, changes: Mapping[str, Json], crest: bytes = b"") -> ObjectId:
    """Change the office, and its crest when one is given; an empty ``crest`` is taken away.

    Raises as :func:`desktop.cases.office.set_office`, and
    :func:`desktop.letters.crest.check_crest`.
    """
    if not crest:
        return set_office(unit, changes)
    check_crest(crest)
    kept = unit.files.add(stream(crest))
    return set_office(unit, changes, File(kept.sha256, kept.size, "crest"))
