"""What the pages of this room ask the vault for, and what the roof does for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop.cases.office import events
from desktop.cases.rules import law_of
from desktop.cases.sheet.applying import (
    ImportView,
    Preview,
    SheetFile,
    imports_done,
    parked_rows,
    preview_import,
)
from desktop.cases.sheet.model import ParkedRow, Table
from desktop.cases.sheet.ports import SheetUnit
from desktop.cases.sheet.report import parked_table
from desktop.ids import ObjectId
from desktop.journal.model import Json, Side
from desktop.journal.roles import ROLE_OF_ACTION
from desktop.keys.files import write_durably
from desktop.law.lists import Listed, Outcome, ReportSource
from desktop.law.model import State
from desktop.progress import Progress, Silent
from ui.messages import told
from ui.widgets.chips import Choice

_SILENT: Final[Progress] = Silent()
ReadTable = Callable[[Path, str], tuple[Table, SheetFile]]
"""Reads one sheet of a file, in a process without keys; may raise ``KnownError``."""


@dataclass(frozen=True, slots=True)
class ImportLists:
    """The lists that the wizard offers, the imports done, and what the officer may not do."""

    states: tuple[Choice, ...]
    outcomes: tuple[Choice, ...]
    sources: tuple[Choice, ...]
    events: tuple[Choice, ...]
    done: tuple[ImportView, ...]
    refusals: dict[str, str]
    here: bool
    """Whether this vault is a region's: headquarters has no register of its own."""


def look_at_imports(unit: SheetUnit) -> ImportLists:
    """Return lists and past imports."""
    tables = law_of(unit)

    def listed(kind: type[Listed]) -> tuple[Choice, ...]:
        return tuple(Choice(row.code, row.label) for row in tables.rows(kind))

    needed = {name: ROLE_OF_ACTION[name] for name in ("import.sheet", "import.undo")}
    return ImportLists(
        states=tuple(Choice(row.code, row.label) for row in tables.rows(State)),
        outcomes=listed(Outcome),
        sources=listed(ReportSource),
        events=tuple(Choice(one.code, one.name) for one in events(unit)),
        done=imports_done(unit),
        refusals={name: role for name, role in needed.items() if role not in unit.who.roles},
        here=unit.side is Side.REGION,
    )


def look_at_sheet(
    unit: SheetUnit,
    table: Table,
    file: SheetFile,
    chosen: Json,
    progress: Progress = _SILENT,
) -> Preview:
    """Return what would become of a sheet."""
    return preview_import(unit, table, file, chosen, progress)


def look_at_parked(unit: SheetUnit, oid: ObjectId) -> tuple[ParkedRow, ...]:
    """Return the rows that an import parked."""
    return parked_rows(unit, oid)


def why_parked(row: ParkedRow) -> str:
    """Return the sentence that says why a row was parked."""
    return told(row.remark.code, row.remark.details)


def write_parked(
    path: Path, headers: tuple[str, ...], rows: tuple[ParkedRow, ...], titles: tuple[str, str]
) -> Path:
    """Write parked rows with their reasons to a file; its ending says which kind."""
    write_durably(path, parked_table(path.name, headers, rows, titles, why_parked))
    return path
