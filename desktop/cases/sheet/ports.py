"""What taking over an old register needs besides what cases need."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from desktop.cases.ports import CaseUnit
from desktop.cases.sheet.model import Known
from desktop.ids import ObjectId


class SheetLists(Protocol):
    """What is here already, and what an import made."""

    def known(self) -> Known:
        """Return numbers, people and serials of all cases that were not withdrawn."""
        ...

    def cases_of(self, made_by: ObjectId) -> list[ObjectId]:
        """Return the cases that an import made and that were not withdrawn, in their order."""
        ...

    def rows_taken(self, imports: Iterable[ObjectId]) -> frozenset[int]:
        """Return the rows of a sheet from which these imports made cases that still stand."""
        ...

    def built_upon(self, cases: Iterable[ObjectId]) -> frozenset[ObjectId]:
        """Return those of the cases on which anything was done after they were made."""
        ...


class SheetUnit(CaseUnit, Protocol):
    """One transaction, as far as imports reach."""

    @property
    def sheets(self) -> SheetLists:
        """What is here already, and what an import made."""
        ...
