"""Several officers in one vault: slots and journal together, cut off at every boundary."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.app import vaults
from desktop.app.places import Places
from desktop.app.vaults import Founding, create_vault, open_vault, seat_of, seated
from desktop.cases.officers import (
    add_officer,
    admit_officer,
    change_own_passphrase,
    disable_officer,
    edit_officer,
    officer_list,
    officer_with,
    renew_recovery,
    share_identity,
)
from desktop.errors import KnownError, Refused, Trouble
from desktop.journal.model import Side
from desktop.journal.queries import verify
from desktop.keys import slot_file, slots
from desktop.keys.slots import list_officers, unlock, unlock_with_code
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.progress import Silent

FOUNDER, FIRST, OWN = "kuda baterai staples benar", "sementara dari admin 9", "milik wati sendiri 7"
CLERK = {"login": "wati", "name": "Wati Contoh", "roles": ["petugas", "pemeriksa"]}


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "v" / "vault", tmp_path / "state")


@pytest.fixture
def founded(places):
    office = {"name": "Inspektorat Contoh", "region_code": "32.01"}
    made = create_vault(
        places, Founding(Side.REGION, office, "sri", "Sri Contoh", FOUNDER, CHEAP_FOR_TESTS)
    )
    yield made
    made.session.close()


@pytest.fixture
def sri(founded):
    return founded.session


def enter(places, login, passphrase, own=None):
    return open_vault(places, login, passphrase, own_passphrase=own, cost=CHEAP_FOR_TESTS)


def add(session, **changes):
    return session.do(add_officer, session.keyring, CLERK | changes, FIRST).result


def names(session):
    return [view.login for view in session.ask(officer_list, session.keyring) if view.here]


def test_a_new_officer_chooses_an_own_passphrase_at_the_first_log_in(places, sri):
    officer = add(sri, nip="198609262015051001", post="Auditor")
    (view,) = [one for one in sri.ask(officer_list, sri.keyring) if one.id == officer]
    assert (view.here, view.temporary, view.holds_identity) == (True, True, False)
    assert (view.nip, view.post, view.roles) == (
        "198609262015051001", "Auditor", ("petugas", "pemeriksa"),
    )  # fmt: skip
    with pytest.raises(Refused) as caught:
        enter(places, "wati", FIRST)
    assert caught.value.code == "passphrase.own_needed"
    with pytest.raises(Refused, match="passphrase"):
        enter(places, "wati", FIRST, own="wati")
    wati = enter(places, "wati", FIRST, own=OWN)
    assert (wati.who.name, wati.who.roles) == ("Wati Contoh", {"petugas", "pemeriksa"})
    wati.close()
    with pytest.raises(Refused, match="slots.wrong_passphrase"):
        enter(places, "wati", FIRST)
    enter(places, "wati", OWN).close()


def test_roles_are_what_the_journal_says_at_the_next_log_in(places, sri):
    officer = add(sri)
    enter(places, "wati", FIRST, own=OWN).close()
    sri.do(edit_officer, sri.keyring, officer, {"roles": ["pengendali"]})
    wati = enter(places, "wati", OWN)
    assert wati.who.roles == {"pengendali"}
    with pytest.raises(Refused) as caught:
        wati.do(add_officer, wati.keyring, CLERK, FIRST)
    assert caught.value.details["officers"] == ["Sri Contoh"]
    wati.close()


def test_what_was_refused_is_traced_here(places, sri):
    add(sri)
    wati = enter(places, "wati", FIRST, own=OWN)
    with pytest.raises(Refused, match="role.missing"):
        wati.do(add_officer, wati.keyring, CLERK, FIRST)
    wati.close()
    traces = sri.ask(lambda unit: unit.objects.all("trace"))
    (trace,) = [one for one in traces if one.text("kind") == "role.missing"]
    assert trace.text("subject") == "officer.add"
    assert trace.created_by == str(wati.who.officer)


def test_a_disabled_officer_has_no_slot_and_comes_back_with_a_new_passphrase(places, sri):
    officer = add(sri)
    enter(places, "wati", FIRST, own=OWN).close()
    sri.do(disable_officer, sri.keyring, officer)
    assert names(sri) == ["sri"]
    with pytest.raises(Refused, match="slots.unknown_login"):
        enter(places, "wati", OWN)
    with pytest.raises(Refused, match="officer.login_taken"):
        add(sri, name="Wati Lain")
    sri.do(admit_officer, sri.keyring, officer, FIRST)
    enter(places, "wati", FIRST, own=OWN).close()


def test_the_last_administrator_stays(sri):
    own = sri.ask(officer_with, "sri")
    for change in (
        lambda: sri.do(disable_officer, sri.keyring, own.id),
        lambda: sri.do(edit_officer, sri.keyring, own.id, {"roles": ["petugas"]}),
        lambda: sri.do(admit_officer, sri.keyring, own.id, FIRST),
    ):
        with pytest.raises(Refused) as caught:
            change()
        assert caught.value.code in {"officer.last_admin", "officer.is_oneself"}
    second = add(sri, roles=["admin"])
    sri.do(edit_officer, sri.keyring, own.id, {"roles": ["petugas", "pemegang_identitas"]})
    with pytest.raises(Refused, match="officer.last_admin"):
        sri.do(edit_officer, sri.keyring, second, {"roles": ["petugas"]})


def test_an_officer_of_another_pc_does_not_count_as_the_administrator_here(sri):
    """The officer came in a bundle and has no slot on this PC."""
    own = sri.ask(officer_with, "sri")
    second = add(sri, roles=["admin"])
    sri.keyring.remove("wati")
    with pytest.raises(Refused, match="officer.last_admin"):
        sri.do(edit_officer, sri.keyring, own.id, {"roles": ["petugas"]})
    sri.do(admit_officer, sri.keyring, second, FIRST)
    sri.do(edit_officer, sri.keyring, own.id, {"roles": ["petugas", "pemegang_identitas"]})


def test_the_identity_secret_goes_only_with_the_passphrase_of_who_gets_it(places, sri):
    officer = add(sri)
    enter(places, "wati", FIRST, own=OWN).close()
    both = {"roles": ["petugas", "pemegang_identitas"]}
    with pytest.raises(Refused, match="officer.passphrase_needed"):
        sri.do(edit_officer, sri.keyring, officer, both)
    with pytest.raises(Refused, match="slots.wrong_passphrase"):
        sri.do(edit_officer, sri.keyring, officer, both, FIRST)
    assert sri.ask(officer_with, "wati").get("roles") == ["petugas", "pemeriksa"]
    sri.do(edit_officer, sri.keyring, officer, both, OWN)
    wati = enter(places, "wati", OWN)
    assert wati.unlocked.identity_secret == sri.unlocked.identity_secret
    wati.close()
    sri.do(edit_officer, sri.keyring, officer, {"roles": ["petugas"]})
    wati = enter(places, "wati", OWN)
    assert wati.unlocked.identity_secret is None
    wati.close()


def test_an_administrator_cannot_give_what_he_does_not_hold(places, sri):
    add(sri, roles=["admin"])
    budi = add(sri, login="budi", name="Budi Contoh")
    admin = enter(places, "wati", FIRST, own=OWN)
    keeper = {"roles": ["petugas", "pemegang_identitas"]}
    with pytest.raises(Refused, match="slots.identity_not_held"):
        admin.do(edit_officer, admin.keyring, budi, keeper, FIRST)
    with pytest.raises(Refused, match="slots.identity_not_held"):
        admin.do(add_officer, admin.keyring, CLERK | keeper | {"login": "c", "name": "C"}, FIRST)
    with pytest.raises(Refused, match="role.missing"):
        admin.do(share_identity, admin.keyring, budi, FIRST)
    own = sri.ask(officer_with, "sri")
    with pytest.raises(Refused, match="slots.last_identity_keeper"):
        admin.do(admit_officer, admin.keyring, own.id, FIRST)
    admin.close()
    sri.do(share_identity, sri.keyring, budi, FIRST)
    assert unlock(places.vault, FIRST, "budi", cost=CHEAP_FOR_TESTS).identity_secret


def test_a_renewed_code_replaces_the_old_one(places, founded):
    sri = founded.session
    code = sri.do(renew_recovery, sri.keyring).result
    args = {"login": "sri", "new_passphrase": OWN, "cost": CHEAP_FOR_TESTS}
    with pytest.raises(Refused, match="slots.wrong_code"):
        unlock_with_code(places.vault, founded.recovery_code, **args)
    assert unlock_with_code(places.vault, code, **args).master == sri.unlocked.master


def test_a_name_stands_for_one_officer_and_takes_its_cases_along(sri):
    officer = add(sri)
    with pytest.raises(Refused, match="officer.name_taken"):
        add(sri, login="wati2", name="wati contoh")
    with pytest.raises(Refused, match="officer.no_role"):
        add(sri, login="x", name="X", roles=[])
    with pytest.raises(Refused, match="field.unknown_code"):
        add(sri, login="x", name="X", roles=["raja"])
    with pytest.raises(Refused, match="slots.bad_login"):
        add(sri, login="tidak boleh", name="X")
    assert sri.ask(lambda unit: len(unit.objects.all("officer"))) == 2
    sri.do(edit_officer, sri.keyring, officer, {"name": "Wati Contoh, S.H."})
    assert sri.ask(officer_with, "wati").text("name") == "Wati Contoh, S.H."


def test_another_officer_sits_down_at_the_open_vault(places, sri):
    add(sri)
    enter(places, "wati", FIRST, own=OWN).close()
    unlocked = unlock(places.vault, OWN, "wati", cost=CHEAP_FOR_TESTS)
    wati = seated(sri, unlocked, sri.ask(seat_of, "wati"))
    assert wati.store is sri.store
    assert (wati.who.name, wati.keyring.holds_identity) == ("Wati Contoh", False)
    with pytest.raises(Refused, match="role.missing"):
        wati.do(add_officer, wati.keyring, CLERK, FIRST)


# --- cut off --------------------------------------------------------------------------


class Cut(Exception):
    """The power goes."""


def saves(monkeypatch, at):
    """Cut the power at the ``at``-th writing of the slot file: before, between, after."""
    counted = []
    write = slot_file.write_durably

    def cut(path, content):
        counted.append(path)
        if len(counted) == at:
            raise Cut
        write(path, content)

    monkeypatch.setattr(slot_file, "write_durably", cut)
    return counted


CHANGES = {
    "add": lambda s, officer: s.do(
        add_officer, s.keyring, CLERK | {"login": "budi", "name": "Budi"}, FIRST
    ),
    "admit": lambda s, officer: s.do(admit_officer, s.keyring, officer, OWN),
    "disable": lambda s, officer: s.do(disable_officer, s.keyring, officer),
    "give identity": lambda s, officer: s.do(
        edit_officer, s.keyring, officer, {"roles": ["pemegang_identitas"]}, FIRST
    ),
    "change": lambda s, officer: s.do(change_own_passphrase, s.keyring, FOUNDER, OWN),
    "renew": lambda s, officer: s.do(renew_recovery, s.keyring),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("at", [1, 2, 3])
def test_cut_off_at_any_writing_the_vault_opens_and_the_change_can_be_made_again(
    places, sri, monkeypatch, change, at
):
    """At 3 nothing of the slot file is cut off but the transaction is."""
    officer = add(sri)
    monkeypatch.setattr(slots, "FLOOR", CHEAP_FOR_TESTS)
    with monkeypatch.context() as patch:
        saves(patch, at)
        with pytest.raises(Cut), sri.store.begin(sri.who) as unit:
            _as_one(unit, sri, change, officer)
            raise Cut
    sri.close()
    for passphrase in (FOUNDER, OWN):
        try:
            again = enter(places, "sri", passphrase)
            break
        except Refused as refusal:
            assert refusal.code == "slots.wrong_passphrase"
    listed = again.ask(officer_list, again.keyring)
    slots_now = {slot.login for slot in list_officers(places.vault)}
    assert slots_now <= {view.login for view in listed if not view.disabled}
    for view in listed:
        keeps = view.holds_identity
        assert not keeps or "pemegang_identitas" in view.roles
    if change == "change":
        return
    again_officer = again.ask(officer_with, "wati").id
    if change == "give identity" and "wati" not in slots_now:
        again.do(admit_officer, again.keyring, again_officer, FIRST)
    CHANGES[change](again, again_officer)
    assert again.ask(verify, Silent()).flaws == ()
    again.close()


class _One:
    """A session whose actions all run in one transaction that is under way."""

    def __init__(self, unit, keyring):
        self.unit, self.keyring = unit, keyring

    def do(self, action, *args):
        return action(self.unit, *args)


def _as_one(unit, session, change, officer):
    CHANGES[change](_One(unit, session.keyring), officer)


def test_a_slot_file_edited_by_somebody_without_the_key_is_not_tended(places, sri):
    add(sri)
    copies = slot_file.read_copies(places.vault)
    forged = replace(copies.file, generation=copies.file.generation + 1)
    content = slot_file._complete(forged, bytes(32))
    for name in slot_file.NAMES:
        (places.vault / name).write_bytes(content)
    sri.keyring.tend({})
    assert set(sri.keyring.officers()) == {"sri", "wati"}


def test_tending_survives_a_medium_that_cannot_be_written(places, sri, monkeypatch):
    add(sri)

    def full(path, content):
        raise Trouble("file.full")

    monkeypatch.setattr(slot_file, "write_durably", full)
    sri.keyring.tend({"sri": True})
    assert "wati" in sri.keyring.officers()


def test_who_is_disabled_while_the_slot_stays_cannot_enter(places, sri):
    officer = add(sri)
    enter(places, "wati", FIRST, own=OWN).close()
    before = {name: (places.vault / name).read_bytes() for name in slot_file.NAMES}
    sri.do(disable_officer, sri.keyring, officer)
    for name, content in before.items():
        (places.vault / name).write_bytes(content)
    with pytest.raises(KnownError, match="officer.disabled"):
        enter(places, "wati", OWN)
    enter(places, "sri", FOUNDER).close()
    assert [slot.login for slot in list_officers(places.vault)] == ["sri"]


def test_founder_is_no_officer(sri):
    assert vaults.FOUNDER.officer not in {one.id for one in sri.ask(officer_list, sri.keyring)}
