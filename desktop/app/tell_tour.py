"""What the tour says at the end: one plain line for everything it did."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import told
from desktop.journal.model import Json
from ui.i18n import mark
from ui.messages import words

_LINES = {
    "enrolled": mark(
        "Command", "Region and headquarters know each other; digits: {region_digits} / {hq_digits}"
    ),
    "registered": mark("Command", "A report became case {register_number}"),
    "evidence": mark("Command", "An evidence file lies in the vault ({size})"),
    "found": mark("Command", "The respondent was found by “{by}”: {names}"),
    "previewed": mark("Command", "A recommendation was previewed: {pages} pages"),
    "issued": mark("Command", "Letter {number} was issued: {file}"),
    "written": mark("Command", "A bundle was written to the stick ({bytes}): {file}"),
    "imported": mark("Command", "The bundle was read on the other side: {outcome}"),
    "answered": mark("Command", "Headquarters reviewed the case and recommended as {number}"),
    "followed": mark(
        "Command", "The region took the next step on it; headquarters has received everything"
    ),
    "verified": mark("Command", "The records of {vaults} vaults are unbroken"),
    "pictures": mark("Command", "Pictures of the window: {files}"),
}


def tour_told(value: dict[str, Json]) -> str:
    """Return what was done, line by line, and how to open what was left."""
    translate = QCoreApplication.translate
    lines = [f"{number:2}. {_line(step)}" for number, step in enumerate(value["steps"], 1)]
    how = translate(
        "Command", "Everything lies in {folder}. The sample vaults open with: {passphrase}"
    )
    return "\n".join([*lines, how.format(**value)])


def _line(step: dict[str, Json]) -> str:
    text = QCoreApplication.translate("Command", _LINES[step["step"]])
    shown = {key: told(key, part) for key, part in step.items()}
    if "outcome" in step:
        shown["outcome"] = words.code(step["outcome"])
    return text.format(**shown)
