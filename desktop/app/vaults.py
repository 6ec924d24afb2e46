"""Making, opening and recovering a vault: keys, folder, database and first officer."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db.store import FILE, Keys, Store, create, open_store
from db.unit import Unit
from desktop.app.places import Places
from desktop.app.wiring import Session, surroundings
from desktop.cases.office import set_office
from desktop.cases.officers import (
    active_officers,
    change_own_passphrase,
    forget_temporary,
    must_choose,
    roles_of,
)
from desktop.cases.reporter import publish_identity_key
from desktop.clock import Clock, SystemClock
from desktop.errors import Refused, Trouble
from desktop.ids import ObjectId, new_object_id
from desktop.journal.actions import action
from desktop.journal.model import HQ_SCOPE, LOCAL, OFFICE, Device, Json, Side, Who
from desktop.journal.roles import IDENTITY_KEEPER, ROLES
from desktop.keys import slot_file
from desktop.keys.derive import Purpose, derive
from desktop.keys.sealing import new_identity
from desktop.keys.signing import SigningKey
from desktop.keys.slots import (
    Unlocked,
    create_slots,
    list_officers,
    unlock,
    unlock_with_code,
)
from desktop.keys.wrapping import FLOOR, Cost
from desktop.sync.actions import make_headquarters_keys

FOUNDER = Who("founder", "", frozenset(ROLES))
"""Under this name the ops stand that make the vault and its first officer."""

_SEAT = "seat/"
"""With a log-in name: the officer it stands for here; another PC of the office may have one too."""
_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new vault is made of.

    ``office`` holds fields of the office object (name, region_code, authority …);
    ``officer_name`` is the full name of the first officer, who holds every role. A vault that
    ``joins`` an office at work on another PC gets its scope and its office from there.
    """

    side: Side
    office: dict[str, Json]
    login: str
    officer_name: str
    passphrase: str
    cost: Cost = FLOOR
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Founded:
    """A new vault, open, and the recovery code that is shown this once."""

    session: Session
    recovery_code: str


def create_vault(
    places: Places,
    founding: Founding,
    clock: Clock | None = None,
    *,
    hand_over: Callable[[str], None] = lambda _code: None,
) -> Founded:
    """Make a vault in ``places.vault`` and open it.

    It grows in a folder beside and takes its name only when it is whole and ``hand_over``
    has taken its recovery code. Raises ``Refused("vault.exists")`` for a folder that is not
    empty, ``Refused("field.required")`` for an office without a name, and what the slots
    raise for a bad log-in name or passphrase.
    """
    place, watch = places.vault, clock or SystemClock()
    if place.exists() and any(place.iterdir()):
        raise Refused("vault.exists", folder=str(place))
    if not founding.joins and not str(founding.office.get("name") or "").strip():
        raise Refused("field.required", field="name")
    growing = place.with_name(place.name + ".part")
    shutil.rmtree(growing, ignore_errors=True)
    growing.mkdir(parents=True)
    try:
        vault, identity = new_object_id(), new_identity()
        unlocked, code = create_slots(
            growing,
            vault=vault,
            login=founding.login,
            passphrase=founding.passphrase,
            identity_secret=identity.secret,
            cost=founding.cost,
        )
        store = _make_store(places, growing, vault, unlocked, founding, watch)
        try:
            with store.begin(FOUNDER) as unit:
                unit.local.set("identity_recipient", identity.recipient)
                _found(unit, founding)
        finally:
            store.close()
        hand_over(code)
        if place.exists():
            place.rmdir()
        growing.rename(place)
    except BaseException:
        shutil.rmtree(growing, ignore_errors=True)
        raise
    return Founded(_session(places, unlocked, watch, founding.cost), code)


@action("vault.create")
def _found(unit: Unit, founding: Founding) -> None:
    officer = {"login": founding.login, "name": founding.officer_name, "roles": list(ROLES)}
    seat = unit.journal.create("officer", officer, scope=OFFICE)
    unit.local.set(_SEAT + founding.login, seat)
    if founding.joins:
        return
    office = set_office(unit, founding.office)
    unit.journal.put(office, {"role": founding.side.value})
    if founding.side is Side.HQ:
        make_headquarters_keys(unit, str(founding.office.get("authority") or ""))
        publish_identity_key(unit)


def _make_store(
    places: Places,
    folder: Path,
    vault: str,
    unlocked: Unlocked,
    founding: Founding,
    clock: Clock,
) -> Store:
    key, bundles = SigningKey.generate(), new_identity()
    scope = _scope_of(founding)
    own = Device(key.device, founding.side, scope, "", key.public, bundles.recipient)
    around = surroundings(places, clock)
    store = create(folder, _keys(unlocked), new_identity(), vault, own, around)
    with store.begin(FOUNDER) as unit:
        unit.local.keep_secret("signing_key", key.seed)
        unit.local.keep_secret("bundle_identity", bundles.secret.encode("ascii"))
    return store


def _scope_of(founding: Founding) -> str:
    if founding.joins:
        return ""
    if founding.side is Side.HQ:
        return HQ_SCOPE
    return "w" + "".join(secrets.choice(_ALPHABET) for _ in range(12))


def open_vault(
    places: Places,
    login: str | None,
    passphrase: str,
    *,
    own_passphrase: str | None = None,
    cost: Cost = FLOOR,
    clock: Clock | None = None,
) -> Session:
    """Open the vault for an officer; ``login`` may be left out if there is only one.

    ``own_passphrase`` takes the place of one that somebody else gave. Raises
    ``Refused("vault.missing")``, ``Trouble("vault.damaged")`` when its data file is gone or
    empty, ``Trouble("vault.read_only")``, ``Refused("passphrase.own_needed")`` (login),
    ``Refused("officer.disabled")`` (name), and what the slots and the store raise.
    """
    require_vault(places.vault)
    unlocked = unlock(places.vault, passphrase, login, cost=cost)
    session = _session(places, unlocked, clock, cost)
    try:
        if session.ask(must_choose, unlocked.login):
            _choose(session, passphrase, own_passphrase)
    except BaseException:
        session.close()
        raise
    return session


def _choose(session: Session, given: str, own: str | None) -> None:
    if own is None:
        raise Refused("passphrase.own_needed", login=session.unlocked.login)
    session.do(change_own_passphrase, session.keyring, given, own)


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits down at the desk; ``must_choose`` an own passphrase first."""

    who: Who
    must_choose: bool


def seat_of(unit: Unit, login: str) -> Seat:
    """Return the officer of a log-in name; raises ``officer.disabled`` (name)."""
    return Seat(_who(unit, login), must_choose(unit, login))


def seated(session: Session, unlocked: Unlocked, seat: Seat) -> Session:
    """Return the open vault with another officer at the desk; no file is opened again."""
    return Session(session.store, seat.who, session.clock, unlocked, session.cost)


def recover_vault(
    places: Places, code: str, login: str, new_passphrase: str, *, cost: Cost = FLOOR
) -> Session:
    """Open the vault by its recovery code and give ``login`` a new passphrase.

    That it was used stays in the journal.
    """
    require_vault(places.vault)
    unlocked = unlock_with_code(
        places.vault, code, login=login, new_passphrase=new_passphrase, cost=cost
    )
    session = _session(places, unlocked, None, cost)
    with session.store.begin(FOUNDER) as unit:
        # Nobody but him knows the passphrase he has just chosen.
        forget_temporary(unit, unlocked.login)
        _note_recovery(unit, login)
    return session


@action("vault.recover")
def _note_recovery(unit: Unit, login: str) -> None:
    trace: dict[str, Json] = {"kind": "vault.recover", "subject": login, "details": {}}
    unit.journal.create("trace", trace, scope=LOCAL)


def logins(places: Places) -> tuple[str, ...]:
    """Return the log-in names of those who can open the vault."""
    require_vault(places.vault)
    return tuple(officer.login for officer in list_officers(places.vault))


def require_vault(folder: Path) -> None:
    """Refuse a folder that is no vault, or one whose data are gone."""
    data = folder / FILE
    if data.is_file() and data.stat().st_size:
        return
    if any((folder / name).is_file() for name in (*slot_file.NAMES, FILE)):
        raise Trouble("vault.damaged", reason=FILE)
    raise Refused("vault.missing", folder=str(folder))


def _session(places: Places, unlocked: Unlocked, clock: Clock | None, cost: Cost) -> Session:
    if not os.access(places.vault, os.W_OK):
        # Asked here, since the engine only says that something on the disk went wrong.
        raise Trouble("vault.read_only")
    watch = clock or SystemClock()
    store = open_store(places.vault, _keys(unlocked), surroundings(places, watch))
    try:
        with store.read(FOUNDER) as unit:
            who = _who(unit, unlocked.login)
            active = active_officers(unit)
            keepers = {one.text("login") for one in active if IDENTITY_KEEPER in roles_of(one)}
            # Two PCs of an office may each have an officer of this name: one keeper is enough.
            identity = {one.text("login"): one.text("login") in keepers for one in active}
    except BaseException:
        store.close()
        raise
    session = Session(store, who, watch, unlocked, cost)
    session.keyring.tend(identity)
    return session


def _who(unit: Unit, login: str) -> Who:
    here = unit.local.get(_SEAT + login)
    # Stable: whoever sits here first, the others as they came.
    for officer in sorted(unit.objects.all("officer"), key=lambda one: one.id != here):
        if officer.text("login") == login:
            if officer.get("disabled"):
                raise Refused("officer.disabled", name=officer.text("name") or login)
            roles = frozenset(str(role) for role in officer.get("roles", []) or [])
            return Who(ObjectId(officer.id), officer.text("name") or login, roles)
    raise Refused("vault.no_such_officer", login=login)


def _keys(unlocked: Unlocked) -> Keys:
    return Keys(
        derive(unlocked.master, Purpose.DATABASE), derive(unlocked.master, Purpose.BLOB_NAMES)
    )
