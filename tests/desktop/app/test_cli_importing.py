"""The commands about old registers, as the contract prints them."""

import json
import subprocess

import pytest

from desktop.app import cli
from desktop.app.commandline import Bar
from tests.desktop.app.test_cli_cases import netra
from tests.desktop.cases.sheet.sheets import HEADERS, ROWS, csv_of, workbook

__all__ = ["netra"]


@pytest.fixture
def sheet(netra):
    return netra.file("register.xlsx", workbook({"2023": [HEADERS, *ROWS]}))


def said(netra, *words):
    """Return what a command says to people."""
    assert cli.main(["--vault", str(netra.vault), *map(str, words)]) == 0
    return netra.capsys.readouterr().out


def test_a_dry_run_writes_nothing_and_prints_the_map(netra, sheet):
    shown = netra.done("import", "sheet", sheet, "--dry-run")
    assert (shown["cases"], shown["imported"], shown["rows"]) == (2, 4, 8)
    assert shown["map"]["columns"]["D"] == "name"
    assert [row["code"] for row in shown["parked"]] == ["sheet.bad_date", "sheet.no_date"]
    assert "31 Februari 2023" in shown["parked"][0]["message"]
    assert [one["why"] for one in shown["skipped"]] == ["blank", "total"]
    assert netra.done("case", "list") == []
    assert netra.done("import", "list") == []


def test_a_map_corrects_the_guess(netra, sheet):
    chosen = netra.done("import", "sheet", sheet, "--dry-run")["map"]
    chosen["statuses"] = {"Entahlah": {"state": "KAJIAN"}}
    path = netra.file("peta.json", json.dumps(chosen).encode())
    done = netra.done("import", "sheet", sheet, "--map", path)
    assert (done["cases"], done["imported"], len(done["parked"]), done["skipped"]) == (2, 4, 2, 2)
    assert done["imported"] + len(done["parked"]) + done["skipped"] == done["rows"]
    rows = netra.done("case", "list", "--status", "KAJIAN")
    assert [row["register_number"] for row in rows] == ["002/REG/2023"]
    bad = netra.file("salah.json", json.dumps({"kolom": {}}).encode())
    assert netra.refused("import", "sheet", sheet, "--map", bad)["code"] == "sheet.bad_map"


def test_the_report_is_kept_and_exported(netra, sheet, tmp_path):
    done = netra.done("import", "sheet", sheet)
    (row,) = netra.done("import", "list")
    assert (row["import"], row["file"], row["sheet"]) == (done["import"], "register.xlsx", "2023")
    shown = netra.done("import", "show", done["import"][:8])
    assert [one["row"] for one in shown["parked_rows"]] == [7, 8]
    out = tmp_path / "diparkir.xlsx"
    assert netra.done("import", "parked", done["import"], out)["rows"] == 2
    again = netra.done("import", "sheet", out, "--dry-run")
    assert again["rows"] == 2
    assert netra.refused("import", "parked", done["import"], tmp_path / "x.doc")["code"] == (
        "sheet.unknown_ending"
    )


def test_an_import_is_undone(netra, sheet):
    done = netra.done("import", "sheet", sheet)
    undone = netra.done("import", "undo", done["import"], "--reason", "salah berkas")
    assert undone == {"import": done["import"], "withdrawn": 2, "left": []}
    assert netra.done("case", "list") == []
    assert netra.refused("import", "undo", done["import"])["code"] == "sheet.undone_already"


def test_a_case_that_was_worked_on_is_left_and_named(netra, sheet):
    done = netra.done("import", "sheet", sheet)
    case = netra.done("case", "list", "--query", "Budi")[0]["case"]
    netra.done("case", "edit", case, "place=Aula")
    (left,) = netra.done("import", "undo", done["import"])["left"]
    assert left == {"case": case, "register_number": "001/REG/2023", "why": "worked_on"}


def test_a_csv_and_files_that_are_none(netra, tmp_path):
    path = netra.file("register.csv", csv_of([HEADERS, *ROWS], ",", "cp1252"))
    shown = netra.done("import", "sheet", path, "--dry-run")
    assert (shown["separator"], shown["cases"]) == (",", 2)
    assert (
        netra.refused("import", "sheet", netra.file("x.png", b"\x89PNG\r\n\x1a\n\0\0"))["code"]
        == "sheet.unreadable"
    )
    assert netra.refused("import", "sheet", netra.file("x.csv", b""))["code"] == "sheet.empty"
    netra.refused("import", "sheet", tmp_path / "tidak-ada.xlsx", code=4)
    path = netra.file("lain.xlsx", workbook({"Satu": [HEADERS]}))
    error = netra.refused("import", "sheet", path, "--sheet", "Lain", "--dry-run")
    assert error["code"] == "sheet.no_such_sheet"


def test_people_read_it_in_words(netra, sheet):
    told = said(netra, "import", "sheet", sheet, "--dry-run")
    assert "2 cases with 4 respondents would come in." in told
    assert "Name of the respondent" in told
    assert "Nothing was written." in told
    told = said(netra, "import", "sheet", sheet)
    assert "Of 8 rows 2 are parked and 2 skipped." in told
    assert "register.xlsx" in said(netra, "import", "list")
    done = netra.done("import", "list")[0]["import"]
    assert "31 Februari 2023" in said(netra, "import", "show", done)
    assert "2 cases were taken back." in said(netra, "import", "undo", done)


def test_no_run_leaves_a_process_behind(netra, sheet):
    netra.done("import", "sheet", sheet, "--dry-run")
    assert subprocess._active == []  # noqa: SLF001 - what Popen keeps of the unfinished


def test_the_bar_of_a_terminal_speaks_once_for_each_percent_and_stage(capsys):
    bar = Bar()
    for done in range(1, 1001):
        bar.report("judge_rows", done // 2, 1000)
    for done in range(1001):
        bar.report("import_cases", done, 1000)
    lines = capsys.readouterr().err.split("\n")
    assert len(lines) == 3
    assert lines[0].count("\r") == 51
    assert lines[1].count("\r") == 101
    assert lines[1].endswith("100 %  1000/1000")
    assert lines[2] == ""
