"""Commands of exchange: bundle."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_exchange as tell
from desktop.app.commandline import CommandLine, terminal_progress
from desktop.app.commands.given import instant, shown
from desktop.app.commands.postbox import sent_bundle
from desktop.app.wiring import Session
from desktop.cases.leaks import leaking_cases
from desktop.errors import Refused, Trouble
from desktop.ids import DeviceId
from desktop.journal.model import Json, Side
from desktop.sync import exchange, forks, queries, writing
from desktop.sync.model import MIB, ImportResult, Kept, Notice, Outcome, Room
from desktop.sync.queries import PeerStatus

_REFUSED = 3
_NOTHING_READ = "bundle.not_a_file"


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    _add_bundles(line)


def _add_bundles(line: CommandLine) -> None:
    translate = QCoreApplication.translate
    export = line.add(
        "bundle export",
        _export,
        help=translate("Command", "write a bundle"),
        say=tell.bundle_written,
    )
    export.add_argument("folder", type=Path, metavar="DIR")
    export.add_argument("--to", metavar="REGION|hq", default="")
    export.add_argument(
        "--budget",
        type=int,
        metavar="MB",
        help=translate("Command", "how much room on the stick files may take"),
    )
    inspect = line.add(
        "bundle inspect",
        _inspect,
        help=translate("Command", "read a bundle, change nothing"),
        say=tell.bundle_inspected,
    )
    inspect.add_argument("file", type=Path, metavar="FILE")
    take = line.add(
        "bundle import", _import, help=translate("Command", "import bundles"), say=tell.bundles_read
    )
    take.add_argument("files", type=Path, nargs="+", metavar="FILE")
    take.add_argument("--receipt", type=Path, metavar="DIR")
    line.add(
        "bundle coming",
        _coming,
        help=translate("Command", "files that are known and have not come yet"),
        say=tell.files_to_come,
    )
    line.add(
        "bundle forks",
        _forks,
        help=translate("Command", "second histories that were set aside, beside ours"),
        say=tell.fork_lines,
    )
    line.add(
        "bundle kept",
        _kept,
        help=translate("Command", "bundles that were set aside"),
        say=tell.bundles_kept,
    )
    retry = line.add(
        "bundle retry",
        _retry,
        help=translate("Command", "try a bundle that was set aside again"),
        say=tell.bundle_read,
    )
    release = line.add(
        "bundle release",
        _release,
        help=translate("Command", "let in a bundle of a sender who is believed no more"),
        say=tell.bundle_read,
    )
    discard = line.add(
        "bundle discard",
        _discard,
        help=translate("Command", "throw a bundle away that was set aside"),
    )
    for one in (retry, release, discard):
        one.add_argument("bundle", metavar="BUNDLE", nargs="?", default="")
    for one in (release, discard):
        one.add_argument("--reason", metavar="T", required=True)
    verify = line.add(
        "bundle verify", _verify, help=translate("Command", "read a bundle of ours whole again")
    )
    verify.add_argument("file", type=Path, metavar="FILE")
    line.add(
        "bundle status",
        _status,
        help=translate("Command", "what was exchanged with whom"),
        say=tell.exchange_status,
    )


def _export(args: argparse.Namespace, session: Session) -> Json:
    to = session.ask(queries.find_peer, args.to)
    exchange.finish_interrupted(session, session.store.folder, terminal_progress())
    leaks = session.ask(leaking_cases) if session.store.identity.side is Side.REGION else ()
    room = Room(budget=None if args.budget is None else args.budget * MIB)
    return {**_written(_write(session, to, args.folder, room)), "leaks": shown(leaks)}


def _write(
    session: Session, to: DeviceId, folder: Path, room: Room = exchange.ALL_ROOM
) -> exchange.ExportResult:
    vault = session.store.folder
    return exchange.export_bundle(session, vault, to, folder, terminal_progress(), room)


def _written(result: exchange.ExportResult) -> dict[str, Json]:
    return {
        **asdict(result),
        "file": str(result.file),
        "damaged": list(result.damaged),
        "replaced": list(result.replaced),
        "notices": _notices(result.notices),
    }


def _inspect(args: argparse.Namespace, session: Session) -> Json:
    result = exchange.inspect_bundle(session, args.file, terminal_progress())
    if result.code == _NOTHING_READ:
        args.exit = _REFUSED
    return _told(args.file, result, writing.stick_notices(args.file.parent))


def _import(args: argparse.Namespace, session: Session) -> Json:
    exchange.finish_interrupted(session, session.store.folder, terminal_progress())
    results: list[dict[str, Json]] = []
    try:
        _import_each(args, session, results)
    except Trouble as trouble:
        # What came in before the stick failed is in the vault, and is said.
        raise Trouble(trouble.code, **{**trouble.details, "results": results}) from trouble
    return results


def _import_each(
    args: argparse.Namespace, session: Session, results: list[dict[str, Json]]
) -> None:
    vault, progress = session.store.folder, terminal_progress()
    senders: dict[str, None] = {}
    last = {path.parent: path for path in args.files}
    for path in args.files:
        result = exchange.import_bundle(session, vault, path, progress)
        # What is wrong with a stick is said once, behind the last of its files.
        wrong = writing.stick_notices(path.parent) if last[path.parent] is path else ()
        results.append(_told(path, result, wrong))
        if result.outcome in (Outcome.IMPORTED, Outcome.DUPLICATE):
            senders[result.sender] = None
        else:
            args.exit = _REFUSED
    if args.receipt is not None:
        receipts = {one: _written(_write(session, DeviceId(one), args.receipt)) for one in senders}
        for told in results:
            told["receipt"] = receipts.get(str(told["sender"]))


def _kept(args: argparse.Namespace, session: Session) -> Json:
    del args
    return [_set_aside(one) for one in session.ask(queries.kept)]


def _set_aside(one: Kept) -> dict[str, Json]:
    from ui.messages import sentence

    return {
        "bundle": one.digest,
        "sender": one.sender,
        "office": one.office,
        "epoch": one.epoch,
        "number": one.number,
        "result": one.outcome.value,
        "code": one.code,
        "message": sentence(Refused(one.code, **one.details)),
        "at": instant(one.t),
        "pardonable": one.pardonable,
    }


def _retry(args: argparse.Namespace, session: Session) -> Json:
    return _again(args, session, "")


def _release(args: argparse.Namespace, session: Session) -> Json:
    return _again(args, session, args.reason)


def _again(args: argparse.Namespace, session: Session, reason: str) -> Json:
    progress, vault = terminal_progress(), session.store.folder
    result = exchange.retry_kept(session, vault, args.bundle, progress, reason=reason)
    if result.outcome not in (Outcome.IMPORTED, Outcome.DUPLICATE):
        args.exit = _REFUSED
    return _told(Path(result.file), result)


def _discard(args: argparse.Namespace, session: Session) -> Json:
    found = session.ask(queries.find_kept, args.bundle)
    exchange.discard_kept(session, session.store.folder, found.digest, args.reason)
    return {"bundle": found.digest, "office": found.office, "number": found.number}


def _verify(args: argparse.Namespace, session: Session) -> Json:
    sent = exchange.check_own(session, args.file, terminal_progress())
    if sent is None:
        raise Refused("sync.no_such_sent", file=args.file.name)
    return {"file": str(args.file), "number": sent.number, "bytes": sent.bytes}


def _notices(notices: Sequence[Notice]) -> list[Json]:
    from ui.messages import sentence

    return [
        {
            "code": one.code,
            "message": sentence(Refused(one.code, **one.details)),
            "details": dict(one.details),
        }
        for one in notices
    ]


def _told(path: Path, result: ImportResult, stick: Sequence[Notice] = ()) -> dict[str, Json]:
    from ui.messages import sentence

    message = sentence(Refused(result.code, **result.details)) if result.code else ""
    return {
        "file": str(path),
        "result": result.outcome.value,
        "code": result.code or None,
        "message": message or None,
        "details": dict(result.details),
        "sender": result.sender,
        "office": result.office,
        "epoch": result.epoch,
        "number": result.number,
        **asdict(result.counts),
        "content": asdict(result.tally),
        "notices": _notices((*result.notices, *stick)),
    }


def _status(args: argparse.Namespace, session: Session) -> Json:
    del args
    found = session.ask(queries.status)
    return {
        "peers": [_peer(peer) for peer in found.peers],
        "waiting": found.waiting,
        "stranded": found.stranded,
        "lost_texts": found.lost_texts,
        "missing_files": found.missing_files,
        "missing_bytes": found.missing_bytes,
    }


def _peer(peer: PeerStatus) -> dict[str, Json]:
    last_in = None
    if peer.last_in is not None:
        epoch, number, moment = peer.last_in
        last_in = {"epoch": epoch, "number": number, "at": instant(moment)}
    return {
        "device": peer.device,
        "office": peer.office,
        "side": peer.side.value,
        "last_in": last_in,
        "last_out": None if peer.last_out is None else sent_bundle(peer.last_out),
        "unacknowledged": peer.unacknowledged,
        "oldest": None if peer.oldest_t is None else instant(peer.oldest_t),
        "gaps": list(peer.gaps),
        "outbox": [sent_bundle(one) for one in peer.outbox],
        "held": [{"result": outcome, "code": code} for outcome, code in peer.held],
    }


def _coming(args: argparse.Namespace, session: Session) -> Json:
    del args
    return [
        {
            "sha256": one.sha256,
            "size": one.size,
            "received": one.received,
            "titles": list(one.titles),
        }
        for one in session.ask(queries.files_to_come)
    ]


def _forks(args: argparse.Namespace, session: Session) -> Json:
    del args
    quarantine = session.store.folder / exchange.QUARANTINE
    found = []
    for one in session.ask(forks.forks):
        both = forks.branches(session, quarantine, one, terminal_progress())
        found.append({
            "office": one.office,
            "sender": one.sender,
            "number": one.number,
            "at": instant(one.t),
            "feed": one.feed,
            "seq": both.seq,
            "our_head": both.our_head,
            "their_head": both.their_head,
            "ours": [_entry(entry) for entry in both.ours],
            "theirs": [_entry(entry) for entry in both.theirs],
        })  # fmt: skip
    return found


def _entry(one: forks.Entry) -> dict[str, Json]:
    return {
        "op": one.op,
        "at": instant(one.at_ms),
        "officer": one.officer,
        "action": one.action,
        "type": one.type,
        "object": one.object,
        "field": one.field,
        "value": one.value,
    }
