"""Rule packs from a file: whom to believe, what would change, taking over, signing, writing out.

Headquarters signs with its issuing key. A region that is enrolled believes the issuing keys
of the trust list in force; one that is not believes a key only after a person has compared
its digits, and remembers it. What headquarters takes over goes to everybody.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Protocol

from desktop.cases.model import texts_in
from desktop.cases.rules import edition_of, law_of, pack_in_force, store_pack, tables_in
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import BROADCAST, OFFICE, Json, Side
from desktop.keys.fingerprints import compare_typed, fingerprint
from desktop.law.differences import GONE, RowChange, differences
from desktop.law.model import State
from desktop.law.pack_file import PackFile, read_pack, write_pack
from desktop.law.packs import WHOLE, Law, law
from desktop.law.writing import tables_as_text
from desktop.sync import standing
from desktop.sync.actions import leave_trace
from desktop.sync.ports import SyncUnit

SIGNER: Final = "rules_signer"
"""Local setting: the key whose digits a person compared before this region was enrolled."""
MOST_TOUCHED: Final = 200

_FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "violation": ("allegations", "primary_allegation"),
    "sanction": ("proposed_sanction",),
    "rule_set": ("rule_set",),
    "rank": ("rank",),
    "asn_type": ("asn_type",),
    "position_kind": ("position_kind",),
    "area_head": ("area_head",),
}
"""Which fields of a respondent hold codes of which table."""


@dataclass(frozen=True, slots=True)
class OpenRespondent:
    """A respondent in a matter that is not closed, with the fields that hold codes."""

    respondent: ObjectId
    case: ObjectId
    register_number: str
    name: str
    state: str
    fields: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Touched:
    """An open respondent to whom changed rows apply; ``rows`` are their codes."""

    respondent: ObjectId
    case: ObjectId
    register_number: str
    name: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PackPreview:
    """What taking over a pack would do.

    ``signer`` are the digits of the key that signed it; ``believed`` says whether they need
    no comparing. ``unknown`` are tables that this version does not know: they are kept and
    not used. ``refused`` is why it cannot be taken over, ``None`` if it can.
    """

    code: str
    title: str
    issued_on: date
    number: int
    sha256: str
    signer: str
    believed: bool
    in_force: str
    in_force_on: date
    changes: tuple[RowChange, ...]
    touched: tuple[Touched, ...]
    touched_total: int
    unknown: tuple[str, ...]
    refused: Refused | None


class RespondentRows(Protocol):
    """What only the tables know."""

    def open_respondents(self, closed_states: tuple[str, ...]) -> Iterator[OpenRespondent]:
        """Yield the respondents in no closed state, but of cases the officer may not see."""
        ...


class RulesUnit(SyncUnit, Protocol):
    """One transaction, as far as rule packs reach."""

    @property
    def rules(self) -> RespondentRows:
        """Which respondents stand where."""
        ...


def inspect_pack(unit: RulesUnit, untrusted: bytes) -> PackPreview:
    """Return what a pack says and would change; nothing is taken over.

    Raises what :func:`desktop.law.pack_file.read_pack` and
    :func:`desktop.cases.rules.tables_in` raise, and ``rules.wrong_key`` (signer).
    """
    pack = read_pack(untrusted)
    believed = _believed(unit, pack)
    after, before = tables_in(pack), law_of(unit)
    changes = differences(before, after)
    touched = list(_touched(unit, before, changes))
    edition, present = after.pack, before.pack
    return PackPreview(
        code=edition.code,
        title=edition.title,
        issued_on=edition.issued_on,
        number=edition.number,
        sha256=pack.sha256,
        signer=fingerprint(pack.signer),
        believed=believed,
        in_force=present.code,
        in_force_on=present.issued_on,
        changes=changes,
        touched=tuple(touched[:MOST_TOUCHED]),
        touched_total=len(touched),
        unknown=after.unknown,
        refused=_against(unit, pack, before, after),
    )


@action("rules.import")
def import_pack(unit: SyncUnit, untrusted: bytes, digits: str = "") -> ObjectId:
    """Take over a pack; from then on its tables are the law in this vault.

    ``digits`` are those that a person typed from headquarters' word; only a region that is
    not enrolled needs them, once for a key. Raises as :func:`inspect_pack`, and
    ``rules.same`` (code), ``rules.older`` (code, issued_on, in_force, in_force_on),
    ``rules.from_future`` (issued_on, today), ``rules.rows_gone`` (kind, rows),
    ``rules.digits_needed``, and the ``fingerprint.…`` codes.
    """
    pack = read_pack(untrusted)
    believed = _believed(unit, pack)
    tables = tables_in(pack)
    refusal = _against(unit, pack, law_of(unit), tables)
    if refusal is not None:
        raise refusal
    if not believed:
        if not digits.strip():
            raise Refused("rules.digits_needed")
        compare_typed(pack.signer, digits)
        unit.local.set(SIGNER, _text(pack.signer))
    scope = BROADCAST if unit.side is Side.HQ else OFFICE
    return store_pack(unit, pack, tables, scope)


@action("rules.export")
def sign_tables(unit: SyncUnit, untrusted_files: Mapping[str, str] | None = None) -> bytes:
    """Return a signed pack file of these tables, or of the law in force here.

    Tables that lack something are completed from those in force. Raises
    ``sync.only_headquarters``, ``trust.keys_elsewhere``, ``rules.malformed``, ``rules.no_edition``,
    ``rules.too_large``, ``rules.too_many_rows`` and ``law.bad_pack``.
    """
    if unit.side is not Side.HQ:
        raise Refused("sync.only_headquarters")
    key = standing.issuing_key(unit)
    files = tables_as_text(law_of(unit)) if untrusted_files is None else untrusted_files
    data = write_pack(files, key)
    tables = tables_in(read_pack(data))
    edition = tables.pack
    if tables.unknown:
        # Whoever signs has every table there is, so this one is misspelt.
        (first, *_) = tables.unknown
        raise Refused(
            "law.bad_pack", problem="unknown_kind", kind=first, row="", field="", value=first
        )
    if untrusted_files is not None and edition == law().pack:
        raise Refused("rules.no_edition")
    leave_trace(unit, "rules.export", edition.code, {})
    return data


def tables_to_edit(unit: SyncUnit) -> dict[str, str]:
    """Return the law in force as files of text by name."""
    return tables_as_text(law_of(unit))


def signer_digits(unit: SyncUnit) -> str:
    """Return the digits of headquarters' key for rules.

    Raises ``sync.only_headquarters``, ``trust.keys_elsewhere`` (office, device).
    """
    if unit.side is not Side.HQ:
        raise Refused("sync.only_headquarters")
    return fingerprint(standing.issuing_key(unit).public)


def _believed(unit: SyncUnit, pack: PackFile) -> bool:
    """Say whether the signer is known; raises ``rules.wrong_key`` where another one is."""
    if standing.signed_trust(unit) is not None:
        if pack.signer in standing.trust_in_force(unit).issuing_keys:
            return True
        raise Refused("rules.wrong_key", signer=fingerprint(pack.signer))
    return unit.local.get(SIGNER) == _text(pack.signer)


def _against(unit: SyncUnit, pack: PackFile, before: Law, after: Law) -> Refused | None:
    """Return what stands against taking over readable tables."""
    edition, present = after.pack, before.pack
    today = unit.clock.now().date()
    held = pack_in_force(unit)
    if held is not None and held.text("sha256") == pack.sha256:
        return Refused("rules.same", code=edition.code)
    if edition_of(after) <= edition_of(before):
        return Refused(
            "rules.older",
            code=edition.code,
            issued_on=edition.issued_on.isoformat(),
            in_force=present.code,
            in_force_on=present.issued_on.isoformat(),
        )
    if edition.issued_on > today + timedelta(days=1):
        return Refused(
            "rules.from_future", issued_on=edition.issued_on.isoformat(), today=today.isoformat()
        )
    for kind in after.tables.keys() - WHOLE:
        lost = [code for code in before.tables[kind] if code not in after.tables[kind]]
        if lost:
            return Refused("rules.rows_gone", kind=kind, rows=lost)
    return None


def _touched(unit: RulesUnit, before: Law, changes: tuple[RowChange, ...]) -> Iterator[Touched]:
    """Yield the open respondents whose own codes, or whose state's rules, change."""
    changed: dict[str, set[str]] = {}
    for change in changes:
        if change.what == GONE or change.fields:
            changed.setdefault(change.kind, set()).add(change.code)
    states = _states(before, changed)
    closed = tuple(row.code for row in before.rows(State) if row.closed)
    for one in unit.rules.open_respondents(closed):
        rows = set(states.get(one.state, ()))
        for kind, names in _FIELDS.items():
            held = {code for name in names for code in _codes(one.fields.get(name))}
            rows |= held & changed.get(kind, set())
        if rows:
            found = tuple(sorted(rows))
            yield Touched(one.respondent, one.case, one.register_number, one.name, found)


def _states(before: Law, changed: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """Return by state the changed rows that hold in it: itself, its clocks, its steps."""
    found: dict[str, set[str]] = {}
    for row in before.rows(State):
        codes = {row.code} & changed.get("state", set())
        codes |= set(row.clocks) & changed.get("clock", set())
        codes |= {
            code
            for kind, name in (("move", "origin"), ("requirement", "state"))
            for code in changed.get(kind, set())
            if getattr(before.tables[kind].get(code), name, "") == row.code
        }
        found[row.code] = codes
    return found


def _codes(value: Json) -> list[str]:
    return [value] if isinstance(value, str) else texts_in(value)


def _text(key: bytes) -> str:
    return base64.b64encode(key).decode("ascii")
