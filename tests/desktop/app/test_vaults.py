"""Making, opening and recovering vaults, on real folders with real keys."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.app.doctor import examine, numbers_in
from desktop.app.places import Places
from desktop.app.vaults import Founding, create_vault, logins, open_vault, recover_vault
from desktop.cases.office import office_view
from desktop.errors import Refused, Trouble
from desktop.journal.actions import action
from desktop.journal.model import Side
from desktop.journal.queries import verify
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.letters.agenda import SERIES
from desktop.progress import Silent

PASSPHRASE = "kuda baterai staples benar"  # noqa: S105


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "v" / "vault", tmp_path / "state")


def founding(side: Side = Side.REGION) -> Founding:
    office = {"name": "Inspektorat Contoh", "authority": "KASN"}
    if side is Side.REGION:
        office["region_code"] = "32.01"
    return Founding(side, dict(office), "sri", "Sri Contoh", PASSPHRASE, CHEAP_FOR_TESTS)


def test_a_vault_opens_again_with_its_officer(places: Places) -> None:
    founded = create_vault(places, founding())
    device = founded.session.store.identity.device
    founded.session.close()
    assert logins(places) == ("sri",)
    session = open_vault(places, None, PASSPHRASE, cost=CHEAP_FOR_TESTS)
    assert session.who.name == "Sri Contoh"
    assert session.store.identity.device == device
    assert session.store.identity.epoch == 1
    assert session.ask(office_view).region_code == "32.01"
    assert session.ask(verify, Silent()).flaws == ()
    session.close()


def test_headquarters_begins_with_its_keys(places: Places) -> None:
    founded = create_vault(places, founding(Side.HQ))
    with founded.session.store.read(founded.session.who) as unit:
        assert unit.local.secret("root_key") is not None
        assert unit.local.secret("issuing_key") is not None
        assert unit.scope == "pusat"
    founded.session.close()


def test_the_recovery_code_gives_a_new_passphrase(places: Places) -> None:
    founded = create_vault(places, founding())
    founded.session.close()
    session = recover_vault(
        places, founded.recovery_code, "sri", "empat kata yang baru", cost=CHEAP_FOR_TESTS
    )
    session.close()
    with pytest.raises(Refused, match=r"slots\.wrong_passphrase"):
        open_vault(places, "sri", PASSPHRASE, cost=CHEAP_FOR_TESTS)
    open_vault(places, "sri", "empat kata yang baru", cost=CHEAP_FOR_TESTS).close()


def test_using_the_recovery_code_stays_in_the_journal(places: Places) -> None:
    founded = create_vault(places, founding())
    founded.session.close()
    session = recover_vault(
        places, founded.recovery_code, "sri", "empat kata yang baru", cost=CHEAP_FOR_TESTS
    )
    with session.store.read(session.who) as unit:
        traces = [trace.text("kind") for trace in unit.objects.all("trace")]
    session.close()
    assert traces == ["vault.recover"]


def test_no_vault_without_its_recovery_code(places: Places) -> None:
    def stick_is_gone(_code: str) -> None:
        raise OSError

    with pytest.raises(OSError):
        create_vault(places, founding(), hand_over=stick_is_gone)
    assert list(places.vault.parent.iterdir()) == []
    taken: list[str] = []
    founded = create_vault(places, founding(), hand_over=taken.append)
    founded.session.close()
    assert taken == [founded.recovery_code]


def test_an_office_needs_a_name(places: Places) -> None:
    nameless = Founding(Side.HQ, {"name": " "}, "sri", "Sri", PASSPHRASE, CHEAP_FOR_TESTS)
    with pytest.raises(Refused, match=r"field\.required"):
        create_vault(places, nameless)
    assert not places.vault.exists()


@pytest.mark.parametrize("emptied", [True, False])
def test_a_vault_whose_data_are_gone_is_damaged_and_never_unfinished(
    places: Places, emptied: bool
) -> None:
    create_vault(places, founding()).session.close()
    data = places.vault / "netra.db"
    if emptied:
        data.write_bytes(b"")
    else:
        data.unlink()
    with pytest.raises(Trouble, match=r"vault\.damaged"):
        open_vault(places, None, PASSPHRASE, cost=CHEAP_FOR_TESTS)
    told = {str(one["subject"]): one for one in examine(places)["findings"]}
    assert told["vault"] == {
        "subject": "vault", "value": "vault.damaged", "advice": "restore_backup",
    }  # fmt: skip


def test_numbers_given_twice_are_named(places: Places) -> None:
    session = create_vault(places, founding()).session
    unseen = {one["subject"]: one["value"] for one in examine(places)["findings"]}
    assert unseen["numbers"] == "unseen"
    assert [one.value for one in numbers_in(session)] == ["unique"]
    twice = [session.do(_numbered, "0007/NET/2026").result for _ in range(2)]
    (found,) = numbers_in(session)
    assert (found.subject, found.advice) == ("register_number", "case_number_twice")
    assert found.value == f"0007/NET/2026 ({', '.join(sorted(twice))})"
    for case in twice:
        session.do(_letter, case)
    told = examine(places, numbers_in(session))
    assert not told["ok"]
    assert [one["subject"] for one in told["findings"]].count("letter_number") == 1
    session.close()


@action("case.register")
def _numbered(unit, number):
    values = {"register_number": number, "register_year": 2026, "register_serial": 7}
    return unit.journal.create("case", values, scope=unit.scope)


@action("letter.issue")
def _letter(unit, case):
    values = {"number": "700/5/INSP/2026", "serial": 5, "series": SERIES, "year": 2026}
    return unit.journal.create("letter", values, parent=case)


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for the tool")
def test_printers_are_told_as_the_system_tells_them(places: Places, tmp_path, monkeypatch) -> None:
    def printer():
        return next(one for one in examine(places)["findings"] if one["subject"] == "printer")

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert printer() == {"subject": "printer", "value": "unknown", "advice": None}
    tool = tmp_path / "lpstat"
    tool.write_text("#!/bin/sh\necho Kantor\necho Gudang\n")
    tool.chmod(0o755)
    assert printer()["value"] == "Kantor, Gudang"
    tool.write_text("#!/bin/sh\necho 'lpstat: No destinations added.' >&2\nexit 1\n")
    assert printer() == {"subject": "printer", "value": "none", "advice": "add_a_printer"}


def test_a_vault_that_cannot_be_written_says_so(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_vault(places, founding()).session.close()
    # Rights do not bind an administrator, who runs these tests in some places.
    monkeypatch.setattr("os.access", lambda path, mode: False)
    with pytest.raises(Trouble, match=r"vault\.read_only"):
        open_vault(places, None, PASSPHRASE, cost=CHEAP_FOR_TESTS)


def test_a_folder_with_something_in_it_is_left_alone(places: Places) -> None:
    places.vault.mkdir(parents=True)
    (places.vault / "surat.txt").write_text("penting")
    with pytest.raises(Refused, match=r"vault\.exists"):
        create_vault(places, founding())
    assert (places.vault / "surat.txt").read_text() == "penting"


def test_a_refused_passphrase_leaves_nothing_behind(places: Places) -> None:
    short = Founding(Side.REGION, {"name": "x"}, "sri", "Sri", "pendek", CHEAP_FOR_TESTS)
    with pytest.raises(Refused, match=r"passphrase\."):
        create_vault(places, short)
    assert list(places.vault.parent.iterdir()) == []


def test_what_an_interrupted_making_left_is_swept(places: Places) -> None:
    left = places.vault.with_name("vault.part")
    left.mkdir(parents=True)
    (left / "netra.db").write_bytes(b"half")
    create_vault(places, founding()).session.close()
    assert not left.exists()
    open_vault(places, None, PASSPHRASE, cost=CHEAP_FOR_TESTS).close()


def test_no_vault_is_said_plainly(places: Places) -> None:
    with pytest.raises(Refused, match=r"vault\.missing"):
        open_vault(places, None, PASSPHRASE, cost=CHEAP_FOR_TESTS)


def test_a_vault_copied_without_its_anchor_begins_a_new_epoch(places: Places) -> None:
    create_vault(places, founding()).session.close()
    elsewhere = Places(places.vault, places.state / "other")
    session = open_vault(elsewhere, None, PASSPHRASE, cost=CHEAP_FOR_TESTS)
    assert session.store.identity.epoch > 1
    session.close()
