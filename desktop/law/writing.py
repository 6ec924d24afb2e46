"""Tables of law as text again: what a lawyer edits, and what a pack file carries."""

from __future__ import annotations

import json
from datetime import date

import msgspec

from desktop.journal.model import Json
from desktop.law.model import Coded
from desktop.law.packs import Law


def tables_as_text(tables: Law) -> dict[str, str]:
    """Return one TOML file for each kind of row that has any, named after the kind."""
    return {
        f"{kind}.toml": "\n".join(map(_row, rows.values()))
        for kind, rows in tables.tables.items()
        if rows
    }


def _row(row: Coded) -> str:
    """Return one row; what is empty and may be is not written."""
    lines = [f"[[{row.kind}]]"]
    defaults = {
        field.name: field.default for field in msgspec.structs.fields(row) if not field.required
    }
    for name, value in msgspec.structs.asdict(row).items():
        if name not in defaults or value != defaults[name]:
            lines.append(f"{name} = {_value(msgspec.to_builtins(value, builtin_types=(date,)))}")
    return "\n".join(lines) + "\n"


def _value(value: Json) -> str:
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, dict):
        filled = {name: part for name, part in value.items() if part not in ("", None, [], False)}
        return f"{{ {', '.join(f'{name} = {_value(part)}' for name, part in filled.items())} }}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
