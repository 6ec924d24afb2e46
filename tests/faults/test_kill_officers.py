"""SIGKILL while officers come and go: the vault opens, and slots and journal agree again."""

import itertools
import os
import random
import time
from contextlib import closing

import pytest

from desktop.app.places import Places
from desktop.app.vaults import Founding, create_vault, open_vault
from desktop.cases.officers import (
    add_officer,
    admit_officer,
    change_own_passphrase,
    disable_officer,
    edit_officer,
    officer_list,
)
from desktop.journal.model import Side
from desktop.journal.queries import verify
from desktop.keys.slots import list_officers
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.progress import Silent
from tests.faults.lives import FORKS

FULL = os.environ.get("NETRA_CAMPAIGN") == "full"
pytestmark = [pytest.mark.campaign] if FULL else []
KILLS = (200 if FULL else 20) // (1 if FORKS else 10)
OWN = ("gerhana di teluk sunyi", "layang kelabu hujan 7")
"""The two passphrases between which the administrator changes."""
FIRST = "sementara dari admin 9"


def places_in(folder):
    return Places(folder / "vault", folder / "state")


def enter(folder):
    """Open as the administrator, with whichever of the passphrases holds now."""
    for passphrase in OWN:
        try:
            return open_vault(
                places_in(folder), "sri", passphrase, cost=CHEAP_FOR_TESTS
            ), passphrase
        except Exception as error:
            if getattr(error, "code", "") != "slots.wrong_passphrase":
                raise
    raise AssertionError("no passphrase of the administrator opens the vault")


def live(folder, pipe, seed):
    """Let officers come and go for ever; say so once, and after each deed."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    session, passphrase = enter(folder)
    pipe.send("open")
    for turn in itertools.count():
        views = session.ask(officer_list, session.keyring)
        others = [one for one in views if one.login != "sri"]
        deed = dice.choice(("add", "disable", "admit", "identity", "plain", "own"))
        one = dice.choice(others) if others else None
        try:
            if deed == "add" or one is None:
                name = f"p{turn}.{dice.randrange(10**6)}"
                form = {"login": name, "name": name, "roles": ["petugas"]}
                session.do(add_officer, session.keyring, form, FIRST)
            elif deed == "disable":
                session.do(disable_officer, session.keyring, one.id)
            elif deed == "admit":
                session.do(admit_officer, session.keyring, one.id, FIRST)
            elif deed == "own":
                new = OWN[1 - OWN.index(passphrase)]
                session.do(change_own_passphrase, session.keyring, passphrase, new)
                passphrase = new
            else:
                roles = ["petugas"] + ["pemegang_identitas"] * (deed == "identity")
                session.do(edit_officer, session.keyring, one.id, {"roles": roles}, FIRST)
        except Exception as error:
            if not hasattr(error, "code"):
                raise
        pipe.send(deed)


def test_officers_come_and_go_under_kills(tmp_path, nursery):
    founding = Founding(
        Side.REGION, {"name": "Inspektorat"}, "sri", "Sri Contoh", OWN[0], CHEAP_FOR_TESTS
    )
    create_vault(places_in(tmp_path), founding).session.close()
    dice = random.Random(24)  # noqa: S311 - no secret
    done = 0
    for _ in range(KILLS):
        ours, theirs = nursery.Pipe(duplex=False)
        child = nursery.Process(target=live, args=(tmp_path, theirs, dice.getrandbits(32)))
        child.start()
        theirs.close()
        assert ours.poll(60), "the child does not get to work"
        assert ours.recv() == "open"
        until = time.monotonic() + dice.uniform(0, 0.3)
        while (left := until - time.monotonic()) > 0:
            if ours.poll(left):
                ours.recv()
                done += 1
        child.kill()
        child.join()
        ours.close()
        agree(tmp_path)
    assert done > KILLS


def agree(folder):
    """Open, which finishes what was cut off, and compare slots with the journal."""
    session, _ = enter(folder)
    with closing(session):
        views = {one.login: one for one in session.ask(officer_list, session.keyring)}
        slots = {slot.login: slot for slot in list_officers(folder / "vault")}
        assert set(slots) <= {login for login, one in views.items() if not one.disabled}
        for login, slot in slots.items():
            assert not slot.holds_identity or "pemegang_identitas" in views[login].roles
        assert session.ask(verify, Silent()).flaws == ()
        assert session.store.differences(Silent()) == []
