"""A foreign-owned field never changes by import, and every replica voids exactly the same ops.

Headquarters runs a changed program that lets it write what regions own, and one PC of the region
is revoked while its sticks are under way: the trust list comes before, between or after.
"""

import random
from dataclasses import replace
from itertools import permutations

import pytest

from db import journal_store
from desktop.journal import fold
from desktop.journal.model import ACTION, Registry
from desktop.progress import Silent
from desktop.sync import enrolment, exchange, queries
from desktop.sync.model import Outcome
from desktop.sync.trusting import list_file, take_list

SEEDS = (1, 2, 3)


def reopen(office, registry):
    office.close()
    office.registry = registry
    office.open()


class Troubled:
    """A region's replica, and what is on its way to it: headquarters' bundle, a PC's, the list."""

    def __init__(self, country, stick, seed):
        self.dice = random.Random(seed)
        self.hq = country.headquarters()
        self.bogor = country.office("bogor", enrolled_at=self.hq)
        self.other = country.office("bogor2", enrolled_at=self.hq)
        self.matter = self.bogor.add("matter", title="milik daerah")
        self.task = self.bogor.add("task", title="milik bersama")
        self.bogor.send(self.hq, stick)
        for office in (self.bogor, self.other):
            self.hq.send(office, stick)
        kinds = [one for name, one in self.hq.registry.types.items() if name != ACTION]
        reopen(self.hq, Registry.of([replace(one, owner=None) for one in kinds]))
        self.edit(self.other, self.task)
        self.other.send(self.hq, stick)
        for _ in range(4):
            self.edit(self.dice.choice((self.hq, self.other)), self.task)
            self.edit(self.hq, self.matter)
        self.edit(self.other, self.matter)
        self.hq.do(enrolment.revoke_device, self.other.id)
        self.files = {
            "list": self.hq.ask(list_file),
            "hq": self.hq.export(self.bogor, stick).file,
            "other": self.other.export(self.bogor, stick).file,
        }
        self.before = self.bogor.snapshot()

    def edit(self, office, oid):
        office.put(oid, title=f"{office.name} {self.dice.randrange(10**9)}")

    def deliver(self, order):
        """Bring everything in this order to the replica as it was, and return its state."""
        self.bogor.turn_back(self.before)
        for name in order:
            if name == "list":
                self.bogor.do(take_list, self.files["list"])
            else:
                self.import_(self.files[name])
        return self.bogor.state(self.bogor.scope)

    def import_(self, file):
        result = self.bogor.take(file)
        if result.outcome is Outcome.QUARANTINED:
            assert result.code == "bundle.revoked_sender"
            (kept,) = self.bogor.ask(queries.kept)
            folder = self.bogor.folder
            result = exchange.retry_kept(
                self.bogor, folder, kept.digest, Silent(), reason="sebelum pencabutan"
            )
        assert result.outcome is Outcome.IMPORTED, result

    def check(self):
        states = [self.deliver(order) for order in permutations(self.files)]
        assert all(state == states[0] for state in states)
        reasons = {row[2] for row in states[0][3]}
        assert reasons == {fold.VOID_OWNER, fold.VOID_DEVICE}
        assert self.bogor.get(self.matter).text("title") == "milik daerah"
        heads = self.bogor.ask(lambda unit: unit.objects.get(self.matter))
        assert not heads.conflicts


@pytest.mark.parametrize("seed", SEEDS)
def test_every_order_voids_the_same_and_changes_nothing_foreign(country, stick, seed):
    Troubled(country, stick, seed).check()


def everybody_owns_everything(patch):
    honest = fold.void_value

    def void(op, value, author, registry):
        reason = honest(op, value, author, registry)
        return None if reason == fold.VOID_OWNER else reason

    patch.setattr(fold, "void_value", void)


def judged_once(patch):
    patch.setattr(journal_store.Fold, "rejudge", lambda *_: None)


@pytest.mark.parametrize("mutant", [everybody_owns_everything, judged_once])
def test_wrong_ways_are_caught(country, stick, mutant):
    scene = Troubled(country, stick, SEEDS[0])
    with pytest.MonkeyPatch.context() as patch:
        mutant(patch)
        with pytest.raises(AssertionError):
            scene.check()
