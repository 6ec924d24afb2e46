"""Papers that are no letters: they carry no number and are not kept."""

from __future__ import annotations

from datetime import date

import msgspec


class RecoverySheet(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The recovery code of a vault, to be printed once and locked away.

    ``groups`` are the code's groups as they are typed back; the value is secret, so neither
    it nor the finished paper may be kept or logged.
    """

    office: str
    vault_id: str
    made_on: date
    groups: tuple[str, ...]


class SlipFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file on the stick: its name, size in bytes and SHA-256 in hexadecimal."""

    name: str
    size: int
    sha256: str


class HandoverSlip(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What goes along with a bundle, so that both sides can tell the same one by eye."""

    number: int
    made_on: date
    sender: str
    recipient: str
    files: tuple[SlipFile, ...]
