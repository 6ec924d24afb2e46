"""The slot file and its second copy: format, strict reading, repair.

``checksum`` tells a damaged copy from a good one before any key is known; ``mac``, under
a key derived from the master key, tells after opening whether somebody else edited it.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta

from desktop.errors import Refused, Trouble
from desktop.keys.derive import KEY_BYTES, Purpose, derive
from desktop.keys.documents import read_document, write_document
from desktop.keys.files import read_limited, write_durably
from desktop.keys.wrapping import OVERHEAD, SALT_BYTES, Cost

NAMES = ("slots.json", "slots.backup.json")
LIMIT = 256 * 1024
LOGIN_PATTERN = r"^[a-z0-9][a-z0-9._-]{0,31}\Z"

_Salt = Annotated[bytes, Meta(min_length=SALT_BYTES, max_length=SALT_BYTES)]
_Master = Annotated[bytes, Meta(min_length=KEY_BYTES + OVERHEAD, max_length=KEY_BYTES + OVERHEAD)]
_Identity = Annotated[bytes, Meta(min_length=OVERHEAD + 1, max_length=256)]
_Digest = Annotated[bytes, Meta(min_length=32, max_length=32)]
_Generation = Annotated[int, Meta(ge=1, lt=2**53)]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerSlot:
    """The master key under one officer's passphrase."""

    id: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
    login: Annotated[str, Meta(pattern=LOGIN_PATTERN)]
    cost: Cost
    salt: _Salt
    master: _Master
    identity: _Identity | None
    """The wrapped secret that opens reporter identities, for those who hold that role."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySlot:
    """The master key and the identity secret under the printed recovery code."""

    salt: _Salt
    master: _Master
    identity: _Identity


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotFile:
    """The content of ``slots.json``."""

    format: Literal["netra-slots/1"] = "netra-slots/1"
    vault: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
    generation: _Generation
    officers: Annotated[tuple[OfficerSlot, ...], Meta(min_length=1, max_length=64)]
    recovery: RecoverySlot
    mac: _Digest = b""
    checksum: _Digest = b""

    def officer(self, login: str) -> OfficerSlot:
        """Return the slot of ``login``; raises ``Refused("slots.unknown_login")``."""
        for slot in self.officers:
            if slot.login == login:
                return slot
        raise Refused("slots.unknown_login", login=login)

    def with_officer(self, slot: OfficerSlot) -> SlotFile:
        """Return the file with ``slot`` in the place of the one of the same id."""
        changed = tuple(slot if one.id == slot.id else one for one in self.officers)
        return replace(self, officers=changed)

    def is_ours(self, master: bytes) -> bool:
        """Say whether the file was last written by somebody who had the master key."""
        return hmac.compare_digest(self.mac, _mac(self, master))


class CopyState(StrEnum):
    """What is the matter with one of the two copies."""

    GOOD = "good"
    STALE = "stale"
    DAMAGED = "damaged"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    NEWER = "newer"
    """Perhaps written by a later Netra; never overwritten by a repair."""


_REPAIRED = frozenset({CopyState.STALE, CopyState.DAMAGED, CopyState.MISSING, CopyState.UNREADABLE})


@dataclass(frozen=True, slots=True)
class Copies:
    """The file to believe and the states of ``slots.json`` and ``slots.backup.json``."""

    file: SlotFile
    states: tuple[CopyState, CopyState]

    @property
    def need_repair(self) -> bool:
        """Whether a copy should be written again from the good one."""
        return not _REPAIRED.isdisjoint(self.states)


def read_copies(folder: Path) -> Copies:
    """Read both copies and choose the newest good one.

    Raises ``Refused("slots.missing")`` (folder) when there is neither, ``document.newer``
    when only a later Netra can read them, ``Trouble("slots.damaged")`` (primary, backup:
    the states) when both are lost.
    """
    read = [_read(folder / name) for name in NAMES]
    files = [file for _, file in read if file is not None]
    if not files:
        raise _hopeless(folder, *(state for state, _ in read))
    best = max(files, key=lambda file: file.generation)
    primary, backup = (
        CopyState.STALE if file is not None and file != best else state for state, file in read
    )
    return Copies(best, (primary, backup))


def save(folder: Path, file: SlotFile, master: bytes, before: Copies | None = None) -> SlotFile:
    """Write ``file`` as the next generation and return it; first over the worse copy.

    After the first copy the change is made; if the second cannot be written, the next
    opening repairs it. Raises :class:`Trouble` (``file.…``) when neither could be written.
    """
    following = replace(file, generation=file.generation + 1 if before else 1)
    states = before.states if before else (CopyState.MISSING, CopyState.MISSING)
    content = _complete(following, master)
    order = sorted(zip(states, NAMES, strict=True), key=lambda copy: copy[0] is CopyState.GOOD)
    written = 0
    for _, name in order:
        try:
            write_durably(folder / name, content)
            written += 1
        except Trouble:
            # A full disk must not undo what the first copy already holds.
            if not written and name == order[-1][1]:
                raise
    return following


def repair(folder: Path, copies: Copies) -> bool:
    """Write the bad copies again from the good one; False when the medium does not let us."""
    content = write_document(copies.file)
    try:
        for state, name in zip(copies.states, NAMES, strict=True):
            if state in _REPAIRED:
                write_durably(folder / name, content)
    except Trouble:
        return False
    return True


def _read(path: Path) -> tuple[CopyState, SlotFile | None]:
    try:
        untrusted = read_limited(path, LIMIT)
    except Trouble as error:
        missing = error.code == "file.missing"
        return (CopyState.MISSING if missing else CopyState.UNREADABLE), None
    try:
        file = read_document(untrusted, SlotFile, LIMIT)
    except Refused as refusal:
        newer = refusal.code == "document.newer"
        return (CopyState.NEWER if newer else CopyState.DAMAGED), None
    good = file.checksum == _checksum(file) and _makes_sense(file)
    return (CopyState.GOOD, file) if good else (CopyState.DAMAGED, None)


def _makes_sense(file: SlotFile) -> bool:
    unique = len({slot.login for slot in file.officers}) == len(file.officers)
    return unique and all(slot.cost.is_possible for slot in file.officers)


def _hopeless(folder: Path, primary: CopyState, backup: CopyState) -> Refused | Trouble:
    states = {primary, backup}
    if states == {CopyState.MISSING}:
        return Refused("slots.missing", folder=str(folder))
    if CopyState.NEWER in states:
        return Refused("document.newer", format="netra-slots/1")
    return Trouble("slots.damaged", primary=str(primary), backup=str(backup))


def _complete(file: SlotFile, master: bytes) -> bytes:
    sealed = replace(file, mac=_mac(file, master))
    return write_document(replace(sealed, checksum=_checksum(sealed)))


def _mac(file: SlotFile, master: bytes) -> bytes:
    content = write_document(replace(file, mac=b"", checksum=b""))
    return hmac.digest(derive(master, Purpose.SLOT_FILE), content, "sha256")


def _checksum(file: SlotFile) -> bytes:
    return hashlib.sha256(write_document(replace(file, checksum=b""))).digest()
