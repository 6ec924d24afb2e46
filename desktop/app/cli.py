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


def _make_qt(arguments: Sequence[str]) -> QCoreApplication:
    """Return an application without a window, but for the tour, which takes pictures of one."""
    if "tour" not in arguments:
        return QCoreApplication(["netra"])
    # Pictures need no screen; a platform chosen by the caller stays.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.application import make_qt

    return make_qt(["netra"])


def _command(arguments: Sequence[str]) -> int:
    args = _parser().parse_args(arguments)
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
    parser = argparse.ArgumentParser(
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
    if args.run is None:
        _parser().error(QCoreApplication.translate("Command", "a command is missing"))
    with closing(open_vault(places, args.login, read_passphrase(args))) as session:
        _speak_law_of(session)
        return args.run(args, session)


def _speak_law_of(session: Session) -> None:
    """Let codes be named by the vault's own rule pack, where it holds one."""
    from desktop.cases.rules import law_of, pack_in_force

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
        body = {"error": {"code": error.code, "message": message, "details": details}}
        _print(json.dumps(body, ensure_ascii=False))
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
        body = {"error": {"code": "bug", "message": message, "details": {"report": str(path)}}}
        _print(json.dumps(body, ensure_ascii=False))
    else:
        sys.stderr.write(message + "\n")
    return FAULT


def _print(text: str) -> None:
    try:
        print(text, flush=True)  # noqa: T201
    except BrokenPipeError:
        # Whoever read along has had enough, as "| head" has; nothing more may be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
