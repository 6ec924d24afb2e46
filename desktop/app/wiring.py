"""The one place where all packages meet: what an open vault is made of."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Concatenate, Generic, ParamSpec, TypeVar

from db.projections import PROJECTORS
from db.store import Store, Surroundings
from db.unit import Unit
from desktop import __version__
from desktop.app.places import Places
from desktop.cases.model import TYPES as CASE_TYPES
from desktop.cases.officers import TRACED, note_refusal
from desktop.clock import Clock
from desktop.desk.model import TYPES as DESK_TYPES
from desktop.errors import KnownError, Refused
from desktop.journal.model import Registry, Who
from desktop.keys.slots import Unlocked
from desktop.keys.slots_keyring import Keyring
from desktop.keys.wrapping import FLOOR, Cost
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
    calls them on its two data threads, the command line directly. Attempts that the roles
    or a bar on a case stopped are traced on this PC.
    """

    def __init__(
        self, store: Store, who: Who, clock: Clock, unlocked: Unlocked, cost: Cost = FLOOR
    ) -> None:
        self.store = store
        self.who = who
        self.clock = clock
        self.unlocked = unlocked
        self.cost = cost
        self._stopped: deque[Refused] = deque(maxlen=100)

    @property
    def keyring(self) -> Keyring:
        """The slots of the vault, as the officer at the desk may change them."""
        return Keyring(self.store.folder, self.unlocked, self.cost)

    def do(
        self, action: Callable[Concatenate[Unit, _P], _T], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> Done[_T]:
        """Run an action in one transaction and commit it."""
        with self._watched():
            with self.store.begin(self.who) as unit:
                result = action(unit, *args, **kwargs)
            self._note_refusals()
        return Done(result, unit.touched)

    def ask(
        self, query: Callable[Concatenate[Unit, _P], _T], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> _T:
        """Run a query over one snapshot."""
        with self._watched(), self.store.read(self.who) as unit:
            return query(unit, *args, **kwargs)

    @contextmanager
    def _watched(self) -> Iterator[None]:
        try:
            yield
        except Refused as refusal:
            if refusal.code in TRACED:
                self._stopped.append(refusal)
            raise

    def _note_refusals(self) -> None:
        """Trace what was refused since; looking something up must not wait for writing."""
        while self._stopped:
            with self.store.begin(self.who) as unit:
                note_refusal(unit, self._stopped.popleft())

    def leave(self) -> None:
        """Let another officer sit down; the vault stays open."""
        with suppress(KnownError):
            self._note_refusals()

    def close(self) -> None:
        """Close the vault."""
        try:
            self.leave()
        finally:
            self.store.close()


def registry() -> Registry:
    """Return all object types of all rooms."""
    return Registry.of(CASE_TYPES, LETTER_TYPES, DESK_TYPES)


def surroundings(places: Places, clock: Clock) -> Surroundings:
    """Return what a store is given from outside."""
    return Surroundings(registry(), PROJECTORS, clock, places.anchors, __version__)
