"""Every table and every column has a name that people read."""

from __future__ import annotations

import msgspec

from desktop.law.naming import ColumnName, TableName
from desktop.law.packs import KINDS, law


def test_every_table_has_a_name() -> None:
    assert KINDS.keys() - {row.code for row in law().rows(TableName)} == set()


def test_every_column_has_a_name() -> None:
    named = {row.code for row in law().rows(ColumnName)}
    fields = {field.name for kind in KINDS.values() for field in msgspec.structs.fields(kind)}
    assert fields - named == set()


def test_no_name_stands_for_nothing() -> None:
    assert {row.code for row in law().rows(TableName)} - KINDS.keys() == set()
    fields = {field.name for kind in KINDS.values() for field in msgspec.structs.fields(kind)}
    single = {
        f"{kind}.{field.name}"
        for kind, row in KINDS.items()
        for field in msgspec.structs.fields(row)
    }
    assert {row.code for row in law().rows(ColumnName)} - fields - single == set()
