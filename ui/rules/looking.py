"""What the page of rules asks for in one look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.cases.competence import Competent, officials_for
from desktop.cases.families import FamilyChoice, family_choices, rival_families
from desktop.cases.office import today
from desktop.cases.ports import CaseUnit
from desktop.cases.rule_rows import (
    RuleEdition,
    RuleTable,
    changes_in_words,
    edition_in_force,
    last_changes,
    rule_tables,
)
from desktop.cases.rules import law_of, tables_in
from desktop.journal.model import Side
from desktop.journal.roles import missing_role
from desktop.law.competence import examination_of
from desktop.law.differences import RowChange
from desktop.law.lists import FunctionalGrade, Level
from desktop.law.model import PositionKind
from desktop.law.naming import TableName
from desktop.law.pack_file import read_pack
from desktop.sync.rules import PackPreview, RulesUnit, inspect_pack, signer_digits
from ui.widgets.chips import Choice

_ACTIONS = ("rules.import", "rules.export", "rules.choose_family", "calendar.change")


@dataclass(frozen=True, slots=True)
class RulesView:
    """The edition in force, the tables, the choice of families, and who may change what.

    ``refusals`` names by action the role that is needed and missing.
    """

    side: Side
    edition: RuleEdition
    tables: tuple[RuleTable, ...]
    families: tuple[Choice, ...]
    choices: tuple[FamilyChoice, ...]
    refusals: Mapping[str, str]
    year: int
    changes: tuple[RowChange, ...]
    posts: tuple[Choice, ...]
    grades: tuple[Choice, ...]
    levels: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Powers:
    """Who may impose a sanction, and how a breach that threatens its level is examined."""

    officials: tuple[Competent, ...]
    examined: str


@dataclass(frozen=True, slots=True)
class Inspected:
    """A pack that was read: what it would change, with tables and columns in words."""

    data: bytes
    preview: PackPreview
    tables: Mapping[str, str]


def look_at_rules(unit: CaseUnit) -> RulesView:
    """Return everything the page shows at first."""
    law = law_of(unit)
    return RulesView(
        side=unit.side,
        edition=edition_in_force(unit),
        tables=rule_tables(unit),
        families=tuple(Choice(row.code, row.label) for row in rival_families(law)),
        choices=family_choices(unit),
        refusals={name: missing_role(unit.who.roles, name) for name in _ACTIONS},
        year=today(unit).year,
        changes=last_changes(unit),
        posts=tuple(Choice(row.code, row.label) for row in law.rows(PositionKind)),
        grades=tuple(Choice(row.code, row.label) for row in law.rows(FunctionalGrade)),
        levels=tuple(Choice(row.code, row.label) for row in law.rows(Level)),
    )


def look_at_powers(unit: CaseUnit, post: str, level: str, grade: str, dismissal: bool) -> Powers:
    """Return who may impose a sanction of that level on the holder of such a post."""
    rule = examination_of(law_of(unit), level)
    found = officials_for(unit, post, level, grade=grade, dismissal=dismissal)
    return Powers(found, rule.label if rule else "")


def look_at_digits(unit: RulesUnit) -> str:
    """Return the digits that headquarters reads out to regions; empty at a region."""
    return signer_digits(unit) if unit.side is Side.HQ else ""


def inspect(unit: RulesUnit, data: bytes) -> Inspected:
    """Return what a pack would change; raises as :func:`desktop.sync.rules.inspect_pack`."""
    preview = inspect_pack(unit, data)
    law = law_of(unit)
    names = {row.code: row.label for row in law.rows(TableName)}
    told = changes_in_words(law, tables_in(read_pack(data)))
    return Inspected(data, replace(preview, changes=told), names)
