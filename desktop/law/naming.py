"""What the tables of law and their columns are called where people read them."""

from __future__ import annotations

from desktop.law.lists import Listed


class TablePart(Listed, frozen=True):
    """A heading under which tables stand together, in the order in which they are read."""

    kind = "table_part"


class TableName(Listed, frozen=True, kw_only=True):
    """A table: ``code`` is the kind of its rows, ``part`` the heading it stands under."""

    kind = "table"
    part: str


class ValueName(Listed, frozen=True):
    """A value that is no code of a table: ``field.value``, such as ``unit.HK``."""

    kind = "value"


class ColumnName(Listed, frozen=True):
    """A column of tables: ``code`` is the field's name, ``table.field`` where one differs."""

    kind = "column"
