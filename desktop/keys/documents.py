"""Small JSON documents that are read strictly: trust list, enrolment files, key slots.

A document is a frozen dataclass with slots (without them msgspec writes only what it read)
whose first field is ``format``, for example ``"netra-trust/1"``. It is accepted only if
writing it again gives the same bytes; that one rule refuses unknown and repeated keys, other
spacing, other spellings of a number or of Base64, and anything after the end. A new field
therefore needs a new format number.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import msgspec
from msgspec import Meta

from desktop.errors import Refused

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Key = Annotated[bytes, Meta(min_length=32, max_length=32)]
"""A raw Ed25519 public key; Base64 in the file."""

DEVICE_PATTERN = r"^[a-z2-7]{16}\Z"
Device = Annotated[str, Meta(pattern=DEVICE_PATTERN)]
"""A device id as :func:`desktop.keys.signing.device_id` makes it."""

SCOPE_PATTERN = r"^(w[a-z2-7]{12}|pusat)\Z"
Scope = Annotated[str, Meta(pattern=SCOPE_PATTERN)]
"""The scope a device speaks for: a region's opaque id, or ``pusat``."""

LINE_PATTERN = (
    r"^[^\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]+\Z"
)
Line = Annotated[str, Meta(min_length=1, max_length=200, pattern=LINE_PATTERN)]
"""One line of text for people: no control characters and none that turn the writing round."""

Recipient = Annotated[str, Meta(pattern=r"^age1[02-9ac-hj-np-z]{58}\Z")]
"""The shape of a native age recipient; the checksum is for ``sealing.is_recipient``."""

Armour = Annotated[str, Meta(min_length=1, max_length=1024)]
"""An armoured signature inside a document."""

Document = TypeVar("Document", bound="DataclassInstance")


class _Head(msgspec.Struct):
    format: str


def write_document(document: DataclassInstance) -> bytes:
    """Return the only accepted spelling of ``document``: UTF-8 JSON, two spaces, one newline."""
    return msgspec.json.format(msgspec.json.encode(document), indent=2) + b"\n"


def read_document(untrusted: bytes, shape: type[Document], limit: int) -> Document:
    """Return the document in ``untrusted``, which is at most ``limit`` bytes long.

    Raises :class:`Refused`: ``document.too_large`` (format, limit), ``document.newer``
    (format, found) when a later Netra wrote it, ``document.malformed`` (format, reason).
    """
    expected = format_of(shape)
    if len(untrusted) > limit:
        raise Refused("document.too_large", format=expected, limit=limit)
    try:
        found = msgspec.json.decode(untrusted, type=_Head).format
        if _is_newer(found, expected):
            raise Refused("document.newer", format=expected, found=found)
        document = msgspec.json.decode(untrusted, type=shape)
        canonical = write_document(document)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise malformed(expected, str(error)) from error
    if canonical != untrusted:
        raise malformed(expected, "spelling")
    return document


def format_of(shape: type[DataclassInstance]) -> str:
    """Return the name and number of a document's format, for example ``netra-trust/1``."""
    default: Any = fields(shape)[0].default
    return str(default)


def malformed(form: str, reason: str) -> Refused:
    """Return the refusal of a document that breaks its own format; ``reason`` is for reports."""
    return Refused("document.malformed", format=form, reason=reason)


def _is_newer(found: str, expected: str) -> bool:
    name, _, known = expected.partition("/")
    found_name, _, number = found.partition("/")
    plain = number.isascii() and number.isdecimal() and len(number) <= 4
    return found_name == name and plain and int(number) > int(known)
