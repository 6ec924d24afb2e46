"""What the commands about the look and the wording of letters say to people."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import table, told
from desktop.journal.model import Json
from ui.messages import words


def style_page(value: dict[str, Json]) -> str:
    """Return a version of the look, one value a line."""
    style = value["style"]
    lines = [f"{words.key(name)}: {told(name, style[name])}" for name in style]
    return "\n".join([_since(value), *lines])


def _since(value: dict[str, Json]) -> str:
    if not value["version"]:
        text = QCoreApplication.translate("Command", "As first entered; no version was kept yet.")
        return str(text)
    text = QCoreApplication.translate("Command", "Version {version}, for letters from {day} on")
    return str(text).format(version=value["version"], day=words.value(value["valid_from"]))


def style_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line a version."""
    return table(
        [
            (
                str(row["version"]),
                words.value(row["valid_from"]) if row["valid_from"] else words.DASH,
                row["style"]["paper_letter"],
                row["style"]["letter_type"]["family"],
                f"{row['style']['letter_type']['font_size']:g}",
            )
            for row in rows
        ],
        [words.key(name) for name in ("version", "since", "paper", "family", "font_size")],
    )
