"""Does a letter name the reporter? Asked before every preview and every issue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from desktop.cases.leaks import leaks_in
from desktop.ids import ObjectId
from desktop.letters.checks import written_texts
from desktop.letters.facts import RecommendationFacts
from desktop.letters.model import LetterData, LintFinding
from desktop.letters.ports import LetterUnit

REASON: Final = "alasan_identitas"
"""The wish that says why a text may stand although it seems to name the reporter."""

_CODE: Final = "letter.lint.reporter_leak"
_EXCUSED: Final = "letter.lint.reporter_excused"


def leak_remarks(
    unit: LetterUnit,
    case: ObjectId,
    facts: RecommendationFacts | None,
    data: LetterData,
    reason: str = "",
) -> tuple[LintFinding, ...]:
    """Return a remark for each text that seems to name the reporter of the case.

    What is sure blocks until a reason is given, and is then remarked as excused; one part of a
    name only warns. The words themselves are not quoted: a remark must not tell who it is.
    """
    texts = dict(written_texts(facts)) if facts is not None else {}
    whole = {key: part for key, part in msgspec.to_builtins(data).items() if key != "letterhead"}
    texts[""] = "\n".join(strings(whole))
    found = leaks_in(unit, case, texts)
    named = {leak.field for leak in found if leak.field}
    shown = [leak for leak in found if leak.field or not named]
    sure = dict.fromkeys((leak.field for leak in shown), False)
    for leak in shown:
        sure[leak.field] = sure[leak.field] or leak.sure
    said = bool(reason.strip())
    return tuple(
        LintFinding(_EXCUSED if named and said else _CODE, named and not said, field)
        for field, named in sure.items()
    )


def asks_reason(remarks: Iterable[LintFinding]) -> bool:
    """Say whether the letter stops, or would without its reason, because it names the reporter."""
    return any(one.code == _EXCUSED or (one.code == _CODE and one.blocks) for one in remarks)


def strings(value: object) -> Iterator[str]:
    """Yield every text in a value made of mappings and lists."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from strings(part)
