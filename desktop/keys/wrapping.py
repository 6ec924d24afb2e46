"""From a passphrase to a key, and a secret wrapped under that key.

Argon2id (RFC 9106) and AES-256-GCM. What the wrapped secret belongs to is bound in as
associated data, so that a slot cannot be passed off as another one.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Annotated, Final

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import Meta

from desktop.errors import BugError, Trouble
from desktop.keys.derive import KEY_BYTES

SALT_BYTES = 16
_NONCE_BYTES = 12
OVERHEAD = _NONCE_BYTES + 16
"""Bytes a wrapped secret is longer than the secret."""


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work one guess of a passphrase takes.

    The ceilings hold for whatever is read: an edited file can neither hang the program
    nor eat the memory of the PC.
    """

    memory_kib: Annotated[int, Meta(ge=8, le=1024 * 1024)]
    passes: Annotated[int, Meta(ge=1, le=10)]
    lanes: Annotated[int, Meta(ge=1, le=16)]

    @property
    def is_possible(self) -> bool:
        """Whether Argon2 can be run so; it needs 8 KiB for each lane."""
        return self.memory_kib >= 8 * self.lanes

    def is_below(self, other: Cost) -> bool:
        """Say whether guessing is cheaper in memory or in passes than with ``other``."""
        return self.memory_kib < other.memory_kib or self.passes < other.passes

    def raised_to(self, other: Cost) -> Cost:
        """Return a cost that is below neither this one nor ``other``."""
        memory = max(self.memory_kib, other.memory_kib)
        return Cost(memory, max(self.passes, other.passes), other.lanes)


FLOOR: Final = Cost(memory_kib=64 * 1024, passes=3, lanes=4)
"""The least a real slot costs: the low-memory choice of RFC 9106 section 4."""

CHEAP_FOR_TESTS: Final = Cost(memory_kib=8, passes=1, lanes=1)
"""The only cost below the floor that can be asked for. A slot made with it opens anywhere,
and the first real opening raises it to the floor."""


def require_allowed(cost: Cost) -> None:
    """Raise :class:`BugError` if a new slot must not be made with ``cost``."""
    if cost.is_below(FLOOR) and cost != CHEAP_FOR_TESTS:
        raise BugError("a slot costs at least the floor")


def measured_cost(seconds: float = 0.5, timer: Callable[[], float] = time.perf_counter) -> Cost:
    """Return the cost, at least the floor, that takes this PC about ``seconds``."""
    begin = timer()
    stretch("measure", bytes(SALT_BYTES), FLOOR)
    once = max(timer() - begin, 0.001)
    passes = min(max(round(FLOOR.passes * seconds / once), FLOOR.passes), 10)
    return replace(FLOOR, passes=passes)


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Return the 32-byte key of a passphrase (as ``passphrases.normalise`` gives it).

    Raises ``Trouble("slots.memory_short")`` (memory_kib) when the PC cannot spare the memory.
    """
    try:
        return hash_secret_raw(
            secret=passphrase.encode("utf-8", "surrogatepass"),
            salt=salt,
            time_cost=cost.passes,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except (HashingError, MemoryError) as error:
        raise Trouble("slots.memory_short", memory_kib=cost.memory_kib) from error


def wrap(key: bytes, secret: bytes, about: bytes) -> bytes:
    """Return ``secret`` readable only with ``key`` and only as what ``about`` names."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, about)


def unwrap(key: bytes, wrapped: bytes, about: bytes) -> bytes | None:
    """Return the secret, None when key, bytes or ``about`` are not those of :func:`wrap`."""
    try:
        return AESGCM(key).decrypt(wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:], about)
    except InvalidTag:
        return None
