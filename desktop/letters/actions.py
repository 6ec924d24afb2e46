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
from desktop.letters.facts import RecommendationFacts
from desktop.letters.gather import Wishes, gather, letter_subject, person_of
from desktop.letters.leak_check import REASON, leak_remarks
from desktop.letters.model import GlyphProblem, LetterData, MissingField
from desktop.letters.numbering import NumberParts, parse_pattern
from desktop.letters.ports import LetterUnit, Press, Printed, stream
from desktop.letters.wording import parse_wording

KINDS: Final = {
    "REK-1": "Rekomendasi kepada PPK atas satu terlapor",
    "REK-2": "Rekomendasi kepada PPK atas beberapa terlapor",
}
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
    ``remarks`` stop its issue, never its preview.
    """

    kind: str
    number: str
    data: LetterData | None
    facts: RecommendationFacts
    missing: tuple[MissingField, ...]
    problems: tuple[GlyphProblem, ...]
    remarks: tuple[LintFinding, ...]


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
    *,
    serial: int | None = None,
) -> Prepared:
    """Gather and compose; with ``serial`` the letter bears that number, else a draft's."""
    dated = wishes.dated or today(unit)
    number = "" if serial is None else number_of(unit, serial, dated, wishes, case)
    coming = number or number_of(unit, next_serial(unit, dated), dated, wishes, case)
    facts = gather(unit, case, people, wishes, today(unit), number=number, draft_number=coming)
    kind = "REK-2" if len(people) > 1 else "REK-1"
    wording = parse_wording(press.wording_text(kind), RECOMMENDATION_WORDING)
    composed = compose_recommendation(facts, wording)
    if not isinstance(composed, LetterData):
        return Prepared(kind, coming, None, facts, composed, (), ())
    problems = tuple(press.problems(kind, composed, facts.style))
    remarks = (
        *lint(facts, today=today(unit), retired=_retired(unit)),
        *leak_remarks(unit, case.id, facts, composed, str(wishes.values.get(REASON) or "")),
    )
    return Prepared(kind, coming, composed, facts, (), problems, remarks)


def _retired(unit: LetterUnit) -> tuple[RetiredBody, ...]:
    rows = law_of(unit).rows(Authority)
    return tuple(RetiredBody(row.short_name, row.valid_to) for row in rows if row.valid_to)


def next_serial(unit: LetterUnit, dated: date) -> int:
    """Return the number that the next letter of the year gets."""
    return unit.letters.last_serial(SERIES, dated.year) + 1


def number_of(unit: LetterUnit, serial: int, dated: date, wishes: Wishes, case: Obj) -> str:
    """Return a letter number by the office's pattern."""
    office = office_view(unit)
    security = wishes.values.get("sifat") or case.text("confidentiality") or "R"
    parts = NumberParts(
        sequence=serial,
        date=dated,
        security=str(security),
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
    """Issue a recommendation for respondents of one case and keep its exact bytes.

    Two people do this: ``approval`` is what somebody else submitted, see
    :func:`desktop.cases.approvals.require_second` for its refusals.

    ``kind`` may be left out; ``serial`` asks for a certain free number. Raises ``Refused``:
    ``letter.unknown_kind``, ``letter.wrong_kind`` (kind, fits), ``letter.several_cases``,
    ``letter.incomplete`` (missing), ``letter.glyphs_missing`` (problems),
    ``letter.blocked`` (remarks), ``letter.number_used`` (number), and what gathering refuses.
    """
    chosen = wishes or Wishes()
    if reason := str(chosen.values.get(REASON) or "").strip():
        unit.journal.because(reason)
    case, persons = case_and_people(unit, people)
    require_kind(kind, persons)
    dated = chosen.dated or today(unit)
    allotted = serial if serial is not None else next_serial(unit, dated)
    free = 1 <= allotted <= LAST_SERIAL
    if not free or unit.letters.has_serial(SERIES, dated.year, allotted):
        raise Refused("letter.number_used", number=allotted)
    ready = prepare(unit, press, case, persons, chosen, serial=allotted)
    data = require_ready(ready)
    row = second_person(unit, "letter.issue")
    if row is not None:
        proposal = letter_proposal(unit, press, case, persons, chosen, approval)
        require_second(unit, row, proposal, approval)
    printed = press.render(ready.kind, data, ready.facts.style, draft=False)
    values = _frozen(unit, ready, data, printed)
    values |= {
        "serial": allotted,
        "series": SERIES,
        "subject": letter_subject(persons),
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
        ready = prepare(unit, press, case, persons, dated, serial=1)
        shape = "" if ready.data is None else ready.data.digest()
    content = {
        "people": [person.id for person in persons],
        "kind": "REK-2" if len(persons) > 1 else "REK-1",
        "wishes": msgspec.to_builtins(wishes, order="deterministic"),
        "asked_on": asked.isoformat() if asked else None,
        "shape": shape,
    }
    people = tuple(person.id for person in persons)
    return Proposal("SURAT", case.id, people, letter_subject(persons), content)


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
        "addressee": ready.facts.addressee.titled_post(),
        "signer": ready.facts.signer.name.full(),
        "digest": data.digest(),
        "data_sha256": frozen.sha256,
        "data_size": frozen.size,
        "style": msgspec.to_builtins(ready.facts.style),
        "sha256": paper.sha256,
        "size": paper.size,
        "pages": printed.pages,
        "file_name": f"{ready.kind}-{_UNSAFE.sub('-', data.number).strip('-')}.pdf",
    }


def case_and_people(unit: LetterUnit, people: list[ObjectId]) -> tuple[Obj, list[Obj]]:
    """Return respondents and the one case they belong to; ``letter.several_cases`` else."""
    persons = [person_of(unit, oid) for oid in dict.fromkeys(people)]
    cases = {person.parent for person in persons}
    if len(cases) != 1 or None in cases:
        raise Refused("letter.several_cases")
    return need(unit, ObjectId(str(cases.pop())), "case"), persons


def require_kind(kind: str, people: list[Obj]) -> None:
    """Refuse a kind that does not exist or does not fit the number of people."""
    fits = "REK-2" if len(people) > 1 else "REK-1"
    if kind and kind not in KINDS:
        raise Refused("letter.unknown_kind", kind=kind, known=list(KINDS))
    if kind and kind != fits:
        raise Refused("letter.wrong_kind", kind=kind, fits=fits)


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
