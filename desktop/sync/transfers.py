"""Handing a case to another office, and answering one that was handed to us.

The case stays the sender's, closed to changes, until the other office has accepted it; what
headquarters does in between stands in :mod:`desktop.sync.forwarding`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.cases.clock_doubt import doubt_about_clock
from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.handing import (
    ACCEPTED,
    DECLINED,
    RECALLED,
    RETURNED,
    Handing,
    Standing,
    counting_answer,
    handing_of,
    words_to,
)
from desktop.cases.lookup import need
from desktop.cases.model import date_in
from desktop.cases.office import office_of, today
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Device, Feed, Obj, Op, Side, op_id
from desktop.keys import sshsig
from desktop.keys.sshsig import Namespace
from desktop.law.model import Region
from desktop.sync import dossier, standing
from desktop.sync.ports import TransferUnit
from desktop.sync.taking import Taken, require_unbarred, take_over

PAPER: Final = "SURAT_PELIMPAHAN"
"""The type of the letter by which a case is handed over."""
TEXT_LIMIT: Final = 2000
_LINE: Final = 120
_MOST_FEEDS: Final = 100


@dataclass(frozen=True, slots=True)
class Offer:
    """To which region a case goes, why, and by which letter; ``document`` goes along."""

    to_region: str
    reason: str
    number: str = ""
    dated: date | None = None
    document: NewDocument | None = None


@action("case.transfer")
def offer_case(unit: TransferUnit, case: ObjectId, offer: Offer) -> ObjectId:
    """Offer a case to the office of another region and return the transfer's id.

    It leaves with the next bundle to headquarters. From now on nothing of the case changes
    here until it was returned. Headquarters may hand over a region's case itself. Raises
    ``case.unknown`` (id), ``case.barred``, ``case.handed_over`` (case, standing, office),
    ``sync.not_enrolled``, ``law.unknown_code``, ``transfer.reason_required``,
    ``transfer.same_region`` (region), ``transfer.conflicts`` (fields), ``field.too_long``,
    ``transfer.future`` (dated), ``transfer.too_large`` (limit) and what filing the document
    raises.
    """
    found = need(unit, case, "case")
    own = standing.own_device(unit)
    handing = handing_of(unit.objects, found)
    if handing is not None:
        told = handing.standing.value
        raise Refused("case.handed_over", case=case, standing=told, office=handing.office)
    region = law_of(unit).row(Region, offer.to_region)
    reason = _text("reason", offer.reason)
    number = offer.number.strip()
    if len(number) > _LINE:
        raise Refused("field.too_long", field="number", limit=_LINE)
    if offer.dated is not None and offer.dated > today(unit):
        raise Refused("transfer.future", dated=offer.dated)
    if region.code == home_region(unit, found):
        raise Refused("transfer.same_region", region=region.name)
    _require_settled(unit, case)
    unit.journal.because(reason)
    if offer.document is not None:
        attach_document(unit, case, offer.document)
    tops = dossier.roots_of(unit, found)
    upto = unit.dossiers.reach(found.scope)
    ops = unit.dossiers.gather([case, *tops], dossier.KINDS, upto)
    dossier.pack(ops)
    digest = dossier.digest_of(ops)
    record = dossier.record_of(unit, found)
    signed = dossier.statement(case, region.code, len(ops), digest, record)
    signature = sshsig.sign(standing.signing_key(unit.local), Namespace.TRANSFER, signed)
    values = {
        "to_region": region.code,
        "to_office": region.name,
        "reason": reason,
        "number": number or None,
        "dated": None if offer.dated is None else offer.dated.isoformat(),
        "digest": digest,
        "ops": len(ops),
        "signature": signature.decode("ascii"),
        "kinds": list(dossier.KINDS),
        "roots": list(tops),
        "upto": upto,
        "record": record or None,
    }
    # Whoever applies this holds everything that was signed: it cites the end of each feed.
    seen = _ends(ops, Feed(own.id, unit.epoch, found.scope))
    return unit.journal.create("transfer", values, parent=case, seen=seen)


@action("case.recall")
def recall_case(unit: TransferUnit, case: ObjectId, reason: str) -> bool:
    """Ask a case back that was offered; says whether it is back at once.

    It is where the offer has not left this PC. Otherwise headquarters decides by what it
    knows, and an acceptance that was first stands. Raises ``case.unknown`` (id),
    ``case.barred``, ``sync.only_region``, ``transfer.reason_required``, ``transfer.none``,
    ``transfer.accepted`` (office), ``transfer.recalled``, and ``transfer.assigned`` for a case
    that headquarters itself gives to another office.
    """
    found = need(unit, case, "case")
    if unit.side is not Side.REGION:
        raise Refused("sync.only_region")
    words = _text("reason", reason)
    handing = handing_of(unit.objects, found)
    if handing is None or handing.standing in _COPIES:
        raise Refused("transfer.none")
    if handing.standing is Standing.ACCEPTED:
        raise Refused("transfer.accepted", office=handing.office)
    if handing.standing is Standing.RECALLED:
        raise Refused("transfer.recalled")
    if written_by(unit, handing.by).side is Side.HQ:
        raise Refused("transfer.assigned")
    unit.journal.because(words)
    unsent = not unit.cases.has_travelled(handing.by)
    values = {"reason": words, "unsent": unsent}
    unit.journal.create("transfer_recall", values, parent=handing.by)
    return unsent


@action("case.accept")
def accept_case(unit: TransferUnit, handover: ObjectId, clock_is_right: str = "") -> Taken:
    """Take a case over that was handed to this office, under an own register number.

    Raises ``handover.unknown`` (id), ``sync.only_region``, ``transfer.answered`` (verdict),
    ``transfer.returned`` (reason), ``transfer.recall_pending`` (reason), ``case.barred``,
    ``transfer.damaged`` (why), ``clock.doubtful`` unless ``clock_is_right`` says why, and
    ``case.register_range_full``.
    """
    found = _open_handover(unit, handover)
    doubt = doubt_about_clock(unit)
    if doubt is not None and not clock_is_right.strip():
        raise doubt
    words = words_to(unit.objects, found)
    if RECALLED in words:
        raise Refused("transfer.recall_pending", reason=words[RECALLED])
    sent = dossier.read_handover(unit, found)
    unit.journal.because(clock_is_right.strip() or found.text("reason"))
    with dossier.opened(unit, sent.ops) as inside:
        case = inside.objects.get(sent.case)
        if case is None or case.type != "case":
            raise Refused("transfer.damaged", why="ops")
        require_unbarred(unit, inside, handover)
        with unit.journal.together():
            taken = take_over(unit, inside, case, sent.ops, found)
    values = {
        "verdict": ACCEPTED,
        "case": taken.case,
        "register_number": taken.register_number,
    }
    unit.journal.create("handover_answer", values, parent=handover)
    return taken


@action("case.decline")
def decline_case(unit: TransferUnit, handover: ObjectId, reason: str) -> ObjectId:
    """Send a case back that was handed to this office; the sender gets it with the reason.

    Raises ``handover.unknown`` (id), ``sync.only_region``, ``transfer.answered`` (verdict),
    ``transfer.returned`` (reason), ``transfer.reason_required``.
    """
    _open_handover(unit, handover)
    words = _text("reason", reason)
    unit.journal.because(words)
    values = {"verdict": DECLINED, "reason": words}
    return unit.journal.create("handover_answer", values, parent=handover)


_COPIES: Final = (Standing.SENT_BACK, Standing.DOUBLE)


def _open_handover(unit: TransferUnit, handover: ObjectId) -> Obj:
    """Return a hand-over that waits for an answer of this office."""
    if unit.side is not Side.REGION:
        raise Refused("sync.only_region")
    found = need(unit, handover, "handover")
    words = words_to(unit.objects, found)
    if RETURNED in words:
        raise Refused("transfer.returned", reason=words[RETURNED])
    for other in same_transfer(unit, found):
        answer = counting_answer(unit.objects, other)
        if answer is not None:
            raise Refused("transfer.answered", verdict=answer.text("verdict"))
    return found


def offer_choices(
    unit: TransferUnit, case: ObjectId
) -> tuple[tuple[tuple[str, str], ...], str, date | None]:
    """Return the regions a case can go to, and number and date of the letter behind it.

    The letter is the last one that counts as a hand-over on this case, if there is one. Raises
    ``case.unknown`` (id), ``case.barred``.
    """
    found = need(unit, case, "case")
    tables, home = law_of(unit), home_region(unit, found)
    regions = tuple((row.code, row.name) for row in tables.rows(Region) if row.code != home)
    papers = [one for one in unit.objects.children(case, "document")
              if one.text("type") == PAPER]  # fmt: skip
    papers += [one for one in unit.objects.children(case, "letter")
               if PAPER in tables.documents_of_letter(one.text("kind"))]  # fmt: skip
    last = max(papers, key=lambda one: one.created_t, default=None)
    if last is None:
        return regions, "", None
    return regions, last.text("number"), date_in(last.get("dated"))


def written_by(unit: TransferUnit, transfer: ObjectId) -> Device:
    """Return the installation that wrote a transfer; raises ``transfer.unknown`` (id)."""
    ((op, *_), *_) = unit.trail.history([transfer])
    device = unit.devices.get(op.feed.device)
    if device is None:
        raise Refused("transfer.unknown", id=transfer)
    return device


def same_transfer(unit: TransferUnit, handover: Obj) -> list[Obj]:
    """Return all hand-overs of one transfer in this office's scope, the given one among them."""
    named = handover.text("transfer")
    return [
        one for one in unit.objects.all("handover", handover.scope)
        if one.text("transfer") == named
    ]  # fmt: skip


def home_region(unit: TransferUnit, case: Obj) -> str:
    """Return the code of the region whose case this is, empty where it is not known."""
    if unit.side is Side.HQ:
        return unit.local.get(standing.region_key(case.scope)) or ""
    office = office_of(unit)
    return "" if office is None else office.text("region_code")


def on_its_way(unit: TransferUnit, case: ObjectId) -> Handing | None:
    """Return why a case is not worked on here; raises ``case.unknown`` (id), ``case.barred``."""
    return handing_of(unit.objects, need(unit, case, "case"))


def _require_settled(unit: TransferUnit, case: ObjectId) -> None:
    """Refuse a case of which a field has several values: nobody knows which one goes along."""
    fields = sorted(
        field
        for oid in unit.cases.tree(case)
        if (one := unit.objects.get(oid)) is not None
        for field in one.conflicts
    )
    if fields:
        raise Refused("transfer.conflicts", fields=fields)


def _ends(ops: list[Op], own: Feed) -> list[str]:
    """Return the last op of each feed but the one that is being written."""
    last: dict[str, int] = {}
    for op in ops:
        last[op.header.f] = max(op.header.s, last.get(op.header.f, 0))
    last.pop(str(own), None)
    return [op_id(feed, seq) for feed, seq in sorted(last.items())][:_MOST_FEEDS]


def _text(field: str, text: str) -> str:
    words = text.strip()
    if not words:
        raise Refused("transfer.reason_required")
    if len(words) > TEXT_LIMIT:
        raise Refused("field.too_long", field=field, limit=TEXT_LIMIT)
    return words
