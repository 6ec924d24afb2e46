"""How long the window cannot answer while somebody goes through its pages.

``python -m tests.bench.window_stalls [cases]`` opens the real window over a vault with sample
cases, one of them with forty respondents, and so many flat rows besides, goes everywhere, and
prints the longest stretches of work of the window's own thread, page by page, in milliseconds
of that thread's processor time. ``--profile WORDS`` shows what a step whose name has
these words did in its time.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from desktop.app.places import Places
from desktop.app.samples import Sample, sample_region
from desktop.app.window import Program
from desktop.cases.intake import read_case
from desktop.cases.office import reading
from desktop.cases.queries import case_list
from desktop.cases.registration import Registered, register_case
from desktop.ids import ObjectId
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from tests.bench.many_cases import fill_store
from ui.application import make_qt
from ui.cases.room import CasesRoom
from ui.letters.room import LettersRoom
from ui.settings.page import SettingsPage

_BEAT_MS = 1
_PATIENCE_S = 120.0
_MANY = 40


class Stretches(QObject):
    """Measures on the window's thread how long each stretch between two waits was."""

    def __init__(self, watched: str) -> None:
        super().__init__()
        self.found: dict[str, float] = {}
        self._watched = watched
        self._profile: cProfile.Profile | None = None
        self._doing = ""
        self._begun = time.thread_time()
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self, doing: str) -> None:
        """Count for something else from now on."""
        self._end_profile()
        self._doing, self._begun = doing, time.thread_time()
        if self._watched and self._watched in doing:
            self._profile = cProfile.Profile()
            self._profile.enable()

    def _beat(self) -> None:
        now = time.thread_time()
        spent = (now - self._begun) * 1000
        self.found[self._doing] = max(spent, self.found.get(self._doing, 0.0))
        self._begun = time.thread_time()

    def note(self) -> None:
        """Note the stretch that ends now."""
        self._beat()

    def _end_profile(self) -> None:
        if self._profile is not None:
            self._profile.disable()
            pstats.Stats(self._profile).sort_stats("cumulative").print_stats(60)
            self._profile = None


class Walk:
    """Somebody who goes through the window."""

    def __init__(self, program: Program, stretches: Stretches) -> None:
        self.program, self.window, self._stretches = program, program.window, stretches

    def does(self, what: str, act: Callable[[], object]) -> None:
        """Do one thing and wait until nothing goes on behind the window any more."""
        self._stretches.begin(what)
        act()
        self._stretches.note()
        self._rest()
        self._stretches.begin("")

    def _rest(self) -> None:
        until, quiet = time.monotonic() + _PATIENCE_S, 0
        while quiet < 5:
            if time.monotonic() > until:
                raise TimeoutError("the window does not come to rest")
            loop = QEventLoop()
            QTimer.singleShot(15, loop.quit)
            loop.exec()
            quiet = quiet + 1 if self.program.background.is_quiet else 0

    def ask(self, query: Callable[..., object], *args: object, **more: object) -> object:
        """Look into the vault."""
        found: list[object] = []
        self.program.background.ask(query, *args, **more).then(found.append)
        self._rest()
        return found[0]

    def page(self, kind: type[QWidget]) -> QWidget:
        """Return a page that has been made."""
        found = self.window.findChild(kind)
        if found is None:
            raise LookupError(kind)
        return found


def walk(here: Walk, many: ObjectId) -> None:
    """Go everywhere, everything twice: the first time pages are made, the second only filled."""
    for turn in ("first", "again"):
        for key in ("cases", "letters", "approvals", "stick", "people", "prevention", "today"):
            here.does(f"{key}, {turn}", lambda key=key: here.window.go(key))
        here.does(f"settings, {turn}", lambda: here.window.go("settings"))
        _sections(here, turn)
        _cases(here, many, turn)
        _letters(here, many, turn)
        here.does(f"search, {turn}", lambda: here.window.search_requested.emit("contoh"))
        here.does(f"help, {turn}", lambda: here.window.help_requested.emit("cases", ""))
    here.does("lock", here.program.lock)


def _sections(here: Walk, turn: str) -> None:
    page = here.page(SettingsPage)
    assert isinstance(page, SettingsPage)
    for key in page.keys:
        here.does(f"settings/{key}, {turn}", lambda key=key: page.show_section(key))


def _cases(here: Walk, many: ObjectId, turn: str) -> None:
    room = here.page(CasesRoom)
    assert isinstance(room, CasesRoom)
    small = here.ask(case_list, descending=True, limit=1).rows[0].id  # type: ignore[attr-defined]
    here.window.go("cases")
    here.does(f"list of cases filtered, {turn}", lambda: room.search("-selesai"))
    for name, case in (("case", small), (f"case of {_MANY}", many)):
        here.does(f"{name}, {turn}", lambda case=case: room.show_case(case))
        tabs = next(one for one in room.findChildren(QTabWidget) if one.isVisible())
        for at in range(tabs.count()):
            title = tabs.tabText(at)
            here.does(f"{name}/{title}, {turn}", lambda at=at, tabs=tabs: tabs.setCurrentIndex(at))
        here.does(f"{name}/back, {turn}", lambda tabs=tabs: tabs.setCurrentIndex(0))
    here.does(f"new case, {turn}", room.show_new_case)
    here.does(f"list of cases, {turn}", lambda: room.search(""))


def _letters(here: Walk, many: ObjectId, turn: str) -> None:
    room = here.page(LettersRoom)
    assert isinstance(room, LettersRoom)
    here.window.go("letters")
    here.does(f"letter, {turn}", lambda: room.write(many, (), ""))
    for kind in ("PGL-1", "BAP-01", "LHP"):
        here.does(f"letter {kind}, {turn}", lambda kind=kind: room.write(many, (), kind))


def make(folder: Path, flat: int) -> tuple[Sample, ObjectId]:
    """Make the vault: sample cases, one of forty respondents, and flat rows without a journal."""
    sample = sample_region(
        Places(folder / "vault", folder / "state"), cases=12, cost=CHEAP_FOR_TESTS
    )
    session = sample.session
    person = {"name": "Nama Contoh", "asn_type": "PNS", "allegations": ["DS-06"],
              "position": "Camat", "unit": "Kecamatan Contoh"}  # fmt: skip
    form = {
        "event": "PILKADA-2024",
        "received_on": "2026-03-02",
        "acted_on": "2026-02-27",
        "source": "BAWASLU",
        "subject": "Foto bersama calon",
        "account": "Data latihan.",
        "respondents": [person | {"name": f"Nama Contoh {at}"} for at in range(_MANY)],
    }
    made: Registered = session.do(register_case, read_case(form, session.ask(reading))).result
    if flat:
        fill_store(session.store, session.who, flat, 0.8)
    return sample, made.case


@contextmanager
def _window(folder: Path, sample: Sample, watched: str) -> Iterator[tuple[Walk, Stretches]]:
    qt = QApplication.instance() or make_qt(["netra"])
    stretches = Stretches(watched)
    program = Program(qt, Places(folder / "vault", folder / "state"), cost=CHEAP_FOR_TESTS)  # type: ignore[arg-type]
    here = Walk(program, stretches)
    try:
        program.window.resize(1366, 738)
        here.does("window", program.begin)
        here.does("desk", lambda: program.enter(sample.session))
        yield here, stretches
    finally:
        program.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main() -> None:
    """Measure once and print, the longest first."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("cases", nargs="?", type=int, default=20_000)
    reader.add_argument("--profile", default="", metavar="WORDS")
    asked = reader.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sample, many = make(folder, asked.cases)
        with _window(folder, sample, asked.profile) as (here, stretches):
            walk(here, many)
    worst = sorted(stretches.found.items(), key=lambda pair: -pair[1])
    for doing, spent in worst[:40]:
        sys.stdout.write(f"{spent:8.0f} ms  {doing}\n")


if __name__ == "__main__":
    main()
