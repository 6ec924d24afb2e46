"""Commands about people: find, show, check a NIP."""

from __future__ import annotations

import argparse

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_cases as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import object_id, shown
from desktop.app.wiring import Session
from desktop.cases.nip import Finding
from desktop.cases.people import find_people, nip_check, person_view
from desktop.errors import Refused
from desktop.journal.model import Json


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    find = line.add(
        "person find",
        _find,
        help=translate("Command", "find people by name or NIP"),
        say=tell.people_lines,
    )
    find.add_argument("text", metavar="TEXT")
    show = line.add(
        "person show",
        _show,
        help=translate("Command", "a person in all cases"),
        say=tell.person_page,
    )
    show.add_argument("person", metavar="ID")
    check = line.add(
        "person check-nip",
        _check,
        help=translate("Command", "check a NIP's format"),
        say=tell.nip_checked,
    )
    check.add_argument("nip", metavar="NIP")
    check.add_argument("--type", default="PNS", metavar="PNS")


def _find(args: argparse.Namespace, session: Session) -> Json:
    return shown(session.ask(find_people, args.text))


def _show(args: argparse.Namespace, session: Session) -> Json:
    respondent = object_id(session, args.person, "respondent")
    return shown(session.ask(person_view, respondent))


def _check(args: argparse.Namespace, session: Session) -> Json:
    from desktop.cases.rules import law_of
    from desktop.law.lists import AsnType

    session.ask(law_of).row(AsnType, args.type)
    check = session.ask(nip_check, args.nip, args.type)
    return {
        "nip": check.digits,
        "shown": check.shown,
        "type": args.type,
        "well_formed": check.well_formed,
        "findings": [_finding(found) for found in check.findings],
        "born": shown(check.born),
        "sex": check.sex,
    }


def _finding(found: Finding) -> dict[str, Json]:
    from ui.messages import sentence

    message = sentence(Refused(found.code, **found.details))
    return {
        "code": found.code,
        "severity": found.severity.value,
        "message": message,
        "details": found.details,
    }
