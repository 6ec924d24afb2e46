"""What a checked bundle adds up to here: whom to believe, whether histories agree, which ops apply.

Everything works inside one transaction and raises before anything could be half applied.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.journal import fold
from desktop.journal.model import Device, Feed, Op, ScopeKind, Side, scope_kind
from desktop.keys.trust import SignedList, TrustList
from desktop.progress import Progress
from desktop.sync import colleagues, standing
from desktop.sync.model import Counts, Notice
from desktop.sync.ports import SyncUnit
from desktop.sync.reading import Opened
from desktop.sync.waiting import stranded

_STEP = 500
"""Ops between two reports of progress."""
LAST_EPOCH = 500_000_000
"""Epochs count mishaps, or minutes since 2020; what claims to be later is not believed.

A feed's name has room for nine digits: whoever made us count up to them would stop our work.
"""
_AHEAD_MS = 48 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Merged:
    """What was applied, and what is worth telling about it."""

    counts: Counts
    notices: tuple[Notice, ...]


def welcome(unit: SyncUnit, opened: Opened, *, pardoned: bool = False) -> Device:
    """Return the sender after its word was found good for every feed and ack it brings.

    Takes over a newer trust list and the devices it certifies; ``pardoned`` lets in a sender
    that was revoked, its ops beyond the cut-off stay void. Raises ``Refused``:
    ``sync.not_enrolled``, ``trust.…``, ``certificate.expired``,
    ``bundle.foreign_certificate`` (reason), ``bundle.foreign_scope`` (scope),
    ``bundle.revoked_sender`` (device, office).
    """
    inner = opened.inner
    known = unit.devices.get(opened.sender)
    trust = standing.trust_in_force(unit)
    if inner.trust is not None:
        if known is None or known.side is not Side.HQ:
            raise Refused("bundle.malformed", why="trust")
        signatures = tuple(inner.trust.signatures)
        signed = SignedList(document=inner.trust.document, signatures=signatures)
        trust = standing.newer_trust(unit, signed)
    sender = _certified(unit, opened.sender, inner.certificate, trust, in_time=True)
    if trust.revocation(sender.id) is not None and not pardoned:
        raise Refused("bundle.revoked_sender", device=sender.id, office=sender.label)
    _check_scopes(unit, opened, sender)
    for feed in [Feed.parse(part.feed) for part in inner.feeds]:
        author = unit.devices.get(feed.device) if feed.device == unit.device else None
        if author is None:
            line = inner.certificates.get(feed.device, "")
            author = _certified(unit, feed.device, line, trust)
        if not fold.may_write(author.side, author.scope, feed.scope):
            raise Refused("bundle.foreign_scope", scope=feed.scope)
    return sender


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What a peer knows of this installation and it does not know itself.

    ``restored``: ops or bundles of the present epoch, so that this vault is an older copy of
    itself. ``epoch``: the latest epoch in which somebody wrote as this installation, 0 for
    none above the present one; then a copy of this vault is at work elsewhere.
    """

    restored: bool
    epoch: int


def compare_histories(unit: SyncUnit, opened: Opened) -> Elsewhere:
    """Return what the peer knows more of this installation than it does itself.

    Raises ``Refused("bundle.fork")`` (feed, seq) when one place in one feed holds two
    different histories.
    """
    reach = {name: seq for name, (seq, _) in opened.inner.acks.items()}
    for name, (seq, head) in opened.inner.acks.items():
        _agree(unit, name, seq, head)
    for part in opened.inner.feeds:
        _agree(unit, part.feed, part.first - 1, part.before)
        _agree(unit, part.feed, part.last, part.after)
        reach[part.feed] = max(part.last, reach.get(part.feed, 0))
    mine = {
        feed: seq for name, seq in reach.items() if (feed := Feed.parse(name)).device == unit.device
    }
    epoch, number = opened.inner.heard
    epochs = [epoch, *(feed.epoch for feed in mine)]
    later = [one for one in epochs if unit.epoch < one < LAST_EPOCH]
    lost = any(
        feed.epoch == unit.epoch and seq > unit.bundles.feed(str(feed))[0]
        for feed, seq in mine.items()
    )
    # A copy may have exchanged bundles without writing anything.
    sent = unit.bundles.peer(opened.sender).out_number
    lost = lost or (epoch == unit.epoch and number > sent)
    return Elsewhere(lost, max(later, default=0))


def absorb(unit: SyncUnit, opened: Opened, progress: Progress) -> Merged:
    """Apply every op that may be applied, those that waited included; keep the others.

    Progress stage ``apply``; stopping is safe, for nothing is committed yet. Raises
    ``Refused``: ``bundle.fork`` (feed, seq), ``bundle.newer`` (found) when an op that must
    be understood is not.
    """
    for checkpoint in opened.checkpoints:
        unit.bundles.keep_checkpoint(checkpoint)
    waited = unit.bundles.waiting()
    arrivals = _Arrivals(unit, {op.header.f for op in (*opened.ops, *waited)})
    objects = {op.header.i for op in (*opened.ops, *waited)}
    conflicts = unit.bundles.conflicts_in(objects)
    lsn = unit.bundles.last_lsn()
    known = sum(map(arrivals.holds, opened.ops))
    total = len(waited) + len(opened.ops)
    for done, op in enumerate((*waited, *opened.ops)):
        if done % _STEP == 0:
            progress.report("apply", done, total)
        arrivals.bring(op)
    unit.fold.settle()
    waiting = arrivals.waiting()
    unit.bundles.drop_waiting(waited)
    unit.bundles.put_waiting(waiting)
    unknown = unit.bundles.unknown_since(lsn)
    critical = next((op.header.o for op in unknown if op.header.c), None)
    if critical is not None:
        raise Refused("bundle.newer", found=critical)
    payloads = opened.inner.payloads.items()
    filled = unit.fold.fill({name: text.encode("utf-8", "replace") for name, text in payloads})
    _expect_files(unit, [*arrivals.applied, *filled])
    counts = Counts(
        new=len(arrivals.applied),
        known=known,
        waiting=len(waiting) - len(stranded(unit, waiting)),
        void=sum(arrivals.voids.values()),
        unknown=len(unknown),
        conflicts=len(unit.bundles.conflicts_in(objects) - conflicts),
    )
    notices = list(_notices(unit, opened, arrivals))
    if filled:
        notices.append(Notice("sync.texts_are_back", {"texts": len(filled)}))
    return Merged(counts, tuple(notices))


class _Arrivals:
    """Applies ops in the order in which what they build on is here."""

    def __init__(self, unit: SyncUnit, feeds: Iterable[str]) -> None:
        self._fold = unit.fold
        self._bundles = unit.bundles
        self._reach = {feed: unit.bundles.feed(feed)[0] for feed in feeds}
        self._signed = unit.bundles.signed_heads(set(self._reach))
        self._blocked: dict[str, dict[str, Op]] = {}
        self.applied: list[Op] = []
        self.voids: Counter[str] = Counter()

    def holds(self, op: Op) -> bool:
        """Say whether the op is here already."""
        return op.header.s <= self._reach[op.header.f]

    def bring(self, op: Op) -> None:
        """Apply an op and all that waited for it, or let it wait."""
        ready = [op]
        while ready:
            one = ready.pop()
            if self.holds(one):
                continue
            missing = self._fold.waits_for(one)
            if missing is not None:
                self._blocked.setdefault(missing, {}).setdefault(one.id, one)
                continue
            self._apply(one)
            ready.extend(reversed(self._blocked.pop(one.id, {}).values()))

    def waiting(self) -> list[Op]:
        """Return the ops that still wait."""
        return [op for ops in self._blocked.values() for op in ops.values() if not self.holds(op)]

    def _apply(self, op: Op) -> None:
        void = self._fold.apply(op)
        feed, seq = op.header.f, op.header.s
        self._reach[feed] = seq
        self.applied.append(op)
        if void is not None:
            self.voids[void] += 1
        signed = self._signed.get((feed, seq))
        if signed is not None and self._bundles.feed(feed)[1] != signed:
            raise Refused("bundle.fork", feed=feed, seq=seq)


def _certified(
    unit: SyncUnit, device: DeviceId, line: str, trust: TrustList, *, in_time: bool = False
) -> Device:
    known = unit.devices.get(device)
    try:
        certificate = standing.certified(line, trust)
    except Refused as refusal:
        # Headquarters stands in the list itself. Who follows its lists step by step may not
        # know yet which key certifies it by now. A region's PC may have been certified anew
        # after the PC that certified it first was lost, and not have heard of it.
        former = refusal.details.get("reason") == "certificate.other_issuer"
        held = standing.certificate_of(known, trust) if known is not None and former else None
        if known is None or (held is None and trust.hq_device(device) is None):
            raise
        if held is not None and in_time:
            held.require_valid(trust.issued_at)
        return known
    if certificate.device != device:
        raise Refused("bundle.foreign_certificate", reason="other_device")
    # What a certificate's holder wrote while it was valid stays good.
    if in_time:
        certificate.require_valid(trust.issued_at)
    return standing.take_certificate(unit, certificate, trust)


def _check_scopes(unit: SyncUnit, opened: Opened, sender: Device) -> None:
    incoming = colleagues.scopes_from(unit, sender)
    exchanged = incoming | colleagues.scopes_to(unit, sender)
    if incoming and unit.side is sender.side is Side.HQ:
        # A colleague may have met regions of which this PC has not heard yet.
        names = (*opened.inner.acks, *(part.feed for part in opened.inner.feeds))
        met = {name.rpartition(".")[2] for name in names}
        incoming |= {one for one in met if scope_kind(one) is ScopeKind.REGION}
        exchanged |= incoming
    for part in opened.inner.feeds:
        _require_scope(part.feed, incoming)
    for feed in opened.inner.acks:
        _require_scope(feed, exchanged)


def _require_scope(name: str, scopes: Iterable[str]) -> None:
    try:
        scope = Feed.parse(name).scope
    except ValueError as error:
        raise Refused("bundle.malformed", why="feeds") from error
    if scope not in scopes:
        raise Refused("bundle.foreign_scope", scope=scope)


def _agree(unit: SyncUnit, feed: str, seq: int, head: str) -> None:
    ours = unit.trail.hash_at(feed, seq)
    if ours is not None and ours.hex() != head:
        raise Refused("bundle.fork", feed=feed, seq=seq)


def _expect_files(unit: SyncUnit, ops: Iterable[Op]) -> None:
    objects = dict.fromkeys(op.header.i for op in ops if b"sha256" in (op.payload or b"")
                            or op.header.k == "sha256")  # fmt: skip
    for oid in objects:
        named = unit.bundles.named_by(oid)
        if named is not None and not unit.bundles.files.has(named[0], named[1]):
            unit.bundles.expect(*named)


def _notices(unit: SyncUnit, opened: Opened, arrivals: _Arrivals) -> Iterable[Notice]:
    if arrivals.voids:
        yield Notice("sync.void_ops", dict(arrivals.voids))
    horizon = int(unit.clock.now().timestamp() * 1000) + _AHEAD_MS
    ahead = sum(op.header.t // 1000 > horizon for op in opened.ops)
    if ahead:
        yield Notice("sync.clock_ahead", {"ops": ahead})
