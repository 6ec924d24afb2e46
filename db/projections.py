"""The flat rows and the search index: what lists read, written as the fold settles.

A projector writes the rows that depend on one object from the folded objects alone, so
that a rebuild makes the same rows.
"""

from __future__ import annotations

import json
from typing import Final

from db.engine import Connection
from db.journal_store import Objects, Projector
from db.projections_links import with_marks
from db.projections_officers import BARS
from db.projections_people import PEOPLE
from db.projections_prevention import project_prevention
from db.projections_standing import STANDINGS, project_standings
from db.search_index import WORDS
from desktop.cases.handing import handing_of
from desktop.cases.model import state_of, texts_in
from desktop.cases.origin import cases_about
from desktop.journal.model import Json, Obj
from desktop.letters.marks import NUMBERED, VOID, status_of
from desktop.letters.numbering import plain_number
from desktop.letters.ports import RELEASED, RESERVED

_PUT_LETTER: Final = (
    "INSERT OR REPLACE INTO letter_row (oid, case_oid, kind, number, serial, series, year, dated,"
    " subject, addressee, status, insertion, until, reason, override, plain, digest, sha256, size)"
    " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
)
CLOSED, PASSED_ON = "TUTUP", "dilimpahkan"
"""How a case shows here that another office took over: closed, and why."""
_COUNTED: Final = ("respondent", "report", "evidence", "document")
"""What hangs on a case and makes it count as changed."""


def project_case(db: Connection, case: Obj, objects: Objects) -> None:
    """Write a case's row of the list."""
    if not objects.first("case", case.id):
        return
    people = objects.children(case.id, "respondent")
    handing = handing_of(objects, case)
    gone = handing is not None and handing.gone
    states = [state_of(person) for person in people]
    dues = [state.due.isoformat() for state in states if state.due and handing is None]
    alleged = {code for person in people for code in texts_in(person.get("allegations"))}
    db.execute(
        "INSERT OR REPLACE INTO case_row (oid, register_number, register_year, register_serial,"
        " subject, event, received_on, source, first_name, respondents, allegations, states,"
        " due_on, officer, scope, changed_t, withdrawn)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            case.id,
            case.text("register_number"),
            case.get("register_year", 0),
            case.get("register_serial", 0),
            case.text("subject"),
            case.text("event"),
            case.text("received_on"),
            case.text("source"),
            people[0].text("name") if people else "",
            len(people),
            _dump(sorted(alleged)),
            _dump([CLOSED if gone else state.code for state in states]),
            min(dues, default=None),
            case.text("officer"),
            case.scope,
            objects.last_change(case.id, _COUNTED),
            int(case.withdrawn),
        ),
    )


def project_respondent(db: Connection, person: Obj, objects: Objects) -> None:
    """Write a respondent's row and words, and the case's row that sums up all of them."""
    if person.withdrawn or person.parent is None:
        db.execute("DELETE FROM respondent_row WHERE oid = ?", (person.id,))
    else:
        state = state_of(person)
        case = objects.get(person.parent)
        handing = None if case is None else handing_of(objects, case)
        gone = handing is not None and handing.gone
        db.execute(
            "INSERT OR REPLACE INTO respondent_row (oid, case_oid, name, nip, state, outcome,"
            " due_on, unit, position, allegations, created_t) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
            (
                person.id,
                person.parent,
                person.text("name"),
                person.text("nip"),
                CLOSED if gone else state.code,
                PASSED_ON if gone else person.text("outcome"),
                state.due.isoformat() if state.due and handing is None else None,
                person.text("unit"),
                person.text("position"),
                _dump(texts_in(person.get("allegations"))),
                person.created_t,
            ),
        )
    _project_above(db, person, objects)


def project_handing(db: Connection, word: Obj, objects: Objects) -> None:
    """Write the rows of the cases that a transfer, or anything said about it, is about."""
    for case in cases_about(objects, word):
        for person in objects.children(case.id, "respondent"):
            project_respondent(db, person, objects)
        project_case(db, case, objects)
        project_standings(db, case, objects)


def project_child(db: Connection, child: Obj, objects: Objects) -> None:
    """Write the row of the case that something hangs on, which counts its changes."""
    _project_above(db, child, objects)


def _project_above(db: Connection, child: Obj, objects: Objects) -> None:
    case = None if child.parent is None else objects.get(child.parent)
    if case is not None and case.type == "case":
        project_case(db, case, objects)


def project_letter(db: Connection, letter: Obj, objects: Objects) -> None:
    """Write a letter's row of the register."""
    if letter.parent is None:
        return
    marks = objects.children(letter.id, "letter_mark")
    given = next((mark for mark in reversed(marks) if mark.text("kind") == NUMBERED), None)
    ended = next((mark.text("reason") for mark in marks if mark.text("kind") == VOID), "")
    named = letter if given is None else given
    values = letter.fields
    db.execute(
        _PUT_LETTER,
        (letter.id, letter.parent, letter.text("kind"), named.text("number"),
         values.get("serial") or 0, letter.text("series"), values.get("year") or 0,
         named.text("dated"), letter.text("subject"), letter.text("addressee"),
         status_of(letter, [mark.text("kind") for mark in marks]),
         values.get("insertion") or 0, "", ended or letter.text("number_reason"),
         letter.text("signing_reason"), plain_number(named.text("number")),
         letter.text("digest"), letter.text("sha256"), values.get("size") or 0),
    )  # fmt: skip


def project_reservation(db: Connection, kept: Obj, objects: Objects) -> None:
    """Write a reserved number's row of the register; it hangs on no case."""
    released = objects.children(kept.id, "number_release")
    values = kept.fields
    db.execute(
        _PUT_LETTER,
        (kept.id, "", "", kept.text("number"), values.get("serial") or 0, kept.text("series"),
         values.get("year") or 0, kept.text("dated"), kept.text("purpose"), kept.text("holder"),
         RELEASED if released else RESERVED, 0, kept.text("until"),
         released[0].text("reason") if released else "", "", "", "", "", 0),
    )  # fmt: skip


def project_release(db: Connection, release: Obj, objects: Objects) -> None:
    """Write the row of the reservation that is released."""
    kept = None if release.parent is None else objects.get(release.parent)
    if kept is not None:
        project_reservation(db, kept, objects)


def project_letter_mark(db: Connection, mark: Obj, objects: Objects) -> None:
    """Write the register's row of the letter that a mark concerns."""
    letter = None if mark.parent is None else objects.get(mark.parent)
    if letter is not None:
        project_letter(db, letter, objects)


def _dump(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)


_ROWS: Final[dict[str, Projector]] = {
    "case": with_marks(project_case),
    "respondent": project_respondent,
    "report": project_child,
    "evidence": with_marks(project_child),
    "document": project_child,
    "letter": project_letter,
    "letter_mark": project_letter_mark,
    "number_reservation": project_reservation,
    "number_release": project_release,
    "prevention": project_prevention,
    **dict.fromkeys(
        ("transfer", "transfer_recall", "transfer_ruling", "handover_word", "handover_answer"),
        project_handing,
    ),
}


def _each(otype: str) -> Projector:
    """Return what writes all rows that depend on objects of one type."""
    found = [table[otype] for table in (_ROWS, STANDINGS, BARS, PEOPLE, WORDS) if otype in table]

    def project(db: Connection, changed: Obj, objects: Objects) -> None:
        for one in found:
            one(db, changed, objects)

    return project


PROJECTORS: Final[dict[str, Projector]] = {
    otype: _each(otype) for otype in sorted({*_ROWS, *STANDINGS, *BARS, *PEOPLE, *WORDS})
}
