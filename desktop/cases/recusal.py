"""Keeping out of a case, and handing cases over from one officer to another.

Who is a respondent is barred by the register itself, at once and without anybody's doing.
Other conflicts of interest are declared: by the officer himself, or by the inspektur. Where
every inspektur is barred, the law hands the matter to the official above (UU 30/2014,
article 42): the program shows it and leaves the deciding to that official, or to the
headquarters, by letter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.cases.lookup import need
from desktop.cases.officers import active_officers, roles_of
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import OFFICE
from desktop.journal.roles import INSPECTOR
from desktop.law.officers import RecusalGround


@dataclass(frozen=True, slots=True)
class RecusalView:
    """Who keeps out of a case: ``why`` is ``named`` or ``recused``, ``reason`` in words.

    ``recusal`` is what can be taken back, ``None`` for somebody who is a respondent.
    """

    officer: ObjectId
    name: str
    why: str
    reason: str
    declared_by: str
    recusal: ObjectId | None


@dataclass(frozen=True, slots=True)
class ConflictView:
    """Who keeps out of a case, and whether an inspektur is left for it."""

    recusals: tuple[RecusalView, ...]
    inspector_left: bool


@action("case.recuse")
def recuse(
    unit: CaseUnit, case: ObjectId, officer: ObjectId, ground: str, reason: str = ""
) -> ObjectId:
    """Keep an officer out of a case from now on, whoever he is.

    ``ground`` is a code of the list of grounds. Raises ``case.unknown`` (id), ``case.barred``,
    ``officer.unknown`` (id), ``law.unknown_code``, ``recusal.reason_required`` for the ground
    ``lain``, ``recusal.exists`` (name).
    """
    return _recuse(unit, case, officer, ground, reason)


@action("case.recuse_self")
def recuse_oneself(unit: CaseUnit, case: ObjectId, ground: str, reason: str = "") -> ObjectId:
    """Keep out of a case oneself; only an inspektur can take it back. Raises as :func:`recuse`."""
    return _recuse(unit, case, ObjectId(unit.who.officer), ground, reason)


def _recuse(
    unit: CaseUnit, case: ObjectId, officer: ObjectId, ground: str, reason: str
) -> ObjectId:
    need(unit, case, "case")
    found = need(unit, officer, "officer")
    row = law_of(unit).row(RecusalGround, ground)
    words = " ".join(reason.split())
    if ground == "lain" and not words:
        raise Refused("recusal.reason_required")
    if any(why == "recused" for _, why in unit.officers.bars(case, officer)):
        raise Refused("recusal.exists", name=found.text("name"))
    said = f"{row.label}: {words}" if words else row.label
    unit.journal.because(said)
    values = {"officer": officer, "reason": said, "by_officer": unit.who.name}
    return unit.journal.create("recusal", values, parent=case, scope=OFFICE)


@action("case.unrecuse")
def take_back_recusal(unit: CaseUnit, recusal: ObjectId, reason: str) -> None:
    """Let an officer see a case again that he was kept out of by declaration.

    Raises ``recusal.unknown`` (id), ``case.barred`` (for the barred officer himself),
    ``recusal.reason_required``.
    """
    need(unit, recusal, "recusal")
    if not reason.strip():
        raise Refused("recusal.reason_required")
    unit.journal.because(reason.strip())
    unit.journal.withdraw(recusal)


def conflicts_of_interest(unit: CaseUnit, case: ObjectId) -> ConflictView:
    """Return who keeps out of a case; raises ``case.unknown`` (id), ``case.barred``."""
    need(unit, case, "case")
    views = []
    for officer in unit.objects.all("officer"):
        for oid, why in unit.officers.bars(case, officer.id):
            cause = unit.objects.get(oid)
            told = cause is not None and why == "recused"
            views.append(
                RecusalView(
                    officer=officer.id,
                    name=officer.text("name"),
                    why=why,
                    reason=cause.text("reason") if cause is not None and told else "",
                    declared_by=cause.text("by_officer") if cause is not None and told else "",
                    recusal=oid if told else None,
                )
            )
    return ConflictView(tuple(views), inspector_left(unit, case))


def inspector_left(unit: CaseUnit, case: ObjectId) -> bool:
    """Say whether an officer with the role inspektur may see the case; true without any."""
    inspectors = {one.id for one in active_officers(unit) if INSPECTOR in roles_of(one)}
    return not inspectors or bool(inspectors - unit.officers.barred_from(case))


# --- handing over ----------------------------------------------------------------------


@action("case.hand_over")
def hand_over(
    unit: CaseUnit,
    source: str,
    target: ObjectId,
    reason: str,
    cases: Sequence[ObjectId] = (),
) -> tuple[ObjectId, ...]:
    """Give the cases in the charge of ``source`` to the officer ``target``; all or the chosen.

    ``source`` is the name as it stands on the cases. A case that the target is barred from
    stays where it is. Returns the cases that went over. Raises ``officer.unknown`` (id),
    ``officer.disabled`` (name), ``hand_over.reason_required``, ``hand_over.nothing`` (name),
    ``hand_over.not_theirs`` (number, name).
    """
    found = need(unit, target, "officer")
    if found.get("disabled"):
        raise Refused("officer.disabled", name=found.text("name"))
    if not reason.strip():
        raise Refused("hand_over.reason_required")
    theirs = unit.officers.cases_of(source)
    for case in cases:
        if case not in theirs:
            number = need(unit, case, "case").text("register_number")
            raise Refused("hand_over.not_theirs", number=number, name=source)
    wanted = tuple(dict.fromkeys(cases)) or theirs
    going = tuple(case for case in wanted if not unit.officers.bars(case, target))
    if not going:
        raise Refused("hand_over.nothing", name=source)
    unit.journal.because(reason.strip())
    for case in going:
        unit.journal.put(case, {"officer": found.text("name")})
    return going
