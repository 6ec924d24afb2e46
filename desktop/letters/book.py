"""The register of a year as a whole: what is used, missing, twice, and kept for later.

No gap is silent: a missing number was dealt to another PC, is explained by a note, or
stands as unexplained until somebody writes why.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from desktop.cases.office import today
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import OFFICE, Json, Obj
from desktop.letters.agenda import Agenda, Place, agenda_named, agendas, next_place
from desktop.letters.ports import LetterUnit, RegisterFilter, RegisterLine
from desktop.letters.ranges import OwnNumbers, dealt_elsewhere, own_numbers

DEALT: Final = "dealt"
NOTED: Final = "noted"
UNEXPLAINED: Final = ""
_MOST_LINES: Final = 100_000


@dataclass(frozen=True, slots=True)
class Gap:
    """Numbers from ``low`` to ``high`` that no entry bears.

    ``why`` is ``dealt`` for those of another PC (``text`` is its id), ``noted`` where a note
    says why, or empty.
    """

    low: int
    high: int
    why: str = UNEXPLAINED
    text: str = ""


@dataclass(frozen=True, slots=True)
class Double:
    """A number that several entries bear, and the note that says why, if there is one."""

    serial: int
    insertion: int
    entries: int
    text: str = ""

    @property
    def number(self) -> str:
        """The number as it is spoken of: ``5`` or ``5.01``."""
        return Place("", 0, self.serial, self.insertion).short()


@dataclass(frozen=True, slots=True)
class YearOfLetters:
    """How a series stands in a year.

    ``statuses`` counts the entries; ``lapsed`` are the reservations whose time is over.
    ``numbers`` are those this PC may give, ``None`` with the code of a refusal in ``stop``.
    """

    agenda: Agenda
    year: int
    last: int
    next: int
    statuses: dict[str, int]
    gaps: tuple[Gap, ...]
    doubles: tuple[Double, ...]
    reserved: tuple[RegisterLine, ...]
    lapsed: tuple[ObjectId, ...]
    numbers: OwnNumbers | None
    stop: Refused | None = None

    @property
    def unexplained(self) -> int:
        """How many gaps and doubles nobody has explained yet."""
        return sum(not gap.why for gap in self.gaps) + sum(not one.text for one in self.doubles)


@dataclass(frozen=True, slots=True)
class DoubledNumber:
    """A number that several letters of a series bear in a year, and nobody explained it."""

    series: str
    year: int
    number: str


def doubled_numbers(unit: LetterUnit) -> tuple[DoubledNumber, ...]:
    """Return the numbers of all series and years that several letters bear, unexplained."""
    return tuple(
        DoubledNumber(agenda.name, year, double.number)
        for agenda in series_of(unit)
        for year in unit.letters.years_of(agenda.series)
        for double in _doubles(unit, agenda.series, year)
        if not double.text
    )


def _doubles(unit: LetterUnit, series: str, year: int) -> tuple[Double, ...]:
    notes = _notes(unit, series, year)
    return tuple(
        Double(serial, insertion, count, _said(notes, serial, serial))
        for serial, insertion, count in unit.letters.doubles(series, year)
    )


def year_of_letters(unit: LetterUnit, series: str, year: int) -> YearOfLetters:
    """Return how a series stands in a year; raises ``letter.agenda_unknown``."""
    agenda = agenda_named(unit, series)
    serials = unit.letters.serials(agenda.series, year)
    notes = _notes(unit, agenda.series, year)
    reserved = unit.letters.open_reservations(agenda.series, year)
    now = today(unit)
    numbers, stop, coming = None, None, 0
    try:
        numbers = own_numbers(unit, agenda.series, year)
        coming = next_place(unit, agenda, date(year, 12, 31)).serial
    except Refused as refusal:
        stop = refusal
    wanted = RegisterFilter(year=year, series=agenda.series)
    return YearOfLetters(
        agenda,
        year,
        serials[-1] if serials else 0,
        coming,
        dict(unit.letters.page(wanted, 0, 0).statuses),
        tuple(_gaps(serials, dealt_elsewhere(unit, agenda.series, year), notes)),
        _doubles(unit, agenda.series, year),
        reserved,
        tuple(line.id for line in reserved if line.until is not None and line.until < now),
        numbers,
        stop,
    )


def register_lines(
    unit: LetterUnit, series: str, first: date, last: date
) -> tuple[RegisterLine, ...]:
    """Return the entries of a period in the order of their numbers, as the book is printed.

    Raises ``letter.agenda_unknown`` and ``letter.period`` (first, last).
    """
    if last < first:
        raise Refused("letter.period", first=first.isoformat(), last=last.isoformat())
    return unit.letters.period(agenda_named(unit, series).series, first, last)


def all_lines(unit: LetterUnit, wanted: RegisterFilter) -> tuple[RegisterLine, ...]:
    """Return every entry that fits, the latest first."""
    return unit.letters.page(wanted, _MOST_LINES, 0).rows


def series_of(unit: LetterUnit) -> tuple[Agenda, ...]:
    """Return the office's series, the main one first."""
    return agendas(unit)


@action("letter.explain")
def explain_number(
    unit: LetterUnit, series: str, year: int, low: int, high: int, text: str
) -> ObjectId:
    """Write down why numbers are missing, or why one is there twice.

    A later note takes the place of an earlier one. Raises ``letter.agenda_unknown``,
    ``letter.explain_text``, ``letter.explain_nothing`` (low, high) where neither a gap nor a
    double is.
    """
    if not text.strip():
        raise Refused("letter.explain_text")
    found = year_of_letters(unit, series, year)
    gap = any(one.low <= low <= high <= one.high for one in found.gaps)
    double = low == high and any(one.serial == low for one in found.doubles)
    if not gap and not double:
        raise Refused("letter.explain_nothing", low=low, high=high)
    values: dict[str, Json] = {
        "series": found.agenda.series,
        "year": year,
        "low": low,
        "high": high,
        "text": text.strip(),
        "at": unit.clock.now().isoformat(timespec="seconds"),
    }
    return unit.journal.create("number_note", values, scope=OFFICE)


def _notes(unit: LetterUnit, series: str, year: int) -> list[Obj]:
    """Return the notes of a series and year, the latest first."""
    return [
        one
        for one in reversed(unit.objects.all("number_note"))
        if one.text("series") == series and one.get("year") == year
    ]


def _said(notes: list[Obj], low: int, high: int) -> str:
    for note in notes:
        if int(note.get("low", 0)) <= low and high <= int(note.get("high", -1)):
            return note.text("text")
    return ""


def _gaps(
    serials: tuple[int, ...], dealt: tuple[tuple[int, int, str], ...], notes: list[Obj]
) -> Iterator[Gap]:
    """Yield the missing numbers below the last used one, cut where their reason changes."""
    for before, after in pairwise((0, *serials)):
        if after - before < 2:
            continue
        low, high = before + 1, after - 1
        edges = {low, high + 1}
        for first, last, _ in dealt:
            edges |= {edge for edge in (first, last + 1) if low < edge <= high}
        for note in notes:
            first, last = int(note.get("low", 0)), int(note.get("high", -1))
            edges |= {edge for edge in (first, last + 1) if low < edge <= high}
        yield from _named([(a, b - 1) for a, b in pairwise(sorted(edges))], dealt, notes)


def _named(
    parts: list[tuple[int, int]], dealt: tuple[tuple[int, int, str], ...], notes: list[Obj]
) -> Iterator[Gap]:
    kept: Gap | None = None
    for low, high in parts:
        holder = next((pc for first, last, pc in dealt if first <= low and high <= last), "")
        text = _said(notes, low, high)
        why = NOTED if text else DEALT if holder else UNEXPLAINED
        gap = Gap(low, high, why, text or holder)
        if kept is not None and (kept.why, kept.text) == (gap.why, gap.text):
            kept = Gap(kept.low, gap.high, gap.why, gap.text)
            continue
        if kept is not None:
            yield kept
        kept = gap
    if kept is not None:
        yield kept
