"""Where each respondent stands, flat: what the page of today and the lists of work ask.

Nothing here depends on the day or on the tables of law. ``standing`` holds what the law
judges by (the states passed, the papers there are, the forms alleged), so that a query
judges each kind of standing once and not each respondent.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from db.engine import Connection
from db.journal_store import Objects, Projector
from desktop.cases.model import state_of, texts_in
from desktop.ids import ObjectId
from desktop.journal.model import Obj

_ASKED: Final = ("nip", "position", "allegations")
"""Fields of a respondent without which a case is not complete."""
_ASKED_OF_CASE: Final = ("officer", "acted_on")

_ROW: Final = "standing"
_INSERT: Final = (
    "INSERT OR REPLACE INTO standing_row (oid, case_oid, state, since, due_on, clock, basis,"
    " standing, gaps, source, officer, advice, advice_due, reviewed)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
)


def project_standings(db: Connection, case: Obj, objects: Objects) -> None:
    """Write the rows of all respondents of a case."""
    db.execute("DELETE FROM standing_row WHERE case_oid = ?", (case.id,))
    if case.withdrawn:
        return
    papers = _papers(case.id, objects)
    reviewed = int(bool(objects.children(case.id, "review")))
    for person in objects.children(case.id, "respondent"):
        objects.first(_ROW, person.id)
        _write(db, person, case, papers, reviewed, objects)


def project_standing(db: Connection, person: Obj, objects: Objects) -> None:
    """Write the row of one respondent."""
    case = None if person.parent is None else objects.get(person.parent)
    if person.withdrawn or case is None or case.withdrawn:
        db.execute("DELETE FROM standing_row WHERE oid = ?", (person.id,))
        return
    if not objects.first(_ROW, person.id):
        return
    reviewed = int(bool(objects.children(case.id, "review")))
    _write(db, person, case, _papers(case.id, objects), reviewed, objects)


def project_person_above(db: Connection, child: Obj, objects: Objects) -> None:
    """Write the row of the respondent on whom a step or a recommendation hangs."""
    person = None if child.parent is None else objects.get(child.parent)
    if person is not None and person.type == "respondent":
        project_standing(db, person, objects)


def project_case_above(db: Connection, child: Obj, objects: Objects) -> None:
    """Write the rows of the case that a document, a letter, its mark or a review is about."""
    above = None if child.parent is None else objects.get(child.parent)
    if above is not None and above.type == "letter" and above.parent is not None:
        above = objects.get(above.parent)
    if above is not None and above.type == "case":
        project_standings(db, above, objects)


def _papers(case: ObjectId, objects: Objects) -> list[tuple[str, list[str]]]:
    """Return each paper of a case as its type, or ``@`` and its kind for a letter, and for whom."""
    found = [
        (paper.text("type"), texts_in(paper.get("respondents")))
        for paper in objects.children(case, "document")
    ]
    for letter in objects.children(case, "letter"):
        marks = (mark.text("kind") for mark in objects.children(letter.id, "letter_mark"))
        if "void" not in marks:
            found.append((f"@{letter.text('kind')}", texts_in(letter.get("respondents"))))
    return found


def _write(
    db: Connection,
    person: Obj,
    case: Obj,
    papers: Sequence[tuple[str, list[str]]],
    reviewed: int,
    objects: Objects,
) -> None:
    state = state_of(person)
    steps = objects.children(person.id, "step")
    standing = [
        [*(step.text("from_state") for step in steps), state.code],
        sorted({kind for kind, whom in papers if not whom or person.id in whom}),
        sorted(texts_in(person.get("allegations"))),
    ]
    gaps = [name for name in _ASKED if not person.get(name)]
    gaps += [name for name in _ASKED_OF_CASE if not (person.get(name) or case.get(name))]
    cited = {step.text("cites") for step in steps}
    advice = [
        one for one in objects.children(person.id, "hq_recommendation") if one.id not in cited
    ]
    last = advice[-1] if advice else None
    db.execute(
        _INSERT,
        (
            person.id,
            case.id,
            state.code,
            state.since.isoformat() if state.since else case.text("received_on"),
            state.due.isoformat() if state.due else None,
            str(state.due_how.get("label") or ""),
            str(state.due_how.get("basis") or ""),
            json.dumps(standing, ensure_ascii=False, separators=(",", ":")),
            " ".join(gaps),
            case.text("source"),
            case.text("officer"),
            last.id if last else "",
            (last.text("due_on") or None) if last else None,
            reviewed,
        ),
    )


STANDINGS: Final[dict[str, Projector]] = {
    "case": project_standings,
    "respondent": project_standing,
    "step": project_person_above,
    "hq_recommendation": project_person_above,
    "review": project_case_above,
    "document": project_case_above,
    "letter": project_case_above,
    "letter_mark": project_case_above,
}
