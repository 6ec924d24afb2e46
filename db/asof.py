"""The vault as it was: what stood here at an earlier moment, in the order in which it came.

When ops came is noted transaction by transaction (``arrival``), for an op only says when it
was written, perhaps elsewhere. The past of a case is folded into a database of its own in
memory, from the ops that lay here then; all stores read it as they read the real one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from typing import Final

from db.blobs import BlobBox
from db.engine import Connection, memory
from db.journal_store import Fold
from db.trail import OP, op_of
from db.unit import Identity, Rules, Unit
from desktop.clock import MADE_ON, FixedClock
from desktop.ids import ObjectId
from desktop.journal.model import (
    ACTION,
    BROADCAST,
    CREATE,
    OFFICE,
    Op,
    ScopeKind,
    Who,
)

_EVERYWHERE: Final = ("event",)
"""Types of which every object may concern a case."""
_LOCAL: Final = {"meta": "1", "device": "1", "revocation": "1", "peer": "1",
                 "bundle_out": "made_t <= :t"}  # fmt: skip
"""Local tables that queries look into, and what of them lay here then."""
_ROUNDS: Final = 4


def note_arrival(db: Connection, now: datetime) -> None:
    """Note when the ops of this transaction came, if it brought any."""
    db.execute(
        "INSERT INTO arrival (lsn, t) SELECT lsn, ? FROM (SELECT max(lsn) AS lsn FROM op)"
        " WHERE lsn > (SELECT coalesce(max(lsn), 0) FROM arrival)",
        (_milliseconds(now),),
    )


def place_at(db: Connection, moment: datetime) -> int:
    """Return the place in the journal's local order that belongs to a moment.

    Where the PC's clock once jumped, the place that agrees with most of what was noted; what
    was noted by a clock that cannot have been right says nothing.
    """
    row = db.execute(
        "SELECT lsn, agree FROM (SELECT lsn, sum(CASE WHEN t < :made THEN 0 WHEN t <= :t THEN 1"
        " ELSE -1 END) OVER (ORDER BY lsn) AS agree FROM arrival)"
        " ORDER BY agree DESC, lsn DESC LIMIT 1",
        {"t": _milliseconds(moment), "made": _milliseconds(MADE_ON)},
    ).fetchone()
    return int(row[0]) if row is not None and row[1] > 0 else 0


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def lay_out(real: Connection, past: Connection) -> None:
    """Make the tables of the real database in an empty one."""
    rows = real.execute(
        "SELECT tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
    ).fetchall()
    indexes = [table for table, sql in rows if sql.startswith("CREATE VIRTUAL")]
    # A full-text index brings tables of its own; the migrations have one too.
    others = re.compile(rf"_?sqlite_.*|({'|'.join(indexes)})_(data|idx|content|docsize|config)")
    for table, sql in rows:
        if not others.fullmatch(table):
            past.execute(sql)


class Past:
    """Opens the past of single objects."""

    def __init__(
        self, connection: Connection, identity: Identity, who: Who, blobs: BlobBox, rules: Rules
    ) -> None:
        self._db = connection
        self._identity, self._who, self._blobs, self._rules = identity, who, blobs, rules

    def held(self, top: ObjectId, moment: datetime) -> bool:
        """Say whether an object lay here at a moment."""
        row = self._db.execute(
            "SELECT 1 FROM op WHERE oid = ? AND key = ? AND lsn <= ? AND void IS NULL",
            (top, CREATE, place_at(self._db, moment)),
        ).fetchone()
        return row is not None

    @contextmanager
    def until(self, top: ObjectId, moment: datetime) -> Iterator[Unit]:
        """Yield a read-only unit that sees an object, and what concerned it, as of a moment.

        Its clock stands at that moment. Whose ops are believed is judged as it is today.
        """
        place = place_at(self._db, moment)
        with closing(memory()) as past:
            lay_out(self._db, past)
            self._copy_local(past, moment)
            oids = self._concerned(top)
            self._copy_checks(past, oids, moment)
            self._fold(past, oids, place)
            clock = FixedClock(moment)
            yield Unit(past, self._identity, self._who, clock, self._blobs, None)

    def _copy_local(self, past: Connection, moment: datetime) -> None:
        for table, held in _LOCAL.items():
            rows = self._db.execute(
                f"SELECT * FROM {table} WHERE {held}",
                {"t": _milliseconds(moment)} if ":t" in held else (),
            ).fetchall()
            insert_rows(past, table, rows)

    def _copy_checks(self, past: Connection, oids: set[str], moment: datetime) -> None:
        """Copy when the files of objects were last read through, if it was not later."""
        rows = self._db.execute(
            "SELECT file_check.* FROM file_check WHERE sha256 IN"
            " (SELECT json_extract(doc, '$.sha256') FROM object WHERE oid IN"
            "  (SELECT value FROM json_each(?))) AND checked_at <= ?",
            (json.dumps(sorted(oids)), moment.isoformat()),
        ).fetchall()
        insert_rows(past, "file_check", rows)

    def _concerned(self, top: ObjectId) -> set[str]:
        """Return what an object's view rests on: its tree, the same people's, and what has no case.

        More than lay here then does no harm, for its ops are left out.
        """
        found = self._tree({str(top)})
        for _ in range(_ROUNDS):
            more = self._tree(self._sharing(found)) - found
            if not more:
                break
            found |= more
        rows = self._db.execute(
            "SELECT oid FROM object WHERE otype IN (SELECT value FROM json_each(?))"
            " AND (scope IN (?, ?) OR otype IN (SELECT value FROM json_each(?)))",
            (json.dumps(self._office_types()), OFFICE, BROADCAST, json.dumps(_EVERYWHERE)),
        )
        return found | {row[0] for row in rows}

    def _office_types(self) -> list[str]:
        """Return the types that live in the office or come to everybody."""
        wide = {ScopeKind.OFFICE, ScopeKind.BROADCAST}
        kinds = self._rules.registry.types.values()
        return [*_EVERYWHERE, *(kind.name for kind in kinds
                                if kind.name != ACTION and wide & set(kind.scopes))]  # fmt: skip

    def _tree(self, oids: Iterable[str]) -> set[str]:
        """Return everything that hangs on the same tops as some objects."""
        rows = self._db.execute(
            "WITH RECURSIVE above (oid, parent) AS ("
            "  SELECT oid, parent FROM object WHERE oid IN (SELECT value FROM json_each(:oids))"
            "  UNION SELECT object.oid, object.parent FROM object JOIN above"
            "   ON object.oid = above.parent),"
            " below (oid) AS (SELECT oid FROM above UNION"
            "  SELECT object.oid FROM object JOIN below ON object.parent = below.oid)"
            " SELECT oid FROM below",
            {"oids": json.dumps(sorted(oids))},
        )
        return {row[0] for row in rows}

    def _sharing(self, oids: set[str]) -> set[str]:
        """Return the objects that ever bore the same number or belonged to the same person."""
        rows = self._db.execute(
            "WITH some (oid) AS (SELECT value FROM json_each(?)),"
            " told (value) AS (SELECT value FROM shared_value JOIN some USING (oid)"
            "  UNION SELECT oid FROM some)"
            " SELECT oid FROM shared_value JOIN told USING (value)"
            " UNION SELECT oid FROM object JOIN told ON object.oid = told.value",
            (json.dumps(sorted(oids)),),
        )
        return {row[0] for row in rows}

    def _fold(self, past: Connection, oids: set[str], place: int) -> None:
        rows = self._db.execute(
            f"SELECT {_ROW} FROM op WHERE lsn <= ? AND (oid IN (SELECT value FROM json_each(?)))"
            " ORDER BY lsn",
            (place, json.dumps(sorted(oids))),
        ).fetchall()
        groups = sorted({row[_GRP] for row in rows})
        rows += self._db.execute(
            f"SELECT {_ROW} FROM op WHERE lsn <= ? AND otype = ? AND oid IN"
            " (SELECT value FROM json_each(?))",
            (place, ACTION, json.dumps(groups)),
        ).fetchall()
        # The op that begins a group is an object of its own, and may be here already.
        rows = sorted(set(rows))
        insert_rows(past, "op", rows)
        fold = Fold(past, self._rules.registry, self._rules.projectors)
        fold.refold(self._judged(rows))

    @staticmethod
    def _judged(rows: Iterable[tuple[object, ...]]) -> Iterator[tuple[Op, str | None]]:
        for row in rows:
            void = row[_VOID]
            feed, seq, header, payload, digest = (row[at] for at in _OP)
            yield op_of((feed, seq, header, payload, digest)), None if void is None else str(void)


_ROW: Final = (
    "lsn, feed, seq, grp, otype, oid, key, t, actor, void, header, payload, payload_hash, chain"
)
_OP: Final = tuple(_ROW.split(", ").index(name) for name in OP.split(", "))
_GRP: Final = _ROW.split(", ").index("grp")
_VOID: Final = _ROW.split(", ").index("void")


def insert_rows(past: Connection, table: str, rows: list[tuple[object, ...]]) -> None:
    """Put rows into a table whose columns they have."""
    if rows:
        marks = ",".join("?" * len(rows[0]))
        past.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
