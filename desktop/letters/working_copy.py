"""Copies of a letter that are never the record: a text document, and a print marked SALINAN."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from desktop.cases.lookup import need
from desktop.cases.office import office_view
from desktop.cases.standing import marks_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json
from desktop.letters.actions import case_and_people, fitting, prepare, require_complete
from desktop.letters.compose import counted
from desktop.letters.copies import Copy, copies_of_letter
from desktop.letters.gather import Wishes
from desktop.letters.marks import VOID
from desktop.letters.model import LetterData, StyleProfile
from desktop.letters.office_style import teach_fonts
from desktop.letters.ports import LetterUnit, Press

COPY: Final = "SALINAN"
"""Stands across every page of a copy."""
_ROOM: Final = re.compile(r"\.{3,}")
"""The dots in the note of a record, to be filled in."""
_COUNT: Final = re.compile(r"\d+\s\([a-z ]+\)")
"""How many copies there are, as :func:`~desktop.letters.compose.counted` writes it."""


def draft_copy(
    unit: LetterUnit,
    press: Press,
    people: Sequence[ObjectId],
    kind: str = "",
    wishes: Wishes | None = None,
) -> bytes:
    """Return a letter that is being written as a text document; it takes no number.

    Raises ``letter.incomplete`` (missing) and what :func:`~desktop.letters.actions.prepare`
    raises.
    """
    case, persons = case_and_people(unit, list(people))
    fitting(press, kind, persons)
    ready = prepare(unit, press, case, persons, wishes or Wishes(), kind)
    return press.editable(require_complete(ready), ready.style)


def issued_copy(unit: LetterUnit, press: Press, letter: ObjectId) -> bytes:
    """Return an issued letter as a text document, from its frozen words; ``letter.unknown``."""
    data, style = _frozen(unit, letter)
    return press.editable(data, style)


def marked_copy(unit: LetterUnit, press: Press, letter: ObjectId) -> bytes:
    """Return an issued letter with SALINAN across every page, made from its frozen words.

    The stored paper is not touched; this one bears no archive code. Raises ``letter.unknown``.
    """
    data, style = _frozen(unit, letter)
    teach_fonts(unit, press, style)
    return press.render_copy(data.kind, data, style, COPY).pdf


def numbered_copies(unit: LetterUnit, press: Press, letter: ObjectId) -> bytes:
    """Return one print job with a copy for everyone on the distribution list, in its order.

    Each is marked SALINAN and bears its number and its holder; the stored paper is not
    touched. Raises ``letter.unknown``, ``letter.void_already`` (number) and
    ``letter.copies_unnumbered`` (number) for a letter whose copies bear no number.
    """
    listed = _listed(unit, letter)
    data, style = _frozen(unit, letter)
    teach_fonts(unit, press, style)
    papers = []
    for one in listed:
        copy = msgspec.structs.replace(data, copy_note=_note(data.copy_note, one))
        papers.append(press.render_copy(data.kind, copy, style, COPY).pdf)
    office = " ".join(office_view(unit).name.split())
    return press.merge(papers, f"{COPY} {data.number}", office, data.date).pdf


def _listed(unit: LetterUnit, letter: ObjectId) -> tuple[Copy, ...]:
    found = need(unit, letter, "letter")
    if VOID in marks_of(unit, letter):
        raise Refused("letter.void_already", number=found.text("number"))
    listed = copies_of_letter(unit, letter).copies
    if not listed:
        raise Refused("letter.copies_unnumbered", number=found.text("number"))
    return listed


def _note(printed: str, one: Copy) -> str:
    """Return what a copy says of itself, after the note with room for its number.

    The list may have grown since the letter was issued: its count is that of today.
    """
    said = _ROOM.sub(str(one.number), printed, count=1)
    if said == printed:
        said = f"Salinan ke-{one.number} dari {counted(one.of)}"
    return f"{_COUNT.sub(counted(one.of), said, count=1)}\nUntuk: {one.holder}"


def _frozen(unit: LetterUnit, letter: ObjectId) -> tuple[LetterData, StyleProfile]:
    found = need(unit, letter, "letter")
    frozen = unit.files.named(found.text("data_sha256"), int(found.get("data_size", 0)))
    style = msgspec.convert(found.get("style", {}), StyleProfile)
    return LetterData.from_json(frozen), style


@action("letter.print")
def record_marked_print(unit: LetterUnit, letter: ObjectId, copies: int, printer: str) -> None:
    """Write down, on this PC, that a letter is printed as a copy; raises ``letter.unknown``."""
    details: dict[str, Json] = {"copies": copies, "printer": printer, "mark": COPY}
    values: dict[str, Json] = {
        "kind": "letter.printed",
        "subject": need(unit, letter, "letter").id,
        "details": details,
    }
    unit.journal.create("trace", values, scope=LOCAL)


@action("letter.print")
def record_numbered_prints(unit: LetterUnit, letter: ObjectId, copies: int, printer: str) -> None:
    """Write down, on this PC, each numbered copy that is printed: its number and its holder.

    Raises as :func:`numbered_copies`.
    """
    for one in _listed(unit, letter):
        details: dict[str, Json] = {
            "copies": copies,
            "printer": printer,
            "mark": COPY,
            "number": one.number,
            "of": one.of,
            "holder": one.holder,
        }
        values: dict[str, Json] = {
            "kind": "letter.printed",
            "subject": letter,
            "details": details,
        }
        unit.journal.create("trace", values, scope=LOCAL)


@action("letter.export")
def record_copy(unit: LetterUnit, subject: ObjectId, place: str) -> None:
    """Write down, on this PC, that a working copy of a letter, or of a draft on a case, was made.

    Raises ``object.unknown`` (id).
    """
    found = unit.objects.get(subject)
    kind = "letter" if found is not None and found.type == "letter" else "case"
    values: dict[str, Json] = {
        "kind": "letter.copied",
        "subject": need(unit, subject, kind).id,
        "details": {"place": place},
    }
    unit.journal.create("trace", values, scope=LOCAL)
