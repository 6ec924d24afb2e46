"""Two histories under one name: kept as they came, shown side by side, never mixed.

It happens when a whole disk was cloned and both clones went on. The bundle with the other
history stays in quarantine: signed by the device itself, it is the proof. What a person finds
in it and wants to keep is entered anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.ids import DeviceId, ObjectId
from desktop.journal import chain
from desktop.journal.codec import value_of
from desktop.journal.model import ACTION, CREATE, Feed, Json, Op, milliseconds
from desktop.progress import Progress
from desktop.sync import queries, reading
from desktop.sync.ports import Desk, SyncUnit


@dataclass(frozen=True, slots=True)
class Fork:
    """A bundle in quarantine whose history differs from ours; ``t`` milliseconds of 1970.

    ``feed`` and ``seq`` are where it was noticed, at or after the first op that differs.
    """

    digest: str
    sender: DeviceId
    office: str
    epoch: int
    number: int
    t: int
    feed: str
    seq: int
    file: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One op of one of the two histories; ``action`` names what was done in its group.

    ``officer`` is the name under which it was done, or the officer's id where nothing says it.
    """

    op: str
    at_ms: int
    officer: str
    action: str
    type: str
    object: ObjectId
    field: str
    value: Json


@dataclass(frozen=True, slots=True)
class Branches:
    """Both histories from the first op on that differs; heads as hexadecimal digits.

    ``theirs`` is empty when the bundle speaks of its history and carries none of it.
    """

    feed: str
    seq: int
    our_head: str
    their_head: str
    ours: tuple[Entry, ...]
    theirs: tuple[Entry, ...]


def forks(unit: SyncUnit) -> list[Fork]:
    """Return the bundles in quarantine that hold another history, oldest first."""
    found = []
    for one in unit.bundles.undecided():
        details = one.summary.get("details", {})
        if one.summary.get("code") != "bundle.fork" or not isinstance(details, dict):
            continue
        device = unit.devices.get(one.sender)
        office = one.sender if device is None else device.label
        feed, seq, file = details["feed"], int(details["seq"]), one.summary["file"]
        found.append(
            Fork(one.digest, one.sender, office, one.epoch, one.number, one.t, feed, seq, file)
        )
    return found


def branches(desk: Desk, quarantine: Path, fork: Fork, progress: Progress) -> Branches:
    """Return both histories side by side, theirs read anew from the bundle in quarantine.

    Raises as :func:`desktop.sync.reading.open_bundle`.
    """
    path = quarantine / fork.file
    opened = reading.open_bundle(path, desk.ask(queries.reader), progress)
    carried = [op for op in opened.ops if op.header.f == fork.feed]
    parts = [one for one in opened.inner.feeds if one.feed == fork.feed]
    before = bytes.fromhex(parts[0].before) if parts else chain.start(Feed.parse(fork.feed))
    their_head = parts[0].after if parts else opened.inner.acks.get(fork.feed, (0, ""))[1]
    return desk.ask(_side_by_side, fork, carried, before, their_head)


def _side_by_side(
    unit: SyncUnit, fork: Fork, carried: list[Op], before: bytes, their_head: str
) -> Branches:
    done = _actions(carried)
    head = before
    theirs: list[Op] = []
    for op in carried:
        head = chain.extend(head, op)
        if theirs or unit.trail.hash_at(fork.feed, op.header.s) != head:
            theirs.append(op)
    first = theirs[0].header.s if theirs else fork.seq
    ours = list(unit.trail.ops(fork.feed, first - 1))
    for op in ours:
        if op.header.g not in done:
            done[op.header.g] = unit.trail.group(ObjectId(op.header.g))
    return Branches(
        fork.feed,
        first,
        unit.bundles.feed(fork.feed)[1].hex(),
        their_head,
        tuple(_entries(ours, done)),
        tuple(_entries(theirs, done)),
    )


def _actions(ops: Iterable[Op]) -> dict[str, Mapping[str, Json]]:
    """Return what was done and by whom, by group, as far as the ops tell it themselves."""
    done: dict[str, Mapping[str, Json]] = {}
    for op in ops:
        head = op.header
        if head.o == ACTION and head.k == CREATE and op.payload is not None:
            body = value_of(op.payload)
            told = body.get("value") if isinstance(body, dict) else None
            if isinstance(told, dict):
                done[head.g] = told
    return done


def _entries(ops: Iterable[Op], done: Mapping[str, Mapping[str, Json]]) -> Iterable[Entry]:
    for op in ops:
        head = op.header
        if head.o == ACTION:
            continue
        value = None if op.payload is None else value_of(op.payload)
        group = done.get(head.g, {})
        yield Entry(
            op.id, milliseconds(head.t), str(group.get("officer_name") or head.a),
            str(group.get("name", "")), head.o, ObjectId(head.i), head.k, value,
        )  # fmt: skip
