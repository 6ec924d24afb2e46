"""Key slots: who opens, who does not, and two copies of which one is always enough."""

import errno
import json
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import BugError, KnownError, Refused, Trouble
from desktop.keys import slot_file, slots, wrapping
from desktop.keys.documents import read_document, write_document
from desktop.keys.recovery import new_secret, read_code, write_code
from desktop.keys.sealing import new_identity
from desktop.keys.slot_file import NAMES, CopyState, SlotFile, read_copies
from desktop.keys.slots import Notice, unlock
from desktop.keys.wrapping import CHEAP_FOR_TESTS, FLOOR, Cost

CHEAP = {"cost": CHEAP_FOR_TESTS}
VAULT = "0123456789abcdef" * 2
FIRST = "kopi hujan gunung biru"
SECOND = "merpati putih atap merah"
THIRD = "sepeda kayu sungai jernih"
IDENTITY = new_identity().secret


def code(attempt, *arguments, **options):
    with pytest.raises(KnownError) as error:
        attempt(*arguments, **options)
    return error.value.code


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def contents(folder):
    return [(folder / name).read_bytes() if (folder / name).exists() else None for name in NAMES]


@pytest.fixture
def made(tmp_path):
    """Make a vault of one officer, ``siti``; return its unlocking and its recovery code."""
    return slots.create_slots(
        tmp_path, vault=VAULT, login="Siti ", passphrase=FIRST, identity_secret=IDENTITY, **CHEAP
    )


@pytest.fixture
def siti(made):
    return made[0]


@pytest.fixture
def paper(made):
    return made[1]


# -- opening --


def test_a_passphrase_opens_and_nothing_secret_is_shown(tmp_path, siti):
    opened = unlock(tmp_path, FIRST, **CHEAP)
    assert opened == siti
    assert (opened.login, opened.vault, opened.generation) == ("siti", VAULT, 1)
    assert (len(opened.master), opened.identity_secret) == (32, IDENTITY)
    assert unlock(tmp_path, f" {FIRST} ", "SITI", **CHEAP) == siti
    shown = repr(opened)
    assert IDENTITY not in shown
    assert repr(opened.master) not in shown
    assert names(tmp_path) == sorted(NAMES)
    written = (tmp_path / NAMES[0]).read_text()
    assert FIRST not in written
    assert IDENTITY not in written
    assert slots.list_officers(tmp_path) == (slots.Officer("siti", True),)


def test_nothing_else_opens(tmp_path, siti):
    assert code(unlock, tmp_path, SECOND, **CHEAP) == "slots.wrong_passphrase"
    assert code(unlock, tmp_path, "", **CHEAP) == "slots.wrong_passphrase"
    assert code(unlock, tmp_path, "\ud800", **CHEAP) == "slots.wrong_passphrase"
    assert code(unlock, tmp_path, FIRST, "budi", **CHEAP) == "slots.unknown_login"


def test_a_vault_is_made_once(tmp_path, siti):
    again = {"vault": VAULT, "login": "x", "passphrase": FIRST, "identity_secret": IDENTITY}
    assert code(slots.create_slots, tmp_path, **again, **CHEAP) == "slots.exist"
    assert code(unlock, tmp_path / "elsewhere", FIRST) == "slots.missing"


@pytest.mark.parametrize("login", ["", ".x", "dua kata", "é", "x" * 33, "a/b", "a\n"[:2] + "b"])
def test_log_in_names_are_short_and_plain(tmp_path, siti, login):
    assert code(slots.add_officer, tmp_path, siti, login, SECOND, **CHEAP) == "slots.bad_login"


def test_weak_passphrases_are_refused_everywhere(tmp_path, siti, paper):
    assert code(slots.add_officer, tmp_path, siti, "budi", "pendek", **CHEAP) == (
        "passphrase.too_short"
    )
    assert code(slots.change_passphrase, tmp_path, siti, FIRST, "password1234", **CHEAP) == (
        "passphrase.too_common"
    )
    attempt = {"login": "siti", "new_passphrase": "pendek"}
    assert code(slots.unlock_with_code, tmp_path, paper, **attempt, **CHEAP) == (
        "passphrase.too_short"
    )
    assert unlock(tmp_path, FIRST, **CHEAP) == siti


# -- officers --


def test_several_officers_share_the_vault_but_not_the_identities(tmp_path, siti):
    slots.add_officer(tmp_path, siti, "budi", SECOND, **CHEAP)
    with pytest.raises(Refused) as refusal:
        unlock(tmp_path, FIRST, **CHEAP)
    assert refusal.value.code == "slots.login_needed"
    assert refusal.value.details == {"logins": ("siti", "budi")}
    budi = unlock(tmp_path, SECOND, "budi", **CHEAP)
    assert (budi.master, budi.identity_secret, budi.generation) == (siti.master, None, 2)
    assert code(unlock, tmp_path, FIRST, "budi", **CHEAP) == "slots.wrong_passphrase"
    assert code(slots.add_officer, tmp_path, siti, "BUDI", THIRD, **CHEAP) == "slots.login_taken"
    attempt = (tmp_path, budi, "ani", THIRD)
    assert code(slots.add_officer, *attempt, shares_identity=True, **CHEAP) == (
        "slots.identity_not_held"
    )
    slots.add_officer(tmp_path, siti, "ani", THIRD, shares_identity=True, **CHEAP)
    assert unlock(tmp_path, THIRD, "ani", **CHEAP).identity_secret == IDENTITY


def test_the_identity_is_shared_and_withdrawn(tmp_path, siti):
    slots.add_officer(tmp_path, siti, "budi", SECOND, **CHEAP)
    assert code(slots.share_identity, tmp_path, siti, "budi", FIRST) == "slots.wrong_passphrase"
    slots.share_identity(tmp_path, siti, "budi", SECOND)
    budi = unlock(tmp_path, SECOND, "budi", **CHEAP)
    assert budi.identity_secret == IDENTITY
    slots.withdraw_identity(tmp_path, budi, "siti")
    assert unlock(tmp_path, FIRST, "siti", **CHEAP).identity_secret is None
    assert code(slots.withdraw_identity, tmp_path, budi, "budi") == "slots.last_identity_keeper"
    assert code(slots.remove_officer, tmp_path, siti, "budi") == "slots.last_identity_keeper"


def test_a_removed_officer_cannot_open(tmp_path, siti):
    slots.add_officer(tmp_path, siti, "budi", SECOND, **CHEAP)
    slots.remove_officer(tmp_path, siti, "budi")
    assert code(unlock, tmp_path, SECOND, "budi", **CHEAP) == "slots.unknown_login"
    assert code(slots.remove_officer, tmp_path, siti, "budi") == "slots.unknown_login"
    assert code(slots.remove_officer, tmp_path, siti, "siti") == "slots.last_officer"
    for content in contents(tmp_path):
        assert b"budi" not in content


def test_there_is_an_end_to_officers(tmp_path, siti):
    file = read_copies(tmp_path).file
    slot = file.officers[0]
    many = tuple(replace(slot, id=f"{n:032x}", login=f"u{n}") for n in range(63))
    slot_file.save(tmp_path, replace(file, officers=(slot, *many)), siti.master, None)
    assert code(slots.add_officer, tmp_path, siti, "budi", SECOND, **CHEAP) == "slots.too_many"


def test_a_changed_passphrase_replaces_the_old_one(tmp_path, siti):
    assert code(slots.change_passphrase, tmp_path, siti, SECOND, THIRD, **CHEAP) == (
        "slots.wrong_passphrase"
    )
    slots.change_passphrase(tmp_path, siti, FIRST, SECOND, **CHEAP)
    assert code(unlock, tmp_path, FIRST, **CHEAP) == "slots.wrong_passphrase"
    opened = unlock(tmp_path, SECOND, **CHEAP)
    assert (opened.master, opened.identity_secret) == (siti.master, IDENTITY)


def test_another_vaults_unlocking_changes_nothing(tmp_path, siti):
    other = replace(siti, vault="f" * 32)
    before = contents(tmp_path)
    assert code(slots.renew_code, tmp_path, other) == "slots.other_vault"
    assert contents(tmp_path) == before


# -- the recovery code --


def test_the_code_opens_and_sets_a_new_passphrase(tmp_path, siti, paper):
    opened = slots.unlock_with_code(
        tmp_path, paper.lower(), login="siti", new_passphrase=SECOND, **CHEAP
    )
    assert (opened.master, opened.identity_secret) == (siti.master, IDENTITY)
    assert code(unlock, tmp_path, FIRST, **CHEAP) == "slots.wrong_passphrase"
    assert unlock(tmp_path, SECOND, **CHEAP).master == siti.master


def test_the_code_gives_identities_only_to_who_held_them(tmp_path, siti, paper):
    slots.add_officer(tmp_path, siti, "budi", SECOND, **CHEAP)
    opened = slots.unlock_with_code(tmp_path, paper, login="budi", new_passphrase=THIRD, **CHEAP)
    assert opened.identity_secret is None
    assert unlock(tmp_path, THIRD, "budi", **CHEAP).identity_secret is None


def test_wrong_codes(tmp_path, siti, paper):
    attempt = {"login": "siti", "new_passphrase": SECOND, **CHEAP}
    slip = ("0" if paper[0] != "0" else "1") + paper[1:]
    with pytest.raises(Refused) as refusal:
        slots.unlock_with_code(tmp_path, slip, **attempt)
    assert refusal.value.code == "recovery.wrong_group"
    assert refusal.value.details == {"groups": (1,)}
    foreign = write_code(new_secret())
    assert code(slots.unlock_with_code, tmp_path, foreign, **attempt) == "slots.wrong_code"
    assert unlock(tmp_path, FIRST, **CHEAP) == siti


def test_a_renewed_code_makes_the_old_paper_worthless(tmp_path, siti, paper):
    fresh = slots.renew_code(tmp_path, siti)
    attempt = {"login": "siti", "new_passphrase": SECOND, **CHEAP}
    assert code(slots.unlock_with_code, tmp_path, paper, **attempt) == "slots.wrong_code"
    assert slots.unlock_with_code(tmp_path, fresh, **attempt).identity_secret == IDENTITY
    blind = replace(siti, identity_secret=None)
    assert code(slots.renew_code, tmp_path, blind) == "slots.identity_not_held"


# -- cost --


def test_a_slot_below_the_floor_is_raised_by_a_real_opening(tmp_path, siti):
    opened = unlock(tmp_path, FIRST)
    assert opened.notices == (Notice.STRENGTHENED,)
    assert read_copies(tmp_path).file.officers[0].cost == FLOOR
    again = unlock(tmp_path, FIRST)
    assert (again.master, again.notices, again.generation) == (siti.master, (), 2)


def test_a_real_cost_is_never_lowered(tmp_path, siti):
    middle = Cost(memory_kib=64 * 1024, passes=3, lanes=1)
    slots.change_passphrase(tmp_path, siti, FIRST, SECOND, cost=middle)
    slots.change_passphrase(tmp_path, siti, SECOND, FIRST, **CHEAP)
    assert not read_copies(tmp_path).file.officers[0].cost.is_below(middle)


@pytest.mark.parametrize("cost", [Cost(8, 2, 1), Cost(64 * 1024, 2, 4), Cost(1024, 10, 4)])
def test_costs_below_the_floor_cannot_be_asked_for(tmp_path, siti, cost):
    with pytest.raises(BugError):
        slots.add_officer(tmp_path, siti, "budi", SECOND, cost=cost)


def test_the_cost_is_measured_on_this_pc():
    def timer_taking(seconds):
        moments = iter((0.0, seconds))
        return lambda: next(moments)

    assert wrapping.measured_cost(0.5, timer_taking(0.5)) == FLOOR
    assert wrapping.measured_cost(0.5, timer_taking(5.0)) == FLOOR
    assert wrapping.measured_cost(0.5, timer_taking(0.25)).passes == 6
    assert wrapping.measured_cost(0.5, timer_taking(0.0)).passes == 10


def test_memory_that_is_not_there_is_trouble(monkeypatch):
    from argon2.exceptions import HashingError

    def short(**_options):
        raise HashingError("Memory allocation error")

    monkeypatch.setattr(wrapping, "hash_secret_raw", short)
    assert code(wrapping.stretch, "x", bytes(16), FLOOR) == "slots.memory_short"


def edited(folder, **cost):
    """Write both copies with another cost and a fitting checksum, as an attacker could."""
    file = read_copies(folder).file
    slot = replace(file.officers[0], cost=replace(file.officers[0].cost, **cost))
    changed = replace(file, officers=(slot,), checksum=b"")
    whole = replace(changed, checksum=slot_file._checksum(changed))
    for name in NAMES:
        (folder / name).write_bytes(write_document(whole))


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 1024 * 1024 + 1},
        {"memory_kib": 2**40},
        {"passes": 11},
        {"passes": 2**31},
        {"lanes": 17},
        {"memory_kib": 7},
        {"passes": 0},
        {"lanes": 2},
    ],
)
def test_an_edited_cost_beyond_the_limits_is_refused_at_once(tmp_path, siti, cost):
    edited(tmp_path, **cost)
    begin = time.process_time()
    with pytest.raises(Trouble) as trouble:
        unlock(tmp_path, FIRST)
    assert time.process_time() - begin < 0.1
    assert trouble.value.code == "slots.damaged"
    assert trouble.value.details == {"primary": "damaged", "backup": "damaged"}


def test_an_edited_cost_within_the_limits_opens_nothing(tmp_path, siti):
    edited(tmp_path, passes=2)
    before = contents(tmp_path)
    assert code(unlock, tmp_path, FIRST, **CHEAP) == "slots.wrong_passphrase"
    assert contents(tmp_path) == before


# -- two copies --


def test_either_copy_opens_alone_and_the_other_is_written_again(tmp_path, siti):
    good = contents(tmp_path)
    for name in NAMES:
        (tmp_path / name).unlink()
        opened = unlock(tmp_path, FIRST, **CHEAP)
        assert opened == replace(siti, notices=(Notice.COPY_REPAIRED,))
        assert contents(tmp_path) == good
    assert unlock(tmp_path, FIRST, **CHEAP).notices == ()


@pytest.mark.parametrize(("name", "step"), [(NAMES[0], 1), (NAMES[1], 5)])
def test_every_damage_of_one_copy_is_found_and_mended(tmp_path, siti, name, step):
    good = contents(tmp_path)
    content = good[0]
    damaged = [content[:length] for length in range(0, len(content), 7)] + [content + b"\n"]
    damaged += [
        content[:at] + bytes([content[at] ^ 1 << bit]) + content[at + 1 :]
        for at in range(0, len(content), step)
        for bit in range(8)
    ]
    mended = 0
    for number, changed in enumerate(damaged):
        (tmp_path / name).write_bytes(changed)
        copies = read_copies(tmp_path)
        assert copies.file.generation == 1
        states = set(copies.states)
        assert CopyState.GOOD in states
        assert states & {CopyState.DAMAGED, CopyState.NEWER}, changed
        if number % 23 == 0 and CopyState.NEWER not in states:
            unlock(tmp_path, FIRST, **CHEAP)
            assert contents(tmp_path) == good
            mended += 1
    assert mended > 50


def test_both_copies_lost_says_what_is_missing(tmp_path, siti):
    (tmp_path / NAMES[0]).write_bytes(b"{}")
    (tmp_path / NAMES[1]).unlink()
    with pytest.raises(Trouble) as trouble:
        unlock(tmp_path, FIRST)
    assert trouble.value.details == {"primary": "damaged", "backup": "missing"}
    assert (tmp_path / NAMES[0]).read_bytes() == b"{}"
    (tmp_path / NAMES[0]).unlink()
    (tmp_path / NAMES[0]).mkdir()
    with pytest.raises(Trouble) as trouble:
        unlock(tmp_path, FIRST)
    assert trouble.value.details == {"primary": "unreadable", "backup": "missing"}


def test_a_later_format_is_named_and_never_overwritten(tmp_path, siti):
    later = b'{"format": "netra-slots/2"}'
    (tmp_path / NAMES[1]).write_bytes(later)
    assert unlock(tmp_path, FIRST, **CHEAP).notices == ()
    assert (tmp_path / NAMES[1]).read_bytes() == later
    (tmp_path / NAMES[0]).write_bytes(later)
    assert code(unlock, tmp_path, FIRST, **CHEAP) == "document.newer"


def test_the_older_copy_never_opens_with_an_old_passphrase(tmp_path, siti):
    old = (tmp_path / NAMES[1]).read_bytes()
    slots.change_passphrase(tmp_path, siti, FIRST, SECOND, **CHEAP)
    for name in NAMES:
        good = contents(tmp_path)
        (tmp_path / name).write_bytes(old)
        assert CopyState.STALE in read_copies(tmp_path).states
        assert code(unlock, tmp_path, FIRST, **CHEAP) == "slots.wrong_passphrase"
        assert unlock(tmp_path, SECOND, **CHEAP).notices == (Notice.COPY_REPAIRED,)
        assert contents(tmp_path) == good


def test_an_edited_file_opens_with_a_warning_and_is_not_spread(tmp_path, siti):
    file = read_copies(tmp_path).file
    changed = replace(file, generation=9, checksum=b"")
    whole = replace(changed, checksum=slot_file._checksum(changed))
    (tmp_path / NAMES[0]).write_bytes(write_document(whole))
    before = contents(tmp_path)
    assert unlock(tmp_path, FIRST).notices == (Notice.ALTERED,)
    assert contents(tmp_path) == before
    slots.add_officer(tmp_path, siti, "budi", SECOND, **CHEAP)
    assert unlock(tmp_path, FIRST, "siti", **CHEAP).notices == ()


def test_slots_cannot_be_passed_off_as_others(tmp_path, siti):
    slots.add_officer(tmp_path, siti, "budi", SECOND, **CHEAP)
    file = read_copies(tmp_path).file
    one, two = file.officers
    for officers, vault in (
        ((replace(one, login="budi"), replace(two, login="siti")), VAULT),
        ((replace(one, id=two.id), two), VAULT),
        (file.officers, "e" * 32),
    ):
        changed = replace(file, officers=officers, vault=vault, checksum=b"")
        whole = replace(changed, checksum=slot_file._checksum(changed))
        for name in NAMES:
            (tmp_path / name).write_bytes(write_document(whole))
        login = officers[0].login
        assert code(unlock, tmp_path, FIRST, login, **CHEAP) == "slots.wrong_passphrase"


class Stuck:
    """Writing that fails for some files, as on a full disk."""

    def __init__(self, monkeypatch, *stuck):
        self.written = []
        real = slot_file.write_durably

        def write(path, content):
            if path.name in stuck:
                raise Trouble("file.no_space", path=str(path), errno=errno.ENOSPC)
            self.written.append(path.name)
            real(path, content)

        monkeypatch.setattr(slot_file, "write_durably", write)


def test_a_full_disk_changes_nothing_and_stops_no_opening(tmp_path, siti, monkeypatch):
    (tmp_path / NAMES[1]).write_bytes(b"broken")
    before = contents(tmp_path)
    Stuck(monkeypatch, *NAMES)
    assert unlock(tmp_path, FIRST, **CHEAP).notices == (Notice.NOT_WRITABLE,)
    assert unlock(tmp_path, FIRST).notices == (Notice.NOT_WRITABLE,)
    assert code(slots.change_passphrase, tmp_path, siti, FIRST, SECOND, **CHEAP) == "file.no_space"
    assert contents(tmp_path) == before


@pytest.mark.parametrize("stuck", NAMES)
def test_a_change_that_reached_one_copy_is_made(tmp_path, siti, monkeypatch, stuck):
    with monkeypatch.context() as patch:
        Stuck(patch, stuck)
        slots.change_passphrase(tmp_path, siti, FIRST, SECOND, **CHEAP)
    assert code(unlock, tmp_path, FIRST, **CHEAP) == "slots.wrong_passphrase"
    assert unlock(tmp_path, SECOND, **CHEAP).notices == (Notice.COPY_REPAIRED,)
    assert set(read_copies(tmp_path).states) == {CopyState.GOOD}


@pytest.mark.parametrize(("bad", "first"), [(NAMES[0], NAMES[0]), (NAMES[1], NAMES[1])])
def test_the_good_copy_is_touched_last(tmp_path, siti, monkeypatch, bad, first):
    (tmp_path / bad).write_bytes(b"broken")
    with monkeypatch.context() as patch:
        seen = Stuck(patch)
        slots.change_passphrase(tmp_path, siti, FIRST, SECOND, **CHEAP)
    assert seen.written[0] == first
    assert len(seen.written) == 2


# -- the format --


def test_the_written_form_is_pinned():
    """A vault made today must open for ever; this one was made once and kept."""
    kept = Path(__file__).with_name("slots_v1.json").read_bytes()
    answers = json.loads(Path(__file__).with_name("slots_v1_answers.json").read_text())
    file = read_document(kept, SlotFile, slot_file.LIMIT)
    for secrets in (
        slots._open(file.vault, file.officers[0], FIRST),
        slots._open_recovery(file, read_code(answers["code"])),
    ):
        assert secrets.master.hex() == answers["master"]
        assert secrets.identity == "AGE-SECRET-KEY-1" + "Q" * 58
        assert file.is_ours(secrets.master)


@given(st.binary(max_size=300))
def test_arbitrary_bytes_are_a_damaged_copy(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("vault")
    (folder / NAMES[0]).write_bytes(content)
    assert code(read_copies, folder) == "slots.damaged"
