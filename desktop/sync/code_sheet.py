"""The files of enrolment as square codes on paper: whose digits, which office, which look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from desktop.cases.office import today
from desktop.journal.model import Side
from desktop.keys.code_parts import write_parts
from desktop.letters.model import StyleProfile
from desktop.letters.office_style import working_style
from desktop.letters.papers import EnrolmentPaper, EnrolmentSheet
from desktop.letters.ports import LetterUnit
from desktop.sync.actions import office_name
from desktop.sync.enrolment import own_fingerprint
from desktop.sync.joining import is_joining
from desktop.sync.ports import SyncUnit


class SheetUnit(SyncUnit, LetterUnit, Protocol):
    """One transaction, as far as a sheet of enrolment reaches."""


@dataclass(frozen=True, slots=True)
class CodeSheet:
    """A sheet, and how papers of this office look: its size is the one in the tray."""

    sheet: EnrolmentSheet
    style: StyleProfile


def code_sheet(unit: SheetUnit, content: bytes, kind: EnrolmentPaper) -> CodeSheet:
    """Return the sheet for a request or answer that this PC has made.

    Raises ``Refused("qr.too_large")`` (parts, most).
    """
    sender = unit.who.name if is_joining(unit) else office_name(unit)
    sheet = EnrolmentSheet(
        kind=kind,
        sender=sender or unit.device,
        device=unit.device,
        made_on=today(unit),
        digits=tuple(own_fingerprint(unit).split()),
        codes=write_parts(content),
    )
    return CodeSheet(sheet, working_style(unit))


def request_kind(unit: SyncUnit) -> EnrolmentPaper:
    """Return what a request of this PC is."""
    return EnrolmentPaper.JOIN_REQUEST if is_joining(unit) else EnrolmentPaper.REQUEST


def answer_kind(unit: SyncUnit) -> EnrolmentPaper:
    """Return what an answer of this PC is."""
    return EnrolmentPaper.REPLY if unit.side is Side.HQ else EnrolmentPaper.JOIN_REPLY
