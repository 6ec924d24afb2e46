"""What is known from above while a campaign runs: who held what, and when it was given up.

Headquarters is not set back across a change of its trust list: which list holds afterwards is a
question for people with the root in their hands, not for a merge.
"""

from collections import defaultdict

from desktop.journal.model import LOCAL
from desktop.progress import Silent
from desktop.sync import queries, reading
from desktop.sync.model import Outcome
from tests.desktop.sync.conftest import WHO


def rows(office, sql, *values):
    """Return rows of a vault as they are committed."""
    with office.store.read(WHO):
        return [tuple(row) for row in office.store._reader.execute(sql, values)]


def chains(office):
    """Return the chain's hash of every op that may ever leave this vault."""
    return {
        (feed, seq): chain
        for feed, seq, chain in rows(office, "SELECT feed, seq, chain FROM op")
        if not feed.endswith(f".{LOCAL}")
    }


def lacking(office):
    """Return the places whose texts a vault lost although nothing that counts took them out."""
    return office.ask(lambda unit: unit.bundles.lacking())


def says(office, name):
    """Say whether a vault holds the text of an op."""
    feed, _, seq = name.partition("/")
    held = "SELECT 1 FROM op WHERE feed = ? AND seq = ? AND payload IS NOT NULL"
    return bool(rows(office, held, feed, int(seq)))


def feeds(office):
    """Return how far every feed reaches in this vault."""
    return dict(rows(office, "SELECT feed, seq FROM feed"))


class Ledger:
    """Ops that were ever seen, and those that nobody but one vault held when it was set back."""

    def __init__(self):
        self.files = set()
        self.brought = defaultdict(list)
        self.ever = {}
        self.given_up = set()
        self._own = set()

    def before_setback(self, campaign, name):
        """Write down what everybody holds before a vault goes back in time."""
        held = {one: chains(office) for one, office in campaign.offices.items()}
        held |= {f"{one}'": chains(clone) for one, clone in campaign.clone_of.items()}
        for found in held.values():
            self.note(found)
        others = set().union(*(set(found) for one, found in held.items() if one != name))
        self._own = set(held[name]) - others

    def after_setback(self, campaign, name):
        """Write down what nobody holds any more."""
        self.given_up |= self._own - set(chains(campaign.offices[name]))

    def throw_away(self, campaign, name, clone):
        """Write down what goes with a clone."""
        held = {one: chains(office) for one, office in campaign.offices.items()}
        gone = chains(clone)
        for found in (*held.values(), gone):
            self.note(found)
        self.given_up |= set(gone) - set().union(*map(set, held.values()))

    def note(self, found):
        """Remember ops, and that one name never stands for two."""
        for name, chain in found.items():
            known = self.ever.setdefault(name, chain)
            assert known == chain, f"12 fork safety: {name} is two different ops"

    def check_export(self, campaign, sender, bundle):
        """Assert that a sender leaves out only what its reader durably has."""
        sent = sender.ask(lambda unit: unit.bundles.sent(campaign.offices[bundle.to].id))[-1]
        bundle.digest = sent.digest
        if campaign.stale(bundle.sender, bundle.to) or campaign.clone_of:
            return
        first, held = sent.summary["first"], feeds(campaign.offices[bundle.to])
        for feed, (last, _) in sent.upto.items():
            left_out = first.get(feed, last + 1) - 1
            assert left_out <= held.get(feed, 0), f"10 ack safety: {feed} without {left_out}"


def check_cut(office, before, bundle):
    """Assert that a vault whose power was cut is as it was before or after, never between."""
    after = office.tables()
    assert office.store.differences(Silent()) == [], "8 atomicity: tables and journal differ"
    if bundle is None:
        # What an export writes is its own number and its signatures.
        for tables in (before[0], after[0]):
            tables["peer"] = tables["checkpoint"] = []
        assert after == before, "8 atomicity: an export that was cut changed more than its number"
        return
    if after == before:
        return
    received = office.ask(lambda unit: unit.bundles.received(bundle.digest))
    assert received is not None, "8 atomicity: changed, and the bundle never came"
    if received.outcome is not Outcome.IMPORTED:
        return
    opened = reading.open_bundle(bundle.file, office.ask(queries.reader), Silent())
    held = feeds(office)
    waiting = {(feed, seq) for feed, seq in rows(office, "SELECT feed, seq FROM pending")}
    for op in opened.ops:
        place = (op.header.f, op.header.s)
        assert place[1] <= held.get(place[0], 0) or place in waiting, "8 atomicity: a part came"
