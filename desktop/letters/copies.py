"""Numbered copies of secret letters: who holds copy n of m.

The paper leaves room for the number of the copy; the list of who got which is kept beside
the letter and goes with it. Source of the rule: letters classed secret bear a copy number,
even when there is one copy, and a distribution list is attached (PermenPANRB 80/2012, not
read in its official text).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.cases.lookup import need
from desktop.cases.standing import marks_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Json, Obj
from desktop.letters.marks import VOID
from desktop.letters.model import LetterData
from desktop.letters.ports import LetterUnit

MOST: Final = 200
_LONGEST: Final = 200


@dataclass(frozen=True, slots=True)
class Copy:
    """One numbered copy of so many, and who holds it."""

    number: int
    of: int
    holder: str


@dataclass(frozen=True, slots=True)
class Copies:
    """The distribution list of a letter; ``reason`` says why it was changed after issuing."""

    copies: tuple[Copy, ...]
    reason: str = ""


def first_holders(data: LetterData, addressee: str) -> tuple[str, ...]:
    """Return who gets a copy when a letter is issued: the addressee, then those in copy.

    Empty for a letter whose copies bear no number.
    """
    if not data.copy_note:
        return ()
    copied = (copy.rstrip(";.").removesuffix("; dan").strip() for copy in data.copies)
    return tuple(dict.fromkeys(filter(None, (addressee.strip(), *copied))))


def copies_of_letter(unit: LetterUnit, letter: ObjectId) -> Copies:
    """Return the distribution list in force; empty where copies bear no number.

    Raises ``letter.unknown`` (id).
    """
    need(unit, letter, "letter")
    lists = unit.objects.children(letter, "letter_copies")
    return _read(lists[-1]) if lists else Copies(())


@action("letter.copies")
def distribute(unit: LetterUnit, letter: ObjectId, holders: list[str], reason: str) -> Copies:
    """Write down anew who holds which copy; the list before stays in the history.

    Raises ``letter.unknown`` (id), ``letter.void_already`` (number), ``letter.copies_none``,
    ``letter.copies_most`` (most), ``letter.copies_twice`` (holder), ``letter.copies_reason``
    where a list is changed.
    """
    found = need(unit, letter, "letter")
    if VOID in marks_of(unit, letter):
        raise Refused("letter.void_already", number=found.text("number"))
    named = [" ".join(holder.split())[:_LONGEST] for holder in holders]
    named = [holder for holder in named if holder]
    if not named:
        raise Refused("letter.copies_none")
    if len(named) > MOST:
        raise Refused("letter.copies_most", most=MOST)
    for holder in named:
        if sum(holder.casefold() == other.casefold() for other in named) > 1:
            raise Refused("letter.copies_twice", holder=holder)
    if unit.objects.children(letter, "letter_copies") and not reason.strip():
        raise Refused("letter.copies_reason")
    if reason.strip():
        unit.journal.because(reason.strip())
    note_copies(unit, letter, named, reason.strip())
    return copies_of_letter(unit, letter)


def note_copies(unit: LetterUnit, letter: ObjectId, holders: list[str], reason: str = "") -> None:
    """Keep a distribution list; part of the action that issues or changes it."""
    at = unit.clock.now().isoformat(timespec="seconds")
    values: dict[str, Json] = {"holders": holders, "reason": reason or None, "at": at}
    unit.journal.create("letter_copies", values, parent=letter)


def _read(found: Obj) -> Copies:
    holders = [str(holder) for holder in found.get("holders", [])]
    return Copies(
        tuple(Copy(at, len(holders), holder) for at, holder in enumerate(holders, start=1)),
        found.text("reason"),
    )
