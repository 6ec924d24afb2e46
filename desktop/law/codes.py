"""The published lists of codes, written from the tables.

``python -m desktop.law.codes docs/codes.md`` writes the page anew; a test
compares it with the tables.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from desktop.law import lists, prevention, process, signing
from desktop.law.citations import cite_short
from desktop.law.differences import name_of
from desktop.law.evidence import CustodyAction, OnlineState, Platform
from desktop.law.model import (
    AreaHead,
    Authority,
    Clock,
    DocumentType,
    Escalation,
    Event,
    FormerRegion,
    Move,
    PositionKind,
    ProcessingLine,
    Rank,
    Region,
    Regulation,
    Requirement,
    Row,
    RuleSet,
    Sanction,
    State,
    Violation,
)
from desktop.law.packs import Law, law

_INTRO = """# Codes

The codes that case files, the command line and bundles use, with the labels the
screens show. Written from the tables in `desktop/law/data` by
`python -m desktop.law.codes docs/codes.md`; do not edit by hand.

`?` marks rows that a lawyer has to check before they are relied on: knowledge
without a source, fields nobody could confirm, or sources that disagree. None of
this is the official text of a law.
"""

_PLAIN: tuple[tuple[str, str, type[lists.Listed]], ...] = (
    ("Report sources", "`source` of a case", lists.ReportSource),
    ("Reporter modes", "`reporter.mode`", lists.ReporterMode),
    ("Evidence types", "`evidence add --type`", lists.EvidenceType),
    ("Platforms", "`platform` of evidence", Platform),
    ("Whether it is still online", "`online` of evidence", OnlineState),
    ("Entries of custody", "`evidence custody`", CustodyAction),
    ("Confidentiality", "`confidentiality`", lists.Confidentiality),
    ("Urgency of letters", "", lists.Urgency),
    ("Kinds of ASN", "`asn_type` of a respondent", lists.AsnType),
    ("Grades of functional posts", "", lists.FunctionalGrade),
    ("Reporting buckets of posts", "", lists.Bucket),
    ("Outcomes", "`hasil` of a closing step", lists.Outcome),
    ("Values of steps", "`case step --set KEY=VALUE`", process.StepField),
    ("Destinations", "`kepada` of a matter that is passed on", process.Destination),
    ("Administrative remedies", "`upaya` of a step to UPAYA_ADM", process.Remedy),
    ("Decisions on remedies", "`putusan` of a step from UPAYA_ADM", process.RemedyResult),
    ("Bodies that examine", "`kind` of a body", process.Body),
    ("Members of bodies", "`element` of a member", process.BodyElement),
    ("Criminal provisions", "`criminal` of a respondent", process.CriminalProvision),
    ("Roles", "roles of officers", lists.Role),
    ("Capacities of signers", "`capacity` of an official", signing.SigningCapacity),
    ("In whose name a letter is signed", "", signing.SigningMode),
    ("Stages", "the five phases of the stepper", lists.Stage),
    ("Tracks", "", lists.Track),
    ("Categories", "", lists.Category),
    ("Levels of sanction", "", lists.Level),
    ("Sanction families", "", lists.SanctionFamily),
    ("Reporting groups of forms", "", lists.ReportingGroup),
    ("Start events of clocks", "", lists.StartEvent),
    ("What is elected", "`kinds` of an event", lists.EventKind),
    ("Entries of the prevention register", "`kind` in `prevention add`", prevention.PreventionKind),
    ("Levels of vulnerability", "`level` of DAERAH_RAWAN", prevention.VulnerabilityLevel),
    ("Categories of modus", "`category` of MODUS", prevention.ModusCategory),
)


def codes_page(tables: Law) -> str:
    """Return the page ``docs/codes.md`` as Markdown."""
    sections = [
        _INTRO,
        _section("Rule sets", "", ("Code", "Name", "From", "To"), _rule_sets(tables)),
        _section(
            "Forms of violation",
            "`allegations` of a respondent",
            ("Code", "Form", "List", "Phase", "Breached", "Sanction", "Level", ""),
            _violations(tables),
        ),
        _section(
            "Sanctions",
            "",
            ("Code", "Kind", "Level", "SIASN", "Months", "For", ""),
            _sanctions(tables),
        ),
        _section("States", "", ("Code", "Label", "Stage", "Actor", "Clocks"), _states(tables)),
        _section("Moves", "", ("From", "To", "Button", "Asks for"), _moves(tables)),
        _section(
            "Documents to leave a state with",
            "Only those marked *blocks* stop a step; the others may follow later.",
            ("State", "Any one of", "For steps to", ""),
            _requirements(tables),
        ),
        _section(
            "Document types",
            "`case step --document TYPE=FILE`",
            ("Code", "Label", "Letters that count as it"),
            [(r.code, r.label, ", ".join(r.letters)) for r in tables.rows(DocumentType)],
        ),
        _section("Clocks", "", ("Code", "Label", "Length", "Starts at", ""), _clocks(tables)),
        *(_plain(tables, *entry) for entry in _PLAIN),
        _section(
            "Merit-system categories",
            "`category` in `institution score`",
            ("Code", "Label", "From", "To", ""),
            [
                (r.code, r.label, f"{r.lowest:g}", f"{r.highest:g}", _mark(r.needs_review))
                for r in tables.rows(prevention.MeritCategory)
            ],
        ),
        _section(
            "What stands against a signature",
            "`tahan` holds a letter until somebody writes why it is right all the same.",
            ("Code", "Rule", "For", "Effect", ""),
            [
                (r.code, r.label, r.papers, r.verdict, _mark(r.needs_review))
                for r in tables.rows(signing.SigningRule)
            ],
        ),
        _section(
            "Ranks",
            "`rank` of a respondent",
            ("Code", "Pangkat", "For", "SIASN"),
            [(r.code, r.pangkat, ", ".join(r.asn_types), r.siasn) for r in tables.rows(Rank)],
        ),
        _section(
            "Kinds of posts",
            "`position_kind` of a respondent",
            ("Code", "Label", "Bucket", "Old echelons"),
            [(r.code, r.label, r.bucket, ", ".join(r.echelons)) for r in tables.rows(PositionKind)],
        ),
        _section(
            "Heads of areas",
            "`area_head` of a respondent",
            ("Code", "Label", "Bucket"),
            [(r.code, r.label, r.bucket) for r in tables.rows(AreaHead)],
        ),
        _section(
            "Events",
            "`event` of a case; offices add their own",
            ("Code", "Name", "Candidates fixed", "Campaign", "Vote"),
            _events(tables),
        ),
        _section(
            "Authorities",
            "`init --authority`",
            ("Code", "Name", "From", "To", ""),
            [
                (r.code, r.name, _day(r.valid_from), _day(r.valid_to), _mark(r.needs_review))
                for r in tables.rows(Authority)
            ],
        ),
        _section(
            "Processing lines",
            "",
            ("Code", "Name", "Steps"),
            [(r.code, r.name, " → ".join(r.steps)) for r in tables.rows(ProcessingLine)],
        ),
        _section(
            "Escalation",
            "",
            ("Code", "Label", "After"),
            [(r.code, r.label, ", ".join(r.after)) for r in tables.rows(Escalation)],
        ),
        _section(
            "What belongs to a step",
            "",
            ("Row", "Value", "For steps to", "From", "Outcomes", ""),
            [
                (
                    *(r.code, r.field, ", ".join(r.targets), ", ".join(r.origins)),
                    *(", ".join(r.outcomes), "needed" if r.required else ""),
                )
                for r in tables.rows(process.StepValue)
            ],
        ),
        _section(
            "Warnings",
            "`case step --override CODE` for those of weight `alasan`",
            ("Code", "Sentence", "Weight", "At steps to", "Legal basis", ""),
            [
                (
                    *(r.code, r.text, r.weight.value, ", ".join(r.targets)),
                    *(cite_short(tables, r.basis), _mark(r.needs_review)),
                )
                for r in tables.rows(process.Caution)
            ],
        ),
        _section(
            "Regulations",
            "",
            ("Code", "Name", "From", "To", ""),
            [
                (r.code, r.name, _day(r.valid_from), _day(r.valid_to), _mark(r.needs_review))
                for r in tables.rows(Regulation)
            ],
        ),
        *_others(tables),
        _regions(tables),
    ]
    return "\n".join(sections)


_APART = frozenset(
    {
        *("source", "pack", "rule_set", "violation", "sanction", "state", "move", "requirement"),
        *("document_type", "clock", "merit_category", "rank", "position_kind", "area_head"),
        *("event", "authority", "processing_line", "escalation", "step_value", "warning"),
        *("regulation", "region", "former_region", "catalogue", "region_level"),
        *("tracking_part", "common_name_part", "table", "table_part", "column", "value"),
    }
)
"""Tables with a section of their own, or that nobody types a code of."""


def _others(tables: Law) -> Iterator[str]:
    """Yield a plain section for every table that has none of its own."""
    shown = _APART | {kind.kind for _, _, kind in _PLAIN}
    for kind, rows in tables.tables.items():
        if kind not in shown:
            yield _section(
                kind.replace("_", " ").capitalize(),
                "",
                ("Code", "Label", "Note", ""),
                [
                    (
                        *(row.code, name_of(row), getattr(row, "note", "")),
                        _mark(isinstance(row, Row) and row.needs_review),
                    )
                    for row in rows.values()
                ],
            )


def _section(title: str, where: str, head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    lines = [f"## {title}", ""]
    if where:
        lines += [where if where.endswith(".") else f"{where}.", ""]
    columns = list(head)
    lines += [_line(columns), _line(["---"] * len(columns))]
    lines += [_line(map(str, row)) for row in rows]
    return "\n".join([*lines, ""])


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _plain(tables: Law, title: str, where: str, kind: type[lists.Listed]) -> str:
    rows = [(row.code, row.label, row.note) for row in tables.rows(kind)]
    return _section(title, where, ("Code", "Label", "Note"), rows)


def _mark(needs_review: bool) -> str:
    return "?" if needs_review else ""


def _day(day: object) -> str:
    return str(day) if day else ""


def _rule_sets(tables: Law) -> list[tuple[str, ...]]:
    return [
        (row.code, row.name, _day(row.valid_from), _day(row.valid_to))
        for row in tables.rows(RuleSet)
    ]


def _violations(tables: Law) -> list[tuple[str, ...]]:
    return [
        (
            row.code,
            row.name,
            row.catalogue,
            row.phase or "",
            cite_short(tables, row.breached) or row.breached_note,
            cite_short(tables, row.sanction_basis) or row.sanction_note,
            row.level,
            _mark(row.needs_review),
        )
        for row in tables.rows(Violation)
    ]


def _sanctions(tables: Law) -> list[tuple[str, ...]]:
    return [
        (
            row.code,
            row.name,
            row.level,
            row.siasn,
            str(row.months or ""),
            ", ".join(row.asn_types),
            _mark(row.needs_review),
        )
        for row in tables.rows(Sanction)
    ]


def _states(tables: Law) -> list[tuple[str, ...]]:
    return [
        (
            row.code,
            f"{row.label} / {row.label_moral}" if row.label_moral else row.label,
            row.stage,
            row.actor,
            ", ".join(row.clocks),
        )
        for row in tables.rows(State)
    ]


def _moves(tables: Law) -> list[tuple[str, ...]]:
    return [(row.origin, row.target, row.label, _asks(row)) for row in tables.rows(Move)]


def _asks(move: Move) -> str:
    """Return the conditions of a move in words."""
    asked = [
        "reason" if move.reason_required else "",
        "novum" if move.novum_required else "",
        f"outcome: {', '.join(move.outcomes)}" if move.outcome_required else "",
        f"role: {', '.join(move.roles)}" if move.roles else "",
        f"source: {', '.join(move.report_sources)}" if move.report_sources else "",
        "not beyond the furthest state reached" if move.earlier_only else "",
    ]
    return "; ".join(filter(None, asked))


def _requirements(tables: Law) -> list[tuple[str, ...]]:
    return [
        (row.state, ", ".join(row.any_of), ", ".join(row.targets), "blocks" if row.blocking else "")
        for row in tables.rows(Requirement)
    ]


def _clocks(tables: Law) -> list[tuple[str, ...]]:
    return [
        (
            row.code,
            row.label,
            f"{row.value} {row.unit}" if row.value else f"set by the office ({row.unit})",
            row.start_event,
            _mark(row.needs_review),
        )
        for row in tables.rows(Clock)
    ]


def _events(tables: Law) -> list[tuple[str, ...]]:
    return [
        (
            row.code,
            row.name,
            _day(row.candidates_fixed_on),
            f"{row.campaign_from} – {row.campaign_to}" if row.campaign_from else "",
            _day(row.voting_on),
        )
        for row in tables.rows(Event)
    ]


def _regions(tables: Law) -> str:
    """Return provinces with the codes below them, then codes that are no longer in use."""
    rows = tables.rows(Region)
    provinces = [
        (
            province.code,
            province.name,
            ", ".join(f"{row.code} {row.name}" for row in rows if row.parent == province.code),
        )
        for province in rows
        if not province.parent
    ]
    former = [(row.code, row.name, row.successor) for row in tables.rows(FormerRegion)]
    present = _section(
        "Regions",
        "`init --region`: names from cahyadsn/wilayah (MIT).",
        ("Code", "Province", "Kabupaten and kota"),
        provinces,
    )
    return present + "\n" + _section("Former region codes", "", ("Code", "Name", "Now"), former)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(codes_page(law()), encoding="utf-8", newline="\n")
