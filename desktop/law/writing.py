"""Tables of law as text again: what a lawyer edits, and what a pack file carries."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import date
from typing import Final

import msgspec

from desktop.journal.model import Json
from desktop.law.model import Coded
from desktop.law.packs import Law

_SHEETS: Final = frozenset({"region", "former_region", "table", "table_part", "column", "value"})


def tables_as_text(tables: Law) -> dict[str, str]:
    """Return one file for each kind of row that has any, named after the kind.

    Long plain tables are CSV sheets, which are read much faster; all others are TOML.
    """
    files = {}
    for kind, rows in tables.tables.items():
        if kind in _SHEETS and rows:
            files[f"{kind}.csv"] = _sheet(list(rows.values()))
        elif rows:
            files[f"{kind}.toml"] = "\n".join(map(_row, rows.values()))
    return files


def _sheet(rows: Sequence[Coded]) -> str:
    """Return rows as a sheet; several values of a cell are parted by ``|``."""
    names = [name for name in rows[0].__struct_fields__ if any(getattr(row, name) for row in rows)]
    names.sort(key=lambda name: name != "code")
    sheet = io.StringIO(newline="")
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        plain = msgspec.to_builtins(row)
        cells = (plain[name] for name in names)
        writer.writerow("|".join(cell) if isinstance(cell, list | tuple) else cell or ""
                        for cell in cells)  # fmt: skip
    return sheet.getvalue()


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
