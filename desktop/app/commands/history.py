"""Commands about the past: case history, case as-of, case restore, history."""

from __future__ import annotations

import argparse
import sys

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_cases as tell
from desktop.app.commandline import Adder, CommandLine
from desktop.app.commands.given import day, object_id, shown
from desktop.app.telling import read
from desktop.app.wiring import Session
from desktop.cases.asof import case_on
from desktop.cases.history import (
    HistoryFilter,
    history_of,
    restore_value,
    written,
)
from desktop.cases.views import HistoryEntry
from desktop.journal.model import Json
from desktop.sync.transfer_views import whole_history
from ui.messages import words
from ui.messages.history import restored_words


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    case = line.add(
        "case history",
        _case_history,
        help=translate("Command", "what happened to a case"),
        say=tell.case_history,
    )
    case.add_argument("case", metavar="CASE")
    _add_filter(case)
    anything = line.add(
        "history",
        _history,
        help=translate("Command", "what happened to any object: an officer, a card, an entry"),
        say=tell.case_history,
    )
    anything.add_argument("object", metavar="OBJECT")
    _add_filter(anything)
    past = line.add(
        "case as-of",
        _as_of,
        help=translate("Command", "the case as this vault knew it at the end of a day"),
        say=tell.case_page,
    )
    past.add_argument("case", metavar="CASE")
    past.add_argument("day", type=day, metavar="DATE")
    restore = line.add(
        "case restore",
        _restore,
        help=translate("Command", "give a field the value again that an op of the history gave it"),
        say=tell.edited,
    )
    restore.add_argument("object", metavar="OBJECT")
    restore.add_argument("field", metavar="FIELD")
    restore.add_argument("op", metavar="OP")
    restore.add_argument("--reason", metavar="T", default="")


def _add_filter(command: Adder) -> None:
    command.add_argument("--by", metavar="OFFICER", default="")
    command.add_argument("--field", metavar="FIELD", default="")
    command.add_argument("--from", dest="since", type=day, metavar="DATE")
    command.add_argument("--to", dest="until", type=day, metavar="DATE")


def _wanted(args: argparse.Namespace) -> HistoryFilter:
    return HistoryFilter(args.by, args.field, args.since, args.until)


def _case_history(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    return [entry_row(one) for one in session.ask(whole_history, case, _wanted(args))]


def _history(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.object)
    return [entry_row(one) for one in session.ask(history_of, oid, _wanted(args))]


def entry_row(entry: HistoryEntry) -> dict[str, Json]:
    """Return an entry with its sentence, the one that the window shows."""
    from ui.messages.history import tell as tell_entry

    row = shown(entry)
    return {
        "when": row.pop("at"),
        "who": row.pop("officer_name"),
        "sentence": tell_entry(entry, read).sentence,
        **row,
    }


def _as_of(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    row = shown(session.ask(case_on, case, args.day))
    translate = QCoreApplication.translate
    note = translate("Command", "As this vault knew it on {day}, in the order in which news came.")
    if not args.json:
        sys.stderr.write(note.format(day=words.day(args.day)) + "\n")
    return {"case": row.pop("id"), **row}


def _restore(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.object)
    former = session.ask(written, oid, args.field, args.op)
    reason = args.reason or restored_words(former.at, former.officer_name)
    changed = session.do(restore_value, oid, args.field, args.op, reason).result
    return {"object": oid, "field": args.field, "value": former.value, "changed": changed}
