"""A file becomes cells, or is refused; nothing in it breaks the program."""

import datetime
import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.app.worker import run_job
from desktop.cases.sheet import reading
from desktop.cases.sheet.model import MOST_COLUMNS, Day, column_index, column_letter
from desktop.cases.sheet.reading import answered, read_sheet, table_in
from desktop.errors import Refused
from tests.desktop.cases.sheet.sheets import csv_of, workbook

ROWS = [["No", "Nama"], ["1", "Budi; Contoh"], ["2", 'Ani "A" Contoh']]


def refused(content, code, wanted=""):
    with pytest.raises(Refused) as caught:
        table_in(content, wanted)
    assert caught.value.code == code


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_text_is_read_in_every_habit(separator, encoding):
    rows = [["No", "Nama", "Kota"], ["1", "Budi, Dr.; Contoh", "Café"], ["2", "Ani", "Bogor"]]
    table = table_in(csv_of(rows, separator, encoding))
    assert table.separator == separator
    assert [list(row) for row in table.rows] == rows


def test_the_note_of_a_spreadsheet_names_the_separator():
    table = table_in(b"sep=,\r\na,b;c;d\r\n1,2;3;4\r\n")
    assert table.separator == ","
    assert table.rows == (("a", "b;c;d"), ("1", "2;3;4"))


def test_a_workbook_gives_dates_numbers_and_results_of_formulas():
    content = workbook(
        {"Data": [["a", "b"], [datetime.date(2024, 10, 2), 198609262015051001],
                  [("=1+1", 2), ("=cmd|' /C calc'!A0", "hasil")], [True, 1.5]]}
    )  # fmt: skip
    table = table_in(content)
    assert table.rows[1][0] == Day(datetime.date(2024, 10, 2))
    assert table.rows[1][1] == 1.98609262015051e17
    assert table.rows[2] == (2.0, "hasil")
    assert table.rows[3] == (True, 1.5)


def test_hidden_sheets_are_named_and_not_read_unasked():
    content = workbook({"Kosong": [], "Rahasia": [["x"]], "Terbuka": [["y"]]}, hidden=["Rahasia"])
    table = table_in(content)
    assert table.sheet == "Terbuka"
    assert [(one.name, one.hidden) for one in table.sheets] == [
        ("Kosong", False), ("Rahasia", True), ("Terbuka", False),
    ]  # fmt: skip
    assert table_in(content, "Rahasia").rows == (("x",),)
    refused(content, "sheet.no_such_sheet", "Lain")


def test_what_cannot_be_read_is_refused(monkeypatch):
    refused(b"", "sheet.empty")
    refused(b" \r\n ", "sheet.empty")
    refused(b"PK\x03\x04 no archive", "sheet.unreadable")
    refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "sheet.unreadable")
    refused(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "sheet.unreadable")
    refused(workbook({"Kosong": []}), "sheet.empty")
    refused(csv_of([["a"] * (MOST_COLUMNS + 1)]), "sheet.too_many_columns")
    monkeypatch.setattr(reading, "MOST_ROWS", 5)
    refused(b"a;b\n" * 6, "sheet.too_many_rows")
    monkeypatch.setattr(reading, "FILE_LIMIT", 10)
    refused(b"a;b;c;d;e;f", "sheet.too_large")


def test_an_archive_that_unpacks_to_too_much_is_refused_unread(monkeypatch):
    monkeypatch.setattr(reading, "_MOST_UNPACKED", 100_000)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 1_000_000)
    assert len(packed.getvalue()) < 10_000
    refused(packed.getvalue(), "sheet.too_large")


def test_a_sheet_that_claims_a_million_rows_breaks_a_worker_at_most():
    """Two cells far apart: the library lays out everything between them."""
    content = workbook({"Jauh": [["x"]]})
    far = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(far, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename.endswith("sheet1.xml"):
                data = data.replace(
                    b"</sheetData>",
                    b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
                )
            new.writestr(part, data)
    with pytest.raises((Refused, OSError, Exception)) as caught:
        answered(run_job("sheet", b"\n" + far.getvalue(), limit_bytes=256 * 1024 * 1024))
    assert getattr(caught.value, "code", "") in (
        "worker.failed", "worker.too_slow", "sheet.too_many_rows", "sheet.unreadable",
    )  # fmt: skip


def test_the_worker_answers_with_the_same_table():
    content = workbook({"Satu": [["a"], [1]], "Dua": [["b"]]})
    assert answered(run_job("sheet", b"Dua\n" + content)) == table_in(content, "Dua")
    assert answered(read_sheet(b"\n" + content)).sheet == "Satu"
    with pytest.raises(Refused) as caught:
        answered(b"\x00 no table")
    assert caught.value.code == "sheet.unreadable"


@given(st.binary(max_size=3000))
def test_any_bytes_give_a_table_or_a_refusal(content):
    try:
        table = table_in(content)
    except Refused as refusal:
        assert refusal.code.startswith("sheet.")
    else:
        assert answered(read_sheet(b"\n" + content)) == table


@given(st.integers(min_value=0, max_value=5000))
def test_letters_name_columns_both_ways(at):
    assert column_index(column_letter(at)) == at
