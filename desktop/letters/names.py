"""Names of persons with their degrees, and the numbers that identify civil servants.

Degrees keep their case and stand where EYD puts them: those in front without a comma, those
behind after one. A composed name is never changed in case as a whole.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from desktop.cases.nip import grouped, squeeze

NBSP = "\N{NO-BREAK SPACE}"


class AsnType(StrEnum):
    """Kind of civil servant; PPPK are under other rules and have another number."""

    PNS = "PNS"
    PPPK = "PPPK"


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in its three parts, e.g. ``Dr. H.``, ``Budi Santoso``, ``S.H., M.Si.``."""

    name: str
    front: str = ""
    back: str = ""

    def full(self) -> str:
        """Return the name with degrees: ``Dr. H. Budi Santoso, S.H., M.Si.``."""
        return _compose(self.front, _tidy(self.name), self.back)

    def capital(self) -> str:
        """Return it for places that ask for capitals: only the name part changes."""
        return _compose(self.front, _tidy(self.name).upper(), self.back)

    def plain(self) -> str:
        """Return the name without degrees, as decrees of a head of region print it."""
        return _tidy(self.name)


def _compose(front: str, name: str, back: str) -> str:
    behind = _tidy(back).strip(", ")
    before = _tidy(front).strip(", ")
    return ", ".join(part for part in (f"{before} {name}".strip(), behind) if part)


def _tidy(text: str) -> str:
    return re.sub(r"\s*,", ",", " ".join(text.split()))


def nip_label(asn_type: AsnType) -> str:
    """Return what the number is called: ``NIP``, or ``NI PPPK`` for contract employees."""
    return "NIP" if asn_type is AsnType.PNS else f"NI{NBSP}PPPK"


def show_nip(text: str) -> str:
    """Return 18 digits as ``19700101 199503 1 001``, held on one line by no-break spaces."""
    return grouped(squeeze(text)).replace(" ", NBSP)
