"""The text in the square code of an issued letter: number, date, hash of the frozen letter.

It lets any Netra find the letter and see whether its content is the one issued. It is no
signature and says so on the paper.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final, NamedTuple

from desktop.errors import Refused
from desktop.letters.model import LetterData

CODE_MARK: Final = "NETRA1|"
"""How every code begins."""
_LIMIT: Final = 400
_CODE: Final = re.compile(r"NETRA1\|([0-9]{4}-[0-9]{2}-[0-9]{2})\|([0-9a-f]{64})\|([^\x00-\x1f]+)")


class ArchiveCode(NamedTuple):
    """What the code says; ``digest`` is ``LetterData.digest``."""

    date: date
    digest: str
    number: str


def write_code(letter: LetterData) -> str:
    """Return ``NETRA1|date|hash|number``; the number comes last because it is free text.

    A paper without a number of ours has a dash there.
    """
    return CODE_MARK + "|".join((letter.date.isoformat(), letter.digest(), letter.number or "-"))


def read_code(untrusted_text: str) -> ArchiveCode:
    """Read a scanned or typed code; raises ``Refused("letter.archive_code_malformed")``."""
    match = _CODE.fullmatch(untrusted_text.strip()) if len(untrusted_text) <= _LIMIT else None
    if match is None:
        raise Refused("letter.archive_code_malformed")
    try:
        day = date.fromisoformat(match[1])
    except ValueError as error:
        raise Refused("letter.archive_code_malformed") from error
    return ArchiveCode(day, match[2], match[3])
