"""What the command for many letters says to people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import table
from desktop.journal.model import Json
from ui.messages import told, words

translate = QCoreApplication.translate


def batch(value: dict[str, Json]) -> str:
    """Return one line a letter that was issued, or that cannot be."""
    if value["failures"]:
        head = translate("Command", "These letters cannot be issued: {failing} of {count}.")
        lines = [head.format(failing=len(value["failures"]), count=value["count"])]
        rows = [(one["register_number"], one["name"], failure(one)) for one in value["failures"]]
        return "\n".join([*lines, *("  ".join(row) for row in rows)])
    if value.get("approvals"):
        text = translate("Command", "Submitted for approval: {count}.")
        return text.format(count=value["count"])
    if not value["letters"]:
        return translate("Command", "Nothing stops these {count} letters.").format(
            count=value["count"]
        )
    rows = [(one["number"], one["file_name"], one["letter"]) for one in value["letters"]]
    heads = [words.key(name) for name in ("number", "file_name", "letter")]
    lines = [table(rows, heads)]
    if value.get("file"):
        lines.append(translate("Command", "Saved as {file}.").format(file=value["file"]))
    return "\n".join(lines)


def failure(one: dict[str, Json]) -> str:
    """Return in words why one letter cannot be issued."""
    said = []
    if one["missing"]:
        said.append(told("letter.incomplete", {"missing": one["missing"]}))
    if one["problems"]:
        said.append(told("letter.glyphs_missing", {"problems": one["problems"]}))
    said += [told(remark["code"], remark) for remark in one["remarks"]]
    if one["refused"]:
        said.append(told(one["refused"]["code"], one["refused"]))
    return " ".join(said)
