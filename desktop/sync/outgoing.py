"""What goes into the next bundle for somebody: all ops above their acks, files they may lack.

Everything here works inside one transaction; the file itself is made in ``writing``.
"""

from __future__ import annotations

import hashlib
import secrets
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import msgspec

from desktop import __version__
from desktop.errors import BugError, Refused
from desktop.ids import DeviceId
from desktop.journal import chain, codec
from desktop.journal.model import LOCAL, Device, Feed, FeedState, Op, Side, milliseconds
from desktop.keys import sealing, sshsig
from desktop.keys.signing import SigningKey
from desktop.keys.sshsig import Namespace
from desktop.sync import colleagues, lines, lost_texts, recipients, standing
from desktop.sync.model import (
    CAN,
    CUT_FEEDS,
    CUT_PLAIN,
    FORMAT,
    MAX_BLOB,
    MAX_BLOBS,
    MAX_OPS,
    MAX_REPLACED,
    MIB,
    OPS,
    OPS_FORMAT,
    PIECE,
    BlobPart,
    Checkpoint,
    FeedPart,
    Inner,
    Left,
    Limits,
    Manifest,
    Member,
    OutState,
    Peer,
    Piece,
    Sent,
    SignedTrust,
    cut,
    file_name,
)
from desktop.sync.ports import SyncUnit

File = tuple[str, int]
"""SHA-256 and size of a file."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The files to carry, the pieces they lack there, and the room the ops need.

    Of the pieces, first those that went out least often, then those of the newest ops.
    """

    files: tuple[File, ...]
    pieces: tuple[Piece, ...]
    reserve: int
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Packed:
    """A sealed volume and the pieces it holds."""

    member: Member
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A bundle of which everything is known but its place."""

    manifest: bytes
    ops: bytes
    sent: Sent
    count: int
    more: bool
    replaced: tuple[Sent, ...]
    key: SigningKey = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Picked:
    ops: tuple[Op, ...]
    bytes: int
    more: bool


def addressee(unit: SyncUnit, to: DeviceId) -> Device:
    """Return the installation to write to.

    Raises ``Refused``: ``sync.not_enrolled``, ``sync.unknown_peer`` (device),
    ``sync.not_a_peer`` (device, office), ``sync.revoked_peer`` (device, office).
    """
    trust = standing.trust_in_force(unit)
    standing.own_device(unit)
    peer = unit.devices.get(to)
    if peer is None:
        raise Refused("sync.unknown_peer", device=to)
    if not colleagues.is_peer(unit, peer) or to == unit.device:
        raise Refused("sync.not_a_peer", device=to, office=peer.label)
    if trust.revocation(to) is not None:
        raise Refused("sync.revoked_peer", device=to, office=peer.label)
    return peer


def choose(unit: SyncUnit, to: DeviceId, piece: int = PIECE) -> Choice:
    """Return the files that the addressee lacks or may lack; raises as :func:`addressee`.

    Those are the files it asked for and those that the ops above its acks name: who holds
    the ops and does not ask, has the file. Files larger than ``piece`` are cut.
    """
    peer = addressee(unit, to)
    scopes = colleagues.scopes_to(unit, peer)
    picked = _pick(unit, to, scopes)
    sizes: dict[str, int] = {}
    known = unit.bundles.peer(to)
    for sha256 in known.want:
        size = unit.bundles.named_size(sha256, scopes)
        if size is not None:
            sizes[sha256] = size
    for oid in dict.fromkeys(op.header.i for op in reversed(picked.ops) if _may_name_file(op)):
        named = unit.bundles.named_by(oid)
        if named is not None and named[2] in scopes:
            sizes[named[0]] = named[1]
    present = [
        (sha256, size)
        for sha256, size in sizes.items()
        if 0 <= size <= MAX_BLOB and unit.bundles.files.has(sha256, size)
    ]
    pieces = [
        part
        for sha256, size in present
        for part in cut(sha256, size, piece, known.have.get(sha256, ()))
    ]
    times = Counter(
        (str(sha256), int(offset))
        for sent in unit.bundles.sent(to)
        for sha256, offset, _ in sent.summary["pieces"]
    )
    pieces.sort(key=lambda part: times[part.sha256, part.offset])
    reserve = picked.bytes + 2 * MIB
    return Choice(tuple(present), tuple(pieces[:MAX_BLOBS]), reserve, _recipients(unit, peer))


def compose(
    unit: SyncUnit,
    to: DeviceId,
    choice: Choice,
    packed: Sequence[Packed],
    lying: Sequence[Sent] = (),
) -> Draft:
    """Number, sign and seal the next bundle for an installation; remembers it as made.

    ``lying`` are bundles to the same addressee that lie where this one will: it takes the
    place of those that hold nothing more than it does.
    """
    peer_device = addressee(unit, to)
    own = standing.own_device(unit)
    scopes = colleagues.scopes_to(unit, peer_device)
    exchanged = scopes | colleagues.scopes_from(unit, peer_device)
    picked = _pick(unit, to, scopes)
    key = standing.signing_key(unit.local)
    parts = _sign(unit, picked.ops, key)
    peer = unit.bundles.peer(to)
    states = unit.trail.feeds()
    missing = unit.bundles.missing(exchanged)[:MAX_BLOBS]
    lacking = lost_texts.lacking(unit, peer_device)
    gone = {one for volume in packed for one in volume.pieces}
    left = [one for one in choice.pieces if one not in gone]
    replaced = [one for one in lying if _is_replaced(one, peer, parts, left)]
    inner = Inner(
        format=OPS_FORMAT,
        bundle=secrets.token_hex(16),
        sender=own.id,
        to=to,
        epoch=unit.epoch,
        number=peer.out_number + 1,
        at=unit.clock.now().isoformat(timespec="seconds"),
        app=__version__,
        schema=codec.SCHEMA,
        can=list(CAN),
        certificate=own.certificate.decode("ascii"),
        certificates=_certificates(unit, parts) | recipients.certificates_for(unit, peer_device),
        acks={
            str(state.feed): (state.seq, state.head.hex())
            for state in states
            if state.feed.scope in exchanged
        },
        feeds=parts,
        local=chain.vault_head(one for one in states if one.feed.scope == LOCAL).hex(),
        vault=chain.vault_head(states).hex(),
        blobs=[
            BlobPart(one.sha256, one.size, volume.member.name, one.offset, one.length)
            for volume in packed
            for one in volume.pieces
        ],
        left=Left(len({one.sha256 for one in left}), sum(one.length for one in left)),
        want=[sha256 for sha256, _ in missing],
        have=_have(unit, missing),
        replaces=_numbers(replaced, unit.epoch),
        trust_version=standing.trust_in_force(unit).version,
        limits=Limits(len(picked.ops), picked.bytes),
        more=picked.more,
        trust=_trust(unit, peer.trust),
        opens=recipients.stated(unit),
        heard=(peer.epoch, peer.number),
        lacking=lost_texts.in_turn(lacking, peer.out_number),
        payloads=lost_texts.given(unit, peer.lacking, scopes),
        hq=colleagues.word_for(unit, peer_device),
    )
    sealed = sealing.seal(lines.pack(inner, picked.ops), choice.recipients)
    members = [Member(OPS, 1, len(sealed), hashlib.sha256(sealed).hexdigest())]
    members += [volume.member for volume in packed]
    manifest = write_manifest(
        Manifest(FORMAT, inner.bundle, own.id, to, unit.epoch, inner.number, members)
    )
    carried = {part.feed: (part.last, part.after) for part in parts}
    sent = Sent(
        to=to,
        epoch=unit.epoch,
        number=inner.number,
        file=file_name(own.id, to, unit.epoch, inner.number),
        digest=hashlib.sha256(manifest).hexdigest(),
        bytes=0,
        made_t=int(unit.clock.now().timestamp() * 1000),
        state=OutState.MADE,
        upto={**_reached(unit, to), **carried},
        summary={
            "ops": len(picked.ops),
            "files": list(dict.fromkeys(one.sha256 for one in inner.blobs)),
            "pieces": [[one.sha256, one.offset, one.length] for one in inner.blobs],
            "volumes": max(member.volume for member in members),
            "first": {part.feed: part.first for part in parts},
            "recipients": list(choice.recipients),
            "replaces": inner.replaces,
            "left": inner.left.blobs,
            "left_bytes": inner.left.bytes,
            "more": picked.more,
            "after": [peer.epoch, peer.number],
            lost_texts.LACKING: len(lacking),
        },
    )
    unit.bundles.keep_sent(sent)
    unit.bundles.keep_peer(replace(peer, out_number=inner.number))
    return Draft(manifest, sealed, sent, len(picked.ops), picked.more, tuple(replaced), key)


def write_manifest(manifest: Manifest) -> bytes:
    """Return the bytes of a manifest: JSON, two spaces, one newline."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n"


def unacknowledged(unit: SyncUnit, peer: Device) -> tuple[int, int | None]:
    """Return how many ops the peer has not confirmed, and the oldest one's time.

    The time is in milliseconds since 1970, ``None`` when there is nothing to confirm.
    """
    return _unconfirmed(unit, peer, unit.bundles.peer(peer.id).acks)


def unheard(unit: SyncUnit, peers: Sequence[Device]) -> tuple[int, int | None]:
    """Return how many ops no PC of headquarters has confirmed, and the oldest one's time.

    They tell each other, so what one of them holds is with headquarters.
    """
    held: dict[str, tuple[int, str]] = {}
    for peer in peers:
        for feed, ack in unit.bundles.peer(peer.id).acks.items():
            held[feed] = max(ack, held.get(feed, ack))
    return _unconfirmed(unit, peers[0], held) if peers else (0, None)


def _unconfirmed(
    unit: SyncUnit, peer: Device, acks: Mapping[str, tuple[int, str]]
) -> tuple[int, int | None]:
    scopes = colleagues.scopes_to(unit, peer)
    acked = {feed: seq for feed, (seq, _) in acks.items()}
    count, oldest = 0, None
    for op in unit.trail.ops_since(acked, sorted(scopes)):
        count += 1
        moment = milliseconds(op.header.t)
        oldest = moment if oldest is None else min(oldest, moment)
    return count, oldest


def _pick(unit: SyncUnit, to: DeviceId, scopes: Collection[str]) -> _Picked:
    ops: list[Op] = []
    size = 0
    later: set[str] = set()
    feeds: set[str] = set()
    start = {feed: seq for feed, (seq, _) in _reached(unit, to).items()}
    for op in unit.trail.ops_since(start, sorted(scopes)):
        too_many = len(feeds) >= CUT_FEEDS and op.header.f not in feeds
        if later or len(ops) >= MAX_OPS or size > CUT_PLAIN or too_many:
            later.add(op.header.g)
            continue
        ops.append(op)
        feeds.add(op.header.f)
        size += len(lines.op_line(op))
    if later:
        ops = _cut(ops, later)
    kept = _only_signed(unit, ops)
    return _Picked(tuple(kept), sum(len(lines.op_line(op)) for op in kept), bool(later))


def _reached(unit: SyncUnit, to: DeviceId) -> dict[str, tuple[int, str]]:
    """Return what the peer holds or will hold: its acks, or how far cut bundles have come."""
    peer = unit.bundles.peer(to)
    reached = dict(peer.acks)
    last = next(reversed(unit.bundles.sent(to)), None)
    # Nothing was heard since a cut bundle: the next piece follows. Otherwise the acks rule.
    heard = [peer.epoch, peer.number]
    if last is not None and last.summary["more"] and last.summary["after"] == heard:
        reached |= last.upto
    return reached


def _cut(ops: Sequence[Op], later: Collection[str]) -> list[Op]:
    """Return the longest beginning that splits no group, whole when there is none."""
    ends = {op.header.g: at for at, op in enumerate(ops)}
    reach, best = -1, 0
    for at, op in enumerate(ops):
        reach = max(reach, len(ops) if op.header.g in later else ends[op.header.g])
        if reach == at:
            best = at + 1
    return list(ops[: best or len(ops)])


def _only_signed(unit: SyncUnit, ops: Sequence[Op]) -> list[Op]:
    """Return the ops without those of other devices beyond what these have signed.

    Where the next signed state is reached by ops that wait here, these go along: what they
    wait for may never come, and what lies before them must not wait with them.
    """
    last = {op.header.f: op.header.s for op in ops}
    room = MAX_OPS - len(ops)
    along: list[Op] = []
    for feed, seq in last.items():
        if Feed.parse(feed).device == unit.device:
            continue
        signed = unit.bundles.checkpoint(feed, seq)
        last[feed] = 0 if signed is None else signed.state.seq
        beyond = [] if last[feed] == seq else _waiting_from(unit, feed, seq)
        if beyond and len(beyond) <= room:
            room -= len(beyond)
            along += beyond
            last[feed] = beyond[-1].header.s
    return [op for op in (*ops, *along) if op.header.s <= last[op.header.f]]


def _waiting_from(unit: SyncUnit, feed: str, seq: int) -> list[Op]:
    """Return the ops that wait here from ``seq``, all that is held, to the next signed state."""
    if unit.bundles.feed(feed)[0] != seq:
        return []
    signed = {at for _, at in unit.bundles.signed_heads({feed})}
    found: list[Op] = []
    for op in (one for one in unit.bundles.waiting() if one.header.f == feed):
        if op.header.s != seq + len(found) + 1:
            break
        found.append(op)
        if op.header.s in signed:
            return found
    return []


def _sign(unit: SyncUnit, ops: Sequence[Op], key: SigningKey) -> list[FeedPart]:
    first: dict[str, int] = {}
    heads: dict[str, bytes] = {}
    last: dict[str, int] = {}
    before: dict[str, bytes] = {}
    for op in ops:
        feed, seq = op.header.f, op.header.s
        if feed not in first:
            first[feed] = seq
            before[feed] = heads[feed] = _need(unit.trail.hash_at(feed, seq - 1))
        heads[feed] = chain.extend(heads[feed], op)
        last[feed] = seq
    return [
        FeedPart(
            feed,
            first[feed],
            last[feed],
            before[feed].hex(),
            heads[feed].hex(),
            _signature(unit, FeedState(Feed.parse(feed), last[feed], heads[feed]), key),
        )
        for feed in first
    ]


def _signature(unit: SyncUnit, state: FeedState, key: SigningKey) -> str:
    signed = unit.bundles.checkpoint(str(state.feed), state.seq)
    if signed is not None and signed.state == state:
        return signed.signature.decode("ascii")
    if state.feed.device != unit.device:
        raise BugError("op of another device carried without its signature")
    signature = sshsig.sign(key, Namespace.CHECKPOINT, chain.checkpoint_text(state))
    unit.bundles.keep_checkpoint(Checkpoint(state, signature))
    return signature.decode("ascii")


def _need(head: bytes | None) -> bytes:
    if head is None:
        raise BugError("no chain hash before an op that is held")
    return head


def _may_name_file(op: Op) -> bool:
    return op.header.k == "sha256" or b'"sha256"' in (op.payload or b"")


def _recipients(unit: SyncUnit, peer: Device) -> tuple[str, ...]:
    if peer.side is Side.HQ:
        one = standing.trust_in_force(unit).hq_device(peer.id)
        if one is not None:
            return one.recipients
    return (peer.recipient,)


def _certificates(unit: SyncUnit, parts: Iterable[FeedPart]) -> dict[str, str]:
    found: dict[str, str] = {}
    for part in parts:
        device = unit.devices.get(Feed.parse(part.feed).device)
        if device is not None and device.certificate:
            found[device.id] = device.certificate.decode("ascii")
    return found


def _have(unit: SyncUnit, missing: Sequence[File]) -> dict[str, list[tuple[int, int]]]:
    """Return which stretches of missing files are here, so that only the rest is sent."""
    held = {sha256: unit.bundles.files.held(sha256, size) for sha256, size in missing}
    return {sha256: list(stretches) for sha256, stretches in held.items() if stretches}


def _is_replaced(old: Sent, peer: Peer, parts: Sequence[FeedPart], left: Iterable[Piece]) -> bool:
    """Say whether a bundle holds nothing that its addressee lacks and the new one leaves out."""
    if old.state is OutState.RECEIVED:
        return True
    new = {part.feed: (part.first, part.last) for part in parts}
    for feed, first in old.summary["first"].items():
        last = old.upto[feed][0]
        begin, end = new.get(feed, (last + 1, 0))
        held = peer.acks.get(feed, (0, ""))[0]
        if held < last and not (begin <= max(first, held + 1) and last <= end):
            return False
    late = {(one.sha256, one.offset) for one in left}
    return late.isdisjoint((sha256, offset) for sha256, offset, _ in old.summary["pieces"])


def _numbers(replaced: Sequence[Sent], epoch: int) -> list[int]:
    """Return numbers that no longer travel, also those that a replaced bundle had replaced."""
    numbers: set[int] = set()
    for one in replaced:
        if one.epoch == epoch and one.state is not OutState.RECEIVED:
            numbers |= {one.number, *one.summary["replaces"]}
    return sorted(numbers)[-MAX_REPLACED:]


def _trust(unit: SyncUnit, known: int) -> SignedTrust | None:
    signed = standing.list_after(unit, known) if unit.side is Side.HQ else None
    return None if signed is None else SignedTrust(signed.document, list(signed.signatures))
