"""To which key a device is sealed: its own word, and the certificate that follows it.

A region's device says in every bundle what it opens. Whoever reads that seals to the first of
it from then on; headquarters also certifies it anew, so that others learn of it too. The device
keeps its former keys for what is late, see :mod:`desktop.sync.rotating`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import msgspec

from desktop.errors import BugError, Refused
from desktop.ids import DeviceId
from desktop.journal.model import Device, Side
from desktop.keys.certificates import Certificate, issue_certificate
from desktop.keys.sealing import AgeIdentity, identity_of, is_recipient
from desktop.keys.trust import TrustList
from desktop.sync import colleagues, standing
from desktop.sync.model import MAX_OPENS, Inner, Notice, stands
from desktop.sync.ports import LocalBook, SyncUnit
from desktop.sync.standing import BUNDLE_IDENTITY, FORMER_IDENTITY, NEXT_IDENTITY

OVERLAP: Final = timedelta(days=365)
"""How long a key that was followed is kept for what is late; each former key holds its own end."""
_OWN = "recipient"
_OF = "recipient/"


class FormerKey(msgspec.Struct, frozen=True):
    """A key that was followed by another: to be kept ``until`` then at least."""

    recipient: str
    since: datetime | None
    until: datetime


class OwnKeys(msgspec.Struct, frozen=True):
    """What a region's vault remembers of its recipient keys; the keys themselves are secrets.

    ``since`` tells when the present key was made, ``None`` for the vault's first; ``bundle``
    with which of headquarters' bundles its certificate came. ``next_since`` tells when the
    key was made that headquarters has not certified yet.
    """

    since: datetime | None = None
    bundle: int | None = None
    next_since: datetime | None = None
    former: tuple[FormerKey, ...] = ()


class Followed(msgspec.Struct, frozen=True):
    """How headquarters followed a device's new key: since when, under which serial.

    ``confirmed`` says whether the device has shown the certificate since.
    """

    since: datetime
    serial: int
    confirmed: bool = False


def own_keys(local: LocalBook) -> OwnKeys:
    """Return what this vault remembers of its own recipient keys."""
    text = local.get(_OWN)
    return OwnKeys() if text is None else msgspec.json.decode(text, type=OwnKeys)


def keep_own_keys(local: LocalBook, keys: OwnKeys) -> None:
    """Remember this of the own recipient keys."""
    local.set(_OWN, msgspec.json.encode(keys).decode("utf-8"))


def forget_next(local: LocalBook) -> None:
    """Forget that a next key waits: the list has put it in force."""
    keep_own_keys(local, msgspec.structs.replace(own_keys(local), next_since=None))


def former_names(local: LocalBook) -> list[str]:
    """Return the names under which former keys are kept, however they were followed."""
    own = [former_name(one.recipient) for one in own_keys(local).former]
    held = local.secret(FORMER_IDENTITY) is not None
    return [*([FORMER_IDENTITY] if held else []), *own]


def forget_former(local: LocalBook) -> tuple[str, ...]:
    """Forget all former keys, and return their recipients."""
    names = former_names(local)
    gone = tuple(one.recipient for one in _identities(local, names))
    for name in names:
        local.forget_secret(name)
    keep_own_keys(local, msgspec.structs.replace(own_keys(local), former=()))
    return gone


def followed(local: LocalBook, device: str) -> Followed | None:
    """Return how headquarters followed a device, ``None`` while it has its first key."""
    text = local.get(_OF + device)
    return None if text is None else msgspec.json.decode(text, type=Followed)


def former_name(recipient: str) -> str:
    """Return under which name the former key to ``recipient`` is kept."""
    return f"{FORMER_IDENTITY}/{recipient}"


def identities(local: LocalBook) -> tuple[AgeIdentity, ...]:
    """Return the keys that open what was sealed to this vault, the present one first."""
    if local.secret(BUNDLE_IDENTITY) is None:
        raise BugError("secret bundle_identity is missing")
    former = (former_name(one.recipient) for one in own_keys(local).former)
    return tuple(_identities(local, (BUNDLE_IDENTITY, NEXT_IDENTITY, FORMER_IDENTITY, *former)))


def stated(unit: SyncUnit) -> list[str]:
    """Return what a bundle says that this vault opens, the key to seal to first.

    The PC of headquarters that signs the list says nothing there: its keys stand in the list.
    """
    if unit.side is Side.HQ and standing.is_holder(unit):
        return []
    former = (former_name(one.recipient) for one in own_keys(unit.local).former)
    found = _identities(unit.local, (NEXT_IDENTITY, BUNDLE_IDENTITY, *former))
    return [one.recipient for one in found][:MAX_OPENS]


def follow(unit: SyncUnit, sender: DeviceId, inner: Inner) -> int | None:
    """Seal to what a region's device opens first from now on, by the newest bundle it sent.

    Recipients of a kind that cannot be sealed to here are passed over. Headquarters certifies
    the change: same device, office and end, a higher serial, which is returned. A PC of it that
    cannot certify follows for itself alone; a colleague's key is certified with the next list.
    Who was revoked is not followed.
    """
    trust = standing.trust_in_force(unit)
    device = unit.devices.get(sender)
    if device is None or trust.revocation(sender) is not None:
        return None
    if device.side is Side.HQ and (unit.side is Side.REGION or sender == standing.holder(trust)):
        return None
    wanted = next(filter(is_recipient, inner.opens), device.recipient)
    held = standing.certificate_of(device, trust) if unit.side is Side.HQ else None
    if held is not None and wanted == held.recipient:
        _confirm(unit, held, inner.certificate, trust)
    elif held is not None and device.side is Side.REGION and standing.has_issuing_key(unit):
        return certify_anew(unit, held, wanted)
    standing.keep_device(unit, replace(unit.devices.get(sender) or device, recipient=wanted))
    return None


def certify_anew(unit: SyncUnit, held: Certificate, recipient: str) -> int:
    """Let another certificate follow that changes the recipient alone; returns its serial.

    For headquarters. The device gets it with the next bundle.
    """
    serial = standing.next_serial(unit)
    certificate = issue_certificate(
        standing.issuing_key(unit),
        public=held.public,
        recipient=recipient,
        scope=held.scope,
        role=held.role,
        serial=serial,
        office=held.office,
        # Only people prolong a certificate; its end stays where it was.
        valid_from=held.valid_from,
    )
    standing.keep_device(unit, standing.device_of(certificate))
    _keep_followed(unit, held.device, Followed(unit.clock.now(), serial))
    return serial


def has_word_for(unit: SyncUnit, to: Device) -> bool:
    """Say whether a bundle is owed to somebody for the sake of a key alone.

    A region owes headquarters its next key until the answer came, as a PC of headquarters owes
    it to the one that signs the list; headquarters owes a device the answer until the device
    has shown it.
    """
    if to.side is unit.side is Side.REGION:
        return False
    if unit.side is Side.REGION or to.id == standing.holder(standing.trust_in_force(unit)):
        return own_keys(unit.local).next_since is not None
    known = followed(unit.local, to.id)
    return known is not None and not known.confirmed


def take_certificates(unit: SyncUnit, sender: Device, inner: Inner) -> tuple[Notice, ...]:
    """Take over newer certificates that a bundle carries beside those of its ops' authors.

    They prove themselves, whoever brings them. One of an issuing key that the list held here
    does not name yet is passed over: it comes again. Among them is headquarters' answer to a
    key of our own; a certificate that names a key this vault does not hold is not taken over,
    and told.
    """
    trust = standing.trust_in_force(unit)
    notices = []
    for name, line in inner.certificates.items():
        try:
            certificate = standing.certified(line, trust)
        except Refused:
            continue
        if certificate.device != name:
            continue
        if name == unit.device:
            number = inner.number if sender.side is Side.HQ else None
            notices += _take_own(unit, certificate, trust, number)
        elif _concerns(unit, sender, certificate):
            standing.take_certificate(unit, certificate, trust)
    return tuple(notices)


def certificates_for(unit: SyncUnit, to: Device) -> dict[str, str]:
    """Return the newest certificates held here of the PCs of the office that is written to.

    To headquarters, those of the own office: it may have forgotten what it certified.
    """
    trust = standing.trust_in_force(unit)
    office = stands(to) if to.side is Side.REGION else (unit.side, unit.scope)
    beside = colleagues.certificates_beside(unit) if to.side is unit.side is Side.HQ else {}
    return beside | {
        one.id: one.certificate.decode("ascii")
        for one in unit.devices.all()
        if one.certificate
        and one.id != unit.device
        and stands(one) == office
        and trust.revocation(one.id) is None
    }


def _concerns(unit: SyncUnit, sender: Device, certificate: Certificate) -> bool:
    """Say whether a certificate is of somebody this vault has to do with.

    That is who is known here, a PC of the own office, and at headquarters, which may have been
    restored to before it issued the certificate, a PC of the sender's office.
    """
    found, known = standing.device_of(certificate), unit.devices.get(certificate.device)
    if unit.side is sender.side is Side.HQ and known is None:
        return found.side is Side.REGION
    if known is None:
        office = unit.scope if unit.side is Side.REGION else sender.scope
        return stands(found) == (Side.REGION, office)
    return not known.certificate or stands(known) == stands(found)


def _take_own(
    unit: SyncUnit, certificate: Certificate, trust: TrustList, number: int | None
) -> list[Notice]:
    """Take over headquarters' word on this PC; a PC that joined may get its first one so."""
    own = unit.devices.get(unit.device)
    if (
        own is None
        or (unit.side is Side.HQ and standing.is_holder(unit))
        or stands(standing.device_of(certificate)) != stands(own)
    ):
        return []
    if certificate.serial <= standing.serial_of(own, trust):
        return []
    present, *others = identities(unit.local)
    following = unit.local.secret(NEXT_IDENTITY)
    if following is not None and identity_of(following.decode("ascii")).recipient == (
        certificate.recipient
    ):
        _put_in_force(unit, present, following, number)
    elif certificate.recipient != present.recipient:
        if certificate.recipient in {one.recipient for one in others}:
            return []  # from before the present key was known there; our bundles say better
        return [Notice("sync.foreign_recipient")]
    standing.take_certificate(unit, certificate, trust)
    return []


def _put_in_force(
    unit: SyncUnit, present: AgeIdentity, following: bytes, number: int | None
) -> None:
    """Let the next key follow the present one, which is kept for what is late."""
    local, keys = unit.local, own_keys(unit.local)
    former = FormerKey(present.recipient, keys.since, unit.clock.now() + OVERLAP)
    local.keep_secret(former_name(present.recipient), present.secret.encode("ascii"))
    local.keep_secret(BUNDLE_IDENTITY, following)
    local.forget_secret(NEXT_IDENTITY)
    # The voucher of a PC that joined names its first key; who is certified needs none.
    local.set(standing.VOUCHER, "")
    keep_own_keys(local, OwnKeys(keys.next_since, number, None, (*keys.former, former)))


def _confirm(unit: SyncUnit, held: Certificate, untrusted: str, trust: TrustList) -> None:
    known = followed(unit.local, held.device)
    try:
        shown = standing.certified(untrusted, trust)
    except Refused:
        return  # of a key that is not believed any more; the newer one has not come there yet
    if shown.device != held.device or known is None or known.confirmed:
        return
    if shown.serial >= known.serial:
        _keep_followed(unit, held.device, msgspec.structs.replace(known, confirmed=True))


def _keep_followed(unit: SyncUnit, device: str, how: Followed) -> None:
    unit.local.set(_OF + device, msgspec.json.encode(how).decode("utf-8"))


def _identities(local: LocalBook, names: Iterable[str]) -> Iterable[AgeIdentity]:
    kept = (local.secret(name) for name in names)
    return (identity_of(secret.decode("ascii")) for secret in kept if secret is not None)
