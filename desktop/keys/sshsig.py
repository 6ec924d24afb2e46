"""Detached signatures that stock ``ssh-keygen -Y verify`` accepts, read more strictly than it does.

Format: PROTOCOL.sshsig of OpenSSH. Ours are always made by a bare Ed25519 key over SHA-512,
so every byte but key, namespace and signature is fixed: a signature is accepted only if
writing it again gives the same bytes, with nothing before or after the armour.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from enum import StrEnum

from desktop.errors import Refused
from desktop.keys.signing import KEY_TYPE, SIGNATURE_BYTES, SigningKey, is_signed, ssh_string


class Namespace(StrEnum):
    """What a signature is for; one made for one purpose is worthless for another."""

    BUNDLE = "netra-bundle"
    CHECKPOINT = "netra-checkpoint"
    TRUST = "netra-trust"
    ENROLMENT = "netra-enrolment"
    RULES = "netra-rules"
    TRANSFER = "netra-transfer"
    IDENTITY = "netra-identity"


_MAGIC = b"SSHSIG"
_VERSION = (1).to_bytes(4, "big")
_HASH = b"sha512"
_BEGIN = b"-----BEGIN SSH SIGNATURE-----\n"
_END = b"-----END SSH SIGNATURE-----\n"
_COLUMNS = 70
_LIMIT = 1024
_PUBLIC = slice(33, 65)
"""Where the raw key stands: magic 6, version 4, length 4, type 4 + 11, length 4."""


def sign(key: SigningKey, namespace: Namespace, message: bytes) -> bytes:
    """Return the armoured signature of ``message``, ASCII with a final newline."""
    return _armour(_envelope(key.public, namespace, key.sign(_signed_data(namespace, message))))


def verify(untrusted: bytes, namespace: Namespace, message: bytes) -> bytes:
    """Return the raw public key that signed ``message``; whether to trust it is not said here.

    Raises :class:`Refused`: ``signature.malformed``, ``signature.other_purpose`` (expected,
    found) when it was made for another of our namespaces, ``signature.wrong`` when it does
    not fit the message.
    """
    blob = _bare(untrusted)
    public, signature = blob[_PUBLIC], blob[-SIGNATURE_BYTES:]
    found = next((name for name in Namespace if _envelope(public, name, signature) == blob), None)
    if found is None or _armour(blob) != untrusted:
        raise Refused("signature.malformed")
    if found is not namespace:
        raise Refused("signature.other_purpose", expected=str(namespace), found=str(found))
    if not is_signed(public, signature, _signed_data(namespace, message)):
        raise Refused("signature.wrong")
    return public


def _signed_data(namespace: Namespace, message: bytes) -> bytes:
    digest = hashlib.sha512(message).digest()
    parts = (namespace.encode(), b"", _HASH, digest)
    return _MAGIC + b"".join(map(ssh_string, parts))


def _envelope(public: bytes, namespace: Namespace, signature: bytes) -> bytes:
    parts = (
        ssh_string(KEY_TYPE) + ssh_string(public),
        namespace.encode(),
        b"",
        _HASH,
        ssh_string(KEY_TYPE) + ssh_string(signature),
    )
    return _MAGIC + _VERSION + b"".join(map(ssh_string, parts))


def _armour(blob: bytes) -> bytes:
    text = base64.b64encode(blob)
    lines = (text[at : at + _COLUMNS] for at in range(0, len(text), _COLUMNS))
    return _BEGIN + b"".join(line + b"\n" for line in lines) + _END


def _bare(untrusted: bytes) -> bytes:
    framed = untrusted.startswith(_BEGIN) and untrusted.endswith(_END)
    if not framed or len(untrusted) > _LIMIT:
        raise Refused("signature.malformed")
    try:
        return base64.b64decode(untrusted[len(_BEGIN) : -len(_END)])
    except binascii.Error as error:
        raise Refused("signature.malformed") from error
