"""From facts and wording to a letter with every word final.

The recommendation to the Pejabat Pembina Kepegawaian: one respondent makes a letter that
tells all in its body (REK-1); several make one with a table in the Lampiran (REK-2).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

import msgspec

from desktop.errors import BugError
from desktop.law.dates import long_date, terbilang
from desktop.letters.checks import missing_fields
from desktop.letters.facts import (
    Finding,
    RecommendationFacts,
    ReportBasis,
    RespondentFacts,
    Security,
    Urgency,
)
from desktop.letters.model import (
    Annex,
    Block,
    Field,
    Fields,
    Heading,
    Item,
    LetterData,
    Letterhead,
    MissingField,
    MonthStyle,
    Signature,
    Text,
)
from desktop.letters.names import NBSP, nip_label, show_nip
from desktop.letters.signature_lines import post_lines
from desktop.letters.wording import Contract, Wording, sentence

RECOMMENDATION_WORDING: Final[Contract] = {
    "judul_dokumen": sentence("nomor"),
    "label_nomor": sentence(),
    "label_sifat": sentence(),
    "label_lampiran": sentence(),
    "label_hal": sentence(),
    "sifat_SR": sentence(),
    "sifat_R": sentence(),
    "sifat_T": sentence(),
    "sifat_B": sentence(),
    "urgensi_SEGERA": sentence(),
    "urgensi_SANGAT_SEGERA": sentence(),
    "sifat_dan_urgensi": sentence("sifat urgensi"),
    "tanda_SR": sentence(),
    "tanda_R": sentence(),
    "salinan": sentence("jumlah"),
    "lampiran_ada": sentence("jumlah"),
    "lampiran_tidak_ada": sentence(),
    "hal_satu": sentence("nama"),
    "hal_banyak": sentence("jumlah"),
    "yth": sentence(),
    "selaku_ppk": sentence(),
    "di": sentence(),
    "salam": sentence(),
    "pembuka_satu": sentence("nama tujuan?"),
    "pembuka_banyak": sentence("jumlah tujuan?"),
    "judul_dasar": sentence(),
    "dasar_pengantar": sentence(),
    "dasar_bernomor": sentence("pengirim nomor tanggal perihal"),
    "dasar_tanpa_nomor": sentence("pengirim tanggal perihal"),
    "judul_identitas": sentence(),
    "identitas_pengantar": sentence(),
    "identitas_lampiran": sentence("jumlah"),
    "label_nama": sentence(),
    "label_pangkat": sentence(),
    "label_golongan": sentence(),
    "label_jabatan": sentence(),
    "label_unit": sentence(),
    "label_instansi": sentence(),
    "judul_pemeriksaan": sentence(),
    "pemeriksaan_pengantar": sentence("daftar"),
    "pemeriksaan_butir": sentence("judul nomor tanggal"),
    "fakta_pengantar": sentence(),
    "fakta_dengan_bukti": sentence("fakta bukti"),
    "judul_analisis": sentence(),
    "analisis_pengantar": sentence(),
    "analisis_lampiran": sentence(),
    "label_perbuatan": sentence(),
    "label_waktu_tempat": sentence(),
    "waktu_tempat": sentence("tanggal tempat"),
    "label_ketentuan": sentence(),
    "label_memberatkan": sentence(),
    "label_meringankan": sentence(),
    "label_riwayat": sentence(),
    "judul_kesimpulan": sentence(),
    "judul_rekomendasi": sentence(),
    "rekomendasi_satu": sentence("sanksi nama tujuan sapaan?"),
    "rekomendasi_banyak": sentence("jumlah tujuan sapaan?"),
    "judul_tindak_lanjut": sentence(),
    "tindak_lanjut": sentence("penerima tenggat tujuan? sapaan?"),
    "penutup": sentence("tujuan? sapaan?"),
    "atas_nama": sentence("jabatan"),
    "untuk_beliau": sentence(),
    "tembusan": sentence(),
    "lampiran_label": sentence("jabatan"),
    "lampiran_tanggal": sentence(),
    "lampiran_judul": sentence(),
    "kolom_no": sentence(),
    "kolom_nama": sentence(),
    "kolom_pangkat": sentence(),
    "kolom_jabatan": sentence(),
    "kolom_uraian": sentence(),
    "kolom_pasal": sentence(),
    "kolom_rekomendasi": sentence(),
    "lampiran_jumlah": sentence("jumlah"),
    "kaki": sentence("jabatan nomor"),
    "halaman": sentence("halaman jumlah"),
    "kode_arsip": sentence(),
}
"""The sentences of the recommendation; ``tujuan`` is "Bapak Bupati", ``sapaan`` "Bapak"."""

_COLUMNS: Final = ("no", "nama", "pangkat", "jabatan", "uraian", "pasal", "rekomendasi")


def compose_recommendation(
    facts: RecommendationFacts, wording: Wording
) -> LetterData | tuple[MissingField, ...]:
    """Return the letter, or the list of all that is missing.

    ``wording`` fulfils ``RECOMMENDATION_WORDING``. The kind is ``REK-1`` for one respondent
    and ``REK-2`` for several.
    """
    missing = missing_fields(facts)
    if missing:
        return missing
    return _Composer(facts, wording).letter()


class _Composer:
    def __init__(self, facts: RecommendationFacts, wording: Wording) -> None:
        self.facts = facts
        self.say = wording.fill
        self.several = len(facts.respondents) > 1
        self.count = counted(len(facts.respondents))
        self.number = facts.number or facts.draft_number
        self.target = facts.addressee.address
        self.pronoun = facts.addressee.pronoun

    def letter(self) -> LetterData:
        facts, say = self.facts, self.say
        marked = facts.security in {Security.SECRET, Security.RESTRICTED}
        return LetterData(
            kind="REK-2" if self.several else "REK-1",
            number=facts.number,
            date=facts.date,
            title=say("judul_dokumen", nomor=self.number),
            letterhead=in_capitals(facts.letterhead),
            security_mark=say(f"tanda_{facts.security.value}") if marked else "",
            copy_note=say("salinan", jumlah=counted(1 + len(facts.copies))) if marked else "",
            head=tuple(self.head()),
            place_date=f"{facts.place}, {self.day(facts.date)}",
            addressee_label=say("yth"),
            addressee=tuple(self.addressee()),
            salutation=say("salam"),
            body=tuple(self.body()),
            closing=say("penutup", tujuan=self.target, sapaan=self.pronoun),
            signature=self.signature(),
            copies_label=say("tembusan") if facts.copies else "",
            copies=tuple(listed(facts.copies)),
            annex=self.annex() if self.several else None,
            footer=say("kaki", jabatan=facts.on_behalf_of or facts.signer.post, nomor=self.number),
            page_label=say("halaman", halaman="[halaman]", jumlah="[jumlah]"),
            archive_note=say("kode_arsip"),
        )

    def day(self, day: date | None) -> str:
        if day is None:
            raise BugError("a letter is composed although a date is missing")
        return written_date(day, self.facts.style.month_style)

    def head(self) -> Iterator[Field]:
        facts, say = self.facts, self.say
        security = say(f"sifat_{facts.security.value}")
        if facts.urgency is not Urgency.ORDINARY:
            urgency = say(f"urgensi_{facts.urgency.value}")
            security = say("sifat_dan_urgensi", sifat=security, urgensi=urgency)
        enclosed = facts.attachments + self.several
        if enclosed:
            enclosure = say("lampiran_ada", jumlah=counted(enclosed))
        else:
            enclosure = say("lampiran_tidak_ada")
        if self.several:
            subject = say("hal_banyak", jumlah=self.count)
        else:
            subject = say("hal_satu", nama=facts.respondents[0].name.full())
        yield Field(say("label_nomor"), self.number)
        yield Field(say("label_sifat"), security)
        yield Field(say("label_lampiran"), enclosure)
        yield Field(say("label_hal"), subject)

    def addressee(self) -> Iterator[str]:
        yield self.facts.addressee.titled_post()
        if self.facts.addressee.ppk:
            yield self.say("selaku_ppk")
        yield f"{self.say('di')} {self.facts.addressee.place}"

    def body(self) -> Iterator[Block]:
        facts, say = self.facts, self.say
        if self.several:
            yield Text(say("pembuka_banyak", jumlah=self.count, tujuan=self.target))
        else:
            name = facts.respondents[0].name.full()
            yield Text(say("pembuka_satu", nama=name, tujuan=self.target))
        sections = (
            ("dasar", self.basis()),
            ("identitas", self.identity()),
            ("pemeriksaan", self.examination()),
            ("analisis", self.analysis()),
            ("kesimpulan", paragraphs(facts.conclusion)),
            ("rekomendasi", self.recommendation()),
            ("tindak_lanjut", self.follow_up()),
        )
        for index, (key, blocks) in enumerate(sections, start=1):
            yield Heading(f"{index}.", say(f"judul_{key}"))
            yield from blocks

    def basis(self) -> Iterator[Block]:
        yield Text(self.say("dasar_pengantar"), level=1)
        yield from items(self.report(report) for report in self.facts.reports)

    def report(self, report: ReportBasis) -> str:
        words = {
            "pengirim": report.sender,
            "tanggal": self.day(report.date),
            "perihal": report.subject,
        }
        if report.number.strip():
            return self.say("dasar_bernomor", nomor=report.number, **words)
        return self.say("dasar_tanpa_nomor", **words)

    def identity(self) -> Iterator[Block]:
        if self.several:
            yield Text(self.say("identitas_lampiran", jumlah=self.count), level=1)
            return
        person = self.facts.respondents[0]
        yield Text(self.say("identitas_pengantar"), level=1)
        rank_label = "label_pangkat" if person.rank else "label_golongan"
        yield Fields(
            (
                Field(self.say("label_nama"), person.name.full()),
                Field(nip_label(person.asn_type), show_nip(person.nip)),
                Field(self.say(rank_label), person.rank_and_grade()),
                Field(self.say("label_jabatan"), person.position),
                Field(self.say("label_unit"), person.unit),
                Field(self.say("label_instansi"), person.institution),
            )
        )

    def examination(self) -> Iterator[Block]:
        records = [
            self.say(
                "pemeriksaan_butir",
                judul=record.title,
                nomor=record.number,
                tanggal=self.day(record.date),
            )
            for record in self.facts.records
        ]
        yield Text(self.say("pemeriksaan_pengantar", daftar=enumerated(records)), level=1)
        yield Text(self.say("fakta_pengantar"), level=1)
        yield from items(self.finding(finding) for finding in self.facts.findings)

    def finding(self, finding: Finding) -> str:
        text = bare(finding.text)
        if not finding.evidence:
            return text
        return self.say("fakta_dengan_bukti", fakta=text, bukti=", ".join(finding.evidence))

    def analysis(self) -> Iterator[Block]:
        if self.several:
            yield Text(self.say("analisis_lampiran"), level=1)
            return
        person = self.facts.respondents[0]
        yield Text(self.say("analisis_pengantar"), level=1)
        rows = (
            ("label_perbuatan", entry(person.act)),
            ("label_waktu_tempat", self.when_and_where(person)),
            ("label_ketentuan", "\n".join(numbered(person.articles))),
            ("label_memberatkan", "\n".join(numbered(map(entry, person.aggravating)))),
            ("label_meringankan", "\n".join(numbered(map(entry, person.mitigating)))),
            ("label_riwayat", entry(person.history)),
        )
        yield Fields(tuple(Field(self.say(key), value) for key, value in rows if value.strip()))

    def when_and_where(self, person: RespondentFacts) -> str:
        return self.say("waktu_tempat", tanggal=self.day(person.act_date), tempat=person.act_place)

    def recommendation(self) -> Iterator[Block]:
        words = {"tujuan": self.target, "sapaan": self.pronoun}
        if self.several:
            text = self.say("rekomendasi_banyak", jumlah=self.count, **words)
        else:
            person = self.facts.respondents[0]
            text = self.say(
                "rekomendasi_satu", sanksi=person.sanction, nama=person.name.full(), **words
            )
        yield Text(text, level=1)

    def follow_up(self) -> Iterator[Block]:
        text = self.say(
            "tindak_lanjut",
            penerima=self.facts.report_to,
            tenggat=self.facts.deadline,
            tujuan=self.target,
            sapaan=self.pronoun,
        )
        yield Text(text, level=1)

    def signature(self) -> Signature:
        facts = self.facts
        words = ("", "")
        if facts.on_behalf_of:
            principal = self.say("atas_nama", jabatan=facts.on_behalf_of)
            words = (principal, self.say("untuk_beliau"))
        named = (facts.signer.titled_post(), facts.on_behalf_of, facts.through)
        post = post_lines(*named, words=words, capitals=False)
        if facts.signer.head_of_region:
            return Signature(post, facts.signer.name.full())
        nip = f"NIP{NBSP}{show_nip(facts.signer.nip)}"
        return Signature(post, facts.signer.name.full(), (facts.signer.rank, nip))

    def annex(self) -> Annex:
        facts, say = self.facts, self.say
        return Annex(
            label=say("lampiran_label", jabatan=facts.on_behalf_of or facts.signer.post),
            head=(
                Field(say("label_nomor"), self.number),
                Field(say("lampiran_tanggal"), self.day(facts.date)),
            ),
            title=say("lampiran_judul"),
            columns=tuple(say(f"kolom_{column}") for column in _COLUMNS),
            rows=tuple(
                self.annex_row(index, person)
                for index, person in enumerate(facts.respondents, start=1)
            ),
            total=say("lampiran_jumlah", jumlah=self.count),
        )

    def annex_row(self, index: int, person: RespondentFacts) -> tuple[tuple[str, ...], ...]:
        factors = [
            f"{self.say(key)}: {'; '.join(bare(text) for text in texts)}."
            for key, texts in (
                ("label_memberatkan", person.aggravating),
                ("label_meringankan", person.mitigating),
                ("label_riwayat", (person.history,)),
            )
            if any(text.strip() for text in texts)
        ]
        nip = f"{nip_label(person.asn_type)} {show_nip(person.nip)}"
        place = dict.fromkeys((person.position, person.unit, person.institution))
        return (
            (f"{index}.",),
            (person.name.full(), nip),
            (person.rank_and_grade(),),
            tuple(place),
            (f"{entry(person.act)}.", f"{self.when_and_where(person)}.", *factors),
            tuple(numbered(person.articles)),
            (person.sanction,),
        )


def in_capitals(head: Letterhead) -> Letterhead:
    """Return a letterhead as printed: government and office in capitals."""
    office = tuple(line.upper() for line in head.office)
    return msgspec.structs.replace(head, government=head.government.upper(), office=office)


# --- small forms of Indonesian official prose ------------------------------------------------


def bare(text: str) -> str:
    """Return a text without the full stop or semicolon at its end; degrees keep theirs."""
    text = text.strip()
    last_word = text.rsplit(maxsplit=1)[-1] if text else ""
    if "." in last_word[:-1]:
        return text.rstrip(";,")
    return re.sub(r"[.;,]+$", "", text)


def entry(text: str) -> str:
    """Return a text as a table entry: without its full stop and with a capital letter."""
    text = bare(text)
    return text[:1].upper() + text[1:]


def listed(texts: Iterable[str]) -> Iterator[str]:
    """Yield the entries of a list: each ends with a semicolon, the last with a full stop."""
    entries = [bare(text) for text in texts]
    for index, entry in enumerate(entries):
        if index < len(entries) - 1:
            yield f"{entry};"
        else:
            yield entry if entry.endswith(".") else f"{entry}."


def items(texts: Iterable[str]) -> Iterator[Item]:
    """Yield list entries with the marks a., b., …, z., aa., …; a single one has none."""
    entries = list(listed(texts))
    for index, entry in enumerate(entries):
        yield Item(f"{letter_mark(index)}." if len(entries) > 1 else "", entry)


def letter_mark(index: int) -> str:
    """Return a, b, …, z, aa, ab, … for 0, 1, …"""
    before, last = divmod(index, 26)
    return (letter_mark(before - 1) if before else "") + chr(ord("a") + last)


def numbered(texts: Iterable[str]) -> Iterator[str]:
    """Yield the texts with 1), 2), … in front if there are several."""
    kept = [text.strip() for text in texts if text.strip()]
    for index, text in enumerate(kept, start=1):
        yield f"{index}){NBSP}{text}" if len(kept) > 1 else text


def paragraphs(text: str) -> Iterator[Text]:
    """Yield the lines of a text as paragraphs under a heading."""
    for line in text.splitlines():
        if line.strip():
            yield Text(line.strip(), level=1)


def enumerated(texts: list[str]) -> str:
    """Return ``a``, ``a dan b`` or ``a, b, dan c``."""
    if len(texts) < 3:
        return " dan ".join(texts)
    return f"{', '.join(texts[:-1])}, dan {texts[-1]}"


def written_date(day: date, style: MonthStyle) -> str:
    """Return a date as the office writes it, held together by no-break spaces."""
    if style is MonthStyle.DIGITS:
        return f"{day.day:02}-{day.month:02}-{day.year}"
    return long_date(day).replace(" ", NBSP)


def counted(number: int) -> str:
    """Return ``3 (tiga)``."""
    return f"{number}{NBSP}({terbilang(number)})"
