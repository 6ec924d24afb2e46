"""Issuing a letter: number, frozen data, exact bytes, and its place on the case, all at once.

Whoever prints gets the stored bytes. A jammed printer never costs a number, and a reprint
is the same paper to the byte.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

import msgspec

from desktop.cases.approvals import Proposal, require_second, second_person
from desktop.cases.lookup import need
from desktop.cases.model import File, date_in
from desktop.cases.office import office_view, today
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json, Obj
from desktop.law.model import Authority
from desktop.letters.checks import LintFinding, RetiredBody, lint
from desktop.letters.compose import RECOMMENDATION_WORDING, compose_recommendation
from desktop.letters.drawing import Drawn, draw, people_for
from desktop.letters.facts import RecommendationFacts
from desktop.letters.filling import compose_form
from desktop.letters.form_checks import lint_form
from desktop.letters.forms import Form, Numbering
from desktop.letters.gather import Wishes, gather, letter_subject, person_of
from desktop.letters.leak_check import REASON, leak_remarks
from desktop.letters.model import GlyphProblem, LetterData, MissingField, StyleProfile
from desktop.letters.numbering import NumberParts, parse_pattern
from desktop.letters.offered import form_of, wording_of
from desktop.letters.ports import LetterUnit, Press, Printed, stream
from desktop.letters.wording import parse_wording

KINDS: Final = {
    "REK-1": "Rekomendasi kepada PPK atas satu terlapor",
    "REK-2": "Rekomendasi kepada PPK atas beberapa terlapor",
}
"""The recommendation, composed by code of its own; every other kind is a form."""
SERIES: Final = "surat"
"""All letters of the office share one running number a year."""
LAST_SERIAL: Final = 999_999
NUMBER_PATTERN: Final = "{klasifikasi}/{nomor}/{unit}/{tahun}"
CLASSIFICATION: Final = "700"
"""Pengawasan, in the scheme of the Ministry of Home Affairs."""
UNIT: Final = "INSP"
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Prepared:
    """A letter that could be printed, with everything that speaks for or against it.

    ``data`` is ``None`` while something is missing. ``problems`` and the blocking
    ``remarks`` stop its issue, never its preview. ``number`` is the one it bears or would
    get, empty where somebody else gives it. A recommendation has ``facts``, every other
    kind its ``form`` and what was ``drawn`` for it.
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
    serial: int | None = None,
) -> Prepared:
    """Gather and compose; with ``serial`` the letter bears that number, else a draft's."""
    if kind in KINDS or not kind:
        return _prepare_recommendation(unit, press, case, people, wishes, serial)
    return _prepare_form(unit, press, form_of(press, kind), case, people, wishes, serial)


def _prepare_recommendation(
    unit: LetterUnit,
    press: Press,
    case: Obj,
    people: list[Obj],
    wishes: Wishes,
    serial: int | None,
) -> Prepared:
    dated = wishes.dated or today(unit)
    security = str(wishes.values.get("sifat") or case.text("confidentiality") or "R")
    number, coming = _numbers(unit, serial, dated, security)
    facts = gather(unit, case, people, wishes, today(unit), number=number, draft_number=coming)
    kind = "REK-2" if len(people) > 1 else "REK-1"
    wording = parse_wording(press.wording_text(kind), RECOMMENDATION_WORDING)
    composed = compose_recommendation(facts, wording)
    named = (facts.style, facts.addressee.titled_post(), facts.signer.name.full())
    if not isinstance(composed, LetterData):
        return Prepared(kind, coming, None, *named, composed, (), (), facts=facts)
    problems = tuple(press.problems(kind, composed, facts.style))
    remarks = (
        *lint(facts, today=today(unit), retired=_retired(unit)),
        *leak_remarks(unit, case.id, facts, composed, str(wishes.values.get(REASON) or "")),
    )
    return Prepared(kind, coming, composed, *named, (), problems, remarks, facts=facts)


def _prepare_form(
    unit: LetterUnit,
    press: Press,
    form: Form,
    case: Obj,
    people: list[Obj],
    wishes: Wishes,
    serial: int | None,
) -> Prepared:
    dated = wishes.dated or today(unit)
    number = coming = ""
    if form.numbering is Numbering.OWN:
        security = str(wishes.values.get("sifat") or form.security)
        number, coming = _numbers(unit, serial, dated, security)
    wording = wording_of(press, form)
    drawn = draw(
        *(unit, form, wording, case, people, wishes, today(unit)),
        number=number,
        draft_number=coming,
    )
    composed = compose_form(form, wording, drawn.values, drawn.setting)
    signer = drawn.signer.name.full() if form.signer else ""
    named = (drawn.style, drawn.addressee, signer)
    if not isinstance(composed, LetterData):
        return Prepared(form.code, coming, None, *named, composed, (), (), form=form, drawn=drawn)
    problems = tuple(press.problems(form.code, composed, drawn.style))
    remarks = (
        *lint_form(form, drawn, wishes, people, today(unit), _retired(unit)),
        *leak_remarks(unit, case.id, None, composed, str(wishes.values.get(REASON) or "")),
    )
    return Prepared(
        form.code, coming, composed, *named, (), problems, remarks, form=form, drawn=drawn
    )


def _numbers(unit: LetterUnit, serial: int | None, dated: date, security: str) -> tuple[str, str]:
    """Return the number the letter bears (empty in a draft) and the one it would get."""
    number = "" if serial is None else number_of(unit, serial, dated, security)
    return number, number or number_of(unit, next_serial(unit, dated), dated, security)


def _retired(unit: LetterUnit) -> tuple[RetiredBody, ...]:
    rows = law_of(unit).rows(Authority)
    return tuple(RetiredBody(row.short_name, row.valid_to) for row in rows if row.valid_to)


def next_serial(unit: LetterUnit, dated: date) -> int:
    """Return the number that the next letter of the year gets."""
    return unit.letters.last_serial(SERIES, dated.year) + 1


def number_of(unit: LetterUnit, serial: int, dated: date, security: str) -> str:
    """Return a letter number by the office's pattern."""
    office = office_view(unit)
    parts = NumberParts(
        sequence=serial,
        date=dated,
        security=security,
        classification=office.classification_code or CLASSIFICATION,
        unit=office.unit_code or UNIT,
        institution=office.region_code,
    )
    return parse_pattern(office.number_pattern or NUMBER_PATTERN).format(parts)


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
) -> Issued:
    """Issue a letter about respondents of one case and keep its exact bytes.

    Two people do this: ``approval`` is what somebody else submitted, see
    :func:`desktop.cases.approvals.require_second` for its refusals.

    Without ``kind`` it is the recommendation; ``serial`` asks for a certain free number.
    Raises ``Refused``: ``letter.unknown_kind``, ``letter.wrong_kind`` (kind, fits),
    ``letter.wrong_count``, ``letter.wrong_asn_type``, ``letter.several_cases``,
    ``letter.incomplete`` (missing), ``letter.glyphs_missing`` (problems),
    ``letter.blocked`` (remarks), ``letter.number_used`` (number), and what gathering refuses.
    """
    chosen = wishes or Wishes()
    if reason := str(chosen.values.get(REASON) or "").strip():
        unit.journal.because(reason)
    case, persons = case_and_people(unit, people)
    form = fitting(press, kind, persons)
    dated = chosen.dated or today(unit)
    own = form is None or form.numbering is Numbering.OWN
    allotted = _allotted(unit, dated, serial) if own else None
    ready = prepare(unit, press, case, persons, chosen, kind, serial=allotted)
    data = require_ready(ready)
    row = second_person(unit, "letter.issue")
    if row is not None:
        proposal = letter_proposal(unit, press, case, persons, chosen, kind, approval)
        require_second(unit, row, proposal, approval)
    printed = press.render(ready.kind, data, ready.style, draft=False)
    values = _frozen(unit, ready, data, printed)
    values |= {
        "serial": allotted or 0,
        "series": SERIES if own else "",
        "numbering": (Numbering.OWN if form is None else form.numbering).value,
        "subject": letter_subject(persons) if form is None else _subject(form, persons),
        "respondents": [str(person.id) for person in persons],
    }
    letter = unit.journal.create("letter", values, parent=case.id)
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
        ready = prepare(unit, press, case, persons, dated, kind, serial=1)
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
    return Proposal("SURAT", case.id, people, subject, content)


def _allotted(unit: LetterUnit, dated: date, serial: int | None) -> int:
    allotted = serial if serial is not None else next_serial(unit, dated)
    free = 1 <= allotted <= LAST_SERIAL
    if not free or unit.letters.has_serial(SERIES, dated.year, allotted):
        raise Refused("letter.number_used", number=allotted)
    return allotted


def _subject(form: Form, people: list[Obj]) -> str:
    """Return the register's short subject of a letter made from a form."""
    if len(people) == 1:
        return f"{form.title} a.n. {people[0].text('name')}"
    return f"{form.title} ({len(people)} orang)" if people else form.title


def require_ready(ready: Prepared) -> LetterData:
    """Return the letter, or refuse it with everything that stops it."""
    if ready.data is None:
        raise Refused("letter.incomplete", missing=[one._asdict() for one in ready.missing])
    if ready.problems:
        raise Refused("letter.glyphs_missing", problems=[one._asdict() for one in ready.problems])
    blocking = [one._asdict() for one in ready.remarks if one.blocks]
    if blocking:
        raise Refused("letter.blocked", remarks=blocking)
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
