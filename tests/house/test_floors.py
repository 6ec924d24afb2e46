"""The floors hold, and the contracts that guard them do bite."""

import shutil
import subprocess
import sys
import tomllib

import pytest

from tests.house.tree import ROOT

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
    "contracts"
]
ROOMS = ("app", "desk", "sync", "letters", "cases", "law", "keys", "journal")
CELLAR = ("clock", "errors", "file_names", "ids", "progress")


def check_floors(folder):
    """Run import-linter on the packages in ``folder``."""
    command = "from importlinter.cli import lint_imports_command as run; run(['--no-cache'])"
    return subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, '.'); {command}"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def empty_house(tmp_path):
    """Make a copy of our rooms with nothing in them but the contracts."""
    for room in ("desktop", "ui", "db", "reports_templates", *(f"desktop/{r}" for r in ROOMS)):
        (tmp_path / room).mkdir(parents=True)
        (tmp_path / room / "__init__.py").write_text("")
    for name in CELLAR:
        (tmp_path / "desktop" / f"{name}.py").write_text("")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_floors_hold():
    result = check_floors(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_empty_house_passes(empty_house):
    result = check_floors(empty_house)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("contract", "module", "line"),
    [
        ("floors", "ui/page.py", "import db"),
        ("floors", "db/store.py", "import reports_templates"),
        ("floors", "desktop/cases/actions.py", "import ui"),
        ("floors", "db/store.py", "import desktop.app"),
        ("rooms", "desktop/journal/model.py", "import desktop.cases"),
        ("rooms", "desktop/law/model.py", "from desktop.letters import model"),
        ("rooms", "desktop/errors.py", "import desktop.journal"),
        ("rooms", "desktop/attic/__init__.py", ""),
        ("qt", "desktop/desk/model.py", "from PySide6.QtCore import QObject"),
        ("qt", "db/store.py", "import shiboken6"),
        ("sql", "ui/page.py", "import sqlite3"),
        ("sql", "desktop/app/main.py", "from sqlcipher3 import dbapi2"),
        ("sql", "reports_templates/page.py", "import sqlite_utils"),
        ("paper", "desktop/letters/actions.py", "import reportlab.platypus"),
        ("age", "desktop/sync/bundle.py", "import pyrage"),
    ],
)
def test_each_contract_bites(empty_house, contract, module, line):
    name = next(entry["name"] for entry in CONTRACTS if entry["id"] == contract)
    (empty_house / module).parent.mkdir(exist_ok=True)
    (empty_house / module).write_text(line)
    result = check_floors(empty_house)
    assert result.returncode != 0
    assert f"{name} BROKEN" in " ".join(result.stdout.split()), result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("ui/page.py", "from PySide6.QtWidgets import QWidget"),
        ("desktop/app/main.py", "import ui, db, reports_templates, PySide6.QtCore"),
        ("desktop/keys/sealing.py", "import pyrage"),
        ("desktop/desk/model.py", "import desktop.sync, desktop.journal, desktop.errors"),
    ],
)
def test_contracts_allow_what_they_should(empty_house, module, line):
    (empty_house / module).write_text(line)
    result = check_floors(empty_house)
    assert result.returncode == 0, result.stdout + result.stderr
