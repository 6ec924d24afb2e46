"""What a cell means: dates in all habits, damaged numbers, ranks, statuses, columns."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cases.sheet.columns import columns_of, guess_map, signature_of
from desktop.cases.sheet.model import DMY, MDY, Day, StatedStatus
from desktop.cases.sheet.planning import serial_in
from desktop.cases.sheet.reading import table_in
from desktop.cases.sheet.statuses import (
    asn_type_in,
    forms_in,
    guessed_status,
    source_in,
    standing_of_row,
)
from desktop.cases.sheet.values import (
    day_of,
    is_damaged_number,
    order_in,
    plain,
    rank_of,
    text_of,
)
from desktop.law.packs import law
from tests.desktop.cases.sheet.sheets import csv_of

STATES = law().tables["state"]


@pytest.mark.parametrize(
    "cell",
    [
        "2/10/2024", "02-10-24", "2 Okt 2024", "2 Oktober 2024", "02.10.2024", "2 - 10 - 2024",
        "2024-10-02", "2024/10/2", "Rabu, 2 Oktober 2024", "Tgl. 2 Okt 2024", "2 oct 24",
        "2-Okt-24", "2/10/2024 14:35", "2024-10-02 00:00:00", "2 Oktober 2024 pukul 10.15 WIB",
        45567, 45567.4, "45567", Day(date(2024, 10, 2)), " 2  Okt\u00a02024 ",
    ],
)  # fmt: skip
def test_a_date_is_read_in_every_habit(cell):
    assert day_of(cell) == date(2024, 10, 2)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("17 Agt 2023", date(2023, 8, 17)), ("17 Agustus 98", date(1998, 8, 17)),
        ("5 Pebruari 2021", date(2021, 2, 5)), ("5 Nop 2021", date(2021, 11, 5)),
        ("Jumat, 5 Nopember 2021", date(2021, 11, 5)),
    ],
)  # fmt: skip
def test_indonesian_months_and_years_of_two_digits(cell, day):
    assert day_of(cell) == day


@pytest.mark.parametrize(
    "cell",
    ["31/2/2024", "2/13/2024", "kemarin", "", None, True, 3, 7.5, "2-3 Okt 2024", "0/0/00",
     float("nan"), float("inf"), 10**20, "2/10", "Oktober 2024", "1/1/0001", "²/10/2024"],
)  # fmt: skip
def test_what_is_no_date_is_none(cell):
    assert day_of(cell) is None


def test_month_first_is_found_by_what_cannot_be_else():
    assert order_in(["10/25/2024", "10/2/2024"]) == MDY
    assert order_in(["25/10/2024", "10/2/2024", 3, None]) == DMY
    assert order_in([]) == DMY
    assert day_of("10/2/2024", MDY) == date(2024, 10, 2)


@given(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.dates().map(Day))
)
def test_no_cell_breaks_anything(cell):
    assert isinstance(text_of(cell), str)
    found = day_of(cell)
    assert found is None or isinstance(found, date)
    assert is_damaged_number(cell) in (True, False)


def test_a_long_number_shows_what_the_spreadsheet_kept():
    """Python would print 198609262015051008, which looks like a NIP nobody ever had."""
    assert text_of(1.98609262015051e17) == "198609262015051000"
    assert is_damaged_number(1.98609262015051e17)
    assert text_of(12.0) == "12"
    assert text_of(2.5) == "2.5"
    assert not is_damaged_number(123456789)


@pytest.mark.parametrize(
    ("text", "code"),
    [("III/d", "III/d"), ("Penata Tk. I / III d", "III/d"), ("Gol. IVa", "IV/a"), ("3b", "III/b"),
     ("Pembina (IV/a)", "IV/a"), ("III.a", "III/a"), ("Penata", ""), ("", ""), ("IV/z", "")],
)  # fmt: skip
def test_ranks_are_read_however_they_are_written(text, code):
    assert rank_of(text, law().tables["rank"]) == code


@pytest.mark.parametrize(
    ("words", "state", "outcome"),
    [
        ("Selesai", "SELESAI", ""), ("SUDAH DITINDAKLANJUTI", "SELESAI", ""),
        ("Proses", "DITERIMA", ""), ("dlm proses", "DITERIMA", ""),
        ("Tidak terbukti", "TUTUP", "tidak_terbukti"),
        ("Dilimpahkan ke KASN", "TUTUP", "dilimpahkan"),
        ("dihentikan", "TUTUP", "dihentikan"), ("Belum selesai", "DITERIMA", ""),
        ("Belum diperiksa", "DITERIMA", ""), ("Dalam pemeriksaan", "PEMERIKSAAN", ""),
        ("Rekomendasi KASN", "REKOMENDASI", ""), ("di BKPSDM", "DI_PPK", ""),
        ("KAJIAN", "KAJIAN", ""), ("Klarifikasi", "KLARIFIKASI", ""),
    ],
)  # fmt: skip
def test_old_states_are_mapped(words, state, outcome):
    assert guessed_status(words, STATES) == StatedStatus(state, outcome)


def test_every_meaning_is_a_state_and_an_outcome_of_the_law():
    from desktop.cases.sheet.statuses import _MEANINGS

    for _, meaning in _MEANINGS:
        assert meaning.state in STATES
        assert not meaning.outcome or meaning.outcome in law().tables["outcome"]


def standing(status, result="", *, sanctioned=False, **statuses):
    stated = {plain(words): StatedStatus(*value) for words, value in statuses.items()}
    return standing_of_row(status, result, sanctioned=sanctioned, statuses=stated, known=STATES)


def test_an_outcome_comes_from_words_alone():
    assert standing("Selesai") == ("SELESAI", "", True)
    assert standing("Selesai", sanctioned=True) == ("SELESAI", "terbukti", True)
    assert standing("Selesai", "Tidak terbukti") == ("SELESAI", "tidak_terbukti", True)
    assert standing("Terbukti") == ("DITERIMA", "terbukti", True)
    assert standing("Terbukti", sanctioned=True) == ("SELESAI", "terbukti", True)
    assert standing("", "Tidak terbukti") == ("TUTUP", "tidak_terbukti", True)
    assert standing("Proses", "dihentikan") == ("TUTUP", "dihentikan", True)
    assert standing("") == ("DITERIMA", "", True)
    assert standing("Entahlah") == ("DITERIMA", "", False)
    assert standing("Entahlah", Entahlah=("KAJIAN", "")) == ("KAJIAN", "", True)
    assert standing("Selesai", Selesai=("DI_PPK", "")) == ("DI_PPK", "", True)


def test_sources_kinds_and_forms():
    sources, kinds = law().tables["report_source"], law().tables["asn_type"]
    assert source_in("Bawaslu Kab. Contoh", sources) == "BAWASLU"
    assert source_in("Laporan warga", sources) == "MASYARAKAT"
    assert source_in("SP4N LAPOR!", sources) == "SP4N_LAPOR"
    assert source_in("entah", sources) == ""
    assert asn_type_in("P3K Guru", kinds) == "PPPK"
    assert asn_type_in("PNS", kinds) == "PNS"
    assert forms_in("DS-06, ds 7 dan KE.1; DS-99", law().tables["violation"]) == [
        "DS-06", "DS-07", "KE-01",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "serial"),
    [("0042/NET/2023", 42), ("7", 7), ("007/REG/2023", 7), ("700/15/2023", 15),
     ("REG-12/2023", 12), ("X/Y/Z", 0), ("2023", 0), ("123456789", 0), ("1a2b3", 0)],
)  # fmt: skip
def test_a_serial_is_taken_only_where_it_is_plain(number, serial):
    assert serial_in(number, 2023, "{nomor:04}/NET/{tahun}") == serial


def meanings(rows):
    table = table_in(csv_of(rows))
    chosen = guess_map(table)
    return chosen.header_row, [one.meaning for one in columns_of(table, chosen)]


def test_columns_are_guessed_from_titles_with_slips():
    head = ["No.", "No. Reg", "Tangal Laporan", "Nama  Terlapor", "N.I.P", "Pangkat / Gol.",
            "Jbtn", "Unit Kerja (OPD)", "Jns Pelangaran", "Sumber", "Keterangn"]  # fmt: skip
    _, found = meanings([head, ["1"]])
    assert found == ["row_number", "number", "received_on", "name", "nip", "rank", "position",
                     "unit", "violation", "source", "note"]  # fmt: skip


def test_a_title_above_and_headers_in_two_rows():
    rows = [
        ["REGISTER PELANGGARAN NETRALITAS 2023", "", "", "", "", ""],
        [],
        ["No", "Terlapor", "", "SK", "", "Status"],
        ["", "Nama", "NIP", "Nomor", "Tanggal", ""],
        ["1", "Budi Contoh", "198609262015051001", "800/1", "2 Okt 2023", "Selesai"],
    ]
    assert meanings(rows) == (
        4, ["row_number", "name", "nip", "decree_number", "decree_date", "status"],
    )  # fmt: skip


def test_cells_tell_what_titles_do_not():
    rows = [
        ["Nama", "X", "Y"],
        *[["Budi", f"19860926201505100{n}", f"{n}/1/2024"] for n in (1, 2, 3)],
    ]
    assert meanings(rows)[1] == ["name", "nip", "received_on"]


def test_columns_about_the_reporter_are_private():
    head = ["Nama Terlapor", "Nama Pelapor", "No HP Pelapor", "Pekerjaan Pelapor", "Saksi-saksi"]
    assert meanings([head, ["a", "b", "c", "d", "e"]])[1][1:3] == [
        "reporter_name",
        "reporter_contact",
    ]
    assert meanings([head, ["a", "b", "c", "d", "e"]])[1][3] == "private"
    assert meanings([head, ["a", "b", "c", "d", "e"]])[1][4] == "private"


def test_a_sheet_is_known_again_by_its_titles():
    assert signature_of(["No. Reg", "NAMA"]) == signature_of(["nomor register", "Nama "])
    assert signature_of(["Nama"]) != signature_of(["NIP"])
