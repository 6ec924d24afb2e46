"""The sheet itself: paper, margins, letterhead, marks at the border, page numbers.

What stands in the border is drawn after all pages are known, so that every page can say
how many there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any, Final, NamedTuple

from PIL import Image
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from desktop.errors import Refused
from desktop.letters.model import Letterhead
from reports_templates.gateway import draw_line, text_width, visible
from reports_templates.styles import Sheet

LANGUAGE: Final = "id-ID"

_MARK_HEIGHT: Final = 10 * mm
_FOOT_HEIGHT: Final = 12.5 * mm
_FOOT_MARK_HEIGHT: Final = 8.5 * mm
_FOOT_SIZE: Final = 8
_HEAD_TOP: Final = 15 * mm
_CREST: Final = (23 * mm, 25 * mm)
_CREST_PIXELS: Final = (460, 500)
_CREST_LARGEST: Final = 6000
_THICK, _THIN, _RULE_GAP = 2.25, 0.75, 1.2 * mm
_BELOW_RULE: Final = 5 * mm

UPRIGHT, LATER, ACROSS = "first", "later", "annex"
"""Names of the page templates: with letterhead, without, and landscape."""


@dataclass(frozen=True, slots=True)
class Border:
    """What stands outside the text: marks, the foot, the word across a draft."""

    letterhead: Letterhead | None = None
    security_mark: str = ""
    copy_note: str = ""
    footer: str = ""
    page_label: str = ""
    watermark: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A paper laid out: what runs through its pages, its border and its descriptive data."""

    story: list[Flowable]
    border: Border
    title: str
    author: str
    day: date


class Pages(NamedTuple):
    """The raw document and how many pages it has."""

    pdf: bytes
    total: int


def text_width_of(sheet: Sheet, *, landscape: bool = False) -> float:
    """Return the width between the margins in points."""
    width, _ = _paper(sheet, landscape)
    margins = sheet.profile.margins
    return width - float((margins.left + margins.right) * mm)


def text_height_of(sheet: Sheet, *, landscape: bool = False) -> float:
    """Return the height between the margins of a page without letterhead, in points."""
    _, height = _paper(sheet, landscape)
    margins = sheet.profile.margins
    return height - float((margins.top + margins.bottom) * mm)


def _paper(sheet: Sheet, landscape: bool) -> tuple[float, float]:
    size = sheet.profile.paper.size
    upright = (size.width * mm, size.height * mm)
    return (upright[1], upright[0]) if landscape else upright


def build(paper: Document, sheet: Sheet) -> Pages:
    """Break a document into pages and draw the border of each."""
    target = BytesIO()
    counted: list[int] = []
    border = paper.border

    def canvas_maker(*args: Any, **options: Any) -> _BorderCanvas:
        return _BorderCanvas(sheet, border, counted, *args, **options)

    document = BaseDocTemplate(
        target,
        pagesize=_paper(sheet, landscape=False),
        initialFontName=sheet.regular,
        initialFontSize=sheet.size,
        initialLeading=sheet.leading,
        invariant=1,
        lang=LANGUAGE,
    )
    head = border.letterhead
    head_height = _letterhead_height(head, sheet) if head else 0
    document.addPageTemplates(
        [
            _template(UPRIGHT, sheet, border, first_top=head_height, head=head),
            _template(LATER, sheet, border),
            _template(ACROSS, sheet, border, landscape=True),
        ]
    )
    document.build(paper.story, canvasmaker=canvas_maker)
    return Pages(target.getvalue(), counted[0])


def _template(
    name: str,
    sheet: Sheet,
    border: Border,
    *,
    landscape: bool = False,
    first_top: float = 0,
    head: Letterhead | None = None,
) -> PageTemplate:
    width, height = _paper(sheet, landscape)
    margins = sheet.profile.margins
    top = max(margins.top * mm, first_top)
    frame = Frame(
        *(margins.left * mm, margins.bottom * mm),
        text_width_of(sheet, landscape=landscape),
        height - top - margins.bottom * mm,
        *(0, 0, 0, 0),
    )

    def before_text(canvas: Any, _document: Any) -> None:
        if border.watermark:
            _draw_watermark(canvas, border.watermark, sheet, (width, height))
        if head and not head.preprinted_mm:
            _draw_letterhead(canvas, head, sheet)

    return PageTemplate(
        name,
        [frame],
        onPage=before_text,
        pagesize=(width, height),
        autoNextPageTemplate=LATER if name == UPRIGHT else None,
    )


# --- the letterhead -----------------------------------------------------------------------


def _head_lines(head: Letterhead, sheet: Sheet) -> list[tuple[str, str, float]]:
    government, office, address = sheet.profile.letterhead_sizes
    lines = [
        (head.government, sheet.regular, government),
        *((line, sheet.bold, office) for line in head.office),
        *((line, sheet.regular, address) for line in head.address),
    ]
    room = text_width_of(sheet) - (_CREST[0] + 4 * mm if head.crest else 0)
    widest = max((text_width(text, font, size) for text, font, size in lines), default=0)
    scale = min(1, room / widest) if widest else 1
    return [(visible(text), font, size * scale) for text, font, size in lines]


def _letterhead_height(head: Letterhead, sheet: Sheet) -> float:
    """Return the distance from the sheet's upper edge to the first line of text."""
    if head.preprinted_mm:
        return float(head.preprinted_mm * mm)
    rules = _THICK + _RULE_GAP + _THIN + 2 * mm
    return float(_HEAD_TOP + _head_body(head, sheet) + rules + _BELOW_RULE)


def _head_body(head: Letterhead, sheet: Sheet) -> float:
    text = sum(size * 1.18 for _, _, size in _head_lines(head, sheet))
    return float(max(text, _CREST[1] if head.crest else 0))


def _draw_letterhead(canvas: Any, head: Letterhead, sheet: Sheet) -> None:
    width, height = _paper(sheet, landscape=False)
    left = sheet.profile.margins.left * mm
    room = text_width_of(sheet)
    body = _head_body(head, sheet)
    lines = _head_lines(head, sheet)
    if head.crest:
        picture = _crest(head.crest, colour=sheet.profile.crest_colour)
        across, down = picture.getSize()
        scale = min(_CREST[0] / across, _CREST[1] / down)
        y = height - _HEAD_TOP - (body + down * scale) / 2
        canvas.drawImage(picture, left, y, across * scale, down * scale)
    beside = _CREST[0] + 4 * mm if head.crest else 0
    y = height - _HEAD_TOP - (body - sum(size * 1.18 for _, _, size in lines)) / 2
    for text, font, size in lines:
        y -= size * 1.18
        line_width = text_width(text, font, size)
        # On the axis of the sheet as long as the crest leaves room, beside it otherwise.
        x = left + (room - line_width) / 2
        if x < left + beside:
            x = left + beside + (room - beside - line_width) / 2
        draw_line(canvas, x, y + size * 0.28, text, font, size)
    y = height - _HEAD_TOP - body - 2 * mm
    for thickness, step in ((_THICK, _THICK / 2 + _RULE_GAP + _THIN / 2), (_THIN, 0)):
        canvas.setLineWidth(thickness)
        canvas.line(left, y, left + room, y)
        y -= step


def _crest(untrusted_picture: bytes, *, colour: bool) -> ImageReader:
    """Decode a crest, without transparency and no larger than print needs."""
    try:
        with Image.open(BytesIO(untrusted_picture), formats=("PNG", "JPEG")) as picture:
            if max(picture.size) > _CREST_LARGEST:
                raise Refused("letter.crest_too_many_pixels", limit=_CREST_LARGEST)
            layered = picture.convert("RGBA")
    except (OSError, SyntaxError, ValueError) as error:
        raise Refused("letter.crest_unreadable") from error
    flat = Image.new("RGB", layered.size, "white")
    flat.paste(layered, mask=layered.getchannel("A"))
    flat.thumbnail(_CREST_PIXELS, Image.Resampling.LANCZOS)
    return ImageReader(flat if colour else flat.convert("L"))


# --- the border ---------------------------------------------------------------------------


def _draw_watermark(canvas: Any, text: str, sheet: Sheet, paper: tuple[float, float]) -> None:
    canvas.saveState()
    canvas.setFillGray(0.9)
    canvas.translate(paper[0] / 2, paper[1] / 2)
    canvas.rotate(50)
    size = 150
    draw_line(canvas, -text_width(text, sheet.bold, size) / 2, -size / 3, text, sheet.bold, size)
    canvas.restoreState()


class _BorderCanvas(Canvas):  # type: ignore[misc]
    """A canvas that keeps its pages back until their number is known."""

    def __init__(
        self, sheet: Sheet, border: Border, counted: list[int], *args: Any, **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self._sheet = sheet
        self._border = border
        self._counted = counted
        self._kept: list[dict[str, Any]] = []
        self._words: dict[int, str] = {}

    def note_first_word(self, word: str) -> None:
        """Remember the first word on the present page, for the catchword before it."""
        self._words.setdefault(len(self._kept), word)

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Keep the page back."""
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Draw the borders and write the document."""
        total = len(self._kept)
        self._counted.append(total)
        words, kept = self._words, self._kept
        sizes = [page["_pagesize"] for page in kept]
        for index, page in enumerate(kept):
            self.__dict__.update(page)
            self._draw_border(index, total)
            same_part = index + 1 < total and sizes[index] == sizes[index + 1]
            if self._sheet.profile.catchword and same_part and index + 1 in words:
                self._draw_right(
                    f"{words[index + 1]} ...", self._catchword_line(), self._sheet.size
                )
            Canvas.showPage(self)
        Canvas.save(self)

    def _catchword_line(self) -> float:
        below_text = self._sheet.profile.margins.bottom * mm - self._sheet.leading
        return float(max(below_text, _FOOT_HEIGHT + 3.5 * mm))

    def _draw_border(self, index: int, total: int) -> None:
        border, sheet = self._border, self._sheet
        width, height = self._pagesize
        if border.security_mark:
            for y in (height - _MARK_HEIGHT, _FOOT_MARK_HEIGHT):
                across = text_width(border.security_mark, sheet.bold, 10)
                draw_line(self, (width - across) / 2, y, border.security_mark, sheet.bold, 10)
        if border.copy_note and index == 0:
            self._draw_right(border.copy_note, height - _MARK_HEIGHT, 8)
        label = border.page_label.replace("[halaman]", str(index + 1)).replace(
            "[jumlah]", str(total)
        )
        self._draw_right(label, _FOOT_HEIGHT, _FOOT_SIZE)
        left = sheet.profile.margins.left * mm
        room = width - left - sheet.profile.margins.right * mm
        room -= text_width(label, sheet.regular, _FOOT_SIZE) + 6 * mm
        size = min(
            _FOOT_SIZE,
            _FOOT_SIZE * room / max(1, text_width(border.footer, sheet.regular, _FOOT_SIZE)),
        )
        draw_line(self, left, _FOOT_HEIGHT, border.footer, sheet.regular, size)

    def _draw_right(self, text: str, y: float, size: float) -> None:
        right = self._pagesize[0] - self._sheet.profile.margins.right * mm
        font = self._sheet.regular
        draw_line(self, right - text_width(text, font, size), y, text, font, size)
