"""The folder for I'DIS: the fields of SIASN as they are to be typed, and the files to upload.

The fields and their codes are those that SIASN keeps of a punishment (hukdis). Whoever types
them in has no connection to Netra: everything he needs stands on one page, in the order asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

import msgspec

from desktop.cases.lookup import need, require_open
from desktop.cases.model import File, date_in, texts_in
from desktop.cases.office import office_view, today
from desktop.cases.rules import law_of
from desktop.cases.sanctions import Imposed, imposed_by
from desktop.cases.standing import marks_of, rules_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json, Obj
from desktop.law.clocks import months_later
from desktop.law.dates import long_date, short_date
from desktop.law.model import Rank, Regulation, Sanction, Violation
from desktop.law.packs import Law
from desktop.letters.compose import in_capitals
from desktop.letters.gather import letterhead, name_of
from desktop.letters.marks import VOID, signed_copy
from desktop.letters.model import (
    Block,
    Centred,
    Field,
    Fields,
    Grid,
    LetterData,
    Letterhead,
    StyleProfile,
    Text,
)
from desktop.letters.names import show_nip
from desktop.letters.office_style import working_style
from desktop.letters.ports import LetterUnit
from desktop.letters.wording import Contract, Wording, sentence

KIND: Final = "entry_sheet"
MEBIBYTE: Final = 1024 * 1024
MOST: Final = 10
"""Mebibytes of one file unless somebody says otherwise; the sources name no limit of I'DIS."""

_WANTED: Final = (
    ("SK", ("SK_HUKUMAN_DISIPLIN", "KEPUTUSAN_SANKSI_MORAL"), True),
    ("BAP", ("BAP", "BA_KETIDAKHADIRAN"), False),
    ("LHP", ("LHP",), False),
    ("REKOMENDASI", ("SURAT_REKOMENDASI", "SURAT_REKOMENDASI_PUSAT"), False),
    ("PENYAMPAIAN", ("BA_PENYAMPAIAN_SK", "TANDA_TERIMA_SK"), False),
)
"""What goes along: how its files are named, the document types, and whether it must be there."""
_FIELDS: Final = (
    *("pnsOrangId", "jenisTingkatHukumanId", "jenisHukumanId", "alasanHukumanDisiplinId"),
    *("skNomor", "skTanggal", "hukumanTanggal", "masaTahun", "masaBulan", "akhirHukumanTanggal"),
    *("golonganId", "golonganLama", "nomorPp", "kedudukanHukumId", "skPembatalanNomor"),
    *("skPembatalanTanggal", "hukdisYangDiberhentikanId", "keterangan"),
)
"""The fields of SIASN, in the order of the sheet."""
_FOUND_THERE: Final = {
    "pnsOrangId": "cari_nip",
    "alasanHukumanDisiplinId": "pilih_alasan",
    "kedudukanHukumId": "pilih_kedudukan",
}
"""What is chosen on the screen of SIASN, and the sentence that says by what."""

WORDING: Final[Contract] = {
    **dict.fromkeys(
        (
            *("judul", "label_nama", "label_nip", "label_jabatan", "label_unit"),
            *("label_perkara", "kolom_kolom", "kolom_isi", "kolom_arti", "berkas", "kolom_berkas"),
            *("kolom_ukuran", "kolom_asal", "tidak_diisi", "cari_nip"),
            *("pilih_alasan", "pilih_kedudukan", "catatan", "tanda_R"),
            *(f"arti_{name}" for name in _FIELDS),
        ),
        sentence(),
    ),
    "ukuran": sentence("jumlah"),
    "nama_dokumen": sentence("nomor"),
    "kaki": sentence("nomor"),
    "halaman": sentence("halaman jumlah"),
}


class SheetField(NamedTuple):
    """A field of SIASN: its value as it is typed, and what it means in words."""

    name: str
    value: str
    meaning: str


class SheetFile(NamedTuple):
    """A file of the folder: its name there, and what it is a copy of."""

    name: str
    title: str
    file: File


@dataclass(frozen=True, slots=True)
class IdisFolder:
    """Everything the folder is made of."""

    respondent: ObjectId
    register_number: str
    full_name: str
    nip: str
    post: str
    unit: str
    office: str
    letterhead: Letterhead
    style: StyleProfile
    made_on: date
    fields: tuple[SheetField, ...]
    files: tuple[SheetFile, ...]

    @property
    def sheet_name(self) -> str:
        """The name of the sheet in the folder."""
        return f"LEMBAR-ISIAN_{self.nip}.pdf"


def idis_folder(unit: LetterUnit, respondent: ObjectId, most: int = MOST) -> IdisFolder:
    """Return what goes into the folder of a respondent whose punishment is in force.

    ``most`` mebibytes is what a file may have. Raises ``respondent.unknown`` (id),
    ``package.idis_incomplete`` (missing) and ``package.idis_too_large`` (files, limit).
    """
    person = need(unit, respondent, "respondent")
    case = need(unit, ObjectId(person.parent or ""), "case")
    require_open(unit, case.id)
    tables, office = law_of(unit), office_view(unit)
    imposed = imposed_by(unit.objects.children(respondent, "step"))
    files = tuple(_files(unit, tables, person, case))
    missing = tuple(_missing(tables, person, imposed, files))
    if missing:
        raise Refused("package.idis_incomplete", missing=[{"field": name} for name in missing])
    large = [one.name for one in files if one.file.size > most * MEBIBYTE]
    if large:
        raise Refused("package.idis_too_large", files=large, limit=most)
    name = name_of(person)
    return IdisFolder(
        respondent=respondent,
        register_number=case.text("register_number"),
        full_name=name.full(),
        nip=person.text("nip"),
        post=person.text("position"),
        unit=person.text("unit"),
        office=" ".join(office.name.split()),
        letterhead=in_capitals(letterhead(unit, office)),
        style=msgspec.structs.replace(working_style(unit), font_size=10, leading=1),
        made_on=today(unit),
        fields=tuple(_fields(tables, person, case, imposed)),
        files=files,
    )


@action("package.idis")
def record_idis(unit: LetterUnit, respondent: ObjectId, place: str) -> None:
    """Write down, on this PC, that the folder for I'DIS was written outside the vault."""
    found = need(unit, respondent, "respondent")
    details: dict[str, Json] = {"place": place, "name": found.text("name")}
    values: dict[str, Json] = {"kind": "idis.written", "subject": respondent, "details": details}
    unit.journal.create("trace", values, scope=LOCAL)


def _missing(
    tables: Law, person: Obj, imposed: Imposed, files: tuple[SheetFile, ...]
) -> Iterator[str]:
    """Yield what the sheet cannot be filled in without."""
    sanction = tables.find(Sanction, imposed.code)
    if sanction is None or not sanction.siasn:
        yield "sanction"
    if not imposed.number or imposed.dated is None:
        yield "decree"
    if imposed.starts_on is None or imposed.starts_on == imposed.dated:
        yield "in_force"
    for name in ("nip", "rank"):
        if not person.text(name):
            yield name
    if not any(one.name.startswith("SK_") for one in files):
        yield "decree_file"


def _fields(tables: Law, person: Obj, case: Obj, imposed: Imposed) -> Iterator[SheetField]:
    sanction = tables.row(Sanction, imposed.code)
    months = sanction.months or 0
    starts, dated = imposed.starts_on or date.min, imposed.dated or date.min
    ends = months_later(starts, months) - timedelta(days=1) if months else None
    new, old = _ranks(tables, person, lowered=sanction.lowers_rank)
    law = tables.find(Regulation, rules_of(tables, person, case).discipline_law)
    forms = [tables.find(Violation, code) for code in texts_in(person.get("allegations"))]
    yield SheetField("pnsOrangId", "", "")
    yield SheetField("jenisTingkatHukumanId", sanction.siasn_level, "")
    yield SheetField("jenisHukumanId", sanction.siasn, sanction.name)
    act = "; ".join(form.name for form in forms if form is not None)
    yield SheetField("alasanHukumanDisiplinId", "", act)
    yield SheetField("skNomor", imposed.number, "")
    yield SheetField("skTanggal", dated.isoformat(), long_date(dated))
    yield SheetField("hukumanTanggal", starts.isoformat(), long_date(starts))
    yield SheetField("masaTahun", str(months // 12), "")
    yield SheetField("masaBulan", str(months % 12), "")
    if ends is not None:
        yield SheetField("akhirHukumanTanggal", ends.isoformat(), long_date(ends))
    yield SheetField("golonganId", new.siasn, f"{new.code} {new.pangkat}".strip())
    if old is not None:
        yield SheetField("golonganLama", old.siasn, f"{old.code} {old.pangkat}".strip())
    yield SheetField("nomorPp", f"{law.number} Tahun {law.year}" if law else "", "")
    yield SheetField("kedudukanHukumId", "", "")
    number = case.text("register_number")
    yield SheetField("keterangan", f"Pelanggaran netralitas ASN, register {number}", "")


def _ranks(tables: Law, person: Obj, *, lowered: bool) -> tuple[Rank, Rank | None]:
    """Return the rank from the punishment on, and the one before where it was lowered."""
    present = tables.row(Rank, person.text("rank"))
    if not lowered:
        return present, None
    kind = person.text("asn_type") or "PNS"
    below = [
        row for row in tables.rows(Rank) if kind in row.asn_types and row.order < present.order
    ]
    return (max(below, key=lambda row: row.order) if below else present), present


def _files(unit: LetterUnit, tables: Law, person: Obj, case: Obj) -> Iterator[SheetFile]:
    nip = person.text("nip")
    for stem, types, _ in _WANTED:
        found = [
            *_letters(unit, tables, person, case, types),
            *_documents(unit, person, case, types),
        ]
        for at, (title, file) in enumerate(found, start=1):
            ending = file.name.rpartition(".")[2].lower() if "." in file.name else "pdf"
            again = f"-{at}" if len(found) > 1 else ""
            yield SheetFile(f"{stem}_{nip}{again}.{ending}", title, file)


def _letters(
    unit: LetterUnit, tables: Law, person: Obj, case: Obj, types: tuple[str, ...]
) -> Iterator[tuple[str, File]]:
    for letter in unit.objects.children(case.id, "letter"):
        counts = set(tables.documents_of_letter(letter.text("kind"))) & set(types)
        whom = texts_in(letter.get("respondents"))
        if not counts or VOID in marks_of(unit, letter.id) or (whom and person.id not in whom):
            continue
        kept = signed_copy(unit, letter.id) or letter
        title = " ".join(filter(None, (letter.text("kind"), letter.text("number"))))
        yield title, File(kept.text("sha256"), int(kept.get("size", 0)), kept.text("file_name"))


def _documents(
    unit: LetterUnit, person: Obj, case: Obj, types: tuple[str, ...]
) -> Iterator[tuple[str, File]]:
    for one in unit.objects.children(case.id, "document"):
        whom = texts_in(one.get("respondents"))
        if one.text("type") not in types or (whom and person.id not in whom):
            continue
        if one.text("sha256"):
            dated = date_in(one.get("dated"))
            day = short_date(dated) if dated else ""
            title = ", ".join(filter(None, (one.text("number"), day)))
            size = int(one.get("size", 0))
            yield title, File(one.text("sha256"), size, one.text("file_name"))


# --- the sheet ----------------------------------------------------------------------------


def entry_sheet(folder: IdisFolder, wording: Wording) -> LetterData:
    """Return the page from which the fields are typed."""
    say = wording.fill
    return LetterData(
        kind=KIND,
        number="",
        date=folder.made_on,
        title=say("nama_dokumen", nomor=folder.register_number),
        letterhead=folder.letterhead,
        security_mark=say("tanda_R"),
        copy_note="",
        body=tuple(_body(folder, wording)),
        signature=None,
        copies_label="",
        copies=(),
        numbered=False,
        footer=say("kaki", nomor=folder.register_number),
        page_label=say("halaman", halaman="[halaman]", jumlah="[jumlah]"),
        archive_note="",
    )


def _body(folder: IdisFolder, wording: Wording) -> Iterator[Block]:
    say = wording.fill
    yield Centred(say("judul"), bold=True, space=True)
    facts = (
        ("label_nama", folder.full_name),
        ("label_nip", show_nip(folder.nip)),
        ("label_jabatan", folder.post),
        ("label_unit", folder.unit),
        ("label_perkara", folder.register_number),
    )
    yield Fields(tuple(Field(say(key), text) for key, text in facts if text))
    given = {field.name: field for field in folder.fields}
    rows = tuple(((name,), *_cells(given.get(name), name, wording)) for name in _FIELDS)
    columns = tuple(say(f"kolom_{name}") for name in ("kolom", "isi", "arti"))
    yield Grid(columns=columns, rows=rows, shares=(29, 27, 44))
    yield Text(say("berkas"), level=2)
    listed = tuple(
        ((one.name,), (one.title,), (say("ukuran", jumlah=f"{one.file.size:,}".replace(",", ".")),))
        for one in folder.files
    )
    names = ("berkas", "asal", "ukuran")
    yield Grid(
        columns=tuple(say(f"kolom_{name}") for name in names), rows=listed, shares=(45, 35, 20)
    )
    yield Text(say("catatan"), level=2)


def _cells(
    field: SheetField | None, name: str, wording: Wording
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    label = wording.fill(f"arti_{name}")
    if field is None:
        return (wording.fill("tidak_diisi"),), (label,)
    if not field.value:
        # Netra does not know it: whoever types finds it on the screen of SIASN.
        meaning = f"{label}: {field.meaning}" if field.meaning else label
        return (wording.fill(_FOUND_THERE[name]),), (meaning,)
    return (field.value,), (": ".join(filter(None, (label, field.meaning))),)
