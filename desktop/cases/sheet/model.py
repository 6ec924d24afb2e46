"""A table as it was read, what its columns mean, and what would become of each row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import msgspec

from desktop.ids import ObjectId
from desktop.journal.model import Json

FILE_LIMIT: Final = 40 * 1024 * 1024
"""Bytes of a file that is looked at at all."""
MOST_ROWS: Final = 50_000
MOST_COLUMNS: Final = 120
MOST_LETTERS: Final = 10_000
"""Letters of one cell; what is longer is cut when it is read."""


class Day(msgspec.Struct, frozen=True):
    """A cell that the spreadsheet itself keeps as a date."""

    day: date


Cell = str | int | float | bool | Day | None
"""What a cell holds; formulas are their last results, never computed here."""


class SheetName(msgspec.Struct, frozen=True):
    """A sheet of a workbook; hidden ones are named as such and never read unasked."""

    name: str
    hidden: bool = False


class Table(msgspec.Struct, frozen=True):
    """One sheet, row by row from its first row on.

    ``encoding`` and ``separator`` say how a text file was read, both empty for a workbook.
    """

    sheet: str
    sheets: tuple[SheetName, ...]
    rows: tuple[tuple[Cell, ...], ...]
    encoding: str = ""
    separator: str = ""


class StatedStatus(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a status word of the old register means here: a state, and an outcome if stated."""

    state: str
    outcome: str = ""


class Defaults(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What holds for rows that do not say it."""

    source: str = ""
    institution: str = ""
    event: str = ""


DMY: Final = "dmy"
MDY: Final = "mdy"


class ColumnMap(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a sheet is to be understood; a person may correct it, ``--map`` reads it.

    ``header_row`` counts from 1. ``columns`` gives the meaning of columns by their letter
    (``{"C": "name"}``), those of :mod:`desktop.cases.sheet.columns`. ``day_order`` decides
    dates such as 2/10/2024. ``statuses`` translates status words, ``damaged_nip`` says whether
    a row with a damaged NIP comes in with a mark (``mark``) or is parked (``park``).
    """

    header_row: int = 1
    columns: dict[str, str] = {}
    day_order: str = DMY
    statuses: dict[str, StatedStatus] = {}
    defaults: Defaults = Defaults()
    damaged_nip: str = "mark"
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a row: a stable code and what its sentence names."""

    code: str
    details: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ParkedRow:
    """A row that does not come in, with the first reason, and its cells as text."""

    row: int
    remark: Remark
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that holds no case: blank, the header again, numbers of columns, a total."""

    row: int
    why: str


@dataclass(frozen=True, slots=True)
class PlannedPerson:
    """A respondent to be: fields as the journal keeps them, and what is odd about the row."""

    row: int
    fields: dict[str, Json]
    state: str
    outcome: str
    marks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedCase:
    """A case to be, with the rows it comes from.

    ``number`` is the old number as written, empty if there was none; ``serial`` what it
    counts as in its ``year``, 0 if that cannot be told. ``reporter`` is sealed before
    anything is stored.
    """

    number: str
    year: int
    serial: int
    fields: dict[str, Json]
    people: tuple[PlannedPerson, ...]
    reporter_name: str = field(default="", repr=False)
    reporter_contact: str = field(default="", repr=False)

    @property
    def rows(self) -> tuple[int, ...]:
        """The rows of the sheet it comes from."""
        return tuple(person.row for person in self.people)


@dataclass(frozen=True, slots=True)
class Plan:
    """What would become of every row of a sheet: imported, parked or skipped, and nothing else.

    ``headers`` are the titles of all columns that may be kept; those of ``private`` columns
    (whoever reported) are left out of everything.
    """

    sheet: str
    headers: tuple[str, ...]
    cases: tuple[PlannedCase, ...]
    parked: tuple[ParkedRow, ...]
    skipped: tuple[SkippedRow, ...]
    rows: int

    @property
    def imported(self) -> int:
        """How many rows come in, each a respondent."""
        return sum(len(case.people) for case in self.cases)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A respondent who is in the vault already, as far as duplicates go."""

    name: str
    days: frozenset[str]
    case: ObjectId
    number: str


@dataclass(frozen=True, slots=True)
class Known:
    """What is in the vault already: numbers of cases, respondents by NIP, serials by year.

    ``rows`` are those of this very sheet that an earlier import took.
    """

    numbers: Mapping[str, ObjectId] = field(default_factory=dict)
    people: Mapping[str, tuple[KnownPerson, ...]] = field(default_factory=dict)
    serials: frozenset[tuple[int, int]] = frozenset()
    rows: frozenset[int] = frozenset()


def squeezed_number(number: str) -> str:
    """Return a case number without what people write differently: blanks, case."""
    return "".join(number.split()).casefold()


def column_letter(at: int) -> str:
    """Return the letters of a column counted from 0: 0 is A, 26 is AA."""
    letters = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_index(letters: str) -> int | None:
    """Return which column letters name, counted from 0, or ``None`` for no letters."""
    found = 0
    for letter in letters.upper():
        if not "A" <= letter <= "Z" or len(letters) > 3:
            return None
        found = found * 26 + ord(letter) - ord("A") + 1
    return found - 1 if letters else None
