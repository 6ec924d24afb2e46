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
from reportlab.platypus.doctemplate import LayoutError

from desktop.errors import Refused
from desktop.letters.model import HeadKind, Letterhead, PageNumbers
from reports_templates.gateway import draw_line, text_width, visible
from reports_templates.signature_fields import Room
from reports_templates.styles import Sheet

LANGUAGE: Final = "id-ID"

_MARK_HEIGHT: Final = 10 * mm
_FOOT_HEIGHT: Final = 12.5 * mm
_FOOT_MARK_HEIGHT: Final = 8.5 * mm
_FOOT_SIZE: Final = 8
_NOTE_SIZE: Final = 8
_HEAD_TOP: Final = 15 * mm
_CREST: Final = (23 * mm, 25 * mm)
_BESIDE_CREST: Final = _CREST[0] + 4 * mm
_EMBLEM: Final = 24 * mm
"""Side of the square in which the state emblem stands."""
_HEAD_LEADING: Final = 1.18
_CREST_PIXELS: Final = (460, 500)
_CREST_LARGEST: Final = 6000
_THICK, _THIN, _RULE_GAP = 2.25, 0.75, 1.2 * mm
_BELOW_RULE: Final = 5 * mm

_WATERMARK: Final = 640
"""Points that the word across a page may take."""

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
    """The raw document, how many pages it has, and where people sign, in reading order."""

    pdf: bytes
    total: int
    rooms: tuple[Room, ...]


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
    """Break a document into pages and draw the border of each.

    Raises ``Refused("letter.does_not_fit")`` if something that is not divided, such as the
    signer's name, is higher than a page.
    """
    target = BytesIO()
    counted: list[int] = []
    rooms: list[Room] = []
    border = paper.border

    def canvas_maker(*args: Any, **options: Any) -> _BorderCanvas:
        return _BorderCanvas(sheet, border, counted, rooms, *args, **options)

    document = BaseDocTemplate(
        target,
        pagesize=_paper(sheet, landscape=False),
        initialFontName=sheet.regular,
        initialFontSize=sheet.size,
        initialLeading=sheet.leading,
        invariant=1,
        lang=LANGUAGE,
    )
    head = _Head.of(border.letterhead, sheet) if border.letterhead else None
    document.addPageTemplates(
        [
            _template(UPRIGHT, sheet, border, head=head),
            _template(LATER, sheet, border),
            _template(ACROSS, sheet, border, landscape=True),
        ]
    )
    try:
        document.build(paper.story, canvasmaker=canvas_maker)
    except LayoutError as error:
        raise Refused("letter.does_not_fit") from error
    return Pages(target.getvalue(), counted[0], tuple(rooms))


def _template(
    name: str,
    sheet: Sheet,
    border: Border,
    *,
    landscape: bool = False,
    head: _Head | None = None,
) -> PageTemplate:
    width, height = _paper(sheet, landscape)
    margins = sheet.profile.margins
    top = max(margins.top * mm, head.height if head else 0)
    frame = Frame(
        *(margins.left * mm, margins.bottom * mm),
        text_width_of(sheet, landscape=landscape),
        height - top - margins.bottom * mm,
        *(0, 0, 0, 0),
    )

    def before_text(canvas: Any, _document: Any) -> None:
        if border.watermark:
            _draw_watermark(canvas, border.watermark, sheet, (width, height))
        if head:
            head.draw(canvas, sheet)

    return PageTemplate(
        name,
        [frame],
        onPage=before_text,
        pagesize=(width, height),
        autoNextPageTemplate=LATER if name == UPRIGHT else None,
    )


# --- the letterhead -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Head:
    """A letterhead measured and its picture decoded, before ReportLab takes over.

    ``height`` is the distance from the sheet's upper edge to the first line of text. Lines
    are text, font and size; there are none on pre-printed paper.
    """

    height: float
    body: float = 0
    lines: tuple[tuple[str, str, float], ...] = ()
    crest: ImageReader | None = None
    above: bool = False
    """Whether the picture stands above the lines, as the state emblem does."""

    @classmethod
    def of(cls, head: Letterhead, sheet: Sheet) -> _Head:
        if head.preprinted_mm:
            return cls(height=head.preprinted_mm * mm)
        if head.kind is HeadKind.HEAD_OF_REGION:
            return cls._of_region(head, sheet)
        government, office, address = sheet.profile.letterhead_sizes
        lines = [
            (head.government, sheet.regular, government),
            *((line, sheet.bold, office) for line in head.office),
            *((line, sheet.regular, address) for line in head.address),
        ]
        room = text_width_of(sheet) - (_BESIDE_CREST if head.crest else 0)
        scale = min(1, room / max(1, *(text_width(*line) for line in lines)))
        fitted = tuple((visible(text), font, size * scale) for text, font, size in lines)
        body = sum(size for _, _, size in fitted) * _HEAD_LEADING
        crest = _crest(head.crest, colour=sheet.profile.crest_colour) if head.crest else None
        if crest:
            body = max(body, _CREST[1])
        rules = 2 * mm + _THICK + _RULE_GAP + _THIN
        return cls(_HEAD_TOP + body + rules + _BELOW_RULE, body, fitted, crest)

    @classmethod
    def _of_region(cls, head: Letterhead, sheet: Sheet) -> _Head:
        """Measure the head of region's paper: the emblem above the post, no rule."""
        size = sheet.profile.letterhead_sizes[1] - 2
        room = text_width_of(sheet)
        lines = [(line, sheet.bold, size) for line in head.office]
        scale = min(1, room / max(1, *(text_width(*line) for line in lines)))
        fitted = tuple((visible(text), font, size * scale) for text, font, size in lines)
        body = sum(size for _, _, size in fitted) * _HEAD_LEADING
        emblem = _crest(head.crest, colour=sheet.profile.crest_colour) if head.crest else None
        picture = _EMBLEM + 2 * mm if emblem else 0
        height = _HEAD_TOP + picture + body + _BELOW_RULE
        return cls(height, body, fitted, emblem, above=True)

    def draw(self, canvas: Any, sheet: Sheet) -> None:
        """Draw crest, lines and the double rule; nothing on pre-printed paper."""
        if not self.lines:
            return
        if self.above:
            self._draw_centred(canvas, sheet)
            return
        top = _paper(sheet, landscape=False)[1] - _HEAD_TOP
        left, room = sheet.profile.margins.left * mm, text_width_of(sheet)
        beside = 0.0
        if self.crest:
            beside = _BESIDE_CREST
            across, down = self.crest.getSize()
            scale = min(_CREST[0] / across, _CREST[1] / down)
            y = top - (self.body + down * scale) / 2
            canvas.drawImage(self.crest, left, y, across * scale, down * scale)
        widest = max(text_width(*line) for line in self.lines)
        # On the axis of the text if the crest leaves room for that, beside the crest otherwise.
        axis = left + (room if widest <= room - 2 * beside else room + beside) / 2
        y = top - (self.body - sum(size for _, _, size in self.lines) * _HEAD_LEADING) / 2
        for text, font, size in self.lines:
            y -= size * _HEAD_LEADING
            draw_line(
                canvas, axis - text_width(text, font, size) / 2, y + size * 0.28, text, font, size
            )
        y = top - self.body - 2 * mm
        for thickness in (_THICK, _THIN):
            canvas.setLineWidth(thickness)
            canvas.line(left, y, left + room, y)
            y -= (_THICK + _THIN) / 2 + _RULE_GAP

    def _draw_centred(self, canvas: Any, sheet: Sheet) -> None:
        axis = sheet.profile.margins.left * mm + text_width_of(sheet) / 2
        y = _paper(sheet, landscape=False)[1] - _HEAD_TOP
        if self.crest:
            across, down = self.crest.getSize()
            scale = min(_EMBLEM / across, _EMBLEM / down)
            y -= _EMBLEM
            canvas.drawImage(self.crest, axis - across * scale / 2, y, across * scale, down * scale)
            y -= 2 * mm
        for text, font, size in self.lines:
            y -= size * _HEAD_LEADING
            left = axis - text_width(text, font, size) / 2
            draw_line(canvas, left, y + size * 0.28, text, font, size)


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
    size = min(150, 150 * _WATERMARK / text_width(text, sheet.bold, 150))
    draw_line(canvas, -text_width(text, sheet.bold, size) / 2, -size / 3, text, sheet.bold, size)
    canvas.restoreState()


class _BorderCanvas(Canvas):  # type: ignore[misc]
    """A canvas that keeps its pages back until their number is known."""

    def __init__(
        self,
        sheet: Sheet,
        border: Border,
        counted: list[int],
        rooms: list[Room],
        *args: Any,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        self._sheet = sheet
        self._border = border
        self._counted = counted
        self._rooms = rooms
        self._kept: list[dict[str, Any]] = []
        self._words: dict[int, str] = {}

    def note_first_word(self, word: str) -> None:
        """Remember what comes first on the present page; empty if it is no running text."""
        self._words.setdefault(len(self._kept), word)

    def note_signing_room(self, sides: tuple[float, float, float, float], signer: str) -> None:
        """Remember where on the present page somebody signs."""
        self._rooms.append(Room(len(self._kept), *sides, signer))

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
            if self._sheet.profile.catchword and same_part and words.get(index + 1):
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
            self._draw_copy_note(border.copy_note, height - _MARK_HEIGHT)
        numbers = sheet.profile.page_numbers
        numbered = numbers is PageNumbers.ALWAYS or (numbers is PageNumbers.SEVERAL and total > 1)
        template = border.page_label if numbered else ""
        label = template.replace("[halaman]", str(index + 1)).replace("[jumlah]", str(total))
        self._draw_right(label, _FOOT_HEIGHT, _FOOT_SIZE)
        left = sheet.profile.margins.left * mm
        room = width - left - sheet.profile.margins.right * mm
        room -= text_width(label, sheet.regular, _FOOT_SIZE) + 6 * mm
        size = min(
            _FOOT_SIZE,
            _FOOT_SIZE * room / max(1, text_width(border.footer, sheet.regular, _FOOT_SIZE)),
        )
        draw_line(self, left, _FOOT_HEIGHT, border.footer, sheet.regular, size)

    def _draw_copy_note(self, note: str, y: float) -> None:
        """Draw the number of the copy beside the mark; who holds it stands below, in full."""
        first, *below = note.split("\n")
        self._draw_right(first, y, _NOTE_SIZE)
        margins = self._sheet.profile.margins
        room = self._pagesize[0] - (margins.left + margins.right) * mm
        for at, text in enumerate(below, start=1):
            across = text_width(text, self._sheet.regular, _NOTE_SIZE)
            size = min(_NOTE_SIZE, _NOTE_SIZE * room / max(1, across))
            self._draw_right(text, y - at * 3.6 * mm, size)

    def _draw_right(self, text: str, y: float, size: float) -> None:
        right = self._pagesize[0] - self._sheet.profile.margins.right * mm
        font = self._sheet.regular
        draw_line(self, right - text_width(text, font, size), y, text, font, size)
