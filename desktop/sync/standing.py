"""Who is believed here: the trust list in force, certificates, own keys."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import msgspec

from desktop.errors import BugError, Refused
from desktop.ids import DeviceId
from desktop.journal.model import Device, Side
from desktop.keys.certificates import Certificate, Role, read_certificate
from desktop.keys.signing import SigningKey
from desktop.keys.trust import (
    MOST_BRIDGES,
    Revocation,
    SignedList,
    TrustList,
    accept_list,
    verify_list,
)
from desktop.sync.model import stands
from desktop.sync.ports import LocalBook, SyncUnit

TRUST = "trust"
"""Under this name the signed trust list in force is kept; its root is the pinned one."""
SIGNING_KEY, BUNDLE_IDENTITY = "signing_key", "bundle_identity"
NEXT_IDENTITY, FORMER_IDENTITY = "bundle_identity_next", "bundle_identity_former"
"""The key announced for the next year, and the one before the present, for what is late."""
SERIAL = "trust/serial"
"""Under this name headquarters keeps the serial that it gave last."""
_SERIALS_OF_AN_EPOCH = 2**16
_LANES = 2**20
"""Where several PCs certify, each counts in steps of this size, from a remainder of its own."""
MISSED = "trust/missed"
"""Revocations in lists that came too late here to be put in force; the next list repeats them."""
BRIDGES = "trust/bridges"
"""Under this name the lists are kept in which the root changed."""
ROOT_SINCE, LIST_SINCE = "trust/root_since", "trust/list_since"
"""Since when this vault believes the root, and holds the list in force; ISO 8601."""
JOIN_NONCE = "join/nonce"
"""The number of the newest request to join an office, empty once that was done."""
JOINED_OFFICE, JOINED_REGION, VOUCHER = "join/office", "join/region", "join/voucher"
"""What the office said of itself to a PC that joined it, and its word to headquarters."""
GIVEN_RANGE = "join/range/"
"""With a device's id: the register numbers that were given to it when it was let in."""
ROOT_KEY, SUCCESSOR_KEY, ISSUING_KEY = "root_key", "successor_key", "issuing_key"

_SIDES = {Role.REGION: Side.REGION, Role.HQ: Side.HQ}


def signed_trust(unit: SyncUnit) -> SignedList | None:
    """Return the signed list in force, or ``None`` before enrolment."""
    text = unit.local.get(TRUST)
    return None if text is None else msgspec.json.decode(text, type=SignedList)


def trust_in_force(unit: SyncUnit) -> TrustList:
    """Return whom headquarters vouches for; raises ``Refused("sync.not_enrolled")``."""
    signed = signed_trust(unit)
    if signed is None:
        raise Refused("sync.not_enrolled")
    return verify_list(signed, None)


def keep_trust(unit: SyncUnit, signed: SignedList, trust: TrustList) -> None:
    """Put a checked list in force: headquarters' devices, and who is no longer believed."""
    held = signed_trust(unit)
    before = None if held is None else verify_list(held, None)
    now = unit.clock.now().isoformat()
    if before is None or before.root != trust.root:
        unit.local.set(ROOT_SINCE, now)
        if before is not None:
            keep_bridges(unit, (*bridges(unit), signed))
    unit.local.set(LIST_SINCE, now)
    unit.local.set(TRUST, msgspec.json.encode(signed).decode("utf-8"))
    renamed = before is not None and before.authority != trust.authority
    for one in trust.hq_devices:
        device = DeviceId(one.device)
        known = unit.devices.get(device)
        if device != unit.device:
            line = b"" if known is None else known.certificate
            label = trust.authority if known is None or renamed else known.label
            recipient = one.recipient
            keep_device(unit, Device(device, Side.HQ, "pusat", label, one.public, recipient, line))
    for revocation in trust.revoked:
        device = DeviceId(revocation.device)
        cut_offs = {cut.feed: cut.last_sequence for cut in revocation.cut_offs}
        if unit.devices.cut_offs(device) != cut_offs:
            unit.devices.revoke(device, cut_offs)
            unit.fold.rejudge(device)


def bridges(unit: SyncUnit) -> tuple[SignedList, ...]:
    """Return the lists in which the root changed, the oldest first.

    Both roots signed each of them; who missed one could believe none that follows.
    """
    text = unit.local.get(BRIDGES)
    return () if text is None else msgspec.json.decode(text, type=tuple[SignedList, ...])


def list_after(unit: SyncUnit, known: int) -> SignedList | None:
    """Return the list to send to somebody who holds number ``known``: the next step to ours.

    That is the first change of the root after it, or else the list in force.
    """
    signed = signed_trust(unit)
    if signed is None or verify_list(signed, None).version <= known:
        return None
    steps = (one for one in bridges(unit) if verify_list(one, None).version > known)
    return next(steps, signed)


def keep_bridges(unit: SyncUnit, lists: Sequence[SignedList]) -> None:
    """Keep these as the lists in which the root changed."""
    kept = tuple(lists)[-MOST_BRIDGES:]
    unit.local.set(BRIDGES, msgspec.json.encode(kept).decode("utf-8"))


def keep_device(unit: SyncUnit, device: Device) -> None:
    """Store an installation; what it wrote is judged anew when its standing changed."""
    known = unit.devices.get(device.id)
    if known == device:
        return
    unit.devices.keep(device)
    if known is None or stands(known) != stands(device):
        unit.fold.rejudge(device.id)


def newer_trust(unit: SyncUnit, untrusted: SignedList, *, older_is_fine: bool = True) -> TrustList:
    """Return the list to believe from now on, and put it in force if it is newer.

    An older list in a bundle is not an error: sticks are late. Raises as ``trust.accept_list``.
    """
    current = trust_in_force(unit)
    try:
        trust = accept_list(current, untrusted)
    except Refused as refusal:
        if refusal.code == "trust.older" and older_is_fine:
            _note_missed(unit, verify_list(untrusted, None), current)
            return current
        raise
    if trust.version > current.version:
        keep_trust(unit, untrusted, trust)
    return trust


def certified(untrusted: str, trust: TrustList) -> Certificate:
    """Return what one of headquarters' issuing keys certified.

    Raises ``Refused("bundle.foreign_certificate")`` (reason).
    """
    reason = ""
    for issuer in trust.issuing_keys:
        try:
            return read_certificate(untrusted, issuer)
        except Refused as refusal:
            reason = refusal.code
    raise Refused("bundle.foreign_certificate", reason=reason)


def take_certificate(unit: SyncUnit, certificate: Certificate, trust: TrustList) -> Device:
    """Return an installation as the newest certificate known here names it, and remember that.

    A late stick brings older certificates; what their holder wrote is good, what they say of
    office and recipient is not news. Raises ``Refused("bundle.foreign_certificate")`` (reason)
    when a certificate moves a device to another scope.
    """
    found = device_of(certificate)
    known = unit.devices.get(found.id)
    if known is not None and known.certificate:
        if known.certificate == found.certificate:
            return known
        if stands(known) != stands(found):
            raise Refused("bundle.foreign_certificate", reason="other_scope")
        if certificate.serial <= serial_of(known, trust):
            return known
    keep_device(unit, found)
    if unit.side is Side.HQ:
        _note_serial(unit, certificate.serial)
    return found


def certificate_of(device: Device, trust: TrustList) -> Certificate | None:
    """Return a held certificate, ``None`` where there is none or its issuer is not believed."""
    if not device.certificate:
        return None
    try:
        return certified(device.certificate.decode("ascii"), trust)
    except Refused:
        return None


def serial_of(device: Device, trust: TrustList) -> int:
    """Return the serial of a device's certificate, 0 where none is believed."""
    certificate = certificate_of(device, trust)
    return 0 if certificate is None else certificate.serial


def next_serial(unit: SyncUnit) -> int:
    """Return the serial of the next certificate, and remember that it is used.

    It lies above every serial that was met here, and above all that an older state of this
    vault can have given: a restored headquarters begins a new epoch, and each has its own.
    Where headquarters has several PCs, each of them, and each of its epochs, has remainders of
    its own as well, so that two that have not met for long give no serial twice.
    """
    listed = (one.serial for one in trust_in_force(unit).region_devices)
    epoch = int(unit.local.get("epoch") or 1)
    first = (epoch - 1) * _SERIALS_OF_AN_EPOCH
    serial = max(_last_serial(unit), first, *listed, 1) + 1
    if any(one.side is Side.HQ and one.id != unit.device for one in unit.devices.all()):
        name = hashlib.sha256(f"{unit.device}.{epoch}".encode("ascii")).digest()
        serial = (serial // _LANES + 1) * _LANES + int.from_bytes(name[:4]) % _LANES
    _note_serial(unit, serial)
    return serial


def _last_serial(unit: SyncUnit) -> int:
    return int(unit.local.get(SERIAL) or 1)


def _note_serial(unit: SyncUnit, serial: int) -> None:
    if serial > _last_serial(unit):
        unit.local.set(SERIAL, str(serial))


def device_of(certificate: Certificate) -> Device:
    """Return the installation that a checked certificate names."""
    return Device(
        certificate.device,
        _SIDES[certificate.role],
        certificate.scope,
        certificate.office,
        certificate.public,
        certificate.recipient,
        certificate.line.encode("ascii"),
    )


def region_key(scope: str) -> str:
    """Return under which name headquarters keeps the region code that a scope asked with."""
    return f"region/{scope}"


def own_device(unit: SyncUnit) -> Device:
    """Return this installation with its certificate; raises ``Refused("sync.not_enrolled")``."""
    own = unit.devices.get(unit.device)
    if own is None or not own.certificate:
        raise Refused("sync.not_enrolled")
    return own


def holder(trust: TrustList) -> DeviceId:
    """Return the PC of headquarters that signs its lists: the one that they name first."""
    return DeviceId(trust.hq_devices[0].device)


def is_holder(unit: SyncUnit) -> bool:
    """Say whether this PC of headquarters is the one that signs its lists."""
    return signed_trust(unit) is not None and holder(trust_in_force(unit)) == unit.device


def has_issuing_key(unit: SyncUnit) -> bool:
    """Say whether this PC of headquarters can certify."""
    seed = unit.local.secret(ISSUING_KEY)
    return (
        seed is not None and SigningKey.from_seed(seed).public in trust_in_force(unit).issuing_keys
    )


def issuing_key(unit: SyncUnit) -> SigningKey:
    """Return the key with which this PC of headquarters certifies.

    Raises ``Refused("trust.keys_elsewhere")`` (office, device) at a PC that has none.
    """
    if not has_issuing_key(unit):
        raise keys_elsewhere(unit)
    return signing_key(unit.local, ISSUING_KEY)


def keys_elsewhere(unit: SyncUnit) -> Refused:
    """Return the refusal of what only the PC that holds headquarters' keys can do."""
    device = holder(trust_in_force(unit))
    known = unit.devices.get(device)
    office = "" if known is None or device == unit.device else known.label
    return Refused("trust.keys_elsewhere", office=office or device, device=device)


def missed(unit: SyncUnit) -> tuple[Revocation, ...]:
    """Return the revocations that came too late here and are not in the list in force."""
    text = unit.local.get(MISSED)
    found = () if text is None else msgspec.json.decode(text, type=tuple[Revocation, ...])
    trust = trust_in_force(unit)
    return tuple(one for one in found if trust.revocation(one.device) is None)


def _note_missed(unit: SyncUnit, older: TrustList, current: TrustList) -> None:
    """Remember whom a colleague revoked in a list that another one has overtaken."""
    if unit.side is not Side.HQ:
        return
    known = {one.device: one for one in missed(unit)}
    known |= {one.device: one for one in older.revoked if current.revocation(one.device) is None}
    if known:
        unit.local.set(MISSED, msgspec.json.encode(tuple(known.values())).decode("utf-8"))


def signing_key(local: LocalBook, name: str = SIGNING_KEY) -> SigningKey:
    """Return one of this vault's signing keys; raises ``BugError`` when it was never made."""
    seed = local.secret(name)
    if seed is None:
        raise BugError(f"secret {name} is missing")
    return SigningKey.from_seed(seed)
