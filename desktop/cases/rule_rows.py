"""The tables of law as people look at them: by heading, by search, one row with its sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

import msgspec

from desktop.cases.rules import former_law, law_of, pack_in_force, tables_in, unreadable
from desktop.errors import Refused
from desktop.journal.model import BROADCAST, Json
from desktop.journal.ports import JournalUnit
from desktop.law.checks import REFERENCES
from desktop.law.citations import cite_short
from desktop.law.differences import FieldChange, RowChange, differences, name_of
from desktop.law.model import Citation, Coded, Confidence, Row, Source
from desktop.law.naming import ColumnName, TableName, TablePart, ValueName
from desktop.law.pack_file import read_pack
from desktop.law.packs import Law

_APART = frozenset({"code", "source", "confidence", "unverified", "conflict", "note"})
"""What is told apart from the other columns."""


@dataclass(frozen=True, slots=True)
class RuleTable:
    """A table with its heading, how many rows it has and how many a lawyer has to look at."""

    kind: str
    name: str
    part: str
    rows: int
    needs_review: int


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One row in a list. ``confidence`` is A, B or C; ``sources`` are titles."""

    kind: str
    code: str
    name: str
    confidence: str
    needs_review: bool
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """Where a row was read."""

    code: str
    title: str
    address: str
    official: bool


@dataclass(frozen=True, slots=True)
class Column:
    """One filled column of a row: its name as people read it, and its value in words."""

    field: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One row whole; ``values`` are its plain values by field, ``columns`` the same in words."""

    kind: str
    table: str
    code: str
    name: str
    confidence: str
    needs_review: bool
    unverified: tuple[str, ...]
    conflict: str
    note: str
    sources: tuple[SourceLine, ...]
    columns: tuple[Column, ...]
    values: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class RuleEdition:
    """The edition in force, and whether it is the built-in one or came from headquarters.

    ``unreadable`` are codes of newer packs that this version of the program cannot read,
    ``unknown`` the tables of this edition that it does not know.
    """

    code: str
    title: str
    issued_on: date
    number: int
    note: str
    built_in: bool
    from_headquarters: bool
    unreadable: tuple[str, ...]
    unknown: tuple[str, ...]


def edition_in_force(unit: JournalUnit) -> RuleEdition:
    """Return which edition of the tables holds in this vault, and where it came from."""
    law, held = law_of(unit), pack_in_force(unit)
    pack = law.pack
    return RuleEdition(
        code=pack.code,
        title=pack.title,
        issued_on=pack.issued_on,
        number=pack.number,
        note=pack.note,
        built_in=held is None,
        from_headquarters=held is not None and held.scope == BROADCAST,
        unreadable=unreadable(unit),
        unknown=law.unknown,
    )


def last_changes(unit: JournalUnit) -> tuple[RowChange, ...]:
    """Return in words what the edition in force changed of the one before it."""
    return changes_in_words(former_law(unit), law_of(unit))


def rule_tables(unit: JournalUnit) -> tuple[RuleTable, ...]:
    """Return all tables, heading by heading."""
    law = law_of(unit)
    parts = {row.code: (at, row.label) for at, row in enumerate(law.rows(TablePart))}
    names = {row.code: row for row in law.rows(TableName)}
    found = []
    for kind, rows in law.tables.items():
        named = names.get(kind)
        at, part = parts.get(named.part if named else "", (len(parts), ""))
        review = sum(map(_needs_review, rows.values()))
        line = RuleTable(kind, named.label if named else kind, part, len(rows), review)
        place = list(names).index(kind) if named else len(names)
        found.append((at, place, line))
    return tuple(line for _, _, line in sorted(found, key=lambda one: one[:2]))


def rule_rows(unit: JournalUnit, kind: str = "", query: str = "") -> tuple[RuleLine, ...]:
    """Return the rows of one table, or of all, that have every word of the query in them.

    Raises ``rules.unknown_table`` (kind, known).
    """
    law = law_of(unit)
    if kind and kind not in law.tables:
        raise Refused("rules.unknown_table", kind=kind, known=list(law.tables))
    words = query.casefold().split()
    kinds = [kind] if kind else list(law.tables)
    return tuple(
        _line(law, row)
        for one in kinds
        for row in law.tables[one].values()
        if not words or all(word in _searched(row) for word in words)
    )


def rule_row(unit: JournalUnit, code: str, kind: str = "") -> RuleRow:
    """Return one row with everything it says.

    Raises ``rules.unknown_table`` (kind, known), ``rules.unknown_row`` (code) and
    ``rules.several_rows`` (code, kinds) where tables share a code.
    """
    law = law_of(unit)
    if kind and kind not in law.tables:
        raise Refused("rules.unknown_table", kind=kind, known=list(law.tables))
    kinds = [one for one in ([kind] if kind else law.tables) if code in law.tables[one]]
    if not kinds:
        raise Refused("rules.unknown_row", code=code)
    if len(kinds) > 1:
        raise Refused("rules.several_rows", code=code, kinds=kinds)
    return _whole(law, law.tables[kinds[0]][code])


def changes_in_words(before: Law, after: Law) -> tuple[RowChange, ...]:
    """Return what differs, with columns and values as people read them."""
    return tuple(
        replace(
            change,
            fields=tuple(
                FieldChange(
                    _column(after, change.kind, one.field),
                    _value_of(before, change, one.field),
                    _value_of(after, change, one.field),
                )
                for one in change.fields
            ),
        )
        for change in differences(before, after)
    )


@dataclass(frozen=True, slots=True)
class ChangeInWords:
    """One changed row: what its table is called, its columns and values as people read them."""

    table: str
    code: str
    label: str
    what: str
    fields: tuple[FieldChange, ...]


def pack_in_words(unit: JournalUnit, untrusted: bytes) -> tuple[ChangeInWords, ...]:
    """Return what a pack would change, in the order of the differences and in words.

    Raises what reading a pack raises.
    """
    return _in_words(law_of(unit), tables_in(read_pack(untrusted)))


def last_in_words(unit: JournalUnit) -> tuple[ChangeInWords, ...]:
    """Return what the edition in force changed of the one before it, in words."""
    return _in_words(former_law(unit), law_of(unit))


def _in_words(before: Law, after: Law) -> tuple[ChangeInWords, ...]:
    return tuple(
        ChangeInWords(_table(after, one.kind), one.code, one.label, one.what, one.fields)
        for one in changes_in_words(before, after)
    )


def _table(law: Law, kind: str) -> str:
    named = law.find(TableName, kind)
    return named.label if named else kind


def _value_of(law: Law, change: RowChange, field: str) -> str:
    row = law.tables[change.kind][change.code]
    if field == "source":
        return ", ".join(source.title for source in _sources(law, row))
    return _text(law, row, field, getattr(row, field)).replace("\n", ", ")


def _needs_review(row: Coded) -> bool:
    return isinstance(row, Row) and row.needs_review


def _confidence(row: Coded) -> str:
    return row.confidence.value if isinstance(row, Row) else Confidence.SOURCED.value


def _line(law: Law, row: Coded) -> RuleLine:
    titles = tuple(source.title for source in _sources(law, row))
    return RuleLine(row.kind, row.code, name_of(row), _confidence(row), _needs_review(row), titles)


def _sources(law: Law, row: Coded) -> list[SourceLine]:
    if not isinstance(row, Row):
        return []
    found = (law.find(Source, code) for code in row.source)
    return [
        SourceLine(one.code, one.title, one.address, one.official)
        for one in found
        if one is not None
    ]


def _searched(row: Coded) -> str:
    return str(msgspec.json.encode(row), "utf-8").casefold()


def _whole(law: Law, row: Coded) -> RuleRow:
    values: dict[str, Json] = msgspec.to_builtins(row)
    columns = tuple(
        Column(name, _column(law, row.kind, name), text)
        for name in values
        if name not in _APART and (text := _text(law, row, name, getattr(row, name)))
    )
    provenance = row if isinstance(row, Row) else None
    return RuleRow(
        kind=row.kind,
        table=_table(law, row.kind),
        code=row.code,
        name=name_of(row),
        confidence=_confidence(row),
        needs_review=_needs_review(row),
        unverified=tuple(
            _column(law, row.kind, name) for name in (provenance.unverified if provenance else ())
        ),
        conflict=provenance.conflict if provenance else "",
        note=provenance.note if provenance else "",
        sources=tuple(_sources(law, row)),
        columns=columns,
        values=values,
    )


def _column(law: Law, kind: str, field: str) -> str:
    named = law.find(ColumnName, f"{kind}.{field}") or law.find(ColumnName, field)
    return named.label if named else field


def _text(law: Law, row: Coded, field: str, value: object) -> str:
    """Return a value in words: codes with what they are called, citations as letters cite."""
    if value in (None, "", (), []):
        return ""
    if isinstance(value, tuple) and isinstance(value[0], Citation):
        return cite_short(law, value)
    kinds = REFERENCES.get(row.kind, {}).get(field, ())
    if isinstance(value, tuple):
        return "\n".join(filter(None, (_said(law, field, kinds, one) for one in value)))
    return _said(law, field, kinds, value)


def _said(law: Law, field: str, kinds: tuple[str, ...], value: object) -> str:
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, msgspec.Struct):
        plain = msgspec.to_builtins(value).items()
        told = (_said(law, name, (), part) for name, part in plain if isinstance(part, str | int))
        return " · ".join(filter(None, told))
    code = value.value if isinstance(value, Enum) else str(value)
    named = law.find(ValueName, f"{field}.{code}")
    if named is not None:
        return named.label
    found = next((law.tables[kind][code] for kind in kinds if code in law.tables[kind]), None)
    name = "" if found is None else name_of(found)
    return f"{name} ({code})" if name and name != code else code
