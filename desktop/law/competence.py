"""Who may impose a sanction on the holder of a post; a suggestion, and a reason to warn.

Where nobody in the matrix may act, the next higher official does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.law.citations import cite_short
from desktop.law.packs import Law
from desktop.law.powers import ExaminationRule, Power, PunishingOfficial

_FUNCTIONAL: Final = "FUNGSIONAL"


@dataclass(frozen=True, slots=True)
class Competence:
    """An official who may impose the sanction, and by which line of the matrix.

    ``stands_in`` is true where no line names anybody and the next higher official acts.
    """

    official: str
    label: str
    ppk: bool
    relation: str
    basis: str
    needs_review: bool
    stands_in: bool
    power: str


def competent_officials(
    law: Law,
    position_kind: str,
    level: str,
    government: str,
    *,
    grade: str = "",
    dismissal: bool = False,
) -> tuple[Competence, ...]:
    """Return who may impose a sanction of that level on the holder of such a post.

    The nearest official comes first, and one line for each. ``government`` is the level of
    the region (``PROVINSI``, ``KABUPATEN``, ``KOTA``). Empty for a level or post that the
    matrix does not know, such as a sanction decided by the task force.
    """
    officials = [
        row
        for row in law.rows(PunishingOfficial)
        if not row.governments or government in row.governments
    ]
    by_code = {row.code: row for row in officials}
    found: dict[str, Power] = {}
    for power in law.rows(Power):
        if power.official in by_code and _covers(power, position_kind, level, grade, dismissal):
            found.setdefault(power.official, power)
    if found:
        ordered = sorted(found.values(), key=lambda power: by_code[power.official].order)
        return tuple(_competence(law, by_code[power.official], power) for power in ordered)
    known = any(
        level in power.levels and position_kind in power.position_kinds
        for power in law.rows(Power)
        if power.official in by_code
    )
    higher = next((row for row in officials if row.ppk), None)
    return (_competence(law, higher, None),) if known and higher else ()


def may_impose(found: tuple[Competence, ...], official: str) -> bool:
    """Say whether an official is among those who may; nobody known means nobody is wrong."""
    return not found or any(one.official == official for one in found)


def examination_of(law: Law, level: str) -> ExaminationRule | None:
    """Return how a breach that threatens this level is examined, or ``None``."""
    return next((row for row in law.rows(ExaminationRule) if row.level == level), None)


def _covers(power: Power, position_kind: str, level: str, grade: str, dismissal: bool) -> bool:
    if position_kind not in power.position_kinds or level not in power.levels:
        return False
    if power.dismissal == "only" and not dismissal:
        return False
    if power.dismissal == "without" and dismissal:
        return False
    if position_kind != _FUNCTIONAL:
        return True
    return (not power.grades or grade in power.grades) and grade not in power.but_grades


def _competence(law: Law, official: PunishingOfficial, power: Power | None) -> Competence:
    return Competence(
        official=official.code,
        label=official.label,
        ppk=official.ppk,
        relation=power.relation if power else "",
        basis=cite_short(law, power.basis) if power else "",
        needs_review=power.needs_review if power else True,
        stands_in=power is None,
        power=power.code if power else "",
    )
