"""Commands of trust: whom headquarters vouches for, its own keys, the list as a file."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_exchange as tell
from desktop.app.commandline import Adder, CommandLine
from desktop.app.commands.given import require_new
from desktop.app.wiring import Session
from desktop.errors import Refused
from desktop.journal.model import Json, Side
from desktop.keys.files import read_limited, write_durably
from desktop.keys.root_file import LIMIT, RootKeys, open_root
from desktop.keys.trust import FILE_LIMIT, read_list_file
from desktop.sync import custody, enrolment, queries, rotating, standing
from desktop.sync.ports import SyncUnit
from desktop.sync.rotating import Mailbox
from desktop.sync.trusting import (
    EnrolledDevice,
    Headquarters,
    TrustView,
    list_file,
    take_list,
    trust_view,
)

translate = QCoreApplication.translate
_RENEW: dict[str, Callable[..., int]] = {
    "recipient": custody.renew_recipient,
    "issuing": custody.renew_issuing,
    "root": custody.succeed_root,
}


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    line.add(
        "trust show",
        _show,
        help=translate("Command", "whom headquarters vouches for"),
        say=tell.trust_page,
    )
    issue = line.add("trust issue", _issue, help=translate("Command", "sign the trust list anew"))
    take_root(issue)
    revoke = line.add("trust revoke", _revoke, help=translate("Command", "stop believing a device"))
    revoke.add_argument("device", metavar="DEVICE")
    revoke.add_argument("--reason", metavar="T", default="")
    take_root(revoke)
    _add_files(line)
    _add_keys(line)


def _add_files(line: CommandLine) -> None:
    out = line.add(
        "trust export", _export, help=translate("Command", "write the trust list as a file")
    )
    out.add_argument("out", type=Path, metavar="OUT")
    take = line.add("trust import", _import, help=translate("Command", "take over a newer list"))
    take.add_argument("file", type=Path, metavar="FILE")
    store = line.add(
        "trust store",
        _store,
        help=translate("Command", "move the root into a file for the safe"),
    )
    store.add_argument("out", type=Path, metavar="OUT")
    _take_passphrase(store)


def _add_keys(line: CommandLine) -> None:
    renew = line.add(
        "trust renew",
        _renew,
        help=translate("Command", "follow a key by a new one; a region its recipient key"),
        say=tell.trust_renewed,
    )
    renew.add_argument("what", choices=sorted(_RENEW), metavar="recipient|issuing|root")
    take_root(renew)
    line.add(
        "trust destroy",
        _destroy,
        help=translate("Command", "destroy former recipient keys whose time is over"),
        say=tell.keys_destroyed,
    )
    rename = line.add(
        "trust rename", _rename, help=translate("Command", "call headquarters by another name")
    )
    rename.add_argument("name", metavar="NAME")
    take_root(rename)
    over = line.add(
        "trust take-over",
        _take_over,
        help=translate("Command", "carry on the list of a former headquarters"),
    )
    over.add_argument("list", type=Path, metavar="LIST")
    over.add_argument("--authority", metavar="NAME", default="")
    take_root(over, required=True)
    hold = line.add(
        "trust hold",
        _hold,
        help=translate("Command", "let this PC of headquarters certify and sign the lists"),
    )
    take_root(hold)
    retire = line.add(
        "trust retire", _retire, help=translate("Command", "take a headquarters off the list")
    )
    retire.add_argument("device", metavar="DEVICE")
    take_root(retire)


def take_root(adder: Adder, *, required: bool = False) -> None:
    """Let a command take the root's file and its passphrase."""
    adder.add_argument(
        "--root",
        type=Path,
        metavar="F",
        required=required,
        help=translate("Command", "the root's file, when it lies in the safe"),
    )
    _take_passphrase(adder)


def _take_passphrase(adder: Adder) -> None:
    adder.add_argument("--root-passphrase-file", type=Path, metavar="F")


def _show(args: argparse.Namespace, session: Session) -> Json:
    del args
    found: TrustView = session.ask(trust_view)
    return {
        "version": found.version,
        "issued_at": found.issued_at.isoformat(),
        "held_since": _iso(found.held_since),
        "authority": found.authority,
        "root_fingerprint": found.root,
        "root_since": _iso(found.root_since),
        "successor_fingerprint": found.successor or None,
        "certificate_until": _iso(found.certificate_until),
        "quiet": found.quiet,
        "headquarters": [one.device for one in found.headquarters if one.revoked_at is None],
        "holder": next(one.device for one in found.headquarters if one.signs),
        "regions": [
            {"device": one.device, "office": one.office, "region": one.region,
             "serial": one.serial, "listed": one.listed,
             "valid_until": _iso(one.valid_until), "seen": _iso(one.seen),
             "recipient": one.recipient, "recipient_since": _iso(one.key_since),
             "recipient_confirmed": one.key_confirmed}
            for one in found.regions
        ],
        "revoked": [
            {"device": one.device, "office": one.office, "at": _iso(one.revoked_at)}
            for one in _all_devices(found)
            if one.revoked_at is not None
        ],
        "keys": None
        if found.own is None
        else {
            "root_here": found.own.root_here,
            "issuing_keys": found.own.issuing_keys,
            "certifies": found.own.certifies,
            "signs": found.own.elsewhere is None,
            "missed_revocations": found.own.missed,
            "recipient_since": _iso(found.own.recipient_since),
            "recipient_due": found.own.recipient_due,
            "recipient_announced": found.own.recipient_announced,
            "former_recipient": found.own.former_recipient,
        },
        "mailbox": None if found.mailbox is None else _mailbox(found.mailbox),
    }  # fmt: skip


def _all_devices(found: TrustView) -> list[Headquarters | EnrolledDevice]:
    return [*found.headquarters, *found.regions]


def _mailbox(found: Mailbox) -> Json:
    return {
        "recipient": found.recipient,
        "since": _iso(found.since),
        "bundle": found.bundle,
        "remind_on": _iso(found.remind_on),
        "due": found.due,
        "next_since": _iso(found.next_since),
        "former": [
            {"recipient": one.recipient, "since": _iso(one.since), "until": _iso(one.until),
             "may_go": one.may_go}
            for one in found.former
        ],
    }  # fmt: skip


def _issue(args: argparse.Namespace, session: Session) -> Json:
    return {"version": session.do(custody.issue_next_list, brought_root(args)).result}


def _revoke(args: argparse.Namespace, session: Session) -> Json:
    device = session.ask(queries.find_peer, args.device)
    revoke = enrolment.revoke_device
    version = session.do(revoke, device, args.reason, brought_root(args)).result
    return {"device": device, "version": version}


def _export(args: argparse.Namespace, session: Session) -> Json:
    require_new(args.out)
    write_durably(args.out, session.ask(list_file))
    return {"file": str(args.out), "version": session.ask(trust_view).version}


def _import(args: argparse.Namespace, session: Session) -> Json:
    return {"version": session.do(take_list, read_limited(args.file, FILE_LIMIT)).result}


def _store(args: argparse.Namespace, session: Session) -> Json:
    require_new(args.out)
    passphrase = _passphrase(args, twice=True)
    write_durably(args.out, session.do(custody.make_root_file, passphrase, session.cost).result)
    session.do(custody.put_root_away, read_limited(args.out, LIMIT), passphrase)
    return {"file": str(args.out), "root_fingerprint": session.ask(trust_view).root}


def _renew(args: argparse.Namespace, session: Session) -> Json:
    if args.what == "recipient" and not session.ask(_signs):
        return {"recipient": session.do(rotating.make_next_key).result}
    version = session.do(_RENEW[args.what], brought_root(args)).result
    return {"version": version, "root_fingerprint": session.ask(trust_view).root}


def _destroy(args: argparse.Namespace, session: Session) -> Json:
    del args
    signs = session.ask(_signs)
    destroy = custody.destroy_former_recipient if signs else rotating.destroy_former_keys
    return {"destroyed": list(session.do(destroy).result)}


def _signs(unit: SyncUnit) -> bool:
    return unit.side is Side.HQ and standing.is_holder(unit)


def _rename(args: argparse.Namespace, session: Session) -> Json:
    version = session.do(custody.rename_authority, args.name, brought_root(args)).result
    return {"version": version, "authority": session.ask(trust_view).authority}


def _take_over(args: argparse.Namespace, session: Session) -> Json:
    signed = read_list_file(read_limited(args.list, FILE_LIMIT))
    keys = _open(args)
    version = session.do(custody.take_over, signed, keys, args.authority).result
    return {"version": version, "authority": session.ask(trust_view).authority}


def _hold(args: argparse.Namespace, session: Session) -> Json:
    version = session.do(custody.hold_keys, brought_root(args)).result
    return {"version": version, "device": session.store.identity.device}


def _retire(args: argparse.Namespace, session: Session) -> Json:
    version = session.do(custody.retire_headquarters, args.device, brought_root(args)).result
    return {"device": args.device, "version": version}


def brought_root(args: argparse.Namespace) -> RootKeys | None:
    """Return the root from the file that was named, ``None`` without one."""
    return None if args.root is None else _open(args)


def _open(args: argparse.Namespace) -> RootKeys:
    return open_root(read_limited(args.root, LIMIT), _passphrase(args))


def _passphrase(args: argparse.Namespace, *, twice: bool = False) -> str:
    """Return the passphrase of the root's file: environment, file or prompt, as the vault's.

    Raises ``keys.no_passphrase`` and ``keys.passphrases_differ``.
    """
    given = os.environ.get("NETRA_ROOT_PASSPHRASE")
    if given is not None:
        return given
    if args.root_passphrase_file is not None:
        from desktop.app.cli import read_text

        return read_text(args.root_passphrase_file).rstrip("\r\n")
    if not sys.stdin.isatty():
        raise Refused("keys.no_passphrase")
    first = getpass.getpass(translate("Command", "Passphrase of the root's file: "))
    if twice and first != getpass.getpass(translate("Command", "Passphrase again: ")):
        raise Refused("keys.passphrases_differ")
    return first


def _iso(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")
