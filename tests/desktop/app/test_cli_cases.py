"""The commands about cases, people, evidence and the office, as the contract prints them."""

import functools
import io
import json
import os
import subprocess
import sys

import pytest
from PIL import Image

from desktop.app import cli
from desktop.app.places import Places, find_places
from desktop.app.vaults import Founding, create_vault, open_vault
from desktop.journal.model import Side
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from tests.desks import PERSON, form

PASSPHRASE = "kuda makan rumput hijau 77"


class Netra:
    """The command line on one vault, in this process."""

    def __init__(self, folder, capsys, monkeypatch):
        self.folder = folder
        self.vault = folder / "vault"
        self.capsys = capsys
        self.monkeypatch = monkeypatch

    def __call__(self, *words, given=None):
        """Run a command with ``--json``; return exit code and value."""
        if given is not None:
            data = given if isinstance(given, bytes) else json.dumps(given).encode()
            stdin = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
            self.monkeypatch.setattr(sys, "stdin", stdin)
        code = cli.main(["--vault", str(self.vault), "--json", *map(str, words)])
        out = self.capsys.readouterr().out
        lines = out.strip().splitlines()
        assert len(lines) == 1, "exactly one JSON value"
        return code, json.loads(lines[0])

    def done(self, *words, given=None):
        code, value = self(*words, given=given)
        assert code == 0, value
        return value

    def refused(self, *words, given=None, code=3):
        found, value = self(*words, given=given)
        assert found == code, value
        assert set(value) == {"error"}
        assert set(value["error"]) == {"code", "message", "details"}
        return value["error"]

    def add(self, **changes):
        return self.done("case", "add", "-", given=form(**changes))

    def file(self, name="bukti.png", content=b"gambar"):
        path = self.folder / name
        path.write_bytes(content)
        return path


@pytest.fixture
def netra(qapp, tmp_path, capsys, monkeypatch):
    """A region's vault with cheap slots; sentences stay in English."""
    monkeypatch.setenv("NETRA_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(cli, "open_vault", functools.partial(open_vault, cost=CHEAP_FOR_TESTS))
    monkeypatch.setattr("ui.i18n.Tongue.speak", lambda tongue, language: None)
    netra = Netra(tmp_path, capsys, monkeypatch)
    office = {"name": "Inspektorat Contoh", "region_code": "32.01", "authority": "KASN"}
    founding = Founding(
        Side.REGION, office, "sari", "Sari Contoh", PASSPHRASE, cost=CHEAP_FOR_TESTS
    )
    create_vault(find_places(netra.vault), founding).session.close()
    return netra


# --- cases ----------------------------------------------------------------------------


def test_add_prints_the_case_its_number_and_its_people(netra):
    made = netra.add()
    assert set(made) == {"case", "register_number", "respondents"}
    assert made["register_number"].startswith("0001/NET/")
    assert len(made["respondents"]) == 1


def test_add_reads_a_file_as_well(netra):
    path = netra.file("perkara.json", json.dumps(form()).encode())
    assert netra.done("case", "add", path)["register_number"].startswith("0001/")
    assert netra.refused("case", "add", netra.folder / "tidak-ada.json", code=4)


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        (form(unknown=1), "field.unknown", "unknown"),
        (form({**PERSON, "nik": "1"}), "field.unknown", "respondents.0.nik"),
        (form(source="X"), "field.unknown_code", "source"),
        (form(subject=None), "field.required", "subject"),
        (form(received_on="2999-01-01"), "field.date", "received_on"),
        (form(received_on="2099-01-01"), "case.received_in_future", None),
        (form({**PERSON, "nip": "12"}), "nip.length", "respondents.0.nip"),
        (b"{", "form.malformed", None),
        ([], "field.type", "(root)"),
    ],
)
def test_add_refuses_by_name_and_keeps_nothing(netra, given, code, field):
    error = netra.refused("case", "add", "-", given=given)
    assert (error["code"], error["details"].get("field")) == (code, field)
    assert netra.done("case", "list") == []


def test_list_filters_and_pages(netra):
    first, second = netra.add(), netra.add(respondents=[{"name": "Ani Wijaya"}])
    rows = netra.done("case", "list")
    assert [row["case"] for row in rows] == [second["case"], first["case"]]
    assert set(rows[0]) == {
        *("case", "register_number", "subject", "event", "received_on", "source", "first_name"),
        *("respondents", "allegations", "states", "due_on", "officer", "changed_at"),
        "same_number",
    }
    assert rows[0]["same_number"] == []
    assert [row["case"] for row in netra.done("case", "list", "--query", "wijay")] == [
        second["case"]
    ]
    assert len(netra.done("case", "list", "--limit", "1", "--offset", "1")) == 1
    netra.done("case", "step", first["respondents"][0], "DITERIMA")
    assert len(netra.done("case", "list", "--status", "DITERIMA")) == 1
    assert netra.done("case", "list", "--due", "before:2030-01-01") == []
    assert netra.refused("case", "list", "--status", "APA")["code"] == "law.unknown_code"
    for words in (["--due", "2030-01-01"], ["--due", "before:x"], ["--limit", "x"]):
        with pytest.raises(SystemExit) as caught:
            netra("case", "list", *words)
        assert caught.value.code == 2


def test_show_tells_steps_with_reasons_and_what_is_lacking(netra):
    made = netra.add(reporter={"mode": "dirahasiakan", "name": "Kenari Rahasia"})
    shown = netra.done("case", "show", made["case"][:8])
    assert shown["case"] == made["case"]
    (person,) = shown["respondents"]
    assert person["state"] == "DRAF"
    steps = {step["target"]: step for step in person["steps"]}
    assert steps["DITERIMA"]["allowed"] is True
    assert steps["DI_PPK"]["reasons"][0]["code"] == "law.step_wrong_source"
    assert shown["reporter"]["code"].startswith("PLP-")
    assert "Kenari" not in json.dumps(shown)


def test_a_step_with_document_values_and_its_deadline(netra):
    made = netra.add()
    person = made["respondents"][0]
    for state in ("DITERIMA", "VERIFIKASI"):
        netra.done("case", "step", person, state, "--on", "2024-10-03")
    paper = netra.file("panggilan.pdf", b"%PDF-")
    taken = netra.done(
        *("case", "step", person, "PANGGILAN_1", "--on", "2024-10-04", "--set", "nomor=12/a=b"),
        *("--document", f"LEMBAR_VERIFIKASI={paper}"),
    )["steps"]
    assert (taken[0]["to_state"], taken[0]["due_on"]) == ("PANGGILAN_1", "2024-10-15")
    seen = netra.done("case", "show", made["case"])
    assert seen["documents"][0]["file_name"] == "panggilan.pdf"
    assert seen["documents"][0]["held"] is True
    assert seen["respondents"][0]["taken"][-1]["values"] == {"nomor": "12/a=b"}
    assert seen["respondents"][0]["deadline"]["how"]["clock"] == "panggilan_1_maks"


def test_one_step_for_many_closing_with_an_outcome_and_correcting(netra):
    made = netra.add(respondents=[PERSON, {"name": "Ani"}])
    people = made["respondents"]
    netra.done("case", "step", *people, "DITERIMA")
    netra.done("case", "step", *people, "VERIFIKASI")
    error = netra.refused("case", "step", *people, "TUTUP")
    assert error["code"] == "law.step_needs_outcome"
    assert len(error["details"]["refused"]) == 2
    netra.done(
        "case", "step", people[0], "TUTUP", "--set", "hasil=tidak_memenuhi_syarat", "--reason", "x"
    )
    corrected = netra.done("case", "correct", people[0], "--reason", "salah orang")
    assert corrected == {"respondent": people[0], "state": "VERIFIKASI"}
    error = netra.refused("case", "step", people[1], "EKSPOSE")
    assert error["code"] == "law.step_unknown"
    assert netra.refused("case", "step", people[1], "LANGIT")["code"] == "law.unknown_code"
    assert (
        netra.refused("case", "step", people[1], "LENGKAPI", "--set", "x")["code"] == "usage.pair"
    )


def test_edit_changes_any_object_by_field(netra):
    made = netra.add()
    changed = netra.done(
        "case", "edit", made["case"], "subject=Baru", "place=", "--reason", "ralat"
    )
    assert changed == {"object": made["case"], "type": "case", "changed": True}
    netra.done("case", "edit", made["respondents"][0], "allegations=DS-06,DS-07")
    seen = netra.done("case", "show", made["case"])
    assert (seen["subject"], seen["place"]) == ("Baru", "")
    assert [one["code"] for one in seen["respondents"][0]["allegations"]] == ["DS-06", "DS-07"]
    for words, code in [
        ((made["case"], "warna=merah"), "field.unknown"),
        ((made["respondents"][0], "state=SELESAI"), "field.not_editable"),
        ((made["case"], "subject="), "field.required"),
        (("ffffffff", "subject=x"), "object.unknown"),
        (("f", "subject=x"), "object.unknown"),
    ]:
        assert netra.refused("case", "edit", *words)["code"] == code


def test_history_says_who_when_before_after(netra):
    made = netra.add()
    netra.done("case", "step", made["respondents"][0], "DITERIMA")
    netra.done("case", "edit", made["case"], "subject=Baru", "--reason", "ralat")
    entries = netra.done("case", "history", made["case"])
    assert [one["what"] for one in entries] == [
        *("case.registered", "respondent.added", "step.taken", "case.changed"),
    ]
    last = entries[-1]
    assert last["who"] == "Sari Contoh"
    assert last["when"].startswith("20")
    assert last["before"] == {"subject": "Unggahan dukungan kepada pasangan calon"}
    assert last["after"] == {"subject": "Baru"}
    assert last["reason"] == "ralat"
    assert entries[2]["sentence"] == "Budi Santoso: from Draf to Laporan diterima"
    assert all(one["sentence"] for one in entries)


def test_an_id_that_two_objects_begin_with_is_ambiguous(netra):
    made = netra.add(respondents=[{"name": f"Pegawai {n}"} for n in range(30)])
    ids = sorted([made["case"], *made["respondents"]])
    shared = next((a[:4] for a, b in zip(ids, ids[1:], strict=False) if a[:4] == b[:4]), None)
    if shared is not None:
        assert netra.refused("case", "edit", shared, "name=X")["code"] == "object.ambiguous"
    assert netra.done("case", "show", made["case"][:12].upper())["case"] == made["case"]


# --- evidence -------------------------------------------------------------------------


def test_evidence_goes_in_is_listed_verified_and_comes_out(netra):
    made = netra.add()
    file = netra.file()
    added = netra.done(
        *("evidence", "add", made["case"], file, "--type", "FOTO", "--from", "Bawaslu"),
        *("--url", "https://contoh.invalid/1", "--seen-at", "2024-09-30 10:00 WIB"),
    )
    assert set(added) == {"evidence", "sha256", "size", "also_in"}
    (listed,) = netra.done("evidence", "list", made["case"])
    assert (listed["id"], listed["url"]) == (added["evidence"], "https://contoh.invalid/1")
    (verified,) = netra.done("evidence", "verify", made["case"])
    assert verified["state"] == "sound"
    out = netra.folder / "keluar.png"
    exported = netra.done("evidence", "export", added["evidence"], out)
    assert (out.read_bytes(), exported["sha256"]) == (file.read_bytes(), added["sha256"])
    assert netra.refused("evidence", "export", added["evidence"], out)["code"] == "files.exists"
    custody = netra.done("evidence", "list", made["case"])[0]["custody"]
    assert [one["what"] for one in custody] == ["diterima", "diekspor"]


def test_the_same_file_elsewhere_is_told(netra):
    first, second = netra.add(), netra.add(respondents=[{"name": "Ani"}])
    words = [netra.file(), "--type", "FOTO", "--from", "X"]
    netra.done("evidence", "add", first["case"], *words)
    assert netra.done("evidence", "add", second["case"], *words)["also_in"] == [first["case"]]
    error = netra.refused("evidence", "add", first["case"], *words)
    assert error["code"] == "evidence.already_here"


def test_a_damaged_file_is_trouble_and_so_is_one_that_is_gone(netra):
    made = netra.add()
    netra.done("evidence", "add", made["case"], netra.file(), "--type", "FOTO", "--from", "X")
    (blob,) = [path for path in (netra.vault / "blobs").rglob("*") if path.is_file()]
    held = blob.read_bytes()
    blob.write_bytes(held[:-1] + bytes([held[-1] ^ 1]))
    error = netra.refused("evidence", "verify", code=4)
    assert (error["code"], error["details"]["count"]) == ("evidence.damaged", 1)
    blob.unlink()
    assert netra.refused("evidence", "verify", code=4)["details"]["count"] == 1
    assert netra.refused(
        *("evidence", "export", error["details"]["results"][0]["evidence"], netra.folder / "o"),
        code=4,
    )


# --- people ---------------------------------------------------------------------------


def test_people_are_found_shown_and_checked(netra):
    made = netra.add()
    again = netra.add()
    (found,) = netra.done("person", "find", "santo")
    assert (found["respondent"], found["appearances"]) == (again["respondents"][0], 2)
    assert netra.done("person", "find", "0926201505")[0]["name"] == "Budi Santoso"
    for known in (found["id"], made["respondents"][0], again["respondents"][0][:10]):
        seen = netra.done("person", "show", known)
        assert seen["id"] == found["id"]
        assert [one["case"] for one in seen["appearances"]] == [again["case"], made["case"]]
    check = netra.done("person", "check-nip", "19860926 201505 1 001")
    assert (check["nip"], check["well_formed"]) == (PERSON["nip"], True)
    assert [one["code"] for one in check["findings"]] == ["nip.known"]
    check = netra.done("person", "check-nip", "198609262022211002", "--type", "PPPK")
    assert check["well_formed"] is True
    check = netra.done("person", "check-nip", "1.98609E+17")
    assert (check["well_formed"], check["findings"][0]["severity"]) == (False, "error")
    assert netra.refused("person", "check-nip", "1", "--type", "X")["code"] == "law.unknown_code"


# --- office ---------------------------------------------------------------------------


def png():
    made = io.BytesIO()
    Image.new("RGB", (8, 8), "navy").save(made, "PNG")
    return made.getvalue()


def test_the_office_is_set_and_shown(netra):
    crest = netra.file("lambang.png", png())
    shown = netra.done(
        *("office", "set", "place=Cibinong", "address=Jl. Satu, No. 1; Cibinong 16911"),
        *("zone=WIB", f"crest=@{crest}", "authority=BKN"),
    )
    assert netra.done("office", "show") == shown
    assert shown["address"] == ["Jl. Satu, No. 1", "Cibinong 16911"]
    assert (shown["crest_size"], shown["authority"]) == (len(png()), "BKN")
    for word, code in [
        ("warna=merah", "field.unknown"),
        ("zone=GMT", "field.unknown_code"),
        ("crest=lambang.png", "office.crest_needs_file"),
        (f"crest=@{netra.file()}", "letter.crest_unknown_format"),
        ("role=hq", "field.not_editable"),
    ]:
        assert netra.refused("office", "set", word)["code"] == code
    assert netra.done("office", "set", "crest=")["crest"] == ""
    assert netra.done("office", "show")["crest_size"] == 0


def test_a_crest_that_no_letter_could_take_is_refused(netra):
    large = netra.file("besar.png", b"\x89PNG\r\n\x1a\n" + bytes(512 * 1024))
    assert netra.refused("office", "set", f"crest=@{large}")["code"] == "letter.crest_too_large"


def test_officials_and_elections_are_entered_and_listed(netra):
    official = {"name": "Ade", "post": "Bupati Bogor", "ppk": True, "valid_from": "2025-02-20"}
    made = netra.done("official", "add", "-", given=official)
    (listed,) = netra.done("official", "list")
    assert (listed["id"], listed["ppk"]) == (made["official"], True)
    assert netra.done("official", "list", "--on", "2025-02-19") == []
    assert netra.refused("official", "add", "-", given={"nama": "X"})["code"] == "field.unknown"
    event = {"code": "PSU-2025", "name": "PSU 2025", "kinds": ["PSU"], "vote_on": "2025-04-16"}
    netra.done("event", "add", "-", given=event)
    codes = [one["code"] for one in netra.done("event", "list")]
    assert {"PILKADA-2024", "PSU-2025"} <= set(codes)
    assert netra.add(event="PSU-2025")


# --- as a program of its own ----------------------------------------------------------


def test_as_a_program_it_speaks_indonesian_and_never_shows_a_traceback(netra):
    environment = {**os.environ, "NETRA_PASSPHRASE": PASSPHRASE}
    command = [sys.executable, "-m", "desktop", "--vault", str(netra.vault)]

    def run(*words, given=b""):
        return subprocess.run(
            [*command, *words], input=given, capture_output=True, env=environment, check=False
        )

    added = run("--json", "case", "add", "-", given=json.dumps(form()).encode())
    assert (added.returncode, added.stderr) == (0, b"")
    refused = run("case", "add", "-", given=b'{"warna": 1}')
    assert refused.returncode == 3
    assert b"field.unknown" in refused.stderr
    assert b"Traceback" not in refused.stderr
    assert run("case", "list", "--due", "x").returncode == 2
    listed = run("case", "list")
    assert "Budi Santoso" in listed.stdout.decode()


def test_a_case_is_registered_in_a_region_only(netra, tmp_path):
    places = Places(tmp_path / "hq" / "vault", tmp_path / "hq" / "state")
    founding = Founding(
        Side.HQ, {"name": "Pusat"}, "ani", "Ani Contoh", PASSPHRASE, CHEAP_FOR_TESTS
    )
    create_vault(places, founding).session.close()
    netra.vault = places.vault
    netra.monkeypatch.setenv("NETRA_STATE", str(places.state))
    assert netra.refused("case", "add", "-", given=form())["code"] == "sync.only_region"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (b'{"subject": "a", "subject": "b"}', "form.twice"),
        (b'{"respondents": [{"name": "a", "name": "b"}]}', "form.twice"),
        (b'{"subject": NaN}', "form.malformed"),
        (b'{"subject": "\\ud800"}', "form.malformed"),
    ],
)
def test_json_that_can_be_read_in_two_ways_is_refused(netra, text, code):
    assert netra.refused("case", "add", "-", given=text)["code"] == code


def test_a_file_from_a_windows_editor_is_read(netra):
    text = b"\xef\xbb\xbf" + json.dumps(form()).encode()
    assert netra.done("case", "add", "-", given=text)["register_number"]


@pytest.mark.parametrize("day", ["20241002", "2024-W40-3", "2024-10-2"])
def test_dates_are_written_in_one_way(netra, day):
    error = netra.refused("case", "add", "-", given=form(received_on=day))
    assert error["code"] == "field.date"


@pytest.mark.parametrize("count", ["-1", "99999999999999999999", "viele"])
def test_an_impossible_number_of_rows_is_wrong_usage(netra, count):
    with pytest.raises(SystemExit) as stopped:
        netra("case", "list", "--limit", count)
    assert stopped.value.code == 2


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("number_pattern=abc", "letter.number_without_sequence"),
        ('style={"font_size": 200}', "letter.style_out_of_range"),
        ('style={"foo": 1}', "letter.style_malformed"),
    ],
)
def test_no_office_is_set_that_could_not_print_a_letter(netra, change, code):
    assert netra.refused("office", "set", change)["code"] == code
