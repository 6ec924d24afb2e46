"""The one writer of the journal's tables and of all projections.

``Fold.apply`` is the only road to a projection, for a local edit, an import and a
rebuild alike.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from db.device_store import Devices
from db.engine import Connection
from db.lacking import lacking
from db.trail import OP, Birth, Objects, Still, Trail, op_of, version_of
from desktop.errors import BugError, Refused
from desktop.ids import DeviceId, ObjectId
from desktop.journal import chain, codec, fold
from desktop.journal.model import (
    ACTION,
    CREATE,
    REDACT,
    WITHDRAW,
    Device,
    Feed,
    Json,
    Obj,
    Op,
    Registry,
    Side,
    Version,
    op_id,
)
from desktop.progress import Progress

__all__ = ["Fold", "Objects", "Projector", "Trail"]

Projector = Callable[[Connection, Obj, Objects], None]
"""Refreshes the flat rows that depend on one object."""

SHARED = frozenset({"nip", "nip_old", "person", "register_number"})
"""Fields by which one case concerns another: the same person, the same number."""

_APPEND = (
    "INSERT INTO op (feed, seq, grp, otype, oid, key, t, actor, void, header, payload,"
    " payload_hash, chain) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"
)
_HEAD = "INSERT INTO head (oid, key, feed, seq) VALUES (?,?,?,?)"
INDEXES = ("search", "search_part")
"""The full-text indexes among the projections."""

FLAT = (
    "case_row",
    "respondent_row",
    "standing_row",
    "person_row",
    "appearance_row",
    "person_key",
    "prior_sanction_row",
    "person_difference_row",
    "letter_row",
    "prevention_row",
    "link_mark",
    "officer_row",
    "barred",
    "approval_row",
)
"""The tables that projectors write, the index aside; the first column is the object's id."""

_BELOW = (
    "WITH RECURSIVE below (oid) AS (VALUES (?) UNION SELECT object.oid FROM object"
    " JOIN below ON object.parent = below.oid)"
    " SELECT object.oid, object.otype FROM below JOIN object USING (oid)"
)

_CHUNK = 4096
"""Ops or objects taken into memory at once while everything is folded again."""


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
        # What was born since the last settling is known without looking it up.
        self._born: dict[str, tuple[Op, ...]] = {}
        self._renewed: dict[ObjectId, Obj] = {}
        self._gone: set[ObjectId] = set()
        self._births: dict[ObjectId, Birth] = {}
        self._moved: dict[str, Op] = {}
        self._known: dict[DeviceId, tuple[Device, dict[str, int] | None]] = {}
        self._groups: dict[str, str | None] = {}
        # What one transaction has just written is what it builds on next.
        self._ends: dict[str, tuple[int, bytes]] = {}
        self._recent: dict[str, tuple[Op, str | None]] = {}
        self._forgetting = False
        self.forgot = False
        """Whether payloads were taken out, so that old pages hold them still."""
        self.touched: set[tuple[str, str]] = set()

    def side_of(self, device: DeviceId) -> Side | None:
        """Return the certified side of a device, or ``None`` for one unknown here."""
        known = self._device(device)
        return None if known is None else known[0].side

    def _device(self, device: DeviceId) -> tuple[Device, dict[str, int] | None] | None:
        if device not in self._known:
            devices = Devices(self._db)
            found = devices.get(device)
            if found is None:
                return None
            self._known[device] = (found, devices.cut_offs(device))
        return self._known[device]

    def _author(self, op: Op) -> Side | None:
        """Return the side of the op's device, ``None`` if it is not believed here."""
        feed = op.feed
        known = self._device(feed.device)
        if known is None or not fold.may_write(known[0].side, known[0].scope, feed.scope):
            return None
        cut_offs = known[1]
        believed = cut_offs is None or op.header.s <= cut_offs.get(op.header.f, 0)
        return known[0].side if believed else None

    def waits_for(self, op: Op) -> str | None:
        """Return the name of the first op that must come before, or ``None`` when it may apply."""
        if op.header.s != self._end(op.feed)[0] + 1:
            return op_id(op.header.f, op.header.s - 1)
        return next((name for name in fold.must_follow(op) if not self._holds(name)), None)

    def _end(self, feed: Feed) -> tuple[int, bytes]:
        """Return the sequence of a feed's last op here, and the chain's hash there."""
        name = str(feed)
        if name not in self._ends:
            row = self._db.execute("SELECT seq, head FROM feed WHERE feed = ?", (name,)).fetchone()
            self._ends[name] = (0, chain.start(feed)) if row is None else (row[0], row[1])
        return self._ends[name]

    def _holds(self, name: str) -> bool:
        if name in self._recent:
            return True
        feed, _, seq = name.partition("/")
        row = self._db.execute(
            "SELECT 1 FROM op WHERE feed = ? AND seq = ?", (feed, int(seq))
        ).fetchone()
        return row is not None

    def apply(self, op: Op) -> str | None:
        """Append an op to the journal and fold it; it must not have to wait for another.

        Returns why it is void, or ``None`` when it counts.
        """
        void = self._void(op)
        self._db.execute(_APPEND, self._link(op, void))
        self._move_on(op)
        self._remember(op, void)
        self._count(op, void)
        return void

    def apply_birth(self, ops: Sequence[Op]) -> tuple[str, Op] | None:
        """Append and fold the ops of one new object, its creation first, in few statements.

        They follow each other in one feed, and build upon the creation alone. Does what
        :meth:`apply` would do one by one; if one of them is void nothing is written, and why
        and which one is returned.
        """
        if len(self._recent) + len(ops) > _CHUNK:
            self._recent.clear()
        rows: list[tuple[object, ...]] = []
        author = self._author(ops[0])
        for op in ops:
            # What follows the creation stands in its place by the way it was written.
            void = self._void_value(op, author) if rows else self._void(op)
            if void is not None:
                return void, op
            rows.append(self._link(op, void))
            self._remember(op, void)
        place = self._db.execute(_APPEND, rows[0]).lastrowid
        self._db.executemany(_APPEND, rows[1:])
        self._moved[ops[-1].header.f] = ops[-1]
        self._db.executemany(_HEAD, [(op.header.i, op.header.k, op.header.f, op.header.s)
                                     for op in ops])  # fmt: skip
        birth = ops[0].header
        self._dirty[birth.i] = birth.o
        self._born[birth.i] = tuple(ops)
        self._births[ObjectId(birth.i)] = Birth(place, ops[-1].header.t)
        for op in ops:
            self._share(op)
        return None

    def _link(self, op: Op, void: str | None) -> tuple[object, ...]:
        """Return the row that appends an op to its feed; the next one follows it."""
        head = op.header
        last, before = self._end(op.feed)
        if last + 1 != head.s:
            raise BugError("op applied out of sequence")
        link = chain.extend(before, op)
        self._ends[head.f] = (head.s, link)
        return (head.f, head.s, head.g, head.o, head.i, head.k, head.t, head.a, void,
                op.header_bytes, op.payload, op.payload_hash, link)  # fmt: skip

    def _move_on(self, op: Op) -> None:
        """Write that a feed now ends with this op."""
        self._moved.pop(op.header.f, None)
        head, feed = op.header, op.feed
        seq, link = self._ends[head.f]
        self._db.execute(
            "INSERT INTO feed (feed, device, epoch, scope, seq, head, t) VALUES (?,?,?,?,?,?,?)"
            " ON CONFLICT (feed) DO UPDATE SET seq = excluded.seq, head = excluded.head,"
            " t = excluded.t",
            (head.f, feed.device, feed.epoch, feed.scope, seq, link, head.t),
        )

    def _remember(self, op: Op, void: str | None) -> None:
        if len(self._recent) >= _CHUNK:
            self._recent.clear()
        self._recent[op.id] = (op, void)

    def _void(self, op: Op) -> str | None:
        if not self._in_group(op):
            return fold.VOID_GROUP
        if not fold.understood(op, self._registry):
            return None
        value = None if op.payload is None else codec.value_of(op.payload)
        bases = [base for name in op.header.b if (base := self._placed(name)) is not None]
        return fold.void_reason(op, value, bases, self._author(op), self._registry)

    def _void_value(self, op: Op, author: Side | None) -> str | None:
        if not self._in_group(op):
            return fold.VOID_GROUP
        value = None if op.payload is None else codec.value_of(op.payload)
        return fold.void_value(op, value, author, self._registry)

    def _in_group(self, op: Op) -> bool:
        """Say whether the op belongs to the action that began last in its feed."""
        head = op.header
        if fold.begins_group(op):
            self._groups[head.f] = head.g
            return True
        if head.f not in self._groups:
            row = self._db.execute(
                "SELECT grp FROM op WHERE feed = ? AND seq < ? AND grp = oid AND otype = ?"
                " AND key = ? AND void IS NOT ? ORDER BY seq DESC LIMIT 1",
                (head.f, head.s, ACTION, CREATE, fold.VOID_GROUP),
            ).fetchone()
            self._groups[head.f] = None if row is None else row[0]
        return self._groups[head.f] == head.g

    def _placed(self, name: str) -> Op | None:
        """Return a cited op unless it is missing or misplaced, so that nothing builds on it."""
        if name in self._recent:
            op, void = self._recent[name]
            return None if void in fold.MISPLACED else op
        feed, _, seq = name.partition("/")
        row = self._db.execute(
            f"SELECT {OP}, void FROM op WHERE feed = ? AND seq = ?", (feed, int(seq))
        ).fetchone()
        return None if row is None or row[5] in fold.MISPLACED else op_of(row)

    def _count(self, op: Op, void: str | None) -> None:
        """Let a valid, understood op become a head and replace the heads its author saw."""
        head = op.header
        if void is not None or not fold.understood(op, self._registry):
            return
        for name in head.b:
            if name in self._recent and self._recent[name][0].header.k != head.k:
                continue
            feed, _, seq = name.partition("/")
            self._db.execute(
                "DELETE FROM head WHERE oid = ? AND key = ? AND feed = ? AND seq = ?",
                (head.i, head.k, feed, int(seq)),
            )
        self._db.execute(_HEAD, (head.i, head.k, head.f, head.s))
        self._dirty[head.i] = head.o
        self._born.pop(head.i, None)
        if head.i in self._births:
            self._births[ObjectId(head.i)] = replace(self._births[ObjectId(head.i)], last_t=head.t)
        self._share(op)
        if head.k == REDACT:
            self._take_out(op)

    def _take_out(self, op: Op) -> None:
        """Remove the payloads of the ops that a redaction names; header and chain stay.

        Only ops that count are touched: what a void op is judged by must stay what it is.
        """
        for name in op.header.b:
            feed, _, seq = name.partition("/")
            row = self._db.execute(
                "SELECT lsn, key, payload FROM op WHERE feed = ? AND seq = ? AND oid = ?"
                " AND void IS NULL AND payload IS NOT NULL",
                (feed, int(seq), op.header.i),
            ).fetchone()
            if row is None or row[1] == REDACT:
                continue
            lsn, key, payload = row
            self._db.execute("UPDATE op SET payload = NULL WHERE lsn = ?", (lsn,))
            if key in SHARED:
                self._db.execute(
                    "DELETE FROM shared_value WHERE oid = ? AND value = ?",
                    (op.header.i, codec.value_of(payload)),
                )
            self._recent.pop(name, None)
            self._forgetting = True

    def _share(self, op: Op) -> None:
        """Note a value by which one case concerns another."""
        if op.header.k in SHARED and op.payload is not None:
            self._db.execute(
                "INSERT OR IGNORE INTO shared_value (value, oid) SELECT ?1, ?2 WHERE ?1 <> ''",
                (codec.value_of(op.payload), op.header.i),
            )

    def refold(self, judged: Iterable[tuple[Op, str | None]]) -> None:
        """Fold ops that lie in the table already and were judged: a past of its own."""
        for op, void in judged:
            self._count(op, void)
        self.settle()

    def settle(self) -> None:
        """Write the objects and flat rows that the applied ops changed."""
        self.renew()
        for op in tuple(self._moved.values()):
            self._move_on(op)
        changed, self._renewed = self._renewed, {}
        births, self._births = self._births, {}
        objects = Still(self._db, changed, births)
        for obj in changed.values():
            if obj.type in self._projectors:
                self._projectors[obj.type](self._db, obj, objects)
        objects.finish()
        gone, self._gone = self._gone, set()
        for oid in gone:
            for table in FLAT:
                self._db.execute(f"DELETE FROM {table} WHERE oid = ?", (oid,))
        if self._forgetting:
            self._forgetting, self.forgot = False, True
            # A full-text index keeps what was deleted until its pieces are joined.
            for index in INDEXES:
                self._db.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")

    def renew(self) -> None:
        """Write the objects that the applied ops changed; their flat rows wait for settling."""
        dirty, self._dirty = self._dirty, {}
        self.touched.update((otype, oid) for oid, otype in dirty.items())
        for oid in map(ObjectId, dirty):
            obj = self._refresh(oid)
            if obj is not None:
                self._renewed[oid] = obj

    def _refresh(self, oid: ObjectId) -> Obj | None:
        """Write an object anew from its heads and return it, ``None`` if there is none."""
        heads = self._heads(oid)
        created = heads.pop(CREATE, None)
        if created is None:
            return self._vanish(oid)
        obj = self._fold_heads(created[0], heads)
        self._db.execute(
            "INSERT INTO object (oid, otype, scope, parent, withdrawn, created_t, created_by,"
            " doc, conflicts) VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (oid) DO UPDATE SET"
            " parent = excluded.parent, withdrawn = excluded.withdrawn, doc = excluded.doc,"
            " conflicts = excluded.conflicts",
            (oid, obj.type, obj.scope, obj.parent, int(obj.withdrawn), obj.created_t,
             obj.created_by, _dump(dict(obj.fields)), _dump(_plain(obj.conflicts))),
        )  # fmt: skip
        return obj

    def _heads(self, oid: ObjectId) -> dict[str, list[Op]]:
        """Return the ops that an object consists of now, by key."""
        born = self._born.pop(oid, None)
        if born is not None:
            return {op.header.k: [op] for op in sorted(born, key=lambda op: op.header.k)}
        heads: dict[str, list[Op]] = {}
        for row in self._db.execute(
            "SELECT op.feed, op.seq, op.header, op.payload, op.payload_hash, head.key"
            " FROM head JOIN op ON op.feed = head.feed AND op.seq = head.seq"
            " WHERE head.oid = ? ORDER BY head.key, head.feed, head.seq",
            (oid,),
        ):
            heads.setdefault(row[5], []).append(op_of(row))
        return heads

    def _vanish(self, oid: ObjectId) -> Obj | None:
        """Delete an object whose creation no longer counts.

        Projectors see it withdrawn, so that they take it out of sums; then its rows go too.
        """
        former = self._objects.get(oid)
        if former is None:
            return None
        self._db.execute("DELETE FROM object WHERE oid = ?", (oid,))
        self._gone.add(oid)
        return replace(former, withdrawn=True)

    def _fold_heads(self, birth: Op, heads: Mapping[str, Sequence[Op]]) -> Obj:
        # An id follows from the creating op, so there is only one.
        kind = self._registry.types[birth.header.o]
        value = {} if birth.payload is None else codec.value_of(birth.payload)
        doc: dict[str, Json] = dict(value.get("value") or {})
        conflicts: dict[str, tuple[Version, ...]] = {}
        for key, ops in heads.items():
            if key in (WITHDRAW, REDACT):
                continue
            if len(ops) == 1:
                payload = ops[0].payload
                doc[key] = None if payload is None else codec.value_of(payload)
                continue
            versions = tuple(version_of(op) for op in ops)
            sides = (self.side_of(op.feed.device) or Side.REGION for op in ops)
            both = list(zip(versions, sides, strict=True))
            doc[key] = fold.shown(both, kind.writer_of(key)).value
            if fold.disagree(versions):
                conflicts[key] = versions
        withdrawn, rivals = _withdrawal(heads)
        if rivals:
            conflicts[WITHDRAW] = rivals
        return Obj(
            id=ObjectId(birth.header.i),
            type=birth.header.o,
            scope=birth.feed.scope,
            parent=self._parent(birth, value),
            fields=doc,
            conflicts=conflicts,
            withdrawn=withdrawn,
            created_t=birth.header.t,
            created_by=birth.header.a,
        )

    def _parent(self, birth: Op, value: Mapping[str, Json]) -> ObjectId | None:
        """Return the parent named at creation; once that is redacted, the one cited."""
        if birth.payload is not None or not birth.header.b:
            parent = value.get("parent")
            return None if parent is None else ObjectId(parent)
        cited = self._trail.op(birth.header.b[0])
        return None if cited is None else ObjectId(cited.header.i)

    def replay(self, progress: Progress) -> list[str]:
        """Fold every stored op again into empty projections; voids are judged anew.

        Returns the names of the ops whose judgement changed. Progress stage ``replay``.
        """
        self._known.clear()
        self._groups.clear()
        self._recent.clear()
        last = self._db.execute("SELECT coalesce(max(lsn), 0) FROM op").fetchone()[0]
        changed: list[str] = []
        done = 0
        while rows := self._db.execute(
            f"SELECT {OP}, lsn, void FROM op WHERE lsn > ? ORDER BY lsn LIMIT ?", (done, _CHUNK)
        ).fetchall():
            for row in rows:
                op = op_of(row)
                void = self._void(op)
                if void != row[6]:
                    changed.append(op.id)
                    self._db.execute("UPDATE op SET void = ? WHERE lsn = ?", (void, row[5]))
                self._remember(op, void)
                self._count(op, void)
            done = rows[-1][5]
            if len(self._dirty) >= _CHUNK:
                self.settle()
                self.touched.clear()
            progress.report("replay", done, last)
        self.settle()
        return changed

    def rejudge(self, device: DeviceId) -> None:
        """Judge a device's ops anew after its certificate or revocation changed.

        Only the objects it wrote to are folded again.
        """
        self._known.pop(device, None)
        self._groups.clear()
        self._recent.clear()
        places = self._db.execute(
            "SELECT op.lsn FROM feed JOIN op USING (feed) WHERE feed.device = ? ORDER BY op.lsn",
            (device,),
        ).fetchall()
        self._fold_again(change[0] for (lsn,) in places if (change := self._judge(lsn)))

    def fill(self, untrusted: Mapping[str, bytes]) -> list[Op]:
        """Put payloads back, by the names of their ops, and return these.

        Only what is lacking is taken, and only the bytes whose hash the chain has always held;
        all else is passed over. What an op says may show that it never counted, nor what stands
        on it: these are judged anew.
        """
        filled: dict[int, Op] = {}
        wanted = lacking(self._db) if untrusted else []
        for name in untrusted.keys() & wanted:
            feed, _, seq = name.partition("/")
            row = self._db.execute(
                f"SELECT {OP}, lsn FROM op WHERE feed = ? AND seq = ?", (feed, int(seq))
            ).fetchone()
            kept, lsn = op_of(row), row[5]
            with suppress(Refused):
                op = codec.read(kept.header_bytes, untrusted[name])
                if op.payload_hash == kept.payload_hash:
                    self._db.execute("UPDATE op SET payload = ? WHERE lsn = ?", (op.payload, lsn))
                    filled[lsn] = op
        if not filled:
            return []
        self._recent.clear()
        affected = {op.header.i for op in filled.values()}
        moved: set[str] = set()
        for lsn in sorted(filled):
            change = self._judge_alone(lsn)
            if change is not None and change[1]:
                moved.add(filled[lsn].id)
        if moved:
            affected |= self._judge_above(min(filled), moved)
        self._fold_again(sorted(affected))
        return list(filled.values())

    def _judge(self, lsn: int) -> tuple[str, bool] | None:
        """Judge an op anew; return its object, and whether its place changed, if it changed."""
        row = self._db.execute(f"SELECT {OP}, void FROM op WHERE lsn = ?", (lsn,)).fetchone()
        op, former = op_of(row), row[5]
        void = self._void(op)
        if void == former:
            return None
        self._db.execute("UPDATE op SET void = ? WHERE lsn = ?", (void, lsn))
        return op.header.i, (void in fold.MISPLACED) != (former in fold.MISPLACED)

    def _judge_alone(self, lsn: int) -> tuple[str, bool] | None:
        """Judge an op anew without those before it in its feed; else as :meth:`_judge`."""
        # The group remembered of a feed is that of the op judged last.
        self._groups.clear()
        change = self._judge(lsn)
        self._groups.clear()
        return change

    def _judge_above(self, lsn: int, moved: set[str]) -> set[str]:
        """Judge anew what builds on ops that have another place now; return the objects."""
        affected: set[str] = set()
        rows = self._db.execute("SELECT lsn, header FROM op WHERE lsn > ? ORDER BY lsn", (lsn,))
        for place, header in rows.fetchall():
            head = codec.header_of(header)
            if not moved.isdisjoint(head.b) and (change := self._judge_alone(place)):
                affected.add(change[0])
                if change[1]:
                    moved.add(op_id(head.f, head.s))
        return affected

    def _fold_again(self, oids: Iterable[str]) -> None:
        """Fold objects anew from all their ops, and what hangs on those that came or went."""
        affected = dict.fromkeys(oids)
        before = self._there(affected)
        for oid in affected:
            self._db.execute("DELETE FROM head WHERE oid = ?", (oid,))
            for row in self._db.execute(
                f"SELECT {OP}, void FROM op WHERE oid = ? ORDER BY lsn", (oid,)
            ).fetchall():
                op = op_of(row)
                self._dirty[oid] = op.header.o
                self._count(op, row[5])
        self.settle()
        # What came or went changes the rows of all that hangs on it.
        for oid in before ^ self._there(affected):
            self._dirty.update(self._db.execute(_BELOW, (oid,)).fetchall())
        self.settle()

    def _there(self, oids: Iterable[str]) -> set[str]:
        """Return which of these objects exist."""
        found = "SELECT 1 FROM object WHERE oid = ?"
        return {oid for oid in oids if self._db.execute(found, (oid,)).fetchone() is not None}


def _withdrawal(heads: Mapping[str, Sequence[Op]]) -> tuple[bool, tuple[Version, ...]]:
    """Return whether an object counts as withdrawn, and what stands against that.

    An object that was edited or restored by somebody who did not know of its withdrawal
    stays in view, with a conflict, until a person decides.
    """
    withdrawals = heads.get(WITHDRAW, ())
    versions = tuple(version_of(op) for op in withdrawals)
    if not any(version.value is True for version in versions):
        return False, ()
    others = [op for key, ops in heads.items() if key not in (WITHDRAW, REDACT)
              for op in ops]  # fmt: skip
    rivals = tuple(version_of(op) for op in fold.rivals_of_withdrawal(withdrawals, others))
    if rivals or fold.disagree(versions):
        return False, versions + rivals
    return True, ()


def _plain(conflicts: Mapping[str, Sequence[Version]]) -> dict[str, Json]:
    return {
        key: [{name: getattr(version, name) for name in Version.__slots__} for version in versions]
        for key, versions in conflicts.items()
    }


def _dump(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
