"""The commands about people: spelling, links and their undo, earlier sanctions, the NIK."""

import pytest

from desktop.app import cli
from tests.desks import PERSON
from tests.desktop.app.test_cli_cases import Netra, netra

__all__ = ["Netra", "netra"]

WHY = ("--reason", "Nama dan unit sama")


def spoken(netra, *words):
    """Return what a command says to people."""
    assert cli.main(["--vault", str(netra.vault), *words]) == 0
    return netra.capsys.readouterr().out


def test_people_are_found_however_they_are_spelt(netra):
    netra.add(respondents=[{"name": "Moch. Djoko Soesilo", "back_title": "S.E."}])
    for typed in ("muhammad joko susilo", "joko", "Susilo Joko", "soesi", "jokko susila"):
        assert [one["name"] for one in netra.done("person", "find", typed)] == [
            "Moch. Djoko Soesilo"
        ]
    assert netra.done("person", "find", "Bambang") == []
    assert netra.done("person", "find", "joko", "--limit", "0") == []


def test_linking_and_its_undo(netra):
    known = netra.add()["respondents"][0]
    late = netra.add(respondents=[{"name": "Boedi Santosa", "position": "Camat"}])["respondents"][0]
    (pair,) = netra.done("person", "duplicates")
    assert (pair["one"]["nip"], pair["other"]["name"]) == (PERSON["nip"], "Boedi Santosa")
    lines = netra.done("person", "compare", pair["one"]["id"], pair["other"]["id"])["lines"]
    assert {line["field"]: line["agree"] for line in lines}["name"] is True
    linked = netra.done("person", "link", late, known, *WHY)
    assert linked == {"respondent": late, "person": pair["one"]["id"], "changed": True}
    assert netra.done("person", "duplicates") == []
    assert len(netra.done("person", "show", late)["appearances"]) == 2
    back = netra.done("person", "unlink", late, "--reason", "Orang lain")
    assert back["person"] == pair["other"]["id"]
    assert netra.done("person", "duplicates") == []
    (apart,) = netra.done("person", "show", late)["differences"]
    assert apart["other"] == pair["one"]["id"]
    netra.done("person", "differ", late, known, "--undo", *WHY)
    assert len(netra.done("person", "duplicates")) == 1
    merged = netra.done("person", "merge", known, late, *WHY)
    assert merged == {"person": pair["one"]["id"], "moved": 1}
    assert netra.refused("person", "link", late, known, "--reason", " ")["code"] == (
        "person.reason_required"
    )
    error = netra.refused("person", "differ", known, late, "--undo", *WHY)
    assert error["code"] == "person_difference.unknown"


def test_an_earlier_sanction_is_entered_with_its_scan(netra):
    person = netra.add()["respondents"][0]
    scan = netra.file("sk.pdf", b"%PDF-1.4 contoh")
    made = netra.done(
        *("person", "add-sanction", person, "--sanction", "HD-B1", "--dated", "2024-01-05"),
        *("--number", "800/1/2024", "--source", "Arsip BKPSDM", "--scan", scan),
    )
    (one,) = netra.done("person", "show", person)["sanctions"]
    assert (one["id"], one["ends_on"], one["file_name"]) == (
        made["sanction"], "2025-01-05", "sk.pdf"
    )  # fmt: skip
    page = spoken(netra, "person", "show", person)
    assert "800/1/2024" in page
    netra.done("case", "edit", made["sanction"], "number=800/2/2024")
    assert netra.done("person", "show", person)["sanctions"][0]["number"] == "800/2/2024"
    netra.done("person", "withdraw-sanction", made["sanction"], "--reason", "Salah orang")
    assert netra.done("person", "show", person)["sanctions"] == []


def test_a_nik_is_sealed_from_a_file_and_opened_with_a_reason(netra):
    person = netra.add()["respondents"][0]
    file = netra.file("nik.txt", b"3201012609860004\n")
    kept = netra.done("person", "set-nik", person, file)
    assert (kept["nik"], kept["findings"]) == ("••••••••••••0004", [])
    assert "3201012609860004" not in spoken(netra, "person", "show", person)
    opened = netra.done("person", "show-nik", person, "--reason", "Diminta BKPSDM")
    assert opened["nik"] == "3201012609860004"
    assert (
        netra.done("person", "check-nik", "3201016609860004", "--nip", PERSON["nip"])["findings"][
            0
        ]["code"]
        == "nik.sex_differs"
    )


@pytest.mark.parametrize(
    "words",
    [
        ("person", "find", "budi"),
        ("person", "duplicates"),
        ("person", "check-nip", "'198609262015051001"),
        ("person", "check-nik", "1"),
    ],
)
def test_every_answer_is_said_in_words(netra, words):
    netra.add()
    netra.add(respondents=[{"name": "Boedi Santosa"}])
    assert spoken(netra, *words).strip()
