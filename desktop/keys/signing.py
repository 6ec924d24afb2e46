"""Ed25519 keys: a device's own, headquarters' root and issuing keys."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from desktop.errors import BugError
from desktop.ids import DeviceId

KEY_TYPE = b"ssh-ed25519"
"""OpenSSH's name of the only kind of key we sign with."""

SIGNATURE_BYTES = 64


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private Ed25519 key; ``seed`` is all there is to keep, 32 secret bytes."""

    seed: bytes = field(repr=False)
    public: bytes
    """The raw public key, 32 bytes."""

    @classmethod
    def generate(cls) -> SigningKey:
        """Return a fresh random key."""
        return cls.from_seed(Ed25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def from_seed(cls, seed: bytes) -> SigningKey:
        """Return the key that was kept as ``seed``."""
        if len(seed) != 32:
            raise BugError("a signing seed has 32 bytes")
        public = Ed25519PrivateKey.from_private_bytes(seed).public_key()
        return cls(seed, public.public_bytes_raw())

    @property
    def device(self) -> DeviceId:
        """The id of the device that owns this key."""
        return device_id(self.public)

    def sign(self, message: bytes) -> bytes:
        """Return the bare 64-byte signature; callers separate the uses of a key themselves."""
        return Ed25519PrivateKey.from_private_bytes(self.seed).sign(message)


def is_signed(public: bytes, signature: bytes, message: bytes) -> bool:
    """Say whether ``signature`` over ``message`` was made with the key of ``public``."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def device_id(public: bytes) -> DeviceId:
    """Return the device id of a raw public key: 16 characters of lower-case Base32.

    The first 80 bits of the key's SHA-256, so that a device has a name before anybody
    has enrolled it, and the name cannot be taken by another key.
    """
    digest = hashlib.sha256(public).digest()
    return DeviceId(base64.b32encode(digest).decode("ascii").lower()[:16])


def openssh_line(public: bytes, comment: str = "") -> str:
    """Return the public key as stock OpenSSH tools write it, without a newline."""
    text = base64.b64encode(ssh_string(KEY_TYPE) + ssh_string(public)).decode("ascii")
    return f"{KEY_TYPE.decode()} {text} {comment}".rstrip()


def ssh_string(content: bytes) -> bytes:
    """Return ``content`` with its length before it, as RFC 4251 section 5 frames strings."""
    return len(content).to_bytes(4, "big") + content
