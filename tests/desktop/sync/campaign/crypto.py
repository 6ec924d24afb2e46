"""Sealing, signing and databases that cost next to nothing, under the real code of bundles.

The plug takes the place of what does the arithmetic, nowhere else. The database is a plain one
with all settings of the product; what is sealed still is an age file by its grammar and its
sizes, what is signed carries 64 bytes in an SSHSIG envelope, every read-back, hash, limit and
order of checks is the product's own. A changed byte, another recipient or another signer is found
as surely as with real keys; that a stranger cannot forge any of it is what the run with real
crypto is for.
"""

import base64
import hashlib
import io
from contextlib import contextmanager
from functools import lru_cache
from types import SimpleNamespace

import pyrage
import pytest
from pyrage import x25519

from db import engine, store
from desktop.keys import sealing, signing, sshsig
from desktop.keys.signing import SigningKey
from desktop.sync import standing

_CHUNK = 64 * 1024
_TAG = 16
_MAGIC = b"age-encryption.org/v1\n"
_THERE = bytes((one * 167 + 91) % 256 for one in range(256))
_BACK = bytes(_THERE.index(one) for one in range(256))
"""Every byte is another one afterwards, so that no word is left to be found."""


@contextmanager
def fast_crypto():
    """Let sealing and signing be cheap while the block runs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sealing, "pyrage", _AGE)
        patch.setattr(sealing, "x25519", _X25519)
        patch.setattr(sealing, "pulled", _poured)
        patch.setattr(SigningKey, "sign", lambda key, message: _signature(key.public, message))
        patch.setattr(SigningKey, "from_seed", staticmethod(lru_cache(SigningKey.from_seed)))
        for module in (signing, sshsig):
            patch.setattr(module, "is_signed", _is_signed)
        for module in (engine, store):
            patch.setattr(module, "connect", _connect)
        # Both answer the same for the same bytes for ever.
        for name in ("read_certificate", "verify_list"):
            patch.setattr(standing, name, lru_cache(4096)(getattr(standing, name)))
        yield


def _connect(path, _key, *, read_only=False):
    """Open a database that is not enciphered, with all other settings of the product."""
    with engine.known_errors():
        connection = engine.sqlite.connect(str(path), isolation_level=None, check_same_thread=False)
        try:
            engine._settle(connection, read_only=read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def _signature(public, message):
    return hashlib.sha512(b"signed by " + public + message).digest()


def _is_signed(public, signature, message):
    return _signature(public, message) == signature


@lru_cache(4096)
def _recipient_of(secret):
    return str(x25519.Identity.from_str(secret).to_public())


class _Identity(str):
    __slots__ = ()

    def to_public(self):
        return _recipient_of(self)


@lru_cache(4096)
def _identity(secret):
    _recipient_of(secret)
    return _Identity(secret)


@lru_cache(4096)
def _recipient(text):
    return str(x25519.Recipient.from_str(text))


def _text(content):
    return base64.b64encode(content).rstrip(b"=")


def _bytes(text):
    return base64.b64decode(text + b"=" * (-len(text) % 4))


def _digest(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def _mixed(content, pad):
    return bytes(a ^ b for a, b in zip(content, pad, strict=True))


def _encrypt(content, recipients):
    """Return an age file by its outside: header, nonce, chunks with a tag each."""
    key = _digest(*map(str.encode, recipients), content[:4096], content[-64:])[:16]
    head = _MAGIC
    for recipient in recipients:
        share = _digest(key, recipient.encode())
        body = key + _digest(key, b"for", recipient.encode())[:16]
        body = _mixed(body, _digest(share, recipient.encode()))
        head += b"-> X25519 " + _text(share) + b"\n" + _text(body) + b"\n"
    pieces = [head, b"--- ", _text(_digest(key, head)), b"\n", _digest(key, b"nonce")[:_TAG]]
    for at in range(0, max(1, len(content)), _CHUNK):
        last = at + _CHUNK >= len(content)
        chunk = content[at : at + _CHUNK].translate(_THERE)
        pieces += [chunk, _tag(key, at, last, chunk)]
    return b"".join(pieces)


def _tag(key, at, last, chunk):
    return _digest(key, at.to_bytes(8, "big"), bytes([last]), chunk)[:_TAG]


def _decrypt(sealed, identities):
    """Return the chunks of the plaintext; raises what the library raises."""
    header, found, rest = sealed.partition(b"\n--- ")
    header += b"\n"
    mac, rest = rest[:43], rest[44:]
    key = _file_key(header, identities)
    if not found or _text(_digest(key, header)) != mac or rest[:_TAG] != _nonce(key):
        raise pyrage.DecryptError("Header is invalid")
    rest = rest[_TAG:]
    step = _CHUNK + _TAG
    for at in range(0, max(1, len(rest)), step):
        chunk, tag = rest[at : at + step][:-_TAG], rest[at : at + step][-_TAG:]
        if _tag(key, at // step * _CHUNK, at + step >= len(rest), chunk) != tag:
            raise pyrage.DecryptError("decryption error")
        yield chunk.translate(_BACK)


def _nonce(key):
    return _digest(key, b"nonce")[:_TAG]


def _file_key(header, identities):
    lines = header.split(b"\n")
    for at, line in enumerate(lines[:-1]):
        if not line.startswith(b"-> X25519 "):
            continue
        share, body = _bytes(line[10:]), _bytes(lines[at + 1])
        for identity in identities:
            recipient = identity.to_public().encode()
            plain = _mixed(body, _digest(share, recipient))
            if plain[16:] == _digest(plain[:16], b"for", recipient)[:16]:
                return plain[:16]
    raise pyrage.DecryptError("No matching keys found")


def _all_of(source):
    pieces = []
    while piece := source.read(_CHUNK):
        pieces.append(piece)
    return b"".join(pieces)


def _encrypt_io(source, sink, recipients):
    sink.write(_encrypt(_all_of(source), recipients))
    sink.flush()


def _decrypt_io(source, sink, identities):
    for chunk in _decrypt(_all_of(source), identities):
        sink.write(chunk)
    sink.flush()


@contextmanager
def _poured(push):
    """Yield what ``push`` writes as a stream, without the thread; it fails at its end."""
    sink = io.BytesIO()
    stream = _Poured()
    try:
        push(sink)
    except Exception as error:  # noqa: BLE001 - raised again by whoever reads to the end
        stream.failure = error
    stream.content = io.BytesIO(sink.getvalue())
    with io.BufferedReader(stream, _CHUNK) as reader:
        yield reader


class _Poured(io.RawIOBase):
    failure = None
    content = None

    def readable(self):
        return True

    def readinto(self, buffer):
        count = self.content.readinto(buffer)
        if not count and self.failure is not None:
            raise self.failure
        return count


_X25519 = SimpleNamespace(
    Identity=SimpleNamespace(from_str=_identity, generate=x25519.Identity.generate),
    Recipient=SimpleNamespace(from_str=_recipient),
)
_AGE = SimpleNamespace(
    encrypt=_encrypt,
    encrypt_io=_encrypt_io,
    decrypt_io=_decrypt_io,
    DecryptError=pyrage.DecryptError,
    IdentityError=pyrage.IdentityError,
    RecipientError=pyrage.RecipientError,
)
