"""THE ONLY THREADS: do, ask, run, and the announcement of what changed.

Everything slow leaves the GUI thread here and nowhere else::

    background.do(close_case, case_id, reason).by(self).then(self._closed)
    background.ask(case_view, case_id).by(self).then(page.show_case).failed(page.show_trouble)
    background.changed.connect(self._on_changed)

- ``do(action, …)`` runs an action on the one thread that writes to the vault,
  in one transaction, and then announces what it touched.
- ``ask(query, …)`` runs a query on the one thread that reads. A long import on
  the writing thread never delays looking something up.
- ``run(work, …)`` is for work that needs no open vault: making one, unlocking
  it, rendering a page, reading a stick. It has a thread of its own.
- ``quietly(work, …)`` is the same for what nobody waits for: it has a thread of
  its own too, and is never shown as waiting.

The first argument of an action or query is the unit of work, which the session
adds; the rest is checked by the type checker where ``do`` or ``ask`` is called.
Answers arrive on the GUI thread. Nobody is called whose page has died.

An action, query or work with a parameter named ``progress`` is handed one. It
can be cancelled while it runs; the others only while they wait in the queue.
"""

# Job and Background are one machine in two classes.
# ruff: noqa: SLF001

from __future__ import annotations

import inspect
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread, current_thread
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, Self, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from desktop.errors import KnownError
from desktop.progress import Cancelled, Progress
from ui.collector import Collector
from ui.report import Report, report_of

P = ParamSpec("P")
R = TypeVar("R")

BAR_AFTER_MS = 150
"""Waiting shorter than this shows nothing."""
WORDS_AFTER_MS = 2000
"""From here on the strip says in words what is going on, with a count and Cancel."""
_TICK_MS = 50


class Done(Protocol):
    """What a session returns for an action that was committed."""

    @property
    def result(self) -> Any:
        """What the action returned."""

    @property
    def touched(self) -> frozenset[tuple[str, str]]:
        """The ``(otype, oid)`` of everything that changed."""


class Session(Protocol):
    """An open vault, as far as the window knows it.

    ``do`` and ``close`` are called on the writing thread, ``ask`` on the reading
    one; connections made elsewhere must allow that. ``close`` comes last, after
    both threads have finished what they were doing.
    """

    def do(
        self, action: Callable[..., Any], /, *args: Any, progress: Progress | None, **kwargs: Any
    ) -> Done:
        """Run ``action(unit, *args, **kwargs)`` in one transaction and commit it.

        ``progress`` is not ``None`` only when the action takes one: hand it on.
        """
        ...

    def ask(self, query: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        """Return ``query(unit, *args, **kwargs)``, having changed nothing."""
        ...

    def close(self) -> None:
        """Forget the keys and let go of the files."""
        ...


@dataclass(frozen=True, slots=True)
class Change:
    """The announcement after every committed action."""

    touched: frozenset[tuple[str, str]]
    by: QObject | None
    """Who asked, so that a page need not refresh for what it did itself."""

    def touches(self, *otypes: str) -> bool:
        """Say whether an object of one of these types changed."""
        return any(otype in otypes for otype, _ in self.touched)


class Waiting(Enum):
    """How much of the waiting is shown."""

    NOTHING = auto()
    BAR = auto()
    WORDS = auto()


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the longest-waiting job stands; what the progress strip draws."""

    waiting: Waiting = Waiting.NOTHING
    stage: str = ""
    done: int = 0
    total: int = 0
    job: Job[Any] | None = None


def waiting_after(elapsed_ms: float) -> Waiting:
    """Return how much to show of a job that has taken ``elapsed_ms`` so far."""
    if elapsed_ms < BAR_AFTER_MS:
        return Waiting.NOTHING
    return Waiting.BAR if elapsed_ms < WORDS_AFTER_MS else Waiting.WORDS


class _Outcome(Enum):
    WAITING = auto()
    SUCCESS = auto()
    KNOWN = auto()
    CANCELLED = auto()
    FAULT = auto()


class Job(Generic[R]):
    """One piece of work on its way. Every method belongs to the GUI thread."""

    def __init__(self, task: Callable[[Progress], Any], *, cancellable: bool = False) -> None:
        self._task = task
        self._cancellable = cancellable
        self._claim = Lock()
        self._stop = Event()
        self._abandoned = False
        self._sure = False
        self._unseen = False
        self._owner: QObject | None = None
        self._then: Callable[[R], object] | None = None
        self._failed: Callable[[KnownError], object] | None = None
        self._ended: Callable[[], object] | None = None
        self._bring: Callable[[Job[Any]], None] = _nowhere
        self._since = 0.0
        self._stage = ("", 0, 0)
        self._outcome = _Outcome.WAITING
        self._result: Any = None
        self._touched: frozenset[tuple[str, str]] = frozenset()
        self._error: KnownError | None = None
        self._report: Report | None = None

    def then(self, slot: Callable[[R], object]) -> Self:
        """Call ``slot(result)`` when the work has succeeded."""
        self._then = slot
        return self

    def failed(self, slot: Callable[[KnownError], object]) -> Self:
        """Call ``slot(error)`` instead of showing the error in the window's standard place."""
        self._failed = slot
        return self

    def ended(self, slot: Callable[[], object]) -> Self:
        """Call ``slot()`` after any outcome, cancelling included: wake the button up again."""
        self._ended = slot
        return self

    def by(self, owner: QObject) -> Self:
        """Name who asked. When ``owner`` is gone, nobody is called any more."""
        self._owner = owner
        return self

    def surely(self) -> Self:
        """Do it even if the vault is put away before its turn: keeping what was typed."""
        self._sure = True
        return self

    @property
    def can_cancel(self) -> bool:
        """Whether cancelling can still stop the work at a safe point."""
        return self._cancellable and not self._stop.is_set()

    def cancel(self) -> None:
        """Give up: at once while it waits, else at its next safe point, rolled back silently.

        An action that was already past its last safe point still succeeds and
        is announced as such.
        """
        self._stop.set()
        if self._claim.acquire(blocking=False):
            self._outcome = _Outcome.CANCELLED
            self._bring(self)

    # What follows is between the job and Background.

    def report(self, stage: str, done: int, total: int) -> None:
        """Take note of progress; called by the work itself, on its thread."""
        if self._stop.is_set():
            raise Cancelled
        self._stage = (stage, done, total)

    def _work(self) -> None:
        if not self._claim.acquire(blocking=False):
            return
        try:
            self._result = self._task(self)
            self._outcome = _Outcome.SUCCESS
        except Cancelled:
            self._outcome = _Outcome.CANCELLED
        except KnownError as error:
            self._error = _without_trace(error)
            self._outcome = _Outcome.KNOWN
        except BaseException as fault:  # noqa: BLE001 - told by the last-resort dialog
            self._report = report_of(fault, current_thread().name)
            self._outcome = _Outcome.FAULT
        self._bring(self)

    def _forget(self) -> None:
        """Let go, on the GUI thread, of what must not end on another one: pages above all."""
        self._task, self._result, self._owner = _nothing, None, None
        self._then = self._failed = self._ended = None

    def _receiver(self) -> QObject | None:
        if self._owner is not None:
            return self._owner
        receiver = getattr(self._then, "__self__", None)
        return receiver if isinstance(receiver, QObject) else None


class Background(QObject):
    """Runs actions, queries and other work off the GUI thread and brings back the answers."""

    changed = Signal(object)
    """A :class:`Change`, after every committed action."""
    standing = Signal(object)
    """A :class:`Standing`, whenever what should be shown of the waiting changes."""
    refused = Signal(object)
    """A ``KnownError`` that no ``failed`` slot asked for; the window shows its sentence."""
    broken = Signal(object)
    """A :class:`~ui.report.Report`: anything else that was raised."""
    _bell = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._closed = False
        self._live: list[Job[Any]] = []
        self._arrived: SimpleQueue[Job[Any]] = SimpleQueue()
        self._shown = Standing()
        self._bell.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._collector = Collector(self)
        self._writer, self._reader, self._helper, self._unhurried = self._lanes()

    def _lanes(self) -> tuple[_Lane, _Lane, _Lane, _Lane]:
        names = ("netra-write", "netra-read", "netra-work", "netra-quiet")
        writer, reader, helper, unhurried = (_Lane(name) for name in names)
        return writer, reader, helper, unhurried

    # The verbs

    def do(
        self, action: Callable[Concatenate[Any, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Job[R]:
        """Change something: run ``action`` in one transaction and announce what it touched."""
        session = self._session or _NO_VAULT
        wants_progress = _takes_progress(action)

        def task(progress: Progress) -> Any:
            told = progress if wants_progress else None
            done = session.do(action, *args, progress=told, **kwargs)
            job._touched = done.touched
            return done.result

        job: Job[R] = Job(task, cancellable=wants_progress)
        return self._send(job, self._writer, refused=session is _NO_VAULT)

    def ask(
        self, query: Callable[Concatenate[Any, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> Job[R]:
        """Look something up: run ``query`` on the reading thread."""
        session = self._session or _NO_VAULT
        wants_progress = _takes_progress(query)

        def task(progress: Progress) -> Any:
            told: dict[str, Any] = {"progress": progress} if wants_progress else {}
            return session.ask(query, *args, **kwargs, **told)

        job: Job[R] = Job(task, cancellable=wants_progress)
        return self._send(job, self._reader, refused=session is _NO_VAULT)

    def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Job[R]:
        """Do work that needs no open vault: make or unlock one, render, read a stick."""
        wants_progress = _takes_progress(work)

        def task(progress: Progress) -> Any:
            told: dict[str, Any] = {"progress": progress} if wants_progress else {}
            return work(*args, **kwargs, **told)

        job: Job[R] = Job(task, cancellable=wants_progress)
        return self._send(job, self._helper)

    def quietly(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> Job[R]:
        """Do work that nobody waits for, as :meth:`run` does, without a word of it."""

        def task(_progress: Progress) -> Any:
            return work(*args, **kwargs)

        job: Job[R] = Job(task)
        job._unseen = True
        return self._send(job, self._unhurried)

    # The vault comes and goes

    @property
    def has_session(self) -> bool:
        """Whether a vault is open."""
        return self._session is not None

    @property
    def is_quiet(self) -> bool:
        """Whether nothing is under way and nothing waits."""
        return not self._live

    def use(self, session: Session | None) -> None:
        """Work on this vault from now on, or on none (locked).

        What waited for the former one is dropped, what runs stops at its next
        safe point, nobody hears of either any more, and then the former one is closed.
        """
        for job in tuple(self._live):
            if not job._sure:
                job._abandoned = True
                job.cancel()
        former, self._session = self._session, session
        if former is not None:
            self._retire(former)

    def _retire(self, former: Session) -> None:
        reader_is_through = Event()

        def last_look(_progress: Progress) -> None:
            reader_is_through.set()

        def close(_progress: Progress) -> None:
            reader_is_through.wait()
            former.close()

        for work, lane in ((last_look, self._reader), (close, self._writer)):
            job: Job[None] = Job(work)
            # A vault is put away even if the next one comes, or the end, before it is done.
            job._sure = True
            self._send(job, lane)

    def close(self, timeout: float = 10.0) -> bool:
        """Stop for good; return whether every thread ended within ``timeout`` seconds each."""
        if self._closed:
            return True
        self.use(None)
        for job in tuple(self._live):
            if job._cancellable:
                job._abandoned = True
                job.cancel()
        self._closed = True
        self._ticker.stop()
        lanes = (self._writer, self._reader, self._helper, self._unhurried)
        ended = all([lane.stop(timeout) for lane in lanes])
        self._collector.close()
        return ended

    # Bringing back the answers

    def _send(self, job: Job[R], lane: _Lane, *, refused: bool = False) -> Job[R]:
        job._since = time.monotonic()
        job._bring = self._bring_back
        self._live.append(job)
        if refused or self._closed:
            job.cancel()
            return job
        lane.put(job)
        if not self._ticker.isActive():
            self._ticker.start()
        return job

    def _bring_back(self, job: Job[Any]) -> None:
        self._arrived.put(job)
        self._bell.emit()

    @Slot()
    def _deliver(self) -> None:
        while True:
            try:
                job = self._arrived.get_nowait()
            except Empty:
                break
            self._live.remove(job)
            self._hand_over(job)
            job._forget()
        if not self._live:
            self._ticker.stop()
            self._tick()

    def _hand_over(self, job: Job[Any]) -> None:
        if job._outcome is _Outcome.FAULT:
            self.broken.emit(job._report)
        elif not job._abandoned:
            self._answer(job)
        if not job._abandoned:
            self._call(job, job._ended)

    def _answer(self, job: Job[Any]) -> None:
        if job._outcome is _Outcome.SUCCESS:
            looked_up_in_vain = job._stop.is_set() and not job._touched
            if not looked_up_in_vain:
                self._call(job, job._then, job._result)
            if job._touched:
                owner = job._receiver()
                by = owner if owner is not None and isValid(owner) else None
                self.changed.emit(Change(job._touched, by))
        elif job._outcome is _Outcome.KNOWN:
            if job._failed is None:
                self.refused.emit(job._error)
            else:
                self._call(job, job._failed, job._error)

    def _call(self, job: Job[Any], slot: Callable[..., object] | None, *args: object) -> None:
        if slot is None or not _reachable(job, slot):
            return
        try:
            slot(*args)
        except Exception as fault:  # noqa: BLE001 - one bad page must not lose the others' answers
            self.broken.emit(report_of(fault))

    @Slot()
    def _tick(self) -> None:
        standing = self._where_it_stands()
        if standing != self._shown:
            self._shown = standing
            self.standing.emit(standing)

    def _where_it_stands(self) -> Standing:
        job = next((one for one in self._live if not one._unseen), None)
        if job is None:
            return Standing()
        waiting = waiting_after((time.monotonic() - job._since) * 1000)
        if waiting is Waiting.NOTHING:
            return Standing()
        stage, done, total = job._stage
        return Standing(waiting, stage, done, total, job)


class AtOnce(Background):
    """A background without threads, for tests: works at the call, answers at ``settle``."""

    def _lanes(self) -> tuple[_Lane, _Lane, _Lane, _Lane]:
        lane = _AtOnceLane()
        return lane, lane, lane, lane

    def settle(self) -> None:
        """Deliver what has arrived, and what that asked for in turn."""
        self._deliver()


class _NoVault:
    """Stands in while no vault is open; what is asked of it is dropped before it runs."""

    def do(self, action: Any, /, *_args: Any, progress: Progress | None, **_kwargs: Any) -> Done:
        raise Cancelled

    def ask(self, query: Any, /, *_args: Any, **_kwargs: Any) -> Any:
        raise Cancelled

    def close(self) -> None:
        """Have nothing to close."""


_NO_VAULT: Session = _NoVault()


class _Lane:
    """One thread working through its queue in order."""

    def __init__(self, name: str) -> None:
        self._queue: SimpleQueue[Job[Any] | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def put(self, job: Job[Any]) -> None:
        self._queue.put(job)

    def stop(self, timeout: float) -> bool:
        self._queue.put(None)
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._queue.get()) is not None:
            job._work()


class _AtOnceLane(_Lane):
    def __init__(self) -> None:
        """Have no thread."""

    def put(self, job: Job[Any]) -> None:
        job._work()

    def stop(self, timeout: float) -> bool:
        return True


def _nothing(_progress: Progress) -> None:
    """What a job does that was done."""


def _nowhere(_job: Job[Any]) -> None:
    """Where a job brings its answer before it was sent."""


def _takes_progress(work: Callable[..., Any]) -> bool:
    return "progress" in inspect.signature(work).parameters


def _without_trace(error: KnownError) -> KnownError:
    """Drop the frames: their variables would keep case data alive behind a lock."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def _reachable(job: Job[Any], slot: Callable[..., object]) -> bool:
    if job._owner is not None and not isValid(job._owner):
        return False
    receiver = getattr(slot, "__self__", None)
    return not isinstance(receiver, QObject) or isValid(receiver)
