"""Officers, approvals and recusals on the command line, end to end."""

import functools
import json

import pytest

from desktop.app import cli, vaults
from desktop.app.cli import main
from desktop.app.places import find_places
from desktop.app.vaults import Founding, create_vault, open_vault
from desktop.journal.model import Side
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from tests.desks import PERSON, form

SRI, FIRST, OWN = "kuda baterai staples benar", "sementara dari admin 9", "milik wati sendiri 7"


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Run a command as an officer and return exit code and what ``--json`` printed."""
    cheap = functools.partial(open_vault, cost=CHEAP_FOR_TESTS)
    monkeypatch.setattr(cli, "open_vault", cheap)
    monkeypatch.setattr(vaults, "open_vault", cheap)
    monkeypatch.setenv("NETRA_STATE", str(tmp_path / "state"))
    office = {"name": "Inspektorat Contoh", "region_code": "32.01"}
    founding = Founding(Side.REGION, office, "sri", "Sri Contoh", SRI, CHEAP_FOR_TESTS)
    create_vault(find_places(tmp_path / "vault"), founding).session.close()
    passphrases = {"sri": SRI, "wati": OWN}

    def command(*words, who="sri", passphrase=None, new=None):
        monkeypatch.setenv("NETRA_PASSPHRASE", passphrase or passphrases[who])
        if new is None:
            monkeypatch.delenv("NETRA_NEW_PASSPHRASE", raising=False)
        else:
            monkeypatch.setenv("NETRA_NEW_PASSPHRASE", new)
        code = main(["--vault", str(tmp_path / "vault"), "--as", who, "--json", *words])
        out = capsys.readouterr().out
        return code, json.loads(out.splitlines()[-1])

    return command


@pytest.fixture
def two(run):
    code, made = run(
        "user", "add", "wati", "--name", "Wati Contoh", "--role", "petugas", "--role", "pemeriksa",
        "--role", "inspektur", "--role", "pengendali", "--nip", "197912052006042007",
        "--post", "Auditor", new=FIRST,
    )  # fmt: skip
    assert code == 0, made
    assert (made["temporary"], made["here"]) == (True, True)
    code, refusal = run("case", "list", who="wati", passphrase=FIRST)
    assert (code, refusal["error"]["code"]) == (3, "passphrase.own_needed")
    assert run("passphrase", "change", who="wati", passphrase=FIRST, new=OWN) == (
        0, {"user": "wati"},
    )  # fmt: skip
    return run


@pytest.fixture
def case(two, tmp_path):
    def add(**changes):
        path = tmp_path / "case.json"
        path.write_text(json.dumps(form(PERSON, **changes)))
        code, made = two("case", "add", str(path))
        assert code == 0, made
        return made

    return add


def code_of(answer):
    return answer[0], answer[1]["error"]["code"]


def test_officers_come_and_go(two):
    code, listed = two("user", "list")
    assert [(one["login"], one["disabled"]) for one in listed] == [("sri", False), ("wati", False)]
    assert listed[1]["roles"] == ["petugas", "pemeriksa", "pengendali", "inspektur"]
    assert code_of(two("user", "list", who="nobody", passphrase="x")) == (3, "slots.unknown_login")
    assert code_of(two("user", "add", "c", "--role", "petugas", who="wati", new=FIRST)) == (
        3, "role.missing",
    )  # fmt: skip
    assert two("user", "edit", "wati", "--role", "petugas", "--post", "Staf")[1]["post"] == "Staf"
    assert code_of(two("user", "disable", "sri")) == (3, "officer.is_oneself")
    assert two("user", "disable", "wati")[1]["here"] is False
    assert two("user", "admit", "wati", new=FIRST)[1]["disabled"] is False
    assert code_of(two("user", "add", "wati", "--role", "petugas", new=FIRST)) == (
        3, "officer.login_taken",
    )  # fmt: skip
    assert code_of(two("user", "add", "x", "--role", "petugas"))[1] == "keys.no_new_passphrase"


def test_identity_goes_with_a_passphrase(two, tmp_path):
    theirs = tmp_path / "theirs"
    theirs.write_text(OWN + "\n")
    both = ("--role", "petugas", "--role", "pemegang_identitas")
    assert code_of(two("user", "edit", "wati", *both)) == (3, "officer.passphrase_needed")
    code, made = two("user", "edit", "wati", *both, "--their-passphrase-file", str(theirs))
    assert (code, made["holds_identity"]) == (0, True)
    made = two("user", "edit", "wati", "--role", "petugas")[1]
    assert made["holds_identity"] is False
    made = two("user", "share-identity", "wati", "--their-passphrase-file", str(theirs))[1]
    assert made["roles"] == ["petugas", "pemegang_identitas"]


def test_a_new_recovery_code_is_printed_and_written(two, tmp_path):
    sheet = tmp_path / "code"
    code, made = two("recovery", "renew", "--recovery-file", str(sheet))
    assert (code, sheet.read_text().strip()) == (0, made["recovery_code"])
    assert code_of(two("recovery", "renew", "--recovery-file", str(sheet)))[1] == "files.exists"
    nowhere = tmp_path / "tiada" / "kode.txt"
    assert code_of(two("recovery", "renew", "--recovery-file", str(nowhere)))[1] == "file.missing"
    monkey = two("recover", "--code-file", str(sheet), passphrase="sandi baru sekali 5")
    assert monkey[0] == 0


def test_the_officer_named_sees_nothing(two, case):
    made = case(respondents=[PERSON | {"nip": "197912052006042007", "name": "Wati Contoh"}])
    assert two("case", "list", who="wati")[1] == []
    assert code_of(two("case", "show", made["case"], who="wati")) == (3, "case.barred")
    code, journal = two("case", "recusals", made["case"])
    assert [one["why"] for one in journal["recusals"]] == ["named"]


def test_recusing_and_handing_over(two, case):
    made = case()
    code, done = two("case", "recuse", made["case"], "wati", "--ground", "kerabat")
    assert code == 0
    assert code_of(two("case", "show", made["case"], who="wati"))[1] == "case.barred"
    assert code_of(two("case", "hand-over", "--from", "sri", "--to", "wati", "--reason", "mutasi")
                   )[1] == "hand_over.nothing"  # fmt: skip
    assert two("case", "unrecuse", done["recusal"], "--reason", "keliru")[0] == 0
    code, over = two("case", "hand-over", "--from", "sri", "--to", "wati", "--reason", "mutasi")
    assert over == {"cases": [made["case"]], "from": "Sri Contoh", "to": "Wati Contoh"}
    assert two("case", "show", made["case"], who="wati")[1]["officer"] == "Wati Contoh"


def test_two_people_correct_a_step(two, case):
    made = case()
    (person,) = made["respondents"]
    person = person if isinstance(person, str) else person["id"]
    assert two("case", "step", person, "DITERIMA")[0] == 0
    refused = two("case", "correct", person, "--reason", "salah")
    assert code_of(refused) == (3, "approval.second_person")
    code, asked = two("case", "correct", person, "--reason", "salah", "--submit")
    assert code == 0
    approval = asked["approval"]
    assert len(two("approval", "list", "--mine", who="wati")[1]) == 0
    (line,) = two("approval", "list", who="wati")[1]
    assert (line["id"], line["why_not"]) == (approval, [])
    assert code_of(two("approval", "approve", approval)) == (3, "approval.own")
    back = two("approval", "return", approval, "--reason", "jelaskan", who="wati")[1]
    assert back["status"] == "returned"
    (mine,) = two("approval", "list", "--returned")[1]
    assert (mine["id"], mine["decision_reason"]) == (approval, "jelaskan")
    approval = two("case", "correct", person, "--reason", "salah klik", "--submit")[1]["approval"]
    assert two("approval", "list", "--returned")[1] == []
    assert two("approval", "show", approval)[1]["mine"] is True
    assert two("approval", "withdraw", approval)[1]["status"] == "withdrawn"
    approval = two("case", "correct", person, "--reason", "salah klik", "--submit")[1]["approval"]
    assert two("approval", "approve", approval, who="wati")[1]["status"] == "approved"
    assert two("case", "show", made["case"])[1]["respondents"][0]["state"] == "DRAF"


def test_one_alone_files_the_approval_on_paper(run, tmp_path):
    path = tmp_path / "case.json"
    path.write_text(json.dumps(form(PERSON)))
    (person,) = run("case", "add", str(path))[1]["respondents"]
    person = person if isinstance(person, str) else person["id"]
    run("case", "step", person, "DITERIMA")
    assert run("case", "correct", person, "--reason", "salah")[0] == 0
    (paper,) = run("approval", "papers")[1]
    scan = tmp_path / "setuju.pdf"
    scan.write_bytes(b"%PDF-1.7 ya")
    code, _ = run("approval", "file", paper["id"], "--approver", "Inspektur", "--scan", str(scan))
    assert code == 0
    assert run("approval", "papers")[1] == []
    run("case", "step", person, "DITERIMA")
    run("case", "correct", person, "--reason", "salah lagi")
    assert len(run("approval", "papers")[1]) == 1
    assert run("office", "set", "single_officer=ya")[0] == 0
    assert run("approval", "papers")[1] == []


@pytest.mark.parametrize(
    "words",
    [("user", "list"), ("approval", "list"), ("approval", "papers")],
)
def test_people_read_it_too(two, capsys, tmp_path, monkeypatch, words):
    monkeypatch.setenv("NETRA_PASSPHRASE", SRI)
    assert main(["--vault", str(tmp_path / "vault"), "--as", "sri", *words]) == 0
    assert "Traceback" not in capsys.readouterr().err
