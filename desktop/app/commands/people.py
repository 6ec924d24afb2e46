"""Commands about people: find, show, check numbers, link, tell apart, earlier sanctions, NIK."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_people as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import amount, keep_file, object_id, shown
from desktop.app.wiring import Session
from desktop.cases.duplicates import PAIRS, compare_people, compared_view, duplicates
from desktop.cases.nip import Finding
from desktop.cases.people import PEOPLE, find_people, nik_check, nip_check, person_view
from desktop.cases.persons import (
    add_prior_sanction,
    card_of,
    doubt_again,
    link_respondent,
    merge_people,
    open_nik,
    set_nik,
    tell_apart,
    unlink_respondent,
    withdraw_prior_sanction,
)
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json

_SANCTION: Final = ("number", "dated", "starts_on", "ends_on", "official", "source", "note")
_NIK_BYTES: Final = 200


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    _add_looking(line)
    _add_joining(line)
    _add_keeping(line)


def _add_looking(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    find = line.add(
        "person find",
        _find,
        help=translate("Command", "find people by name, however it is spelt, or NIP"),
        say=tell.people_lines,
    )
    find.add_argument("text", metavar="TEXT")
    find.add_argument("--limit", type=amount, default=PEOPLE, metavar="N")
    show = line.add(
        "person show",
        _show,
        help=translate("Command", "a person in all cases, with every sanction"),
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
    nik = line.add(
        "person check-nik",
        _check_nik,
        help=translate("Command", "check a NIK's format"),
        say=tell.nik_checked,
    )
    nik.add_argument("nik", metavar="NIK")
    nik.add_argument("--nip", default="", metavar="NIP")
    twice = line.add(
        "person duplicates",
        _duplicates,
        help=translate("Command", "people who may be one"),
        say=tell.pair_lines,
    )
    twice.add_argument("--limit", type=amount, default=PAIRS, metavar="N")
    beside = line.add(
        "person compare",
        _compare,
        help=translate("Command", "two people side by side"),
        say=tell.comparison,
    )
    beside.add_argument("person", metavar="PERSON")
    beside.add_argument("other", metavar="PERSON")


def _add_joining(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    link = line.add(
        "person link",
        _link,
        help=translate("Command", "say that a respondent is this person"),
        say=tell.linked,
    )
    link.add_argument("respondent", metavar="RESPONDENT")
    link.add_argument("person", metavar="PERSON")
    unlink = line.add(
        "person unlink",
        _unlink,
        help=translate("Command", "say that a respondent is somebody else"),
        say=tell.linked,
    )
    unlink.add_argument("respondent", metavar="RESPONDENT")
    merge = line.add(
        "person merge",
        _merge,
        help=translate("Command", "say that two people are one"),
        say=tell.merged,
    )
    differ = line.add(
        "person differ",
        _differ,
        help=translate("Command", "say that two people are two, for ever or not"),
        say=tell.told_apart,
    )
    differ.add_argument("--undo", action="store_true")
    for pair in (merge, differ):
        pair.add_argument("person", metavar="PERSON")
        pair.add_argument("other", metavar="PERSON")
    for one in (link, unlink, merge, differ):
        one.add_argument("--reason", required=True, metavar="T")


def _add_keeping(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    sanction = line.add(
        "person add-sanction",
        _add_sanction,
        help=translate("Command", "enter a sanction from before"),
        say=tell.sanction_added,
    )
    sanction.add_argument("person", metavar="PERSON")
    sanction.add_argument("--sanction", required=True, metavar="CODE")
    for name in _SANCTION:
        sanction.add_argument(f"--{name.replace('_', '-')}", metavar="T")
    sanction.add_argument("--scan", type=Path, metavar="FILE")
    back = line.add(
        "person withdraw-sanction",
        _withdraw_sanction,
        help=translate("Command", "take back a sanction entered by mistake"),
        say=tell.sanction_added,
    )
    back.add_argument("sanction", metavar="SANCTION")
    back.add_argument("--reason", required=True, metavar="T")
    keep = line.add(
        "person set-nik",
        _set_nik,
        help=translate("Command", "seal the NIK in a file, or on standard input"),
        say=tell.nik_kept,
    )
    keep.add_argument("person", metavar="PERSON")
    keep.add_argument("file", type=Path, metavar="FILE")
    look = line.add(
        "person show-nik",
        _show_nik,
        help=translate("Command", "open a sealed NIK; it is written down who did"),
        say=tell.nik_opened,
    )
    look.add_argument("person", metavar="PERSON")
    look.add_argument("--reason", required=True, metavar="T")


# --- looking ------------------------------------------------------------------------------


def _find(args: argparse.Namespace, session: Session) -> Json:
    return shown(session.ask(find_people, args.text, args.limit))


def _show(args: argparse.Namespace, session: Session) -> Json:
    return shown(session.ask(compared_view, _person(session, args.person)))


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
        "contract": check.contract,
    }


def _check_nik(args: argparse.Namespace, session: Session) -> Json:
    check = session.ask(nik_check, args.nik, args.nip)
    return {
        "shown": check.shown,
        "well_formed": bool(check.digits) and not check.errors,
        "findings": [_finding(found) for found in check.findings],
        "born": shown(check.born),
        "sex": check.sex,
    }


def _duplicates(args: argparse.Namespace, session: Session) -> Json:
    return shown(session.ask(duplicates, args.limit))


def _compare(args: argparse.Namespace, session: Session) -> Json:
    one, other = (_person(session, typed) for typed in (args.person, args.other))
    return shown(session.ask(compare_people, one, other))


def _finding(found: Finding) -> dict[str, Json]:
    from ui.messages import sentence

    message = sentence(Refused(found.code, **found.details))
    return {
        "code": found.code,
        "severity": found.severity.value,
        "message": message,
        "details": found.details,
    }


# --- joining ------------------------------------------------------------------------------


def _link(args: argparse.Namespace, session: Session) -> Json:
    respondent = object_id(session, args.respondent, "respondent")
    person = _person(session, args.person)
    changed = session.do(link_respondent, respondent, person, args.reason).result
    return {"respondent": respondent, "person": session.ask(card_of, person), "changed": changed}


def _unlink(args: argparse.Namespace, session: Session) -> Json:
    respondent = object_id(session, args.respondent, "respondent")
    own = session.do(unlink_respondent, respondent, args.reason).result
    return {"respondent": respondent, "person": own, "changed": True}


def _merge(args: argparse.Namespace, session: Session) -> Json:
    keep, other = (_person(session, typed) for typed in (args.person, args.other))
    moved = session.do(merge_people, keep, other, args.reason).result
    return {"person": session.ask(card_of, keep), "moved": moved}


def _differ(args: argparse.Namespace, session: Session) -> Json:
    one, other = (
        session.ask(card_of, _person(session, typed)) for typed in (args.person, args.other)
    )
    if not args.undo:
        made = session.do(tell_apart, one, other, args.reason).result
        return {"difference": made, "person": one, "other": other, "apart": True}
    known = session.ask(person_view, one).differences
    cards = {*session.ask(person_view, other).cards, other}
    found = next((told.id for told in known if told.other in cards), None)
    if found is None:
        raise Refused("person_difference.unknown", id=other)
    session.do(doubt_again, found, args.reason)
    return {"difference": found, "person": one, "other": other, "apart": False}


# --- keeping ------------------------------------------------------------------------------


def _add_sanction(args: argparse.Namespace, session: Session) -> Json:
    person = _person(session, args.person)
    form = {name: getattr(args, name) for name in _SANCTION if getattr(args, name)}
    scan = None if args.scan is None else keep_file(session, args.scan)
    made = session.do(add_prior_sanction, person, {**form, "sanction": args.sanction}, scan).result
    return {"sanction": made, "person": session.ask(card_of, person)}


def _withdraw_sanction(args: argparse.Namespace, session: Session) -> Json:
    sanction = object_id(session, args.sanction, "prior_sanction")
    session.do(withdraw_prior_sanction, sanction, args.reason)
    return {"sanction": sanction, "withdrawn": True}


def _set_nik(args: argparse.Namespace, session: Session) -> Json:
    person = _person(session, args.person)
    if str(args.file) == "-":
        untrusted = sys.stdin.buffer.read(_NIK_BYTES)
    else:
        with args.file.open("rb") as source:
            untrusted = source.read(_NIK_BYTES)
    found = session.do(set_nik, person, untrusted.decode("utf-8", "replace").strip()).result
    view = session.ask(person_view, person)
    findings = [_finding(Finding(code)) for code in found]
    return {"person": view.id, "nik": view.nik, "findings": findings}


def _show_nik(args: argparse.Namespace, session: Session) -> Json:
    person = _person(session, args.person)
    secret = session.unlocked.identity_secret
    if secret is None:
        raise Refused("slots.identity_not_held", login=session.unlocked.login)
    nik = session.do(open_nik, person, args.reason, secret).result
    return {"person": session.ask(card_of, person), "nik": nik}


def _person(session: Session, typed: str) -> ObjectId:
    """Return the card or respondent whose id begins with what was typed."""
    return object_id(session, typed)
