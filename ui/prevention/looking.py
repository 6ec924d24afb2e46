"""What the pages of this room ask the vault for, in one question each."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.cases.institutions import institution_list
from desktop.cases.office import events
from desktop.cases.ports import CaseUnit
from desktop.cases.prevention import (
    prevention_figures,
    prevention_history,
    prevention_list,
    prevention_view,
)
from desktop.cases.prevention_views import (
    InstitutionView,
    PreventionFigures,
    PreventionFilter,
    PreventionPage,
    PreventionView,
)
from desktop.cases.rules import law_of
from desktop.cases.views import HistoryEntry
from desktop.ids import ObjectId
from desktop.journal.model import Side
from desktop.journal.roles import ROLE_OF_ACTION
from desktop.law.lists import Listed
from desktop.law.prevention import (
    MeritCategory,
    ModusCategory,
    PreventionKind,
    VulnerabilityLevel,
)
from ui.widgets.chips import Choice

_ACTIONS = (
    *("prevention.add", "prevention.edit", "prevention.withdraw", "prevention.attach"),
    *("institution.add", "institution.edit", "institution.score", "institution.withdraw"),
)


@dataclass(frozen=True, slots=True)
class PreventionLists:
    """The lists that forms offer, and what the officer may not do and which role it needs."""

    kinds: tuple[Choice, ...]
    plurals: dict[str, str]
    levels: tuple[Choice, ...]
    categories: tuple[Choice, ...]
    merits: tuple[Choice, ...]
    events: tuple[Choice, ...]
    refusals: dict[str, str]
    here: bool
    """Whether this vault is a region's: headquarters only reads."""


@dataclass(frozen=True, slots=True)
class Look:
    """One page of the register, with the figures of what is chosen."""

    page: PreventionPage
    figures: PreventionFigures


@dataclass(frozen=True, slots=True)
class EntryLook:
    """One entry and what happened to it."""

    view: PreventionView
    history: tuple[HistoryEntry, ...]


def look_at_lists(unit: CaseUnit) -> PreventionLists:
    """Return the lists that forms and filters offer."""
    tables = law_of(unit)

    def listed(kind: type[Listed]) -> tuple[Choice, ...]:
        return tuple(Choice(row.code, row.label) for row in tables.rows(kind))

    missing = {name: ROLE_OF_ACTION[name] for name in _ACTIONS}
    return PreventionLists(
        kinds=listed(PreventionKind),
        plurals={row.code: row.plural for row in tables.rows(PreventionKind)},
        levels=listed(VulnerabilityLevel),
        categories=listed(ModusCategory),
        merits=listed(MeritCategory),
        events=tuple(Choice(one.code, one.name) for one in events(unit)),
        refusals={name: role for name, role in missing.items() if role not in unit.who.roles},
        here=unit.side is Side.REGION,
    )


def look_at_register(unit: CaseUnit, wanted: PreventionFilter, limit: int, offset: int) -> Look:
    """Return a page of the register and the figures of its year."""
    page = prevention_list(unit, wanted, limit=limit, offset=offset)
    return Look(page, prevention_figures(unit, wanted.year, wanted.event))


def look_at_entry(unit: CaseUnit, oid: ObjectId) -> EntryLook:
    """Return an entry with its history."""
    return EntryLook(prevention_view(unit, oid), prevention_history(unit, oid))


def look_at_institutions(unit: CaseUnit, query: str) -> tuple[InstitutionView, ...]:
    """Return the institutions whose name holds every word of a query."""
    return institution_list(unit, query)
