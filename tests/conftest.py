"""What holds for every test: own folders, own zone, no network, nothing left behind.

Nothing here imports Qt; a test that does not need a window runs without it.
"""

from __future__ import annotations

import gc
import logging
import os
import re
import socket
import sys
import threading
import time

import hypothesis
import pytest

# Before anything imports PySide6: without a screen Qt would abort the process.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("NETRA_TEST_PLATFORM", "offscreen")

FULL = os.environ.get("NETRA_CAMPAIGN") == "full"

OUTCOME = pytest.StashKey[bool]()
"""Whether all phases of the test so far went well."""

hypothesis.settings.register_profile(
    "ci", deadline=None, derandomize=True, database=None, print_blob=True
)
hypothesis.settings.register_profile("full", deadline=None, max_examples=5000, print_blob=True)
hypothesis.settings.load_profile("full" if FULL else "ci")


def pytest_addoption(parser):
    parser.addoption(
        "--zone",
        default="WIB-7",
        help="time zone of the pretended PC, as POSIX writes it (WIB-7, WIT-9, UTC0, BST0)",
    )


def pytest_collection_modifyitems(items):
    if not FULL:
        long_run = pytest.mark.skip(reason="long run: set NETRA_CAMPAIGN=full")
        for item in items:
            if item.get_closest_marker("campaign"):
                item.add_marker(long_run)


@pytest.fixture(scope="session", autouse=True)
def own_surroundings(request, tmp_path_factory):
    """Give the session a home, settings and a zone of its own."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith(("NETRA_", "XDG_"))]:
            patch.delenv(name)
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(home))
        for name, folder in {
            "APPDATA": "roaming",
            "LOCALAPPDATA": "local",
            "XDG_CACHE_HOME": "cache",
            "XDG_CONFIG_HOME": "config",
            "XDG_DATA_HOME": "data",
            "XDG_RUNTIME_DIR": "runtime",
            "XDG_STATE_HOME": "state",
        }.items():
            (home / folder).mkdir(mode=0o700)
            patch.setenv(name, str(home / folder))
        patch.setenv("TZ", request.config.getoption("--zone"))
        if hasattr(time, "tzset"):
            time.tzset()
        yield
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.fixture(scope="session", autouse=True)
def no_network():
    """Refuse every socket that could reach beyond this process and its children."""

    def refuse(what):
        def refused(self, address, *rest):
            if self.family != getattr(socket, "AF_UNIX", None):
                raise AssertionError(f"a test tried to {what} {address!r}: Netra works offline")
            return originals[what](self, address, *rest)

        return refused

    def refused_lookup(*names, **_options):
        raise AssertionError(f"a test looked up {names!r}: Netra works offline")

    doors = ("connect", "connect_ex", "bind")
    originals = {name: getattr(socket.socket, name) for name in doors}
    with pytest.MonkeyPatch.context() as patch:
        for name in doors:
            patch.setattr(socket.socket, name, refuse(name))
        patch.setattr(socket, "getaddrinfo", refused_lookup)
        yield


@pytest.fixture(autouse=True)
def only_expected_logs(request, caplog):
    """Fail on a log record of warning level or worse that no ``logs`` mark announces."""
    patterns = [mark.args[0] for mark in request.node.iter_markers("logs")]
    yield
    records = [
        record
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    texts = [f"{record.name} {record.levelname}: {record.getMessage()}" for record in records]
    strangers = [text for text in texts if not any(re.search(p, text) for p in patterns)]
    silent = [p for p in patterns if not any(re.search(p, text) for text in texts)]
    assert not strangers, f"unexpected log records: {strangers}"
    assert not silent, f"announced by a mark but not logged: {silent}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    item.stash[OUTCOME] = item.stash.get(OUTCOME, True) and not report.failed
    return report


@pytest.fixture(autouse=True)
def nothing_left_behind(request):
    """Fail when a test leaves a thread, a running timer or a window behind."""
    threads = set(threading.enumerate())
    things = _qt_things()
    yield
    if not request.node.stash.get(OUTCOME, True):
        return  # a failed test keeps its objects alive in the traceback
    for thread in set(threading.enumerate()) - threads:
        thread.join(timeout=2)
    left = [
        thread.name
        for thread in set(threading.enumerate()) - threads
        # A thread made by Qt keeps such an entry after its end.
        if thread.is_alive() and type(thread).__name__ != "_DummyThread"
    ]
    assert not left, f"threads still running after the test: {left}"
    new = _qt_things().keys() - things.keys()
    if new:
        _let_qt_delete()
        after = _qt_things()
        left = [after[key] for key in new if key in after]
        assert not left, f"Qt objects still alive after the test: {left}"


def _qt_things():
    """Return top-level widgets, active timers and running threads of Qt by their address."""
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    from PySide6.QtCore import QThread, QTimer
    from PySide6.QtWidgets import QApplication
    from shiboken6 import Shiboken

    things = {}
    if isinstance(QApplication.instance(), QApplication):
        for widget in QApplication.topLevelWidgets():
            if widget.metaObject().className() not in {"QTipLabel", "QDesktopWidget"}:
                things[id(widget)] = f"window {widget!r}"
    for thing in Shiboken.getAllValidWrappers():
        if isinstance(thing, QTimer) and thing.isActive():
            things[id(thing)] = f"timer {thing!r} of {thing.parent()!r}"
        elif isinstance(thing, QThread) and thing.isRunning() and thing != QThread.currentThread():
            things[id(thing)] = f"thread {thing!r}"
    return things


def _let_qt_delete():
    """Carry out the deletions that Qt has put off, then those of Python."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
