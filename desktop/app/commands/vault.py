"""Commands about the vault itself: init, recover, doctor."""

from __future__ import annotations

import argparse
import hashlib
import os
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_office as tell
from desktop.app.commandline import CommandLine
from desktop.app.doctor import UNSEEN, Finding, examine, numbers_in
from desktop.app.places import Places
from desktop.errors import KnownError, Refused
from desktop.journal.model import Json, Side
from desktop.keys.files import read_back, trouble

_ROLES = {"region": Side.REGION, "hq": Side.HQ}


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    init = line.add_free(
        "init", _init, help=translate("Command", "make a new vault"), say=tell.vault_made
    )
    init.add_argument("--role", choices=sorted(_ROLES), default="region")
    init.add_argument("--region", metavar="32.01", default="")
    office = init.add_mutually_exclusive_group(required=True)
    office.add_argument("--office", metavar="NAME", default="")
    office.add_argument(
        "--join",
        action="store_true",
        help=translate("Command", "a further PC of an office that already works with Netra"),
    )
    init.add_argument("--authority", default="KASN")
    init.add_argument("--user", metavar="LOGIN", required=True)
    init.add_argument("--user-name", metavar="NAME", default="")
    init.add_argument("--recovery-file", type=Path, metavar="F")
    recover = line.add_free(
        "recover",
        _recover,
        help=translate("Command", "open by recovery code, new passphrase"),
        say=tell.recovered,
    )
    recover.add_argument("--code-file", type=Path, metavar="F", required=True)
    line.add_free(
        "doctor",
        _doctor,
        help=translate("Command", "look whether all is in order"),
        say=tell.health,
    )


def _init(args: argparse.Namespace, places: Places) -> Json:
    from desktop.app.cli import read_passphrase
    from desktop.app.vaults import Founding, create_vault
    from desktop.law.packs import law

    side = _ROLES[args.role]
    if args.join and args.region:
        raise Refused("join.office_gives")
    if side is Side.REGION and not args.region and not args.join:
        raise Refused("vault.region_needed")
    if args.region:
        law().region(args.region)
    office: dict[str, Json] = {"name": args.office, "authority": args.authority}
    if args.region:
        office["region_code"] = args.region
    founded = create_vault(
        places,
        Founding(
            side,
            office,
            args.user,
            args.user_name or args.user,
            read_passphrase(args, twice=True),
            joins=args.join,
        ),
        hand_over=partial(write_private, args.recovery_file),
    )
    device = founded.session.store.identity.device
    founded.session.close()
    return {
        "vault": str(places.vault),
        "device": device,
        "region": args.region or None,
        "role": args.role,
        "recovery_code": founded.recovery_code,
    }


def write_private(path: Path | None, code: str) -> None:
    """Write a recovery code, if it is wanted, into a new file that only its owner may read.

    Read back before anybody relies on it. Raises ``Refused("files.exists")`` (file) and
    ``Trouble("file.…")``; then nothing is left of it.
    """
    if path is None:
        return
    content = f"{code}\n".encode("ascii")
    try:
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        handle = os.open(path, flags, 0o600)
    except FileExistsError:
        raise Refused("files.exists", file=str(path)) from None
    except OSError as error:
        raise trouble(error, path) from error
    try:
        with os.fdopen(handle, "w+b") as file:
            file.write(content)
            read_back(file, hashlib.sha256(content).hexdigest(), path)
    except BaseException as error:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise trouble(error, path) from error
        raise


def _recover(args: argparse.Namespace, places: Places) -> Json:
    from desktop.app.cli import read_passphrase, read_text
    from desktop.app.vaults import logins, recover_vault

    known = logins(places)
    if args.login is None and len(known) > 1:
        raise Refused("slots.login_needed", logins=known)
    login = args.login or known[0]
    code = read_text(args.code_file).strip()
    session = recover_vault(places, code, login, read_passphrase(args, twice=True))
    session.close()
    return {"vault": str(places.vault), "user": login}


def _doctor(args: argparse.Namespace, places: Places) -> Json:
    return examine(places, _numbers(args, places))


def _numbers(args: argparse.Namespace, places: Places) -> tuple[Finding, ...]:
    """Look at the numbers if a passphrase was given; a vault that stays shut stops nothing."""
    from desktop.app.cli import given_passphrase
    from desktop.app.vaults import open_vault

    passphrase = given_passphrase(args)
    if passphrase is None:
        return (UNSEEN,)
    try:
        with closing(open_vault(places, args.login, passphrase)) as session:
            return numbers_in(session)
    except KnownError as error:
        return (Finding("numbers", error.code),)
