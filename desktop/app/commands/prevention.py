"""Commands about the prevention register and institutions."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_prevention as tell
from desktop.app.commandline import CommandLine, terminal_progress
from desktop.app.commands.given import amount, json_file, keep_file, object_id, pairs, shown
from desktop.app.wiring import Session
from desktop.cases.institutions import (
    add_institution,
    edit_institution,
    institution_list,
    institution_view,
    set_merit_score,
    typed_institution,
    withdraw_institution,
)
from desktop.cases.prevention import (
    PAGE,
    add_prevention,
    attach_to_prevention,
    edit_prevention,
    prevention_figures,
    prevention_history,
    prevention_list,
    prevention_view,
    record_prevention_export,
    typed_changes,
    withdraw_prevention,
)
from desktop.cases.prevention_views import PreventionFilter
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json, Obj

_WHOLE = 32


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    new = line.add(
        "prevention add", _add, help=translate("Command", "enter into the prevention register")
    )
    new.add_argument("file", type=Path, metavar="FILE")
    listing = line.add(
        "prevention list",
        _list,
        help=translate("Command", "list the prevention register"),
        say=tell.prevention_lines,
    )
    listing.add_argument("--kind", metavar="K", default="")
    listing.add_argument("--query", metavar="TEXT", default="")
    listing.add_argument("--limit", type=amount, metavar="N", default=PAGE)
    listing.add_argument("--offset", type=amount, metavar="N", default=0)
    figures = line.add(
        "prevention figures",
        _figures,
        help=translate("Command", "what the prevention register counts to"),
        say=tell.prevention_figures,
    )
    for one in (listing, figures):
        one.add_argument("--year", type=amount, metavar="Y")
        one.add_argument("--event", metavar="E", default="")
    show = line.add(
        "prevention show",
        _show,
        help=translate("Command", "everything about an entry"),
        say=tell.prevention_page,
    )
    show.add_argument("entry", metavar="ENTRY")
    edit = line.add(
        "prevention edit", _edit, help=translate("Command", "change fields of an entry")
    )
    edit.add_argument("entry", metavar="ENTRY")
    edit.add_argument("changes", nargs="+", metavar="FIELD=VALUE")
    edit.add_argument("--reason", metavar="T", default="")
    withdraw = line.add(
        "prevention withdraw",
        _withdraw,
        help=translate("Command", "take back an entry or an attached file"),
    )
    withdraw.add_argument("object", metavar="ENTRY|FILE")
    withdraw.add_argument("--reason", required=True, metavar="T")
    attach = line.add(
        "prevention attach", _attach, help=translate("Command", "attach a file to an entry")
    )
    attach.add_argument("entry", metavar="ENTRY")
    attach.add_argument("file", type=Path, metavar="FILE")
    attach.add_argument("--title", metavar="T", default="")
    export = line.add(
        "prevention export", _export, help=translate("Command", "write an attached file in clear")
    )
    export.add_argument("object", metavar="FILE")
    export.add_argument("out", type=Path, metavar="OUT")
    _add_institutions(line)


def _add_institutions(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    new = line.add("institution add", _new, help=translate("Command", "enter an institution"))
    new.add_argument("file", type=Path, metavar="FILE")
    listing = line.add(
        "institution list",
        _institutions,
        help=translate("Command", "list institutions with their merit scores"),
        say=tell.institution_lines,
    )
    listing.add_argument("--query", metavar="TEXT", default="")
    edit = line.add(
        "institution edit", _change, help=translate("Command", "change fields of an institution")
    )
    edit.add_argument("institution", metavar="INSTITUTION")
    edit.add_argument("changes", nargs="+", metavar="FIELD=VALUE")
    edit.add_argument("--reason", metavar="T", default="")
    score = line.add(
        "institution score",
        _score,
        help=translate("Command", "enter the merit-system score of a year"),
        say=tell.institution_page,
    )
    score.add_argument("institution", metavar="INSTITUTION")
    score.add_argument("year", type=amount, metavar="YEAR")
    score.add_argument("score", nargs="?", metavar="SCORE", default="")
    score.add_argument("--category", metavar="C", default="")
    score.add_argument("--source", metavar="T", default="")
    score.add_argument("--note", metavar="T", default="")
    withdraw = line.add(
        "institution withdraw",
        _drop,
        help=translate("Command", "take back an institution or a score"),
    )
    withdraw.add_argument("object", metavar="INSTITUTION|SCORE")
    withdraw.add_argument("--reason", required=True, metavar="T")


# --- the register ---------------------------------------------------------------------


def _add(args: argparse.Namespace, session: Session) -> Json:
    return {"prevention": session.do(add_prevention, json_file(args.file)).result}


def _list(args: argparse.Namespace, session: Session) -> Json:
    wanted = PreventionFilter(args.kind, args.year, args.event, args.query)
    page = session.ask(prevention_list, wanted, limit=args.limit, offset=args.offset)
    return [_named(shown(row), "prevention") for row in page.rows]


def _figures(args: argparse.Namespace, session: Session) -> Json:
    return shown(session.ask(prevention_figures, args.year, args.event))


def _show(args: argparse.Namespace, session: Session) -> Json:
    # One that was taken back is found by its whole id.
    whole = len(args.entry) == _WHOLE
    oid = ObjectId(args.entry) if whole else object_id(session, args.entry, "prevention")
    page = _named(shown(session.ask(prevention_view, oid)), "prevention")
    return {**page, "history": _told(session, oid)}


def _told(session: Session, oid: ObjectId) -> list[Json]:
    from ui.messages.history import tell as sentence

    return [
        {"when": row.at.isoformat(), "who": row.officer_name, "sentence": sentence(row).sentence,
         "reason": row.reason, "before": shown(row.before), "after": shown(row.after)}
        for row in session.ask(prevention_history, oid)
    ]  # fmt: skip


def _edit(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.entry, "prevention")
    changes = session.ask(typed_changes, oid, pairs(args.changes))
    changed = session.do(edit_prevention, oid, changes, args.reason).result
    return {"prevention": oid, "changed": changed}


def _withdraw(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.object)
    session.do(withdraw_prevention, oid, args.reason)
    return {"object": oid, "withdrawn": True}


def _attach(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.entry, "prevention")
    file = keep_file(session, args.file)
    made = session.do(attach_to_prevention, oid, file, args.title).result
    return {"prevention": oid, "file": made, "sha256": file.sha256, "size": file.size}


def _export(args: argparse.Namespace, session: Session) -> Json:
    from db.blobs import BlobRef

    oid = object_id(session, args.object, "prevention_file")
    found: Obj | None = session.ask(lambda unit: unit.objects.get(oid))
    if found is None or found.withdrawn:
        raise Refused("prevention.unknown", id=args.object)
    ref = BlobRef(found.text("sha256"), int(found.get("size", 0)))
    session.store.blobs.export(ref, args.out, terminal_progress())
    session.do(record_prevention_export, oid, str(args.out))
    return {"file": oid, "out": str(args.out)}


# --- institutions ---------------------------------------------------------------------


def _new(args: argparse.Namespace, session: Session) -> Json:
    return {"institution": session.do(add_institution, json_file(args.file)).result}


def _institutions(args: argparse.Namespace, session: Session) -> Json:
    found = session.ask(institution_list, args.query)
    return [_named(shown(row), "institution") for row in found]


def _change(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.institution, "institution")
    changes = typed_institution(pairs(args.changes))
    changed = session.do(edit_institution, oid, changes, args.reason).result
    return {"institution": oid, "changed": changed}


def _score(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.institution, "institution")
    form: dict[str, Json] = {"year": args.year, "category": args.category,
                             "source": args.source, "note": args.note}  # fmt: skip
    if args.score:
        form["score"] = _number(args.score)
    session.do(set_merit_score, oid, form)
    return _named(shown(session.ask(institution_view, oid)), "institution")


def _number(typed: str) -> Json:
    """Return a score as typed, with a decimal comma or point; else the text, to be refused."""
    try:
        return float(typed.replace(",", "."))
    except ValueError:
        return typed


def _drop(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.object)
    session.do(withdraw_institution, oid, args.reason)
    return {"object": oid, "withdrawn": True}


def _named(row: dict[str, Json], name: str) -> dict[str, Json]:
    """Return a row whose ``id`` is called by what it names."""
    return {name: row.pop("id"), **row}
