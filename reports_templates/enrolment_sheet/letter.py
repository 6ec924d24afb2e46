"""Layout of the enrolment sheet: the digits beside the first code, the others below in pairs."""

from __future__ import annotations

from typing import Final

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from desktop.law.dates import long_date
from desktop.letters.model import Field
from desktop.letters.papers import EnrolmentPaper, EnrolmentSheet
from desktop.letters.wording import Contract, Wording, sentence
from reports_templates import tables
from reports_templates.gateway import paragraph
from reports_templates.page import Border, Document, text_width_of
from reports_templates.squares import QrSquare
from reports_templates.styles import Sheet, resized

WORDING: Final[Contract] = {
    **dict.fromkeys(
        (
            *(f"judul_{kind}" for kind in EnrolmentPaper),
            *(f"cara_{kind}" for kind in EnrolmentPaper),
            *("label_dari", "label_komputer", "label_dibuat", "label_sidik"),
            *("angka", "angka_keterangan", "satu", "kaki"),
        ),
        sentence(),
    ),
    "bagian": sentence("nomor jumlah"),
    "halaman": sentence("halaman jumlah"),
}

_SIDE: Final = 70 * mm
"""Three pairs fit a page; at version 20 a module is 0.7 mm, six dots of a common scan."""
_GAP: Final = 9 * mm
_DIGITS_PER_LINE: Final = 2


def document(data: EnrolmentSheet, sheet: Sheet, wording: Wording, *, draft: bool) -> Document:
    """Return the sheet; a draft is marked like any other."""
    say = wording.fill
    title = say(f"judul_{data.kind}")
    story: list[Flowable] = [
        paragraph(title, resized(sheet.title, 14)),
        Spacer(0, 4 * mm),
        tables.fact_table(
            (
                Field(say("label_dari"), data.sender),
                Field(say("label_komputer"), data.device),
                Field(say("label_dibuat"), long_date(data.made_on)),
                Field(say("label_sidik"), _mark(data.codes[0])),
            ),
            sheet,
            indent=0,
        ),
        Spacer(0, 3 * mm),
        paragraph(say(f"cara_{data.kind}"), resized(sheet.plain, 10)),
        Spacer(0, 5 * mm),
        _pairs(data, wording, sheet),
    ]
    border = Border(
        footer=say("kaki"),
        page_label=say("halaman", halaman="[halaman]", jumlah="[jumlah]"),
        watermark="DRAF" if draft else "",
    )
    return Document(story, border, title=title, author=data.sender, day=data.made_on)


def _mark(code: str) -> str:
    """Return the file's hash as the codes bear it, in groups that an eye can compare."""
    whole = code.split(".")[3]
    return " ".join(whole[at : at + 4] for at in range(0, len(whole), 4))


def _pairs(data: EnrolmentSheet, wording: Wording, sheet: Sheet) -> Flowable:
    cells = [_code(data, number, wording, sheet) for number in range(1, len(data.codes) + 1)]
    cells.insert(1, _digits(data, wording, sheet))
    if len(cells) % 2:
        cells.append([])
    rows = [[cells[at], "", cells[at + 1]] for at in range(0, len(cells), 2)]
    column = (text_width_of(sheet) - _GAP) / 2
    return tables.table(
        rows,
        [column, _GAP, column],
        sheet,
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 5 * mm),
    )


def _code(data: EnrolmentSheet, number: int, wording: Wording, sheet: Sheet) -> list[Flowable]:
    count = len(data.codes)
    part = wording.fill("bagian", nomor=str(number), jumlah=str(count))
    caption = part if count > 1 else wording.fill("satu")
    square = QrSquare(data.codes[number - 1], _SIDE)
    square.hAlign = "LEFT"
    return [paragraph(caption, _left(sheet, 10)), Spacer(0, 2 * mm), square]


def _digits(data: EnrolmentSheet, wording: Wording, sheet: Sheet) -> list[Flowable]:
    large = resized(sheet.title, 17)
    cells = [paragraph(group, large) for group in data.digits]
    rows = [cells[at : at + _DIGITS_PER_LINE] for at in range(0, len(cells), _DIGITS_PER_LINE)]
    padding = 1.8 * mm
    grid = tables.table(
        rows,
        [_SIDE / _DIGITS_PER_LINE] * _DIGITS_PER_LINE,
        sheet,
        ("BOX", (0, 0), (-1, -1), 1, "black"),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
    )
    note = paragraph(wording.fill("angka_keterangan"), resized(sheet.small, 9.5))
    caption = paragraph(wording.fill("angka"), _left(sheet, 10))
    return [caption, Spacer(0, 2 * mm), grid, Spacer(0, 3 * mm), note]


def _left(sheet: Sheet, size: float) -> object:
    return resized(sheet.strong, size, alignment=TA_LEFT)
