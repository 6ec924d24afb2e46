"""Evidence on the command line: intake that leaves nothing behind, custody, papers, checks."""

import io
import json
import os
import sys
import time

import pypdfium2
import pytest
from PIL import Image

from db.blobs import IDLE
from desktop.app import cli
from desktop.app.places import Places
from desktop.app.vaults import Founding, create_vault
from desktop.journal.model import Side
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from tests.desks import form

PASSPHRASE = "kuda makan rumput hijau 77"


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    folder = tmp_path_factory.mktemp("evidence")
    places = Places(folder / "vault", folder / "state")
    office = {
        "name": "Inspektorat Contoh",
        "government": "Pemerintah Contoh",
        "address": ["Jalan Contoh 1"],
        "place": "Contoh",
        "zone": "WIB",
    }
    made = create_vault(
        places,
        Founding(Side.REGION, office, "sri", "Sri Contoh", PASSPHRASE, CHEAP_FOR_TESTS),
    )
    made.session.close()
    return folder


@pytest.fixture
def netra(qapp, founded, capsys, monkeypatch):
    """Run a command; returns the exit code and the JSON value."""
    from desktop.app import vaults

    monkeypatch.setenv("NETRA_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("XDG_STATE_HOME", str(founded / "state"))
    open_vault = vaults.open_vault
    monkeypatch.setattr(
        cli, "open_vault", lambda *args, **more: open_vault(*args, **more, cost=CHEAP_FOR_TESTS)
    )

    def run(*words, given=None):
        if given is not None:
            stdin = io.TextIOWrapper(io.BytesIO(json.dumps(given).encode()), encoding="utf-8")
            monkeypatch.setattr(sys, "stdin", stdin)
        code = cli.main(["--vault", str(founded / "vault"), "--json", *map(str, words)])
        return code, json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def case(netra):
    code, value = netra("case", "add", "-", given=form({"name": "Ani Contoh"}))
    assert code == 0, value
    return value


def sealed(founded):
    return {path for path in (founded / "vault" / "blobs").rglob("*") if path.is_file()}


def write(founded, name, content):
    path = founded / name
    path.write_bytes(content)
    return path


def test_a_refused_intake_leaves_no_sealed_file(netra, case, founded):
    before = sealed(founded)
    path = write(founded, "foto.png", os.urandom(4000))
    words = ("evidence", "add", case["case"], path, "--from", "Bawaslu")
    for bad in (("--type", "SALAH"), ("--type", "FOTO", "--platform", "Friendster"),
                ("--type", "FOTO", "--seen-at", "2099-01-01 10:00")):  # fmt: skip
        code, value = netra(*words, *bad)
        assert code == 3, value
    assert sealed(founded) == before
    code, added = netra(*words, "--type", "FOTO")
    assert code == 0
    assert len(sealed(founded) - before) == 1
    code, value = netra(*words, "--type", "FOTO")
    assert value["error"]["code"] == "evidence.already_here"
    assert len(sealed(founded) - before) == 1


def test_files_that_are_none_are_told_apart(netra, case, founded):
    words = ("evidence", "add", case["case"])
    tail = ("--type", "FOTO", "--from", "X")
    empty = write(founded, "kosong.png", b"")
    code, value = netra(*words, empty, *tail)
    assert (code, value["error"]["code"]) == (3, "evidence.empty_file")
    code, value = netra(*words, founded / "hilang.png", *tail)
    assert (code, value["error"]["code"]) == (4, "file.missing")
    code, value = netra(*words, founded, *tail)
    assert (code, value["error"]["code"]) == (3, "evidence.not_a_file")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only there")
def test_a_pipe_is_no_file(netra, case, founded):
    pipe = founded / "pipa"
    os.mkfifo(pipe)
    code, value = netra("evidence", "add", case["case"], pipe, "--type", "FOTO", "--from", "X")
    assert (code, value["error"]["code"]) == (3, "evidence.not_a_file")


def test_a_capture_is_cleaned_and_printed(netra, case, founded):
    pasted = "https://www.facebook.com/Contoh.Akun/posts/1?fbclid=abc&utm_source=wa"
    code, made = netra(
        *("evidence", "capture", case["case"], "--url", pasted, "--seen-at", "2024-09-28 20:15"),
        *("--witness", "Tono Contoh", "--archive", "https://arsip.invalid/1", "--online", "masih"),
    )
    assert code == 0, made
    ((one,)) = [row for row in netra("evidence", "list", case["case"])[1]]
    assert one["url"] == "https://www.facebook.com/Contoh.Akun/posts/1"
    assert one["url_pasted"] == pasted
    assert (one["platform"], one["account"]) == ("FACEBOOK", "Contoh.Akun")
    assert (one["seen_zone"], one["captured_by"], one["type"]) == ("WIB", "Sri Contoh", "TAUTAN")
    out = founded / "lembar.pdf"
    code, paper = netra("evidence", "sheet", made["evidence"], out)
    assert code == 0, paper
    text = pypdfium2.PdfDocument(out.read_bytes())[0].get_textpage().get_text_range()
    assert "Sabtu, 28 September 2024 pukul 20.15 WIB" in text
    assert "Tono Contoh" in text
    code, value = netra("evidence", "capture", case["case"], "--seen-at", "2024-09-28")
    assert (code, value["error"]["details"]["field"]) == (3, "platform")


def test_custody_is_a_register_and_the_receipt_prints_it(netra, case, founded):
    path = write(founded, "rekaman.mp4", os.urandom(900))
    _, made = netra("evidence", "add", case["case"], path, "--type", "VIDEO", "--from", "Bawaslu")
    oid = made["evidence"]
    code, entries = netra(
        *("evidence", "custody", oid, "--what", "diserahkan", "--to-whom", "Tim pemeriksa"),
        *("--time", "8.30", "--on", "2024-10-03", "--how", "Flashdisk"),
    )
    assert code == 0, entries
    assert [one["what"] for one in entries] == ["diterima", "diserahkan"]
    assert entries[1]["time"] == "08:30"
    for words, wrong in (
        (("--what", "diserahkan"), "field.required"),
        (("--what", "diekspor"), "custody.by_program"),
        (("--what", "disegel", "--seal", "A1", "--on", "2099-01-01"), "custody.in_future"),
        (("--what", "disegel", "--seal", "A1", "--on", "2024-10-02"), "custody.before_received"),
        (("--what", "disegel", "--seal", "A1", "--time", "25.00"), "field.time"),
    ):
        code, value = netra("evidence", "custody", oid, *words)
        assert (code, value["error"]["code"]) == (3, wrong)
    out = founded / "tanda-terima.pdf"
    code, value = netra("evidence", "receipt", oid, out)
    assert code == 0, value
    text = pypdfium2.PdfDocument(out.read_bytes())[0].get_textpage().get_text_range()
    flat = "".join(text.split())
    assert made["sha256"] in flat
    assert case["register_number"] in flat
    assert "Timpemeriksa" in flat
    assert netra("evidence", "sheet", oid, founded / "x.pdf")[1]["error"]["code"] == (
        "evidence.no_capture"
    )


def test_a_preview_is_made_by_a_worker(netra, case, founded):
    sink = io.BytesIO()
    Image.new("RGB", (400, 300), "green").save(sink, "PNG")
    path = write(founded, "hijau.png", sink.getvalue())
    _, made = netra("evidence", "add", case["case"], path, "--type", "FOTO", "--from", "X")
    out = founded / "pratinjau.png"
    code, value = netra("evidence", "preview", made["evidence"], out, "--width", "200")
    assert (code, value["pages"]) == (0, 1)
    with Image.open(out) as seen:
        assert seen.size == (200, 150)
        assert seen.getpixel((100, 75)) == (0, 128, 0)
    path = write(founded, "suara.mp3", b"ID3" + os.urandom(100))
    _, made = netra("evidence", "add", case["case"], path, "--type", "AUDIO", "--from", "X")
    code, value = netra("evidence", "preview", made["evidence"], founded / "nihil.png")
    assert (code, value["error"]["code"]) == (3, "preview.no_picture")


def test_cases_meet_by_account_link_phone_and_file(netra, case, founded):
    path = write(founded, "sama.png", os.urandom(500))
    code, other = netra(
        *("case", "add", "-"),
        given=form({"name": "Beni Contoh"}, account="Dihubungi lewat +62 812-3456-7890."),
    )
    assert code == 0
    for one, account in ((case, "@Contoh_Sama"), (other, "contoh_sama ")):
        netra(
            *("evidence", "add", one["case"], path, "--type", "FOTO", "--from", "X"),
            *("--platform", "Instagram", "--account", account),
            *("--note", "Nomor 0812 3456 7890" if one is case else "-"),
        )
    code, links = netra("evidence", "links", case["case"])
    found = {(one["kind"], one["register_number"]) for one in links}
    number = other["register_number"]
    assert found == {("account", number), ("phone", number), ("file", number)}
    code, shared = netra("evidence", "links")
    assert {"account", "phone", "file"} <= {one["kind"] for one in shared}


def test_checks_are_remembered_and_orphans_are_told_and_deleted(netra, case, founded):
    path = write(founded, "cek.png", os.urandom(700))
    netra("evidence", "add", case["case"], path, "--type", "FOTO", "--from", "X")
    assert netra("evidence", "list", case["case"])[1][0]["checked"] is None
    code, results = netra("evidence", "verify", case["case"])
    assert (code, results[0]["state"]) == (0, "sound")
    assert netra("evidence", "list", case["case"])[1][0]["checked"]["state"] == "sound"
    stray = founded / "vault" / "blobs" / "aa" / ("aa" + "0" * 62)
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"sealed")
    code, results = netra("evidence", "verify")
    assert not any(one["state"] == "unnamed" for one in results), "too young to judge"
    old = time.time() - IDLE - 5
    os.utime(stray, (old, old))
    code, results = netra("evidence", "verify")
    assert results[-1] == {"state": "unnamed", "count": 1}
    before = sealed(founded)
    for kept in before - {stray}:
        os.utime(kept, (old, old))
    assert netra("evidence", "tidy") == (0, {"deleted": 1})
    assert sealed(founded) == before - {stray}
    code, results = netra("evidence", "verify")
    assert code == 0
    assert {one["state"] for one in results} == {"sound"}


def test_a_damaged_file_is_mended_by_the_very_same_one(netra, case, founded):
    path = write(founded, "rusak.png", os.urandom(800))
    before = sealed(founded)
    _, made = netra("evidence", "add", case["case"], path, "--type", "FOTO", "--from", "X")
    (blob,) = sealed(founded) - before
    held = blob.read_bytes()
    blob.write_bytes(held[:-1] + bytes([held[-1] ^ 1]))
    assert netra("evidence", "verify", case["case"])[0] == 4
    other = write(founded, "lain.png", b"lain")
    code, value = netra("evidence", "mend", made["evidence"], other)
    assert (code, value["error"]["code"]) == (3, "evidence.other_file")
    assert netra("evidence", "mend", made["evidence"], path)[1]["state"] == "sound"
    assert netra("evidence", "verify", case["case"])[0] == 0


# --- the reporter -----------------------------------------------------------------------

GIVEN = {"mode": "dirahasiakan", "name": "Kusnadi Wiryawan", "contact": "0812-7777-8888"}


def test_an_identity_is_shown_on_a_terminal_alone(netra, monkeypatch):
    from desktop.app.commands import reporter

    _, case = netra("case", "add", "-", given=form({"name": "Citra Contoh"}, reporter=GIVEN))
    words = ("reporter", "open", case["case"], "--reason", "klarifikasi")
    for more in ((), ("--show",)):
        code, value = netra(*words, *more)
        assert (code, value["error"]["code"]) == (3, "reporter.needs_terminal")
        assert "Kusnadi" not in json.dumps(value)
    monkeypatch.setattr(reporter, "on_terminal", lambda: True)
    code, value = netra(*words)
    assert value["error"]["code"] == "reporter.needs_terminal", "the flag says that one is alone"
    code, value = netra(*words, "--show")
    assert (code, value["name"], value["contact"]) == (0, GIVEN["name"], GIVEN["contact"])
    code, value = netra("reporter", "share", case["case"], "--reason", "diminta")
    assert value["error"]["code"] == "reporter.not_shared"
    assert netra("reporter", "key")[1]["error"]["code"] == "sync.only_headquarters"


def test_texts_that_name_a_reporter_are_told_without_the_name(netra):
    given = form({"name": "Dewi"}, reporter=GIVEN, account="Kata Kusnady Wiriawan, benar.")
    _, case = netra("case", "add", "-", given=given)
    code, found = netra("reporter", "check", case["case"])
    assert code == 0
    assert {leak["field"].rpartition(".")[2] for leak in found[0]["leaks"]} == {"account"}
    assert "Wir" not in json.dumps(found)
    code, everything = netra("reporter", "check")
    assert case["register_number"] in {one["register_number"] for one in everything}
