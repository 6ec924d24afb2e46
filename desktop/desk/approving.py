"""Approving: a second person does what the first one prepared, there and then."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from desktop.cases.approvals import why_not_decided
from desktop.cases.lookup import need
from desktop.cases.rules import law_of
from desktop.cases.step_approval import carry_out_correction, carry_out_step
from desktop.desk.recommending import carry_out_recommendation
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Json, Obj
from desktop.journal.roles import INSPECTOR
from desktop.law.officers import SecondPerson
from desktop.letters.approval import carry_out_letter
from desktop.letters.ports import LetterUnit, Press


def approve(
    unit: LetterUnit, approval: ObjectId, press: Press | None = None, clock_is_right: str = ""
) -> Json:
    """Approve what somebody else submitted: it is done at once, in the same transaction.

    ``press`` is needed for letters, and ``clock_is_right`` where the clock is in doubt that
    gives them their year. Returns what the doing returned. Raises
    ``approval.unknown`` (id), ``case.barred``, ``role.missing``, ``approval.own`` (name),
    ``approval.decided``, ``approval.changed``, and whatever the doing raises.
    """
    found = need(unit, approval, "approval")
    for against in why_not_decided(unit, found):
        raise Refused(against.code, **against.details)
    row = law_of(unit).row(SecondPerson, found.text("kind"))
    carry_out = _approve_closing if row.checker == INSPECTOR else _approve
    return carry_out(unit, found, row, press, clock_is_right)


@action("approval.approve")
def _approve(
    unit: LetterUnit, found: Obj, row: SecondPerson, press: Press | None, clock_is_right: str
) -> Json:
    return _carry_out(unit, found, row, press, clock_is_right)


@action("approval.approve_closing")
def _approve_closing(
    unit: LetterUnit, found: Obj, row: SecondPerson, press: Press | None, clock_is_right: str
) -> Json:
    return _carry_out(unit, found, row, press, clock_is_right)


def _carry_out(
    unit: LetterUnit, found: Obj, row: SecondPerson, press: Press | None, clock_is_right: str
) -> Json:
    if row.action == "letter.issue":
        if press is None:
            raise TypeError("a letter is approved without a press")
        return carry_out_letter(unit, press, found, clock_is_right)
    return _CARRY_OUT[row.action](unit, found)


_CARRY_OUT: Final[dict[str, Callable[[LetterUnit, Obj], Json]]] = {
    "respondent.step": carry_out_step,
    "respondent.correct": carry_out_correction,
    "hq.recommend": carry_out_recommendation,
}
