"""The parts of titled documents: grounds, dictums, questions, tables, several signers.

Every function takes final words and returns flowables; none of them looks anything up.
"""

from __future__ import annotations

from typing import Final

from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from desktop.letters.model import Dictum, Exchange, Fields, Grid, Grounds, Item, Signature, Text
from reports_templates.gateway import labelled, paragraph, paragraphs, text_width
from reports_templates.page import text_width_of
from reports_templates.styles import MARK_WIDTH, Sheet, resized
from reports_templates.tables import (
    COLON,
    EvenTable,
    Needed,
    fact_table,
    label_width,
    signature_cells,
    signing_left,
    table,
)

_LABEL: Final = 28 * mm
"""Room for ``Menimbang`` and for ``KESEPULUH`` in the widest type."""
_PADDING: Final = 1.3 * mm
_MOST_ASKED: Final = 8
"""Lines from which on a question may end on another page than its answer begins."""


def grounds(block: Grounds, sheet: Sheet) -> EvenTable:
    """Return a label with its marked entries beside it, one row an entry."""
    running = _running(sheet)
    label = _label_width(block.label, sheet)
    rows: list[list[Flowable | str]] = [
        [
            paragraph(block.label, sheet.plain) if index == 0 else "",
            paragraph(":", sheet.plain) if index == 0 else "",
            paragraph(entry.mark, sheet.plain),
            _column(entry.text, running),
        ]
        for index, entry in enumerate(block.entries)
    ]
    width = text_width_of(sheet)
    marked = [text_width(one.mark, sheet.regular, sheet.size) for one in block.entries if one.mark]
    # A ground that stands alone has no mark, and begins where the marks would.
    marks = max(MARK_WIDTH, *(mark + 2 * mm for mark in marked)) if marked else 0
    widths = [label, COLON, marks, width - label - COLON - marks]
    gap = ("BOTTOMPADDING", (0, 0), (-1, -1), sheet.leading * 0.25)
    return table(rows, widths, sheet, gap)


def dictum(block: Dictum, sheet: Sheet) -> EvenTable:
    """Return ``KESATU :`` with what it orders beside it, one row a part."""
    running = _running(sheet)
    label = _label_width(block.mark, sheet)
    room = text_width_of(sheet) - label - COLON
    head: list[object] = [paragraph(block.mark, sheet.plain), paragraph(":", sheet.plain)]
    rows: list[list[object]] = []
    kept: set[int] = set()
    close: list[int] = []
    for part in block.parts:
        begun = len(rows)
        for cell in _part(part, running, sheet, room):
            rows.append([*(["", ""] if rows else head), cell])
        if isinstance(part, Fields):
            close += range(begun, len(rows) - 1)
            # At least two rows of an identity stand on a page.
            kept |= {begun, len(rows) - 2} if len(part.rows) > 1 else set()
        elif _leads(part):
            kept.add(len(rows) - 1)
    made = table(
        rows,
        [label, COLON, room],
        sheet,
        ("BOTTOMPADDING", (0, 0), (-1, -1), sheet.leading * 0.25),
        *(("BOTTOMPADDING", (0, at), (-1, at), 0) for at in close),
    )
    made.kept = frozenset(kept)
    return made


def beginning(block: Dictum, sheet: Sheet) -> float:
    """Return the height of the first rows of a dictum, which no page's end may part."""
    made = dictum(block, sheet)
    made.wrap(text_width_of(sheet), 10**6)
    return made.beginning()


def _leads(part: Text | Item | Fields) -> bool:
    """Say whether a part only leads to the next one: ``kepada:``."""
    return isinstance(part, Text) and part.text.endswith(":")


def label_line(text: str, sheet: Sheet) -> EvenTable:
    """Return ``Menetapkan :`` with its colon below and above those of the other labels."""
    label = text.removesuffix(":").rstrip()
    cells = [paragraph(label, sheet.plain), paragraph(":", sheet.plain)]
    made = table([cells], [_label_width(label, sheet), COLON], sheet)
    made.spaceAfter = sheet.leading * 0.35
    return made


def _part(
    part: Text | Item | Fields, running: ParagraphStyle, sheet: Sheet, room: float
) -> list[list[Flowable]]:
    """Return the cells of a part, one below the other; a page may end between two."""
    match part:
        case Text(text):
            return [[*paragraphs(text, running)]]
        case Item(mark, text):
            marked = ParagraphStyle("marked", running, leftIndent=MARK_WIDTH if mark else 0)
            return [[paragraph(text, marked, mark)]]
        case Fields(rows):
            label = label_width(rows, sheet.plain)
            return [[fact_table([row], sheet, 0, room, label)] for row in rows]


def exchange(block: Exchange, sheet: Sheet) -> list[Flowable]:
    """Return a question and its answer as paragraphs, which divide over pages as they like."""
    widest = max(text_width(text, sheet.regular, sheet.size)
                for text in (block.question_label, block.answer_label)) + 1 * mm  # fmt: skip
    colon = MARK_WIDTH + widest
    style = ParagraphStyle("exchange", sheet.under, leftIndent=colon + COLON)
    marked = ParagraphStyle("marked", style, spaceAfter=sheet.leading * 0.1)
    after = ParagraphStyle("answer", style, spaceAfter=sheet.leading * 0.5)
    pieces: list[Flowable] = []
    for mark, label, text, look in (
        (block.mark, block.question_label, block.question, marked),
        ("", block.answer_label, block.answer, after),
    ):
        first, *rest = text.split("\n") if text else [""]
        places = [(0, mark), (MARK_WIDTH, label), (colon, ":")]
        made = labelled(first, ParagraphStyle("first", look, bulletIndent=0), places)
        made.underlined = ((MARK_WIDTH, text_width(label, sheet.regular, sheet.size)),)
        pieces += [made, *paragraphs("\n".join(rest), look)]
        if mark:
            # A question stands with the first lines of its answer, or divides like any text.
            asked = sum(one.wrap(text_width_of(sheet), 10**6)[1] for one in pieces)
            lines = min(asked / sheet.leading + 2, _MOST_ASKED)
            pieces.insert(0, Needed(lines * sheet.leading))
    return pieces


def grid(block: Grid, sheet: Sheet, width: float) -> EvenTable:
    """Return a ruled table whose header comes again on every page."""
    head = [paragraph(column, sheet.cell_head) for column in block.columns]
    rows = [
        [[line for text in lines for line in paragraphs(text, sheet.cell)] for lines in row]
        for row in block.rows
    ]
    least = block.row_mm * mm
    if least:
        # A blank that is as tall as the row keeps room to sign in.
        rows = [[*row[:-1], [*row[-1], Spacer(0, least)]] for row in rows]
    total = sum(block.shares)
    return table(
        [head, *rows],
        [width * share / total for share in block.shares],
        sheet,
        ("GRID", (0, 0), (-1, -1), 0.5, "black"),
        ("BACKGROUND", (0, 0), (-1, 0), "#e8e8e8"),
        ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (-1, -1), _PADDING),
        ("RIGHTPADDING", (0, 0), (-1, -1), _PADDING),
        ("TOPPADDING", (0, 0), (-1, -1), _PADDING * 0.7),
        ("BOTTOMPADDING", (0, 0), (-1, -1), _PADDING),
        repeatRows=1,
    )


def signatures(parties: tuple[Signature, ...], sheet: Sheet) -> list[Flowable]:
    """Return several signers, two beside each other; a pair is never torn apart.

    In a pair posts stand on one line and names on another, whatever is above and below them.
    """
    gap, width = 8 * mm, text_width_of(sheet)
    start = signing_left(sheet, width)
    widths = [start - gap, gap, width - start]
    pairs: list[Flowable] = []
    for at in range(0, len(parties), 2):
        left, *right = signature_cells(parties[at : at + 2], sheet, min(widths[0], widths[2]))
        made = table([[left, "", right[0] if right else []]], widths, sheet,
                     ("NOSPLIT", (0, 0), (-1, -1)))  # fmt: skip
        made.signs = True
        made.spaceBefore = sheet.leading * (1.5 if at else 1.35)
        pairs.append(made)
    return pairs


def point(sheet: Sheet) -> ParagraphStyle:
    """Return the style of a numbered point that is a sentence, not a title."""
    return ParagraphStyle("point", sheet.under, bulletIndent=0)


def flush(sheet: Sheet) -> ParagraphStyle:
    """Return the style of running text that goes on after a list, without indent."""
    return ParagraphStyle("flush", sheet.body, firstLineIndent=0)


def centred(text: str, sheet: Sheet, *, bold: bool) -> Flowable:
    """Return a line in the middle of the page; a long one in lines of much the same length."""
    style = sheet.title if bold else resized(sheet.title, sheet.size,
                     fontName=sheet.regular, bulletFontName=sheet.regular,
                     leading=sheet.leading)  # fmt: skip
    made, width = paragraph(text, style), text_width_of(sheet)
    height = made.wrap(width, 10**6)[1]
    narrow, wide = width / 4, width
    while height > style.leading and wide - narrow > 1:
        tried = (narrow + wide) / 2
        fits = made.wrap(tried, 10**6)[1] <= height and made.minWidth() <= tried
        narrow, wide = (narrow, tried) if fits else (tried, wide)
    side = (width - wide) / 2
    return paragraph(text, ParagraphStyle("balanced", style, leftIndent=side, rightIndent=side))


def _running(sheet: Sheet) -> ParagraphStyle:
    return ParagraphStyle("beside", sheet.under, leftIndent=0, spaceAfter=0, alignment=TA_JUSTIFY)


def _column(text: str, style: ParagraphStyle) -> list[Flowable]:
    return [*paragraphs(text, style)]


def _label_width(label: str, sheet: Sheet) -> float:
    return float(max(_LABEL, text_width(label, sheet.regular, sheet.size) + 3 * mm))
