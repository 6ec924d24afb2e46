"""Whether tables of law hang together: every code leads somewhere, every fact has a source.

Shape and types are checked while reading; here rows are compared with each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from desktop.errors import Refused
from desktop.law.model import Citation, Clock, Coded, Confidence, Move, Row, RuleSet, Sanction

Tables = Mapping[str, Mapping[str, Coded]]

REFERENCES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "regulation": {"replaced_by": ("regulation",), "amended_by": ("regulation",)},
    "rule_set": {
        "catalogues": ("catalogue",),
        "regulations": ("regulation",),
        "discipline_law": ("regulation",),
        "civil_service_law": ("regulation",),
        "sanction_families": ("sanction_family",),
        "authorities": ("authority",),
    },
    "catalogue": {"regulation": ("regulation",)},
    "violation": {
        "catalogue": ("catalogue",),
        "category": ("category",),
        "level": ("level",),
        "counterpart": ("violation",),
        "equivalents": ("violation",),
        "group": ("reporting_group",),
    },
    "sanction": {
        "level": ("level",),
        "family": ("sanction_family",),
        "asn_types": ("asn_type",),
        "rule_sets": ("rule_set",),
        "stands_in_for": ("sanction",),
    },
    "state": {"stage": ("stage",), "clocks": ("clock",)},
    "move": {
        "origin": ("state",),
        "target": ("state",),
        "outcomes": ("outcome",),
        "roles": ("role",),
        "report_sources": ("report_source",),
    },
    "requirement": {
        "state": ("state",),
        "targets": ("state",),
        "any_of": ("document_type",),
        "outcomes": ("outcome",),
        "tracks": ("track",),
    },
    "step_value": {
        "field": ("step_field",),
        "targets": ("state",),
        "origins": ("state",),
        "outcomes": ("outcome",),
        "tracks": ("track",),
    },
    "remedy": {
        "files_by": ("clock",),
        "decided_by": ("clock",),
        "start_event": ("start_event",),
        "sanctions": ("sanction",),
    },
    "remedy_result": {"targets": ("state",)},
    "second_person": {"checker": ("role",), "targets": ("state",)},
    "signing_rule": {
        "levels": ("level",),
        "modes": ("signing_mode",),
        "capacities": ("signing_capacity",),
    },
    "body": {"tracks": ("track",), "elements": ("body_element",)},
    "body_element": {"bodies": ("body",)},
    "criminal_provision": {"event_kinds": ("event_kind",)},
    "warning": {"states": ("state",), "targets": ("state",), "tracks": ("track",)},
    "table": {"part": ("table_part",)},
    "punishing_official": {"governments": ("region_level",)},
    "power": {
        "official": ("punishing_official",),
        "position_kinds": ("position_kind",),
        "grades": ("functional_grade",),
        "but_grades": ("functional_grade",),
        "levels": ("level",),
    },
    "examination_rule": {"level": ("level",)},
    "clock": {"start_event": ("start_event",), "tracks": ("track",), "rule_sets": ("rule_set",)},
    "authority": {"successors": ("authority",)},
    "escalation": {"after": ("escalation",)},
    "rank": {"asn_types": ("asn_type",)},
    "position_kind": {"bucket": ("bucket",)},
    "area_head": {"bucket": ("bucket",)},
    "event": {"kinds": ("event_kind",)},
    "region": {"level": ("region_level",), "parent": ("region",)},
    "former_region": {
        "level": ("region_level",),
        "parent": ("region",),
        "successor": ("region",),
    },
}
"""Which field of which kind holds codes of which other kinds."""

CITED = {
    "violation": ("breached", "sanction_basis"),
    "sanction": ("basis",),
    "move": ("basis",),
    "requirement": ("basis",),
    "clock": ("basis",),
    "escalation": ("basis",),
    "power": ("basis",),
    "examination_rule": ("basis",),
    "sanction_rule": ("basis",),
    "exclusion_ground": ("basis",),
    "step_value": ("basis",),
    "remedy": ("basis",),
    "remedy_result": ("basis",),
    "body": ("basis",),
    "criminal_provision": ("basis",),
    "warning": ("basis",),
}
"""Which fields hold citations."""


def bad(problem: str, row: Coded, field: str, value: object = "") -> Refused:
    """Return the refusal of a pack whose ``row`` has a ``problem`` in ``field``."""
    return Refused(
        "law.bad_pack", problem=problem, kind=row.kind, row=row.code, field=field, value=value
    )


def check_tables(tables: Tables) -> None:
    """Raise ``Refused("law.bad_pack")`` at the first row that does not fit the others."""
    for rows in tables.values():
        for row in rows.values():
            _check_references(row, tables)
            if isinstance(row, Row):
                _check_provenance(row, tables)
            _check_period(row)
    _check_moves([row for row in tables.get("move", {}).values() if isinstance(row, Move)])
    _check_rule_sets(
        [row for row in tables.get("rule_set", {}).values() if isinstance(row, RuleSet)]
    )


def _codes(value: object) -> tuple[str, ...]:
    """Return the codes in a field that holds one, several or none."""
    if isinstance(value, tuple):
        return value
    return (value,) if isinstance(value, str) and value else ()


def _check_references(row: Coded, tables: Tables) -> None:
    for field, kinds in REFERENCES.get(row.kind, {}).items():
        for code in _codes(getattr(row, field)):
            if not any(code in tables.get(kind, {}) for kind in kinds):
                raise bad("unknown_reference", row, field, code)
    for field, citation in _citations(row):
        if citation.regulation not in tables.get("regulation", {}):
            raise bad("unknown_reference", row, field, citation.regulation)
        for code in citation.rule_sets:
            if code not in tables.get("rule_set", {}):
                raise bad("unknown_reference", row, field, code)


def _citations(row: Coded) -> Iterator[tuple[str, Citation]]:
    for field in CITED.get(row.kind, ()):
        for citation in getattr(row, field):
            yield field, citation


def _check_provenance(row: Row, tables: Tables) -> None:
    sources = list(row.source)
    if isinstance(row, Clock):
        sources += [code for other in row.others for code in other.source]
    for code in sources:
        if code not in tables.get("source", {}):
            raise bad("unknown_reference", row, "source", code)
    if row.confidence is Confidence.SOURCED and not row.source:
        raise bad("no_source", row, "source")
    for field in row.unverified:
        if field not in row.__struct_fields__:
            raise bad("unknown_field", row, "unverified", field)


def _check_period(row: Coded) -> None:
    first: date | None = getattr(row, "valid_from", None)
    last: date | None = getattr(row, "valid_to", None)
    if first and last and last < first:
        raise bad("ends_before_it_begins", row, "valid_to", last)
    if isinstance(row, Sanction) and row.months is not None and row.months < 1:
        raise bad("out_of_range", row, "months", row.months)
    if isinstance(row, Clock) and row.value is not None and row.value < 1:
        raise bad("out_of_range", row, "value", row.value)


def _check_moves(moves: list[Move]) -> None:
    seen: set[tuple[str, str]] = set()
    for move in moves:
        if (move.origin, move.target) in seen:
            raise bad("duplicate_move", move, "target", move.target)
        seen.add((move.origin, move.target))
        if move.outcome_required and not move.outcomes:
            raise bad("no_outcomes", move, "outcomes")


def _check_rule_sets(rule_sets: list[RuleSet]) -> None:
    """Rule sets must follow each other day by day; only the newest is open-ended."""
    for row in rule_sets:
        if row.assumed is not None:
            raise bad("computed_field", row, "assumed", row.assumed)
    ordered = sorted(rule_sets, key=lambda row: row.valid_from)
    for earlier, later in zip(ordered, ordered[1:], strict=False):
        if earlier.valid_to is None or later.valid_from != earlier.valid_to + timedelta(days=1):
            raise bad("gap_or_overlap", later, "valid_from", later.valid_from)
    if not ordered or ordered[-1].valid_to is not None:
        raise Refused(
            "law.bad_pack", problem="no_open_rule_set", kind="rule_set", row="", field="", value=""
        )
