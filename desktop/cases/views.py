"""What the queries of this room return: frozen values, ready to be shown or printed.

Dates are dates, moments are aware and in UTC, codes stay codes (their labels come from
the tables of law and stand beside them where the screen needs them at once). Nothing
here ever holds a reporter's name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.cases.handing import Way
from desktop.cases.nip import NipCheck
from desktop.cases.workflow_views import (
    Awaited,
    EscalationView,
    ExaminationView,
    Passage,
    ReleaseView,
    RemedyView,
    WarningView,
)
from desktop.ids import ObjectId
from desktop.journal.model import Json, Obj

if TYPE_CHECKING:
    from desktop.cases.person_views import Repeat


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is not possible, or not complete: a stable code and what it names."""

    code: str
    details: Mapping[str, Json] = field(default_factory=dict)


# --- lists ----------------------------------------------------------------------------


class CaseColumn(StrEnum):
    """What a list of cases can be sorted by."""

    NUMBER = "number"
    SUBJECT = "subject"
    RESPONDENT = "respondent"
    STATE = "state"
    DUE = "due"
    OFFICER = "officer"
    RECEIVED = "received"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases a list shows; whatever is empty does not narrow it.

    ``query`` finds by any part of a name or number and by beginnings of words.
    ``states`` keeps cases with at least one respondent in one of them; ``closed`` True
    keeps those where all are at an end, False those where somebody is not.
    """

    query: str = ""
    states: tuple[str, ...] = ()
    officers: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    allegations: tuple[str, ...] = ()
    received_from: date | None = None
    received_to: date | None = None
    due_before: date | None = None
    closed: bool | None = None


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One row of the list of cases. ``states`` has one code per respondent, in their order."""

    id: ObjectId
    register_number: str
    subject: str
    event: str
    received_on: date | None
    source: str
    first_name: str
    respondents: int
    allegations: tuple[str, ...]
    states: tuple[str, ...]
    due_on: date | None
    officer: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class CasePage:
    """A page of the list, and how many rows the filter keeps altogether."""

    rows: tuple[CaseLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person found: the latest appearance and how often the person appears.

    ``id`` is the card of the registry, ``respondent`` the latest appearance. People with
    the same NIP are one person; without a NIP each stands alone until somebody links him.
    ``likeness`` says how well the name fits what was looked for (0 to 100).
    """

    id: ObjectId
    name: str
    nip: str
    position: str
    unit: str
    appearances: int
    latest_case: ObjectId
    register_number: str
    sanctions: int = 0
    respondent: ObjectId = ObjectId("")
    likeness: int = 0


# --- one case -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Deadline:
    """When the present state must be left, and how that date was computed.

    ``how`` names the clock, its value and unit, the starting day, skipped days and
    whether the calendar was final, as it was stored when the step was taken.
    """

    due_on: date | None
    how: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Lack:
    """A document that is not there yet: any one of ``any_of`` would do.

    Where ``blocking`` is False it may follow later.
    """

    state: str
    any_of: tuple[str, ...]
    labels: tuple[str, ...]
    blocking: bool
    basis: str


@dataclass(frozen=True, slots=True)
class StepInput:
    """Something that can be given along with a step; ``outcomes`` are those it belongs to.

    ``codes`` are the only ones that lead this way, empty where any does.
    """

    field: str
    label: str
    required: bool
    outcomes: tuple[str, ...]
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StepChoice:
    """One step of the rules from where the respondent stands, possible now or not.

    ``reasons`` are empty when it is allowed; what only has to be filled in on taking it is
    told by the ``…_required``. ``sort`` is ``maju``, ``kembali``, ``tutup`` or ``buka``.
    """

    target: str
    label: str
    sort: str
    allowed: bool
    reasons: tuple[Reason, ...]
    lacks: tuple[Lack, ...]
    reason_required: bool
    outcome_required: bool
    outcomes: tuple[str, ...]
    novum_required: bool
    basis: str
    fields: tuple[StepInput, ...] = ()
    warnings: tuple[WarningView, ...] = ()


@dataclass(frozen=True, slots=True)
class StepTaken:
    """A step in a respondent's past; ``corrected`` when it was taken back."""

    id: ObjectId
    from_state: str
    to_state: str
    on: date | None
    reason: str
    outcome: str
    values: Mapping[str, Json]
    documents: tuple[ObjectId, ...]
    cites: ObjectId | None
    basis: str
    overridden: tuple[str, ...]
    corrected: bool


@dataclass(frozen=True, slots=True)
class Supervisor:
    """The direct superior, who is needed for summons and sanction."""

    name: str
    nip: str
    position: str


@dataclass(frozen=True, slots=True)
class AllegedForm:
    """A form of violation; ``fits`` is False where the rule set of the act has no such form."""

    code: str
    name: str
    fits: bool


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person in one case, with the post of that time.

    ``sanction`` is what was recommended or imposed last, ``imposed`` what a decree imposed.
    A case that was taken over names the office and the number it had there; ``from_case`` is
    that case where it lies here too, and then only this one counts.
    """

    respondent: ObjectId
    case: ObjectId
    register_number: str
    subject: str
    received_on: date | None
    name: str
    position: str
    unit: str
    state: str
    outcome: str
    sanction: str
    acted_on: date | None = None
    rank: str = ""
    nip: str = ""
    imposed: str = ""
    from_office: str = ""
    from_number: str = ""
    from_case: str = ""


@dataclass(frozen=True, slots=True)
class HqRecommendation:
    """What headquarters recommended for a respondent; the region's step may cite it."""

    id: ObjectId
    sanction: str
    due_on: date | None
    reason: str
    number: str
    dated: date | None


@dataclass(frozen=True, slots=True)
class RespondentView:
    """A person in a case: who, accused of what, where it stands and what comes next.

    ``full_name`` carries the titles. ``stage`` is the code of one of the case's five
    ``stages``. ``correctable`` is empty when the last step can be taken back, else why not.
    ``conflicts`` names fields with several values; while ``state`` is among them no step
    can be taken. ``sanction`` is the one imposed; ``deadlines`` are all clocks of the state,
    the weightiest first.
    """

    id: ObjectId
    name: str
    full_name: str
    front_title: str
    back_title: str
    asn_type: str
    nip: str
    nip_check: NipCheck
    nip_old: str
    rank: str
    position: str
    position_kind: str
    area_head: str
    unit: str
    institution: str
    supervisor: Supervisor | None
    allegations: tuple[AllegedForm, ...]
    primary_allegation: str
    acted_on: date | None
    rule_set: str
    rule_set_assumed: str
    state: str
    state_label: str
    since: date | None
    stage: str
    outcome: str
    closed: bool
    deadline: Deadline | None
    steps: tuple[StepChoice, ...]
    lacks: tuple[Lack, ...]
    taken: tuple[StepTaken, ...]
    correctable: tuple[Reason, ...]
    facts: str
    aggravating: str
    mitigating: str
    conclusion: str
    proposed_sanction: str
    competent_official: str
    recommendations: tuple[HqRecommendation, ...]
    prior: tuple[Appearance, ...]
    conflicts: tuple[str, ...]
    person: str = ""
    phase: str = ""
    phase_reason: str = ""
    repeat: Repeat | None = None
    track: str = ""
    sanction: str = ""
    deadlines: tuple[Deadline, ...] = ()
    warnings: tuple[WarningView, ...] = ()
    escalation: EscalationView = field(default_factory=EscalationView)
    imported: Mapping[str, Json] = field(default_factory=dict)
    """Row, words and marks of the old register he comes from; empty for all others."""
    remedies: tuple[RemedyView, ...] = ()
    releases: tuple[ReleaseView, ...] = ()
    criminal: tuple[str, ...] = ()
    criminal_to: str = ""
    criminal_number: str = ""
    criminal_on: date | None = None
    moved_to: str = ""
    moved_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report that led to the case, or a further one of the same matter."""

    id: ObjectId
    source: str
    sender: str
    number: str
    dated: date | None
    received_on: date | None
    subject: str


@dataclass(frozen=True, slots=True)
class ReporterView:
    """The reporter as everybody may know him: a code name and how open he wants to be."""

    id: ObjectId
    code: str
    mode: str
    sealed: bool
    shared: bool = False


@dataclass(frozen=True, slots=True)
class CustodyEntry:
    """One hand a piece of evidence went through."""

    id: ObjectId
    at: str
    who: str
    what: str
    how: str
    from_whom: str
    to_whom: str
    on: date | None = None
    time: str = ""
    place: str = ""
    seal: str = ""
    condition: str = ""
    copies: int = 0


@dataclass(frozen=True, slots=True)
class FileCheck:
    """When this PC last read a file through, and what it found: ``sound`` or ``damaged``."""

    at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """A piece of evidence; ``held`` says whether its file lies in this vault.

    ``url_pasted`` is the link as it came, where tracking parts were taken out of ``url``.
    """

    id: ObjectId
    type: str
    title: str
    sha256: str
    size: int
    file_name: str
    held: bool
    from_whom: str
    how: str
    url: str
    platform: str
    account: str
    seen_at: str
    captured_by: str
    original_at: str
    confidentiality: str
    note: str
    added_at: datetime
    custody: tuple[CustodyEntry, ...]
    conflicts: tuple[str, ...]
    url_pasted: str = ""
    account_name: str = ""
    account_id: str = ""
    seen_zone: str = ""
    device: str = ""
    online: str = ""
    archives: tuple[str, ...] = ()
    witness: str = ""
    witness_post: str = ""
    witness_number: str = ""
    relation: str = ""
    protected: bool = False
    redacts: str = ""
    checked: FileCheck | None = None


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document on the case, with its file or still without."""

    id: ObjectId
    type: str
    label: str
    number: str
    dated: date | None
    title: str
    respondents: tuple[ObjectId, ...]
    sha256: str
    size: int
    file_name: str
    held: bool
    received_on: date | None


@dataclass(frozen=True, slots=True)
class LetterLine:
    """An issued letter as the case lists it. ``marks`` are its later fates (``void``, …)."""

    id: ObjectId
    kind: str
    number: str
    dated: date | None
    subject: str
    addressee: str
    respondents: tuple[ObjectId, ...]
    sha256: str
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """What headquarters wrote about the case."""

    id: ObjectId
    text: str
    finding: str
    dated: date | None
    officer_name: str


@dataclass(frozen=True, slots=True)
class Stage:
    """One of the five phases of the stepper."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """Everything about one case that its page shows."""

    id: ObjectId
    register_number: str
    subject: str
    event: str
    event_name: str
    received_on: date | None
    source: str
    external_numbers: Mapping[str, str]
    account: str
    place: str
    acted_on: date | None
    confidentiality: str
    share_reporter: bool
    officer: str
    motive: str
    stages: tuple[Stage, ...]
    respondents: tuple[RespondentView, ...]
    reporter: ReporterView | None
    reports: tuple[ReportView, ...]
    evidence: tuple[EvidenceView, ...]
    documents: tuple[DocumentView, ...]
    letters: tuple[LetterLine, ...]
    reviews: tuple[ReviewLine, ...]
    conflicts: tuple[str, ...]
    motive_note: str = ""
    examinations: tuple[ExaminationView, ...] = ()
    same_number: tuple[ObjectId, ...] = ()
    passages: tuple[Passage, ...] = ()
    awaited: tuple[Awaited, ...] = ()
    way: Way | None = None
    """Where the case goes or came from, when it is handed from office to office."""
    twin: ObjectId | None = None
    """The same matter as the other office has it, where both lie here: at headquarters."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one action did to one object.

    ``what`` is a stable code: ``case.registered``, ``step.taken``, ``evidence.added`` …
    or ``<type>.changed``; ``name`` is what people call the object. ``before`` and
    ``after`` hold the changed fields. ``void`` tells why it counts for nothing, if so.
    ``back`` names the op whose value can be restored, by field: the one before, or the first.
    """

    at: datetime
    officer: str
    officer_name: str
    role: str
    action: str
    reason: str
    what: str
    type: str
    object: ObjectId
    name: str
    before: Mapping[str, Json]
    after: Mapping[str, Json]
    void: str
    device: str
    back: Mapping[str, str] = field(default_factory=dict)
    office: str = ""
    """The office where it happened, for what a case brought along from another one."""


# --- office ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OfficeView:
    """The office: what stands on its letterhead and how it numbers.

    ``terms`` are the office's own clocks by their key, ``crest`` the SHA-256 of its picture.
    """

    id: ObjectId | None
    name: str
    government: str
    unit_code: str
    address: tuple[str, ...]
    phone: str
    fax: str
    email: str
    website: str
    place: str
    zone: str
    crest: str
    crest_size: int
    region_code: str
    region_since: date | None
    classification_code: str
    number_pattern: str
    register_pattern: str
    paper: str
    style: Mapping[str, Json]
    terms: Mapping[str, Json]
    authority: str
    authority_dismissed: bool
    role: str


@dataclass(frozen=True, slots=True)
class OfficialView:
    """The holder of a post who signs letters or is addressed by them."""

    id: ObjectId
    name: str
    full_name: str
    front_title: str
    back_title: str
    post: str
    rank: str
    nip: str
    capacity: str
    ppk: bool
    pronoun: str
    addressee: str
    place: str
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True, slots=True)
class EventView:
    """An election; ``id`` is empty for those that come with the tables of law."""

    id: ObjectId | None
    code: str
    name: str
    kinds: tuple[str, ...]
    area: str
    candidate_fixing_on: date | None
    campaign_from: date | None
    campaign_to: date | None
    vote_on: date | None


# --- from object to view --------------------------------------------------------------


def texts(found: Obj, names: str) -> dict[str, str]:
    """Return the named text fields of an object, empty where they are not set."""
    return {name: found.text(name) for name in names.split()}


def day_of(found: Obj, name: str) -> date | None:
    """Return a date field of an object, or ``None``."""
    stored = found.text(name)
    return date.fromisoformat(stored) if stored else None
