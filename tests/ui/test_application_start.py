"""The program in a process of its own: it starts, shows, and leaves without a word."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from ui.application import Application, Theme, make_qt
from ui.remembered import UntilExit
from ui.start.choose_page import ChoosePage

qt = make_qt(["netra"])
application = Application(qt, UntilExit())
application.window.show_lobby(ChoosePage())
application.show()
application.wear(Theme.DARK)
application.background.run(len, "abc").then(print)
QTimer.singleShot(300, qt.quit)
assert qt.exec() == 0
assert application.close()
"""


def test_the_window_opens_and_closes_cleanly():
    done = subprocess.run(
        [sys.executable, "-W", "error", "-X", "dev", "-c", PROGRAM],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    words = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, done.stdout.strip(), words) == (0, "3", [])


def test_nothing_before_the_window_opens_a_vault():
    code = (
        "import ui.application, ui.start.controller, sys;"
        "print([m for m in sys.modules if m.split('.')[0] in ('db', 'reports_templates')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
