"""Commands about fields with rival values: conflict."""

from __future__ import annotations

import argparse

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_exchange as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import instant
from desktop.app.wiring import Session
from desktop.errors import Refused
from desktop.journal.model import Json
from desktop.sync import conflicts


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    listed = line.add(
        "conflict list",
        _conflicts,
        help=translate("Command", "fields with rival values"),
        say=tell.conflict_lines,
    )
    listed.add_argument(
        "--decided", action="store_true", help=translate("Command", "what this PC decided last")
    )
    resolve = line.add(
        "conflict resolve",
        _resolve,
        help=translate("Command", "decide a conflict"),
        say=tell.conflict_decided,
    )
    resolve.add_argument("conflict", metavar="CONFLICT")
    resolve.add_argument("--take", type=int, metavar="N")
    resolve.add_argument("--value", metavar="V")
    resolve.add_argument(
        "--again",
        action="store_true",
        help=translate("Command", "change what this PC decided last"),
    )
    resolve.add_argument("--reason", required=True, metavar="T")


def _conflicts(args: argparse.Namespace, session: Session) -> Json:
    if args.decided:
        return [
            {
                **_conflict(one.conflict),
                "value": one.value,
                "reason": one.reason,
                "officer": one.officer,
                "at": instant(one.at_ms),
            }
            for one in session.ask(conflicts.list_decided)
        ]
    return [_conflict(one) for one in session.ask(conflicts.list_conflicts)]


def _conflict(one: conflicts.Conflict) -> dict[str, Json]:
    return {
        "conflict": one.id,
        "type": one.type,
        "object": one.oid,
        "parent": one.parent,
        "case": one.case,
        "register_number": one.register_number,
        "field": one.field,
        "holds": one.holds.value,
        "base": None if one.base is None else _rival(one.base),
        "values": [{"n": rival.n, **_rival(rival), "shown": rival.shown} for rival in one.rivals],
    }


def _rival(one: conflicts.Rival) -> dict[str, Json]:
    return {"value": one.value, "officer": one.officer, "office": one.office,
            "at": instant(one.at_ms), "edited": one.edited or None}  # fmt: skip


def _resolve(args: argparse.Namespace, session: Session) -> Json:
    if (args.take is None) == (args.value is None):
        raise Refused("sync.take_or_value")
    find = conflicts.find_decided if args.again else conflicts.find_conflict
    conflict = session.ask(find, args.conflict)
    if args.take is not None:
        value = conflicts.value_taken(conflict, args.take)
    else:
        value = session.ask(conflicts.value_typed, conflict, args.value)
    decide = conflicts.change_decision if args.again else conflicts.resolve_conflict
    session.do(decide, conflict, value, args.reason)
    return {"conflict": conflict.id, "field": conflict.field, "value": value}
