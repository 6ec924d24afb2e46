"""The commands about finding and the past."""

from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.app import cli
from tests.desks import form
from tests.desktop.app.test_cli_cases import Netra, netra

__all__ = ["Netra", "netra"]

WIB = ZoneInfo("Asia/Jakarta")


def spoken(netra, *words):
    """Run a command as people do; return its text."""
    assert cli.main(["--vault", str(netra.vault), *map(str, words)]) == cli.DONE
    return netra.capsys.readouterr().out


def test_find_says_where(netra, tmp_path):
    made = netra.done("case", "add", "-", given=form())
    file = tmp_path / "undangan.txt"
    file.write_text("Dengan hormat,\nkami mengundang Saudara")
    netra.done("evidence", "add", made["case"], file, "--type", "FOTO", "--from", "Satpol")
    found = netra.done("find", "mengundang")
    assert (found["total"], found["unread"]) == (0, 1)
    assert netra.done("evidence", "read") == {"read": 1, "states": {"flow": 1}, "unread": 0}
    found = netra.done("find", "mengundang", "--limit", "5")
    (hit,) = found["results"][0]["hits"]
    assert hit["where"] == "Evidence: undangan.txt, inside the file"
    assert [piece["text"] for piece in hit["pieces"] if piece["hit"]] == ["mengundang"]
    text = spoken(netra, "find", "budi", "mengundang")
    assert made["register_number"] in text
    assert "[mengundang]" in text
    assert "Nothing found." in spoken(netra, "find", "zzz")


def test_history_is_narrowed_and_a_value_restored(netra):
    made = netra.done("case", "add", "-", given=form())
    netra.done("case", "edit", made["case"], "subject=Lain")
    assert netra.done("case", "history", made["case"], "--by", "Orang Lain") == []
    entry = netra.done("case", "history", made["case"], "--field", "subject")[-1]
    restored = netra.done("case", "restore", made["case"], "subject", entry["back"]["subject"])
    assert (restored["changed"], restored["value"]) == (True, form()["subject"])
    last = netra.done("history", made["case"])[-1]
    assert last["reason"].startswith("Restored from ")
    assert "Restored from" in spoken(netra, "case", "history", made["case"])


def test_a_case_as_of_a_day_has_the_shape_of_the_case(netra):
    made = netra.done("case", "add", "-", given=form())
    shown = netra.done("case", "show", made["case"])
    registered = netra.done("case", "history", made["case"])[0]["when"]
    today = datetime.fromisoformat(registered).astimezone(WIB).date().isoformat()
    past = netra.done("case", "as-of", made["case"], today)
    assert past.keys() == shown.keys()
    assert past["subject"] == shown["subject"]
    error = netra.refused("case", "as-of", made["case"], "2026-11-02")
    assert error["code"] == "case.not_yet"
    error = netra.refused("case", "as-of", made["case"], "2099-01-01")
    assert error["code"] == "case.day_ahead"
    assert shown["register_number"] in spoken(netra, "case", "as-of", made["case"], today)
