"""How a further PC joins an office: its request, the answer of a PC of that office, the voucher.

The request is not secret. The answer is sealed to the PC that asks and names that one request,
so that nobody else can use it and nobody twice. What makes both safe is the telephone again:
each side compares the digits of the other's key. The voucher is the office's word to
headquarters that this PC is one of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from msgspec import Meta

from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.keys.certificates import Certificate, Role
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
from desktop.keys.enrolment import (
    RegionCode,
    certificate_in,
    signer_of,
    sponsor_of,
    vouching,
    write_signed,
)
from desktop.keys.fingerprints import fingerprint
from desktop.keys.sealing import AgeIdentity, is_recipient, open_sealed, seal
from desktop.keys.signing import SigningKey, device_id
from desktop.keys.sshsig import Namespace, sign
from desktop.keys.trust import LIMIT as TRUST_LIMIT
from desktop.keys.trust import SignedList, TrustList, verify_list

JOIN_REQUEST_LIMIT = 8 * 1024
_INNER_LIMIT = TRUST_LIMIT + TRUST_LIMIT // 2
"""A trust list, which grows by its escaped quotation marks, and some certificates."""
JOIN_REPLY_LIMIT = 2 * _INNER_LIMIT
"""Base64 adds a third."""
MOST_PCS = 64
"""Certificates of an office's PCs that an answer carries."""

_Range = Annotated[str, Meta(pattern=r"^[1-9][0-9]{0,5}-[1-9][0-9]{0,5}\Z")]
Nonce = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinRequest:
    """What a new PC says of itself; proven is only that it holds the key of ``public``.

    ``nonce`` is made anew for each request, ``officer`` is who asks.
    """

    format: Literal["netra-join-request/1", "netra-join-request/2"] = "netra-join-request/1"
    public: Key
    recipient: Recipient
    nonce: Nonce
    officer: Line
    signature: str = ""

    @property
    def device(self) -> DeviceId:
        """The id of the device that asks."""
        return device_id(self.public)

    @property
    def fingerprint(self) -> str:
        """The digits that the office's PC compares with the new one over the telephone."""
        return fingerprint(self.public)


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinReply:
    """An office's answer, checked throughout; believed once a person compared the digits."""

    scope: str
    region: str
    office: str
    register_range: str
    """The serials of register numbers that the new PC may give: ``low-high``."""
    sponsor: bytes
    """The raw key of the PC that answered; its digits are the ones to compare."""
    certificates: tuple[Certificate, ...]
    """Those of the office's PCs, the one that answered included."""
    trust: TrustList
    signed_trust: SignedList
    voucher: str

    @property
    def fingerprint(self) -> str:
        """The digits of the office's PC that a person compares over the telephone."""
        return fingerprint(self.sponsor)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Inner:
    format: Literal["netra-join/1"] = "netra-join/1"
    to: Device
    nonce: Nonce
    sponsor: Key
    scope: Scope
    region: RegionCode
    office: Line
    register_range: _Range
    trust: SignedList
    certificates: Annotated[tuple[Annotated[str, Meta(max_length=4096)], ...],
                            Meta(min_length=1, max_length=MOST_PCS)]  # fmt: skip
    voucher: Armour


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reply:
    format: Literal["netra-join-reply/1"] = "netra-join-reply/1"
    to: Device
    sealed: bytes
    signature: str = ""


def make_join_request(key: SigningKey, *, recipient: str, nonce: str, officer: str) -> bytes:
    """Return the request file of a new PC; raises ``Refused("document.malformed")``."""
    request = JoinRequest(public=key.public, recipient=recipient, nonce=nonce, officer=officer)
    written = write_signed(request, key)
    read_join_request(written)
    return written


def read_join_request(untrusted: bytes) -> JoinRequest:
    """Return the request in a file, for a person of the office to judge.

    Raises :class:`Refused`: ``document.…``, ``signature.…``, ``enrolment.foreign_signature``,
    ``join.other_side`` for the request of a PC that is to work at headquarters.
    """
    try:
        request = read_document(untrusted, JoinRequest, JOIN_REQUEST_LIMIT)
    except Refused as refusal:
        if refusal.details.get("found") == "netra-join-request/2":
            raise Refused("join.other_side") from None
        raise
    if request.format != format_of(JoinRequest):
        raise malformed(request.format, "format")
    check_join_request(request)
    return request


def check_join_request(request: JoinRequest) -> None:
    """Require that whoever asks holds the key it names, and a recipient that can be sealed to."""
    if signer_of(request) != request.public:
        raise Refused("enrolment.foreign_signature")
    if not is_recipient(request.recipient):
        raise malformed(request.format, "recipient")


def make_join_reply(
    key: SigningKey,
    request: JoinRequest,
    *,
    scope: str,
    region: str,
    office: str,
    register_range: str,
    trust: SignedList,
    certificates: Sequence[str],
) -> bytes:
    """Return the answer to a request, sealed to the PC that asks and signed by ours."""
    vouched = vouching(request.public, request.recipient, scope)
    inner = _Inner(
        to=request.device,
        nonce=request.nonce,
        sponsor=key.public,
        scope=scope,
        region=region,
        office=office,
        register_range=register_range,
        trust=trust,
        certificates=tuple(certificates),
        voucher=sign(key, Namespace.ENROLMENT, vouched).decode("ascii"),
    )
    plain = write_document(inner)
    read_document(plain, _Inner, _INNER_LIMIT)
    return write_signed(_Reply(to=request.device, sealed=seal(plain, [request.recipient])), key)


def read_join_reply(
    untrusted: bytes,
    *,
    public: bytes,
    recipient: str,
    nonce: str,
    identities: Sequence[AgeIdentity],
) -> JoinReply:
    """Return an office's answer to the newest request of the PC with this key.

    It is coherent but no more: a person must compare :attr:`JoinReply.fingerprint` before
    anything of it is kept. Raises :class:`Refused`: ``document.…``, ``signature.…``,
    ``sealed.…``, ``trust.…``, ``certificate.…``, ``enrolment.other_device`` (to),
    ``enrolment.foreign_signature`` when another than the sealing PC signed it,
    ``join.other_request`` for the answer to another request than our newest,
    ``enrolment.not_vouched_for`` when headquarters does not know the PC that answered,
    ``enrolment.revoked``.
    """
    reply = read_document(untrusted, _Reply, JOIN_REPLY_LIMIT)
    signer = signer_of(reply)
    device = device_id(public)
    if reply.to != device:
        raise Refused("enrolment.other_device", to=reply.to)
    inner = read_document(open_sealed(reply.sealed, identities, _INNER_LIMIT), _Inner, _INNER_LIMIT)
    if inner.sponsor != signer or inner.to != device:
        raise Refused("enrolment.foreign_signature")
    if inner.nonce != nonce:
        raise Refused("join.other_request")
    trust = verify_list(inner.trust, None)
    certificates = tuple(certificate_in(line, trust) for line in inner.certificates)
    _require_one_office(inner.scope, signer, certificates, trust)
    if sponsor_of(inner.voucher, public, recipient, inner.scope) != signer:
        raise Refused("enrolment.not_vouched_for")
    return JoinReply(
        scope=inner.scope,
        region=inner.region,
        office=inner.office,
        register_range=inner.register_range,
        sponsor=signer,
        certificates=certificates,
        trust=trust,
        signed_trust=inner.trust,
        voucher=inner.voucher,
    )


def _require_one_office(
    scope: str, signer: bytes, certificates: Sequence[Certificate], trust: TrustList
) -> None:
    foreign = [one for one in certificates if (one.scope, one.role) != (scope, Role.REGION)]
    if foreign or signer not in [one.public for one in certificates]:
        raise Refused("enrolment.not_vouched_for")
    if any(trust.revocation(one.device) for one in certificates):
        raise Refused("enrolment.revoked")
