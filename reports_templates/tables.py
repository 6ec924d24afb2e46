"""Tables as official papers have them, and the block with a signature."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table

from desktop.letters.model import Field, Signature, SignatureAlignment
from reports_templates.gateway import paragraph, paragraphs, text_width
from reports_templates.page import text_height_of, text_width_of
from reports_templates.signature_fields import SigningRoom
from reports_templates.styles import MARK_WIDTH, Sheet

COLON: Final = 4 * mm
_LABEL_WIDTH: Final = 24 * mm
_STAMP: Final = 40 * mm
"""Side of the square left of the signature that stays free for the stamp."""
_SIGNING_LINES: Final = 4
FEWEST_LINES: Final = 4
"""Lines of a tall row that must fit on a page before the row is begun there."""

_NO_PADDING: Final = (
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
)


class Needed(CondPageBreak):  # type: ignore[misc]
    """Points that must be left on a page, else a new one is begun; spaces meet across it."""

    _SPACETRANSFER = True


class EvenTable(Table):  # type: ignore[misc]
    """A table that breaks between rows, and inside a row only if that is a tall one.

    ReportLab alone would fill up every page with a part of the next row.
    """

    tall: float = 0
    leading: float = 0
    signs: bool = False
    """Whether people sign in it, so that text must stand above it on its page."""
    kept: frozenset[int] = frozenset()
    """Rows that lead to the next one, and stay with it."""
    after: float = 0
    """Points that must be left below the last row: what follows there stays with it."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size, as ReportLab asks; more than there is where it must be divided."""
        wide, high = super().wrap(width, height)
        cut_off = self.after and high <= height < high + self.after
        return wide, height + 1 if cut_off and self.closes() else high

    def closes(self) -> bool:
        """Say whether the end can be divided off, to go with what follows."""
        heights = self._rowHeights
        return bool(heights[-1] > self.tall or len(heights) > self.repeatRows + 1)

    def least(self, width: float) -> float:
        """Return the height without which a ruled table is not begun on a page.

        That is its header with two rows, or with one where rows are high.
        """
        self.wrap(width, 10**6)
        return self._least()

    def _least(self) -> float:
        head, rows = self.repeatRows, self._rowHeights[self.repeatRows :]
        above = sum(self._rowHeights[:head])
        if above + sum(rows[:2]) <= self.tall / 2:
            return float(above + sum(rows[:2]))
        return float(above + (rows[0] if rows[0] <= self.tall else FEWEST_LINES * self.leading))

    def split(self, width: float, height: float) -> list[Flowable]:
        """Divide the table at a page's end, as ReportLab asks."""
        whole = sum(self._rowHeights)
        cut_off = self.after and whole <= height < whole + self.after and self.closes()
        if cut_off:
            last = self._rowHeights[-1]
            height = whole - (last if last <= self.tall else FEWEST_LINES * self.leading)
        elif self.repeatRows and height < self._least():
            return []
        row, room = self._row_at(height)
        inside = self._rowHeights[row] > self.tall and room > FEWEST_LINES * self.leading
        self.splitByRow, self.splitInRow = not inside, inside
        if not inside:
            row, height = self._with_what_leads(row, height)
        parts = super().split(width, height) if inside or row else []
        if cut_off and len(parts) < 2:
            # What cannot be divided stands on this page, and what follows it on the next.
            self.after = 0
            return [self]
        if len(parts) > 1:
            parts[0].after = 0
        for part, first in zip(parts, (0, row), strict=False):
            part.kept = frozenset(at - first for at in self.kept if at >= first)
        if cut_off:
            room = parts[1].wrap(width, 10**6)[1] + self.after
            parts.insert(1, Needed(room))
        return parts

    def _with_what_leads(self, row: int, height: float) -> tuple[int, float]:
        """Return the row before which to divide, so that a leading one goes with its next."""
        heights, first = self._rowHeights, row
        while first and first - 1 in self.kept and heights[first] <= self.tall:
            first -= 1
        return (first, sum(heights[:first])) if first < row else (row, height)

    def beginning(self) -> float:
        """Return the height of the first rows that stay on one page, once it is wrapped."""
        rows = 1
        while rows - 1 in self.kept and rows < len(self._rowHeights):
            rows += 1
        return float(min(sum(self._rowHeights[:rows]), self.tall))

    def _row_at(self, height: float) -> tuple[int, float]:
        """Return the row that ``height`` cuts through and the room left for it."""
        for row, row_height in enumerate(self._rowHeights):
            if row_height > height:
                return row, height
            height -= row_height
        return 0, 0

    def onSplit(self, part: EvenTable, byRow: int = 1) -> None:  # noqa: N802, N803, ARG002 - ReportLab's names
        """Hand the measures on to a part, as ReportLab asks."""
        part.tall, part.leading, part.signs = self.tall, self.leading, self.signs
        part.after = self.after


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


def fact_table(
    rows: Sequence[Field],
    sheet: Sheet,
    indent: float = MARK_WIDTH,
    width: float | None = None,
    label: float = 0,
) -> EvenTable:
    """Return labels and values with the colons in one column, at least ``label`` from the left."""
    label = max(label, label_width(rows, sheet.plain))
    room = text_width_of(sheet) if width is None else width
    value = room - indent - label - COLON
    cells = [
        [
            "",
            paragraph(row.label, sheet.plain),
            paragraph(":", sheet.plain),
            value_lines(row.value, sheet.plain),
        ]
        for row in rows
    ]
    return table(
        cells,
        [indent, label, COLON, value],
        sheet,
        ("BOTTOMPADDING", (0, 0), (-1, -1), sheet.leading * 0.1),
    )


def label_width(fields: Iterable[Field], style: ParagraphStyle) -> float:
    """Return the width of the column of labels."""
    widest = max(text_width(field.label, style.fontName, style.fontSize) for field in fields)
    return float(max(_LABEL_WIDTH, widest + 2 * mm))


def value_lines(text: str, style: ParagraphStyle) -> list[Flowable] | Flowable:
    """Return a value, one paragraph a line."""
    lines = paragraphs(text, style)
    return lines[0] if len(lines) == 1 else [*lines]


def signature_cells(
    signatures: Sequence[Signature], sheet: Sheet, column: float, *, again: bool = False
) -> list[list[Flowable]]:
    """Return the lines of signatures beside each other, with room to sign before the names.

    ``again`` is where the signer of the letter signs once more, which is done on paper only:
    one electronic signature holds the whole file.
    """
    style = sheet.signature
    above = [[line for text in (*one.before, *one.post) for line in paragraphs(text, style)]
             for one in signatures]  # fmt: skip
    names = [[line for text in (one.name, *one.below) for line in paragraphs(text, style)]
             for one in signatures]  # fmt: skip
    tops = [_height(lines, column) for lines in above]
    texts = [max(tops) + _height(lines, column) for lines in names]
    room = max(_SIGNING_LINES * sheet.leading, *(_STAMP - height for height in texts))
    return [
        [
            *_space(max(tops) - top),
            *upper,
            Spacer(0, room) if again else SigningRoom(room, one.name),
            *lower,
        ]
        for one, top, upper, lower in zip(signatures, tops, above, names, strict=True)
    ]


def _height(lines: Iterable[Flowable], width: float) -> float:
    return float(sum(line.wrap(width, 10**6)[1] for line in lines))


def _space(height: float) -> list[Flowable]:
    return [Spacer(0, height)] if height > 0 else []


def signing_left(sheet: Sheet, width: float) -> float:
    """Return how far from the left the right one of two signatures, or the only one, stands."""
    if sheet.profile.signature is SignatureAlignment.LEFT:
        # A little further right than the middle, as it is done by hand.
        return float(max(_STAMP, width * 0.52))
    return width * 0.5


def signature_block(
    signature: Signature, sheet: Sheet, width: float, *, again: bool = False
) -> EvenTable:
    """Return the signature in the right half; the stamp's square at its left stays free.

    ``again`` as in :func:`signature_cells`.
    """
    left = signing_left(sheet, width)
    cells = [["", *signature_cells([signature], sheet, width - left, again=again)]]
    made = table(cells, [left, width - left], sheet, ("NOSPLIT", (0, 0), (-1, -1)))
    made.signs = True
    return made
