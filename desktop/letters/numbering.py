"""How an office writes the numbers of its letters: a pattern with tokens.

``{klasifikasi}/{nomor}/{unit}/{tahun}`` gives ``700/123/INSP/2026``. Which number comes next
is not decided here.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.errors import Refused
from desktop.law.dates import roman

TOKENS: Final = (
    *("keamanan", "nomor", "klasifikasi", "unit", "instansi"),
    *("bulan", "bulan_romawi", "tahun"),
)
"""Names that may stand in braces; ``nomor`` also as ``nomor:03`` for leading zeros."""

DRAFT_NUMBER: Final = "......"
"""Stands for the running number as long as there is none."""

PATTERN_LIMIT: Final = 80

_TOKEN: Final = re.compile(r"\{([^{}]*)\}")
_WIDTH: Final = re.compile(r"0([1-6])")


@dataclass(frozen=True, slots=True)
class NumberParts:
    """What a number is made of; ``sequence`` None is a draft.

    ``insertion`` above zero marks a number squeezed in later: ``005.01``.
    """

    sequence: int | None
    date: date
    security: str = ""
    classification: str = ""
    unit: str = ""
    institution: str = ""
    insertion: int = 0


@dataclass(frozen=True, slots=True)
class NumberPattern:
    """A checked pattern; make one with ``parse_pattern``."""

    text: str

    def tokens(self) -> frozenset[str]:
        """Return the names of the tokens used."""
        return frozenset(found.partition(":")[0] for found in _TOKEN.findall(self.text))

    def format(self, parts: NumberParts) -> str:
        """Return the number as printed.

        Raises ``Refused``: ``letter.number_part_empty`` (token) if the pattern asks for a
        part that is empty.
        """

        def fill(match: re.Match[str]) -> str:
            token, _, spec = match[1].partition(":")
            text = _sequence(parts, spec) if token == "nomor" else values[token]  # noqa: S105 - no password
            if not text:
                raise Refused("letter.number_part_empty", token=token)
            return text

        values = {
            "keamanan": parts.security,
            "klasifikasi": parts.classification,
            "unit": parts.unit,
            "instansi": parts.institution,
            "bulan": f"{parts.date.month:02}",
            "bulan_romawi": roman(parts.date.month),
            "tahun": f"{parts.date.year:04}",
        }
        return _TOKEN.sub(fill, self.text)


def _sequence(parts: NumberParts, spec: str) -> str:
    if parts.sequence is None:
        return DRAFT_NUMBER
    width = int(spec) if spec else 0
    number = f"{parts.sequence:0{width}}" if width else str(parts.sequence)
    return f"{number}.{parts.insertion:02}" if parts.insertion else number


def parse_pattern(untrusted_text: str) -> NumberPattern:
    """Check a pattern typed by a person.

    Raises ``Refused``: ``letter.number_unknown_token`` (token, known),
    ``letter.number_without_sequence``, ``letter.number_twice``,
    ``letter.number_stray_brace``, ``letter.number_bad_width`` (token),
    ``letter.number_forbidden_character`` (character), ``letter.number_too_long`` (limit).
    """
    text = untrusted_text.strip()
    if len(text) > PATTERN_LIMIT:
        raise Refused("letter.number_too_long", limit=PATTERN_LIMIT)
    for character in text:
        if character == "|" or unicodedata.category(character)[0] == "C":
            raise Refused("letter.number_forbidden_character", character=character)
    if re.search(r"[{}]", _TOKEN.sub("", text)):
        raise Refused("letter.number_stray_brace")
    found = _TOKEN.findall(text)
    for token in found:
        name, colon, spec = token.partition(":")
        if name not in TOKENS:
            raise Refused("letter.number_unknown_token", token=token, known=TOKENS)
        if colon and (name != "nomor" or not _WIDTH.fullmatch(spec)):
            raise Refused("letter.number_bad_width", token=token)
    running = sum(token.partition(":")[0] == "nomor" for token in found)
    if running == 0:
        raise Refused("letter.number_without_sequence")
    if running > 1:
        raise Refused("letter.number_twice")
    return NumberPattern(text)


def plain_number(untrusted_text: str) -> str:
    """Return a number as it is compared with another: no blanks, capitals do not count."""
    return "".join(untrusted_text.split()).casefold()


def preview(pattern: NumberPattern, day: date) -> str:
    """Return an example for the settings page, with sample parts and the number 123."""
    return pattern.format(
        NumberParts(
            sequence=123,
            date=day,
            security="R",
            classification="700",
            unit="INSP",
            institution="KAB",
        )
    )
