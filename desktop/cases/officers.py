"""The officers of a vault: who they are, what each may do, and who may not see a case."""

from __future__ import annotations

from desktop.cases.ports import CaseUnit
from desktop.cases.views import Reason
from desktop.journal.roles import role_lack


def why_not(unit: CaseUnit, name: str) -> Reason | None:
    """Return why the officer at the desk may not do the action ``name``, ``None`` if he may.

    For buttons: the reason is ``role.missing`` with the role it needs, those he has and who
    holds it, the very words with which the action itself would refuse.
    """
    lack = role_lack(unit, name)
    return None if lack is None else Reason("role.missing", lack)
