"""No sequence number is ever used twice, whatever happens to the folder."""

import json
import os
import random
import shutil
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from db import anchor, store
from desktop.errors import BugError
from desktop.journal.model import Feed
from tests.builders import BOGOR, WHO, write


def epoch(vault):
    return vault.store.identity.epoch


def fork(vault, name):
    """Copy the vault's folder as it lies on the disk, open or not; same PC, same anchors."""
    folder = vault.folder.parent / name
    shutil.copytree(vault.folder, folder)
    return replace(vault, folder=folder, store=None)


def put_back(vault, copy):
    """Put an earlier copy of the folder in the place of the vault.

    Copied before the old one goes: a disk may give the number of a removed file to the next.
    """
    vault.close()
    arriving = vault.folder.with_name("arriving")
    shutil.copytree(copy.folder, arriving)
    shutil.rmtree(vault.folder)
    arriving.rename(vault.folder)
    return vault.open()


def test_an_untouched_vault_keeps_its_epoch(vault):
    for _ in range(3):
        vault.add(title="x")
        vault.reopen()
    assert epoch(vault) == 1
    mark = anchor.read(vault.anchors, vault.id)
    assert mark.feeds == {str(Feed(vault.id, 1, BOGOR)): 9}


def test_a_moved_folder_keeps_its_epoch(vault):
    vault.add(title="x")
    vault.close()
    vault.folder = vault.folder.rename(vault.folder.with_name("elsewhere"))
    assert epoch(vault.open()) == 1


def test_a_restored_folder_begins_a_new_epoch(vault):
    vault.add(title="x")
    vault.close()
    copy = fork(vault, "copy")
    vault.open().add(title="y")
    put_back(vault, copy)
    assert epoch(vault) == 2
    vault.add(title="z")
    assert [str(op.feed.epoch) for op in vault.ops()] == ["1"] * 3 + ["2"] * 3


def test_even_an_equal_copy_put_back_begins_a_new_epoch(vault):
    # Nobody knows what was written between the copy and its return on another disk.
    vault.add(title="x")
    vault.close()
    put_back(vault, fork(vault, "copy"))
    assert epoch(vault) == 2


def test_a_copy_on_another_pc_begins_a_new_epoch_above_all_that_were_counted(vault, tmp_path):
    vault.add(title="x")
    vault.close()
    copy = fork(vault, "copy")
    copy.anchors = tmp_path / "other-pc"
    copy.open()
    assert epoch(copy) > 1_000_000
    copy.close()


def test_two_open_copies_on_one_pc_never_share_a_number(vault):
    vault.add(title="x")
    copy = fork(vault, "copy").open()
    seen = set()
    for n in range(6):
        for one in (vault, copy):
            one.add(title=str(n))
    for one in (vault, copy):
        names = {op.id: op.header_bytes for op in one.ops() if op.header.s > 0}
        own = {name for name in names if name not in seen}
        seen |= own
    shared = {op.id: op for op in vault.ops()}
    for op in copy.ops():
        if op.id in shared:
            assert shared[op.id] == op
    copy.close()


def test_an_anchor_that_lags_is_mended_at_the_next_start(vault):
    vault.add(title="x")
    file = vault.anchors / f"{vault.id}.json"
    early = file.read_bytes()
    vault.add(title="y")
    vault.close()
    copy = fork(vault, "copy")
    file.write_bytes(early)
    assert epoch(vault.open()) == 1
    assert anchor.read(vault.anchors, vault.id).feeds == {str(Feed(vault.id, 1, BOGOR)): 6}
    vault.add(title="z")
    put_back(vault, copy)
    assert epoch(vault) == 2


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[]", b'{"epoch":1}', b'{"epoch":"x","feeds":{},"file":1}', b"\xff", None]
)
def test_a_missing_or_torn_anchor_costs_an_epoch_and_nothing_else(vault, text):
    matter = vault.add(title="x")
    vault.close()
    file = vault.anchors / f"{vault.id}.json"
    file.unlink() if text is None else file.write_bytes(text)
    vault.open()
    assert epoch(vault) > 1
    vault.put(matter, title="y")
    epochs = epoch(vault)
    assert epoch(vault.reopen()) == epochs


def test_an_anchor_ahead_means_that_something_was_lost(vault):
    vault.add(title="x")
    vault.close()
    file = vault.anchors / f"{vault.id}.json"
    mark = json.loads(file.read_bytes())
    mark["feeds"][str(Feed(vault.id, 1, BOGOR))] += 1
    file.write_text(json.dumps(mark))
    assert epoch(vault.open()) == 2


def test_opening_clears_what_killed_programs_left(vault):
    half, other = vault.anchors / f"{vault.id}.4711.part", vault.anchors / "other.4711.part"
    blob = vault.folder / store.BLOBS / "arriving" / "0011"
    for path in (half, other, blob):
        path.write_bytes(b"half")
    os.utime(blob, (0, 0))
    vault.reopen()
    assert [path.exists() for path in (half, other, blob)] == [False, True, False]
    assert epoch(vault) == 1


def test_an_anchor_never_goes_back(tmp_path):
    feed = "abcdefghijklmnop.2.w1"
    anchor.write(tmp_path, "d", anchor.Anchor(2, {feed: 9}, 7))
    anchor.write(tmp_path, "d", anchor.Anchor(2, {feed: 8}, 7))
    anchor.write(tmp_path, "d", anchor.Anchor(1, {feed: 99}, 7))
    assert anchor.read(tmp_path, "d") == anchor.Anchor(2, {feed: 9}, 7)
    anchor.write(tmp_path, "d", anchor.Anchor(3, {}, 7))
    assert anchor.read(tmp_path, "d") == anchor.Anchor(3, {}, 7)


def test_a_state_folder_that_cannot_be_written_stops_no_work(vault, tmp_path):
    vault.close()
    vault.anchors = tmp_path / "file"
    vault.anchors.write_text("no folder")
    vault.open()
    first = epoch(vault)
    for _ in range(3):
        vault.add(title="x")
    assert epoch(vault) == first


def test_an_epoch_that_an_import_begins_counts_from_the_next_change_on(vault):
    vault.add(title="x")
    with vault.store.begin(WHO) as unit:
        unit.bundles.begin_epoch(2)
    vault.add(title="y")
    assert epoch(vault) == 2
    assert epoch(vault.reopen()) == 2
    assert vault.ops()[-1].feed.epoch == 2


def test_two_programs_on_one_folder_take_turns(vault):
    other = replace(vault, store=None).open()
    for n in range(5):
        vault.add(title=f"a{n}")
        other.add(title=f"b{n}")
    assert [op.header.s for op in vault.ops()] == list(range(1, 31))
    assert (epoch(vault), epoch(other)) == (1, 1)
    with other.store.begin(WHO) as unit:
        unit.bundles.begin_epoch(2)
    vault.add(title="later")
    assert vault.ops()[-1].feed.epoch == 2
    other.close()
    assert epoch(vault.reopen()) == 2


def test_a_change_that_fails_does_not_use_up_an_epoch_twice(vault):
    vault.add(title="x")
    copy = fork(vault, "copy").open()
    copy.add(title="y")
    claimed = epoch(copy)

    def fail(unit):
        unit.journal.create("matter", {"title": "z"}, scope=BOGOR)
        raise BugError("on purpose")

    for _ in range(3):
        with pytest.raises(BugError):
            vault.do(fail)
    vault.add(title="w")
    assert epoch(vault) > claimed
    copy.add(title="v")
    assert epoch(copy) > epoch(vault)
    copy.close()


@pytest.mark.parametrize("seed", range(20))
def test_no_number_twice_in_random_histories(builder, seed):
    """Ten histories per seed, 200 in all, of work, restore, clone, crash and lost anchors."""
    for turn in range(10):
        History(builder, random.Random(seed * 100 + turn), f"h{turn}").run()


@pytest.mark.parametrize("seed", range(3))
def test_nor_on_a_disk_that_does_not_number_its_files(builder, seed, monkeypatch):
    monkeypatch.setattr(anchor, "file_number", lambda path: 0)
    for turn in range(10):
        History(builder, random.Random(seed * 100 + turn), f"h{turn}").run()


class History:
    """What happens to one device's vault on one PC, at random."""

    EVENTS = (
        *("work", "work", "work", "copy", "copy", "restore", "clone"),
        *("crash", "lose", "tear", "rescue", "reopen"),
    )

    def __init__(self, builder, dice, name):
        self.dice = dice
        self.name = name
        self.places = [builder.vault(name)]
        self.copies = []
        self.used = set()
        self.epochs = {}

    def run(self):
        for _ in range(self.dice.randrange(6, 14)):
            # An office PC's clock goes on between two mishaps.
            for place in self.places:
                minutes = timedelta(minutes=self.dice.randrange(1, 500))
                place.clock.set(place.clock.now() + minutes)
            getattr(self, self.dice.choice(self.EVENTS))(self.dice.choice(self.places))
        for place in self.places:
            self.work(place)
            place.close()

    def work(self, place):
        before = {op.id for op in place.ops()}
        place.add(title=str(self.dice.random()))
        new = {op.id for op in place.ops()} - before
        assert not new & self.used, "a number was used twice"
        self.used |= new
        assert epoch(place) >= self.epochs.get(id(place), 0), "an epoch went back"
        self.epochs[id(place)] = epoch(place)

    def copy(self, place):
        self.copies.append(fork(place, f"{self.name}-copy{len(self.copies)}"))

    def restore(self, place):
        if self.copies:
            self.epochs.pop(id(place), None)
            put_back(place, self.dice.choice(self.copies))

    def rescue(self, place):
        """A new PC gets an old copy; the anchor stayed on the old one."""
        if self.copies:
            self.epochs.pop(id(place), None)
            (place.anchors / f"{place.id}.json").unlink(missing_ok=True)
            put_back(place, self.dice.choice(self.copies))

    def clone(self, place):
        self.places.append(fork(place, f"{self.name}-clone{len(self.places)}").open())

    def crash(self, place):
        abandon(place)
        place.open()

    def reopen(self, place):
        place.reopen()

    def lose(self, place):
        self._spoil(place, lambda file: file.unlink(missing_ok=True))

    def tear(self, place):
        self._spoil(place, lambda file: file.write_bytes(b"{"))

    def _spoil(self, place, spoil):
        # Whoever has lost the anchor notices when he starts.
        for one in self.places:
            one.close()
        spoil(place.anchors / f"{place.id}.json")
        for one in self.places:
            one.open()


def abandon(vault):
    """Drop the connections in the middle of a change, as a killed program does."""
    vault.store._writer.execute("BEGIN IMMEDIATE")
    vault.store._writer.execute("DELETE FROM meta")
    vault.store._writer.close()
    vault.store._reader.close()
    vault.store = None


def blind_to_copies(patch):
    patch.setattr(anchor, "file_number", lambda path: 0)
    patch.setattr(store.Store, "_present", lambda self: self.identity)


def blind_to_restores(patch):
    patch.setattr(anchor, "was_restored", lambda *known: False)
    patch.setattr(anchor, "is_ahead", lambda *known: False)


def counting_from_what_is_left(patch):
    patch.setattr(store, "_EPOCHS_SINCE", datetime(2999, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("fault", [blind_to_copies, blind_to_restores, counting_from_what_is_left])
def test_the_histories_notice_a_number_used_twice(builder, monkeypatch, fault):
    fault(monkeypatch)
    with pytest.raises(AssertionError, match="used twice"):
        for seed in range(200):
            History(builder, random.Random(seed), f"m{seed}").run()


def test_half_an_action_is_never_saved_even_if_its_error_is_swallowed(vault):
    matter = vault.add(title="lama")

    def careless(unit):
        def half(unit):
            unit.journal.put(matter, {"title": "setengah"})
            raise ZeroDivisionError

        with suppress(ZeroDivisionError):
            write(unit, half)

    with pytest.raises(BugError, match="half"), vault.store.begin(WHO) as unit:
        careless(unit)
    assert vault.get(matter).fields["title"] == "lama"

    def harmless(unit):
        def refuse_first(unit):
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            write(unit, refuse_first)
        unit.journal.put(matter, {"title": "baru"})

    vault.do(harmless)
    assert vault.get(matter).fields["title"] == "baru"
