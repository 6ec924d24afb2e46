"""The ordered steps that make the schema; nothing else creates tables.

A released step is never edited. Steps import nothing of ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Migrations

NEWEST = 1
"""Schema number of this version, kept in ``user_version``; a file with more is refused."""


def steps() -> Migrations:
    """Return all steps in order, imported only when a vault is opened."""
    from sqlite_utils import Migrations

    from db.migrations import m0001_first

    migrations = Migrations("netra")
    for step in (m0001_first.first,):
        migrations()(step)
    return migrations
