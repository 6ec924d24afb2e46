"""Taking over an old register, and taking a whole import back.

An import is one transaction: it is wholly there, or nothing of it is. A few cases at a time are
a group in the journal, so that bundles stay small. No step is made: a case enters in the
state that its row states, marked ``imported``, without any document (see ADR 0020).
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import msgspec

from desktop.cases.intake import ReporterDraft
from desktop.cases.lookup import is_visible, need
from desktop.cases.model import texts_in
from desktop.cases.office import REGISTER_PATTERN, office_of, reading
from desktop.cases.persons import card_for
from desktop.cases.registration import law_at, register_number
from desktop.cases.reporter import seal_reporter
from desktop.cases.rules import law_of
from desktop.cases.sheet.columns import Column, columns_of, guess_map, headers_of, signature_of
from desktop.cases.sheet.model import (
    ColumnMap,
    ParkedRow,
    Plan,
    PlannedCase,
    PlannedPerson,
    Remark,
    StatedStatus,
    Table,
    squeezed_number,
)
from desktop.cases.sheet.planning import Reader, checked_columns, plan_import
from desktop.cases.sheet.ports import SheetUnit
from desktop.cases.sheet.statuses import guessed_status
from desktop.cases.sheet.values import line_of, plain
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import OFFICE, Json, Obj, Side
from desktop.progress import Progress, Silent

UNASKED: Final = "dirahasiakan"
"""How open a reporter is whom an old register names: nobody asked him."""
GRADE: Final = "R"
_PARKED_TOGETHER: Final = 40_000
"""Letters of parked rows in one op."""
_ENTERED_TOGETHER: Final = 20
"""Cases of one group."""
_MAP: Final = "sheet_map."
_SILENT: Final[Progress] = Silent()


@dataclass(frozen=True, slots=True)
class StatusWords:
    """A status as the sheet writes it, how often, and what it is taken to mean."""

    words: str
    count: int
    state: str
    outcome: str
    understood: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """Everything to decide on before anything is written.

    ``remembered`` says that the map is the one used last time for these headers.
    """

    chosen: ColumnMap
    remembered: bool
    columns: tuple[Column, ...]
    statuses: tuple[StatusWords, ...]
    plan: Plan
    problem: Refused | None = None


@dataclass(frozen=True, slots=True)
class SheetFile:
    """Which file it was: its name and SHA-256; the file itself is not kept."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did; ``rows`` is the sum of imported, parked and skipped rows."""

    id: ObjectId
    cases: int
    imported: int
    parked: int
    skipped: int
    rows: int


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking back an import did: cases withdrawn, and those that were left with the reason."""

    id: ObjectId
    withdrawn: int
    left: tuple[LeftCase, ...]


@dataclass(frozen=True, slots=True)
class LeftCase:
    """A case that stays: worked on, sent, or one that the officer at the desk may not see."""

    id: ObjectId
    register_number: str
    why: str


@dataclass(frozen=True, slots=True)
class ImportView:
    """An import that was done, as its report shows it."""

    id: ObjectId
    file: str
    sheet: str
    sha256: str
    at: str
    officer: str
    rows: int
    cases: int
    imported: int
    parked: int
    skipped: int
    undone_at: str
    headers: tuple[str, ...]
    left: tuple[str, ...]


# --- looking --------------------------------------------------------------------------


def preview_import(
    unit: SheetUnit,
    table: Table,
    file: SheetFile,
    untrusted_map: Json = None,
    progress: Progress = _SILENT,
) -> Preview:
    """Return how a sheet would be understood and what would become of it; writes nothing.

    Without a map the one used last for these headers, else a guess. Raises the codes of
    :func:`read_map`; a map that cannot be used comes back with its ``problem``.
    """
    remembered = False
    if untrusted_map is not None:
        chosen = read_map(unit, untrusted_map, table)
    else:
        chosen = guess_map(table)
        kept = _remembered(unit, table, chosen)
        remembered, chosen = kept is not None, kept or chosen
    columns = columns_of(table, chosen)
    try:
        plan, problem = _plan(unit, table, chosen, file, progress), None
    except Refused as refusal:
        total = max(0, len(table.rows) - chosen.header_row)
        plan, problem = Plan(table.sheet, (), (), (), (), total), refusal
    statuses = _statuses(unit, table, chosen, {row.row for row in plan.skipped})
    return Preview(chosen, remembered, columns, statuses, plan, problem)


def read_map(unit: SheetUnit, untrusted: Json, table: Table) -> ColumnMap:
    """Return a checked map; columns may be named by letter or by header.

    A map that says nothing of columns leaves them to the guess, below its row of titles.
    Raises ``sheet.bad_map`` (reason), ``sheet.no_such_column`` (column), ``sheet.bad_header_row``
    (row, rows) and ``field.unknown_code``.
    """
    try:
        chosen = msgspec.convert(untrusted, ColumnMap)
    except msgspec.ValidationError as error:
        raise Refused("sheet.bad_map", reason=str(error)) from error
    if not 1 <= chosen.header_row <= max(1, len(table.rows)):
        raise Refused("sheet.bad_header_row", row=chosen.header_row, rows=len(table.rows))
    tables = law_of(unit).tables
    for value, allowed, field in (
        (chosen.day_order, ("dmy", "mdy"), "day_order"),
        (chosen.damaged_nip, ("mark", "park"), "damaged_nip"),
    ):
        _known(value, allowed, field)
    events = reading(unit).codes("event")
    _known(chosen.defaults.source, tables["report_source"], "defaults.source")
    _known(chosen.defaults.event, events, "defaults.event")
    for words, stated in chosen.statuses.items():
        _known(stated.state or "-", tables["state"], f"statuses.{words}.state")
        _known(stated.outcome, tables["outcome"], f"statuses.{words}.outcome")
    named = {plain(header): letter for letter, header in _letters(table, chosen.header_row)}
    letters = {letter for letter, _ in _letters(table, chosen.header_row)}
    if isinstance(untrusted, dict) and "columns" not in untrusted:
        guess = guess_map(table, chosen.header_row)
        return msgspec.structs.replace(chosen, columns=guess.columns, sheet=table.sheet)
    columns = {}
    for name, meaning in chosen.columns.items():
        letter = name if name in letters else named.get(plain(name), "")
        if not letter:
            raise Refused("sheet.no_such_column", column=name)
        columns[letter] = meaning
    return msgspec.structs.replace(chosen, columns=columns, sheet=table.sheet)


def imports_done(unit: SheetUnit) -> tuple[ImportView, ...]:
    """Return the imports done in this office, the latest first."""
    found = [_view(one) for one in unit.objects.all("sheet_import")]
    return tuple(reversed(found))


def import_view(unit: SheetUnit, oid: ObjectId) -> ImportView:
    """Return one import; raises ``sheet_import.unknown`` (id)."""
    return _view(need(unit, oid, "sheet_import"))


def parked_rows(unit: SheetUnit, oid: ObjectId) -> tuple[ParkedRow, ...]:
    """Return the rows that an import parked, in the order of the sheet."""
    need(unit, oid, "sheet_import")
    rows = []
    for chunk in unit.objects.children(oid, "sheet_parked"):
        for row in chunk.get("rows", []):
            if isinstance(row, dict):
                remark = Remark(str(row.get("code", "")), row.get("details") or {})
                rows.append(
                    ParkedRow(int(row.get("row", 0)), remark, tuple(texts_in(row["cells"])))
                )
    return tuple(sorted(rows, key=lambda row: row.row))


# --- doing ----------------------------------------------------------------------------


def import_sheet(
    unit: SheetUnit,
    table: Table,
    chosen: ColumnMap,
    file: SheetFile,
    progress: Progress = _SILENT,
) -> Imported:
    """Take over a sheet as its preview showed it, judged anew against what is here now.

    Nothing stays when it is cancelled or fails. Raises ``sync.only_region`` at headquarters,
    the codes of :func:`plan_import`, and ``sheet.nothing_to_import`` (parked) when every row
    would be parked or skipped.
    """
    if unit.side is not Side.REGION:
        raise Refused("sync.only_region")
    plan = _plan(unit, table, chosen, file, progress)
    if not plan.cases:
        raise Refused("sheet.nothing_to_import", parked=len(plan.parked))
    done = _begin(unit, plan, chosen, file)
    registrar = _Registrar(unit)
    for at in range(0, len(plan.cases), _ENTERED_TOGETHER):
        progress.report("import_cases", at, len(plan.cases))
        _enter_cases(
            unit, done, file, plan.sheet, plan.cases[at : at + _ENTERED_TOGETHER], registrar
        )
    _remember(unit, table, chosen)
    return Imported(
        done, len(plan.cases), plan.imported, len(plan.parked), len(plan.skipped), plan.rows
    )


@action("import.sheet")
def _begin(unit: SheetUnit, plan: Plan, chosen: ColumnMap, file: SheetFile) -> ObjectId:
    """Write down the import itself, and the rows it parked."""
    values: dict[str, Json] = {
        "file": file.name,
        "sheet": plan.sheet,
        "sha256": file.sha256,
        "at": unit.clock.now().isoformat(timespec="seconds"),
        "officer": unit.who.name,
        "rows": plan.rows,
        "cases": len(plan.cases),
        "imported": plan.imported,
        "parked": len(plan.parked),
        "skipped": len(plan.skipped),
        "map": msgspec.to_builtins(chosen),
        "headers": list(plan.headers),
    }
    done = unit.journal.create("sheet_import", values, scope=OFFICE)
    for chunk in _chunks(plan.parked):
        rows = [{"row": one.row, "code": one.remark.code, "details": dict(one.remark.details),
                 "cells": list(one.cells)} for one in chunk]  # fmt: skip
        unit.journal.create("sheet_parked", {"rows": rows}, parent=done)
    return done


@action("import.case")
def _enter_cases(
    unit: SheetUnit,
    done: ObjectId,
    file: SheetFile,
    sheet: str,
    cases: Sequence[PlannedCase],
    registrar: _Registrar,
) -> None:
    """Enter some cases as one group, small enough for a bundle to end between two of them."""
    with unit.journal.together():
        made = [(case, _enter_case(unit, done, file, sheet, case, registrar)) for case in cases]
    for case, oid in made:
        if case.reporter_name or case.reporter_contact:
            draft = ReporterDraft(UNASKED, case.reporter_name, case.reporter_contact)
            seal_reporter(unit, oid, draft)


def _enter_case(
    unit: SheetUnit,
    done: ObjectId,
    file: SheetFile,
    sheet: str,
    case: PlannedCase,
    registrar: _Registrar,
) -> ObjectId:
    """Enter one case with its respondents, in the state the register states."""
    number, year, serial = registrar.number(case)
    marks: dict[str, Json] = {"import": done, "file": file.name, "sheet": sheet,
                              "rows": list(case.rows), "number": case.number}  # fmt: skip
    values = {
        "confidentiality": GRADE,
        "officer": unit.who.name,
        **case.fields,
        "register_number": number,
        "register_year": year,
        "register_serial": serial,
        "imported": marks,
    }
    oid = unit.journal.create("case", values, scope=unit.scope)
    for person in case.people:
        values = _respondent(registrar, case, person)
        values["imported"] |= {"file": file.name, "sheet": sheet}
        unit.journal.create("respondent", values, parent=oid)
    return oid


def _respondent(registrar: _Registrar, case: PlannedCase, person: PlannedPerson) -> dict[str, Json]:
    acted = str(case.fields.get("acted_on") or "")
    marks = [{"code": mark.code, "details": dict(mark.details)} for mark in person.marks]
    return {
        **person.fields,
        **law_at(registrar.law, acted),
        "person": registrar.card(person.fields),
        "state": {"code": person.state, "since": case.fields["received_on"]},
        "outcome": person.outcome or None,
        "imported": {**person.fields["imported"], "marks": marks},
    }


def undo_import(
    unit: SheetUnit, oid: ObjectId, reason: str = "", progress: Progress = _SILENT
) -> Undone:
    """Take back everything an import made, except cases that were worked on or sent since.

    Raises ``sheet_import.unknown`` (id) and ``sheet.undone_already`` (at).
    """
    done = import_view(unit, oid)
    if done.undone_at:
        raise Refused("sheet.undone_already", at=done.undone_at)
    cases = unit.sheets.cases_of(oid)
    left: list[LeftCase] = []
    for at, case in enumerate(cases):
        progress.report("undo_import", at, len(cases))
        found = unit.objects.get(case)
        number = found.text("register_number") if found is not None else ""
        if found is not None and not is_visible(unit, found):
            left.append(LeftCase(case, "", "barred"))
        elif unit.sheets.built_upon([case]):
            left.append(LeftCase(case, number, "worked_on"))
        elif unit.cases.has_travelled(case):
            left.append(LeftCase(case, number, "sent"))
        else:
            _withdraw_case(unit, case, reason)
    _end(unit, oid, reason, left)
    return Undone(oid, len(cases) - len(left), tuple(left))


@action("import.undo")
def _withdraw_case(unit: SheetUnit, case: ObjectId, reason: str) -> None:
    if reason.strip():
        unit.journal.because(reason.strip())
    with unit.journal.together():
        for otype in ("respondent", "reporter"):
            for child in unit.objects.children(case, otype):
                unit.journal.withdraw(child.id)
        unit.journal.withdraw(case)


@action("import.undo")
def _end(unit: SheetUnit, oid: ObjectId, reason: str, left: Sequence[LeftCase]) -> None:
    if reason.strip():
        unit.journal.because(reason.strip())
    # With cases left the import can be taken back further once nothing builds on them.
    at = None if left else unit.clock.now().isoformat(timespec="seconds")
    numbers = [one.register_number for one in left][:_MOST_LEFT]
    unit.journal.put(oid, {"undone_at": at, "left": numbers or None})


_MOST_LEFT: Final = 1_000
"""Numbers of cases that the note of an undo names; the rest is counted in its report."""


class _Registrar:
    """Gives each case its register number: the old one where it is free, else a new one.

    And each respondent the card of his NIP, which lists know only when the group is written.
    """

    def __init__(self, unit: SheetUnit) -> None:
        self._unit, self.law = unit, law_of(unit)
        self._cards: dict[str, ObjectId] = {}
        office = office_of(unit)
        self._pattern = (office.text("register_pattern") if office else "") or REGISTER_PATTERN
        known = unit.sheets.known()
        self._numbers = set(known.numbers)
        self._serials = set(known.serials)
        self._last: dict[int, int] = {}
        for year, serial in known.serials:
            self._last[year] = max(serial, self._last.get(year, 0))

    def card(self, fields: Mapping[str, Json]) -> ObjectId:
        """Return the card of a respondent, a new one if he has none."""
        nip = str(fields.get("nip") or "")
        if not nip:
            return card_for(self._unit, fields)
        if nip not in self._cards:
            self._cards[nip] = card_for(self._unit, fields)
        return self._cards[nip]

    def number(self, case: PlannedCase) -> tuple[str, int, int]:
        """Return number, year and serial; each number stands once."""
        wanted = squeezed_number(case.number)
        if wanted and wanted not in self._numbers:
            self._numbers.add(wanted)
            serial = 0 if (case.year, case.serial) in self._serials else case.serial
            self._keep(case.year, serial)
            return case.number, case.year, serial
        serial = self._last.get(case.year, 0) + 1
        number = register_number(self._pattern, serial, case.year)
        while squeezed_number(number) in self._numbers:
            serial += 1
            number = register_number(self._pattern, serial, case.year)
        self._numbers.add(squeezed_number(number))
        self._keep(case.year, serial)
        return number, case.year, serial

    def _keep(self, year: int, serial: int) -> None:
        if serial:
            self._serials.add((year, serial))
            self._last[year] = max(serial, self._last.get(year, 0))


# --- inside ---------------------------------------------------------------------------


def _plan(
    unit: SheetUnit, table: Table, chosen: ColumnMap, file: SheetFile, progress: Progress
) -> Plan:
    at, office = reading(unit), office_of(unit)
    earlier = [
        one.id
        for one in imports_done(unit)
        if (one.sha256, one.sheet) == (file.sha256, table.sheet) and not one.undone_at
    ]
    known = replace(unit.sheets.known(), rows=unit.sheets.rows_taken(earlier))
    pattern = (office.text("register_pattern") if office else "") or REGISTER_PATTERN
    return plan_import(table, chosen, known, Reader(at.codes, at.today, pattern), progress)


def _letters(table: Table, header_row: int) -> list[tuple[str, str]]:
    from desktop.cases.sheet.model import column_letter

    return [(column_letter(at), text) for at, text in enumerate(headers_of(table, header_row))]


def _known(value: str, allowed: object, field: str) -> None:
    codes = list(allowed) if isinstance(allowed, Mapping | Sequence | set | frozenset) else []
    if value and value not in codes:
        raise Refused("field.unknown_code", field=field, value=value[:80], known=codes)


def _remembered(unit: SheetUnit, table: Table, guess: ColumnMap) -> ColumnMap | None:
    """Return the map last used for these headers, or ``None``."""
    kept = unit.local.get(_MAP + signature_of(headers_of(table, guess.header_row)))
    if kept is None:
        return None
    try:
        return read_map(unit, json.loads(kept), table)
    except (Refused, ValueError):
        # Codes or columns have changed since; the guess is as good a beginning.
        return None


def _remember(unit: SheetUnit, table: Table, chosen: ColumnMap) -> None:
    key = _MAP + signature_of(headers_of(table, chosen.header_row))
    unit.local.set(key, json.dumps(msgspec.to_builtins(chosen)))


def _statuses(
    unit: SheetUnit, table: Table, chosen: ColumnMap, skipped: Collection[int]
) -> tuple[StatusWords, ...]:
    """Return the different status words of the rows that hold a case, with what they mean."""
    try:
        columns = checked_columns(chosen)
    except Refused:
        return ()
    at = next((place for place, meaning in columns.items() if meaning == "status"), None)
    if at is None:
        return ()
    counts: dict[str, tuple[str, int]] = {}
    for number, row in enumerate(table.rows[chosen.header_row :], chosen.header_row + 1):
        words = line_of(row[at]) if at < len(row) else ""
        if words and number not in skipped:
            shown, count = counts.get(plain(words), (words, 0))
            counts[plain(words)] = (shown, count + 1)
    states = law_of(unit).tables["state"]
    own = {plain(words): stated for words, stated in chosen.statuses.items()}
    found = []
    for key, (words, count) in counts.items():
        meaning = own.get(key) or guessed_status(words, states)
        stated = meaning or StatedStatus("DITERIMA")
        found.append(
            StatusWords(words[:200], count, stated.state, stated.outcome, meaning is not None)
        )
    return tuple(sorted(found, key=lambda one: (one.understood, -one.count)))


def _chunks(parked: Sequence[ParkedRow]) -> list[list[ParkedRow]]:
    """Return the rows in parts that fit into an op each."""
    chunks: list[list[ParkedRow]] = []
    size = _PARKED_TOGETHER
    for row in parked:
        letters = sum(len(cell.encode("utf-8")) + 4 for cell in row.cells) + 500
        if size + letters > _PARKED_TOGETHER:
            chunks.append([])
            size = 0
        chunks[-1].append(row)
        size += letters
    return chunks


def _view(found: Obj) -> ImportView:
    def number(name: str) -> int:
        value = found.get(name, 0)
        return value if isinstance(value, int) else 0

    return ImportView(
        id=found.id,
        **{name: found.text(name) for name in ("file", "sheet", "sha256", "at", "officer")},
        rows=number("rows"),
        cases=number("cases"),
        imported=number("imported"),
        parked=number("parked"),
        skipped=number("skipped"),
        undone_at=found.text("undone_at"),
        headers=tuple(texts_in(found.get("headers", []))),
        left=tuple(texts_in(found.get("left", []))),
    )
