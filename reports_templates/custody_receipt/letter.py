"""Layout of the receipt for evidence: what it is, its hash, its way so far, two signatures."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from desktop.law.dates import long_date
from desktop.letters.model import Field
from desktop.letters.papers import CustodyReceipt
from desktop.letters.wording import Contract, Wording, sentence
from reports_templates import tables
from reports_templates.gateway import paragraph
from reports_templates.page import Border, Document, text_width_of
from reports_templates.signing import two_signatures
from reports_templates.styles import Sheet, resized

WORDING: Final[Contract] = {
    **dict.fromkeys(
        (
            *("judul", "pembuka", "label_perkara", "label_bukti", "label_jenis", "label_berkas"),
            *("label_ukuran", "label_sidik", "label_dari", "label_oleh", "label_waktu"),
            *("label_cara", "label_keadaan", "label_asli", "sidik_arti", "daftar"),
            *("kolom_waktu", "kolom_hal", "kolom_pihak", "kolom_cara", "serah", "terima"),
            *("nama", "jabatan", "tanggal", "isian", "rangkap"),
        ),
        sentence(),
    ),
    "ukuran": sentence("jumlah"),
    "tempat_tanggal": sentence("tempat tanggal"),
    "kaki": sentence("perkara"),
    "halaman": sentence("halaman jumlah"),
}


def document(data: CustodyReceipt, sheet: Sheet, wording: Wording, *, draft: bool) -> Document:
    """Return the receipt; a draft is marked like any other."""
    say = wording.fill
    story: list[Flowable] = [
        paragraph(say("judul"), resized(sheet.title, 13)),
        Spacer(0, 5 * mm),
        paragraph(say("pembuka"), sheet.plain),
        Spacer(0, 2 * mm),
        tables.fact_table(_facts(data, wording), sheet, indent=0),
        Spacer(0, 2 * mm),
    ]
    if data.sha256:
        story += [paragraph(say("sidik_arti"), sheet.small), Spacer(0, 3 * mm)]
    if data.entries:
        story += [
            paragraph(say("daftar"), sheet.strong),
            Spacer(0, 1 * mm),
            _register(data, wording, sheet),
            Spacer(0, 3 * mm),
        ]
    dated = say("tempat_tanggal", tempat=data.place, tanggal=long_date(data.made_on))
    story += [
        Spacer(0, 2 * mm),
        paragraph(dated, sheet.plain),
        Spacer(0, 2 * mm),
        two_signatures(_signers(data, wording), sheet),
        Spacer(0, 3 * mm),
        paragraph(say("rangkap"), sheet.small),
    ]
    border = Border(
        letterhead=data.letterhead,
        footer=say("kaki", perkara=data.register_number),
        page_label=say("halaman", halaman="[halaman]", jumlah="[jumlah]"),
        watermark="DRAF" if draft else "",
    )
    author = ", ".join(data.letterhead.office)
    return Document(story, border, title=say("judul"), author=author, day=data.made_on)


def digits_in_groups(sha256: str) -> str:
    """Return a hash in groups of eight digits, four a line, which people can compare aloud."""
    groups = [sha256[at : at + 8] for at in range(0, len(sha256), 8)]
    return "\n".join(" ".join(groups[at : at + 4]) for at in range(0, len(groups), 4))


def size_words(size: int, wording: Wording) -> str:
    """Return a number of bytes with points between thousands, nothing for none."""
    return wording.fill("ukuran", jumlah=f"{size:,}".replace(",", ".")) if size else ""


def _facts(data: CustodyReceipt, wording: Wording) -> list[Field]:
    pairs = (
        ("label_perkara", data.register_number),
        ("label_bukti", data.title),
        ("label_jenis", data.evidence_type),
        ("label_berkas", data.file_name),
        ("label_ukuran", size_words(data.size, wording)),
        ("label_sidik", digits_in_groups(data.sha256)),
        ("label_dari", data.received_from or wording.fill("isian")),
        ("label_oleh", data.received_by),
        ("label_waktu", data.received_at),
        ("label_cara", data.how),
        ("label_keadaan", data.condition),
        ("label_asli", data.original_at),
    )
    return [Field(wording.fill(key), text) for key, text in pairs if text]


def _register(data: CustodyReceipt, wording: Wording, sheet: Sheet) -> Flowable:
    columns = ("waktu", "hal", "pihak", "cara")
    small = resized(sheet.cell, 8.5)
    rows = [[paragraph(wording.fill(f"kolom_{one}"), sheet.cell_head) for one in columns]]
    rows += [
        [paragraph(text, small) for text in (one.when, one.what, one.hands, one.how)]
        for one in data.entries
    ]
    width = text_width_of(sheet)
    padding = 1.5 * mm
    return tables.table(
        rows,
        [width * share for share in (0.22, 0.2, 0.29, 0.29)],
        sheet,
        ("GRID", (0, 0), (-1, -1), 0.5, "black"),
        ("LEFTPADDING", (0, 0), (-1, -1), padding),
        ("RIGHTPADDING", (0, 0), (-1, -1), padding),
        ("TOPPADDING", (0, 0), (-1, -1), padding * 0.6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        repeatRows=1,
    )


def _signers(
    data: CustodyReceipt, wording: Wording
) -> list[tuple[str, tuple[tuple[str, str], ...]]]:
    blank = wording.fill("isian")
    sides = (("serah", data.received_from), ("terima", data.received_by))
    return [
        (
            wording.fill(side),
            (
                (wording.fill("nama"), name or blank),
                (wording.fill("jabatan"), blank),
                (wording.fill("tanggal"), blank),
            ),
        )
        for side, name in sides
    ]
