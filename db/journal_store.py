"""The journal's tables: the one writer of projections, and how ops are read.

``Fold.apply`` is the only road to a projection, for a local edit, an import and a
rebuild alike.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence

from db.engine import Connection
from desktop.errors import BugError
from desktop.ids import DeviceId, ObjectId
from desktop.journal import chain, codec, fold
from desktop.journal.model import (
    ACTION,
    CREATE,
    WITHDRAW,
    Feed,
    FeedState,
    Json,
    Obj,
    Op,
    Registry,
    Side,
    Version,
)

Projector = Callable[[Connection, Obj, "Objects"], None]
"""Refreshes the flat rows that depend on one object."""

_OP = "feed, seq, header, payload, payload_hash"


def _op(row: Sequence[object]) -> Op:
    header = row[2]
    payload = row[3]
    digest = row[4]
    if not isinstance(header, bytes) or not isinstance(digest, bytes):
        raise BugError("op row holds no bytes")
    body = payload if isinstance(payload, bytes) else None
    return Op(codec.header_of(header), header, body, digest)


def _version(op: Op) -> Version:
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

    def find(self, prefix: str, otype: str | None = None) -> list[ObjectId]:
        """Return the ids that begin with ``prefix``, at most three."""
        rows = self._db.execute(
            "SELECT oid FROM object WHERE oid >= ? AND oid < ? AND (? IS NULL OR otype = ?)"
            " AND withdrawn = 0 ORDER BY oid LIMIT 3",
            (prefix, prefix + "g", otype, otype),
        )
        return [ObjectId(row[0]) for row in rows]


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
            f"SELECT {_OP}, void FROM op WHERE oid IN ({marks}) ORDER BY lsn",
            tuple(oids),
        ).fetchall()
        return [(op := _op(row), self._before(op), row[5]) for row in rows]

    def _before(self, op: Op) -> tuple[Version, ...]:
        earlier = (self.op(name) for name in op.header.b)
        return tuple(
            _version(base)
            for base in earlier
            if base is not None and (base.header.i, base.header.k) == (op.header.i, op.header.k)
        )

    def op(self, name: str) -> Op | None:
        """Return the op with this id, or ``None`` when it is not held here."""
        feed, _, seq = name.partition("/")
        row = self._db.execute(
            f"SELECT {_OP} FROM op WHERE feed = ? AND seq = ?", (feed, int(seq))
        ).fetchone()
        return None if row is None else _op(row)

    def group(self, group: str) -> Mapping[str, Json]:
        """Return the action payload of a group, empty when it was redacted."""
        row = self._db.execute(
            f"SELECT {_OP} FROM op WHERE grp = ? AND otype = ? ORDER BY lsn LIMIT 1",
            (group, ACTION),
        ).fetchone()
        if row is None:
            return {}
        payload = _op(row).payload
        value = None if payload is None else codec.value_of(payload)
        return dict(value["value"]) if isinstance(value, dict) else {}

    def feeds(self) -> list[FeedState]:
        """Return all feeds held here, by name."""
        rows = self._db.execute("SELECT feed, seq, head FROM feed ORDER BY feed")
        return [FeedState(Feed.parse(row[0]), row[1], row[2]) for row in rows]

    def ops(self, feed: str, after: int) -> Iterator[Op]:
        """Yield a feed's ops with a sequence above ``after``, in order."""
        rows = self._db.execute(
            f"SELECT {_OP} FROM op WHERE feed = ? AND seq > ? ORDER BY seq", (feed, after)
        )
        for row in rows:
            yield _op(row)

    def ops_since(self, acked: Mapping[str, int], scopes: Sequence[str]) -> Iterator[Op]:
        """Yield all ops of ``scopes`` that lie above what a peer holds, in local apply order."""
        feeds = [state.feed for state in self.feeds() if state.feed.scope in scopes]
        wanted = {str(feed): acked.get(str(feed), 0) for feed in feeds}
        if not wanted:
            return
        marks = ",".join("(?,?)" for _ in wanted)
        values = [item for pair in wanted.items() for item in pair]
        rows = self._db.execute(
            f"WITH want (feed, after) AS (VALUES {marks})"
            " SELECT op.feed, op.seq, op.header, op.payload, op.payload_hash"
            " FROM op JOIN want ON op.feed = want.feed AND op.seq > want.after ORDER BY op.lsn",
            values,
        )
        for row in rows:
            yield _op(row)

    def hash_at(self, feed: str, seq: int) -> bytes | None:
        """Return the chain hash of a feed after ``seq`` ops, or ``None`` beyond its end."""
        head = chain.start(Feed.parse(feed))
        if seq == 0:
            return head
        last = self._db.execute("SELECT seq, head FROM feed WHERE feed = ?", (feed,)).fetchone()
        if last is None or last[0] < seq:
            return None
        if last[0] == seq:
            return bytes(last[1])
        for op in self.ops(feed, 0):
            head = chain.extend(head, op)
            if op.header.s == seq:
                return head
        raise BugError("feed row and op rows disagree")


class Fold:
    """Applies ops: the sole writer of op rows, heads, objects and flat rows."""

    def __init__(
        self,
        connection: Connection,
        registry: Registry,
        projectors: Mapping[str, Projector],
    ) -> None:
        self._db = connection
        self._registry = registry
        self._projectors = projectors
        self._objects = Objects(connection)
        self._trail = Trail(connection)
        self._dirty: dict[str, str] = {}
        self._sides: dict[str, Side | None] = {}
        self.touched: set[tuple[str, str]] = set()

    def side_of(self, device: DeviceId) -> Side | None:
        """Return the certified side of a device, or ``None`` for one unknown here."""
        if device not in self._sides:
            row = self._db.execute("SELECT side FROM device WHERE device = ?", (device,)).fetchone()
            self._sides[device] = None if row is None else Side(row[0])
        return self._sides[device]

    def waits_for(self, op: Op) -> str | None:
        """Return the name of the first op that must come before, or ``None`` when it may apply."""
        held = self._db.execute("SELECT seq FROM feed WHERE feed = ?", (op.header.f,)).fetchone()
        if op.header.s != (0 if held is None else held[0]) + 1:
            return f"{op.header.f}/{op.header.s - 1}"
        for name in op.header.b:
            feed, _, seq = name.partition("/")
            if not self._db.execute(
                "SELECT 1 FROM op WHERE feed = ? AND seq = ?", (feed, int(seq))
            ).fetchone():
                return name
        return None

    def apply(self, op: Op) -> None:
        """Append an op to the journal and fold it; it must not have to wait for another."""
        head = op.header
        feed = op.feed
        before = self._db.execute(
            "SELECT seq, head FROM feed WHERE feed = ?", (head.f,)
        ).fetchone() or (0, chain.start(feed))
        if before[0] + 1 != head.s:
            raise BugError("op applied out of sequence")
        void = self._void(op)
        self._db.execute(
            "INSERT INTO op (feed, seq, grp, otype, oid, key, t, actor, void, header, payload,"
            " payload_hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            (head.f, head.s, head.g, head.o, head.i, head.k, head.t, head.a, void,
             op.header_bytes, op.payload, op.payload_hash),
        )  # fmt: skip
        self._db.execute(
            "INSERT INTO feed (feed, device, epoch, scope, seq, head) VALUES (?,?,?,?,?,?)"
            " ON CONFLICT (feed) DO UPDATE SET seq = excluded.seq, head = excluded.head",
            (head.f, feed.device, feed.epoch, feed.scope, head.s, chain.extend(before[1], op)),
        )
        self._count(op, void)

    def _void(self, op: Op) -> str | None:
        if not fold.understood(op, self._registry):
            return None
        bases = [base for name in op.header.b if (base := self._trail.op(name)) is not None]
        author = self.side_of(op.feed.device)
        value = None if op.payload is None else codec.value_of(op.payload)
        return fold.void_reason(op, value, bases, author, self._registry)

    def _count(self, op: Op, void: str | None) -> None:
        """Let a valid, understood op become a head and replace the heads its author saw."""
        head = op.header
        if void is not None or not fold.understood(op, self._registry):
            return
        for name in head.b:
            feed, _, seq = name.partition("/")
            self._db.execute(
                "DELETE FROM head WHERE oid = ? AND key = ? AND feed = ? AND seq = ?",
                (head.i, head.k, feed, int(seq)),
            )
        self._db.execute(
            "INSERT INTO head (oid, key, feed, seq) VALUES (?,?,?,?)",
            (head.i, head.k, head.f, head.s),
        )
        self._dirty[head.i] = head.o

    def settle(self) -> None:
        """Write the objects and flat rows that the applied ops changed."""
        dirty, self._dirty = self._dirty, {}
        for oid, otype in dirty.items():
            self._refresh(oid)
            self.touched.add((otype, oid))
        for oid in dirty:
            obj = self._objects.get(ObjectId(oid))
            if obj is not None and obj.type in self._projectors:
                self._projectors[obj.type](self._db, obj, self._objects)

    def _refresh(self, oid: str) -> None:
        rows = self._db.execute(
            "SELECT op.feed, op.seq, op.header, op.payload, op.payload_hash, head.key"
            " FROM head JOIN op ON op.feed = head.feed AND op.seq = head.seq"
            " WHERE head.oid = ? ORDER BY head.key, head.feed, head.seq",
            (oid,),
        ).fetchall()
        heads: dict[str, list[Op]] = {}
        for row in rows:
            heads.setdefault(row[5], []).append(_op(row))
        created = heads.pop(CREATE, None)
        if created is None:
            return
        birth = min(created, key=lambda op: (op.header.t, op.id))
        kind = self._registry.types[birth.header.o]
        value = {} if birth.payload is None else codec.value_of(birth.payload)
        doc: dict[str, Json] = dict(value.get("value") or {})
        conflicts: dict[str, list[Version]] = {}
        for key, ops in heads.items():
            versions = [_version(op) for op in ops]
            sides = [self.side_of(op.feed.device) or Side.REGION for op in ops]
            both = list(zip(versions, sides, strict=True))
            doc[key] = fold.shown(both, kind.writer_of(key)).value
            if fold.disagree(versions):
                conflicts[key] = versions
        withdrawn = bool(doc.pop(WITHDRAW, False))
        conflicts.pop(WITHDRAW, None)
        self._db.execute(
            "INSERT INTO object (oid, otype, scope, parent, withdrawn, created_t, created_by,"
            " doc, conflicts) VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (oid) DO UPDATE SET"
            " withdrawn = excluded.withdrawn, doc = excluded.doc, conflicts = excluded.conflicts",
            (oid, birth.header.o, birth.feed.scope, value.get("parent"), int(withdrawn),
             birth.header.t, birth.header.a, _dump(doc), _dump(_plain(conflicts))),
        )  # fmt: skip

    def replay(self) -> None:
        """Fold every stored op again into empty projections; voids are judged anew."""
        self._sides.clear()
        for row in self._db.execute(f"SELECT {_OP}, lsn, void FROM op ORDER BY lsn").fetchall():
            op = _op(row)
            void = self._void(op)
            if void != row[6]:
                self._db.execute("UPDATE op SET void = ? WHERE lsn = ?", (void, row[5]))
            self._count(op, void)
        self.settle()


def _plain(conflicts: Mapping[str, Sequence[Version]]) -> dict[str, Json]:
    return {
        key: [{name: getattr(version, name) for name in Version.__slots__} for version in versions]
        for key, versions in conflicts.items()
    }


def _dump(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
