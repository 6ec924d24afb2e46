"""The one reader of the tables of law.

``law()`` reads the built-in tables once, checks them strictly and hands out a
:class:`Law`, from which everything else is looked up by code or by date.
"""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib import resources
from typing import TypeVar, cast

import msgspec

from desktop.errors import Refused
from desktop.law import lists
from desktop.law import naming as _naming  # noqa: F401 - its lists become known
from desktop.law import offices as _offices  # noqa: F401 - its lists become known
from desktop.law import prevention as _prevention  # noqa: F401 - its lists become known
from desktop.law.checks import Tables, check_tables
from desktop.law.evidence import CommonNamePart, CustodyAction, OnlineState, Platform, TrackingPart
from desktop.law.model import (
    AreaHead,
    Assumed,
    Authority,
    Catalogue,
    Clock,
    Coded,
    DocumentType,
    Escalation,
    Event,
    FormerRegion,
    Move,
    Pack,
    PositionKind,
    ProcessingLine,
    Rank,
    Region,
    Regulation,
    Requirement,
    RuleSet,
    Sanction,
    Source,
    State,
    Violation,
)
from desktop.law.officers import RolePower, SecondPerson
from desktop.law.powers import Power
from desktop.law.process import Caution, StepValue
from desktop.law.signing import SigningRule
from desktop.law.waiting import Awaited

_ALL: tuple[type[Coded], ...] = (
    *(Power,),
    *(StepValue, Caution),
    *(Source, Pack, Regulation, RuleSet, Catalogue, Violation, Sanction),
    *(State, Move, Requirement, DocumentType, Clock, Authority, ProcessingLine, Escalation),
    *(Rank, PositionKind, AreaHead, Event, Region, FormerRegion),
    *(Platform, CustodyAction, OnlineState, TrackingPart, CommonNamePart),
    *(SecondPerson, RolePower, SigningRule),
    Awaited,
    *lists.Listed.__subclasses__(),
)
KINDS: Mapping[str, type[Coded]] = {row.kind: row for row in _ALL}
"""Every table by its name in the data files."""

WHOLE = frozenset(
    {
        *("pack", "move", "requirement", "step_value", "second_person", "role_power", "warning"),
        *("processing_line", "escalation", "punishing_official", "power", "examination_rule"),
        *("signing_rule", "sanction_rule", "exclusion_ground", "retention", "tracking_part"),
    }
)
"""Tables that another pack replaces whole. No stored object names their rows; of every other
table the rows stay that the other pack does not have, so that old cases keep their words."""

_MANY = 60
"""A list longer than this is not read out whole to somebody who mistyped a code."""

R = TypeVar("R", bound=Coded)


@dataclass(frozen=True)
class Law:
    """Everything the tables say, looked up by kind and code.

    ``unknown`` names the tables of a pack that this version of the program does not know.
    """

    tables: Tables
    unknown: tuple[str, ...] = ()

    def rows(self, kind: type[R]) -> tuple[R, ...]:
        """Return all rows of a kind in the order of the tables."""
        return cast("tuple[R, ...]", tuple(self.tables[kind.kind].values()))

    def find(self, kind: type[R], code: str) -> R | None:
        """Return the row with this code, or ``None``."""
        return cast("R | None", self.tables[kind.kind].get(code))

    def row(self, kind: type[R], code: str) -> R:
        """Return the row with this code.

        Raises ``Refused("law.unknown_code", kind, code, known)``; ``known`` are
        all codes, or of a long list those that begin alike.
        """
        found = self.find(kind, code)
        if found is None:
            known = _alike(code, self.tables[kind.kind])
            raise Refused("law.unknown_code", kind=kind.kind, code=code, known=known)
        return found

    @property
    def pack(self) -> Pack:
        """Return the edition of the tables."""
        return self.rows(Pack)[0]

    def rules_for(self, acted_on: date | None) -> RuleSet:
        """Return the rule set for an act of that date.

        With no date the newest one, and for an act before the first one the
        first; both are marked in ``assumed``.
        """
        ordered = sorted(self.rows(RuleSet), key=lambda row: row.valid_from)
        if acted_on is None:
            return msgspec.structs.replace(ordered[-1], assumed=Assumed.DATE_UNKNOWN)
        if acted_on < ordered[0].valid_from:
            return msgspec.structs.replace(ordered[0], assumed=Assumed.BEFORE_FIRST)
        return next(row for row in reversed(ordered) if row.valid_from <= acted_on)

    def violations(self, rule_set: RuleSet) -> tuple[Violation, ...]:
        """Return the forms that may be alleged under a rule set."""
        return tuple(row for row in self.rows(Violation) if row.catalogue in rule_set.catalogues)

    def sanctions(
        self,
        rule_set: RuleSet,
        *,
        asn_type: str | None = None,
        families: Iterable[str] | None = None,
    ) -> tuple[Sanction, ...]:
        """Return the kinds of sanction to offer under a rule set.

        ``families`` is the office's own choice among those of the rule set
        (the middle level exists in two); ``None`` means all of them.
        """
        offered = set(rule_set.sanction_families)
        if families is not None:
            offered &= set(families)
        return tuple(
            row
            for row in self.rows(Sanction)
            if row.family in offered
            and (not row.rule_sets or rule_set.code in row.rule_sets)
            and (asn_type is None or asn_type in row.asn_types)
        )

    def documents_of_letter(self, letter_kind: str) -> tuple[str, ...]:
        """Return the document types that an issued letter of this kind counts as."""
        return tuple(row.code for row in self.rows(DocumentType) if letter_kind in row.letters)

    def authority_holds(self, code: str, on: date) -> bool:
        """Say whether the central authority ``code`` is in charge on that day."""
        row = self.row(Authority, code)
        return (row.valid_from or date.min) <= on <= (row.valid_to or date.max)

    def region(self, code: str) -> Region:
        """Return a present or former region.

        Raises ``Refused("law.unknown_code")``.
        """
        return self.find(FormerRegion, code) or self.row(Region, code)

    def present_region(self, code: str) -> Region:
        """Return the region that a code means today, following a change of code.

        Raises ``Refused("law.unknown_code")``.
        """
        found = self.region(code)
        return self.row(Region, found.successor) if isinstance(found, FormerRegion) else found

    def bucket(self, position_kind: str, area_head: str = "none") -> str:
        """Return the heading under which a post is counted; heads of areas count apart."""
        head = self.row(AreaHead, area_head)
        return head.bucket or self.row(PositionKind, position_kind).bucket


@lru_cache(maxsize=1)
def law() -> Law:
    """Return the built-in law, read once; safe to call from any thread."""
    folder = resources.files("desktop.law").joinpath("data")
    files = {
        entry.name: entry.read_text(encoding="utf-8")
        for entry in sorted(folder.iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith((".toml", ".csv"))
    }
    return read_law(files)


def read_law(untrusted_files: Mapping[str, str], base: Law | None = None) -> Law:
    """Read and check tables given as text by file name.

    What the files do not say is taken over from ``base``: tables in ``WHOLE`` that they do
    not name, and single rows of all others; so a pack may be older than a table. It may be
    newer as well: tables nobody knows here are left unread, and named. Without ``base``
    they are refused. Raises
    ``Refused("law.bad_pack", problem, kind, row, field, value)``; where a file cannot
    be read at all, ``field`` holds its name and ``value`` the reader's words.
    """
    tables: dict[str, dict[str, Coded]] = {kind: {} for kind in KINDS}
    unknown: list[str] = []
    for name, text in untrusted_files.items():
        raw = _parse(name, text)
        strangers = sorted(raw.keys() - KINDS.keys())
        if strangers and base is None:
            raise _unreadable("unknown_kind", name, strangers[0])
        unknown += strangers
        for kind, rows in _rows(name, raw).items():
            for row in rows:
                if row.code in tables[kind]:
                    raise _unreadable("duplicate", name, row.code, kind)
                tables[kind][row.code] = row
    if base is not None:
        tables = {kind: _over(kind, rows, base.tables[kind]) for kind, rows in tables.items()}
    check_tables(tables)
    return Law(tables, tuple(sorted(unknown)))


def _over(kind: str, rows: dict[str, Coded], base: Mapping[str, Coded]) -> dict[str, Coded]:
    if rows and kind in WHOLE:
        return rows
    return {**rows, **{code: row for code, row in base.items() if code not in rows}}


def _parse(name: str, text: str) -> Mapping[str, object]:
    """Return what one file holds by kind, nothing of it checked."""
    try:
        if name.endswith(".csv"):
            return {name.removesuffix(".csv"): _csv_rows(text)}
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, csv.Error) as error:
        raise _unreadable("malformed", name, str(error)) from error


def _rows(name: str, raw: Mapping[str, object]) -> dict[str, list[Coded]]:
    """Return the rows of the kinds that are known."""
    strict = not name.endswith(".csv")
    return {
        kind: [_row(name, KINDS[kind], row, strict=strict) for row in _listed(name, kind, rows)]
        for kind, rows in raw.items()
        if kind in KINDS
    }


def _listed(name: str, kind: str, rows: object) -> list[object]:
    if not isinstance(rows, list):
        raise _unreadable("malformed", name, "not a list of rows", kind)
    return rows


def _row(name: str, kind: type[Coded], raw: object, *, strict: bool) -> Coded:
    """Return one row with its types checked; keys the kind does not know are refused."""
    try:
        return msgspec.convert(raw, kind, strict=strict)
    except msgspec.ValidationError as error:
        code = raw.get("code", "") if isinstance(raw, dict) else ""
        raise _unreadable("malformed", name, f"{code}: {error}", kind.kind) from error


def _csv_rows(text: str) -> list[dict[str, object]]:
    """Return the rows of a sheet; an empty cell is no value, ``|`` parts several."""
    several = {"source", "unverified"}
    return [
        {key: value.split("|") if key in several else value for key, value in row.items() if value}
        for row in csv.DictReader(io.StringIO(text), strict=True)
    ]


def _unreadable(problem: str, name: str, value: str, kind: str = "") -> Refused:
    return Refused("law.bad_pack", problem=problem, kind=kind, row="", field=name, value=value)


def _alike(code: str, table: Mapping[str, Coded]) -> list[str]:
    """Return codes worth naming to somebody who typed an unknown one."""
    if len(table) <= _MANY:
        return list(table)
    close = [known for known in table if known[:2] == code[:2]]
    if close:
        return close
    shortest = min(map(len, table))
    return [known for known in table if len(known) == shortest]
