"""What looks wrong in a typed text, whatever kind of letter it stands in: one row a rule.

The rules only hint. Each gives what it found, so that the place can be told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Final, NamedTuple

from desktop.law.dates import MONTHS, weekday
from desktop.letters.model import LintFinding

Find = Callable[[str], Iterator[str]]
"""Yields every stretch of a text that a rule remarks on."""


class StyleRule(NamedTuple):
    """A rule: the code of its sentence, and how it finds what it means."""

    code: str
    find: Find


def _pattern(pattern: str) -> Find:
    compiled = re.compile(pattern)
    return lambda text: (match[0].strip() for match in compiled.finditer(text))


_DATED: Final = re.compile(
    r"\b(Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu),?\s+(?:tanggal\s+)?"
    rf"(\d{{1,2}})\s+({'|'.join(MONTHS)})\s+(\d{{4}})\b",
    re.IGNORECASE,
)


def _wrong_weekdays(text: str) -> Iterator[str]:
    """Yield dates whose weekday is another one: ``Senin, 1 Desember 2026``."""
    months = [month.casefold() for month in MONTHS]
    for found in _DATED.finditer(text):
        try:
            day = date(int(found[4]), months.index(found[3].casefold()) + 1, int(found[2]))
        except ValueError:
            yield found[0]
            continue
        if weekday(day).casefold() != found[1].replace("'", "").casefold():
            yield found[0]


RULES: Final = (
    StyleRule("letter.lint.double_space", _pattern(r"\S+[ \t]{2,}\S+")),
    StyleRule("letter.lint.glued_di", _pattern(r"\bdi(?=[A-Z][a-z])\w+")),
    StyleRule("letter.lint.unfilled", _pattern(r"\[[^\[\]\n]{1,60}\]|\.{4,}|…{2,}|_{3,}")),
    StyleRule("letter.lint.space_before_mark", _pattern(r"\w+[ \t]+[,;](?=\s|$)")),
    StyleRule("letter.lint.nip_digits", _pattern(r"(?<!\d)(?:\d{16,17}|\d{19,20})(?!\d)")),
    StyleRule("letter.lint.weekday", _wrong_weekdays),
)


def style_remarks(field: str, text: str) -> Iterator[LintFinding]:
    """Yield a hint per rule that finds something, with the first thing it found."""
    for rule in RULES:
        found = next(rule.find(text), None)
        if found is not None:
            yield LintFinding(rule.code, False, field, found)
