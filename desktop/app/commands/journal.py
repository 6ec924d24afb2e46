"""Commands about the journal as a whole: verify, rebuild, head."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from PySide6.QtCore import QCoreApplication

from desktop.app.commandline import CommandLine, terminal_progress
from desktop.app.commands.given import object_id
from desktop.app.wiring import Session
from desktop.cases.redacting import redact_object
from desktop.errors import Refused
from desktop.journal.model import Json
from desktop.journal.queries import journal_head, short_head, verify


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    line.add(
        "journal verify",
        _verify,
        help=translate("Command", "compute every chain anew and compare"),
    )
    rebuild = line.add(
        "journal rebuild",
        _rebuild,
        help=translate("Command", "make lists and search anew from the journal"),
    )
    rebuild.add_argument(
        "--check",
        action="store_true",
        help=translate("Command", "only say where they differ"),
    )
    redact = line.add(
        "journal redact",
        _redact,
        help=translate("Command", "take texts out of every journal for good, as a court ordered"),
        say=_say_redacted,
    )
    redact.add_argument("object", metavar="OBJECT")
    redact.add_argument("--field", action="append", metavar="F", default=[])
    redact.add_argument("--reason", required=True, metavar="T")
    redact.add_argument("--yes", action="store_true")
    line.add(
        "journal head",
        _head,
        help=translate("Command", "print the head of the journal, to be compared"),
        say=_say_head,
    )


def _verify(args: argparse.Namespace, session: Session) -> Json:
    verdict = session.ask(verify, terminal_progress())
    if verdict.flaws:
        flaws = [asdict(flaw) for flaw in verdict.flaws]
        raise Refused(f"journal.flaw.{verdict.flaws[0].why}", **flaws[0], flaws=flaws)
    return {
        "sound": True,
        "feeds": verdict.feeds,
        "ops": verdict.ops,
        "head": verdict.head,
        "short": short_head(verdict.head),
    }


def _rebuild(args: argparse.Namespace, session: Session) -> Json:
    progress = terminal_progress()
    if not args.check:
        session.store.rebuild(progress)
        return {"rebuilt": True, "differences": []}
    found = session.store.differences(progress)
    if found:
        first = found[0]
        raise Refused("journal.tables_differ", count=len(found), place=first, differences=found)
    return {"rebuilt": False, "differences": []}


def _redact(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.object)
    if not args.yes:
        raise Refused("journal.redaction_unsure", object=oid)
    taken = session.do(redact_object, oid, tuple(args.field), args.reason).result
    return {"object": oid, "fields": args.field, "taken": taken}


def _say_redacted(value: Json) -> str:
    text = QCoreApplication.translate(
        "Command", "{count} entries were taken out for good; others lose them with the next bundle."
    )
    return text.format(count=value["taken"])


def _head(args: argparse.Namespace, session: Session) -> Json:
    head = session.ask(journal_head)
    return {"head": head, "short": short_head(head)}


def _say_head(value: Json) -> str:
    return f"{value['short']}\n{value['head']}"
