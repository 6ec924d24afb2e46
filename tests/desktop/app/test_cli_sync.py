"""The commands of exchange, from enrolment to receipt, as the contract prints them."""

import functools
import io
import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.app import cli
from desktop.app.places import find_places
from desktop.app.vaults import Founding, create_vault, open_vault
from desktop.journal.model import Side
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.sync import custody, recipients
from tests.desks import form

PASSPHRASE = "kuda makan rumput hijau 77"


class Netra:
    """The command line on several vaults, in this process."""

    def __init__(self, folder, capsys, monkeypatch):
        self.folder, self.capsys, self.monkeypatch = folder, capsys, monkeypatch

    def make(self, name, side, **office):
        founding = Founding(
            side, {"name": f"Inspektorat {name}", "authority": "KASN", **office}, "sari",
            "Sari Contoh", PASSPHRASE, cost=CHEAP_FOR_TESTS,
        )  # fmt: skip
        create_vault(find_places(self.folder / name), founding).session.close()

    def run(self, name, *words, given=""):
        """Run a command with ``--json`` on a vault; return exit code, value and stderr."""
        stdin = io.TextIOWrapper(io.BytesIO(given.encode()), encoding="utf-8")
        self.monkeypatch.setattr(sys, "stdin", stdin)
        code = cli.main(["--vault", str(self.folder / name), "--json", *map(str, words)])
        said = self.capsys.readouterr()
        (line,) = said.out.strip().splitlines()
        return code, json.loads(line), said.err

    def done(self, name, *words, given=""):
        code, value, _ = self.run(name, *words, given=given)
        assert code == 0, value
        return value

    def refused(self, name, *words, given=""):
        code, value, _ = self.run(name, *words, given=given)
        assert code == 3, value
        return value["error"]["code"]


@pytest.fixture
def netra(qapp, tmp_path, capsys, monkeypatch):
    """A headquarters and a region that do not know each other yet."""
    monkeypatch.setenv("NETRA_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(cli, "open_vault", functools.partial(open_vault, cost=CHEAP_FOR_TESTS))
    monkeypatch.setattr("ui.i18n.Tongue.speak", lambda tongue, language: None)
    netra = Netra(tmp_path, capsys, monkeypatch)
    netra.make("hq", Side.HQ)
    netra.make("bogor", Side.REGION, region_code="32.01")
    return netra


@pytest.fixture
def enrolled(netra):
    request, reply = netra.folder / "request.json", netra.folder / "reply.json"
    netra.done("bogor", "enroll", "request", request)
    netra.done("hq", "enroll", "approve", request, reply, "--yes")
    netra.done("bogor", "enroll", "accept", reply, "--yes")
    (netra.folder / "stick").mkdir()
    return netra


def test_enrolling_compares_digits_in_both_directions(netra):
    request, reply = netra.folder / "request.json", netra.folder / "reply.json"
    asked = netra.done("bogor", "enroll", "request", request)
    keys = {"file", "qr", "parts", "device", "own_fingerprint", "other_fingerprint"}
    assert set(asked) == keys
    wrong = "12345 " * 8
    code, value, said = netra.run("hq", "enroll", "approve", request, reply, given=wrong)
    assert code == 3
    assert value["error"]["code"] in ("fingerprint.slip", "fingerprint.different")
    assert not reply.exists()
    root = said.split(": ")[1].splitlines()[0]
    assert netra.refused("hq", "enroll", "approve", request, reply) == "enrolment.digits_needed"
    digits = asked["own_fingerprint"]
    approved = netra.done("hq", "enroll", "approve", request, reply, given=digits + "\n")
    assert approved["other_fingerprint"] == digits
    assert approved["own_fingerprint"] == root
    assert (approved["region"], approved["office"]) == ("32.01", "Inspektorat bogor")
    assert approved["asked"] == "office"
    typed = root.replace(" ", "-")
    accepted = netra.done("bogor", "enroll", "accept", reply, given=typed + "\n")
    assert accepted["other_fingerprint"] == root
    assert accepted["authority"] == "KASN"
    assert netra.refused("bogor", "enroll", "request", request) == "files.exists"


def test_a_second_pc_of_headquarters_is_let_in_and_takes_the_keys(enrolled):
    netra, stick = enrolled, enrolled.folder / "stick"
    ask, answer, root, list_ = (netra.folder / f"{name}.json" for name in ("a", "b", "root", "l"))
    request, reply = netra.folder / "request-2.json", netra.folder / "reply-2.json"
    secret = netra.folder / "secret.txt"
    secret.write_text("empat sapi makan rumput kering\n")
    safe = ("--root", root, "--root-passphrase-file", secret)
    netra.done("hq", "trust", "store", root, "--root-passphrase-file", secret)
    made = netra.done("hq2", "init", "--role", "hq", "--join", "--user", "budi")
    asked = netra.done("hq2", "enroll", "request", ask)
    assert netra.refused("bogor", "enroll", "approve", ask, answer, "--yes") == "join.other_side"
    assert netra.refused("hq", "enroll", "approve", ask, answer, "--yes") == "trust.root_away"
    digits = asked["own_fingerprint"]
    let_in = netra.done("hq", "enroll", "approve", ask, answer, *safe, given=digits + "\n")
    assert (let_in["officer"], let_in["device"]) == ("budi", made["device"])
    joined = netra.done("hq2", "enroll", "accept", answer, given=let_in["own_fingerprint"] + "\n")
    assert (joined["office"], joined["authority"]) == ("Inspektorat hq", "KASN")
    # It works at once, and says where the keys are when they are asked for.
    netra.done("bogor", "case", "add", "-", given=json.dumps(form()))
    netra.done("hq", "trust", "export", list_)
    netra.done("bogor", "trust", "import", list_)
    sent = netra.done("bogor", "bundle", "export", stick, "--to", made["device"])
    assert netra.done("hq2", "bundle", "import", sent["file"])[0]["result"] == "imported"
    sent = netra.done("hq2", "bundle", "export", stick, "--to", "hq")
    assert netra.done("hq", "bundle", "import", sent["file"])[0]["result"] == "imported"
    netra.done("bogor", "enroll", "request", request)
    for line in (
        ("enroll", "approve", request, reply, "--yes"),
        ("trust", "issue", *safe),
        ("trust", "revoke", "32.01", *safe),
        ("trust", "renew", "issuing", *safe),
    ):
        assert netra.refused("hq2", *line) == "trust.keys_elsewhere"
    assert "recipient" in netra.done("hq2", "trust", "renew", "recipient")
    shown = netra.done("hq2", "trust", "show")
    assert (shown["keys"]["signs"], shown["keys"]["certifies"]) == (False, False)
    assert shown["holder"] == joined_holder(netra)
    # The first is gone: with the root from the safe the second goes on alone.
    netra.done("hq2", "trust", "hold", *safe)
    netra.done("hq2", "trust", "retire", shown["holder"], *safe)
    netra.done("hq2", "enroll", "approve", request, reply, "--yes")
    netra.done("hq2", "trust", "export", netra.folder / "l2.json")
    netra.done("bogor", "trust", "import", netra.folder / "l2.json")
    assert netra.done("bogor", "trust", "show")["headquarters"] == [made["device"]]


def joined_holder(netra):
    return netra.done("hq", "trust", "show")["headquarters"][0]


def test_a_further_pc_joins_its_office(enrolled):
    netra, stick = enrolled, enrolled.folder / "stick"
    paths = [netra.folder / f"{name}.json" for name in ("ask", "answer", "ask-hq", "answer-hq")]
    ask, answer, ask_hq, answer_hq = paths
    made = netra.done("bogor2", "init", "--join", "--user", "budi", "--user-name", "Budi Contoh")
    assert made["region"] is None
    code, value, _ = netra.run("bogor2", "case", "add", "-", given=json.dumps(form()))
    assert (code, value["error"]["code"]) == (3, "sync.joining")
    asked = netra.done("bogor2", "enroll", "request", ask)
    assert netra.refused("bogor", "enroll", "approve", ask, answer) == "enrolment.digits_needed"
    wrong = netra.refused("bogor", "enroll", "approve", ask, answer, given="12345 " * 8)
    assert wrong in ("fingerprint.slip", "fingerprint.different")
    assert not answer.exists()
    digits = asked["own_fingerprint"]
    let_in = netra.done("bogor", "enroll", "approve", ask, answer, given=digits + "\n")
    assert (let_in["officer"], let_in["device"]) == ("Budi Contoh", made["device"])
    assert netra.refused("bogor2", "enroll", "accept", answer, given=digits).startswith("finger")
    theirs = let_in["own_fingerprint"]
    joined = netra.done("bogor2", "enroll", "accept", answer, given=theirs + "\n")
    assert (joined["office"], joined["region"]) == ("Inspektorat bogor", "32.01")
    assert joined["register_range"] == "5001-9999"
    assert netra.refused("bogor2", "enroll", "accept", answer, "--yes").startswith("document.")
    netra.done("bogor2", "enroll", "request", ask_hq)
    netra.done("hq", "enroll", "approve", ask_hq, answer_hq, "--yes")
    netra.done("bogor2", "enroll", "accept", answer_hq, "--yes")
    one = netra.done("bogor", "case", "add", "-", given=json.dumps(form()))
    two = netra.done("bogor2", "case", "add", "-", given=json.dumps(form()))
    assert one["register_number"].startswith("0001/")
    assert two["register_number"].startswith("5001/")
    for sender, to in (("bogor", made["device"]), ("bogor2", _other_pc(netra, "bogor2"))):
        sent = netra.done(sender, "bundle", "export", stick, "--to", to)
        other = "bogor2" if sender == "bogor" else "bogor"
        (taken,) = netra.done(other, "bundle", "import", sent["file"])
        assert taken["result"] == "imported"
    for name in ("bogor", "bogor2"):
        sent = netra.done(name, "bundle", "export", stick, "--to", "hq")
        (taken,) = netra.done("hq", "bundle", "import", sent["file"])
        assert taken["result"] == "imported"
        for case in (one, two):
            assert netra.done(name, "case", "show", case["case"][:8])
    assert netra.done("hq", "case", "show", two["case"][:8])["register_number"].startswith("5001/")


def _other_pc(netra, name):
    """Return the id of the other PC of an office."""
    peers = netra.done(name, "bundle", "status")["peers"]
    (other,) = [one["device"] for one in peers if one["side"] == "region"]
    return other


def test_bundle_goes_out_comes_in_and_is_confirmed(enrolled):
    netra, stick = enrolled, enrolled.folder / "stick"
    case = netra.done("bogor", "case", "add", "-", given=json.dumps(form()))
    sent = netra.done("bogor", "bundle", "export", stick)
    assert {"file", "number", "ops", "blobs", "bytes"} <= set(sent)
    assert (sent["number"], sent["blobs"]) == (1, 0)
    assert Path(sent["file"]).stat().st_size == sent["bytes"]
    (peer,) = netra.done("bogor", "bundle", "status")["peers"]
    assert peer["last_out"]["state"] == "written"
    assert (peer["unacknowledged"], peer["last_in"]) == (sent["ops"], None)
    told = netra.done("hq", "bundle", "inspect", sent["file"])
    assert (told["result"], told["new"], told["office"]) == (
        "imported",
        sent["ops"],
        "Inspektorat bogor",
    )
    code, told, _ = netra.run("hq", "bundle", "inspect", stick / "none.netra")
    assert (code, told["code"]) == (3, "bundle.not_a_file")
    assert netra.done("hq", "bundle", "status")["peers"][0]["last_in"] is None
    (taken,) = netra.done("hq", "bundle", "import", sent["file"], "--receipt", stick)
    assert (taken["result"], taken["code"], taken["new"]) == ("imported", None, sent["ops"])
    assert netra.done("hq", "case", "show", case["case"][:8])["subject"] == form()["subject"]
    (again,) = netra.done("hq", "bundle", "import", sent["file"])
    assert again["result"] == "duplicate"
    double = stick / ".netra-0123456789abcdef.part"
    double.write_bytes(Path(sent["file"]).read_bytes())
    for told in (
        netra.done("hq", "bundle", "inspect", sent["file"]),
        netra.done("hq", "bundle", "import", sent["file"])[0],
        netra.done("bogor", "bundle", "export", stick),
    ):
        (notice,) = told["notices"]
        assert notice["code"] == "stick.needs_repair"
        assert double.name in notice["message"]
    double.unlink()
    (receipt,) = netra.done("bogor", "bundle", "import", taken["receipt"]["file"])
    assert receipt["result"] == "imported"
    (peer,) = netra.done("bogor", "bundle", "status")["peers"]
    assert (peer["last_out"]["state"], peer["unacknowledged"]) == ("received", 0)


def test_a_file_that_is_refused_says_why_in_its_own_line(enrolled):
    netra, stick = enrolled, enrolled.folder / "stick"
    netra.done("bogor", "case", "add", "-", given=json.dumps(form()))
    good = Path(netra.done("bogor", "bundle", "export", stick)["file"])
    bad = netra.folder / "bad.netra"
    content = bytearray(good.read_bytes())
    content[-2000] ^= 1
    bad.write_bytes(content)
    _, results, _ = netra.run("hq", "bundle", "import", bad, good)
    assert [one["result"] for one in results] == ["rejected", "imported"]
    assert results[0]["code"] == "bundle.damaged"
    assert results[0]["new"] == 0
    assert netra.refused("hq", "bundle", "export", stick, "--to", "99.99") == "sync.no_such_peer"
    assert netra.done("hq", "bundle", "export", stick, "--to", "32.01")["number"] == 1


def test_files_over_the_budget_come_later_and_are_named(enrolled):
    netra, stick = enrolled, enrolled.folder / "stick"
    case = netra.done("bogor", "case", "add", "-", given=json.dumps(form()))["case"]
    photo = netra.folder / "foto.bin"
    photo.write_bytes(b"foto" * 300_000)
    netra.done("bogor", "evidence", "add", case, photo, "--type", "FOTO", "--from", "pelapor")
    sent = netra.done("bogor", "bundle", "export", stick, "--budget", "0")
    assert (sent["blobs"], sent["left"], sent["left_bytes"]) == (0, 1, photo.stat().st_size)
    netra.done("hq", "bundle", "import", sent["file"])
    (coming,) = netra.done("hq", "bundle", "coming")
    assert (coming["size"], coming["received"]) == (photo.stat().st_size, 0)
    assert coming["titles"]
    sent = netra.done("bogor", "bundle", "export", stick)
    assert (sent["blobs"], sent["left"], sent["volumes"], sent["replaced"]) == (1, 0, 1, [1])
    netra.done("hq", "bundle", "import", sent["file"])
    assert netra.done("hq", "bundle", "coming") == []


def test_review_and_recommendation_travel(enrolled):
    netra, stick = enrolled, enrolled.folder / "stick"
    made = netra.done("bogor", "case", "add", "-", given=json.dumps(form()))
    sent = netra.done("bogor", "bundle", "export", stick)
    netra.done("hq", "bundle", "import", sent["file"])
    review = json.dumps({"text": "Bukti cukup", "finding": "cukup"})
    assert set(netra.done("hq", "hq", "review", made["case"], "-", given=review)) == {
        "review",
        "case",
    }
    sanction = "TIDAK_ADA_KODE_INI"
    advice = ["hq", "recommend", made["respondents"][0], "--reason", "x", "--sanction"]
    assert netra.refused("hq", *advice, sanction) == "law.unknown_code"
    from desktop.law.model import Sanction
    from desktop.law.packs import law

    sanction = law().rows(Sanction)[0].code
    (recommendation,) = netra.done("hq", *advice, sanction)["recommendations"]
    assert netra.refused("bogor", *advice, sanction) == "sync.only_headquarters"
    back = netra.done("hq", "bundle", "export", stick, "--to", "32.01")
    netra.done("bogor", "bundle", "import", back["file"])
    shown = netra.done("bogor", "case", "show", made["case"])
    assert recommendation in json.dumps(shown)


def test_an_identity_reaches_headquarters_in_an_envelope_of_its_own(enrolled, monkeypatch):
    from desktop.app.commands import reporter

    monkeypatch.setattr(reporter, "on_terminal", lambda: True)
    netra, stick = enrolled, enrolled.folder / "stick"
    given = form(reporter={"mode": "dirahasiakan", "name": "Kusnadi Wiryawan"})
    case = netra.done("bogor", "case", "add", "-", given=json.dumps(given))["case"]
    share = ("reporter", "share", case, "--reason", "diminta pusat")
    netra.done("bogor", "case", "edit", case, "share_reporter=ya")
    assert netra.refused("bogor", *share) == "reporter.no_headquarters_key"
    sent = netra.done("bogor", "bundle", "export", stick)
    netra.done("hq", "bundle", "import", sent["file"])
    back = netra.done("hq", "bundle", "export", stick, "--to", "32.01")
    netra.done("bogor", "bundle", "import", back["file"])
    asked = ("reporter", "open", case, "--reason", "klarifikasi", "--show")
    assert netra.refused("hq", *asked) == "reporter.no_identity"
    netra.done("bogor", *share)
    sent = netra.done("bogor", "bundle", "export", stick)
    assert sent["leaks"] == []
    netra.done("hq", "bundle", "import", sent["file"])
    assert netra.done("hq", *asked)["name"] == "Kusnadi Wiryawan"


def test_conflicts_are_listed_and_decided(enrolled):
    netra = enrolled
    assert netra.done("bogor", "conflict", "list") == []
    words = ["conflict", "resolve", "abcd", "--reason", "x"]
    assert netra.refused("bogor", *words, "--take", "1") == "sync.no_such_conflict"
    assert netra.refused("bogor", *words) == "sync.take_or_value"


def test_trust_list_is_shown_issued_and_revokes(enrolled):
    netra = enrolled
    shown = netra.done("hq", "trust", "show")
    assert (shown["version"], len(shown["regions"]), shown["revoked"]) == (2, 1, [])
    there = netra.done("bogor", "trust", "show")
    for key in ("version", "authority", "root_fingerprint", "headquarters"):
        assert there[key] == shown[key]
    assert [one["device"] for one in there["regions"]] == [shown["regions"][0]["device"]]
    assert netra.done("hq", "trust", "issue") == {"version": 3}
    assert netra.refused("bogor", "trust", "issue") == "sync.only_headquarters"
    device = shown["regions"][0]["device"]
    assert netra.done("hq", "trust", "revoke", "32.01") == {"device": device, "version": 4}
    assert netra.done("hq", "trust", "show")["revoked"][0]["device"] == device


def test_status_as_a_program_of_its_own(enrolled):
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--vault", enrolled.folder / "bogor", "bundle", "export",
         enrolled.folder / "stick"],
        env={**env, "NETRA_PASSPHRASE": "wrong words entirely 12"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 3
    assert "Traceback" not in done.stderr


def test_what_came_in_is_told_when_the_receipt_fails(enrolled):
    stick = enrolled.folder / "stick"
    enrolled.done("bogor", "case", "add", "-", given=json.dumps(form()))
    file = enrolled.done("bogor", "bundle", "export", stick)["file"]
    code, value, _ = enrolled.run("hq", "bundle", "import", file, "--receipt", stick / "gone")
    assert (code, value["error"]["code"]) == (4, "file.missing")
    assert [told["result"] for told in value["error"]["details"]["results"]] == ["imported"]
    assert len(enrolled.done("hq", "case", "list")) == 1


def test_an_export_finishes_what_an_import_left(enrolled, monkeypatch):
    stick = enrolled.folder / "stick"
    enrolled.done("bogor", "case", "add", "-", given=json.dumps(form()))
    file = Path(enrolled.done("bogor", "bundle", "export", stick)["file"])
    quarantine = enrolled.folder / "hq" / "quarantine"
    quarantine.mkdir()
    (quarantine / "0123456789abcdef0123456789abcdef.netra").write_bytes(file.read_bytes())
    enrolled.done("hq", "bundle", "export", stick)
    assert len(enrolled.done("hq", "case", "list")) == 1
    assert list(quarantine.iterdir()) == []


def test_common_options_may_stand_behind_the_command(enrolled, capsys):
    vault = str(enrolled.folder / "bogor")
    for words in (
        ["case", "list", "--json", "--vault", vault],
        ["--json", "case", "list", "--vault", vault, "--as", "sari"],
        ["--vault", "elsewhere", "case", "list", "--json", "--vault", vault],
    ):
        assert cli.main(words) == 0
        assert json.loads(capsys.readouterr().out) == []


def test_the_root_goes_to_the_safe_and_is_brought_when_it_is_needed(enrolled, monkeypatch):
    monkeypatch.setenv("NETRA_ROOT_PASSPHRASE", "empat sapi makan rumput kering")
    safe = enrolled.folder / "akar.json"
    stored = enrolled.done("hq", "trust", "store", safe)
    found = enrolled.done("hq", "trust", "show")
    assert stored["root_fingerprint"] == found["root_fingerprint"]
    assert not found["keys"]["root_here"]
    assert enrolled.refused("hq", "trust", "issue") == "trust.root_away"
    issued = enrolled.done("hq", "trust", "issue", "--root", safe)
    (device,) = (one["device"] for one in found["regions"])
    revoked = enrolled.done("hq", "trust", "revoke", device, "--root", safe, "--reason", "hilang")
    assert revoked["version"] == issued["version"] + 1
    monkeypatch.setenv("NETRA_ROOT_PASSPHRASE", "lima sapi makan rumput kering")
    assert enrolled.refused("hq", "trust", "issue", "--root", safe) == "root.wrong_passphrase"
    assert enrolled.refused("hq", "trust", "store", safe) == "files.exists"


def test_a_list_travels_as_a_file(enrolled):
    out = enrolled.folder / "daftar.json"
    enrolled.done("hq", "trust", "renew", "root")
    renamed = enrolled.done("hq", "trust", "rename", "BKN")
    enrolled.done("hq", "trust", "export", out)
    assert enrolled.done("bogor", "trust", "import", out)["version"] == renamed["version"]
    found = enrolled.done("bogor", "trust", "show")
    assert (found["authority"], found["keys"], found["quiet"]) == ("BKN", None, False)
    assert found["root_fingerprint"] == enrolled.done("hq", "trust", "show")["root_fingerprint"]


def test_a_regions_recipient_key_is_followed_by_a_new_one(enrolled, monkeypatch):
    stick = enrolled.folder / "stick"

    def carry(sender, to, *words):
        sent = enrolled.done(sender, "bundle", "export", stick, *words)
        (told,) = enrolled.done(to, "bundle", "import", sent["file"])
        assert told["result"] == "imported"

    first = enrolled.done("bogor", "trust", "show")["mailbox"]
    assert (first["due"], first["next_since"], first["former"]) == (False, None, [])
    assert enrolled.refused("bogor", "trust", "destroy") == "trust.no_former_recipient"
    key = enrolled.done("bogor", "trust", "renew", "recipient")["recipient"]
    assert enrolled.refused("bogor", "trust", "renew", "recipient") == "rotation.waits"
    assert enrolled.refused("bogor", "trust", "renew", "issuing") == "sync.only_headquarters"
    carry("bogor", "hq")
    (row,) = enrolled.done("hq", "trust", "show")["regions"]
    assert (row["recipient"], row["recipient_confirmed"]) == (key, False)
    carry("hq", "bogor", "--to", "32.01")
    there = enrolled.done("bogor", "trust", "show")["mailbox"]
    assert (there["recipient"], there["bundle"], there["next_since"]) == (key, 1, None)
    assert [one["recipient"] for one in there["former"]] == [first["recipient"]]
    assert enrolled.refused("bogor", "trust", "destroy") == "rotation.overlap"
    monkeypatch.setattr(recipients, "OVERLAP", timedelta(0))
    enrolled.done("bogor", "trust", "renew", "recipient")
    carry("bogor", "hq")
    assert enrolled.done("bogor", "today")["groups"] == []
    carry("hq", "bogor", "--to", "32.01")
    monkeypatch.setattr(custody, "YEAR", timedelta(0))
    (group,) = enrolled.done("bogor", "today")["groups"]
    assert (group["group"], group["total"]) == ("upkeep", 2)
    assert [line["what"] for line in group["lines"]] == ["key_due", "key_old"]
    (group,) = enrolled.done("hq", "today")["groups"][-1:]
    assert [line["what"] for line in group["lines"]] == ["key_due"]
    enrolled.done("hq", "trust", "renew", "recipient")
    assert "upkeep" not in [one["group"] for one in enrolled.done("hq", "today")["groups"]]
    assert enrolled.done("bogor", "trust", "destroy") == {"destroyed": [key]}
    assert enrolled.done("hq", "trust", "show")["mailbox"] is None


def test_headquarters_destroys_its_former_key_by_command(enrolled):
    assert enrolled.refused("hq", "trust", "destroy") == "trust.no_former_recipient"
    for _ in range(2):
        enrolled.done("hq", "trust", "renew", "recipient")
    (gone,) = enrolled.done("hq", "trust", "destroy")["destroyed"]
    assert gone.startswith("age1")
    assert enrolled.done("hq", "trust", "show")["keys"]["former_recipient"] is False


def test_a_lost_stick_from_list_to_notice(enrolled):
    stick = enrolled.folder / "stick"
    enrolled.done("bogor", "case", "add", "-", given=json.dumps(form()))
    file = Path(enrolled.done("bogor", "bundle", "export", stick)["file"])
    assert enrolled.done("bogor", "bundle", "verify", file)["number"] == 1
    (one,) = enrolled.done("bogor", "bundle", "posted")
    assert (one["file"], one["lost"], one["checked"] is None) == (file.name, None, False)
    held = enrolled.done("bogor", "bundle", "content", file.name)
    assert held["people"] == ["Budi Santoso"]
    lost = enrolled.done("bogor", "bundle", "lost", one["bundle"][:12], "--reason", "di bus")
    assert "Budi Santoso" in lost["notice"]
    assert held["recipients"][0] in lost["notice"]
    assert enrolled.done("bogor", "bundle", "posted")[0]["lost"]
    assert enrolled.refused("bogor", "bundle", "content", "xxxx") == "sync.no_such_posted"


def test_a_bundle_of_a_revoked_pc_is_let_in_with_a_reason(enrolled):
    stick = enrolled.folder / "stick"
    enrolled.done("bogor", "case", "add", "-", given=json.dumps(form()))
    file = enrolled.done("bogor", "bundle", "export", stick)["file"]
    enrolled.done("hq", "trust", "revoke", "32.01", "--reason", "hilang")
    code, value, _ = enrolled.run("hq", "bundle", "import", file)
    assert (code, value[0]["result"]) == (3, "quarantined")
    (kept,) = enrolled.done("hq", "bundle", "kept")
    assert kept["pardonable"]
    let_in = enrolled.done("hq", "bundle", "release", "--reason", "lewat telepon")
    assert (let_in["result"], let_in["void"] > 0) == ("imported", True)
    assert enrolled.done("hq", "bundle", "kept") == []
    assert enrolled.refused("hq", "bundle", "discard", "--reason", "x") == "sync.no_such_bundle"
