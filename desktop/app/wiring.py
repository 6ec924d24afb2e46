"""The one place where all packages meet: what an open vault is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Concatenate, Generic, ParamSpec, TypeVar

from db.projections import PROJECTORS
from db.store import Store, Surroundings
from db.unit import Unit
from desktop import __version__
from desktop.app.places import Places
from desktop.cases.model import TYPES as CASE_TYPES
from desktop.clock import Clock
from desktop.desk.model import TYPES as DESK_TYPES
from desktop.journal.model import Registry, Who
from desktop.keys.slots import Unlocked
from desktop.letters.objects import TYPES as LETTER_TYPES

_P = ParamSpec("_P")
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Done(Generic[_T]):
    """What an action gave back, and which objects (type, id) it changed."""

    result: _T
    touched: frozenset[tuple[str, str]]


class Session:
    """An open vault with an officer at the desk.

    Two verbs: :meth:`do` changes something, :meth:`ask` looks something up. The window
    calls them on its two data threads, the command line directly.
    """

    def __init__(self, store: Store, who: Who, clock: Clock, unlocked: Unlocked) -> None:
        self.store = store
        self.who = who
        self.clock = clock
        self.unlocked = unlocked

    def do(
        self, action: Callable[Concatenate[Unit, _P], _T], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> Done[_T]:
        """Run an action in one transaction and commit it."""
        with self.store.begin(self.who) as unit:
            result = action(unit, *args, **kwargs)
        return Done(result, unit.touched)

    def ask(
        self, query: Callable[Concatenate[Unit, _P], _T], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> _T:
        """Run a query over one snapshot."""
        with self.store.read(self.who) as unit:
            return query(unit, *args, **kwargs)

    def close(self) -> None:
        """Close the vault."""
        self.store.close()


def registry() -> Registry:
    """Return all object types of all rooms."""
    return Registry.of(CASE_TYPES, LETTER_TYPES, DESK_TYPES)


def surroundings(places: Places, clock: Clock) -> Surroundings:
    """Return what a store is given from outside."""
    return Surroundings(registry(), PROJECTORS, clock, places.anchors, __version__)
