"""The key slots of a vault: every officer's passphrase, and the recovery code.

The vault's master key is random; each slot holds it wrapped under a key of its own, and
for officers who open reporter identities also the secret of that identity. In clear stand
only short log-in names. All officers share the master key: roles are a rule of the
program, only reporter identities are apart by cryptography.

Whoever writes shows what an unlocking gave him; who may do what is for the caller.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from desktop.errors import Refused, Trouble
from desktop.ids import new_object_id
from desktop.keys import recovery
from desktop.keys.derive import KEY_BYTES, expand
from desktop.keys.passphrases import normalise, require_good
from desktop.keys.slot_file import (
    LOGIN_PATTERN,
    NAMES,
    Copies,
    OfficerSlot,
    RecoverySlot,
    SlotFile,
    read_copies,
    repair,
    save,
)
from desktop.keys.wrapping import (
    FLOOR,
    SALT_BYTES,
    Cost,
    require_allowed,
    stretch,
    unwrap,
    wrap,
)

_MASTER = "master"
_IDENTITY = "identity"
_RECOVERY = "recovery"


class Notice(StrEnum):
    """Something an unlocking found or did that a person should be told."""

    COPY_REPAIRED = "copy_repaired"
    STRENGTHENED = "strengthened"
    ALTERED = "altered"
    """The slot file was edited without the master key; nothing was written over it."""
    NOT_WRITABLE = "not_writable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked:
    """What a passphrase or the recovery code gave."""

    vault: str
    login: str
    master: bytes = field(repr=False)
    identity_secret: str | None = field(repr=False)
    """Opens reporter identities; None for officers who do not hold that role."""
    generation: int
    """Number of the slot file, for whoever watches that it never goes down."""
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Officer:
    """Who has a slot; all that can be known without a passphrase."""

    login: str
    holds_identity: bool


@dataclass(frozen=True, slots=True)
class _Secrets:
    master: bytes
    identity: str | None


def create_slots(
    folder: Path,
    *,
    vault: str,
    login: str,
    passphrase: str,
    identity_secret: str,
    cost: Cost = FLOOR,
) -> tuple[Unlocked, str]:
    """Make a new master key and its first two slots; return them and the code to print.

    ``vault`` is 32 hexadecimal digits. The first officer holds the identity secret, and so
    does the recovery code. Raises ``Refused``: ``slots.exist``, ``slots.bad_login``,
    ``passphrase.…``; ``Trouble`` (``file.…``).
    """
    if any((folder / name).exists() for name in NAMES):
        raise Refused("slots.exist", folder=str(folder))
    secrets = _Secrets(os.urandom(KEY_BYTES), identity_secret)
    slot = _new_slot(vault, login, passphrase, secrets, cost)
    code_secret = recovery.new_secret()
    code_slot = _recovery_slot(vault, secrets, code_secret)
    file = SlotFile(vault=vault, generation=1, officers=(slot,), recovery=code_slot)
    save(folder, file, secrets.master)
    return _unlocked(file, slot.login, secrets), recovery.write_code(code_secret)


def list_officers(folder: Path) -> tuple[Officer, ...]:
    """Return who can unlock the vault. Raises as ``slot_file.read_copies`` does."""
    slots = read_copies(folder).file.officers
    return tuple(Officer(slot.login, slot.identity is not None) for slot in slots)


def unlock(
    folder: Path, passphrase: str, login: str | None = None, *, cost: Cost = FLOOR
) -> Unlocked:
    """Open the slot of ``login``, which may be left out if there is only one officer.

    A slot below ``cost`` is wrapped again at ``cost``; a damaged or stale copy of the file
    is written again from the good one. Neither stops the unlocking when it fails. Raises
    ``Refused``: ``slots.login_needed`` (logins), ``slots.unknown_login`` (login),
    ``slots.wrong_passphrase`` (login); and as ``slot_file.read_copies`` does.
    """
    copies = read_copies(folder)
    slot = _slot(copies.file, login)
    secrets = _open(copies.file.vault, slot, passphrase)
    file, notices = copies.file, []
    if not file.is_ours(secrets.master):
        notices.append(Notice.ALTERED)
    elif slot.cost.is_below(cost):
        stronger = _wrap(file.vault, slot, passphrase, secrets, slot.cost.raised_to(cost))
        try:
            file = save(folder, file.with_officer(stronger), secrets.master, copies)
            notices.append(Notice.STRENGTHENED)
        except Trouble:
            notices.append(Notice.NOT_WRITABLE)
    elif copies.need_repair:
        done = repair(folder, copies)
        notices.append(Notice.COPY_REPAIRED if done else Notice.NOT_WRITABLE)
    return _unlocked(file, slot.login, secrets, notices)


def unlock_with_code(
    folder: Path, code: str, *, login: str, new_passphrase: str, cost: Cost = FLOOR
) -> Unlocked:
    """Open with the recovery code and give ``login`` a new passphrase; the old one is dead.

    Raises ``Refused``: ``recovery.…`` for a mistyped code, ``slots.wrong_code`` for one of
    another vault or one that was replaced, ``slots.unknown_login``, ``passphrase.…``; and
    as ``slot_file.read_copies`` does; ``Trouble`` (``file.…``).
    """
    code_secret = recovery.read_code(code)
    copies = read_copies(folder)
    slot = copies.file.officer(_login(login))
    found = _open_recovery(copies.file, code_secret)
    held = found.identity if slot.identity is not None else None
    secrets = replace(found, identity=held)
    accepted = require_good(new_passphrase, slot.login)
    fresh = _wrap(copies.file.vault, slot, accepted, secrets, slot.cost.raised_to(cost))
    file = save(folder, copies.file.with_officer(fresh), secrets.master, copies)
    return _unlocked(file, slot.login, secrets)


def add_officer(
    folder: Path,
    who: Unlocked,
    login: str,
    passphrase: str,
    *,
    shares_identity: bool = False,
    cost: Cost = FLOOR,
) -> None:
    """Give a further officer a slot, with the identity secret if ``who`` holds and shares it.

    Raises ``Refused``: ``slots.bad_login``, ``slots.login_taken`` (login),
    ``slots.too_many`` (limit), ``slots.identity_not_held`` (login of ``who``),
    ``passphrase.…``; ``Trouble``.
    """
    copies = _copies_of(folder, who)
    identity = _held(who) if shares_identity else None
    slot = _new_slot(who.vault, login, passphrase, _Secrets(who.master, identity), cost)
    slots = copies.file.officers
    if slot.login in {one.login for one in slots}:
        raise Refused("slots.login_taken", login=slot.login)
    if len(slots) >= _MOST:
        raise Refused("slots.too_many", limit=_MOST)
    save(folder, replace(copies.file, officers=(*slots, slot)), who.master, copies)


def admit_officer(
    folder: Path,
    who: Unlocked,
    login: str,
    passphrase: str,
    *,
    shares_identity: bool = False,
    cost: Cost = FLOOR,
) -> None:
    """Give an officer a slot in place of the one he may have; the old passphrase is dead.

    Raises as :func:`add_officer` except ``slots.login_taken``, and
    ``slots.last_identity_keeper`` (login).
    """
    copies = _copies_of(folder, who)
    identity = _held(who) if shares_identity else None
    slot = _new_slot(who.vault, login, passphrase, _Secrets(who.master, identity), cost)
    rest = tuple(one for one in copies.file.officers if one.login != slot.login)
    if len(rest) >= _MOST:
        raise Refused("slots.too_many", limit=_MOST)
    _require_keeper(slot.login, (*rest, slot))
    save(folder, replace(copies.file, officers=(*rest, slot)), who.master, copies)


def change_passphrase(
    folder: Path, who: Unlocked, old: str, new: str, *, cost: Cost = FLOOR
) -> None:
    """Replace the passphrase of ``who``; the old one is asked for again and dead afterwards.

    Raises ``Refused``: ``slots.wrong_passphrase``, ``slots.unknown_login``,
    ``passphrase.…``; ``Trouble``.
    """
    copies = _copies_of(folder, who)
    slot = copies.file.officer(who.login)
    secrets = _open(who.vault, slot, old)
    accepted = require_good(new, slot.login)
    fresh = _wrap(who.vault, slot, accepted, secrets, slot.cost.raised_to(cost))
    save(folder, copies.file.with_officer(fresh), who.master, copies)


def remove_officer(folder: Path, who: Unlocked, login: str) -> None:
    """Take an officer's slot away.

    Raises ``Refused``: ``slots.unknown_login``, ``slots.last_officer``,
    ``slots.last_identity_keeper`` (login); ``Trouble``.
    """
    copies = _copies_of(folder, who)
    slot = copies.file.officer(_login(login))
    rest = tuple(one for one in copies.file.officers if one.id != slot.id)
    if not rest:
        raise Refused("slots.last_officer", login=slot.login)
    _require_keeper(slot.login, rest)
    save(folder, replace(copies.file, officers=rest), who.master, copies)


def share_identity(folder: Path, who: Unlocked, login: str, passphrase: str) -> None:
    """Let the officer ``login``, who types the passphrase, open reporter identities too.

    Raises ``Refused``: ``slots.identity_not_held``, ``slots.unknown_login``,
    ``slots.wrong_passphrase``; ``Trouble``.
    """
    copies = _copies_of(folder, who)
    slot = copies.file.officer(_login(login))
    secrets = _Secrets(_open(who.vault, slot, passphrase).master, _held(who))
    fresh = _wrap(who.vault, slot, passphrase, secrets, slot.cost)
    save(folder, copies.file.with_officer(fresh), who.master, copies)


def withdraw_identity(folder: Path, who: Unlocked, login: str) -> None:
    """Take the identity secret out of an officer's slot.

    Raises ``Refused``: ``slots.unknown_login``, ``slots.last_identity_keeper`` (login);
    ``Trouble``.
    """
    copies = _copies_of(folder, who)
    slot = copies.file.officer(_login(login))
    changed = copies.file.with_officer(replace(slot, identity=None))
    _require_keeper(slot.login, changed.officers)
    save(folder, changed, who.master, copies)


def renew_code(folder: Path, who: Unlocked) -> str:
    """Make a new recovery code and return it for printing; the old paper is worthless.

    Raises ``Refused("slots.identity_not_held")``, for the code carries that secret too;
    ``Trouble``.
    """
    copies = _copies_of(folder, who)
    code_secret = recovery.new_secret()
    slot = _recovery_slot(who.vault, _Secrets(who.master, _held(who)), code_secret)
    save(folder, replace(copies.file, recovery=slot), who.master, copies)
    return recovery.write_code(code_secret)


_MOST = 64


def _new_slot(
    vault: str, login: str, passphrase: str, secrets: _Secrets, cost: Cost
) -> OfficerSlot:
    name = _login(login)
    if not re.match(LOGIN_PATTERN, name):
        raise Refused("slots.bad_login", login=login)
    accepted = require_good(passphrase, name)
    blank = OfficerSlot(
        id=new_object_id(), login=name, cost=cost, salt=b"", master=b"", identity=None
    )
    return _wrap(vault, blank, accepted, secrets, cost)


def _wrap(
    vault: str, slot: OfficerSlot, passphrase: str, secrets: _Secrets, cost: Cost
) -> OfficerSlot:
    """Return ``slot`` with everything in it wrapped afresh under ``passphrase``."""
    require_allowed(cost)
    salt = os.urandom(SALT_BYTES)
    key = stretch(normalise(passphrase), salt, cost)
    owner = f"{slot.id} {slot.login}"
    identity = None
    if secrets.identity is not None:
        identity = wrap(key, secrets.identity.encode(), _about(vault, owner, _IDENTITY))
    master = wrap(key, secrets.master, _about(vault, owner, _MASTER))
    return replace(slot, cost=cost, salt=salt, master=master, identity=identity)


def _open(vault: str, slot: OfficerSlot, passphrase: str) -> _Secrets:
    key = stretch(normalise(passphrase), slot.salt, slot.cost)
    owner = f"{slot.id} {slot.login}"
    master = unwrap(key, slot.master, _about(vault, owner, _MASTER))
    if master is None:
        raise Refused("slots.wrong_passphrase", login=slot.login)
    if slot.identity is None:
        return _Secrets(master, None)
    identity = unwrap(key, slot.identity, _about(vault, owner, _IDENTITY))
    return _Secrets(master, identity.decode() if identity else None)


def _recovery_slot(vault: str, secrets: _Secrets, code_secret: bytes) -> RecoverySlot:
    salt = os.urandom(SALT_BYTES)
    key = _code_key(code_secret, salt)
    identity = (secrets.identity or "").encode()
    return RecoverySlot(
        salt=salt,
        master=wrap(key, secrets.master, _about(vault, _RECOVERY, _MASTER)),
        identity=wrap(key, identity, _about(vault, _RECOVERY, _IDENTITY)),
    )


def _open_recovery(file: SlotFile, code_secret: bytes) -> _Secrets:
    slot = file.recovery
    key = _code_key(code_secret, slot.salt)
    master = unwrap(key, slot.master, _about(file.vault, _RECOVERY, _MASTER))
    identity = unwrap(key, slot.identity, _about(file.vault, _RECOVERY, _IDENTITY))
    if master is None:
        raise Refused("slots.wrong_code")
    return _Secrets(master, identity.decode() if identity else None)


def _code_key(code_secret: bytes, salt: bytes) -> bytes:
    # 160 random bits need no stretching.
    return expand(code_secret, b"netra/1/recovery-code", salt)


def _about(vault: str, owner: str, what: str) -> bytes:
    return f"netra-slots/1 {vault} {owner} {what}".encode()


def _slot(file: SlotFile, login: str | None) -> OfficerSlot:
    if login is not None:
        return file.officer(_login(login))
    if len(file.officers) > 1:
        logins = tuple(slot.login for slot in file.officers)
        raise Refused("slots.login_needed", logins=logins)
    return file.officers[0]


def _login(typed: str) -> str:
    return typed.strip().lower()


def _held(who: Unlocked) -> str:
    if who.identity_secret is None:
        raise Refused("slots.identity_not_held", login=who.login)
    return who.identity_secret


def _require_keeper(login: str, slots: Sequence[OfficerSlot]) -> None:
    if all(slot.identity is None for slot in slots):
        raise Refused("slots.last_identity_keeper", login=login)


def _copies_of(folder: Path, who: Unlocked) -> Copies:
    copies = read_copies(folder)
    if copies.file.vault != who.vault:
        raise Refused("slots.other_vault")
    return copies


def _unlocked(
    file: SlotFile, login: str, secrets: _Secrets, notices: Sequence[Notice] = ()
) -> Unlocked:
    return Unlocked(
        vault=file.vault,
        login=login,
        master=secrets.master,
        identity_secret=secrets.identity,
        generation=file.generation,
        notices=tuple(notices),
    )
