"""Made-up values to try a form with: ordinary ones, the fewest, and the most awkward.

Every person and number here is invented and says so. The golden letters are made of them,
and an office's own wording is tried against them before it is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Final

from desktop.letters.drawing import addressee_lines
from desktop.letters.filling import Setting
from desktop.letters.forms import About, FieldKind, Form, FormField, Numbering, every_block
from desktop.letters.model import HeadKind, Letterhead, MonthStyle, Official
from desktop.letters.names import NBSP, AsnType, PersonName
from desktop.letters.values import Values, official_entry, person_entry
from desktop.letters.wording import Wording, placeholders

DAY: Final = date(2026, 11, 23)
NUMBER: Final = "700/123/INSP/2026"


class Extent(StrEnum):
    """How much there is to print."""

    NORMAL = "normal"
    MINIMAL = "minimal"
    EXTREME = "extreme"


_NAME: Final = PersonName("Contoh Terlapor", back="S.Sos.")
_LONG_NAME: Final = PersonName(
    "Raden Mas Aria Contohdiningrat Kusumawardhana Sastrowidjojo",
    "Prof. Dr. Ir. H.",
    "S.H., M.H., M.Si., M.M., Ph.D., CGCAE",
)
_TEXT: Final = "Uraian contoh yang cukup panjang untuk mengisi beberapa baris pada halaman"
_AWKWARD: Final = 'Uraian <b>contoh</b> & "kutipan" dengan aksara ꦲꦏ꧀ꦱꦫ dan 😀'
_MANY: Final = {Extent.NORMAL: 3, Extent.MINIMAL: 1, Extent.EXTREME: 40}
_QUESTIONS: Final = {Extent.NORMAL: 5, Extent.MINIMAL: 1, Extent.EXTREME: 60}


def trial_values(
    form: Form, wording: Wording, extent: Extent, months: MonthStyle = MonthStyle.WORD
) -> Values:
    """Return values for every name that the form's sentences use."""
    values = Values(months)
    _put_people(values, form, extent)
    values.put_date("surat.tanggal", DAY)
    values.put("surat.nomor", NUMBER if form.numbering is Numbering.OWN else "……………")
    for name, text in _fixed().items():
        values.put(name, text)
    values.put_person("kepala", official_entry(_head(extent)))
    values.put("kepala.jabatan_kapital", _head(extent).post.upper())
    values.put_person("tujuan", official_entry(_head(extent)))
    values.put_person("penanda", official_entry(_signer(form, extent)))
    values.put("penanda.jabatan_kapital", _signer(form, extent).post.upper())
    for asked in form.field:
        _put_field(values, asked, extent)
    _put_lists(values, form, extent)
    for name in _used(form, wording):
        if not values.text(name) and name not in values.lists:
            _put_any(values, name, extent)
    return values


def trial_setting(form: Form, wording: Wording, values: Values, extent: Extent) -> Setting:
    """Return what stands around the words."""
    own = form.numbering is Numbering.OWN
    head = form.letterhead is HeadKind.HEAD_OF_REGION
    return Setting(
        letterhead=Letterhead(
            government="" if head else "Pemerintah Kabupaten Contoh",
            office=(_head(extent).post,) if head else ("Inspektorat Daerah",),
            address=() if head else ("Jalan Contoh Nomor 1, Contoh 00000",),
            kind=form.letterhead,
        ),
        number=NUMBER if own else "",
        draft_number=NUMBER if own else "",
        date=DAY,
        place="Contoh",
        security_mark=wording.fill("tanda_R") if form.security in ("R", "SR") else "",
        signer=_signer(form, extent) if form.signer else None,
        addressee=tuple(addressee_lines(form, wording, values, _head(extent))),
        copies=_copies(form, extent),
    )


def _fixed() -> dict[str, str]:
    return {
        "surat.tahun": str(DAY.year),
        "surat.tempat": "Contoh",
        "kantor.nama": "Inspektorat Daerah Kabupaten Contoh",
        "kantor.pemda": "Pemerintah Kabupaten Contoh",
        "kantor.daerah": "Kabupaten Contoh",
        "kantor.tempat": "Contoh",
        "kantor.alamat": "Jalan Contoh Nomor 1, Contoh 00000",
        "pusat.nama": "Lembaga Pengawas Contoh",
        "pusat.singkatan": "LPC",
        "pusat.sebutan": "Kepala Lembaga Pengawas Contoh",
        "pusat.tempat": "Jakarta",
    }


def _copies(form: Form, extent: Extent) -> tuple[str, ...]:
    if not form.copies or extent is Extent.MINIMAL:
        return ()
    few = ("Sekretaris Daerah Kabupaten Contoh", "Kepala BKPSDM Kabupaten Contoh")
    return few * (6 if extent is Extent.EXTREME else 1)


def _head(extent: Extent) -> Official:
    name = _LONG_NAME if extent is Extent.EXTREME else PersonName("Contoh Bupati", back="M.Si.")
    return Official(
        post="Bupati Contoh",
        name=name,
        head_of_region=True,
        ppk=True,
        pronoun="Bapak",
        address="Bapak Bupati",
        place="Contoh",
    )


def _signer(form: Form, extent: Extent) -> Official:
    if form.signer == "ppk":
        return _head(extent)
    long = extent is Extent.EXTREME
    return Official(
        post="Inspektur Daerah Kabupaten Contoh",
        name=_LONG_NAME if long else PersonName("Contoh Inspektur", back="S.H., M.H."),
        nip="197001011995031001",
        rank="Pembina Utama Muda",
    )


def _put_people(values: Values, form: Form, extent: Extent) -> None:
    one = {About.ONE: 1, About.SEVERAL: max(2, _MANY[extent])}
    count = one.get(form.about, _MANY[extent])
    rows = [_respondent(extent, at) for at in range(count)]
    values.put_list("terlapor", rows)
    if count == 1:
        values.put_person("terlapor", rows[0])
        values.put("terlapor.sebutan", f"a.n. {rows[0]['nama']}")
    else:
        count_said = values.text("terlapor.jumlah.terbilang")
        values.put("terlapor.sebutan", f"oleh {count_said} orang{NBSP}ASN")


def _respondent(extent: Extent, at: int) -> dict[str, str]:
    long = extent is Extent.EXTREME
    person = person_entry(
        _LONG_NAME if long else _NAME,
        nip="198001012005011002",
        asn_type=AsnType.PPPK if long and at % 2 else AsnType.PNS,
        rank="" if extent is Extent.MINIMAL else "Penata Tingkat I",
        grade="III/d",
        position="Kepala Seksi Pemerintahan" + (" dan Pembangunan Desa Contoh" * long),
        unit="" if extent is Extent.MINIMAL else "Seksi Pemerintahan",
        institution="Kecamatan Contoh",
    )
    inside = Values()
    inside.put_date("tanggal_perbuatan", date(2026, 9, 27))
    inside.put_number("sanksi.bulan", 12)
    inside.texts |= {
        "perbuatan": _words(extent),
        "tempat_perbuatan": "Kecamatan Contoh",
        "pasal": "Pasal 5 huruf n angka 5 Peraturan Pemerintah Nomor 94 Tahun 2021 tentang "
        "Disiplin Pegawai Negeri Sipil",
        "hukum_disiplin": "Peraturan Pemerintah Nomor 94 Tahun 2021",
        "sanksi": "hukuman disiplin sedang berupa penundaan kenaikan pangkat selama 1 (satu) tahun",
        "sanksi.kode": "HD-T2",
        "sanksi.nama": "Penundaan kenaikan pangkat selama 1 (satu) tahun",
        "sanksi.tingkat": "Hukuman disiplin sedang",
        "sanksi.dasar": "Pasal 8 Peraturan Pemerintah Nomor 94 Tahun 2021",
        "memberatkan": "" if extent is Extent.MINIMAL else "Menduduki jabatan pengawas",
        "meringankan": "" if extent is Extent.MINIMAL else "Mengakui perbuatannya",
        "kesimpulan": "Terbukti melanggar netralitas",
        "fakta": _words(extent),
        "pejabat_berwenang": "Bupati Contoh",
        "atasan.nama": "Contoh Atasan, S.E.",
        "atasan.nip": "196901011993031002",
        "atasan.jabatan": "Camat Contoh",
    }
    return {**person, **inside.texts}


def _words(extent: Extent) -> str:
    match extent:
        case Extent.NORMAL:
            return _TEXT
        case Extent.MINIMAL:
            return "Uraian contoh"
        case Extent.EXTREME:
            return "; ".join([_AWKWARD] * 12)


def _put_field(values: Values, asked: FormField, extent: Extent) -> None:
    if extent is Extent.MINIMAL and not asked.required:
        values.put_field(asked, None)
        return
    if asked.kind is FieldKind.OFFICIAL:
        entry = official_entry(
            Official(
                post="Inspektur Pembantu Contoh",
                name=PersonName("Contoh Pemeriksa", back="S.H."),
                nip="197505052000031003",
                rank="Pembina",
            )
        )
        values.put_person(asked.name, entry)
        values.put(asked.name, entry["nama"])
        return
    values.put_field(asked, _typed(asked, extent))


def _typed(asked: FormField, extent: Extent) -> object:
    match asked.kind:
        case FieldKind.DATE:
            return "2026-12-01"
        case FieldKind.TIME:
            return "09:00"
        case FieldKind.NUMBER:
            return 12
        case FieldKind.CHOICE:
            return asked.choices[-1 if extent is Extent.EXTREME else 0]
        case FieldKind.LINES:
            return [f"Butir contoh {at}" for at in range(1, _MANY[extent] + 1)]
        case FieldKind.TABLE:
            return list(_rows(asked, extent))
        case FieldKind.TEXT:
            return _words(extent)
        case _:
            return "198001012005011002" if asked.name == "nip" else f"{asked.label} contoh"


def _rows(asked: FormField, extent: Extent) -> Iterator[dict[str, object]]:
    asks = any(column.name == "pertanyaan" for column in asked.columns)
    for _ in range((_QUESTIONS if asks else _MANY)[extent]):
        yield {
            column.name: _typed(column, extent)
            for column in asked.columns
            if column.required or extent is not Extent.MINIMAL
        }


def _put_lists(values: Values, form: Form, extent: Extent) -> None:
    """Put a few rows into every list of the case that the form goes through."""
    used = {block.each for block in every_block(form)}
    used |= {party.each for block in every_block(form) for party in block.parties}
    for name in sorted(used - {""} - values.lists.keys()):
        dated = Values()
        dated.put_date("tanggal", date(2026, 10, 5))
        row = {
            **_respondent(extent, 0),
            **dated.texts,
            **{"pengirim": "Bawaslu Kabupaten Contoh", "nomor": "021/LP/2026", "tanda": "B1"},
            **{"perihal": "Penerusan laporan contoh", "teks": _words(extent)},
            **{"jenis": "Tangkapan layar", "judul": "Unggahan contoh", "sumber": "@contoh"},
            "hash": "0" * 64,
        }
        if name == "mengingat":
            law = "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara"
            row["teks"] = law
        values.put_list(name, [row] * _MANY[extent])


def _used(form: Form, wording: Wording) -> list[str]:
    return [
        name for text in wording.sentences.values() for name in placeholders(text)
        if form.field_named(name.partition(".")[0]) is None
    ]  # fmt: skip


def _put_any(values: Values, name: str, extent: Extent) -> None:
    """Put something that fits the name: a date, a number, or words."""
    stem, _, last = name.rpartition(".")
    if last in ("hari", "huruf", "lengkap") or last.startswith("tanggal"):
        values.put_date(stem if last in ("hari", "huruf", "lengkap") else name, date(2026, 10, 5))
    elif last == "nomor":
        values.put(name, "700/99/INSP/2026")
    else:
        values.put(name, _words(extent))
