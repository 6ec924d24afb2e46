"""Commands beside the steps: escalation, bodies, releases, remedies, warnings, who can go on."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_workflow as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import day, json_file, object_id, pairs, shown
from desktop.app.wiring import Session
from desktop.cases.escalation import record_escalation
from desktop.cases.examination import add_examination, withdraw_examination
from desktop.cases.release import end_release, record_release
from desktop.cases.remedies import record_remedy
from desktop.cases.steps import StepRequest, readiness
from desktop.cases.warnings import dismiss_warning
from desktop.errors import Refused
from desktop.journal.model import Json, Side


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    ready = line.add(
        "case ready",
        _ready,
        help=translate("Command", "who of many can take a step now, and who cannot, and why"),
        say=tell.ready_lines,
    )
    ready.add_argument("respondents", nargs="+", metavar="RESPONDENT")
    ready.add_argument("state", metavar="STATE")
    ready.add_argument("--on", type=day, metavar="DATE")
    ready.add_argument("--reason", metavar="T", default="")
    ready.add_argument("--set", dest="values", action="append", metavar="KEY=VALUE")
    for name, run in (("case escalate", _escalate), ("hq escalate", _hq_escalate)):
        escalate = line.add(
            name,
            run,
            help=translate("Command", "enter a step of the escalation towards the PPK"),
            say=tell.escalated,
        )
        escalate.add_argument("respondents", nargs="+", metavar="RESPONDENT")
        escalate.add_argument("step", metavar="STEP")
        escalate.add_argument("--on", type=day, metavar="DATE")
        escalate.add_argument("--number", metavar="N", default="")
        escalate.add_argument("--by", metavar="WHO", default="")
        escalate.add_argument("--reason", metavar="T", default="")
        escalate.add_argument("--before-its-turn", action="store_true")
    dismiss = line.add(
        "case dismiss",
        _dismiss,
        help=translate("Command", "set a warning aside, with a reason"),
        say=tell.dismissed,
    )
    dismiss.add_argument("respondent", metavar="RESPONDENT")
    dismiss.add_argument("warning", metavar="WARNING")
    dismiss.add_argument("--reason", required=True, metavar="T")
    _add_measures(line)


def _add_measures(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    examination = line.add(
        "examination add",
        _examination_add,
        help=translate("Command", "enter a body that examines, from JSON"),
        say=tell.examination_added,
    )
    examination.add_argument("case", metavar="CASE")
    examination.add_argument("file", type=Path, metavar="FILE")
    withdraw = line.add(
        "examination withdraw",
        _examination_withdraw,
        help=translate("Command", "take back a body that was entered by mistake"),
        say=tell.examination_withdrawn,
    )
    withdraw.add_argument("examination", metavar="EXAMINATION")
    withdraw.add_argument("--reason", required=True, metavar="T")
    release = line.add(
        "case release",
        _release,
        help=translate("Command", "enter a temporary release from duties"),
        say=tell.released,
    )
    release.add_argument("respondent", metavar="RESPONDENT")
    release.add_argument("--from", dest="from_on", type=day, required=True, metavar="DATE")
    for name in ("number", "acting", "acting-post", "note"):
        release.add_argument(f"--{name}", metavar="T", default="")
    release.add_argument("--dated", type=day, metavar="DATE")
    end = line.add(
        "case release-end",
        _release_end,
        help=translate("Command", "enter the last day of a release"),
        say=tell.release_ended,
    )
    end.add_argument("release", metavar="RELEASE")
    end.add_argument("--on", type=day, required=True, metavar="DATE")
    remedy = line.add(
        "case remedy",
        _remedy,
        help=translate("Command", "enter an objection or appeal that was not admitted"),
        say=tell.remedy_entered,
    )
    remedy.add_argument("respondent", metavar="RESPONDENT")
    remedy.add_argument("kind", metavar="KIND")
    remedy.add_argument("--filed", type=day, required=True, metavar="DATE")
    remedy.add_argument("--decided", type=day, metavar="DATE")
    for name in ("number", "decision-number", "note"):
        remedy.add_argument(f"--{name}", metavar="T", default="")


def _ready(args: argparse.Namespace, session: Session) -> Json:
    people = [object_id(session, typed, "respondent") for typed in args.respondents]
    request = StepRequest(args.state, args.on, args.reason, pairs(args.values))
    found = session.ask(readiness, people, request)
    return [{**shown(one), "ready": not one.refused} for one in found]


def _escalate(args: argparse.Namespace, session: Session) -> Json:
    people = [object_id(session, typed, "respondent") for typed in args.respondents]
    form = {
        "on": args.on.isoformat() if args.on else "",
        "number": args.number,
        "by_whom": args.by,
        "reason": args.reason,
    }
    job = session.do(record_escalation, people, args.step, form, override=args.before_its_turn)
    return {"escalations": shown(job.result)}


def _hq_escalate(args: argparse.Namespace, session: Session) -> Json:
    """Enter headquarters' own step, which the region gets with the next bundle."""
    if session.ask(lambda unit: unit.side) is not Side.HQ:
        raise Refused("sync.only_headquarters")
    return _escalate(args, session)


def _dismiss(args: argparse.Namespace, session: Session) -> Json:
    respondent = object_id(session, args.respondent, "respondent")
    session.do(dismiss_warning, respondent, args.warning, args.reason)
    return {"respondent": respondent, "warning": args.warning}


def _examination_add(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    return {"examination": session.do(add_examination, case, json_file(args.file)).result}


def _examination_withdraw(args: argparse.Namespace, session: Session) -> Json:
    found = object_id(session, args.examination, "examination")
    session.do(withdraw_examination, found, args.reason)
    return {"examination": found}


def _release(args: argparse.Namespace, session: Session) -> Json:
    respondent = object_id(session, args.respondent, "respondent")
    form = {
        "from_on": args.from_on.isoformat(),
        "dated": args.dated.isoformat() if args.dated else "",
        "number": args.number,
        "acting": args.acting,
        "acting_post": args.acting_post,
        "note": args.note,
    }
    return {
        "respondent": respondent,
        "release": session.do(record_release, respondent, form).result,
    }


def _release_end(args: argparse.Namespace, session: Session) -> Json:
    found = object_id(session, args.release, "release")
    session.do(end_release, found, args.on)
    return {"release": found, "until": args.on.isoformat()}


def _remedy(args: argparse.Namespace, session: Session) -> Json:
    respondent = object_id(session, args.respondent, "respondent")
    form = {
        "kind": args.kind,
        "filed_on": args.filed.isoformat(),
        "decided_on": args.decided.isoformat() if args.decided else "",
        "number": args.number,
        "decision_number": args.decision_number,
        "note": args.note,
    }
    return {"respondent": respondent, "remedy": session.do(record_remedy, respondent, form).result}
