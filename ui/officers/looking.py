"""Everything the section about officers shows, in one look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop.cases.office import office_view, today
from desktop.cases.officers import OfficerUnit, OfficerView, officer_list
from desktop.cases.rules import law_of
from desktop.journal.roles import missing_role
from desktop.keys.slots_keyring import Keyring
from desktop.law import lists
from desktop.law.officers import RolePower

ACTIONS = (
    "officer.add", "officer.edit", "officer.admit", "officer.disable", "case.hand_over",
    "recovery.renew",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RoleWords:
    """A role for whoever gives it: what it is called, what it allows and what not."""

    code: str
    label: str
    may: str
    may_not: str


@dataclass(frozen=True, slots=True)
class OfficersLook:
    """Officers, roles, and by action the role that the officer at the desk lacks."""

    officers: tuple[OfficerView, ...]
    roles: tuple[RoleWords, ...]
    refusals: Mapping[str, str]
    own: str
    holds_identity: bool
    office: str
    today: date


def look_at_officers(unit: OfficerUnit, keys: Keyring) -> OfficersLook:
    """Return the officers and what the officer at the desk may do about them."""
    tables = law_of(unit)
    powers = {row.code: row for row in tables.rows(RolePower)}
    return OfficersLook(
        officers=officer_list(unit, keys),
        roles=tuple(
            RoleWords(row.code, row.label, powers[row.code].may, powers[row.code].may_not)
            for row in tables.rows(lists.Role)
            if row.code in powers
        ),
        refusals={name: role for name in ACTIONS if (role := missing_role(unit.who.roles, name))},
        own=unit.who.officer,
        holds_identity=keys.holds_identity,
        office=office_view(unit).name,
        today=today(unit),
    )
