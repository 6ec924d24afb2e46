"""The Lampiran: a head of its own, a table over pages, and the signature again."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from desktop.letters.model import Annex, Attachment, Field, Signature
from reports_templates.blocks import body
from reports_templates.ending import ended, stacked_height
from reports_templates.gateway import paragraph, paragraphs, text_width
from reports_templates.page import text_height_of, text_width_of
from reports_templates.styles import Sheet
from reports_templates.tables import EvenTable, signature_block, table


def annex(
    data: Annex, signature: Signature, sheet: Sheet, shares: Sequence[float]
) -> list[Flowable]:
    """Return a Lampiran: its head at the upper right, title, table, total and signature.

    ``shares`` are the relative widths of the columns. The header row comes again on every
    page; the last entry, the total and the signature stay together.
    """
    width = text_width_of(sheet, landscape=data.landscape)
    title = paragraph(data.title, sheet.title)
    return [
        *(_head(data.label, data.head, sheet, width), Spacer(0, sheet.leading)),
        *(title, Spacer(0, sheet.leading * 0.7)),
        _annex_table(data, signature, sheet, [width * share / sum(shares) for share in shares]),
    ]


def attachment(data: Attachment, sheet: Sheet) -> list[Flowable]:
    """Return a Lampiran of any blocks: its head at the upper right, title, body, signature."""
    width = text_width_of(sheet, landscape=data.landscape)
    story: list[Flowable] = [_head(data.label, data.head, sheet, width), Spacer(0, sheet.leading)]
    if data.title:
        story += [paragraph(data.title, sheet.title), Spacer(0, sheet.leading * 0.7)]
    story += body(data.body, sheet, landscape=data.landscape)
    if data.signature is None:
        return story
    block = signature_block(data.signature, sheet, width, again=True)
    block.spaceBefore = sheet.leading * 1.15
    return ended(story, [block], [], sheet, landscape=data.landscape)


def _head(label: str, head: Sequence[Field], sheet: Sheet, width: float) -> EvenTable:
    """Return what stands at the upper right of every Lampiran."""
    head_width = max(75 * mm, text_width(label, sheet.regular, sheet.size - 2) + 2)
    head_width = min(head_width, width * 0.6)
    column = max(text_width(row.label, sheet.regular, sheet.size - 2) for row in head) + 2 * mm
    rows = [
        [
            paragraph(row.label, sheet.small),
            paragraph(":", sheet.small),
            paragraph(row.value, sheet.small),
        ]
        for row in head
    ]
    inner = table(rows, [column, 3 * mm, head_width - column - 3 * mm], sheet)
    cells = [["", [paragraph(label, sheet.small), inner]]]
    return table(cells, [width - head_width, head_width], sheet)


def _annex_table(data: Annex, signature: Signature, sheet: Sheet, widths: list[float]) -> EvenTable:
    header = [paragraph(column, sheet.cell_head) for column in data.columns]
    rows = [[_cell(lines, sheet) for lines in row] for row in data.rows]
    empty = [""] * (len(widths) - 1)
    total = [paragraph(data.total, sheet.cell_bold), *empty]
    block = signature_block(signature, sheet, sum(widths), again=True)
    signed = [[Spacer(0, sheet.leading * 0.8), block], *empty]
    padding = 1.3 * mm
    height = text_height_of(sheet, landscape=data.landscape)
    last_height = max(
        stacked_height(cell, width - 2 * padding)
        for cell, width in zip(rows[-1], widths, strict=True)
    )
    # A very tall last entry may be divided; then header, total and signature go together.
    beside_last = block.wrap(sum(widths), 10**6)[1] + 6 * sheet.leading
    tied = -3 if last_height + beside_last < height else -2
    return table(
        [header, *rows, total, signed],
        widths,
        sheet,
        ("GRID", (0, 0), (-1, -2), 0.5, "black"),
        ("BACKGROUND", (0, 0), (-1, 0), "#e8e8e8"),
        ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -2), padding),
        ("RIGHTPADDING", (0, 0), (-1, -2), padding),
        ("TOPPADDING", (0, 0), (-1, -2), padding * 0.7),
        ("BOTTOMPADDING", (0, 0), (-1, -2), padding),
        ("SPAN", (0, -2), (-1, -2)),
        ("SPAN", (0, -1), (-1, -1)),
        ("NOSPLIT", (0, tied), (-1, -1)),
        repeatRows=1,
    )


def _cell(lines: Sequence[str], sheet: Sheet) -> list[Flowable]:
    return [line for text in lines for line in paragraphs(text, sheet.cell)]
