"""The commands beside the steps: who can, escalation, bodies, releases, remedies, warnings."""

import pytest

from tests.desks import PERSON
from tests.desktop.app.test_cli_cases import Netra, netra

__all__ = ["Netra", "netra"]


def walk(netra, people, *states, on="2024-10-03"):
    for state in states:
        netra.done("case", "step", *people, state, "--on", on)


def person(netra, made, at=0):
    return netra.done("case", "show", made["case"])["respondents"][at]


def test_who_can_is_a_list_before_it_is_a_refusal(netra):
    made = netra.add(respondents=[PERSON, {"name": "Ani Wijaya"}])
    first, second = made["respondents"]
    walk(netra, [first], "DITERIMA")
    rows = netra.done("case", "ready", first, second, "VERIFIKASI")
    assert [(row["name"], row["ready"], row["refused"]) for row in rows] == [
        ("Budi Santoso", True, ""),
        ("Ani Wijaya", False, "law.step_unknown"),
    ]
    assert netra.refused("case", "step", first, second, "VERIFIKASI")["details"]["refused"]
    value = netra.done("case", "step", first, second, "VERIFIKASI", "--those-who-can")
    assert [one["respondent"] for one in value["steps"]] == [first]
    assert [one["code"] for one in value["refused"]] == ["law.step_unknown"]


def test_escalation_is_entered_and_shown(netra):
    made = netra.add(source="PUSAT")
    walk(netra, made["respondents"], "DI_PPK")
    error = netra.refused("case", "escalate", *made["respondents"], "TEGURAN")
    assert error["code"] == "escalation.too_early"
    value = netra.done(
        *("case", "escalate", *made["respondents"], "PERINGATAN", "--on", "2024-11-01"),
        *("--number", "B-1", "--by", "BKN"),
    )
    assert [one["step"] for one in value["escalations"]] == ["PERINGATAN"]
    netra.done(
        *("case", "escalate", *made["respondents"], "BLOKIR_DATA", "--before-its-turn"),
        *("--reason", "BKN memblokir langsung"),
    )
    track = person(netra, made)["escalation"]
    assert [(one["step"], one["overridden"]) for one in track["entries"]] == [
        ("PERINGATAN", False),
        ("BLOKIR_DATA", True),
    ]
    assert (track["overdue_since"], track["blocked"]) == ("2024-10-23", True)
    error = netra.refused("hq", "escalate", *made["respondents"], "TEGURAN")
    assert error["code"] == "sync.only_headquarters"


def test_a_case_tells_warnings_deadlines_lacks_and_why_not(netra):
    made = netra.add()
    walk(netra, made["respondents"], "DITERIMA", "VERIFIKASI", "PANGGILAN_1")
    shown = person(netra, made)
    (deadline,) = shown["deadlines"]
    assert deadline["how"]["clock"] == "panggilan_1_maks"
    assert [one["code"] for one in shown["warnings"]] == ["TIM_WAJIB", "PEMBEBASAN_SEMENTARA"]
    assert shown["warnings"][0]["basis"] == "PP 94/2021"
    assert any(not one["blocking"] for one in shown["lacks"])
    steps = {one["target"]: one for one in shown["steps"]}
    assert [one["field"] for one in steps["PANGGILAN_2"]["fields"]] == [
        *("nomor", "tanggal", "periksa_pada"),
    ]
    netra.done("case", "dismiss", shown["id"], "TIM_WAJIB", "--reason", "SK tim dibuat besok")
    dismissed = person(netra, made)["warnings"][0]
    assert dismissed["dismissed"] == "SK tim dibuat besok"


def test_bodies_releases_and_remedies(netra):
    made = netra.add()
    (one,) = made["respondents"]
    body = {"kind": "TIM_PEMERIKSA", "members": [{"name": "Tuti Contoh", "element": "atasan"}]}
    value = netra.done("examination", "add", made["case"], "-", given=body)
    number = "number=800/12"
    netra.done("case", "edit", value["examination"], number, "dated=2024-10-03")
    (shown,) = netra.done("case", "show", made["case"])["examinations"]
    assert (shown["number"], shown["members"][0]["element"]) == ("800/12", "atasan")
    netra.done("examination", "withdraw", value["examination"], "--reason", "Salah")
    assert netra.done("case", "show", made["case"])["examinations"] == []
    release = netra.done("case", "release", one, "--from", "2024-10-05", "--acting", "Eko Contoh")
    netra.done("case", "release-end", release["release"], "--on", "2024-11-05")
    assert person(netra, made)["releases"][0]["until"] == "2024-11-05"
    error = netra.refused("case", "remedy", one, "keberatan", "--filed", "2024-11-05")
    assert error["code"] == "remedy.not_yet"


@pytest.mark.parametrize("words", [("case", "show"), ("case", "list"), ("case", "ready")])
def test_people_read_it_too(netra, capsys, words):
    from desktop.app import cli

    made = netra.add(respondents=[PERSON, {"name": "Ani Wijaya"}])
    walk(netra, made["respondents"][:1], "DITERIMA", "VERIFIKASI", "PANGGILAN_1")
    more = {"show": (made["case"],), "ready": (*made["respondents"], "PANGGILAN_2")}
    capsys.readouterr()
    assert cli.main(["--vault", str(netra.vault), *words, *more.get(words[1], ())]) == 0
    said = capsys.readouterr().out
    assert "Budi Santoso" in said
    if words[1] == "show":
        assert "TIM_WAJIB" in said
