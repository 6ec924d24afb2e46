"""The check of a civil servant's numbers while they are typed.

A NIP has no check digit: a well-formed one may not exist. The check therefore says that
the *format* is right, never that the number is. For PNS the 18 digits are the date of
birth, year and month of appointment, sex and serial; for PPPK the number of contracts
stands where PNS have the month. A number that went through a spreadsheet is known by what
the spreadsheet did to it. A NIK (population register, 16 digits) is the region of first
registration, the date of birth as DDMMYY with 40 added to a woman's day, and a serial.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
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

NIK_LENGTH: Final = 16
_WOMEN: Final = 40
"""Added to the day of birth in a woman's NIK."""

_SCIENTIFIC: Final = re.compile(r"[0-9](?:[.,][0-9]*)?[eE]\+?[0-9]{1,2}")
_DECIMALS: Final = re.compile(r"[0-9]{1,3}(?:[.\s]?[0-9]{3})+,[0-9]{0,4}"
                              r"|[0-9]{1,3}(?:,?[0-9]{3})+\.[0-9]{1,2}")  # fmt: skip
_QUOTES: Final = "'’‘`´ʼ"
"""Before a number they tell a spreadsheet that it is text; the number is whole then."""
_SEPARATORS: Final = re.compile(r"[\s.\u200b-\u200f\u2060\ufeff]+")


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
    bare, marked = _without_quote(typed.strip())
    digits = squeeze(bare)
    if not digits:
        return NipCheck()
    if _SCIENTIFIC.fullmatch(bare) or _is_decimal(bare):
        return NipCheck(findings=(Finding("nip.excel"),))
    if not (digits.isascii() and digits.isdigit()):
        return NipCheck(findings=(Finding("nip.characters"),))
    if len(digits) != LENGTH:
        found = Finding("nip.length", details={"found": len(digits), "wanted": LENGTH})
        return NipCheck(digits, digits, (found,))
    pppk = asn_type == PPPK
    birth = _birth(digits)
    findings = [*_parts(digits, birth, today, pppk=pppk), *_doubts(digits, birth, sex, born)]
    if marked:
        findings.append(Finding("nip.apostrophe", Severity.WARNING))
    return NipCheck(
        digits,
        grouped(digits),
        tuple(findings),
        birth,
        (int(digits[8:12]), 0 if pppk else int(digits[12:14])),
        digits[12:14] if pppk else "",
        SEXES.get(digits[14], ""),
    )


def _without_quote(typed: str) -> tuple[str, bool]:
    """Return a number without the quote that makes it text in a spreadsheet."""
    bare = typed.lstrip(_QUOTES + '"').rstrip('"').strip()
    return bare, bare != typed and bare[:1].isdigit()


def _is_decimal(bare: str) -> bool:
    """Say whether a spreadsheet wrote a number with decimals or thousands: ``…000,00``.

    Dots that group a whole number as people do are none.
    """
    return len(squeeze(bare)) != LENGTH and _DECIMALS.fullmatch(bare) is not None


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


@dataclass(frozen=True, slots=True)
class NikCheck:
    """What a typed NIK says; ``shown`` is masked but for the last four digits.

    ``born`` is ``None`` where the six digits are no date; of the century the one is taken
    that makes the person older than 15.
    """

    digits: str = field(default="", repr=False)
    shown: str = ""
    findings: tuple[Finding, ...] = ()
    born: date | None = None
    sex: str = ""

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that stop the number from being kept."""
        return tuple(found for found in self.findings if found.severity is Severity.ERROR)


def check_nik(
    typed: str,
    today: date,
    regions: Collection[str] = (),
    *,
    sex: str = "",
    born: date | None = None,
) -> NikCheck:
    """Check a NIK as typed or pasted.

    ``regions`` are the known codes of regencies and cities, past ones too, as ``32.01``; an
    unknown one is a warning, because the code is that of first registration. ``sex`` and
    ``born`` are what the NIP says; a difference is a warning.
    """
    bare, _ = _without_quote(typed.strip())
    digits = squeeze(bare)
    if not digits:
        return NikCheck()
    if _SCIENTIFIC.fullmatch(bare):
        return NikCheck(findings=(Finding("nik.excel"),))
    if not (digits.isascii() and digits.isdigit()):
        return NikCheck(findings=(Finding("nik.characters"),))
    if len(digits) != NIK_LENGTH:
        details: dict[str, str | int] = {"found": len(digits), "wanted": NIK_LENGTH}
        return NikCheck(findings=(Finding("nik.length", details=details),))
    day = int(digits[6:8])
    woman = day > _WOMEN
    birth = _nik_birth(day - _WOMEN if woman else day, digits, today, born)
    found_sex = "P" if woman else "L"
    findings = _nik_doubts(digits, birth, regions, (found_sex, sex), born)
    return NikCheck(digits, masked_nik(digits), tuple(findings), birth, found_sex)


def masked_nik(digits: str) -> str:
    """Return a NIK of which only the last four digits can be read."""
    return "•" * (NIK_LENGTH - 4) + digits[-4:]


def _nik_birth(day: int, digits: str, today: date, born: date | None) -> date | None:
    month, short = int(digits[8:10]), int(digits[10:12])
    recent = 2000 + short if 2000 + short <= today.year - 15 else 1900 + short
    years = [born.year, recent] if born is not None and born.year % 100 == short else [recent]
    for year in years:
        try:
            return date(year, month, day)
        except ValueError:
            continue
    return None


def _nik_doubts(
    digits: str,
    birth: date | None,
    regions: Collection[str],
    sexes: tuple[str, str],
    born: date | None,
) -> Iterator[Finding]:
    region = f"{digits[:2]}.{digits[2:4]}"
    if regions and region not in regions:
        yield Finding("nik.region", Severity.WARNING, {"found": region})
    if digits.endswith("0000"):
        # A spreadsheet keeps 15 digits; a serial is never 0000.
        yield Finding("nik.serial", Severity.WARNING)
    if birth is None:
        yield Finding("nik.birth_date", Severity.WARNING)
    elif born is not None and born != birth:
        yield Finding("nik.birth_differs", Severity.WARNING)
    found, other = sexes
    if other and found != other:
        yield Finding("nik.sex_differs", Severity.WARNING)
