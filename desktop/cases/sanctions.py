"""What was imposed on a person, and whether it is still in force.

A sanction counts from the step that records the decree; a recommendation imposes nothing.
A decree replaced by a later one, or cancelled on objection, counts no more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.cases.model import date_in
from desktop.journal.model import Json, Obj

DECREED: Final = "SK_TERBIT"
IN_FORCE: Final = "BERLAKU"
CANCELLED: Final = "dibatalkan"
"""The outcome of a decree that was taken back."""


@dataclass(frozen=True, slots=True)
class Imposed:
    """A sanction of a case: code, decree, and from when; empty where there is none."""

    code: str = ""
    number: str = ""
    dated: date | None = None
    starts_on: date | None = None


def imposed_by(steps: Sequence[Obj]) -> Imposed:
    """Return what these steps, in the order they were taken, imposed in the end."""
    found = Imposed()
    for step in steps:
        values: Mapping[str, Json] = step.get("values", {})
        if step.text("to_state") == DECREED:
            dated = date_in(values.get("tanggal")) or date_in(step.get("on"))
            # A decree that is mended keeps its kind unless another one is named.
            code = str(values.get("sanksi") or found.code)
            found = Imposed(code, str(values.get("nomor") or found.number), dated, dated)
        elif step.text("to_state") == IN_FORCE and found.code:
            found = Imposed(found.code, found.number, found.dated, date_in(step.get("on")))
        elif step.text("outcome") == CANCELLED:
            found = Imposed()
    return found
