"""Tables as official papers have them, and the block with a signature."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

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


class EvenTable(Table):  # type: ignore[misc]
    """A table that breaks between rows, and inside a row only if that is a tall one.

    ReportLab alone would fill up every page with a part of the next row.
    """

    tall: float = 0
    leading: float = 0
    signs: bool = False
    """Whether people sign in it, so that text must stand above it on its page."""

    def split(self, width: float, height: float) -> list[Flowable]:
        """Divide the table at a page's end, as ReportLab asks."""
        row, room = self._row_at(height)
        inside = self._rowHeights[row] > self.tall and room > FEWEST_LINES * self.leading
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
        part.tall, part.leading, part.signs = self.tall, self.leading, self.signs


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


def signature_cell(
    signature: Signature, sheet: Sheet, column: float, *, again: bool = False
) -> list[Flowable]:
    """Return the lines of a signature with room to sign between post and name.

    ``again`` is where the signer of the letter signs once more, which is done on paper only:
    one electronic signature holds the whole file.
    """
    style = sheet.signature
    above = [line for text in (*signature.before, *signature.post)
             for line in paragraphs(text, style)]  # fmt: skip
    names = [
        line for text in (signature.name, *signature.below) for line in paragraphs(text, style)
    ]
    text_height = sum(line.wrap(column, 10**6)[1] for line in (*above, *names))
    room = max(_SIGNING_LINES * sheet.leading, _STAMP - text_height)
    between = Spacer(0, room) if again else SigningRoom(room, signature.name)
    return [*above, between, *names]


def signature_block(
    signature: Signature, sheet: Sheet, width: float, *, again: bool = False
) -> EvenTable:
    """Return the signature in the right half; the stamp's square at its left stays free.

    ``again`` as in :func:`signature_cell`.
    """
    column = width * 0.5
    cells = [["", signature_cell(signature, sheet, column, again=again)]]
    left = width - column
    if sheet.profile.signature is SignatureAlignment.LEFT:
        # A little further right than the middle, as it is done by hand.
        left = max(_STAMP, width * 0.52)
    return table(cells, [left, width - left], sheet, ("NOSPLIT", (0, 0), (-1, -1)))
