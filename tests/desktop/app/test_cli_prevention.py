"""The commands of the prevention register and of institutions, as the contract prints them."""

import json
import re
from pathlib import Path

import pytest

from desktop.app import cli
from tests.desktop.app.test_cli_cases import netra

__all__ = ["netra"]

PAGE = Path(__file__).parents[3] / "docs" / "forms.md"
EXAMPLES = [
    json.loads(block) for block in re.findall(r"```json\n(.*?)```", PAGE.read_text("utf-8"), re.S)
]
ENTRIES = [one for one in EXAMPLES if "kind" in one]


def test_every_published_form_is_taken(netra):
    kinds = [netra.done("prevention", "add", "-", given=one) and one["kind"] for one in ENTRIES]
    assert len(set(kinds)) == len(kinds) == 5
    rows = netra.done("prevention", "list")
    assert {row["kind"] for row in rows} == set(kinds)
    assert netra.done("prevention", "list", "--kind", "MODUS", "--year", "2026") == [
        row for row in rows if row["kind"] == "MODUS"
    ]
    found = netra.done("prevention", "figures", "--year", "2026")
    assert (found["declared"], found["signed"], found["participants"]) == (240, 40, 120)


def test_an_entry_is_shown_changed_and_taken_back(netra):
    entry = netra.done("prevention", "add", "-", given=ENTRIES[2])["prevention"]
    done = netra.done("prevention", "edit", entry[:8], "participants=90", "speakers=KPU; Bawaslu")
    assert done == {"prevention": entry, "changed": True}
    shown = netra.done("prevention", "show", entry)
    assert shown["fields"]["speakers"] == ["KPU", "Bawaslu"]
    assert [one["who"] for one in shown["history"]] == ["Sari Contoh", "Sari Contoh"]
    netra.done("prevention", "withdraw", entry, "--reason", "ganda")
    assert netra.done("prevention", "list") == []
    assert netra.done("prevention", "show", entry)["withdrawn"] is True


def test_a_file_goes_in_and_comes_out(netra, tmp_path):
    entry = netra.done("prevention", "add", "-", given=ENTRIES[1])["prevention"]
    scan = netra.file("pakta.pdf", b"%PDF pakta")
    file = netra.done("prevention", "attach", entry, scan, "--title", "Pakta")["file"]
    out = tmp_path / "keluar.pdf"
    netra.done("prevention", "export", file, out)
    assert out.read_bytes() == b"%PDF pakta"
    assert [one["title"] for one in netra.done("prevention", "show", entry)["files"]] == ["Pakta"]


@pytest.mark.parametrize(
    ("change", "code"),
    [({"topik": 1}, "field.unknown"), ({"topic": ""}, "field.required"),
     ({"kind": "X"}, "field.unknown_code")],
)  # fmt: skip
def test_a_bad_form_keeps_nothing(netra, change, code):
    error = netra.refused("prevention", "add", "-", given=ENTRIES[2] | change)
    assert error["code"] == code
    assert netra.done("prevention", "list") == []


def test_institutions_and_their_scores(netra):
    made = netra.done("institution", "add", "-", given=EXAMPLES[-1])["institution"]
    shown = netra.done(
        "institution", "score", made, "2024", "260,5", "--source", "Penilaian mandiri"
    )
    assert [(one["year"], one["score"], one["category"]) for one in shown["scores"]] == [
        (2024, 260.5, "BAIK")
    ]
    assert netra.refused("institution", "score", made, "2024", "banyak")["code"] == "field.type"
    netra.done("institution", "edit", made, "closed=ya")
    (row,) = netra.done("institution", "list", "--query", "kominfo")
    assert (row["institution"], row["closed"]) == (made, True)
    netra.done("institution", "withdraw", shown["scores"][0]["id"], "--reason", "salah")
    assert netra.done("institution", "list")[0]["scores"] == []


def said(netra, *words):
    """Return what a command says to people."""
    assert cli.main(["--vault", str(netra.vault), *words]) == 0
    return netra.capsys.readouterr().out


def test_people_read_it_in_words(netra):
    for one in ENTRIES:
        netra.done("prevention", "add", "-", given=one)
    told = said(netra, "prevention", "list")
    assert "Kegiatan sosialisasi" in told
    assert "10 Feb 2026" in told
    assert "Participants" in said(netra, "prevention", "figures")
    entry = netra.done("prevention", "list", "--kind", "DAERAH_RAWAN")[0]["prevention"]
    assert "Tinggi" in said(netra, "prevention", "show", entry)
    made = netra.done("institution", "add", "-", given=EXAMPLES[-1])["institution"]
    assert "have to be verified" in said(netra, "institution", "score", made, "2024", "300")
    assert "2024: 300 Baik" in said(netra, "institution", "list")
