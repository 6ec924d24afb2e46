"""The parts letters are made of: head, addressee, points, tables, signature, copies.

Every function takes final words and returns flowables; none of them looks anything up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer, Table

from desktop.letters.model import (
    Block,
    Field,
    Fields,
    Heading,
    Item,
    LetterData,
    PlaceDatePosition,
    Signature,
    SignatureAlignment,
    Text,
)
from reports_templates.gateway import paragraph, paragraphs, text_width
from reports_templates.page import text_height_of, text_width_of
from reports_templates.styles import MARK_WIDTH, Sheet, resized

_LABEL_WIDTH: Final = 24 * mm
_COLON: Final = 4 * mm
_STAMP: Final = 40 * mm
"""Side of the square left of the signature that stays free for the stamp."""

_SIGNING_LINES: Final = 4
_QR_SIDE: Final = 21 * mm
_COPIES_BESIDE_CODE: Final = 70 * mm
"""A list of copies higher than this runs over the full width, above the code."""
_TAIL_LINES: Final = 2
"""Lines of text that at least go with the signature when a page ends before it."""

_FEWEST_LINES: Final = 4
"""Lines of a tall row that must fit on a page before the row is begun there."""

_NO_PADDING: Final = (
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
)


class EvenTable(Table):  # type: ignore[misc]
    """A table that breaks between rows, and inside a row only if that is a tall one.

    ReportLab alone would fill up every page with a part of the next row.
    """

    tall: float = 0
    leading: float = 0

    def split(self, width: float, height: float) -> list[Flowable]:
        """Divide the table at a page's end, as ReportLab asks."""
        row, room = self._row_at(height)
        inside = self._rowHeights[row] > self.tall and room > _FEWEST_LINES * self.leading
        self.splitByRow, self.splitInRow = not inside, inside
        return list(super().split(width, height))

    def _row_at(self, height: float) -> tuple[int, float]:
        """Return the row that ``height`` cuts through and the room left for it."""
        for row, row_height in enumerate(self._rowHeights):
            if row_height > height:
                return row, height
            height -= row_height
        return 0, 0

    def onSplit(self, part: EvenTable, byRow: int = 1) -> None:  # noqa: N802, N803, ARG002 - ReportLab's names
        """Hand the measures on to a part, as ReportLab asks."""
        part.tall, part.leading = self.tall, self.leading


def table(
    rows: Sequence[Sequence[Any]],
    widths: Sequence[float],
    sheet: Sheet,
    *commands: Any,
    **options: Any,
) -> EvenTable:
    """Return a table set in our fonts and without padding unless ``commands`` say otherwise."""
    font = ("FONT", (0, 0), (-1, -1), sheet.regular, sheet.size)
    made = EvenTable(
        rows, colWidths=widths, style=[font, *_NO_PADDING, *commands], hAlign="LEFT", **options
    )
    made.tall = text_height_of(sheet, landscape=True) * 0.5
    made.leading = sheet.leading
    return made


# --- head of a letter ---------------------------------------------------------------------


def letter_head(data: LetterData, sheet: Sheet) -> list[Flowable]:
    """Return Nomor, Sifat, Lampiran, Hal with place and date at the right."""
    width = text_width_of(sheet)
    on_number_line = sheet.profile.place_date is PlaceDatePosition.NUMBER_LINE
    date_width = text_width(data.place_date, sheet.regular, sheet.size) + 1
    right = date_width if on_number_line and date_width < width / 2 else 0
    label = _label_width(data.head, sheet.plain)
    # The subject is kept narrower than the page even if the date stands elsewhere.
    gap = 6 * mm
    value = width - label - _COLON - gap - (right or width / 3)
    rows = [
        [
            paragraph(field.label, sheet.plain),
            paragraph(":", sheet.plain),
            _value(field.value, sheet.plain),
        ]
        for field in data.head
    ]
    above: list[Flowable] = []
    widths = [label, _COLON, value]
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


def _label_width(fields: Iterable[Field], style: ParagraphStyle) -> float:
    widest = max(text_width(field.label, style.fontName, style.fontSize) for field in fields)
    return float(max(_LABEL_WIDTH, widest + 2 * mm))


def _value(text: str, style: ParagraphStyle) -> list[Flowable] | Flowable:
    lines = paragraphs(text, style)
    return lines[0] if len(lines) == 1 else [*lines]


# --- body ---------------------------------------------------------------------------------


def body(blocks: Sequence[Block], sheet: Sheet) -> list[Flowable]:
    """Return the running part of a letter.

    A heading, or a line that ends with a colon, is never the last thing on a page.
    """
    story: list[Flowable] = []
    for index, block in enumerate(blocks):
        made = _block(block, sheet)
        if isinstance(block, Heading) or (isinstance(block, Text) and block.text.endswith(":")):
            story.append(CondPageBreak(_lead(blocks[index:], sheet)))
        story.extend(made)
    return story


def _lead(blocks: Sequence[Block], sheet: Sheet) -> float:
    """Return the height of leading lines with the beginning of what they lead to."""
    height = 0.0
    for block in blocks:
        if isinstance(block, Fields):
            first = fact_table(block.rows[:1], sheet)
            return height + float(min(first.wrap(text_width_of(sheet), 10**6)[1], first.tall))
        if isinstance(block, Item) or not (isinstance(block, Heading) or block.text.endswith(":")):
            break
        height += 1.5 * sheet.leading
    return height + _FEWEST_LINES * sheet.leading


def _block(block: Block, sheet: Sheet) -> list[Flowable]:
    match block:
        case Heading(mark, text):
            return [paragraph(text, sheet.heading, mark)]
        case Text(text, level):
            return [*paragraphs(text, sheet.under if level else sheet.body)]
        case Item(mark, text):
            first, *rest = text.split("\n")
            following = [*paragraphs("\n".join(rest), sheet.item)]
            return [paragraph(first, sheet.item, mark), *following]
        case Fields(rows):
            return [fact_table(rows, sheet), Spacer(0, sheet.leading * 0.35)]


def fact_table(rows: Sequence[Field], sheet: Sheet, indent: float = MARK_WIDTH) -> EvenTable:
    """Return labels and values with the colons in one column."""
    label = _label_width(rows, sheet.plain)
    value = text_width_of(sheet) - indent - label - _COLON
    cells = [
        [
            "",
            paragraph(row.label, sheet.plain),
            paragraph(":", sheet.plain),
            _value(row.value, sheet.plain),
        ]
        for row in rows
    ]
    return table(
        cells,
        [indent, label, _COLON, value],
        sheet,
        ("BOTTOMPADDING", (0, 0), (-1, -1), sheet.leading * 0.1),
    )


# --- end of a letter ----------------------------------------------------------------------


def signed_end(before: list[Flowable], data: LetterData, sheet: Sheet, code: str) -> list[Flowable]:
    """Return the story with closing, signature, copies and archive code.

    The signature never stands alone on a page: at least ``_TAIL_LINES`` lines of what comes
    before go with it, however long that is, and the copies too unless they are very many.
    """
    width = text_width_of(sheet)
    story, tail = _cut_tail([*before, *paragraphs(data.closing, sheet.body)], width)
    block = signature_block(data.signature, sheet, width)
    end = [*tail, Spacer(0, sheet.leading * 0.6), block]
    copies = copies_and_code(data, sheet, code)
    if stacked_height([*end, *copies], width) < text_height_of(sheet) * 0.7:
        return [*story, KeepTogether([*end, *copies])]
    return [*story, KeepTogether(end), *copies]


def _cut_tail(story: list[Flowable], width: float) -> tuple[list[Flowable], list[Flowable]]:
    """Divide a story so that its last few lines can be kept with what follows."""
    story, lines = list(story), 0
    tail: list[Flowable] = []
    while story and (lines < _TAIL_LINES or _leads(story[-1])):
        last = story.pop()
        if isinstance(last, CondPageBreak):
            continue
        if not isinstance(last, Paragraph):
            tail.insert(0, last)
            lines += 0 if isinstance(last, Spacer) else _TAIL_LINES
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


def _leads(flowable: Flowable) -> bool:
    """Say whether a flowable only leads to the next one and must not be left behind."""
    heading = isinstance(flowable, Paragraph) and flowable.style.name == "heading"
    return heading or isinstance(flowable, CondPageBreak)


def signature_block(signature: Signature, sheet: Sheet, width: float) -> EvenTable:
    """Return the signature in the right half; the stamp's square at its left stays free."""
    style = sheet.signature
    posts = [line for text in signature.post for line in paragraphs(text, style)]
    names = [
        line for text in (signature.name, *signature.below) for line in paragraphs(text, style)
    ]
    column = width * 0.5
    text_height = sum(line.wrap(column, 10**6)[1] for line in (*posts, *names))
    room = max(_SIGNING_LINES * sheet.leading, _STAMP - text_height)
    cells = [["", [*posts, Spacer(0, room), *names]]]
    left = width - column
    if sheet.profile.signature is SignatureAlignment.LEFT:
        # A little further right than the middle, as it is done by hand.
        left = max(_STAMP, width * 0.52)
    return table(cells, [left, width - left], sheet, ("NOSPLIT", (0, 0), (-1, -1)))


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
    square: Flowable = QrSquare(code) if code else Spacer(_QR_SIDE, _QR_SIDE)
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


class QrSquare(Flowable):  # type: ignore[misc]
    """A square code drawn as black rectangles."""

    def __init__(self, text: str, side: float = _QR_SIDE) -> None:
        super().__init__()
        self.width = self.height = side
        self._code = QRCode(None, QRErrorCorrectLevel.M)
        self._code.addData(text)
        self._code.make()

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the size, as ReportLab asks."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the modules, neighbours in a row as one rectangle."""
        count = self._code.getModuleCount()
        module = self.width / count
        self.canv.setFillGray(0)
        for row in range(count):
            column = 0
            while column < count:
                run = column
                while run < count and self._code.isDark(row, run):
                    run += 1
                if run > column:
                    y = self.height - (row + 1) * module
                    self.canv.rect(column * module, y, (run - column) * module, module, 0, 1)
                column = run + 1


def stacked_height(cell: Sequence[Flowable], width: float) -> float:
    """Return the height of flowables below each other, in points."""
    return float(sum(line.wrap(width, 10**6)[1] for line in cell))
