"""Where a respondent stands: read from the objects, judged by the tables of law.

Actions and queries both look here, so that a button, the reason beside a disabled one and
a refusal always come from the same facts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.cases.calendar import calendar_of
from desktop.cases.model import date_in, state_of, texts_in
from desktop.cases.office import office_of
from desktop.cases.ports import CaseUnit
from desktop.cases.sanctions import imposed_by
from desktop.ids import ObjectId
from desktop.journal.model import Json, Obj
from desktop.law.clocks import Deadline, Term, deadline, deadlines_for_state
from desktop.law.model import Clock, RuleSet, Sanction, Unit, Violation
from desktop.law.packs import Law
from desktop.law.process import Remedy
from desktop.law.workflow import Facts

MORAL: Final = "MORAL"
DISCIPLINE: Final = "DISIPLIN"
_ETHICS: Final = "KODE_ETIK"

_DATED: Final = {"PANGGILAN_1": "SURAT_PANGGILAN", "SK_TERBIT": "SK_TANGGAL"}
"""Clocks that start on the date of the document of the step, where it was given."""
_ENTERED: Final = {
    "PANGGILAN_2": "TIDAK_HADIR_1",
    "DI_PPK": "REKOMENDASI_DITERIMA",
    "SK_DISAMPAIKAN": "SK_DITERIMA",
    "BERLAKU": "SANKSI_BERLAKU",
}
"""Clocks that start on the day of the step."""
_SUMMONED: Final = "PANGGILAN_1"
_REMEDY: Final = "keberatan"
_APPEAL: Final = "UPAYA_ADM"
_SENTENCE: Final = "masa_hukuman"


@dataclass(frozen=True, slots=True)
class Papers:
    """What lies on a case: documents filed, letters issued and not voided, who examines whom."""

    documents: Sequence[Obj]
    letters: Sequence[Obj]
    people: Sequence[Obj] = ()
    bodies: Sequence[Obj] = ()

    def bodies_of(self, respondent: ObjectId) -> list[Obj]:
        """Return the bodies that examine one respondent."""
        return [body for body in self.bodies if _covers(body, respondent)]

    def types_for(self, law: Law, respondent: ObjectId) -> set[str]:
        """Return the document types that are there for one respondent."""
        found = {paper.text("type") for paper in self.documents if _covers(paper, respondent)}
        for letter in self.letters:
            if _covers(letter, respondent):
                found.update(law.documents_of_letter(letter.text("kind")))
        return found


def _covers(paper: Obj, respondent: ObjectId) -> bool:
    named = texts_in(paper.get("respondents"))
    return not named or respondent in named


def papers_of(unit: CaseUnit, case: ObjectId) -> Papers:
    """Return the documents of a case."""
    letters = unit.objects.children(case, "letter")
    marks = unit.objects.grandchildren(case, "letter", "letter_mark")
    void = {mark.parent for mark in marks if mark.text("kind") == "void"}
    valid = [letter for letter in letters if letter.id not in void]
    children = unit.objects.children
    return Papers(
        children(case, "document"),
        valid,
        children(case, "respondent"),
        children(case, "examination"),
    )


def marks_of(unit: CaseUnit, letter: ObjectId) -> tuple[str, ...]:
    """Return what became of an issued letter, in order: ``signed``, ``void`` …"""
    return tuple(mark.text("kind") for mark in unit.objects.children(letter, "letter_mark"))


@dataclass(frozen=True, slots=True)
class Standing:
    """A respondent in the process, with everything the rules ask about.

    ``path`` are the states passed, the present one last; ``steps`` those that stand.
    """

    person: Obj
    case: Obj
    state: str
    since: date | None
    steps: tuple[Obj, ...]
    path: tuple[str, ...]
    track: str
    rules: RuleSet
    facts: Facts


def standing_of(
    unit: CaseUnit,
    law: Law,
    person: Obj,
    case: Obj,
    papers: Papers,
    *,
    adding: Iterable[str] = (),
    roles: frozenset[str] | None = None,
) -> Standing:
    """Return where a respondent stands; ``adding`` are document types filed right now."""
    state = state_of(person)
    steps = tuple(unit.objects.children(person.id, "step"))
    path = (*(step.text("from_state") for step in steps), state.code)
    track = _track(law, person, steps)
    facts = Facts(
        documents=frozenset(papers.types_for(law, person.id)) | frozenset(adding),
        report_source=case.text("source"),
        # Nobody knows where a case from an old register has been: it may go back anywhere.
        visited=frozenset() if person.get("imported") else frozenset(path),
        roles=roles,
        track=track,
        outcome=person.text("outcome"),
    )
    since = state.since or date_in(case.get("received_on"))
    return Standing(
        person, case, state.code, since, steps, path, track, rules_of(law, person, case), facts
    )


def rules_of(law: Law, person: Obj, case: Obj) -> RuleSet:
    """Return the rule set frozen on a respondent, or the one that has to be assumed."""
    frozen = law.find(RuleSet, person.text("rule_set"))
    if frozen is not None:
        return frozen
    return law.rules_for(date_in(person.get("acted_on") or case.get("acted_on")))


def _track(law: Law, person: Obj, steps: Sequence[Obj]) -> str:
    """Return the track of the sanction imposed; before there is one, of the forms alleged.

    They make it the moral one when every form is one of ethics.
    """
    imposed = law.find(Sanction, imposed_by(steps).code)
    if imposed is not None:
        return MORAL if imposed.level == MORAL else DISCIPLINE
    rows = (law.find(Violation, code) for code in texts_in(person.get("allegations")))
    categories = {row.category for row in rows if row is not None}
    return MORAL if categories == {_ETHICS} else DISCIPLINE


def due_of(
    unit: CaseUnit,
    law: Law,
    standing: Standing,
    target: str,
    on: date,
    values: Mapping[str, Json],
    recommendation: Obj | None,
) -> dict[str, Json]:
    """Return ``due`` and ``due_how`` of the state a step leads to; empty where no clock runs.

    ``also`` are further clocks of the state, computed alike. A term that headquarters named
    in the recommendation goes before the table's.
    """
    import msgspec

    if target == "DI_PPK" and recommendation is not None and recommendation.get("due_on"):
        due = recommendation.fields["due_on"]
        how = {"clock": "", "due": due, "recommendation": recommendation.id,
               "label": "Batas dalam rekomendasi pusat"}  # fmt: skip
        return {"due": due, "due_how": how}
    terms = _terms(unit, law, standing, values)
    if values.get("sanksi"):
        chosen = law.find(Sanction, str(values["sanksi"]))
        track = MORAL if chosen is not None and chosen.level == MORAL else DISCIPLINE
    else:
        track = standing.track
    found = deadlines_for_state(
        law,
        target,
        _starts(law, standing, target, on, values),
        calendar_of(unit),
        rule_set=standing.rules.code,
        track=track,
        terms=terms,
    )
    against = str(values.get("sanksi") or imposed_by(standing.steps).code)
    found = tuple(one for one in found if _fits(law, one.clock, against))
    if not found:
        return {}
    first, *rest = found
    due = {"due": first.due.isoformat(), "due_how": msgspec.to_builtins(first)}
    return due | {"also": msgspec.to_builtins(rest)} if rest else due


def _fits(law: Law, clock: str, sanction: str) -> bool:
    """Say whether a clock is not that of a remedy against other sanctions than this one."""
    remedies = [row for row in law.rows(Remedy) if row.files_by == clock]
    return not (remedies and sanction) or any(sanction in row.sanctions for row in remedies)


def filing_deadline(
    unit: CaseUnit, law: Law, standing: Standing, remedy: Remedy
) -> Deadline | None:
    """Return until when a remedy must be filed; ``None`` where its clock has not started."""
    clock = law.row(Clock, remedy.files_by)
    starts = _starts(law, standing, "", None, {})
    if clock.start_event not in starts:
        return None
    term = own_terms(unit).get(clock.code)
    return deadline(law, clock.code, starts[clock.start_event], calendar_of(unit), term=term)


def own_clock(unit: CaseUnit, law: Law, clock: str, start: date) -> date | None:
    """Return when a clock started that day runs out, by the office's own length if it has one."""
    row = law.find(Clock, clock)
    if row is None:
        return None
    found = deadline(law, clock, start, calendar_of(unit), term=own_terms(unit).get(clock))
    return None if found is None else found.due


def _starts(
    law: Law, standing: Standing, target: str, on: date | None, values: Mapping[str, Json]
) -> dict[str, date]:
    """Return when each clock of this respondent started, the latest start of each.

    The second summons counts from the examination that was missed, where the first named it.
    """
    starts: dict[str, date] = {}
    missed: date | None = None
    taken = [
        (step.text("to_state"), date_in(step.get("on")), step.get("values", {}))
        for step in standing.steps
    ]
    for state, day, given in [*taken, (target, on, values)]:
        if day is None:
            continue
        if state in _DATED:
            starts[_DATED[state]] = date_in(given.get("tanggal")) or day
        if state in _ENTERED:
            starts[_ENTERED[state]] = missed if state == "PANGGILAN_2" and missed else day
        if state == _SUMMONED:
            missed = date_in(given.get("periksa_pada"))
        if state == _APPEAL:
            remedy = law.find(Remedy, str(given.get("upaya") or _REMEDY))
            starts |= {remedy.start_event: day} if remedy else {}
    return starts if on is None else {**starts, "MASUK_STATUS": on}


def own_terms(unit: CaseUnit) -> dict[str, Term]:
    """Return the lengths of clocks that the office sets."""
    office = office_of(unit)
    own = office.get("terms", {}) if office else {}
    return {key: Term(term["value"], Unit(term["unit"])) for key, term in own.items()}


def _terms(
    unit: CaseUnit, law: Law, standing: Standing, values: Mapping[str, Json]
) -> dict[str, Term]:
    """Return the lengths that the office, or the sanction imposed, sets."""
    terms = own_terms(unit)
    imposed = str(values.get("sanksi") or imposed_by(standing.steps).code)
    sanction = law.find(Sanction, imposed)
    if sanction is not None and sanction.months:
        terms[_SENTENCE] = Term(sanction.months, Unit.MONTHS)
    return terms


def sanction_of(steps: Sequence[Obj]) -> str:
    """Return the code of the sanction last imposed by these steps, or nothing."""
    imposed = (step.get("values", {}).get("sanksi") for step in reversed(steps))
    return next((str(code) for code in imposed if code), "")
