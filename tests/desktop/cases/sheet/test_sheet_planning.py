"""Row by row: what comes in, what is parked and why, what is skipped; no row is ever lost."""

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cases.sheet.columns import MEANINGS, SEALED, columns_of, guess_map
from desktop.cases.sheet.model import (
    ColumnMap,
    Day,
    Defaults,
    Known,
    KnownPerson,
    SheetName,
    StatedStatus,
    Table,
    column_letter,
)
from desktop.cases.sheet.planning import Reader, plan_import
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.law.packs import law
from tests.desktop.cases.sheet.sheets import HEADERS, ROWS, register

TODAY = date(2026, 11, 22)
READER = Reader(lambda kind: law().tables[kind], TODAY, "{nomor:04}/NET/{tahun}")


def plan(table=None, known=None, **changes):
    table = table or register()
    chosen = msgspec.structs.replace(guess_map(table), **changes)
    return plan_import(table, chosen, known or Known(), READER)


def one(**cells):
    """Return the plan of a single row with these cells by title."""
    row = ["1", "9/REG/2023", "2/10/2023", "Budi Contoh", *[""] * 12]
    for title, cell in cells.items():
        row[HEADERS.index(title.replace("_", " "))] = cell
    return plan(register([row]))


def test_a_register_is_understood():
    found = plan()
    assert found.rows == len(ROWS)
    first, second = found.cases
    assert (first.number, first.year, first.serial) == ("001/REG/2023", 2023, 1)
    assert first.fields == {
        "received_on": "2023-10-02", "source": "BAWASLU", "subject": "DS-06 menyukai unggahan",
        "account": "ikut serta", "external_numbers": {"register_lama": "001/REG/2023"},
    }  # fmt: skip
    budi, ani = first.people
    assert (budi.state, budi.outcome, budi.row) == ("SELESAI", "terbukti", 2)
    assert {key: budi.fields[key] for key in ("name", "nip", "rank", "allegations")} == {
        "name": "Budi Contoh", "nip": "198609262015051001", "rank": "III/d",
        "allegations": ["DS-06"],
    }  # fmt: skip
    assert (ani.state, ani.outcome) == ("TUTUP", "tidak_terbukti")
    assert ani.fields["nip"] == "199001012010012003"
    assert [person.fields["name"] for person in second.people] == ["Cici Contoh", "Dodi Contoh"]
    assert [row.remark.code for row in found.parked] == ["sheet.bad_date", "sheet.no_date"]
    assert [row.why for row in found.skipped] == ["blank", "total"]
    assert found.imported + len(found.parked) + len(found.skipped) == found.rows


def test_the_row_is_kept_as_text_but_never_the_reporter():
    found = plan()
    case = found.cases[0]
    assert case.reporter_name == "Rahasia Sekali"
    kept = case.people[0].fields["imported"]
    assert kept["cells"]["Keterangan" if "Keterangan" in kept["cells"] else "Sanksi"]
    assert kept["cells"]["Pelapor"] == SEALED
    assert kept["stated"]["decree_date"] == "2023-11-03"
    assert kept["stated"]["sanction"] == "Teguran tertulis"
    without = [msgspec.json.encode(person.fields) for person in case.people]
    assert b"Rahasia Sekali" not in b"".join(without) + msgspec.json.encode(case.fields)
    assert "Rahasia" not in repr(case)
    assert "Pelapor" not in found.headers


@pytest.mark.parametrize(
    "meaning", ["", "source", "account", "subject", "reporter_name", "private"]
)
def test_whatever_a_column_about_the_reporter_is_said_to_hold(meaning):
    table = register()
    chosen = guess_map(table)
    columns = {letter: held for letter, held in chosen.columns.items() if held != meaning}
    columns["O"] = meaning
    found = plan(table, columns={letter: held for letter, held in columns.items() if held})
    kept = msgspec.json.encode([person.fields for case in found.cases for person in case.people])
    kept += msgspec.json.encode([case.fields for case in found.cases])
    assert b"Rahasia Sekali" not in kept
    shown = {one.letter: one for one in columns_of(table, chosen)}
    assert shown["O"].examples == (SEALED,)


def test_no_document_and_no_sanction_is_made_of_words():
    person = plan().cases[0].people[0]
    assert set(person.fields) == {
        "name", "nip", "rank", "position", "unit", "allegations", "imported",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (1.98609262015051e17, "nip.excel"), ("1,98609E+17", "nip.excel"),
        ("198609262015051000", "nip.excel"), ("19860926201505100", "nip.length"),
        ("198613262015051001", "nip.birth_date"), ("belum ada 123", "nip.characters"),
    ],
)  # fmt: skip
def test_a_damaged_nip_comes_in_with_a_mark_or_is_parked(cell, code):
    table = register([["1", "9/REG/2023", "2/10/2023", "Budi Contoh", *[""] * 12]])
    row = list(table.rows[1]) + [None] * (16 - len(table.rows[1]))
    row[4] = cell
    table = msgspec.structs.replace(table, rows=(table.rows[0], tuple(row)))
    (person,) = plan(table).cases[0].people
    assert "nip" not in person.fields
    assert [mark.code for mark in person.marks] == [code]
    assert person.fields["imported"]["stated"]["nip"]
    (parked,) = plan(table, damaged_nip="park").parked
    assert parked.remark.code == code


@pytest.mark.parametrize(
    ("cell", "nip", "old"),
    [("NIP. 19860926 201505 1 001", "198609262015051001", ""), ("'198609262015051001",
     "198609262015051001", ""), ("-", "", ""), ("130 123 456", "", "130123456"),
     ("19860926 2015 21 1 001", "198609262015211001", "")],
)  # fmt: skip
def test_a_nip_is_read_however_it_is_written(cell, nip, old):
    (person,) = one(NIP=cell).cases[0].people
    assert (person.fields.get("nip", ""), person.fields.get("nip_old", "")) == (nip, old)
    assert person.marks == ()


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"Nama_Terlapor": ""}, "sheet.no_name"), ({"Nama_Terlapor": "-"}, "sheet.no_name"),
        ({"Tgl_Laporan": ""}, "sheet.no_date"), ({"Tgl_Laporan": "entah"}, "sheet.bad_date"),
        ({"Tgl_Laporan": "2/10/2099"}, "sheet.future_date"),
        ({"Jabatan": "x" * 501}, "sheet.too_long"), ({"Keterangan": "x" * 9000 + "é" * 1000,
         "Sumber": "y" * 9999, "Status": "z" * 9999, "Sanksi": "s" * 9999}, "sheet.row_too_long"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_come_in_is_parked_with_its_reason(cells, code):
    cells = {key.replace("Tgl_Laporan", "Tgl Laporan"): value for key, value in cells.items()}
    found = one(**cells)
    assert found.cases == ()
    assert [row.remark.code for row in found.parked] == [code]
    assert any(found.parked[0].cells)


def test_an_act_after_its_report_is_marked_and_left_out():
    head = [*HEADERS, "Tanggal Kejadian"]
    row = ["1", "9/REG/2023", "2/10/2023", "Budi Contoh", *[""] * 12, "5/10/2023"]
    case = plan(register([row], head)).cases[0]
    assert "acted_on" not in case.fields
    assert [mark.code for mark in case.people[0].marks] == ["sheet.act_after_report"]
    row[-1] = "28 September 2023"
    assert plan(register([row], head)).cases[0].fields["acted_on"] == "2023-09-28"
    row[-1] = "entah"
    marks = plan(register([row], head)).cases[0].people[0].marks
    assert [mark.code for mark in marks] == ["sheet.act_date_unread"]


def rows(*people):
    return [["", number, day, name, nip, *[""] * 11] for number, day, name, nip in people]


def test_duplicates_in_the_vault_and_in_the_sheet_are_parked():
    nip = "198609262015051001"
    known = Known(
        {"1/reg/2023": ObjectId("a" * 32)},
        {nip: (KnownPerson("Budi Contoh", frozenset({"2023-10-02"}), ObjectId("b" * 32), "7"),)},
        frozenset({(2023, 3)}),
        frozenset({8}),
    )
    table = register(rows(
        ("1 / REG / 2023", "2/10/2023", "Ani Contoh", ""),
        ("2/REG/2023", "2/10/2023", "Budi Contoh", nip),
        ("3/REG/2023", "9/10/2023", "Budi Contoh, S.Sos", nip),
        ("4/REG/2023", "9/10/2023", "Zulkifli Lain", nip),
        ("5/REG/2023", "9/10/2023", "Cici Contoh", ""),
        ("5/REG/2023", "9/10/2023", "CICI CONTOH", ""),
        ("6/REG/2023", "9/10/2023", "Sudah Masuk", ""),
    ))  # fmt: skip
    found = plan(table, known)
    assert {row.row: row.remark.code for row in found.parked} == {
        2: "sheet.known_number", 3: "sheet.known_person", 5: "nip.other_person",
        7: "sheet.row_twice", 8: "sheet.row_known",
    }  # fmt: skip
    assert [(case.number, case.serial) for case in found.cases] == [
        ("3/REG/2023", 0), ("5/REG/2023", 5),
    ]  # fmt: skip


def test_numbers_that_begin_anew_each_year_are_several_cases():
    table = register(rows(("1", "2/1/2022", "Ani Contoh", ""), ("1", "2/1/2023", "Budi Contoh", ""),
                          ("1", "", "Cici Contoh", "")))  # fmt: skip
    found = plan(table)
    assert [(c.year, c.serial, len(c.people)) for c in found.cases] == [(2022, 1, 1), (2023, 1, 2)]


def test_what_the_person_says_goes_before_the_guess():
    table = register([["1", "9", "10/2/2023", "Budi Contoh", *[""] * 6, "Entahlah", *[""] * 5]])
    found = plan(
        table,
        day_order="mdy",
        statuses={"ENTAHLAH": StatedStatus("KAJIAN")},
        defaults=Defaults("WBS", "Pemkab Contoh", "PILKADA-2024"),
    )
    case = found.cases[0]
    assert case.fields["received_on"] == "2023-10-02"
    assert (case.fields["source"], case.fields["event"]) == ("WBS", "PILKADA-2024")
    assert case.people[0].state == "KAJIAN"
    assert case.people[0].fields["institution"] == "Pemkab Contoh"
    marks = plan(table).cases[0].people[0].marks
    assert [mark.code for mark in marks] == ["sheet.status_unread"]


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        ({"A": "number"}, "sheet.no_name_column"),
        ({"A": "name", "B": "name"}, "sheet.meaning_twice"),
        ({"A": "name", "B": "umur"}, "sheet.unknown_meaning"),
        ({"A": "name", "4": "nip"}, "sheet.no_such_column"),
    ],
)
def test_a_map_that_cannot_be_is_refused(columns, code):
    with pytest.raises(Refused) as caught:
        plan(columns=columns)
    assert caught.value.code == code


CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**40), 2**62),
    st.floats(),
    st.dates(date(1930, 1, 1), date(2110, 1, 1)).map(Day),
    st.text(max_size=30),
    st.sampled_from(
        ["Budi Contoh", "Ani", "1/REG/2023", "2/10/2023", "198609262015051001", "1,9E+17", "Jumlah",
         "Selesai", "=cmd", "1", "2", "3", "Bawaslu", "Tidak terbukti", "800/1/2023"]
    ),
)  # fmt: skip


@st.composite
def tables(draw):
    width = draw(st.integers(1, 8))
    titles = st.one_of(st.sampled_from(HEADERS), st.text(max_size=12))
    head = tuple(draw(st.lists(titles, min_size=width, max_size=width)))
    body = draw(st.lists(st.lists(CELLS, max_size=width + 1).map(tuple), max_size=25))
    return Table("Acak", (SheetName("Acak"),), (head, *body))


@st.composite
def maps(draw, table):
    width = max(map(len, table.rows))
    meanings = draw(st.permutations(["name", *(m for m in MEANINGS if m != "name")]))
    columns = {column_letter(at): meanings[at % len(meanings)] for at in range(width)}
    if "name" not in columns.values():
        columns["A"] = "name"
    return ColumnMap(
        header_row=draw(st.integers(1, len(table.rows))),
        columns=columns,
        day_order=draw(st.sampled_from(["dmy", "mdy"])),
        damaged_nip=draw(st.sampled_from(["mark", "park"])),
    )


@given(st.data())
def test_no_row_is_ever_lost_and_nothing_breaks(data):
    table = data.draw(tables())
    guess_map(table)
    chosen = data.draw(maps(table))
    found = plan_import(table, chosen, Known(), READER)
    numbers = [
        *(row for case in found.cases for row in case.rows),
        *(row.row for row in found.parked),
        *(row.row for row in found.skipped),
    ]
    wanted = range(chosen.header_row + 1, len(table.rows) + 1)
    assert sorted(numbers) == list(wanted)
    assert found.rows == len(wanted)
    for case in found.cases:
        assert case.fields["received_on"] <= TODAY.isoformat()
        for person in case.people:
            assert person.state in law().tables["state"]
            assert not person.outcome or person.outcome in law().tables["outcome"]
