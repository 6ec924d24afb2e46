"""Which column holds what: guessed from the headers and from what stands below them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from desktop.cases.nip import squeeze
from desktop.cases.sheet.model import Cell, ColumnMap, Day, Table, column_letter
from desktop.cases.sheet.values import (
    day_of,
    is_damaged_number,
    line_of,
    order_in,
    plain,
    text_of,
)

IGNORED: Final = ""
PRIVATE: Final = "private"
"""A column about whoever reported: kept nowhere, not even as the text of the row."""
REPORTER: Final = ("reporter_name", "reporter_contact")
"""Columns that are sealed and stand nowhere else."""

SEALED: Final = "(disegel)"
"""Stands in the text of a row, and among examples, where the reporter would be named."""

HEADERS: Final[dict[str, tuple[str, ...]]] = {
    "number": ("nomor register", "register", "nomor perkara", "nomor kasus", "nomor agenda",
               "nomor laporan", "nomor pengaduan", "nomor register perkara"),
    "row_number": ("nomor", "nomor urut", "urut", "nu"),
    "received_on": ("tanggal laporan", "tanggal diterima", "tanggal terima", "tanggal masuk",
                    "tanggal register", "tanggal pelaporan", "tanggal laporan masuk",
                    "tanggal laporan diterima", "tanggal pengaduan", "tanggal"),
    "acted_on": ("tanggal kejadian", "tanggal peristiwa", "tanggal perbuatan",
                 "waktu kejadian", "tanggal pelanggaran", "hari tanggal kejadian"),
    "source": ("sumber", "sumber laporan", "asal laporan", "sumber informasi",
               "sumber pengaduan", "asal pengaduan"),
    "letter_number": ("nomor surat", "nomor surat laporan", "nomor laporan bawaslu",
                      "nomor surat bawaslu", "nomor surat masuk", "nomor surat pengantar"),
    "subject": ("perihal", "pokok perkara", "judul", "masalah", "pokok laporan", "perkara",
                "hal", "kasus"),
    "account": ("uraian", "kronologi", "uraian kejadian", "uraian pelanggaran", "uraian singkat",
                "isi laporan", "deskripsi", "materi laporan", "kronologis"),
    "place": ("tempat kejadian", "lokasi", "lokasi kejadian", "kecamatan", "tempat"),
    "officer": ("petugas", "pemeriksa", "penanggung jawab", "tim pemeriksa", "pic", "auditor"),
    "name": ("nama terlapor", "nama", "nama asn", "nama pegawai", "terlapor", "nama lengkap",
             "nama pns", "nama asn terlapor", "nama pelanggar", "asn terlapor"),
    "nip": ("nip", "nip terlapor", "nip ni pppk", "nomor induk pegawai", "nip nippppk"),
    "rank": ("pangkat golongan", "golongan", "pangkat", "pangkat golongan ruang",
             "golongan ruang"),
    "position": ("jabatan", "jabatan terlapor", "nama jabatan"),
    "unit": ("unit kerja", "opd", "skpd", "perangkat daerah", "unit", "satuan kerja",
             "unit organisasi", "tempat tugas", "unit kerja opd"),
    "institution": ("instansi", "instansi asal", "pemerintah daerah", "instansi terlapor",
                    "kabupaten kota"),
    "asn_type": ("jenis asn", "status kepegawaian", "status asn", "pns pppk", "jenis pegawai"),
    "violation": ("jenis pelanggaran", "bentuk pelanggaran", "pelanggaran",
                  "kategori pelanggaran", "dugaan pelanggaran", "jenis dugaan pelanggaran",
                  "kode pelanggaran"),
    "status": ("status", "status penanganan", "status perkara", "status tindak lanjut",
               "tindak lanjut", "progres", "perkembangan", "status kasus", "posisi"),
    "result": ("hasil", "hasil pemeriksaan", "hasil akhir", "kesimpulan", "simpulan", "putusan"),
    "sanction": ("sanksi", "hukuman", "jenis sanksi", "jenis hukuman", "hukuman disiplin",
                 "sanksi yang dijatuhkan", "sanksi hukuman", "rekomendasi sanksi"),
    "decree_number": ("nomor sk", "nomor keputusan", "nomor sk hukuman", "nomor sk sanksi",
                      "surat keputusan", "sk", "nomor surat keputusan"),
    "decree_date": ("tanggal sk", "tanggal keputusan", "tanggal sk hukuman", "tanggal sk sanksi"),
    "recommendation_number": ("nomor rekomendasi", "rekomendasi", "nomor surat rekomendasi",
                              "nomor rekomendasi kasn", "rekomendasi kasn"),
    "recommendation_date": ("tanggal rekomendasi", "tanggal surat rekomendasi"),
    "note": ("keterangan", "catatan", "keterangan lain"),
    "reporter_name": ("pelapor", "nama pelapor", "identitas pelapor", "pengadu", "nama pengadu"),
    "reporter_contact": ("kontak pelapor", "nomor hp pelapor", "alamat pelapor",
                         "telepon pelapor", "nomor telepon pelapor", "nik pelapor"),
}  # fmt: skip
"""What a column can mean, and the headers that say so; the first one is its own name."""

MEANINGS: Final = (*HEADERS, PRIVATE)
CASE_COLUMNS: Final = (
    *("number", "row_number", "received_on", "acted_on", "source", "letter_number"),
    *("subject", "account", "place", "officer"),
)
"""Columns about the case; on further rows of one case they may be empty."""

_ALIKE: Final = 86
_HEADER_WITHIN: Final = 25
_SAMPLE: Final = 60
_REPORTER_WORDS: Final = frozenset({"pelapor", "pengadu", "saksi"})


@dataclass(frozen=True, slots=True)
class Column:
    """A column as guessed: its letter, its header, what it means, and a few of its cells."""

    letter: str
    header: str
    meaning: str
    examples: tuple[str, ...]


def guess_map(table: Table, header_row: int = 0) -> ColumnMap:
    """Return how a sheet probably has to be understood; 0 means that the titles are looked for."""
    row = header_row or _header_row(table)
    meanings = _meanings(table, row)
    dates = [at for at, meaning in enumerate(meanings) if meaning in ("received_on", "acted_on")]
    cells = (_at(line, at) for line in table.rows[row:] for at in dates)
    return ColumnMap(
        header_row=row,
        columns={column_letter(at): meaning for at, meaning in enumerate(meanings) if meaning},
        day_order=order_in(cells),
        sheet=table.sheet,
    )


def columns_of(table: Table, chosen: ColumnMap) -> tuple[Column, ...]:
    """Return all columns with what the map says of them; of private ones nothing is shown."""
    headers = headers_of(table, chosen.header_row)
    body = table.rows[chosen.header_row :]
    found = []
    for at, header in enumerate(headers):
        meaning = chosen.columns.get(column_letter(at), IGNORED)
        texts = (line_of(_at(row, at)) for row in body)
        shown = (SEALED,) if is_sealed(header, meaning) else tuple(_examples(texts))
        found.append(Column(column_letter(at), header, meaning, shown))
    return tuple(found)


def is_sealed(header: str, meaning: str) -> bool:
    """Say whether the cells of a column may stand nowhere, whatever it is said to hold."""
    return meaning in (*REPORTER, PRIVATE) or (is_private(header) and meaning != "name")


def headers_of(table: Table, header_row: int) -> tuple[str, ...]:
    """Return the headers, those of two rows joined where the upper one spans several columns."""
    width = max((len(row) for row in table.rows), default=0)
    own, above = _header_texts(table, header_row, width)
    joined, spanning = [], ""
    for at in range(width):
        spanning = above[at] or (spanning if own[at] else "")
        joined.append(" ".join(part for part in (spanning, own[at]) if part))
    return tuple(joined)


def _header_texts(table: Table, header_row: int, width: int) -> tuple[list[str], list[str]]:
    """Return the texts of the header row and of the one above, empty if that is only a title."""
    own = _texts(table, header_row - 1, width)
    above = _texts(table, header_row - 2, width)
    return own, above if sum(map(bool, above)) >= 2 else [""] * width


def signature_of(headers: Sequence[str]) -> str:
    """Return what makes a sheet known again: its headers, whatever their spelling."""
    text = "\n".join(plain(header) for header in headers)
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def is_private(header: str) -> bool:
    """Say whether a header speaks of the reporter or a witness."""
    return bool(_REPORTER_WORDS & set(plain(header).split()))


@lru_cache(maxsize=8192)
def score_of(header: str, meaning: str) -> float:
    """Return from 0 to 100 how well a header says what a column means."""
    from rapidfuzz.fuzz import ratio, token_sort_ratio

    text = plain(header)
    if not text:
        return 0
    best = 0.0
    for rank, known in enumerate(HEADERS[meaning]):
        # Of two headers that fit as well the one nearer to the head of the list wins.
        found = max(ratio(text, known), token_sort_ratio(text, known)) - rank * 0.01
        best = max(best, found)
    return best


def _header_row(table: Table) -> int:
    """Return the row, from 1, that reads most like a header."""
    best, where = 0.0, 1
    for at, row in enumerate(table.rows[:_HEADER_WITHIN]):
        found = 0.0
        for cell in row:
            text = line_of(cell)
            if isinstance(cell, str) and text and len(text) <= 60:
                score = max(score_of(text, meaning) for meaning in HEADERS)
                found += score >= _ALIKE
        if found > best:
            best, where = found, at + 1
    return where + 1 if _has_second_row(table, where) else where


def _has_second_row(table: Table, header_row: int) -> bool:
    """Say whether the row below only divides some of the headers: ``SK`` into number and date."""
    width = max((len(row) for row in table.rows), default=0)
    upper, lower = _texts(table, header_row - 1, width), _texts(table, header_row, width)
    divided = [at for at in range(width) if lower[at]]
    if not divided or len(divided) * 2 > sum(map(bool, upper)) + len(divided):
        return False
    return all(
        isinstance(_at(table.rows[header_row], at), str)
        and max(score_of(lower[at], meaning) for meaning in HEADERS) >= _ALIKE
        for at in divided
    )


def _meanings(table: Table, header_row: int) -> list[str]:
    headers = headers_of(table, header_row)
    own, _ = _header_texts(table, header_row, len(headers))
    body = table.rows[header_row:]
    found = [""] * len(headers)
    scored = sorted(
        (
            # What both rows say together counts before what the lower one says alone.
            (max(score_of(whole, meaning) + 0.5, score_of(alone, meaning)), -at, meaning)
            for at, (whole, alone) in enumerate(zip(headers, own, strict=True))
            for meaning in HEADERS
        ),
        reverse=True,
    )
    for score, minus, meaning in scored:
        if score < _ALIKE:
            break
        if not found[-minus] and meaning not in found:
            found[-minus] = meaning
    for at, header in enumerate(headers):
        if is_private(header) and found[at] not in REPORTER and found[at] != "name":
            found[at] = PRIVATE
    return _by_content(found, body)


def _by_content(found: list[str], body: Sequence[Sequence[Cell]]) -> list[str]:
    """Fill in the number of people and the day of receipt where only the cells tell."""
    sample = body[:_SAMPLE]
    for meaning, fits in (("nip", _looks_like_nip), ("received_on", _looks_like_day)):
        if meaning in found:
            continue
        shares = [
            _share([_at(row, at) for row in sample], fits) if not known else 0.0
            for at, known in enumerate(found)
        ]
        best = max(shares, default=0.0)
        if best >= 0.6:
            found[shares.index(best)] = meaning
    return found


def _share(cells: Sequence[Cell], fits: object) -> float:
    filled = [cell for cell in cells if text_of(cell)]
    if len(filled) < 2 or not callable(fits):
        return 0.0
    return sum(bool(fits(cell)) for cell in filled) / len(filled)


def _looks_like_nip(cell: Cell) -> bool:
    digits = squeeze(line_of(cell))
    return is_damaged_number(cell) or (len(digits) == 18 and digits.isdecimal())


def _looks_like_day(cell: Cell) -> bool:
    return isinstance(cell, Day) or (isinstance(cell, str) and day_of(cell) is not None)


def _texts(table: Table, row: int, width: int) -> list[str]:
    cells = table.rows[row] if 0 <= row < len(table.rows) else ()
    return [line_of(_at(cells, at))[:200] for at in range(width)]


def _examples(texts: Iterable[str]) -> list[str]:
    found: list[str] = []
    for text in texts:
        if text and text not in found:
            found.append(text[:80])
        if len(found) == 3:
            break
    return found


def _at(row: Sequence[Cell], at: int) -> Cell:
    return row[at] if at < len(row) else None
