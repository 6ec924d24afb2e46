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
from desktop.ids import ObjectId
from desktop.journal.model import Json, Obj
from desktop.law.clocks import Term, deadline_for_state
from desktop.law.model import RuleSet, Sanction, Unit, Violation
from desktop.law.packs import Law
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
REMEDIES: Final = {"keberatan": "KEBERATAN_DITERIMA", "banding": "BANDING_DITERIMA"}
"""The two administrative remedies and the clock that each starts."""
_APPEAL: Final = "UPAYA_ADM"
_SENTENCE: Final = "masa_hukuman"


@dataclass(frozen=True, slots=True)
class Papers:
    """What documents a case has: filed ones, and letters that were issued and not voided."""

    documents: Sequence[Obj]
    letters: Sequence[Obj]

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
    valid = [letter for letter in letters if "void" not in marks_of(unit, letter.id)]
    return Papers(unit.objects.children(case, "document"), valid)


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
    track = _track(law, person)
    facts = Facts(
        documents=frozenset(papers.types_for(law, person.id)) | frozenset(adding),
        report_source=case.text("source"),
        visited=frozenset(path),
        roles=roles,
        track=track,
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


def _track(law: Law, person: Obj) -> str:
    """Return the moral track when every form alleged is one of ethics."""
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

    A term that headquarters named in the recommendation goes before the table's.
    """
    import msgspec

    if target == "DI_PPK" and recommendation is not None and recommendation.get("due_on"):
        due = recommendation.fields["due_on"]
        how = {"clock": "", "due": due, "recommendation": recommendation.id,
               "label": "Batas dalam rekomendasi pusat"}  # fmt: skip
        return {"due": due, "due_how": how}
    found = deadline_for_state(
        law,
        target,
        _starts(standing, target, on, values),
        calendar_of(unit),
        rule_set=standing.rules.code,
        track=standing.track,
        terms=_terms(unit, law, standing, values),
    )
    if found is None:
        return {}
    return {"due": found.due.isoformat(), "due_how": msgspec.to_builtins(found)}


def _starts(
    standing: Standing, target: str, on: date, values: Mapping[str, Json]
) -> dict[str, date]:
    """Return when each clock of this respondent started, the latest start of each."""
    starts: dict[str, date] = {}
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
            starts[_ENTERED[state]] = day
        if state == _APPEAL:
            remedy = "banding" if given.get("upaya") == "banding" else "keberatan"
            starts[REMEDIES[remedy]] = day
    return {**starts, "MASUK_STATUS": on}


def _terms(
    unit: CaseUnit, law: Law, standing: Standing, values: Mapping[str, Json]
) -> dict[str, Term]:
    """Return the lengths that the office, or the sanction imposed, sets."""
    office = office_of(unit)
    own = office.get("terms", {}) if office else {}
    terms = {key: Term(term["value"], Unit(term["unit"])) for key, term in own.items()}
    sanction = law.find(Sanction, str(values.get("sanksi") or sanction_of(standing.steps)))
    if sanction is not None and sanction.months:
        terms[_SENTENCE] = Term(sanction.months, Unit.MONTHS)
    return terms


def sanction_of(steps: Sequence[Obj]) -> str:
    """Return the code of the sanction last imposed by these steps, or nothing."""
    imposed = (step.get("values", {}).get("sanksi") for step in reversed(steps))
    return next((str(code) for code in imposed if code), "")
