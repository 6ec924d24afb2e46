"""Whether an act fell before or after KPU fixed the candidates, and which codes fit.

A proposal only: the officer may choose otherwise and says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.law.model import Phase, Violation
from desktop.law.packs import Law

_FAMILY = {Phase.BEFORE: ("KE", "KODE_ETIK"), Phase.AFTER: ("DS", "DISIPLIN")}


@dataclass(frozen=True, slots=True)
class PhaseProposal:
    """What the dates suggest.

    ``family`` is the beginning of the codes (``KE`` or ``DS``), ``category``
    their list. ``certain`` is false for an act on the very day of the fixing.
    """

    phase: Phase
    family: str
    category: str
    certain: bool


def propose_phase(acted_on: date | None, candidates_fixed_on: date | None) -> PhaseProposal | None:
    """Return the phase of an act, or ``None`` where a date is not known.

    On the day itself candidates count as fixed, marked as not certain.
    """
    if acted_on is None or candidates_fixed_on is None:
        return None
    phase = Phase.BEFORE if acted_on < candidates_fixed_on else Phase.AFTER
    family, category = _FAMILY[phase]
    return PhaseProposal(phase, family, category, certain=acted_on != candidates_fixed_on)


def fits_phase(violation: Violation, phase: Phase) -> bool:
    """Say whether a form may concern an act of that phase."""
    return violation.phase in (None, Phase.BOTH, phase)


def counterparts_for(law: Law, violation: Violation, phase: Phase) -> tuple[str, ...]:
    """Return the codes for the same act in ``phase``; empty where the form itself fits."""
    if fits_phase(violation, phase):
        return ()
    return tuple(
        code for code in violation.counterpart if fits_phase(law.row(Violation, code), phase)
    )
