"""A case handed over from one office to another on the command line, stick by stick."""

import functools
import json

import pytest

from desktop.app import cli
from desktop.app.vaults import open_vault
from desktop.journal.model import Side
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from tests.desks import form
from tests.desktop.app.test_cli_sync import PASSPHRASE, Netra


@pytest.fixture
def netra(qapp, tmp_path, capsys, monkeypatch):
    """A headquarters and two regions that it certified."""
    monkeypatch.setenv("NETRA_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(cli, "open_vault", functools.partial(open_vault, cost=CHEAP_FOR_TESTS))
    monkeypatch.setattr("ui.i18n.Tongue.speak", lambda tongue, language: None)
    netra = Netra(tmp_path, capsys, monkeypatch)
    netra.make("hq", Side.HQ)
    for name, code in (("bogor", "32.01"), ("depok", "32.76")):
        netra.make(name, Side.REGION, region_code=code)
        request, reply = tmp_path / f"{name}-request.json", tmp_path / f"{name}-reply.json"
        netra.done(name, "enroll", "request", request)
        netra.done("hq", "enroll", "approve", request, reply, "--yes")
        netra.done(name, "enroll", "accept", reply, "--yes")
    return netra


def carry(netra, *way):
    for sender, receiver in zip(way, way[1:], strict=False):
        to = ("--to", "hq" if receiver == "hq" else {"bogor": "32.01", "depok": "32.76"}[receiver])
        made = netra.done(sender, "bundle", "export", netra.folder, *to)
        (read,) = netra.done(receiver, "bundle", "import", made["file"])
        assert read["result"] == "imported", read


def register(netra, **more):
    return netra.done("bogor", "case", "add", "-", given=json.dumps(form(**more)))


def taken_by_depok(netra, **more):
    """Hand a case over; return its id at either office."""
    made = register(netra, **more)
    netra.done("bogor", "case", "transfer", made["case"], "--to", "32.76", "--reason", "Pindah")
    carry(netra, "bogor", "hq", "depok")
    (line,) = netra.done("depok", "transfer", "list")
    return made["case"], netra.done("depok", "case", "accept", line["id"])["case"]


def test_a_case_goes_from_office_to_office(netra):
    made = register(netra)
    letter = netra.folder / "surat.pdf"
    letter.write_bytes(b"%PDF-1.7 contoh")
    offered = netra.done(
        "bogor", "case", "transfer", made["case"], "--to", "32.76", "--reason", "Pindah tugas",
        "--number", "700/1", "--dated", "2024-10-10", "--document", letter,
    )  # fmt: skip
    assert set(offered) == {"transfer", "case"}
    assert netra.refused("bogor", "case", "edit", made["case"], "subject=x") == "case.handed_over"
    carry(netra, "bogor", "hq", "depok")
    (line,) = netra.done("depok", "transfer", "list")
    assert (line["standing"], line["office"]) == ("waiting", "Inspektorat bogor")
    shown = netra.done("depok", "transfer", "show", line["id"])
    assert shown["content"]["documents"][0]["type"] == "SURAT_PELIMPAHAN"
    assert shown["history"][0]["office"] == "Inspektorat bogor"
    taken = netra.done("depok", "case", "accept", line["id"])
    carry(netra, "depok", "hq", "bogor")
    (gone,) = netra.done("bogor", "transfer", "list")
    assert (gone["standing"], gone["their_number"]) == ("accepted", taken["register_number"])
    assert netra.done("bogor", "case", "show", made["case"])["way"]["standing"] == "accepted"
    told = netra.done("depok", "case", "history", taken["case"])
    assert {one["office"] for one in told} == {"Inspektorat bogor", ""}
    for name in ("hq", "bogor", "depok"):
        assert netra.done(name, "journal", "rebuild", "--check")["differences"] == []


def test_a_case_comes_back(netra):
    made = register(netra)
    netra.done("bogor", "case", "transfer", made["case"], "--to", "32.76", "--reason", "x")
    assert netra.done("bogor", "case", "recall", made["case"], "--reason", "y")["returned"]
    netra.done("bogor", "case", "transfer", made["case"], "--to", "32.76", "--reason", "x")
    carry(netra, "bogor", "hq", "depok")
    (line,) = [one for one in netra.done("depok", "transfer", "list")]
    netra.done("depok", "case", "decline", line["id"], "--reason", "Bukan di sini")
    carry(netra, "depok", "hq", "bogor")
    lines = netra.done("bogor", "transfer", "list")
    assert [one["standing"] for one in lines] == ["returned", "returned"]
    assert netra.done("bogor", "case", "edit", made["case"], "subject=Lagi")["changed"]


def test_headquarters_forwards_and_returns(netra):
    made = register(netra)
    netra.done("bogor", "case", "transfer", made["case"], "--to", "32.16", "--reason", "x")
    carry(netra, "bogor", "hq")
    (line,) = netra.done("hq", "transfer", "list")
    assert line["code"] == "transfer.unknown_office"
    (waiting,) = netra.done("hq", "hq", "forward")
    assert waiting["what"] == "waiting"
    (passed,) = netra.done("hq", "hq", "forward", line["id"], "--to", "32.76")
    assert passed["what"] == "forwarded"
    assert not netra.done("hq", "hq", "return", line["id"], "--reason", "y")["returned"]
    assert netra.done("hq", "hq", "return", line["id"], "--reason", "y", "--at-once")["returned"]


@pytest.mark.parametrize("words", [("transfer", "list"), ("transfer", "show")])
def test_people_read_words(netra, capsys, words):
    made = register(netra)
    netra.done("bogor", "case", "transfer", made["case"], "--to", "32.76", "--reason", "Pindah")
    carry(netra, "bogor", "hq", "depok")
    (line,) = netra.done("depok", "transfer", "list")
    ids = (line["id"],) if words[1] == "show" else ()
    assert cli.main(["--vault", str(netra.folder / "depok"), *words, *ids]) == 0
    said = capsys.readouterr().out
    assert "Inspektorat bogor" in said
    assert "standing" not in said
    assert "None" not in said


REPORTER = {"mode": "dirahasiakan", "name": "Kusnadi Wiryawan", "contact": "0812-7777-8888"}


def test_the_identity_follows_when_it_is_asked_for_and_sent(netra, monkeypatch, capsys):
    from desktop.app.commands import reporter

    monkeypatch.setattr(reporter, "on_terminal", lambda: True)
    old, new = taken_by_depok(netra, reporter=REPORTER)
    shown = ("reporter", "open", new, "--reason", "klarifikasi", "--show")
    assert netra.refused("depok", *shown) == "reporter.no_identity"
    ask = ("reporter", "request", new, "--reason", "Perlu klarifikasi")
    assert set(netra.done("depok", *ask)) == {"reporter", "request"}
    assert netra.refused("depok", *ask) == "reporter.requested"
    assert netra.refused("bogor", "reporter", "request", old, "--reason", "x") == (
        "reporter.not_taken_over"
    )
    carry(netra, "depok", "hq", "bogor")
    (line,) = netra.done("bogor", "reporter", "requests")
    assert (line["standing"], line["case"], line["office"]) == ("asked", old, "Inspektorat depok")
    assert netra.refused("bogor", "reporter", "send", "f" * 32, "--reason", "x") == (
        "object.unknown"
    )
    send = ("reporter", "send", line["request"], "--reason")
    assert netra.refused("bogor", *send, "Kusnadi Wiryawan mau") == "reporter.named_in_reason"
    netra.done("bogor", *send, "Pelapor setuju")
    carry(netra, "bogor", "hq", "depok")
    (line,) = netra.done("depok", "reporter", "requests")
    assert (line["standing"], line["answer"], line["here"]) == ("arrived", "Pelapor setuju", True)
    opened = netra.done("depok", *shown)
    assert (opened["name"], opened["contact"]) == (REPORTER["name"], REPORTER["contact"])
    carry(netra, "depok", "hq", "bogor")
    assert netra.done("bogor", "reporter", "requests")[0]["standing"] == "taken"
    capsys.readouterr()
    for name in ("bogor", "depok"):
        assert cli.main(["--vault", str(netra.folder / name), "reporter", "requests"]) == 0
        said = capsys.readouterr().out
        assert "Inspektorat" in said
        assert not {"Kusnadi", "None", "taken"} & set(said.split())


def test_an_identity_may_be_withheld(netra):
    _, new = taken_by_depok(netra, reporter=REPORTER)
    netra.done("depok", "reporter", "request", new, "--reason", "Perlu klarifikasi")
    carry(netra, "depok", "hq", "bogor")
    (line,) = netra.done("bogor", "reporter", "requests")
    netra.done("bogor", "reporter", "withhold", line["request"], "--reason", "Pelapor menolak")
    carry(netra, "bogor", "hq", "depok")
    (line,) = netra.done("depok", "reporter", "requests")
    assert (line["standing"], line["answer"]) == ("withheld", "Pelapor menolak")
