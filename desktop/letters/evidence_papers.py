"""The papers that belong to a piece of evidence: its receipt and its capture sheet."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from desktop.cases.custody import RECEIVED
from desktop.cases.lookup import need
from desktop.cases.office import office_view, today
from desktop.cases.queries import evidence_view
from desktop.cases.rules import law_of
from desktop.cases.views import CustodyEntry, EvidenceView, OfficeView
from desktop.clock import ZONES
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.law.dates import day_and_date, short_date, time_of_day
from desktop.law.evidence import CustodyAction, OnlineState, Platform
from desktop.law.lists import EvidenceType
from desktop.law.packs import Law
from desktop.letters.gather import letterhead
from desktop.letters.papers import CaptureSheet, CustodyLine, CustodyReceipt
from desktop.letters.ports import LetterUnit

RECEIPT: Final = "custody_receipt"
SHEET: Final = "capture_sheet"


def receipt_paper(unit: LetterUnit, evidence: ObjectId) -> CustodyReceipt:
    """Return the receipt of a piece of evidence; raises ``evidence.unknown`` (id)."""
    piece, office, tables = evidence_view(unit, evidence), office_view(unit), law_of(unit)
    received = next((one for one in piece.custody if one.what == RECEIVED), None)
    kind = tables.find(EvidenceType, piece.type)
    return CustodyReceipt(
        letterhead=letterhead(unit, office),
        place=office.place,
        made_on=today(unit),
        register_number=_register_number(unit, evidence),
        title=piece.title,
        evidence_type=kind.label if kind else piece.type,
        file_name=piece.file_name,
        size=piece.size,
        sha256=piece.sha256,
        received_from=received.from_whom if received else piece.from_whom,
        received_by=received.who if received else "",
        received_at=_entered_at(received, office) if received else "",
        how=received.how if received else piece.how,
        condition=received.condition if received else "",
        original_at=piece.original_at,
        entries=tuple(_line(one, office, tables) for one in piece.custody),
    )


def capture_paper(unit: LetterUnit, evidence: ObjectId) -> CaptureSheet:
    """Return the capture sheet of a piece of evidence.

    Raises ``evidence.unknown`` (id), and ``evidence.no_capture`` (title) for what was not seen
    on the internet.
    """
    piece, office, tables = evidence_view(unit, evidence), office_view(unit), law_of(unit)
    if not is_capture(piece):
        raise Refused("evidence.no_capture", title=piece.title)
    platform = tables.find(Platform, piece.platform)
    online = tables.find(OnlineState, piece.online)
    return CaptureSheet(
        letterhead=letterhead(unit, office),
        place=office.place,
        made_on=today(unit),
        register_number=_register_number(unit, evidence),
        title=piece.title,
        platform=platform.label if platform else piece.platform,
        account=piece.account,
        account_name=piece.account_name,
        account_id=piece.account_id,
        link=piece.url,
        link_pasted=piece.url_pasted,
        seen_at=_seen_words(piece),
        online=online.label if online else piece.online,
        archives=piece.archives,
        captured_by=piece.captured_by,
        device=piece.device,
        witness=piece.witness,
        witness_post=piece.witness_post,
        file_name=piece.file_name,
        size=piece.size,
        sha256=piece.sha256,
        note=piece.note,
    )


def is_capture(piece: EvidenceView) -> bool:
    """Say whether a piece of evidence was seen on the internet."""
    return bool(piece.url or piece.account or piece.platform)


def _register_number(unit: LetterUnit, evidence: ObjectId) -> str:
    found = need(unit, evidence, "evidence")
    return need(unit, ObjectId(found.parent or ""), "case").text("register_number")


def _seen_words(piece: EvidenceView) -> str:
    """Return ``Sabtu, 28 September 2024 pukul 20.15 WIB``; without a time the day alone."""
    on, _, at = piece.seen_at.partition(" ")
    try:
        words = day_and_date(date.fromisoformat(on))
        return f"{words} {time_of_day(time.fromisoformat(at), piece.seen_zone)}" if at else words
    except ValueError:
        return piece.seen_at


def _local(entry: CustodyEntry, office: OfficeView) -> datetime:
    return datetime.fromisoformat(entry.at).astimezone(ZoneInfo(ZONES[office.zone]))


def _entered_at(entry: CustodyEntry, office: OfficeView) -> str:
    if entry.on is not None:
        words = day_and_date(entry.on)
        clock = time.fromisoformat(entry.time) if entry.time else None
        return f"{words} {time_of_day(clock, office.zone)}" if clock else words
    at = _local(entry, office)
    return f"{day_and_date(at.date())} {time_of_day(at.time(), office.zone)}"


def _line(entry: CustodyEntry, office: OfficeView, tables: Law) -> CustodyLine:
    at = _local(entry, office)
    when = f"{short_date(at.date())} {at:%H.%M} {office.zone}"
    if entry.on is not None:
        when = " ".join((short_date(entry.on), entry.time.replace(":", "."))).strip()
    row = tables.find(CustodyAction, entry.what)
    hands = ", ".join(
        f"{word} {name}"
        for word, name in (("dari", entry.from_whom), ("kepada", entry.to_whom))
        if name
    )
    copies = f"{entry.copies} salinan" if entry.copies else ""
    seal = f"segel {entry.seal}" if entry.seal else ""
    place = f"di {entry.place}" if entry.place else ""
    about = (entry.how, copies, seal, place, entry.condition, f"dicatat {entry.who}")
    return CustodyLine(
        when, row.label if row else entry.what, hands, "; ".join(one for one in about if one)
    )
