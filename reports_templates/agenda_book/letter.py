"""Layout of the agenda: a table of entries, below it the numbers without a letter."""

from __future__ import annotations

from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from desktop.law.dates import long_date
from desktop.letters.model import Field
from desktop.letters.papers import AgendaBook, AgendaLine
from desktop.letters.wording import Contract, Wording, sentence
from reports_templates import tables
from reports_templates.gateway import paragraph
from reports_templates.page import Border, Document, text_width_of
from reports_templates.styles import Sheet, resized

WORDING: Final[Contract] = {
    **dict.fromkeys(
        (
            *("judul", "tanda", "label_kantor", "label_agenda", "label_masa", "label_dicetak"),
            *("kolom_urut", "kolom_nomor", "kolom_hal", "kolom_tujuan", "kolom_ket"),
            *("kosong", "judul_sela", "kolom_tahun", "kolom_sebab"),
        ),
        sentence(),
    ),
    "masa": sentence("awal akhir"),
    "jumlah": sentence("jumlah"),
    "kaki": sentence("kantor"),
    "halaman": sentence("halaman jumlah"),
}

_ENTRIES: Final = (0.09, 0.24, 0.27, 0.19, 0.21)
_GAPS: Final = (0.20, 0.14, 0.66)


def document(data: AgendaBook, sheet: Sheet, wording: Wording, *, draft: bool) -> Document:
    """Return the agenda; a draft is marked like any other."""
    say = wording.fill
    period = say("masa", awal=long_date(data.first), akhir=long_date(data.last))
    story: list[Flowable] = [
        paragraph(say("judul"), resized(sheet.title, 13)),
        Spacer(0, 5 * mm),
        tables.fact_table(
            (
                Field(say("label_kantor"), data.office),
                Field(say("label_agenda"), data.agenda),
                Field(say("label_masa"), period),
                Field(say("label_dicetak"), long_date(data.made_on)),
            ),
            sheet,
            indent=0,
        ),
        Spacer(0, 4 * mm),
    ]
    if data.lines:
        heads = [say(f"kolom_{one}") for one in ("urut", "nomor", "hal", "tujuan", "ket")]
        story += [
            _ruled(sheet, heads, [_entry(sheet, line) for line in data.lines], _ENTRIES),
            Spacer(0, 2 * mm),
            paragraph(say("jumlah", jumlah=str(len(data.lines))), sheet.small),
        ]
    else:
        story.append(paragraph(say("kosong"), sheet.plain))
    if data.gaps:
        heads = [say(f"kolom_{one}") for one in ("urut", "tahun", "sebab")]
        story += [
            CondPageBreak(30 * mm),
            Spacer(0, 6 * mm),
            paragraph(say("judul_sela"), resized(sheet.strong, 10.5)),
            Spacer(0, 1.5 * mm),
            _ruled(sheet, heads, [_gap(sheet, line) for line in data.gaps], _GAPS),
        ]
    border = Border(
        security_mark=say("tanda"),
        footer=say("kaki", kantor=data.office),
        page_label=say("halaman", halaman="[halaman]", jumlah="[jumlah]"),
        watermark="DRAF" if draft else "",
    )
    return Document(story, border, title=say("judul"), author=data.office, day=data.made_on)


def _entry(sheet: Sheet, line: AgendaLine) -> list[Any]:
    small = resized(sheet.cell, 8.5)
    fine = resized(sheet.cell, 7.5)
    dated = [paragraph(line.dated, fine)] if line.dated else []
    return [
        paragraph(line.serial, small),
        [paragraph(line.number, small), *dated],
        paragraph(line.subject, small),
        paragraph(line.addressee, small),
        paragraph(line.status, fine),
    ]


def _gap(sheet: Sheet, line: AgendaLine) -> list[Any]:
    small = resized(sheet.cell, 8.5)
    return [paragraph(text, small) for text in (line.serial, line.number, line.status)]


def _ruled(
    sheet: Sheet, heads: list[str], rows: list[list[Any]], shares: tuple[float, ...]
) -> Flowable:
    head = resized(sheet.cell_head, 8.5, alignment=0)
    width = text_width_of(sheet)
    return tables.table(
        [[paragraph(text, head) for text in heads], *rows],
        [width * share for share in shares],
        sheet,
        ("GRID", (0, 0), (-1, -1), 0.4, "grey"),
        ("LEFTPADDING", (0, 0), (-1, -1), 1.5 * mm),
        ("RIGHTPADDING", (0, 0), (-1, -1), 1.5 * mm),
        ("TOPPADDING", (0, 0), (-1, -1), 0.8 * mm),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.2 * mm),
        repeatRows=1,
    )
