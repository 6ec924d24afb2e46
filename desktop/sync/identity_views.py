"""What can be looked up about identities of reporters that go from office to office."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.cases.handing import RETURNED, Standing, handing_of, transfer_standing, words_to
from desktop.cases.intake import ANONYMOUS
from desktop.cases.lookup import is_visible, need
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Obj, Side, milliseconds
from desktop.journal.roles import missing_role
from desktop.keys.fingerprints import fingerprint
from desktop.sync import identities
from desktop.sync.identities import (
    SEALED,
    WITHHELD,
    arrived_for,
    origin_of,
    requests_for,
    still_stands,
    verdict_of,
)
from desktop.sync.ports import TransferUnit

OUT, IN = "out", "in"
ELSEWHERE, ANONYMOUS_THERE, ASKED = "elsewhere", "anonymous", "asked"
ARRIVED, TAKEN, LOST = "arrived", "taken", "lost"
SENT, UNTRUSTED, OVER = "sent", "untrusted", "over"


@dataclass(frozen=True, slots=True)
class IdentityLine:
    """A reporter's identity that another office has, or asks for; never the identity itself.

    ``standing`` for one that lies elsewhere (``way`` in): ``elsewhere`` while nobody asked,
    ``anonymous`` where there is none to ask for, ``asked``, ``withheld``, ``arrived``,
    ``taken``, ``lost`` where this PC opened it and was restored since.
    For one that is asked of this office (``way`` out): ``asked``, ``withheld``, ``sent``,
    ``taken``, ``untrusted`` where the request is not believed (``why``), ``over``
    where the case came back. ``digits`` tell the key it is sealed to, to be compared by
    telephone. ``here`` says whether that is this PC's key, ``may_ask`` whether this PC can ask.
    """

    way: str
    standing: str
    case: ObjectId
    register_number: str
    reporter: ObjectId
    code: str
    office: str
    request: ObjectId | None = None
    reason: str = ""
    officer: str = ""
    at: datetime | None = None
    answer: str = ""
    answered_by: str = ""
    digits: str = ""
    why: str = ""
    here: bool = False
    may_ask: bool = False


def identity_lines(unit: TransferUnit) -> tuple[IdentityLine, ...]:
    """Return every request for an identity, of this office and to it, the latest first.

    Those about cases that the officer at the desk is barred from are not among them.
    """
    if unit.side is not Side.REGION:
        return ()
    asked = [one for one in unit.objects.all("transfer_request") if is_visible(unit, one)]
    ours = [one for one in unit.objects.all("handover_request") if is_visible(unit, one)]
    reporters = (unit.objects.get(ObjectId(one.parent or "")) for one in ours)
    known = {one.id: one for one in reporters if one is not None}
    found = [*_asked_of_us(unit, asked)]
    found += [line for reporter in known.values() for line in _elsewhere(unit, reporter)]
    return tuple(sorted(found, key=_newest, reverse=True))


def identity_lines_of(unit: TransferUnit, reporter: ObjectId) -> tuple[IdentityLine, ...]:
    """Return where the identity of one reporter lies, or who asks for it.

    Nothing for a reporter of a case that never went to another office. Raises
    ``reporter.unknown`` (id), ``case.barred``.
    """
    found = need(unit, reporter, "reporter")
    if unit.side is not Side.REGION:
        return ()
    transfers = unit.objects.children(ObjectId(found.parent or ""), "transfer")
    asked = [
        one
        for transfer in transfers
        for one in unit.objects.children(transfer.id, "transfer_request")
        if one.text("reporter") == reporter
    ]
    lines = [*_elsewhere(unit, found), *_asked_of_us(unit, asked)]
    return tuple(sorted(lines, key=_newest, reverse=True))


def identity_errands(unit: TransferUnit) -> tuple[IdentityLine, ...]:
    """Return what a keeper of identities has to do here: answer a request, open what arrived."""
    if missing_role(unit.who.roles, "reporter.send"):
        return ()
    waiting = ((OUT, ASKED), (OUT, UNTRUSTED), (IN, ARRIVED))
    return tuple(
        line
        for line in identity_lines(unit)
        if (line.way, line.standing) in waiting and (line.way == OUT or line.here)
    )


def _asked_of_us(unit: TransferUnit, requests: list[Obj]) -> Iterator[IdentityLine]:
    first: dict[str, Obj] = {}
    for one in sorted(requests, key=lambda one: (not verdict_of(unit, one), one.id)):
        first.setdefault(one.text("request"), one)
    for request in first.values():
        transfer = unit.objects.get(ObjectId(request.parent or ""))
        case = None if transfer is None else unit.objects.get(ObjectId(transfer.parent or ""))
        if transfer is None or case is None:
            continue
        standing, why, office = _standing_of(unit, transfer, request)
        told = _answer(unit, request, "transfer_identity")
        reporter = unit.objects.get(ObjectId(request.text("reporter")))
        yield IdentityLine(
            way=OUT,
            standing=standing,
            case=case.id,
            register_number=case.text("register_number"),
            reporter=ObjectId(request.text("reporter")),
            code="" if reporter is None else reporter.text("code"),
            office=office or request.text("office"),
            request=request.id,
            reason=request.text("reason"),
            officer=request.text("by_whom"),
            at=_moment(request.created_t),
            digits=_digits(request),
            answer="" if told is None else told.text("reason"),
            answered_by="" if told is None else told.text("by_whom"),
            why=why,
        )


def _standing_of(unit: TransferUnit, transfer: Obj, request: Obj) -> tuple[str, str, str]:
    """Return how far a request has come, why it is not believed, and by certificate whose."""
    office, why = "", ""
    try:
        office = identities.require_trusted(unit, request).label
    except Refused as refusal:
        why = str(refusal.details.get("why", refusal.code))
    verdict = verdict_of(unit, request)
    if unit.objects.children(request.id, "transfer_taken"):
        return TAKEN, "", office
    if transfer_standing(unit.objects, transfer) is not Standing.ACCEPTED:
        return OVER, "", office
    if verdict:
        return SENT if verdict == SEALED else WITHHELD, "", office
    return (UNTRUSTED if why else ASKED), why, office


def _elsewhere(unit: TransferUnit, reporter: Obj) -> Iterator[IdentityLine]:
    """Yield the requests about a reporter who came with a case, or that none was made."""
    try:
        handover, _ = origin_of(unit, reporter)
    except Refused:
        return
    case = unit.objects.get(ObjectId(reporter.parent or ""))
    if case is None or not _counts(unit, case) or RETURNED in words_to(unit.objects, handover):
        return
    recipient = identities.recipient_here(unit)
    requests = requests_for(unit, reporter.id)
    standing_ones = {one.text("recipient") for one in requests if still_stands(unit, one)}
    anonymous = reporter.text("mode") == ANONYMOUS
    may_ask = not anonymous and recipient not in standing_ones
    kept = bool(unit.objects.children(reporter.id, "reporter_identity"))
    common = IdentityLine(
        way=IN,
        standing=ANONYMOUS_THERE if anonymous else TAKEN if kept else ELSEWHERE,
        case=case.id,
        register_number=case.text("register_number"),
        reporter=reporter.id,
        code=reporter.text("code"),
        office=handover.text("from_office"),
        may_ask=may_ask,
    )
    if not requests:
        yield common
    arrived = {request.id for request, _ in arrived_for(unit, reporter.id)}
    for request in requests:
        told = _answer(unit, request, "handover_identity")
        verdict = verdict_of(unit, request)
        here = request.text("recipient") == recipient
        if unit.objects.children(request.id, "handover_taken"):
            standing = TAKEN if kept or not here else LOST
        elif request.id in arrived:
            standing = ARRIVED
        else:
            standing = WITHHELD if verdict == WITHHELD else ASKED
        yield IdentityLine(
            way=IN,
            standing=standing,
            case=common.case,
            register_number=common.register_number,
            reporter=common.reporter,
            code=common.code,
            office=common.office,
            request=request.id,
            reason=request.text("reason"),
            officer=request.text("by_whom"),
            at=_moment(request.created_t),
            digits=_digits(request),
            answer="" if told is None else told.text("reason"),
            answered_by="" if told is None else told.text("by_whom"),
            here=here,
            may_ask=may_ask,
        )


def _counts(unit: TransferUnit, case: Obj) -> bool:
    handing = handing_of(unit.objects, case)
    return handing is None or handing.standing not in (Standing.SENT_BACK, Standing.DOUBLE)


def _answer(unit: TransferUnit, request: Obj, kind: str) -> Obj | None:
    """Return the answer that counts, the latest of its verdict."""
    verdict = verdict_of(unit, request)
    found = [one for one in unit.objects.children(request.id, kind)
             if one.text("verdict") == verdict]  # fmt: skip
    return max(found, key=lambda one: (one.created_t, one.id), default=None)


def _digits(request: Obj) -> str:
    return fingerprint(request.text("recipient").encode("utf-8"))


def _moment(t: int) -> datetime:
    return datetime.fromtimestamp(milliseconds(t) / 1000, UTC)


def _newest(line: IdentityLine) -> tuple[bool, datetime, str]:
    return line.at is not None, line.at or datetime.min.replace(tzinfo=UTC), line.reporter
