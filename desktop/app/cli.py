"""The command line: reads words, opens the vault, prints one value or one refusal.

Exit codes: 0 done, 2 wrong usage, 3 refused, 4 input or output trouble, 5 our own fault.
"""

from __future__ import annotations

import argparse
import codecs
import getpass
import json
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QCoreApplication

from desktop.app import telling
from desktop.app.commandline import CommandLine, add_common
from desktop.app.commands import all_rooms
from desktop.app.memory import chosen_language
from desktop.app.places import Places, find_places
from desktop.app.usage import translate_argparse
from desktop.app.vaults import open_vault
from desktop.app.wiring import Session
from desktop.errors import KnownError, Refused, Trouble
from desktop.journal.model import Json
from desktop.keys.files import trouble
from desktop.progress import Cancelled
from ui import moments

DONE, USAGE, REFUSED, TROUBLE, FAULT = 0, 2, 3, 4, 5


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; wrong usage raises ``SystemExit(2)``."""
    from ui.i18n import ENGLISH, Tongue

    application = QCoreApplication.instance() or _make_qt(arguments)
    tongue = Tongue(application)
    tongue.speak(chosen_language(find_places()))
    translate_argparse()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    try:
        return _command(arguments)
    finally:
        # Whoever runs several commands in one process finds it as it was.
        tongue.speak(ENGLISH)
        telling.speak_law(None)
        moments.show_in("")


def _make_qt(arguments: Sequence[str]) -> QCoreApplication:
    """Return an application without a window, but for the tour, which takes pictures of one."""
    if "tour" not in arguments:
        return QCoreApplication(["netra"])
    # Pictures need no screen; a platform chosen by the caller stays.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.application import make_qt

    return make_qt(["netra"])


class _WrongUsage(Exception):
    def __init__(self, parser: argparse.ArgumentParser, message: str) -> None:
        super().__init__(message)
        self.parser, self.message = parser, message


class _Parser(argparse.ArgumentParser):
    """A parser, and those below it, that leaves what to do about wrong usage to the caller."""

    def error(self, message: str) -> NoReturn:
        raise _WrongUsage(self, message)


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the words as read; raises ``SystemExit(2)`` after saying what was wrong."""
    parser = _parser()
    try:
        args = parser.parse_args(arguments)
        if args.run is None and args.free is None:
            parser.error(QCoreApplication.translate("Command", "a command is missing"))
    except _WrongUsage as wrong:
        # Whether JSON was asked for the parser itself no longer says.
        if "--json" in arguments:
            details = {"command": wrong.parser.prog}
            _print_error("usage", wrong.message, details)
        argparse.ArgumentParser.error(wrong.parser, wrong.message)
    return args


def _command(arguments: Sequence[str]) -> int:
    args = _parse(arguments)
    places = find_places(args.vault)
    try:
        value = _run(args, places)
        text = json.dumps(value, ensure_ascii=False) if args.json else args.say(value)
    except KnownError as error:
        return _refuse(args, error)
    except OSError as error:
        return _refuse(args, trouble(error, Path(error.filename or "")))
    except (KeyboardInterrupt, Cancelled):
        return _refuse(args, Trouble("session.stopped"))
    except Exception as error:  # noqa: BLE001 - the last resort: a report instead of a traceback
        return _own_fault(args, places, error)
    _print(text)
    return int(args.exit)


def _parser() -> argparse.ArgumentParser:
    translate = QCoreApplication.translate
    parser = _Parser(
        prog="netra", description=translate("Command", "Netra: neutrality cases of civil servants")
    )
    add_common(parser)
    parser.set_defaults(run=None, free=None, exit=DONE)
    commands = CommandLine(parser)
    for add in all_rooms():
        add(commands)
    return parser


def _run(args: argparse.Namespace, places: Places) -> Json:
    if args.free is not None:
        return args.free(args, places)
    with closing(open_vault(places, args.login, read_passphrase(args))) as session:
        _speak_of(session)
        return args.run(args, session)


def _speak_of(session: Session) -> None:
    """Tell moments in the office's time, and name codes by the vault's own rule pack."""
    from desktop.cases.office import office_view
    from desktop.cases.rules import law_of, pack_in_force

    moments.show_in(session.ask(office_view).zone)
    if session.ask(pack_in_force) is not None:
        telling.speak_law(session.ask(law_of))


def read_passphrase(args: argparse.Namespace, *, twice: bool = False) -> str:
    """Return the passphrase from the environment, a file or a prompt; never an argument.

    Raises ``Refused("keys.no_passphrase")`` when there is none and nobody to ask, and
    ``Refused("keys.passphrases_differ")`` when two typings do not agree.
    """
    given = given_passphrase(args)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise Refused("keys.no_passphrase")
    translate = QCoreApplication.translate
    first = getpass.getpass(translate("Command", "Passphrase: "))
    if twice and first != getpass.getpass(translate("Command", "Passphrase again: ")):
        raise Refused("keys.passphrases_differ")
    return first


def given_passphrase(args: argparse.Namespace) -> str | None:
    """Return the passphrase from the environment or a file; nobody is asked."""
    given = os.environ.get("NETRA_PASSPHRASE")
    if given is None and args.passphrase_file is not None:
        return read_text(args.passphrase_file).rstrip("\r\n")
    return given


def read_text(path: Path) -> str:
    """Return the text of a small file as editors and shells on Windows write it.

    Raises ``Refused("keys.file_not_text")`` (file).
    """
    content = path.read_bytes()
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise Refused("keys.file_not_text", file=str(path)) from None


def _refuse(args: argparse.Namespace, error: KnownError) -> int:
    from desktop.app.tell_cases import labelled
    from ui.messages import told

    message = told(error.code, labelled(error.details))
    if args.json:
        details = json.loads(json.dumps(error.details, default=str))
        _print_error(error.code, message, details)
    else:
        field = error.details.get("field")
        sys.stderr.write(f"{message} [{error.code}{f': {field}' if field else ''}]\n")
    return TROUBLE if isinstance(error, Trouble) else REFUSED


def _own_fault(args: argparse.Namespace, places: Places, error: Exception) -> int:
    from ui.report import report_of

    path = places.reports / f"{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    text = QCoreApplication.translate("Command", "Netra made a mistake. A report lies in {path}.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(report_of(error).text(), encoding="utf-8")
    except OSError:
        text = QCoreApplication.translate(
            "Command", "Netra made a mistake, and no report could be written to {path}."
        )
    message = text.format(path=path)
    if args.json:
        _print_error("bug", message, {"report": str(path)})
    else:
        sys.stderr.write(message + "\n")
    return FAULT


def _print_error(code: str, message: str, details: Json) -> None:
    body = {"error": {"code": code, "message": message, "details": details}}
    _print(json.dumps(body, ensure_ascii=False))


def _print(text: str) -> None:
    try:
        print(text, flush=True)  # noqa: T201
    except BrokenPipeError:
        # Whoever read along has had enough, as "| head" has; nothing more may be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
