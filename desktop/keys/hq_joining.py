"""How a further PC of headquarters is let in: its request and the answer of a colleague.

As an office of a region lets in a PC (:mod:`desktop.keys.joining`), but nobody vouches: the
answer carries the certificate itself, and headquarters' root has signed a list that names the
new PC. So a stolen PC of headquarters lets nobody in; the root lies in the safe.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from desktop.errors import Refused
from desktop.journal.model import HQ_SCOPE
from desktop.keys.certificates import Certificate, Role
from desktop.keys.documents import Device, Key, Line, Scope, read_document, write_document
from desktop.keys.enrolment import RegionCode, certificate_in, signer_of, write_signed
from desktop.keys.fingerprints import fingerprint
from desktop.keys.joining import JOIN_REQUEST_LIMIT, JoinRequest, Nonce, check_join_request
from desktop.keys.sealing import AgeIdentity, open_sealed, seal
from desktop.keys.signing import SigningKey, device_id
from desktop.keys.trust import LIMIT as TRUST_LIMIT
from desktop.keys.trust import MOST_BRIDGES, SignedList, TrustList, verify_list

_MOST_CERTIFICATES = 10_256
_INNER_LIMIT = 4 * TRUST_LIMIT
"""A list, a line for each PC of each region, and seldom a list in which the root changed."""
HQ_JOIN_REPLY_LIMIT = 2 * _INNER_LIMIT
"""Base64 adds a third."""

_CertificateLine = Annotated[str, Meta(max_length=4096)]


@dataclass(frozen=True, slots=True, kw_only=True)
class HqJoinRequest(JoinRequest):
    """What a new PC that is to work at headquarters says of itself.

    A format of its own, so that no office of a region can take it for one of its own.
    """

    format: Literal["netra-join-request/2"] = "netra-join-request/2"


@dataclass(frozen=True, slots=True, kw_only=True)
class HqJoinReply:
    """A colleague's answer, checked throughout; believed once a person compared the digits."""

    office: str
    sponsor: bytes
    """The raw key of the PC that answered."""
    certificate: Certificate
    """Our own."""
    colleagues: tuple[Certificate, ...]
    """Those of the other PCs of headquarters, the one that answered included."""
    regions: tuple[Certificate, ...]
    codes: dict[str, str]
    """The code of each region by its scope."""
    trust: TrustList
    signed_trust: SignedList
    bridges: tuple[SignedList, ...]

    @property
    def fingerprint(self) -> str:
        """The digits of headquarters' root that a person compares over the telephone."""
        return fingerprint(self.trust.root)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Inner:
    format: Literal["netra-hq-join/1"] = "netra-hq-join/1"
    to: Device
    nonce: Nonce
    sponsor: Key
    office: Line
    trust: SignedList
    bridges: Annotated[tuple[SignedList, ...], Meta(max_length=MOST_BRIDGES)]
    certificate: _CertificateLine
    colleagues: Annotated[tuple[_CertificateLine, ...], Meta(min_length=1, max_length=256)]
    regions: Annotated[tuple[_CertificateLine, ...], Meta(max_length=_MOST_CERTIFICATES)]
    codes: Annotated[dict[Scope, RegionCode], Meta(max_length=_MOST_CERTIFICATES)]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reply:
    format: Literal["netra-hq-join-reply/1"] = "netra-hq-join-reply/1"
    to: Device
    sealed: bytes
    signature: str = ""


class _Head(msgspec.Struct):
    format: str


def is_join_request(untrusted: bytes) -> bool:
    """Say whether a file calls itself a request to join, of whichever side."""
    try:
        found = msgspec.json.decode(untrusted[:JOIN_REQUEST_LIMIT], type=_Head).format
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return False
    return found.startswith("netra-join-request/")


def make_hq_join_request(key: SigningKey, *, recipient: str, nonce: str, officer: str) -> bytes:
    """Return the request file of a new PC; raises ``Refused("document.malformed")``."""
    request = HqJoinRequest(public=key.public, recipient=recipient, nonce=nonce, officer=officer)
    written = write_signed(request, key)
    read_hq_join_request(written)
    return written


def read_hq_join_request(untrusted: bytes) -> HqJoinRequest:
    """Return the request in a file, for a person at headquarters to judge.

    Raises :class:`Refused`: ``document.…``, ``signature.…``, ``enrolment.foreign_signature``,
    ``join.other_side`` for the request of a PC that is to join an office of a region.
    """
    try:
        request = read_document(untrusted, HqJoinRequest, JOIN_REQUEST_LIMIT)
    except Refused:
        try:
            read_document(untrusted, JoinRequest, JOIN_REQUEST_LIMIT)
        except Refused:
            pass
        else:
            raise Refused("join.other_side") from None
        raise
    check_join_request(request)
    return request


def make_hq_join_reply(
    key: SigningKey,
    request: HqJoinRequest,
    *,
    office: str,
    certificate: str,
    colleagues: Sequence[str],
    regions: Sequence[str],
    codes: dict[str, str],
    trust: SignedList,
    bridges: Sequence[SignedList],
) -> bytes:
    """Return the answer to a request, sealed to the PC that asks and signed by ours."""
    inner = _Inner(
        to=request.device,
        nonce=request.nonce,
        sponsor=key.public,
        office=office,
        trust=trust,
        bridges=tuple(bridges),
        certificate=certificate,
        colleagues=tuple(colleagues),
        regions=tuple(regions),
        codes=codes,
    )
    plain = write_document(inner)
    read_document(plain, _Inner, _INNER_LIMIT)
    return write_signed(_Reply(to=request.device, sealed=seal(plain, [request.recipient])), key)


def read_hq_join_reply(
    untrusted: bytes,
    *,
    public: bytes,
    recipient: str,
    nonce: str,
    identities: Sequence[AgeIdentity],
) -> HqJoinReply:
    """Return a colleague's answer to the newest request of the PC with this key.

    It is coherent but no more: a person must compare :attr:`HqJoinReply.fingerprint` before
    anything of it is kept. Raises :class:`Refused`: ``document.…``, ``signature.…``,
    ``sealed.…``, ``trust.…``, ``certificate.…``, ``enrolment.other_device`` (to),
    ``enrolment.foreign_signature``, ``join.other_request``, ``enrolment.revoked``,
    ``enrolment.not_vouched_for`` when the list names not both, this PC and the one that
    answered, ``enrolment.other_certificate`` when it certifies other values than ours.
    """
    reply = read_document(untrusted, _Reply, HQ_JOIN_REPLY_LIMIT)
    signer, own = signer_of(reply), device_id(public)
    if reply.to != own:
        raise Refused("enrolment.other_device", to=reply.to)
    inner = read_document(open_sealed(reply.sealed, identities, _INNER_LIMIT), _Inner, _INNER_LIMIT)
    if inner.sponsor != signer or inner.to != own:
        raise Refused("enrolment.foreign_signature")
    if inner.nonce != nonce:
        raise Refused("join.other_request")
    trust = verify_list(inner.trust, None)
    _require_listed(trust, signer, public)
    entry = trust.hq_device(own)
    certificate = certificate_in(inner.certificate, trust)
    said = (certificate.public, certificate.recipient, certificate.role)
    if said != (public, recipient, Role.HQ) or entry is None or entry.recipient != recipient:
        raise Refused("enrolment.other_certificate")
    colleagues = tuple(certificate_in(line, trust) for line in inner.colleagues)
    if any(
        (one.scope, one.role) != (HQ_SCOPE, Role.HQ) or trust.hq_device(one.device) is None
        for one in colleagues
    ):
        raise Refused("enrolment.not_vouched_for")
    return HqJoinReply(
        office=inner.office,
        sponsor=signer,
        certificate=certificate,
        colleagues=colleagues,
        regions=tuple(_of_region(line, trust) for line in inner.regions),
        codes=inner.codes,
        trust=trust,
        signed_trust=inner.trust,
        bridges=inner.bridges,
    )


def _require_listed(trust: TrustList, *keys: bytes) -> None:
    """Require that the list names devices with these keys as headquarters', believed."""
    for key in keys:
        if trust.revocation(device_id(key)) is not None:
            raise Refused("enrolment.revoked")
        entry = trust.hq_device(device_id(key))
        # An id is 80 bits of a hash; the key itself decides.
        if entry is None or entry.public != key:
            raise Refused("enrolment.not_vouched_for")


def _of_region(line: str, trust: TrustList) -> Certificate:
    found = certificate_in(line, trust)
    if found.role is not Role.REGION:
        raise Refused("enrolment.not_vouched_for")
    return found
