"""What the pages before an open vault can do: the roof's answers to ``ui.start``.

Everything heavy is imported inside the functions, because the window stands first.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.app.memory import FileMemory
from desktop.app.places import Places
from ui.start.controller import StartDesk
from ui.start.values import (
    Capacity,
    FirstStart,
    Made,
    OfficialValues,
    RecoverValues,
    UnlockValues,
    VaultLine,
)
from ui.widgets.chips import Choice

if TYPE_CHECKING:
    from datetime import date

    from desktop.app.wiring import Session
    from desktop.cases.model import File
    from desktop.journal.model import Json
    from desktop.keys.wrapping import Cost

OFFICE_NAME = "office.name"
"""Under this key the window remembers what the vault's office is called, for the door."""

_CAPACITIES = {
    Capacity.DEFINITIVE: "definitif",
    Capacity.ACTING: "plt",
    Capacity.DAILY: "plh",
    Capacity.TEMPORARY: "pj",
}


def start_desk(
    places: Places,
    memory: FileMemory,
    opened: Callable[[object], None],
    print_pdf: Callable[[bytes, QWidget], bool],
    cost: Cost | None = None,
) -> StartDesk:
    """Return the callables that the start's pages are driven with.

    ``cost`` is what a guess of a passphrase takes; left out, what a real office needs.
    """
    return StartDesk(
        vaults=lambda: _vaults(places, memory),
        authorities=_authorities,
        regions=_regions,
        ranks=_ranks,
        check_nip=_complaint_about_nip,
        make=lambda first: _make(places, first, cost),
        discard=_discard,
        put_away=_close,
        print_sheet=lambda code, first, parent: print_pdf(_sheet(code, first), parent),
        save_sheet=_save_sheet,
        officers=lambda folder: _officers(_at(places, folder)),
        unlock=lambda folder, values: _unlock(_at(places, folder), values, cost),
        recover=lambda folder, values: _recover(_at(places, folder), values, cost),
        practise=lambda: _practise(places, cost),
        opened=opened,
    )


def _at(places: Places, folder: Path) -> Places:
    return replace(places, vault=folder)


def _vaults(places: Places, memory: FileMemory) -> Sequence[VaultLine]:
    if not (places.vault / "netra.db").is_file():
        return ()
    return (VaultLine(places.vault, memory.recall(OFFICE_NAME) or places.vault.name),)


def _authorities() -> Sequence[Choice]:
    from desktop.law.model import Authority
    from desktop.law.packs import law

    return [Choice(row.code, row.short_name, row.name) for row in law().rows(Authority)]


def _regions() -> Sequence[Choice]:
    from desktop.law.model import Region
    from desktop.law.packs import law

    rows = {row.code: row for row in law().rows(Region)}
    return [
        Choice(row.code, row.name, rows[row.code[:2]].name if row.code[:2] in rows else "")
        for row in rows.values()
    ]


def _ranks() -> Sequence[str]:
    from desktop.law.model import Rank
    from desktop.law.packs import law

    return [row.code for row in law().rows(Rank) if "PNS" in row.asn_types]


def _complaint_about_nip(digits: str) -> str:
    from desktop.cases.nip import Severity, check_nip
    from desktop.clock import SystemClock, office_date
    from desktop.errors import Refused
    from ui.messages import sentence

    found = check_nip(digits, "PNS", office_date(SystemClock(), "WIB")).findings
    errors = [one for one in found if one.severity is Severity.ERROR]
    return sentence(Refused(errors[0].code)) if errors else ""


def _make(places: Places, first: FirstStart, cost: Cost | None) -> Made:
    from desktop.app.vaults import Founding, create_vault
    from desktop.cases.office import add_official, set_office
    from desktop.clock import SystemClock, office_date
    from desktop.journal.model import Side
    from desktop.keys.wrapping import FLOOR

    office: dict[str, Json] = {
        "name": first.office.name or first.role.region_name or first.role.authority,
        "authority": first.role.authority,
    }
    if first.role.region:
        office["region_code"] = first.role.region
    where = places if first.folder is None else _at(places, first.folder)
    founded = create_vault(
        where,
        Founding(
            Side(first.role.side.value),
            office,
            first.officer.login,
            first.officer.full_name,
            first.officer.passphrase,
            cost or FLOOR,
            first.role.joins,
        ),
    )
    session = founded.session
    if "office" not in first.skipped:
        session.do(set_office, _office_fields(first), _keep_crest(session, first))
    for official in first.officials:
        today = office_date(SystemClock(), first.office.zone)
        session.do(add_official, _official_fields(official, first.office.place, today))
    return Made(session, founded.recovery_code)


def _office_fields(first: FirstStart) -> dict[str, Json]:
    office = first.office
    fields: dict[str, Json] = {
        "government": office.government,
        "address": list(office.address),
        "phone": office.phone,
        "website": office.web,
        "place": office.place,
        "zone": office.zone,
        "paper": office.paper.value,
    }
    return {key: value for key, value in fields.items() if value}


def _keep_crest(session: Session, first: FirstStart) -> File | None:
    import io

    from desktop.cases.model import File

    crest = first.office.crest
    if crest is None:
        return None
    ref = session.store.blobs.add(io.BytesIO(crest.data))
    return File(ref.sha256, ref.size, f"crest.{crest.kind.lower()}")


def _official_fields(official: OfficialValues, place: str, today: date) -> dict[str, Json]:
    fields: dict[str, Json] = {
        "name": official.name,
        "post": official.post,
        "front_title": official.front_degrees,
        "back_title": official.back_degrees,
        "rank": official.rank,
        "nip": official.nip,
        "capacity": _CAPACITIES[official.capacity],
        # A substitute stands in from some day on; the exact one can be entered later.
        "valid_from": "" if official.capacity is Capacity.DEFINITIVE else today.isoformat(),
        "ppk": official.ppk,
        "pronoun": official.pronoun,
        "addressee": official.addressee,
        "place": place if official.ppk else "",
    }
    return {key: value for key, value in fields.items() if value}


def _sheet(code: str, first: FirstStart) -> bytes:
    from desktop.clock import SystemClock, office_date
    from desktop.letters.model import StyleProfile
    from desktop.letters.papers import RecoverySheet
    from reports_templates.catalogue import render

    sheet = RecoverySheet(
        office=_named(first),
        vault_id=first.officer.login,
        made_on=office_date(SystemClock(), first.office.zone),
        groups=tuple(code.split("-")),
    )
    return render("recovery_sheet", sheet, StyleProfile(), draft=False).pdf


def _named(first: FirstStart) -> str:
    if first.role.joins:
        # What the office is called is not known here yet; whose sheet it is, is.
        return first.officer.full_name
    return first.office.name or first.role.region_name or first.role.authority


def _save_sheet(code: str, first: FirstStart, path: Path) -> None:
    from desktop.keys.files import write_durably

    write_durably(path, _sheet(code, first))


def _officers(places: Places) -> Sequence[Choice]:
    from desktop.app.vaults import logins

    return [Choice(login, login) for login in logins(places)]


def _unlock(places: Places, values: UnlockValues, cost: Cost | None) -> object:
    from desktop.app.vaults import open_vault
    from desktop.keys.wrapping import FLOOR

    own = values.own or None
    return open_vault(
        places, values.login or None, values.passphrase, own_passphrase=own, cost=cost or FLOOR
    )


def _recover(places: Places, values: RecoverValues, cost: Cost | None) -> object:
    from desktop.app.vaults import recover_vault
    from desktop.keys.wrapping import FLOOR

    return recover_vault(places, values.code, values.login, values.passphrase, cost=cost or FLOOR)


def _practise(places: Places, cost: Cost | None) -> object:
    from desktop.app.samples import PASSPHRASE, sample_region
    from desktop.app.vaults import open_vault
    from desktop.keys.wrapping import FLOOR

    practice = _at(places, places.practice)
    if (practice.vault / "netra.db").is_file():
        return open_vault(practice, None, PASSPHRASE, cost=cost or FLOOR)
    return sample_region(practice, cases=24, cost=cost or FLOOR).session


def _close(session: object) -> None:
    _as_session(session).close()


def _discard(session: object) -> None:
    """Close and remove a vault whose recovery sheet nobody has; it holds no case yet."""
    folder = _as_session(session).store.folder
    _as_session(session).close()
    shutil.rmtree(folder, ignore_errors=True)


def _as_session(handle: object) -> Session:
    from desktop.app.wiring import Session

    if not isinstance(handle, Session):
        raise TypeError("a handle of the start is no session")
    return handle
