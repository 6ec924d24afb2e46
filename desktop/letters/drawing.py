"""From the case to the values that a form's sentences can say.

Law comes from its tables by the rule set frozen on the respondent; people and office are
copied as they stand today. What somebody typed into the form comes last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.cases.office import office_view, officials
from desktop.cases.rules import law_of
from desktop.cases.standing import papers_of, rules_of
from desktop.cases.views import OfficeView, OfficialView, day_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json, Obj
from desktop.law.citations import cite, full_name
from desktop.law.lists import EvidenceType, Level, ReportSource
from desktop.law.model import (
    Authority,
    DocumentType,
    Rank,
    Regulation,
    RuleSet,
    Sanction,
    Violation,
)
from desktop.law.packs import Law
from desktop.law.process import BodyElement
from desktop.letters.compose import bare
from desktop.letters.filling import Setting
from desktop.letters.forms import About, FieldKind, Form, FormField, Numbering
from desktop.letters.gather import (
    Wishes,
    chosen_official,
    copies_of,
    letterhead,
    official_of,
    sanction_text,
    security_of,
)
from desktop.letters.leak_check import REASON
from desktop.letters.model import HeadKind, Letterhead, Official, StyleProfile
from desktop.letters.names import NBSP, AsnType, PersonName, show_nip
from desktop.letters.office_style import OfficeStyle, style_on
from desktop.letters.ports import LetterUnit
from desktop.letters.signature_lines import in_post_capitals
from desktop.letters.signing_wishes import BETWEEN, PRINCIPAL, SIGNING_WISHES
from desktop.letters.values import Entry, Values, official_entry, person_entry
from desktop.letters.wording import Wording

KNOWN_WISHES: Final = frozenset({"sifat", "tembusan", "tempat", "kop", REASON, *SIGNING_WISHES})
"""What can be said of every letter besides the fields of its form."""

_MARKED: Final = frozenset({"SR", "R"})
_GOVERNMENT: Final = re.compile(r"^pemerintah\s+", re.IGNORECASE)
_SECRETARY: Final = re.compile(r"sekretaris daerah\b", re.IGNORECASE)
"""Who signs on the paper of the regional secretariat."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a letter is filled with, how it looks, and who signs and receives it."""

    values: Values
    setting: Setting
    style: StyleProfile
    signer: Official
    addressee: str
    security: str


def draw(
    unit: LetterUnit,
    form: Form,
    wording: Wording,
    case: Obj,
    people: Sequence[Obj],
    wishes: Wishes,
    today: date,
    *,
    number: str,
    draft_number: str,
) -> Drawn:
    """Gather what a form's letter is made of; what is missing stays empty.

    Raises ``Refused``: ``letter.unknown_wish`` (key, known), ``letter.several_values``
    (field, name), and those of the fields, officials and style.
    """
    _refuse_unknown(form, wishes)
    tables, office = law_of(unit), office_view(unit)
    dated = wishes.dated or today
    look = style_on(unit, dated).style
    style = look.for_form(form)
    values = Values(style.month_style, office.zone or "WIB")
    in_post = officials(unit, dated)
    ppk = official_of(tables, chosen_official(in_post, None, ppk=True))
    wanted = wishes.addressee if form.addressee == "ppk" else None
    addressed = official_of(tables, chosen_official(in_post, wanted, ppk=True))
    signer = _signer(tables, form, in_post, wishes)
    place = str(wishes.values.get("tempat") or office.place)
    _put_office(values, tables, office, ppk)
    _put_letter(values, form, dated, place, number or draft_number, addressed, signer)
    _put_case(values, unit, tables, case)
    _put_people(values, unit, tables, case, people)
    _put_papers(values, unit, tables, case, people)
    _put_bodies(values, unit, tables, case, people)
    values.put_list("mengingat", _regulations(tables, form, case, people, dated))
    _put_fields(values, form, wording, wishes, in_post, tables)
    security = security_of(str(wishes.values.get("sifat") or form.security)).value
    head = _head(form, wishes, signer)
    return Drawn(
        values,
        Setting(
            letterhead=letterhead_of(unit, head, office, ppk, look),
            number=number,
            draft_number=draft_number,
            date=dated,
            place=place,
            security_mark=wording.fill(f"tanda_{security}") if security in _MARKED else "",
            signer=signer if form.signer else None,
            addressee=tuple(addressee_lines(form, wording, values, addressed)),
            grade=security,
            copies=copies_of(wishes.values.get("tembusan"), office) if form.copies else (),
            on_behalf_of=str(wishes.values.get(PRINCIPAL) or ""),
            through=str(wishes.values.get(BETWEEN) or ""),
        ),
        style,
        signer,
        values.text("tujuan.nama") or values.text("tujuan"),
        security,
    )


def _refuse_unknown(form: Form, wishes: Wishes) -> None:
    known = KNOWN_WISHES | {asked.name for asked in form.field}
    unknown = sorted(set(wishes.values) - known)
    if unknown:
        raise Refused("letter.unknown_wish", key=unknown[0], known=sorted(known))


def _head(form: Form, wishes: Wishes, signer: Official) -> HeadKind:
    """Return whose paper it is: as chosen for this letter, else as the form and signer say."""
    chosen = str(wishes.values.get("kop") or "")
    if chosen == "TANPA":
        return HeadKind.NONE
    if chosen:
        try:
            return HeadKind(chosen)
        except ValueError:
            known = ["TANPA", *(kind.value for kind in HeadKind if kind.value)]
            raise Refused("letter.unknown_choice", field="kop", known=known) from None
    if form.letterhead is HeadKind.OFFICE and _SECRETARY.match(signer.post):
        return HeadKind.SECRETARIAT
    return form.letterhead


def letterhead_of(
    unit: LetterUnit, head: HeadKind, office: OfficeView, ppk: Official, look: OfficeStyle
) -> Letterhead:
    """Return the head of a paper: the office's, the head of region's, the secretariat's."""
    if head is HeadKind.NONE:
        return Letterhead(government="", office=(office.name,), kind=HeadKind.NONE)
    free = look.preprinted_mm(head)
    if head is HeadKind.HEAD_OF_REGION:
        emblem = look.emblem
        picture = unit.files.named(emblem.sha256, emblem.size) if emblem and not free else b""
        return Letterhead(
            government="", office=(ppk.post,), crest=picture, kind=head, preprinted_mm=free
        )
    own = letterhead(unit, office, free)
    if head is HeadKind.OFFICE:
        return own
    return Letterhead(
        government=own.government,
        office=(look.setda_name,),
        address=look.setda_address,
        crest=own.crest,
        preprinted_mm=free,
        kind=head,
    )


def _signer(tables: Law, form: Form, in_post: Sequence[OfficialView], wishes: Wishes) -> Official:
    chosen = chosen_official(in_post, wishes.signer, ppk=form.signer == "ppk")
    return official_of(tables, chosen)


def addressee_lines(form: Form, wording: Wording, values: Values, ppk: Official) -> Iterator[str]:
    """Yield the lines below ``Yth.``; nobody for a titled document."""
    match form.addressee:
        case "ppk":
            yield ppk.titled_post()
            yield wording.fill("selaku_ppk")
            yield f"{wording.fill('di')} {ppk.place}"
        case "terlapor":
            yield values.text("terlapor.nama")
            yield values.text("terlapor.jabatan")
            yield f"{wording.fill('di')} {values.text('surat.tempat')}"
        case "lembaga":
            yield values.text("pusat.sebutan")
            yield f"{wording.fill('di')} {values.text('pusat.tempat')}"
        case "isian":
            yield from (row["teks"] for row in values.lists.get("tujuan", ()))


# --- what is put under which name ---------------------------------------------------------


def _put_office(values: Values, tables: Law, office: OfficeView, ppk: Official) -> None:
    values.put("kantor.nama", " ".join(office.name.splitlines()))
    values.put("kantor.pemda", office.government)
    values.put("kantor.daerah", _GOVERNMENT.sub("", office.government))
    values.put("kantor.tempat", office.place)
    values.put("kantor.alamat", ", ".join(office.address))
    values.put_person("kepala", official_entry(ppk))
    values.put("kepala.jabatan_kapital", in_post_capitals(ppk.titled_post()))
    authority = tables.find(Authority, office.authority)
    values.put("pusat.nama", authority.name if authority else "")
    values.put("pusat.singkatan", authority.short_name if authority else "")
    values.put("pusat.sebutan", authority.addressee if authority else "")
    values.put("pusat.tempat", authority.place if authority else "")


def _put_letter(
    values: Values,
    form: Form,
    dated: date,
    place: str,
    number: str,
    addressed: Official,
    signer: Official,
) -> None:
    outside = form.numbering is not Numbering.OWN
    values.put("surat.nomor", "……………" if outside and not number else number)
    values.put_date("surat.tanggal", dated)
    values.put("surat.tahun", str(dated.year))
    values.put("surat.tempat", place)
    values.put_person("penanda", official_entry(signer))
    values.put("penanda.jabatan_kapital", in_post_capitals(signer.titled_post()))
    if form.addressee == "ppk":
        values.put_person("tujuan", official_entry(addressed))


def _put_case(values: Values, unit: LetterUnit, tables: Law, case: Obj) -> None:
    for name, key in (("nomor", "register_number"), ("perihal", "subject"), ("tempat", "place")):
        values.put(f"perkara.{name}", case.text(key))
    values.put("perkara.uraian", case.text("account"))
    values.put_date("perkara.tanggal", day_of(case, "acted_on"))
    values.put_date("perkara.diterima", day_of(case, "received_on"))
    reports = list(_reports(unit, tables, values, case))
    values.put_list("laporan", reports)
    _keep_latest(values, "laporan.tanggal", _report_days(unit, case))
    values.put_person("laporan", reports[0])
    values.put_list("bukti", _evidence(unit, tables, case))


def _reports(unit: LetterUnit, tables: Law, values: Values, case: Obj) -> Iterator[dict[str, str]]:
    """Yield the papers the case rests on; a sender is named only where it is an office."""
    numbers = case.get("external_numbers", {})
    source = tables.find(ReportSource, case.text("source"))
    mine = numbers.get(case.text("source").lower(), "") if isinstance(numbers, dict) else ""
    found = [
        (
            report.text("sender") if report.text("number") else "",
            tables.find(ReportSource, report.text("source")),
            report.text("number"),
            day_of(report, "dated") or day_of(report, "received_on"),
            report.text("subject") or case.text("subject"),
        )
        for report in unit.objects.children(case.id, "report")
    ]
    first = ("", source, str(mine), day_of(case, "received_on"), case.text("subject"))
    for sender, kind, number, day, subject in found or [first]:
        inside = Values(values.month_style)
        inside.put_date("tanggal", day)
        inside.put("pengirim", sender or (kind.label if kind else ""))
        inside.put("nomor", number)
        inside.put("perihal", subject)
        yield inside.texts


def _report_days(unit: LetterUnit, case: Obj) -> list[date | None]:
    found = [
        day_of(report, "dated") or day_of(report, "received_on")
        for report in unit.objects.children(case.id, "report")
    ]
    return found or [day_of(case, "received_on")]


def _keep_latest(values: Values, name: str, days: Iterable[date | None]) -> None:
    """Keep the last of several days, where the texts name each by itself."""
    known = [day for day in days if day is not None]
    if known:
        values.days[name] = max(known)


def _evidence(unit: LetterUnit, tables: Law, case: Obj) -> Iterator[Entry]:
    for at, found in enumerate(unit.objects.children(case.id, "evidence"), start=1):
        kind = tables.find(EvidenceType, found.text("type"))
        yield {
            "tanda": f"B{at}",
            "jenis": kind.label if kind else found.text("type"),
            "judul": found.text("title") or found.text("file_name"),
            "sumber": found.text("url") or found.text("account"),
            "hash": found.text("sha256"),
        }


def _put_people(
    values: Values, unit: LetterUnit, tables: Law, case: Obj, people: Sequence[Obj]
) -> None:
    entries = [_respondent(values, unit, tables, case, person) for person in people]
    values.put_list("terlapor", entries)
    acted = (day_of(person, "acted_on") or day_of(case, "acted_on") for person in people)
    _keep_latest(values, "terlapor.tanggal_perbuatan", acted)
    if len(entries) == 1:
        values.put_person("terlapor", entries[0])
        values.put_list("fakta", _facts(people[0]))
    values.put("terlapor.sebutan", _spoken(entries))


def _spoken(entries: Sequence[Entry]) -> str:
    """Return ``a.n. Nama`` for one, ``oleh 2 (dua) orang ASN`` for several."""
    if len(entries) == 1:
        return f"a.n. {entries[0]['nama']}"
    inside = Values()
    inside.put_number("n", len(entries))
    return f"oleh {inside.text('n.terbilang')} orang{NBSP}ASN"


def _respondent(
    values: Values, unit: LetterUnit, tables: Law, case: Obj, person: Obj
) -> dict[str, str]:
    for obj in (case, person):
        for name in obj.conflicts:
            raise Refused("letter.several_values", field=name, name=obj.text("name"))
    rules, rank = rules_of(tables, person, case), tables.find(Rank, person.text("rank"))
    entry = person_entry(
        PersonName(
            front=person.text("front_title"),
            name=person.text("name"),
            back=person.text("back_title"),
        ),
        nip=person.text("nip"),
        asn_type=AsnType.PPPK if person.text("asn_type") == "PPPK" else AsnType.PNS,
        rank=rank.pangkat if rank else "",
        grade=person.text("rank"),
        position=person.text("position"),
        unit=person.text("unit"),
        institution=person.text("institution"),
    )
    inside = Values(values.month_style)
    inside.put_date("tanggal_perbuatan", day_of(person, "acted_on") or day_of(case, "acted_on"))
    superior = person.get("supervisor", {})
    for key, name in (("nama", "name"), ("nip", "nip"), ("jabatan", "position")):
        inside.put(f"atasan.{key}", str(superior.get(name) or ""))
    inside.put("perbuatan", bare(case.text("subject")))
    inside.put("tempat_perbuatan", case.text("place"))
    inside.put("pasal", _breached(tables, rules, person))
    inside.put("hukum_disiplin", full_name(tables, tables.row(Regulation, rules.discipline_law)))
    for key, name in (("memberatkan", "aggravating"), ("meringankan", "mitigating"),
                      ("kesimpulan", "conclusion"), ("fakta", "facts"),
                      ("pejabat_berwenang", "competent_official")):  # fmt: skip
        inside.put(key, person.text(name))
    code = _imposed(unit, person) or person.text("proposed_sanction")
    sanction = tables.find(Sanction, code)
    inside.put("sanksi", sanction_text(tables, code))
    inside.put("sanksi.kode", code)
    inside.put("sanksi.nama", sanction.name if sanction else "")
    inside.put("sanksi.tingkat", tables.row(Level, sanction.level).label if sanction else "")
    inside.put("sanksi.dasar", _basis(tables, rules, sanction))
    inside.put_number("sanksi.bulan", sanction.months if sanction else None)
    return {**entry, **inside.texts}


def _basis(tables: Law, rules: RuleSet, sanction: Sanction | None) -> str:
    """Return where a sanction is written down, by the law of the day of the act."""
    return cite(tables, sanction.basis, rule_set=rules.code) if sanction else ""


def _breached(tables: Law, rules: RuleSet, person: Obj) -> str:
    """Return the articles breached, those of one regulation together under its name."""
    rows = (tables.find(Violation, str(code)) for code in person.get("allegations", []))
    return cite(
        tables,
        [one for row in rows if row is not None for one in row.breached],
        rule_set=rules.code,
    )


def _imposed(unit: LetterUnit, person: Obj) -> str:
    steps = unit.objects.children(person.id, "step")
    codes = (step.get("values", {}).get("sanksi") for step in reversed(steps))
    return next((str(code) for code in codes if code), "")


def _facts(person: Obj) -> Iterator[Entry]:
    for line in person.text("facts").splitlines():
        if line.strip():
            yield {"teks": line.strip()}


def _put_papers(
    values: Values, unit: LetterUnit, tables: Law, case: Obj, people: Sequence[Obj]
) -> None:
    """Put documents by their type, the last letter of each kind, steps by their state."""
    wanted = {person.id for person in people}
    papers = papers_of(unit, case.id)
    for paper in _concerning(papers.documents, wanted):
        kind = paper.text("type")
        row = tables.find(DocumentType, kind)
        _put_paper(values, f"dokumen.{kind}", paper, row.label if row else kind)
    latest: dict[str, Obj] = {}
    for letter in _concerning(papers.letters, wanted):
        latest.pop(letter.text("kind"), None)
        latest[letter.text("kind")] = letter
    for code, letter in latest.items():
        _put_paper(values, f"surat_lalu.{code}", letter, letter.text("subject"))
        for kind in tables.documents_of_letter(code):
            row = tables.row(DocumentType, kind)
            _put_paper(values, f"dokumen.{kind}", letter, row.label)
    for person in people[:1]:
        for step in unit.objects.children(person.id, "step"):
            _put_step(values, step)
        for advice in unit.objects.children(person.id, "hq_recommendation"):
            _put_paper(values, "rekomendasi_pusat", advice, "")
            values.put("rekomendasi_pusat.alasan", advice.text("reason"))
            sanction = sanction_text(tables, advice.text("sanction"))
            values.put("rekomendasi_pusat.sanksi", sanction)


def _put_bodies(
    values: Values, unit: LetterUnit, tables: Law, case: Obj, people: Sequence[Obj]
) -> None:
    """Put who examines, who was released from duty meanwhile, and which remedy was sought."""
    wanted = {person.id for person in people}
    values.put_list("tim", ())
    for body in _concerning(unit.objects.children(case.id, "examination"), wanted):
        _put_paper(values, "tim", body, "")
        values.put("tim.dibentuk_oleh", body.text("formed_by"))
        values.put_list("tim", (_member(tables, one) for one in body.get("members", [])))
    for person in people[:1]:
        for release in unit.objects.children(person.id, "release"):
            _put_paper(values, "pembebasan", release, "")
            values.put_date("pembebasan.mulai", day_of(release, "from_on"))
            values.put("pembebasan.plh", release.text("acting"))
        for remedy in unit.objects.children(person.id, "remedy"):
            values.put_date("upaya.tanggal", day_of(remedy, "filed_on"))
            values.put("upaya.nomor", remedy.text("number"))


def _member(tables: Law, one: Mapping[str, Json]) -> Entry:
    rank = tables.find(Rank, str(one.get("rank") or ""))
    element = tables.find(BodyElement, str(one.get("element") or ""))
    return {
        "nama": str(one.get("name") or ""),
        "nip": show_nip(str(one.get("nip") or "")) if one.get("nip") else "",
        "pangkat": (rank.pangkat if rank else "") or str(one.get("rank") or ""),
        "jabatan": str(one.get("position") or ""),
        "unsur": element.label if element else "",
    }


def _concerning(papers: Iterable[Obj], people: set[ObjectId]) -> Iterator[Obj]:
    for paper in papers:
        named = paper.get("respondents") or []
        if not named or people & set(named):
            yield paper


def _put_paper(values: Values, name: str, paper: Obj, title: str) -> None:
    values.put(f"{name}.nomor", paper.text("number"))
    values.put(f"{name}.judul", paper.text("title") or title)
    values.put_date(f"{name}.tanggal", day_of(paper, "dated"))


def _put_step(values: Values, step: Obj) -> None:
    name = f"langkah.{step.text('to_state')}"
    given = step.get("values", {})
    values.put_date(f"{name}.tanggal", day_of(step, "on"))
    values.put(f"{name}.alasan", step.text("reason"))
    values.put(f"{name}.nomor", str(given.get("nomor") or ""))
    text = str(given.get("tanggal") or "")
    values.put_date(f"{name}.tanggal_surat", date.fromisoformat(text) if text else None)


def _regulations(
    tables: Law, form: Form, case: Obj, people: Sequence[Obj], dated: date
) -> Iterator[Entry]:
    """Yield the regulations that a decree names, laws first, with their gazette.

    One that came when the discipline law of the act had ended belongs to its successor, and
    is not named beside it.
    """
    if not form.regulations or not people:
        return
    rules = rules_of(tables, people[0], case)
    own = {
        "@discipline_law": rules.discipline_law,
        "@civil_service_law": rules.civil_service_law,
    }
    rows = [tables.row(Regulation, own.get(code, code)) for code in form.regulations]
    ended = tables.row(Regulation, rules.discipline_law).valid_to
    last = dated if ended is None else min(dated, ended)
    for row in sorted(rows, key=lambda row: (row.rank, row.year)):
        # Of some only the year is known.
        if (row.valid_from or date(row.year, 1, 1)) > last:
            continue
        gazette = ", ".join(part for part in (row.gazette, row.gazette_supplement) if part)
        named = full_name(tables, row)
        yield {"teks": f"{named} ({gazette})" if gazette else named}


# --- what was typed -----------------------------------------------------------------------


def _put_fields(
    values: Values,
    form: Form,
    wording: Wording,
    wishes: Wishes,
    in_post: Sequence[OfficialView],
    tables: Law,
) -> None:
    for asked in form.field:
        typed = wishes.values.get(asked.name)
        if typed in (None, "", []):
            _put_default(values, asked, wording)
        elif asked.kind is FieldKind.OFFICIAL:
            _put_official(values, asked, typed, in_post, tables)
        else:
            values.put_field(asked, typed)


def _put_default(values: Values, asked: FormField, wording: Wording) -> None:
    """Take a field's value from another name (``=tim``), or from a sentence of its own."""
    if asked.default.startswith("="):
        source = asked.default[1:]
        if source in values.lists:
            values.put_list(asked.name, values.lists[source])
            return
        for form in ("", ".hari", ".huruf", ".lengkap", ".terbilang"):
            values.put(f"{asked.name}{form}", values.text(f"{source}{form}"))
        _keep_latest(values, asked.name, [values.days.get(source)])
        return
    values.put_field(asked, None)
    if asked.default:
        values.put(asked.name, wording.loosely(asked.default, values.texts))


def _put_official(
    values: Values,
    asked: FormField,
    typed: Json,
    in_post: Sequence[OfficialView],
    tables: Law,
) -> None:
    found = official_of(tables, chosen_official(in_post, ObjectId(str(typed)), ppk=False))
    entry = official_entry(found)
    values.put_person(asked.name, entry)
    values.put(asked.name, entry["nama"])


def people_for(form: Form, people: Sequence[Obj]) -> Sequence[Obj]:
    """Return the people if they fit the form.

    Raises ``Refused``: ``letter.wrong_count`` (kind, about, found), ``letter.wrong_asn_type``
    (kind, name, asn_type, known).
    """
    count = len(people)
    fits = {About.ONE: count == 1, About.SEVERAL: count > 1}.get(form.about, count > 0)
    if not fits:
        raise Refused("letter.wrong_count", kind=form.code, about=form.about.value, found=count)
    for person in people if form.asn_types else ():
        asn_type = person.text("asn_type")
        if asn_type not in form.asn_types:
            known = list(form.asn_types)
            raise Refused(
                *("letter.wrong_asn_type",),
                kind=form.code, name=person.text("name"), asn_type=asn_type, known=known,
            )  # fmt: skip
    return people
