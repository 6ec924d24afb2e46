"""How a further PC of an office gets to know the office, and the office gets to know it.

The files are read and judged in ``desktop.keys.joining``; here the vaults take them over. The
new PC is then enrolled with headquarters like any other, vouched for by the one that let it in.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Protocol

from desktop.cases.ports import CaseLists
from desktop.cases.registration import RANGE, split_range
from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.journal.actions import action
from desktop.journal.model import Device, Side
from desktop.keys.hq_joining import HqJoinReply, HqJoinRequest, make_hq_join_request
from desktop.keys.joining import (
    MOST_PCS,
    JoinReply,
    JoinRequest,
    make_join_reply,
    make_join_request,
    read_join_reply,
)
from desktop.sync import headquarters, recipients, standing
from desktop.sync.actions import leave_trace, office_name, office_region
from desktop.sync.ports import SyncUnit


class JoiningUnit(SyncUnit, Protocol):
    """One transaction, as far as letting a PC in reaches."""

    @property
    def cases(self) -> CaseLists:
        """Which register numbers are taken."""
        ...


def is_joining(unit: SyncUnit) -> bool:
    """Say whether this vault was made to join an office and has not done so yet."""
    return not unit.scope


@action("vault.enrol")
def request_joining(unit: SyncUnit) -> bytes:
    """Return the request file by which this PC asks to join an office.

    Only the newest request can be answered. Raises ``Refused("join.done")`` in a vault that
    has its office.
    """
    own = _new_device(unit)
    leave_trace(unit, "join.request", unit.device, {})
    make = make_hq_join_request if unit.side is Side.HQ else make_join_request
    nonce = secrets.token_hex(16)
    request = make(
        standing.signing_key(unit.local),
        recipient=own.recipient,
        nonce=nonce,
        officer=unit.who.name or own.id,
    )
    unit.local.set(standing.JOIN_NONCE, nonce)
    return request


@action("vault.enrol")
def approve_joining(unit: JoiningUnit, request: JoinRequest) -> bytes:
    """Let a new PC into this office and return the answer file.

    A person has compared the digits. From now on bundles can be written to it; what it writes
    is read once headquarters has certified it. It gets half of the register numbers that are
    left here; asking again, the same ones. Raises ``Refused``: ``sync.only_region``,
    ``join.other_side`` for a PC that is to work at headquarters,
    ``sync.not_enrolled``, ``enrolment.revoked``, ``join.known`` (office) for a PC that is
    headquarters' or another office's, ``case.register_range_full``.
    """
    if unit.side is not Side.REGION:
        raise Refused("sync.only_region")
    if isinstance(request, HqJoinRequest):
        raise Refused("join.other_side")
    trust, own = standing.trust_in_force(unit), standing.own_device(unit)
    if trust.revocation(own.id) is not None or trust.revocation(request.device) is not None:
        raise Refused("enrolment.revoked")
    known = unit.devices.get(request.device)
    if known is not None and (known.side, known.scope) != (Side.REGION, unit.scope):
        raise Refused("join.known", office=known.label)
    signed = standing.signed_trust(unit)
    if signed is None:
        raise Refused("sync.not_enrolled")
    reply = make_join_reply(
        standing.signing_key(unit.local),
        request,
        scope=unit.scope,
        region=office_region(unit),
        office=office_name(unit),
        register_range=_share(unit, request.device),
        trust=signed,
        certificates=_certificates(unit, own),
    )
    if known is None:
        office, public = office_name(unit), request.public
        device = Device(request.device, Side.REGION, unit.scope, office, public, request.recipient)
        standing.keep_device(unit, device)
    leave_trace(unit, "join.approve", request.device, {"officer": request.officer})
    return reply


def check_joining(unit: SyncUnit, untrusted: bytes) -> JoinReply | HqJoinReply:
    """Return the office's answer in a file, for a person to compare its digits.

    Raises ``Refused("join.done")`` and as ``keys.joining.read_join_reply`` or, on a PC that is
    to work at headquarters, ``keys.hq_joining.read_hq_join_reply``.
    """
    own = _new_device(unit)
    if unit.side is Side.HQ:
        return headquarters.check_answer(unit, own, untrusted)
    return read_join_reply(
        untrusted,
        public=own.public,
        recipient=own.recipient,
        nonce=unit.local.get(standing.JOIN_NONCE) or "",
        identities=recipients.identities(unit.local),
    )


@action("vault.enrol")
def accept_joining(unit: SyncUnit, reply: JoinReply | HqJoinReply) -> None:
    """Belong to the office from now on: its scope, its PCs, and whom it believes.

    A person has compared the digits. Raises ``Refused("join.done")``.
    """
    own = _new_device(unit)
    leave_trace(unit, "join.accept", unit.device, {"office": reply.office})
    if isinstance(reply, HqJoinReply):
        headquarters.belong(unit, own, reply)
        return
    standing.keep_trust(unit, reply.signed_trust, reply.trust)
    for certificate in reply.certificates:
        standing.keep_device(unit, standing.device_of(certificate))
    unit.local.set("scope", reply.scope)
    standing.keep_device(unit, replace(own, scope=reply.scope))
    for key, value in (
        (RANGE, reply.register_range),
        (standing.JOINED_OFFICE, reply.office),
        (standing.JOINED_REGION, reply.region),
        (standing.VOUCHER, reply.voucher),
        (standing.JOIN_NONCE, ""),
    ):
        unit.local.set(key, value)


def _share(unit: JoiningUnit, device: DeviceId) -> str:
    given = unit.local.get(standing.GIVEN_RANGE + device)
    if given is None:
        year = unit.clock.now().year
        kept, given = split_range(unit.local.get(RANGE), unit.cases, year)
        unit.local.set(RANGE, kept)
        unit.local.set(standing.GIVEN_RANGE + device, given)
    return given


def _new_device(unit: SyncUnit) -> Device:
    own = unit.devices.get(unit.device)
    if own is None or not is_joining(unit):
        raise Refused("join.done")
    return own


def _certificates(unit: SyncUnit, own: Device) -> list[str]:
    """Return the certificates of this office's PCs that are believed, this one's first."""
    trust = standing.trust_in_force(unit)
    others = [
        one
        for one in unit.devices.all()
        if one.certificate
        and one.id != own.id
        and (one.side, one.scope) == (Side.REGION, unit.scope)
        and trust.revocation(one.id) is None
    ]
    return [one.certificate.decode("ascii") for one in (own, *others)][:MOST_PCS]
