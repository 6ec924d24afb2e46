"""What people give on the command line: ids by their beginning, files, ``KEY=VALUE``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.app.commandline import terminal_progress
from desktop.app.intake_files import keep
from desktop.app.previewing import PDF
from desktop.app.wiring import Session
from desktop.cases.intake import FILE_LIMIT, read_json
from desktop.cases.model import File
from desktop.clock import iso_date
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.keys.files import read_limited, require_place

MOST_ROWS = 1_000_000
_SHORTEST = 4
"""Characters of an id that are enough, if no other begins alike."""


def object_id(session: Session, typed: str, otype: str | None = None) -> ObjectId:
    """Return the one object whose id begins with what was typed.

    Raises ``object.unknown`` (id) and ``object.ambiguous`` (id, found).
    """
    prefix = typed.strip().lower()
    if len(prefix) < _SHORTEST or not prefix.isalnum():
        raise Refused("object.unknown", id=typed)
    found = session.ask(lambda unit: unit.objects.find(prefix, otype))
    if not found:
        raise Refused("object.unknown", id=typed)
    if len(found) > 1:
        raise Refused("object.ambiguous", id=typed, found=found)
    return found[0]


def json_file(given: Path) -> Json:
    """Return the JSON value in a file, or on standard input for ``-``."""
    if str(given) == "-":
        return read_json(sys.stdin.buffer.read(FILE_LIMIT + 1))
    with given.open("rb") as source:
        return read_json(source.read(FILE_LIMIT + 1))


def keep_file(session: Session, path: Path) -> File:
    """Put a file into the vault's folder of encrypted files and return what names it."""
    return keep(session.store.blobs, path, terminal_progress())


def pairs(given: Iterable[str] | None) -> dict[str, str]:
    """Return ``KEY=VALUE`` words as a mapping; raises ``usage.pair`` (given)."""
    found: dict[str, str] = {}
    for word in given or ():
        key, sign, value = word.partition("=")
        if not sign or not key:
            raise Refused("usage.pair", given=word)
        found[key] = value
    return found


def day(typed: str) -> date:
    """Return an ISO date; for ``argparse``, which turns the error into wrong usage."""
    try:
        return iso_date(typed)
    except ValueError:
        text = QCoreApplication.translate("Command", "{typed} is no date; write it as {example}")
        said = text.format(typed=typed, example="2026-11-22")
        raise argparse.ArgumentTypeError(said) from None


def amount(typed: str) -> int:
    """Return a number of rows, from 0 to a million; for ``argparse``."""
    if typed.isdecimal() and len(typed) <= 7 and int(typed) <= MOST_ROWS:
        return int(typed)
    text = QCoreApplication.translate("Command", "{typed} is no number of rows")
    raise argparse.ArgumentTypeError(text.format(typed=typed))


def due_before(typed: str) -> date:
    """Return the date in ``before:DATE``."""
    word, _, typed_day = typed.partition(":")
    if word != "before":
        text = QCoreApplication.translate("Command", "{typed} is no limit; write it as {example}")
        raise argparse.ArgumentTypeError(text.format(typed=typed, example="before:2026-11-22"))
    return day(typed_day)


def shown(view: Any) -> Json:  # noqa: ANN401 - any frozen view
    """Return a view as plain JSON values: dates as ISO text, codes as text."""
    import msgspec

    return msgspec.to_builtins(view)


def instant(milliseconds: int) -> str:
    """Return a moment as it is shown to programs, in UTC to the second."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC).isoformat(timespec="seconds")


def require_new(*files: Path | None) -> None:
    """Make sure that files can be made before the vault does what they are to tell.

    Raises ``Refused("files.exists")`` (file), and ``Trouble("file.…")`` where none can be made.
    """
    for file in filter(None, files):
        if file.exists():
            raise Refused("files.exists", file=str(file))
        require_place(file)


def require_pdf_or_new(file: Path) -> None:
    """Make sure that a preview takes the place of nothing but an older one.

    Raises ``Refused("files.exists")`` (file) for a file that is no PDF.
    """
    if file.exists() and read_limited(file, len(PDF) - 1) != PDF:
        raise Refused("files.exists", file=str(file))
