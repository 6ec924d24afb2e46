"""One matter under two numbers: a case that was taken over and the one it was taken over from.

Headquarters holds both. Whatever counts people, cases or sanctions counts the one that goes on;
the other stays to be read, and each leads to the other. What was taken over names in ``origin``
the op that first made it at the office it came from.
"""

from __future__ import annotations

from typing import Final

from desktop.cases.handing import (
    ACCEPTED,
    RETURNED,
    Standing,
    counting_answer,
    handing_of,
    words_to,
)
from desktop.ids import ObjectId
from desktop.journal.model import Obj, id_of_creation
from desktop.journal.ports import Objects

_LONGEST: Final = 50
"""Offices a case can have gone through; a chain that is longer was made up."""


def former_id(taken: Obj) -> ObjectId:
    """Return what something was before it was taken over; empty for what began here."""
    feed, _, seq = taken.text("origin").rpartition("/")
    return id_of_creation(feed, int(seq)) if seq.isdecimal() else ObjectId("")


def first_of(objects: Objects, one: Obj) -> ObjectId:
    """Return the first thing known to have become this one, itself if it began here."""
    found = one.id
    for _ in range(_LONGEST):
        former = former_id(one)
        if not former:
            return found
        found, above = former, objects.get(former)
        if above is None:
            return found
        one = above
    return found


def same_matter(objects: Objects, one: Obj, other: Obj) -> bool:
    """Say whether two respondents, or two cases, are one that went from office to office."""
    return first_of(objects, one) == first_of(objects, other)


def goes_on_as(objects: Objects, case: Obj) -> Obj | None:
    """Return the case that another office made of a case of ours, if it lies here too."""
    handing = handing_of(objects, case)
    if handing is None or handing.standing is not Standing.ACCEPTED:
        return None
    for handover in objects.all("handover"):
        if handover.text("transfer") != handing.by or RETURNED in words_to(objects, handover):
            continue
        answer = counting_answer(objects, handover)
        if answer is not None and answer.text("verdict") == ACCEPTED:
            found = objects.get(ObjectId(answer.text("case")))
            if found is not None and found.type == "case" and not found.withdrawn:
                return found
    return None


def came_from(objects: Objects, case: Obj) -> Obj | None:
    """Return the case that a case was taken over from, if it lies here too."""
    handover = objects.get(ObjectId(case.text("handover"))) if case.text("handover") else None
    found = None if handover is None else objects.get(ObjectId(handover.text("case")))
    return found if found is not None and found.type == "case" else None


def counts(objects: Objects, respondent: Obj, case: Obj) -> bool:
    """Say whether a respondent counts where people are counted.

    He does not in a copy of a case that counts for nothing, nor where he goes on, in the case
    that another office made of this one.
    """
    handing = handing_of(objects, case)
    if handing is None or not handing.gone:
        return True
    if handing.standing is not Standing.ACCEPTED:
        return False
    later = goes_on_as(objects, case)
    if later is None:
        return True
    people = objects.children(later.id, "respondent")
    return not any(former_id(one) == respondent.id for one in people)


def cases_about(objects: Objects, word: Obj) -> list[Obj]:
    """Return the cases that a transfer or hand-over, or anything said of one, is about."""
    found: Obj | None = word
    while found is not None and found.type not in ("case", "handover"):
        found = None if found.parent is None else objects.get(found.parent)
    if found is None or found.type == "case":
        return [] if found is None else [found]
    answers = objects.children(found.id, "handover_answer")
    named = [found.text("case"), *(one.text("case") for one in answers)]
    known = (objects.get(ObjectId(one)) for one in dict.fromkeys(named) if one)
    return [one for one in known if one is not None and one.type == "case"]
