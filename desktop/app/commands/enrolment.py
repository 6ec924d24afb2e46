"""Commands of enrolment: by file, or by square codes where no stick may be used."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_exchange as tell
from desktop.app.commandline import Adder, CommandLine
from desktop.app.commands.given import require_new
from desktop.app.commands.trust import brought_root, take_root
from desktop.app.wiring import Session
from desktop.errors import Refused
from desktop.journal.model import Json, Side
from desktop.keys.code_parts import Gathered
from desktop.keys.enrolment import REPLY_LIMIT, REQUEST_LIMIT, read_request
from desktop.keys.files import read_limited, write_durably
from desktop.keys.fingerprints import compare_typed
from desktop.keys.hq_joining import (
    HQ_JOIN_REPLY_LIMIT,
    HqJoinReply,
    is_join_request,
    read_hq_join_request,
)
from desktop.keys.joining import JOIN_REPLY_LIMIT, JOIN_REQUEST_LIMIT, read_join_request
from desktop.letters.papers import EnrolmentPaper
from desktop.sync import code_sheet, enrolment, headquarters, joining, standing

_WIDTH = 1654
"""Pixels of a page as a picture: 200 to the inch on A4."""
_TEXT_LIMIT = 1024 * 1024


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    request = line.add(
        "enroll request",
        _request,
        help=translate("Command", "ask headquarters, or the office to join, to accept this PC"),
        say=tell.enrolled,
    )
    either = request.add_mutually_exclusive_group(required=True)
    either.add_argument("out", type=Path, nargs="?", metavar="OUT")
    _give_codes(either)
    approve = line.add(
        "enroll approve",
        _approve,
        help=translate("Command", "certify a region's PC, or let a further PC in"),
        say=tell.enrolled,
    )
    approve.add_argument("files", type=Path, nargs="*", metavar="REQUEST OUT")
    _take_codes(approve.add_mutually_exclusive_group())
    _give_codes(approve)
    approve.add_argument("--yes", action="store_true")
    take_root(approve)
    accept = line.add(
        "enroll accept",
        _accept,
        help=translate("Command", "take over the answer"),
        say=tell.enrolled,
    )
    either = accept.add_mutually_exclusive_group(required=True)
    either.add_argument("reply", type=Path, nargs="?", metavar="REPLY")
    _take_codes(either)
    accept.add_argument("--yes", action="store_true")


def _give_codes(adder: Adder) -> None:
    adder.add_argument(
        "--qr",
        type=Path,
        metavar="OUT.pdf|OUT.png",
        help=QCoreApplication.translate("Command", "write square codes instead of the file"),
    )


def _take_codes(either: Adder) -> None:
    translate = QCoreApplication.translate
    either.add_argument(
        "--from-picture",
        type=Path,
        nargs="+",
        metavar="FILE",
        help=translate("Command", "read the square codes in photos or scans instead of the file"),
    )
    either.add_argument(
        "--from-text",
        metavar="F",
        help=translate("Command", "read the texts of the square codes from this file (-: input)"),
    )


def _request(args: argparse.Namespace, session: Session) -> Json:
    require_new(args.out, args.qr)
    kind = session.ask(code_sheet.request_kind)
    joins = kind is EnrolmentPaper.JOIN_REQUEST
    request = session.do(joining.request_joining if joins else enrolment.request_enrolment).result
    return {
        **_written(session, args, args.out, request, kind),
        "device": session.store.identity.device,
        "own_fingerprint": session.ask(enrolment.own_fingerprint),
        "other_fingerprint": None,
    }


def _approve(args: argparse.Namespace, session: Session) -> Json:
    source, out = _places(args)
    require_new(out, args.qr)
    if session.store.identity.side is Side.REGION:
        return _let_in(args, session, source, out)
    content = _read(args, source, REQUEST_LIMIT)
    if is_join_request(content):
        return _let_in_colleague(args, session, content, out)
    request = read_request(content)
    asked = session.ask(enrolment.what_is_asked, request)
    own = session.ask(enrolment.own_fingerprint)
    _compare(args, own, request.public)
    reply = session.do(enrolment.approve_enrolment, request).result
    return {
        **_written(session, args, out, reply, EnrolmentPaper.REPLY),
        "device": request.device,
        "region": request.region,
        "office": request.office,
        "asked": asked.value,
        "own_fingerprint": own,
        "other_fingerprint": request.fingerprint,
    }


def _let_in(
    args: argparse.Namespace, session: Session, source: Path | None, out: Path | None
) -> Json:
    request = read_join_request(_read(args, source, JOIN_REQUEST_LIMIT))
    own = session.ask(enrolment.own_fingerprint)
    _compare(args, own, request.public)
    reply = session.do(joining.approve_joining, request).result
    return {
        **_written(session, args, out, reply, EnrolmentPaper.JOIN_REPLY),
        "device": request.device,
        "officer": request.officer,
        "own_fingerprint": own,
        "other_fingerprint": request.fingerprint,
    }


def _let_in_colleague(
    args: argparse.Namespace, session: Session, content: bytes, out: Path | None
) -> Json:
    request = read_hq_join_request(content)
    session.ask(headquarters.check_request, request)
    own = session.ask(enrolment.own_fingerprint)
    _compare(args, own, request.public)
    reply = session.do(headquarters.let_in, request, brought_root(args)).result
    return {
        **_written(session, args, out, reply, EnrolmentPaper.JOIN_REPLY),
        "device": request.device,
        "officer": request.officer,
        "trust_version": session.ask(standing.trust_in_force).version,
        "own_fingerprint": own,
        "other_fingerprint": request.fingerprint,
    }


def _accept(args: argparse.Namespace, session: Session) -> Json:
    if session.ask(joining.is_joining):
        return _join(args, session)
    reply = session.ask(enrolment.check_reply, _read(args, args.reply, REPLY_LIMIT))
    own = session.ask(enrolment.own_fingerprint)
    _compare(args, own, reply.trust.root)
    session.do(enrolment.accept_enrolment, reply)
    return {
        "device": session.store.identity.device,
        "headquarters": reply.hq_device.device,
        "authority": reply.trust.authority,
        "trust_version": reply.trust.version,
        "own_fingerprint": own,
        "other_fingerprint": reply.fingerprint,
    }


def _join(args: argparse.Namespace, session: Session) -> Json:
    at_hq = session.store.identity.side is Side.HQ
    limit = HQ_JOIN_REPLY_LIMIT if at_hq else JOIN_REPLY_LIMIT
    reply = session.ask(joining.check_joining, _read(args, args.reply, limit))
    own = session.ask(enrolment.own_fingerprint)
    _compare(args, own, reply.trust.root if isinstance(reply, HqJoinReply) else reply.sponsor)
    session.do(joining.accept_joining, reply)
    numbers: dict[str, Json] = {}
    if not isinstance(reply, HqJoinReply):
        numbers = {"region": reply.region, "register_range": reply.register_range}
    return {
        "device": session.store.identity.device,
        "office": reply.office,
        **numbers,
        "authority": reply.trust.authority,
        "trust_version": reply.trust.version,
        "own_fingerprint": own,
        "other_fingerprint": reply.fingerprint,
    }


def _compare(args: argparse.Namespace, own: str, other: bytes) -> None:
    """Let a person type the digits that the other side reads out, unless told not to."""
    if args.yes:
        return
    translate = QCoreApplication.translate
    sys.stderr.write(translate("Command", "Our digits:") + f" {own}\n")
    sys.stderr.write(translate("Command", "Type the digits that the other side reads out:") + " ")
    sys.stderr.flush()
    typed = sys.stdin.readline()
    if not typed.strip():
        raise Refused("enrolment.digits_needed")
    compare_typed(other, typed)


# Where the file comes from and goes to


def _places(args: argparse.Namespace) -> tuple[Path | None, Path | None]:
    """Return which file is read and which written; ``None`` where codes stand for it.

    Raises ``usage.enrolment_files`` (found, wanted).
    """
    reads = args.from_picture is None and args.from_text is None
    writes = args.qr is None
    if len(args.files) != reads + writes:
        raise Refused("usage.enrolment_files", found=len(args.files), wanted=reads + writes)
    return (args.files[0] if reads else None), (args.files[-1] if writes else None)


def _read(args: argparse.Namespace, source: Path | None, limit: int) -> bytes:
    if source is not None:
        return read_limited(source, limit)
    gathered = Gathered()
    if args.from_text is not None:
        gathered = gathered.with_text(_text(args.from_text))
    else:
        from desktop.app.code_desk import codes_in

        for picture in args.from_picture:
            gathered = gathered.with_codes(codes_in(picture))
    return gathered.content(limit)


def _text(file: str) -> str:
    if file == "-":
        return sys.stdin.read(_TEXT_LIMIT + 1)
    return read_limited(Path(file), _TEXT_LIMIT).decode("utf-8", "replace")


def _written(
    session: Session,
    args: argparse.Namespace,
    out: Path | None,
    content: bytes,
    kind: EnrolmentPaper,
) -> dict[str, Json]:
    """Write a request or answer, as the file or as codes, and say where it lies."""
    if out is not None:
        write_durably(out, content)
        return {"file": str(out), "qr": [], "parts": 0}
    import reports_templates.catalogue as press

    made = session.ask(code_sheet.code_sheet, content, kind)
    pdf = press.render("enrolment_sheet", made.sheet, made.style, draft=False).pdf
    files = [str(path) for path in _write_codes(args.qr, pdf)]
    return {"file": None, "qr": files, "parts": len(made.sheet.codes)}


def _write_codes(target: Path, pdf: bytes) -> list[Path]:
    """Write the sheet, or each of its pages as a picture, the second one as ``…-2.png``."""
    if target.suffix.lower() != ".png":
        write_durably(target, pdf)
        return [target]
    from desktop.app.preview_desk import picture_of, png

    written: list[Path] = []
    count = 1
    while len(written) < count:
        number = len(written)
        picture = picture_of(pdf, page=number, width=_WIDTH)
        count = picture.pages
        path = target if number == 0 else target.with_stem(f"{target.stem}-{number + 1}")
        write_durably(path, png(picture))
        written.append(path)
    return written
