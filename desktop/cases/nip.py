"""The check of a civil servant's number while it is typed.

A NIP has no check digit: a well-formed one may not exist. The check therefore says that
the *format* is right, never that the number is. For PNS the 18 digits are the date of
birth, year and month of appointment, sex and serial; for PPPK the number of contracts
stands where PNS have the month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

LENGTH: Final = 18
OLDEST_BIRTH: Final = 1940
OLDEST_APPOINTMENT: Final = 1960
USUAL_AGE: Final = range(18, 61)
"""Age at appointment; outside it only a warning, from general knowledge."""
PPPK: Final = "PPPK"
SEXES: Final = {"1": "L", "2": "P"}

_SCIENTIFIC: Final = re.compile(r"[0-9](?:[.,][0-9]*)?[eE]\+?[0-9]{1,2}")
_SEPARATORS: Final = re.compile(r"[\s.]+")


class Severity(StrEnum):
    """Whether a finding stops the number from being kept."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about a number: ``nip.…`` and the values its sentence names."""

    code: str
    severity: Severity = Severity.ERROR
    details: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NipCheck:
    """What a typed number says.

    ``digits`` is what to store: the number without spaces and dots, as far as it holds
    nothing but digits. ``shown`` is grouped as ``19860926 201505 1 001``. ``sex`` is ``L``
    or ``P``. ``contract`` is a PPPK's number of contracts; ``appointed`` year and month
    (0 for PPPK). Empty input has no findings.
    """

    digits: str = ""
    shown: str = ""
    findings: tuple[Finding, ...] = ()
    born: date | None = None
    appointed: tuple[int, int] | None = None
    contract: str = ""
    sex: str = ""

    @property
    def well_formed(self) -> bool:
        """Say whether the format is right ("format sah"); False for an empty number."""
        return bool(self.digits) and not self.errors

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that stop the number from being kept."""
        return tuple(found for found in self.findings if found.severity is Severity.ERROR)


def squeeze(text: str) -> str:
    """Return the text without the spaces and dots with which people group a number."""
    return _SEPARATORS.sub("", text)


def grouped(digits: str) -> str:
    """Return 18 digits as ``19860926 201505 1 001``; anything else as it is."""
    if len(digits) != LENGTH:
        return digits
    return f"{digits[:8]} {digits[8:14]} {digits[14]} {digits[15:]}"


def check_nip(
    typed: str,
    asn_type: str,
    today: date,
    *,
    sex: str = "",
    born: date | None = None,
) -> NipCheck:
    """Check a number as typed or pasted.

    ``asn_type`` PPPK reads digits 13 and 14 as the number of contracts, everything else
    as the month. ``sex`` (``L`` or ``P``) and ``born`` are what another document says;
    a difference is a warning.
    """
    digits = squeeze(typed)
    if not digits:
        return NipCheck()
    if _SCIENTIFIC.fullmatch(typed.strip()):
        return NipCheck(findings=(Finding("nip.excel"),))
    if not (digits.isascii() and digits.isdigit()):
        return NipCheck(findings=(Finding("nip.characters"),))
    if len(digits) != LENGTH:
        found = Finding("nip.length", details={"found": len(digits), "wanted": LENGTH})
        return NipCheck(digits, digits, (found,))
    pppk = asn_type == PPPK
    birth = _birth(digits)
    findings = [*_parts(digits, birth, today, pppk=pppk), *_doubts(digits, birth, sex, born)]
    return NipCheck(
        digits,
        grouped(digits),
        tuple(findings),
        birth,
        (int(digits[8:12]), 0 if pppk else int(digits[12:14])),
        digits[12:14] if pppk else "",
        SEXES.get(digits[14], ""),
    )


def _birth(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def _parts(digits: str, birth: date | None, today: date, *, pppk: bool) -> Iterator[Finding]:
    """Yield what makes the number impossible."""
    if birth is None:
        yield Finding("nip.birth_date", details={"found": digits[:8]})
    elif birth.year < OLDEST_BIRTH or birth > today:
        yield Finding("nip.birth_year", details={"found": birth.isoformat()})
    if not OLDEST_APPOINTMENT <= int(digits[8:12]) <= today.year:
        yield Finding("nip.appointment_year", details={"found": digits[8:12]})
    if not pppk and not 1 <= int(digits[12:14]) <= 12:
        yield Finding("nip.appointment_month", details={"found": digits[12:14]})
    if digits[14] not in SEXES:
        yield Finding("nip.sex", details={"found": digits[14]})
    if digits.endswith("000"):
        # A spreadsheet keeps 15 digits of a number and fills up with zeros.
        yield Finding("nip.excel")


def _doubts(digits: str, birth: date | None, sex: str, born: date | None) -> Iterator[Finding]:
    """Yield what only deserves a look."""
    if birth is not None:
        age = int(digits[8:12]) - birth.year
        if age not in USUAL_AGE:
            yield Finding("nip.age", Severity.WARNING, {"age": age})
        if born is not None and born != birth:
            details = {"found": birth.isoformat(), "other": born.isoformat()}
            yield Finding("nip.birth_differs", Severity.WARNING, dict(details))
    found = SEXES.get(digits[14], "")
    if sex and found and sex != found:
        yield Finding("nip.sex_differs", Severity.WARNING, {"found": found, "other": sex})
