"""What the workflow shows of a respondent beside the steps: warnings, escalation, bodies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.ids import ObjectId
from desktop.journal.model import Json


@dataclass(frozen=True, slots=True)
class WarningView:
    """A warning that the law asks for; ``dismissed`` is the reason it was set aside with.

    ``weight`` is ``catatan`` (read it), ``alasan`` (a step needs a reason) or ``tolak``.
    """

    code: str
    text: str
    weight: str
    basis: str
    needs_review: bool
    dismissible: bool
    dismissed: str = ""


@dataclass(frozen=True, slots=True)
class WhyNot:
    """Why an escalation cannot be entered: a stable code and what it names."""

    code: str
    details: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EscalationChoice:
    """A step of the escalation that somebody can enter, or why not."""

    step: str
    label: str
    allowed: bool
    reasons: tuple[WhyNot, ...]
    basis: str


@dataclass(frozen=True, slots=True)
class EscalationEntry:
    """A step of the escalation that was entered, here or by headquarters."""

    id: ObjectId
    step: str
    label: str
    on: date | None
    number: str
    by_whom: str
    reason: str
    overridden: bool


@dataclass(frozen=True, slots=True)
class EscalationView:
    """The track beside the PPK: overdue since (by the clock), what was done, what may come."""

    overdue_since: date | None = None
    blocked: bool = False
    entries: tuple[EscalationEntry, ...] = ()
    choices: tuple[EscalationChoice, ...] = ()

    @property
    def shown(self) -> bool:
        """Say whether there is anything to show."""
        return bool(self.entries) or self.overdue_since is not None


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member of a body that examines."""

    name: str
    nip: str
    rank: str
    position: str
    element: str


@dataclass(frozen=True, slots=True)
class ExaminationView:
    """A body that examines; without ``respondents`` it examines all of the case."""

    id: ObjectId
    kind: str
    label: str
    number: str
    dated: date | None
    formed_by: str
    respondents: tuple[ObjectId, ...]
    members: tuple[MemberView, ...]
    note: str


@dataclass(frozen=True, slots=True)
class ReleaseView:
    """A temporary release from duties, until the decision, and who stands in."""

    id: ObjectId
    number: str
    dated: date | None
    from_on: date | None
    until: date | None
    acting: str
    acting_post: str
    note: str


@dataclass(frozen=True, slots=True)
class RemedyView:
    """An objection or appeal; ``step`` is the step that admitted it, if it was admitted."""

    kind: str
    label: str
    filed_on: date | None
    number: str
    result: str
    result_label: str
    decided_on: date | None
    decision_number: str
    late: bool
    step: ObjectId | None


@dataclass(frozen=True, slots=True)
class Passage:
    """One hand-over between bodies: ``reported``, ``recommended`` or ``decided``.

    ``people`` have passed it; ``missing`` had passed the one before, have not ended
    otherwise and are not among them, though others are.
    """

    code: str
    people: tuple[ObjectId, ...]
    missing: tuple[ObjectId, ...]


@dataclass(frozen=True, slots=True)
class Awaited:
    """A document that must be there before ``body`` can begin, and whose it still is not."""

    body: str
    documents: tuple[str, ...]
    labels: tuple[str, ...]
    people: tuple[ObjectId, ...]
    basis: str


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether one of many can take a step now: empty ``refused`` when he can."""

    respondent: ObjectId
    name: str
    state: str
    state_label: str
    refused: str = ""
    details: Mapping[str, Json] = field(default_factory=dict)
