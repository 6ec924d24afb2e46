"""Plain code lists: a code and its Indonesian label, nothing more."""

from __future__ import annotations

from desktop.law.model import Row


class Listed(Row, frozen=True, kw_only=True):
    """A code with its Indonesian label and nothing more."""

    label: str


class Category(Listed, frozen=True):
    """Ethics or discipline."""

    kind = "category"


class Level(Listed, frozen=True):
    """How heavy a sanction is."""

    kind = "level"


class SanctionFamily(Listed, frozen=True):
    """Which law a kind of sanction comes from."""

    kind = "sanction_family"


class ReportingGroup(Listed, frozen=True):
    """The headings under which published figures count forms."""

    kind = "reporting_group"


class Stage(Listed, frozen=True):
    """One of the five phases of the stepper, in their order."""

    kind = "stage"


class Track(Listed, frozen=True):
    """Discipline or moral path."""

    kind = "track"


class Outcome(Listed, frozen=True):
    """How a matter ended."""

    kind = "outcome"


class StartEvent(Listed, frozen=True):
    """What sets a clock going."""

    kind = "start_event"


class Role(Listed, frozen=True):
    """A ready-made role of an officer."""

    kind = "role"


class AsnType(Listed, frozen=True):
    """Legal status of a respondent."""

    kind = "asn_type"


class FunctionalGrade(Listed, frozen=True):
    """Grade (jenjang) of a functional post."""

    kind = "functional_grade"


class Bucket(Listed, frozen=True):
    """One of the six headings under which posts are reported."""

    kind = "bucket"


class ReportSource(Listed, frozen=True):
    """Where a report came from."""

    kind = "report_source"


class ReporterMode(Listed, frozen=True):
    """How open a reporter's identity is."""

    kind = "reporter_mode"


class EvidenceType(Listed, frozen=True):
    """Kind of evidence."""

    kind = "evidence_type"


class Confidentiality(Listed, frozen=True):
    """Security grade, printed at the top left of a letter."""

    kind = "confidentiality"


class Urgency(Listed, frozen=True):
    """Speed (sifat) of a letter."""

    kind = "urgency"


class EventKind(Listed, frozen=True):
    """What is elected."""

    kind = "event_kind"


class RegionLevel(Listed, frozen=True):
    """Province, kabupaten or kota."""

    kind = "region_level"
