"""A letter as a text document, for offices that finish it by hand: a copy, never the record."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from desktop.cases.lookup import need
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json
from desktop.letters.actions import case_and_people, fitting, prepare, require_complete
from desktop.letters.gather import Wishes
from desktop.letters.model import LetterData, StyleProfile
from desktop.letters.ports import LetterUnit, Press


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
    found = need(unit, letter, "letter")
    frozen = unit.files.named(found.text("data_sha256"), int(found.get("data_size", 0)))
    style = msgspec.convert(found.get("style", {}), StyleProfile)
    return press.editable(LetterData.from_json(frozen), style)


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
