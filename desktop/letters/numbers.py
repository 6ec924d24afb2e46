"""The number of a letter that is being written, and what is to be said about it beforehand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.errors import Refused
from desktop.letters.agenda import (
    AFTER,
    RESERVATION,
    Agenda,
    Place,
    agenda_of,
    number_at,
    place_for_date,
    place_of,
)
from desktop.letters.gather import Wishes
from desktop.letters.model import LintFinding
from desktop.letters.ports import LetterUnit
from desktop.letters.ranges import own_numbers

ANY_PLACE: Final = Place("", 0, 1)
"""Stands for the place of a letter where the number makes no difference."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The number a letter bears, empty in a draft, and the one it would get.

    ``place`` is ``None`` where it would get none now; a blocking remark then says why.
    """

    number: str
    coming: str
    place: Place | None = None
    remarks: tuple[LintFinding, ...] = ()


NO_NUMBERS: Final = Numbers("", "")
"""Of a paper that somebody else numbers, or nobody."""


def numbers_of(
    unit: LetterUnit,
    kind: str,
    wishes: Wishes,
    dated: date,
    security: str,
    place: Place | None,
) -> Numbers:
    """Return the number of a letter at its place, or of a draft at the place it would take."""
    agenda = agenda_of(unit, kind)
    if place is not None:
        number = number_at(unit, agenda, place, dated, security)
        return Numbers(number, number, place)
    try:
        coming = place_of(unit, agenda, dated, wishes.values)
    except Refused as refusal:
        said = {key: str(value) for key, value in refusal.details.items()}
        stop = LintFinding(refusal.code, True, "draft_number", "", said)
        return Numbers("", number_at(unit, agenda, None, dated, security), None, (stop,))
    number = number_at(unit, agenda, coming, dated, security)
    return Numbers("", number, coming, _remarks(unit, agenda, wishes, dated))


def _remarks(
    unit: LetterUnit, agenda: Agenda, wishes: Wishes, dated: date
) -> tuple[LintFinding, ...]:
    """Return what is worth knowing about the number: few left, or the letter is dated back."""
    found = []
    numbers = own_numbers(unit, agenda.series, dated.year)
    if numbers.low:
        left = {"left": numbers.left or 0, "year": dated.year}
        found.append(LintFinding("letter.lint.range_low", False, "draft_number", "", left))
    if not wishes.values.get(RESERVATION) and not wishes.values.get(AFTER):
        after = place_for_date(unit, agenda, dated)
        if after is not None:
            said = {"after": after, "year": dated.year}
            found.append(LintFinding("letter.lint.dated_back", False, "draft_number", "", said))
    return tuple(found)
