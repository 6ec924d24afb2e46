"""Layout of the handover slip: who gave what to whom, and how to tell it is the same."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from desktop.law.dates import long_date
from desktop.letters.model import Field
from desktop.letters.papers import HandoverSlip, SlipFile
from desktop.letters.wording import Contract, Wording, sentence
from reports_templates import tables
from reports_templates.gateway import paragraph
from reports_templates.page import Border, Document, text_width_of
from reports_templates.styles import Sheet, resized

WORDING: Final[Contract] = {
    **dict.fromkeys(
        (
            *("judul", "label_dari", "label_kepada", "label_nomor", "label_tanggal"),
            *("kolom_no", "kolom_nama", "kolom_ukuran", "kolom_sidik", "penjelasan", "setelah"),
            *("serah", "terima", "nama", "jabatan", "waktu", "isian"),
        ),
        sentence(),
    ),
    "ukuran": sentence("jumlah"),
    "sidik": sentence("awal akhir"),
    "kaki": sentence("nomor"),
    "halaman": sentence("halaman jumlah"),
}

_SHOWN: Final = 8
"""Hexadecimal digits shown of each end of a hash."""


def document(data: HandoverSlip, sheet: Sheet, wording: Wording, *, draft: bool) -> Document:
    """Return the slip; a draft is marked like any other."""
    say = wording.fill
    story: list[Flowable] = [
        paragraph(say("judul"), resized(sheet.title, 14)),
        Spacer(0, 7 * mm),
        tables.fact_table(
            (
                Field(say("label_nomor"), str(data.number)),
                Field(say("label_dari"), data.sender),
                Field(say("label_kepada"), data.recipient),
                Field(say("label_tanggal"), long_date(data.made_on)),
            ),
            sheet,
            indent=0,
        ),
        Spacer(0, 6 * mm),
        _files(data.files, wording, sheet),
        Spacer(0, 5 * mm),
        paragraph(say("penjelasan"), sheet.plain),
        Spacer(0, 2 * mm),
        paragraph(say("setelah"), sheet.plain),
        Spacer(0, 10 * mm),
        _signatures(wording, sheet),
    ]
    border = Border(
        footer=say("kaki", nomor=str(data.number)),
        page_label=say("halaman", halaman="[halaman]", jumlah="[jumlah]"),
        watermark="DRAF" if draft else "",
    )
    return Document(story, border, title=say("judul"), author=data.sender, day=data.made_on)


def _files(untrusted_files: tuple[SlipFile, ...], wording: Wording, sheet: Sheet) -> Flowable:
    say = wording.fill
    columns = ("no", "nama", "ukuran", "sidik")
    rows = [[paragraph(say(f"kolom_{column}"), sheet.cell_head) for column in columns]]
    small = resized(sheet.cell, 8)
    for index, entry in enumerate(untrusted_files, start=1):
        short = say("sidik", awal=entry.sha256[:_SHOWN], akhir=entry.sha256[-_SHOWN:])
        size = say("ukuran", jumlah=f"{entry.size:,}".replace(",", "."))
        rows.append([paragraph(text, small) for text in (f"{index}.", entry.name, size, short)])
    width = text_width_of(sheet)
    padding = 1.5 * mm
    return tables.table(
        rows,
        [width * share for share in (0.07, 0.51, 0.19, 0.23)],
        sheet,
        ("GRID", (0, 0), (-1, -1), 0.5, "black"),
        ("LEFTPADDING", (0, 0), (-1, -1), padding),
        ("RIGHTPADDING", (0, 0), (-1, -1), padding),
        ("TOPPADDING", (0, 0), (-1, -1), padding * 0.6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        repeatRows=1,
    )


def _signatures(wording: Wording, sheet: Sheet) -> Flowable:
    say = wording.fill
    width = text_width_of(sheet)

    def side(title: str) -> list[Flowable]:
        column = width * 0.46
        label = 30 * mm
        rows = [
            [
                paragraph(say(key), sheet.small),
                paragraph(":", sheet.small),
                paragraph(say("isian"), sheet.small),
            ]
            for key in ("nama", "jabatan", "waktu")
        ]
        lines = tables.table(
            rows,
            [label, 3 * mm, column - label - 3 * mm],
            sheet,
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2 * mm),
        )
        return [paragraph(title, sheet.plain), Spacer(0, 24 * mm), lines]

    return tables.table(
        [[side(say("serah")), "", side(say("terima"))]],
        [width * 0.46, width * 0.08, width * 0.46],
        sheet,
    )
