"""What the tables of law hold: one frozen, strictly read class per kind of row.

Every row says where it comes from and how sure that is, so that a screen can
print "perlu verifikasi" beside it. Codes are plain strings of data; enums
exist only where code must branch.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import ClassVar

from msgspec import Struct


class Confidence(StrEnum):
    """How sure a row is: stated by a source, worked out from sources, or knowledge only."""

    SOURCED = "A"
    DERIVED = "B"
    KNOWLEDGE = "C"


class Phase(StrEnum):
    """Whether a form concerns people before or after KPU has fixed the candidates."""

    BEFORE = "SEBELUM"
    AFTER = "SESUDAH"
    BOTH = "KEDUANYA"


class Unit(StrEnum):
    """What a clock counts: working days, calendar days or months."""

    WORKING_DAYS = "HK"
    CALENDAR_DAYS = "HL"
    MONTHS = "BULAN"


class MoveKind(StrEnum):
    """Why a move exists; returns and reopenings ask for no documents."""

    FORWARD = "maju"
    BACK = "kembali"
    CLOSE = "tutup"
    REOPEN = "buka"


class Assumed(StrEnum):
    """Why a rule set had to be assumed."""

    DATE_UNKNOWN = "date_unknown"
    BEFORE_FIRST = "before_first"


class Coded(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Anything with a code. ``kind`` is the table's name in the data and in errors."""

    kind: ClassVar[str] = ""
    code: str


class Source(Coded, frozen=True, kw_only=True):
    """Where a fact was read: a page, a document, a public repository."""

    kind: ClassVar[str] = "source"
    title: str
    address: str = ""
    official: bool = False


class Row(Coded, frozen=True, kw_only=True):
    """A row of law with its provenance.

    ``unverified`` names the fields nobody could confirm; ``conflict`` tells in
    one Indonesian sentence how the sources disagree.
    """

    source: tuple[str, ...] = ()
    confidence: Confidence
    unverified: tuple[str, ...] = ()
    conflict: str = ""
    note: str = ""

    @property
    def needs_review(self) -> bool:
        """Say whether a lawyer has to look before this is shown as law."""
        return (
            self.confidence is Confidence.KNOWLEDGE or bool(self.unverified) or bool(self.conflict)
        )


class Citation(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place in a regulation; an empty ``pasal`` means the regulation as a whole.

    Several ``huruf`` or ``angka`` share what stands before them. ``rule_sets``
    limits the citation to those rule sets; empty means all. ``juncto`` ties it
    to the citation before it. ``unverified`` names levels nobody could confirm.
    ``number_first`` is how an article counts first and has letters below its numbers, as
    PP 53/2010 does: ``Pasal 4 angka 15 huruf d``.
    """

    regulation: str
    pasal: str = ""
    ayat: tuple[str, ...] = ()
    huruf: tuple[str, ...] = ()
    angka: tuple[str, ...] = ()
    number_first: bool = False
    juncto: bool = False
    rule_sets: tuple[str, ...] = ()
    unverified: tuple[str, ...] = ()

    def holds_in(self, rule_set: str | None) -> bool:
        """Say whether the citation applies under ``rule_set``; ``None`` means any."""
        return rule_set is None or not self.rule_sets or rule_set in self.rule_sets


# --- instruments ------------------------------------------------------------------------


class Pack(Row, frozen=True, kw_only=True):
    """The edition of the tables themselves, frozen on a case beside its rule set.

    ``number`` orders editions of one day.
    """

    kind: ClassVar[str] = "pack"
    title: str
    issued_on: date
    number: int = 1


class Regulation(Row, frozen=True, kw_only=True):
    """A regulation as letters name it. ``rank`` orders it: 1 is a law, higher is lower."""

    kind: ClassVar[str] = "regulation"
    short: str
    name: str
    number: str
    year: int
    rank: int
    gazette: str = ""
    gazette_supplement: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    replaced_by: tuple[str, ...] = ()
    amended_by: tuple[str, ...] = ()


class RuleSet(Row, frozen=True, kw_only=True):
    """The rules for acts of a period, chosen by the date of the act and frozen on the case.

    ``assumed`` is never data: it is set when the date of the act did not decide.
    """

    kind: ClassVar[str] = "rule_set"
    name: str
    valid_from: date
    valid_to: date | None = None
    catalogues: tuple[str, ...]
    regulations: tuple[str, ...]
    discipline_law: str
    civil_service_law: str
    sanction_families: tuple[str, ...]
    authorities: tuple[str, ...]
    assumed: Assumed | None = None


class Catalogue(Row, frozen=True, kw_only=True):
    """A list of forms of violation as one instrument prints it."""

    kind: ClassVar[str] = "catalogue"
    name: str
    regulation: str


class Violation(Row, frozen=True, kw_only=True):
    """One form of violation: what was breached, what it may cost.

    ``counterpart`` is the same act on the other side of the candidate-fixing
    date; ``equivalents`` are the codes of the 2022 list for a form of 2020.
    """

    kind: ClassVar[str] = "violation"
    name: str
    catalogue: str
    category: str = ""
    phase: Phase | None = None
    breached: tuple[Citation, ...] = ()
    breached_note: str = ""
    sanction_basis: tuple[Citation, ...] = ()
    sanction_note: str = ""
    level: str = ""
    counterpart: tuple[str, ...] = ()
    equivalents: tuple[str, ...] = ()
    group: str


class Sanction(Row, frozen=True, kw_only=True):
    """A kind of sanction. ``months`` is ``None`` where it has no term.

    ``siasn`` is the code of the national personnel system, empty when none is known;
    ``letter`` the kind of letter that imposes it; ``dismissal`` says that it ends the service,
    ``lowers_rank`` that a lower rank is held after it.
    """

    kind: ClassVar[str] = "sanction"
    name: str
    level: str
    family: str
    months: int | None = None
    siasn: str = ""
    siasn_level: str = ""
    letter: str = ""
    basis: tuple[Citation, ...] = ()
    asn_types: tuple[str, ...]
    rule_sets: tuple[str, ...] = ()
    stands_in_for: str = ""
    dismissal: bool = False
    lowers_rank: bool = False


# --- process ----------------------------------------------------------------------------


class State(Row, frozen=True, kw_only=True):
    """Where a respondent stands. ``label_moral`` is the wording on the moral-sanction path.

    ``order`` tells earlier from later; ``reenterable`` states may be taken up
    again after a reopening. ``clocks`` stand in order of weight.
    """

    kind: ClassVar[str] = "state"
    label: str
    label_moral: str = ""
    stage: str
    order: int
    actor: str
    closed: bool = False
    reenterable: bool = False
    clocks: tuple[str, ...] = ()

    def label_on(self, track: str) -> str:
        """Return the label on ``track`` (``DISIPLIN`` or ``MORAL``)."""
        return self.label_moral if track == "MORAL" and self.label_moral else self.label


class Move(Row, frozen=True, kw_only=True):
    """An allowed step from one state to another and what it asks for.

    ``earlier_only`` compares with the furthest state reached; ``roles`` and
    ``report_sources`` empty mean anybody and any source.
    """

    kind: ClassVar[str] = "move"
    origin: str
    target: str
    sort: MoveKind
    label: str
    reason_required: bool = False
    outcome_required: bool = False
    outcomes: tuple[str, ...] = ()
    novum_required: bool = False
    earlier_only: bool = False
    roles: tuple[str, ...] = ()
    report_sources: tuple[str, ...] = ()
    basis: tuple[Citation, ...] = ()


class Requirement(Row, frozen=True, kw_only=True):
    """A document to leave ``state`` with: any one of ``any_of`` is enough.

    ``targets`` limits it to those steps, ``outcomes`` to those endings. Where it does
    not block, the document may follow later and stays on the list of what is missing.
    """

    kind: ClassVar[str] = "requirement"
    state: str
    targets: tuple[str, ...] = ()
    any_of: tuple[str, ...]
    blocking: bool
    outcomes: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    basis: tuple[Citation, ...] = ()


class DocumentType(Row, frozen=True, kw_only=True):
    """A kind of document; a letter issued as one of ``letters`` counts as it."""

    kind: ClassVar[str] = "document_type"
    label: str
    letters: tuple[str, ...] = ()


class OtherValue(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Another value that a source gives for the same clock."""

    value: int
    unit: Unit
    bound: str = "max"
    source: tuple[str, ...] = ()
    note: str = ""


class Clock(Row, frozen=True, kw_only=True):
    """A term of days or months from a starting event.

    ``value`` is ``None`` where no national term exists and the office sets its
    own. ``bound``: ``max`` at the latest, ``exact`` takes effect on that day.
    The starting day is never counted.
    """

    kind: ClassVar[str] = "clock"
    label: str
    value: int | None = None
    unit: Unit
    bound: str = "max"
    start_event: str
    others: tuple[OtherValue, ...] = ()
    tracks: tuple[str, ...] = ()
    rule_sets: tuple[str, ...] = ()
    basis: tuple[Citation, ...] = ()


# --- authorities, people, places --------------------------------------------------------


class Authority(Row, frozen=True, kw_only=True):
    """The central body that receives reports; it changes by date, never in code.

    ``number_patterns`` are templates of its letter numbers with the tokens
    ``{nomor} {bulan} {bulan2} {tahun}``.
    """

    kind: ClassVar[str] = "authority"
    name: str
    short_name: str
    addressee: str
    place: str = ""
    letterhead: tuple[str, ...] = ()
    number_patterns: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    successors: tuple[str, ...] = ()


class ProcessingLine(Row, frozen=True, kw_only=True):
    """Who hands a matter to whom, in a period."""

    kind: ClassVar[str] = "processing_line"
    name: str
    steps: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None


class Escalation(Row, frozen=True, kw_only=True):
    """A step of the track beside ``DI_PPK``; possible after any one of ``after``."""

    kind: ClassVar[str] = "escalation"
    label: str
    order: int
    after: tuple[str, ...] = ()
    basis: tuple[Citation, ...] = ()


class Rank(Row, frozen=True, kw_only=True):
    """A golongan; only PNS ranks have a pangkat name."""

    kind: ClassVar[str] = "rank"
    asn_types: tuple[str, ...]
    pangkat: str = ""
    siasn: str = ""
    order: int


class PositionKind(Row, frozen=True, kw_only=True):
    """A kind of post with its reporting bucket and the old echelons it stands for."""

    kind: ClassVar[str] = "position_kind"
    label: str
    bucket: str
    echelons: tuple[str, ...] = ()


class AreaHead(Row, frozen=True, kw_only=True):
    """Whether a person heads an area; ``bucket`` overrides that of the post."""

    kind: ClassVar[str] = "area_head"
    label: str
    bucket: str = ""


class Event(Row, frozen=True, kw_only=True):
    """An election with the dates the phase of an act depends on; offices add their own."""

    kind: ClassVar[str] = "event"
    name: str
    kinds: tuple[str, ...]
    candidates_fixed_on: date | None = None
    campaign_from: date | None = None
    campaign_to: date | None = None
    voting_on: date | None = None


class Region(Row, frozen=True, kw_only=True):
    """A province (``32``), kabupaten or kota (``32.01``) of one code set."""

    kind: ClassVar[str] = "region"
    name: str
    level: str
    parent: str = ""
    code_set: str
    valid_from: date | None = None
    valid_to: date | None = None


class FormerRegion(Region, frozen=True, kw_only=True):
    """A code that a region had before; ``successor`` is its present one."""

    kind: ClassVar[str] = "former_region"
    successor: str
