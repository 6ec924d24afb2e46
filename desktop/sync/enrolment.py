"""How a region becomes known to headquarters and learns whom to believe; and revocation.

The files are read and judged in ``desktop.keys.enrolment``; here the vault takes them over.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.journal.actions import action
from desktop.journal.model import Side
from desktop.keys.certificates import Role, issue_certificate
from desktop.keys.enrolment import (
    EnrolmentReply,
    EnrolmentRequest,
    make_reply,
    make_request,
    read_reply,
)
from desktop.keys.fingerprints import fingerprint
from desktop.keys.root_file import RootKeys
from desktop.keys.trust import CutOff, Revocation
from desktop.sync import custody, headquarters, standing
from desktop.sync.actions import leave_trace, office_name, office_region
from desktop.sync.ports import SyncUnit


def own_fingerprint(unit: SyncUnit) -> str:
    """Return the digits the other side compares: a device's key, or headquarters' root.

    A PC that is to join headquarters knows no root yet and shows those of its own key.
    """
    if unit.side is Side.HQ and unit.scope:
        return fingerprint(standing.trust_in_force(unit).root)
    return fingerprint(standing.signing_key(unit.local).public)


@action("vault.enrol")
def request_enrolment(unit: SyncUnit) -> bytes:
    """Return the request file by which this region asks headquarters to certify it.

    Raises ``Refused``: ``sync.only_region``, ``sync.joining`` in a vault that is to join an
    office first, and ``document.malformed`` when the office has no region code or name yet.
    """
    _require(unit, Side.REGION)
    if not unit.scope:
        raise Refused("sync.joining")
    own = unit.devices.get(unit.device)
    request = make_request(
        standing.signing_key(unit.local),
        recipient="" if own is None else own.recipient,
        scope=unit.scope,
        region=office_region(unit),
        office=office_name(unit),
        voucher=unit.local.get(standing.VOUCHER) or None,
    )
    leave_trace(unit, "enrolment.request", unit.device, {})
    return request


@action("hq.enrol_region")
def approve_enrolment(unit: SyncUnit, request: EnrolmentRequest) -> bytes:
    """Certify a region's device and return the reply file.

    The trust list that names the device follows at once, or, when the root lies in the safe,
    with the next list: the certificate is enough. A person has compared the digits. Approving
    a request again makes a new certificate for the same device. Raises ``Refused``:
    ``sync.only_headquarters``, ``trust.keys_elsewhere`` (office, device) at a PC of it that
    cannot certify, ``enrolment.revoked``, ``enrolment.not_of_office`` (office) for a further PC
    for which no believed PC of its office vouches.
    """
    what_is_asked(unit, request)
    serial = standing.next_serial(unit)
    certificate = issue_certificate(
        standing.issuing_key(unit),
        public=request.public,
        recipient=request.recipient,
        scope=request.scope,
        role=Role.REGION,
        serial=serial,
        office=request.office,
        valid_from=unit.clock.now(),
    )
    standing.keep_device(unit, standing.device_of(certificate))
    if custody.root_is_here(unit) and standing.is_holder(unit):
        custody.issue_trust(unit)
    unit.local.set(standing.region_key(request.scope), request.region)
    leave_trace(unit, "enrolment.approve", request.device, {"serial": serial})
    signed = standing.signed_trust(unit)
    if signed is None:
        raise Refused("sync.not_enrolled")
    return make_reply(standing.signing_key(unit.local), certificate, signed)


class Asked(StrEnum):
    """For what a request asks, as far as headquarters knows the PC and its office."""

    OFFICE = "office"
    """For an office that has no PC here yet."""
    FURTHER = "further"
    """For a further PC of an office that is known here, and vouched for by it."""
    AGAIN = "again"
    """For another certificate of a PC that is enrolled."""


def what_is_asked(unit: SyncUnit, request: EnrolmentRequest) -> Asked:
    """Return for what a request asks, before anybody telephones.

    Raises as :func:`approve_enrolment`: a stranger who names the scope of a known office, or a
    PC of one office that names another's, is refused.
    """
    _require(unit, Side.HQ)
    standing.issuing_key(unit)
    trust = standing.trust_in_force(unit)
    if trust.revocation(request.device) is not None:
        raise Refused("enrolment.revoked")
    known = unit.devices.get(request.device)
    if known is not None and known.scope != request.scope:
        raise Refused("enrolment.not_of_office", office=known.label)
    office = [
        one
        for one in unit.devices.all()
        if one.side is Side.REGION and one.scope == request.scope and one.certificate
    ]
    if not office:
        return Asked.OFFICE
    if known in office:
        return Asked.AGAIN
    sponsor = next((one for one in office if one.public == request.sponsor), None)
    if sponsor is None or trust.revocation(sponsor.id) is not None:
        raise Refused("enrolment.not_of_office", office=office[0].label)
    return Asked.FURTHER


def check_reply(unit: SyncUnit, untrusted: bytes) -> EnrolmentReply:
    """Return headquarters' answer in a file, for a person to compare its digits.

    Raises ``Refused("sync.only_region")`` and as ``keys.enrolment.read_reply``.
    """
    _require(unit, Side.REGION)
    own = unit.devices.get(unit.device)
    signed = standing.signed_trust(unit)
    roots = None if signed is None else {standing.trust_in_force(unit).root}
    return read_reply(
        untrusted,
        public=standing.signing_key(unit.local).public,
        recipient="" if own is None else own.recipient,
        scope=unit.scope,
        pinned_roots=roots,
    )


@action("vault.enrol")
def accept_enrolment(unit: SyncUnit, reply: EnrolmentReply) -> None:
    """Believe a checked answer from now on: root, trust list, headquarters, own certificate.

    A person has compared the digits.
    """
    if standing.signed_trust(unit) is None:
        standing.keep_trust(unit, reply.signed_trust, reply.trust)
    else:
        standing.newer_trust(unit, reply.signed_trust)
    standing.take_certificate(unit, reply.certificate, reply.trust)
    leave_trace(unit, "enrolment.accept", reply.hq_device.device, {})


@action("hq.trust")
def revoke_device(
    unit: SyncUnit, device: DeviceId, reason: str = "", brought: RootKeys | None = None
) -> int:
    """Stop believing a device beyond what is held here; returns the list's number.

    With a PC of headquarters goes its issuing key: what that certified is certified anew here.
    Raises ``Refused``: ``sync.only_headquarters``, ``sync.unknown_peer`` (device) also for this
    PC itself,
    ``sync.revoked_peer`` (device, office) when it is revoked already, and as
    :func:`desktop.sync.custody.root_keys`.
    """
    _require(unit, Side.HQ)
    trust = standing.trust_in_force(unit)
    known = unit.devices.get(device)
    if known is None or device == unit.device:
        raise Refused("sync.unknown_peer", device=device)
    if trust.revocation(device) is not None:
        raise Refused("sync.revoked_peer", device=device, office=known.label)
    cut_offs = tuple(
        CutOff(feed=str(state.feed), last_sequence=state.seq)
        for state in unit.trail.feeds()
        if state.feed.device == device
    )
    moment = unit.clock.now().replace(microsecond=0)
    revocation = Revocation(device=device, revoked_at=moment, cut_offs=cut_offs)
    leave_trace(unit, "trust.revoke", device, {"feeds": len(cut_offs), "reason": reason})
    changes: dict[str, Any] = {"revoked": (*trust.revoked, revocation)}
    if known.side is Side.HQ:
        changes |= headquarters.without_headquarters(unit, device)
    return custody.issue_trust(unit, brought, **changes).version


def _require(unit: SyncUnit, side: Side) -> None:
    if unit.side is not side:
        code = "sync.only_headquarters" if side is Side.HQ else "sync.only_region"
        raise Refused(code)
