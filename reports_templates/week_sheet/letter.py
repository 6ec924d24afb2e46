"""Layout of the week sheet: groups of lines with a box to tick, room for notes below."""

from __future__ import annotations

from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desktop.law.dates import long_date
from desktop.letters.model import Field
from desktop.letters.papers import WeekGroup, WeekLine, WeekSheet
from desktop.letters.wording import Contract, Wording, sentence
from reports_templates import tables
from reports_templates.gateway import paragraph
from reports_templates.page import Border, Document, text_width_of
from reports_templates.styles import Sheet, resized

WORDING: Final[Contract] = {
    **dict.fromkeys(
        (
            *("judul", "tanda", "label_kantor", "label_masa", "label_dicetak", "label_petugas"),
            *("semua", "kolom_nomor", "kolom_siapa", "kolom_apa", "kolom_tenggat"),
            *("kosong", "kalender", "catatan"),
        ),
        sentence(),
    ),
    "masa": sentence("awal akhir"),
    "kelompok": sentence("nama jumlah"),
    "lebih": sentence("jumlah"),
    "kaki": sentence("kantor"),
    "halaman": sentence("halaman jumlah"),
}

_SHARES: Final = (0.05, 0.17, 0.25, 0.30, 0.23)
_NOTES: Final = 4


def document(data: WeekSheet, sheet: Sheet, wording: Wording, *, draft: bool) -> Document:
    """Return the sheet; a draft is marked like any other."""
    say = wording.fill
    until = say("masa", awal=long_date(data.made_on), akhir=long_date(data.until))
    story: list[Flowable] = [
        paragraph(say("judul"), resized(sheet.title, 14)),
        Spacer(0, 5 * mm),
        tables.fact_table(
            (
                Field(say("label_kantor"), data.office),
                Field(say("label_masa"), until),
                Field(say("label_petugas"), data.officer or say("semua")),
            ),
            sheet,
            indent=0,
        ),
        Spacer(0, 3 * mm),
    ]
    if not data.calendar_final:
        story += [paragraph(say("kalender"), sheet.small), Spacer(0, 3 * mm)]
    if not data.groups:
        story.append(paragraph(say("kosong"), sheet.plain))
    for group in data.groups:
        story += _group(group, sheet, wording)
    story += _notes(say("catatan"), sheet)
    border = Border(
        security_mark=say("tanda"),
        footer=say("kaki", kantor=data.office),
        page_label=say("halaman", halaman="[halaman]", jumlah="[jumlah]"),
        watermark="DRAF" if draft else "",
    )
    return Document(story, border, title=say("judul"), author=data.office, day=data.made_on)


def _group(group: WeekGroup, sheet: Sheet, wording: Wording) -> list[Flowable]:
    say = wording.fill
    small = resized(sheet.cell, 8.5)
    columns = ("nomor", "siapa", "apa", "tenggat")
    head = resized(sheet.cell_head, 8.5, alignment=0)
    heads = [paragraph(say(f"kolom_{column}"), head) for column in columns]
    fine = resized(sheet.cell, 7.5)

    def cells(line: WeekLine) -> list[Any]:
        return [
            _box(sheet),
            [paragraph(line.number, small), *_more(fine, line.officer)],
            paragraph(line.who, small),
            [paragraph(line.what, small), *_more(fine, line.missing)],
            [paragraph(line.due, small), *_more(fine, line.why)],
        ]

    rows = [["", *heads], *map(cells, group.lines)]
    width = text_width_of(sheet)
    made = tables.table(
        rows,
        [width * share for share in _SHARES],
        sheet,
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, "grey"),
        ("LEFTPADDING", (1, 0), (-1, -1), 1.5 * mm),
        ("RIGHTPADDING", (0, 0), (-1, -1), 1.5 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 0.8 * mm),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2 * mm),
        repeatRows=1,
    )
    title = say("kelompok", nama=group.title, jumlah=str(group.total))
    rest = group.total - len(group.lines)
    after = [paragraph(say("lebih", jumlah=str(rest)), fine)] if rest > 0 else []
    return [
        CondPageBreak(30 * mm),
        paragraph(title, resized(sheet.strong, 10.5)),
        Spacer(0, 1.5 * mm),
        made,
        *after,
        Spacer(0, 5 * mm),
    ]


def _box(sheet: Sheet) -> Flowable:
    """Return a square to tick."""
    side = 4 * mm
    border = ("BOX", (0, 0), (-1, -1), 0.8, "black")
    return tables.table([[""]], [side], sheet, border, rowHeights=[side])


def _more(style: Any, text: str) -> list[Flowable]:
    return [paragraph(text, style)] if text else []


def _notes(label: str, sheet: Sheet) -> list[Flowable]:
    width = text_width_of(sheet)
    lines = tables.table(
        [[Spacer(0, 7 * mm)] for _ in range(_NOTES)],
        [width],
        sheet,
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, "grey"),
    )
    height = (_NOTES + 1) * 8 * mm
    return [CondPageBreak(height), paragraph(label, sheet.small), lines]
