"""A further PC of headquarters: how a colleague lets it in, and what goes when one is revoked.

The files are read and judged in ``desktop.keys.hq_joining``. Only the PC that signs the lists
lets another in, with the root at hand, because regions believe whom the list names.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.journal.actions import action
from desktop.journal.model import HQ_SCOPE, Device, Side
from desktop.keys.certificates import Role, issue_certificate
from desktop.keys.hq_joining import (
    HqJoinReply,
    HqJoinRequest,
    make_hq_join_reply,
    read_hq_join_reply,
)
from desktop.keys.root_file import RootKeys
from desktop.keys.trust import HqDevice
from desktop.sync import colleagues, custody, recipients, standing
from desktop.sync.actions import leave_trace, office_name
from desktop.sync.ports import SyncUnit


def check_request(unit: SyncUnit, request: HqJoinRequest) -> None:
    """Say before anybody telephones why a PC cannot be let in here, as :func:`let_in` does."""
    custody.require_holder(unit)
    if standing.trust_in_force(unit).revocation(request.device) is not None:
        raise Refused("enrolment.revoked")
    known = unit.devices.get(request.device)
    if request.device == unit.device or (
        known is not None and known.id not in colleagues.colleagues(unit)
    ):
        raise Refused("join.known", office=office_name(unit) if known is None else known.label)


@action("hq.trust")
def let_in(unit: SyncUnit, request: HqJoinRequest, brought: RootKeys | None = None) -> bytes:
    """Let a new PC work at headquarters and return the answer file.

    A person has compared the digits. It is certified, and the list that follows names it, so
    that regions seal to it and read what it writes. Asked again by the same PC, the answer names
    the newest list and certificate. Raises ``Refused``: ``sync.only_headquarters``,
    ``trust.keys_elsewhere`` (office, device), ``enrolment.revoked``, ``join.known`` (office) for
    a PC that is a region's or another body's, and as :func:`custody.root_keys`.
    """
    check_request(unit, request)
    listed = standing.trust_in_force(unit).hq_device(request.device)
    if listed is None or listed.recipient != request.recipient:
        _admit(unit, request, brought)
    known = unit.devices.get(request.device)
    signed = standing.signed_trust(unit)
    if known is None or signed is None:
        raise Refused("sync.not_enrolled")
    believed = _believed(unit)
    reply = make_hq_join_reply(
        standing.signing_key(unit.local),
        request,
        office=office_name(unit),
        certificate=known.certificate.decode("ascii"),
        colleagues=_lines(one for one in believed if one.side is Side.HQ and one.id != known.id),
        regions=_lines(one for one in believed if one.side is Side.REGION),
        codes=colleagues.codes_of_regions(unit),
        trust=signed,
        bridges=standing.bridges(unit),
    )
    leave_trace(unit, "join.approve", request.device, {"officer": request.officer})
    return reply


def check_answer(unit: SyncUnit, own: Device, untrusted: bytes) -> HqJoinReply:
    """Return a colleague's answer in a file, for a person to compare its digits.

    Raises as ``keys.hq_joining.read_hq_join_reply``.
    """
    return read_hq_join_reply(
        untrusted,
        public=own.public,
        recipient=own.recipient,
        nonce=unit.local.get(standing.JOIN_NONCE) or "",
        identities=recipients.identities(unit.local),
    )


def belong(unit: SyncUnit, own: Device, reply: HqJoinReply) -> None:
    """Be a PC of headquarters from now on; a person has compared the digits."""
    unit.local.set("scope", HQ_SCOPE)
    standing.keep_trust(unit, reply.signed_trust, reply.trust)
    standing.keep_bridges(unit, reply.bridges)
    standing.keep_device(unit, replace(own, scope=HQ_SCOPE))
    for one in (reply.certificate, *reply.colleagues, *reply.regions):
        standing.take_certificate(unit, one, reply.trust)
    colleagues.keep_colleagues(unit, [one.device for one in reply.colleagues])
    colleagues.keep_codes(unit, reply.codes)
    unit.local.set(standing.JOINED_OFFICE, reply.office)
    unit.local.set(standing.JOIN_NONCE, "")


def without_headquarters(unit: SyncUnit, device: DeviceId) -> dict[str, Any]:
    """Return what changes in the list when a PC of headquarters is believed no more.

    Its issuing key goes, and with it every one of which it is not certain whose it is; what
    those certified is certified anew with ours.
    """
    custody.require_holder(unit)
    trust = standing.trust_in_force(unit)
    own = standing.issuing_key(unit).public
    named = {one.device for one in trust.hq_devices if trust.hq_device(one.device)} - {device}
    held = [
        certificate
        for one in unit.devices.all()
        if (certificate := standing.certificate_of(one, trust)) is not None
    ]
    lost = {one.issuer for one in held if one.device == device} - {own}
    safe = {own} | {one.issuer for one in held if one.device in named} - lost
    for one in held:
        believed = trust.revocation(one.device) is None and one.device != device
        if one.issuer not in safe and believed and (one.role is Role.REGION or one.device in named):
            recipients.certify_anew(unit, one, one.recipient)
    kept = tuple(key for key in trust.issuing_keys if key in safe)
    return {"issuing_keys": kept}


def _admit(unit: SyncUnit, request: HqJoinRequest, brought: RootKeys | None) -> None:
    """Certify a new PC and name it in the list that follows."""
    trust = standing.trust_in_force(unit)
    certificate = issue_certificate(
        standing.issuing_key(unit),
        public=request.public,
        recipient=request.recipient,
        scope=HQ_SCOPE,
        role=Role.HQ,
        serial=standing.next_serial(unit),
        office=office_name(unit),
        valid_from=unit.clock.now(),
    )
    others = (one for one in trust.hq_devices if one.device != request.device)
    entry = HqDevice(device=request.device, public=request.public, recipient=request.recipient)
    standing.keep_device(unit, standing.device_of(certificate))
    colleagues.keep_colleagues(unit, [request.device])
    custody.issue_trust(unit, brought, hq_devices=(*others, entry))


def _believed(unit: SyncUnit) -> list[Device]:
    """Return the certified PCs of the regions and of this headquarters, this one's first."""
    trust, ours = standing.trust_in_force(unit), {unit.device, *colleagues.colleagues(unit)}
    found = [
        one
        for one in unit.devices.all()
        if standing.certificate_of(one, trust) is not None
        and trust.revocation(one.id) is None
        and (one.side is Side.REGION or (one.id in ours and trust.hq_device(one.id) is not None))
    ]
    return sorted(found, key=lambda one: one.id != unit.device)


def _lines(devices: Iterable[Device]) -> list[str]:
    return [one.certificate.decode("ascii") for one in devices]
