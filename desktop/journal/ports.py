"""What the rooms need of the journal; ``db`` fulfils it by shape."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from desktop.clock import Clock
from desktop.ids import DeviceId, ObjectId
from desktop.journal.model import FeedState, Filed, Json, Obj, Op, Side, Version, Who


class Objects(Protocol):
    """Objects as folded now."""

    def get(self, oid: ObjectId) -> Obj | None:
        """Return one object, withdrawn ones too, or ``None``."""
        ...

    def children(self, parent: ObjectId, otype: str) -> list[Obj]:
        """Return an object's children of one type in order of creation, without withdrawn ones."""
        ...

    def grandchildren(self, parent: ObjectId, between: str, otype: str) -> list[Obj]:
        """Return what hangs on an object's children of one type, in order of creation."""
        ...

    def all(self, otype: str, scope: str | None = None) -> list[Obj]:
        """Return all objects of a type in order of creation, without withdrawn ones."""
        ...

    def find(self, prefix: str, otype: str | None = None) -> list[ObjectId]:
        """Return the ids that begin with ``prefix``, at most three."""
        ...


class Trail(Protocol):
    """The journal as people and bundles read it."""

    def history(self, oids: Sequence[ObjectId]) -> list[tuple[Op, tuple[Version, ...], str | None]]:
        """Return the ops on these objects in local order: op, values before, void reason."""
        ...

    def group(self, group: str) -> Mapping[str, Json]:
        """Return the action payload of a group: name, reason, role, officer."""
        ...

    def feeds(self) -> list[FeedState]:
        """Return all feeds held here."""
        ...

    def ops(self, feed: str, after: int) -> Iterator[Op]:
        """Yield a feed's ops with a sequence above ``after``, in order."""
        ...

    def filed(self) -> Iterator[Filed]:
        """Yield every op as it lies in its table, unchecked, feed by feed in order."""
        ...

    def checkpoints(self) -> list[FeedState]:
        """Return the places of feeds that their devices have signed."""
        ...


class Journal(Protocol):
    """The only way to change anything that is not local bookkeeping."""

    @property
    def busy(self) -> bool:
        """Whether an action is under way, which another one would join."""
        ...

    def group(self, name: str, role: str) -> AbstractContextManager[None]:
        """Open the group of one action; an action inside another joins its group."""
        ...

    def together(self) -> AbstractContextManager[None]:
        """Write several objects whose rows in lists and searches are made once, at the end."""
        ...

    def because(self, reason: str) -> None:
        """Give the reason of the open group, before its first op."""
        ...

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

        ``seen`` are further ops of the same scope that it builds on.
        """
        ...

    def put(self, oid: ObjectId, values: Mapping[str, Json]) -> bool:
        """Set fields of a mutable object; equal values write nothing. Says whether any changed.

        ``{WITHDRAW: False}`` brings a withdrawn object back.
        """
        ...

    def withdraw(self, oid: ObjectId) -> None:
        """Take an object back; it stays readable in the history."""
        ...

    def redact(self, oid: ObjectId, keys: Collection[str] = ()) -> int:
        """Take the payloads of an object's ops out of every journal; return of how many.

        ``keys`` are the fields meant, all when there are none.
        """
        ...


class JournalUnit(Protocol):
    """One transaction, as far as the journal reaches."""

    @property
    def objects(self) -> Objects:
        """Objects as folded now."""
        ...

    @property
    def trail(self) -> Trail:
        """The journal, to read."""
        ...

    @property
    def journal(self) -> Journal:
        """The journal, to write; refuses in a read-only unit."""
        ...

    @property
    def clock(self) -> Clock:
        """Now."""
        ...

    @property
    def who(self) -> Who:
        """The officer at the desk."""
        ...

    @property
    def side(self) -> Side:
        """Whether this vault is a region's or headquarters'."""
        ...

    @property
    def device(self) -> DeviceId:
        """This installation."""
        ...

    @property
    def scope(self) -> str:
        """Where this vault's own registered work lives: the region's scope, or ``pusat``."""
        ...
