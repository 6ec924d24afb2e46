"""Row by row: what would become of a sheet. Pure; nothing is written here.

Every row after the header ends in exactly one place: it is imported as one respondent,
parked with a reason, or skipped because it holds no case. Nothing is invented: what a cell
does not say stays empty, what cannot be read stays as text beside the case.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from desktop.cases.fields import LINE_LIMIT, TEXT_LIMIT, Codes
from desktop.cases.intake import RESPONDENT_LIMIT
from desktop.cases.names import same_person
from desktop.cases.nip import check_nip
from desktop.cases.sheet.columns import (
    PRIVATE,
    REPORTER,
    SEALED,
    headers_of,
    is_private,
    is_sealed,
)
from desktop.cases.sheet.model import (
    Cell,
    ColumnMap,
    Known,
    KnownPerson,
    ParkedRow,
    Plan,
    PlannedCase,
    PlannedPerson,
    Remark,
    SkippedRow,
    Table,
    column_index,
    squeezed_number,
)
from desktop.cases.sheet.statuses import (
    asn_type_in,
    forms_in,
    says_something,
    source_in,
    standing_of_row,
)
from desktop.cases.sheet.values import (
    day_of,
    is_damaged_number,
    line_of,
    plain,
    rank_of,
    text_of,
)
from desktop.errors import Refused
from desktop.journal.model import Json
from desktop.progress import Progress, Silent

SUBJECT: Final = "Perkara dari register lama"
"""What a case is called whose row does not say."""
OTHER: Final = "LAINNYA"
LETTER: Final = "surat"
REGISTER: Final = "register_lama"
"""Keys of the numbers that others gave: of the letter it came with, of the old register."""

_ABOUT_PEOPLE: Final = (*REPORTER, PRIVATE, "name", "source")
_ROW_LIMIT: Final = 30_000
"""Letters of a whole row that is kept as text; one value of the journal holds 64 KiB."""
_MOST_SERIAL: Final = 99_999
_STEP: Final = 50
"""Cases judged between two words about it."""
_SILENT: Final[Progress] = Silent()


@dataclass(frozen=True, slots=True)
class Reader:
    """What planning has to know: the codes of the law, today, and the rules of the office.

    ``pattern`` is the office's register pattern, by which the serial of an old number is
    found first.
    """

    codes: Codes
    today: date
    pattern: str


@dataclass(slots=True)
class _Row:
    """A row on its way: its texts by meaning, and the first reason not to import it."""

    number: int
    cells: dict[str, Cell]
    texts: tuple[str, ...]
    problem: Remark | None = None
    marks: list[Remark] = field(default_factory=list)
    lines: dict[str, str] = field(default_factory=dict)

    def text(self, meaning: str) -> str:
        return text_of(self.cells.get(meaning))

    def line(self, meaning: str) -> str:
        found = self.lines.get(meaning)
        if found is None:
            found = self.lines[meaning] = line_of(self.cells.get(meaning))
        return found

    def park(self, code: str, **details: Json) -> None:
        """Note why this row does not come in; the first reason stays."""
        if self.problem is None:
            self.problem = Remark(code, details)


def plan_import(
    table: Table, chosen: ColumnMap, known: Known, reader: Reader, progress: Progress = _SILENT
) -> Plan:
    """Return what would become of every row; progress stage ``judge_rows``.

    Raises ``sheet.no_name_column`` when the map names no column of people's names,
    ``sheet.unknown_meaning`` (meaning, known) and ``sheet.meaning_twice`` (meaning).
    """
    headers = headers_of(table, chosen.header_row)
    columns = {
        # Only its code is taken of a source; nothing else may be read where a reporter stands.
        at: meaning if meaning in _ABOUT_PEOPLE or not is_private(headers[at]) else PRIVATE
        for at, meaning in checked_columns(chosen).items()
        if at < len(headers)
    }
    private = {at for at, header in enumerate(headers) if is_sealed(header, columns.get(at, ""))}
    rows, skipped = [], []
    plain_headers = tuple(map(plain, headers))
    for at, cells in enumerate(table.rows[chosen.header_row :], start=chosen.header_row + 1):
        why = _why_skipped(cells, plain_headers, columns)
        if why:
            skipped.append(SkippedRow(at, why))
        else:
            rows.append(_row(at, cells, columns, private, len(headers)))
    cases: list[PlannedCase] = []
    numbers = set(known.numbers)
    serials = set(known.serials)
    people = _People(known)
    groups = _groups(rows, chosen)
    for at, group in enumerate(groups):
        if at % _STEP == 0:
            progress.report("judge_rows", at, len(groups))
        case = _case(group, chosen, reader, known, people, headers)
        if case is not None:
            cases.append(_numbered(case, numbers, serials, reader))
    parked = [ParkedRow(row.number, row.problem, row.texts) for row in rows if row.problem]
    shown = tuple("" if at in private else header for at, header in enumerate(headers))
    total = max(0, len(table.rows) - chosen.header_row)
    return Plan(table.sheet, shown, tuple(cases), tuple(parked), tuple(skipped), total)


def checked_columns(chosen: ColumnMap) -> dict[int, str]:
    """Return the meaning of each column by its place; raises as :func:`plan_import` does."""
    from desktop.cases.sheet.columns import MEANINGS

    found: dict[int, str] = {}
    for letters, meaning in chosen.columns.items():
        at = column_index(letters)
        if at is None:
            raise Refused("sheet.no_such_column", column=letters)
        if not meaning:
            continue
        if meaning not in MEANINGS:
            raise Refused("sheet.unknown_meaning", meaning=meaning, known=sorted(MEANINGS))
        if meaning != PRIVATE and meaning in found.values():
            raise Refused("sheet.meaning_twice", meaning=meaning)
        found[at] = meaning
    if "name" not in found.values():
        raise Refused("sheet.no_name_column")
    return found


# --- rows -----------------------------------------------------------------------------


def _why_skipped(cells: Sequence[Cell], headers: Sequence[str], columns: Mapping[int, str]) -> str:
    """Return why a row holds no case, or an empty text; ``headers`` are plain ones."""
    texts = [line_of(cell) for cell in cells]
    filled = [text for text in texts if text]
    if not filled:
        return "blank"
    if len(filled) >= 3 and filled == [str(n) for n in range(1, len(filled) + 1)]:
        return "numbers"
    if _says_the_same(texts, headers):
        return "header"
    if plain(filled[0][:40]).split()[:1] in (["jumlah"], ["total"]):
        name = next((texts[at] for at, meaning in columns.items()
                     if meaning == "name" and at < len(texts)), "")  # fmt: skip
        return "" if _is_name(name) else "total"
    return ""


def _says_the_same(texts: Sequence[str], headers: Sequence[str]) -> bool:
    """Say whether a row is the header once more, as on every printed page."""
    same = others = 0
    for text, header in zip(texts, headers, strict=False):
        if text and header and len(text) <= _LONGEST_HEADER and plain(text) == header:
            same += 1
        elif text:
            others += 1
            if others > 3 and others > same:
                return False
    return same >= 2 and same * 10 >= (same + others) * 6


_LONGEST_HEADER: Final = 80


def _is_name(text: str) -> bool:
    letters = sum(character.isalpha() for character in text)
    return letters >= 2 and plain(text).split()[:1] not in (["jumlah"], ["total"])


def _row(
    number: int,
    cells: Sequence[Cell],
    columns: Mapping[int, str],
    private: Collection[int],
    width: int,
) -> _Row:
    texts = tuple(
        (SEALED if text_of(cell) else "") if at in private else text_of(cell)
        for at, cell in enumerate([*cells, *[None] * (width - len(cells))])
    )
    meant = {meaning: cells[at] for at, meaning in columns.items() if at < len(cells)}
    row = _Row(number, meant, texts)
    if sum(map(len, texts)) > _ROW_LIMIT:
        row.park("sheet.row_too_long", limit=_ROW_LIMIT)
    return row


def _groups(rows: Sequence[_Row], chosen: ColumnMap) -> list[list[_Row]]:
    """Return the rows by case: those of one number, and the further rows below a first one."""
    meanings = set(chosen.columns.values())
    groups: list[list[_Row]] = []
    by_number: dict[tuple[str, int], list[_Row]] = {}
    for row in rows:
        number = squeezed_number(row.line("number"))
        if number:
            day = day_of(row.cells.get("received_on"), chosen.day_order)
            # An old register may begin at 1 each year.
            year = 0 if re.search(r"(19|20)\d\d", number) else (day.year if day else 0)
            known = by_number.get((number, year))
            if known is None and not day and groups and groups[-1] in by_number.values():
                last = squeezed_number(groups[-1][0].line("number"))
                known = groups[-1] if last == number else None
            if known is None:
                known = by_number.setdefault((number, year), [])
                groups.append(known)
            known.append(row)
        elif groups and _continues(row, meanings):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def _continues(row: _Row, meanings: Collection[str]) -> bool:
    """Say whether a row without a number is one more respondent of the case above it."""
    if "row_number" in meanings:
        return not row.line("row_number") and not row.line("received_on")
    marks = [meaning for meaning in ("received_on", "number", "letter_number", "subject")
             if meaning in meanings]  # fmt: skip
    return bool(marks) and not any(row.line(meaning) for meaning in marks)


# --- one case -------------------------------------------------------------------------


def _case(
    group: list[_Row],
    chosen: ColumnMap,
    reader: Reader,
    known: Known,
    people: _People,
    headers: Sequence[str],
) -> PlannedCase | None:
    """Return the case of some rows, or ``None`` when all of them are parked."""
    received = _received(group, chosen, reader)
    number = _first(group, "number")
    twin = known.numbers.get(squeezed_number(number)) if number else None
    for row in group:
        if row.number in known.rows:
            row.park("sheet.row_known", row=row.number)
        elif twin is not None:
            row.park("sheet.known_number", number=number, case=twin)
        elif len(group) > RESPONDENT_LIMIT:
            row.park("sheet.too_many_people", number=number, limit=RESPONDENT_LIMIT)
    if received is None:
        for row in group:
            row.park("sheet.case_parked")
        return None
    fields = _case_fields(group, chosen, reader, received, number)
    made: list[PlannedPerson] = []
    for row in group:
        person = _person(row, chosen, reader, headers)
        if person is None:
            continue
        days = frozenset(filter(None, (fields["received_on"], fields.get("acted_on", ""))))
        people.check(row, person, days, made)
        if row.problem is None:
            made.append(person)
            people.add(person, days, number)
    if not made:
        return None
    return PlannedCase(
        number, received.year, 0, fields, tuple(made),
        _first(group, "reporter_name")[:LINE_LIMIT], _all(group, "reporter_contact")[:TEXT_LIMIT],
    )  # fmt: skip


def _received(group: list[_Row], chosen: ColumnMap, reader: Reader) -> date | None:
    """Return the day the report came in, from the first row that says so; parks if none does."""
    for row in group:
        cell = row.cells.get("received_on")
        if not text_of(cell):
            continue
        day = day_of(cell, chosen.day_order)
        if day is None:
            row.park("sheet.bad_date", value=line_of(cell)[:80])
        elif day > reader.today:
            row.park("sheet.future_date", date=day.isoformat(), today=reader.today.isoformat())
        else:
            return day
    if group[0].problem is None:
        group[0].park("sheet.no_date")
    return None


def _case_fields(
    group: list[_Row], chosen: ColumnMap, reader: Reader, received: date, number: str
) -> dict[str, Json]:
    first = group[0]
    violation, account = _all(group, "violation"), _all(group, "account")
    subject = _first(group, "subject") or violation or SUBJECT
    note = _all(group, "note")
    parts = [account, violation if violation != subject else "", note]
    if len(subject) > LINE_LIMIT:
        parts.insert(0, subject)
    source_words = _first(group, "source") or _first(group, "reporter_name")
    sources = reader.codes("report_source")
    source = source_in(source_words, sources) or chosen.defaults.source or OTHER
    acted = _acted(first, chosen, received)
    numbers = {
        key: text
        for key, text in ((REGISTER, number), (LETTER, _first(group, "letter_number")))
        if text
    }
    found: dict[str, Json] = {
        "received_on": received.isoformat(),
        "acted_on": acted.isoformat() if acted else "",
        "source": source if source in sources else OTHER,
        "subject": " ".join(subject.split())[:LINE_LIMIT],
        "account": "\n\n".join(part for part in parts if part)[:TEXT_LIMIT],
        "place": _first(group, "place")[:LINE_LIMIT],
        "event": chosen.defaults.event,
        "external_numbers": numbers,
    }
    return {key: value for key, value in found.items() if value}


def _acted(row: _Row, chosen: ColumnMap, received: date) -> date | None:
    """Return the day of the act; one that cannot be is only marked, its words stay."""
    cell = row.cells.get("acted_on")
    if not text_of(cell):
        return None
    day = day_of(cell, chosen.day_order)
    if day is None:
        row.marks.append(Remark("sheet.act_date_unread", {"value": line_of(cell)[:80]}))
    elif day > received:
        details: dict[str, Json] = {
            "acted_on": day.isoformat(),
            "received_on": received.isoformat(),
        }
        row.marks.append(Remark("sheet.act_after_report", details))
        return None
    return day


def _first(group: Sequence[_Row], meaning: str) -> str:
    return next((text for row in group if (text := row.line(meaning))), "")


def _all(group: Sequence[_Row], meaning: str) -> str:
    """Return what the rows of a case say, each text once."""
    return "\n".join(dict.fromkeys(text for row in group if (text := row.text(meaning))))


# --- one respondent -------------------------------------------------------------------


def _person(
    row: _Row, chosen: ColumnMap, reader: Reader, headers: Sequence[str]
) -> PlannedPerson | None:
    name = row.line("name")
    if not _is_name(name):
        row.park("sheet.no_name")
    for meaning in ("name", "position", "unit", "institution"):
        if len(row.line(meaning)) > LINE_LIMIT:
            row.park("sheet.too_long", field=meaning, limit=LINE_LIMIT)
    asn_type = asn_type_in(row.line("asn_type"), reader.codes("asn_type"))
    nip, old = _nip(row, asn_type, chosen, reader)
    if row.problem is not None:
        return None
    statuses = {plain(words): stated for words, stated in chosen.statuses.items()}
    sanctioned = says_something(row.line("sanction")) or says_something(row.line("decree_number"))
    state, outcome, understood = standing_of_row(
        row.line("status"),
        row.line("result"),
        sanctioned=sanctioned,
        statuses=statuses,
        known=reader.codes("state"),
    )
    if not understood:
        row.marks.append(Remark("sheet.status_unread", {"value": row.line("status")[:80]}))
    rank = rank_of(row.line("rank"), reader.codes("rank"))
    understood_cells = {"nip": nip or old, "rank": rank}
    forms = forms_in(row.line("violation"), reader.codes("violation"))
    fields: dict[str, Json] = {
        "name": name,
        "asn_type": asn_type,
        "nip": nip,
        "nip_old": old,
        "rank": rank,
        "position": row.line("position"),
        "unit": row.line("unit"),
        "institution": row.line("institution") or chosen.defaults.institution,
        "allegations": forms,
        "imported": _kept(row, headers, chosen, understood_cells),
    }
    kept = {key: value for key, value in fields.items() if value}
    return PlannedPerson(row.number, kept, state, outcome, tuple(row.marks))


def _nip(row: _Row, asn_type: str, chosen: ColumnMap, reader: Reader) -> tuple[str, str]:
    """Return the NIP and the NIP of nine digits as far as one can be read; marks or parks."""
    cell = row.cells.get("nip")
    typed = re.sub(r"^\s*n\s*i\s*p\s*[.:]*\s*", "", line_of(cell), flags=re.IGNORECASE)
    typed = typed.strip(" '\u2019`-")
    if not any(character.isdigit() for character in typed):
        return "", ""
    if re.fullmatch(r"[0-9]{9}", typed.replace(" ", "")):
        return "", typed.replace(" ", "")
    if is_damaged_number(cell):
        found: list[Remark] = [Remark("nip.excel")]
        digits = ""
    else:
        check = check_nip(typed, asn_type, reader.today)
        digits = check.digits
        found = [Remark(one.code, dict(one.details)) for one in check.errors]
        if found and not asn_type and not check_nip(typed, "PPPK", reader.today).errors:
            # Only the kind is not said: as a number of a PPPK it is well formed.
            found = []
    if not found:
        return digits, ""
    if chosen.damaged_nip == "park":
        row.park(found[0].code, **found[0].details)
    row.marks.append(found[0])
    return "", ""


_STATED: Final = (
    *("status", "result", "sanction", "decree_number", "decree_date"),
    *("recommendation_number", "recommendation_date", "rank", "nip"),
)


def _kept(
    row: _Row, headers: Sequence[str], chosen: ColumnMap, read: Mapping[str, str]
) -> dict[str, Json]:
    """Return the row as it stood: its texts by header, and what it states in words alone.

    What was ``read`` into a field of its own need not be said a second time.
    """
    cells: dict[str, str] = {}
    for at, text in enumerate(row.texts):
        if text:
            title = headers[at] if at < len(headers) and headers[at] else f"Kolom {at + 1}"
            while title in cells:
                title += "'"
            cells[title] = text
    stated = {
        meaning: row.line(meaning)
        for meaning in _STATED
        if row.line(meaning) and not read.get(meaning)
    }
    for meaning in ("decree_date", "recommendation_date"):
        day = day_of(row.cells.get(meaning), chosen.day_order)
        if day is not None:
            stated[meaning] = day.isoformat()
    return {"row": row.number, "stated": stated, "cells": cells}


class _People:
    """Who is known already: from the vault, and from the rows read so far."""

    def __init__(self, known: Known) -> None:
        self._by_nip: dict[str, list[KnownPerson]] = {
            nip: list(people) for nip, people in known.people.items()
        }

    def check(
        self, row: _Row, person: PlannedPerson, days: frozenset[str], made: Sequence[PlannedPerson]
    ) -> None:
        """Park a row whose person is in this case, or in the vault for the same day, already."""
        nip, name = str(person.fields.get("nip", "")), str(person.fields["name"])
        for other in made:
            same_nip = nip and other.fields.get("nip") == nip
            if same_nip or (not nip and plain(str(other.fields["name"])) == plain(name)):
                row.park("sheet.row_twice", name=name, other=other.row)
        for one in self._by_nip.get(nip, ()) if nip else ():
            if not same_person(name, one.name):
                row.park("nip.other_person", nip=nip, name=name, other=one.name, case=one.number)
            elif one.case and days & one.days:
                row.park("sheet.known_person", name=name, number=one.number, case=one.case)

    def add(self, person: PlannedPerson, days: frozenset[str], number: str) -> None:
        """Remember a respondent who comes in."""
        nip = str(person.fields.get("nip", ""))
        if nip:
            from desktop.ids import ObjectId

            one = KnownPerson(str(person.fields["name"]), days, ObjectId(""), number)
            self._by_nip.setdefault(nip, []).append(one)


# --- numbers --------------------------------------------------------------------------


def _numbered(
    case: PlannedCase, numbers: set[str], serials: set[tuple[int, int]], reader: Reader
) -> PlannedCase:
    """Return the case with the year and serial its old number counts as, if they are free."""
    year, serial = case.year, 0
    if case.number:
        numbers.add(squeezed_number(case.number))
        years = [int(found) for found in re.findall(r"(?<!\d)((?:19|20)\d\d)(?!\d)", case.number)]
        year = years[-1] if years and 1990 <= years[-1] <= reader.today.year else year
        serial = serial_in(case.number, year, reader.pattern)
        if (year, serial) in serials:
            serial = 0
        if serial:
            serials.add((year, serial))
    return replace(case, year=year, serial=serial)


def serial_in(number: str, year: int, pattern: str) -> int:
    """Return what an old number counts as in its year, 0 if that cannot be told."""
    shape = re.escape(pattern)
    shape = re.sub(r"\\\{nomor[^}]*\\\}", r"(\\d{1,6})", shape)
    shape = re.sub(r"\\\{tahun\\\}", r"(?:\\d{4})", shape)
    found = re.fullmatch(shape, number.strip())
    if found is not None:
        return int(found[1])
    runs = [int(run) for run in re.findall(r"\d+", number) if len(run) <= 6]
    others = [run for run in runs if run != year]
    if len(others) == 1 or (others and re.match(r"\s*0*\d{1,4}\s*(?:[/.-]|$)", number)):
        # A classification code such as 700 or 800 stands before the number itself.
        first = others[1] if len(others) > 1 and others[0] in (700, 800, 900) else others[0]
        return first if 0 < first <= _MOST_SERIAL else 0
    return 0
