"""The register of a period as it leaves the vault: for a spreadsheet, or on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

import msgspec

from desktop.cases.office import office_view, today
from desktop.cases.sheet.report import table_file
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json
from desktop.law.dates import long_date
from desktop.letters.agenda import agenda_named
from desktop.letters.book import DEALT, Gap, register_lines, year_of_letters
from desktop.letters.model import StyleProfile
from desktop.letters.papers import AgendaBook, AgendaLine
from desktop.letters.ports import (
    RELEASED,
    RESERVED,
    LetterUnit,
    Press,
    Printed,
    RegisterLine,
)

STATUSES: Final = {
    "issued": "Terbit",
    "printed": "Terbit",
    "signed": "Terbit, salinan bertanda tangan dilampirkan",
    "void": "Batal",
    "unnumbered": "Menunggu nomor",
    RESERVED: "Dipesan",
    RELEASED: "Dilepas",
}
"""What became of a number, as a book of the office says it."""
MAIN: Final = "Utama"
"""What the main agenda is called on paper."""
_HEADS: Final = (
    *("Agenda", "Tahun", "Urut", "Nomor", "Tanggal", "Jenis", "Hal", "Tujuan"),
    *("Status", "Keterangan"),
)
_WIDTHS: Final = (12, 8, 8, 28, 14, 10, 50, 36, 22, 50)


@dataclass(frozen=True, slots=True)
class BookFile:
    """A file of the register and how many entries it holds."""

    content: bytes
    entries: int


def book_table(unit: LetterUnit, name: str, series: str, first: date, last: date) -> BookFile:
    """Return the entries of a period as a table; ``name`` ends in ``.csv`` or ``.xlsx``.

    Every cell is text that no spreadsheet takes for a formula. Gaps follow the entries.
    Raises as :func:`desktop.letters.book.register_lines`, and ``sheet.unknown_ending``.
    """
    lines = register_lines(unit, series, first, last)
    rows = [_cells(line) for line in lines]
    rows += [
        [line_series, str(year), _span(gap), "", "", "", "", "", "Tanpa surat", _why(gap)]
        for line_series, year, gap in _gaps(unit, lines)
    ]
    return BookFile(table_file(name, [_HEADS, *rows], "Agenda", _WIDTHS), len(lines))


def agenda_book(unit: LetterUnit, series: str, first: date, last: date) -> AgendaBook:
    """Return the entries of a period as they are printed.

    Raises as :func:`desktop.letters.book.register_lines`.
    """
    lines = register_lines(unit, series, first, last)
    agenda = agenda_named(unit, series)
    return AgendaBook(
        office=" ".join(office_view(unit).name.splitlines()),
        agenda=agenda.name or MAIN,
        first=first,
        last=last,
        made_on=today(unit),
        lines=tuple(
            AgendaLine(
                serial=_serial(line),
                number=line.number,
                dated=long_date(line.dated) if line.dated else "",
                subject=line.subject,
                addressee=line.addressee,
                status=". ".join(filter(None, (STATUSES.get(line.status, ""), _remark(line)))),
            )
            for line in lines
        ),
        gaps=tuple(
            AgendaLine(serial=_span(gap), number=str(year), status=_why(gap))
            for _, year, gap in _gaps(unit, lines)
        ),
    )


def printed_book(press: Press, book: AgendaBook) -> Printed:
    """Print the agenda; a character that no font has becomes a square, and nothing stops."""
    style = StyleProfile()
    found = press.problems("agenda_book", book, style)
    if found:
        text = msgspec.json.encode(book).decode()
        for character in {one for problem in found for one in problem.characters}:
            text = text.replace(character, "□")
        book = msgspec.json.decode(text.encode(), type=AgendaBook)
    return press.render("agenda_book", book, style, draft=False)


@action("letter.book")
def record_book(unit: LetterUnit, place: str, entries: int) -> ObjectId:
    """Write down that the register was saved outside the vault or printed."""
    details: dict[str, Json] = {"place": place, "entries": entries}
    values: dict[str, Json] = {"kind": "letter.book_exported", "details": details}
    return unit.journal.create("trace", values, scope=LOCAL)


def _cells(line: RegisterLine) -> list[str]:
    return [
        line.series,
        str(line.year),
        _serial(line),
        line.number,
        line.dated.isoformat() if line.dated else "",
        line.kind,
        line.subject,
        line.addressee,
        STATUSES.get(line.status, line.status),
        _remark(line),
    ]


def _serial(line: RegisterLine) -> str:
    return f"{line.serial}.{line.insertion:02}" if line.insertion else str(line.serial or "")


def _remark(line: RegisterLine) -> str:
    """Return why an entry is as it is, in one line."""
    kept = f"Sampai {long_date(line.until)}" if line.until else ""
    override = f"Penandatanganan: {line.override}" if line.override else ""
    return "; ".join(filter(None, (line.reason, kept, override)))


def _gaps(unit: LetterUnit, lines: tuple[RegisterLine, ...]) -> list[tuple[str, int, Gap]]:
    """Return the gaps between the first and the last number of each year in a period."""
    found = []
    for series, year in sorted({(line.series, line.year) for line in lines}):
        serials = [line.serial for line in lines if (line.series, line.year) == (series, year)]
        for gap in year_of_letters(unit, series, year).gaps:
            if min(serials) < gap.high and gap.low < max(serials):
                found.append((series, year, gap))
    return found


def _span(gap: Gap) -> str:
    return str(gap.low) if gap.low == gap.high else f"{gap.low}–{gap.high}"


def _why(gap: Gap) -> str:
    if gap.why == DEALT:
        return f"Jatah PC lain ({gap.text[:8]})"
    return gap.text or "Belum dijelaskan"
