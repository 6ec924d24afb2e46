"""What this room needs of the craft of paper, and of the database."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO, Protocol

from desktop.cases.ports import CaseUnit
from desktop.ids import ObjectId
from desktop.letters.model import GlyphProblem, LetterData, StyleProfile


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

    def problems(self, kind: str, data: LetterData, style: StyleProfile) -> list[GlyphProblem]:
        """Return the texts that hold characters no shipped font can print."""
        ...

    def render(self, kind: str, data: LetterData, style: StyleProfile, *, draft: bool) -> Printed:
        """Print the letter; the same input gives the same bytes."""
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


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """An entry of the register of letters."""

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


@dataclass(frozen=True, slots=True)
class RegisterPage:
    """Some lines of the register, how many fit in all, and the years that have letters."""

    rows: tuple[RegisterLine, ...]
    total: int
    years: tuple[int, ...]


class LetterRegister(Protocol):
    """What only the tables know of issued letters."""

    def last_serial(self, series: str, year: int) -> int:
        """Return the highest number used in a series of a year, 0 for none."""
        ...

    def has_serial(self, series: str, year: int, serial: int) -> bool:
        """Say whether a number of a series is used."""
        ...

    def page(self, query: str, year: int | None, limit: int, offset: int) -> RegisterPage:
        """Return the entries whose number, subject and addressee hold every word of ``query``.

        The latest stand first; ``None`` means every year.
        """
        ...


class LetterUnit(CaseUnit, Protocol):
    """One transaction, as far as letters reach."""

    @property
    def letters(self) -> LetterRegister:
        """The register of letters."""
        ...

    @property
    def files(self) -> Files:
        """The vault's folder of encrypted files."""
        ...


def stream(content: bytes) -> BinaryIO:
    """Return bytes as something :class:`Files` can read."""
    return io.BytesIO(content)
