"""How a device becomes known: a request goes to headquarters, a reply comes back.

Both are small JSON files, signed, never secret, carried by stick or e-mail. What makes
them safe is the telephone: headquarters compares the digits of the device's key, the
region compares those of headquarters' root; see ``fingerprints``.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Annotated, Literal, Protocol

from msgspec import Meta

from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.keys.certificates import Certificate, Role, read_certificate
from desktop.keys.documents import (
    Armour,
    Device,
    Key,
    Line,
    Recipient,
    Scope,
    format_of,
    malformed,
    read_document,
    write_document,
)
from desktop.keys.fingerprints import fingerprint
from desktop.keys.sealing import is_recipient
from desktop.keys.signing import SigningKey, device_id
from desktop.keys.sshsig import Namespace, sign, verify
from desktop.keys.trust import LIMIT as TRUST_LIMIT
from desktop.keys.trust import HqDevice, SignedList, TrustList, verify_list

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    class SelfSigned(DataclassInstance, Protocol):
        """A document with its writer's signature inside."""

        @property
        def signature(self) -> str: ...  # noqa: D102


REQUEST_LIMIT = 8 * 1024
RegionCode = Annotated[str, Meta(pattern=r"^[0-9]{2}(\.[0-9]{2})?\Z")]
"""Code of a province or regency, for example ``32.01``."""
REPLY_LIMIT = TRUST_LIMIT + TRUST_LIMIT // 4
"""A trust list inside a reply grows by its escaped quotation marks and line ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentRequest:
    """What a device says of itself; proven is only that it holds the key of ``public``."""

    format: Literal["netra-enrolment-request/1", "netra-enrolment-request/2"] = (
        "netra-enrolment-request/1"
    )
    public: Key
    recipient: Recipient
    scope: Scope
    region: RegionCode
    office: Line
    signature: str = ""

    @property
    def device(self) -> DeviceId:
        """The id of the device that asks."""
        return device_id(self.public)

    @property
    def fingerprint(self) -> str:
        """The digits that headquarters compares with the region over the telephone."""
        return fingerprint(self.public)

    @property
    def sponsor(self) -> bytes | None:
        """The raw key of the PC of the same office that vouches for this one, if one does."""
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class VouchedRequest(EnrolmentRequest):
    """The request of a further PC of an office, with the word of a PC that is enrolled."""

    format: Literal["netra-enrolment-request/2"] = "netra-enrolment-request/2"
    voucher: Armour

    @property
    def sponsor(self) -> bytes | None:
        """The raw key of the PC of the same office that vouches for this one."""
        return sponsor_of(self.voucher, self.public, self.recipient, self.scope)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Vouching:
    """What a voucher signs: this key and mailbox belong to a PC of the office of ``scope``."""

    format: Literal["netra-voucher/1"] = "netra-voucher/1"
    public: Key
    recipient: Recipient
    scope: Scope


def vouching(public: bytes, recipient: str, scope: str) -> bytes:
    """Return what a PC signs to vouch for another one of its office."""
    return write_document(_Vouching(public=public, recipient=recipient, scope=scope))


def sponsor_of(untrusted: str, public: bytes, recipient: str, scope: str) -> bytes:
    """Return the raw key that signed a voucher for this PC; raises ``signature.…``."""
    signed = vouching(public, recipient, scope)
    return verify(untrusted.encode("utf-8", "replace"), Namespace.ENROLMENT, signed)


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentReply:
    """Headquarters' answer, checked throughout; believed once a person compared the digits."""

    certificate: Certificate
    trust: TrustList
    signed_trust: SignedList
    hq_device: HqDevice
    """The device of headquarters that answered, and to which the region writes."""

    @property
    def fingerprint(self) -> str:
        """The digits of headquarters' root that the region compares over the telephone."""
        return fingerprint(self.trust.root)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reply:
    format: Literal["netra-enrolment-reply/1"] = "netra-enrolment-reply/1"
    to: Device
    certificate: Annotated[str, Meta(max_length=4096)]
    trust: SignedList
    signature: str = ""


def make_request(
    key: SigningKey,
    *,
    recipient: str,
    scope: str,
    region: str,
    office: str,
    voucher: str | None = None,
) -> bytes:
    """Return the request file of a device, with the voucher that a further PC has.

    Raises ``Refused("document.malformed")`` for values that headquarters would not accept.
    """
    public = key.public
    request = EnrolmentRequest(
        public=public, recipient=recipient, scope=scope, region=region, office=office
    )
    if voucher is not None:
        request = VouchedRequest(
            public=public,
            recipient=recipient,
            scope=scope,
            region=region,
            office=office,
            voucher=voucher,
        )
    written = write_signed(request, key)
    read_request(written)
    return written


def read_request(untrusted: bytes) -> EnrolmentRequest:
    """Return the request in a file, for a person at headquarters to judge.

    Raises :class:`Refused`: ``document.…``, ``signature.…``, ``enrolment.foreign_signature``
    when another key than the one it names has signed it.
    """
    request = _either_request(untrusted)
    if signer_of(request) != request.public:
        raise Refused("enrolment.foreign_signature")
    if request.sponsor == request.public:
        raise malformed(request.format, "voucher")
    if request.scope == "pusat" or not is_recipient(request.recipient):
        raise malformed(request.format, "scope or recipient")
    return request


def _either_request(untrusted: bytes) -> EnrolmentRequest:
    try:
        request = read_document(untrusted, EnrolmentRequest, REQUEST_LIMIT)
    except Refused as refusal:
        if refusal.code != "document.newer":
            raise
        return read_document(untrusted, VouchedRequest, REQUEST_LIMIT)
    if request.format != format_of(EnrolmentRequest):
        raise malformed(request.format, "voucher")
    return request


def make_reply(key: SigningKey, certificate: Certificate, trust: SignedList) -> bytes:
    """Return the reply file for the device of ``certificate``, signed by a device of headquarters.

    Raises ``Refused("enrolment.not_vouched_for")`` when ``trust`` names neither the device
    that signs nor the issuing key: the region could not believe the reply.
    """
    reply = _Reply(to=certificate.device, certificate=certificate.line, trust=trust)
    written = write_signed(reply, key)
    read_reply(
        written, public=certificate.public, recipient=certificate.recipient, scope=certificate.scope
    )
    return written


def read_reply(
    untrusted: bytes,
    *,
    public: bytes,
    recipient: str,
    scope: str,
    pinned_roots: Collection[bytes] | None = None,
) -> EnrolmentReply:
    """Return headquarters' answer to the device with this key, recipient and scope.

    Without ``pinned_roots`` the reply is coherent but no more: a person must compare
    :attr:`EnrolmentReply.fingerprint` before anything of it is kept. Raises
    :class:`Refused`: ``document.…``, ``signature.…``, ``trust.…``, ``certificate.…``,
    ``enrolment.other_device`` (to), ``enrolment.not_vouched_for``,
    ``enrolment.other_certificate`` when it certifies other values than ours,
    ``enrolment.revoked``.
    """
    reply = read_document(untrusted, _Reply, REPLY_LIMIT)
    signer = signer_of(reply)
    if reply.to != device_id(public):
        raise Refused("enrolment.other_device", to=reply.to)
    trust = verify_list(reply.trust, pinned_roots)
    hq_device = trust.hq_device(device_id(signer))
    # An id is 80 bits of a hash; the key itself decides.
    if hq_device is None or hq_device.public != signer:
        raise Refused("enrolment.not_vouched_for")
    certificate = certificate_in(reply.certificate, trust)
    ours = (public, recipient, scope, Role.REGION)
    said = (certificate.public, certificate.recipient, certificate.scope, certificate.role)
    if said != ours:
        raise Refused("enrolment.other_certificate")
    if trust.revocation(reply.to):
        raise Refused("enrolment.revoked")
    return EnrolmentReply(
        certificate=certificate, trust=trust, signed_trust=reply.trust, hq_device=hq_device
    )


def certificate_in(untrusted: str, trust: TrustList) -> Certificate:
    """Return what an issuing key of a checked list certified.

    Raises :class:`Refused`: ``certificate.…``, ``enrolment.not_vouched_for``.
    """
    for issuer in trust.issuing_keys:
        try:
            return read_certificate(untrusted, issuer)
        except Refused as refusal:
            if refusal.code != "certificate.other_issuer":
                raise
    raise Refused("enrolment.not_vouched_for")


def write_signed(document: SelfSigned, key: SigningKey) -> bytes:
    """Return the file of a document that is signed as it reads with an empty signature."""
    armour = sign(key, Namespace.ENROLMENT, write_document(document))
    return write_document(replace(document, signature=armour.decode("ascii")))


def signer_of(document: SelfSigned) -> bytes:
    """Return the raw key that signed a document; raises ``signature.…``."""
    bare = write_document(replace(document, signature=""))
    return verify(document.signature.encode("utf-8"), Namespace.ENROLMENT, bare)
