"""Commands about packages: the bound case file, the folder for I'DIS, what is dispatched."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_packages as tell
from desktop.app.commandline import CommandLine, terminal_progress
from desktop.app.commands.given import object_id, require_new
from desktop.app.wiring import Session
from desktop.errors import Refused
from desktop.journal.model import Json
from desktop.letters.case_file import case_file, record_case_file
from desktop.letters.dispatch import dispatch_of, record_dispatch
from desktop.letters.entry_sheet import MOST, idis_folder, record_idis
from desktop.letters.redaction import Hide, Redaction

_HIDE: Final = tuple(one.value for one in Hide)


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    bound = line.add(
        "package file",
        _file,
        help=translate("Command", "bind a case to one PDF, or a copy of it without names"),
        say=tell.bound,
    )
    bound.add_argument("case", metavar="CASE")
    bound.add_argument("out", type=Path, metavar="OUT.pdf")
    bound.add_argument(
        "--redacted",
        action="store_true",
        help=translate("Command", "leave out the reporters, really and everywhere"),
    )
    bound.add_argument(
        "--hide",
        action="append",
        choices=_HIDE,
        default=[],
        help=translate("Command", "leave these people out too"),
    )
    bound.add_argument(
        "--hide-text",
        action="append",
        default=[],
        metavar="TEXT",
        help=translate("Command", "leave out this name, number or address too"),
    )
    bound.add_argument(
        "--seen",
        action="append",
        default=[],
        metavar="EVIDENCE|DOCUMENT",
        help=translate("Command", "its pictures were looked at and show nobody"),
    )
    idis = line.add(
        "package idis",
        _idis,
        help=translate("Command", "write the folder from which I'DIS is filled in"),
        say=tell.idis,
    )
    idis.add_argument("respondent", metavar="RESPONDENT")
    idis.add_argument("out", type=Path, metavar="OUT")
    idis.add_argument("--most-mb", type=int, default=MOST, metavar="N")
    sent = line.add(
        "package dispatch",
        _dispatch,
        help=translate("Command", "one PDF with cover list to send to whoever has no Netra"),
        say=tell.bound,
    )
    sent.add_argument("case", metavar="CASE")
    sent.add_argument("out", type=Path, metavar="OUT.pdf")
    sent.add_argument(
        "--with",
        dest="chosen",
        action="append",
        default=[],
        metavar="LETTER|DOCUMENT|EVIDENCE",
        help=translate("Command", "send these; otherwise the recommendation and the reports"),
    )
    sent.add_argument("--to", default="", metavar="TEXT")


def _file(args: argparse.Namespace, session: Session) -> Json:
    from desktop.app.binding import write_case_file

    case = object_id(session, args.case, "case")
    chosen = args.hide or args.hide_text or args.seen
    if chosen and not args.redacted:
        raise Refused("package.not_redacted")
    require_new(args.out)
    redaction = None
    if args.redacted:
        seen = frozenset(object_id(session, one) for one in args.seen)
        hide = frozenset(Hide(one) for one in args.hide)
        redaction = Redaction(hide, tuple(args.hide_text), seen)
    book = session.ask(case_file, case, redaction)
    # Written down first: what is not in the journal must not lie outside.
    session.do(record_case_file, case, str(args.out), redacted=args.redacted)
    made = write_case_file(session.store.blobs, book, args.out, terminal_progress())
    return {
        "case": case,
        "file": str(args.out),
        "pages": made.pages,
        "size": len(made.pdf),
        "redacted": args.redacted,
        "hits": made.hits,
        "parts": [
            {"mark": part.mark, "object": part.object, "fate": made.fates[part.mark]}
            for part in book.parts
        ],
    }


def _idis(args: argparse.Namespace, session: Session) -> Json:
    from desktop.app.idis import write_idis

    respondent = object_id(session, args.respondent, "respondent")
    folder = session.ask(idis_folder, respondent, args.most_mb)
    session.do(record_idis, respondent, str(args.out))
    names = write_idis(session.store.blobs, folder, args.out, terminal_progress())
    return {
        "respondent": respondent,
        "folder": str(args.out),
        "files": list(names),
        "fields": {field.name: field.value for field in folder.fields if field.value},
    }


def _dispatch(args: argparse.Namespace, session: Session) -> Json:
    from desktop.app.binding import bind_dispatch
    from desktop.keys.files import write_durably

    case = object_id(session, args.case, "case")
    require_new(args.out)
    chosen = [object_id(session, one) for one in args.chosen]
    package = session.ask(dispatch_of, case, chosen, args.to)
    made = bind_dispatch(session.store.blobs, package, terminal_progress())
    session.do(record_dispatch, case, str(args.out), ", ".join(package.addressee))
    write_durably(args.out, made.pdf)
    return {
        "case": case,
        "file": str(args.out),
        "pages": made.pages,
        "size": len(made.pdf),
        "addressee": list(package.addressee),
        "parts": [
            {"mark": part.mark, "object": part.object, "fate": made.fates[part.mark]}
            for part in package.book.parts
        ],
    }
