"""Forms that were not saved yet, kept on this PC so that no interruption costs typing.

A draft is no op: it never leaves the vault's own bookkeeping and is forgotten once the
form was saved. Each officer has own drafts: of new cases as many as were begun, of every
other form one. Whoever fills one leaves out what must not lie in it, such as a reporter's
identity.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Protocol

import msgspec

from desktop.cases.intake import read_json
from desktop.cases.lookup import need
from desktop.cases.ports import CaseUnit, Local
from desktop.errors import KnownError
from desktop.ids import ObjectId, new_object_id
from desktop.journal.model import Json

NEW_CASE: Final = "case.new"
"""The form for a new case, before the dot and a number of its own."""
EDITED_CASE: Final = "case.edit"
"""The forms of a case, before the dot and the case's id."""
CASE_PART: Final = "case"
"""In the draft of an edited case: what was changed of the case itself."""
PEOPLE_PART: Final = "respondents"
"""In the draft of an edited case: what was changed, by the id of the respondent."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it lies on this PC: time in milliseconds, the form as JSON."""

    name: str
    officer: str
    saved_t: int
    body: str


@dataclass(frozen=True, slots=True)
class DraftView:
    """A form to go on with."""

    form: dict[str, Json]
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A draft in a list: of a new case, or of the changes to a case.

    ``case`` is empty for a new one. ``names`` are those of the respondents it speaks of, and
    ``people`` their ids where they are registered; ``whole`` says that data of the case
    itself were changed.
    """

    name: str
    saved_at: datetime
    subject: str = ""
    names: tuple[str, ...] = ()
    case: ObjectId = ObjectId("")
    register_number: str = ""
    people: tuple[ObjectId, ...] = ()
    whole: bool = False


class DraftLocal(Local, Protocol):
    """This PC's own bookkeeping, as far as drafts reach."""

    def draft(self, name: str) -> Draft | None:
        """Return what was kept under ``name``, or ``None``."""
        ...

    def drafts(self, officer: str) -> Sequence[Draft]:
        """Return all that an officer keeps, the newest first."""
        ...

    def keep_draft(self, draft: Draft) -> None:
        """Keep an unsaved form in place of what was there under its name."""
        ...

    def drop_draft(self, name: str) -> None:
        """Forget what was kept."""
        ...


class DraftUnit(CaseUnit, Protocol):
    """One transaction, as far as drafts reach."""

    @property
    def local(self) -> DraftLocal:
        """This PC's own bookkeeping."""
        ...


def keep_draft(unit: DraftUnit, form: str, typed: dict[str, Json]) -> datetime:
    """Keep what the officer at the desk has typed so far; returns when."""
    now = unit.clock.now()
    body = msgspec.json.encode(typed).decode()
    t = int(now.timestamp() * 1000)
    unit.local.keep_draft(Draft(_name(unit, form), unit.who.officer, t, body))
    return now


def kept_draft(unit: DraftUnit, form: str) -> DraftView | None:
    """Return the draft of the officer at the desk; ``None`` too where it cannot be read."""
    kept = unit.local.draft(_name(unit, form))
    return None if kept is None else _read(kept)


def drop_draft(unit: DraftUnit, form: str) -> None:
    """Forget the draft of the officer at the desk; having none is fine."""
    unit.local.drop_draft(_name(unit, form))


def new_case_draft() -> str:
    """Return a name for the draft of one more new case."""
    return f"{NEW_CASE}.{new_object_id()}"


def edited_case_draft(case: ObjectId) -> str:
    """Return the name of the draft in which changes to a case are kept."""
    return f"{EDITED_CASE}.{case}"


def draft_lines(unit: DraftUnit) -> tuple[DraftLine, ...]:
    """Return the drafts of cases that the officer at the desk keeps, the newest first.

    Drafts of letters come back on their own page; those of a case that is closed to the
    officer meanwhile, and those that cannot be read, are left out.
    """
    return tuple(_lines(unit))


def newest_new_case(unit: DraftUnit) -> tuple[str, DraftView] | None:
    """Return the name and the form of the new case that was typed last, if one is kept."""
    for line in _lines(unit):
        kept = None if line.case else kept_draft(unit, line.name)
        if kept is not None:
            return line.name, kept
    return None


def _lines(unit: DraftUnit) -> Iterator[DraftLine]:
    for draft in unit.local.drafts(unit.who.officer):
        name = draft.name.removesuffix(f":{unit.who.officer}")
        view = _read(draft)
        if view is None:
            continue
        form, _, key = name.rpartition(".")
        if NEW_CASE in (form, name):
            yield _new(name, view)
        elif form == EDITED_CASE and (line := _edited(unit, name, ObjectId(key), view)):
            yield line


def _new(name: str, view: DraftView) -> DraftLine:
    listed = view.form.get("respondents")
    people = [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    names = tuple(str(one["name"]) for one in people if one.get("name"))
    return DraftLine(name, view.saved_at, str(view.form.get("subject") or ""), names)


def _edited(unit: DraftUnit, name: str, case: ObjectId, view: DraftView) -> DraftLine | None:
    try:
        found = need(unit, case, "case")
    except KnownError:
        return None
    parts = view.form.get(PEOPLE_PART)
    people = tuple(ObjectId(oid) for oid in parts) if isinstance(parts, Mapping) else ()
    known = [unit.objects.get(oid) for oid in people]
    return DraftLine(
        name,
        view.saved_at,
        found.text("subject"),
        tuple(one.text("name") for one in known if one is not None),
        case,
        found.text("register_number"),
        people,
        bool(view.form.get(CASE_PART)),
    )


def _read(kept: Draft) -> DraftView | None:
    try:
        typed = read_json(kept.body.encode())
    except KnownError:
        return None
    saved_at = datetime.fromtimestamp(kept.saved_t / 1000, UTC)
    return DraftView(typed, saved_at) if isinstance(typed, dict) else None


def _name(unit: DraftUnit, form: str) -> str:
    return f"{form}:{unit.who.officer}"
