"""Papers that are no letters: they carry no number and are not kept."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from desktop.letters.model import Letterhead


class RecoverySheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The recovery code of a vault, to be printed once and locked away.

    ``groups`` are the code's groups as they are typed back; the value is secret, so neither
    it nor the finished paper may be kept or logged.
    """

    office: str
    vault_id: str
    made_on: date
    groups: tuple[str, ...]


class SlipFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file on the stick: its name, size in bytes and SHA-256 in hexadecimal."""

    name: str
    size: int
    sha256: str


class HandoverSlip(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What goes along with a bundle, so that both sides can tell the same one by eye."""

    number: int
    made_on: date
    sender: str
    recipient: str
    files: tuple[SlipFile, ...]


class EnrolmentPaper(StrEnum):
    """What an enrolment sheet carries."""

    REQUEST = "permintaan"
    """A PC asks headquarters to certify it."""
    REPLY = "jawaban"
    """Headquarters' answer."""
    JOIN_REQUEST = "permintaan_bergabung"
    """A further PC asks its office to let it in."""
    JOIN_REPLY = "jawaban_bergabung"
    """The office's answer."""


class EnrolmentSheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A file of enrolment as square codes, to be photographed or scanned at the other side.

    ``digits`` are the groups that whoever hands the sheet over reads out when called;
    ``codes`` the texts of the codes in their order. Nothing of it is secret.
    """

    kind: EnrolmentPaper
    sender: str
    device: str
    made_on: date
    digits: tuple[str, ...]
    codes: tuple[str, ...]


class CustodyLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One entry of the custody register in words: when, what, from and to whom, how."""

    when: str
    what: str
    hands: str
    how: str


class CustodyReceipt(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Tanda Terima Barang Bukti: one piece of evidence, who gave it, who took it.

    The paper goes to whoever gave the piece, so it names the case by its number alone.
    ``size`` is in bytes, 0 for a thing without a file; ``copy`` entries of the register
    follow below. Empty texts are left out, or leave room to write.
    """

    letterhead: Letterhead
    place: str
    made_on: date
    register_number: str
    title: str
    evidence_type: str
    file_name: str = ""
    size: int = 0
    sha256: str = ""
    received_from: str = ""
    received_by: str = ""
    received_at: str = ""
    how: str = ""
    condition: str = ""
    original_at: str = ""
    entries: tuple[CustodyLine, ...] = ()


class CaptureSheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Lembar tangkapan: what was seen on the internet, in the order it is asked for.

    ``link_pasted`` is the link as it came when ``link`` lost its tracking parts; ``seen_at``
    names its time zone. Empty texts leave room to write.
    """

    letterhead: Letterhead
    place: str
    made_on: date
    register_number: str
    title: str
    platform: str = ""
    account: str = ""
    account_name: str = ""
    account_id: str = ""
    link: str = ""
    link_pasted: str = ""
    seen_at: str = ""
    online: str = ""
    archives: tuple[str, ...] = ()
    captured_by: str = ""
    device: str = ""
    witness: str = ""
    witness_post: str = ""
    file_name: str = ""
    size: int = 0
    sha256: str = ""
    note: str = ""


class WeekLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One thing to be done, in words: number, who, what, what is missing, until when and why."""

    number: str
    who: str
    what: str
    missing: str
    due: str
    why: str
    officer: str


class WeekGroup(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Lines under one heading; ``total`` counts those too that found no room."""

    title: str
    total: int
    lines: tuple[WeekLine, ...]


class WeekSheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What wants somebody this week; an empty ``officer`` is the whole office.

    It names respondents and never a reporter.
    """

    office: str
    officer: str
    made_on: date
    until: date
    calendar_final: bool
    groups: tuple[WeekGroup, ...]


class AgendaLine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """An entry of the register in words, or a number without a letter and why."""

    serial: str
    number: str
    dated: str = ""
    subject: str = ""
    addressee: str = ""
    status: str


class AgendaBook(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Kutipan buku agenda: the register of letters from the first to the last day.

    ``gaps`` are numbers that no letter bears, each with its reason.
    """

    office: str
    agenda: str
    first: date
    last: date
    made_on: date
    lines: tuple[AgendaLine, ...]
    gaps: tuple[AgendaLine, ...] = ()
