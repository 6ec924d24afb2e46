"""The window comes first: libraries that take long to load wait until they are needed."""

import importlib.util
import subprocess
import sys

import pytest

from tests.house.tree import ROOT

HEAVY = {
    "argon2", "cryptography", "holidays", "lxml", "openpyxl", "pikepdf", "PIL", "pyhanko",
    "pypdfium2", "pyphen", "pyrage", "rapidfuzz", "reportlab", "sqlite_utils", "zstandard",
}  # fmt: skip
ON_THE_WAY = ("desktop.__main__", "desktop.app.main", "ui.application", "ui.main_window")


def loaded_by(statement):
    """Return the top-level names that a fresh interpreter has loaded after ``statement``."""
    result = subprocess.run(
        [sys.executable, "-c", f"{statement}; import sys; print(*sys.modules)"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return {name.partition(".")[0] for name in result.stdout.split()}


def exists(module):
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


@pytest.mark.parametrize("module", [name for name in ON_THE_WAY if exists(name)] or ["desktop"])
def test_nothing_heavy_on_the_way_to_the_window(module):
    assert loaded_by(f"import {module}") & HEAVY == set()


def test_a_heavy_library_would_be_seen():
    assert "zstandard" in loaded_by("import zstandard")
