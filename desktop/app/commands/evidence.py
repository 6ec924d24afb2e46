"""Commands about evidence: add, capture, custody, papers, previews, meetings, checks."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from db.blobs import BlobRef
from desktop.app import tell_evidence as tell
from desktop.app.commandline import CommandLine, terminal_progress
from desktop.app.commands.given import object_id, require_new, shown
from desktop.app.intake_files import export, keep_seen, look_at
from desktop.app.wiring import Session
from desktop.cases.cross_links import cross_links, evidence_checks_due, links_of_case
from desktop.cases.custody import CUSTODY, add_custody, record_receipt
from desktop.cases.evidence import (
    DAMAGED,
    SOUND,
    AddedEvidence,
    add_evidence,
    capture_evidence,
    drop_file,
    note_check,
    plan_evidence,
    record_export,
    require_same_file,
)
from desktop.cases.model import File
from desktop.cases.queries import all_evidence, case_evidence, evidence_view
from desktop.cases.views import EvidenceView
from desktop.errors import KnownError, Refused, Trouble
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.sync.queries import coming_files

if TYPE_CHECKING:
    from desktop.letters.papers import CaptureSheet, CustodyReceipt

_ONLINE: Final = (
    *("url", "platform", "account", "account_name", "account_id", "seen_at", "seen_zone"),
    *("captured_by", "device", "online"),
)
_PERSON: Final = ("witness", "witness_post", "witness_number", "relation")
_KEEPING: Final = ("title", "how", "original_at", "confidentiality", "redacts", "note")
_FIELDS: Final = (*_KEEPING, *_ONLINE, *_PERSON)
MISSING: Final = "missing"
UNNAMED: Final = "unnamed"


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    new = line.add("evidence add", _add, help=translate("Command", "add a file of evidence"))
    new.add_argument("case", metavar="CASE")
    new.add_argument("file", type=Path, metavar="FILE")
    new.add_argument("--type", required=True, metavar="T")
    new.add_argument("--from", dest="from_whom", required=True, metavar="WHO")
    capture = line.add(
        "evidence capture", _capture, help=translate("Command", "add what was seen on the internet")
    )
    capture.add_argument("case", metavar="CASE")
    capture.add_argument("file", type=Path, nargs="?", metavar="FILE")
    capture.add_argument("--type", metavar="T")
    capture.add_argument("--from", dest="from_whom", metavar="WHO")
    for command in (new, capture):
        for field in _FIELDS:
            command.add_argument("--" + field.replace("_", "-"), metavar=field.upper())
        command.add_argument("--archive", action="append", dest="archives", metavar="ARCHIVE")
        command.add_argument("--protected", action="store_const", const=True)
    listing = line.add(
        "evidence list",
        _list,
        help=translate("Command", "list a case's evidence"),
        say=tell.evidence_lines,
    )
    listing.add_argument("case", metavar="CASE")
    _add_custody_and_papers(line)
    _add_checks(line)


def _add_custody_and_papers(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    custody = line.add(
        "evidence custody",
        _custody,
        help=translate("Command", "show the custody register, or enter a hand-over with --what"),
        say=tell.custody_lines,
    )
    custody.add_argument("evidence", metavar="EVIDENCE")
    for field in CUSTODY:
        custody.add_argument("--" + field.replace("_", "-"), metavar=field.upper())
    papers = (
        ("receipt", _receipt, translate("Command", "write a receipt for evidence as PDF")),
        ("sheet", _sheet, translate("Command", "write the capture sheet of evidence as PDF")),
    )
    for name, run, about in papers:
        paper = line.add(f"evidence {name}", run, help=about)
        paper.add_argument("evidence", metavar="EVIDENCE")
        paper.add_argument("out", type=Path, metavar="OUT.pdf")
    preview = line.add(
        "evidence preview",
        _preview,
        help=translate("Command", "write a picture or a page of PDF evidence as PNG"),
    )
    preview.add_argument("evidence", metavar="EVIDENCE")
    preview.add_argument("out", type=Path, metavar="OUT.png")
    preview.add_argument("--page", type=int, default=1, metavar="N")
    preview.add_argument("--width", type=int, default=1200, metavar="PIXELS")
    out = line.add("evidence export", _export, help=translate("Command", "write a file out"))
    out.add_argument("evidence", metavar="EVIDENCE")
    out.add_argument("out", type=Path, metavar="OUT")


def _add_checks(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    links = line.add(
        "evidence links",
        _links,
        help=translate("Command", "show where a case, or all cases, meet others"),
        say=tell.link_lines,
    )
    links.add_argument("case", nargs="?", metavar="CASE")
    verify = line.add(
        "evidence verify",
        _verify,
        help=translate("Command", "compare files with their hashes"),
        say=tell.evidence_verified,
    )
    verify.add_argument("case", nargs="?", metavar="CASE")
    mend = line.add(
        "evidence mend",
        _mend,
        help=translate("Command", "replace a damaged file by the very same one"),
    )
    mend.add_argument("evidence", metavar="EVIDENCE")
    mend.add_argument("file", type=Path, metavar="FILE")
    line.add(
        "evidence due",
        _due,
        help=translate("Command", "list cases whose files were not checked for a month"),
        say=tell.due_lines,
    )
    line.add(
        "evidence tidy",
        _tidy,
        help=translate("Command", "delete sealed files that nothing names"),
    )


# --- intake ---------------------------------------------------------------------------


def _add(args: argparse.Namespace, session: Session) -> Json:
    return _intake(args, session, capture=False)


def _capture(args: argparse.Namespace, session: Session) -> Json:
    return _intake(args, session, capture=True)


def _intake(args: argparse.Namespace, session: Session, *, capture: bool) -> Json:
    case = object_id(session, args.case, "case")
    names = ("type", "from_whom", "archives", "protected", *_FIELDS)
    form = {name: value for name in names if (value := getattr(args, name)) is not None}
    if "redacts" in form:
        form["redacts"] = object_id(session, str(form["redacts"]), "evidence")
    seen = None if args.file is None else look_at(args.file, terminal_progress())
    session.ask(plan_evidence, case, form, seen, capture=capture)
    added = _sealed_and_added(args, session, case, form, seen, capture=capture)
    return {
        "evidence": added.evidence,
        "sha256": seen.sha256 if seen else "",
        "size": seen.size if seen else 0,
        "also_in": list(added.also_in),
    }


def _sealed_and_added(
    args: argparse.Namespace,
    session: Session,
    case: ObjectId,
    form: dict[str, Json],
    seen: File | None,
    *,
    capture: bool,
) -> AddedEvidence:
    action = capture_evidence if capture else add_evidence
    if seen is not None:
        keep_seen(session.store.blobs, args.file, seen, terminal_progress())
    try:
        return session.do(action, case, form, seen).result
    except KnownError:
        if seen is not None:
            session.do(drop_file, seen)
        raise


def _list(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    return shown(session.ask(case_evidence, case))


# --- custody, papers, files -------------------------------------------------------------


def _custody(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.evidence, "evidence")
    form = {name: value for name in CUSTODY if (value := getattr(args, name)) is not None}
    if form:
        session.do(add_custody, oid, form)
    return shown(session.ask(evidence_view, oid).custody)


def _receipt(args: argparse.Namespace, session: Session) -> Json:
    from desktop.letters.evidence_papers import RECEIPT, receipt_paper

    oid = object_id(session, args.evidence, "evidence")
    return _printed(args, session, oid, RECEIPT, session.ask(receipt_paper, oid))


def _sheet(args: argparse.Namespace, session: Session) -> Json:
    from desktop.letters.evidence_papers import SHEET, capture_paper

    oid = object_id(session, args.evidence, "evidence")
    return _printed(args, session, oid, SHEET, session.ask(capture_paper, oid))


def _printed(
    args: argparse.Namespace,
    session: Session,
    oid: ObjectId,
    kind: str,
    paper: CustodyReceipt | CaptureSheet,
) -> Json:
    from desktop.keys.files import write_durably
    from desktop.letters.model import StyleProfile
    from reports_templates.catalogue import render

    require_new(args.out)
    pdf = render(kind, paper, StyleProfile(), draft=False).pdf
    write_durably(args.out, pdf)
    session.do(record_receipt, oid, kind, str(args.out))
    return {"evidence": oid, "file": str(args.out), "size": len(pdf)}


def _preview(args: argparse.Namespace, session: Session) -> Json:
    from desktop.app.preview_desk import picture_of, png
    from desktop.keys.files import write_durably

    oid = object_id(session, args.evidence, "evidence")
    found = _one(session, oid)
    require_new(args.out)
    content = session.store.blobs.read(BlobRef(found.sha256, found.size))
    picture = picture_of(content, page=max(0, args.page - 1), width=args.width)
    write_durably(args.out, png(picture))
    return {
        "evidence": oid,
        "file": str(args.out),
        "page": min(args.page, picture.pages),
        "pages": picture.pages,
    }


def _export(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.evidence, "evidence")
    found = _one(session, oid)
    require_new(args.out)
    ref = BlobRef(found.sha256, found.size)
    export(session.store.blobs, ref, args.out, terminal_progress())
    session.do(record_export, oid, str(args.out))
    return {"evidence": oid, "file": str(args.out), "sha256": found.sha256, "size": found.size}


def _one(session: Session, oid: ObjectId) -> EvidenceView:
    found = session.ask(evidence_view, oid)
    if not found.sha256:
        raise Refused("evidence.no_file", title=found.title)
    return found


# --- meetings and checks ----------------------------------------------------------------


def _links(args: argparse.Namespace, session: Session) -> Json:
    if args.case is None:
        return shown(session.ask(cross_links))
    return shown(session.ask(links_of_case, object_id(session, args.case, "case")))


def _verify(args: argparse.Namespace, session: Session) -> Json:
    if args.case is None:
        wanted = session.ask(all_evidence)
    else:
        wanted = session.ask(case_evidence, object_id(session, args.case, "case"))
    results = verified(session, wanted)
    damaged = [result for result in results if result["state"] == DAMAGED]
    if damaged:
        titles = [result["title"] for result in damaged]
        raise Trouble("evidence.damaged", count=len(damaged), titles=titles, results=results)
    unnamed = 0 if args.case else session.ask(lambda unit: unit.evidence.orphans())
    if unnamed:
        results.append({"state": UNNAMED, "count": unnamed})
    return results


def verified(session: Session, wanted: Iterable[EvidenceView]) -> list[dict[str, Json]]:
    """Read files through and remember what that found: sound, missing or damaged.

    Missing is only what a bundle has announced and not brought yet; a file that was here
    once and is gone is damage.
    """
    coming = session.ask(coming_files)
    results = [_verified(session, found, coming) for found in wanted if found.sha256]
    checked = {one["sha256"]: one["state"] for one in results if one["state"] != MISSING}
    session.do(note_check, checked)
    return results


def _verified(
    session: Session, found: EvidenceView, coming: frozenset[tuple[str, int]]
) -> dict[str, Json]:
    awaited = (found.sha256, found.size) in coming
    state = SOUND if found.held else MISSING if awaited else DAMAGED
    if found.held:
        try:
            session.store.blobs.verify(BlobRef(found.sha256, found.size), terminal_progress())
        except Trouble as trouble:
            if trouble.code != "blob.damaged":
                raise
            state = DAMAGED
    return {
        "evidence": found.id,
        "title": found.title,
        "sha256": found.sha256,
        "size": found.size,
        "state": state,
    }


def _mend(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.evidence, "evidence")
    seen = look_at(args.file, terminal_progress())
    session.ask(require_same_file, oid, seen)
    keep_seen(session.store.blobs, args.file, seen, terminal_progress())
    session.do(note_check, {seen.sha256: SOUND})
    return {"evidence": oid, "sha256": seen.sha256, "state": SOUND}


def _due(args: argparse.Namespace, session: Session) -> Json:
    del args
    return shown(session.ask(evidence_checks_due))


def _tidy(args: argparse.Namespace, session: Session) -> Json:
    del args
    return {"deleted": session.do(lambda unit: unit.evidence.clear_orphans()).result}
