"""Which waiting ops may still come to count, and which wait for what only a revoked PC had."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from desktop.journal import fold
from desktop.journal.model import Feed, Op, op_id
from desktop.sync import standing
from desktop.sync.ports import SyncUnit


def stranded(unit: SyncUnit, waiting: Iterable[Op]) -> set[str]:
    """Return those of the waiting ops for which, as far as is known here, nothing can come.

    They build, themselves or through others that wait, on an op that a revoked device wrote
    beyond its cut-off, and nobody who is believed has said to hold that. Should it come after
    all, they are applied like any others.
    """
    ops = {op.id: op for op in waiting}
    above: defaultdict[str, list[str]] = defaultdict(list)
    for op in ops.values():
        for name in _builds_on(op):
            above[name].append(op.id)
    lost = _lost(unit, above.keys() - ops.keys())
    found: set[str] = set()
    while lost:
        fresh = set(above[lost.pop()]) - found
        found |= fresh
        lost.extend(fresh)
    return found


def _builds_on(op: Op) -> list[str]:
    before = [op_id(op.header.f, op.header.s - 1)] if op.header.s > 1 else []
    return [*before, *fold.must_follow(op)]


def _lost(unit: SyncUnit, names: Iterable[str]) -> list[str]:
    """Return the ops that are not here, count for nothing, and are held by nobody believed."""
    places = [(feed, int(seq)) for feed, _, seq in (name.partition("/") for name in names)]
    feeds = {feed for feed, _ in places}
    revoked = {
        feed: max(cut_offs.get(feed, 0), unit.bundles.feed(feed)[0])
        for feed in feeds
        if (cut_offs := unit.devices.cut_offs(Feed.parse(feed).device)) is not None
    }
    if not revoked:
        return []
    trust = standing.trust_in_force(unit)
    for device in (one.id for one in unit.devices.all() if trust.revocation(one.id) is None):
        acks = unit.bundles.peer(device).acks
        revoked = {feed: max(upto, acks.get(feed, (0, ""))[0]) for feed, upto in revoked.items()}
    return [op_id(feed, seq) for feed, seq in places if seq > revoked.get(feed, seq)]
