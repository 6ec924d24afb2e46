"""The plain values a recommendation is made of, gathered from the case before composing.

Everything is a snapshot: what changes in the case afterwards does not change the letter.
Citations, sanctions and deadlines arrive as final text, because they come from dated law.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.letters.model import Letterhead, Official, StyleProfile
from desktop.letters.names import AsnType, PersonName


class Security(StrEnum):
    """Who may read a letter."""

    SECRET = "SR"  # noqa: S105 - a classification, no password
    RESTRICTED = "R"
    LIMITED = "T"
    ORDINARY = "B"


class Urgency(StrEnum):
    """How soon a letter must be delivered; an axis of its own beside ``Security``."""

    ORDINARY = "BIASA"
    URGENT = "SEGERA"
    VERY_URGENT = "SANGAT_SEGERA"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportBasis:
    """A letter or report the case rests on; ``number`` may be empty for a plain report."""

    sender: str
    number: str
    date: date | None
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordBasis:
    """An examination record or note of absence, named by its ``title``."""

    title: str
    number: str
    date: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A fact found, with the marks of the evidence that shows it."""

    text: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RespondentFacts:
    """One person the letter is about, as of the letter's date.

    ``rank`` may be empty for PPPK, who have a ``grade`` alone. ``articles`` are complete
    citations in their order; ``sanction`` reads after "menjatuhkan".
    """

    name: PersonName
    nip: str
    asn_type: AsnType
    rank: str
    grade: str
    position: str
    unit: str
    institution: str
    act: str
    act_date: date | None
    act_place: str
    articles: tuple[str, ...]
    sanction: str
    aggravating: tuple[str, ...] = ()
    mitigating: tuple[str, ...] = ()
    history: str = ""

    def rank_and_grade(self) -> str:
        """Return ``Penata (III/c)``, or the grade alone where there is no rank."""
        return (
            f"{self.rank} ({self.grade})" if self.rank and self.grade else self.rank or self.grade
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RecommendationFacts:
    """All that a recommendation to the PPK is made of.

    ``number`` is empty in a draft, which then prints ``draft_number``. ``deadline`` reads
    after "paling lambat"; ``report_to`` is who receives the decision. ``attachments`` counts
    enclosed bundles besides the Lampiran of a collective letter. ``on_behalf_of`` is the
    post signed for (a.n.), ``through`` the post between (u.b.).
    """

    letterhead: Letterhead
    style: StyleProfile
    place: str
    date: date
    number: str
    draft_number: str
    security: Security
    urgency: Urgency
    attachments: int
    addressee: Official
    signer: Official
    reports: tuple[ReportBasis, ...]
    respondents: tuple[RespondentFacts, ...]
    records: tuple[RecordBasis, ...]
    findings: tuple[Finding, ...]
    conclusion: str
    deadline: str
    report_to: str
    copies: tuple[str, ...] = ()
    on_behalf_of: str = ""
    through: str = ""
