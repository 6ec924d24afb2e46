"""Two people sign side by side: room for the hand, then lines to fill or names that are known."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from reports_templates import tables
from reports_templates.gateway import paragraph
from reports_templates.page import text_width_of
from reports_templates.styles import Sheet

_COLUMN = 0.46
_ROOM = 20 * mm


def two_signatures(
    sides: Sequence[tuple[str, Sequence[tuple[str, str]]]], sheet: Sheet
) -> Flowable:
    """Return two signatures, kept together; each side is a title and pairs of label and text."""
    width = text_width_of(sheet)
    cells = [_side(title, pairs, sheet, width * _COLUMN) for title, pairs in sides]
    gap = width * (1 - 2 * _COLUMN)
    return tables.table(
        [[cells[0], "", cells[1]]],
        [width * _COLUMN, gap, width * _COLUMN],
        sheet,
        ("NOSPLIT", (0, 0), (-1, -1)),
    )


def _side(
    title: str, pairs: Sequence[tuple[str, str]], sheet: Sheet, column: float
) -> list[Flowable]:
    label = 24 * mm
    rows = [
        [paragraph(name, sheet.small), paragraph(":", sheet.small), paragraph(text, sheet.small)]
        for name, text in pairs
    ]
    widths = [label, 3 * mm, column - label - 3 * mm]
    lines = tables.table(rows, widths, sheet, ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5 * mm))
    return [paragraph(title, sheet.plain), Spacer(0, _ROOM), lines]
