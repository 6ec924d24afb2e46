"""The register of letters on the command line: reserve, squeeze in, explain, copies, files."""

import csv
import io
from datetime import timedelta

import pypdfium2
import pytest
from python_calamine import CalamineWorkbook

from desktop.clock import SystemClock
from tests.desktop.app.test_cli_letters import letter, office

__all__ = ["letter", "office"]


@pytest.fixture
def done(letter):
    """Run a command that must not be refused, and return its value."""

    def run(*words):
        code, value = letter(*words)
        assert code == 0, value
        return value

    return run


@pytest.fixture
def refused(letter):
    """Run a command that must be refused, and return its code."""

    def run(*words):
        code, value = letter(*words)
        assert code == 3, value
        return value["error"]["code"]

    return run


def serials(done, **wanted):
    return [row["serial"] for row in done("register", *(f"--{k}={v}" for k, v in wanted.items()))]


def test_a_number_is_reserved_used_up_or_released(done, refused, office):
    kept = done(
        "reserve", "--purpose", "Undangan ekspose", "--for", "Sari", "--until", "2099-01-31"
    )
    assert (kept["holder"], kept["until"]) == ("Sari", "2099-01-31")
    assert [row["id"] for row in done("register", "--status", "reserved")] == [kept["id"]]
    made = done("issue", office[1], "REK-1", "--reserved", kept["id"])
    assert made["number"] == kept["number"]
    assert done("register", "--status", "reserved") == []
    assert refused("release", kept["id"], "--reason", "x") == "letter.reservation_over"
    other = done("reserve", "--purpose", "Laporan")
    assert done("release", other["id"], "--reason", "tidak jadi")["number"] == other["number"]
    (row,) = done("register", "--status", "released")
    assert (row["number"], row["reason"]) == (other["number"], "tidak jadi")
    assert refused("reserve", "--purpose", "x", "--kind", "XX-9") == "letter.unknown_kind"


def test_a_letter_dated_back_is_squeezed_in(done, refused, office):
    first = done("issue", office[1], "REK-1")
    done("issue", office[1], "REK-1")
    serial = max(serials(done)) - 1
    made = done(
        *("insert", office[1], "REK-1", "--after", serial, "--reason", "dibuat saat listrik padam")
    )
    assert made["number"] == first["number"].replace(f"/{serial}/", f"/{serial}.01/")
    rows = {row["number"]: row for row in done("register")}
    assert rows[made["number"]]["reason"] == "dibuat saat listrik padam"
    last = max(serials(done))
    code = refused("insert", office[1], "REK-1", "--after", last, "--reason", "x")
    assert code == "letter.insert_not_needed"


def test_the_book_shows_gaps_and_takes_explanations(done, refused, office):
    last = max(serials(done), default=0)
    done("issue", office[1], "REK-1", "--number", last + 4)
    book = done("book")
    (gap,) = [one for one in book["gaps"] if one["low"] == last + 1]
    assert (gap["high"], gap["why"], book["next"]) == (last + 3, "", last + 5)
    done("explain", f"{last + 1}-{last + 3}", "--reason", "dipakai buku lama")
    assert not any(one["low"] == last + 1 and not one["why"] for one in done("book")["gaps"])
    assert refused("explain", last + 4, "--reason", "x") == "letter.explain_nothing"


def test_copies_of_a_secret_letter_have_holders(done, refused, office):
    made = done("issue", office[1], "REK-1")
    first = done("copies", made["letter"])["copies"]
    assert [one["number"] for one in first] == [*range(1, len(first) + 1)]
    assert first[0]["of"] == len(first) > 0
    more = [*(one["holder"] for one in first), "Kepala BKPSDM"]
    holders = [word for holder in more for word in ("--holder", holder)]
    assert refused("copies", made["letter"], *holders) == "letter.copies_reason"
    now = done("copies", made["letter"], *holders, "--reason", "diminta BKPSDM")
    assert now["copies"][-1] == {"number": len(more), "of": len(more), "holder": "Kepala BKPSDM"}
    twice = ("--holder", "a", "--holder", "A", "--reason", "x")
    assert refused("copies", made["letter"], *twice) == "letter.copies_twice"


def test_numbered_copies_name_their_holders_in_one_file(done, refused, office, tmp_path):
    made = done("issue", office[1], "REK-1")
    first = [one["holder"] for one in done("copies", made["letter"])["copies"]]
    holders = [word for one in (*first, "Kepala BKPSDM") for word in ("--holder", one)]
    listed = done("copies", made["letter"], *holders, "--reason", "diminta BKPSDM")["copies"]
    out = tmp_path / "salinan.pdf"
    done("export", made["letter"], str(out), "--copies")
    pages = pypdfium2.PdfDocument(out)
    each = len(pages) // len(listed)
    assert each * len(listed) == len(pages)
    for one in listed:
        text = pages[(one["number"] - 1) * each].get_textpage().get_text_range()
        assert f"Salinan ke-{one['number']} dari {one['of']} (" in text
        assert f"Untuk: {one['holder']}" in text
        assert "SALINAN" in text
    ended = done("void", made["letter"], "--reason", "salah alamat")
    assert ended["entry"]["reason"] == ended["void_reason"] == "salah alamat"
    again = str(tmp_path / "lagi.pdf")
    assert refused("export", made["letter"], again, "--copies") == "letter.void_already"


def test_one_pc_shows_itself_and_deals_to_nobody(done, refused):
    shown = done("ranges")
    assert [(pc["own"], pc["keeps"]) for pc in shown["pcs"]] == [(True, False)]
    assert refused("ranges", "--give", "abcdabcd") == "letter.agenda_not_kept"
    assert done("ranges", "--keep")["pcs"][0]["keeps"]
    assert refused("ranges", "--give", "abcdabcd") == "letter.range_device"


def test_an_agenda_of_its_own(done, refused, office):
    rows = done("agenda", "undangan", "--kind", "UND-1", "--unit", "INSP-UND", "--name", "Undangan")
    assert [(row["series"], row["kinds"]) for row in rows] == [
        ("surat", []),
        ("undangan", ["UND-1"]),
    ]
    kept = done("reserve", "--purpose", "Undangan", "--kind", "UND-1")
    assert (kept["serial"], "/INSP-UND/" in kept["number"]) == (1, True)
    assert done("book", "--series", "undangan")["next"] == 2
    assert refused("agenda", "lain", "--kind", "TGR-1") == "letter.agenda_same_number"


# --- files ---------------------------------------------------------------------------------

FORMULA = "=HYPERLINK(1)"


def test_the_register_goes_into_a_spreadsheet_and_no_cell_is_a_formula(
    done, refused, letter, tmp_path
):
    kept = done("reserve", "--purpose", FORMULA)
    made = done("register", "--out", tmp_path / "agenda.csv")
    rows = list(
        csv.reader(
            io.StringIO((tmp_path / "agenda.csv").read_text("utf-8-sig"), newline=""),
            delimiter=";",
        )
    )
    by_number = {row[3]: row for row in rows}
    assert made["entries"] <= len(rows) - 1
    assert by_number[kept["number"]][6] == f"'{FORMULA}"
    assert by_number[kept["number"]][8] == "Dipesan"
    done("register", "--out", tmp_path / "agenda.xlsx")
    (sheet,) = CalamineWorkbook.from_path(tmp_path / "agenda.xlsx").sheet_names
    cells = CalamineWorkbook.from_path(tmp_path / "agenda.xlsx").get_sheet_by_name(sheet)
    assert FORMULA in {cell for row in cells.to_python() for cell in row}, "as text"
    assert refused("register", "--out", tmp_path / "agenda.csv") == "files.exists"
    code, value = letter("register", "--out", tmp_path / "agenda.txt")
    assert (code, value["error"]["code"]) == (3, "sheet.unknown_ending")
    assert value["error"]["details"]["known"] == [".csv", ".xlsx", ".pdf"]


def test_the_agenda_is_printed_for_a_period(done, refused, office, tmp_path):
    number = done("reserve", "--purpose", "Nota dinas")["number"]
    done("register", "--out", tmp_path / "agenda.pdf")
    with pypdfium2.PdfDocument(tmp_path / "agenda.pdf") as pdf:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
    assert "KUTIPAN BUKU AGENDA" in text
    assert number in text
    empty = ("--from", "2020-01-01", "--to", "2020-12-31", "--out", tmp_path / "kosong.pdf")
    assert done("register", *empty)["entries"] == 0
    wrong = ("--from", "2021-01-01", "--to", "2020-12-31", "--out", tmp_path / "salah.pdf")
    assert refused("register", *wrong) == "letter.period"


def test_a_number_of_today_waits_for_a_clock_that_can_be_right(done, refused, monkeypatch):
    real = SystemClock.now
    monkeypatch.setattr(SystemClock, "now", lambda clock: real(clock) + timedelta(days=900))
    assert refused("reserve", "--purpose", "Undangan") == "clock.doubtful"
    late = done("reserve", "--purpose", "Undangan", "--clock-is-right", "Cocok dengan BMKG.")
    assert late["serial"] == 1
