"""How values are told to people on the command line: labels, lines, columns.

Used without ``--json`` only. Keys get the names that the window gives them, codes of the
law their label, dates and sizes the form people read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.journal.model import Json
from ui.messages import words

if TYPE_CHECKING:
    from desktop.law.packs import Law

_LAW = {
    **dict.fromkeys(("state", "states", "from_state", "to_state"), "state"),
    **dict.fromkeys(("from", "to", "possible"), "state"),
    **dict.fromkeys(("stage",), "stage"),
    **dict.fromkeys(("source", "needed"), "report_source"),
    **dict.fromkeys(("outcome", "outcomes"), "outcome"),
    **dict.fromkeys(("sanction", "proposed_sanction"), "sanction"),
    **dict.fromkeys(("allegations", "primary_allegation"), "violation"),
    **dict.fromkeys(("role", "roles"), "role"),
    **dict.fromkeys(("any_of", "document"), "document_type"),
    "event": "event",
    "kinds": "event_kind",
    "confidentiality": "confidentiality",
    "position_kind": "position_kind",
    "area_head": "area_head",
    "rule_set": "rule_set",
    "mode": "reporter_mode",
    "type": "evidence_type",
    "custody_action": "custody_action",
}
"""Keys that hold codes of the law, and the table that names them."""

_OWN = frozenset({"result", "side", "severity", "type", "role", "state"})
"""Keys that hold codes of the program itself."""
_SIZES = frozenset({"size", "bytes", "missing_bytes", "crest_size", "free_space_bytes"})
_WIDEST = 60
"""Columns of one cell of a table; what is longer is cut."""


_law: ContextVar[Law | None] = ContextVar("law", default=None)


def speak_law(tables: Law | None) -> None:
    """Name codes by these tables from now on; ``None`` by the built-in ones."""
    _law.set(tables)


def label(table: str, code: str) -> str:
    """Return what the law calls a code: ``Draf``; the code itself if no table has it."""
    from desktop.law.packs import law

    row: Any = (_law.get() or law()).tables.get(table, {}).get(code)
    return str(getattr(row, "label", "") or getattr(row, "name", "") or code)


def named(table: str, code: str) -> str:
    """Return a code with its label: ``Draf (DRAF)``, for what may have to be typed again."""
    found = label(table, code) if code else words.DASH
    return found if found.casefold() in (code.casefold(), words.DASH) else f"{found} ({code})"


def told(key: str, value: Json) -> str:
    """Return one value on one line, read by the key it stands under."""
    if isinstance(value, list | tuple):
        parts = [told(key, part) for part in value]
        return (words.one_of(parts) if key == "any_of" else ", ".join(parts)) or words.DASH
    if isinstance(value, Mapping):
        pairs = (f"{words.key(name)} {told(name, part)}" for name, part in value.items())
        return "; ".join(pairs) or words.DASH
    if key in _SIZES and isinstance(value, int):
        return words.size(value)
    if not isinstance(value, str) or not value:
        return words.value(value)
    if key in _LAW and (shown := named(_LAW[key], value)) != value:
        return shown
    return words.code(value) if key in _OWN else words.value(value)


def read(key: str, value: Json) -> str:
    """Return one value as a sentence has it: labels without their codes."""
    if isinstance(value, str) and value and key in _LAW:
        return label(_LAW[key], value)
    return told(key, value)


def plain(value: Json, indent: str = "") -> str:
    """Return any value as lines of ``label: value``; for commands that have no own words."""
    if isinstance(value, Mapping):
        return "\n".join(_pair(key, part, indent) for key, part in value.items())
    if isinstance(value, list | tuple):
        entries = (f"{indent}- {plain(part, indent + '  ').lstrip()}" for part in value)
        return "\n".join(entries) or indent + nothing()
    return f"{indent}{told('', value)}"


def _pair(key: str, value: Json, indent: str) -> str:
    several = isinstance(value, Mapping) or (
        isinstance(value, list | tuple) and any(isinstance(part, Mapping) for part in value)
    )
    if several and value:
        return f"{indent}{words.key(key)}:\n{plain(value, indent + '  ')}"
    lines = told(key, value).split("\n")
    return f"{indent}{words.key(key)}: " + f"\n{indent}  ".join(lines)


def pairs(value: Mapping[str, Json], *keys: str) -> str:
    """Return some of the values as lines of ``label: value``, empty ones left out."""
    return "\n".join(_pair(key, value[key], "") for key in keys if value.get(key))


def table(rows: Sequence[Sequence[str]], heads: Sequence[str] = ()) -> str:
    """Return rows in columns as wide as they need; a line saying so when there are none."""
    if not rows:
        return nothing()
    lines = [[_cell(cell) for cell in row] for row in ((heads, *rows) if heads else rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def section(title: str, lines: Iterable[str]) -> str:
    """Return lines under a title, each indented; nothing at all when there are none."""
    text = "\n".join(lines)
    return "" if not text else f"\n{title}\n" + "\n".join(f"  {line}" for line in text.split("\n"))


def nothing() -> str:
    """Return the line that stands for an empty list."""
    return QCoreApplication.translate("Command", "Nothing to show.")


def _cell(text: str) -> str:
    line = " ".join(text.split()) or words.DASH
    return line if len(line) <= _WIDEST else line[: _WIDEST - 1] + "…"
