"""The registry of people as rows: cards, who appears where, and how the names sound.

Cards with the same NIP are one person: the oldest of them, the *root*, carries the sums.
Every row follows from the tables as they stand, so that the order in which objects settle
does not matter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from db.engine import Connection
from db.journal_store import Objects, Projector
from desktop.cases.model import date_in
from desktop.cases.names import sounds
from desktop.cases.nip import LENGTH
from desktop.cases.origin import cases_about, counts, former_id
from desktop.cases.sanctions import imposed_by, sanction_key, stated_by
from desktop.ids import ObjectId
from desktop.journal.model import Obj

_PERSON: Final = ("name", "nip", "nip_old", "asn_type")
_STATED: Final = "register_lama"
"""Stands for a sanction that only an old register tells of, in words."""
_SHORTEST: Final = 2
"""Letters of a sound that is kept for finding; initials find nobody."""


def project_person(db: Connection, person: Obj, objects: Objects) -> None:
    """Write a card's row, and the sums of everybody it was or is one person with."""
    before = db.execute("SELECT nip FROM person_row WHERE oid = ?", (person.id,)).fetchone()
    former = "" if before is None else str(before[0])
    if person.withdrawn:
        db.execute("DELETE FROM person_row WHERE oid = ?", (person.id,))
        db.execute("DELETE FROM person_key WHERE oid = ?", (person.id,))
    else:
        nip = person.text("nip")
        values = [person.text(key) for key in _PERSON]
        born = nip[:8] if len(nip) == LENGTH else ""
        db.execute(
            "INSERT INTO person_row (oid, name, nip, nip_old, asn_type, born, root, created_t,"
            " listed, appearances, sanctions, position, unit, latest, latest_case, latest_t)"
            " VALUES (?,?,?,?,?,?,?,?, 0, 0, 0, '', '', '', '', 0) ON CONFLICT (oid) DO UPDATE"
            " SET name = excluded.name, nip = excluded.nip, nip_old = excluded.nip_old,"
            " asn_type = excluded.asn_type, born = excluded.born",
            (person.id, *values, born, person.id, person.created_t),
        )
        _put_off(db, objects, _keep_sounds, person.id)
        _put_off(db, objects, _settle, person.id)
    if former and (person.withdrawn or former != person.text("nip")):
        _put_off(db, objects, _settle_number, former)


def project_appearance(db: Connection, respondent: Obj, objects: Objects) -> None:
    """Write which card a respondent belongs to, and the sums of that card's person.

    Also of the one he was in the case that this one was taken over from, who counts no more.
    """
    _appear(db, respondent, objects)
    former = objects.get(former_id(respondent)) if respondent.text("origin") else None
    if former is not None and former.type == "respondent":
        _appear(db, former, objects)


def project_handed_people(db: Connection, word: Obj, objects: Objects) -> None:
    """Write in which of two cases the people count, one of which was taken over."""
    for case in cases_about(objects, word):
        for respondent in objects.children(case.id, "respondent"):
            _appear(db, respondent, objects)


def _appear(db: Connection, respondent: Obj, objects: Objects) -> None:
    before = db.execute(
        "SELECT person, name FROM appearance_row WHERE oid = ?", (respondent.id,)
    ).fetchone()
    case = None if respondent.parent is None else objects.get(respondent.parent)
    gone = respondent.withdrawn or case is None or case.withdrawn
    gone = gone or case is None or not counts(objects, respondent, case)
    now = None if gone else (respondent.text("person"), respondent.text("name"))
    if now is None or not now[0]:
        now = None
        db.execute("DELETE FROM appearance_row WHERE oid = ?", (respondent.id,))
    else:
        imposed = imposed_by(objects.children(respondent.id, "step")).code
        if not imposed and stated_by(respondent):
            imposed = _STATED
        db.execute(
            "INSERT OR REPLACE INTO appearance_row (oid, person, name, created_t, sanction)"
            " VALUES (?,?,?,?,?)",
            (respondent.id, *now, respondent.created_t, imposed),
        )
    former = None if before is None else (str(before[0]), str(before[1]))
    for card in dict.fromkeys(one[0] for one in (former, now) if one is not None):
        if former != now:
            _put_off(db, objects, _keep_sounds, card)
        _put_off(db, objects, _settle, card)


def project_people_of(db: Connection, case: Obj, objects: Objects) -> None:
    """Take the people of a withdrawn case out of the sums, and bring them back with it."""
    held = {
        str(row[0])
        for row in db.execute(
            "SELECT a.oid FROM object AS o JOIN appearance_row AS a ON a.oid = o.oid"
            " WHERE o.parent = ? AND o.otype = 'respondent'",
            (case.id,),
        )
    }
    there = db.execute(
        "SELECT count(*) FROM object WHERE parent = ? AND otype = 'respondent' AND withdrawn = 0",
        (case.id,),
    ).fetchone()
    if len(held) == (0 if case.withdrawn else int(there[0])):
        return
    for respondent in objects.children(case.id, "respondent"):
        if (respondent.id in held) == case.withdrawn:
            project_appearance(db, respondent, objects)


def project_step(db: Connection, step: Obj, objects: Objects) -> None:
    """Write what a step may have imposed on a respondent."""
    respondent = None if step.parent is None else objects.get(step.parent)
    if respondent is not None and respondent.type == "respondent":
        project_appearance(db, respondent, objects)


def project_prior_sanction(db: Connection, sanction: Obj, objects: Objects) -> None:
    """Write to whom a sanction from before belongs, and the sums of that person."""
    before = db.execute(
        "SELECT person FROM prior_sanction_row WHERE oid = ?", (sanction.id,)
    ).fetchone()
    person = sanction.text("person")
    if sanction.withdrawn or not person:
        db.execute("DELETE FROM prior_sanction_row WHERE oid = ?", (sanction.id,))
    else:
        db.execute(
            "INSERT OR REPLACE INTO prior_sanction_row (oid, person, created_t) VALUES (?,?,?)",
            (sanction.id, person, sanction.created_t),
        )
    for card in dict.fromkeys(("" if before is None else str(before[0]), person)):
        if card:
            _put_off(db, objects, _settle, card)


def project_difference(db: Connection, difference: Obj, objects: Objects) -> None:
    """Write that two cards are two people."""
    del objects
    db.execute("DELETE FROM person_difference_row WHERE oid = ?", (difference.id,))
    if not difference.withdrawn and difference.parent is not None:
        db.execute(
            "INSERT INTO person_difference_row (oid, one, other) VALUES (?,?,?)",
            (difference.id, difference.parent, difference.text("other")),
        )


def _put_off(
    db: Connection, objects: Objects, work: Callable[[Connection, Objects, str], None], about: str
) -> None:
    """Sum up a card once, when all of its rows are written."""
    objects.at_end(work.__name__, about, lambda: work(db, objects, about))


def _keep_sounds(db: Connection, objects: Objects, card: str) -> None:
    """Make a card findable by how its name, and every spelling in its cases, sounds."""
    del objects
    names = db.execute(
        "SELECT name FROM person_row WHERE oid = ? UNION"
        " SELECT name FROM appearance_row WHERE person = ?"
        " AND EXISTS (SELECT 1 FROM person_row WHERE oid = ?)",
        (card, card, card),
    ).fetchall()
    keys = {key for (name,) in names for key in sounds(str(name)) if len(key) >= _SHORTEST}
    db.execute("DELETE FROM person_key WHERE oid = ?", (card,))
    db.executemany("INSERT INTO person_key (oid, key) VALUES (?,?)", [(card, k) for k in keys])


def _with_nip(db: Connection, nip: str) -> list[str]:
    # Without the second condition the index, which leaves out cards without a NIP, is of no use.
    rows = db.execute(
        "SELECT oid FROM person_row WHERE nip = ? AND nip <> '' ORDER BY created_t, oid", (nip,)
    )
    return [str(row[0]) for row in rows]


def _settle(db: Connection, objects: Objects, card: str) -> None:
    row = db.execute("SELECT nip FROM person_row WHERE oid = ?", (card,)).fetchone()
    if row is not None:
        _settle_all(db, objects, _with_nip(db, str(row[0])) if row[0] else [card])


def _settle_number(db: Connection, objects: Objects, nip: str) -> None:
    _settle_all(db, objects, _with_nip(db, nip))


def _from_before(db: Connection, objects: Objects, cards: Sequence[str]) -> int:
    """Count the sanctions from before, each once, but those that a case here imposed."""
    marks = ",".join("?" * len(cards))
    rows = db.execute(
        f"SELECT oid FROM prior_sanction_row WHERE person IN ({marks})", cards
    ).fetchall()
    if not rows:
        return 0
    imposing = db.execute(
        f"SELECT oid FROM appearance_row WHERE person IN ({marks}) AND sanction <> ''", cards
    ).fetchall()
    imposed = [imposed_by(objects.children(ObjectId(row[0]), "step")) for row in imposing]
    known = {sanction_key(one.code, one.number, one.dated) for one in imposed}
    entered = [objects.get(ObjectId(row[0])) for row in rows]
    keys = [
        sanction_key(one.text("sanction"), one.text("number"), date_in(one.get("dated")))
        or (one.id,)
        for one in entered
        if one is not None
    ]
    return len(set(keys) - known)


def _settle_all(db: Connection, objects: Objects, cards: Sequence[str]) -> None:
    """Write the sums of one person on the oldest of the cards; the others carry none."""
    if not cards:
        return
    marks = ",".join("?" * len(cards))
    root, *rest = cards
    seen = db.execute(
        "SELECT count(*), coalesce(sum(sanction <> ''), 0) FROM appearance_row"
        f" WHERE person IN ({marks})",
        cards,
    ).fetchone()
    before = _from_before(db, objects, cards)
    latest = db.execute(
        "SELECT r.position, r.unit, r.oid, r.case_oid, a.created_t FROM appearance_row AS a"
        f" JOIN respondent_row AS r ON r.oid = a.oid WHERE a.person IN ({marks})"
        " ORDER BY a.created_t DESC, a.oid DESC LIMIT 1",
        cards,
    ).fetchone() or ("", "", "", "", 0)
    listed = int(seen[0] + before > 0)
    db.execute(
        "UPDATE person_row SET root = oid, listed = ?, appearances = ?, sanctions = ?,"
        " position = ?, unit = ?, latest = ?, latest_case = ?, latest_t = ? WHERE oid = ?",
        (listed, seen[0], seen[1] + before, *latest, root),
    )
    if rest:
        db.execute(
            "UPDATE person_row SET root = ?, listed = 0, appearances = 0, sanctions = 0,"
            " position = '', unit = '', latest = '', latest_case = '', latest_t = 0"
            f" WHERE oid IN ({','.join('?' * len(rest))})",
            (root, *rest),
        )


PEOPLE: Final[dict[str, Projector]] = {
    "case": project_people_of,
    "person": project_person,
    "respondent": project_appearance,
    "step": project_step,
    "prior_sanction": project_prior_sanction,
    "person_difference": project_difference,
    **dict.fromkeys(
        ("transfer", "transfer_recall", "transfer_ruling", "handover_word", "handover_answer"),
        project_handed_people,
    ),
}
