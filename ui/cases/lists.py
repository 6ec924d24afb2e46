"""What every page of this room offers and calls things by; asked once on the reading thread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.cases.approvals import may_submit
from desktop.cases.families import offered_sanctions
from desktop.cases.office import events, office_view, today
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.journal.model import Side
from desktop.journal.roles import ROLE_OF_ACTION, missing_role
from desktop.law import lists, powers, process
from desktop.law.evidence import CustodyAction, OnlineState, Platform
from desktop.law.model import (
    AreaHead,
    DocumentType,
    PositionKind,
    Rank,
    RuleSet,
    Sanction,
    State,
    Violation,
)
from desktop.law.offices import Motive
from desktop.law.packs import Law
from ui.widgets.chips import Choice

_OF_HQ = ("hq.",)
_OF_REGION = ("case.", "person.", "respondent.", "report.", "reporter.seal", "reporter.edit",
              "document.attach", "document.edit", "evidence.add", "evidence.edit", "custody.",
              "letter.", "examination.", "release.", "remedy.", "warning.")  # fmt: skip
"""Actions by who owns what they change; the rest is open to both sides."""
_OF_BOTH = ("case.transfer",)
"""What headquarters does too, although it is about a region's case."""

_PLAIN: dict[str, type[lists.Listed]] = {
    "source": lists.ReportSource,
    "mode": lists.ReporterMode,
    "evidence": lists.EvidenceType,
    "platform": Platform,
    "online": OnlineState,
    "custody": CustodyAction,
    "confidentiality": lists.Confidentiality,
    "asn_type": lists.AsnType,
    "outcome": lists.Outcome,
    "role": lists.Role,
    "start": lists.StartEvent,
    "stage": lists.Stage,
    "remedy": process.Remedy,
    "remedy_result": process.RemedyResult,
    "destination": process.Destination,
    "punishing_official": powers.PunishingOfficial,
    "body": process.Body,
    "body_element": process.BodyElement,
    "criminal": process.CriminalProvision,
}


_LISTS_OF = {
    "allegations": "violation",
    "area_head": "area_head",
    "asn_type": "asn_type",
    "confidentiality": "confidentiality",
    "custody_action": "custody",
    "event": "event",
    "hasil": "outcome",
    "mode": "mode",
    "outcome": "outcome",
    "position_kind": "position_kind",
    "primary_allegation": "violation",
    "proposed_sanction": "sanction",
    "rule_set": "rule_set",
    "sanction": "sanction",
    "sanksi": "sanction",
    "source": "source",
    "state": "state",
}
"""Fields that hold codes, and the list that names them; a ``type`` may be either of two."""


@dataclass(frozen=True, slots=True)
class Lists:
    """Choices by list, the labels of every code, and what the officer at the desk may do.

    ``ranks`` pairs a choice with the kinds of civil servant who can bear it. ``refusals``
    says by action why it is not possible here: ``("role", role's label)`` or ``("side", "")``.
    """

    choices: Mapping[str, tuple[Choice, ...]]
    ranks: tuple[tuple[Choice, tuple[str, ...]], ...] = ()
    refusals: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    today: date = date(2000, 1, 1)
    officer: str = ""
    institution: str = ""
    zone: str = "WIB"
    side: Side = Side.REGION

    def of(self, name: str) -> tuple[Choice, ...]:
        """Return the choices of a list."""
        return self.choices.get(name, ())

    def label(self, name: str, code: str) -> str:
        """Return what a code is called; an unknown one is shown as it is."""
        return next((one.words for one in self.of(name) if one.key == code), code)

    def word(self, field: str, code: str) -> str:
        """Return what a value of a field is called, if the field holds codes."""
        if field == "type":
            kind = self.label("document", code)
            return kind if kind != code else self.label("evidence", code)
        name = _LISTS_OF.get(field)
        return self.label(name, code) if name else code

    def labels(self, name: str, codes: Iterable[str]) -> tuple[str, ...]:
        """Return what several codes are called."""
        return tuple(self.label(name, code) for code in codes)

    def ranks_for(self, asn_type: str) -> tuple[Choice, ...]:
        """Return the ranks that somebody of this kind can bear; all while it is not known."""
        return tuple(rank for rank, kinds in self.ranks if not asn_type or asn_type in kinds)


@dataclass(frozen=True, slots=True)
class Offered:
    """What may be alleged for an act of that date, and what it may cost.

    ``assumed`` is empty where the date decided: else ``date_unknown`` or ``before_first``.
    """

    rule_set: str
    name: str
    assumed: str
    forms: tuple[Choice, ...]
    sanctions: tuple[Choice, ...]


def case_lists(unit: CaseUnit) -> Lists:
    """Return the lists and labels of this room."""
    tables = law_of(unit)
    return Lists(
        choices={
            **{name: _listed(tables.rows(kind)) for name, kind in _PLAIN.items()},
            "custody_typed": _listed(
                [row for row in tables.rows(CustodyAction) if not row.by_program]
            ),
            "event": tuple(Choice(one.code, one.name) for one in events(unit)),
            "state": _listed(tables.rows(State)),
            "document": _listed(tables.rows(DocumentType)),
            "position_kind": tuple(
                Choice(row.code, row.label, ", ".join(row.echelons))
                for row in tables.rows(PositionKind)
            ),
            "area_head": _listed(tables.rows(AreaHead)),
            "sanction": tuple(Choice(row.code, row.name) for row in tables.rows(Sanction)),
            "motive": _listed(tables.rows(Motive)),
            "violation": tuple(Choice(row.code, row.name) for row in tables.rows(Violation)),
            **_seats(tables),
            "rule_set": tuple(Choice(row.code, row.name) for row in tables.rows(RuleSet)),
        },
        ranks=tuple(
            (Choice(row.code, row.code, row.pangkat), row.asn_types) for row in tables.rows(Rank)
        ),
        refusals=_refusals(unit, tables),
        today=today(unit),
        officer=unit.who.name,
        institution=office_view(unit).government,
        zone=office_view(unit).zone,
        side=unit.side,
    )


def offered_for(unit: CaseUnit, acted_on: date | None, asn_type: str = "") -> Offered:
    """Return the forms and sanctions of the rule set that holds for an act of that date."""
    tables = law_of(unit)
    rules = tables.rules_for(acted_on)
    return Offered(
        rules.code,
        rules.name,
        rules.assumed.value if rules.assumed else "",
        tuple(Choice(row.code, row.name, row.code) for row in tables.violations(rules)),
        tuple(
            Choice(row.code, row.name, row.code)
            for row in offered_sanctions(
                unit, tables, rules, asn_type=asn_type or None, on=today(unit)
            )
        ),
    )


def _listed(rows: Sequence[lists.Listed | State | DocumentType | AreaHead]) -> tuple[Choice, ...]:
    return tuple(Choice(row.code, row.label) for row in rows)


def _seats(tables: Law) -> dict[str, tuple[Choice, ...]]:
    """Return what members of each body can stand for, and whom it must have."""
    elements = tables.rows(process.BodyElement)
    found: dict[str, tuple[Choice, ...]] = {}
    for body in tables.rows(process.Body):
        found[f"seat:{body.code}"] = _listed([one for one in elements if body.code in one.bodies])
        found[f"needed:{body.code}"] = _listed(
            [one for one in elements if one.code in body.elements]
        )
    return found


def _refusals(unit: CaseUnit, tables: Law) -> dict[str, tuple[str, str]]:
    refused = {}
    foreign = _OF_REGION if unit.side is Side.HQ else _OF_HQ
    for name, role in ROLE_OF_ACTION.items():
        if name.startswith(foreign) and name not in _OF_BOTH:
            refused[name] = ("side", "")
        elif missing_role(unit.who.roles, name) and not may_submit(unit, name):
            row = tables.find(lists.Role, role)
            refused[name] = ("role", row.label if row else role)
    return refused
