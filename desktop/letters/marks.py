"""What becomes of an issued letter: its number from elsewhere, the signed copy, or its end.

A letter itself never changes. Each mark is a fact beside it that stays in the history; the
signed copy, byte for byte as it came, is the record from then on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import Final

from desktop.cases.lookup import need
from desktop.cases.office import today
from desktop.cases.standing import marks_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Json, Obj
from desktop.letters.esignatures import MOST_BYTES, SignatureCheck, check_signatures
from desktop.letters.ports import LetterUnit, stream

VOID: Final = "void"
SIGNED: Final = "signed"
NUMBERED: Final = "numbered"
LONGEST: Final = 120
"""Characters of a number that somebody else gave, and of a file's name."""
_PDF: Final = b"%PDF-"
_FORMATS: Final = (_PDF, b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


@action("letter.void")
def void_letter(unit: LetterUnit, letter: ObjectId, reason: str) -> None:
    """Declare a letter void; its number stays used, so that the gap can be explained.

    It no longer counts as a document of the case; steps taken stay taken. Raises
    ``letter.unknown`` (id), ``letter.void_already`` (number), ``letter.void_reason``.
    """
    found = _standing(unit, letter)
    if not reason.strip():
        raise Refused("letter.void_reason")
    unit.journal.because(reason.strip())
    _mark(unit, found, VOID, {"reason": reason.strip()})


@action("letter.sign")
def attach_signed(
    unit: LetterUnit,
    letter: ObjectId,
    untrusted_file: bytes,
    name: str,
    roots: Sequence[bytes] = (),
) -> tuple[SignatureCheck, ...]:
    """Attach the signed letter, a scan or a signed PDF, exactly as it came.

    What a check of its electronic signatures finds is kept as it was that day and returned;
    a scan has none. A later copy takes the place of an earlier one; both stay. Raises
    ``letter.unknown``, ``letter.void_already``, ``letter.signed_format`` (name),
    ``letter.signed_too_large`` (limit) and ``letter.signed_is_draft`` for the unsigned paper.
    """
    found = _standing(unit, letter)
    if len(untrusted_file) > MOST_BYTES:
        raise Refused("letter.signed_too_large", limit=MOST_BYTES)
    if not untrusted_file.startswith(_FORMATS):
        raise Refused("letter.signed_format", name=name)
    if hashlib.sha256(untrusted_file).hexdigest() == found.text("sha256"):
        raise Refused("letter.signed_is_draft", number=found.text("number"))
    pdf = untrusted_file.startswith(_PDF)
    checks = check_signatures(untrusted_file, roots) if pdf else ()
    kept = unit.files.add(stream(untrusted_file))
    values: dict[str, Json] = {
        "sha256": kept.sha256,
        "size": kept.size,
        "file_name": name[:LONGEST],
        "checked": {"signatures": [_as_kept(check) for check in checks]},
    }
    _mark(unit, found, SIGNED, values)
    return checks


def _as_kept(check: SignatureCheck) -> dict[str, Json]:
    kept = {name: getattr(check, name) for name in check.__slots__}
    when = check.signed_at.isoformat() if check.signed_at else ""
    return {**{name: str(value) for name, value in kept.items()}, "signed_at": when}


@action("letter.number")
def number_letter(unit: LetterUnit, letter: ObjectId, number: str, dated: date) -> None:
    """Enter the number and date that somebody else gave to a paper issued without one.

    Raises ``letter.unknown``, ``letter.void_already``, ``letter.has_number`` (number) for one
    that bears a number of ours, ``letter.number_empty``, ``letter.number_too_long`` (limit)
    and ``letter.number_in_future`` (dated, today).
    """
    found = _standing(unit, letter)
    if found.text("number"):
        raise Refused("letter.has_number", number=found.text("number"))
    given = " ".join(number.split())
    if not given:
        raise Refused("letter.number_empty")
    if len(given) > LONGEST:
        raise Refused("letter.number_too_long", limit=LONGEST)
    if dated > today(unit):
        raise Refused(
            "letter.number_in_future", dated=dated.isoformat(), today=today(unit).isoformat()
        )
    _mark(unit, found, NUMBERED, {"number": given, "dated": dated.isoformat()})


def signed_copy(unit: LetterUnit, letter: ObjectId) -> Obj | None:
    """Return the mark of the signed copy that is the record now, or ``None``."""
    marks = unit.objects.children(letter, "letter_mark")
    return next((mark for mark in reversed(marks) if mark.text("kind") == SIGNED), None)


def outside_number(unit: LetterUnit, letter: Obj) -> tuple[str, date | None]:
    """Return number and date that somebody else gave, the latest entered; empty for none."""
    for mark in reversed(unit.objects.children(letter.id, "letter_mark")):
        if mark.text("kind") == NUMBERED:
            return mark.text("number"), date.fromisoformat(mark.text("dated"))
    return "", None


def status_of(letter: Obj, marks: Sequence[str]) -> str:
    """Return the weightiest thing that became of a letter, by the kinds of its marks.

    ``void``, ``signed``, ``unnumbered`` while somebody else's number is missing, ``issued``.
    """
    for kind in (VOID, SIGNED):
        if kind in marks:
            return kind
    waits = letter.text("numbering") == "luar" and NUMBERED not in marks
    return "unnumbered" if waits else "issued"


def _standing(unit: LetterUnit, letter: ObjectId) -> Obj:
    found = need(unit, letter, "letter")
    if VOID in marks_of(unit, letter):
        raise Refused("letter.void_already", number=found.text("number"))
    return found


def _mark(unit: LetterUnit, letter: Obj, kind: str, values: dict[str, Json]) -> None:
    at = unit.clock.now().isoformat(timespec="seconds")
    unit.journal.create("letter_mark", {"kind": kind, "at": at, **values}, parent=letter.id)
