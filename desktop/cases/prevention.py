"""The prevention register: declarations, pacts, socialisation, vulnerable areas, modus notes.

One kind of object with a form per kind of entry (:mod:`desktop.cases.prevention_forms`).
Entries are never removed: a wrong one is withdrawn with a reason and stays in its history.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.cases.fields import Reading, read_form, required
from desktop.cases.history import history_of
from desktop.cases.lookup import is_visible, need
from desktop.cases.model import TYPES, File, texts_in
from desktop.cases.office import reading
from desktop.cases.ports import CaseUnit
from desktop.cases.prevention_forms import HEADING, NEEDED, PREVENTION, changes_of, meant_by
from desktop.cases.prevention_views import (
    CitedCase,
    PreventionFigures,
    PreventionFile,
    PreventionFilter,
    PreventionPage,
    PreventionView,
)
from desktop.cases.rules import law_of
from desktop.cases.views import HistoryEntry, day_of, texts
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json, Obj, Side
from desktop.law.prevention import ModusCategory, PreventionKind, VulnerabilityLevel

PREVENTION_TYPE: Final = next(kind for kind in TYPES if kind.name == "prevention")
PAGE: Final = 100


@dataclass(frozen=True, slots=True)
class _Entry:
    """A checked entry: its kind and its fields as the journal keeps them."""

    kind: str
    fields: dict[str, Json]


@action("prevention.add")
def add_prevention(unit: CaseUnit, form: Json) -> ObjectId:
    """Enter something into the prevention register; ``kind`` says which form it has.

    Raises ``sync.only_region`` at headquarters, the ``field.…`` codes,
    ``prevention.out_of_order`` (day, until), ``prevention.more_signed`` (signed, expected)
    and ``case.unknown`` (id) for an example that is none.
    """
    _only_here(unit)
    entry = _read(unit, form)
    return unit.journal.create("prevention", {"kind": entry.kind, **entry.fields}, scope=unit.scope)


@action("prevention.edit")
def edit_prevention(
    unit: CaseUnit, oid: ObjectId, changes: Mapping[str, Json], reason: str = ""
) -> bool:
    """Change fields of an entry; an empty value clears one. Says whether anything changed.

    Raises ``prevention.unknown`` (id) and what :func:`add_prevention` raises.
    """
    found = need(unit, oid, "prevention")
    at = reading(unit)
    read = changes_of(PREVENTION[found.text("kind")], PREVENTION_TYPE, changes, at)
    if "cases" in read:
        seen = {case.id for case in _cited(unit, found)}
        hidden = [oid for oid in texts_in(found.get("cases")) if oid not in seen]
        # Whoever is barred from a case cannot take it out of a note that he may edit.
        read["cases"] = [*_cases(unit, read["cases"] or []), *hidden] or None
    _check(found.text("kind"), {**found.fields, **read}, at)
    if reason.strip():
        unit.journal.because(reason.strip())
    return unit.journal.put(oid, read)


@action("prevention.withdraw")
def withdraw_prevention(unit: CaseUnit, oid: ObjectId, reason: str) -> None:
    """Take an entry, or a file attached to one, out of the register; it stays in the history.

    Raises ``prevention.unknown`` (id) and ``withdraw.reason_required``.
    """
    found = unit.objects.get(oid)
    known = found is not None and found.type in ("prevention", "prevention_file")
    if found is None or not known or found.withdrawn:
        raise Refused("prevention.unknown", id=oid)
    if not reason.strip():
        raise Refused("withdraw.reason_required")
    unit.journal.because(reason.strip())
    unit.journal.withdraw(oid)


@action("prevention.attach")
def attach_to_prevention(unit: CaseUnit, oid: ObjectId, file: File, title: str = "") -> ObjectId:
    """Attach a file that lies in the vault to an entry: a signed pact, an attendance list.

    Raises ``prevention.unknown`` (id), ``evidence.empty_file`` (file) and
    ``prevention.file_already_here`` (title).
    """
    need(unit, oid, "prevention")
    if file.size == 0:
        raise Refused("evidence.empty_file", file=file.name)
    for other in unit.objects.children(oid, "prevention_file"):
        if other.get("sha256") == file.sha256:
            raise Refused("prevention.file_already_here", title=other.text("title"))
    values = {
        "title": " ".join(title.split()) or file.name,
        "sha256": file.sha256,
        "size": file.size,
        "file_name": file.name,
    }
    return unit.journal.create("prevention_file", values, parent=oid)


@action("prevention.export")
def record_prevention_export(unit: CaseUnit, oid: ObjectId, place: str) -> None:
    """Write down, on this PC, that an attached file was written in clear to ``place``."""
    found = need(unit, oid, "prevention_file")
    details = {"title": found.text("title"), "place": place}
    values = {"kind": "prevention.exported", "subject": oid, "details": details}
    unit.journal.create("trace", values, scope=LOCAL)


def typed_changes(unit: CaseUnit, oid: ObjectId, given: Mapping[str, str]) -> dict[str, Json]:
    """Return what a person meant with ``FIELD=VALUE`` words for an entry."""
    need(unit, oid, "prevention")
    return {name: meant_by(PREVENTION_TYPE, name, typed) for name, typed in given.items()}


# --- looking up -----------------------------------------------------------------------


def prevention_list(
    unit: CaseUnit,
    wanted: PreventionFilter,
    *,
    limit: int = PAGE,
    offset: int = 0,
) -> PreventionPage:
    """Return one page of the register, the latest first, with the years there are."""
    return unit.prevention.page(wanted, limit, offset)


def prevention_view(unit: CaseUnit, oid: ObjectId) -> PreventionView:
    """Return everything about one entry, withdrawn ones too; raises ``prevention.unknown``."""
    found = unit.objects.get(oid)
    if found is None or found.type != "prevention":
        raise Refused("prevention.unknown", id=oid)
    tables, kind = law_of(unit), found.text("kind")
    form = PREVENTION.get(kind, {})
    level = tables.find(VulnerabilityLevel, found.text("level"))
    category = tables.find(ModusCategory, found.text("category"))
    row = tables.find(PreventionKind, kind)
    return PreventionView(
        id=oid,
        kind=kind,
        kind_label=row.label if row else kind,
        heading=heading_of(found),
        day=day_of(found, "day"),
        until=day_of(found, "until"),
        event=found.text("event"),
        fields={name: found.fields[name] for name in form if found.get(name) is not None},
        level_label=level.label if level else "",
        category_label=category.label if category else "",
        needs_review=bool(level and level.needs_review),
        cases=tuple(_cited(unit, found)),
        files=tuple(
            PreventionFile(one.id, one.text("title"), one.text("file_name"),
                           one.text("sha256"), int(one.get("size", 0)))
            for one in unit.objects.children(oid, "prevention_file")
        ),
        withdrawn=found.withdrawn,
        conflicts=tuple(sorted(found.conflicts)),
    )  # fmt: skip


def prevention_history(unit: CaseUnit, oid: ObjectId) -> tuple[HistoryEntry, ...]:
    """Return what happened to an entry and its files; raises ``prevention.unknown`` (id)."""
    found = unit.objects.get(oid)
    if found is None or found.type != "prevention":
        raise Refused("prevention.unknown", id=oid)
    return history_of(unit, oid)


def prevention_figures(
    unit: CaseUnit, year: int | None = None, event: str = ""
) -> PreventionFigures:
    """Return the figures that reports count: of one year, of one event, or of everything.

    People and institutions are added up over events as they were entered; somebody who came
    twice counts twice. Withdrawn entries do not count.
    """
    return unit.prevention.figures(year, event)


def heading_of(found: Obj) -> str:
    """Return by what a list names an entry: ``Ciriung, Cibinong``."""
    fields = HEADING.get(found.text("kind"), ())
    return ", ".join(found.text(name) for name in fields if found.text(name))


# --- inside ---------------------------------------------------------------------------


def _only_here(unit: CaseUnit) -> None:
    if unit.side is not Side.REGION:
        raise Refused("sync.only_region")


def _read(unit: CaseUnit, untrusted: Json) -> _Entry:
    at = reading(unit)
    if not isinstance(untrusted, dict):
        raise Refused("field.type", field="(root)", wanted="map")
    kind = untrusted.get("kind")
    if not kind:
        raise Refused("field.required", field="kind")
    if not isinstance(kind, str) or kind not in PREVENTION:
        known = list(PREVENTION)
        raise Refused("field.unknown_code", field="kind", value=str(kind)[:80], known=known)
    typed = {name: value for name, value in untrusted.items() if name != "kind"}
    fields = read_form(PREVENTION[kind], typed, at)
    if fields.get("cases"):
        fields["cases"] = _cases(unit, fields["cases"])
    _check(kind, fields, at)
    return _Entry(kind, fields)


def _check(kind: str, fields: Mapping[str, Json], at: Reading) -> None:
    """Refuse an entry that lacks what it cannot do without, or that contradicts itself."""
    required(at, fields, *NEEDED[kind])
    day, until = fields.get("day"), fields.get("until")
    if until and day and until < day:
        raise Refused("prevention.out_of_order", field="until", day=day, until=until)
    plans_ahead = kind in _PLANNED
    if not plans_ahead and date.fromisoformat(fields["day"]) > at.today:
        raise Refused("prevention.in_future", field="day", day=day, today=at.today.isoformat())
    signed, expected = fields.get("signed"), fields.get("expected")
    if signed is not None and expected is not None and signed > expected:
        raise Refused("prevention.more_signed", field="signed", signed=signed, expected=expected)


_PLANNED: Final = frozenset({"DAERAH_RAWAN"})
"""Kinds that may begin on a day to come: an area is marked for a period."""


def _cases(unit: CaseUnit, given: list[str]) -> list[str]:
    """Return the ids of the cases that register numbers, or beginnings of ids, name."""
    found = []
    for typed in given:
        matches = unit.prevention.numbered(typed) or unit.objects.find(typed.lower(), "case")
        if len(matches) != 1:
            raise Refused("case.unknown", id=typed)
        need(unit, matches[0], "case")
        found.append(matches[0])
    return list(dict.fromkeys(found))


def _cited(unit: CaseUnit, found: Obj) -> list[CitedCase]:
    """Return the cases of a modus note by their register number alone, never by a name."""
    cited = []
    for oid in texts_in(found.get("cases")):
        case = unit.objects.get(ObjectId(oid))
        if case is None or case.type != "case" or case.withdrawn:
            continue
        if is_visible(unit, case):
            cited.append(CitedCase(case.id, **texts(case, "register_number event")))
    return cited
