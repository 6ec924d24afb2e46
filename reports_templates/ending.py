"""The end of a paper: closing, signatures, copies and archive code, and what stays together.

A signature never stands alone on a page, and takes no more of the text along than its last
lines. Whatever can be divided begins where there is room.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import Final

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer
from reportlab.platypus.doctemplate import FrameBreak

from desktop.letters.model import LetterData
from reports_templates.gateway import paragraph, paragraphs
from reports_templates.page import text_height_of, text_width_of
from reports_templates.squares import QrSquare
from reports_templates.styles import Sheet, mark_room, resized
from reports_templates.tables import EvenTable, Needed, signature_block, table

_QR_SIDE: Final = 21 * mm
_COPIES_BESIDE_CODE: Final = 70 * mm
"""A list of copies higher than this runs over the full width, above the code."""
_TAIL_LINES: Final = 2
"""Lines of text that at least go with the signature when a page ends before it."""
_MOST_EMPTY: Final = 0.4
"""Share of a page that may stay empty to keep the copies on the page of the signature."""
_MOST_SIGNED: Final = 0.6
"""Share of a page up to which several rows of signers are kept together."""
_MARK: Final = 5.5 * mm


def signed_end(before: list[Flowable], data: LetterData, sheet: Sheet, code: str) -> list[Flowable]:
    """Return the story with closing, signature, copies and archive code."""
    story = [*before, *paragraphs(data.closing, sheet.body)]
    own: list[Flowable] = []
    if data.signature is not None:
        own = [signature_block(data.signature, sheet, text_width_of(sheet))]
        own[0].spaceBefore = sheet.leading * 0.95
    below = copies_and_code(data, sheet, code)
    return ended(story, own, below, sheet, divides=bool(data.copies))


def ended(
    story: list[Flowable],
    own: list[Flowable],
    below: list[Flowable],
    sheet: Sheet,
    *,
    divides: bool = False,
    landscape: bool = False,
) -> list[Flowable]:
    """Return a story with its signatures and what stands below them.

    At least ``_TAIL_LINES`` lines of text go with the first signature, however long the text
    is. ``own`` is the signature of the paper itself; others may stand at the story's end. What
    is ``below`` stays with the last one, and may go to the next page only if it ``divides``.
    """
    width = text_width_of(sheet, landscape=landscape)
    page = text_height_of(sheet, landscape=landscape)
    story, tail = _cut_tail(story, width)
    at = len(tail)
    while at and getattr(tail[at - 1], "signs", False):
        at -= 1
    signers = tail[at:]
    if signers and own:
        own[0].spaceBefore = sheet.leading * 1.5
    first, rest = [*tail, *own], below
    whole = stacked_height([*first, *below], width)
    if len(signers) > 1 and whole > page * _MOST_SIGNED:
        first = tail[: at + 1]
        last = _Ending([signers[-1], *own], below, page) if divides else None
        rest = [*signers[1:-1], last or KeepTogether([signers[-1], *own, *below])]
    elif not divides:
        first, rest = [*first, *below], []
    end = _Ending(first, rest, page)
    if story and _is_long(story[-1], width):
        # Its last lines go along.
        apart = rest and whole > page * _MOST_EMPTY
        story[-1].after = stacked_height(first, width) if apart else whole
        story[-1].after += sheet.leading
    return [*story, end]


class _Ending(KeepTogether):  # type: ignore[misc]
    """Signatures with the text above them, and what stands below both.

    All goes on one page of ``page`` points, unless that would leave too much of one empty.
    """

    def __init__(self, first: list[Flowable], rest: list[Flowable], page: float) -> None:
        super().__init__([*first, *rest])
        self._first, self._rest, self._page = first, rest, page

    def split(self, width: float, height: float) -> list[Flowable]:
        """Divide it where a page ends, as ReportLab asks."""
        inside = [part for one in self._rest for part in getattr(one, "_content", [one])]
        whole = stacked_height([*self._first, *inside], width)
        much = height > self._page * _MOST_EMPTY or whole > self._page
        here = whole <= height or (much and stacked_height(self._first, width) <= height)
        frame = getattr(self, "_frame", None)
        at_top = frame is None or frame._atTop  # noqa: SLF001 - ReportLab tells it nowhere else
        begun = [] if here or at_top else [FrameBreak()]
        return [*begun, *self._first, *self._rest]


def _cut_tail(story: list[Flowable], width: float) -> tuple[list[Flowable], list[Flowable]]:
    """Divide a story so that its last few lines can be kept with what follows."""
    story, lines = list(story), 0
    tail: list[Flowable] = []
    while story and (lines < _TAIL_LINES or _leads(story[-1])):
        last = story.pop()
        if isinstance(last, Needed):
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
            upper.spaceAfter = 0
            story.append(upper)
            tail.insert(0, lower)
            return story, tail
        tail.insert(0, last)
        lines += count
    return story, tail


def _is_long(flowable: Flowable, width: float) -> bool:
    """Say whether this is a table whose end alone goes with what follows."""
    if not isinstance(flowable, EvenTable) or flowable.signs:
        return False
    high = flowable.wrap(width, 10**6)[1]
    return bool(flowable.repeatRows or high > flowable.tall) and flowable.closes()


def _leads(flowable: Flowable) -> bool:
    """Say whether a flowable only leads to the next one and must not be left behind."""
    return getattr(flowable, "leads", False) or isinstance(flowable, Needed)


def copies_and_code(data: LetterData, sheet: Sheet, code: str) -> list[Flowable]:
    """Return the list of copies at the left and the archive code at the right.

    Without ``code`` (a draft) its place stays empty, so that the pages fall alike.
    """
    width, above = text_width_of(sheet), sheet.leading * 1.2
    listed: list[Flowable] = []
    if data.copies:
        marks = [f"{at}." for at in range(1, len(data.copies) + 1)]
        # One that stands alone is not numbered.
        marks, room = (marks, mark_room(marks, sheet.small, _MARK)) if marks[1:] else ([""], 0)
        style = ParagraphStyle("copy", sheet.small, leftIndent=room)
        listed.append(paragraph(data.copies_label, sheet.small))
        listed += [paragraph(*one) for one in zip(data.copies, repeat(style), marks, strict=False)]
    widths = [40 * mm, 3 * mm, _QR_SIDE]
    square: Flowable = QrSquare(code, _QR_SIDE) if code else Spacer(_QR_SIDE, _QR_SIDE)
    note = [paragraph(data.archive_note, _fine(sheet))] if code else []
    code_block = table([[note, "", square]], widths, sheet, ("VALIGN", (0, 0), (-1, -1), "BOTTOM"))
    code_block.spaceBefore = above
    beside = [width - sum(widths) - 6 * mm, 6 * mm, sum(widths)]
    if stacked_height(listed, beside[0]) > _COPIES_BESIDE_CODE:
        code_block.hAlign = "RIGHT"
        listed[0].spaceBefore = above
        return [*listed, code_block]
    bottom = ("VALIGN", (2, 0), (2, 0), "BOTTOM")
    both = table([[listed, "", code_block]], beside, sheet, bottom)
    both.spaceBefore = above
    return [both]


def _fine(sheet: Sheet) -> ParagraphStyle:
    return resized(sheet.small, 6.5, alignment=TA_RIGHT)


def stacked_height(stack: Sequence[Flowable], width: float) -> float:
    """Return the height of flowables below each other, in points."""
    height = after = 0.0
    for at, one in enumerate(stack):
        high = one.wrap(width, 10**6)[1]
        height += high + (max(after, one.getSpaceBefore()) if at else 0)
        after = one.getSpaceAfter()
    return height
