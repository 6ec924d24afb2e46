"""Where cases meet: the same account, link, telephone number or file; and checks that are due."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from desktop.cases.evidence_views import CrossLink, DueCheck, SharedMark
from desktop.cases.lookup import need
from desktop.cases.ports import CaseUnit
from desktop.ids import ObjectId

SHOWN: Final = 200
"""Meetings told of one case, and marks told of all."""
CHECK_AFTER: Final = timedelta(days=30)
"""Age of a file's last check from which another one is proposed."""


def links_of_case(unit: CaseUnit, case: ObjectId, limit: int = SHOWN) -> tuple[CrossLink, ...]:
    """Return the other cases that bear a mark of this one; raises ``case.unknown`` (id)."""
    need(unit, case, "case")
    return unit.evidence.links_of(case, limit)


def cross_links(unit: CaseUnit, limit: int = SHOWN) -> tuple[SharedMark, ...]:
    """Return the accounts, links, numbers and files that several cases share."""
    return unit.evidence.links(limit)


def evidence_checks_due(unit: CaseUnit, limit: int = SHOWN) -> tuple[DueCheck, ...]:
    """Return cases with files that nobody on this PC has read through for a month."""
    return unit.evidence.due(unit.clock.now() - CHECK_AFTER, limit)
