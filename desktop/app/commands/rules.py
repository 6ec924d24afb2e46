"""Commands about the law: its tables, rule packs, who may punish, and the calendar."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_rules as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import amount, day, object_id, require_new, shown
from desktop.app.wiring import Session
from desktop.cases import calendar, families, rule_rows
from desktop.cases.competence import officials_for
from desktop.cases.office import today
from desktop.errors import Refused
from desktop.journal.model import Json
from desktop.keys.files import read_limited, write_durably
from desktop.law.pack_file import LIMIT
from desktop.law.table_files import read_tables, write_tables
from desktop.sync import rules


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    _add_tables(line)
    _add_packs(line)
    _add_calendar(line)


def _add_tables(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    listing = line.add(
        "rules list",
        _list,
        help=translate("Command", "list rows of the law with their sources"),
        say=tell.rule_lines,
    )
    listing.add_argument("--kind", metavar="K", default="")
    listing.add_argument("--query", metavar="TEXT", default="")
    show = line.add(
        "rules show",
        _show,
        help=translate("Command", "one row of the law with everything it says"),
        say=tell.rule_page,
    )
    show.add_argument("code", metavar="CODE")
    show.add_argument("--kind", metavar="K", default="")
    line.add(
        "rules kinds",
        _kinds,
        help=translate("Command", "the tables of the law"),
        say=tell.table_lines,
    )
    line.add(
        "rules families",
        _families,
        help=translate("Command", "which family of middle sanctions the office uses"),
        say=tell.family_lines,
    )
    choose = line.add(
        "rules choose-family",
        _choose,
        help=translate("Command", "choose a family of middle sanctions"),
        say=tell.family_lines,
    )
    choose.add_argument("family", metavar="FAMILY")
    choose.add_argument("--institution", metavar="I", default="")
    choose.add_argument("--from", dest="first", type=day, metavar="DATE")
    choose.add_argument("--to", dest="last", type=day, metavar="DATE")
    choose.add_argument("--note", metavar="T", default="")
    drop = line.add(
        "rules drop-family",
        _drop,
        help=translate("Command", "take back a choice of a family"),
        say=tell.family_lines,
    )
    drop.add_argument("choice", metavar="CHOICE")
    who = line.add(
        "rules officials",
        _officials,
        help=translate("Command", "who may impose a sanction on the holder of a post"),
        say=tell.official_lines,
    )
    who.add_argument("position_kind", metavar="POST")
    who.add_argument("level", metavar="LEVEL")
    who.add_argument("--grade", metavar="G", default="")
    who.add_argument("--dismissal", action="store_true")


def _add_packs(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    inspect = line.add(
        "rules inspect",
        _inspect,
        help=translate("Command", "what a rule pack would change"),
        say=tell.pack_page,
    )
    inspect.add_argument("file", type=Path, metavar="FILE")
    line.add(
        "rules changes",
        _changes,
        help=translate("Command", "what the edition in force changed of the one before"),
        say=tell.change_lines,
    )
    take = line.add(
        "rules import", _import, help=translate("Command", "take over a rule pack"), say=tell.taken
    )
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("--yes", action="store_true")
    take.add_argument("--digits", metavar="D", default="")
    export = line.add(
        "rules export",
        _export,
        help=translate("Command", "sign the tables as a rule pack"),
        say=tell.pack_written,
    )
    export.add_argument("out", type=Path, metavar="OUT")
    export.add_argument("--from", dest="tables", type=Path, metavar="DIR")
    tables = line.add(
        "rules tables",
        _tables,
        help=translate("Command", "write the tables out to be edited"),
        say=tell.tables_written,
    )
    tables.add_argument("folder", type=Path, metavar="DIR")


def _add_calendar(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    listing = line.add(
        "calendar list",
        _calendar,
        help=translate("Command", "the days off of a year"),
        say=tell.calendar_page,
    )
    listing.add_argument("--year", type=amount, metavar="Y")
    new = line.add(
        "calendar add",
        _add_day,
        help=translate("Command", "add a day off"),
        say=tell.calendar_page,
    )
    new.add_argument("day", type=day, metavar="DATE")
    new.add_argument("name", metavar="NAME")
    remove = line.add(
        "calendar remove",
        _remove_day,
        help=translate("Command", "make a day off a working day"),
        say=tell.calendar_page,
    )
    remove.add_argument("day", type=day, metavar="DATE")
    remove.add_argument("--reason", metavar="T", required=True)
    confirm = line.add(
        "calendar confirm",
        _confirm,
        help=translate("Command", "say that a year's list was compared with the decree"),
        say=tell.calendar_page,
    )
    confirm.add_argument("year", type=amount, metavar="Y")
    confirm.add_argument("--note", metavar="T", default="")
    confirm.add_argument("--undo", action="store_true")


# --- tables ---------------------------------------------------------------------------


def _list(args: argparse.Namespace, session: Session) -> Json:
    return shown(session.ask(rule_rows.rule_rows, args.kind, args.query))


def _show(args: argparse.Namespace, session: Session) -> Json:
    row = session.ask(rule_rows.rule_row, args.code, args.kind)
    return {**row.values, **shown(row)}


def _kinds(args: argparse.Namespace, session: Session) -> Json:
    del args
    return shown(session.ask(rule_rows.rule_tables))


def _officials(args: argparse.Namespace, session: Session) -> Json:
    found = session.ask(
        officials_for, args.position_kind, args.level, grade=args.grade, dismissal=args.dismissal
    )
    return shown(found)


def _families(args: argparse.Namespace, session: Session) -> Json:
    del args
    return shown(session.ask(families.family_choices))


def _choose(args: argparse.Namespace, session: Session) -> Json:
    session.do(
        families.choose_family,
        args.family,
        institution=args.institution,
        valid_from=args.first,
        valid_to=args.last,
        note=args.note,
    )
    return _families(args, session)


def _drop(args: argparse.Namespace, session: Session) -> Json:
    choice = object_id(session, args.choice, families.CHOICE)
    session.do(families.drop_family_choice, choice)
    return _families(args, session)


# --- packs ----------------------------------------------------------------------------


def _inspect(args: argparse.Namespace, session: Session) -> Json:
    return _told(session, read_limited(args.file, LIMIT + 1))


def _told(session: Session, data: bytes) -> dict[str, Json]:
    from ui.messages import sentence

    preview = session.ask(rules.inspect_pack, data)
    refused = preview.refused
    value: dict[str, Json] = shown({**asdict(preview), "refused": None})
    told = session.ask(rule_rows.pack_in_words, data)
    value["changes"] = _with_words(value["changes"], told)
    value["refused"] = refused.code if refused else None
    value["message"] = sentence(refused) if refused else None
    return value


def _changes(args: argparse.Namespace, session: Session) -> Json:
    del args
    edition = session.ask(rule_rows.edition_in_force)
    changes = shown(session.ask(rule_rows.last_changes))
    told = session.ask(rule_rows.last_in_words)
    return {"edition": shown(edition), "changes": _with_words(changes, told)}


def _with_words(
    changes: list[dict[str, Json]], told: Iterable[rule_rows.ChangeInWords]
) -> list[Json]:
    """Return changed rows, each with its table and its columns as people read them."""
    return [
        {**change, "table": one.table, "told": shown(one.fields)}
        for change, one in zip(changes, told, strict=True)
    ]


def _import(args: argparse.Namespace, session: Session) -> Json:
    data = read_limited(args.file, LIMIT + 1)
    value = _told(session, data)
    if value["refused"] is None and not args.yes:
        _ask(tell.pack_page(value))
    digits = args.digits
    if value["refused"] is None and not value["believed"] and not digits:
        digits = _typed_digits()
    oid = session.do(rules.import_pack, data, digits).result
    return {"pack": oid, **value}


def _ask(about: str) -> None:
    """Let a person say yes to what was shown; raises ``rules.not_confirmed``."""
    question = QCoreApplication.translate("Command", "Take over this rule pack? yes/no")
    sys.stderr.write(f"{about}\n{question} ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().casefold() not in ("y", "yes", "ya"):
        raise Refused("rules.not_confirmed")


def _typed_digits() -> str:
    """Let a person type what headquarters reads out; nobody vouches for the signer yet."""
    translate = QCoreApplication.translate
    sys.stderr.write(translate("Command", "Type the digits that the other side reads out:") + " ")
    sys.stderr.flush()
    return sys.stdin.readline().strip()


def _export(args: argparse.Namespace, session: Session) -> Json:
    require_new(args.out)
    files = None if args.tables is None else read_tables(args.tables)
    data = session.do(rules.sign_tables, files).result
    write_durably(args.out, data)
    return {
        "file": str(args.out),
        "size": len(data),
        "own_fingerprint": session.ask(rules.signer_digits),
    }


def _tables(args: argparse.Namespace, session: Session) -> Json:
    files = session.ask(rules.tables_to_edit)
    write_tables(args.folder, files)
    return {"folder": str(args.folder), "files": sorted(files)}


# --- calendar -------------------------------------------------------------------------


def _calendar(args: argparse.Namespace, session: Session) -> Json:
    return _year(session, args.year or session.ask(today).year)


def _add_day(args: argparse.Namespace, session: Session) -> Json:
    session.do(calendar.add_day_off, args.day, args.name)
    return _year(session, args.day.year)


def _remove_day(args: argparse.Namespace, session: Session) -> Json:
    session.do(calendar.remove_day_off, args.day, args.reason)
    return _year(session, args.day.year)


def _confirm(args: argparse.Namespace, session: Session) -> Json:
    session.do(calendar.confirm_year, args.year, args.note, confirmed=not args.undo)
    return _year(session, args.year)


def _year(session: Session, year: int) -> Json:
    view = session.ask(calendar.calendar_view, year)
    return {**shown(view), "final": view.final}
