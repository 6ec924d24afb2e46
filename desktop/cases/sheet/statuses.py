"""What the words of an old register mean here: states, outcomes, sources, kinds of ASN.

The words are those offices use; the meanings are guesses that a person may correct in the
map. A state is never better than the words: who is merely "in process" was received, and no
step, document or sanction is made of words.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final

from desktop.cases.sheet.model import StatedStatus
from desktop.cases.sheet.values import plain

RECEIVED: Final = "DITERIMA"
"""Where a case stands of which the register only says that it came in."""
_CLOSED: Final = "TUTUP"
_DONE: Final = "SELESAI"
PROVEN: Final = "terbukti"

_MEANINGS: Final[tuple[tuple[str, StatedStatus], ...]] = (
    (r"duplikat|laporan ganda", StatedStatus("DUPLIKAT", "duplikat")),
    (r"tidak terbukti|tak terbukti|tdk terbukti|bukan pelanggaran",
     StatedStatus(_CLOSED, "tidak_terbukti")),
    (r"tidak memenuhi|tidak (?:dapat )?(?:di)?register|tidak lengkap ditutup",
     StatedStatus(_CLOSED, "tidak_memenuhi_syarat")),
    (r"dicabut|cabut laporan", StatedStatus(_CLOSED, "dicabut")),
    (r"dibatalkan|batal", StatedStatus(_CLOSED, "dibatalkan")),
    (r"gugur|meninggal|wafat|pensiun|mengundurkan diri", StatedStatus(_CLOSED, "gugur")),
    (r"dilimpah|limpah", StatedStatus(_CLOSED, "dilimpahkan")),
    (r"\bdihentikan|penghentian|tidak cukup bukti|kurang bukti",
     StatedStatus(_CLOSED, "dihentikan")),
    (r"belum", StatedStatus(RECEIVED)),
    (r"pantau", StatedStatus("PEMANTAUAN")),
    (r"selesai|tuntas|closed|sudah (?:di)?tindak ?lanjut|sudah sanksi|dijatuhi|sanksi dijatuhkan",
     StatedStatus(_DONE)),
    (r"keberatan|banding", StatedStatus("UPAYA_ADM")),
    (r"\bppk\b|bupati|wali ?kota|gubernur|bkpsdm|bkd|tindak lanjut", StatedStatus("DI_PPK")),
    (r"rekomendasi", StatedStatus("REKOMENDASI")),
    (r"ekspose|pleno|sidang", StatedStatus("EKSPOSE")),
    (r"kajian|telaah|analisis|lhp", StatedStatus("KAJIAN")),
    (r"[pm]eriksa|\bbap\b", StatedStatus("PEMERIKSAAN")),
    (r"panggil", StatedStatus("PANGGILAN_1")),
    (r"klarifikasi|keterangan", StatedStatus("KLARIFIKASI")),
    (r"lengkapi|kelengkapan", StatedStatus("LENGKAPI")),
    (r"verifikasi", StatedStatus("VERIFIKASI")),
    (r"terbukti", StatedStatus(RECEIVED, PROVEN)),
    (r"proses|diterima|masuk|baru|register|progress|berjalan", StatedStatus(RECEIVED)),
)  # fmt: skip
"""Words, looked for in this order, and what they mean."""

_OUTCOMES: Final[tuple[tuple[str, str], ...]] = tuple(
    (words, meaning.outcome) for words, meaning in _MEANINGS if meaning.outcome
)
_NO_SANCTION: Final = frozenset({"", "nihil", "belum", "tidak ada", "proses", "nomor"})

_SANCTIONS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (r"tidak dengan hormat|ptdh", ("PTDH",)),
    (r"dengan hormat tidak atas", ("HD-B3", "P53-B4")),
    (r"teguran lisan|tegur lisan", ("HD-R1", "P53-R1")),
    (r"teguran tertulis|tegur tertulis", ("HD-R2", "P53-R2")),
    (r"tidak puas", ("HD-R3", "P53-R3")),
    (r"(?:tukin|tunjangan kinerja|tpp|tambahan penghasilan).*\b(?:6|enam)\b", ("HD-S1",)),
    (r"(?:tukin|tunjangan kinerja|tpp|tambahan penghasilan).*\b(?:9|sembilan)\b", ("HD-S2",)),
    (r"(?:tukin|tunjangan kinerja|tpp|tambahan penghasilan).*\b(?:12|dua belas)\b",
     ("HD-S3",)),
    (r"gaji berkala|\bkgb\b", ("HD-T1",)),
    (r"penundaan (?:kenaikan )?pangkat", ("HD-T2",)),
    (r"penurunan pangkat.*\b(?:3|tiga)\b", ("P53-B1",)),
    (r"penurunan pangkat.*\b(?:1|satu)\b", ("HD-T3",)),
    (r"penurunan jabatan", ("HD-B1", "P53-B2")),
    (r"menjadi (?:jabatan )?pelaksana", ("HD-B2",)),
    (r"pembebasan dari jabatan|dibebaskan dari jabatan", ("HD-B2", "P53-B3")),
    (r"secara tertutup|moral tertutup|pernyataan tertutup", ("MOR-T",)),
    (r"secara terbuka|moral terbuka|pernyataan terbuka", ("MOR-B",)),
)  # fmt: skip
"""Words for sanctions, looked for in this order, and the codes they may mean by the law's age."""

_SOURCES: Final[tuple[tuple[str, str], ...]] = (
    (r"bawaslu|panwas", "BAWASLU"),
    (r"sp4n|lapor\b", "SP4N_LAPOR"),
    (r"\bwbs\b|whistle", "WBS"),
    (r"medsos|media sosial|facebook|instagram|tiktok|whatsapp|youtube|twitter", "MEDSOS"),
    (r"media|berita|koran|surat kabar|online|tv\b", "MEDIA"),
    (r"kasn|bkn|pusat|kemenpan|menpan", "PUSAT"),
    (r"temuan|inspektorat|pengawasan", "TEMUAN_SENDIRI"),
    (r"atasan|pimpinan|kepala dinas|camat", "ATASAN"),
    (r"masyarakat|warga|lsm|aduan|pengaduan|umum", "MASYARAKAT"),
)
_KINDS: Final[tuple[tuple[str, str], ...]] = (
    (r"cpns", "CPNS"),
    (r"pppk|p3k", "PPPK"),
    (r"ppnpn|honor|thl|kontrak|tks", "PPNPN"),
    (r"non ?asn|kepala desa|perangkat desa", "NON_ASN"),
    (r"pns|asn", "PNS"),
)
_FORM: Final = re.compile(r"\b(KE|DS|PD|P20)[\s._-]?(\d{1,2})\b", re.IGNORECASE)


def guessed_status(words: str, known: Collection[str]) -> StatedStatus | None:
    """Return what a status probably means, or ``None`` when nothing in it is known.

    ``known`` are the codes of states there are; one of them as written is itself.
    """
    code = words.strip().upper().replace(" ", "_")
    if code in known:
        return StatedStatus(code)
    for pattern, meaning in _MEANINGS:
        if re.search(pattern, plain(words)) and meaning.state in known:
            return meaning
    return None


def standing_of_row(
    status: str,
    result: str,
    *,
    sanctioned: bool,
    statuses: Mapping[str, StatedStatus],
    known: Collection[str],
) -> tuple[str, str, bool]:
    """Return state, outcome, and whether the status words were understood.

    The outcome is what status or result say in words; a sanction or decree that is named
    beside "finished" means that the matter was proven.
    """
    stated = statuses.get(plain(status))
    found = stated or guessed_status(status, known) if status else None
    if found is None and result:
        found = guessed_status(result, known)
    understood = found is not None or not status
    state, outcome = (found.state, found.outcome) if found else (RECEIVED, "")
    outcome = outcome or outcome_in(result)
    if outcome == PROVEN and sanctioned and stated is None and state == RECEIVED:
        state = _DONE
    if state == _DONE and not outcome and sanctioned:
        outcome = PROVEN
    if state not in (_DONE, _CLOSED, "DUPLIKAT") and outcome not in ("", PROVEN):
        # A result that closes goes before a status that was never brought up to date.
        state = "DUPLIKAT" if outcome == "duplikat" else _CLOSED
    return (state if state in known else RECEIVED), outcome, understood


def outcome_in(result: str) -> str:
    """Return the outcome that a result states in words, or nothing."""
    words = plain(result)
    return next((outcome for pattern, outcome in _OUTCOMES if re.search(pattern, words)), "")


def says_something(text: str) -> bool:
    """Say whether a cell for a sanction or decree holds more than "nihil" or a dash."""
    return plain(text) not in _NO_SANCTION


def sanctions_in(words: str) -> tuple[str, ...]:
    """Return the codes of the sanction that words may mean, one for each age of the law."""
    text = plain(words)
    return next((codes for pattern, codes in _SANCTIONS if re.search(pattern, text)), ())


def source_in(words: str, known: Collection[str]) -> str:
    """Return the code of a source of reports, or nothing."""
    return _first(words, _SOURCES, known)


def asn_type_in(words: str, known: Collection[str]) -> str:
    """Return the code of a kind of ASN, or nothing."""
    return _first(words, _KINDS, known)


def forms_in(words: str, known: Collection[str]) -> list[str]:
    """Return the codes of forms of violation that are written out, each once."""
    codes = (f"{found[1].upper()}-{int(found[2]):02}" for found in _FORM.finditer(words))
    return [code for code in dict.fromkeys(codes) if code in known]


def _first(words: str, table: tuple[tuple[str, str], ...], known: Collection[str]) -> str:
    code = words.strip().upper().replace(" ", "_")
    if code in known:
        return code
    text = plain(words)
    found = (code for pattern, code in table if re.search(pattern, text))
    return next((code for code in found if code in known), "")
