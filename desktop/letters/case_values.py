"""What a case gives a letter to say: its reports and evidence, people, papers and bodies.

Law comes from its tables by the rule set frozen on the respondent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from desktop.cases.standing import papers_of, rules_of, sanction_of
from desktop.cases.views import day_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json, Obj
from desktop.law.citations import cite, full_name
from desktop.law.lists import EvidenceType, Level, ReportSource
from desktop.law.model import DocumentType, Rank, Regulation, RuleSet, Sanction, Violation
from desktop.law.packs import Law
from desktop.law.process import BodyElement
from desktop.letters.compose import bare
from desktop.letters.forms import Form
from desktop.letters.gather import name_of, sanction_text
from desktop.letters.names import NBSP, AsnType, show_nip
from desktop.letters.ports import LetterUnit
from desktop.letters.values import Entry, Values, person_entry


def put_case(
    values: Values, unit: LetterUnit, tables: Law, case: Obj, people: Sequence[Obj]
) -> None:
    """Put the case, those of its respondents the letter is about, its papers and its bodies."""
    _put_reports(values, unit, tables, case)
    _put_people(values, unit, tables, case, people)
    _put_papers(values, unit, tables, case, people)
    _put_bodies(values, unit, tables, case, people)


def _put_reports(values: Values, unit: LetterUnit, tables: Law, case: Obj) -> None:
    """Put what the case is about, the papers it rests on and the evidence."""
    for name, key in (("nomor", "register_number"), ("perihal", "subject"), ("tempat", "place")):
        values.put(f"perkara.{name}", case.text(key))
    values.put("perkara.uraian", case.text("account"))
    values.put_date("perkara.tanggal", day_of(case, "acted_on"))
    values.put_date("perkara.diterima", day_of(case, "received_on"))
    reports = list(_reports(unit, tables, values, case))
    values.put_list("laporan", reports)
    values.keep_latest("laporan.tanggal", _report_days(unit, case))
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
    values.keep_latest("terlapor.tanggal_perbuatan", acted)
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
        name_of(person),
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
    imposed = sanction_of(unit.objects.children(person.id, "step"))
    code = imposed or person.text("proposed_sanction")
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


def regulations(
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
