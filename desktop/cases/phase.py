"""Who takes another phase than the dates suggest says why; the reason stays on the respondent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.cases.model import date_in
from desktop.cases.office import events
from desktop.cases.ports import CaseUnit
from desktop.errors import Refused
from desktop.journal.model import Json
from desktop.law.phase import propose_phase

FAMILIES: Final = ("KE", "DS")
"""Forms of ethics, before the candidates were fixed; forms of discipline, after it."""


def check_phase(
    unit: CaseUnit, respondent: Mapping[str, Json], case: Mapping[str, Json], at: str = ""
) -> None:
    """Refuse a phase other than the dates suggest without a reason.

    ``at`` is the path of the respondent in a form. Raises
    ``respondent.phase_reason_required`` (field, chosen, proposed).
    """
    chosen = respondent.get("phase")
    if not chosen or str(respondent.get("phase_reason") or "").strip():
        return
    acted_on = date_in(respondent.get("acted_on")) or date_in(case.get("acted_on"))
    code = case.get("event")
    event = next((one for one in reversed(events(unit)) if one.code == code), None)
    found = propose_phase(acted_on, None if event is None else event.candidate_fixing_on)
    if found is not None and found.family != chosen:
        raise Refused(
            "respondent.phase_reason_required",
            field=f"{at}phase_reason",
            chosen=chosen,
            proposed=found.family,
        )
