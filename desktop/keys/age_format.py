"""The outside of an age file: header grammar and exact sizes, judged before any key is touched.

Format: age-encryption.org/v1 (C2SP age.md). Stricter than its readers: binary only, a
short header, few stanzas, at least one X25519 recipient and no passphrase.
"""

from __future__ import annotations

import base64
import binascii
import re

from desktop.errors import Refused

HEADER_LIMIT = 4096
STANZA_LIMIT = 8

_CHUNK = 64 * 1024
_TAG = 16
_NONCE = 16

_B64 = rb"[A-Za-z0-9+/]"
_STANZA = rb"-> ([\x21-\x7e]+(?: [\x21-\x7e]+)*)\n((?:%b{64}\n)*%b{0,63})\n" % (_B64, _B64)
_HEADER = re.compile(
    rb"age-encryption\.org/v1\n(?P<stanzas>(?:%b)+)--- (?P<mac>%b{43})\n" % (_STANZA, _B64)
)


def header_size(untrusted: bytes) -> int:
    """Return the length of the age header at the start; strict, before any key is touched.

    Raises ``Refused("sealed.malformed")`` (reason: ``not_age``, ``stanza_count``,
    ``spelling``, ``passphrase``, ``no_recipient``).
    """
    found = _HEADER.match(untrusted[:HEADER_LIMIT])
    if found is None:
        raise Refused("sealed.malformed", reason="not_age")
    stanzas = re.findall(_STANZA, found["stanzas"])
    if len(stanzas) > STANZA_LIMIT:
        raise Refused("sealed.malformed", reason="stanza_count")
    kinds = [arguments.split(b" ")[0] for arguments, _ in stanzas]
    texts = [body.replace(b"\n", b"") for _, body in stanzas] + [found["mac"]]
    if not all(map(_is_canonical, texts)):
        raise Refused("sealed.malformed", reason="spelling")
    if b"scrypt" in kinds:
        raise Refused("sealed.malformed", reason="passphrase")
    if b"X25519" not in kinds:
        raise Refused("sealed.malformed", reason="no_recipient")
    return found.end()


def plain_size(cipher_size: int, header: int) -> int:
    """Return how many bytes a sealed file of ``cipher_size`` holds; ``header`` is its header's.

    Exact, from the format alone. Raises ``Refused("sealed.damaged")`` for a size that no
    age file can have.
    """
    payload = cipher_size - header - _NONCE
    chunks = max(1, -(-payload // (_CHUNK + _TAG)))
    plain = payload - chunks * _TAG
    if plain < 0 or sealed_size(plain, header) != cipher_size:
        raise Refused("sealed.damaged")
    return plain


def sealed_size(plain: int, header: int) -> int:
    """Return the size of the age file over ``plain`` bytes with a header of ``header`` bytes."""
    chunks = max(1, -(-plain // _CHUNK))
    return header + _NONCE + plain + chunks * _TAG


def _is_canonical(text: bytes) -> bool:
    try:
        content = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        return False
    return base64.b64encode(content).rstrip(b"=") == text
