"""A PC's own recipient key is followed by a new one each year, and the old one destroyed.

So it is for the PCs of regions, and for those of headquarters that do not sign its list.

Three steps, each safe to be late: the vault makes the next key and says so in every bundle;
headquarters seals to it and certifies it; that certificate puts it in force here. The key before
it opens what is late until its time is over and somebody destroys it. Nothing that was sealed
to it can be read afterwards, by whoever finds an old stick and steals a vault.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import msgspec

from desktop.errors import Refused
from desktop.journal.actions import action
from desktop.journal.model import Side
from desktop.keys.sealing import new_identity
from desktop.sync import custody, recipients, standing
from desktop.sync.actions import leave_trace
from desktop.sync.ports import SyncUnit

MOST_FORMER: Final = 8
"""Former keys that are kept beside each other; then one must be destroyed before the next."""


@dataclass(frozen=True, slots=True)
class Former:
    """A key that was followed; ``may_go`` when it may be destroyed."""

    recipient: str
    since: datetime | None
    until: datetime
    may_go: bool


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A region's own recipient keys, as its people look them up.

    ``since`` is when the present key was made, ``bundle`` with which number of headquarters'
    bundles its certificate came, ``None`` for the first. ``remind_on`` is when the next one is
    due, ``due`` whether that has passed. ``next_since`` is when the key was made that
    headquarters has not certified yet.
    """

    recipient: str
    since: datetime | None
    bundle: int | None
    remind_on: datetime | None
    due: bool
    next_since: datetime | None
    former: tuple[Former, ...]
    at_headquarters: bool = False


def mailbox(unit: SyncUnit) -> Mailbox | None:
    """Return this PC's own recipient keys.

    ``None`` before enrolment, and at the PC of headquarters that signs the lists.
    """
    if standing.signed_trust(unit) is None or not _follows(unit):
        return None
    own, now = unit.devices.get(unit.device), unit.clock.now()
    if own is None or not own.certificate:
        return None
    keys = recipients.own_keys(unit.local)
    certificate = standing.certificate_of(own, standing.trust_in_force(unit))
    begun = keys.since or (None if certificate is None else certificate.valid_from)
    remind_on = None if begun is None else begun + custody.YEAR
    return Mailbox(
        recipient=own.recipient,
        since=begun,
        bundle=keys.bundle,
        remind_on=remind_on,
        due=keys.next_since is None and remind_on is not None and now >= remind_on,
        next_since=keys.next_since,
        former=tuple(
            Former(one.recipient, one.since, one.until, now >= one.until) for one in keys.former
        ),
        at_headquarters=unit.side is Side.HQ,
    )


def _follows(unit: SyncUnit) -> bool:
    """Say whether another PC puts this one's keys in force: a region's, a colleague's do so."""
    return unit.side is Side.REGION or not standing.is_holder(unit)


@action("vault.rotate")
def make_next_key(unit: SyncUnit) -> str:
    """Make the recipient key that is to follow the present one, and return its recipient.

    Our bundles say from now on that we open it; once headquarters has certified it, it follows.
    Raises ``Refused``: ``sync.only_region``, ``sync.not_enrolled``, ``rotation.waits`` (since)
    while a key waits for headquarters, ``rotation.too_many`` (limit) when former ones must be
    destroyed first.
    """
    standing.trust_in_force(unit)
    if not _follows(unit):
        raise Refused("sync.only_region")
    standing.own_device(unit)
    keys = recipients.own_keys(unit.local)
    if keys.next_since is not None:
        raise Refused("rotation.waits", since=keys.next_since.date())
    if len(keys.former) >= MOST_FORMER:
        raise Refused("rotation.too_many", limit=MOST_FORMER)
    identity = new_identity()
    unit.local.keep_secret(standing.NEXT_IDENTITY, identity.secret.encode("ascii"))
    now = unit.clock.now()
    recipients.keep_own_keys(unit.local, msgspec.structs.replace(keys, next_since=now))
    leave_trace(unit, "keys.next", unit.device, {"recipient": identity.recipient})
    return identity.recipient


@action("vault.rotate")
def destroy_former_keys(unit: SyncUnit) -> tuple[str, ...]:
    """Destroy the former keys whose time is over, and return their recipients.

    What was sealed to them and has not come in can be read by nobody any more; whoever sent it
    sends its content again. Older backups of this vault still hold the keys. Raises ``Refused``:
    ``sync.only_region`` at the PC of headquarters that signs the lists,
    ``trust.no_former_recipient``, ``rotation.overlap`` (until) while the time of all of them
    runs.
    """
    if not _follows(unit):
        raise Refused("sync.only_region")
    keys, now = recipients.own_keys(unit.local), unit.clock.now()
    if not keys.former:
        raise Refused("trust.no_former_recipient")
    kept = tuple(one for one in keys.former if now < one.until)
    gone = tuple(one.recipient for one in keys.former if one not in kept)
    if not gone:
        raise Refused("rotation.overlap", until=min(one.until for one in kept).date())
    for recipient in gone:
        unit.local.forget_secret(recipients.former_name(recipient))
    recipients.keep_own_keys(unit.local, msgspec.structs.replace(keys, former=kept))
    leave_trace(unit, "keys.destroyed", unit.device, {"recipients": list(gone)})
    return gone
