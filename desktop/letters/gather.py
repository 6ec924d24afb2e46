"""From the case to the plain values a recommendation is made of.

Law comes from its tables by the rule set frozen on each respondent; people and office are
copied as they stand today. Nothing is decided here that the tables decide.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from desktop.cases.lookup import need
from desktop.cases.office import office_view, officials
from desktop.cases.rules import law_of
from desktop.cases.standing import papers_of, rules_of, sanction_of
from desktop.cases.views import OfficeView, OfficialView, day_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json, Obj
from desktop.law.citations import cite
from desktop.law.dates import terbilang
from desktop.law.lists import Level, ReportSource
from desktop.law.model import Authority, Clock, DocumentType, Rank, RuleSet, Sanction, Violation
from desktop.law.packs import Law
from desktop.letters.facts import (
    Finding,
    RecommendationFacts,
    RecordBasis,
    ReportBasis,
    RespondentFacts,
    Security,
    Urgency,
)
from desktop.letters.model import Capacity, Letterhead, Official
from desktop.letters.names import AsnType, PersonName
from desktop.letters.office_style import style_on
from desktop.letters.ports import LetterUnit
from desktop.letters.signing_wishes import BETWEEN, PRINCIPAL, SIGNING_WISHES

RECORDS: Final = ("BAP", "BA_KETIDAKHADIRAN", "BA_PERMINTAAN_KETERANGAN")
"""Documents in which an examination is recorded, in the order in which letters cite them."""

COPIES: Final = "copies"
"""In the office's style: who gets a copy of every letter unless said otherwise."""

_FOLLOW_UP: Final = "ppk_tindak_lanjut"
_UNITS: Final = {"HK": "hari kerja", "HL": "hari kalender", "BULAN": "bulan"}
_CITED: Final = re.compile(r"\s*\[(B[0-9]+(?:\s*,\s*B[0-9]+)*)\]\s*$")

_CAPACITIES: Final = {
    "plt": Capacity.PLT,
    "plh": Capacity.PLH,
    "pj": Capacity.PJ,
}


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person who writes the letter chose; whatever is empty is taken from the case.

    ``values`` may hold ``tenggat``, ``penerima`` (who receives the decision), ``kesimpulan``,
    ``sifat`` (SR, R, T, B), ``urgensi``, ``lampiran`` (a number), ``tembusan`` (a list),
    ``tempat``, ``alasan_identitas`` (why a text may stand that seems to name the reporter),
    and what :mod:`desktop.letters.signing_wishes` and :mod:`desktop.letters.agenda` name.
    """

    dated: date | None = None
    signer: ObjectId | None = None
    addressee: ObjectId | None = None
    values: Mapping[str, Json] = field(default_factory=dict)


KNOWN_WISHES: Final = frozenset(
    {"tenggat", "penerima", "kesimpulan", "sifat", "urgensi", "lampiran", "tembusan", "tempat"}
    | {"alasan_identitas"}
    | SIGNING_WISHES
)


def gather(
    unit: LetterUnit,
    case: Obj,
    people: Sequence[Obj],
    wishes: Wishes,
    today: date,
    *,
    number: str,
    draft_number: str,
) -> RecommendationFacts:
    """Return what the letter is made of; empty values are named later, all at once.

    Raises ``Refused``: ``letter.unknown_wish`` (key, known), ``letter.several_values``
    (field, name) when a fact has several competing values, and those of the style.
    """
    unknown = sorted(set(wishes.values) - KNOWN_WISHES)
    if unknown:
        raise Refused("letter.unknown_wish", key=unknown[0], known=sorted(KNOWN_WISHES))
    _refuse_conflicts(case, people)
    tables, office = law_of(unit), office_view(unit)
    dated = wishes.dated or today
    text = _texts(wishes)
    in_post = officials(unit, dated)
    look = style_on(unit, dated).style
    return RecommendationFacts(
        letterhead=letterhead(unit, office, look.preprinted_office_mm),
        style=look.for_form(None),
        place=text.get("tempat") or office.place,
        date=dated,
        number=number,
        draft_number=draft_number,
        security=security_of(text.get("sifat") or case.text("confidentiality")),
        urgency=_urgency(text.get("urgensi", "")),
        attachments=_count(wishes.values.get("lampiran")),
        addressee=official_of(tables, chosen_official(in_post, wishes.addressee, ppk=True)),
        signer=official_of(tables, chosen_official(in_post, wishes.signer, ppk=False)),
        reports=tuple(_reports(unit, tables, case)),
        respondents=tuple(_person(unit, tables, case, person) for person in people),
        records=tuple(_records(unit, tables, case, people)),
        findings=tuple(_findings(people)),
        conclusion=text.get("kesimpulan") or _joined(people, "conclusion"),
        deadline=text.get("tenggat") or _deadline(tables, rules_of(tables, people[0], case)),
        on_behalf_of=text.get(PRINCIPAL, ""),
        through=text.get(BETWEEN, ""),
        report_to=text.get("penerima") or _receivers(tables, office),
        copies=copies_of(wishes.values.get("tembusan"), office),
    )


def _refuse_conflicts(case: Obj, people: Sequence[Obj]) -> None:
    for obj in (case, *people):
        for name in obj.conflicts:
            raise Refused("letter.several_values", field=name, name=obj.text("name"))


def _texts(wishes: Wishes) -> dict[str, str]:
    return {key: value for key, value in wishes.values.items() if isinstance(value, str)}


def security_of(code: str) -> Security:
    """Return a grade by its code; ``letter.unknown_choice`` (field, known) for another."""
    try:
        return Security(code or "R")
    except ValueError:
        raise Refused("letter.unknown_choice", field="sifat", known=[*Security]) from None


def _urgency(code: str) -> Urgency:
    try:
        return Urgency(code or "BIASA")
    except ValueError:
        raise Refused("letter.unknown_choice", field="urgensi", known=[*Urgency]) from None


def _count(value: Json) -> int:
    text = str(value or 0)
    if not text.isdecimal() or int(text) > 99:
        raise Refused("letter.not_a_count", field="lampiran")
    return int(text)


def copies_of(wish: Json, office: OfficeView) -> tuple[str, ...]:
    """Return who gets a copy: those named for this letter, else the office's own list."""
    given = office.style.get(COPIES) if wish is None else wish
    if isinstance(given, str):
        given = [part.strip() for part in given.split(";")]
    return tuple(str(copy) for copy in given or () if str(copy).strip())


def letterhead(unit: LetterUnit, office: OfficeView, preprinted_mm: int = 0) -> Letterhead:
    """Return the head of the office's own paper, crest included.

    ``preprinted_mm`` leaves that much free for paper that bears it already.
    """
    contact = "  ".join(
        f"{label} {value}"
        for label, value in (("Telepon", office.phone), ("Faksimile", office.fax))
        if value
    )
    online = "  ".join(
        f"{label} {value}"
        for label, value in (("Laman", office.website), ("Surel", office.email))
        if value
    )
    crest = unit.files.named(office.crest, office.crest_size) if office.crest else b""
    return Letterhead(
        government=office.government,
        office=tuple(office.name.splitlines()) or ("",),
        address=tuple(line for line in (*office.address, contact, online) if line),
        crest=crest,
        preprinted_mm=preprinted_mm,
    )


def chosen_official(
    in_post: Sequence[OfficialView], wish: ObjectId | None, *, ppk: bool
) -> OfficialView | None:
    """Return the official named, or the only one there can be; several leave it open."""
    if wish is not None:
        found = [one for one in in_post if one.id == wish]
        if not found:
            raise Refused("letter.official_not_in_post", id=wish)
        return found[0]
    fitting = [one for one in in_post if one.ppk is ppk]
    return fitting[0] if len(fitting) == 1 else None


def official_of(tables: Law, found: OfficialView | None) -> Official:
    """Return an official as letters name him; an empty one where nobody was found."""
    if found is None:
        return Official(post="", name=PersonName("", "", ""))
    rank = tables.find(Rank, found.rank)
    return Official(
        post=found.post,
        name=PersonName(front=found.front_title, name=found.name, back=found.back_title),
        nip=found.nip,
        rank=(rank.pangkat if rank else "") or found.rank,
        capacity=_CAPACITIES.get(found.capacity, Capacity.DEFINITIVE),
        head_of_region=found.ppk,
        ppk=found.ppk,
        pronoun=found.pronoun,
        address=found.addressee,
        place=found.place,
        valid_from=found.valid_from,
        valid_to=found.valid_to,
    )


def _reports(unit: LetterUnit, tables: Law, case: Obj) -> list[ReportBasis]:
    numbers = case.get("external_numbers", {})
    source = case.text("source")
    label = tables.find(ReportSource, source)
    first = ReportBasis(
        sender=label.label if label else source,
        number=str(numbers.get(source.lower(), "")) if isinstance(numbers, dict) else "",
        date=day_of(case, "received_on"),
        subject=case.text("subject"),
    )
    further = [
        ReportBasis(
            sender=_sender(tables, report),
            number=report.text("number"),
            date=day_of(report, "dated") or day_of(report, "received_on"),
            subject=report.text("subject") or case.text("subject"),
        )
        for report in unit.objects.children(case.id, "report")
    ]
    return further or [first]


def _sender(tables: Law, report: Obj) -> str:
    """Return who wrote; a report without a number is no letter, and its sender stays unnamed."""
    source = tables.find(ReportSource, report.text("source"))
    known = report.text("sender") if report.text("number") else ""
    return known or (source.label if source else "")


def _records(unit: LetterUnit, tables: Law, case: Obj, people: Sequence[Obj]) -> list[RecordBasis]:
    wanted = {person.id for person in people}
    papers = [
        paper
        for paper in papers_of(unit, case.id).documents
        if paper.text("type") in RECORDS
        and (not paper.get("respondents") or wanted & set(paper.get("respondents", [])))
    ]
    papers.sort(key=lambda paper: (RECORDS.index(paper.text("type")), paper.text("dated")))
    return [
        RecordBasis(
            title=tables.row(DocumentType, paper.text("type")).label,
            number=paper.text("number"),
            date=day_of(paper, "dated"),
        )
        for paper in papers
    ]


def _findings(people: Sequence[Obj]) -> list[Finding]:
    """Return one finding per paragraph; ``[B1, B3]`` at its end cites evidence by its place."""
    found: dict[str, Finding] = {}
    for person in people:
        for paragraph in filter(None, map(str.strip, person.text("facts").splitlines())):
            cited = _CITED.search(paragraph)
            marks = tuple(re.findall(r"B[0-9]+", cited[1])) if cited else ()
            text = _CITED.sub("", paragraph)
            found.setdefault(text, Finding(text=text, evidence=marks))
    return list(found.values())


def _joined(people: Sequence[Obj], name: str) -> str:
    return "\n".join(dict.fromkeys(filter(None, (person.text(name) for person in people))))


def _lines(person: Obj, name: str) -> tuple[str, ...]:
    return tuple(filter(None, map(str.strip, person.text(name).splitlines())))


def name_of(person: Obj) -> PersonName:
    """Return a respondent's name with the titles that stand before and behind it."""
    return PersonName(person.text("name"), person.text("front_title"), person.text("back_title"))


def _person(unit: LetterUnit, tables: Law, case: Obj, person: Obj) -> RespondentFacts:
    # What was answered at a step stands where the examination proposed nothing.
    steps = unit.objects.children(person.id, "step")
    sanction = person.text("proposed_sanction") or sanction_of(steps)
    rules = rules_of(tables, person, case)
    rank = tables.find(Rank, person.text("rank"))
    return RespondentFacts(
        name=name_of(person),
        nip=person.text("nip"),
        asn_type=AsnType.PPPK if person.text("asn_type") == "PPPK" else AsnType.PNS,
        rank=rank.pangkat if rank else "",
        grade=person.text("rank"),
        position=person.text("position"),
        unit=person.text("unit"),
        institution=person.text("institution"),
        act=case.text("subject"),
        act_date=day_of(person, "acted_on") or day_of(case, "acted_on"),
        act_place=case.text("place"),
        articles=tuple(_articles(tables, rules, person)),
        sanction=sanction_text(tables, sanction),
        aggravating=_lines(person, "aggravating"),
        mitigating=_lines(person, "mitigating"),
    )


def _articles(tables: Law, rules: RuleSet, person: Obj) -> list[str]:
    codes = person.get("allegations", [])
    rows = (tables.find(Violation, str(code)) for code in codes)
    cited = (cite(tables, row.breached, rule_set=rules.code) for row in rows if row is not None)
    return list(dict.fromkeys(filter(None, cited)))


def sanction_text(tables: Law, code: str) -> str:
    """Return a sanction as it reads after "menjatuhkan", empty when the code is unknown."""
    row = tables.find(Sanction, code)
    if row is None:
        return ""
    level = tables.row(Level, row.level)
    what = row.name.rpartition(": ")[2]
    return f"{level.label.lower()} berupa {what[:1].lower()}{what[1:]}"


def _deadline(tables: Law, rules: RuleSet) -> str:
    clock = tables.row(Clock, _FOLLOW_UP)
    if clock.value is None or (clock.rule_sets and rules.code not in clock.rule_sets):
        return ""
    term = f"{clock.value} ({terbilang(clock.value)}) {_UNITS[clock.unit]}"
    return f"{term} sejak surat ini diterima"


def _receivers(tables: Law, office: OfficeView) -> str:
    authority = tables.find(Authority, office.authority)
    name = " ".join(office.name.splitlines())
    return f"{name} dan {authority.name}" if authority else name


def letter_subject(people: Sequence[Obj]) -> str:
    """Return the register's short subject of a recommendation."""
    if len(people) == 1:
        return f"Rekomendasi a.n. {people[0].text('name')}"
    return f"Rekomendasi atas {len(people)} orang"


def person_of(unit: LetterUnit, oid: ObjectId) -> Obj:
    """Return a respondent; raises ``Refused`` as :func:`desktop.cases.lookup.need` does."""
    return need(unit, oid, "respondent")
