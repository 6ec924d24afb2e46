"""Real threads: results, failures, cancelling, dead pages, locking, leaving nothing behind."""

from __future__ import annotations

import gc
import threading
import time
import weakref

import pytest
from PySide6.QtCore import QObject, QTimer, Slot

from desktop.errors import BugError, Refused
from desktop.progress import Cancelled
from ui.background import AtOnce, Background, Waiting, waiting_after


def add(unit, name):
    unit.rows.append(("case", name))
    return len(unit.rows)


def count(unit):
    return len(unit.rows)


def where(unit):
    return threading.current_thread().name


def refuse(unit, code="case.unknown"):
    raise Refused(code, number="1")


def break_down(unit):
    secret = "Budi Santoso"
    raise BugError(f"never shown: {secret}")


class Page(QObject):
    """Collects what it is told, on which thread."""

    def __init__(self):
        super().__init__()
        self.told = []

    @Slot(object)
    def show_result(self, result):
        self.told.append((result, threading.current_thread() is threading.main_thread()))


def wait(qtbot, condition):
    qtbot.waitUntil(condition, timeout=5000)


def test_results_come_back_on_the_gui_thread(background, qtbot):
    page = Page()
    background.do(add, "a").then(page.show_result)
    background.ask(count).then(page.show_result)
    wait(qtbot, lambda: len(page.told) == 2)
    assert all(on_gui for _, on_gui in page.told)
    assert 1 in [result for result, _ in page.told]


def test_writing_and_reading_have_their_own_threads(background, qtbot):
    names = []
    background.do(where).then(names.append)
    background.ask(where).then(names.append)
    background.run(where, None).then(names.append)
    wait(qtbot, lambda: len(names) == 3)
    assert set(names) == {"netra-write", "netra-read", "netra-work"}


def test_a_long_action_does_not_delay_a_look(background, qtbot):
    gate = threading.Event()

    def slow(unit):
        gate.wait(5)

    ended, looked = [], []
    background.do(slow).ended(lambda: ended.append(1))
    background.ask(count).then(looked.append)
    wait(qtbot, lambda: looked == [0])
    assert not ended
    gate.set()
    wait(qtbot, lambda: ended == [1])


def test_a_change_is_announced_with_who_asked(background, qtbot):
    page = Page()
    with qtbot.waitSignal(background.changed) as announced:
        background.do(add, "a").by(page)
    change = announced.args[0]
    assert change.touched == {("case", "a")}
    assert change.by is page
    assert change.touches("letter", "case")
    assert not change.touches("letter")


def test_an_action_that_touched_nothing_is_not_announced(background, qtbot):
    told = []
    background.changed.connect(told.append)
    done = []
    background.do(count).then(done.append)
    wait(qtbot, lambda: done == [0])
    assert told == []


def test_a_known_error_goes_to_its_slot(background, qtbot):
    errors, unheard = [], []
    background.refused.connect(unheard.append)
    background.do(refuse).failed(errors.append)
    wait(qtbot, lambda: len(errors) == 1)
    assert errors[0].code == "case.unknown"
    assert errors[0].__traceback__ is None
    assert unheard == []


def test_an_unheard_error_goes_to_the_window(background, qtbot):
    with qtbot.waitSignal(background.refused) as told:
        background.ask(refuse, code="case.other")
    assert told.args[0].code == "case.other"


def test_a_stranger_becomes_a_report_without_case_data(background, qtbot):
    ended = []
    with qtbot.waitSignal(background.broken) as told:
        background.do(break_down).ended(lambda: ended.append(1))
    text = told.args[0].text()
    assert "break_down" in text
    assert "desktop.errors.BugError" in text
    assert "Budi" not in text
    assert "never shown" not in text
    wait(qtbot, lambda: ended == [1])


def test_a_bad_slot_does_not_lose_the_other_answers(background, qtbot):
    def bad(_result):
        raise ValueError

    broken, good = [], []
    background.broken.connect(broken.append)
    background.ask(count).then(bad)
    background.ask(count).then(good.append)
    wait(qtbot, lambda: good == [0])
    assert len(broken) == 1


def test_cancelling_rolls_back_silently(background, session, qtbot):
    started = threading.Event()

    def long(unit, progress=None):
        started.set()
        for step in range(100_000):
            progress.report("writing", step, 100_000)
            time.monotonic()
        unit.rows.append(("case", "too late"))

    told = []
    background.refused.connect(told.append)
    background.broken.connect(told.append)
    ended = []
    job = background.do(long).then(told.append).failed(told.append).ended(lambda: ended.append(1))
    assert job.can_cancel
    assert started.wait(5)
    job.cancel()
    wait(qtbot, lambda: ended == [1])
    assert told == []
    assert session.rows == []


def test_what_waits_in_the_queue_is_cancelled_at_once(background, session, qtbot):
    gate = threading.Event()

    def slow(unit):
        gate.wait(5)

    slow_ended, ended = [], []
    background.do(slow).ended(lambda: slow_ended.append(1))
    job = background.do(add, "never").ended(lambda: ended.append(1))
    job.cancel()
    wait(qtbot, lambda: ended == [1])
    assert not slow_ended
    gate.set()
    wait(qtbot, lambda: slow_ended == [1])
    assert session.rows == []


def test_an_action_past_its_last_safe_point_still_counts(background, session, qtbot):
    begun, gate = threading.Event(), threading.Event()

    def late(unit):
        begun.set()
        gate.wait(5)
        unit.rows.append(("case", "done"))
        return "done"

    results = []
    job = background.do(late).then(results.append)
    assert begun.wait(5)
    job.cancel()
    with qtbot.waitSignal(background.changed):
        gate.set()
    assert results == ["done"]


def test_a_dead_page_is_not_called(background, qtbot):
    gate = threading.Event()

    def slow(unit):
        gate.wait(5)
        return 1

    page, heard = Page(), []
    background.ask(slow).then(page.show_result)
    background.ask(slow).by(page).then(heard.append)
    marker = []
    background.ask(count).then(marker.append)
    page.deleteLater()
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    gate.set()
    wait(qtbot, lambda: marker == [0])
    assert page.told == []
    assert heard == []


def test_another_vault_drops_what_waits_and_closes_the_former(background, session, qtbot):
    begun, gate = threading.Event(), threading.Event()

    def slow(unit):
        begun.set()
        gate.wait(5)
        unit.rows.append(("case", "kept"))

    heard = []
    background.changed.connect(heard.append)
    background.do(slow).then(heard.append)
    background.do(add, "dropped").then(heard.append)
    assert begun.wait(5)
    background.use(None)
    assert not session.closed
    gate.set()
    wait(qtbot, lambda: session.closed)
    assert session.rows == [("case", "kept")]
    assert heard == []


def test_a_vault_is_put_away_although_the_end_comes_while_somebody_looks(qapp, session):
    begun, gate = threading.Event(), threading.Event()

    def slow(unit):
        begun.set()
        gate.wait(5)

    one = Background()
    one.use(session)
    one.ask(slow)
    assert begun.wait(5)
    one.use(None)
    one.use(None)
    gate.set()
    assert one.close(timeout=3)
    assert session.closed
    one.deleteLater()


def test_without_a_vault_nothing_runs(qapp, qtbot):
    locked = Background()
    ended, told = [], []
    locked.refused.connect(told.append)
    locked.broken.connect(told.append)
    locked.do(add, "x").then(told.append).ended(lambda: ended.append(1))
    locked.ask(count).then(told.append).ended(lambda: ended.append(1))
    wait(qtbot, lambda: len(ended) == 2)
    assert told == []
    assert locked.close(5)
    locked.deleteLater()


def test_closing_leaves_no_thread(qapp, session):
    before = set(threading.enumerate())
    one = Background()
    one.use(session)
    one.do(add, "a")
    assert len(set(threading.enumerate()) - before) == 4
    assert one.close(5)
    assert one.close(5)
    assert not {thread for thread in set(threading.enumerate()) - before if thread.is_alive()}
    assert session.closed
    assert session.rows in ([], [("case", "a")])
    one.deleteLater()


def test_the_window_keeps_beating(background, qtbot):
    """Neither a busy writer nor a flood of progress stops the GUI thread for 100 ms."""

    def busy(unit, progress=None):
        until = time.monotonic() + 0.8
        step = 0
        while time.monotonic() < until:
            step += 1
            progress.report("writing", step, 0)

    beats, ended = [], []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    heart.start(5)
    background.do(busy).ended(lambda: ended.append(1))
    asking = QTimer()
    asking.timeout.connect(lambda: background.ask(count))
    asking.start(10)
    wait(qtbot, lambda: ended == [1])
    asking.stop()
    heart.stop()
    gaps = [later - sooner for sooner, later in zip(beats, beats[1:], strict=False)]
    assert len(beats) > 20
    assert max(gaps) < 0.1


def test_waiting_is_shown_in_three_steps(background, qtbot):
    assert waiting_after(149) is Waiting.NOTHING
    assert waiting_after(150) is Waiting.BAR
    assert waiting_after(1999) is Waiting.BAR
    assert waiting_after(2000) is Waiting.WORDS


def test_a_slow_action_shows_its_stage_and_then_nothing(background, qtbot):
    gate, shown = threading.Event(), []

    def slow(unit, progress=None):
        progress.report("receiving", 3, 9)
        gate.wait(5)

    background.standing.connect(shown.append)
    background.do(slow)
    wait(qtbot, lambda: any(one.waiting is Waiting.BAR for one in shown))
    assert (shown[-1].stage, shown[-1].done, shown[-1].total) == ("receiving", 3, 9)
    assert shown[-1].job is not None
    gate.set()
    wait(qtbot, lambda: shown[-1].waiting is Waiting.NOTHING)


def test_quick_work_shows_nothing(background, qtbot):
    shown, done = [], []
    background.standing.connect(shown.append)
    background.ask(count).then(done.append)
    wait(qtbot, lambda: done == [0])
    assert shown == []


def test_at_once_works_at_the_call_and_answers_at_settle(at_once, session):
    told = []
    job = at_once.do(add, "a").then(told.append)
    assert session.rows == [("case", "a")]
    assert told == []
    at_once.settle()
    assert told == [1]
    assert not job.can_cancel


def test_at_once_passes_cancelling_on(at_once):
    ended = []

    def gives_up(unit, progress=None):
        raise Cancelled

    at_once.do(gives_up).ended(lambda: ended.append(1))
    at_once.settle()
    assert ended == [1]


@pytest.mark.parametrize("kind", [Background, AtOnce])
def test_closing_twice_is_harmless(qapp, kind):
    one = kind()
    assert one.close(5)
    assert one.close(5)
    one.deleteLater()


def test_many_jobs_keep_the_counts_of_constants(background, qtbot):
    """PySide6 6.12 on Python 3.11 loses a reference to None on every call."""
    import sys

    before = sys.getrefcount(None), sys.getrefcount(True)
    done = []
    for _ in range(1000):
        background.ask(count).then(done.append)
    wait(qtbot, lambda: len(done) == 1000)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert after[0] > before[0] - 100
    assert after[1] > before[1] - 100


class Ring(QObject):
    """A thing of Qt in a cycle of Python, which tells where it ended."""

    def __init__(self, told):
        super().__init__()
        self.me = self
        self.end = weakref.finalize(self, lambda: told.append(threading.current_thread()))


def test_a_page_in_a_cycle_never_ends_on_a_thread_of_the_background(background, qtbot):
    """Qt dies of that; Python's collector would do it wherever an object is one too many."""
    told, garbage = [], []

    def litter(unit):
        # Enough that Python's own collector would run, on this thread, many times over.
        for _ in range(200_000):
            garbage.append([])
        garbage.clear()
        return gc.isenabled()

    for _ in range(20):
        Ring(told)
    automatic = []
    background.ask(litter).then(automatic.append)
    wait(qtbot, lambda: automatic != [])

    def all_ended():
        garbage.append([[] for _ in range(1000)])  # the window makes things too
        return len(told) == 20

    wait(qtbot, all_ended)
    assert set(told) == {threading.main_thread()}
    assert automatic == [False]


def test_python_collects_again_when_the_threads_are_gone(qapp, session):
    one = Background()
    assert not gc.isenabled()
    assert one.close(5)
    assert gc.isenabled()
    one.deleteLater()


def test_whoever_asked_is_let_go_on_the_gui_thread(background, qtbot):
    """The background's thread still holds a job that was answered; never the page that asked."""
    told = []

    def ask():
        page = Page()
        weakref.finalize(page, lambda: told.append(threading.current_thread()))
        background.ask(count).by(page).then(page.show_result)

    ask()
    wait(qtbot, lambda: told != [])
    assert told == [threading.main_thread()]
