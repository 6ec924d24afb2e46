"""The hash chain that lets nobody rewrite history unseen.

``h(0)`` is the SHA-256 of the feed's name and ``h(s)`` the SHA-256 of ``h(s-1)``, the
SHA-256 of the header bytes and the SHA-256 of the payload bytes. Hashes do not travel
with ops; every reader computes them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from desktop.journal.model import Feed, FeedState, Op


def start(feed: Feed) -> bytes:
    """Return the hash before the first op of ``feed``."""
    return hashlib.sha256(str(feed).encode("ascii")).digest()


def extend(head: bytes, op: Op) -> bytes:
    """Return the hash after ``op``, given the hash before it."""
    header_hash = hashlib.sha256(op.header_bytes).digest()
    return hashlib.sha256(head + header_hash + op.payload_hash).digest()


def vault_head(feeds: Iterable[FeedState]) -> bytes:
    """Return one hash over the heads of all feeds, sorted by name."""
    digest = hashlib.sha256()
    for state in sorted(feeds, key=lambda state: str(state.feed)):
        digest.update(f"{state.feed} {state.seq} ".encode("ascii"))
        digest.update(state.head)
    return digest.digest()


def checkpoint_text(state: FeedState) -> bytes:
    """Return what a device signs about its feed: name, sequence, head hash."""
    return f"netra checkpoint 1\n{state.feed}\n{state.seq}\n{state.head.hex()}\n".encode("ascii")
