"""What the page of fields with two values asks for and does."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.journal.model import Json
from desktop.journal.roles import missing_role
from desktop.sync.conflicts import (
    Conflict,
    ConflictUnit,
    Decided,
    change_decision,
    list_conflicts,
    list_decided,
    resolve_conflict,
    value_taken,
    value_typed,
)
from ui.cases.lists import Lists, case_lists

MOST_SHOWN = 500
"""Fields shown at once; the next ones come as these are decided."""


@dataclass(frozen=True, slots=True)
class DecisionLook:
    """What waits for a decision, what was decided here last, and how codes are called.

    ``lacks`` is the role that the officer at the desk would need, or empty.
    """

    open: tuple[Conflict, ...]
    total: int
    decided: tuple[Decided, ...]
    lists: Lists
    lacks: str


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody decided: a rival by its number from 1, or 0 and a text of his own."""

    conflict: Conflict
    n: int
    typed: str
    reason: str
    again: bool


def look_at_decisions(unit: ConflictUnit) -> DecisionLook:
    """Return what the page shows."""
    found = list_conflicts(unit)
    lists = case_lists(unit)
    lacks = missing_role(unit.who.roles, "conflict.resolve")
    return DecisionLook(
        tuple(found[:MOST_SHOWN]),
        len(found),
        tuple(list_decided(unit)),
        lists,
        lists.label("role", lacks) if lacks else "",
    )


def decide(unit: ConflictUnit, choice: Choice) -> None:
    """Write a decision; raises as the actions of :mod:`desktop.sync.conflicts`."""
    value: Json = (
        value_taken(choice.conflict, choice.n)
        if choice.n
        else value_typed(unit, choice.conflict, choice.typed)
    )
    write = change_decision if choice.again else resolve_conflict
    write(unit, choice.conflict, value, choice.reason)
