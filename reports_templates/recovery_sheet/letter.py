"""Layout of the recovery sheet: one A4 page, the code large enough to type from."""

from __future__ import annotations

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from desktop.law.dates import long_date
from desktop.letters.model import Field
from desktop.letters.papers import RecoverySheet
from desktop.letters.wording import Contract, Wording, sentence
from reports_templates import tables
from reports_templates.gateway import paragraph
from reports_templates.page import Border, Document, text_width_of
from reports_templates.styles import Sheet, resized

WORDING: Final[Contract] = {
    **dict.fromkeys(
        (
            *("judul", "tanda", "label_kantor", "label_brankas", "label_dibuat", "kode"),
            *("peringatan", "kapan_judul", "kapan", "cara_judul", "cara_1", "cara_2", "cara_3"),
            *("cara_4", "simpan_judul", "simpan_1", "simpan_2", "simpan_3"),
            *("penyimpan", "tempat", "tanggal", "kaki"),
        ),
        sentence(),
    ),
    "halaman": sentence("halaman jumlah"),
}

_PER_LINE: Final = 4


def document(data: RecoverySheet, sheet: Sheet, wording: Wording, *, draft: bool) -> Document:
    """Return the sheet; a draft is marked like any other."""
    say = wording.fill
    size = resized(sheet.title, 15)
    story: list[Flowable] = [
        paragraph(say("judul"), size),
        Spacer(0, 6 * mm),
        tables.fact_table(
            (
                Field(say("label_kantor"), data.office),
                Field(say("label_brankas"), data.vault_id),
                Field(say("label_dibuat"), long_date(data.made_on)),
            ),
            sheet,
            indent=0,
        ),
        Spacer(0, 7 * mm),
        *_code(data, say("kode"), sheet),
        Spacer(0, 4 * mm),
        paragraph(say("peringatan"), sheet.strong),
        Spacer(0, 5 * mm),
        paragraph(say("kapan_judul"), sheet.strong),
        paragraph(say("kapan"), sheet.plain),
        Spacer(0, 3 * mm),
        paragraph(say("cara_judul"), sheet.strong),
        *_steps([say(f"cara_{step}") for step in range(1, 5)], sheet),
        Spacer(0, 3 * mm),
        paragraph(say("simpan_judul"), sheet.strong),
        *_steps([say(f"simpan_{step}") for step in range(1, 4)], sheet),
        Spacer(0, 8 * mm),
        _keeper([say(key) for key in ("penyimpan", "tempat", "tanggal")], sheet),
    ]
    border = Border(
        security_mark=say("tanda"),
        footer=say("kaki"),
        page_label=say("halaman", halaman="[halaman]", jumlah="[jumlah]"),
        watermark="DRAF" if draft else "",
    )
    return Document(story, border, title=say("judul"), author=data.office, day=data.made_on)


def _code(data: RecoverySheet, title: str, sheet: Sheet) -> list[Flowable]:
    width = text_width_of(sheet)
    large = resized(sheet.title, 19)
    cells = [paragraph(group, large) for group in data.groups]
    rows = [cells[start : start + _PER_LINE] for start in range(0, len(cells), _PER_LINE)]
    rows[-1] += [paragraph("", large)] * (_PER_LINE - len(rows[-1]))
    padding = 3.5 * mm
    grid = tables.table(
        rows,
        [width / _PER_LINE] * _PER_LINE,
        sheet,
        ("BOX", (0, 0), (-1, -1), 1.2, "black"),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
    )
    return [paragraph(title, sheet.strong), Spacer(0, 2 * mm), grid]


def _steps(texts: list[str], sheet: Sheet) -> list[Flowable]:
    style = resized(sheet.item, sheet.size, leftIndent=6 * mm, bulletIndent=0, alignment=0)
    return [paragraph(text, style, f"{index}.") for index, text in enumerate(texts, start=1)]


def _keeper(labels: list[str], sheet: Sheet) -> Flowable:
    width = text_width_of(sheet)
    return tables.table(
        [[paragraph(label, sheet.small) for label in labels], [Spacer(0, 16 * mm)] * 3],
        [width * 0.44, width * 0.34, width * 0.22],
        sheet,
        ("GRID", (0, 0), (-1, -1), 0.5, "black"),
        ("LEFTPADDING", (0, 0), (-1, -1), 2 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 1 * mm),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1 * mm),
    )
