"""The parts letters are made of: head, addressee, points, tables, signature, copies.

Every function takes final words and returns flowables; none of them looks anything up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer

from desktop.letters.model import (
    Block,
    Centred,
    Dictum,
    Exchange,
    Fields,
    Grid,
    Grounds,
    Heading,
    Item,
    LetterData,
    PlaceDatePosition,
    Signatures,
    Space,
    Text,
)
from reports_templates import titled
from reports_templates.gateway import paragraph, paragraphs, text_width
from reports_templates.page import text_height_of, text_width_of
from reports_templates.squares import QrSquare
from reports_templates.styles import Sheet, resized
from reports_templates.tables import (
    COLON,
    FEWEST_LINES,
    EvenTable,
    fact_table,
    label_width,
    signature_block,
    table,
    value_lines,
)

_QR_SIDE: Final = 21 * mm
_COPIES_BESIDE_CODE: Final = 70 * mm
"""A list of copies higher than this runs over the full width, above the code."""
_LABEL: Final = re.compile(r"\w+ :")
"""A line that is a label and nothing else, such as ``Menetapkan :``."""
_TAIL_LINES: Final = 2
"""Lines of text that at least go with the signature when a page ends before it."""

# --- head of a letter ---------------------------------------------------------------------


def letter_head(data: LetterData, sheet: Sheet) -> list[Flowable]:
    """Return Nomor, Sifat, Lampiran, Hal with place and date at the right."""
    width = text_width_of(sheet)
    on_number_line = sheet.profile.place_date is PlaceDatePosition.NUMBER_LINE
    date_width = text_width(data.place_date, sheet.regular, sheet.size) + 1
    right = date_width if on_number_line and date_width < width / 2 else 0
    label = label_width(data.head, sheet.plain)
    # The subject is kept narrower than the page even if the date stands elsewhere.
    gap = 6 * mm
    value = width - label - COLON - gap - (right or width / 3)
    rows = [
        [
            paragraph(field.label, sheet.plain),
            paragraph(":", sheet.plain),
            value_lines(field.value, sheet.plain),
        ]
        for field in data.head
    ]
    above: list[Flowable] = []
    widths = [label, COLON, value]
    if right:
        rows = [[*row, "", ""] for row in rows]
        rows[0][4] = paragraph(data.place_date, sheet.right)
        widths += [gap, right]
    else:
        above = [paragraph(data.place_date, sheet.right), Spacer(0, sheet.leading * 0.5)]
    return [*above, table(rows, widths, sheet), Spacer(0, sheet.leading)]


def addressee(data: LetterData, sheet: Sheet) -> list[Flowable]:
    """Return Yth. and the lines of the addressee, aligned behind it, and the salutation."""
    label = text_width(data.addressee_label, sheet.regular, sheet.size) + 1.5 * mm
    lines = [paragraph(line, sheet.plain) for line in data.addressee]
    block = table(
        [[paragraph(data.addressee_label, sheet.plain), lines]],
        [label, text_width_of(sheet) * 0.62],
        sheet,
    )
    salutation = paragraph(data.salutation, sheet.plain)
    return [block, Spacer(0, sheet.leading), salutation, Spacer(0, sheet.leading * 0.5)]


# --- body ---------------------------------------------------------------------------------


def body(blocks: Sequence[Block], sheet: Sheet, *, landscape: bool = False) -> list[Flowable]:
    """Return the running part of a letter, or of an attachment.

    A heading, or a line that ends with a colon, is never the last thing on a page.
    """
    story: list[Flowable] = []
    labels = [label_width(one.rows, sheet.plain) for one in blocks if isinstance(one, Fields)]
    # The colons of all blocks of facts stand in one column.
    label = max(labels, default=0)
    for index, block in enumerate(blocks):
        made = _block(block, sheet, text_width_of(sheet, landscape=landscape), label)
        if _leads_on(block):
            story.append(CondPageBreak(_lead(blocks[index:], sheet)))
            for one in made if not _is_sentence(block) else ():
                one.leads = True
        story.extend(made)
    return story


def _is_sentence(block: Block) -> bool:
    """Say whether a numbered point is one that stands by itself, wherever a page ends."""
    return isinstance(block, Heading) and not block.bold and not block.text.endswith(":")


def _leads_on(block: Block) -> bool:
    """Say whether a block only leads to the next one: a heading, ``Kepada:``, ``MEMUTUSKAN:``."""
    if isinstance(block, Heading):
        return True
    return isinstance(block, Text | Centred) and block.text.endswith(":")


def _lead(blocks: Sequence[Block], sheet: Sheet) -> float:
    """Return the height of leading lines with the beginning of what they lead to."""
    height = 0.0
    for block in blocks:
        if isinstance(block, Fields):
            first = fact_table(block.rows[:1], sheet)
            return height + float(min(first.wrap(text_width_of(sheet), 10**6)[1], first.tall))
        if isinstance(block, Dictum):
            return height + titled.beginning(block, sheet)
        if not _leads_on(block):
            break
        height += 1.5 * sheet.leading
    return height + FEWEST_LINES * sheet.leading


def _block(block: Block, sheet: Sheet, width: float, label: float = 0) -> list[Flowable]:
    gap = Spacer(0, sheet.leading * 0.35)
    match block:
        case Heading(mark, text, bold):
            return [paragraph(text, sheet.heading if bold else titled.point(sheet), mark)]
        case Text():
            return _text(block, sheet)
        case Item(mark, text):
            first, *rest = text.split("\n")
            following = [*paragraphs("\n".join(rest), sheet.item)]
            return [paragraph(first, sheet.item, mark), *following]
        case Fields(rows):
            return [fact_table(rows, sheet, label=label), gap]
        case Centred(text, bold, space):
            line = titled.centred(text, sheet, bold=bold)
            return [line, Spacer(0, sheet.leading * 0.8)] if space else [line]
        case Grounds():
            return [titled.grounds(block, sheet), gap]
        case Dictum():
            return [titled.dictum(block, sheet), gap]
        case Exchange():
            return titled.exchange(block, sheet)
        case Grid():
            return [Spacer(0, sheet.leading * 0.3), titled.grid(block, sheet, width), gap]
        case Signatures(parties):
            return [Spacer(0, sheet.leading), titled.signatures(parties, sheet)]
        case Space(lines):
            return [Spacer(0, sheet.leading * lines)]


def _text(block: Text, sheet: Sheet) -> list[Flowable]:
    if block.level > 1 and _LABEL.fullmatch(block.text):
        return [titled.label_line(block.text, sheet)]
    style = (sheet.body, sheet.under, titled.flush(sheet))[min(block.level, 2)]
    return [*paragraphs(block.text, style)]


# --- end of a letter ----------------------------------------------------------------------


def signed_end(before: list[Flowable], data: LetterData, sheet: Sheet, code: str) -> list[Flowable]:
    """Return the story with closing, signature, copies and archive code.

    The signature never stands alone on a page: at least ``_TAIL_LINES`` lines of what comes
    before go with it, however long that is, and the copies too unless they are very many.
    """
    width = text_width_of(sheet)
    story, tail = _cut_tail([*before, *paragraphs(data.closing, sheet.body)], width)
    end = tail
    if data.signature is not None:
        block = signature_block(data.signature, sheet, width)
        end = [*tail, Spacer(0, sheet.leading * 0.6), block]
    copies = copies_and_code(data, sheet, code)
    together = [*end, *copies]
    rest: list[Flowable] = []
    if stacked_height(together, width) >= text_height_of(sheet) * 0.7:
        together, rest = end, copies
    if story and _is_long(story[-1], width):
        story[-1].after = stacked_height(together, width) + sheet.leading
    return [*story, KeepTogether(together), *rest]


def _cut_tail(story: list[Flowable], width: float) -> tuple[list[Flowable], list[Flowable]]:
    """Divide a story so that its last few lines can be kept with what follows."""
    story, lines = list(story), 0
    tail: list[Flowable] = []
    while story and (lines < _TAIL_LINES or _leads(story[-1])):
        last = story.pop()
        if isinstance(last, CondPageBreak):
            continue
        if _is_long(last, width):
            return [*story, last], tail
        if not isinstance(last, Paragraph):
            tail.insert(0, last)
            signs = isinstance(last, Spacer) or getattr(last, "signs", False)
            lines += 0 if signs else _TAIL_LINES
            continue
        last.wrap(width, 10**6)
        count = len(last.blPara.lines)
        if count > 2 * _TAIL_LINES:
            upper, lower = last.split(width, last.style.leading * (count - _TAIL_LINES))
            story.append(upper)
            tail.insert(0, lower)
            return story, tail
        tail.insert(0, last)
        lines += count
    return story, tail


def _is_long(flowable: Flowable, width: float) -> bool:
    """Say whether this is a table whose last row alone goes with what follows."""
    if not isinstance(flowable, EvenTable) or flowable.signs or not flowable.repeatRows:
        return False
    flowable.wrap(width, 10**6)
    return flowable.closes()


def _leads(flowable: Flowable) -> bool:
    """Say whether a flowable only leads to the next one and must not be left behind."""
    return getattr(flowable, "leads", False) or isinstance(flowable, CondPageBreak)


def copies_and_code(data: LetterData, sheet: Sheet, code: str) -> list[Flowable]:
    """Return the list of copies at the left and the archive code at the right.

    Without ``code`` (a draft) its place stays empty, so that the pages fall alike.
    """
    width = text_width_of(sheet)
    listed: list[Flowable] = []
    if data.copies:
        listed.append(paragraph(data.copies_label, sheet.small))
        for index, copy in enumerate(data.copies, start=1):
            listed.append(paragraph(copy, sheet.small_item, f"{index}."))
    widths = [40 * mm, 3 * mm, _QR_SIDE]
    square: Flowable = QrSquare(code, _QR_SIDE) if code else Spacer(_QR_SIDE, _QR_SIDE)
    note = [paragraph(data.archive_note, _fine(sheet))] if code else []
    code_block = table([[note, "", square]], widths, sheet, ("VALIGN", (0, 0), (-1, -1), "BOTTOM"))
    space = Spacer(0, sheet.leading * 1.2)
    beside = [width - sum(widths) - 6 * mm, 6 * mm, sum(widths)]
    if stacked_height(listed, beside[0]) > _COPIES_BESIDE_CODE:
        code_block.hAlign = "RIGHT"
        return [space, *listed, space, code_block]
    bottom = ("VALIGN", (2, 0), (2, 0), "BOTTOM")
    return [space, table([[listed, "", code_block]], beside, sheet, bottom)]


def _fine(sheet: Sheet) -> ParagraphStyle:
    return resized(sheet.small, 6.5, alignment=TA_RIGHT)


def stacked_height(cell: Sequence[Flowable], width: float) -> float:
    """Return the height of flowables below each other, in points."""
    return float(sum(line.wrap(width, 10**6)[1] for line in cell))
