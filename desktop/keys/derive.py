"""Keys for one purpose each, made from the vault's master key by HKDF (RFC 5869)."""

from __future__ import annotations

from enum import StrEnum

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.errors import BugError

KEY_BYTES = 32


class Purpose(StrEnum):
    """What a derived key is for. A value is never reused or changed; vaults depend on it."""

    DATABASE = "database"
    BLOB_NAMES = "blob-names"
    DRAFTS = "drafts"
    SLOT_FILE = "slot-file"


def derive(master: bytes, purpose: Purpose) -> bytes:
    """Return the 32-byte key of ``purpose``; knowing it tells nothing of the others."""
    if len(master) != KEY_BYTES:
        raise BugError("a master key has 32 bytes")
    return expand(master, f"netra/1/{purpose}".encode())


def expand(secret: bytes, label: bytes, salt: bytes = b"") -> bytes:
    """Return 32 bytes from a secret that already is random; never from a passphrase."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt or None, info=label).derive(secret)
