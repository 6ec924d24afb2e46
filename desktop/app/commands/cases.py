"""Commands about cases: add, list, show, step, correct, edit."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_cases as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.approvals import submitted
from desktop.app.commands.given import (
    amount,
    day,
    due_before,
    json_file,
    keep_file,
    object_id,
    pairs,
    shown,
)
from desktop.app.wiring import Session
from desktop.cases.clock_doubt import doubt_about_clock
from desktop.cases.documents import NewDocument
from desktop.cases.fields import FORMS, from_text
from desktop.cases.intake import read_case
from desktop.cases.office import reading
from desktop.cases.queries import PAGE, case_list, case_view
from desktop.cases.registration import edit_object, register_case
from desktop.cases.step_approval import submit_correction, submit_step
from desktop.cases.steps import StepRequest, correct_step, take_step, take_step_for_ready
from desktop.cases.views import CaseFilter
from desktop.cases.worklists import list_named
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json, Obj


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    new = line.add(
        "case add",
        _add,
        help=translate("Command", "register a case from JSON"),
        say=tell.case_added,
    )
    new.add_argument("file", type=Path, metavar="FILE")
    new.add_argument("--clock-is-right", metavar="REASON", default="")
    listing = line.add(
        "case list", _list, help=translate("Command", "list cases"), say=tell.case_lines
    )
    listing.add_argument("--status", metavar="S", action="append")
    listing.add_argument("--due", type=due_before, metavar="before:DATE")
    listing.add_argument("--query", metavar="TEXT", default="")
    listing.add_argument("--saved", metavar="NAME")
    listing.add_argument("--limit", type=amount, metavar="N", default=PAGE)
    listing.add_argument("--offset", type=amount, metavar="N", default=0)
    show = line.add(
        "case show", _show, help=translate("Command", "everything about a case"), say=tell.case_page
    )
    show.add_argument("case", metavar="CASE")
    _add_changes(line)


def _add_changes(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    step = line.add(
        "case step",
        _step,
        help=translate("Command", "take respondents to a state"),
        say=tell.steps_taken,
    )
    step.add_argument("respondents", nargs="+", metavar="RESPONDENT")
    step.add_argument("state", metavar="STATE")
    step.add_argument("--on", type=day, metavar="DATE")
    step.add_argument("--reason", metavar="T", default="")
    step.add_argument("--set", dest="values", action="append", metavar="KEY=VALUE")
    step.add_argument("--document", dest="documents", action="append", metavar="TYPE=FILE")
    step.add_argument("--override", dest="overrides", action="append", metavar="CODE")
    step.add_argument("--those-who-can", action="store_true")
    step.add_argument("--submit", action="store_true")
    correct = line.add(
        "case correct",
        _correct,
        help=translate("Command", "take back the last step"),
        say=tell.step_corrected,
    )
    correct.add_argument("respondent", metavar="RESPONDENT")
    correct.add_argument("--reason", required=True, metavar="T")
    correct.add_argument("--submit", action="store_true")
    edit = line.add(
        "case edit", _edit, help=translate("Command", "change fields of an object"), say=tell.edited
    )
    edit.add_argument("object", metavar="OBJECT")
    edit.add_argument("changes", nargs="+", metavar="FIELD=VALUE")
    edit.add_argument("--reason", metavar="T", default="")


def _add(args: argparse.Namespace, session: Session) -> Json:
    typed = json_file(args.file)
    doubt = session.ask(doubt_about_clock)
    if doubt is not None and not args.clock_is_right.strip():
        raise doubt  # before any date in the form is measured by such a clock
    draft = read_case(typed, session.ask(reading))
    made = session.do(register_case, draft, args.clock_is_right).result
    return {
        "case": made.case,
        "register_number": made.register_number,
        "respondents": list(made.respondents),
    }


def _list(args: argparse.Namespace, session: Session) -> Json:
    wanted = CaseFilter(query=args.query, states=tuple(args.status or ()), due_before=args.due)
    kept = "" if args.saved is None else session.ask(list_named, args.saved).query
    page = session.ask(case_list, wanted, within=kept, limit=args.limit, offset=args.offset)
    shared = {
        case: cases
        for _, cases in session.ask(lambda unit: unit.register.shared_numbers())
        for case in cases
    }
    return [
        {
            **_named(shown(row), "case"),
            "same_number": [one for one in shared.get(row.id, ()) if one != row.id],
        }
        for row in page.rows
    ]


def _show(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    return _named(shown(session.ask(case_view, case)), "case")


def _step(args: argparse.Namespace, session: Session) -> Json:
    people = [object_id(session, typed, "respondent") for typed in args.respondents]
    papers = [(kind, Path(path)) for word in args.documents or () for kind, path in
              pairs([word]).items()]  # fmt: skip
    request = StepRequest(
        target=args.state,
        on=args.on,
        reason=args.reason,
        values=pairs(args.values),
        documents=tuple(
            NewDocument({"type": kind}, keep_file(session, path)) for kind, path in papers
        ),
        overrides=frozenset(args.overrides or ()),
    )
    if args.submit:
        return submitted(args, session.do(submit_step, people, request).result)
    if not args.those_who_can:
        return {"steps": shown(session.do(take_step, people, request).result)}
    done, refused = session.do(take_step_for_ready, people, request).result
    return {"steps": shown(done), "refused": [_refused(one) for one in refused]}


def _refused(refusal: Refused) -> dict[str, Json]:
    given = dict(refusal.details)
    who = {name: given.pop(name) for name in ("respondent", "name")}
    return {**who, "code": refusal.code, "details": shown(given)}


def _correct(args: argparse.Namespace, session: Session) -> Json:
    respondent = object_id(session, args.respondent, "respondent")
    if args.submit:
        return submitted(args, session.do(submit_correction, respondent, args.reason).result)
    state = session.do(correct_step, respondent, args.reason).result
    return {"respondent": respondent, "state": state}


def _edit(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.object)
    otype = _type_of(session, oid)
    if otype not in FORMS:
        raise Refused("object.not_editable", type=otype)
    changes = {
        field: from_text(otype, field, typed) for field, typed in pairs(args.changes).items()
    }
    changed = session.do(edit_object, oid, changes, args.reason).result
    return {"object": oid, "type": otype, "changed": changed}


def _type_of(session: Session, oid: ObjectId) -> str:
    found: Obj | None = session.ask(lambda unit: unit.objects.get(oid))
    return found.type if found is not None else ""


def _named(row: dict[str, Json], name: str) -> dict[str, Json]:
    """Return a row whose ``id`` is called by what it names."""
    return {name: row.pop("id"), **row}
