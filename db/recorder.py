"""Writing to the journal: turns what an action says into ops and applies them at once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from db.engine import Connection
from db.journal_store import Fold, Objects
from db.lacking import taken_out
from desktop.cases.handing import require_kept
from desktop.clock import Clock
from desktop.errors import BugError, Refused
from desktop.ids import DeviceId, ObjectId
from desktop.journal import codec, fold
from desktop.journal.model import (
    ACTION,
    CREATE,
    REDACT,
    WITHDRAW,
    Feed,
    Header,
    Json,
    Obj,
    Op,
    Registry,
    ScopeKind,
    Who,
    id_of_creation,
    op_id,
    scope_kind,
)

_MOST_BASES = 200
"""Ops that one redaction names; its header has room for no more than some 300."""
_AHEAD_MS = 48 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Author:
    """Whose ops are written: the device in its present epoch, and the officer."""

    device: DeviceId
    epoch: int
    who: Who
    app: str


class Recorder:
    """The journal, to write, during one transaction."""

    def __init__(
        self, connection: Connection, fold: Fold, registry: Registry, author: Author, clock: Clock
    ) -> None:
        self._db = connection
        self._fold = fold
        self._registry = registry
        self._author = author
        self._clock = clock
        self._objects = Objects(connection)
        self._action: tuple[str, str] | None = None
        self._reason = ""
        self._groups: dict[str, ObjectId] = {}
        self._last_t = _latest(connection, author.device, clock)
        self._written = 0
        self._torn = False
        self._together = False
        self._hands_over: bool | None = None
        self.feeds: dict[str, int] = {}

    @property
    def busy(self) -> bool:
        """Whether an action is under way, which another one would join."""
        return self._action is not None

    @contextmanager
    def group(self, name: str, role: str) -> Iterator[None]:
        """Open the group of one action; an action inside another joins its group."""
        outermost = self._action is None
        if outermost:
            self._action, self._reason, self._groups = (name, role), "", {}
        written = self._written
        try:
            yield
        except BaseException:
            self._torn = self._torn or self._written > written
            raise
        finally:
            if outermost:
                self._action = None
        if outermost:
            self._fold.settle()

    def require_whole(self) -> None:
        """Raise ``BugError`` if an action failed half-way and its error was swallowed."""
        if self._torn:
            raise BugError("half an action would have been saved")

    def because(self, reason: str) -> None:
        """Give the reason of the open group, before its first op."""
        if self._groups:
            raise BugError("reason given after the first op of the group")
        self._reason = reason

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write several objects whose flat rows are made once, at the end.

        Until then lists and searches do not know them.
        """
        self._together = True
        try:
            yield
        finally:
            self._together = False
        self._fold.settle()

    def _settle(self) -> None:
        if self._together:
            self._fold.renew()
        else:
            self._fold.settle()

    def create(
        self,
        otype: str,
        values: Mapping[str, Json],
        *,
        parent: ObjectId | None = None,
        scope: str | None = None,
        seen: Sequence[str] = (),
    ) -> ObjectId:
        """Create an object with its first values; the scope is the parent's unless given.

        ``seen`` are further ops of the same scope that it builds on. Raises
        ``Refused("sync.joining")`` where the office's own scope is not known yet, and
        ``case.handed_over`` for what hangs on a case that is on its way to another office.
        """
        kind = self._registry.types[otype]
        if otype in ("transfer", "handover"):
            self._hands_over = True
        above = None if parent is None else self._need(parent)
        place = scope or (above.scope if above is not None else None)
        if place is None and scope is not None:
            # A vault that is to join an office has no scope of its own yet.
            raise Refused("sync.joining")
        if place is None:
            raise BugError(f"no scope for a new {otype}")
        unknown = set(values) - set(kind.fields)
        if unknown:
            raise BugError(f"unknown fields of {otype}: {sorted(unknown)}")
        given = {key: value for key, value in values.items() if value is not None}
        if above is not None:
            self._require_kept(above, otype, place)
        bases = [] if above is None else [*self._heads(above.id, CREATE), *seen]
        body: dict[str, Json] = {"parent": parent}
        if kind.immutable:
            body["value"] = given
        group = self._group(place)
        feed, seq = self._next(place)
        oid = id_of_creation(feed, seq)
        fields = () if kind.immutable else tuple(given.items())
        birth = [op_id(feed, seq)]
        self._bring(
            [
                self._op(feed, seq, group, otype, oid, CREATE, bases, body),
                *(
                    self._op(feed, seq + at, group, otype, oid, key, birth, value)
                    for at, (key, value) in enumerate(fields, start=1)
                ),
            ]
        )
        self._settle()
        return oid

    def put(self, oid: ObjectId, values: Mapping[str, Json]) -> bool:
        """Set fields of a mutable object; equal values write nothing. Says whether any changed.

        ``{WITHDRAW: False}`` brings a withdrawn object back. Raises
        ``Refused("journal.not_yours")`` for a field of the other side and
        ``Refused("journal.bad_value")`` for a value of the wrong kind.
        """
        obj = self._need(oid)
        self._require_kept(obj, obj.type, obj.scope)
        kind = self._registry.types[obj.type]
        changed = False
        for key, value in values.items():
            if key != WITHDRAW and (kind.immutable or key not in kind.fields):
                raise BugError(f"{obj.type}.{key} cannot be set")
            present = obj.withdrawn if key == WITHDRAW else obj.fields.get(key)
            if present == value and key not in obj.conflicts:
                continue
            self._field(obj, key, value)
            changed = True
        self._settle()
        return changed

    def withdraw(self, oid: ObjectId) -> None:
        """Take an object back; it stays readable in the history."""
        obj = self._need(oid)
        self._require_kept(obj, obj.type, obj.scope)
        self._field(obj, WITHDRAW, value=True)
        self._settle()

    def redact(self, oid: ObjectId, keys: Collection[str] = ()) -> int:
        """Take the payloads of an object's ops out of every journal; return of how many.

        ``keys`` are the fields meant, all when there are none. What was there is gone: here at
        once, elsewhere when the next bundle comes. Payloads that are lacking here are named too,
        for others may have them. Raises ``Refused("journal.no_such_object")`` and
        ``Refused("journal.not_yours")``.
        """
        obj = self._need(oid)
        taken = taken_out(self._db, oid)
        names = [
            op_id(feed, seq)
            for feed, seq, key in self._db.execute(
                "SELECT feed, seq, key FROM op WHERE oid = ? AND void IS NULL AND key <> ?"
                " ORDER BY lsn",
                (oid, REDACT),
            )
            if (not keys or key in keys) and op_id(feed, seq) not in taken
        ]
        for start in range(0, len(names), _MOST_BASES):
            group = self._group(obj.scope)
            bases = names[start : start + _MOST_BASES]
            self._write(*self._next(obj.scope), group, obj.type, oid, REDACT, bases, None)
        self._settle()
        return len(names)

    def _field(self, obj: Obj, key: str, value: Json) -> None:
        group = self._group(obj.scope)
        if key == WITHDRAW:
            # All that is seen is named, so that an edit nobody saw shows later.
            bases = self._heads(obj.id)
        else:
            bases = self._heads(obj.id, key) or self._heads(obj.id, CREATE)
        self._write(*self._next(obj.scope), group, obj.type, obj.id, key, bases, value)

    def _require_kept(self, obj: Obj, otype: str, scope: str) -> None:
        """Refuse what would change a case that is on its way to another office, or gone."""
        if self._hands_over is None:
            row = self._db.execute(
                "SELECT EXISTS (SELECT 1 FROM object WHERE otype IN ('transfer', 'handover'))"
            ).fetchone()
            self._hands_over = bool(row[0])
        if self._hands_over and scope_kind(scope) is ScopeKind.REGION:
            require_kept(self._objects, obj, otype)

    def _need(self, oid: ObjectId) -> Obj:
        obj = self._objects.get(oid)
        if obj is None:
            raise Refused("journal.no_such_object", id=oid)
        return obj

    def _heads(self, oid: ObjectId, key: str | None = None) -> list[str]:
        rows = self._db.execute(
            "SELECT feed, seq FROM head WHERE oid = ? AND (? IS NULL OR key = ?)"
            " ORDER BY feed, seq",
            (oid, key, key),
        )
        return [op_id(feed, seq) for feed, seq in rows]

    def _group(self, scope: str) -> ObjectId:
        """Return the scope's group of the open action, beginning it with the action's op."""
        if self._action is None:
            raise BugError("op written outside an action")
        if scope not in self._groups:
            name, role = self._action
            who = self._author.who
            value: dict[str, Json] = {
                "name": name,
                "reason": self._reason,
                "role": role,
                "roles": sorted(who.roles),
                "officer": who.officer,
                "officer_name": who.name,
                "at": self._clock.now().isoformat(timespec="seconds"),
                "app": self._author.app,
            }
            feed, seq = self._next(scope)
            oid = id_of_creation(feed, seq)
            self._groups[scope] = oid
            body: dict[str, Json] = {"parent": None, "value": value}
            self._bring([self._op(feed, seq, oid, ACTION, oid, CREATE, [], body)])
        return self._groups[scope]

    def _next(self, scope: str) -> tuple[str, int]:
        feed = str(Feed(self._author.device, self._author.epoch, scope))
        if feed not in self.feeds:
            row = self._db.execute("SELECT seq FROM feed WHERE feed = ?", (feed,)).fetchone()
            self.feeds[feed] = 0 if row is None else int(row[0])
        return feed, self.feeds[feed] + 1

    def _write(
        self,
        feed: str,
        seq: int,
        group: str,
        otype: str,
        oid: str,
        key: str,
        bases: list[str],
        value: Json,
    ) -> None:
        op = self._op(feed, seq, group, otype, oid, key, bases, value)
        self._written += 1
        void = self._fold.apply(op)
        if void is not None:
            self._refuse(void, op.header)
        self.feeds[feed] = seq

    def _bring(self, ops: Sequence[Op]) -> None:
        """Write the ops of a new object."""
        self._written += len(ops)
        refused = self._fold.apply_birth(ops)
        if refused is not None:
            void, op = refused
            self._refuse(void, op.header)
        last = ops[-1].header
        self.feeds[last.f] = last.s

    def _op(
        self,
        feed: str,
        seq: int,
        group: str,
        otype: str,
        oid: str,
        key: str,
        bases: list[str],
        value: Json,
    ) -> Op:
        now = int(self._clock.now().timestamp() * 1000) * 1000
        self._last_t = max(now, self._last_t + 1)
        header = Header(
            f=feed, s=seq, t=self._last_t, a=self._author.who.officer,
            g=group, o=otype, i=oid, k=key, b=bases,
        )  # fmt: skip
        return codec.write(header, value)

    def _refuse(self, void: str, header: Header) -> None:
        """Stop an own op that every replica, this one included, would count for nothing."""
        self._torn = True
        details = {"type": header.o, "field": header.k}
        if void == fold.VOID_VALUE:
            raise Refused("journal.bad_value", **details)
        if void in (fold.VOID_OWNER, fold.VOID_DEVICE):
            raise Refused("journal.not_yours", why=void, **details)
        raise BugError(f"own op is void: {void} ({header.o})")


def _latest(connection: Connection, device: DeviceId, clock: Clock) -> int:
    """Return the clock value after which to go on: own ones, and others that can be true.

    Somebody else's clock, set to a far year, must not carry ours away for ever.
    """
    horizon = int(clock.now().timestamp() * 1000 + _AHEAD_MS) * 1000
    row = connection.execute(
        "SELECT coalesce(max(t), 0) FROM feed WHERE device = ? OR t <= ?", (device, horizon)
    ).fetchone()
    return int(row[0])
