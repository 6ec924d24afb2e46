"""The command line: reads words, opens the vault, prints one value or one refusal.

Exit codes: 0 done, 2 wrong usage, 3 refused, 4 input or output trouble, 5 our own fault.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app.commandline import CommandLine
from desktop.app.commands import all_rooms
from desktop.app.places import Places, find_places
from desktop.app.vaults import open_vault
from desktop.errors import KnownError, Refused, Trouble
from desktop.journal.model import Json

DONE, USAGE, REFUSED, TROUBLE, FAULT = 0, 2, 3, 4, 5


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    from ui.i18n import INDONESIAN, Tongue
    from ui.messages import sentence

    application = QCoreApplication.instance() or QCoreApplication(["netra"])
    Tongue(application).speak(INDONESIAN)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    args = _parser().parse_args(arguments)
    places = find_places(args.vault)
    try:
        value = _run(args, places)
    except KnownError as error:
        return _refuse(args, error, sentence(error))
    except OSError as error:
        trouble = Trouble("files.io", reason=error.strerror or "", file=str(error.filename or ""))
        return _refuse(args, trouble, sentence(trouble))
    except Exception as error:  # noqa: BLE001 - the last resort: a report instead of a traceback
        return _own_fault(args, places, error)
    print(json.dumps(value, ensure_ascii=False) if args.json else args.say(value))  # noqa: T201
    return DONE


def _parser() -> argparse.ArgumentParser:
    translate = QCoreApplication.translate
    parser = argparse.ArgumentParser(
        prog="netra", description=translate("Command", "Netra: neutrality cases of civil servants")
    )
    parser.add_argument("--vault", type=Path, metavar="DIR")
    parser.add_argument("--as", dest="login", metavar="USER")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--passphrase-file", type=Path, metavar="F")
    parser.set_defaults(run=None, free=None)
    commands = CommandLine(parser)
    for add in all_rooms():
        add(commands)
    return parser


def _run(args: argparse.Namespace, places: Places) -> Json:
    if args.free is not None:
        return args.free(args, places)
    if args.run is None:
        _parser().error(QCoreApplication.translate("Command", "a command is missing"))
    with closing(open_vault(places, args.login, read_passphrase(args))) as session:
        return args.run(args, session)


def read_passphrase(args: argparse.Namespace, *, twice: bool = False) -> str:
    """Return the passphrase from the environment, a file or a prompt; never an argument.

    Raises ``Refused("keys.no_passphrase")`` when there is none and nobody to ask, and
    ``Refused("keys.passphrases_differ")`` when two typings do not agree.
    """
    given = os.environ.get("NETRA_PASSPHRASE")
    if given is not None:
        return given
    if args.passphrase_file is not None:
        return str(args.passphrase_file.read_text(encoding="utf-8")).rstrip("\r\n")
    if not sys.stdin.isatty():
        raise Refused("keys.no_passphrase")
    translate = QCoreApplication.translate
    first = getpass.getpass(translate("Command", "Passphrase: "))
    if twice and first != getpass.getpass(translate("Command", "Passphrase again: ")):
        raise Refused("keys.passphrases_differ")
    return first


def _refuse(args: argparse.Namespace, error: KnownError, message: str) -> int:
    if args.json:
        details = json.loads(json.dumps(error.details, default=str))
        body = {"error": {"code": error.code, "message": message, "details": details}}
        print(json.dumps(body, ensure_ascii=False))  # noqa: T201
    else:
        sys.stderr.write(f"{message} [{error.code}]\n")
    return TROUBLE if isinstance(error, Trouble) else REFUSED


def _own_fault(args: argparse.Namespace, places: Places, error: Exception) -> int:
    from ui.report import report_of

    path = places.reports / f"{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(report_of(error).text(), encoding="utf-8")
    text = QCoreApplication.translate("Command", "Netra made a mistake. A report lies in {path}.")
    message = text.format(path=path)
    if args.json:
        body = {"error": {"code": "bug", "message": message, "details": {"report": str(path)}}}
        print(json.dumps(body, ensure_ascii=False))  # noqa: T201
    else:
        sys.stderr.write(message + "\n")
    return FAULT
