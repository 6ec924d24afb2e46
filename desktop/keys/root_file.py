"""Headquarters' root and its successor in one file under a passphrase, for the safe.

The two keys are wrapped as in a slot: Argon2id, then AES-256-GCM; the public keys stand in
clear, so that a file can be told from another one without its passphrase.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Annotated, Literal

from msgspec import Meta

from desktop.errors import Refused
from desktop.keys.documents import Key, malformed, read_document, write_document
from desktop.keys.passphrases import normalise, require_good
from desktop.keys.signing import SigningKey
from desktop.keys.wrapping import (
    FLOOR,
    OVERHEAD,
    SALT_BYTES,
    Cost,
    require_allowed,
    stretch,
    unwrap,
    wrap,
)

LIMIT = 4096
_SEEDS = 64


@dataclass(frozen=True, slots=True)
class RootKeys:
    """The key that signs trust lists, and the only one that may follow it."""

    root: SigningKey = field(repr=False)
    successor: SigningKey = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RootFile:
    """What lies in the safe; ``wrapped`` are both seeds under the passphrase."""

    format: Literal["netra-root/1"] = "netra-root/1"
    root: Key
    successor: Key
    cost: Cost
    salt: Annotated[bytes, Meta(min_length=SALT_BYTES, max_length=SALT_BYTES)]
    wrapped: Annotated[bytes, Meta(min_length=_SEEDS + OVERHEAD, max_length=_SEEDS + OVERHEAD)]


def seal_root(keys: RootKeys, passphrase: str, cost: Cost = FLOOR) -> bytes:
    """Return the file. Raises the ``passphrase.…`` codes for one that is guessed too easily."""
    require_allowed(cost)
    salt = secrets.token_bytes(SALT_BYTES)
    key = stretch(require_good(passphrase), salt, cost)
    root, successor = keys.root.public, keys.successor.public
    wrapped = wrap(key, keys.root.seed + keys.successor.seed, _about(root, successor))
    return write_document(
        RootFile(root=root, successor=successor, cost=cost, salt=salt, wrapped=wrapped)
    )


def open_root(untrusted: bytes, passphrase: str) -> RootKeys:
    """Return the keys in a file.

    Raises ``Refused``: ``document.…``, ``root.wrong_passphrase``;
    ``Trouble("slots.memory_short")``.
    """
    file = read_document(untrusted, RootFile, LIMIT)
    if not file.cost.is_possible:
        raise malformed(file.format, "cost")
    key = stretch(normalise(passphrase), file.salt, file.cost)
    seeds = unwrap(key, file.wrapped, _about(file.root, file.successor))
    if seeds is None:
        raise Refused("root.wrong_passphrase")
    half = _SEEDS // 2
    keys = RootKeys(SigningKey.from_seed(seeds[:half]), SigningKey.from_seed(seeds[half:]))
    if (keys.root.public, keys.successor.public) != (file.root, file.successor):
        raise malformed(file.format, "keys")
    return keys


def _about(root: bytes, successor: bytes) -> bytes:
    return b"netra-root/1\0" + root + successor
