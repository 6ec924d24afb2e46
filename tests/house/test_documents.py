"""What the single files at the top say is so."""

import re
import tomllib

import desktop
from tests.house.tree import ROOT


def test_changelog_has_an_entry_for_this_version():
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    entry = re.search(
        rf"^## \[{re.escape(desktop.__version__)}\][^\n]*\n(.*?)(?=^## |\Z)", text, re.S | re.M
    )
    assert entry, f"no heading for {desktop.__version__}"
    assert re.search(r"^- \S", entry[1], re.M), "the entry says nothing"


def test_documents_link_to_files_that_exist():
    dead = [
        f"{path.relative_to(ROOT)}: {target}"
        for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
        for target in re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", path.read_text("utf-8"))
        if not (path.parent / target).exists()
    ]
    assert dead == []


def test_commands_in_documents_are_tasks_of_the_makefile():
    tasks = set(re.findall(r"^([a-z0-9-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.M))
    for name in ("README.md", "CONTRIBUTING.md"):
        named = set(re.findall(r"`make ([a-z0-9-]+)", (ROOT / name).read_text("utf-8")))
        named |= set(re.findall(r"^make ([a-z0-9-]+)", (ROOT / name).read_text("utf-8"), re.M))
        assert named <= tasks, name


def test_ci_runs_what_the_readme_tells_everybody():
    assert "make test" in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert "make test" in (ROOT / "README.md").read_text("utf-8")


def test_python_is_the_same_everywhere():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["requires-python"] == ">=3.11,<3.14"
    assert "(3, 11) <= sys.version_info < (3, 14)" in (ROOT / "Makefile").read_text("utf-8")
    assert "--python-version 3.11" in (ROOT / "Makefile").read_text("utf-8")
