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
from desktop.cases.handing import handing_of
from desktop.cases.model import state_of, texts_in
from desktop.ids import ObjectId
from desktop.journal.model import Obj
from desktop.letters.marks import VOID

_ASKED: Final = ("nip", "position", "allegations")
"""Fields of a respondent without which a case is not complete."""
_ASKED_OF_CASE: Final = ("officer", "acted_on")

_ROW: Final = "standing"
_INSERT: Final = (
    "INSERT OR REPLACE INTO standing_row (oid, case_oid, state, since, due_on, clock, basis,"
    " standing, gaps, source, officer, advice, advice_due, reviewed)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
)
_LETTERS: Final = (
    "SELECT DISTINCT coalesce(json_extract(doc, '$.kind'), ''),"
    " coalesce(json_extract(doc, '$.respondents'), '[]') FROM object AS letter"
    " WHERE parent = ? AND otype = 'letter' AND withdrawn = 0 AND NOT EXISTS (SELECT 1 FROM"
    " object WHERE parent = letter.oid AND otype = 'letter_mark' AND withdrawn = 0"
    " AND json_extract(doc, '$.kind') = ?)"
)
"""Kind and respondents of the letters of a case that are not void."""


def project_standings(db: Connection, case: Obj, objects: Objects) -> None:
    """Write the rows of all respondents of a case."""
    db.execute("DELETE FROM standing_row WHERE case_oid = ?", (case.id,))
    if case.withdrawn or handing_of(objects, case) is not None:
        return
    papers = _papers(db, case.id, objects)
    reviewed = int(bool(objects.children(case.id, "review")))
    for person in objects.children(case.id, "respondent"):
        objects.first(_ROW, person.id)
        _write(db, person, case, papers, reviewed, objects)


def project_standing(db: Connection, person: Obj, objects: Objects) -> None:
    """Write the row of one respondent."""
    case = None if person.parent is None else objects.get(person.parent)
    kept = case is not None and not case.withdrawn and handing_of(objects, case) is None
    if person.withdrawn or case is None or not kept:
        db.execute("DELETE FROM standing_row WHERE oid = ?", (person.id,))
        return
    if not objects.first(_ROW, person.id):
        return
    reviewed = int(bool(objects.children(case.id, "review")))
    _write(db, person, case, _papers(db, case.id, objects), reviewed, objects)


def project_person_above(db: Connection, child: Obj, objects: Objects) -> None:
    """Write the row of the respondent on whom a step or a recommendation hangs."""
    person = None if child.parent is None else objects.get(child.parent)
    if person is not None and person.type == "respondent":
        project_standing(db, person, objects)


def project_case_above(db: Connection, child: Obj, objects: Objects) -> None:
    """Write the rows of the case that a document or a review is about."""
    case = None if child.parent is None else objects.get(child.parent)
    if case is not None and case.type == "case":
        project_standings(db, case, objects)


def project_letter_above(db: Connection, letter: Obj, objects: Objects) -> None:
    """Write that a letter is there into the rows of those it is about.

    A letter never changes, so one that stands only adds its kind: its cost does not grow with
    the letters of the case. One that is taken back has all rows of the case written anew.
    """
    kind = letter.text("kind")
    marks = objects.children(letter.id, "letter_mark")
    if letter.withdrawn or not kind or VOID in {mark.text("kind") for mark in marks}:
        project_case_above(db, letter, objects)
        return
    whom = texts_in(letter.get("respondents"))
    rows = db.execute(
        "SELECT oid, standing FROM standing_row WHERE case_oid = ?", (letter.parent,)
    ).fetchall()
    for oid, text in rows:
        path, papers, alleged = json.loads(text)
        if (not whom or oid in whom) and f"@{kind}" not in papers:
            standing = [path, sorted([*papers, f"@{kind}"]), alleged]
            db.execute("UPDATE standing_row SET standing = ? WHERE oid = ?", (_dump(standing), oid))


def project_mark_above(db: Connection, mark: Obj, objects: Objects) -> None:
    """Write the rows of the case whose letter a mark makes void, or no longer does."""
    if not mark.withdrawn and mark.text("kind") not in ("", VOID):
        return
    letter = None if mark.parent is None else objects.get(mark.parent)
    if letter is not None and letter.type == "letter":
        project_case_above(db, letter, objects)


def _papers(db: Connection, case: ObjectId, objects: Objects) -> list[tuple[str, list[str]]]:
    """Return each paper of a case as its type, or ``@`` and its kind for a letter, and for whom.

    Letters, of which a case may have thousands, are summed up where they lie.
    """
    found = [
        (paper.text("type"), texts_in(paper.get("respondents")))
        for paper in objects.children(case, "document")
    ]
    if objects.is_new(case) and not objects.children(case, "letter"):
        return found
    for kind, whom in db.execute(_LETTERS, (case, VOID)):
        found.append((f"@{kind}", texts_in(json.loads(whom))))
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
            _dump(standing),
            " ".join(gaps),
            case.text("source"),
            case.text("officer"),
            last.id if last else "",
            (last.text("due_on") or None) if last else None,
            reviewed,
        ),
    )


def _dump(standing: list[list[str]]) -> str:
    return json.dumps(standing, ensure_ascii=False, separators=(",", ":"))


STANDINGS: Final[dict[str, Projector]] = {
    "case": project_standings,
    "respondent": project_standing,
    "step": project_person_above,
    "hq_recommendation": project_person_above,
    "review": project_case_above,
    "document": project_case_above,
    "letter": project_letter_above,
    "letter_mark": project_mark_above,
}
