"""Habits that neither ruff nor mypy can see."""

import ast
import enum
import importlib
import re
from pathlib import Path

import pytest

from tests.house.tree import PACKAGES, ROOT, files, nodes, parsed, place

SOURCES = files(*PACKAGES)
TESTS = files("tests")


def test_every_module_says_what_it_is():
    mute = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if len(ast.get_docstring(parsed(path)) or "") < len("A word.")
    ]
    assert mute == []


def test_nobody_fetches_the_application_from_the_air():
    # Global state: what a page needs is handed to it by the two places that make one.
    found = [
        place(path, node)
        for path in SOURCES
        if path not in {ROOT / "ui" / "application.py", ROOT / "desktop" / "app" / "cli.py"}
        for node in nodes(path, ast.Attribute)
        if node.attr in {"instance", "qApp"}
        and isinstance(node.value, ast.Name)
        and node.value.id in {"QApplication", "QGuiApplication", "QCoreApplication", "QtWidgets"}
    ]
    assert found == []


def test_tests_wait_for_something_and_never_just_sleep():
    found = [
        place(path, node)
        for path in TESTS
        for node in nodes(path, ast.Call)
        if ast.unparse(node.func) in {"time.sleep", "sleep", "qtbot.wait", "QTest.qWait", "qWait"}
    ]
    assert found == []


def short_enum_members(path):
    """Yield the places that write an enum's member without its enum, as in ``Qt.AlignLeft``."""
    classes = {}
    for node in nodes(path, ast.ImportFrom):
        if (node.module or "").startswith("PySide6."):
            module = importlib.import_module(node.module)
            classes |= {alias.asname or alias.name: (module, alias.name) for alias in node.names}
    for node in nodes(path, ast.Attribute):
        if isinstance(node.value, ast.Name) and node.value.id in classes:
            module, name = classes[node.value.id]
            owner = getattr(module, name)
            is_enum = isinstance(owner, type) and issubclass(owner, enum.Enum)
            if not is_enum and isinstance(getattr(owner, node.attr, None), enum.Enum):
                yield place(path, node)


def test_enum_members_are_written_in_full():
    assert [found for path in [*SOURCES, *TESTS] for found in short_enum_members(path)] == []


def test_short_enum_members_are_found(tmp_path, monkeypatch):
    source = tmp_path / "page.py"
    source.write_text(
        "from PySide6.QtCore import Qt, QEvent as E\n"
        "Qt.AlignLeft\n"
        "Qt.AlignmentFlag.AlignLeft\n"
        "E.Close\n"
        "Qt.convertFromPlainText\n"
    )
    monkeypatch.setattr("tests.house.tree.ROOT", tmp_path)
    assert list(short_enum_members(source)) == ["page.py:2", "page.py:4"]


PLAIN_WRITING = {"write_bytes", "write_text"}
MAY_BE_LOST = {
    "db/anchor.py",  # a torn one costs an epoch, and it is mended when the vault is opened
    "db/migrations/picture.py",  # draws for developers
    "desktop/app/cli.py",  # the report of a mistake of ours
    "desktop/app/intake_files.py",  # the mark of a file that came from outside
    "desktop/app/memory.py",  # where windows stood
    "desktop/law/codes.py",  # writes a page for developers
    "ui/i18n/__main__.py",
    "ui/style/app_icon.py",
}


def plain_writing(path):
    """Yield the places that write a file which nobody reads again."""
    for node in nodes(path, ast.Call):
        if isinstance(node.func, ast.Attribute):
            name, given = (
                node.func.attr,
                [one for one in node.args if isinstance(one, ast.Constant)],
            )
            opens = name == "open" and any(set("wxa") & set(str(one.value)) for one in given[:1])
            into_nothing = "os.devnull" in ast.unparse(node.func)
            if (name in PLAIN_WRITING or opens) and not into_nothing:
                yield place(path, node)


def test_files_that_must_last_are_read_back_after_they_were_written():
    # Everything else goes through desktop.keys.files, which reads again what it wrote.
    found = [
        found
        for path in SOURCES
        if path.relative_to(ROOT).as_posix() not in MAY_BE_LOST
        for found in plain_writing(path)
    ]
    assert [one for one in found if not one.startswith("desktop/keys/files.py:")] == []


def test_plain_writing_is_found(tmp_path, monkeypatch):
    source = tmp_path / "page.py"
    source.write_text(
        'path.write_bytes(x)\npath.open("wb")\npath.open("rb")\npath.open()\n'
        'path.open("x+b")\nPath(os.devnull).open("wb")\nwrite_durably(path, x)\n'
    )
    monkeypatch.setattr("tests.house.tree.ROOT", tmp_path)
    assert sorted(plain_writing(source)) == ["page.py:1", "page.py:2", "page.py:5"]


ELSEWHERE = re.compile(
    r"""
    --(extra-)?index-url | --find-links | --trusted-host      # where a library was fetched from
    | \b(files\.)?(pypi|pythonhosted)\.org | \bregistry\.[\w.]+\.(org|com) | \bdeb\.[\w.]+\.org
    | (?<![\w.}])/(work|home/\w+|Users/\w+)/                  # a folder of somebody's machine
    """,
    re.VERBOSE | re.IGNORECASE,
)
TEXTS = {".py", ".toml", ".md", ".lock", ".sh", ".spec", ".ts", ".csv", ".sql", ".json", ".txt", ""}


def texts():
    """Return the text files of the tree, without what tools leave lying about."""
    top = [path for path in ROOT.iterdir() if path.is_file() and path.suffix in TEXTS]
    below = [
        path
        for path in files(*PACKAGES, "tests", "docs", ".ci", suffix="")
        if path.is_file() and path.suffix in TEXTS
    ]
    return [path for path in top + below if path != Path(__file__)]


def test_the_tree_names_no_machine_and_no_registry():
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in texts()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if ELSEWHERE.search(line)
    ]
    assert found == []


@pytest.mark.parametrize("line", ["--index-url x", "see registry.example.org", "/home/x/netra"])
def test_names_of_machines_and_registries_are_found(line):
    assert ELSEWHERE.search(line)
