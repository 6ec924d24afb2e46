"""Properties of merging: any replicas, any order, any repetition, any loss on the way.

Three replicas (two PCs of a region, one of headquarters) work and exchange sticks that are
lost, repeated, cut and shuffled. What is sent is all that was not acknowledged; what
arrives waits until what it builds on is here. Three faulty ways of doing so are shown to
be noticed.
"""

import os
import random
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import store, unit
from db.journal_store import Fold
from desktop.journal import codec
from desktop.journal.model import Side
from desktop.journal.queries import verify
from desktop.progress import Silent
from tests.builders import BOGOR, WHO, Builder

FULL = os.environ.get("NETRA_CAMPAIGN") == "full"
CAMPAIGNS, MUTANT_CAMPAIGNS = (300, 60) if FULL else (25, 5)


class Cut(Exception):
    """An import that dies in the middle."""


class Replica:
    """A vault that exchanges sticks: what others hold, and what waits."""

    def __init__(self, vault):
        self.vault = vault
        self.acked = {}
        self.believed = {}
        self.waiting = {}

    def acks(self):
        """Return how far each feed is held here without a gap."""
        feeds = self.vault.ask(lambda unit: unit.trail.feeds())
        return {str(state.feed): state.seq for state in feeds if state.feed.scope == BOGOR}

    def stick(self, to):
        """Return what goes to another replica: its news, and our acknowledgements."""
        known = self.acked.get(to, {})
        ops = self.vault.ask(lambda unit: list(unit.trail.ops_since(known, [BOGOR])))
        return ops, self.acks()

    def plug(self, sender, ops, acks=None, number=0, fail_after=None):
        """Import a stick; all of it or, if it dies after some ops, nothing.

        Its acknowledgements replace older ones, never newer ones.
        """
        waiting = self.waiting | {op.id: op for op in ops}
        with self.vault.store.begin(WHO) as unit:
            held = {str(state.feed): state.seq for state in unit.trail.feeds()}
            count = 0
            progress = True
            while progress:
                progress = False
                for name, op in list(waiting.items()):
                    if op.header.s <= held.get(op.header.f, 0):
                        assert unit.trail.op(name) == op
                        del waiting[name]
                    elif unit.fold.waits_for(op) is None:
                        unit.fold.apply(op)
                        held[op.header.f] = op.header.s
                        del waiting[name]
                        progress = True
                        count += 1
                        if count == fail_after:
                            raise Cut
        self.waiting = waiting
        if number > self.believed.get(sender, 0):
            self.believed[sender] = number
            self.acked[sender] = acks


class SinceLastSent(Replica):
    """Fault: sends what is new since the last stick, whether that arrived or not."""

    def stick(self, to):
        ops, acks = super().stick(to)
        self.acked[to] = acks
        return ops, acks

    def plug(self, sender, ops, acks=None, number=0, fail_after=None):
        super().plug(sender, ops, fail_after=fail_after)


class HighestSeen(Replica):
    """Fault: acknowledges the highest number seen, though earlier ones are missing."""

    def acks(self):
        highest = super().acks()
        for op in self.waiting.values():
            highest[op.header.f] = max(highest.get(op.header.f, 0), op.header.s)
        return highest


class LastWriterWins(Fold):
    """Fault: keeps of all values the one with the latest clock."""

    def _count(self, op, void):
        super()._count(op, void)
        head = op.header
        rows = self._db.execute(
            "SELECT head.feed, head.seq FROM head JOIN op USING (feed, seq)"
            " WHERE head.oid = ? AND head.key = ? ORDER BY op.t DESC, feed",
            (head.i, head.k),
        ).fetchall()
        for feed, seq in rows[1:]:
            self._db.execute("DELETE FROM head WHERE feed = ? AND seq = ?", (feed, seq))


class Campaign:
    """Replicas, the sticks ever written, and every value ever entered."""

    def __init__(self, folder, kind=Replica):
        self.builder = Builder(folder)
        vaults = [
            self.builder.vault("a"), self.builder.vault("b"),
            self.builder.vault("hq", Side.HQ, "pusat"),
        ]  # fmt: skip
        for vault in vaults:
            vault.knows(*vaults)
        self.replicas = [kind(vault) for vault in vaults]
        self.sticks = []
        # Something to disagree about from the start.
        vaults[0].add(title="bersama")
        vaults[0].add("task", scope=BOGOR, title="bersama")
        for replica in self.replicas[1:]:
            replica.plug(0, vaults[0].ops())

    def objects(self, replica, otype):
        return [obj.id for obj in replica.vault.ask(lambda unit: unit.objects.all(otype))]

    # what may happen

    def edit(self, dice):
        replica = dice.choice(self.replicas)
        vault = replica.vault
        region = vault.device.side is Side.REGION
        own = self.objects(replica, "matter")
        tasks = self.objects(replica, "task")
        kind = dice.randrange(7)
        if kind == 0 or not (own or tasks):
            if region:
                vault.add(title=str(dice.random()))
            else:
                vault.add("task", scope=BOGOR, title=str(dice.random()))
        elif kind == 1 and own:
            otype = "remark" if region else "opinion"
            vault.add(otype, parent=dice.choice(own), text=str(dice.random()))
        elif kind == 2 and region and own and dice.random() < 0.2:
            oid = dice.choice(own)
            vault.do(lambda unit: unit.journal.withdraw(oid))
        elif kind <= 4 and tasks:
            vault.put(dice.choice(tasks), count=dice.randrange(9))
        elif own:
            key = dice.choice(["title", "note"]) if region else "assignee"
            vault.put(dice.choice(own), **{key: str(dice.randrange(9))})
        vault.clock.set(vault.clock.now().replace(hour=dice.randrange(24)))

    def write_stick(self, sender, reader):
        ops, acks = self.replicas[sender].stick(reader)
        self.sticks.append((sender, reader, ops, acks, len(self.sticks) + 1))
        return self.sticks[-1]

    def carry(self, dice):
        """Write a stick and carry it over, if it is not lost on the way."""
        stick = self.write_stick(*dice.sample(range(3), 2))
        if dice.random() < 0.5:
            self.plug(dice, stick)

    def find(self, dice):
        """Plug in any stick ever written."""
        if self.sticks:
            self.plug(dice, dice.choice(self.sticks))

    def plug(self, dice, stick):
        """Plug a stick in: whole, shuffled, in part, or the import dies."""
        sender, reader, ops, acks, number = stick
        ops = list(ops)
        way = dice.randrange(5)
        if way == 1:
            dice.shuffle(ops)
        elif way == 2:
            ops = [op for op in ops if dice.random() < 0.6]
        replica = self.replicas[reader]
        before = everything(replica.vault)
        try:
            replica.plug(sender, ops, acks, number, 2 if way == 3 else None)
        except Cut:
            assert everything(replica.vault) == before

    def finish(self, dice):
        """Exchange until nobody has anything new: one bad round and three good ones."""
        for quality in (0.5, 1, 1, 1):
            for sender, reader in permutations(range(3), 2):
                _, _, ops, *acks = self.write_stick(sender, reader)
                whole = [op for op in ops if dice.random() < quality]
                self.replicas[reader].plug(sender, whole, *acks)

    # what must hold

    def check(self):
        first, *others = (replica.vault for replica in self.replicas)
        for vault in (first, *others):
            assert state(vault) == state(first), "replicas differ"
            assert vault.store.differences(Silent()) == [], "projections differ from the journal"
            assert vault.ask(lambda unit: verify(unit, Silent())).flaws == ()
            no_edit_is_lost(vault)
            conflicts_are_complete(vault)
        assert all(not replica.waiting for replica in self.replicas), "an op waits for ever"
        for replica in self.replicas:
            for reader in range(3):
                assert self.replicas[reader] is replica or replica.stick(reader)[0] == []


def everything(vault):
    tables = ("op", "feed", "head", "object", "case_row", "search")
    return [vault.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]


def state(vault):
    """Return all that must be equal everywhere: ops, judgements, heads, objects, rows, words."""
    return [
        vault.rows(sql)
        for sql in (
            f"SELECT feed, seq, head FROM feed WHERE scope = '{BOGOR}' ORDER BY 1",
            f"SELECT feed, seq, void FROM op WHERE feed LIKE '%.{BOGOR}' ORDER BY 1, 2",
            "SELECT * FROM head ORDER BY 1, 2, 3, 4",
            "SELECT * FROM object ORDER BY 1",
            "SELECT * FROM case_row ORDER BY 1",
            "SELECT oid, words FROM search ORDER BY 1",
            "SELECT rowid FROM search WHERE search MATCH 'bersama OR 1' ORDER BY 1",
        )
    ]


def no_edit_is_lost(vault):
    """Every op is a head, or named by another that counts, or void; never two of these."""
    ops = {op.id: (op, void) for op, void in journal(vault)}
    named = {
        (base, op.header.i, op.header.k)
        for op, void in ops.values() if void is None for base in op.header.b
    }  # fmt: skip
    heads = {
        f"{feed}/{seq}": (oid, key)
        for oid, key, feed, seq in vault.rows("SELECT oid, key, feed, seq FROM head")
    }
    for name, (op, void) in ops.items():
        superseded = (name, op.header.i, op.header.k) in named
        assert (name in heads) + superseded + (void is not None) == 1, "an edit was lost"


def journal(vault):
    rows = vault.rows("SELECT header, payload, payload_hash, void FROM op ORDER BY lsn")
    seen = set()
    for header, payload, _, void in rows:
        op = codec.read(header, payload)
        # Causal order: nothing stands before what it builds on.
        assert op.header.s == 1 or f"{op.header.f}/{op.header.s - 1}" in seen
        assert seen.issuperset(op.header.b)
        seen.add(op.id)
        yield op, void


def conflicts_are_complete(vault):
    """Fields with several different heads are listed once, and no others are."""
    heads = {}
    for oid, key, payload in vault.rows(
        "SELECT oid, head.key, payload FROM head JOIN op USING (feed, seq, oid)"
    ):
        heads.setdefault((oid, key), []).append(codec.value_of(payload))
    wanted = {place for place, values in heads.items() if any(v != values[0] for v in values)}
    listed = set()
    for (oid,) in vault.rows("SELECT oid FROM object"):
        obj = vault.get(oid)
        for key, versions in obj.conflicts.items():
            if key != "-":
                listed.add((oid, key))
                assert sorted(map(str, (v.value for v in versions))) == sorted(
                    map(str, heads[oid, key])
                )
    assert listed == {place for place in wanted if place[1] != "-"}


def run(folder, seed, kind=Replica, steps=60):
    dice = random.Random(seed)
    campaign = Campaign(folder, kind)
    try:
        for _ in range(steps):
            event = dice.choice(["edit", "edit", "edit", "carry", "carry", "find"])
            getattr(campaign, event)(dice)
        campaign.finish(dice)
        campaign.check()
    finally:
        campaign.builder.close()


@pytest.mark.parametrize("seed", range(CAMPAIGNS))
def test_replicas_converge_and_lose_nothing(tmp_path, seed):
    run(tmp_path, seed)


def faulty_fold(patch):
    for module in (unit, store):
        patch.setattr(module, "Fold", LastWriterWins)
    return Replica


FAULTS = {
    "last writer wins": faulty_fold,
    "since last sent": lambda patch: SinceLastSent,
    "highest number seen": lambda patch: HighestSeen,
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_campaign_notices_a_faulty_way(tmp_path, monkeypatch, fault):
    kind = FAULTS[fault](monkeypatch)
    caught = 0
    for seed in range(MUTANT_CAMPAIGNS):
        try:
            run(tmp_path / str(seed), seed, kind)
        except AssertionError:
            caught += 1
    print(f"{fault}: noticed in {caught} of {MUTANT_CAMPAIGNS} campaigns")  # noqa: T201
    assert caught >= 0.8 * MUTANT_CAMPAIGNS


@given(order=st.permutations(range(9)), doubled=st.lists(st.integers(0, 8), max_size=5))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_order_and_repetition_of_single_ops_adds_up_to_the_same(office, order, doubled):
    a, b, hq = office
    if not a.ops():
        matter = a.add(title="satu")
        Replica(b).plug(0, a.ops())
        a.put(matter, title="dua")
        b.put(matter, title="tiga")
        b.add("remark", parent=matter, text="x")
    ops = [op for vault in (a, b) for op in vault.ops() if op.feed.device == vault.id]
    assert len(ops) == 9
    builder = Builder(hq.folder.parent / "orders" / str(abs(hash((tuple(order), *doubled)))))
    try:
        reader = builder.vault("r", Side.HQ, "pusat")
        reader.knows(a, b)
        replica = Replica(reader)
        for place in [*order, *doubled]:
            replica.plug(0, [ops[place]])
        assert replica.waiting == {}
        straight = builder.vault("s", Side.HQ, "pusat")
        straight.knows(a, b)
        Replica(straight).plug(0, ops)
        assert state(reader) == state(straight)
    finally:
        builder.close()
