"""Parked rows as a table for Excel: to be put right there and brought in again.

Every cell is written as text, so that no number loses digits and nothing that begins like a
formula becomes one.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import PurePath
from typing import Final

from desktop.cases.sheet.model import ParkedRow
from desktop.errors import Refused

_ACTIVE: Final = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What begins a formula in some spreadsheet, full-width forms included."""
_MOST_LETTERS: Final = 32_000

Say = Callable[[ParkedRow], str]
"""Gives the sentence that says why a row was parked."""


def parked_table(
    name: str, headers: Sequence[str], rows: Sequence[ParkedRow], titles: tuple[str, str], say: Say
) -> bytes:
    """Return the file's bytes; its kind follows from the ending of ``name``.

    ``titles`` head the two columns in front: number of the row, reason. Raises
    ``sheet.unknown_ending`` (file).
    """
    width = max([len(headers), *(len(row.cells) for row in rows)])
    head = [*titles, *(headers[at] if at < len(headers) else "" for at in range(width))]
    lines = [[str(row.row), say(row), *row.cells] for row in rows]
    return table_file(name, [head, *lines], "Diparkir", (8, 60))


def table_file(
    name: str, lines: Sequence[Sequence[str]], title: str, widths: Sequence[int] = ()
) -> bytes:
    """Return lines of text, the headings first, as the file that ``name`` ends like.

    ``widths`` are those of the first columns in characters. Raises ``sheet.unknown_ending``
    (file, known).
    """
    ending = PurePath(name).suffix.lower()
    if ending == ".csv":
        return _text(lines)
    if ending == ".xlsx":
        return _workbook(lines, title, widths)
    raise Refused("sheet.unknown_ending", file=name, known=[".csv", ".xlsx"])


def _workbook(lines: Sequence[Sequence[str]], title: str, widths: Sequence[int]) -> bytes:
    import xlsxwriter

    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(target, options) as book:
        sheet = book.add_worksheet(title)
        bold = book.add_format({"bold": True})
        as_text = book.add_format({"num_format": "@"})
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, 200, 20)
        for at, width in enumerate(widths):
            sheet.set_column(at, at, width)
        for at, line in enumerate(lines):
            for place, text in enumerate(line):
                sheet.write_string(at, place, text[:_MOST_LETTERS], as_text if at else bold)
        sheet.autofilter(0, 0, max(1, len(lines) - 1), max(0, len(lines[0]) - 1))
    return target.getvalue()


def _text(lines: Sequence[Sequence[str]]) -> bytes:
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for line in lines:
        writer.writerow([f"'{text}" if text.startswith(_ACTIVE) else text for text in line])
    return target.getvalue().encode("utf-8-sig")
