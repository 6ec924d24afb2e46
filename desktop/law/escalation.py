"""Escalation beside the state in which the PPK has to act: it piles up and moves nothing.

``LEWAT_TENGGAT`` is never entered: the clock says it. Every other step is entered with its
date, number and author, by the region as it hears of it or by headquarters itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from desktop.law.citations import cite_short
from desktop.law.model import Escalation
from desktop.law.packs import Law
from desktop.law.workflow import Reason

OVERDUE: Final = "LEWAT_TENGGAT"
BLOCKED: Final = "BLOKIR_DATA"
UNBLOCKED: Final = "BUKA_BLOKIR"
AT: Final = "DI_PPK"
"""The state beside which the track runs."""
IMPOSED: Final = "SK_TERBIT"


@dataclass(frozen=True, slots=True)
class Pressed:
    """What the track knows of one respondent.

    ``recorded`` are the steps entered, the oldest first; ``visited`` all states passed, the
    present one included; ``due`` when the PPK had to act, ``None`` where no clock runs.
    """

    state: str
    visited: frozenset[str] = frozenset()
    due: date | None = None
    today: date = date.min
    recorded: tuple[str, ...] = ()

    @property
    def overdue(self) -> bool:
        """Say whether the clock has run out while the matter lies with the PPK."""
        return self.state == AT and self.due is not None and self.today > self.due

    @property
    def blocked(self) -> bool:
        """Say whether a block of the personnel data stands."""
        last = [step for step in self.recorded if step in (BLOCKED, UNBLOCKED)]
        return bool(last) and last[-1] == BLOCKED


@dataclass(frozen=True, slots=True)
class EscalationStep:
    """A step of the track and why it cannot be entered now."""

    code: str
    label: str
    allowed: bool
    why_not: tuple[Reason, ...] = ()
    basis: str = ""


def escalation_steps(law: Law, facts: Pressed) -> tuple[EscalationStep, ...]:
    """Return the steps that somebody can enter, in their order, with reasons against."""
    rows = sorted(law.rows(Escalation), key=lambda row: row.order)
    return tuple(_judge(law, row, facts) for row in rows if row.code != OVERDUE)


def explain_escalation(law: Law, code: str, facts: Pressed) -> EscalationStep:
    """Return how one step stands; raises ``Refused("law.unknown_code")``."""
    return _judge(law, law.row(Escalation, code), facts)


def _judge(law: Law, row: Escalation, facts: Pressed) -> EscalationStep:
    why = tuple(_reasons(law, row, facts))
    return EscalationStep(row.code, row.label, not why, why, cite_short(law, row.basis))


def _reasons(law: Law, row: Escalation, facts: Pressed) -> list[Reason]:
    basis = cite_short(law, row.basis)

    def against(code: str, params: Mapping[str, object] | None = None) -> Reason:
        return Reason(code, {"step": row.label, **(params or {})}, basis)

    if row.code == OVERDUE:
        return [against("escalation.derived")]
    if row.code == UNBLOCKED:
        if not facts.blocked:
            return [against("escalation.not_blocked")]
        return [] if IMPOSED in facts.visited else [against("escalation.no_sanction")]
    if facts.state != AT:
        return [against("escalation.not_at_ppk", {"state": facts.state})]
    reached = {*facts.recorded, *({OVERDUE} if facts.overdue else ())}
    if row.after and not reached & set(row.after):
        labels = [law.row(Escalation, code).label for code in row.after]
        return [against("escalation.too_early", {"after": labels})]
    return []


@dataclass(frozen=True, slots=True)
class Track:
    """The track of one respondent: how far it has come and what may come next."""

    overdue_since: date | None
    blocked: bool
    steps: tuple[EscalationStep, ...] = field(default_factory=tuple)


def track_of(law: Law, facts: Pressed) -> Track:
    """Return the track of one respondent."""
    since = facts.due if facts.overdue else None
    return Track(since, facts.blocked, escalation_steps(law, facts))
