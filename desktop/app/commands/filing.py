"""Commands that put something on a case that is there: people, reports, papers, who reported."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from db.blobs import BlobRef
from desktop.app import tell_cases as tell
from desktop.app.commandline import CommandLine, terminal_progress
from desktop.app.commands.given import json_file, keep_file, object_id, pairs, require_new
from desktop.app.intake_files import export
from desktop.app.wiring import Session
from desktop.cases.documents import NewDocument, attach_document, record_document_export
from desktop.cases.intake import read_reporter
from desktop.cases.lookup import need
from desktop.cases.office import reading
from desktop.cases.registration import add_report, add_respondent
from desktop.cases.reporter import seal_reporter
from desktop.errors import Refused
from desktop.journal.model import Json


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    for words, run, about in (
        ("respondent add", _respondent, translate("Command", "add a respondent to a case")),
        ("report add", _report, translate("Command", "add a further report of the same matter")),
        ("reporter add", _reporter, translate("Command", "seal who reported a case")),
    ):
        new = line.add(words, run, help=about, say=tell.filed)
        new.add_argument("case", metavar="CASE")
        new.add_argument("file", type=Path, metavar="FILE")
    document = line.add(
        "document add",
        _document,
        help=translate("Command", "file a document on a case, without a step"),
        say=tell.filed,
    )
    document.add_argument("case", metavar="CASE")
    document.add_argument("type", metavar="TYPE")
    document.add_argument("file", type=Path, nargs="?", metavar="FILE")
    document.add_argument("--for", dest="people", action="append", metavar="RESPONDENT")
    document.add_argument("--set", dest="values", action="append", metavar="KEY=VALUE")
    out = line.add(
        "document export",
        _export,
        help=translate("Command", "write the file of a document in clear"),
        say=tell.document_written,
    )
    out.add_argument("document", metavar="DOCUMENT")
    out.add_argument("out", type=Path, metavar="OUT")


def _respondent(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    made = session.do(add_respondent, case, json_file(args.file)).result
    return {"case": case, "respondent": made}


def _report(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    made = session.do(add_report, case, json_file(args.file)).result
    return {"case": case, "report": made}


def _reporter(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    draft = read_reporter(json_file(args.file), session.ask(reading))
    return {"case": case, "reporter": session.do(seal_reporter, case, draft).result}


def _document(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    people = [object_id(session, typed, "respondent") for typed in args.people or ()]
    file = None if args.file is None else keep_file(session, args.file)
    paper = NewDocument({**pairs(args.values), "type": args.type}, file)
    return {"case": case, "document": session.do(attach_document, case, paper, people).result}


def _export(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.document, "document")
    found = session.ask(need, oid, "document")
    if not found.text("sha256"):
        raise Refused("document.no_file", title=found.text("title") or found.text("type"))
    require_new(args.out)
    ref = BlobRef(found.text("sha256"), int(found.get("size", 0)))
    export(session.store.blobs, ref, args.out, terminal_progress())
    session.do(record_document_export, oid, str(args.out))
    return {"document": oid, "file": str(args.out), "sha256": ref.sha256, "size": ref.size}
