"""Dates as people type them: ``2/10/24``, ``2-10-2024``, ``2 Okt 2024``, ``2024-10-02``."""

from __future__ import annotations

import re
from datetime import date

_MONTHS: tuple[tuple[str, ...], ...] = (
    ("januari", "january"),
    ("februari", "pebruari", "february"),
    ("maret", "march"),
    ("april",),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("agustus", "agst", "agt", "ags", "august"),
    ("september",),
    ("oktober", "october"),
    ("november", "nopember"),
    ("desember", "december"),
)
_NUMBERS = re.compile(r"(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_WORDS = re.compile(r"(\d{1,2})[\s./-]*([a-z]{3,9})\.?[\s./-]*(\d{4}|\d{2})", re.ASCII)
_CENTURY_TURNS_AT = 70


def parse_date(untrusted_text: str) -> date | None:
    """Return the date that ``untrusted_text`` means, day first, or ``None``.

    Two-digit years below 70 are of this century. Month names may be Indonesian
    or English and cut to three letters or more.
    """
    text = " ".join(untrusted_text.lower().split())
    if found := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in found.groups())
        return _date(year, month, day)
    if found := _NUMBERS.fullmatch(text):
        return _date(_year(found[3]), int(found[2]), int(found[1]))
    if found := _WORDS.fullmatch(text):
        named = _month(found[2])
        return _date(_year(found[3]), named, int(found[1])) if named else None
    return None


def _year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    return 2000 + year if year < _CENTURY_TURNS_AT else 1900 + year


def _month(word: str) -> int:
    """Return 1 to 12, or 0 when no month begins like ``word``."""
    for number, names in enumerate(_MONTHS, start=1):
        if any(name.startswith(word) for name in names):
            return number
    return 0


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
