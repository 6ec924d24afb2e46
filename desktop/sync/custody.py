"""Headquarters' own keys: the root in the vault or in the safe, and what takes their place.

The root signs trust lists and nothing else; the issuing key certifies regions day by day and
needs no root. So the root can lie in a safe as a file under a passphrase (``keys.root_file``)
and is brought when whom regions believe changes: a revocation, a new key, another name.
``brought`` below is that file, opened; it is used in memory and not kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from desktop.errors import BugError, Refused
from desktop.ids import DeviceId
from desktop.journal.actions import action
from desktop.journal.model import HQ_SCOPE, Side
from desktop.keys.certificates import Certificate, Role, issue_certificate
from desktop.keys.root_file import RootKeys, open_root, seal_root
from desktop.keys.sealing import identity_of, new_identity
from desktop.keys.signing import SigningKey
from desktop.keys.trust import (
    HqDevice,
    RegionDevice,
    Revocation,
    SignedList,
    TrustList,
    next_list,
    sign_list,
    verify_list,
)
from desktop.keys.wrapping import FLOOR, Cost
from desktop.sync import colleagues, recipients, standing
from desktop.sync.actions import leave_trace, office_name
from desktop.sync.ports import SyncUnit

RECIPIENT_SINCE: Final = "trust/recipient_since"
_AHEAD: Final = 1000
"""Numbers that are passed over when another PC begins to sign lists; a lost one used fewer."""
YEAR: Final = timedelta(days=365)
"""After this time headquarters' recipient key is due to be followed by a new one."""


def require_headquarters(unit: SyncUnit) -> None:
    """Raise ``Refused("sync.only_headquarters")`` in the vault of a region."""
    if unit.side is not Side.HQ:
        raise Refused("sync.only_headquarters")


def require_holder(unit: SyncUnit) -> None:
    """Require the PC of headquarters that signs its lists, so that nobody signs a second one.

    Raises ``sync.only_headquarters`` and ``trust.keys_elsewhere`` (office, device).
    """
    require_headquarters(unit)
    if not standing.is_holder(unit):
        raise standing.keys_elsewhere(unit)


def root_is_here(unit: SyncUnit) -> bool:
    """Say whether this vault itself holds the root."""
    return unit.local.secret(standing.ROOT_KEY) is not None


def root_keys(unit: SyncUnit, brought: RootKeys | None = None) -> RootKeys:
    """Return the root in force, from the vault or as it was brought.

    Raises ``Refused``: ``trust.root_away`` when it is neither here nor brought,
    ``trust.other_root`` when another one was brought.
    """
    if brought is None:
        if not root_is_here(unit):
            raise Refused("trust.root_away")
        root, successor = (
            standing.signing_key(unit.local, name)
            for name in (standing.ROOT_KEY, standing.SUCCESSOR_KEY)
        )
        brought = RootKeys(root, successor)
    trust = standing.trust_in_force(unit)
    if (brought.root.public, brought.successor.public) != (trust.root, trust.successor_root):
        raise Refused("trust.other_root")
    return brought


def issue_trust(unit: SyncUnit, brought: RootKeys | None = None, **changes: Any) -> TrustList:
    """Sign and put in force the list that follows; it names every region certified so far.

    It also names the newest recipients that colleagues said they open, and repeats what a
    colleague revoked in a list that came too late. Raises as :func:`require_holder` and
    :func:`root_keys`.
    """
    require_holder(unit)
    return _issue(unit, root_keys(unit, brought), changes)


def _issue(unit: SyncUnit, keys: RootKeys, changes: dict[str, Any], *, ahead: int = 0) -> TrustList:
    current = standing.trust_in_force(unit)
    named: tuple[HqDevice, ...] = changes.get("hq_devices", current.hq_devices)
    changes["hq_devices"] = tuple(_refreshed(unit, current, one) for one in named)
    changes.setdefault("region_devices", _certified_regions(unit, current))
    revoked: tuple[Revocation, ...] = changes.get("revoked", current.revoked)
    said = {one.device for one in revoked}
    missed = (one for one in standing.missed(unit) if one.device not in said)
    changes["revoked"] = (*revoked, *missed)
    trust = next_list(current, issued_at=unit.clock.now(), **changes)
    trust = replace(trust, version=trust.version + ahead)
    signers = [keys.root] if trust.root == current.root else [keys.root, keys.successor]
    standing.keep_trust(unit, sign_list(trust, signers), trust)
    return trust


# The root and its file


@action("hq.trust")
def make_root_file(unit: SyncUnit, passphrase: str, cost: Cost = FLOOR) -> bytes:
    """Return the file that holds the root under a passphrase; the vault keeps it until then.

    Raises ``sync.only_headquarters``, ``trust.root_away``, and the ``passphrase.…`` codes.
    """
    require_headquarters(unit)
    file = seal_root(root_keys(unit), passphrase, cost)
    leave_trace(unit, "trust.root_file", unit.device, {})
    return file


@action("hq.trust")
def put_root_away(unit: SyncUnit, untrusted: bytes, passphrase: str) -> None:
    """Remove the root from the vault, after a file, read back, was found to open to it.

    Older backups of the vault still hold it. Raises as :func:`root_keys` and
    ``keys.root_file.open_root``.
    """
    require_headquarters(unit)
    root_keys(unit)
    root_keys(unit, open_root(untrusted, passphrase))
    for name in (standing.ROOT_KEY, standing.SUCCESSOR_KEY):
        unit.local.forget_secret(name)
    leave_trace(unit, "trust.root_away", unit.device, {})


# New lists and new keys


@action("hq.trust")
def issue_next_list(unit: SyncUnit, brought: RootKeys | None = None) -> int:
    """Sign the trust list anew under the next number, so that regions see it is alive."""
    return issue_trust(unit, brought).version


@action("hq.trust")
def rename_authority(unit: SyncUnit, authority: str, brought: RootKeys | None = None) -> int:
    """Call headquarters by another name from now on; every key and all data stay.

    Raises as :func:`issue_trust`, and ``document.malformed`` for a name of no line.
    """
    require_holder(unit)
    leave_trace(unit, "trust.rename", unit.device, {"authority": authority})
    version = issue_trust(unit, brought, authority=authority.strip()).version
    _certify_self(unit, standing.issuing_key(unit))
    return version


@action("hq.trust")
def renew_recipient(unit: SyncUnit, brought: RootKeys | None = None) -> int:
    """Announce the recipient key of the next year, or put the announced one in force.

    Announced, regions seal to both. Once in force, the key before it still opens what is on
    its way, for a year or until the next change; then what was sealed to it cannot be read
    by anybody. Returns the list's number; raises as :func:`issue_trust`.
    """
    require_holder(unit)
    root_keys(unit, brought)
    trust, local = standing.trust_in_force(unit), unit.local
    own = _own_entry(unit, trust)
    following = local.secret(standing.NEXT_IDENTITY)
    if own.next_recipient is None or following is None:
        # Before it held the keys, this PC may have made its next one as a colleague does.
        made = None if following is None else identity_of(following.decode("ascii"))
        following, identity = None, made or new_identity()
        local.keep_secret(standing.NEXT_IDENTITY, identity.secret.encode("ascii"))
        entry = HqDevice(
            device=own.device, public=own.public, recipient=own.recipient,
            next_recipient=identity.recipient,
        )  # fmt: skip
    else:
        present = local.secret(standing.BUNDLE_IDENTITY)
        if present is None:
            raise BugError("an announced recipient follows a present one")
        local.keep_secret(standing.FORMER_IDENTITY, present)
        local.keep_secret(standing.BUNDLE_IDENTITY, following)
        local.forget_secret(standing.NEXT_IDENTITY)
        local.set(RECIPIENT_SINCE, unit.clock.now().isoformat())
        recipients.forget_next(local)
        recipient = own.next_recipient
        entry = HqDevice(device=own.device, public=own.public, recipient=recipient)
    others = [one for one in trust.hq_devices if one.device != own.device]
    version = issue_trust(unit, brought, hq_devices=(entry, *others)).version
    if following is not None:
        _certify_self(unit, standing.issuing_key(unit), entry.recipient)
    leave_trace(unit, "trust.recipient", unit.device, {"announced": following is None})
    return version


@action("hq.trust")
def destroy_former_recipient(unit: SyncUnit) -> tuple[str, ...]:
    """Destroy the recipient key before the present one: what was sealed to it stays sealed.

    Also those that this PC followed before it held the keys of headquarters. Older backups of
    the vault still hold them. Returns their recipients. Raises
    ``Refused("trust.no_former_recipient")``.
    """
    require_headquarters(unit)
    gone = recipients.forget_former(unit.local)
    if not gone:
        raise Refused("trust.no_former_recipient")
    leave_trace(unit, "trust.recipient_destroyed", unit.device, {})
    return gone


@action("hq.trust")
def renew_issuing(unit: SyncUnit, brought: RootKeys | None = None) -> int:
    """Certify with a new issuing key from now on; those in use stay believed, and colleagues'."""
    require_holder(unit)
    root_keys(unit, brought)
    trust = standing.trust_in_force(unit)
    fresh, former = SigningKey.generate(), standing.issuing_key(unit).public
    used = {one.issuer for one in _certificates(unit, trust)}
    if colleagues.colleagues(unit):
        used |= set(trust.issuing_keys) - {former}
    kept = [key for key in trust.issuing_keys if key in used]
    version = issue_trust(unit, brought, issuing_keys=(fresh.public, *kept)).version
    unit.local.keep_secret(standing.ISSUING_KEY, fresh.seed)
    _certify_self(unit, fresh)
    leave_trace(unit, "trust.issuing", unit.device, {"kept": len(kept)})
    return version


@action("hq.trust")
def succeed_root(unit: SyncUnit, brought: RootKeys | None = None) -> int:
    """Let the announced successor take the root's place; both sign, and a new one is announced.

    The new root and successor are in the vault afterwards, to be put away again; the file of
    the former root is of no use any more. Raises as :func:`issue_trust`.
    """
    require_holder(unit)
    keys = root_keys(unit, brought)
    following = SigningKey.generate()
    changes = {"root": keys.successor.public, "successor_root": following.public}
    version = issue_trust(unit, keys, **changes).version
    unit.local.keep_secret(standing.ROOT_KEY, keys.successor.seed)
    unit.local.keep_secret(standing.SUCCESSOR_KEY, following.seed)
    leave_trace(unit, "trust.root", unit.device, {"version": version})
    return version


@action("hq.trust")
def take_over(
    unit: SyncUnit, untrusted: Sequence[SignedList], keys: RootKeys, authority: str
) -> int:
    """Carry on another headquarters' trust list in this vault, which has enrolled nobody yet.

    ``untrusted`` are the former body's lists from its file, ``keys`` its root, handed over as a
    file. Regions believe the list that follows; its issuing keys and revocations stay, its
    devices too until they are retired.
    Raises ``Refused``: ``sync.only_headquarters``, ``trust.has_regions``,
    ``trust.other_root``, and as ``keys.trust.verify_list``.
    """
    require_headquarters(unit)
    own_list = standing.trust_in_force(unit)
    enrolled = len(own_list.region_devices) + len(own_list.hq_devices) - 1
    if enrolled:
        raise Refused("trust.has_regions", regions=enrolled)
    former = verify_list(untrusted[-1], {keys.root.public})
    if (former.root, former.successor_root) != (keys.root.public, keys.successor.public):
        raise Refused("trust.other_root")
    own = _own_entry(unit, own_list)
    issuing = standing.signing_key(unit.local, standing.ISSUING_KEY).public
    trust = next_list(
        former,
        issued_at=unit.clock.now(),
        authority=authority.strip() or own_list.authority,
        hq_devices=(own, *(one for one in former.hq_devices if one.device != own.device)),
        issuing_keys=(issuing, *(key for key in former.issuing_keys if key != issuing)),
    )
    unit.local.keep_secret(standing.ROOT_KEY, keys.root.seed)
    unit.local.keep_secret(standing.SUCCESSOR_KEY, keys.successor.seed)
    standing.keep_trust(unit, sign_list(trust, [keys.root]), trust)
    standing.keep_bridges(unit, untrusted[:-1])
    leave_trace(unit, "trust.take_over", unit.device, {"version": trust.version})
    return trust.version


@action("hq.trust")
def retire_headquarters(unit: SyncUnit, device: str, brought: RootKeys | None = None) -> int:
    """Take a device of headquarters off the list: regions exchange nothing with it any more.

    What it wrote stays. Raises ``Refused("trust.no_such_headquarters")`` (device), also for
    this PC's own, and as :func:`issue_trust`.
    """
    require_holder(unit)
    trust = standing.trust_in_force(unit)
    left = tuple(one for one in trust.hq_devices if one.device != device)
    if device == unit.device or len(left) == len(trust.hq_devices):
        raise Refused("trust.no_such_headquarters", device=device)
    leave_trace(unit, "trust.retire", device, {})
    return issue_trust(unit, brought, hq_devices=left).version


@action("hq.trust")
def hold_keys(unit: SyncUnit, brought: RootKeys | None = None) -> int:
    """Let this PC of headquarters certify and sign the lists from now on; the number is returned.

    With the root at hand, for a PC that another one let in: it makes an issuing key of its own,
    which is believed beside the others, and a list that names this PC first. That PC signs the
    lists; the one that did so before goes on certifying with its own key. Numbers are passed
    over that the other may have used unheard. Raises ``sync.only_headquarters``,
    ``trust.keys_here`` where nothing is to be done, ``trust.no_such_headquarters`` (device) at
    a PC that the list does not name, and as :func:`root_keys`.
    """
    require_headquarters(unit)
    keys, trust = root_keys(unit, brought), standing.trust_in_force(unit)
    own = trust.hq_device(unit.device)
    if own is None:
        raise Refused("trust.no_such_headquarters", device=unit.device)
    has_key = standing.has_issuing_key(unit)
    if has_key and standing.is_holder(unit):
        raise Refused("trust.keys_here")
    others = (one for one in trust.hq_devices if one.device != unit.device)
    changes: dict[str, Any] = {"hq_devices": (own, *others)}
    fresh = standing.issuing_key(unit) if has_key else SigningKey.generate()
    if not has_key:
        changes["issuing_keys"] = (fresh.public, *trust.issuing_keys)
        unit.local.keep_secret(standing.ISSUING_KEY, fresh.seed)
    version = _issue(unit, keys, changes, ahead=_AHEAD).version
    _certify_self(unit, fresh)
    leave_trace(unit, "trust.hold", unit.device, {"version": version})
    return version


def recipient_since(unit: SyncUnit) -> datetime | None:
    """Return since when headquarters' recipient key is in force, ``None`` for the first one."""
    text = unit.local.get(RECIPIENT_SINCE)
    return None if text is None else datetime.fromisoformat(text).astimezone(UTC)


def _own_entry(unit: SyncUnit, trust: TrustList) -> HqDevice:
    own = next((one for one in trust.hq_devices if one.device == unit.device), None)
    if own is None:
        raise BugError("headquarters names itself")
    return own


def _certify_self(unit: SyncUnit, issuing: SigningKey, recipient: str = "") -> None:
    own = standing.own_device(unit)
    certificate = issue_certificate(
        issuing, public=own.public, recipient=recipient or own.recipient, scope=HQ_SCOPE,
        role=Role.HQ, serial=standing.next_serial(unit), office=office_name(unit),
        valid_from=unit.clock.now(),
    )  # fmt: skip
    standing.keep_device(unit, standing.device_of(certificate))


def _refreshed(unit: SyncUnit, trust: TrustList, entry: HqDevice) -> HqDevice:
    """Return a colleague's entry with the recipient that it said last, certified as well."""
    known = unit.devices.get(DeviceId(entry.device))
    if known is None or known.id not in colleagues.colleagues(unit):
        return entry
    held = standing.certificate_of(known, trust)
    certifies = standing.has_issuing_key(unit)
    if certifies and held is not None and held.recipient != known.recipient:
        recipients.certify_anew(unit, held, known.recipient)
    if known.recipient == entry.recipient:
        return entry
    return HqDevice(device=entry.device, public=entry.public, recipient=known.recipient)


def _certificates(unit: SyncUnit, trust: TrustList) -> list[Certificate]:
    """Return the certificates of the regions' devices as far as they are held and believed."""
    found = (
        standing.certificate_of(device, trust)
        for device in unit.devices.all()
        if device.side is Side.REGION
    )
    return [one for one in found if one is not None]


def _certified_regions(unit: SyncUnit, trust: TrustList) -> tuple[RegionDevice, ...]:
    """Return the list's devices of regions, and those certified while the root was away.

    A serial that an older state of this vault gave a second time is given up for a new one.
    """
    listed = {one.device: one for one in trust.region_devices}
    for one in _certificates(unit, trust):
        if one.device not in listed or listed[one.device].serial < one.serial:
            others = {other.serial for name, other in listed.items() if name != one.device}
            taken = one.serial in others
            if taken and not standing.has_issuing_key(unit):
                continue
            serial = recipients.certify_anew(unit, one, one.recipient) if taken else one.serial
            listed[one.device] = RegionDevice(device=one.device, scope=one.scope, serial=serial)
    return tuple(listed.values())
