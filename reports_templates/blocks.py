"""The parts letters are made of: head, addressee, points, lists, tables.

Every function takes final words and returns flowables; none of them looks anything up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

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
from reports_templates.page import text_width_of
from reports_templates.styles import MARK_WIDTH, Sheet, mark_room
from reports_templates.tables import (
    COLON,
    FEWEST_LINES,
    Needed,
    fact_table,
    label_width,
    table,
    value_lines,
)

_LABEL: Final = re.compile(r"\w+ :")
"""A line that is a label and nothing else, such as ``Menetapkan :``."""

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
    label_cell = paragraph(data.addressee_label, sheet.plain)
    rows = [[label_cell if at == 0 else "", line] for at, line in enumerate(lines)]
    block = table(rows, [label, text_width_of(sheet) * 0.62], sheet)
    # Of very many lines two at least stand on either page.
    block.kept = frozenset((0, len(rows) - 2))
    block.spaceAfter = sheet.leading
    salutation = paragraph(data.salutation, sheet.plain)
    salutation.spaceAfter = sheet.leading * 0.5
    begun = Needed((1.5 + FEWEST_LINES) * sheet.leading)
    return [block, begun, salutation]


# --- body ---------------------------------------------------------------------------------


def body(blocks: Sequence[Block], sheet: Sheet, *, landscape: bool = False) -> list[Flowable]:
    """Return the running part of a letter, or of an attachment.

    A heading, or a line that ends with a colon, is never the last thing on a page.
    """
    story: list[Flowable] = []
    width = text_width_of(sheet, landscape=landscape)
    labels = [label_width(one.rows, sheet.plain) for one in blocks if isinstance(one, Fields)]
    # The colons of all blocks of facts stand in one column.
    label = max(labels, default=0)
    room = MARK_WIDTH
    for index, block in enumerate(blocks):
        if isinstance(block, Item) and not (index and isinstance(blocks[index - 1], Item)):
            entries = takewhile(lambda one: isinstance(one, Item), blocks[index:])
            room = mark_room((one.mark for one in entries if isinstance(one, Item)), sheet.item)
        made = _block(block, sheet, width, label, room)
        if isinstance(block, Item) and not isinstance(_next(blocks, index), Item):
            made[-1].spaceAfter = sheet.leading * 0.35
        if _leads_on(block):
            story.append(Needed(_lead(blocks[index:], sheet, width)))
            for one in made if not _is_sentence(block) else ():
                one.leads = True
        story.extend(made)
    return story


def _next(blocks: Sequence[Block], index: int) -> Block | None:
    return blocks[index + 1] if index + 1 < len(blocks) else None


def _is_sentence(block: Block) -> bool:
    """Say whether a numbered point is one that stands by itself, wherever a page ends."""
    return isinstance(block, Heading) and not block.bold and not block.text.endswith(":")


def _leads_on(block: Block) -> bool:
    """Say whether a block only leads to the next one: a heading, ``Kepada:``, ``MEMUTUSKAN:``."""
    if isinstance(block, Heading):
        return True
    return isinstance(block, Text | Centred) and block.text.endswith(":")


def _lead(blocks: Sequence[Block], sheet: Sheet, width: float) -> float:
    """Return the height of leading lines with the beginning of what they lead to."""
    height = 0.0
    for block in blocks:
        if isinstance(block, Fields):
            first = fact_table(block.rows[:1], sheet)
            return height + float(min(first.wrap(text_width_of(sheet), 10**6)[1], first.tall))
        if isinstance(block, Dictum):
            return height + titled.beginning(block, sheet)
        if isinstance(block, Grid):
            return height + titled.grid(block, sheet, width).least(width)
        if not _leads_on(block):
            break
        height += 1.5 * sheet.leading
    return height + FEWEST_LINES * sheet.leading


def _block(block: Block, sheet: Sheet, width: float, label: float, room: float) -> list[Flowable]:
    match block:
        case Heading(mark, text, bold):
            return [paragraph(text, sheet.heading if bold else titled.point(sheet), mark)]
        case Text():
            return _text(block, sheet)
        case Item(mark, text):
            return _item(mark, text, sheet, room)
        case Fields(rows):
            return [_spaced(fact_table(rows, sheet, label=label), sheet)]
        case Centred(text, bold, space):
            line = titled.centred(text, sheet, bold=bold)
            return [_spaced(line, sheet, 0.8)] if space else [line]
        case Grounds():
            return [_spaced(titled.grounds(block, sheet), sheet)]
        case Dictum():
            return [_spaced(titled.dictum(block, sheet), sheet)]
        case Exchange():
            return titled.exchange(block, sheet)
        case Grid():
            made = titled.grid(block, sheet, width)
            made.spaceBefore = sheet.leading * 0.65
            return [_spaced(made, sheet)]
        case Signatures(parties):
            return titled.signatures(parties, sheet)
        case Space(lines):
            return [Spacer(0, sheet.leading * lines)]


def _spaced(made: Flowable, sheet: Sheet, lines: float = 0.35) -> Flowable:
    """Return a flowable with room below it, which a page's end takes away."""
    made.spaceAfter = sheet.leading * lines
    return made


def _item(mark: str, text: str, sheet: Sheet, room: float) -> list[Flowable]:
    """Return an entry of a list; one that stands alone begins where the marks would."""
    style = ParagraphStyle("item", sheet.item, leftIndent=MARK_WIDTH + (room if mark else 0))
    first, *rest = text.split("\n")
    return [paragraph(first, style, mark), *paragraphs("\n".join(rest), style)]


def _text(block: Text, sheet: Sheet) -> list[Flowable]:
    if block.level > 1 and _LABEL.fullmatch(block.text):
        return [titled.label_line(block.text, sheet)]
    style = (sheet.body, sheet.under, titled.flush(sheet))[min(block.level, 2)]
    return [*paragraphs(block.text, style)]
