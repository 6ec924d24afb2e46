"""Plays one campaign from its first step until everybody has been reached."""

import itertools
import shutil
from collections import Counter, defaultdict
from contextlib import suppress

from db.blobs import BlobRef
from desktop.errors import Refused
from desktop.journal.model import Side
from desktop.sync import outgoing
from tests.desktop.sync.campaign import cast as people
from tests.desktop.sync.campaign import ledger
from tests.desktop.sync.campaign.cast import HQ, HQ2, NEWCOMER, OLDER
from tests.desktop.sync.campaign.mishaps import Mishaps
from tests.desktop.sync.campaign.sticks import Sticks
from tests.desktop.sync.campaign.writing import Writing


class Campaign(Writing, Sticks, Mishaps):
    """Vaults of one pattern, a bag of bundles, and what is known about both from above."""

    def __init__(self, pattern, folder, schedule):
        shutil.rmtree(folder, ignore_errors=True)
        self.pattern, self.folder, self.schedule = pattern, folder, schedule
        self.offices = {}
        self.sent = []
        self.kept = {}
        self.clone_of = {}
        self.lives = Counter()
        self.latest = defaultdict(dict)
        self.joined = {name for name in schedule.cast if name != NEWCOMER}
        self.revoked = set()
        self.told = set()
        self.rotated = set()
        self.older = schedule.older
        self.count = Counter()
        self.serial = itertools.count(1)
        self.ledger = ledger.Ledger()
        self.newest = people.REGISTRY
        for name, drift in zip(schedule.cast, schedule.drift, strict=True):
            self.offices[name] = pattern.copy(name, folder, drift)
        if self.older is not None:
            self.reopen_with(self.offices[self.older], OLDER)

    def close(self):
        for office in (*self.offices.values(), *self.clone_of.values()):
            office.close()

    # The frame

    def play(self):
        for kind, a, b, n in self.schedule.steps:
            names = self.schedule.cast
            self.count[kind] += self.step(kind, names[a], names[b], n) is not None

    def step(self, kind, a, b, n):
        """Take a step; ``None`` when it could not be taken."""
        if a not in self.joined and kind != "join":
            return None
        try:
            return getattr(self, kind)(a, b, n)
        except Refused:
            # What the program does not let a person do is no step.
            return None

    def vault(self, name, n=0):
        """Return the vault of this name, or now and then its clone."""
        clone = self.clone_of.get(name)
        return clone if clone is not None and n % 3 == 0 else self.offices[name]

    def stale(self, name, other):
        """Say whether the latest that a vault heard of another one is of an earlier life."""
        latest = self.latest[name].get(other)
        return (0 if latest is None else latest.life) != self.lives[other]

    def region(self, name, n=0):
        """Return in which region's scope this vault writes now."""
        office = self.offices[name]
        if office.side is Side.REGION:
            return office.scope
        scopes = sorted({one.scope for one in self.offices.values() if one.side is Side.REGION})
        return [scope for scope in scopes if scope][n % len([one for one in scopes if one])]

    def word(self, scope):
        """Return a text that no other op holds and that tells in which scope it was written."""
        return f"kenari{scope}n{next(self.serial)}x"

    def peers(self, name):
        """Return the names with which this vault may exchange bundles."""
        side, scope = self.offices[name].side, self.offices[name].scope
        for other in self.schedule.cast:
            there = self.offices[other]
            if other in self.joined and other != name and name in self.joined:
                across = side is not there.side
                if across or side is Side.HQ or scope == there.scope:
                    yield other

    def reopen_with(self, office, registry):
        office.close()
        office.registry = registry
        office.open()

    # The end

    def settle(self):
        """Let all mishaps end: clones are thrown away, programs updated, everybody is reached."""
        for name, clone in self.clone_of.items():
            self.ledger.throw_away(self, name, clone)
            clone.close()
        self.clone_of = {}
        self.update("", "", 0)
        if HQ2 in self.joined and self.told:
            people.take_list(self.offices[HQ2], self.offices[HQ])
        self.present = [name for name in self.schedule.cast if name in self.joined - self.revoked]
        self.exchange_all()

    def exchange_all(self, least=2, most=5):
        """Exchange without any mishap: out, back and the receipt, and as far as it is handed on.

        More rounds only where two hear of each other from a third, and for files in parts.
        """
        for done in range(most):
            on_the_way = self.files_under_way() or self.texts_under_way()
            if done >= least and not any(self.left().values()) and not on_the_way:
                return
            for a, b in itertools.combinations(self.present, 2):
                if b in self.peers(a):
                    self.visit(a, b)
                    self.visit(b, a)

    def left(self):
        """Return how many ops each still has for another one."""
        return {
            (a, b): self.offices[a].ask(_left_for, self.offices[b].id)
            for a, b in itertools.permutations(self.present, 2)
            if b in self.peers(a)
        }

    def files_under_way(self):
        """Return the files that somebody lacks and somebody else has."""
        offices = [self.offices[name] for name in self.present]
        lacking = {
            one for office in offices for one in office.ask(lambda unit: unit.bundles.missing())
        }
        return {
            one
            for one in lacking
            if any(office.store.blobs.has(BlobRef(*one)) for office in offices)
        }

    def texts_under_way(self):
        """Return the places whose texts somebody lacks and somebody else of the scope has."""
        offices = [self.offices[name] for name in self.present]
        lacking = {one for office in offices for one in ledger.lacking(office)}
        return {one for one in lacking if any(ledger.says(office, one) for office in offices)}

    def visit(self, a, b):
        with suppress(Refused):
            self.bring(self.export(a, b, folder=self.folder / "last"))


def _left_for(unit, peer):
    device = unit.devices.get(peer)
    return -1 if device is None else outgoing.unacknowledged(unit, device)[0]
