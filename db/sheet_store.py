"""What an import of an old register has to know: what is here already, and what it made."""

from __future__ import annotations

import json
from collections.abc import Iterable

from db.engine import Connection
from desktop.cases.sheet.model import Known, KnownPerson, squeezed_number
from desktop.ids import ObjectId


class SheetStore:
    """Reads the flat rows and the folded objects inside the unit's transaction."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def known(self) -> Known:
        """Return numbers, people and serials of all cases that were not withdrawn."""
        numbers: dict[str, ObjectId] = {}
        serials: set[tuple[int, int]] = set()
        rows = self._db.execute(
            "SELECT c.oid, c.register_number, c.register_year, c.register_serial, c.withdrawn,"
            " json_extract(o.doc, '$.external_numbers') FROM case_row AS c"
            " JOIN object AS o ON o.oid = c.oid"
        )
        for oid, number, year, serial, withdrawn, others in rows:
            serials.add((int(year), int(serial)))
            if withdrawn:
                continue
            for text in (number, *_values(others)):
                if squeezed_number(text):
                    numbers.setdefault(squeezed_number(text), ObjectId(oid))
        return Known(numbers, self._people(), frozenset(serials))

    def _people(self) -> dict[str, tuple[KnownPerson, ...]]:
        found: dict[str, list[KnownPerson]] = {}
        rows = self._db.execute(
            "SELECT r.nip, r.name, r.case_oid, c.register_number, c.received_on,"
            " coalesce(json_extract(o.doc, '$.acted_on'), '') FROM respondent_row AS r"
            " JOIN case_row AS c ON c.oid = r.case_oid AND c.withdrawn = 0"
            " JOIN object AS o ON o.oid = c.oid WHERE r.nip <> ''"
        )
        for nip, name, case, number, received, acted in rows:
            days = frozenset(day for day in (received, acted) if day)
            found.setdefault(nip, []).append(KnownPerson(name, days, ObjectId(case), number))
        return {nip: tuple(people) for nip, people in found.items()}

    def cases_of(self, made_by: ObjectId) -> list[ObjectId]:
        """Return the cases that an import made and that were not withdrawn, in their order."""
        rows = self._db.execute(
            "SELECT oid FROM object WHERE otype = 'case' AND withdrawn = 0"
            " AND json_extract(doc, '$.imported.import') IS NOT NULL"
            " AND json_extract(doc, '$.imported.import') = ? ORDER BY created_t",
            (made_by,),
        )
        return [ObjectId(row[0]) for row in rows]

    def rows_taken(self, imports: Iterable[ObjectId]) -> frozenset[int]:
        """Return the rows of a sheet from which these imports made cases that still stand."""
        taken: set[int] = set()
        for case in (case for made_by in imports for case in self.cases_of(made_by)):
            row = self._db.execute(
                "SELECT json_extract(doc, '$.imported.rows') FROM object WHERE oid = ?", (case,)
            ).fetchone()
            taken.update(int(one) for one in json.loads(row[0] or "[]"))
        return frozenset(taken)

    def built_upon(self, cases: Iterable[ObjectId]) -> frozenset[ObjectId]:
        """Return those of the cases on which anything was done after they were made."""
        return frozenset(case for case in cases if self._is_built_upon(case))

    def _is_built_upon(self, case: ObjectId) -> bool:
        below = self._db.execute(
            "WITH RECURSIVE below (oid) AS (VALUES (?) UNION"
            " SELECT object.oid FROM object JOIN below ON object.parent = below.oid)"
            " SELECT oid FROM below",
            (case,),
        )
        groups: set[str] = set()
        own: set[str] = set()
        for (oid,) in below.fetchall():
            rows = self._db.execute(
                "SELECT grp, key, otype FROM op WHERE oid = ? AND void IS NULL", (oid,)
            )
            for group, key, otype in rows:
                groups.add(group)
                # The reporter's sealed identity lies in a feed, and so a group, of its own.
                if key == "+" and otype in ("case", "reporter_identity"):
                    own.add(group)
        return bool(groups - own)


def _values(stored: object) -> list[str]:
    found = json.loads(str(stored)) if stored else {}
    return [text for text in found.values() if isinstance(text, str)]
