"""What the queries of the prevention register and of institutions return."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.ids import ObjectId
from desktop.journal.model import Json


@dataclass(frozen=True, slots=True)
class PreventionFilter:
    """What a list of the register keeps; empty keeps everything that was not withdrawn."""

    kind: str = ""
    year: int | None = None
    event: str = ""
    query: str = ""


@dataclass(frozen=True, slots=True)
class PreventionLine:
    """One row of the register."""

    id: ObjectId
    kind: str
    day: date | None
    until: date | None
    heading: str
    place: str
    institution: str
    event: str
    level: str
    category: str
    signed: int | None
    expected: int | None
    participants: int | None
    institution_count: int | None


@dataclass(frozen=True, slots=True)
class PreventionPage:
    """A page of the register, how many rows there are, and which years have entries."""

    rows: tuple[PreventionLine, ...]
    total: int
    years: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PreventionFile:
    """A file attached to an entry."""

    id: ObjectId
    title: str
    file_name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class CitedCase:
    """A case that a modus note gives as an example; its people are not named."""

    id: ObjectId
    register_number: str
    event: str


@dataclass(frozen=True, slots=True)
class PreventionView:
    """Everything about one entry; ``fields`` are those of its form that are filled.

    ``needs_review`` says that a code used in it rests on knowledge that nobody verified.
    """

    id: ObjectId
    kind: str
    kind_label: str
    heading: str
    day: date | None
    until: date | None
    event: str
    fields: Mapping[str, Json]
    level_label: str
    category_label: str
    needs_review: bool
    cases: tuple[CitedCase, ...]
    files: tuple[PreventionFile, ...]
    withdrawn: bool
    conflicts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PreventionFigures:
    """Counts of the register, of one ``year`` or ``event`` if given.

    ``entries`` counts per kind. ``pacts_by_person`` and ``pacts_by_institution`` are entries;
    ``signed`` of pacts and ``declared`` of declarations are signatures; ``participants`` and
    ``institutions`` those of socialisation. ``areas`` counts per level, ``modus`` per category.
    """

    year: int | None
    event: str
    entries: Mapping[str, int] = field(default_factory=dict)
    declared: int = 0
    pacts_by_person: int = 0
    pacts_by_institution: int = 0
    signed: int = 0
    expected: int = 0
    participants: int = 0
    institutions: int = 0
    areas: Mapping[str, int] = field(default_factory=dict)
    modus: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MeritScore:
    """The merit-system score of one year; ``assumed`` if the category follows from the score."""

    id: ObjectId
    year: int
    score: float | None
    category: str
    category_label: str
    assumed: bool
    differs: bool
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class InstitutionView:
    """An institution with its scores, the latest year first.

    ``needs_review`` says that the bands of the categories rest on unverified knowledge.
    """

    id: ObjectId
    name: str
    short_name: str
    head: str
    address: str
    note: str
    closed: bool
    scores: tuple[MeritScore, ...]
    needs_review: bool
    conflicts: tuple[str, ...]
