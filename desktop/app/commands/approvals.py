"""Commands about what two people do: what waits, approving, returning, approvals on paper."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication

import reports_templates.catalogue as press
from desktop.app import tell_users as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import day, keep_file, object_id, shown
from desktop.app.wiring import Session
from desktop.cases.approvals import (
    approval_view,
    file_paper_approval,
    papers_to_file,
    return_approval,
    waiting_approvals,
    withdraw_approval,
)
from desktop.cases.returned import returned_to_me
from desktop.desk.approving import approve
from desktop.journal.model import Json


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    listing = line.add(
        "approval list",
        _list,
        help=translate("Command", "what waits for a second person"),
        say=tell.approvals,
    )
    listing.add_argument("--mine", action="store_true")
    listing.add_argument(
        "--returned",
        action="store_true",
        help=translate("Command", "what was returned to you, with the reason"),
    )
    for words, run, about in (
        ("approval show", _show, translate("Command", "what was submitted, exactly")),
        ("approval approve", _approve, translate("Command", "approve and do it")),
        ("approval return", _return, translate("Command", "return it with what to mend")),
        ("approval withdraw", _withdraw, translate("Command", "take back what one submitted")),
    ):
        command = line.add(words, run, help=about, say=tell.approval)
        command.add_argument("approval", metavar="APPROVAL")
        if words == "approval return":
            command.add_argument("--reason", metavar="T", required=True)
        elif words == "approval approve":
            command.add_argument("--clock-is-right", metavar="REASON", default="")
    line.add(
        "approval papers",
        _papers,
        help=translate("Command", "approvals on paper that are not filed yet"),
        say=tell.papers,
    )
    filing = line.add(
        "approval file",
        _file,
        help=translate("Command", "file an approval on paper: its scan or where it is kept"),
    )
    filing.add_argument("paper", metavar="PAPER")
    filing.add_argument("--approver", metavar="NAME", required=True)
    filing.add_argument("--on", type=day, metavar="DATE")
    filing.add_argument("--scan", type=Path, metavar="F")
    filing.add_argument("--place", metavar="T", default="")


def submitted(args: argparse.Namespace, approval: str) -> Json:
    """Return what a command prints that submitted something instead of doing it."""
    args.say = tell.submitted
    return {"approval": approval}


def _list(args: argparse.Namespace, session: Session) -> Json:
    if args.returned:
        return shown(session.ask(returned_to_me))
    views = session.ask(waiting_approvals)
    return shown([view for view in views if view.mine or not args.mine])


def _show(args: argparse.Namespace, session: Session) -> Json:
    return shown(session.ask(approval_view, object_id(session, args.approval, "approval")))


def _approve(args: argparse.Namespace, session: Session) -> Json:
    approval = object_id(session, args.approval, "approval")
    session.do(approve, approval, press, args.clock_is_right)
    return shown(session.ask(approval_view, approval))


def _return(args: argparse.Namespace, session: Session) -> Json:
    approval = object_id(session, args.approval, "approval")
    session.do(return_approval, approval, args.reason)
    return shown(session.ask(approval_view, approval))


def _withdraw(args: argparse.Namespace, session: Session) -> Json:
    approval = object_id(session, args.approval, "approval")
    session.do(withdraw_approval, approval)
    return shown(session.ask(approval_view, approval))


def _papers(args: argparse.Namespace, session: Session) -> Json:
    del args
    return shown(session.ask(papers_to_file))


def _file(args: argparse.Namespace, session: Session) -> Json:
    paper = object_id(session, args.paper, "paper_approval")
    file = None if args.scan is None else keep_file(session, args.scan)
    session.do(file_paper_approval, paper, args.approver, args.on, file, args.place)
    return {"paper": paper}
