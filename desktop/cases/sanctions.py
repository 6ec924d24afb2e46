"""What was imposed on a person, and whether it is still in force.

A sanction counts from the step that records the decree; a recommendation imposes nothing.
A decree replaced by a later one, or cancelled on objection, counts no more. What only an old
register says was imposed counts too, as the words it is written in: nobody has verified it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.cases.model import date_in
from desktop.cases.sheet.statuses import PROVEN, sanctions_in, says_something
from desktop.journal.model import Json, Obj
from desktop.law.model import Sanction
from desktop.law.packs import Law

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


def sanction_key(code: str, number: str, dated: date | None) -> tuple[str, ...]:
    """Return by what a sanction of one person is known again; empty where nothing tells it."""
    if not code or not (number.strip() and dated):
        return ()
    return code, "".join(number.split()).casefold(), dated.isoformat()


@dataclass(frozen=True, slots=True)
class Stated:
    """A sanction that an old register states: its words as written, and the decree."""

    words: str = ""
    number: str = ""
    dated: date | None = None

    def __bool__(self) -> bool:
        return bool(self.words or self.number)


def stated_by(respondent: Obj) -> Stated:
    """Return what the old register says was imposed on a respondent; empty where it says nothing.

    A row with another outcome than a proven one states none, whatever its cells hold.
    """
    marks = respondent.get("imported")
    stated = marks.get("stated") if isinstance(marks, dict) else None
    if not isinstance(stated, dict) or respondent.text("outcome") not in ("", PROVEN):
        return Stated()
    # Another PC may have written the row, so each cell is looked at.
    cells = {key: text for key, text in stated.items() if isinstance(text, str)}
    words, number = (
        text if says_something(text) else ""
        for text in (cells.get("sanction", ""), cells.get("decree_number", ""))
    )
    return Stated(words, number, date_in(cells.get("decree_date"))) if words or number else Stated()


def stated_code(tables: Law, respondent: Obj, stated: Stated) -> str:
    """Return the code of the sanction that an old register's words mean, or nothing."""
    rows = [row for code in sanctions_in(stated.words) if (row := tables.find(Sanction, code))]
    day = date_in(respondent.get("acted_on")) or stated.dated
    rules = respondent.text("rule_set") or (tables.rules_for(day).code if day else "")
    fitting = [row for row in rows if not rules or not row.rule_sets or rules in row.rule_sets]
    return (fitting or rows)[0].code if rows else ""
