"""The flat rows about officers: their cases, the bars on them, and what waits for a second.

A row of ``barred`` has one cause: the respondent who is the officer himself, by NIP or as
the same person of the registry, or a recusal. Each cause writes its own rows, and an
officer's change writes those of all causes that name him, so that the order in which
respondents and officers arrive makes no difference.
"""

from __future__ import annotations

from typing import Final

from db.engine import Connection
from db.journal_store import Objects, Projector
from desktop.journal.model import Obj

NAMED: Final = "named"
RECUSED: Final = "recused"
_NIPS: Final = ("nip", "nip_old")


def project_officer(db: Connection, officer: Obj, objects: Objects) -> None:
    """Write an officer's row, and the cases in which he stands as a respondent."""
    del objects
    nip, person = officer.text("nip"), officer.text("person")
    db.execute("DELETE FROM officer_row WHERE oid = ?", (officer.id,))
    db.execute("DELETE FROM barred WHERE officer = ? AND why = ?", (officer.id, NAMED))
    if officer.withdrawn:
        return
    db.execute(
        "INSERT INTO officer_row (oid, login, name, nip, person, disabled) VALUES (?,?,?,?,?,?)",
        (officer.id, officer.text("login"), officer.text("name"), nip, person,
         int(bool(officer.get("disabled")))),
    )  # fmt: skip
    if nip or person:
        db.execute(
            "INSERT OR IGNORE INTO barred (oid, case_oid, officer, why)"
            " SELECT oid, parent, ?1, ?2 FROM object WHERE otype = 'respondent' AND withdrawn = 0"
            " AND parent IS NOT NULL AND (?3 <> '' AND (json_extract(doc, '$.nip') = ?3"
            " OR json_extract(doc, '$.nip_old') = ?3)"
            " OR ?4 <> '' AND json_extract(doc, '$.person') = ?4)",
            (officer.id, NAMED, nip, person),
        )


def project_named(db: Connection, person: Obj, objects: Objects) -> None:
    """Bar the officer who is this respondent from the case."""
    del objects
    db.execute("DELETE FROM barred WHERE oid = ?", (person.id,))
    if person.withdrawn or person.parent is None:
        return
    named = db.execute(
        "SELECT oid FROM officer_row WHERE nip <> '' AND nip IN (?, ?)"
        " OR person <> '' AND person = ?",
        (*(person.text(key) for key in _NIPS), person.text("person")),
    ).fetchall()
    db.executemany(
        "INSERT INTO barred (oid, case_oid, officer, why) VALUES (?,?,?,?)",
        [(person.id, person.parent, officer, NAMED) for (officer,) in named],
    )


def project_recusal(db: Connection, recusal: Obj, objects: Objects) -> None:
    """Bar an officer from a case by decision."""
    del objects
    db.execute("DELETE FROM barred WHERE oid = ?", (recusal.id,))
    if recusal.withdrawn or recusal.parent is None:
        return
    db.execute(
        "INSERT INTO barred (oid, case_oid, officer, why) VALUES (?,?,?,?)",
        (recusal.id, recusal.parent, recusal.text("officer"), RECUSED),
    )


def project_approval(db: Connection, approval: Obj, objects: Objects) -> None:
    """Write whether something that was asked for still waits."""
    db.execute("DELETE FROM approval_row WHERE oid = ?", (approval.id,))
    if approval.withdrawn or approval.parent is None:
        return
    decided = bool(objects.children(approval.id, "approval_decision"))
    _keep_approval(db, approval, "decided" if decided else "waiting")


def project_decision(db: Connection, decision: Obj, objects: Objects) -> None:
    """Write the row of what a decision is about."""
    above = None if decision.parent is None else objects.get(decision.parent)
    if above is not None:
        project_approval(db, above, objects)


def project_paper_approval(db: Connection, paper: Obj, objects: Objects) -> None:
    """Write whether an approval on paper still has to be filed."""
    del objects
    db.execute("DELETE FROM approval_row WHERE oid = ?", (paper.id,))
    if not paper.withdrawn and paper.parent is not None:
        filed = bool(paper.text("sha256") or paper.text("place"))
        _keep_approval(db, paper, "filed" if filed else "paper")


def _keep_approval(db: Connection, found: Obj, status: str) -> None:
    db.execute(
        "INSERT INTO approval_row (oid, case_oid, status, t) VALUES (?,?,?,?)",
        (found.id, found.parent, status, found.created_t),
    )


BARS: Final[dict[str, Projector]] = {
    "officer": project_officer,
    "respondent": project_named,
    "recusal": project_recusal,
    "approval": project_approval,
    "approval_decision": project_decision,
    "paper_approval": project_paper_approval,
}
