"""Headquarters' trust list: whom to believe, signed by the root, its number only rising.

A list travels as a document and one or two signatures. Another root than the one we hold
is believed only with both signatures, the old root's and its own; a stolen root can
therefore not be replaced by a root that the list in force did not announce.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Annotated, Any, Final, Literal

from msgspec import Meta

from desktop.errors import BugError, Refused
from desktop.journal.model import Feed
from desktop.keys.certificates import SERIAL_LIMIT
from desktop.keys.documents import (
    Armour,
    Device,
    Key,
    Line,
    Recipient,
    Scope,
    malformed,
    read_document,
    write_document,
)
from desktop.keys.sealing import is_recipient
from desktop.keys.signing import SigningKey, device_id
from desktop.keys.sshsig import Namespace, sign, verify

LIMIT = 4 * 1024 * 1024
"""Bytes of a trust list; enough for ten thousand devices."""

_FORMAT: Final = "netra-trust/1"

_Count = Annotated[int, Meta(ge=1, lt=2**53)]
_Serial = Annotated[int, Meta(ge=1, lt=SERIAL_LIMIT)]
_Moment = Annotated[datetime, Meta(tz=True)]
_FeedName = Annotated[str, Meta(min_length=1, max_length=64)]


@dataclass(frozen=True, slots=True, kw_only=True)
class HqDevice:
    """A device of headquarters: its key, and where to seal what it shall read."""

    device: Device
    public: Key
    recipient: Recipient
    next_recipient: Recipient | None = None
    """Announced for the next year; sealing to both bridges the change."""

    @property
    def recipients(self) -> tuple[str, ...]:
        """All recipients to seal to, the current one first."""
        if self.next_recipient is None:
            return (self.recipient,)
        return (self.recipient, self.next_recipient)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionDevice:
    """A region's device that headquarters has certified."""

    device: Device
    scope: Scope
    serial: _Serial


@dataclass(frozen=True, slots=True, kw_only=True)
class CutOff:
    """The last op of one feed of a revoked device that is still believed."""

    feed: _FeedName
    last_sequence: _Count


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """A device no longer believed; of feeds that are not named, nothing is."""

    device: Device
    revoked_at: _Moment
    cut_offs: tuple[CutOff, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustList:
    """Whom headquarters vouches for, as of ``version``."""

    format: Literal["netra-trust/1"] = _FORMAT
    version: _Count
    issued_at: _Moment
    authority: Line
    """Short name of the authority, for example ``KASN``; data, it may change."""
    root: Key
    successor_root: Key | None = None
    """If given, the only root that may follow this one."""
    issuing_keys: Annotated[tuple[Key, ...], Meta(min_length=1, max_length=16)]
    hq_devices: Annotated[tuple[HqDevice, ...], Meta(min_length=1, max_length=256)]
    region_devices: Annotated[tuple[RegionDevice, ...], Meta(max_length=10_000)] = ()
    revoked: Annotated[tuple[Revocation, ...], Meta(max_length=10_000)] = ()
    minimum_format: _Count = 1
    """The oldest bundle format that headquarters still reads."""

    def hq_device(self, device: str) -> HqDevice | None:
        """Return the device of headquarters with this id, unless unknown or revoked."""
        found = next((one for one in self.hq_devices if one.device == device), None)
        return None if self.revocation(device) else found

    def revocation(self, device: str) -> Revocation | None:
        """Return how and when a device was revoked, None for one in good standing."""
        return next((one for one in self.revoked if one.device == device), None)

    def believes(self, feed: Feed, sequence: int) -> bool:
        """Say whether an op of ``feed`` is not cut off by a revocation of its device."""
        revocation = self.revocation(feed.device)
        if revocation is None:
            return True
        last = {cut.feed: cut.last_sequence for cut in revocation.cut_offs}
        return sequence <= last.get(str(feed), 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedList:
    """A trust list as it travels; nothing in it is believed yet."""

    document: Annotated[str, Meta(max_length=LIMIT)]
    signatures: Annotated[tuple[Armour, ...], Meta(min_length=1, max_length=2)]


MOST_BRIDGES: Final = 16
"""Changes of the root that a file of lists can lead across."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustFile:
    """Signed lists as a file of their own, for a stick or an e-mail; not secret.

    The list in force comes last, before it those in which the root changed: who holds a list
    of a former root takes them one by one.
    """

    format: Literal["netra-trust-file/1"] = "netra-trust-file/1"
    lists: Annotated[tuple[SignedList, ...], Meta(min_length=1, max_length=MOST_BRIDGES + 1)]


FILE_LIMIT = 8 * LIMIT


def write_list_file(lists: Sequence[SignedList]) -> bytes:
    """Return the file of signed lists, the one in force last."""
    return write_document(TrustFile(lists=tuple(lists)))


def read_list_file(untrusted: bytes) -> tuple[SignedList, ...]:
    """Return the lists in a file, of which nothing is believed yet; raises ``document.…``."""
    return read_document(untrusted, TrustFile, FILE_LIMIT).lists


def sign_list(trust: TrustList, roots: Sequence[SigningKey]) -> SignedList:
    """Sign a list with its root and, when the root changes, with the old root as well.

    Raises ``Refused("document.malformed")`` for a list no reader would accept.
    """
    document = write_document(trust)
    signatures = tuple(sign(root, Namespace.TRUST, document).decode("ascii") for root in roots)
    signed = SignedList(document=document.decode("utf-8"), signatures=signatures)
    if verify_list(signed, {root.public for root in roots}) != trust:
        raise BugError("a trust list reads as it was written")
    return signed


def next_list(current: TrustList, *, issued_at: datetime, **changes: Any) -> TrustList:  # noqa: ANN401
    """Return the list that follows ``current``, with the named fields changed.

    Raises ``Refused("trust.revocation_undone")`` (device): a revoked device comes back
    only as a new one.
    """
    following = replace(
        current, version=current.version + 1, issued_at=_whole(issued_at), **changes
    )
    kept = {one.device for one in following.revoked}
    for revocation in current.revoked:
        if revocation.device not in kept:
            raise Refused("trust.revocation_undone", device=revocation.device)
    return following


def first_list(*, issued_at: datetime, **fields: Any) -> TrustList:  # noqa: ANN401
    """Return version 1 of a new headquarters' list; fields as in :class:`TrustList`."""
    return TrustList(version=1, issued_at=_whole(issued_at), **fields)


def verify_list(untrusted: SignedList, pinned_roots: Collection[bytes] | None) -> TrustList:
    """Return the list if its own root and a pinned root have signed it.

    ``pinned_roots`` is None only at enrolment, when no root is known yet: the caller must
    then have a person compare the fingerprint of ``root`` before believing anything.
    Raises :class:`Refused`: ``document.…``, ``signature.…``, ``trust.not_signed_by_root``,
    ``trust.unknown_root``.
    """
    document = untrusted.document.encode("utf-8", "replace")
    if len(document) > LIMIT:
        raise Refused("document.too_large", format=_FORMAT, limit=LIMIT)
    signers = {
        verify(signature.encode("utf-8", "replace"), Namespace.TRUST, document)
        for signature in untrusted.signatures
    }
    trust = read_document(document, TrustList, LIMIT)
    if trust.root not in signers:
        raise Refused("trust.not_signed_by_root")
    if pinned_roots is not None and signers.isdisjoint(pinned_roots):
        raise Refused("trust.unknown_root")
    _require_sense(trust)
    return trust


def accept_list(current: TrustList, untrusted: SignedList) -> TrustList:
    """Return the list to believe from now on: the newer one, or ``current`` if it is the same.

    Numbers may be skipped, lists get lost on the way. Raises :class:`Refused` as
    :func:`verify_list`, and ``trust.older`` (current, found), ``trust.forked`` (version)
    when headquarters signed two lists of one number, ``trust.unannounced_root`` when a
    root follows that the list in force did not announce.
    """
    new = verify_list(untrusted, {current.root})
    if new.version < current.version:
        raise Refused("trust.older", current=current.version, found=new.version)
    if new.version == current.version:
        if new != current:
            raise Refused("trust.forked", version=new.version)
        return current
    expected = {current.root, current.successor_root or new.root}
    if new.root not in expected:
        raise Refused("trust.unannounced_root")
    return new


def _require_sense(trust: TrustList) -> None:
    devices = [one.device for one in trust.hq_devices] + [
        one.device for one in trust.region_devices
    ]
    serials = [str(one.serial) for one in trust.region_devices]
    revoked = [one.device for one in trust.revoked]
    for names in (devices, serials, revoked):
        if len(set(names)) != len(names):
            raise malformed(_FORMAT, "repeated device or serial")
    if trust.successor_root == trust.root or len(set(trust.issuing_keys)) < len(trust.issuing_keys):
        raise malformed(_FORMAT, "repeated key")
    for device in trust.hq_devices:
        if device_id(device.public) != device.device or not all(
            map(is_recipient, device.recipients)
        ):
            raise malformed(_FORMAT, "hq device")
    for revocation in trust.revoked:
        if not all(_is_feed_of(revocation.device, cut.feed) for cut in revocation.cut_offs):
            raise malformed(_FORMAT, "cut-off")


def _is_feed_of(device: str, name: str) -> bool:
    try:
        return Feed.parse(name).device == device
    except ValueError:
        return False


def _whole(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)
