"""What another edition of the tables changes, row by row and field by field."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from desktop.journal.model import Json
from desktop.law.model import Coded
from desktop.law.packs import Law

NEW, CHANGED, GONE = "new", "changed", "gone"
_LAST = frozenset({"source", "confidence", "unverified", "conflict", "note"})
"""Fields about a row's provenance, told after what it says."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, as plain values."""

    field: str
    before: Json
    after: Json


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row that is new, changed or gone; ``fields`` only of a changed one."""

    kind: str
    code: str
    label: str
    what: str
    fields: tuple[FieldChange, ...] = ()


def differences(before: Law, after: Law) -> tuple[RowChange, ...]:
    """Return every row that differs, in the order of the tables; the edition itself is none."""
    found = []
    for kind, rows in after.tables.items():
        if kind == "pack":
            continue
        old = before.tables.get(kind, {})
        found += [_changed(old.get(code), row) for code, row in rows.items()]
        found += [
            RowChange(kind, code, name_of(row), GONE)
            for code, row in old.items()
            if code not in rows
        ]
    return tuple(change for change in found if change is not None)


def name_of(row: Coded) -> str:
    """Return what people call a row: its label, name or title, else its code."""
    named = (getattr(row, name, "") for name in ("label", "name", "title", "short"))
    return next(filter(None, named), row.code)


def _changed(before: Coded | None, after: Coded) -> RowChange | None:
    if before is None:
        return RowChange(after.kind, after.code, name_of(after), NEW)
    old, new = msgspec.to_builtins(before), msgspec.to_builtins(after)
    fields = tuple(
        FieldChange(name, old.get(name), new.get(name))
        for name in sorted(dict.fromkeys([*old, *new]), key=_LAST.__contains__)
        if old.get(name) != new.get(name)
    )
    return RowChange(after.kind, after.code, name_of(after), CHANGED, fields) if fields else None
