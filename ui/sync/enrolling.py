"""What the page of enrolment asks for and does, beside the actions of the sync room."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.cases.office import office_view
from desktop.cases.rules import law_of
from desktop.journal.model import Side
from desktop.keys.enrolment import REPLY_LIMIT, REQUEST_LIMIT, EnrolmentReply, EnrolmentRequest
from desktop.law.model import Authority, Region
from desktop.law.packs import law
from desktop.sync import standing
from desktop.sync.enrolment import own_fingerprint
from ui.sync.looking import ExchangeUnit

LIMITS = {Side.REGION: REPLY_LIMIT, Side.HQ: REQUEST_LIMIT}
"""Bytes of the file that each side reads."""


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A region that headquarters vouches for, or no longer does."""

    device: str
    office: str
    revoked: bool


@dataclass(frozen=True, slots=True)
class Stand:
    """How far enrolment is. ``lacks`` is why a request cannot be made yet, as a code."""

    side: Side
    enrolled: bool
    digits: str
    authority: str
    office: str
    region_code: str
    lacks: str
    regions: tuple[Enrolled, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """Who stands behind a file that was read; ``public`` is the key whose digits count."""

    office: str
    region: str
    public: bytes
    what: EnrolmentRequest | EnrolmentReply


def stand(unit: ExchangeUnit) -> Stand:
    """Return how far enrolment is."""
    office = office_view(unit)
    authority = law_of(unit).find(Authority, office.authority)
    signed = standing.signed_trust(unit)
    regions: tuple[Enrolled, ...] = ()
    if unit.side is Side.HQ and signed is not None:
        trust = standing.trust_in_force(unit)
        regions = tuple(
            Enrolled(device.id, device.label, trust.revocation(device.id) is not None)
            for device in unit.devices.all()
            if device.side is Side.REGION
        )
    lacks = "" if office.name and office.region_code else "office"
    return Stand(
        side=unit.side,
        enrolled=signed is not None,
        digits=own_fingerprint(unit),
        authority=authority.short_name if authority else office.authority,
        office=office.name,
        region_code=office.region_code,
        lacks=lacks,
        regions=tuple(sorted(regions, key=lambda one: one.office)),
    )


def of_request(request: EnrolmentRequest) -> Asking:
    """Return who asks to be enrolled."""
    region = law().find(Region, request.region)
    name = region.name if region else request.region
    return Asking(request.office, name, request.public, request)


def of_reply(reply: EnrolmentReply) -> Asking:
    """Return who answers."""
    return Asking(reply.trust.authority, "", reply.trust.root, reply)
