"""What was in each bundle that was ever made here, and what to tell when a stick is lost.

Nothing is stored for this beside the outbox: which ops a bundle held follows from where its
feeds began and ended, and whom they are about from the objects as they stand here now.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from desktop.cases.lookup import case_above, is_visible
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Obj, Op
from desktop.sync.actions import leave_trace
from desktop.sync.model import Sent, Tally
from desktop.sync.ports import SyncUnit
from desktop.sync.tallying import tally_of

LOST: Final = "lost"
"""In the summary of a bundle: when it was noticed that its stick is lost."""
_SEALED: Final = frozenset({"reporter_identity", "reporter_envelope", "sealed_identity"})
_SHORTEST: Final = 4


@dataclass(frozen=True, slots=True)
class Posted:
    """A bundle of ours in short, with the office it was for; ``lost_t`` milliseconds of 1970."""

    sent: Sent
    office: str
    lost_t: int | None


@dataclass(frozen=True, slots=True)
class CarriedCase:
    """A case of which something was in a bundle, and the people it is about."""

    case: ObjectId
    register_number: str
    subject: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Parcel:
    """What was in one bundle.

    ``barred`` counts cases that the officer at the desk may not see. ``reporters`` says
    whether identities of reporters were in it; they are sealed once more inside.
    ``recipients`` are the age keys it was sealed to; only the addressee holds them.
    """

    posted: Posted
    tally: Tally
    cases: tuple[CarriedCase, ...]
    barred: int
    files: int
    reporters: bool
    recipients: tuple[str, ...]

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody named in its cases, once."""
        return tuple(dict.fromkeys(name for case in self.cases for name in case.people))


def posted(unit: SyncUnit, limit: int = 500) -> list[Posted]:
    """Return the bundles ever made here, the newest first."""
    found = [
        _posted(sent, device.label or device.id)
        for device in unit.devices.all()
        for sent in unit.bundles.sent(device.id)
    ]
    found.sort(key=lambda one: (-one.sent.made_t, one.sent.to, -one.sent.number))
    return found[:limit]


def find_posted(unit: SyncUnit, name: str) -> Posted:
    """Return the bundle with this file name, or whose manifest's hash begins so.

    Raises ``Refused("sync.no_such_posted")`` (bundle) unless it is exactly one.
    """
    every = posted(unit, limit=1_000_000)
    found = [one for one in every if one.sent.file == name]
    if not found and len(name) >= _SHORTEST:
        found = [one for one in every if one.sent.digest.startswith(name)]
    if len(found) != 1:
        raise Refused("sync.no_such_posted", bundle=name)
    return found[0]


def parcel(unit: SyncUnit, one: Posted) -> Parcel:
    """Return what was in a bundle: cases, people, files, and the keys it was sealed to."""
    ops = list(_ops_in(unit, one.sent))
    cases, barred = _cases(unit, ops)
    summary = one.sent.summary
    return Parcel(
        posted=one,
        tally=tally_of(ops),
        cases=tuple(cases),
        barred=barred,
        files=len(summary.get("files") or ()),
        reporters=any(op.header.o in _SEALED for op in ops),
        recipients=tuple(map(str, summary.get("recipients") or ())),
    )


@action("bundle.export")
def note_lost(unit: SyncUnit, bundles: Sequence[Posted], reason: str) -> tuple[Parcel, ...]:
    """Remember that a stick with these bundles is lost, and return what was on it.

    What was not received goes out again with the next bundle by itself. Raises
    ``Refused("sync.lost_needs_reason")``.
    """
    if not reason.strip():
        raise Refused("sync.lost_needs_reason")
    now = int(unit.clock.now().timestamp() * 1000)
    found = []
    for one in bundles:
        known = one.lost_t or now
        sent = replace(one.sent, summary={**one.sent.summary, LOST: known})
        unit.bundles.keep_sent(sent)
        details = {"number": sent.number, "file": sent.file, "reason": reason.strip()}
        leave_trace(unit, "bundle.lost", sent.to, details)
        found.append(parcel(unit, replace(one, sent=sent, lost_t=known)))
    return tuple(found)


def _posted(sent: Sent, office: str) -> Posted:
    lost = sent.summary.get(LOST)
    return Posted(sent, office, int(str(lost)) if lost is not None else None)


def _ops_in(unit: SyncUnit, sent: Sent) -> Iterator[Op]:
    first = sent.summary.get("first")
    if not isinstance(first, dict):
        return
    for feed, begin in first.items():
        last = sent.upto[feed][0]
        for op in unit.trail.ops(feed, int(str(begin)) - 1):
            if op.header.s > last:
                break
            yield op


def _cases(unit: SyncUnit, ops: Sequence[Op]) -> tuple[list[CarriedCase], int]:
    tops: dict[ObjectId, Obj] = {}
    for oid in dict.fromkeys(ObjectId(op.header.i) for op in ops):
        found = unit.objects.get(oid)
        top = None if found is None else case_above(unit, found)
        if top is not None:
            tops[top.id] = top
    seen = [case for case in tops.values() if is_visible(unit, case)]
    return [_carried(unit, case) for case in seen], len(tops) - len(seen)


def _carried(unit: SyncUnit, case: Obj) -> CarriedCase:
    people = unit.objects.children(case.id, "respondent")
    return CarriedCase(
        case.id,
        case.text("register_number"),
        case.text("subject"),
        tuple(one.text("name") for one in people if one.text("name")),
    )
