"""What one can ask about cases and people; nothing here changes anything."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from desktop.cases.examination import examination_view
from desktop.cases.handing import way_of
from desktop.cases.lookup import is_visible, need
from desktop.cases.model import texts_in
from desktop.cases.narrowing import conditions_of, read_filter
from desktop.cases.origin import came_from, goes_on_as
from desktop.cases.passing import awaited, passages
from desktop.cases.ports import CaseUnit
from desktop.cases.respondents import respondent_view
from desktop.cases.rules import law_of
from desktop.cases.standing import (
    marks_of,
    papers_of,
)
from desktop.cases.views import (
    CaseColumn,
    CaseFilter,
    CasePage,
    CaseView,
    CustodyEntry,
    DocumentView,
    EvidenceView,
    LetterLine,
    ReporterView,
    ReportView,
    ReviewLine,
    Stage,
    day_of,
    texts,
)
from desktop.ids import ObjectId
from desktop.journal.model import Obj, milliseconds
from desktop.law import lists
from desktop.law.model import DocumentType, Event, State
from desktop.law.packs import Law

PAGE: Final = 200
"""Rows of a list unless somebody asks for more or fewer."""
PEOPLE: Final = 50


def case_list(
    unit: CaseUnit,
    wanted: CaseFilter | None = None,
    *,
    within: str = "",
    sort: CaseColumn = CaseColumn.NUMBER,
    descending: bool = True,
    limit: int = PAGE,
    offset: int = 0,
) -> CasePage:
    """Return one page of the list of cases; those that the text ``within`` keeps as well.

    Raises ``law.unknown_code`` for unknown states and the ``filter.…`` codes of
    :func:`~desktop.cases.narrowing.conditions_of`.
    """
    asked, tables = wanted or CaseFilter(), law_of(unit)
    for state in asked.states:
        tables.row(State, state)
    return unit.cases.page(
        (*conditions_of(unit, asked), *conditions_of(unit, read_filter(within))),
        sort,
        descending=descending,
        limit=max(0, limit),
        offset=max(0, offset),
    )


def case_officers(unit: CaseUnit) -> tuple[str, ...]:
    """Return the names that stand as officer on cases."""
    return unit.standings.officers()


def case_view(unit: CaseUnit, case: ObjectId) -> CaseView:
    """Return everything about one case; raises ``case.unknown`` (id)."""
    tables = law_of(unit)
    found = need(unit, case, "case")
    papers = papers_of(unit, case)
    people = unit.objects.children(case, "respondent")
    children = unit.objects.children
    reporters = children(case, "reporter")
    shown = tuple(respondent_view(unit, tables, one, found, papers) for one in people)
    documents = tuple(_document(unit, tables, one) for one in papers.documents)
    letters = tuple(_letter(unit, one) for one in children(case, "letter"))
    return CaseView(
        id=case,
        **texts(found, "register_number subject event source account place confidentiality"
                 " officer motive motive_note"),
        event_name=_event_name(unit, tables, found.text("event")),
        received_on=day_of(found, "received_on"),
        external_numbers=found.get("external_numbers", {}),
        acted_on=day_of(found, "acted_on"),
        share_reporter=bool(found.get("share_reporter")),
        stages=tuple(Stage(row.code, row.label) for row in tables.rows(lists.Stage)),
        respondents=shown,
        reporter=_reporter(unit, reporters[0]) if reporters else None,
        reports=tuple(_report(one) for one in children(case, "report")),
        evidence=tuple(_evidence(unit, one) for one in children(case, "evidence")),
        documents=documents,
        letters=letters,
        reviews=tuple(_review(one) for one in children(case, "review")),
        conflicts=tuple(sorted(found.conflicts)),
        examinations=tuple(examination_view(tables, one) for one in papers.bodies),
        passages=passages(shown, documents, letters, tables),
        awaited=awaited(shown, tables),
        same_number=tuple(
            other for other in unit.register.with_number(found.text("register_number"),
                                                             found.scope)
            if other != case
        ),
        way=way_of(unit.objects, found),
        twin=_twin(unit, found),
    )  # fmt: skip


def _twin(unit: CaseUnit, case: Obj) -> ObjectId | None:
    """Return the case that another office made of this one, or it was made from, if both lie here.

    Only headquarters holds both. One that the officer is barred from is not named.
    """
    other = goes_on_as(unit.objects, case) or came_from(unit.objects, case)
    return other.id if other is not None and is_visible(unit, other) else None


def case_evidence(unit: CaseUnit, case: ObjectId) -> tuple[EvidenceView, ...]:
    """Return a case's evidence; raises ``case.unknown`` (id)."""
    need(unit, case, "case")
    return tuple(_evidence(unit, one) for one in unit.objects.children(case, "evidence"))


def all_evidence(unit: CaseUnit) -> tuple[EvidenceView, ...]:
    """Return the evidence of all cases, for checking the files."""
    return tuple(_evidence(unit, one) for one in unit.objects.all("evidence"))


def evidence_view(unit: CaseUnit, evidence: ObjectId) -> EvidenceView:
    """Return one piece of evidence; raises ``evidence.unknown`` (id)."""
    return _evidence(unit, need(unit, evidence, "evidence"))


# --- what hangs on a case -------------------------------------------------------------


def _event_name(unit: CaseUnit, tables: Law, code: str) -> str:
    own = (event for event in unit.objects.all("event") if event.text("code") == code)
    seed = tables.find(Event, code)
    name = next((event.text("name") for event in own), "")
    return name or (seed.name if seed else code)


def _reporter(unit: CaseUnit, reporter: Obj) -> ReporterView:
    kept = bool(unit.objects.children(reporter.id, "reporter_identity"))
    shared = bool(unit.objects.children(reporter.id, "reporter_envelope"))
    return ReporterView(
        reporter.id, **texts(reporter, "code mode"), sealed=kept or shared, shared=shared
    )


def _report(report: Obj) -> ReportView:
    return ReportView(
        id=report.id,
        **texts(report, "source sender number subject"),
        dated=day_of(report, "dated"),
        received_on=day_of(report, "received_on"),
    )


def _evidence(unit: CaseUnit, evidence: Obj) -> EvidenceView:
    custody = unit.objects.children(evidence.id, "custody")
    return EvidenceView(
        id=evidence.id,
        **texts(evidence, "type title sha256 file_name from_whom how url url_pasted platform"
                 " account account_name account_id seen_at seen_zone captured_by device online"
                 " witness witness_post witness_number relation redacts original_at"
                 " confidentiality note"),
        size=evidence.get("size", 0),
        held=_held(unit, evidence),
        added_at=_moment(evidence.created_t),
        archives=tuple(texts_in(evidence.get("archives"))),
        protected=bool(evidence.get("protected")),
        custody=tuple(_custody(one) for one in custody),
        conflicts=tuple(sorted(evidence.conflicts)),
        checked=unit.evidence.checked(evidence.text("sha256")),
    )  # fmt: skip


def _custody(entry: Obj) -> CustodyEntry:
    return CustodyEntry(
        entry.id,
        **texts(entry, "at who what how from_whom to_whom time place seal condition"),
        on=day_of(entry, "on"),
        copies=entry.get("copies", 0),
    )


def _document(unit: CaseUnit, tables: Law, document: Obj) -> DocumentView:
    kind = tables.find(DocumentType, document.text("type"))
    return DocumentView(
        id=document.id,
        **texts(document, "type number title sha256 file_name"),
        label=kind.label if kind else document.text("type"),
        dated=day_of(document, "dated"),
        respondents=tuple(ObjectId(oid) for oid in texts_in(document.get("respondents"))),
        size=document.get("size", 0),
        held=_held(unit, document),
        received_on=day_of(document, "received_on"),
    )


def _letter(unit: CaseUnit, letter: Obj) -> LetterLine:
    return LetterLine(
        id=letter.id,
        **texts(letter, "kind number subject addressee sha256"),
        dated=day_of(letter, "dated"),
        respondents=tuple(ObjectId(oid) for oid in texts_in(letter.get("respondents"))),
        marks=marks_of(unit, letter.id),
    )


def _review(review: Obj) -> ReviewLine:
    return ReviewLine(
        id=review.id, **texts(review, "text finding officer_name"), dated=day_of(review, "dated")
    )


def _held(unit: CaseUnit, thing: Obj) -> bool:
    sha256 = thing.text("sha256")
    return bool(sha256) and unit.cases.holds(sha256, thing.get("size", 0))


def _moment(t: int) -> datetime:
    return datetime.fromtimestamp(milliseconds(t) / 1000, UTC)
