"""Today and lists of work on the command line."""

import json
from datetime import date, timedelta

import pypdfium2
import pytest

from desktop.app import cli
from desktop.cases.worklists import LONGEST_TITLE, MOST, READY
from tests.desks import PERSON, form
from tests.desktop.app.test_cli_cases import netra

__all__ = ["netra"]


def overdue(netra):
    """A case whose first summons ran out long ago; returns its ids."""
    made = netra.done("case", "add", "-", given=form(PERSON, PERSON | {"nip": "", "name": "Siti"}))
    people = made["respondents"]
    day = date.fromisoformat("2024-10-03")
    for state in ("DITERIMA", "VERIFIKASI", "PANGGILAN_1"):
        netra.done("case", "step", *people, state, "--on", day.isoformat())
        day += timedelta(days=1)
    return made


def test_an_empty_vault_has_nothing_for_today(netra):
    found = netra.done("today")
    assert (found["groups"], found["any_case"]) == ([], False)
    assert date.fromisoformat(found["until"]) > date.fromisoformat(found["on"])


def test_today_agrees_with_case_show(netra):
    made = overdue(netra)
    (group,) = netra.done("today")["groups"]
    assert (group["group"], group["total"], group["query"]) == ("overdue", 1, "jatuh:lewat")
    (line,) = group["lines"]
    assert sorted(line["respondents"]) == sorted(made["respondents"])
    shown = netra.done("case", "show", made["case"])["respondents"][0]
    assert line["due_on"] == shown["deadline"]["due_on"]
    assert line["left"] < 0
    steps = {one["target"] for one in shown["steps"] if one["sort"] == "maju"}
    offered = {one["target"] for one in line["buttons"] if one["deed"] == "step"}
    assert offered
    assert offered <= steps
    listed = netra.done("case", "list", "--query", group["query"])
    assert [row["case"] for row in listed] == [made["case"]]


def test_people_read_today_in_words(netra, capsys):
    overdue(netra)
    assert cli.main(["--vault", str(netra.vault), "today"]) == 0
    text = capsys.readouterr().out
    assert "Overdue (1)" in text
    assert "working days overdue (" in text
    assert "Budi Santoso and 1 others" in text


def test_the_week_sheet_is_a_paper_without_a_reporter(netra, tmp_path):
    overdue(netra)
    out = tmp_path / "minggu.pdf"
    assert netra.done("today", "--sheet", out)["pages"] == 1
    text = pypdfium2.PdfDocument(out)[0].get_textpage().get_text_range()
    assert "LEMBAR KERJA MINGGU INI" in text
    assert netra.done("today")["groups"]
    assert "0001/NET/" in text
    assert "Overdue (1)" in text


def test_a_list_is_saved_used_renamed_moved_and_deleted(netra):
    made = overdue(netra)
    first = netra.done("list", "save", "Panggilan", "status:panggilan -selesai")["list"]
    netra.done("list", "save", "Kedua", "nip:1986")
    rows = netra.done("case", "list", "--saved", "panggilan")
    assert [row["case"] for row in rows] == [made["case"]]
    assert netra.done("case", "list", "--saved", "Panggilan", "--query", "tidakada") == []
    assert netra.done("case", "list", "--saved", "Panggilan", "--status", "DRAF") == []
    netra.done("list", "rename", first[:8], "Yang dipanggil")
    moved = netra.done("list", "move", "Kedua", "-1")
    assert [one["title"] for one in moved if not one["ready"]] == ["Kedua", "Yang dipanggil"]
    assert [one["count"] for one in moved if not one["ready"]] == [1, 1]
    netra.done("list", "save", "Kedua", "nip:1999", "--replace")
    netra.done("list", "delete", "Yang dipanggil")
    left = netra.done("list", "list")
    assert [(one["title"], one["count"]) for one in left if not one["ready"]] == [("Kedua", 0)]
    assert {one["key"] for one in left if one["ready"]} == set(READY)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("save", " ", "x"), "list.no_title"),
        (("save", "x" * (LONGEST_TITLE + 1), "x"), "list.title_too_long"),
        (("save", "A", "statu:x"), "filter.unknown_prefix"),
        (("save", "A", "status:xyzzy"), "filter.unknown_value"),
        (("delete", "mine"), "list.ready_made"),
        (("delete", "tidak ada"), "list.unknown"),
    ],
)
def test_what_cannot_be_is_refused_in_words(netra, words, code):
    error = netra.refused("list", *words)
    assert error["code"] == code
    assert error["message"]


def test_one_title_is_used_once(netra):
    netra.done("list", "save", "A", "x")
    assert netra.refused("list", "save", "a", "y")["code"] == "list.title_used"


def test_an_unknown_prefix_names_the_known_ones(netra):
    error = netra.refused("case", "list", "--query", "statu:kajian")
    assert "status" in error["message"]
    assert "statu" in error["message"]


def test_lists_are_few(netra):
    assert MOST < 100
    assert json.dumps(READY)
