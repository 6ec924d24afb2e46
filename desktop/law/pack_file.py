"""The file of a rule pack: tables of law as readable text, and one signature below them.

A file is a JSON document (``format``, ``files``: each table as a list of its lines)
followed by the armoured signature over exactly the bytes above it, so that a person can
read it and ``ssh-keygen -Y verify -n netra-rules`` can check it. The document must be
written the way :func:`write_pack` does it. Nothing is believed here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

import msgspec

from desktop.errors import Refused
from desktop.keys.signing import SigningKey
from desktop.keys.sshsig import Namespace, sign, verify

LIMIT: Final = 2 * 1024 * 1024
"""Bytes of a pack file."""
MOST_FILES: Final = 256
MOST_ROWS: Final = 20_000

_FORMAT: Final = "netra-rules/1"
_NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,39}\.(toml|csv)")
_ARMOUR: Final = b"-----BEGIN SSH SIGNATURE-----\n"


class _Document(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: Literal["netra-rules/1"]
    files: dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class PackFile:
    """A pack as its file says it: the tables' text by name, and the key that signed them."""

    data: bytes
    files: Mapping[str, str]
    signer: bytes

    @property
    def sha256(self) -> str:
        """The file's hash."""
        return hashlib.sha256(self.data).hexdigest()


def write_pack(files: Mapping[str, str], key: SigningKey) -> bytes:
    """Return the signed file of these tables.

    Raises ``Refused("rules.malformed")`` for what :func:`read_pack` would not take back.
    """
    document = _encoded({name: text.splitlines() for name, text in sorted(files.items())})
    data = document + sign(key, Namespace.RULES, document)
    read_pack(data)
    return data


def read_pack(untrusted: bytes) -> PackFile:
    """Return what a file says, its signature checked; whose key it is, the caller judges.

    Raises ``Refused``: ``rules.too_large`` (limit), ``rules.unsigned``, ``rules.malformed``,
    and ``signature.malformed``, ``signature.other_purpose``, ``signature.wrong``.
    """
    if len(untrusted) > LIMIT:
        raise Refused("rules.too_large", limit=LIMIT)
    document, armour, rest = untrusted.partition(_ARMOUR)
    if not document.startswith(b'{\n "format": "netra-rules/'):
        raise Refused("rules.malformed")
    if not armour:
        raise Refused("rules.unsigned")
    signer = verify(armour + rest, Namespace.RULES, document)
    try:
        read = msgspec.json.decode(document, type=_Document)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Refused("rules.malformed") from error
    sound = len(read.files) <= MOST_FILES and all(map(_NAME.fullmatch, read.files))
    if not sound or _encoded(read.files) != document:
        raise Refused("rules.malformed")
    files = {name: "".join(f"{line}\n" for line in lines) for name, lines in read.files.items()}
    return PackFile(untrusted, files, signer)


def _encoded(files: Mapping[str, list[str]]) -> bytes:
    document = _Document(_FORMAT, dict(files))
    return msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"
