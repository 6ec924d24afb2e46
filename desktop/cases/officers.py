"""The officers of a vault: entering them, what each may do, and with which passphrase.

The journal says who is an officer, in which roles; the slot file who can open the vault on
this PC. Both change together here: the slot last, so that what is cut off can be done again
(:mod:`desktop.keys.slots_keyring`). Whoever gets a passphrase from an administrator has to
choose an own one at the first log-in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from desktop.cases.fields import (
    Reader,
    Reading,
    flag,
    line,
    loose_nip,
    many,
    one_of,
    read_form,
    required,
)
from desktop.cases.lookup import need
from desktop.cases.nip import check_nip
from desktop.cases.office import reading
from desktop.cases.ports import CaseUnit, Local
from desktop.cases.views import Reason, texts
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, OFFICE, Json, Obj
from desktop.journal.roles import ADMIN, IDENTITY_KEEPER, ROLES, role_lack
from desktop.keys.slots_keyring import Keyring

_TEMPORARY: Final = "temporary_passphrase:"
"""Under this key and a log-in name stands that the officer must choose an own passphrase."""


class OfficerLocal(Local, Protocol):
    """This PC's own bookkeeping, as far as officers reach."""

    def set(self, key: str, value: str) -> None:
        """Store a text under ``key``."""
        ...


class OfficerUnit(CaseUnit, Protocol):
    """One transaction, as far as officers reach."""

    @property
    def local(self) -> OfficerLocal:
        """This PC's own bookkeeping."""
        ...


@dataclass(frozen=True, slots=True)
class OfficerView:
    """An officer for a list; ``here`` says whether he can open the vault on this PC.

    ``temporary`` while he has not chosen an own passphrase; ``cases`` in his charge.
    """

    id: ObjectId
    login: str
    name: str
    roles: tuple[str, ...]
    nip: str
    post: str
    official: str
    disabled: bool
    here: bool
    holds_identity: bool
    temporary: bool
    cases: int


@dataclass(frozen=True, slots=True)
class OfficerSeat:
    """An officer who can sit down at this PC."""

    login: str
    name: str
    roles: tuple[str, ...]


# --- who may do what -------------------------------------------------------------------


def why_not(unit: CaseUnit, name: str) -> Reason | None:
    """Return why the officer at the desk may not do the action ``name``, ``None`` if he may.

    For buttons: the reason is ``role.missing`` with the role it needs, those he has and who
    holds it, the very words with which the action itself would refuse.
    """
    lack = role_lack(unit, name)
    return None if lack is None else Reason("role.missing", lack)


def officer_list(unit: OfficerUnit, keys: Keyring) -> tuple[OfficerView, ...]:
    """Return all officers, those who may log in first, in order of entry."""
    here, counts = keys.officers(), unit.officers.counts()
    views = []
    for found in unit.objects.all("officer"):
        login = found.text("login")
        slot = here.get(login)
        views.append(
            OfficerView(
                id=found.id,
                **texts(found, "login name nip post official"),
                roles=roles_of(found),
                disabled=bool(found.get("disabled")),
                here=slot is not None,
                holds_identity=slot is not None and slot.holds_identity,
                temporary=must_choose(unit, login),
                cases=counts.get(found.text("name"), 0),
            )
        )
    return tuple(sorted(views, key=lambda view: view.disabled))


def roles_of(officer: Obj) -> tuple[str, ...]:
    """Return an officer's roles in the order of the table; another PC may know more."""
    held = officer.get("roles", [])
    return tuple(role for role in ROLES if role in held)


def others_here(unit: CaseUnit, keys: Keyring) -> tuple[OfficerSeat, ...]:
    """Return who else can sit down at this PC, by name."""
    here = keys.officers()
    seats = [
        OfficerSeat(one.text("login"), one.text("name"), roles_of(one))
        for one in active_officers(unit)
        if one.text("login") in here and one.id != unit.who.officer
    ]
    return tuple(sorted(seats, key=lambda seat: seat.name.casefold()))


def active_officers(unit: CaseUnit) -> list[Obj]:
    """Return the officers who may log in."""
    return [one for one in unit.objects.all("officer") if not one.get("disabled")]


def officer_with(unit: CaseUnit, login: str) -> Obj:
    """Return the officer of a log-in name; raises ``officer.unknown`` (id)."""
    wanted = login.strip().lower()
    for found in unit.objects.all("officer"):
        if found.text("login") == wanted:
            return found
    raise Refused("officer.unknown", id=login)


TRACED: Final = frozenset({"role.missing", "case.barred"})
"""Refusals that leave a trace on this PC."""


@action("refusal.note")
def note_refusal(unit: CaseUnit, refusal: Refused) -> None:
    """Write down, on this PC, what the officer at the desk was refused."""
    about = refusal.details.get("case") or refusal.details.get("action") or ""
    details = {key: refusal.details[key] for key in ("why", "role") if key in refusal.details}
    values: dict[str, Json] = {"kind": refusal.code, "subject": str(about), "details": details}
    unit.journal.create("trace", values, scope=LOCAL)


def same_person(one: Obj, other: Obj) -> bool:
    """Say whether two log-ins belong to one person: themselves, or by NIP or the registry."""
    shared = ((one.text(key), other.text(key)) for key in ("nip", "person"))
    return one.id == other.id or any(a and a == b for a, b in shared)


# --- entering and changing -------------------------------------------------------------


def _nip(untrusted: Json, at: Reading) -> str:
    """Read the NIP of an officer, who may be PNS or PPPK."""
    digits = loose_nip(untrusted, at)
    checks = [check_nip(digits, kind, at.today) for kind in ("PNS", "PPPK")]
    if all(check.errors for check in checks):
        found = checks[0].errors[0]
        raise Refused(found.code, field=at.at, **found.details)
    return digits


FORM: Final[dict[str, Reader]] = {
    "login": line,
    "name": line,
    "roles": many(one_of("role")),
    "nip": _nip,
    "post": line,
    "official": line,
    "person": line,
    "disabled": flag,
}


@action("officer.add")
def add_officer(unit: OfficerUnit, keys: Keyring, form: Json, passphrase: str) -> ObjectId:
    """Enter an officer with log-in name, name and roles, and give a first passphrase.

    Cut off half-way and done again it comes to the same. Raises the ``field.…`` and
    ``nip.…`` codes, ``officer.no_role``, ``officer.login_taken`` (login),
    ``officer.name_taken`` (name), ``slots.identity_not_held`` and what the slots raise for
    a bad log-in name or passphrase.
    """
    values = _read(unit, form)
    required(reading(unit), values, "login", "name")
    values["login"] = values["login"].lower()
    values.pop("disabled", None)
    _require_roles(values.get("roles"))
    login = values["login"]
    if any(one.text("login") == login for one in unit.objects.all("officer")):
        raise Refused("officer.login_taken", login=login)
    _require_new_name(unit, values["name"], None)
    officer = unit.journal.create("officer", values, scope=OFFICE)
    _admit(unit, keys, login, passphrase, shares=IDENTITY_KEEPER in values["roles"])
    return officer


@action("officer.admit")
def admit_officer(unit: OfficerUnit, keys: Keyring, officer: ObjectId, passphrase: str) -> None:
    """Give an officer a new passphrase on this PC: forgotten, never had, or disabled before.

    The secret of reporter identities goes along if the officer at the desk holds it too;
    else somebody who does has to share it again. Raises ``officer.unknown`` (id),
    ``officer.is_oneself``, and as :func:`add_officer`.
    """
    found = need(unit, officer, "officer")
    if found.id == unit.who.officer:
        raise Refused("officer.is_oneself")
    unit.journal.put(found.id, {"disabled": None})
    _note(unit, "officer.admitted", found)
    shares = IDENTITY_KEEPER in roles_of(found) and keys.holds_identity
    _admit(unit, keys, found.text("login"), passphrase, shares=shares)


@action("officer.edit")
def edit_officer(
    unit: OfficerUnit,
    keys: Keyring,
    officer: ObjectId,
    changes: Mapping[str, Json],
    their_passphrase: str = "",
) -> None:
    """Change name, roles, NIP, post or the official an officer is; empty values clear.

    Who is to open reporter identities types the own passphrase, ``their_passphrase``, so
    that the secret can be put into the slot. Raises as :func:`add_officer`, and
    ``officer.last_admin`` (name), ``officer.passphrase_needed`` (name).
    """
    found = need(unit, officer, "officer")
    values = _read(unit, {key: value for key, value in changes.items() if value})
    cleared = {key: None for key, value in changes.items() if not value}
    for fixed in ("login", "disabled"):
        if fixed in changes:
            raise Refused("field.not_editable", field=fixed, known=sorted(FORM))
    changed = {**cleared, **values}
    roles = tuple(changed["roles"] or ()) if "roles" in changed else roles_of(found)
    _require_roles(roles)
    if "name" in changed:
        required(reading(unit), changed, "name")
        _require_new_name(unit, changed["name"], found.id)
    if ADMIN not in roles:
        _require_other_admin(unit, keys, found)
    former = found.text("name")
    unit.journal.put(found.id, changed)
    if changed.get("name", former) != former:
        for case in unit.officers.cases_of(former):
            unit.journal.put(case, {"officer": changed["name"]})
    _keep_identity(keys, found, roles, their_passphrase)


@action("officer.disable")
def disable_officer(unit: OfficerUnit, keys: Keyring, officer: ObjectId) -> None:
    """Let an officer log in no more; what he did stays under his name.

    Raises ``officer.unknown`` (id), ``officer.is_oneself``, ``officer.last_admin`` (name),
    ``slots.last_identity_keeper`` (login).
    """
    found = need(unit, officer, "officer")
    if found.id == unit.who.officer:
        raise Refused("officer.is_oneself")
    _require_other_admin(unit, keys, found)
    unit.journal.put(found.id, {"disabled": True})
    keys.remove(found.text("login"))


@action("identity.share")
def share_identity(
    unit: OfficerUnit, keys: Keyring, officer: ObjectId, their_passphrase: str
) -> None:
    """Let another officer open reporter identities too; only who opens them can.

    Raises ``officer.unknown`` (id), ``officer.passphrase_needed`` (name),
    ``slots.identity_not_held``, ``slots.wrong_passphrase`` (login).
    """
    found = need(unit, officer, "officer")
    roles = (*roles_of(found), IDENTITY_KEEPER)
    unit.journal.put(found.id, {"roles": [role for role in ROLES if role in roles]})
    _keep_identity(keys, found, roles, their_passphrase)


@action("passphrase.change")
def change_own_passphrase(unit: OfficerUnit, keys: Keyring, old: str, new: str) -> None:
    """Replace the passphrase of the officer at the desk; the old one is dead at once."""
    login = keys.unlocked.login
    forget_temporary(unit, login)
    values: dict[str, Json] = {"kind": "passphrase.changed", "subject": login, "details": {}}
    unit.journal.create("trace", values, scope=LOCAL)
    keys.change_passphrase(old, new)


@action("passphrase.change")
def note_own_passphrase(unit: OfficerUnit, login: str) -> None:
    """Remember that an officer chose an own passphrase before he sat down."""
    forget_temporary(unit, login)
    values: dict[str, Json] = {"kind": "passphrase.changed", "subject": login, "details": {}}
    unit.journal.create("trace", values, scope=LOCAL)


@action("recovery.renew")
def renew_recovery(unit: OfficerUnit, keys: Keyring) -> str:
    """Make a new recovery code and return it for printing; the old paper is worthless.

    Raises ``slots.identity_not_held``, for the code carries that secret too.
    """
    values: dict[str, Json] = {"kind": "recovery.renewed", "subject": "", "details": {}}
    unit.journal.create("trace", values, scope=LOCAL)
    return keys.renew_code()


def forget_temporary(unit: OfficerUnit, login: str) -> None:
    """Let an officer keep the passphrase: it is one nobody else knows."""
    unit.local.set(_TEMPORARY + login, "")


def must_choose(unit: OfficerUnit, login: str) -> bool:
    """Say whether an officer's passphrase was given by somebody else and must be changed."""
    return bool(unit.local.get(_TEMPORARY + login))


# --- what the actions share ------------------------------------------------------------


def _read(unit: CaseUnit, form: Json) -> dict[str, Json]:
    values = read_form(FORM, form, reading(unit))
    if values.get("official"):
        need(unit, ObjectId(values["official"]), "official")
    return values


def _require_roles(roles: Json) -> None:
    if not roles:
        raise Refused("officer.no_role", known=list(ROLES))


def _require_new_name(unit: CaseUnit, name: str, own: ObjectId | None) -> None:
    for one in unit.objects.all("officer"):
        if one.id != own and one.text("name").casefold() == name.casefold():
            raise Refused("officer.name_taken", name=name)


def _require_other_admin(unit: CaseUnit, keys: Keyring, found: Obj) -> None:
    """Refuse to leave the vault without an administrator who can open it on this PC."""
    here = keys.officers()
    if ADMIN not in roles_of(found):
        return
    others = (
        one
        for one in active_officers(unit)
        if one.id != found.id and ADMIN in roles_of(one) and one.text("login") in here
    )
    if next(others, None) is None:
        raise Refused("officer.last_admin", name=found.text("name"))


def _admit(unit: OfficerUnit, keys: Keyring, login: str, passphrase: str, *, shares: bool) -> None:
    unit.local.set(_TEMPORARY + login, "1")
    keys.admit(login, passphrase, shares_identity=shares)


def _keep_identity(keys: Keyring, found: Obj, roles: tuple[str, ...], passphrase: str) -> None:
    """Let the slot hold the identity secret exactly if the roles say so."""
    login = found.text("login")
    slot = keys.officers().get(login)
    if slot is None or slot.holds_identity == (IDENTITY_KEEPER in roles):
        return
    if IDENTITY_KEEPER not in roles:
        keys.withdraw_identity(login)
        return
    if not keys.holds_identity:
        raise Refused("slots.identity_not_held", login=keys.unlocked.login)
    if not passphrase:
        raise Refused("officer.passphrase_needed", name=found.text("name"))
    keys.share_identity(login, passphrase)


def _note(unit: CaseUnit, kind: str, found: Obj) -> None:
    values: dict[str, Json] = {"kind": kind, "subject": found.text("login"), "details": {}}
    unit.journal.create("trace", values, scope=LOCAL)
