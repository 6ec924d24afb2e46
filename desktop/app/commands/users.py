"""Commands about officers, their passphrases, who keeps out of a case, and handing over."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_users as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import object_id, require_new, shown
from desktop.app.commands.vault import write_private
from desktop.app.places import Places
from desktop.app.wiring import Session
from desktop.cases.officers import (
    add_officer,
    admit_officer,
    change_own_passphrase,
    disable_officer,
    edit_officer,
    officer_list,
    officer_with,
    renew_recovery,
    share_identity,
)
from desktop.cases.recusal import (
    conflicts_of_interest,
    hand_over,
    recuse,
    recuse_oneself,
    take_back_recusal,
)
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.journal.roles import ROLES

_NEW = "NETRA_NEW_PASSPHRASE"  # noqa: S105 - the name of a variable


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    _add_users(line)
    _add_keys(line)
    _add_cases(line)


def _add_users(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    new = line.add(
        "user add",
        _add,
        help=translate("Command", "let a further officer in, with a first passphrase"),
        say=tell.user_added,
    )
    new.add_argument("officer", metavar="NAME")
    edit = line.add(
        "user edit", _edit, help=translate("Command", "change an officer"), say=tell.user
    )
    edit.add_argument("officer", metavar="NAME")
    new.add_argument("--role", action="append", choices=ROLES, metavar="ROLE", required=True)
    edit.add_argument("--role", action="append", choices=ROLES, metavar="ROLE")
    for command in (new, edit):
        command.add_argument("--name", metavar="FULL NAME")
        command.add_argument("--nip", metavar="NIP")
        command.add_argument("--post", metavar="T")
        command.add_argument("--official", metavar="OFFICIAL")
    edit.add_argument("--their-passphrase-file", type=Path, metavar="F")
    line.add("user list", _list, help=translate("Command", "officers of the vault"), say=tell.users)
    admit = line.add(
        "user admit",
        _admit,
        help=translate("Command", "give an officer a new first passphrase"),
        say=tell.user_added,
    )
    admit.add_argument("officer", metavar="NAME")
    for command in (new, admit):
        command.add_argument("--new-passphrase-file", type=Path, metavar="F")
    disable = line.add(
        "user disable",
        _disable,
        help=translate("Command", "let an officer log in no more"),
        say=tell.user,
    )
    disable.add_argument("officer", metavar="NAME")
    share = line.add(
        "user share-identity",
        _share,
        help=translate("Command", "let an officer open reporters' identities"),
        say=tell.user,
    )
    share.add_argument("officer", metavar="NAME")
    share.add_argument("--their-passphrase-file", type=Path, metavar="F")


def _add_keys(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    change = line.add_free(
        "passphrase change",
        _change,
        help=translate("Command", "replace the own passphrase"),
        say=tell.passphrase_changed,
    )
    change.add_argument("--new-passphrase-file", type=Path, metavar="F")
    renew = line.add(
        "recovery renew",
        _renew,
        help=translate("Command", "make a new recovery code; the old sheet is worthless"),
        say=tell.code_renewed,
    )
    renew.add_argument("--recovery-file", type=Path, metavar="F")


def _add_cases(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    out = line.add(
        "case recuse",
        _recuse,
        help=translate("Command", "keep oneself, or another officer, out of a case"),
        say=tell.recused,
    )
    out.add_argument("case", metavar="CASE")
    out.add_argument("officer", nargs="?", metavar="USER")
    out.add_argument("--ground", metavar="CODE", required=True)
    out.add_argument("--reason", metavar="T", default="")
    back = line.add(
        "case unrecuse",
        _unrecuse,
        help=translate("Command", "let an officer see a case again"),
        say=tell.recused,
    )
    back.add_argument("recusal", metavar="RECUSAL")
    back.add_argument("--reason", metavar="T", required=True)
    listing = line.add(
        "case recusals",
        _recusals,
        help=translate("Command", "who keeps out of a case"),
        say=tell.recusals,
    )
    listing.add_argument("case", metavar="CASE")
    over = line.add(
        "case hand-over",
        _hand_over,
        help=translate("Command", "give cases to another officer"),
        say=tell.handed_over,
    )
    over.add_argument("cases", nargs="*", metavar="CASE")
    over.add_argument("--from", dest="source", metavar="USER|NAME", required=True)
    over.add_argument("--to", dest="target", metavar="USER", required=True)
    over.add_argument("--reason", metavar="T", required=True)


# --- officers --------------------------------------------------------------------------


def _fields(args: argparse.Namespace, session: Session) -> dict[str, Json]:
    given: dict[str, Json] = {
        "name": args.name,
        "roles": args.role,
        "nip": args.nip,
        "post": args.post,
        "official": args.official and object_id(session, args.official, "official"),
    }
    return {key: value for key, value in given.items() if value is not None}


def _add(args: argparse.Namespace, session: Session) -> Json:
    form = {"login": args.officer, "name": args.officer, **_fields(args, session)}
    passphrase = read_new_passphrase(args)
    session.do(add_officer, session.keyring, form, passphrase)
    return _user(session, args.officer)


def _admit(args: argparse.Namespace, session: Session) -> Json:
    officer = _officer(session, args.officer)
    session.do(admit_officer, session.keyring, officer, read_new_passphrase(args))
    return _user(session, args.officer)


def _edit(args: argparse.Namespace, session: Session) -> Json:
    changes = _fields(args, session)
    typed = _theirs(args) if args.their_passphrase_file else ""
    session.do(edit_officer, session.keyring, _officer(session, args.officer), changes, typed)
    return _user(session, args.officer)


def _disable(args: argparse.Namespace, session: Session) -> Json:
    session.do(disable_officer, session.keyring, _officer(session, args.officer))
    return _user(session, args.officer)


def _share(args: argparse.Namespace, session: Session) -> Json:
    officer = _officer(session, args.officer)
    session.do(share_identity, session.keyring, officer, _theirs(args))
    return _user(session, args.officer)


def _list(args: argparse.Namespace, session: Session) -> Json:
    del args
    return shown(session.ask(officer_list, session.keyring))


def _user(session: Session, login: str) -> Json:
    views = session.ask(officer_list, session.keyring)
    wanted = login.strip().lower()
    return shown(next(view for view in views if view.login == wanted))


def _officer(session: Session, login: str) -> ObjectId:
    return session.ask(officer_with, login).id


# --- keys ------------------------------------------------------------------------------


def read_new_passphrase(args: argparse.Namespace) -> str:
    """Return a passphrase to be set: from the environment, a file, or typed twice.

    Raises ``keys.no_new_passphrase`` when there is none and nobody to ask, and
    ``keys.passphrases_differ``.
    """
    given = os.environ.get(_NEW)
    if given is not None:
        return given
    if args.new_passphrase_file is not None:
        return _line(args.new_passphrase_file)
    if not sys.stdin.isatty():
        raise Refused("keys.no_new_passphrase")
    translate = QCoreApplication.translate
    first = getpass.getpass(translate("Command", "New passphrase: "))
    if first != getpass.getpass(translate("Command", "New passphrase again: ")):
        raise Refused("keys.passphrases_differ")
    return first


def _theirs(args: argparse.Namespace) -> str:
    if args.their_passphrase_file is not None:
        return _line(args.their_passphrase_file)
    if not sys.stdin.isatty():
        return ""
    ask = QCoreApplication.translate("Command", "Passphrase of {name}: ")
    return getpass.getpass(ask.format(name=args.officer))


def _line(path: Path) -> str:
    from desktop.app.cli import read_text

    return read_text(path).rstrip("\r\n")


def _change(args: argparse.Namespace, places: Places) -> Json:
    from desktop.app.cli import read_passphrase
    from desktop.app.vaults import open_vault

    old = read_passphrase(args)
    new = read_new_passphrase(args)
    try:
        with closing(open_vault(places, args.login, old)) as session:
            session.do(change_own_passphrase, session.keyring, old, new)
            return {"user": session.unlocked.login}
    except Refused as refusal:
        if refusal.code != "passphrase.own_needed":
            raise
    with closing(open_vault(places, args.login, old, own_passphrase=new)) as session:
        return {"user": session.unlocked.login}


def _renew(args: argparse.Namespace, session: Session) -> Json:
    require_new(args.recovery_file)
    code = session.do(renew_recovery, session.keyring).result
    write_private(args.recovery_file, code)
    return {"recovery_code": code}


# --- cases -----------------------------------------------------------------------------


def _recuse(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    if args.officer is None:
        made = session.do(recuse_oneself, case, args.ground, args.reason).result
    else:
        officer = _officer(session, args.officer)
        made = session.do(recuse, case, officer, args.ground, args.reason).result
    return {"recusal": made, "case": case}


def _unrecuse(args: argparse.Namespace, session: Session) -> Json:
    recusal = object_id(session, args.recusal, "recusal")
    session.do(take_back_recusal, recusal, args.reason)
    return {"recusal": recusal}


def _recusals(args: argparse.Namespace, session: Session) -> Json:
    case = object_id(session, args.case, "case")
    return shown(session.ask(conflicts_of_interest, case))


def _hand_over(args: argparse.Namespace, session: Session) -> Json:
    known = {view.login: view.name for view in session.ask(officer_list, session.keyring)}
    source = known.get(args.source, args.source)
    target = _officer(session, args.target)
    cases = [object_id(session, typed, "case") for typed in args.cases]
    done = session.do(hand_over, source, target, args.reason, cases).result
    return {"cases": list(done), "from": source, "to": known.get(args.target.lower(), "")}
