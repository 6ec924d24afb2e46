"""Issuing a letter: number, frozen data, exact bytes, and its place on the case, all at once.

Whoever prints gets the stored bytes. A jammed printer never costs a number, and a reprint
is the same paper to the byte.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import msgspec

from desktop.cases.approvals import Proposal, require_second, second_person
from desktop.cases.clock_doubt import doubt_about_clock
from desktop.cases.lookup import need
from desktop.cases.model import File, date_in
from desktop.cases.office import today
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json, Obj
from desktop.law.model import Authority
from desktop.letters.agenda import AFTER, NUMBER_WISHES, WHY, Place, agenda_of, place_of
from desktop.letters.agreement import agreement_remarks, count_remarks
from desktop.letters.checks import RetiredBody, lint
from desktop.letters.compose import compose_recommendation
from desktop.letters.copies import first_holders, note_copies
from desktop.letters.drawing import Drawn, draw, people_for
from desktop.letters.facts import RecommendationFacts
from desktop.letters.filling import compose_form
from desktop.letters.form_checks import lint_form
from desktop.letters.forms import Form, Numbering
from desktop.letters.gather import Wishes, gather, letter_subject, person_of
from desktop.letters.law_checks import article_remarks, sanction_remarks, typed_law_remarks
from desktop.letters.leak_check import REASON, leak_remarks
from desktop.letters.model import GlyphProblem, LetterData, LintFinding, MissingField, StyleProfile
from desktop.letters.numbers import ANY_PLACE, NO_NUMBERS, Numbers, numbers_of
from desktop.letters.offered import form_of
from desktop.letters.office_style import teach_fonts
from desktop.letters.office_wording import (
    EDITS,
    LetterText,
    edited_wording,
    letter_texts,
    with_told,
    wording_in_use,
)
from desktop.letters.ports import LetterUnit, Press, Printed, stream
from desktop.letters.signing import (
    Signing,
    reason_taken,
    settled,
    signing_of,
    signing_remarks,
    wished_reason,
)
from desktop.letters.signing_wishes import WHY_SIGNED

KINDS: Final = {
    "REK-1": "Rekomendasi kepada PPK atas satu terlapor",
    "REK-2": "Rekomendasi kepada PPK atas beberapa terlapor",
}
"""The recommendation, composed by code of its own; every other kind is a form."""
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A letter that could be printed, with everything that speaks for or against it.

    ``data`` is ``None`` while something is missing. ``problems`` and the blocking
    ``remarks`` stop its issue, never its preview. ``number`` is the one it bears or would
    get, empty where somebody else gives it, and ``place`` where that is in the register. A
    recommendation has ``facts``, every other kind its ``form`` and what was ``drawn`` for it;
    ``signing`` is ``None`` for papers that nobody signs for the office.
    """

    kind: str
    number: str
    data: LetterData | None
    style: StyleProfile
    addressee: str
    signer: str
    missing: tuple[MissingField, ...]
    problems: tuple[GlyphProblem, ...]
    remarks: tuple[LintFinding, ...]
    facts: RecommendationFacts | None = None
    form: Form | None = None
    drawn: Drawn | None = None
    place: Place | None = None
    signing: Signing | None = None
    texts: tuple[LetterText, ...] = ()


@dataclass(frozen=True, slots=True)
class Issued:
    """An issued letter."""

    letter: ObjectId
    number: str
    sha256: str
    pages: int
    file_name: str


def prepare(
    unit: LetterUnit,
    press: Press,
    case: Obj,
    people: list[Obj],
    wishes: Wishes,
    kind: str = "",
    *,
    place: Place | None = None,
) -> Prepared:
    """Gather and compose; with ``place`` the letter bears its number, else a draft's."""
    form = None if kind in KINDS or not kind else form_of(press, kind)
    own = form is None or form.numbering is Numbering.OWN
    code = form.code if form is not None else "REK-2" if len(people) > 1 else "REK-1"
    dated = wishes.dated or today(unit)
    grade = case.text("confidentiality") if form is None else form.security
    security = str(wishes.values.get("sifat") or grade or "R")
    numbers = numbers_of(unit, code, wishes, dated, security, place) if own else NO_NUMBERS
    plain = replace(wishes, values=_without(wishes.values, NUMBER_WISHES | {EDITS}))
    edits = wishes.values.get(EDITS)
    if form is None:
        ready = _prepare_recommendation(unit, press, case, people, plain, numbers, edits)
    else:
        ready = _prepare_form(unit, press, form, case, people, plain, numbers, edits)
    remarks = settled((*numbers.remarks, *ready.remarks), wished_reason(wishes.values))
    return replace(ready, remarks=remarks, place=numbers.place)


def _without(values: Mapping[str, Json], names: frozenset[str]) -> dict[str, Json]:
    return {key: value for key, value in values.items() if key not in names}


def _prepare_recommendation(
    unit: LetterUnit,
    press: Press,
    case: Obj,
    people: list[Obj],
    wishes: Wishes,
    numbers: Numbers,
    edits: Json,
) -> Prepared:
    number, coming = numbers.number, numbers.coming
    facts = gather(unit, case, people, wishes, today(unit), number=number, draft_number=coming)
    kind = "REK-2" if len(people) > 1 else "REK-1"
    wording, edited = edited_wording(unit, press, kind, edits)
    wording = with_told(wording)
    composed = compose_recommendation(facts, wording)
    named = (facts.style, facts.addressee.titled_post(), facts.signer.name.full())
    signing = signing_of(None, facts.signer, wishes, people, "", facts.date)
    more: dict[str, Any] = {"facts": facts, "signing": signing}
    if not isinstance(composed, LetterData):
        return Prepared(kind, coming, None, *named, composed, (), (), **more)
    standard = wording
    if edited:
        standard = with_told(wording_in_use(unit, press, kind))
        compose_recommendation(facts, standard)
    teach_fonts(unit, press, facts.style)
    problems = tuple(press.problems(kind, composed, facts.style))
    remarks = (
        *lint(facts, today=today(unit), retired=_retired(unit)),
        *signing_remarks(unit, signing),
        *sanction_remarks(unit, people, composed),
        *article_remarks(unit, people, composed),
        *typed_law_remarks(unit, people, {**wishes.values, **(edits or {})}),
        *count_remarks(unit, case, facts.attachments),
        *leak_remarks(unit, case.id, facts, composed, str(wishes.values.get(REASON) or "")),
    )
    more["texts"] = letter_texts(press, kind, wording, standard)
    return Prepared(kind, coming, composed, *named, (), problems, remarks, **more)


def _prepare_form(
    unit: LetterUnit,
    press: Press,
    form: Form,
    case: Obj,
    people: list[Obj],
    wishes: Wishes,
    numbers: Numbers,
    edits: Json,
) -> Prepared:
    coming = numbers.coming
    wording, edited = edited_wording(unit, press, form.code, edits)
    drawn = draw(
        *(unit, form, wording, case, people, wishes, today(unit)),
        number=numbers.number,
        draft_number=coming,
    )
    wording = with_told(wording)
    composed = compose_form(form, wording, drawn.values, drawn.setting)
    signer = drawn.signer.name.full() if form.signer else ""
    named = (drawn.style, drawn.addressee, signer)
    sanction = drawn.values.text("terlapor.sanksi.kode")
    signing = signing_of(form, drawn.signer, wishes, people, sanction, drawn.setting.date)
    more: dict[str, Any] = {"form": form, "drawn": drawn}
    if form.signer:
        more["signing"] = signing
    if not isinstance(composed, LetterData):
        return Prepared(form.code, coming, None, *named, composed, (), (), **more)
    standard = wording
    if edited:
        standard = with_told(wording_in_use(unit, press, form.code))
        compose_form(form, standard, drawn.values, drawn.setting)
    teach_fonts(unit, press, drawn.style)
    problems = tuple(press.problems(form.code, composed, drawn.style))
    remarks = (
        *(signing_remarks(unit, signing) if form.signer else ()),
        *lint_form(form, drawn, wishes, people, today(unit), _retired(unit), edits or {}),
        *sanction_remarks(unit, people, composed),
        *article_remarks(unit, people, composed),
        *typed_law_remarks(unit, people, {**wishes.values, **(edits or {})}),
        *agreement_remarks(unit, form, wording, drawn, wishes.values, case, people, composed),
        *leak_remarks(unit, case.id, None, composed, str(wishes.values.get(REASON) or "")),
    )
    more["texts"] = letter_texts(press, form.code, wording, standard)
    return Prepared(form.code, coming, composed, *named, (), problems, remarks, **more)


def _retired(unit: LetterUnit) -> tuple[RetiredBody, ...]:
    rows = law_of(unit).rows(Authority)
    return tuple(RetiredBody(row.short_name, row.valid_to) for row in rows if row.valid_to)


@action("letter.issue")
def issue_letter(
    unit: LetterUnit,
    press: Press,
    people: list[ObjectId],
    kind: str = "",
    wishes: Wishes | None = None,
    serial: int | None = None,
    *,
    approval: ObjectId | None = None,
    clock_is_right: str = "",
) -> Issued:
    """Issue a letter about respondents of one case and keep its exact bytes.

    Two people do this: ``approval`` is what somebody else submitted, see
    :func:`desktop.cases.approvals.require_second` for its refusals.

    Without ``kind`` it is the recommendation; ``serial`` asks for a certain free number. A
    letter of ours that nobody dated takes its year from the clock: one that cannot be right
    refuses with ``clock.doubtful`` (now, last, why), unless ``clock_is_right`` says how one
    knows that it is. Raises ``Refused``: ``letter.unknown_kind``, ``letter.wrong_kind``
    (kind, fits), ``letter.wrong_count``, ``letter.wrong_asn_type``, ``letter.several_cases``,
    ``letter.incomplete`` (missing), ``letter.glyphs_missing`` (problems),
    ``letter.blocked`` (remarks), what gathering refuses, and the codes of
    :func:`desktop.letters.agenda.place_of`.
    """
    chosen = wishes or Wishes()
    give_reasons(unit, press, kind, [chosen], clock_is_right)
    return issue_one(unit, press, people, kind, chosen, serial, approval=approval)


def give_reasons(
    unit: LetterUnit, press: Press, kind: str, wishes: Sequence[Wishes], clock_is_right: str
) -> None:
    """Note why names, number, signature or clock are right, where any of it was asked for.

    Comes before the first letter of an action. Raises ``letter.unknown_kind`` and
    ``clock.doubtful`` as :func:`issue_letter`.
    """
    form = form_of(press, kind) if kind and kind not in KINDS else None
    own = form is None or form.numbering is Numbering.OWN
    asked = (one.values.get(key) for one in wishes for key in (REASON, WHY, WHY_SIGNED))
    reasons = [str(why or "").strip() for why in asked]
    by_clock = own and any(one.dated is None for one in wishes)
    doubt = doubt_about_clock(unit) if by_clock else None
    if doubt is not None:
        if not clock_is_right.strip():
            raise doubt
        reasons.append(clock_is_right.strip())
    if said := "; ".join(dict.fromkeys(filter(None, reasons))):
        unit.journal.because(said)


def issue_one(
    unit: LetterUnit,
    press: Press,
    people: list[ObjectId],
    kind: str,
    chosen: Wishes,
    serial: int | None = None,
    *,
    approval: ObjectId | None = None,
) -> Issued:
    """Issue one letter inside an action that has given its reasons; as :func:`issue_letter`."""
    case, persons = case_and_people(unit, people)
    form = fitting(press, kind, persons)
    dated = chosen.dated or today(unit)
    own = form is None or form.numbering is Numbering.OWN
    agenda = agenda_of(unit, kind or ("REK-2" if len(persons) > 1 else "REK-1"))
    place = place_of(unit, agenda, dated, chosen.values, serial) if own else None
    ready = prepare(unit, press, case, persons, chosen, kind, place=place)
    data = require_ready(ready)
    row = second_person(unit, "letter.issue")
    if row is not None:
        proposal = letter_proposal(unit, press, case, persons, chosen, kind, approval)
        require_second(unit, row, proposal, approval)
    printed = press.render(ready.kind, data, ready.style, draft=False)
    values = _frozen(unit, ready, data, printed)
    values |= {
        "serial": place.serial if place else 0,
        "series": place.series if place else "",
        "insertion": place.insertion if place else 0,
        "signing_reason": reason_taken(ready.remarks),
        "number_reason": str(chosen.values.get(WHY) or "").strip() if place else "",
        "numbering": (Numbering.OWN if form is None else form.numbering).value,
        "subject": letter_subject(persons) if form is None else _subject(form, persons),
        "respondents": [str(person.id) for person in persons],
    }
    letter = unit.journal.create("letter", values, parent=case.id)
    if holders := first_holders(data, ready.addressee):
        note_copies(unit, letter, list(holders))
    return Issued(
        letter, data.number, str(values["sha256"]), printed.pages, str(values["file_name"])
    )


def letter_proposal(
    unit: LetterUnit,
    press: Press,
    case: Obj,
    persons: list[Obj],
    wishes: Wishes,
    kind: str = "",
    approval: ObjectId | None = None,
    *,
    asking: bool = False,
) -> Proposal:
    """Return what two people would do when they issue a letter.

    It holds the hash of the whole letter as it was when somebody asked, under a number and
    a date that make no difference, so that any change of a word shows.
    """
    asked = today(unit) if asking else None
    if approval is not None:
        content = need(unit, approval, "approval").get("content", {})
        asked = date_in(content.get("asked_on"))
    shape = ""
    if asked is not None:
        dated = replace(wishes, dated=wishes.dated or asked)
        ready = prepare(unit, press, case, persons, dated, kind, place=ANY_PLACE)
        shape = "" if ready.data is None else ready.data.digest()
    content = {
        "people": [person.id for person in persons],
        "kind": kind or ("REK-2" if len(persons) > 1 else "REK-1"),
        "wishes": msgspec.to_builtins(wishes, order="deterministic"),
        "asked_on": asked.isoformat() if asked else None,
        "shape": shape,
    }
    people = tuple(person.id for person in persons)
    form = fitting(press, kind, persons)
    subject = letter_subject(persons) if form is None else _subject(form, persons)
    return Proposal("SURAT", case.id, people, f"{subject}{_out_of_the_way(wishes)}", content)


def _out_of_the_way(wishes: Wishes) -> str:
    """Tell the second person what is unusual about the number or the signature, and why."""
    after, why = wishes.values.get(AFTER), str(wishes.values.get(WHY) or "").strip()
    squeezed = f"; nomor sisipan sesudah {after}: {why}" if after else ""
    signed = wished_reason(wishes.values)
    return f"{squeezed}; penandatanganan: {signed}" if signed else squeezed


def _subject(form: Form, people: list[Obj]) -> str:
    """Return the register's short subject of a letter made from a form."""
    if len(people) == 1:
        return f"{form.title} a.n. {people[0].text('name')}"
    return f"{form.title} ({len(people)} orang)" if people else form.title


def require_ready(ready: Prepared) -> LetterData:
    """Return the letter, or refuse it with everything that stops it."""
    data = require_complete(ready)
    if ready.problems:
        raise Refused("letter.glyphs_missing", problems=[one._asdict() for one in ready.problems])
    blocking = [one._asdict() for one in ready.remarks if one.blocks]
    if blocking:
        raise Refused("letter.blocked", remarks=blocking)
    return data


def require_complete(ready: Prepared) -> LetterData:
    """Return the letter; ``letter.incomplete`` (missing) while something is missing."""
    if ready.data is None:
        raise Refused("letter.incomplete", missing=[one._asdict() for one in ready.missing])
    return ready.data


def _frozen(
    unit: LetterUnit, ready: Prepared, data: LetterData, printed: Printed
) -> dict[str, Json]:
    """Keep paper and letter data as files, durable before the letter that names them."""
    paper = unit.files.add(stream(printed.pdf))
    frozen = unit.files.add(stream(data.to_json()))
    return {
        "kind": ready.kind,
        "number": data.number,
        "year": data.date.year,
        "dated": data.date.isoformat(),
        "addressee": ready.addressee,
        "signer": ready.signer,
        "digest": data.digest(),
        "data_sha256": frozen.sha256,
        "data_size": frozen.size,
        "style": msgspec.to_builtins(ready.style),
        "sha256": paper.sha256,
        "size": paper.size,
        "pages": printed.pages,
        "file_name": _file_name(ready.kind, data),
        "edits": {
            one.key: {"standard": one.standard, "text": one.text}
            for one in ready.texts
            if one.changed
        },
    }


def case_and_people(unit: LetterUnit, people: list[ObjectId]) -> tuple[Obj, list[Obj]]:
    """Return respondents and the one case they belong to; ``letter.several_cases`` else."""
    persons = [person_of(unit, oid) for oid in dict.fromkeys(people)]
    cases = {person.parent for person in persons}
    if len(cases) != 1 or None in cases:
        raise Refused("letter.several_cases")
    return need(unit, ObjectId(str(cases.pop())), "case"), persons


def fitting(press: Press, kind: str, people: list[Obj]) -> Form | None:
    """Return the form of a kind that fits the people; ``None`` for the recommendation."""
    if kind and kind not in KINDS:
        form = form_of(press, kind)
        people_for(form, people)
        return form
    fits = "REK-2" if len(people) > 1 else "REK-1"
    if kind and kind != fits:
        raise Refused("letter.wrong_kind", kind=kind, fits=fits)
    return None


def _file_name(kind: str, data: LetterData) -> str:
    """Return a name that tells nothing of the case: the kind and the number or the day."""
    number = _UNSAFE.sub("-", data.number).strip("-") or data.date.isoformat()
    return f"{kind}-{number}.pdf"


@action("letter.print")
def record_print(unit: LetterUnit, letter: ObjectId, copies: int, printer: str) -> File:
    """Write down that a letter is printed and return the file to print."""
    found = need(unit, letter, "letter")
    _trace(unit, "letter.printed", letter, {"copies": copies, "printer": printer})
    return File(found.text("sha256"), int(found.get("size", 0)), found.text("file_name"))


@action("letter.export")
def record_export(unit: LetterUnit, letter: ObjectId, place: str) -> File:
    """Write down that a letter is saved outside the vault and return the file."""
    found = need(unit, letter, "letter")
    _trace(unit, "letter.exported", letter, {"place": place})
    return File(found.text("sha256"), int(found.get("size", 0)), found.text("file_name"))


def _trace(unit: LetterUnit, kind: str, letter: ObjectId, details: dict[str, Json]) -> None:
    values: dict[str, Json] = {"kind": kind, "subject": letter, "details": details}
    unit.journal.create("trace", values, scope=LOCAL)
