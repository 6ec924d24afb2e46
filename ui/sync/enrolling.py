"""What the page of enrolment asks for and does, beside the actions of the sync room."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.cases.office import office_view
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.journal.model import Side
from desktop.keys.enrolment import REPLY_LIMIT, REQUEST_LIMIT, EnrolmentReply, EnrolmentRequest
from desktop.keys.hq_joining import HQ_JOIN_REPLY_LIMIT, HqJoinReply
from desktop.keys.joining import JOIN_REPLY_LIMIT, JoinReply, JoinRequest
from desktop.law.model import Authority, Region
from desktop.law.packs import law
from desktop.sync import custody, standing
from desktop.sync.enrolment import Asked, own_fingerprint
from desktop.sync.joining import is_joining
from ui.sync.looking import ExchangeUnit


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A PC of a region that headquarters vouches for, or no longer does."""

    device: str
    office: str
    scope: str
    revoked: bool


@dataclass(frozen=True, slots=True)
class Stand:
    """How far enrolment is. ``lacks`` is why a request cannot be made yet, as a code.

    ``joining`` says that this PC must first join its office. ``elsewhere`` is why this PC of
    headquarters certifies nobody, ``root_here`` whether the root lies in this vault.
    """

    side: Side
    joining: bool
    enrolled: bool
    digits: str
    authority: str
    office: str
    region_code: str
    lacks: str
    regions: tuple[Enrolled, ...]
    elsewhere: Refused | None = None
    root_here: bool = False

    @property
    def limit(self) -> int:
        """Bytes of the file that this side reads next."""
        if self.joining:
            if self.side is Side.HQ:
                return HQ_JOIN_REPLY_LIMIT
            return JOIN_REPLY_LIMIT
        return REQUEST_LIMIT if self.side is Side.HQ else REPLY_LIMIT


@dataclass(frozen=True, slots=True)
class Asking:
    """Who stands behind a file that was read; ``public`` is the key whose digits count."""

    office: str
    region: str
    public: bytes
    what: EnrolmentRequest | EnrolmentReply | JoinRequest | JoinReply | HqJoinReply
    asked: Asked | None = None
    """For what a request asks headquarters."""


def stand(unit: ExchangeUnit) -> Stand:
    """Return how far enrolment is."""
    office = office_view(unit)
    authority = law_of(unit).find(Authority, office.authority)
    signed = standing.signed_trust(unit)
    listed = standing.trust_in_force(unit).authority if signed is not None else ""
    regions: tuple[Enrolled, ...] = ()
    if unit.side is Side.HQ and signed is not None:
        trust = standing.trust_in_force(unit)
        regions = tuple(
            Enrolled(device.id, device.label, device.scope, trust.revocation(device.id) is not None)
            for device in unit.devices.all()
            if device.side is Side.REGION
        )
    # What the office said of itself holds until its first bundle has come.
    name = office.name or unit.local.get(standing.JOINED_OFFICE) or ""
    code = office.region_code or unit.local.get(standing.JOINED_REGION) or ""
    joining = is_joining(unit)
    own = unit.devices.get(unit.device)
    elsewhere = None
    if unit.side is Side.HQ and not joining and not standing.has_issuing_key(unit):
        elsewhere = standing.keys_elsewhere(unit)
    return Stand(
        elsewhere=elsewhere,
        root_here=custody.root_is_here(unit),
        side=unit.side,
        joining=joining,
        enrolled=own is not None and bool(own.certificate),
        digits=own_fingerprint(unit),
        authority=authority.short_name if authority else office.authority or listed,
        office=name,
        region_code=code,
        lacks="" if joining or (name and code) else "office",
        regions=tuple(sorted(regions, key=lambda one: one.office)),
    )


def of_request(request: EnrolmentRequest, asked: Asked) -> Asking:
    """Return who asks to be enrolled, and for what."""
    region = law().find(Region, request.region)
    name = region.name if region else request.region
    return Asking(request.office, name, request.public, request, asked)


def of_reply(reply: EnrolmentReply) -> Asking:
    """Return who answers."""
    return Asking(reply.trust.authority, "", reply.trust.root, reply)


def of_join_request(request: JoinRequest) -> Asking:
    """Return who asks to be let into the office."""
    return Asking(request.officer, "", request.public, request)


def of_join_reply(reply: JoinReply | HqJoinReply) -> Asking:
    """Return which office answers; headquarters under the digits of its root."""
    if isinstance(reply, HqJoinReply):
        return Asking(reply.office, "", reply.trust.root, reply)
    return Asking(reply.office, reply.region, reply.sponsor, reply)
