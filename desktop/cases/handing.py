"""Whose a case is while it goes from one office to another: a pure function of its objects.

The sender may not change a case from the moment it offers it; it becomes the receiver's with
the receiver's acceptance, and the sender's again with headquarters' word that it came back.
Every replica that holds the same ops gives the same answer, whatever order they came in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Obj, milliseconds
from desktop.journal.ports import Objects

FORWARDED, ACCEPTED, RETURNED = "forwarded", "accepted", "returned"
"""What headquarters can rule about a transfer; ``returned`` outranks the others."""
DECLINED: Final = "declined"
"""What the receiver can answer besides ``accepted``."""
RECALLED: Final = "recalled"
"""What headquarters can say to the receiver besides ``returned``."""

ALWAYS: Final = frozenset(
    {
        *("transfer", "transfer_recall", "transfer_ruling", "reporter_envelope"),
        *("transfer_request", "transfer_identity", "transfer_taken", "sealed_identity"),
        *("handover_request", "handover_identity", "handover_taken"),
        *("document", "letter", "letter_mark", "letter_copies", "custody"),
    }
)
"""What may be added to a case that is on its way or gone: the file of the hand-over itself."""


class Standing(StrEnum):
    """How far a case on its way has come, or why a copy of one does not count."""

    OFFERED = "offered"
    RECALLED = "recalled"
    FORWARDED = "forwarded"
    ACCEPTED = "accepted"
    SENT_BACK = "sent_back"
    """A copy whose acceptance came after headquarters had returned the case."""
    DOUBLE = "double"
    """A copy that a second PC of the office made of the same case."""


@dataclass(frozen=True, slots=True)
class Handing:
    """Why a case is not worked on here. ``office`` is the other one, ``by`` the object."""

    standing: Standing
    by: ObjectId
    office: str

    @property
    def gone(self) -> bool:
        """Whether the case belongs to another office now, or never counted here."""
        return self.standing in (Standing.ACCEPTED, Standing.SENT_BACK, Standing.DOUBLE)


@dataclass(frozen=True, slots=True)
class Way:
    """Where a case goes or came from, for the page of the case.

    ``standing`` is one of :class:`Standing`, or ``taken`` for a case that came from another
    office and is ours. ``number`` is the one it bears there, ``reason`` why it goes or went.
    """

    standing: str
    by: ObjectId
    office: str
    number: str
    reason: str
    at: datetime


TAKEN: Final = "taken"


def way_of(objects: Objects, case: Obj) -> Way | None:
    """Return where a case goes or came from, ``None`` for one that never left."""
    handing = handing_of(objects, case)
    by = objects.get(handing.by if handing else ObjectId(case.text("handover")))
    if by is None or by.type not in ("transfer", "handover"):
        return None
    standing = handing.standing.value if handing else TAKEN
    rulings = objects.children(by.id, "transfer_ruling")
    theirs = next((one.text("register_number") for one in rulings
                   if one.text("register_number")), "")  # fmt: skip
    office = by.text("to_office") if by.type == "transfer" else by.text("from_office")
    return Way(
        standing,
        by.id,
        office,
        theirs or by.text("register_number"),
        by.text("reason"),
        datetime.fromtimestamp(milliseconds(by.created_t) / 1000, UTC),
    )


def handing_of(objects: Objects, case: Obj) -> Handing | None:
    """Return why nobody works on a case here, ``None`` when it is this office's own."""
    for transfer in objects.children(case.id, "transfer"):
        standing = transfer_standing(objects, transfer)
        if standing is not None:
            return Handing(standing, transfer.id, transfer.text("to_office"))
    handover = objects.get(ObjectId(case.text("handover"))) if case.text("handover") else None
    if handover is None or handover.type != "handover":
        return None
    if RETURNED in words_to(objects, handover):
        return Handing(Standing.SENT_BACK, handover.id, handover.text("from_office"))
    counting = counting_answer(objects, handover)
    if counting is not None and counting.get("case") not in (None, case.id):
        return Handing(Standing.DOUBLE, handover.id, handover.text("from_office"))
    return None


def transfer_standing(objects: Objects, transfer: Obj) -> Standing | None:
    """Return how far a transfer has come, ``None`` for one that is over without effect."""
    verdicts = {one.text("verdict") for one in objects.children(transfer.id, "transfer_ruling")}
    if RETURNED in verdicts:
        return None
    if ACCEPTED in verdicts:
        return Standing.ACCEPTED
    recalls = objects.children(transfer.id, "transfer_recall")
    if FORWARDED not in verdicts and any(one.get("unsent") for one in recalls):
        return None
    if recalls:
        return Standing.RECALLED
    return Standing.FORWARDED if FORWARDED in verdicts else Standing.OFFERED


def words_to(objects: Objects, handover: Obj) -> dict[str, str]:
    """Return what headquarters said of a hand-over since, each with its reason."""
    words = objects.children(handover.id, "handover_word")
    return {one.text("kind"): one.text("reason") for one in words}


def counting_answer(objects: Objects, handover: Obj) -> Obj | None:
    """Return the answer that counts: any acceptance before a refusal, the least id before others.

    A second answer can only come from a PC of the office that did not know of the first. Once
    headquarters has named an acceptance, that one stays.
    """
    answers = objects.children(handover.id, "handover_answer")
    named = {one.text("answer") for one in objects.children(handover.id, "handover_word")}
    rank = {ACCEPTED: 0, DECLINED: 1}
    known = [one for one in answers if one.text("verdict") in rank]

    def order(one: Obj) -> tuple[bool, int, ObjectId]:
        return one.id not in named, rank[one.text("verdict")], one.id

    return min(known, key=order, default=None)


def unanswered(objects: Objects, scope: str) -> list[Obj]:
    """Return the hand-overs in an office's scope that wait for its answer, the oldest first."""
    return [
        one
        for one in objects.all("handover", scope)
        if counting_answer(objects, one) is None and RETURNED not in words_to(objects, one)
    ]


def require_kept(objects: Objects, obj: Obj, otype: str) -> None:
    """Refuse a change to what hangs on a case that is on its way or gone.

    ``otype`` is the type of what is written. Raises ``case.handed_over`` (case, standing,
    office).
    """
    if otype in ALWAYS:
        return
    above: Obj | None = obj
    while above is not None and above.type != "case":
        above = None if above.parent is None else objects.get(above.parent)
    handing = None if above is None else handing_of(objects, above)
    if above is not None and handing is not None:
        standing = handing.standing.value
        raise Refused("case.handed_over", case=above.id, standing=standing, office=handing.office)
