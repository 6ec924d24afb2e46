"""The commands of the look of letters on a sample office."""

import functools
import json
from importlib.resources import files

import pytest

from desktop.app import cli
from desktop.app.places import Places
from desktop.app.samples import PASSPHRASE, sample_region
from desktop.app.vaults import open_vault
from desktop.keys.wrapping import CHEAP_FOR_TESTS


@pytest.fixture
def run(qapp, tmp_path, capsys, monkeypatch):
    """Run a command with ``--json``; return exit code and value."""
    sample_region(Places(tmp_path / "vault", tmp_path / "state"), cases=1,
                  cost=CHEAP_FOR_TESTS).session.close()  # fmt: skip
    monkeypatch.setenv("NETRA_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("NETRA_STATE", str(tmp_path / "state"))
    monkeypatch.setattr(cli, "open_vault", functools.partial(open_vault, cost=CHEAP_FOR_TESTS))

    def run(*words):
        code = cli.main(["--vault", str(tmp_path / "vault"), "--json", *map(str, words)])
        return code, json.loads(capsys.readouterr().out)

    return run


def test_versions_begin_on_their_days(run):
    assert run("style", "show")[1]["version"] == 0
    code, value = run("style", "set", "paper_letter=A4", "catchword=true", "--from", "2096-01-01")
    assert (code, value["version"], value["style"]["catchword"]) == (0, 1, True)
    assert run("style", "show")[1]["version"] == 0
    assert run("style", "show", "--on", "2096-06-01")[1]["style"]["paper_letter"] == "A4"
    run("style", "set", 'margins={"left": 35}', "--from", "2096-03-01")
    later = run("style", "show", "--on", "2096-06-01")[1]["style"]
    assert (later["catchword"], later["margins"]["left"]) == (True, 35)
    assert [one["version"] for one in run("style", "list")[1]] == [0, 1, 2]
    code, value = run("style", "restore", "margins", "--from", "2096-04-01")
    assert (value["style"]["margins"]["left"], value["style"]["catchword"]) == (30, True)


def test_decrees_have_a_size_of_their_own_unless_the_office_entered_one(run):
    def sizes():
        style = run("style", "show")[1]["style"]
        return style["letter_type"]["font_size"], style["decree_type"]["font_size"]

    assert sizes() == (11, 12)
    assert run("office", "set", 'style={"font_size": 10.5}')[0] == 0
    assert sizes() == (10.5, 10.5)


def test_a_second_place_for_the_look_is_refused_once_there_are_versions(run):
    assert run("office", "set", "paper=A4")[0] == 0
    run("style", "set", "catchword=true")
    code, value = run("office", "set", "paper=F4")
    assert (code, value["error"]["code"]) == (3, "style.has_versions")
    assert run("office", "set", "phone=(000) 1")[0] == 0


def test_wrong_values_are_refused(run):
    assert run("style", "set", "colour=red")[1]["error"]["code"] == "style.unknown_field"
    wrong = run("style", "set", 'margins={"top": 3}')[1]["error"]
    assert wrong["code"] == "letter.margin_below_floor"
    assert run("style", "set", 'emblem={"sha256": "00", "size": 3}')[1]["error"]["code"] == (
        "office.crest_needs_file"
    )


def test_a_font_and_a_page_to_judge_by(run, tmp_path):
    fonts = files("reports_templates.assets") / "fonts"
    code, value = run(
        *("style", "font", "surat"),
        *(fonts / "LiberationSans-Regular.ttf", fonts / "LiberationSans-Bold.ttf"),
    )
    assert (code, value["style"]["letter_type"]["own"]["title"]) == (0, "Liberation Sans")
    code, value = run("style", "sample", "UND-1", tmp_path / "a.pdf")
    assert (code, value["pages"]) == (0, 1)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    code, value = run("style", "font", "surat", __file__, __file__)
    assert value["error"]["code"] == "font.unknown_format"


def test_sentences_are_reworded_tried_restored_and_confirmed(run, tmp_path):
    code, value = run("wording", "set", "PGL-1", "dilaksanakan=Demikian agar dipatuhi.")
    assert (code, value["version"]) == (0, 1)
    changed = [one for one in value["sentences"] if one["text"] != one["standard"]]
    assert [one["key"] for one in changed] == ["dilaksanakan"]
    assert {"name", "words"} == value["offered"][0].keys()
    assert any(one["changed"] for one in run("wording", "list")[1])
    wrong = run("wording", "set", "PGL-1", "dilaksanakan=[terlapor.nma]")[1]["error"]
    assert wrong["code"] == "letter.wording_misspelt"
    locked = run("wording", "set", "PGL-1", "judul=UNDANGAN")[1]["error"]
    assert locked["code"] == "letter.wording_locked"
    for extent in ("normal", "minimal", "extreme"):
        page = tmp_path / f"{extent}.pdf"
        code, value = run("wording", "try", "PGL-1", page, "--extent", extent,
                          "--text", "dilaksanakan=Hadir!")  # fmt: skip
        assert code == 0
        assert page.read_bytes().startswith(b"%PDF-")
    value = run("wording", "restore", "PGL-1")[1]
    assert (value["version"], [x for x in value["sentences"] if x["text"] != x["standard"]]) == (
        2, [],
    )  # fmt: skip
    assert run("wording", "restore", "PGL-1")[1]["version"] == 2
    assert run("wording", "confirm", "PGL-1")[1]["confirmed"] is True
    assert run("wording", "show", "XXX-1")[1]["error"]["code"] == "letter.unknown_kind"


def test_what_is_said_to_people_is_indonesian_and_whole(run, capsys, tmp_path, monkeypatch):
    vault = ["--vault", str(tmp_path / "vault")]
    for words in (["style", "show"], ["style", "list"], ["wording", "list"],
                  ["wording", "show", "HD-R2"]):  # fmt: skip
        assert cli.main([*vault, *words]) == 0
        assert capsys.readouterr().out.strip()
