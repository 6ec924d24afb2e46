"""Which respondents a change of the law would touch, read from the flat rows."""

from __future__ import annotations

import json
from collections.abc import Iterator

from db.barred import visible_case
from db.engine import Connection
from desktop.ids import ObjectId
from desktop.sync.rules import OpenRespondent


class RulesStore:
    """Reads respondents inside the unit's transaction, as far as ``officer`` may see them."""

    def __init__(self, connection: Connection, officer: str) -> None:
        self._db, self._officer = connection, officer

    def open_respondents(self, closed_states: tuple[str, ...]) -> Iterator[OpenRespondent]:
        """Yield the respondents in no closed state, but of cases the officer may not see."""
        marks = ", ".join("?" * len(closed_states))
        rows = self._db.execute(
            "SELECT p.oid, p.case_oid, c.register_number, p.name, p.state, o.doc"
            " FROM respondent_row AS p JOIN case_row AS c ON c.oid = p.case_oid"
            " JOIN object AS o ON o.oid = p.oid"
            f" WHERE p.state NOT IN ({marks}) AND {visible_case('p.case_oid')}"
            " ORDER BY c.register_year, c.register_serial, p.created_t",
            (*closed_states, self._officer),
        )
        for oid, case, number, name, state, doc in rows:
            yield OpenRespondent(
                ObjectId(oid), ObjectId(case), number, name, state, json.loads(doc)
            )
