"""Today as all rooms together see it: the cases' own lines, and what the rooms above add."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from db.unit import Unit
from desktop.cases.handing import RECALLED
from desktop.cases.today import SHOWN, Look, Source, today
from desktop.cases.today_views import Button, Deed, Group, Today, TodayGroup, TodayLine
from desktop.journal.model import Device, Side
from desktop.journal.roles import missing_role
from desktop.letters.actions import KINDS
from desktop.sync.conflicts import conflict_count
from desktop.sync.identity_views import IN, identity_errands
from desktop.sync.outgoing import unheard
from desktop.sync.queries import PeerStatus, peers, status
from desktop.sync.rotating import mailbox
from desktop.sync.transfer_views import incoming, stuck
from desktop.sync.trusting import recipient_due_on

PATIENCE: Final = 14
"""Days after which a bundle that headquarters has not confirmed is asked about."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rail and the status line say beside the counts of the cases' own room.

    ``unsent`` are changes that the other side has not confirmed; ``heard_t`` is when it was
    last heard from, in milliseconds since 1970, or ``None``; ``undecided`` are fields with
    several values.
    """

    unsent: int
    heard_t: int | None
    heard_from: str
    undecided: int = 0


def agenda(unit: Unit, *, mine: bool = False, limit: int = SHOWN) -> Today:
    """Return what wants somebody today, in all rooms."""
    return today(unit, mine=mine, limit=limit, letters=KINDS, more=MORE)


def facts(unit: Unit) -> Facts:
    """Return how exchange stands, in short."""
    others = _others(unit)
    heard = [(peer.last_in[2], peer) for peer in others if peer.last_in is not None]
    last = max(heard, key=lambda one: one[0], default=None)
    return Facts(
        sum(peer.unacknowledged for peer in others)
        if unit.side is Side.HQ
        else unheard(unit, _headquarters(unit))[0],
        last[0] if last else None,
        last[1].office if last else "",
        conflict_count(unit),
    )


def _others(unit: Unit) -> list[PeerStatus]:
    """Return the installations of the other side."""
    return [peer for peer in status(unit).peers if peer.side is not unit.side]


def _headquarters(unit: Unit) -> list[Device]:
    return [one for one in peers(unit) if one.side is Side.HQ]


def _unanswered(look: Look) -> Iterable[TodayGroup]:
    """Give a line when no PC of headquarters has long confirmed what was sent there."""
    unit = look.unit
    if not isinstance(unit, Unit) or unit.side is Side.HQ:
        return
    sent = any(peer.last_out is not None for peer in _others(unit))
    count, oldest_t = unheard(unit, _headquarters(unit))
    if not count or oldest_t is None or not sent:
        return
    since = datetime.fromtimestamp(oldest_t / 1000, UTC)
    if (unit.clock.now() - since).days < PATIENCE:
        return
    line = TodayLine(
        group=Group.HQ,
        what="unanswered",
        since=since.date(),
        buttons=(Button(Deed.STICK),),
        number=count,
    )
    yield TodayGroup(Group.HQ, (line,), 1)


def _keys(look: Look) -> Iterable[TodayGroup]:
    """Give a line when a recipient key is to be followed, or a region's former one destroyed."""
    unit = look.unit
    if not isinstance(unit, Unit) or missing_role(unit.who.roles, "vault.rotate"):
        return
    for what, since in _key_moments(unit).items():
        if since is None or since > unit.clock.now():
            continue
        line = TodayLine(
            group=Group.UPKEEP,
            what=what,
            since=since.date(),
            buttons=(Button(Deed.TRUST),),
            number=1,
        )
        yield TodayGroup(Group.UPKEEP, (line,), 1)


def _key_moments(unit: Unit) -> dict[str, datetime | None]:
    box = mailbox(unit)
    if box is None:
        return {"key_due": recipient_due_on(unit)}
    return {
        "key_due": box.remind_on if box.due else None,
        "key_old": min((one.until for one in box.former), default=None),
    }


def _handed(look: Look) -> Iterable[TodayGroup]:
    """Give the incoming cases that nobody answered; at headquarters those it cannot hand on.

    With them go the identities of reporters that are asked for or came, for who keeps them.
    """
    unit = look.unit
    if not isinstance(unit, Unit):
        return
    waiting = stuck(unit) if unit.side is Side.HQ else incoming(unit)
    lines = tuple(
        TodayLine(
            group=Group.TRANSFER,
            what="stuck" if one.code else "recalled" if one.standing == RECALLED else "handover",
            case=one.case,
            register_number=one.register_number or one.their_number,
            subject=one.subject,
            who=one.sender,
            since=one.at.date(),
            why=one.reason,
            buttons=(Button(Deed.TRANSFER, one.id),),
        )
        for one in waiting
    )
    lines += tuple(
        TodayLine(
            group=Group.TRANSFER,
            what="identity_arrived" if one.way == IN else "identity_asked",
            case=one.case,
            register_number=one.register_number,
            subject=one.code,
            who=one.office,
            since=None if one.at is None else one.at.date(),
            why=one.reason,
            buttons=(Button(Deed.REPORTER),),
        )
        for one in identity_errands(unit)
    )
    yield TodayGroup(Group.TRANSFER, lines[: look.limit], len(lines))


MORE: Final[tuple[Source, ...]] = (_unanswered, _keys, _handed)
"""Lines from the rooms above the cases."""
