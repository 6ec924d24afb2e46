"""The files of the repository, as the house tests look at them."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("desktop", "ui", "db", "reports_templates")


def files(*folders, suffix=".py"):
    """Return the files with ``suffix`` below these folders of the repository, sorted."""
    return sorted(
        path
        for folder in folders
        for path in (ROOT / folder).rglob(f"*{suffix}")
        if "__pycache__" not in path.parts
    )


@cache
def parsed(path):
    """Return the syntax tree of one source file."""
    return ast.parse(path.read_text("utf-8"), str(path))


def nodes(path, kind):
    """Yield the nodes of this kind in one source file."""
    return (node for node in ast.walk(parsed(path)) if isinstance(node, kind))


def place(path, node):
    """Return ``file:line`` for a message."""
    return f"{path.relative_to(ROOT)}:{node.lineno}"
