"""Keeps the rail's numbers and the status line true: asked piece by piece, after changes.

Each number is a question of its own, the next one when the last is answered, so that
whatever a person asks meanwhile comes in between.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.cases.returned import wanting_count
from desktop.cases.today import urgent
from desktop.cases.worklists import (
    WorkList,
    counted_list,
    open_cases,
    titled_lists,
    unsigned_letters,
)
from ui.background import Background, Change
from ui.main_window import MainWindow
from ui.messages import agenda
from ui.rail import SavedList

_REST_MS = 600
_DAY_MS = 60_000
UNDECIDED = "undecided"
"""Key of the line below the sticks that leads to the fields with two values."""
_ALWAYS = frozenset({"mine"})
"""Ready-made lists that stand in the rail even when they are empty."""


@dataclass(frozen=True, slots=True)
class Places:
    """Keys of the rail's places."""

    today: str
    cases: str
    letters: str
    stick: str
    approvals: str = ""


class RailCounts(QObject):
    """Feeds the rail and the status line of an open vault; ends with :meth:`stop`.

    ``facts`` is a query that returns how many changes are unsent, when the other side was
    heard from (milliseconds since 1970, or ``None``), what it is called, and how many fields
    with several values are undecided.
    """

    def __init__(
        self,
        window: MainWindow,
        background: Background,
        facts: Callable[..., Any],
        places: Places,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or window)
        self._window, self._background = window, background
        self._facts, self._places = facts, places
        self._questions: deque[Callable[[], None]] = deque()
        self._lists: list[WorkList] = []
        self._shown: tuple[SavedList, ...] = ()
        self._undecided = 0
        self._stopped = self._asking = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.count)
        self._hour = QTimer(self)
        self._hour.setInterval(30 * _DAY_MS)
        self._hour.timeout.connect(self.count)
        self._hour.start()
        background.changed.connect(self._on_changed)

    @property
    def lists(self) -> tuple[WorkList, ...]:
        """The lists below the cases."""
        return tuple(self._lists)

    def stop(self) -> None:
        """Ask nothing any more: the vault is about to be closed."""
        self._stopped = True
        self._questions.clear()
        self._rest.stop()
        self._hour.stop()
        self._window.show_lists(self._places.cases, ())
        self._window.show_lists(self._places.stick, ())
        self._window.show_counts(dict.fromkeys(vars_of(self._places), 0))
        self.deleteLater()

    @Slot()
    def count(self) -> None:
        """Ask everything anew."""
        if self._stopped:
            return
        self._questions.clear()
        for key, question in (
            (self._places.today, urgent),
            (self._places.cases, open_cases),
            (self._places.letters, unsigned_letters),
            (self._places.approvals, wanting_count),
        ):
            if key:
                show = partial(self._show_count, key)
                self._questions.append(partial(self._ask, question, show))
        self._questions.append(partial(self._ask, self._facts, self._show_facts))
        self._questions.append(partial(self._ask, titled_lists, self._show_titles))
        if not self._asking:
            self._next()

    def _ask(self, question: Callable[..., Any], then: Callable[[Any], None]) -> None:
        self._run(self._background.ask(question), then)

    def _run(self, job: Any, then: Callable[[Any], None]) -> None:
        def answered(result: Any) -> None:
            if not self._stopped:
                then(result)

        # A number that cannot be had is left as it was; the others go on.
        self._asking = True
        job.by(self).then(answered).failed(_ignore).ended(self._next)

    def _next(self) -> None:
        self._asking = False
        if self._questions and not self._stopped:
            self._questions.popleft()()

    def _show_count(self, key: str, count: int) -> None:
        self._window.show_counts({key: count})

    def _show_facts(self, facts: Any) -> None:
        self._window.show_counts({self._places.stick: facts.unsent})
        if facts.undecided != self._undecided:
            self._undecided = facts.undecided
            two = SavedList(UNDECIDED, self.tr("Two values"), facts.undecided)
            self._window.show_lists(self._places.stick, (two,) if facts.undecided else ())
        self._window.show_status(self._heard(facts.heard_t, facts.heard_from))

    def _heard(self, heard_t: int | None, name: str) -> str:
        if heard_t is None:
            return ""
        days = (datetime.now(UTC) - datetime.fromtimestamp(heard_t / 1000, UTC)).days
        if days < 1:
            return self.tr("Heard from {office} today").format(office=name)
        return self.tr("Last heard from {office} {days} days ago").format(office=name, days=days)

    # The lists

    def _show_titles(self, lists: tuple[WorkList, ...]) -> None:
        kept = {one.key: one.count for one in self._lists}
        self._lists = list(lists)
        for at, found in enumerate(lists):
            self._lists[at] = _with(found, kept.get(found.key, 0))
            self._questions.append(partial(self._count_list, at, found))
        self._questions.append(self._end)
        if not self._shown:
            self._show_lists()

    def _end(self) -> None:
        self._show_lists()
        self._next()

    def _count_list(self, at: int, found: WorkList) -> None:
        self._run(self._background.ask(counted_list, found), partial(self._show_list, at))

    def _show_list(self, at: int, found: WorkList) -> None:
        if at < len(self._lists) and self._lists[at].key == found.key:
            self._lists[at] = found

    def _show_lists(self) -> None:
        shown = tuple(
            SavedList(one.key, agenda.list_words(one.title) if one.ready else one.title, one.count)
            for one in self._lists
            if not one.ready or one.count or one.key in _ALWAYS
        )
        if shown != self._shown:
            self._shown = shown
            self._window.show_lists(self._places.cases, shown)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if not self._stopped and change.touched:
            self._rest.start()


def _ignore(_error: object) -> None:
    """Say nothing: nobody has asked."""


def _with(found: WorkList, count: int) -> WorkList:
    return WorkList(found.key, found.title, found.query, count, found.ready, found.trouble)


def vars_of(places: Places) -> tuple[str, ...]:
    """Return the keys of the places."""
    found = (places.today, places.cases, places.letters, places.stick, places.approvals)
    return tuple(key for key in found if key)
