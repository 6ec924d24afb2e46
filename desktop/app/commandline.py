"""The shape of the command line: nested words, one handler each, one value out.

A handler returns what ``--json`` prints; ``say`` turns the same value into short text
for people. Handlers raise the errors of ``desktop.errors``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from desktop.app.places import Places
from desktop.app.telling import plain
from desktop.app.wiring import Session
from desktop.journal.model import Json
from desktop.progress import Progress, Silent
from ui.i18n import mark

Handler = Callable[[argparse.Namespace, Session], Json]
"""Does the command in an open vault."""

FreeHandler = Callable[[argparse.Namespace, Places], Json]
"""Does a command that needs no open vault."""

Say = Callable[[Any], str]

_GROUPS = {
    "office": mark("Command", "the office"),
    "official": mark("Command", "officials who sign and are addressed"),
    "event": mark("Command", "elections"),
    "rules": mark("Command", "rules of the law"),
    "calendar": mark("Command", "days on which nobody works"),
    "prevention": mark("Command", "the register of prevention"),
    "user": mark("Command", "officers of the vault"),
    "passphrase": mark("Command", "the own passphrase"),
    "recovery": mark("Command", "the recovery code"),
    "approval": mark("Command", "what two people do"),
    "case": mark("Command", "cases and their steps"),
    "examination": mark("Command", "teams and councils that examine"),
    "respondent": mark("Command", "people in a case"),
    "report": mark("Command", "further reports of a matter"),
    "document": mark("Command", "papers of a case"),
    "evidence": mark("Command", "evidence"),
    "reporter": mark("Command", "reporters and their protection"),
    "person": mark("Command", "people in all cases"),
    "institution": mark("Command", "institutions and their merit system"),
    "style": mark("Command", "how letters look"),
    "wording": mark("Command", "the sentences of letters"),
    "letter": mark("Command", "letters"),
    "bundle": mark("Command", "bundles for the stick"),
    "transfer": mark("Command", "cases handed over between offices"),
    "conflict": mark("Command", "conflicts between PCs"),
    "enroll": mark("Command", "enrolment with headquarters"),
    "trust": mark("Command", "whom headquarters vouches for"),
    "journal": mark("Command", "the journal as a whole"),
    "backup": mark("Command", "backups"),
    "import": mark("Command", "old registers"),
    "package": mark("Command", "bound files of a case"),
    "hq": mark("Command", "work of headquarters"),
    "list": mark("Command", "saved lists of cases"),
}
"""What the first word of several commands is about."""


class Adder(Protocol):
    """Receives the options of one command."""

    def add_argument(self, *names: str, **options: Any) -> object:  # noqa: ANN401 - argparse's own
        """Add one option, as ``argparse`` does."""
        ...

    def add_mutually_exclusive_group(self, *, required: bool = False) -> Adder:
        """Return where options are added of which one alone is taken."""
        ...


def add_common(parser: Adder, *, again: bool = False) -> None:
    """Add the options of every command; ``again`` lets them stand behind the command too."""
    translate = QCoreApplication.translate
    options: tuple[tuple[str, dict[str, Any], str], ...] = (
        ("--vault", {"type": Path, "metavar": "DIR"}, translate("Command", "folder of the vault")),
        (
            "--as",
            {"dest": "login", "metavar": "USER"},
            translate("Command", "log-in name of the officer"),
        ),
        ("--json", {"action": "store_true"}, translate("Command", "print one JSON value")),
        (
            "--passphrase-file",
            {"type": Path, "metavar": "F"},
            translate("Command", "read the passphrase from this file"),
        ),
    )
    for name, kind, about in options:
        # Behind the command they are told no default, or it would undo what stood before.
        quiet = {"default": argparse.SUPPRESS, "help": argparse.SUPPRESS}
        parser.add_argument(name, **kind, **(quiet if again else {"help": about}))


class CommandLine:
    """The parser being built; rooms add their commands to it."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._parsers: dict[str, argparse.ArgumentParser] = {"": parser}
        self._words: dict[str, Any] = {}

    def add(self, words: str, run: Handler, *, help: str, say: Say | None = None) -> Adder:  # noqa: A002
        """Add the command ``words`` (such as ``"case add"``) that works in an open vault."""
        parser = self._leaf(words, help)
        parser.set_defaults(run=run, free=None, say=say or plain)
        return parser

    def add_free(self, words: str, run: FreeHandler, *, help: str, say: Say | None = None) -> Adder:  # noqa: A002
        """Add a command that opens no vault itself, such as ``init``."""
        parser = self._leaf(words, help)
        parser.set_defaults(run=None, free=run, say=say or plain)
        return parser

    def _leaf(self, words: str, about: str) -> argparse.ArgumentParser:
        *above, last = words.split(" ")
        branch = self._branch(" ".join(above))
        parser: argparse.ArgumentParser = branch.add_parser(last, help=about, description=about)
        add_common(parser, again=True)
        self._parsers[words] = parser
        return parser

    def _branch(self, words: str) -> Any:  # noqa: ANN401 - argparse keeps this type private
        translate = QCoreApplication.translate
        if words not in self._words:
            if words not in self._parsers:
                *above, last = words.split(" ")
                about = translate("Command", _GROUPS.get(words, words))
                branch = self._branch(" ".join(above))
                self._parsers[words] = branch.add_parser(last, help=about, description=about)
            self._words[words] = self._parsers[words].add_subparsers(
                title=translate("Command", "commands"),
                metavar=translate("Command", "COMMAND"),
                required=words != "",
            )
        return self._words[words]


class Bar:
    """Progress on a terminal: one line on stderr for each stage, redrawn when it says more.

    Ctrl-C gives up; nothing of what was being written stays then.
    """

    def __init__(self) -> None:
        self._shown = ("", -1)

    def report(self, stage: str, done: int, total: int) -> None:
        """Redraw the line, or begin another one for another stage."""
        from ui.messages import stage_words

        share = 100 if total <= 0 else min(100, done * 100 // total)
        if (stage, share) == self._shown:
            return
        former, last = self._shown
        if former not in ("", stage) and last < 100:
            sys.stderr.write("\n")
        count = f"{done}/{total}" if total > 0 else ""
        sys.stderr.write(f"\r{stage_words(stage):<32} {share:3d} %  {count}")
        if done >= total:
            sys.stderr.write("\n")
        sys.stderr.flush()
        self._shown = (stage, share)


def terminal_progress() -> Progress:
    """Return a bar if somebody can see it, silence otherwise."""
    return Bar() if sys.stderr.isatty() else Silent()
