"""How the people of a case pass from body to body: who dropped out, which paper is awaited.

People get lost between Bawaslu, headquarters and the PPK, and documents do not travel. So
each hand-over is counted by name, and what the next body has not received is told.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from desktop.cases.views import DocumentView, LetterLine, RespondentView
from desktop.cases.workflow_views import Awaited, Passage
from desktop.ids import ObjectId
from desktop.law.model import State
from desktop.law.packs import Law

_ADVICE: Final = frozenset({"SURAT_REKOMENDASI", "SURAT_REKOMENDASI_PUSAT"})
_ADVISED: Final = frozenset({"REKOMENDASI", "DI_PPK"})
_DECIDED: Final = frozenset({"SK_TERBIT"})


def passages(
    people: Sequence[RespondentView],
    documents: Sequence[DocumentView],
    letters: Sequence[LetterLine],
    law: Law,
) -> tuple[Passage, ...]:
    """Return the hand-overs of a case with several people, as far as anybody has come."""
    if len(people) < 2:
        return ()
    advised = _advised(documents, letters, law)
    tests: tuple[tuple[str, Callable[[RespondentView], bool]], ...] = (
        ("reported", lambda _: True),
        ("recommended", lambda one: advised(one.id) or bool(_visited(one) & _ADVISED)
                                    or bool(one.recommendations)),
        ("decided", lambda one: bool(_visited(one) & _DECIDED)),
    )  # fmt: skip
    found: list[Passage] = []
    before: tuple[ObjectId, ...] = ()
    for code, passed in tests:
        there = tuple(one.id for one in people if passed(one))
        if not there:
            break
        open_ = {one.id for one in people if not one.closed}
        missing = tuple(oid for oid in before if oid not in there and oid in open_)
        found.append(Passage(code, there, missing))
        before = there
    return tuple(found) if len(found) > 1 else ()


def _visited(person: RespondentView) -> set[str]:
    steps = (step.to_state for step in person.taken if not step.corrected)
    return {person.state, *steps}


def _advised(
    documents: Sequence[DocumentView], letters: Sequence[LetterLine], law: Law
) -> Callable[[ObjectId], bool]:
    """Return who is named by a recommendation; one that names nobody is about all."""
    papers = [paper.respondents for paper in documents if paper.type in _ADVICE]
    for letter in letters:
        if "void" not in letter.marks and _ADVICE & set(law.documents_of_letter(letter.kind)):
            papers.append(letter.respondents)
    return lambda oid: any(not named or oid in named for named in papers)


def awaited(people: Sequence[RespondentView], law: Law) -> tuple[Awaited, ...]:
    """Return the blocking documents of present states, by the body that waits for them."""
    found: dict[tuple[str, tuple[str, ...]], list[RespondentView]] = {}
    for person in people:
        for lack in person.lacks:
            if lack.blocking and lack.state == person.state:
                found.setdefault((_next_body(person, law), lack.any_of), []).append(person)
    result = []
    for (body, codes), whose in found.items():
        lack = next(one for one in whose[0].lacks if one.any_of == codes)
        ids = tuple(one.id for one in whose)
        result.append(Awaited(body, codes, lack.labels, ids, lack.basis))
    return tuple(result)


def _next_body(person: RespondentView, law: Law) -> str:
    """Return the body or stage that the next step forward leads to."""
    forward = next((one for one in person.steps if one.sort == "maju"), None)
    row = law.find(State, forward.target) if forward else None
    return row.label_on(person.track) if row else ""
