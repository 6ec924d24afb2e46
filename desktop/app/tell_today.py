"""What the commands about today and about lists say to people."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from desktop.app.telling import table
from desktop.cases.today_views import Today
from desktop.journal.model import Json
from ui.messages import agenda as words

translate = QCoreApplication.translate


def agenda(value: dict[str, Json]) -> str:
    """Return the groups with their lines, or that nothing waits."""
    if "file" in value:
        text = translate("Command", "The week sheet lies in {path}, pages: {pages}.")
        return text.format(path=value["file"], pages=value["pages"])
    today = msgspec.convert(value, Today)
    if not today.groups:
        return translate("Command", "Nothing waits today.")
    parts = []
    for group in today.groups:
        rows = [
            (
                line.register_number,
                words.who_words(line),
                words.what_words(line),
                words.left_words(line),
                words.button_words(line.buttons[0]) if line.buttons else "",
            )
            for line in group.lines
        ]
        parts.append(f"{words.group_words(group.group)} ({group.total})\n{table(rows)}")
    return "\n\n".join(parts)


def lists(value: list[dict[str, Any]]) -> str:
    """Return one line a list, with its count and its filter."""
    return table([(words.list_words(one["title"]), str(one["count"]), one["query"])
                  for one in value])  # fmt: skip


def saved(value: dict[str, Json]) -> str:
    """Say that a list is kept."""
    return translate("Command", "The list “{title}” is kept.").format(title=value["title"])


def renamed(value: dict[str, Json]) -> str:
    """Say how a list is called now."""
    return translate("Command", "The list is called “{title}” now.").format(title=value["title"])


def deleted(_value: dict[str, Json]) -> str:
    """Say that a list is gone."""
    return translate("Command", "The list is deleted; its cases stay.")
