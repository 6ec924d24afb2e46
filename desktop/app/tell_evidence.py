"""What the commands about evidence say to people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.app.tell_cases import evidence_lines
from desktop.app.telling import label, table
from desktop.journal.model import Json
from ui.messages import words

__all__ = [
    "custody_lines",
    "due_lines",
    "evidence_lines",
    "evidence_verified",
    "leak_lines",
    "link_lines",
]


def evidence_verified(rows: list[dict[str, Json]]) -> str:
    """Return one line a file, sound or not here, and how many sealed files nothing names."""
    files = [row for row in rows if "evidence" in row]
    text = table([(row["title"], words.code(row["state"]), row["evidence"]) for row in files])
    for row in rows:
        if "count" in row:
            said = QCoreApplication.translate(
                "Command",
                "{count} sealed files belong to nothing; “evidence tidy” deletes them.",
            )
            text += "\n" + said.format(count=row["count"])
    return text


def custody_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line an entry of the register."""
    heads = [words.key(name) for name in ("at", "what", "from_whom", "to_whom", "how", "officer")]
    return table([(words.value(row["at"]), label("custody_action", row["what"]), row["from_whom"],
                   row["to_whom"], row["how"], row["who"]) for row in rows], heads)  # fmt: skip


def link_lines(rows: list[dict[str, Any]]) -> str:
    """Return one line a meeting of cases."""
    return table([(words.code(row["kind"]), row["value"], _numbers(row)) for row in rows])


def due_lines(rows: list[dict[str, Any]]) -> str:
    """Return one line a case with files to check."""
    return table([(row["register_number"], str(row["files"]), words.value(row["checked_at"]))
                  for row in rows])  # fmt: skip


def leak_lines(rows: list[dict[str, Any]]) -> str:
    """Return one line a text that seems to name a reporter; the words are not told."""
    return table([(row.get("register_number", row["case"]), _field(leak["field"]),
                   words.code(leak["kind"])) for row in rows for leak in row["leaks"]])  # fmt: skip


def _field(path: str) -> str:
    otype, _, name = path.split(".", 2)
    return f"{words.code(otype)}: {words.key(name)}"


def _numbers(row: dict[str, Any]) -> str:
    if "register_number" in row:
        return str(row["register_number"])
    return ", ".join(row["register_numbers"])
