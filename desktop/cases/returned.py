"""What a second person returned, for whoever submitted it to mend."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from desktop.cases.approvals import (
    RETURNED,
    WAITING,
    ApprovalView,
    approval_view,
    waiting_count,
)
from desktop.cases.ports import CaseUnit

KEPT: Final = timedelta(days=60)
"""How long after it was submitted something returned is still told."""
_DECIDED: Final = "decided"


def returned_to_me(unit: CaseUnit) -> tuple[ApprovalView, ...]:
    """Return what the officer at the desk submitted and got back, the newest first.

    What was submitted again since, for the same people, is left out: it is mended.
    """
    since = int((unit.clock.now() - KEPT).timestamp() * 1000)
    views = [
        approval_view(unit, oid)
        for status in (_DECIDED, WAITING)
        for oid in unit.officers.approvals(status, since)
        if (found := unit.objects.get(oid)) is not None
        and found.text("officer") == unit.who.officer
    ]
    views.sort(key=lambda view: view.asked_at)
    latest = {_about(view): view for view in views}
    back = (view for view in latest.values() if view.status == RETURNED)
    return tuple(sorted(back, key=lambda view: view.asked_at, reverse=True))


def wanting_count(unit: CaseUnit) -> int:
    """Return how many approvals want the officer at the desk: to decide, and to mend."""
    return waiting_count(unit) + len(returned_to_me(unit))


def _about(view: ApprovalView) -> tuple[object, ...]:
    return view.kind, view.case, frozenset(view.respondents), view.content.get("kind")
