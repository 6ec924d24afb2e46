"""Commands about what wants somebody: today, the week sheet, and lists of work."""

from __future__ import annotations

import argparse
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_today as tell
from desktop.app.agenda import agenda
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import object_id, shown
from desktop.app.wiring import Session
from desktop.cases.office import office_view
from desktop.cases.today import SHOWN
from desktop.cases.worklists import (
    all_lists,
    change_list,
    delete_list,
    list_named,
    move_list,
    record_sheet,
    rename_list,
    save_list,
)
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.keys.files import write_durably


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    now = line.add(
        "today", _today, help=translate("Command", "what wants somebody today"), say=tell.agenda
    )
    now.add_argument("--mine", action="store_true")
    now.add_argument("--limit", type=int, metavar="N", default=SHOWN)
    now.add_argument("--sheet", type=Path, metavar="OUT.pdf")
    save = line.add(
        "list save",
        _save,
        help=translate("Command", "save a filter as a list, or change one"),
        say=tell.saved,
    )
    save.add_argument("title", metavar="TITLE")
    save.add_argument("query", metavar="QUERY")
    save.add_argument("--replace", action="store_true")
    line.add("list list", _list, help=translate("Command", "lists of cases"), say=tell.lists)
    rename = line.add(
        "list rename",
        _rename,
        help=translate("Command", "give a list another name"),
        say=tell.renamed,
    )
    rename.add_argument("name", metavar="LIST")
    rename.add_argument("title", metavar="TITLE")
    move = line.add(
        "list move", _move, help=translate("Command", "move a list up or down"), say=tell.lists
    )
    move.add_argument("name", metavar="LIST")
    move.add_argument("by", type=int, metavar="N")
    delete = line.add(
        "list delete", _delete, help=translate("Command", "delete a list"), say=tell.deleted
    )
    delete.add_argument("name", metavar="LIST")


def _today(args: argparse.Namespace, session: Session) -> Json:
    if args.sheet is not None:
        return _sheet(args, session)
    return shown(session.ask(agenda, mine=args.mine, limit=max(1, args.limit)))


def _sheet(args: argparse.Namespace, session: Session) -> Json:
    import reports_templates.catalogue as press
    from ui.today.sheet import MOST, printed, week_sheet

    found = session.ask(agenda, mine=args.mine, limit=MOST)
    office = session.ask(office_view)
    made = printed(press, week_sheet(found, office.name, session.who.name if args.mine else ""))
    write_durably(args.sheet, made.pdf)
    session.do(record_sheet, str(args.sheet))
    return {"file": str(args.sheet), "pages": made.pages}


def _save(args: argparse.Namespace, session: Session) -> Json:
    if args.replace:
        key = _own(session, args.title)
        session.do(change_list, key, args.query)
    else:
        key = session.do(save_list, args.title, args.query).result
    return {"list": key, "title": args.title, "query": args.query}


def _list(_args: argparse.Namespace, session: Session) -> Json:
    return [shown(one) for one in session.ask(all_lists)]


def _rename(args: argparse.Namespace, session: Session) -> Json:
    key = _own(session, args.name)
    session.do(rename_list, key, args.title)
    return {"list": key, "title": args.title}


def _move(args: argparse.Namespace, session: Session) -> Json:
    session.do(move_list, _own(session, args.name), args.by)
    return [shown(one) for one in session.ask(all_lists)]


def _delete(args: argparse.Namespace, session: Session) -> Json:
    key = _own(session, args.name)
    session.do(delete_list, key)
    return {"list": key}


def _own(session: Session, name: str) -> ObjectId:
    """Return the officer's own list of this name; a ready-made one stays as it is."""
    found = session.ask(list_named, name)
    if found.ready:
        raise Refused("list.ready_made", name=name)
    return object_id(session, found.key, "worklist")
