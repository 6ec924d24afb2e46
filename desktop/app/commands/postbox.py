"""Commands about bundles that were made here: what was in them, and a stick that is lost."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from PySide6.QtCore import QCoreApplication

from desktop.app import tell_exchange as tell
from desktop.app.commandline import CommandLine
from desktop.app.commands.given import instant
from desktop.app.wiring import Session
from desktop.journal.model import Json
from desktop.sync import postbox
from desktop.sync.actions import office_name
from desktop.sync.model import Sent


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    listed = line.add(
        "bundle posted",
        _posted,
        help=translate("Command", "every bundle that was made here"),
        say=tell.bundles_posted,
    )
    listed.add_argument("--limit", type=int, metavar="N", default=100)
    content = line.add(
        "bundle content",
        _content,
        help=translate("Command", "what was in a bundle that was made here"),
        say=tell.parcel,
    )
    content.add_argument("bundle", metavar="BUNDLE")
    lost = line.add(
        "bundle lost",
        _lost,
        help=translate("Command", "a stick is lost: who is affected, and the notice"),
        say=tell.stick_lost,
    )
    lost.add_argument("bundles", nargs="+", metavar="BUNDLE")
    lost.add_argument("--reason", metavar="T", required=True)


def _posted(args: argparse.Namespace, session: Session) -> Json:
    return [_post(one) for one in session.ask(postbox.posted, args.limit)]


def _post(one: postbox.Posted) -> dict[str, Json]:
    lost = None if one.lost_t is None else instant(one.lost_t)
    to = {"bundle": one.sent.digest, "to": one.sent.to, "office": one.office}
    return {**to, **sent_bundle(one.sent), "lost": lost}


def _content(args: argparse.Namespace, session: Session) -> Json:
    found = session.ask(postbox.find_posted, args.bundle)
    return _parcel(session.ask(postbox.parcel, found))


def _parcel(found: postbox.Parcel) -> dict[str, Json]:
    return {
        **_post(found.posted),
        "content": asdict(found.tally),
        "cases": [
            {"case": one.case, "register_number": one.register_number,
             "subject": one.subject, "people": list(one.people)}
            for one in found.cases
        ],
        "people": list(found.people),
        "barred": found.barred,
        "files": found.files,
        "reporters": found.reporters,
        "recipients": list(found.recipients),
    }  # fmt: skip


def _lost(args: argparse.Namespace, session: Session) -> Json:
    from ui.messages.lost import notice

    found = [session.ask(postbox.find_posted, name) for name in args.bundles]
    parcels = session.do(postbox.note_lost, found, args.reason).result
    office = session.ask(office_name)
    return {
        "parcels": [_parcel(one) for one in parcels],
        "notice": notice(parcels, office, args.reason),
    }


def sent_bundle(one: Sent) -> dict[str, Json]:
    """Return a bundle of ours as the commands show it."""
    return {
        "epoch": one.epoch,
        "number": one.number,
        "file": one.file,
        "bytes": one.bytes,
        "ops": one.summary["ops"],
        "at": instant(one.made_t),
        "state": one.state.value,
        "checked": instant(one.summary["checked"]) if "checked" in one.summary else None,
    }
