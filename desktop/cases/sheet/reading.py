"""The worker's job ``sheet``: a spreadsheet or text file as plain cells.

Runs in a worker process without keys (see :mod:`desktop.app.worker`), since the file is
untrusted: what a hostile workbook breaks is that process. What a file is, its first bytes
say, not its name. Formulas are taken as the results that the spreadsheet last stored.

Question: the name of the sheet wanted (empty: the first visible one that holds something) as
one line of UTF-8, then the file. Answer: a :class:`Table` as MessagePack.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

import msgspec

from desktop.cases.sheet.model import (
    FILE_LIMIT,
    MOST_COLUMNS,
    MOST_LETTERS,
    MOST_ROWS,
    Cell,
    Day,
    SheetName,
    Table,
)
from desktop.errors import Refused

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_UNPACKED: Final = 300 * 1024 * 1024
_MOST_PARTS: Final = 5_000
_SEPARATORS: Final = (";", ",", "\t", "|")
_PROBED: Final = 30
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_sheet(question: bytes) -> bytes:
    """Return the table asked for; raises the ``sheet.…`` codes of :func:`table_in`."""
    wanted, _, content = question.partition(b"\n")
    return msgspec.msgpack.encode(table_in(content, wanted.decode("utf-8", "replace")))


def answered(untrusted: bytes) -> Table:
    """Return the table in a worker's answer; raises ``sheet.unreadable`` for anything else."""
    try:
        table = msgspec.msgpack.decode(untrusted, type=Table)
    except msgspec.MsgspecError as error:
        raise Refused("sheet.unreadable") from error
    _check_size(len(table.rows), max(map(len, table.rows), default=0))
    return table


def table_in(content: bytes, wanted: str = "") -> Table:
    """Return one sheet of a file.

    Raises ``sheet.too_large``, ``sheet.empty``, ``sheet.locked`` for one with a password,
    ``sheet.no_such_sheet``, ``sheet.too_many_rows``, ``sheet.too_many_columns`` and
    ``sheet.unreadable``.
    """
    if len(content) > FILE_LIMIT:
        raise Refused("sheet.too_large", limit=FILE_LIMIT)
    if not content.strip():
        raise Refused("sheet.empty")
    if content.startswith(_ZIP):
        _check_packing(content)
        return _workbook(content, wanted)
    if content.startswith(_OLE):
        return _workbook(content, wanted)
    return _text(content)


# --- workbooks ------------------------------------------------------------------------


def _check_packing(content: bytes) -> None:
    """Refuse an archive that says it would unpack to more than any register needs."""
    import zipfile

    try:
        parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Refused("sheet.unreadable") from error
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
        raise Refused("sheet.too_large", limit=FILE_LIMIT)


def _workbook(content: bytes, wanted: str) -> Table:
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        return _sheet_of(book, wanted)
    except python_calamine.PasswordError as error:
        raise Refused("sheet.locked") from error
    except Refused:
        raise
    except BaseException as error:
        # The library's own panics are no ordinary exceptions.
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise Refused("sheet.unreadable") from error
        raise


def _sheet_of(book: CalamineWorkbook, wanted: str) -> Table:
    import python_calamine

    kind = python_calamine.SheetTypeEnum.WorkSheet
    visible = python_calamine.SheetVisibleEnum.Visible
    found = [one for one in book.sheets_metadata if one.typ == kind]
    names = tuple(SheetName(one.name, one.visible != visible) for one in found)
    if wanted:
        if wanted not in (one.name for one in names):
            raise Refused("sheet.no_such_sheet", sheet=wanted)
        return Table(wanted, names, _rows(book.get_sheet_by_name(wanted)))
    for one in [*(n for n in names if not n.hidden), *(n for n in names if n.hidden)]:
        rows = _rows(book.get_sheet_by_name(one.name))
        if rows:
            return Table(one.name, names, rows)
    raise Refused("sheet.empty")


def _rows(sheet: CalamineSheet) -> tuple[tuple[Cell, ...], ...]:
    if sheet.end is None:
        return ()
    _check_size(sheet.end[0] + 1, sheet.end[1] + 1)
    return _trimmed(tuple(_cell(value) for value in row) for row in sheet.iter_rows())


def _cell(value: object) -> Cell:
    """Return a value of the library as a cell."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return value[:MOST_LETTERS]
    if isinstance(value, bool):
        return value
    if isinstance(value, datetime):
        return Day(value.date())
    if isinstance(value, date):
        return Day(value)
    if isinstance(value, int):
        # Beyond what MessagePack carries it is no number of a register.
        return value if abs(value) < 2**63 else str(value)
    if isinstance(value, float):
        return value
    return str(value)[:MOST_LETTERS]


# --- text -----------------------------------------------------------------------------


def _text(content: bytes) -> Table:
    text, encoding = _decoded(content)
    if "\0" in text[:4096]:
        raise Refused("sheet.unreadable")
    text = text.replace("\0", "")
    first, _, rest = text.partition("\n")
    separator = ""
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        # A note that spreadsheets themselves write.
        separator, text = first.strip()[4], rest
    separator = separator or _separator(text)
    csv.field_size_limit(MOST_LETTERS * 10)
    try:
        rows = _trimmed(_lines(text, separator))
    except csv.Error as error:
        raise Refused("sheet.unreadable") from error
    if not rows:
        raise Refused("sheet.empty")
    return Table("", (SheetName(""),), rows, encoding, separator)


def _decoded(content: bytes) -> tuple[str, str]:
    """Return a text and its encoding: what its mark says, else UTF-8, else Windows'."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content.decode(encoding, "replace"), encoding
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace"), "cp1252"


def _separator(text: str) -> str:
    """Return the separator that cuts the first lines into the most columns, evenly."""
    sample = "\n".join(text.splitlines()[:_PROBED])

    def evenness(separator: str) -> tuple[int, int]:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(sample), delimiter=separator)]
        except csv.Error:
            return (0, 0)
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=0)
        return (widths.count(usual) * (usual > 1), usual)

    return max(_SEPARATORS, key=evenness)


def _lines(text: str, separator: str) -> Iterator[tuple[Cell, ...]]:
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
        yield tuple(cell[:MOST_LETTERS] or None for cell in row)


# --- both -----------------------------------------------------------------------------


def _trimmed(rows: Iterable[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """Return the rows without empty cells and rows at their ends; raises on too many."""
    kept: list[tuple[Cell, ...]] = []
    for row in rows:
        width = len(row)
        while width and (row[width - 1] is None or str(row[width - 1]).strip() == ""):
            width -= 1
        kept.append(row[:width])
        _check_size(len(kept), width)
    while kept and not kept[-1]:
        kept.pop()
    return tuple(kept)


def _check_size(rows: int, columns: int) -> None:
    if rows > MOST_ROWS:
        raise Refused("sheet.too_many_rows", limit=MOST_ROWS)
    if columns > MOST_COLUMNS:
        raise Refused("sheet.too_many_columns", limit=MOST_COLUMNS)
