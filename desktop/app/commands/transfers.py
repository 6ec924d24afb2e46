"""Commands about cases that go from office to office, by way of headquarters."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_transfers as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import day, keep_file, object_id, shown
from desktop.app.commands.history import entry_row
from desktop.app.wiring import Session
from desktop.cases.documents import NewDocument
from desktop.errors import Refused
from desktop.journal.model import Json
from desktop.sync import queries
from desktop.sync.forwarding import forward, pass_on, send_back
from desktop.sync.transfer_views import handover_view, late_changes, transfers
from desktop.sync.transfers import PAPER, Offer, accept_case, decline_case, offer_case, recall_case


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    offer = line.add(
        "case transfer",
        _offer,
        help=translate("Command", "hand a case over to the office of another region"),
        say=tell.offered,
    )
    offer.add_argument("case", metavar="CASE")
    offer.add_argument("--to", dest="region", required=True, metavar="REGION")
    offer.add_argument("--reason", required=True, metavar="T")
    offer.add_argument("--number", default="", metavar="N")
    offer.add_argument("--dated", type=day, metavar="DATE")
    offer.add_argument("--document", type=Path, metavar="FILE")
    recall = line.add(
        "case recall",
        _recall,
        help=translate("Command", "ask a case back that is on its way"),
        say=tell.recalled,
    )
    recall.add_argument("case", metavar="CASE")
    recall.add_argument("--reason", required=True, metavar="T")
    accept = line.add(
        "case accept",
        _accept,
        help=translate("Command", "take over a case that was handed to this office"),
        say=tell.accepted,
    )
    accept.add_argument("handover", metavar="HANDOVER")
    accept.add_argument("--clock-is-right", metavar="WHY", default="")
    decline = line.add(
        "case decline",
        _decline,
        help=translate("Command", "send a case back that was handed to this office"),
        say=tell.declined,
    )
    decline.add_argument("handover", metavar="HANDOVER")
    decline.add_argument("--reason", required=True, metavar="T")
    line.add(
        "transfer list",
        _list,
        help=translate("Command", "cases on their way from office to office"),
        say=tell.transfer_lines,
    )
    show = line.add(
        "transfer show",
        _show,
        help=translate(
            "Command", "an incoming case, or what was changed too late on one that left"
        ),
        say=tell.transfer_page,
    )
    show.add_argument("transfer", metavar="TRANSFER|HANDOVER")
    _add_headquarters(line)


def _add_headquarters(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    onward = line.add(
        "hq forward",
        _forward,
        help=translate("Command", "hand on what waits, or one case to an office by choice"),
        say=tell.passed_on,
    )
    onward.add_argument("transfer", nargs="?", default="", metavar="TRANSFER")
    onward.add_argument("--to", default="", metavar="REGION")
    back = line.add(
        "hq return",
        _send_back,
        help=translate("Command", "return a case to the office that handed it over"),
        say=tell.sent_back,
    )
    back.add_argument("transfer", metavar="TRANSFER")
    back.add_argument("--reason", required=True, metavar="T")
    back.add_argument("--at-once", action="store_true")


def _offer(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    document = None
    if args.document is not None:
        dated = args.dated.isoformat() if args.dated else None
        fields = {"type": PAPER, "number": args.number or None, "dated": dated}
        given = {key: value for key, value in fields.items() if value}
        document = NewDocument(given, keep_file(session, args.document))
    asked = Offer(args.region, args.reason, args.number, args.dated, document)
    return {"transfer": session.do(offer_case, case, asked).result, "case": case}


def _recall(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    return {"case": case, "returned": session.do(recall_case, case, args.reason).result}


def _accept(args: argparse.Namespace, session: Session) -> Json:
    handover = object_id(session, args.handover, "handover")
    taken = session.do(accept_case, handover, args.clock_is_right).result
    return {"case": taken.case, "register_number": taken.register_number, "handover": handover}


def _decline(args: argparse.Namespace, session: Session) -> Json:
    handover = object_id(session, args.handover, "handover")
    session.do(decline_case, handover, args.reason)
    return {"handover": handover}


def _list(args: argparse.Namespace, session: Session) -> Json:
    del args
    return shown(session.ask(transfers))


def _show(args: argparse.Namespace, session: Session) -> Json:
    found = object_id(session, args.transfer)
    lines = {line.id: line for line in session.ask(transfers)}
    if found not in lines:
        raise Refused("transfer.unknown", id=args.transfer)
    if lines[found].way == "out":
        late = session.ask(late_changes, found)
        return {**shown(lines[found]), "late_changes": [entry_row(one) for one in late]}
    view = session.ask(handover_view, found)
    return {
        **shown(view.line),
        "files": view.files,
        "files_missing": view.files_missing,
        "content": shown(view.case),
        "history": [entry_row(one) for one in view.history],
    }


def _forward(args: argparse.Namespace, session: Session) -> Json:
    if not args.transfer:
        return shown(session.do(pass_on).result)
    transfer = object_id(session, args.transfer, "transfer")
    office = session.ask(queries.find_peer, args.to)
    session.do(forward, transfer, office)
    lines = (line for line in session.ask(transfers) if line.id == transfer)
    return [
        {"transfer": one.id, "case": one.case, "what": one.standing, "office": one.office,
         "code": ""}
        for one in lines
    ]  # fmt: skip


def _send_back(args: argparse.Namespace, session: Session) -> Json:
    transfer = object_id(session, args.transfer, "transfer")
    done = session.do(send_back, transfer, args.reason, at_once=args.at_once).result
    return {"transfer": transfer, "returned": done}
