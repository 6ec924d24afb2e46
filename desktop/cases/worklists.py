"""Work lists: searches that an officer saved, those that come ready-made, and their counts.

A list is a title and a text in the language of the filter. It belongs to one officer and
goes along to the other PCs of the office; nobody else's rail shows it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from desktop.cases.lookup import need
from desktop.cases.narrowing import conditions_of, read_filter
from desktop.cases.ports import CaseUnit
from desktop.cases.queries import case_list
from desktop.errors import KnownError, Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, OFFICE, Obj

LONGEST_TITLE: Final = 60
MOST: Final = 30
"""Lists of one officer; more nobody finds again."""

READY: Final = {
    "mine": "petugas:saya -selesai",
    "overdue": "-selesai jatuh:lewat",
    "ppk": "menunggu:ppk",
    "incomplete": "-selesai -lengkap",
    "nobody": '-selesai petugas:"="',
}
"""Lists that come with the program, by key; the window has their titles."""


@dataclass(frozen=True, slots=True)
class WorkList:
    """A list in the rail; ``key`` is its id, or the key of a ready-made one.

    ``trouble`` is the code of why it cannot be counted, such as a code of law that is gone.
    """

    key: str
    title: str
    query: str
    count: int
    ready: bool
    trouble: str = ""


@action("list.save")
def save_list(unit: CaseUnit, title: str, query: str) -> ObjectId:
    """Save a filter as a list of the officer at the desk and return its id.

    Raises ``list.no_title``, ``list.title_too_long`` (limit), ``list.title_used`` (title),
    ``list.too_many`` (limit), and what the filter's language refuses.
    """
    own = _own(unit)
    if len(own) >= MOST:
        raise Refused("list.too_many", limit=MOST)
    conditions_of(unit, read_filter(query))
    values = {
        "officer": unit.who.officer,
        "title": _title(unit, title),
        "query": query.strip(),
        "place": max((one.get("place", 0) for one in own), default=0) + 1,
    }
    return unit.journal.create("worklist", values, scope=OFFICE)


@action("list.edit")
def rename_list(unit: CaseUnit, key: ObjectId, title: str) -> None:
    """Give a list another title; raises as :func:`save_list` and ``worklist.unknown`` (id)."""
    _need(unit, key)
    unit.journal.put(key, {"title": _title(unit, title, but=key)})


@action("list.edit")
def change_list(unit: CaseUnit, key: ObjectId, query: str) -> None:
    """Let a list show another filter; raises as :func:`rename_list`."""
    _need(unit, key)
    conditions_of(unit, read_filter(query))
    unit.journal.put(key, {"query": query.strip()})


@action("list.edit")
def move_list(unit: CaseUnit, key: ObjectId, by: int) -> None:
    """Move a list up (negative) or down among the officer's own; the ends hold.

    Raises ``worklist.unknown`` (id).
    """
    _need(unit, key)
    keys = [one.id for one in _own(unit)]
    at = keys.index(key)
    keys.insert(max(0, min(len(keys) - 1, at + by)), keys.pop(at))
    places = {one.id: one.get("place") for one in _own(unit)}
    for place, one in enumerate(keys, start=1):
        if places[one] != place:
            unit.journal.put(one, {"place": place})


@action("list.delete")
def delete_list(unit: CaseUnit, key: ObjectId) -> None:
    """Delete a list; the cases in it stay. Raises ``worklist.unknown`` (id)."""
    _need(unit, key)
    unit.journal.withdraw(key)


def titled_lists(unit: CaseUnit) -> tuple[WorkList, ...]:
    """Return the ready-made lists and the officer's own in order, not counted yet.

    The title of a ready-made list is its key.
    """
    ready = (WorkList(key, key, query, 0, ready=True) for key, query in READY.items())
    own = (
        WorkList(one.id, one.text("title"), one.text("query"), 0, ready=False) for one in _own(unit)
    )
    return (*ready, *own)


def counted_list(unit: CaseUnit, found: WorkList) -> WorkList:
    """Return a list with its count."""
    try:
        total = case_list(unit, read_filter(found.query), limit=0).total
    except KnownError as error:
        # A code of law that is gone must not take the whole rail with it.
        return replace(found, trouble=error.code)
    return replace(found, count=total)


def all_lists(unit: CaseUnit) -> tuple[WorkList, ...]:
    """Return the ready-made lists and the officer's own with their counts."""
    return tuple(counted_list(unit, one) for one in titled_lists(unit))


def list_named(unit: CaseUnit, name: str) -> WorkList:
    """Return the list that somebody means by its title, key or the beginning of its id.

    Raises ``list.unknown`` (name, known).
    """
    lists = titled_lists(unit)
    wanted = name.strip().casefold()
    for one in lists:
        if wanted in (one.title.casefold(), one.key):
            return one
    begun = [one for one in lists if not one.ready and wanted and one.key.startswith(wanted)]
    if len(begun) == 1:
        return begun[0]
    raise Refused("list.unknown", name=name, known=[one.title for one in lists])


def open_cases(unit: CaseUnit) -> int:
    """Return how many cases are not at an end."""
    return case_list(unit, read_filter("-selesai"), limit=0).total


def unsigned_letters(unit: CaseUnit) -> int:
    """Return how many issued letters have no signed copy yet."""
    return unit.standings.waiting_letters()


@action("week.print")
def record_sheet(unit: CaseUnit, place: str, copies: int = 1) -> None:
    """Write down, on this PC, that the week sheet goes to a printer or file in clear."""
    details = {"place": place, "copies": copies}
    values = {"kind": "week.printed", "subject": unit.who.officer, "details": details}
    unit.journal.create("trace", values, scope=LOCAL)


def _own(unit: CaseUnit) -> list[Obj]:
    """Return the lists of the officer at the desk in his order."""
    found = [one for one in unit.objects.all("worklist") if one.text("officer") == unit.who.officer]
    return sorted(found, key=lambda one: (one.get("place", 0), one.created_t, one.id))


def _need(unit: CaseUnit, key: ObjectId) -> Obj:
    found = need(unit, key, "worklist")
    if found.text("officer") != unit.who.officer:
        raise Refused("worklist.unknown", id=key)
    return found


def _title(unit: CaseUnit, typed: str, but: ObjectId | None = None) -> str:
    title = " ".join(typed.split())
    if not title:
        raise Refused("list.no_title")
    if len(title) > LONGEST_TITLE:
        raise Refused("list.title_too_long", limit=LONGEST_TITLE)
    others = {one.text("title").casefold() for one in _own(unit) if one.id != but}
    if title.casefold() in others:
        raise Refused("list.title_used", title=title)
    return title
