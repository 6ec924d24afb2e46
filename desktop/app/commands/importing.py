"""Commands about old registers: look at a sheet, take it over, take it back."""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication

from desktop.app import tell_importing as tell
from desktop.app.commandline import CommandLine, terminal_progress
from desktop.app.commands.given import json_file, object_id, shown
from desktop.app.wiring import Session
from desktop.cases.sheet.applying import (
    ImportView,
    Preview,
    import_sheet,
    import_view,
    imports_done,
    parked_rows,
    preview_import,
    undo_import,
)
from desktop.cases.sheet.model import ParkedRow, Table
from desktop.cases.sheet.report import parked_table
from desktop.journal.model import Json
from desktop.keys.files import write_durably


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    sheet = line.add(
        "import sheet",
        _sheet,
        help=translate("Command", "take over an old register from Excel or CSV"),
        say=tell.sheet_imported,
    )
    sheet.add_argument("file", type=Path, metavar="FILE")
    sheet.add_argument("--map", type=Path, metavar="F")
    sheet.add_argument("--sheet", metavar="NAME", default="")
    sheet.add_argument("--dry-run", action="store_true")
    line.add(
        "import list",
        _list,
        help=translate("Command", "list the imports done"),
        say=tell.import_lines,
    )
    show = line.add(
        "import show",
        _show,
        help=translate("Command", "an import with the rows it parked"),
        say=tell.import_page,
    )
    show.add_argument("import_id", metavar="ID")
    parked = line.add(
        "import parked",
        _parked,
        help=translate("Command", "write the parked rows with their reasons as .xlsx or .csv"),
    )
    parked.add_argument("import_id", metavar="ID")
    parked.add_argument("out", type=Path, metavar="OUT")
    undo = line.add(
        "import undo",
        _undo,
        help=translate("Command", "take back a whole import"),
        say=tell.import_undone,
    )
    undo.add_argument("import_id", metavar="ID")
    undo.add_argument("--reason", metavar="T", default="")


def _sheet(args: argparse.Namespace, session: Session) -> Json:
    from desktop.app.sheets import read_table

    typed = json_file(args.map) if args.map is not None else None
    wanted = args.sheet or (typed.get("sheet", "") if isinstance(typed, dict) else "")
    table, file = read_table(args.file, str(wanted))
    preview: Preview = session.ask(preview_import, table, file, typed, progress=terminal_progress())
    if preview.problem is not None:
        raise preview.problem
    if args.dry_run:
        return _told(table, preview)
    done = session.do(
        import_sheet, table, preview.chosen, file, progress=terminal_progress()
    ).result
    parked = session.ask(parked_rows, done.id)
    return {"import": done.id, "cases": done.cases, "imported": done.imported,
            "parked": [_row(row) for row in parked], "skipped": done.skipped,
            "rows": done.rows, "dry_run": False}  # fmt: skip


def _told(table: Table, preview: Preview) -> Json:
    plan = preview.plan
    return {
        "dry_run": True,
        "sheet": table.sheet,
        "sheets": shown(table.sheets),
        "encoding": table.encoding,
        "separator": table.separator,
        "map": msgspec.to_builtins(preview.chosen),
        "remembered": preview.remembered,
        "columns": shown(preview.columns),
        "statuses": shown(preview.statuses),
        "rows": plan.rows,
        "cases": len(plan.cases),
        "imported": plan.imported,
        "marked": sum(bool(person.marks) for case in plan.cases for person in case.people),
        "parked": [_row(row) for row in plan.parked],
        "skipped": shown(plan.skipped),
    }


def _row(row: ParkedRow) -> dict[str, Json]:
    """Return a parked row with the sentence that says why."""
    return {**shown(row.remark), "row": row.row, "message": _why(row), "cells": list(row.cells)}


def _why(row: ParkedRow) -> str:
    from ui.messages import told

    return told(row.remark.code, row.remark.details)


def _list(args: argparse.Namespace, session: Session) -> Json:
    del args
    return [_named(one) for one in session.ask(imports_done)]


def _show(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.import_id, "sheet_import")
    rows = session.ask(parked_rows, oid)
    return {**_named(session.ask(import_view, oid)), "parked_rows": [_row(row) for row in rows]}


def _parked(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.import_id, "sheet_import")
    view: ImportView = session.ask(import_view, oid)
    rows = session.ask(parked_rows, oid)
    write_durably(args.out, parked_table(args.out.name, view.headers, rows, tell.titles(), _why))
    return {"import": oid, "out": str(args.out), "rows": len(rows)}


def _undo(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.import_id, "sheet_import")
    done = session.do(undo_import, oid, args.reason, progress=terminal_progress()).result
    return {"import": oid, "withdrawn": done.withdrawn,
            "left": [{"case": one.id, "register_number": one.register_number, "why": one.why}
                     for one in done.left]}  # fmt: skip


def _named(view: ImportView) -> dict[str, Json]:
    row: dict[str, Json] = shown(view)
    return {"import": row.pop("id"), **row}
