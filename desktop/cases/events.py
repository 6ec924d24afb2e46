"""Elections: changing one, known or own, and what its dates say about an act."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop.cases.office import add_event, events
from desktop.cases.ports import CaseUnit
from desktop.cases.registration import edit_object
from desktop.cases.rules import law_of
from desktop.cases.views import EventView
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import Json
from desktop.law.model import Violation
from desktop.law.phase import counterparts_for, fits_phase, propose_phase

_FIELDS = (
    *("code", "name", "kinds", "area"),
    *("candidate_fixing_on", "campaign_from", "campaign_to", "vote_on"),
)


@dataclass(frozen=True, slots=True)
class UnfitForm:
    """An alleged form that belongs to the other phase, and what the same act is called there."""

    code: str
    instead: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhaseAdvice:
    """What the dates suggest for an act, and by which dates.

    ``family`` is KE or DS; ``certain`` is false for the very day of the fixing; ``unfit``
    are forms alleged that belong to the other phase. An officer may choose otherwise and
    gives a reason.
    """

    phase: str
    family: str
    category: str
    certain: bool
    event: str
    event_name: str
    acted_on: date
    fixed_on: date
    unfit: tuple[UnfitForm, ...]


def event_of(unit: CaseUnit, code: str) -> EventView | None:
    """Return the election of this code, the office's own before that of the tables."""
    return next((one for one in reversed(events(unit)) if one.code == code), None)


@action("event.edit")
def change_event(unit: CaseUnit, code: str, changes: Mapping[str, Json]) -> ObjectId:
    """Change fields of an election; one of the tables becomes the office's own with them.

    Raises ``event.unknown`` (event, known), ``event.out_of_order`` (earlier, first, later,
    last) and the ``field.…`` codes.
    """
    found = event_of(unit, code)
    if found is None:
        known = [one.code for one in events(unit)]
        raise Refused("event.unknown", event=code, known=known)
    if found.id is not None:
        edit_object(unit, found.id, changes)
        return found.id
    return add_event(unit, _filled({**_form(found), **changes}))


def phase_advice(
    unit: CaseUnit, event: str, acted_on: date | None, allegations: Iterable[str] = ()
) -> PhaseAdvice | None:
    """Return which list of forms an act belongs to, or ``None`` where a date is not known."""
    found = event_of(unit, event)
    if found is None or acted_on is None or found.candidate_fixing_on is None:
        return None
    proposal = propose_phase(acted_on, found.candidate_fixing_on)
    if proposal is None:
        return None
    law = law_of(unit)
    rows = filter(None, (law.find(Violation, code) for code in allegations))
    return PhaseAdvice(
        phase=proposal.phase.value,
        family=proposal.family,
        category=proposal.category,
        certain=proposal.certain,
        event=found.code,
        event_name=found.name,
        acted_on=acted_on,
        fixed_on=found.candidate_fixing_on,
        unfit=tuple(
            UnfitForm(row.code, counterparts_for(law, row, proposal.phase))
            for row in rows
            if not fits_phase(row, proposal.phase)
        ),
    )


def _form(event: EventView) -> dict[str, Json]:
    values = {name: getattr(event, name) for name in _FIELDS}
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in {**values, "kinds": list(event.kinds)}.items()
    }


def _filled(form: Mapping[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in form.items() if value not in (None, "", [])}
