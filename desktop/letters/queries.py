"""Looking at letters: what could be issued, how it would look, what was issued."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.cases.families import sanctions_open_to
from desktop.cases.lookup import need, require_open
from desktop.cases.model import state_of
from desktop.cases.office import today
from desktop.cases.rules import law_of
from desktop.cases.standing import rules_of
from desktop.cases.views import day_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json, Obj
from desktop.law.model import Sanction
from desktop.letters.actions import (
    KINDS,
    Prepared,
    case_and_people,
    fitting,
    prepare,
)
from desktop.letters.drawing import people_for
from desktop.letters.forms import Form, Numbering
from desktop.letters.gather import Wishes
from desktop.letters.marks import VOID, outside_number, signed_copy, status_of
from desktop.letters.model import LintFinding
from desktop.letters.offered import offered_forms
from desktop.letters.office_wording import is_confirmed
from desktop.letters.ports import LetterUnit, Press, RegisterFilter, RegisterLine, RegisterPage


@dataclass(frozen=True, slots=True)
class LetterView:
    """An issued letter with what is needed to show, print or save it.

    ``outside_number`` is what somebody else wrote on it; ``signed_…`` the copy that is the
    record, with what was found in its ``signatures`` on the day it came.
    """

    entry: RegisterLine
    respondents: tuple[ObjectId, ...]
    signer: str
    sha256: str
    size: int
    pages: int
    file_name: str
    digest: str
    numbering: str
    outside_number: str
    void_reason: str
    signed_name: str
    signed_sha256: str
    signed_size: int
    signatures: tuple[Mapping[str, Json], ...]
    edits: Mapping[str, Mapping[str, str]]
    """Texts changed by hand in this letter: sentence → ``standard`` and ``text``."""


@dataclass(frozen=True, slots=True)
class KindLine:
    """A kind of letter as a list offers it; ``fits`` says whether it suits these people."""

    code: str
    title: str
    group: str
    fits: bool
    offered: bool
    needs_review: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """How the letter would look now; ``pdf`` is empty while something is missing."""

    prepared: Prepared
    pdf: bytes
    pages: int


def respondents_for(unit: LetterUnit, target: ObjectId) -> list[ObjectId]:
    """Return whom a letter is about: the respondent named, or all of the case named."""
    found = unit.objects.get(target)
    if found is not None and found.type == "case":
        require_open(unit, target)
        people = [person.id for person in unit.objects.children(target, "respondent")]
        if not people:
            raise Refused("letter.nobody", id=target)
        return people
    return [need(unit, target, "respondent").id]


def kinds(press: Press) -> tuple[KindLine, ...]:
    """Return every kind of letter there is."""
    first = [
        KindLine(code, title, "Rekomendasi", True, True, False) for code, title in KINDS.items()
    ]
    return (*first, *(_kind_line(form, True, ()) for form in offered_forms(press).values()))


def own_numbered_kinds(press: Press) -> tuple[KindLine, ...]:
    """Return the kinds that take a number of the office's agendas."""
    forms = offered_forms(press)
    return tuple(
        line
        for line in kinds(press)
        if line.code in KINDS or forms[line.code].numbering is Numbering.OWN
    )


def kinds_for(unit: LetterUnit, press: Press, people: list[ObjectId]) -> tuple[KindLine, ...]:
    """Return the kinds of letter, those first that the respondents' states call for.

    ``offered`` marks these, decrees only where the law of the day of everybody's act knows
    the sanction; one that does not fit (a decree for PNS for a PPPK, a letter about one
    person for several) stays in the list with ``fits`` False.
    """
    case, persons = case_and_people(unit, people)
    known = _sanctions_for_all(unit, case, persons)
    states = tuple({state_of(person).code for person in persons})
    several = len(persons) > 1
    lines = [
        KindLine(code, title, "Rekomendasi", (code == "REK-2") is several, True, False)
        for code, title in KINDS.items()
    ]
    for form in offered_forms(press).values():
        try:
            people_for(form, persons)
            fits = True
        except Refused:
            fits = False
        line = _kind_line(form, fits, states)
        if form.sanctions and not known.intersection(form.sanctions):
            line = replace(line, offered=False)
        if line.needs_review and is_confirmed(unit, press, form.code):
            line = replace(line, needs_review=False)
        lines.append(line)
    return tuple(sorted(lines, key=lambda line: (not line.fits, not line.offered)))


def _sanctions_for_all(unit: LetterUnit, case: Obj, persons: list[Obj]) -> set[str]:
    """Return the sanctions that could be imposed today on every one of these people."""
    law, on = law_of(unit), today(unit)
    known = {row.code for row in law.rows(Sanction)}
    for person in persons:
        rules = rules_of(law, person, case)
        known &= {row.code for row in sanctions_open_to(unit, law, person, rules, on)}
    return known


def _kind_line(form: Form, fits: bool, states: tuple[str, ...]) -> KindLine:
    offered = not states or bool(set(form.states) & set(states))
    return KindLine(form.code, form.title, form.group, fits, offered, form.needs_review)


def preview_letter(
    unit: LetterUnit,
    press: Press,
    people: list[ObjectId],
    kind: str = "",
    wishes: Wishes | None = None,
) -> Preview:
    """Return the letter as it would print now, marked DRAF and without a number of its own.

    Raises ``Refused`` as :func:`desktop.letters.actions.issue_letter` does, except that
    what is missing is told in the result.
    """
    case, persons = case_and_people(unit, people)
    fitting(press, kind, persons)
    ready = prepare(unit, press, case, persons, wishes or Wishes(), kind)
    if ready.data is None:
        return Preview(ready, b"", 0)
    printed = press.render(ready.kind, ready.data, ready.style, draft=True)
    limit = ready.form.most_pages if ready.form is not None else 0
    if limit and printed.pages > limit:
        details = {"pages": printed.pages, "limit": limit}
        long = LintFinding("letter.lint.too_many_pages", False, "pages", "", details)
        ready = replace(ready, remarks=(*ready.remarks, long))
    return Preview(ready, printed.pdf, printed.pages)


def letter_bytes(unit: LetterUnit, letter: ObjectId) -> bytes:
    """Return the stored paper of an issued letter, checked against its hash."""
    found = need(unit, letter, "letter")
    return unit.files.named(found.text("sha256"), int(found.get("size", 0)))


def letter_view(unit: LetterUnit, letter: ObjectId) -> LetterView:
    """Return what is known of an issued letter."""
    found = need(unit, letter, "letter")
    marks = unit.objects.children(letter, "letter_mark")
    ended = next((mark for mark in marks if mark.text("kind") == VOID), None)
    signed = signed_copy(unit, letter)
    number, dated = outside_number(unit, found)
    entry = RegisterLine(
        id=found.id,
        case=ObjectId(found.parent or ""),
        kind=found.text("kind"),
        number=number or found.text("number"),
        serial=int(found.get("serial", 0)),
        series=found.text("series"),
        year=int(found.get("year", 0)),
        dated=dated or day_of(found, "dated"),
        subject=found.text("subject"),
        addressee=found.text("addressee"),
        status=status_of(found, [mark.text("kind") for mark in marks]),
        insertion=int(found.get("insertion", 0)),
        reason=(ended.text("reason") if ended else "") or found.text("number_reason"),
        override=found.text("signing_reason"),
    )
    checked = signed.get("checked", {}) if signed else {}
    return LetterView(
        entry,
        tuple(ObjectId(str(one)) for one in found.get("respondents", [])),
        found.text("signer"),
        found.text("sha256"),
        int(found.get("size", 0)),
        int(found.get("pages", 0)),
        found.text("file_name"),
        found.text("digest"),
        found.text("numbering"),
        number,
        ended.text("reason") if ended else "",
        signed.text("file_name") if signed else "",
        signed.text("sha256") if signed else "",
        int(signed.get("size", 0)) if signed else 0,
        tuple(checked.get("signatures", ())) if isinstance(checked, dict) else (),
        found.get("edits", {}),
    )


def register(
    unit: LetterUnit, year: int | None = None, limit: int = 200, offset: int = 0
) -> tuple[RegisterLine, ...]:
    """Return the register of letters, the latest first."""
    return unit.letters.page(RegisterFilter(year=year), limit, offset).rows


def search_register(
    unit: LetterUnit, wanted: RegisterFilter, limit: int, offset: int
) -> RegisterPage:
    """Return the lines of the register that fit, the latest first."""
    return unit.letters.page(wanted, limit, offset)
