"""Sample values for previews and tests: every person, office and number is made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from importlib.resources import files

from desktop.letters.facts import (
    Finding,
    RecommendationFacts,
    RecordBasis,
    ReportBasis,
    RespondentFacts,
    Security,
    Urgency,
)
from desktop.letters.model import Letterhead, Official, StyleProfile
from desktop.letters.names import AsnType, PersonName


def sample_letterhead() -> Letterhead:
    """Return the head of an office that does not exist, with a crest marked CONTOH."""
    return Letterhead(
        government="Pemerintah Kabupaten Contoh",
        office=("Inspektorat Daerah",),
        address=(
            "Jalan Contoh Nomor 1, Contoh 00000",
            "Telepon (000) 000000, Faksimile (000) 000001",
            "Laman inspektorat.contoh.example, Pos-el inspektorat@contoh.example",
        ),
        crest=(files("reports_templates.assets") / "sample_crest.png").read_bytes(),
    )


def sample_respondent() -> RespondentFacts:
    """Return a respondent who does not exist."""
    return RespondentFacts(
        name=PersonName("Contoh Terlapor", back="S.Sos."),
        nip="198001012005011002",
        asn_type=AsnType.PNS,
        rank="Penata Tingkat I",
        grade="III/d",
        position="Kepala Seksi Pemerintahan",
        unit="Seksi Pemerintahan",
        institution="Kecamatan Contoh",
        act=(
            "Menghadiri kegiatan kampanye pasangan calon Bupati dan mengunggah foto kegiatan itu "
            "pada akun media sosial pribadi disertai ajakan untuk memilih pasangan calon tersebut"
        ),
        act_date=date(2026, 9, 27),
        act_place="Lapangan Contoh, Kecamatan Contoh",
        articles=(
            "Pasal 5 huruf n angka 5 Peraturan Pemerintah Nomor 94 Tahun 2021 tentang Disiplin "
            "Pegawai Negeri Sipil",
        ),
        sanction=(
            "hukuman disiplin sedang berupa penundaan kenaikan pangkat selama 1 (satu) tahun"
        ),
        aggravating=("yang bersangkutan menduduki jabatan pengawas",),
        mitigating=("yang bersangkutan mengakui perbuatannya dan telah menghapus unggahan",),
        history="Belum pernah dijatuhi hukuman disiplin.",
    )


def sample_facts(
    style: StyleProfile, *, number: str = "R-700/012/INSP/2026"
) -> RecommendationFacts:
    """Return a recommendation about one respondent; an empty ``number`` makes a draft."""
    return RecommendationFacts(
        letterhead=sample_letterhead(),
        style=style,
        place="Contoh",
        date=date(2026, 11, 20),
        number=number,
        draft_number="R-700/....../INSP/2026",
        security=Security.RESTRICTED,
        urgency=Urgency.URGENT,
        attachments=1,
        addressee=Official(
            post="Bupati Contoh",
            name=PersonName("Contoh Kepala Daerah"),
            head_of_region=True,
            ppk=True,
            pronoun="Bapak",
            address="Bapak Bupati",
            place="Contoh",
        ),
        signer=Official(
            post="Inspektur Kabupaten Contoh",
            name=PersonName("Contoh Inspektur", "Dr. H.", "S.H., M.Si."),
            nip="197001011995031001",
            rank="Pembina Utama Muda",
        ),
        reports=(
            ReportBasis(
                sender="Surat Badan Pengawas Pemilihan Umum Kabupaten Contoh",
                number="045/PM.00.02/K/10/2026",
                date=date(2026, 10, 2),
                subject="Penerusan Dugaan Pelanggaran Netralitas ASN",
            ),
            ReportBasis(
                sender="Surat Tugas Inspektur Kabupaten Contoh",
                number="700/098/INSP/2026",
                date=date(2026, 10, 6),
                subject="Pemeriksaan Dugaan Pelanggaran Netralitas ASN",
            ),
        ),
        respondents=(sample_respondent(),),
        records=(
            RecordBasis(
                title="Berita Acara Pemeriksaan",
                number="700/003/BAP/2026",
                date=date(2026, 10, 21),
            ),
        ),
        findings=(
            Finding(
                text=(
                    "Pada tanggal 27 September 2026 yang bersangkutan berada di Lapangan Contoh "
                    "pada waktu kampanye berlangsung, sebagaimana diakui dalam pemeriksaan"
                ),
                evidence=("B-01", "B-03"),
            ),
            Finding(
                text=(
                    "Foto kegiatan beserta ajakan memilih diunggah pada akun media sosial pribadi "
                    "yang bersangkutan dan dapat dilihat oleh umum selama tiga hari"
                ),
                evidence=("B-02",),
            ),
        ),
        conclusion=(
            "Yang bersangkutan terbukti memberikan dukungan kepada calon Bupati dan dengan "
            "demikian melakukan pelanggaran disiplin terhadap larangan netralitas."
        ),
        deadline="14 (empat belas) hari kerja sejak surat ini diterima",
        report_to="Komisi Aparatur Sipil Negara dengan tembusan kepada Inspektorat Daerah",
        copies=(
            "Wakil Bupati Contoh",
            "Sekretaris Daerah Kabupaten Contoh",
            "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Contoh",
            "Ketua Badan Pengawas Pemilihan Umum Kabupaten Contoh",
        ),
    )


def sample_collective_facts(
    style: StyleProfile, people: int, *, number: str = "R-700/013/INSP/2026"
) -> RecommendationFacts:
    """Return a recommendation about several respondents who do not exist."""
    respondents = tuple(
        replace(
            sample_respondent(),
            name=PersonName(f"Contoh Terlapor {_ordinal(index)}", back="S.Sos."),
            nip=f"1980{1 + index % 12:02}{1 + index // 12:02}200501{1 + index % 2}{1 + index:03}",
        )
        for index in range(people)
    )
    return replace(sample_facts(style, number=number), respondents=respondents)


def _ordinal(index: int) -> str:
    words = ("Satu", "Dua", "Tiga", "Empat", "Lima", "Enam", "Tujuh", "Delapan", "Sembilan")
    return " ".join(words[int(digit) - 1] if digit != "0" else "Nol" for digit in str(index + 1))
