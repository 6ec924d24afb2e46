"""What the pages of letters ask for, each in one look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.cases.approvals import ApprovalView
from desktop.cases.drafts import DraftUnit, kept_draft
from desktop.cases.lookup import need
from desktop.cases.office import officials, today
from desktop.cases.returned import returned_to_me
from desktop.cases.views import OfficialView
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.letters.actions import Prepared
from desktop.letters.agenda import NUMBER_WISHES, agenda_of
from desktop.letters.approval import IssuingWay, letter_asked_for, way_to_issue
from desktop.letters.copies import Copies, copies_of_letter
from desktop.letters.forms import Form
from desktop.letters.gather import Wishes
from desktop.letters.offered import offered_forms
from desktop.letters.ports import LetterUnit, Press, RegisterLine
from desktop.letters.queries import (
    KindLine,
    LetterView,
    Preview,
    kinds_for,
    letter_bytes,
    letter_view,
    preview_letter,
)
from desktop.letters.signing import SigningChoices, signing_choices


@dataclass(frozen=True, slots=True)
class Around:
    """What stands still while a letter is written.

    ``way`` is how it comes out; ``draft`` is what was typed the last time and not issued, or
    what was submitted and ``returned``.
    ``kinds`` are those to choose from, ``kind`` the one being written and ``form`` what it
    asks for, ``None`` for the recommendation.
    """

    case: ObjectId
    register_number: str
    people: tuple[ObjectId, ...]
    names: tuple[str, ...]
    officials: tuple[OfficialView, ...]
    way: IssuingWay
    draft: dict[str, Json]
    kinds: tuple[KindLine, ...]
    kind: str
    form: Form | None
    returned: ApprovalView | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """A letter as it would be now.

    ``serial`` is the very number that was shown, ``None`` where it is none of this series'
    next ones: somebody else's, a reserved one, or one squeezed in. ``signing`` is who can
    sign and for whom, ``reserved`` the numbers kept for letters of this kind and year.
    """

    preview: Preview
    serial: int | None
    signing: SigningChoices | None
    reserved: tuple[RegisterLine, ...]


@dataclass(frozen=True, slots=True)
class Issued:
    """An issued letter with its stored bytes, and who holds its numbered copies."""

    view: LetterView
    pdf: bytes
    register_number: str
    copies: Copies = Copies(())


class WritingUnit(DraftUnit, LetterUnit, Protocol):
    """What writing a letter needs: letters, and the draft of what was typed."""


def look_around(
    unit: WritingUnit, press: Press, people: Sequence[ObjectId], draft: str, kind: str
) -> Around:
    """Return what a letter about these people can choose from; no kind is a recommendation."""
    persons = [need(unit, oid, "respondent") for oid in people]
    names = tuple(person.text("name") for person in persons)
    first = persons[0] if persons else None
    case = ObjectId(first.parent or "") if first is not None else ObjectId("")
    found = unit.objects.get(case) if case else None
    code = kind or ("REK-2" if len(people) > 1 else "REK-1")
    kept, back = kept_draft(unit, draft), _returned(unit, people, code)
    asked = {} if back is None else _typed(letter_asked_for(need(unit, back.id, "approval"))[2])
    return Around(
        case=case,
        register_number=found.text("register_number") if found else "",
        people=tuple(people),
        names=names,
        officials=officials(unit),
        way=way_to_issue(unit, case),
        draft=kept.form if kept is not None else asked,
        kinds=kinds_for(unit, press, list(people)),
        kind=code,
        form=offered_forms(press).get(kind),
        returned=back,
    )


def _returned(unit: LetterUnit, people: Sequence[ObjectId], kind: str) -> ApprovalView | None:
    """Return this very letter as somebody returned it to the officer at the desk."""
    for one in returned_to_me(unit):
        same = one.kind == "SURAT" and set(one.respondents) == set(people)
        if same and one.content.get("kind") == kind:
            return one
    return None


def _typed(wishes: Wishes) -> dict[str, Json]:
    """Return wishes as the form keeps what was typed."""
    dated = wishes.dated.isoformat() if wishes.dated else None
    chosen = {"dated": dated, "signer": wishes.signer, "addressee": wishes.addressee}
    return dict(wishes.values) | {key: value for key, value in chosen.items() if value}


def look_at(
    unit: LetterUnit, press: Press, people: list[ObjectId], kind: str, wishes: Wishes
) -> Look:
    """Return the letter as it would be now; raises as :func:`preview_letter`."""
    preview = preview_letter(unit, press, people, kind, wishes)
    place = preview.prepared.place
    plain = place is not None and not NUMBER_WISHES & {*wishes.values}
    ready = preview.prepared
    return Look(
        preview,
        place.serial if place is not None and plain else None,
        signing_choices(unit, ready.signing) if ready.signing is not None else None,
        _reserved(unit, ready, wishes) if ready.number else (),
    )


def _reserved(unit: LetterUnit, ready: Prepared, wishes: Wishes) -> tuple[RegisterLine, ...]:
    year = (wishes.dated or today(unit)).year
    return unit.letters.open_reservations(agenda_of(unit, ready.kind).series, year)


def look_at_issued(unit: LetterUnit, letter: ObjectId) -> Issued:
    """Return an issued letter and its stored paper."""
    view = letter_view(unit, letter)
    case = unit.objects.get(view.entry.case)
    number = case.text("register_number") if case is not None else ""
    return Issued(view, letter_bytes(unit, letter), number, copies_of_letter(unit, letter))
