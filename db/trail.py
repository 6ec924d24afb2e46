"""How objects and ops are read from their tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from db.engine import Connection
from desktop.errors import BugError
from desktop.ids import ObjectId
from desktop.journal import chain, codec
from desktop.journal.model import (
    ACTION,
    CREATE,
    Feed,
    FeedState,
    Filed,
    Json,
    Obj,
    Op,
    Version,
    id_of_creation,
)

OP = "feed, seq, header, payload, payload_hash"
"""The columns from which :func:`op_of` makes an op."""


def op_of(row: Sequence[object]) -> Op:
    """Return the op in a row that begins with the columns of ``OP``."""
    header = row[2]
    payload = row[3]
    digest = row[4]
    if not isinstance(header, bytes) or not isinstance(digest, bytes):
        raise BugError("op row holds no bytes")
    body = payload if isinstance(payload, bytes) else None
    return Op(codec.header_of(header), header, body, digest)


def version_of(op: Op) -> Version:
    """Return the value that an op gave its field; ``None`` once it is redacted."""
    value = None if op.payload is None else codec.value_of(op.payload)
    head = op.header
    return Version(op.id, value, head.t, head.a, op.feed.device, head.g)


class Objects:
    """Objects as folded now."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def get(self, oid: ObjectId) -> Obj | None:
        """Return one object, withdrawn ones too, or ``None``."""
        row = self._db.execute(f"SELECT {_OBJECT} FROM object WHERE oid = ?", (oid,)).fetchone()
        return None if row is None else _object(row)

    def children(self, parent: ObjectId, otype: str) -> list[Obj]:
        """Return an object's children of one type in order of creation."""
        return [
            _object(row)
            for row in self._db.execute(
                f"SELECT {_OBJECT} FROM object WHERE parent = ? AND otype = ?"
                " AND withdrawn = 0 ORDER BY created_t, oid",
                (parent, otype),
            )
        ]

    def grandchildren(self, parent: ObjectId, between: str, otype: str) -> list[Obj]:
        """Return what hangs on an object's children of one type, in order of creation."""
        return [
            _object(row)
            for row in self._db.execute(
                f"SELECT {_OBJECT} FROM object WHERE parent IN (SELECT oid FROM object WHERE"
                " parent = ? AND otype = ?) AND otype = ? AND withdrawn = 0"
                " ORDER BY created_t, oid",
                (parent, between, otype),
            )
        ]

    def all(self, otype: str, scope: str | None = None) -> list[Obj]:
        """Return all objects of a type in order of creation."""
        return [
            _object(row)
            for row in self._db.execute(
                f"SELECT {_OBJECT} FROM object WHERE otype = ? AND withdrawn = 0"
                " AND (? IS NULL OR scope = ?) ORDER BY created_t, oid",
                (otype, scope, scope),
            )
        ]

    def first(self, row: str, oid: ObjectId) -> bool:
        """Say whether a row has to be written: always, where objects may change in between."""
        del row, oid
        return True

    def is_new(self, oid: ObjectId) -> bool:
        """Say whether nothing but what was just made can hang on an object."""
        del oid
        return False

    def last_change(self, oid: ObjectId, counted: Sequence[str]) -> int:
        """Return the clock of the latest change that still stands.

        Of the object and of what hangs on it of the types ``counted``; 0 if there is none.
        """
        marks = ",".join("?" * len(counted))
        row = self._db.execute(
            "SELECT max(op.t) FROM head JOIN op ON op.feed = head.feed AND op.seq = head.seq"
            " WHERE head.oid = ? OR head.oid IN (SELECT oid FROM object WHERE parent = ?"
            f" AND otype IN ({marks}))",
            (oid, oid, *counted),
        ).fetchone()
        return int(row[0] or 0)

    def place(self, oid: ObjectId) -> int | None:
        """Return the local place of the op that created an object, ``None`` for a stranger."""
        rows = self._db.execute(
            "SELECT lsn, feed, seq FROM op WHERE oid = ? AND key = ? ORDER BY lsn", (oid, CREATE)
        ).fetchall()
        # An id follows from the creating op; others that claim it count for nothing.
        return next((lsn for lsn, feed, seq in rows if id_of_creation(feed, seq) == oid), None)

    def at_end(
        self, what: str, about: str, work: Callable[[], None], *, last: bool = False
    ) -> None:
        """Do something about a thing when all else is written; here, where nothing waits, now."""
        del what, about, last
        work()

    def find(self, prefix: str, otype: str | None = None) -> list[ObjectId]:
        """Return the ids that begin with ``prefix``, at most three."""
        rows = self._db.execute(
            "SELECT oid FROM object WHERE oid >= ? AND oid < ? AND (? IS NULL OR otype = ?)"
            " AND withdrawn = 0 ORDER BY oid LIMIT 3",
            (prefix, prefix + "g", otype, otype),
        )
        return [ObjectId(row[0]) for row in rows]


class Snapshot(Objects):
    """Objects of one snapshot: the lists that every question begins with are read once.

    Single objects are read anew each time, so that a long query keeps none of them.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._lists: dict[tuple[str, str | None], list[Obj]] = {}

    def all(self, otype: str, scope: str | None = None) -> list[Obj]:
        """Return all objects of a type in order of creation."""
        if (otype, scope) not in self._lists:
            self._lists[otype, scope] = super().all(otype, scope)
        return list(self._lists[otype, scope])


@dataclass(frozen=True, slots=True)
class Birth:
    """Where the creation of a new object lies in the local order, and the clock of its last op."""

    place: int
    last_t: int


class Still(Objects):
    """Objects while nothing changes: each is looked up once, each row is written once.

    ``changed`` are those about to be written out, ``births`` those of them that are new, so
    that whatever hangs on them is among the changed as well.
    """

    def __init__(
        self,
        connection: Connection,
        changed: Mapping[ObjectId, Obj],
        births: Mapping[ObjectId, Birth],
    ) -> None:
        super().__init__(connection)
        self._births = births
        self._found: dict[ObjectId, Obj | None] = {oid: changed[oid] for oid in births}
        self._below: dict[tuple[ObjectId, str], list[Obj]] = {}
        self._done: set[tuple[str, ObjectId]] = set()
        self._waiting: dict[tuple[str, str], Callable[[], None]] = {}
        self._last: dict[tuple[str, str], Callable[[], None]] = {}
        self._family: dict[ObjectId, list[Obj]] = {}
        for child in sorted(changed.values(), key=lambda one: (one.created_t, one.id)):
            if child.parent is None or child.parent not in births:
                continue
            self._family.setdefault(child.parent, []).append(child)
            if not child.withdrawn:
                self._below.setdefault((child.parent, child.type), []).append(child)

    def get(self, oid: ObjectId) -> Obj | None:
        """Return one object, withdrawn ones too, or ``None``."""
        if oid not in self._found:
            self._found[oid] = super().get(oid)
        return self._found[oid]

    def children(self, parent: ObjectId, otype: str) -> list[Obj]:
        """Return an object's children of one type in order of creation."""
        if (parent, otype) not in self._below:
            new = parent in self._births
            self._below[parent, otype] = [] if new else super().children(parent, otype)
        return self._below[parent, otype]

    def is_new(self, oid: ObjectId) -> bool:
        """Say whether nothing but what was just made can hang on an object."""
        return oid in self._births

    def last_change(self, oid: ObjectId, counted: Sequence[str]) -> int:
        """Return the clock of the latest change that still stands."""
        if oid not in self._births:
            return super().last_change(oid, counted)
        below = (one.id for one in self._family.get(oid, ()) if one.type in counted)
        return max(self._births[one].last_t for one in (oid, *below))

    def place(self, oid: ObjectId) -> int | None:
        """Return the local place of the op that created an object."""
        return self._births[oid].place if oid in self._births else super().place(oid)

    def at_end(
        self, what: str, about: str, work: Callable[[], None], *, last: bool = False
    ) -> None:
        """Do something about a thing in :meth:`finish`, once however often it is asked for.

        ``last`` is for the full-text index: it closes a piece of itself whenever the engine
        takes a savepoint, as many other statements make it do.
        """
        (self._last if last else self._waiting)[what, about] = work

    def finish(self) -> None:
        """Do what was put off."""
        for work in (*self._waiting.values(), *self._last.values()):
            work()

    def first(self, row: str, oid: ObjectId) -> bool:
        """Say whether a row is asked for the first time, and has to be written."""
        before = len(self._done)
        self._done.add((row, oid))
        return len(self._done) > before


_OBJECT = "oid, otype, scope, parent, withdrawn, created_t, created_by, doc, conflicts"


def _object(row: Sequence[str]) -> Obj:
    conflicts = {
        key: tuple(Version(**version) for version in versions)
        for key, versions in json.loads(row[8]).items()
    }
    parent = None if row[3] is None else ObjectId(row[3])
    return Obj(
        id=ObjectId(row[0]),
        type=row[1],
        scope=row[2],
        parent=parent,
        fields=json.loads(row[7]),
        conflicts=conflicts,
        withdrawn=bool(row[4]),
        created_t=int(row[5]),
        created_by=row[6],
    )


class Trail:
    """The journal as people and bundles read it."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def history(self, oids: Sequence[ObjectId]) -> list[tuple[Op, tuple[Version, ...], str | None]]:
        """Return the ops on these objects in local order: op, values before, void reason."""
        marks = ",".join("?" * len(oids))
        rows = self._db.execute(
            f"SELECT {OP}, void FROM op WHERE oid IN ({marks}) ORDER BY lsn",
            tuple(oids),
        ).fetchall()
        return [(op := op_of(row), self._before(op), row[5]) for row in rows]

    def _before(self, op: Op) -> tuple[Version, ...]:
        earlier = (self.op(name) for name in op.header.b)
        return tuple(
            version_of(base)
            for base in earlier
            if base is not None and (base.header.i, base.header.k) == (op.header.i, op.header.k)
        )

    def op(self, name: str) -> Op | None:
        """Return the op with this id, or ``None`` when it is not held here."""
        feed, _, seq = name.partition("/")
        row = self._db.execute(
            f"SELECT {OP} FROM op WHERE feed = ? AND seq = ?", (feed, int(seq))
        ).fetchone()
        return None if row is None else op_of(row)

    def group(self, group: str) -> Mapping[str, Json]:
        """Return the action payload of a group, empty when it was redacted."""
        row = self._db.execute(
            f"SELECT {OP} FROM op WHERE oid = ? AND key = ? AND otype = ? AND void IS NULL",
            (group, CREATE, ACTION),
        ).fetchone()
        if row is None:
            return {}
        payload = op_of(row).payload
        value = None if payload is None else codec.value_of(payload)
        return dict(value["value"]) if isinstance(value, dict) else {}

    def feeds(self) -> list[FeedState]:
        """Return all feeds held here, by name."""
        rows = self._db.execute("SELECT feed, seq, head FROM feed ORDER BY feed")
        return [FeedState(Feed.parse(row[0]), row[1], row[2]) for row in rows]

    def ops(self, feed: str, after: int) -> Iterator[Op]:
        """Yield a feed's ops with a sequence above ``after``, in order."""
        rows = self._db.execute(
            f"SELECT {OP} FROM op WHERE feed = ? AND seq > ? ORDER BY seq", (feed, after)
        )
        for row in rows:
            yield op_of(row)

    def ops_since(self, acked: Mapping[str, int], scopes: Sequence[str]) -> Iterator[Op]:
        """Yield all ops of ``scopes`` that lie above what a peer holds, in local apply order."""
        feeds = [state.feed for state in self.feeds() if state.feed.scope in scopes]
        wanted = {str(feed): acked.get(str(feed), 0) for feed in feeds}
        if not wanted:
            return
        marks = ",".join("(?,?)" for _ in wanted)
        values = [item for pair in wanted.items() for item in pair]
        # The numbers are sorted alone, from the index; whole ops would fill the memory.
        rows = self._db.execute(
            f"WITH want (feed, after) AS (VALUES {marks}), chosen AS MATERIALIZED ("
            "  SELECT op.lsn FROM want JOIN op ON op.feed = want.feed AND op.seq > want.after"
            "  ORDER BY op.lsn)"
            " SELECT op.feed, op.seq, op.header, op.payload, op.payload_hash"
            " FROM chosen CROSS JOIN op ON op.lsn = chosen.lsn",
            values,
        )
        for row in rows:
            yield op_of(row)

    def hash_at(self, feed: str, seq: int) -> bytes | None:
        """Return the chain hash of a feed after ``seq`` ops, or ``None`` beyond its end."""
        if seq == 0:
            return chain.start(Feed.parse(feed))
        row = self._db.execute(
            "SELECT chain FROM op WHERE feed = ? AND seq = ?", (feed, seq)
        ).fetchone()
        return None if row is None else bytes(row[0])

    def filed(self) -> Iterator[Filed]:
        """Yield every op as it lies in its table, unchecked, feed by feed in order."""
        rows = self._db.execute(
            "SELECT feed, seq, header, payload, payload_hash, chain, grp, otype, oid, key, t, actor"
            " FROM op ORDER BY feed, seq"
        )
        for feed, seq, header, payload, payload_hash, link, *columns in rows:
            yield Filed(feed, seq, header, payload, payload_hash, link, tuple(columns))

    def checkpoints(self) -> list[FeedState]:
        """Return the places of feeds that their devices have signed."""
        rows = self._db.execute("SELECT feed, seq, head FROM checkpoint ORDER BY feed, seq")
        return [FeedState(Feed.parse(row[0]), row[1], row[2]) for row in rows]
