"""Questions about the journal as a whole: is it untouched, and what is its head."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from desktop.errors import KnownError
from desktop.journal import chain, codec, fold
from desktop.journal.model import Feed, FeedState, Filed, Header, Op
from desktop.journal.ports import JournalUnit
from desktop.progress import Progress

BAD_GAP: Final = "gap"
"""An op is missing here, or the feed goes on beyond what its head says."""
BAD_COLUMNS: Final = "columns"
"""The table files the op under something else than its header says."""
BAD_PAYLOAD: Final = "payload"
"""The payload is not the one that was hashed."""
BAD_HEADER: Final = "header"
"""The header cannot be read as one that this program accepts."""
BAD_CHAIN: Final = "chain"
"""The chain does not lead here: this op, or its hash, was changed."""
BAD_GROUP: Final = "group"
"""The op does not belong to the action that began last in its feed."""
BAD_HEAD: Final = "head"
"""The feed's head is not the hash of its last op."""
BAD_CHECKPOINT: Final = "checkpoint"
"""A device signed another hash for this place."""

_STEP = 5000


@dataclass(frozen=True, slots=True)
class Flaw:
    """The first bad place of one feed."""

    feed: str
    seq: int
    why: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What :func:`verify` found; ``flaws`` is empty for a sound journal."""

    feeds: int
    ops: int
    head: str
    flaws: tuple[Flaw, ...]


def journal_head(unit: JournalUnit) -> str:
    """Return one hash over the heads of all feeds, as 64 hexadecimal digits."""
    return chain.vault_head(unit.trail.feeds()).hex()


def short_head(head: str) -> str:
    """Return the first 16 digits of a head in groups of four, to be read aloud or printed."""
    return " ".join(head[at : at + 4] for at in range(0, 16, 4))


def verify(unit: JournalUnit, progress: Progress) -> Verdict:
    """Compute every feed's chain anew and name the first bad place of each bad feed.

    Finds whatever was changed without computing all following hashes too; a chain that
    was computed anew from end to end shows against a head, a receipt or a checkpoint that
    others hold. Progress stage ``verify``.
    """
    states = unit.trail.feeds()
    heads = {str(state.feed): state for state in states}
    signed = {(str(place.feed), place.seq): place.head for place in unit.trail.checkpoints()}
    total = sum(state.seq for state in states)
    flaws: dict[str, Flaw] = {}
    walk = _Walk("")
    walked: dict[str, int] = {}
    count = 0
    for op in unit.trail.filed():
        if op.feed != walk.feed:
            walk = _Walk(op.feed)
        count += 1
        if op.feed not in flaws:
            why = walk.step(op, signed)
            if why is not None:
                flaws[op.feed] = Flaw(op.feed, op.seq, why)
            walked[op.feed] = op.seq
            _compare_end(op, heads, flaws)
        if count % _STEP == 0:
            progress.report("verify", min(count, total), total)
    for name, state in heads.items():
        if name not in flaws and walked.get(name, 0) < state.seq:
            flaws[name] = Flaw(name, walked.get(name, 0) + 1, BAD_GAP)
    progress.report("verify", total, total)
    return Verdict(
        feeds=len(states),
        ops=count,
        head=chain.vault_head(states).hex(),
        flaws=tuple(flaws[name] for name in sorted(flaws)),
    )


def _compare_end(op: Filed, heads: Mapping[str, FeedState], flaws: dict[str, Flaw]) -> None:
    state = heads.get(op.feed)
    if op.feed in flaws:
        return
    if state is None or op.seq > state.seq:
        flaws[op.feed] = Flaw(op.feed, op.seq, BAD_GAP)
    elif op.seq == state.seq and op.chain != state.head:
        flaws[op.feed] = Flaw(op.feed, op.seq, BAD_HEAD)


class _Walk:
    """Goes through one feed op by op."""

    def __init__(self, feed: str) -> None:
        self.feed = feed
        self._seq = 0
        self._head = b""
        self._group: str | None = None

    def step(self, op: Filed, signed: Mapping[tuple[str, int], bytes]) -> str | None:
        """Return what is wrong with the next op, ``None`` if nothing."""
        if op.seq != self._seq + 1:
            return BAD_GAP
        if not self._head:
            self._head = chain.start(Feed.parse(self.feed))
        if op.payload is not None and hashlib.sha256(op.payload).digest() != op.payload_hash:
            return BAD_PAYLOAD
        try:
            header = codec.header_of(op.header)
        except (KnownError, ValueError):
            return BAD_HEADER
        read = Op(header, op.header, op.payload, op.payload_hash)
        self._seq, self._head = op.seq, chain.extend(self._head, read)
        if self._head != op.chain:
            return BAD_CHAIN
        if signed.get((op.feed, op.seq), op.chain) != op.chain:
            return BAD_CHECKPOINT
        if _columns(header) != (op.feed, op.seq, *op.columns):
            return BAD_COLUMNS
        if fold.begins_group(read):
            self._group = header.g
        return None if header.g == self._group else BAD_GROUP


def _columns(header: Header) -> tuple[object, ...]:
    return (
        header.f,
        header.s,
        header.g,
        header.o,
        header.i,
        header.k,
        header.t,
        header.a,
    )
