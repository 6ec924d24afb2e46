"""What the commands about the look and the wording of letters say to people."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.app.telling import table, told
from desktop.journal.model import Json
from ui.i18n import mark
from ui.messages import words

_CODES: dict[str, str] = {
    "NUMBER_LINE": mark("Command", "on the line of the number"),
    "OWN_LINE": mark("Command", "on a line of their own"),
    "LEFT": mark("Command", "lines begin at the left"),
    "CENTRE": mark("Command", "lines are centred"),
    "WORD": "22 November 2026",
    "DIGITS": "22-11-2026",
    "ALWAYS": mark("Command", "on every page"),
    "SEVERAL": mark("Command", "only where there are several pages"),
    "NEVER": mark("Command", "none"),
    "SURAT": mark("Command", "as wide as Arial"),
    "KEPUTUSAN": mark("Command", "as wide as Bookman"),
}
_SIDES = ("top", "right", "bottom", "left")


def style_page(value: dict[str, Json]) -> str:
    """Return a version of the look, one value a line."""
    style = value["style"]
    lines = [f"{words.key(name)}: {_said(name, style[name])}" for name in style]
    return "\n".join([_since(value), *lines])


def _said(name: str, value: Json) -> str:
    """Return one value of the look in words."""
    if name == "margins":
        sides = ", ".join(f"{value[side]:g}" for side in _SIDES)
        text = QCoreApplication.translate("Command", "{sides} mm (top, right, bottom, left)")
        return str(text).format(sides=sides)
    if name in ("letter_type", "decree_type"):
        own = value["own"]
        family = own["title"] if own else _code(value["family"])
        return f"{family}, {value['font_size']:g} pt, {value['leading']:g}"
    if name == "letterhead_sizes":
        return ", ".join(f"{size:g}" for size in value) + " pt"
    if name == "emblem":
        return words.size(value["size"]) if value else words.DASH
    if name == "papers":
        return ", ".join(f"{kind} {paper}" for kind, paper in value.items()) or words.DASH
    if isinstance(value, str) and value in _CODES:
        return _code(value)
    return told(name, value)


def _code(code: str) -> str:
    return str(QCoreApplication.translate("Command", _CODES[code]))


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
                _said("letter_type", row["style"]["letter_type"]),
            )
            for row in rows
        ],
        [words.key(name) for name in ("version", "since", "paper", "letter_type")],
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
