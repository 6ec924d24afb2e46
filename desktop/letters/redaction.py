"""Taking people out of papers: their names, numbers and addresses, before a page is made.

A redacted paper is printed anew from words in which the people do not stand any more. Nothing
is painted over a text that stays below it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

import msgspec

from desktop.cases.leaks import Finder, finder, unmarked_reporters
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Obj
from desktop.letters.model import LetterData
from desktop.letters.ports import LetterUnit

MASK: Final = "█████"
"""Stands for whatever was taken out; always alike, so that its length tells nothing."""
_KEPT: Final = frozenset(
    {"type", "kind", "version", "date", "letterhead", "page_label", "archive_note"}
)
"""Parts of a letter that name nobody and must stay readable for the program."""


class Hide(StrEnum):
    """Who can be taken out besides the reporters, who always are."""

    RESPONDENTS = "terlapor"
    WITNESSES = "saksi"
    SUPERVISORS = "atasan"


@dataclass(frozen=True, slots=True)
class Redaction:
    """What a redacted copy leaves out.

    ``words`` are further names, numbers or addresses. ``seen`` are evidence and documents whose
    pictures somebody has looked at and lets pass: in a picture the program reads nothing.
    """

    hide: frozenset[Hide] = frozenset()
    words: tuple[str, ...] = ()
    seen: frozenset[ObjectId] = frozenset()


def finder_for(unit: LetterUnit, case: ObjectId, redaction: Redaction) -> Finder:
    """Return what finds everybody that a redacted copy leaves out.

    Raises ``package.reporter_unmarked`` (codes) where a reporter could not be recognised on this
    PC, ``case.unknown`` (id).
    """
    if codes := unmarked_reporters(unit, case):
        raise Refused("package.reporter_unmarked", codes=codes)
    people = [(word, word) for word in redaction.words]
    for evidence in unit.objects.children(case, "evidence"):
        if evidence.get("protected") or Hide.WITNESSES in redaction.hide:
            people.append((evidence.text("witness"), evidence.text("witness_number")))
    for person in unit.objects.children(case, "respondent"):
        people += _of_respondent(person, redaction.hide)
    return finder(unit, case, people)


def _of_respondent(person: Obj, hide: frozenset[Hide]) -> list[tuple[str, str]]:
    found = []
    if Hide.RESPONDENTS in hide:
        found.append((person.text("name"), person.text("nip")))
        found.append(("", person.text("nip_old")))
    above = person.get("supervisor")
    if Hide.SUPERVISORS in hide and isinstance(above, Mapping):
        found.append((str(above.get("name") or ""), str(above.get("nip") or "")))
    return found


def without(found: Finder, text: str) -> str:
    """Return a text in which a mask stands for everybody who is found in it."""
    pieces, last = [], 0
    for start, end in found.stretches(text):
        pieces += [text[last:start], MASK]
        last = end
    return "".join([*pieces, text[last:]])


def letter_without(found: Finder, data: LetterData) -> LetterData:
    """Return a letter in whose words nobody is found any more."""
    kept = msgspec.to_builtins(data)
    return msgspec.convert(_masked(found, kept), LetterData)


def _masked(found: Finder, value: Any) -> Any:  # noqa: ANN401 - whatever a letter is made of
    if isinstance(value, str):
        return without(found, value)
    if isinstance(value, dict):
        return {key: part if key in _KEPT else _masked(found, part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_masked(found, part) for part in value]
    return value
