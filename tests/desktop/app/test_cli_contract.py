"""What every command keeps to: exit codes, one JSON value, ids, dates, words for people."""

import functools
import json
import os
import re
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.app import cli
from desktop.app.memory import FILE, FileMemory
from desktop.app.places import find_places
from desktop.app.vaults import Founding, create_vault, open_vault
from desktop.journal.model import Side
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from tests.desks import form

PASSPHRASE = "kuda makan rumput hijau 77"
CANARY = "Sri Kenari 197801012005012001"
ROOT = Path(__file__).parents[3]

READING = (
    ("case", "list"), ("case", "show", "CASE"), ("case", "history", "CASE"),
    ("find", "Budi"), ("history", "CASE"),
    ("evidence", "list", "CASE"), ("evidence", "verify"), ("person", "find", "Budi"),
    ("person", "show", "PERSON"), ("person", "check-nip", "198609262015051001"),
    ("person", "check-nip", "123"), ("office", "show"), ("official", "list"), ("event", "list"),
    ("letter", "kinds"), ("letter", "register"), ("conflict", "list"),
    ("journal", "verify"), ("journal", "head"), ("journal", "rebuild", "--check"), ("doctor",),
)  # fmt: skip
"""Commands that change nothing and are not refused."""


@pytest.fixture(scope="module")
def vault(qapp, tmp_path_factory):
    """A region's vault for the whole file; its slots are cheap."""
    folder = tmp_path_factory.mktemp("contract") / "vault"
    office = {"name": "Inspektorat Contoh", "region_code": "32.01", "authority": "KASN"}
    founding = Founding(Side.REGION, office, "sari", "Sari Contoh", PASSPHRASE, CHEAP_FOR_TESTS)
    create_vault(find_places(folder), founding).session.close()
    return folder


@pytest.fixture
def netra(vault, capsys, monkeypatch):
    """Run a command in this process; return exit code, stdout and stderr."""
    monkeypatch.setenv("NETRA_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(cli, "open_vault", functools.partial(open_vault, cost=CHEAP_FOR_TESTS))

    def run(*words):
        capsys.readouterr()
        try:
            code = cli.main(["--vault", str(vault), *map(str, words)])
        except SystemExit as stop:
            code = stop.code
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        return code, said.out, said.err

    return run


@pytest.fixture
def ids(netra, vault):
    """A case and its respondent, made on first use."""
    kept = vault.parent / "ids.json"
    if not kept.exists():
        paper = vault.parent / "perkara.json"
        paper.write_text(json.dumps(form()), encoding="utf-8")
        code, out, _ = netra("--json", "case", "add", paper)
        assert code == 0
        made = json.loads(out)
        kept.write_text(json.dumps({"CASE": made["case"], "PERSON": made["respondents"][0]}))
    return json.loads(kept.read_text())


def json_of(text):
    """Return the one JSON value that ``text`` consists of."""
    assert text.count("\n") == 1 and text.endswith("\n")
    return json.loads(text)


def error_of(text):
    value = json_of(text)
    assert set(value) == {"error"}
    assert set(value["error"]) == {"code", "message", "details"}
    return value["error"]


# --- exit codes -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--bogus",), "argumen tidak dikenal: --bogus"),
        (("case",), "argumen berikut wajib diisi: PERINTAH"),
        (("case", "fly"), "argumen PERINTAH: tidak ada 'fly' (pilih dari 'add', "),
        (("case", "show"), "argumen berikut wajib diisi: CASE"),
        (("case", "list", "--limit", "x"), "argumen --limit: x bukan jumlah baris"),
        (("case", "list", "--limit"), "argumen --limit: perlu satu nilai"),
        (
            ("case", "step", "a", "b", "--on", "26/11/2026"),
            "argumen --on: 26/11/2026 bukan tanggal",
        ),
        (("case", "list", "--due", "2026"), "2026 bukan batas; tulis seperti before:2026-11-22"),
        ((), "perintah belum disebut"),
    ],
)
def test_wrong_usage_is_2(netra, words, told):
    code, out, err = netra("--json", *words)
    error = error_of(out)
    assert (code, error["code"]) == (2, "usage")
    assert told in error["message"]
    assert err.startswith("pemakaian: netra")
    assert told in err
    code, out, err = netra(*words)
    assert (code, out) == (2, "")
    assert told in err


def test_refused_is_3(netra):
    code, out, err = netra("--json", "case", "show", "ffffffff")
    assert (code, err) == (3, "")
    error = error_of(out)
    assert error["code"] == "object.unknown"
    assert error["details"] == {"id": "ffffffff"}
    assert error["message"].startswith("Tidak ada data dengan id yang diawali “ffffffff”.")


def test_a_refusal_for_people_is_a_sentence_on_stderr(netra):
    code, out, err = netra("case", "show", "ffffffff")
    assert (code, out) == (3, "")
    assert err.startswith("Tidak ada data")
    assert err.endswith("[object.unknown]\n")


def test_a_refused_field_is_told_by_name_and_by_key(netra, tmp_path):
    paper = tmp_path / "perkara.json"
    paper.write_text(json.dumps(form(received_on="2024-02-30")))
    code, _, err = netra("case", "add", paper)
    assert code == 3
    assert err.startswith("“2024-02-30” bukan tanggal yang mungkin untuk “Tanggal diterima”.")
    assert err.endswith("[field.date: received_on]\n")


def test_what_cannot_be_read_is_4(netra, tmp_path):
    for path, told in ((tmp_path / "none.json", "file.missing"), (tmp_path, "file.is_folder")):
        code, out, _ = netra("--json", "case", "add", path)
        assert (code, error_of(out)["code"]) == (4, told)


def test_a_stopped_command_is_4(netra, ids, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop.app.commands.cases.case_view", stop)
    code, out, _ = netra("--json", "case", "show", ids["CASE"])
    assert (code, error_of(out)["code"]) == (4, "session.stopped")


@pytest.mark.parametrize("options", [("--json",), ()])
@pytest.mark.parametrize("place", ["commands.cases.case_view", "commands.cases.shown"])
def test_our_own_fault_is_5_with_a_report_that_tells_no_case(
    netra, ids, monkeypatch, options, place
):
    def fail(*_):
        raise RuntimeError(CANARY)

    monkeypatch.setattr(f"desktop.app.{place}", fail)
    code, out, err = netra(*options, "case", "show", ids["CASE"])
    assert code == 5
    assert CANARY not in out + err
    told = error_of(out)["details"]["report"] if options else re.search(r"(\S+\.txt)", err)[1]
    report = Path(told).read_text(encoding="utf-8")
    assert "builtins.RuntimeError" in report
    assert not any(word in report for word in CANARY.split())
    assert "Budi" not in report


def test_a_fault_while_telling_is_5_too(netra, monkeypatch):
    def fail(_):
        raise KeyError(CANARY)

    monkeypatch.setattr("desktop.app.tell_office.health", fail)
    code, out, err = netra("doctor")
    assert (code, out) == (5, "")
    assert CANARY not in err


def test_a_reader_who_has_had_enough_is_no_fault(vault):
    command = [sys.executable, "-m", "desktop", "--vault", str(vault), "doctor"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (0, b"")


# --- one value --------------------------------------------------------------------------


@pytest.fixture(params=READING, ids=" ".join)
def reading(request, ids):
    """Each command that only reads, with ids filled in."""
    return [ids.get(word, word) for word in request.param]


def test_json_is_one_value_and_nothing_else(netra, reading):
    code, out, err = netra("--json", *reading)
    assert (code, err) == (0, "")
    json_of(out)


def test_people_read_words_and_no_raw_values(netra, reading):
    code, out, err = netra(*reading)
    assert (code, err) == (0, "")
    assert out.strip()
    for raw in ("None", "True", "False", "{'", "()", "[]", "_on", "_name", "tidak dapat dilakukan"):
        assert raw not in out
    assert not re.search(r"\b\d{4}-\d\d-\d\dT", out), "a moment as machines write it"


def test_progress_goes_to_stderr_alone(netra, ids, monkeypatch):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    code, out, err = netra("--json", "journal", "verify")
    assert code == 0
    assert json_of(out)["sound"] is True
    assert "Memeriksa rantai jurnal" in err
    assert "100 %" in err


# --- ids, dates, languages --------------------------------------------------------------


def test_an_id_may_be_its_beginning(netra, ids):
    whole = ids["CASE"]
    code, out, _ = netra("--json", "case", "show", whole[:8].upper())
    assert (code, json_of(out)["case"]) == (0, whole)


@pytest.mark.parametrize("typed", ["", "abc", "%%%%", "../..", "' OR 1=1 --"])
def test_what_is_no_id_is_refused(netra, typed):
    code, out, _ = netra("--json", "case", "show", typed)
    assert (code, error_of(out)["code"]) == (3, "object.unknown")


def test_an_id_of_another_kind_is_not_found(netra, ids):
    code, out, _ = netra("--json", "case", "show", ids["PERSON"])
    assert (code, error_of(out)["code"]) == (3, "object.unknown")


def test_a_beginning_of_several_ids_is_refused_with_all_of_them(netra, ids, monkeypatch):
    monkeypatch.setattr("db.unit.Objects.find", lambda *_: [ids["CASE"], ids["PERSON"]])
    code, out, _ = netra("--json", "case", "show", ids["CASE"][:4])
    error = error_of(out)
    assert (code, error["code"]) == (3, "object.ambiguous")
    assert set(error["details"]["found"]) == {ids["CASE"], ids["PERSON"]}


def test_dates_are_iso_for_programs_and_words_for_people(netra, ids):
    _, out, _ = netra("--json", "case", "show", ids["CASE"])
    assert json_of(out)["received_on"] == "2024-10-02"
    _, out, _ = netra("case", "show", ids["CASE"])
    assert "Tanggal diterima: 2 Okt 2024\n" in out


def test_moments_are_told_in_the_time_of_the_office(netra, ids):
    _, out, _ = netra("--json", "case", "history", ids["CASE"])
    stored = datetime.fromisoformat(json_of(out)[0]["when"])
    for zone, hours in (("WIT", 9), ("WIB", 7)):
        assert netra("office", "set", f"zone={zone}")[0] == 0
        told = (stored + timedelta(hours=hours)).strftime(" %Y %H.%M ")
        assert told in netra("case", "history", ids["CASE"])[1]


def test_the_language_chosen_in_the_window_holds_here_too(netra, ids):
    memory = FileMemory(find_places().state / FILE)
    memory.keep("window.language", "en")
    try:
        _, out, _ = netra("case", "show", ids["CASE"])
        assert "Received on: 2 Oct 2024\n" in out
        code, _, err = netra("case", "fly")
        assert err.startswith("usage: netra case")
    finally:
        memory.keep("window.language", "id")


def test_a_reporter_is_a_code_name_everywhere(netra, vault, tmp_path):
    paper = tmp_path / "perkara.json"
    reporter = {"mode": "dirahasiakan", "name": CANARY, "contact": "0812-KENARI"}
    person = {"name": "Wati Contoh"}
    paper.write_text(json.dumps(form(person, reporter=reporter)))
    _, out, _ = netra("--json", "case", "add", paper)
    case = json_of(out)["case"]
    for words in (("case", "show", case), ("case", "history", case), ("case", "list")):
        for options in ((), ("--json",)):
            code, out, err = netra(*options, *words)
            assert code == 0
            assert "Kenari" not in out + err
            assert "KENARI" not in out + err


# --- passphrases ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        PASSPHRASE.encode(),
        f"{PASSPHRASE}\r\n".encode(),
        b"\xef\xbb\xbf" + PASSPHRASE.encode(),
        f"{PASSPHRASE}\r\n".encode("utf-16"),
    ],
    ids=["plain", "notepad", "bom", "powershell"],
)
def test_a_passphrase_file_as_editors_write_it(netra, tmp_path, monkeypatch, content):
    monkeypatch.delenv("NETRA_PASSPHRASE")
    path = tmp_path / "sandi.txt"
    path.write_bytes(content)
    assert netra("--passphrase-file", path, "--json", "journal", "head")[0] == 0


def test_a_passphrase_file_that_is_no_text_is_refused(netra, tmp_path, monkeypatch):
    monkeypatch.delenv("NETRA_PASSPHRASE")
    path = tmp_path / "sandi.txt"
    path.write_bytes(b"\xff\xff\x00")
    code, out, _ = netra("--passphrase-file", path, "--json", "journal", "head")
    assert (code, error_of(out)["code"]) == (3, "keys.file_not_text")


def test_a_wrong_passphrase_is_refused_and_never_repeated(netra, monkeypatch):
    monkeypatch.setenv("NETRA_PASSPHRASE", CANARY)
    code, out, err = netra("--json", "case", "list")
    assert (code, error_of(out)["code"]) == (3, "slots.wrong_passphrase")
    assert CANARY not in out + err


# --- words of every command -------------------------------------------------------------


def test_every_command_has_help_in_the_language_of_the_program(netra):
    seen = 0
    waiting = [()]
    while waiting:
        words = waiting.pop()
        code, out, _ = netra(*words, "--help")
        assert code == 0
        for english in ("usage", "show this help", "positional arguments", "options:"):
            assert english not in out, words
        found = re.findall(r"^    ([a-z-]+)(?: {2,}|\n +)(\S.*)", out, re.M)
        for name, about in found:
            assert about not in ("", name), (*words, name)
            waiting.append((*words, name))
        seen += not found
    assert seen > 30


def test_the_environment_is_asked_before_the_file(netra, tmp_path):
    assert os.environ["NETRA_PASSPHRASE"] == PASSPHRASE
    assert netra("--passphrase-file", tmp_path / "none", "--json", "journal", "head")[0] == 0
