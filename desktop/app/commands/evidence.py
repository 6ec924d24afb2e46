"""Commands about evidence: add, list, export, verify."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.blobs import BlobRef
from desktop.app import tell_cases as tell
from desktop.app.commandline import CommandLine, terminal_progress
from desktop.app.commands.given import keep_file, object_id, shown
from desktop.app.wiring import Session
from desktop.cases.evidence import add_evidence, record_export
from desktop.cases.queries import all_evidence, case_evidence, evidence_view
from desktop.cases.views import EvidenceView
from desktop.errors import Refused, Trouble
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.sync.queries import coming_files

_FIELDS: Final = (
    *("title", "how", "url", "platform", "account", "seen_at", "captured_by"),
    *("original_at", "confidentiality", "note"),
)


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    new = line.add("evidence add", _add, help=translate("Command", "add a file of evidence"))
    new.add_argument("case", metavar="CASE")
    new.add_argument("file", type=Path, metavar="FILE")
    new.add_argument("--type", required=True, metavar="T")
    new.add_argument("--from", dest="from_whom", required=True, metavar="WHO")
    for field in _FIELDS:
        new.add_argument("--" + field.replace("_", "-"), metavar=field.upper())
    listing = line.add(
        "evidence list",
        _list,
        help=translate("Command", "list a case's evidence"),
        say=tell.evidence_lines,
    )
    listing.add_argument("case", metavar="CASE")
    export = line.add("evidence export", _export, help=translate("Command", "write a file out"))
    export.add_argument("evidence", metavar="EVIDENCE")
    export.add_argument("out", type=Path, metavar="OUT")
    verify = line.add(
        "evidence verify",
        _verify,
        help=translate("Command", "compare files with their hashes"),
        say=tell.evidence_verified,
    )
    verify.add_argument("case", nargs="?", metavar="CASE")


def _add(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    form = {field: value for field in _FIELDS if (value := getattr(args, field)) is not None}
    form |= {"type": args.type, "from_whom": args.from_whom}
    file = keep_file(session, args.file)
    added = session.do(add_evidence, case, form, file).result
    return {
        "evidence": added.evidence,
        "sha256": file.sha256,
        "size": file.size,
        "also_in": list(added.also_in),
    }


def _list(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    return shown(session.ask(case_evidence, case))


def _export(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.evidence, "evidence")
    found = _one(session, oid)
    if args.out.exists():
        raise Refused("files.exists", file=str(args.out))
    session.store.blobs.export(BlobRef(found.sha256, found.size), args.out, terminal_progress())
    session.do(record_export, oid, str(args.out))
    return {"evidence": oid, "file": str(args.out), "sha256": found.sha256, "size": found.size}


def _one(session: Session, oid: ObjectId) -> EvidenceView:
    found = session.ask(evidence_view, oid)
    if not found.sha256:
        raise Refused("evidence.no_file", title=found.title)
    return found


def _verify(args: argparse.Namespace, session: Session) -> Json:
    if args.case is None:
        wanted = session.ask(all_evidence)
    else:
        wanted = session.ask(case_evidence, object_id(session, args.case, "case"))
    coming = session.ask(coming_files)
    results = [_verified(session, found, coming) for found in wanted if found.sha256]
    damaged = [result for result in results if result["state"] == "damaged"]
    if damaged:
        titles = [result["title"] for result in damaged]
        raise Trouble("evidence.damaged", count=len(damaged), titles=titles, results=results)
    return results


def _verified(
    session: Session, found: EvidenceView, coming: frozenset[tuple[str, int]]
) -> dict[str, Json]:
    """Return what reading one file again tells: ``sound``, ``missing`` or ``damaged``.

    Missing is only what a bundle has announced and not brought yet; a file that was here
    once and is gone is damage.
    """
    awaited = (found.sha256, found.size) in coming
    state = "sound" if found.held else "missing" if awaited else "damaged"
    if found.held:
        try:
            session.store.blobs.verify(BlobRef(found.sha256, found.size), terminal_progress())
        except Trouble as trouble:
            if trouble.code != "blob.damaged":
                raise
            state = "damaged"
    return {
        "evidence": found.id,
        "title": found.title,
        "sha256": found.sha256,
        "size": found.size,
        "state": state,
    }
