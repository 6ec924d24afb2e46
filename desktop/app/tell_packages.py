"""What the commands about packages say to people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import table
from desktop.journal.model import Json
from ui.messages import words


def bound(value: dict[str, Json]) -> str:
    """Say where a bound file lies, and which parts stand only on its lists."""
    text = QCoreApplication.translate("Command", "Bound to {file}: {pages} pages, {size}.")
    lines = [text.format(file=value["file"], pages=value["pages"], size=words.size(value["size"]))]
    left = [part for part in value["parts"] if part["fate"] not in ("utuh", "disamarkan")]
    if left:
        lines.append(QCoreApplication.translate("Command", "Only on the lists:"))
        lines.append(table([(one["mark"], words.code(one["fate"]), one["object"]) for one in left]))
    return "\n".join(lines)


def idis(value: dict[str, Json]) -> str:
    """Say which files lie in the folder for I'DIS."""
    text = QCoreApplication.translate("Command", "Written to {folder}:").format(
        folder=value["folder"]
    )
    return "\n".join([text, *(f"  {name}" for name in value["files"])])
