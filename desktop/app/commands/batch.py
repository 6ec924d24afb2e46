"""The command for one kind of letter to many people: checked, issued, put into one print job."""

from __future__ import annotations

import argparse
import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

import reports_templates.catalogue as press
from desktop.app import tell_batch as tell
from desktop.app.commandline import CommandLine, terminal_progress
from desktop.app.commands.given import day, object_id, pairs, require_new, shown
from desktop.app.wiring import Session
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.keys.files import read_limited, write_durably
from desktop.letters.batch import (
    Order,
    batch_paper,
    candidates,
    check_batch,
    issue_batch,
    record_exports,
    submit_batch,
    told,
)
from desktop.letters.gather import Wishes
from desktop.letters.queries import respondents_for

_TABLE_LIMIT: Final = 4_000_000
_WHOM: Final = "respondent"
"""The column of a table that says whose line it is."""


def add(line: CommandLine) -> None:
    """Add the command of this file."""
    translate = QCoreApplication.translate
    batch = line.add(
        "letter batch",
        _batch,
        help=translate("Command", "issue one kind of letter for many people, all or none"),
        say=tell.batch,
    )
    batch.add_argument("kind", metavar="KIND")
    batch.add_argument("target", metavar="RESPONDENT|CASE", nargs="*")
    batch.add_argument("--event", metavar="E")
    batch.add_argument("--state", default="", metavar="S")
    batch.add_argument("--date", type=day, metavar="D")
    batch.add_argument("--signer", metavar="OFFICIAL")
    batch.add_argument("--set", dest="values", action="append", metavar="KEY=VALUE")
    batch.add_argument(
        "--own",
        type=Path,
        metavar="FILE.csv|.json",
        help=translate("Command", "what each letter has of its own, one line a respondent"),
    )
    batch.add_argument(
        "--check",
        action="store_true",
        help=translate("Command", "only tell what would stop it"),
    )
    batch.add_argument(
        "--print-to",
        type=Path,
        metavar="OUT.pdf",
        help=translate("Command", "write all letters as one file for a printer"),
    )
    batch.add_argument("--submit", action="store_true")
    batch.add_argument("--clock-is-right", metavar="REASON", default="")


def _batch(args: argparse.Namespace, session: Session) -> Json:
    order = _order(args, session)
    if args.check:
        lines = session.ask(check_batch, press, order, terminal_progress())
        failing = [told(one) for one in lines if one.fails]
        return {"count": len(lines), "failures": failing, "letters": []}
    require_new(args.print_to)
    if args.submit:
        asked = session.do(submit_batch, press, order, terminal_progress()).result
        return {"count": len(asked), "failures": [], "letters": [], "approvals": list(asked)}
    issued = session.do(issue_batch, press, order, terminal_progress(), args.clock_is_right).result
    value = {"count": len(issued), "failures": [], "letters": shown(issued)}
    if args.print_to is not None:
        letters = [one.letter for one in issued]
        session.do(record_exports, letters, str(args.print_to))
        write_durably(args.print_to, session.ask(batch_paper, press, letters))
        value["file"] = str(args.print_to)
    return value


def _order(args: argparse.Namespace, session: Session) -> Order:
    people: list[ObjectId] = []
    for typed in args.target:
        people += session.ask(respondents_for, object_id(session, typed))
    chosen = session.ask(candidates, event=args.event or "", people=people, state=args.state)
    signer = None if args.signer is None else object_id(session, args.signer, "official")
    common = Wishes(dated=args.date, signer=signer, values={**pairs(args.values)})
    return Order(
        args.kind,
        tuple(one.respondent for one in chosen),
        common,
        {} if args.own is None else dict(_own(args.own, session)),
    )


def _own(path: Path, session: Session) -> Iterator[tuple[ObjectId, Mapping[str, Json]]]:
    """Yield whose values stand in a table; raises ``letter.batch_table`` (file)."""
    content = read_limited(path, _TABLE_LIMIT).decode("utf-8-sig", "replace")
    rows = _json_rows(content, path) if path.suffix.lower() == ".json" else _csv_rows(content)
    for row in rows:
        typed = row.pop(_WHOM, None)
        if not isinstance(typed, str) or not typed.strip():
            raise Refused("letter.batch_table", file=path.name)
        values = {name: value for name, value in row.items() if name and value is not None}
        yield object_id(session, typed, "respondent"), values


def _csv_rows(content: str) -> Iterator[dict[str, Json]]:
    head = content.partition("\n")[0]
    for row in csv.DictReader(io.StringIO(content), delimiter=";" if ";" in head else ","):
        yield {str(name or "").strip(): value for name, value in row.items()}


def _json_rows(content: str, path: Path) -> Iterator[dict[str, Json]]:
    try:
        rows = json.loads(content)
    except ValueError:
        raise Refused("letter.batch_table", file=path.name) from None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise Refused("letter.batch_table", file=path.name)
    yield from (dict(row) for row in rows)
