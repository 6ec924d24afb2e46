"""What the page of sticks asks for in one look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from desktop.cases.leaks import leaking_cases
from desktop.cases.office import office_view
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.journal.model import Device, Side
from desktop.law.model import Authority
from desktop.sync import colleagues, lost_texts, outgoing, queries, recipients
from desktop.sync.conflicts import conflict_count
from desktop.sync.joining import is_joining
from desktop.sync.model import Kept, Tally
from desktop.sync.outgoing import Choice
from desktop.sync.ports import SyncUnit
from desktop.sync.queries import PeerStatus
from desktop.sync.tallying import tally_of


class ExchangeUnit(SyncUnit, CaseUnit, Protocol):
    """What exchange and the office's own name need."""


_NEWEST = 100
"""Cases looked at for a reporter's name: those changed last are those that go out."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What would go to one installation: things in words of the office, not of the journal."""

    tally: Tally = Tally()
    files: int = 0
    size: int = 0
    choice: Choice | None = None
    """The files and pieces behind ``files``, for a look at what fits."""
    key: bool = False
    """Whether a recipient key, or the answer to one, has to get there."""
    texts: bool = False
    """Whether texts that a PC took out which is believed no more are asked for or given back."""

    @property
    def is_nothing(self) -> bool:
        """Whether there is nothing to send."""
        return self.tally.is_nothing and not (self.files or self.key or self.texts)


@dataclass(frozen=True, slots=True)
class PeerLine:
    """An installation we write to, how exchange with it stands, what would go there."""

    status: PeerStatus
    outgoing: Outgoing
    refusal: Refused | None = None

    @property
    def device(self) -> DeviceId:
        """Its id."""
        return self.status.device


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the page shows that does not lie on a stick."""

    side: Side
    own: DeviceId
    office: str
    authority: str
    enrolled: bool
    joining: bool
    peers: tuple[PeerLine, ...]
    missing_files: int
    missing_bytes: int
    now_t: int
    """Milliseconds since 1970."""
    kept: tuple[Kept, ...] = ()
    """Bundles that were set aside, for a person to decide about."""
    undecided: int = 0
    """Fields with several values that wait for a decision."""
    leaking: tuple[str, ...] = ()
    """Register numbers of cases in which a text that travels seems to name the reporter."""
    stranded: int = 0
    """Entries that wait for what only a revoked PC had."""
    lost_texts: int = 0
    """Texts that a revoked PC took out, and that nobody has sent back yet."""


def overview(unit: ExchangeUnit) -> Overview:
    """Return how exchange stands and what would go out."""
    status = queries.status(unit)
    devices = {device.id: device for device in queries.peers(unit)}
    office = office_view(unit)
    authority = law_of(unit).find(Authority, office.authority)
    own = unit.devices.get(unit.device)
    # A PC that joined its office knows the list before it is certified itself.
    enrolled = own is not None and bool(own.certificate)
    leaking = leaking_cases(unit, _NEWEST) if unit.side is Side.REGION else ()
    return Overview(
        kept=queries.kept(unit),
        undecided=conflict_count(unit),
        leaking=tuple(one.register_number for one in leaking),
        side=unit.side,
        own=unit.device,
        office=office.name or unit.device,
        authority=authority.short_name if authority else office.authority,
        enrolled=enrolled,
        joining=is_joining(unit),
        peers=tuple(_line(unit, devices[one.device], one) for one in status.peers),
        missing_files=status.missing_files,
        missing_bytes=status.missing_bytes,
        stranded=status.stranded,
        lost_texts=status.lost_texts,
        now_t=int(unit.clock.now().timestamp() * 1000),
    )


def _line(unit: SyncUnit, peer: Device, status: PeerStatus) -> PeerLine:
    key = recipients.has_word_for(unit, peer)
    texts = lost_texts.are_owed(unit, peer)
    wanted = unit.bundles.peer(peer.id).want
    if not (status.unacknowledged or wanted or key or texts):
        return PeerLine(status, Outgoing())
    try:
        chosen = outgoing.choose(unit, peer.id)
    except Refused as refusal:
        return PeerLine(status, Outgoing(), refusal)
    scopes = colleagues.scopes_to(unit, peer)
    acked = {feed: seq for feed, (seq, _) in unit.bundles.peer(peer.id).acks.items()}
    tally = tally_of(unit.trail.ops_since(acked, sorted(scopes)))
    return PeerLine(
        status,
        Outgoing(
            tally=tally,
            files=len(chosen.files),
            size=sum(size for _, size in chosen.files),
            choice=chosen,
            key=key,
            texts=texts,
        ),
    )
