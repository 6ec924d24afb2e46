"""Commands about finding: find, and reading the text of files."""

from __future__ import annotations

import argparse
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.app.commandline import CommandLine, terminal_progress
from desktop.app.commands.given import amount, shown
from desktop.app.reading import reader_of
from desktop.app.telling import nothing, table
from desktop.app.wiring import Session
from desktop.cases.finding import (
    LIMIT,
    FoundThing,
    Hit,
    ReadFiles,
    files_read,
    files_to_read,
    find,
    keep_text,
)
from desktop.journal.model import Json
from ui.messages import finding as words

_AT_ONCE = 50


def add(line: CommandLine) -> None:
    """Add the commands of this file."""
    translate = QCoreApplication.translate
    found = line.add(
        "find",
        _find,
        help=translate("Command", "find words anywhere: cases, people, letters, text in files"),
        say=_say_found,
    )
    found.add_argument("text", nargs="+", metavar="TEXT")
    found.add_argument("--limit", type=amount, metavar="N", default=LIMIT)
    found.add_argument("--offset", type=amount, metavar="N", default=0)
    line.add(
        "evidence read",
        _read,
        help=translate("Command", "read the text of files, so that it is found"),
        say=_say_read,
    )


def _find(args: argparse.Namespace, session: Session) -> Json:
    found = session.ask(find, " ".join(args.text), limit=args.limit, offset=args.offset)
    return {
        "total": found.total,
        "capped": found.capped,
        "near": {word: list(others) for word, others in found.near.items()},
        "unread": found.unread,
        "results": [_thing(one) for one in found.things],
    }


def _thing(found: FoundThing) -> dict[str, Json]:
    return {**shown(found), "hits": [_hit(hit) for hit in found.hits]}


def _hit(hit: Hit) -> dict[str, Json]:
    pieces = [{"text": piece.text, "hit": piece.hit} for piece in hit.pieces]
    return {**shown(hit), "pieces": pieces, "where": words.place_words(hit)}


def _say_found(value: dict[str, Any]) -> str:
    lines: list[str] = []
    for one in value["results"]:
        people = ", ".join(one["people"])
        head = " · ".join(part for part in (one["title"], one["about"], people) if part)
        lines.append(f"{head}  {one['object']}")
        for hit in one["hits"]:
            text = "".join(f"[{p['text']}]" if p["hit"] else p["text"] for p in hit["pieces"])
            lines.append(f"    {hit['where']} · {text}")
        if one["more"]:
            more = QCoreApplication.translate("Command", "and {count} more places")
            lines.append("    " + more.format(count=one["more"]))
    lines += [
        words.total_words(value["total"], capped=value["capped"]),
        words.near_words(value["near"]),
        words.unread_words(value["unread"]),
    ]
    return "\n".join(line for line in lines if line)


def _read(args: argparse.Namespace, session: Session) -> Json:
    read_text = reader_of(session.store.blobs)
    progress = terminal_progress()
    total = len(session.ask(files_to_read, 1_000_000))
    done = 0
    while files := session.ask(files_to_read, _AT_ONCE):
        for file in files:
            state, pages = read_text(file)
            session.do(keep_text, file.sha256, state, pages)
            done += 1
            progress.report("read", done, total)
    result: ReadFiles = session.ask(files_read)
    return {"read": done, "states": result.states, "unread": result.unread}


def _say_read(value: dict[str, Any]) -> str:
    rows = words.read_words(ReadFiles(value["states"], value["unread"]))
    return table([(name, str(count)) for name, count in rows]) or nothing()
