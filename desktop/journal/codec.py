"""Ops as bytes: strict reading with limits, and the one way of writing them.

One line of a bundle is ``header JSON, TAB, payload JSON``. JSON escapes every control
character, so neither part can contain a TAB or a line feed.
"""

from __future__ import annotations

import base64
import hashlib
import math
import os
import re

import msgspec

from desktop.errors import Refused
from desktop.journal.model import Feed, Header, Json, Op, op_id

SCHEMA = 1
"""Number of the op schema this version writes."""

HEADER_LIMIT = 16 * 1024
VALUE_LIMIT = 64 * 1024
"""Bytes of JSON in one value; anything larger belongs into a blob."""
PAYLOAD_LIMIT = VALUE_LIMIT + 256
DEPTH_LIMIT = 16
"""Lists and mappings inside each other in one value."""
_SALT = 16
_MAX_SEQ = 2**53
"""Above this, readers of JSON no longer agree on a number."""

_OBJECT = re.compile(r"[0-9a-f]{32}")
_WORD = re.compile(r"[a-z][a-z0-9_]{0,63}")
_KEY = re.compile(r"[a-z][a-z0-9_]{0,63}|[+!x-]")


class Payload(msgspec.Struct, frozen=True):
    """What an op says: the value, and salt so that a kept hash does not betray it."""

    v: Json
    n: str


_header_decoder = msgspec.json.Decoder(Header, strict=True)
_payload_decoder = msgspec.json.Decoder(Payload, strict=True)
_encode = msgspec.json.Encoder(order=None).encode


def write(header: Header, value: Json) -> Op:
    """Make an op from its header and value.

    Raises ``Refused("journal.value_too_large")`` above 64 KiB of JSON,
    ``Refused("journal.bad_text")`` for text that UTF-8 cannot carry, and
    ``Refused("journal.bad_value")`` for what would not come back as it went in.
    """
    if not _is_sound(value):
        raise Refused("journal.bad_value", field=header.k)
    salt = base64.b64encode(os.urandom(_SALT)).decode("ascii")
    try:
        payload = _encode(Payload(value, salt))
    except UnicodeEncodeError as error:
        raise Refused("journal.bad_text", field=header.k) from error
    if len(payload) > PAYLOAD_LIMIT:
        raise Refused("journal.value_too_large", field=header.k, limit=VALUE_LIMIT)
    return Op(header, _encode(header), payload, hashlib.sha256(payload).digest())


def read(untrusted_header: bytes, untrusted_payload: bytes) -> Op:
    """Check the bytes of one op from outside and return it.

    Header and payload must be written the way :func:`write` does it, so that no two
    readers can understand one op differently; of a newer schema only the grammar is
    known. Raises ``Refused("journal.malformed_op")``.
    """
    if len(untrusted_header) > HEADER_LIMIT or len(untrusted_payload) > PAYLOAD_LIMIT:
        raise Refused("journal.malformed_op", why="size")
    try:
        header = _header_decoder.decode(untrusted_header)
        payload = _payload_decoder.decode(untrusted_payload)
        Feed.parse(header.f)
        salt = base64.b64decode(payload.n, validate=True)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Refused("journal.malformed_op", why="grammar") from error
    well_formed = (
        0 < header.s < _MAX_SEQ
        and 0 <= header.t < _MAX_SEQ
        and header.z >= 1
        and _OBJECT.fullmatch(header.i)
        and _OBJECT.fullmatch(header.g)
        and _WORD.fullmatch(header.o)
        and _KEY.fullmatch(header.k)
        and len(header.a) <= 64
        and len(salt) == _SALT
        and all(_is_op_id(name) for name in header.b)
        and op_id(header.f, header.s) not in header.b
        and _is_sound(payload.v)
    )
    if not well_formed:
        raise Refused("journal.malformed_op", why="value")
    if header.z <= SCHEMA:
        canonical = _encode(header) == untrusted_header and _encode(payload) == untrusted_payload
    else:
        canonical = not any(byte < 0x20 for byte in untrusted_header + untrusted_payload)
    if not canonical:
        raise Refused("journal.malformed_op", why="not canonical")
    digest = hashlib.sha256(untrusted_payload).digest()
    return Op(header, untrusted_header, untrusted_payload, digest)


def value_of(payload: bytes) -> Json:
    """Return the value inside a stored payload."""
    return _payload_decoder.decode(payload).v


def header_of(stored: bytes) -> Header:
    """Return the header of an op that was checked when it was stored."""
    return _header_decoder.decode(stored)


def line(op: Op) -> bytes:
    """Return the op as one line of a bundle, line feed included."""
    return op.header_bytes + b"\t" + (op.payload or b"") + b"\n"


def _is_sound(value: Json, depth: int = DEPTH_LIMIT) -> bool:
    """Say whether JSON carries the value unchanged and every reader can hold it."""
    if value is None or isinstance(value, str | bool):
        return True
    if isinstance(value, int):
        return abs(value) < _MAX_SEQ
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, list | tuple):
        return depth > 0 and all(_is_sound(item, depth - 1) for item in value)
    if isinstance(value, dict):
        return depth > 0 and all(
            isinstance(key, str) and _is_sound(item, depth - 1) for key, item in value.items()
        )
    return False


def _is_op_id(name: str) -> bool:
    feed, _, seq = name.partition("/")
    try:
        Feed.parse(feed)
    except ValueError:
        return False
    return seq.isascii() and seq.isdigit() and not seq.startswith("0") and len(seq) <= 16
