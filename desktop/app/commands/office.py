"""Commands about the office: letterhead, officials, elections."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication

from desktop.app import tell_office as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import day, json_file, keep_file, pairs, shown
from desktop.app.wiring import Session
from desktop.cases.events import change_event, event_of, phase_advice
from desktop.cases.fields import from_text
from desktop.cases.office import (
    add_event,
    add_official,
    events,
    office_view,
    official_on,
    officials,
    set_office,
)
from desktop.cases.terms_of_office import posts_on
from desktop.errors import Refused
from desktop.journal.model import Json
from desktop.letters.crest import check_crest
from desktop.letters.model import CREST_LIMIT, StyleProfile
from desktop.letters.numbering import parse_pattern
from desktop.letters.office_style import NOT_LOOK, style_versions

_CREST: Final = "crest"


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    line.add(
        "office show",
        _show,
        help=translate("Command", "the office and its letterhead"),
        say=tell.office_page,
    )
    change = line.add(
        "office set", _set, help=translate("Command", "change the office"), say=tell.office_page
    )
    change.add_argument("changes", nargs="+", metavar="KEY=VALUE")
    official = line.add("official add", _official, help=translate("Command", "enter an official"))
    official.add_argument("file", type=Path, metavar="FILE")
    listing = line.add(
        "official list",
        _officials,
        help=translate("Command", "list officials"),
        say=tell.official_lines,
    )
    listing.add_argument("--on", type=day, metavar="DATE")
    signs = line.add(
        "official on",
        _official_on,
        help=translate("Command", "who holds which post on a day, who signs first"),
        say=tell.official_lines,
    )
    signs.add_argument("day", type=day, metavar="DATE")
    signs.add_argument("--post", metavar="T", default="")
    signs.add_argument("--ppk", action="store_true")
    event = line.add("event add", _event, help=translate("Command", "enter an election"))
    event.add_argument("file", type=Path, metavar="FILE")
    edit = line.add(
        "event edit",
        _edit_event,
        help=translate("Command", "change an election, known or own"),
        say=tell.event_lines,
    )
    edit.add_argument("event", metavar="EVENT")
    edit.add_argument("changes", nargs="+", metavar="KEY=VALUE")
    phase = line.add(
        "event phase", _phase, help=translate("Command", "which list of forms an act belongs to")
    )
    phase.add_argument("event", metavar="EVENT")
    phase.add_argument("day", type=day, metavar="DATE")
    phase.add_argument("forms", nargs="*", metavar="FORM")
    line.add(
        "event list", _events, help=translate("Command", "list elections"), say=tell.event_lines
    )


def _show(args: argparse.Namespace, session: Session) -> Json:
    del args
    return shown(session.ask(office_view))


def _set(args: argparse.Namespace, session: Session) -> Json:
    given = pairs(args.changes)
    picture = given.pop(_CREST, None)
    changes = {field: from_text("office", field, typed) for field, typed in given.items()}
    _check_letters(changes)
    crest = None
    if picture == "":
        changes[_CREST] = None
    elif picture is not None:
        if not picture.startswith("@"):
            raise Refused("office.crest_needs_file", given=picture)
        path = Path(picture[1:])
        _check_picture(path)
        crest = keep_file(session, path)
    _look_has_versions(session, changes)
    session.do(set_office, changes, crest)
    return shown(session.ask(office_view))


def _check_letters(changes: dict[str, Json]) -> None:
    """Refuse a number pattern or a look that no letter could be printed with."""
    if changes.get("number_pattern"):
        parse_pattern(str(changes["number_pattern"]))
    look = changes.get("style")
    if isinstance(look, dict):
        StyleProfile.from_json(
            msgspec.json.encode({k: v for k, v in look.items() if k not in NOT_LOOK})
        )


def _look_has_versions(session: Session, changes: dict[str, Json]) -> None:
    """Refuse a look that nobody would see: from its first version on, those decide."""
    look = changes.get("style")
    given = {"paper"} & changes.keys() or (isinstance(look, dict) and look.keys() - NOT_LOOK)
    if given and len(session.ask(style_versions)) > 1:
        raise Refused("style.has_versions")


def _check_picture(path: Path) -> None:
    with path.open("rb") as file:
        check_crest(file.read(CREST_LIMIT + 1))


def _official(args: argparse.Namespace, session: Session) -> Json:
    return {"official": session.do(add_official, json_file(args.file)).result}


def _officials(args: argparse.Namespace, session: Session) -> Json:
    return shown(session.ask(officials, args.on))


def _official_on(args: argparse.Namespace, session: Session) -> Json:
    if args.post or args.ppk:
        found = session.ask(official_on, args.day, post=args.post, ppk=args.ppk)
        return shown([] if found is None else [found])
    posts = posts_on(session.ask(officials), args.day)
    held = (one for post in posts for one in (post.signer, *post.others) if one is not None)
    return shown(tuple(held))


def _event(args: argparse.Namespace, session: Session) -> Json:
    return {"event": session.do(add_event, json_file(args.file)).result}


def _edit_event(args: argparse.Namespace, session: Session) -> Json:
    given = pairs(args.changes)
    changes = {field: from_text("event", field, typed) for field, typed in given.items()}
    session.do(change_event, args.event, changes)
    return [one for one in shown(session.ask(events)) if one["code"] == args.event]


def _phase(args: argparse.Namespace, session: Session) -> Json:
    if session.ask(event_of, args.event) is None:
        known = [one.code for one in session.ask(events)]
        raise Refused("event.unknown", event=args.event, known=known)
    return shown(session.ask(phase_advice, args.event, args.day, args.forms)) or {"phase": None}


def _events(args: argparse.Namespace, session: Session) -> Json:
    del args
    return shown(session.ask(events))
