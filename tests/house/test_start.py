"""The window comes first: libraries that take long to load wait until they are needed."""

import importlib.util
import os
import re
import subprocess
import sys

import pytest

from tests.house.tree import ROOT

HEAVY = {
    "argon2", "cryptography", "holidays", "lxml", "openpyxl", "pikepdf", "PIL", "pyhanko",
    "pypdfium2", "pyphen", "pyrage", "rapidfuzz", "reportlab", "zstandard",
}  # fmt: skip
WINDOW = {"PySide6.QtGui", "PySide6.QtWidgets"}
ON_THE_WAY = (
    "desktop.__main__",
    "desktop.app.main",
    "desktop.app.window",
    "ui.application",
    "ui.main_window",
)


def loaded_by(*arguments):
    """Return all modules that a fresh interpreter loads for these arguments."""
    result = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(re.findall(r"^import time:[\s\d|]+\s(\S+)$", result.stderr, re.M))


def exists(module):
    return (ROOT / module.replace(".", "/")).with_suffix(".py").exists()


@pytest.mark.parametrize("module", [name for name in ON_THE_WAY if exists(name)])
def test_nothing_heavy_on_the_way_to_the_window(module):
    loaded = loaded_by("-c", f"import {module}")
    assert module in loaded
    assert loaded & HEAVY == set()


def test_no_room_is_loaded_before_the_window_stands():
    loaded = loaded_by("-c", "import desktop.app.window")
    rooms = ("db", "reports_templates", "desktop.cases", "desktop.law", "desktop.letters",
             "desktop.sync", "desktop.desk", "PySide6.QtPrintSupport")  # fmt: skip
    assert {name for name in loaded for room in rooms if f"{name}.".startswith(f"{room}.")} == set()


def test_the_command_line_loads_no_window():
    loaded = loaded_by("-m", "desktop", "--help")
    assert "PySide6.QtCore" in loaded
    assert loaded & WINDOW == set()


def test_heavy_libraries_exist_under_these_names():
    # A name that nothing has would never be found.
    missing = {name for name in HEAVY if importlib.util.find_spec(name) is None}
    assert missing <= {"openpyxl", "pyhanko"}
