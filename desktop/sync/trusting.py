"""Whom this vault believes, as people look it up, and the trust list as a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.journal.actions import action
from desktop.journal.model import Side
from desktop.keys.fingerprints import fingerprint
from desktop.keys.trust import (
    HqDevice,
    SignedList,
    TrustList,
    read_list_file,
    verify_list,
    write_list_file,
)
from desktop.sync import colleagues, custody, recipients, standing
from desktop.sync.actions import leave_trace
from desktop.sync.ports import SyncUnit
from desktop.sync.rotating import Mailbox, mailbox

QUIET: Final = timedelta(days=90)
"""After this time without a new list, people are told to ask headquarters for one."""
SOON: Final = timedelta(days=90)
"""A certificate that ends within this time is shown as ending soon."""


@dataclass(frozen=True, slots=True)
class Headquarters:
    """A device of headquarters; ``changing`` when its next recipient key is announced.

    ``signs`` tells the one that signs the lists, ``colleague`` another PC of the own office,
    ``waits`` one whose new recipient key comes with the next list, ``seen`` when its last
    bundle came.
    """

    device: str
    office: str
    digits: str
    changing: bool
    signs: bool = False
    colleague: bool = False
    waits: bool = False
    seen: datetime | None = None
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class EnrolledDevice:
    """A region's device that was certified here.

    ``listed`` says whether the list in force names it yet; ``valid_until`` when its
    certificate ends, ``seen`` when its last bundle came. Bundles for it are sealed to
    ``recipient``, since ``key_since`` where it is not its first key; ``key_confirmed`` says
    whether the device has shown the certificate that answered it.
    """

    device: str
    office: str
    region: str
    serial: int
    digits: str
    listed: bool
    valid_until: datetime | None
    revoked_at: datetime | None
    seen: datetime | None
    recipient: str = ""
    key_since: datetime | None = None
    key_confirmed: bool = True


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """What only headquarters sees of its own keys.

    ``elsewhere`` says why this PC signs no lists, ``certifies`` whether it may certify all the
    same. ``missed`` are revocations of a colleague that the next list repeats.
    """

    root_here: bool
    recipient_since: datetime | None
    recipient_due: bool
    recipient_announced: bool
    former_recipient: bool
    issuing_keys: int
    elsewhere: Refused | None = None
    certifies: bool = True
    missed: int = 0


@dataclass(frozen=True, slots=True)
class TrustView:
    """Whom this vault believes, and since when; ``own`` only at headquarters, ``mailbox`` not."""

    side: Side
    device: str
    version: int
    issued_at: datetime
    held_since: datetime | None
    authority: str
    root: str
    root_since: datetime | None
    successor: str
    headquarters: tuple[Headquarters, ...]
    regions: tuple[EnrolledDevice, ...]
    certificate_until: datetime | None
    quiet: bool
    own: OwnKeys | None
    mailbox: Mailbox | None


def trust_view(unit: SyncUnit) -> TrustView:
    """Return whom this vault believes; raises ``Refused("sync.not_enrolled")``."""
    trust = standing.trust_in_force(unit)
    now = unit.clock.now()
    own = unit.devices.get(unit.device)
    certificate = None if own is None else standing.certificate_of(own, trust)
    at_hq = unit.side is Side.HQ
    return TrustView(
        side=unit.side,
        device=unit.device,
        version=trust.version,
        issued_at=trust.issued_at,
        held_since=_moment(unit.local.get(standing.LIST_SINCE)),
        authority=trust.authority,
        root=fingerprint(trust.root),
        root_since=_moment(unit.local.get(standing.ROOT_SINCE)),
        successor="" if trust.successor_root is None else fingerprint(trust.successor_root),
        headquarters=tuple(_headquarters(unit, trust, one) for one in trust.hq_devices),
        regions=tuple(_regions(unit, trust)),
        certificate_until=None if certificate is None else certificate.valid_until,
        quiet=not at_hq and now - trust.issued_at > QUIET,
        own=_own(unit, trust, now) if at_hq else None,
        mailbox=mailbox(unit),
    )


def list_file(unit: SyncUnit) -> bytes:
    """Return the list in force as a file; raises ``Refused("sync.not_enrolled")``."""
    signed = standing.signed_trust(unit)
    if signed is None:
        raise Refused("sync.not_enrolled")
    steps = [one for one in standing.bridges(unit) if one != signed]
    return write_list_file([*steps, signed])


@action("bundle.import")
def take_list(unit: SyncUnit, untrusted: bytes) -> int:
    """Believe the list in a file from now on; returns the number of the list in force.

    Also at a PC of headquarters to which a colleague's list has to come so. An older list
    changes nothing and is refused, so that nobody takes it for news. Raises ``Refused``:
    ``sync.not_enrolled``, ``sync.only_region`` where headquarters has this one PC,
    ``document.…``, and as ``keys.trust.accept_list``.
    """
    current = standing.trust_in_force(unit)
    if unit.side is Side.HQ and not colleagues.colleagues(unit):
        raise Refused("sync.only_region")
    *steps, last = read_list_file(untrusted)
    for step in steps:
        if _version(step) > standing.trust_in_force(unit).version:
            standing.newer_trust(unit, step)
    trust = standing.newer_trust(unit, last, older_is_fine=False)
    if trust.version > current.version:
        leave_trace(unit, "trust.taken", unit.device, {"version": trust.version})
    return trust.version


def ends_soon(device: EnrolledDevice, now: datetime) -> bool:
    """Say whether a device's certificate has ended or is about to."""
    return device.valid_until is not None and device.valid_until - now < SOON


def _version(untrusted: SignedList) -> int:
    return verify_list(untrusted, None).version


def recipient_due_on(unit: SyncUnit) -> datetime | None:
    """Return when headquarters' recipient key is to be followed by the next.

    ``None`` where the list is not signed, and while the next one is announced.
    """
    if unit.side is not Side.HQ or not standing.is_holder(unit):
        return None
    if unit.local.secret(standing.NEXT_IDENTITY) is not None:
        return None
    begun = _recipient_begun(unit, standing.trust_in_force(unit))
    return None if begun is None else begun + custody.YEAR


def _own(unit: SyncUnit, trust: TrustList, now: datetime) -> OwnKeys:
    begun = _recipient_begun(unit, trust)
    return OwnKeys(
        root_here=custody.root_is_here(unit),
        recipient_since=begun,
        recipient_due=begun is not None and now - begun > custody.YEAR,
        recipient_announced=unit.local.secret(standing.NEXT_IDENTITY) is not None,
        former_recipient=bool(recipients.former_names(unit.local)),
        issuing_keys=len(trust.issuing_keys),
        elsewhere=None if standing.is_holder(unit) else standing.keys_elsewhere(unit),
        certifies=standing.has_issuing_key(unit),
        missed=len(standing.missed(unit)),
    )


def _recipient_begun(unit: SyncUnit, trust: TrustList) -> datetime | None:
    since = custody.recipient_since(unit)
    if since is not None:
        return since
    own = unit.devices.get(unit.device)
    certificate = None if own is None else standing.certificate_of(own, trust)
    return None if certificate is None else certificate.valid_from


def _headquarters(unit: SyncUnit, trust: TrustList, one: HqDevice) -> Headquarters:
    device = unit.devices.get(DeviceId(one.device))
    seen = unit.bundles.peer(DeviceId(one.device)).seen_t
    colleague = one.device in colleagues.colleagues(unit)
    revocation = trust.revocation(one.device)
    return Headquarters(
        device=one.device,
        office=trust.authority if device is None or not device.label else device.label,
        digits=fingerprint(one.public),
        changing=one.next_recipient is not None,
        signs=one.device == standing.holder(trust),
        colleague=colleague,
        waits=colleague and device is not None and device.recipient not in one.recipients,
        seen=datetime.fromtimestamp(seen / 1000, UTC) if seen else None,
        revoked_at=None if revocation is None else revocation.revoked_at,
    )


def _regions(unit: SyncUnit, trust: TrustList) -> list[EnrolledDevice]:
    listed = {one.device: one for one in trust.region_devices}
    known = {one.id: one for one in unit.devices.all() if one.side is Side.REGION}
    found = []
    for name in dict.fromkeys([*known, *listed]):
        device = known.get(DeviceId(name))
        certificate = None if device is None else standing.certificate_of(device, trust)
        revocation = trust.revocation(name)
        scope = device.scope if device is not None else listed[name].scope
        seen = unit.bundles.peer(DeviceId(name)).seen_t
        key = recipients.followed(unit.local, name)
        found.append(
            EnrolledDevice(
                device=name,
                office="" if device is None else device.label,
                region=unit.local.get(standing.region_key(scope)) or "",
                serial=certificate.serial if certificate is not None else listed[name].serial,
                digits="" if device is None else fingerprint(device.public),
                listed=name in listed,
                valid_until=None if certificate is None else certificate.valid_until,
                revoked_at=None if revocation is None else revocation.revoked_at,
                seen=datetime.fromtimestamp(seen / 1000, UTC) if seen else None,
                recipient="" if device is None else device.recipient,
                key_since=None if key is None else key.since,
                key_confirmed=key is None or key.confirmed,
            )
        )
    return sorted(found, key=lambda one: (one.office, one.device))


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).astimezone(UTC)
