"""One kind of letter for many people in one run: all of them are issued, or none.

What all letters share is said once; what is each one's own stands beside the person. Before a
number is taken every letter is composed, and one list tells everything that stops any of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from desktop.cases.lookup import is_visible, need
from desktop.cases.model import state_of
from desktop.cases.office import office_view, today
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json
from desktop.law.model import Event
from desktop.letters.actions import (
    Issued,
    case_and_people,
    fitting,
    give_reasons,
    issue_one,
    prepare,
)
from desktop.letters.approval import submit_letter
from desktop.letters.gather import Wishes
from desktop.letters.model import GlyphProblem, LintFinding, MissingField
from desktop.letters.ports import LetterUnit, Press
from desktop.progress import Progress, Silent

MOST: Final = 500
"""Letters of one run; beyond that nobody looks at the list of failures any more."""
_SILENT: Final = Silent()


@dataclass(frozen=True, slots=True)
class Order:
    """For whom, which kind, what all letters share, and by respondent what each has of his own."""

    kind: str
    people: tuple[ObjectId, ...]
    common: Wishes = field(default_factory=Wishes)
    own: Mapping[ObjectId, Mapping[str, Json]] = field(default_factory=dict)

    def wishes_of(self, person: ObjectId) -> Wishes:
        """Return what is wished for one letter; its own values go before the shared ones."""
        own = {name: value for name, value in self.own.get(person, {}).items() if value != ""}
        return replace(self.common, values={**self.common.values, **own})


@dataclass(frozen=True, slots=True)
class BatchLine:
    """How one letter of a run stands; ``refusal`` where it could not even be composed."""

    respondent: ObjectId
    case: ObjectId
    register_number: str
    name: str
    missing: tuple[MissingField, ...] = ()
    problems: tuple[GlyphProblem, ...] = ()
    remarks: tuple[LintFinding, ...] = ()
    refusal: Refused | None = None

    @property
    def fails(self) -> bool:
        """Whether this letter cannot be issued as it stands."""
        blocked = any(one.blocks for one in self.remarks)
        return bool(self.missing or self.problems or blocked or self.refusal is not None)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a run may be about."""

    respondent: ObjectId
    case: ObjectId
    register_number: str
    name: str
    position: str
    state: str


def candidates(
    unit: CaseUnit,
    *,
    event: str = "",
    people: Sequence[ObjectId] = (),
    state: str = "",
) -> tuple[Candidate, ...]:
    """Return the respondents of an event, those named, and all of cases named among them.

    They come in the register's order. ``state`` keeps those who stand there. Cases one may not
    see give nobody.
    """
    found = []
    for case in unit.objects.all("case"):
        chosen = case.id in people or (bool(event) and case.text("event") == event)
        if case.withdrawn or not is_visible(unit, case):
            continue
        for person in unit.objects.children(case.id, "respondent"):
            if (chosen or person.id in people) and state in ("", state_of(person).code):
                number = case.text("register_number")
                found.append(
                    Candidate(
                        *(person.id, case.id, number, person.text("name")),
                        *(person.text("position"), state_of(person).code),
                    )
                )
    return tuple(sorted(found, key=lambda one: (one.register_number, one.name)))


def events_with_people(unit: CaseUnit) -> tuple[tuple[str, str, int], ...]:
    """Return the events of cases one may see: code, name, how many respondents there are."""
    counts: dict[str, int] = {}
    for case in unit.objects.all("case"):
        event = case.text("event")
        if event and not case.withdrawn and is_visible(unit, case):
            counts[event] = counts.get(event, 0) + len(unit.objects.children(case.id, "respondent"))
    own = {one.text("code"): one.text("name") for one in unit.objects.all("event")}
    tables = law_of(unit)
    found = []
    for code, count in counts.items():
        row = tables.find(Event, code)
        found.append((code, own.get(code) or (row.name if row else code), count))
    return tuple(sorted(found, key=lambda one: one[1]))


def check_batch(
    unit: LetterUnit, press: Press, order: Order, progress: Progress = _SILENT
) -> tuple[BatchLine, ...]:
    """Return how every letter of a run stands, in the order of the people; takes no number.

    Progress stage ``batch_check``. Raises ``letter.batch_empty`` and ``letter.batch_too_many``
    (limit), ``letter.unknown_kind``.
    """
    people = _people(order)
    lines = []
    for at, person in enumerate(people):
        progress.report("batch_check", at, len(people))
        lines.append(_line(unit, press, order, person))
    progress.report("batch_check", len(people), len(people))
    return tuple(lines)


def _people(order: Order) -> tuple[ObjectId, ...]:
    people = tuple(dict.fromkeys(order.people))
    if not people:
        raise Refused("letter.batch_empty")
    if len(people) > MOST:
        raise Refused("letter.batch_too_many", limit=MOST)
    return people


def _line(unit: LetterUnit, press: Press, order: Order, respondent: ObjectId) -> BatchLine:
    person = need(unit, respondent, "respondent")
    case = need(unit, ObjectId(person.parent or ""), "case")
    line = BatchLine(respondent, case.id, case.text("register_number"), person.text("name"))
    try:
        above, persons = case_and_people(unit, [respondent])
        fitting(press, order.kind, persons)
        wishes = order.wishes_of(respondent)
        ready = prepare(unit, press, above, persons, wishes, order.kind)
    except Refused as refusal:
        if refusal.code == "letter.unknown_kind":
            raise
        return replace(line, refusal=refusal)
    return replace(line, missing=ready.missing, problems=ready.problems, remarks=ready.remarks)


@action("letter.issue")
def issue_batch(
    unit: LetterUnit,
    press: Press,
    order: Order,
    progress: Progress = _SILENT,
    clock_is_right: str = "",
) -> tuple[Issued, ...]:
    """Issue a letter for each person: as many numbers in a row, in one transaction.

    Stopping it, or whatever stops one of them, leaves nothing behind. Progress stages
    ``batch_check`` and ``batch_issue``. Raises ``letter.batch_stopped`` (failures) with all that
    stops any letter, what :func:`check_batch` raises, ``clock.doubtful`` as issuing one letter
    does, and the refusals of a second person.
    """
    lines = check_batch(unit, press, order, progress)
    if failing := [one for one in lines if one.fails]:
        raise Refused("letter.batch_stopped", failures=[told(one) for one in failing])
    wishes = [order.wishes_of(line.respondent) for line in lines]
    give_reasons(unit, press, order.kind, wishes, clock_is_right)
    issued = []
    for at, (line, chosen) in enumerate(zip(lines, wishes, strict=True)):
        progress.report("batch_issue", at, len(lines))
        issued.append(issue_one(unit, press, [line.respondent], order.kind, chosen))
    progress.report("batch_issue", len(lines), len(lines))
    return tuple(issued)


@action("approval.request")
def submit_batch(
    unit: LetterUnit, press: Press, order: Order, progress: Progress = _SILENT
) -> tuple[ObjectId, ...]:
    """Ask a second person for every letter of a run; raises as :func:`issue_batch` does."""
    lines = check_batch(unit, press, order, progress)
    if failing := [one for one in lines if one.fails]:
        raise Refused("letter.batch_stopped", failures=[told(one) for one in failing])
    return tuple(
        submit_letter(unit, press, [line.respondent], order.kind, order.wishes_of(line.respondent))
        for line in lines
    )


@action("letter.print")
def record_prints(unit: LetterUnit, letters: Sequence[ObjectId], copies: int, printer: str) -> None:
    """Write down that several letters go to a printer as one job; each gets its own entry."""
    _trace(unit, "letter.printed", letters, {"copies": copies, "printer": printer})


@action("letter.export")
def record_exports(unit: LetterUnit, letters: Sequence[ObjectId], place: str) -> None:
    """Write down that several letters are saved outside the vault as one file."""
    _trace(unit, "letter.exported", letters, {"place": place})


def _trace(
    unit: LetterUnit, kind: str, letters: Sequence[ObjectId], details: Mapping[str, Json]
) -> None:
    for letter in letters:
        found = need(unit, letter, "letter")
        values: dict[str, Json] = {"kind": kind, "subject": found.id, "details": {**details}}
        unit.journal.create("trace", values, scope=LOCAL)


def batch_paper(unit: LetterUnit, press: Press, letters: Sequence[ObjectId]) -> bytes:
    """Return the stored papers of letters as one PDF for a printer; no record, and not kept.

    Raises ``letter.unknown`` (id).
    """
    found = [need(unit, letter, "letter") for letter in letters]
    papers = [unit.files.named(one.text("sha256"), int(one.get("size", 0))) for one in found]
    office = " ".join(office_view(unit).name.split())
    kinds = dict.fromkeys(one.text("kind") for one in found)
    return press.merge(papers, ", ".join(kinds), office, today(unit)).pdf


def told(line: BatchLine) -> dict[str, Json]:
    """Return a line that fails as plain values, for refusals and the command line."""
    remarks = [one._asdict() for one in line.remarks if one.blocks]
    refusal = line.refusal
    return {
        "field": line.name,
        "respondent": line.respondent,
        "name": line.name,
        "register_number": line.register_number,
        "missing": [one._asdict() for one in line.missing],
        "problems": [one._asdict() for one in line.problems],
        "remarks": remarks,
        "refused": None if refusal is None else {"code": refusal.code, **refusal.details},
    }
