"""Commands about letters: kinds, preview, issue, export."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

import reports_templates.catalogue as press
from desktop.app import tell_office as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.approvals import submitted
from desktop.app.commands.given import day, object_id, pairs, require_new, require_pdf_or_new, shown
from desktop.app.wiring import Session
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.keys.files import read_limited, write_durably
from desktop.letters.actions import KINDS, case_and_people, issue_letter, record_export
from desktop.letters.agenda import AFTER, RESERVATION, WHY
from desktop.letters.approval import submit_letter
from desktop.letters.archive_code import CODE_MARK
from desktop.letters.esignatures import MOST_BYTES
from desktop.letters.forms import FieldKind
from desktop.letters.gather import KNOWN_WISHES, Wishes
from desktop.letters.marks import attach_signed, number_letter, void_letter
from desktop.letters.offered import form_of, offered_forms
from desktop.letters.office_wording import EDITS
from desktop.letters.queries import (
    kinds,
    kinds_for,
    letter_bytes,
    letter_view,
    preview_letter,
    respondents_for,
)
from desktop.letters.trust_roots import TrustRoot, read_roots
from desktop.letters.verifying import Verified, verify_code, verify_number, verify_paper
from desktop.letters.working_copy import (
    draft_copy,
    issued_copy,
    marked_copy,
    numbered_copies,
    record_copy,
)

_FIELD_LIMIT: Final = 1_000_000
"""Bytes of a file that fills a field, such as the questions of an examination."""


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    kinds_command = line.add(
        "letter kinds",
        _kinds,
        help=translate("Command", "kinds of letters there are"),
        say=tell.letter_kinds,
    )
    kinds_command.add_argument("target", metavar="RESPONDENT|CASE", nargs="*")
    fields = line.add(
        "letter fields",
        _fields,
        help=translate("Command", "what a kind of letter asks for"),
    )
    fields.add_argument("kind", metavar="KIND")
    preview = line.add(
        "letter preview",
        _preview,
        help=translate("Command", "a letter marked DRAF, no number"),
        say=tell.letter_previewed,
    )
    issue = line.add(
        "letter issue",
        _issue,
        help=translate("Command", "issue a letter and take a number"),
        say=tell.letter_issued,
    )
    insert = line.add(
        "letter insert",
        _issue,
        help=translate("Command", "issue a letter dated back, squeezed in behind a number"),
        say=tell.letter_issued,
    )
    for command in (preview, issue, insert):
        command.add_argument("target", metavar="RESPONDENT|CASE", nargs="+")
        command.add_argument("kind", metavar="KIND")
    preview.add_argument("out", type=Path, metavar="OUT.pdf|.docx")
    for command in (preview, issue, insert):
        command.add_argument("--date", type=day, metavar="D")
        command.add_argument("--signer", metavar="OFFICIAL")
        command.add_argument("--addressee", metavar="OFFICIAL")
        command.add_argument("--set", dest="values", action="append", metavar="KEY=VALUE")
        command.add_argument("--text", dest="edits", action="append", metavar="SENTENCE=TEXT")
    issue.add_argument("--number", type=int, metavar="N")
    for command in (preview, issue):
        command.add_argument("--reserved", metavar="NUMBER")
    insert.add_argument("--after", type=int, metavar="N", required=True)
    insert.add_argument("--reason", metavar="T", required=True)
    for command in (issue, insert):
        command.add_argument("--submit", action="store_true")
        command.add_argument("--clock-is-right", metavar="REASON", default="")
    export = line.add(
        "letter export",
        _export,
        help=translate("Command", "save an issued letter as a file"),
        say=tell.letter_saved,
    )
    export.add_argument("letter", metavar="LETTER")
    export.add_argument("out", type=Path, metavar="OUT.pdf|.docx")
    export.add_argument(
        "--copy",
        action="store_true",
        help=translate("Command", "mark every page SALINAN; the record stays as it is"),
    )
    export.add_argument(
        "--copies",
        action="store_true",
        help=translate("Command", "a numbered copy for everyone on the list, in one file"),
    )
    void = line.add(
        "letter void",
        _void,
        help=translate("Command", "declare a letter void; its number stays used"),
        say=tell.letter_marked,
    )
    void.add_argument("letter", metavar="LETTER")
    void.add_argument("--reason", metavar="T", required=True)
    signed = line.add(
        "letter attach-signed",
        _attach,
        help=translate("Command", "attach the signed copy exactly as it is"),
        say=tell.letter_marked,
    )
    signed.add_argument("letter", metavar="LETTER")
    signed.add_argument("file", type=Path, metavar="FILE")
    number = line.add(
        "letter number",
        _number,
        help=translate("Command", "enter the number somebody else gave"),
        say=tell.letter_marked,
    )
    number.add_argument("letter", metavar="LETTER")
    number.add_argument("number", metavar="NUMBER")
    number.add_argument("--date", type=day, metavar="D", required=True)
    verify = line.add(
        "letter verify",
        _verify,
        help=translate(
            "Command", "is this file, photo, scan, code or number of a paper a letter of ours"
        ),
        say=tell.letter_verified,
    )
    either = verify.add_mutually_exclusive_group(required=True)
    either.add_argument("file", nargs="?", metavar="FILE|CODE")
    either.add_argument("--number", metavar="N")
    for command in (signed, verify):
        command.add_argument("--root", type=Path, action="append", metavar="CERT|FOLDER")


def _kinds(args: argparse.Namespace, session: Session) -> Json:
    if args.target:
        lines = session.ask(kinds_for, press, _people(args, session))
    else:
        lines = kinds(press)
    return [
        {
            "kind": line.code,
            "label": line.title,
            "group": line.group,
            "fits": line.fits,
            "offered": line.offered,
            "needs_review": line.needs_review,
        }
        for line in lines
    ]


def _fields(args: argparse.Namespace, session: Session) -> Json:
    del session
    if args.kind in KINDS:
        return [
            {
                "field": name,
                "label": name.replace("_", " ").capitalize(),
                "kind": FieldKind.TEXT.value,
                "required": False,
                "choices": [],
                "columns": [],
            }
            for name in sorted(KNOWN_WISHES)
        ]
    return [
        {
            "field": asked.name,
            "label": asked.label,
            "kind": asked.kind.value,
            "required": asked.required,
            "choices": list(asked.choices),
            "columns": [column.name for column in asked.columns],
        }
        for asked in form_of(press, args.kind).field
    ]


def _people(args: argparse.Namespace, session: Session) -> list[ObjectId]:
    found: list[ObjectId] = []
    for typed in args.target:
        found += session.ask(respondents_for, object_id(session, typed))
    return list(dict.fromkeys(found))


def _wishes(args: argparse.Namespace, session: Session) -> Wishes:
    def official(typed: str | None) -> ObjectId | None:
        return None if typed is None else object_id(session, typed, "official")

    values = {key: _typed(args, session, key, text) for key, text in pairs(args.values).items()}
    if args.edits:
        values[EDITS] = pairs(args.edits)
    if getattr(args, "reserved", None):
        values[RESERVATION] = object_id(session, args.reserved, "number_reservation")
    if getattr(args, "after", None) is not None:
        values |= {AFTER: str(args.after), WHY: args.reason}
    return Wishes(
        dated=args.date,
        signer=official(args.signer),
        addressee=official(args.addressee),
        values=values,
    )


def _typed(args: argparse.Namespace, session: Session, key: str, text: str) -> Json:
    """Return what was typed for a field: an official by his id, a long value from ``@FILE``."""
    form = offered_forms(press).get(args.kind)
    asked = None if form is None else form.field_named(key)
    if asked is not None and asked.kind is FieldKind.OFFICIAL:
        return object_id(session, text, "official")
    if text.startswith("@"):
        return read_limited(Path(text[1:]), _FIELD_LIMIT).decode("utf-8", "replace")
    return text


def _preview(args: argparse.Namespace, session: Session) -> Json:
    people, wishes = _people(args, session), _wishes(args, session)
    if _is_working_copy(args.out):
        content = session.ask(draft_copy, press, people, args.kind, wishes)
        case = session.ask(lambda unit: case_and_people(unit, people)[0].id)
        return _copied(args.out, content, session, case)
    made = session.ask(preview_letter, press, people, args.kind, wishes)
    if not made.pdf:
        missing = [one._asdict() for one in made.prepared.missing]
        raise Refused("letter.incomplete", missing=missing)
    require_pdf_or_new(args.out)
    write_durably(args.out, made.pdf)
    return {
        "file": str(args.out),
        "kind": made.prepared.kind,
        "number": made.prepared.number,
        "pages": made.pages,
        "texts": [shown(one) for one in made.prepared.texts],
        "problems": [one._asdict() for one in made.prepared.problems],
        "remarks": [one._asdict() for one in made.prepared.remarks],
    }


def _issue(args: argparse.Namespace, session: Session) -> Json:
    people, wishes = _people(args, session), _wishes(args, session)
    if args.submit:
        approval = session.do(submit_letter, press, people, args.kind, wishes).result
        return submitted(args, approval)
    # What is squeezed in has no number of its own choice, and bears the date that was typed.
    serial, clock = getattr(args, "number", None), getattr(args, "clock_is_right", "")
    made = session.do(
        issue_letter, press, people, args.kind, wishes, serial, clock_is_right=clock
    ).result
    return shown(made)


def _export(args: argparse.Namespace, session: Session) -> Json:
    letter = object_id(session, args.letter, "letter")
    if _is_working_copy(args.out):
        return _copied(args.out, session.ask(issued_copy, press, letter), session, letter)
    if args.copies:
        return _copied(args.out, session.ask(numbered_copies, press, letter), session, letter)
    if args.copy:
        return _copied(args.out, session.ask(marked_copy, press, letter), session, letter)
    paper = session.ask(letter_bytes, letter)
    # The same letter with a signature begins alike, and is another file.
    if args.out.exists() and read_limited(args.out, len(paper)) != paper:
        raise Refused("files.exists", file=str(args.out))
    write_durably(args.out, paper)
    session.do(record_export, letter, str(args.out))
    view = session.ask(letter_view, letter)
    return {"file": str(args.out), "letter": letter, "sha256": view.sha256, "size": view.size}


def _is_working_copy(out: Path) -> bool:
    """Say whether a text document is wanted: a working copy, marked as no record."""
    return out.suffix.lower() == ".docx"


def _copied(out: Path, content: bytes, session: Session, subject: ObjectId) -> Json:
    require_new(out)
    session.do(record_copy, subject, str(out))
    write_durably(out, content)
    return {"file": str(out), "size": len(content), "working_copy": True}


def _void(args: argparse.Namespace, session: Session) -> Json:
    letter = object_id(session, args.letter, "letter")
    session.do(void_letter, letter, args.reason)
    return shown(session.ask(letter_view, letter))


def _attach(args: argparse.Namespace, session: Session) -> Json:
    letter = object_id(session, args.letter, "letter")
    content = read_limited(args.file, MOST_BYTES)
    roots = tuple(root.der for root in _roots(args))
    session.do(attach_signed, letter, content, args.file.name, roots)
    return shown(session.ask(letter_view, letter))


def _number(args: argparse.Namespace, session: Session) -> Json:
    letter = object_id(session, args.letter, "letter")
    session.do(number_letter, letter, args.number, args.date)
    return shown(session.ask(letter_view, letter))


def _verify(args: argparse.Namespace, session: Session) -> Json:
    if args.number is not None:
        return _told(*session.ask(verify_number, args.number))
    if args.file.startswith(CODE_MARK):
        return _told(session.ask(verify_code, args.file))
    from desktop.app.code_desk import codes_beside

    content, roots = read_limited(Path(args.file), MOST_BYTES), _roots(args)
    ders = tuple(root.der for root in roots)
    found = session.ask(verify_paper, content, codes_beside(content), ders)
    return {
        **_told(found.best),
        "codes": shown(found.codes),
        "other_codes": found.others,
        "roots": [
            {"name": one.name, "file": one.file, "valid_until": one.valid_until.isoformat()}
            for one in roots
        ],
    }


def _told(first: Verified, *further: Verified) -> dict[str, Json]:
    """Return a letter that was recognised, and others that bear the same number."""
    return {
        **shown(first),
        "codes": [],
        "other_codes": 0,
        "further": shown(further),
        "roots": [],
    }


def _roots(args: argparse.Namespace) -> tuple[TrustRoot, ...]:
    return read_roots(args.root or ())
