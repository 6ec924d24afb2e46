"""Commands about the register of letters: reserve, explain, ranges, copies, export."""

from __future__ import annotations

import argparse
import re
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

import reports_templates.catalogue as press
from desktop.app import tell_register as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import day, object_id, require_new, shown
from desktop.app.wiring import Session
from desktop.cases.office import today
from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.journal.model import Json
from desktop.keys.files import write_durably
from desktop.letters.actions import KINDS
from desktop.letters.agenda import (
    Agenda,
    Place,
    agendas,
    number_at,
    release_number,
    reserve_number,
    set_agenda,
)
from desktop.letters.book import all_lines, explain_number, year_of_letters
from desktop.letters.book_file import agenda_book, book_table, printed_book, record_book
from desktop.letters.copies import copies_of_letter, distribute
from desktop.letters.offered import form_of
from desktop.letters.ports import LetterUnit, RegisterFilter
from desktop.letters.ranges import deal_range, keep_agenda, office_pcs, range_lines
from ui.messages import message

_TABLES = (".csv", ".xlsx")
_SPAN = re.compile(r"([0-9]{1,6})(?:-([0-9]{1,6}))?")


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    listing = line.add(
        "letter register",
        _register,
        help=translate("Command", "the register of letters, or its file for a period"),
        say=tell.register_saved,
    )
    listing.add_argument("--kind", metavar="KIND", default="")
    listing.add_argument("--status", metavar="S", default="")
    listing.add_argument("--from", dest="first", type=day, metavar="D")
    listing.add_argument("--to", dest="last", type=day, metavar="D")
    listing.add_argument("--out", type=Path, metavar="F.xlsx|.csv|.pdf")
    book = line.add(
        "letter book",
        _book,
        help=translate("Command", "an agenda as a whole: gaps, doubles, reserved numbers"),
        say=tell.year_shown,
    )
    reserve = line.add(
        "letter reserve",
        _reserve,
        help=translate("Command", "keep the next number for a letter to come"),
        say=tell.reserved,
    )
    reserve.add_argument("--purpose", metavar="T", required=True)
    reserve.add_argument("--for", dest="holder", metavar="NAME", default="")
    reserve.add_argument("--until", type=day, metavar="D")
    reserve.add_argument("--date", type=day, metavar="D")
    reserve.add_argument("--kind", metavar="KIND", default="")
    reserve.add_argument("--clock-is-right", metavar="REASON", default="")
    release = line.add(
        "letter release",
        _release,
        help=translate("Command", "give a reserved number up; its gap stays explained"),
        say=tell.released,
    )
    release.add_argument("number", metavar="RESERVATION")
    release.add_argument("--reason", metavar="T", required=True)
    explain = line.add(
        "letter explain",
        _explain,
        help=translate("Command", "write down why numbers are missing or there twice"),
        say=tell.explained,
    )
    explain.add_argument("numbers", type=_span, metavar="N|N-M")
    explain.add_argument("--reason", metavar="T", required=True)
    ranges = line.add(
        "letter ranges",
        _ranges,
        help=translate("Command", "numbers for each PC of the office"),
        say=tell.ranges_shown,
    )
    ranges.add_argument("--keep", action="store_true")
    ranges.add_argument("--reason", metavar="T", default="")
    ranges.add_argument("--give", metavar="DEVICE")
    ranges.add_argument("--count", type=int, metavar="N", default=100)
    ranges.add_argument("--low", type=int, metavar="N")
    for command in (listing, book, explain, ranges):
        command.add_argument("--year", type=_year, metavar="Y")
        command.add_argument("--series", metavar="AGENDA", default="")
    copies = line.add(
        "letter copies",
        _copies,
        help=translate("Command", "who holds which copy of a secret letter"),
        say=tell.copies_shown,
    )
    copies.add_argument("letter", metavar="LETTER")
    copies.add_argument("--holder", dest="holders", action="append", metavar="NAME")
    copies.add_argument("--reason", metavar="T", default="")
    agenda = line.add(
        "letter agenda",
        _agenda,
        help=translate("Command", "agendas with a running number of their own"),
        say=tell.agenda_lines,
    )
    agenda.add_argument("series", metavar="AGENDA", nargs="?")
    agenda.add_argument("--name", metavar="T")
    agenda.add_argument("--kind", dest="kinds", action="append", metavar="KIND")
    agenda.add_argument("--pattern", metavar="P")
    agenda.add_argument("--unit", metavar="CODE")
    agenda.add_argument("--classification", metavar="CODE")


def _year(typed: str) -> int:
    if not 4 == len(typed) == sum(map(str.isdecimal, typed)):
        raise argparse.ArgumentTypeError(f"{typed} (YYYY)")
    return int(typed)


def _span(typed: str) -> tuple[int, int]:
    found = _SPAN.fullmatch(typed)
    if found is None:
        raise argparse.ArgumentTypeError(f"{typed} (5, 5-7)")
    low = int(found[1])
    return low, int(found[2] or low)


def _year_asked(args: argparse.Namespace, session: Session) -> int:
    return int(args.year or session.ask(today).year)


# --- looking -----------------------------------------------------------------------------


def _register(args: argparse.Namespace, session: Session) -> Json:
    if args.out is not None:
        return _file(args, session)
    wanted = RegisterFilter("", args.year, args.series, args.kind, args.status)
    return [shown(entry) for entry in session.ask(all_lines, wanted)]


def _file(args: argparse.Namespace, session: Session) -> Json:
    year = _year_asked(args, session)
    first, last = args.first or date(year, 1, 1), args.last or date(year, 12, 31)
    require_new(args.out)
    if args.out.suffix.lower() == ".pdf":
        data = session.ask(agenda_book, args.series, first, last)
        content = printed_book(press, data).pdf
        entries = len(data.lines)
    elif args.out.suffix.lower() not in _TABLES:
        raise Refused("sheet.unknown_ending", file=args.out.name, known=[*_TABLES, ".pdf"])
    else:
        made = session.ask(book_table, args.out.name, args.series, first, last)
        content, entries = made.content, made.entries
    write_durably(args.out, content)
    session.do(record_book, str(args.out), entries)
    return {"file": str(args.out), "entries": entries, "bytes": len(content)}


def _book(args: argparse.Namespace, session: Session) -> Json:
    found = session.ask(year_of_letters, args.series, _year_asked(args, session))
    return {
        "series": found.agenda.series,
        "year": found.year,
        "last": found.last,
        "next": found.next,
        "statuses": found.statuses,
        "gaps": [shown(gap) for gap in found.gaps],
        "doubles": [{**shown(one), "number": one.number} for one in found.doubles],
        "reserved": [shown(one) for one in found.reserved],
        "lapsed": list(found.lapsed),
        "unexplained": found.unexplained,
        "left": found.numbers.left if found.numbers else None,
        "blocks": [list(block) for block in found.numbers.blocks] if found.numbers else [],
        "stop": str(message(found.stop)) if found.stop else "",
        "stop_code": found.stop.code if found.stop else "",
    }


# --- numbers -----------------------------------------------------------------------------


def _reserve(args: argparse.Namespace, session: Session) -> Json:
    kept = session.do(
        reserve_number,
        args.purpose,
        holder=args.holder,
        until=args.until,
        dated=args.date,
        kind=_known_kind(args.kind),
        clock_is_right=args.clock_is_right,
    ).result
    return {"id": kept.id, **kept.fields}


def _known_kind(kind: str) -> str:
    """Return a kind of letter that there is; raises ``letter.unknown_kind``."""
    return kind if not kind or kind in KINDS else form_of(press, kind).code


def _release(args: argparse.Namespace, session: Session) -> Json:
    oid = object_id(session, args.number, "number_reservation")
    session.do(release_number, oid, args.reason)
    found = session.ask(lambda unit: unit.objects.get(oid))
    return {"id": oid, "number": found.text("number") if found else ""}


def _explain(args: argparse.Namespace, session: Session) -> Json:
    low, high = args.numbers
    year = _year_asked(args, session)
    note = session.do(explain_number, args.series, year, low, high, args.reason).result
    return {"id": note, "low": low, "high": high, "year": year}


def _ranges(args: argparse.Namespace, session: Session) -> Json:
    if args.keep:
        takes_over = {"year": args.year, "low": args.low or 1}
        session.do(keep_agenda, reason=args.reason, **takes_over)
    if args.give:
        session.do(
            deal_range,
            _pc(session, args.give),
            args.series or "surat",
            _year_asked(args, session),
            args.count,
            args.low,
        )
    return {
        "pcs": [shown(pc) for pc in session.ask(office_pcs)],
        "ranges": [shown(one) for one in session.ask(range_lines, args.series, args.year)],
    }


def _pc(session: Session, typed: str) -> DeviceId:
    """Return the one other PC of the office whose id begins so, or what was typed."""
    found = [pc.id for pc in session.ask(office_pcs) if pc.id.startswith(typed.lower())]
    return found[0] if len(found) == 1 and len(typed) >= 4 else DeviceId(typed)


def _copies(args: argparse.Namespace, session: Session) -> Json:
    letter = object_id(session, args.letter, "letter")
    if args.holders:
        session.do(distribute, letter, args.holders, args.reason)
    return shown(session.ask(copies_of_letter, letter))


def _agenda(args: argparse.Namespace, session: Session) -> Json:
    if args.series:
        given = {
            "name": args.name,
            "kinds": [_known_kind(kind) for kind in args.kinds if kind] if args.kinds else None,
            "pattern": args.pattern,
            "unit_code": args.unit,
            "classification_code": args.classification,
        }
        changes = {key: value for key, value in given.items() if value is not None}
        session.do(set_agenda, args.series, changes)
    return session.ask(_agenda_rows)


def _agenda_rows(unit: LetterUnit) -> list[Json]:
    return [_agenda_row(unit, one) for one in agendas(unit)]


def _agenda_row(unit: LetterUnit, one: Agenda) -> Json:
    now = today(unit)
    return {
        "series": one.series,
        "name": one.name,
        "kinds": list(one.kinds),
        "pattern": one.pattern.text,
        "example": number_at(unit, one, Place(one.series, now.year, 123), now, "R"),
    }
