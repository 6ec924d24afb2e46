"""The common guards of the tests do bite: a run of small offenders, each caught."""

import os
import re
import subprocess
import sys

import pytest

from tests.house.tree import ROOT

OFFENDERS = """
import logging, os, socket, threading, time, warnings
from pathlib import Path
import pytest

kept = []
never = threading.Event()

def test_good(tmp_path):
    assert Path.home() != Path(os.environ["REAL_HOME"])
    assert "NETRA_VAULT" not in os.environ
    assert time.timezone == -7 * 3600

@pytest.mark.logs("expected")
def test_good_log():
    logging.getLogger("netra").warning("expected")

def test_good_window(qtbot):
    from PySide6.QtWidgets import QLabel
    label = QLabel("x")
    qtbot.addWidget(label)
    label.show()

def test_bad_log():
    logging.getLogger("netra").warning("a surprise")

@pytest.mark.logs("never said")
def test_bad_silence():
    pass

def test_bad_warning():
    warnings.warn("old ways", DeprecationWarning)

def test_bad_lookup():
    socket.create_connection(("localhost", 9))

def test_bad_connection():
    with socket.socket() as wire:
        wire.connect(("127.0.0.1", 9))

def test_bad_thread():
    threading.Thread(target=never.wait, daemon=True).start()

def test_bad_window(qtbot):
    from PySide6.QtWidgets import QLabel
    kept.append(QLabel("x"))

def test_bad_timer(qtbot):
    from PySide6.QtCore import QTimer
    kept.append(QTimer())
    kept[-1].start(1000)

def test_bad_qt_warning(qtbot):
    from PySide6.QtCore import qWarning
    qWarning("a surprise")
"""


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """Run the offenders in a process of their own; return ``name → passed?``."""
    folder = tmp_path_factory.mktemp("offenders")
    (folder / "test_offenders.py").write_text(OFFENDERS)
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-rA", "--tb=no", "-p", "no:cacheprovider"]
        + ["-p", "tests.conftest", "-c", ROOT / "pyproject.toml", "--rootdir", folder, folder],
        cwd=ROOT,
        env=os.environ | {"REAL_HOME": os.environ["HOME"], "NETRA_VAULT": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = re.findall(r"^(PASSED|FAILED|ERROR) \S+::(\w+)", result.stdout, re.M)
    assert lines, result.stdout + result.stderr
    return {name: all(word == "PASSED" for word, n in lines if n == name) for _, name in lines}


@pytest.mark.parametrize("name", re.findall(r"def (test_\w+)", OFFENDERS))
def test_guard(outcomes, name):
    assert outcomes[name] == name.startswith("test_good")
