"""What can be looked up about exchanges."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, islice

from desktop.cases.lookup import is_visible
from desktop.errors import Refused
from desktop.ids import DeviceId, ObjectId
from desktop.journal.model import Device, Side
from desktop.keys.documents import DEVICE_PATTERN
from desktop.keys.trust import TrustList
from desktop.sync import actions, colleagues, outgoing, recipients, standing
from desktop.sync.model import Kept, Outcome, OutState, Received, Sent, gaps, scopes_for
from desktop.sync.ports import FileBox, SyncUnit
from desktop.sync.reading import Reader
from desktop.sync.waiting import stranded

_MOST_GAPS = 100
_PARTS = 5
"""Parts of a bundle's name between hyphens."""
_SHORTEST = 4
"""Characters of a device id that are enough, if no other begins alike."""


@dataclass(frozen=True, slots=True)
class PeerStatus:
    """How exchange with one installation stands; moments are milliseconds since 1970.

    ``gaps`` are numbers of its bundles that were passed over. ``unacknowledged`` ops are
    those it has not confirmed, ``oldest_t`` when the first of them was written.
    """

    device: DeviceId
    office: str
    side: Side
    last_in: tuple[int, int, int] | None
    last_out: Sent | None
    unacknowledged: int
    oldest_t: int | None
    gaps: tuple[int, ...]
    outbox: tuple[Sent, ...]
    held: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Status:
    """How exchange stands as a whole.

    ``waiting`` ops may still be applied; ``stranded`` are those that wait for what only a
    revoked PC had. ``lost_texts`` a revoked PC took out, and nobody has sent them back yet.
    """

    peers: tuple[PeerStatus, ...]
    waiting: int
    missing_files: int
    missing_bytes: int
    stranded: int = 0
    lost_texts: int = 0


def status(unit: SyncUnit) -> Status:
    """Return how exchange stands with every installation this one writes to."""
    missing = unit.bundles.missing()
    waiting = unit.bundles.waiting()
    hopeless = len(stranded(unit, waiting))
    found = peers(unit)
    return Status(
        tuple(_peer_status(unit, peer, _label(peer, found)) for peer in found),
        len(waiting) - hopeless,
        len(missing),
        sum(size for _, size in missing),
        hopeless,
        len(unit.bundles.lacking()),
    )


def peers(unit: SyncUnit) -> list[Device]:
    """Return the installations to which bundles can be written."""
    signed = standing.signed_trust(unit)
    trust = None if signed is None else standing.trust_in_force(unit)
    return [
        device
        for device in unit.devices.all()
        if device.id != unit.device
        and device.recipient
        and colleagues.is_peer(unit, device)
        and not (trust is not None and _is_retired(trust, device))
    ]


def find_peer(unit: SyncUnit, named: str) -> DeviceId:
    """Return the installation that somebody means: ``hq``, a region's code or scope, an id.

    Empty means the only one there is. Raises ``Refused``: ``sync.not_enrolled``,
    ``sync.no_such_peer`` (peer), ``sync.ambiguous_peer`` (peer, found).
    """
    trust = standing.trust_in_force(unit)
    wanted = named.strip().lower()
    found = [
        peer
        for peer in peers(unit)
        if trust.revocation(peer.id) is None and _is_meant(unit, peer, wanted)
    ]
    if not found:
        raise Refused("sync.no_such_peer", peer=named)
    if len(found) > 1 and wanted in ("", Side.HQ.value):
        # Where one headquarters follows another, the list names first whom to write to.
        order = [one.device for one in trust.hq_devices]
        known = [one for one in found if one.id in order]
        found = sorted(known, key=lambda one: order.index(one.id))[:1] or found
    if len(found) > 1:
        raise Refused("sync.ambiguous_peer", peer=named, found=[one.id for one in found[:10]])
    return found[0].id


def _is_retired(trust: TrustList, device: Device) -> bool:
    """Say whether this is a headquarters that the list does not name any more."""
    return device.side is Side.HQ and device.id not in {one.device for one in trust.hq_devices}


def _is_meant(unit: SyncUnit, peer: Device, wanted: str) -> bool:
    if not wanted or wanted in (peer.id, peer.scope, peer.label.lower()):
        return True
    if len(wanted) >= _SHORTEST and peer.id.startswith(wanted):
        return True
    if peer.side is Side.HQ:
        return wanted == Side.HQ.value
    return wanted == unit.local.get(standing.region_key(peer.scope))


def reader(unit: SyncUnit) -> Reader:
    """Return who reads bundles here; raises ``Refused("sync.not_enrolled")``.

    Another PC of the own office is known by the trust list before its first bundle came.
    """
    trust = standing.trust_in_force(unit)
    own = (unit.side, unit.scope)
    senders = {device.id for device in peers(unit)}
    for one in trust.region_devices:
        if scopes_for((Side.REGION, one.scope), own):
            senders.add(DeviceId(one.device))
    return Reader(unit.device, frozenset(senders), recipients.identities(unit.local))


def own_id(unit: SyncUnit) -> DeviceId:
    """Return this installation."""
    return unit.device


def outbox(unit: SyncUnit, to: DeviceId) -> list[Sent]:
    """Return the bundles that were made for an installation, in their order."""
    return unit.bundles.sent(to)


def file_box(unit: SyncUnit) -> FileBox:
    """Return the vault's sealed files, for use outside of transactions."""
    return unit.bundles.files


def missing_files(unit: SyncUnit, files: tuple[tuple[str, int], ...]) -> list[tuple[str, int]]:
    """Return those of these files that objects here name and that are not here."""
    missing = set(unit.bundles.missing())
    return [one for one in files if one in missing and not unit.bundles.files.has(*one)]


def coming_files(unit: SyncUnit) -> frozenset[tuple[str, int]]:
    """Return the files, by hash and size, that a bundle announced and did not bring yet."""
    return frozenset(unit.bundles.missing())


@dataclass(frozen=True, slots=True)
class Coming:
    """A file that is known and has not come whole; ``received`` bytes of it are here.

    ``objects`` name it: pieces of evidence, documents, letters; ``titles`` are what people
    call those that the officer at the desk may see.
    """

    sha256: str
    size: int
    received: int
    objects: tuple[ObjectId, ...]
    titles: tuple[str, ...]


def files_to_come(unit: SyncUnit) -> list[Coming]:
    """Return the files that have not come yet, newest first."""
    found = []
    for sha256, size in dict.fromkeys(unit.bundles.missing()):
        held = unit.bundles.files.held(sha256, size)
        received = sum(end - start for start, end in held)
        objects = tuple(unit.bundles.naming(sha256))
        found.append(Coming(sha256, size, received, objects, _titles(unit, objects)))
    return found


def _titles(unit: SyncUnit, objects: tuple[ObjectId, ...]) -> tuple[str, ...]:
    found = (unit.objects.get(oid) for oid in objects)
    titles = (
        obj.text("title") or obj.text("file_name") or obj.text("number")
        for obj in found
        if obj is not None and is_visible(unit, obj)
    )
    return tuple(dict.fromkeys(filter(None, titles)))


def missing_in_pieces(unit: SyncUnit) -> list[tuple[str, int]]:
    """Return the missing files of which pieces are here."""
    missing = dict.fromkeys(unit.bundles.missing())
    return [one for one in missing if unit.bundles.files.held(*one)]


def missing_count(unit: SyncUnit, peer: DeviceId) -> int:
    """Return how many files are still to come in the scopes exchanged with an installation."""
    device = unit.devices.get(peer)
    if device is None:
        return 0
    scopes = colleagues.scopes_to(unit, device) | colleagues.scopes_from(unit, device)
    return len(unit.bundles.missing(scopes))


def kept(unit: SyncUnit) -> tuple[Kept, ...]:
    """Return the bundles that were set aside, the first one first."""
    return tuple(_kept(unit, one) for one in unit.bundles.undecided())


def find_kept(unit: SyncUnit, name: str) -> Kept:
    """Return the bundle set aside whose hash begins with ``name``, the only one if it is empty.

    Raises ``Refused("sync.no_such_bundle")`` (bundle).
    """
    found = [one for one in kept(unit) if one.digest.startswith(name)]
    if len(found) != 1:
        raise Refused("sync.no_such_bundle", bundle=name)
    return found[0]


def find_sent(unit: SyncUnit, file: str) -> Sent | None:
    """Return the bundle of ours that was written under this name, or ``None``."""
    parts = file.split("-")
    if len(parts) != _PARTS or not re.fullmatch(DEVICE_PATTERN, parts[2]):
        return None
    return next((one for one in unit.bundles.sent(DeviceId(parts[2])) if one.file == file), None)


def _kept(unit: SyncUnit, one: Received) -> Kept:
    device = unit.devices.get(one.sender)
    details = one.summary.get("details")
    return Kept(
        digest=one.digest,
        file=str(one.summary.get("file", "")),
        sender=one.sender,
        office="" if device is None else device.label,
        epoch=one.epoch,
        number=one.number,
        outcome=one.outcome,
        code=str(one.summary.get("code", "")),
        details=details if isinstance(details, dict) else {},
        t=one.t,
        pardonable=actions.pardonable(one),
        is_proof=actions.is_proof(one),
    )


def kept_in_quarantine(unit: SyncUnit) -> list[str]:
    """Return the names of files in quarantine about which a person must decide."""
    return [str(one.summary.get("file", "")) for one in unit.bundles.undecided()]


def _label(peer: Device, others: list[Device]) -> str:
    """Return what people call a peer: several PCs of headquarters by the start of their ids."""
    same = [one for one in others if (one.side, one.label) == (Side.HQ, peer.label)]
    if peer.side is Side.HQ and len(same) > 1:
        return f"{peer.label} ({peer.id[:_SHORTEST]})"
    return peer.label


def _peer_status(unit: SyncUnit, peer: Device, label: str) -> PeerStatus:
    known = unit.bundles.peer(peer.id)
    count, oldest = outgoing.unacknowledged(unit, peer)
    received = unit.bundles.all_received(peer.id)
    numbers: set[int] = set()
    for one in received:
        if one.outcome is Outcome.IMPORTED and one.epoch == known.epoch:
            numbers |= {one.number, *one.summary["replaces"]}
    lost = gaps(min(numbers, default=0), max(numbers, default=0), numbers)
    passed_over = islice(chain.from_iterable(range(*one) for one in lost), _MOST_GAPS)
    sent = unit.bundles.sent(peer.id)
    written = [one for one in sent if one.state is not OutState.MADE]
    last_in = (known.epoch, known.number, known.seen_t) if known.number else None
    return PeerStatus(
        peer.id,
        label,
        peer.side,
        last_in,
        written[-1] if written else None,
        count,
        oldest,
        tuple(passed_over),
        tuple(sent[-20:]),
        tuple(
            (one.outcome.value, str(one.summary.get("code", "")))
            for one in received
            if one.outcome in (Outcome.HELD, Outcome.QUARANTINED)
        ),
    )
