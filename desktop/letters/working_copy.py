"""Copies of a letter that are never the record: a text document, and a print marked SALINAN."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from desktop.cases.lookup import need
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json
from desktop.letters.actions import case_and_people, fitting, prepare, require_complete
from desktop.letters.gather import Wishes
from desktop.letters.model import LetterData, StyleProfile
from desktop.letters.office_style import teach_fonts
from desktop.letters.ports import LetterUnit, Press

COPY: Final = "SALINAN"
"""Stands across every page of a copy."""


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
