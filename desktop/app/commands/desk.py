"""Commands of headquarters about cases: hq review, hq recommend."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_office as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.approvals import submitted
from desktop.app.commands.given import day, json_file, object_id
from desktop.app.wiring import Session
from desktop.desk.actions import Recommendation, read_review, recommend, write_review
from desktop.desk.recommending import submit_recommendation
from desktop.journal.model import Json


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    review = line.add("hq review", _review, help=translate("Command", "write a review of a case"))
    review.add_argument("case", metavar="CASE")
    review.add_argument("file", type=Path, metavar="FILE")
    advice = line.add(
        "hq recommend",
        _recommend,
        help=translate("Command", "recommend a sanction to a region"),
        say=tell.recommended,
    )
    advice.add_argument("respondents", nargs="+", metavar="RESPONDENT")
    advice.add_argument("--sanction", required=True, metavar="CODE")
    advice.add_argument("--due", type=day, metavar="D")
    advice.add_argument("--reason", required=True, metavar="T")
    advice.add_argument("--number", default="", metavar="N")
    advice.add_argument("--date", dest="dated", type=day, metavar="D")
    advice.add_argument("--submit", action="store_true")


def _review(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    review = session.do(write_review, case, read_review(json_file(args.file))).result
    return {"review": review, "case": case}


def _recommend(args: argparse.Namespace, session: Session) -> Json:
    respondents = [object_id(session, one, "respondent") for one in args.respondents]
    advice = Recommendation(args.sanction, args.reason, args.due, args.number, args.dated)
    if args.submit:
        approval = session.do(submit_recommendation, respondents, advice).result
        return submitted(args, approval)
    made = session.do(recommend, respondents, advice).result
    return {"recommendations": made, "respondents": respondents}
