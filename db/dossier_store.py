"""What goes along with a case that is handed to another office: its ops, and no others'.

Which ops these are follows from where each feed of the scope stood when the case was offered,
so that every replica that holds them picks the same ones. Who receives them folds them into a
database of its own in memory, as the past of a case is; nothing of another office's scope ever
lies in the journal here.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from typing import Final

from db.asof import insert_rows, lay_out
from db.blobs import BlobBox
from db.engine import Connection, memory
from db.journal_store import Fold
from db.trail import OP, op_of
from db.unit import Identity, Rules, Unit
from desktop.clock import Clock
from desktop.ids import ObjectId
from desktop.journal.model import ACTION, Op, Registry, Who

_LEFT_OUT: Final = ("note", "nik", "nik_findings")
"""Fields of a card of the registry that are the office's own and stay there."""
_LOCAL: Final = ("meta", "device")
"""Local tables that queries look into."""
_TREE: Final = (
    "WITH RECURSIVE below (oid) AS (SELECT value FROM json_each(:tops) UNION"
    " SELECT object.oid FROM object JOIN below ON object.parent = below.oid)"
)
_KEPT: Final = (
    "op.otype IN (SELECT value FROM json_each(:kinds)) AND op.void IS NULL"
    " AND NOT (op.otype = 'person' AND op.key IN (SELECT value FROM json_each(:out)))"
)


class DossierStore:
    """Gathers the ops of one case, and opens those that came from elsewhere."""

    def __init__(
        self,
        connection: Connection,
        identity: Identity,
        who: Who,
        blobs: BlobBox,
        clock: Clock,
        rules: Rules,
    ) -> None:
        self._db = connection
        self._identity, self._who, self._blobs = identity, who, blobs
        self._clock, self._rules = clock, rules

    @property
    def registry(self) -> Registry:
        """The types of objects that this version understands."""
        return self._rules.registry

    def reach(self, scope: str) -> dict[str, int]:
        """Return how far each feed of a scope goes here."""
        rows = self._db.execute("SELECT feed, seq FROM feed WHERE scope = ?", (scope,))
        return {str(feed): int(seq) for feed, seq in rows}

    def gather(
        self, tops: Sequence[ObjectId], kinds: Collection[str], upto: Mapping[str, int]
    ) -> list[Op]:
        """Return the ops of objects and all that hangs on them, of some types, in local order.

        ``upto`` limits each feed; other feeds give nothing. With them come the ops that began
        their groups. Void ops stay behind.
        """
        rows = self._chosen(tops, kinds, upto, "op.seq <= reach.value")
        groups = json.dumps(sorted({str(row[-1]) for row in rows}))
        chosen = {row[0]: row[1:-1] for row in rows}
        found = self._db.execute(
            f"SELECT lsn, {OP} FROM op WHERE otype = ? AND void IS NULL"
            " AND oid IN (SELECT value FROM json_each(?))",
            (ACTION, groups),
        )
        chosen |= {row[0]: row[1:] for row in found}
        return [op_of(chosen[lsn]) for lsn in sorted(chosen, key=lambda at: int(str(at)))]

    def later(
        self, tops: Sequence[ObjectId], kinds: Collection[str], upto: Mapping[str, int]
    ) -> list[Op]:
        """Return what was written to the same objects beyond ``upto``, in local order."""
        rows = self._chosen(tops, kinds, upto, "op.seq > coalesce(reach.value, 0)")
        return [op_of(row[1:-1]) for row in sorted(rows, key=lambda row: int(str(row[0])))]

    def _chosen(
        self,
        tops: Sequence[ObjectId],
        kinds: Collection[str],
        upto: Mapping[str, int],
        limit: str,
    ) -> list[tuple[object, ...]]:
        rows = self._db.execute(
            f"{_TREE} SELECT op.lsn, op.feed, op.seq, op.header, op.payload, op.payload_hash,"
            " op.grp FROM below JOIN op USING (oid)"
            f" LEFT JOIN json_each(:upto) AS reach ON reach.key = op.feed WHERE {limit}"
            f" AND {_KEPT}",
            {
                "tops": json.dumps(sorted(tops)),
                "kinds": json.dumps(sorted(kinds)),
                "upto": json.dumps(dict(upto)),
                "out": json.dumps(_LEFT_OUT),
            },
        )
        return [tuple(row) for row in rows]

    @contextmanager
    def opened(self, ops: Sequence[Op]) -> Iterator[Unit]:
        """Yield a read-only unit that knows nothing but these ops, in the order given.

        They are believed as they are: whoever calls this has checked them.
        """
        with closing(memory()) as past:
            lay_out(self._db, past)
            for table in _LOCAL:
                found = self._db.execute(f"SELECT * FROM {table}").fetchall()
                insert_rows(past, table, [tuple(row) for row in found])
            rows = [_row(at, op) for at, op in enumerate(ops, start=1)]
            insert_rows(past, "op", rows)
            fold = Fold(past, self._rules.registry, self._rules.projectors)
            fold.refold((op, None) for op in ops)
            inside = Unit(past, self._identity, self._who, self._clock, self._blobs, None)
            inside.fold_by(self._rules)
            yield inside


def _row(lsn: int, op: Op) -> tuple[object, ...]:
    head = op.header
    return (lsn, head.f, head.s, head.g, head.o, head.i, head.k, head.t, head.a, None,
            op.header_bytes, op.payload, op.payload_hash, b"")  # fmt: skip
