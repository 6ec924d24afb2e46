"""What this room needs of the craft of paper, and of the database."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, BinaryIO, Final, Protocol

from desktop.cases.ports import CaseUnit
from desktop.ids import DeviceId, ObjectId
from desktop.journal.model import Device
from desktop.letters.facts import RecommendationFacts
from desktop.letters.model import GlyphProblem, LetterData, StyleProfile
from desktop.letters.papers import AgendaBook


class Printed(Protocol):
    """A finished paper."""

    @property
    def pdf(self) -> bytes:
        """The PDF/A-2b."""
        ...

    @property
    def pages(self) -> int:
        """Its number of pages."""
        ...


class Press(Protocol):
    """Turns a finished letter into paper; looks nothing up and allots nothing."""

    def __hash__(self) -> int:
        """Tell one press from another; what it says of its forms is read once."""
        ...

    def wording_text(self, kind: str) -> str:
        """Return the sentences of a kind of letter as TOML."""
        ...

    def form_tables(self) -> Sequence[Mapping[str, Any]]:
        """Return the forms there are, in the order in which they are offered."""
        ...

    def form_wordings(self, kind: str) -> Sequence[str]:
        """Return the sentences of a form as TOML, from those all share to its own."""
        ...

    def trial_facts(self) -> Sequence[RecommendationFacts]:
        """Return what recommendations are tried with: one person, several, awkward names."""
        ...

    def knows_font(self, sha256: str) -> bool:
        """Say whether a font of an office was learnt since the program began."""
        ...

    def learn_font(self, sha256: str, data: bytes) -> None:
        """Make a font known, under the hash that a style names it by."""
        ...

    def problems(
        self, kind: str, data: LetterData | AgendaBook, style: StyleProfile
    ) -> list[GlyphProblem]:
        """Return the texts that hold characters no shipped font can print."""
        ...

    def render(
        self, kind: str, data: LetterData | AgendaBook, style: StyleProfile, *, draft: bool
    ) -> Printed:
        """Print the letter; the same input gives the same bytes."""
        ...

    def render_copy(
        self, kind: str, data: LetterData, style: StyleProfile, mark: str = ""
    ) -> Printed:
        """Print what is not the record: a mark across every page, and no archive code."""
        ...

    def editable(self, data: LetterData, style: StyleProfile) -> bytes:
        """Return the letter as a text document to finish by hand, marked as no record."""
        ...

    def merge(self, papers: Sequence[bytes], title: str, author: str, day: date) -> Printed:
        """Put finished papers behind each other for one print job; nothing of them changes."""
        ...


class KeptFile(Protocol):
    """The name of an encrypted file of the vault."""

    @property
    def sha256(self) -> str:
        """The hash of its bytes."""
        ...

    @property
    def size(self) -> int:
        """The number of its bytes."""
        ...


class Files(Protocol):
    """The vault's folder of encrypted files."""

    def add(self, source: BinaryIO) -> KeptFile:
        """Keep everything ``source`` holds; durable when it returns."""
        ...

    def named(self, sha256: str, size: int) -> bytes:
        """Return a kept file's bytes; they are checked against the hash."""
        ...


RESERVED: Final = "reserved"
RELEASED: Final = "released"
"""Statuses of numbers without a letter: kept for one, or given back and never used again."""


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """An entry of the register of letters; a number without a letter hangs on no case.

    ``insertion`` above zero is a number squeezed in later (005.01). ``until`` is how long a
    number is reserved. ``reason`` says why the entry is void, released or squeezed in,
    ``override`` why it was signed although a rule of signing spoke against it.
    """

    id: ObjectId
    case: ObjectId
    kind: str
    number: str
    serial: int
    series: str
    year: int
    dated: date | None
    subject: str
    addressee: str
    status: str
    insertion: int = 0
    until: date | None = None
    reason: str = ""
    override: str = ""


@dataclass(frozen=True, slots=True)
class RegisterFilter:
    """What a list of the register is narrowed down to; whatever is empty narrows nothing."""

    query: str = ""
    year: int | None = None
    series: str = ""
    kind: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """Some lines of the register, how many fit in all, and what there is to narrow it by.

    ``years`` are those that have entries; ``kinds`` and ``statuses`` count the entries that
    fit everything else that was asked.
    """

    rows: tuple[RegisterLine, ...]
    total: int
    years: tuple[int, ...]
    kinds: Mapping[str, int] = field(default_factory=dict)
    statuses: Mapping[str, int] = field(default_factory=dict)


class LetterRegister(Protocol):
    """What only the tables know of issued letters and reserved numbers.

    Whatever is asked about numbers sees everything, cases closed to the officer at the desk
    too; lists leave those out.
    """

    def highest(self, series: str, year: int, low: int, high: int) -> int:
        """Return the highest number used from ``low`` to ``high``, 0 for none."""
        ...

    def uses(self, series: str, year: int, serial: int, insertion: int = 0) -> bool:
        """Say whether a number is used, reserved or released."""
        ...

    def last_insertion(self, series: str, year: int, serial: int) -> int:
        """Return the highest insertion after a number, 0 for none."""
        ...

    def serials(self, series: str, year: int) -> tuple[int, ...]:
        """Return the numbers used in a series of a year, rising, once each."""
        ...

    def dates(self, series: str, year: int, serial: int) -> tuple[date, ...]:
        """Return the dates of the entries under a number, those squeezed in behind it too."""
        ...

    def dated_until(self, series: str, year: int, day: date) -> tuple[int, ...]:
        """Return the numbers that bear a date up to a day, rising."""
        ...

    def latest(self, series: str, year: int) -> date | None:
        """Return the latest date of a letter that bears a number of the series."""
        ...

    def doubles(self, series: str, year: int) -> tuple[tuple[int, int, int], ...]:
        """Return number, insertion and count of what several entries claim."""
        ...

    def open_reservations(
        self, series: str = "", year: int | None = None
    ) -> tuple[RegisterLine, ...]:
        """Return the numbers kept for a letter that is not yet issued, rising."""
        ...

    def years_of(self, series: str) -> tuple[int, ...]:
        """Return the years in which numbers of a series were used, rising."""
        ...

    def page(self, wanted: RegisterFilter, limit: int, offset: int) -> RegisterPage:
        """Return the entries that fit; their texts hold every word of the query.

        The latest stand first.
        """
        ...

    def numbered(self, plain: str) -> tuple[ObjectId, ...]:
        """Return the letters with a number, of ours or somebody else's, in order of creation.

        ``plain`` is as :func:`desktop.letters.numbering.plain_number` returns it; reserved
        numbers are no letters.
        """
        ...

    def coded(self, digest: str) -> ObjectId | None:
        """Return the letter whose frozen data have this hash."""
        ...

    def filed(self, sha256: str) -> tuple[ObjectId, bool] | None:
        """Return the letter of which these bytes are kept, and whether as the record itself.

        Otherwise they are its signed copy.
        """
        ...

    def shorter(self, size: int) -> Iterator[tuple[int, str]]:
        """Yield size and hash of the records below a size, the shortest first."""
        ...

    def period(self, series: str, first: date, last: date) -> tuple[RegisterLine, ...]:
        """Return the entries dated in a period, in the order of their numbers."""
        ...


class KnownDevices(Protocol):
    """The installations whose writings count here."""

    def all(self) -> list[Device]:
        """Return every known installation, this one included."""
        ...

    def cut_offs(self, device: DeviceId) -> Mapping[str, int] | None:
        """Return how far a revoked device is believed, ``None`` for one in good standing."""
        ...


class LetterUnit(CaseUnit, Protocol):
    """One transaction, as far as letters reach."""

    @property
    def letters(self) -> LetterRegister:
        """The register of letters."""
        ...

    @property
    def devices(self) -> KnownDevices:
        """The installations of this office and others."""
        ...

    @property
    def files(self) -> Files:
        """The vault's folder of encrypted files."""
        ...


def stream(content: bytes) -> BinaryIO:
    """Return bytes as something :class:`Files` can read."""
    return io.BytesIO(content)
