"""Commands about the sentences of letters: shown, reworded, tried, restored, confirmed."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication

import reports_templates.catalogue as press
from desktop.app import tell_style as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import pairs, require_pdf_or_new, shown
from desktop.app.wiring import Session
from desktop.journal.model import Json
from desktop.keys.files import write_durably
from desktop.letters.office_wording import (
    confirm_form,
    set_wording,
    wording_kinds,
    wording_sample,
    wording_view,
)
from desktop.letters.trial import Extent


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    line.add(
        "wording list",
        _list,
        help=translate("Command", "kinds whose sentences can be reworded"),
        say=tell.wording_kind_lines,
    )
    show = line.add(
        "wording show",
        _show,
        help=translate("Command", "the sentences of a kind, and what may stand in them"),
        say=tell.wording_page,
    )
    change = line.add(
        "wording set",
        _set,
        help=translate("Command", "put sentences into the office's own words"),
        say=tell.wording_page,
    )
    restore = line.add(
        "wording restore",
        _restore,
        help=translate("Command", "go back to the shipped sentences, all or some"),
        say=tell.wording_page,
    )
    confirm = line.add(
        "wording confirm",
        _confirm,
        help=translate("Command", "the form was compared with the office's own rule"),
        say=tell.wording_page,
    )
    sample = line.add(
        "wording try", _try, help=translate("Command", "print a kind on invented values")
    )
    for command in (show, change, restore, confirm, sample):
        command.add_argument("kind", metavar="KIND")
    change.add_argument("changes", nargs="+", metavar="SENTENCE=TEXT")
    restore.add_argument("sentences", nargs="*", metavar="SENTENCE")
    sample.add_argument("out", type=Path, metavar="OUT.pdf")
    sample.add_argument("--extent", choices=[one.value for one in Extent], default="normal")
    sample.add_argument("--text", dest="changes", action="append", metavar="SENTENCE=TEXT")


def _list(args: argparse.Namespace, session: Session) -> Json:
    del args
    return [shown(one) for one in session.ask(wording_kinds, press)]


def _show(args: argparse.Namespace, session: Session) -> Json:
    value = shown(session.ask(wording_view, press, args.kind))
    value["offered"] = [{"name": name, "words": words} for name, words in value["offered"]]
    return value


def _set(args: argparse.Namespace, session: Session) -> Json:
    session.do(set_wording, press, args.kind, pairs(args.changes))
    return _show(args, session)


def _restore(args: argparse.Namespace, session: Session) -> Json:
    view = session.ask(wording_view, press, args.kind)
    keys = args.sentences or [one.key for one in view.sentences if one.changed]
    if keys:
        session.do(set_wording, press, args.kind, dict.fromkeys(keys))
    return _show(args, session)


def _confirm(args: argparse.Namespace, session: Session) -> Json:
    session.do(confirm_form, press, args.kind)
    return _show(args, session)


def _try(args: argparse.Namespace, session: Session) -> Json:
    require_pdf_or_new(args.out)
    changes, extent = pairs(args.changes), Extent(args.extent)
    made = session.ask(wording_sample, press, args.kind, changes, extent)
    write_durably(args.out, made.pdf)
    return {"file": str(args.out), "kind": args.kind, "pages": made.pages}
