"""Commands about how letters look: the profile, its versions, fonts and the state emblem."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication

import reports_templates.catalogue as press
from desktop.app import tell_style as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import day, pairs, require_pdf_or_new
from desktop.app.wiring import Session
from desktop.cases.office import today
from desktop.errors import Refused
from desktop.journal.model import Json
from desktop.keys.files import read_limited, write_durably
from desktop.letters.font_files import FONT_LIMIT
from desktop.letters.model import CREST_LIMIT, OwnFont
from desktop.letters.office_style import (
    STANDARD,
    FileKind,
    OfficeStyle,
    StyleVersion,
    keep_style_file,
    own_font,
    set_style,
    style_on,
    style_versions,
)
from desktop.letters.style_sample import SAMPLES, style_sample

_TYPES: Final = {"surat": "letter_type", "keputusan": "decree_type"}


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    show = line.add(
        "style show", _show, help=translate("Command", "how letters look"), say=tell.style_page
    )
    show.add_argument("--on", type=day, metavar="D")
    line.add(
        "style list",
        _list,
        help=translate("Command", "every version and the day it begins"),
        say=tell.style_lines,
    )
    change = line.add(
        "style set",
        _set,
        help=translate("Command", "keep a new version of the look"),
        say=tell.style_page,
    )
    change.add_argument("changes", nargs="+", metavar="KEY=VALUE")
    restore = line.add(
        "style restore",
        _restore,
        help=translate("Command", "go back to the standard, in all or in some"),
        say=tell.style_page,
    )
    restore.add_argument("fields", nargs="*", metavar="KEY")
    font = line.add(
        "style font",
        _font,
        help=translate("Command", "print letters in a font of this office"),
        say=tell.style_page,
    )
    font.add_argument("which", choices=sorted(_TYPES))
    font.add_argument("regular", type=Path, metavar="REGULAR.ttf")
    font.add_argument("bold", type=Path, metavar="BOLD.ttf")
    for command in (change, restore, font):
        command.add_argument("--from", dest="valid_from", type=day, metavar="D")
    sample = line.add(
        "style sample", _sample, help=translate("Command", "a page to judge the look by")
    )
    sample.add_argument("kind", metavar="KIND", nargs="?", default=SAMPLES[0])
    sample.add_argument("out", type=Path, metavar="OUT.pdf")


def _show(args: argparse.Namespace, session: Session) -> Json:
    return _shown(session, args.on)


def _list(args: argparse.Namespace, session: Session) -> Json:
    del args
    return [_version(one) for one in session.ask(style_versions)]


def _shown(session: Session, on: date | None = None) -> Json:
    asked = on or session.ask(today)
    return _version(session.ask(lambda unit: style_on(unit, asked)))


def _version(one: StyleVersion) -> dict[str, Json]:
    return {
        "version": one.version,
        "valid_from": one.valid_from.isoformat() if one.version else None,
        "style": one.style.to_builtins(),
    }


def _set(args: argparse.Namespace, session: Session) -> Json:
    changes: dict[str, Json] = {}
    for key, typed in pairs(args.changes).items():
        changes[key] = _value(session, key, typed)
    return _keep(args, session, changes)


def _value(session: Session, key: str, typed: str) -> Json:
    """Return a value as the profile takes it; a picture is named by ``@FILE``."""
    if typed == "":
        return None
    if key == "emblem":
        if not typed.startswith("@"):
            raise Refused("office.crest_needs_file", given=typed)
        data = read_limited(Path(typed[1:]), CREST_LIMIT + 1)
        kept = session.do(keep_style_file, FileKind.EMBLEM, data).result
        return {"sha256": kept.sha256, "size": kept.size}
    kind = OfficeStyle.__annotations__.get(key)
    if kind is None:
        raise Refused("style.unknown_field", field=key, known=list(STANDARD.__struct_fields__))
    try:
        return msgspec.json.decode(typed)
    except msgspec.DecodeError:
        return typed


def _restore(args: argparse.Namespace, session: Session) -> Json:
    names = args.fields or STANDARD.__struct_fields__
    return _keep(args, session, dict.fromkeys(names))


def _font(args: argparse.Namespace, session: Session) -> Json:
    regular, bold = (
        session.do(keep_style_file, FileKind.FONT, read_limited(path, FONT_LIMIT + 1)).result
        for path in (args.regular, args.bold)
    )
    field = _TYPES[args.which]
    began = args.valid_from or session.ask(today)
    now = session.ask(lambda unit: style_on(unit, began)).style
    font: OwnFont = own_font(regular, bold)
    changed = msgspec.structs.replace(getattr(now, field), own=font)
    return _keep(args, session, {field: msgspec.to_builtins(changed)})


def _keep(args: argparse.Namespace, session: Session, changes: dict[str, Json]) -> Json:
    began = args.valid_from or session.ask(today)
    session.do(set_style, changes, began)
    return _shown(session, began)


def _sample(args: argparse.Namespace, session: Session) -> Json:
    require_pdf_or_new(args.out)
    made = session.ask(style_sample, press, args.kind)
    write_durably(args.out, made.pdf)
    return {"file": str(args.out), "kind": args.kind, "pages": made.pages}
