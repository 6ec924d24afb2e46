"""What the page of today shows: groups of lines, each with its reason and its button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from desktop.cases.views import Lack
from desktop.ids import ObjectId


class Group(StrEnum):
    """Why something stands on the page; in the order of the page."""

    OVERDUE = "overdue"
    WEEK = "week"
    APPROVAL = "approval"
    TRANSFER = "transfer"
    NEW = "new"
    READY = "ready"
    PPK = "ppk"
    HQ = "hq"
    REGIONS = "regions"
    INCOMPLETE = "incomplete"
    UPKEEP = "upkeep"


class Deed(StrEnum):
    """What a button of a line does in the window."""

    STEP = "step"
    LETTER = "letter"
    CASE = "case"
    STICK = "stick"
    APPROVALS = "approvals"
    EVIDENCE = "evidence"
    REVIEW = "review"
    ESCALATE = "escalate"
    TRUST = "trust"
    TRANSFER = "transfer"
    REPORTER = "reporter"


@dataclass(frozen=True, slots=True)
class Button:
    """What can be done about a line: ``target`` is a state, a kind of letter, or empty.

    ``label`` is Indonesian and empty where the window has words of its own for the deed.
    """

    deed: Deed
    target: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class TodayLine:
    """One thing that wants somebody.

    ``what`` says what must happen, in Indonesian, or is a code of the window's own words.
    ``left`` are the working days until ``due_on``, negative when it has passed. ``why``
    names the clock, ``basis`` its place in the law. The first of ``buttons`` is the next step,
    the others are possible too. ``number`` counts what one line stands for, where it does
    for many.
    """

    group: Group
    what: str
    case: ObjectId | None = None
    register_number: str = ""
    subject: str = ""
    respondents: tuple[ObjectId, ...] = ()
    who: str = ""
    officer: str = ""
    state: str = ""
    since: date | None = None
    due_on: date | None = None
    left: int | None = None
    why: str = ""
    basis: str = ""
    lacks: tuple[Lack, ...] = ()
    gaps: tuple[str, ...] = ()
    buttons: tuple[Button, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class TodayGroup:
    """Lines of one kind, the most pressing first; ``total`` counts cases, not only those shown.

    ``query`` finds the same cases in the list, where the language of the filter can say it.
    """

    group: Group
    lines: tuple[TodayLine, ...]
    total: int
    query: str = ""


@dataclass(frozen=True, slots=True)
class Today:
    """The whole page: a day, the last day of its week, and the groups that are not empty."""

    on: date
    until: date
    calendar_final: bool
    groups: tuple[TodayGroup, ...]
    any_case: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """Which respondents are looked for; whatever is ``None`` does not narrow.

    ``due`` is first and last day; ``not_before`` keeps those without a due date too. ``kinds``
    are kinds of standing, each ``(state, standing, gap)`` with ``gap`` 0 for any, 1 for
    those with a field left open, 2 for those without.
    """

    states: tuple[str, ...] | None = None
    due: tuple[date, date] | None = None
    not_before: date | None = None
    kinds: tuple[tuple[str, str, int], ...] | None = None
    advised: bool | None = None
    advice_due: tuple[date | None, date | None] | None = None
    reviewed: bool | None = None
    officer: str = ""


@dataclass(frozen=True, slots=True)
class StandingLine:
    """Respondents of one case who stand alike, and since when."""

    case: ObjectId
    register_number: str
    subject: str
    officer: str
    respondents: tuple[ObjectId, ...]
    first_name: str
    state: str
    since: date | None
    due_on: date | None
    clock: str
    basis: str
    gaps: tuple[str, ...]
    advice_due: date | None


class StandingLists(Protocol):
    """What only the tables know about where everybody stands."""

    def kinds(self, states: Sequence[str]) -> list[tuple[str, str]]:
        """Return the kinds of standing there are in these states, as state and standing."""
        ...

    def lines(self, asked: Asked, limit: int) -> tuple[tuple[StandingLine, ...], int]:
        """Return the first lines, the earliest due or the longest waiting first, and the cases."""
        ...

    def count(self, asked: Asked) -> int:
        """Return in how many cases somebody is found."""
        ...

    def officers(self) -> tuple[str, ...]:
        """Return the names that stand as officer on cases."""
        ...

    def any_case(self) -> bool:
        """Say whether there is a case at all."""
        ...

    def waiting_letters(self) -> int:
        """Return how many issued letters have no signed copy yet."""
        ...


Counts = Mapping[str, int]
"""How many things want somebody, by place."""
