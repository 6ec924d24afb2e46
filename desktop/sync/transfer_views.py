"""What can be looked up about cases on their way from office to office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from desktop.cases.handing import (
    RECALLED,
    RETURNED,
    counting_answer,
    transfer_standing,
    words_to,
)
from desktop.cases.history import HistoryFilter, case_history, history_of, keeps
from desktop.cases.lookup import is_visible, need
from desktop.cases.office import zone_of
from desktop.cases.queries import case_view
from desktop.cases.views import CaseView, HistoryEntry, day_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Obj, Op, Side, milliseconds
from desktop.sync import dossier, forwarding
from desktop.sync.ports import TransferUnit
from desktop.sync.taking import require_unbarred

OUT, IN = "out", "in"
WAITING = "waiting"
"""The standing of a hand-over that this office has not answered."""


@dataclass(frozen=True, slots=True)
class TransferLine:
    """A case that goes from one office to another, as one side knows it.

    ``id`` is the transfer (``way`` out) or the hand-over (``way`` in). ``standing`` is one of
    ``offered``, ``recalled``, ``forwarded``, ``accepted``, ``returned``, for incoming ones
    ``waiting``, ``accepted``, ``declined``, ``recalled``, ``returned``. ``office`` is the
    other side; ``sender`` says whose case it was, for headquarters. ``case`` is the case here,
    if there is one, ``their_number`` the number it bears there. ``late`` counts what was
    changed on a case after it had been offered, by somebody who did not know. ``code`` tells
    why headquarters cannot hand it on.
    """

    id: ObjectId
    way: str
    standing: str
    case: ObjectId | None
    register_number: str
    subject: str
    office: str
    sender: str
    reason: str
    number: str
    dated: date | None
    at: datetime
    answer: str = ""
    their_number: str = ""
    late: int = 0
    code: str = ""


@dataclass(frozen=True, slots=True)
class HandoverView:
    """An incoming case as its dossier tells it: the case, what happened, files still to come."""

    line: TransferLine
    case: CaseView
    history: tuple[HistoryEntry, ...]
    files: int
    files_missing: int


def transfers(unit: TransferUnit) -> tuple[TransferLine, ...]:
    """Return all cases on their way, and those that were, the latest first.

    Cases that the officer at the desk is barred from are not among them.
    """
    found = [_out(unit, one) for one in unit.objects.all("transfer") if is_visible(unit, one)]
    if unit.side is Side.REGION:
        found += [_in(unit, one) for one in unit.objects.all("handover", unit.scope)]
    return tuple(sorted(found, key=lambda line: (line.at, line.id), reverse=True))


def incoming(unit: TransferUnit) -> tuple[TransferLine, ...]:
    """Return the cases that wait for this office's answer, the longest first."""
    if unit.side is not Side.REGION:
        return ()
    lines = [_in(unit, one) for one in unit.objects.all("handover", unit.scope)]
    return tuple(line for line in lines if line.standing in (WAITING, RECALLED))


def stuck(unit: TransferUnit) -> tuple[TransferLine, ...]:
    """Return the cases that headquarters cannot hand on by itself."""
    if unit.side is not Side.HQ:
        return ()
    lines = (
        _out(unit, one)
        for one in unit.objects.all("transfer")
        if not unit.objects.children(one.id, "transfer_ruling") and is_visible(unit, one)
    )
    return tuple(line for line in lines if line.code)


def handover_view(unit: TransferUnit, handover: ObjectId) -> HandoverView:
    """Return what an incoming case brings along.

    Raises ``handover.unknown`` (id), ``case.barred`` (case, why) for an officer who is named
    in it, ``transfer.returned`` (reason), ``transfer.damaged`` (why).
    """
    found = need(unit, handover, "handover")
    words = words_to(unit.objects, found)
    if RETURNED in words:
        raise Refused("transfer.returned", reason=words[RETURNED])
    sent = dossier.read_handover(unit, found)
    files = unit.objects.children(handover, "handover_file")
    missing = sum(not unit.cases.holds(one.text("sha256"), one.get("size", 0)) for one in files)
    with dossier.opened(unit, sent.ops) as inside:
        require_unbarred(unit, inside, handover)
        case = case_view(inside, sent.case)
        told = _told(inside, sent.case, found.text("from_office"))
    return HandoverView(_in(unit, found), case, tuple(told), len(files), missing)


def whole_history(
    unit: TransferUnit, case: ObjectId, wanted: HistoryFilter | None = None
) -> tuple[HistoryEntry, ...]:
    """Return what happened to a case, also at the offices it came from, the oldest first.

    Raises as :func:`~desktop.cases.history.case_history`.
    """
    own = case_history(unit, case, wanted)
    found = need(unit, case, "case")
    handover = unit.objects.get(ObjectId(found.text("handover")))
    if handover is None or handover.type != "handover":
        return own
    try:
        sent = dossier.read_handover(unit, handover)
    except Refused:
        return own
    with dossier.opened(unit, sent.ops) as inside:
        told = _told(inside, sent.case, handover.text("from_office"))
    zone = zone_of(unit)
    kept = [one for one in told if wanted is None or keeps(wanted, one, zone)]
    return (*kept, *own)


def late_changes(unit: TransferUnit, transfer: ObjectId) -> tuple[HistoryEntry, ...]:
    """Return what was changed on a case after it had been offered, and does not go along.

    Raises ``transfer.unknown`` (id), ``case.barred``.
    """
    found = need(unit, transfer, "transfer")
    case = ObjectId(found.parent or "")
    late = {(milliseconds(op.header.t), op.feed.device, op.header.i) for op in _later(unit, found)}
    return tuple(
        entry
        for entry in history_of(unit, case)
        if (round(entry.at.timestamp() * 1000), entry.device, entry.object) in late
    )


def _later(unit: TransferUnit, transfer: Obj) -> Sequence[Op]:
    case = ObjectId(transfer.parent or "")
    return unit.dossiers.later([case], dossier.KINDS, transfer.get("upto", {}))


def _told(inside: TransferUnit, case: ObjectId, office: str) -> list[HistoryEntry]:
    """Return the history in a dossier, and in those that it brought along itself."""
    return [
        one if one.office else replace(one, office=office, back={})
        for one in whole_history(inside, case)
    ]


def _out(unit: TransferUnit, transfer: Obj) -> TransferLine:
    case = unit.objects.get(ObjectId(transfer.parent or ""))
    rulings = unit.objects.children(transfer.id, "transfer_ruling")
    standing = transfer_standing(unit.objects, transfer)
    told = next((one.text("reason") for one in rulings if one.text("verdict") == RETURNED), "")
    theirs = (one.text("register_number") for one in rulings)
    code = ""
    if unit.side is Side.HQ and standing is not None and not rulings:
        code = _why_stuck(unit, transfer)
    return TransferLine(
        id=transfer.id,
        way=OUT,
        standing=RETURNED if standing is None else standing.value,
        case=None if case is None else case.id,
        register_number="" if case is None else case.text("register_number"),
        subject="" if case is None else case.text("subject"),
        office=transfer.text("to_office"),
        sender=_sender(unit, transfer.scope),
        reason=transfer.text("reason"),
        number=transfer.text("number"),
        dated=day_of(transfer, "dated"),
        at=_moment(transfer.created_t),
        answer=told,
        their_number=next(filter(None, theirs), ""),
        late=len(_later(unit, transfer)),
        code=code,
    )


def _why_stuck(unit: TransferUnit, transfer: Obj) -> str:
    if forwarding.office_for(unit, transfer) is None:
        return forwarding.UNKNOWN_OFFICE
    try:
        dossier.gather(unit, transfer)
    except Refused as refusal:
        return refusal.code
    return ""


def _in(unit: TransferUnit, handover: Obj) -> TransferLine:
    words = words_to(unit.objects, handover)
    answer = counting_answer(unit.objects, handover)
    if RETURNED in words:
        standing, told = RETURNED, words[RETURNED]
    elif answer is not None:
        standing, told = answer.text("verdict"), answer.text("reason")
    else:
        standing, told = (RECALLED, words[RECALLED]) if RECALLED in words else (WAITING, "")
    case = None if answer is None else answer.get("case")
    return TransferLine(
        id=handover.id,
        way=IN,
        standing=standing,
        case=None if case is None else ObjectId(case),
        register_number="" if answer is None else answer.text("register_number"),
        subject=handover.text("subject"),
        office=handover.text("from_office"),
        sender=handover.text("from_office"),
        reason=handover.text("reason"),
        number=handover.text("number"),
        dated=day_of(handover, "dated"),
        at=_moment(handover.created_t),
        answer=told,
        their_number=handover.text("register_number"),
    )


def _sender(unit: TransferUnit, scope: str) -> str:
    return next((one.label for one in unit.devices.all() if one.scope == scope), "")


def _moment(t: int) -> datetime:
    return datetime.fromtimestamp(milliseconds(t) / 1000, UTC)
