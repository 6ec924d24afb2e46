"""Commands about reporters: open an identity, share, ask for or send it, look for it in texts."""

from __future__ import annotations

import argparse
import sys

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_evidence as tell
from desktop.app import tell_transfers
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import object_id, shown
from desktop.app.wiring import Session
from desktop.cases.leaks import leaking_cases, leaks_in_case
from desktop.cases.reporter import publish_identity_key, share_reporter
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.sync.identities import (
    open_identity,
    request_identity,
    send_identity,
    withhold_identity,
)
from desktop.sync.identity_views import identity_lines


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    opening = line.add(
        "reporter open",
        _open,
        help=translate("Command", "show a reporter's identity once, on a terminal"),
    )
    opening.add_argument("case", metavar="CASE")
    opening.add_argument("--reason", required=True, metavar="T")
    opening.add_argument(
        "--show",
        action="store_true",
        help=translate("Command", "yes, nobody else can see this screen"),
    )
    share = line.add(
        "reporter share",
        _share,
        help=translate("Command", "make the envelope that only headquarters can open"),
    )
    share.add_argument("case", metavar="CASE")
    share.add_argument("--reason", required=True, metavar="T")
    line.add(
        "reporter key",
        _key,
        help=translate("Command", "send the regions headquarters' key for identities"),
    )
    _add_between_offices(line)
    check = line.add(
        "reporter check",
        _check,
        help=translate("Command", "look for reporters' names in texts that leave"),
        say=tell.leak_lines,
    )
    check.add_argument("case", nargs="?", metavar="CASE")


def _add_between_offices(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    ask = line.add(
        "reporter request",
        _request,
        help=translate("Command", "ask the office a case came from for its reporter's identity"),
        say=tell_transfers.asked,
    )
    ask.add_argument("case", metavar="CASE")
    ask.add_argument("--reason", required=True, metavar="T")
    line.add(
        "reporter requests",
        _requests,
        help=translate("Command", "identities that are asked for, by this office and of it"),
        say=tell_transfers.identity_lines,
    )
    send = line.add(
        "reporter send",
        _send,
        help=translate("Command", "seal an identity for the office that goes on with its case"),
        say=tell_transfers.identity_sent,
    )
    withhold = line.add(
        "reporter withhold",
        _withhold,
        help=translate("Command", "say why an identity is not sent"),
        say=tell_transfers.identity_withheld,
    )
    for one in (send, withhold):
        one.add_argument("request", metavar="REQUEST")
        one.add_argument("--reason", required=True, metavar="T")


def _open(args: argparse.Namespace, session: Session) -> Json:
    reporter = _reporter(args, session)
    if not (args.show and on_terminal()):
        raise Refused("reporter.needs_terminal")
    opened = session.do(open_identity, reporter, args.reason, _secret(session)).result
    return {"reporter": reporter, "name": opened.name, "contact": opened.contact}


def _share(args: argparse.Namespace, session: Session) -> Json:
    reporter = _reporter(args, session)
    envelope = session.do(share_reporter, reporter, args.reason, _secret(session)).result
    return {"reporter": reporter, "envelope": envelope}


def _request(args: argparse.Namespace, session: Session) -> Json:
    reporter = _reporter(args, session)
    made = session.do(request_identity, reporter, args.reason).result
    return {"reporter": reporter, "request": made}


def _requests(args: argparse.Namespace, session: Session) -> Json:
    del args
    return shown(session.ask(identity_lines))


def _send(args: argparse.Namespace, session: Session) -> Json:
    request = object_id(session, args.request, "transfer_request")
    answer = session.do(send_identity, request, args.reason, _secret(session)).result
    return {"request": request, "answer": answer}


def _withhold(args: argparse.Namespace, session: Session) -> Json:
    request = object_id(session, args.request, "transfer_request")
    answer = session.do(withhold_identity, request, args.reason).result
    return {"request": request, "answer": answer}


def _key(args: argparse.Namespace, session: Session) -> Json:
    del args
    return {"key": session.do(publish_identity_key).result}


def _check(args: argparse.Namespace, session: Session) -> Json:
    if args.case is None:
        return shown(session.ask(leaking_cases))
    case = object_id(session, args.case, "case")
    found = session.ask(leaks_in_case, case)
    return [{"case": case, "leaks": shown(found)}] if found else []


def on_terminal() -> bool:
    """Say whether what is printed goes to a screen and nowhere else."""
    return sys.stdout.isatty()


def _reporter(args: argparse.Namespace, session: Session) -> ObjectId:
    case = object_id(session, args.case, "case")
    reporters = session.ask(lambda unit: unit.objects.children(case, "reporter"))
    if not reporters:
        raise Refused("reporter.none")
    return reporters[0].id


def _secret(session: Session) -> str:
    if session.unlocked.identity_secret is None:
        raise Refused("reporter.not_keeper")
    return session.unlocked.identity_secret
