"""Does a letter name the reporter? Asked before every preview and every issue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from desktop.cases.leaks import leaks_in
from desktop.ids import ObjectId
from desktop.letters.checks import LintFinding, written_texts
from desktop.letters.facts import RecommendationFacts
from desktop.letters.model import LetterData
from desktop.letters.ports import LetterUnit

REASON: Final = "alasan_identitas"
"""The wish that says why a text may stand although it seems to name the reporter."""

_CODE: Final = "letter.lint.reporter_leak"


def leak_remarks(
    unit: LetterUnit,
    case: ObjectId,
    facts: RecommendationFacts | None,
    data: LetterData,
    reason: str = "",
) -> tuple[LintFinding, ...]:
    """Return a remark for each text that seems to name the reporter of the case.

    What is sure blocks, unless a reason was given; one part of a name only warns. The words
    themselves are not quoted: a remark must not tell who the reporter is.
    """
    texts = dict(written_texts(facts)) if facts is not None else {}
    whole = {key: part for key, part in msgspec.to_builtins(data).items() if key != "letterhead"}
    texts[""] = "\n".join(_strings(whole))
    found = leaks_in(unit, case, texts)
    named = {leak.field for leak in found if leak.field}
    shown = [leak for leak in found if leak.field or not named]
    blocks = dict.fromkeys((leak.field for leak in shown), False)
    for leak in shown:
        blocks[leak.field] = blocks[leak.field] or (leak.sure and not reason.strip())
    return tuple(LintFinding(_CODE, stops, field) for field, stops in blocks.items())


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _strings(part)
