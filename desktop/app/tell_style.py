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


def wording_kind_lines(rows: Iterable[dict[str, Json]]) -> str:
    """Return one line a kind."""
    translate = QCoreApplication.translate
    own, check = translate("Command", "own words"), translate("Command", "to be verified")
    return table(
        [
            (
                row["code"],
                row["title"],
                str(own) if row["changed"] else "",
                str(check) if row["needs_review"] else "",
            )
            for row in rows
        ]
    )


def wording_page(value: dict[str, Json]) -> str:
    """Return the sentences of a kind: a star for the office's own, a lock word for the locked."""
    translate = QCoreApplication.translate
    locked = str(translate("Command", "locked"))
    lines = [f"{value['kind']}  {value['title']}"]
    for one in value["sentences"]:
        changed = one["text"] != one["standard"]
        mark = f" ({locked})" if one["locked"] else " *" if changed else ""
        lines.append(f"{one['key']}{mark}: {one['text']}")
        if changed:
            said = str(translate("Command", "  as shipped: {text}"))
            lines.append(said.format(text=one["standard"]))
    rows = [(f"[{one['name']}]", one["words"]) for one in value["offered"]]
    return "\n".join([*lines, "", table(rows)])
