"""Lists of the prevention register: kinds of entries, levels, categories, merit-system scores."""

from __future__ import annotations

from desktop.law.lists import Listed


class PreventionKind(Listed, frozen=True, kw_only=True):
    """What an entry of the prevention register is; ``plural`` heads a list of them."""

    kind = "prevention_kind"
    plural: str


class VulnerabilityLevel(Listed, frozen=True):
    """How vulnerable an area is, the lowest first."""

    kind = "vulnerability_level"


class ModusCategory(Listed, frozen=True):
    """The way in which neutrality is breached, as notes on modus are sorted."""

    kind = "modus_category"


class MeritCategory(Listed, frozen=True, kw_only=True):
    """A category of the merit-system assessment and the scores it covers, both included."""

    kind = "merit_category"
    lowest: float
    highest: float
