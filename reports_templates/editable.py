"""A letter as a text document for offices that finish it by hand; never the record.

The words are those of the paper, in the same order; every page says in its head that it is a
working copy. Lists and tables are plain, so that whoever writes on finds what he sees.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, time
from io import BytesIO
from typing import Any, Final

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from desktop.letters.model import (
    Annex,
    Attachment,
    Block,
    Centred,
    Dictum,
    Exchange,
    Field,
    Fields,
    Grid,
    Grounds,
    Heading,
    HeadKind,
    Item,
    LetterData,
    Letterhead,
    Signature,
    Signatures,
    Space,
    StyleProfile,
    Text,
    TypeProfile,
)
from reports_templates.gateway import visible

MARK: Final = "SALINAN KERJA – bukan naskah asli"
_FONTS: Final = {TypeProfile.SURAT: "Arial", TypeProfile.KEPUTUSAN: "Bookman Old Style"}
_SHARES: Final = (4.4, 20, 10, 15.5, 32, 17, 14)
_LABEL, _COLON = 32, 5
_INDENT: Final = 7
_SIGNING_LINES: Final = 4


def editable(data: LetterData, style: StyleProfile) -> bytes:
    """Return the letter as a ``.docx``; every page is marked as a working copy."""
    maker = _Maker(data, style)
    maker.letter()
    target = BytesIO()
    maker.document.save(target)
    return target.getvalue()


class _Maker:
    """Writes one letter from top to bottom."""

    def __init__(self, data: LetterData, style: StyleProfile) -> None:
        self.data, self.style = data, style
        self.document: Any = Document()
        self.place: Any = self.document
        size, margins = style.paper.size, style.margins
        self.width = size.width - margins.left - margins.right
        normal = self.document.styles["Normal"]
        font = style.own_font.title if style.own_font else _FONTS[style.type_profile]
        normal.font.name = font
        normal.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        normal.font.size = Pt(style.font_size)
        normal.paragraph_format.space_after = Pt(0)
        normal.paragraph_format.line_spacing = style.leading
        self.lay(self.document.sections[0], landscape=False)
        about = self.document.core_properties
        about.title, about.author = visible(data.title), ", ".join(data.letterhead.office)
        about.comments = MARK
        about.language = "id-ID"
        about.created = about.modified = datetime.combine(data.date, time())

    def letter(self) -> None:
        """Write everything."""
        data = self.data
        self.border()
        self.head(data.letterhead)
        if data.head:
            self.number_block()
        if data.addressee:
            self.addressee()
        self.blocks(data.body)
        self.paragraphs(data.closing, first_line=True)
        if data.signature is not None:
            self.signature(data.signature)
        self.copies()
        if data.annex is not None and data.signature is not None:
            self.annex(data.annex, data.signature)
        for one in data.attachments:
            self.attachment(one)

    # The page

    def lay(self, section: Any, *, landscape: bool) -> None:  # noqa: ANN401 - docx's section
        """Give a section the paper and the margins of the office."""
        size, margins = self.style.paper.size, self.style.margins
        sides = (size.height, size.width) if landscape else (size.width, size.height)
        section.page_width, section.page_height = (Mm(side) for side in sides)
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.left_margin, section.right_margin = Mm(margins.left), Mm(margins.right)
        section.top_margin, section.bottom_margin = Mm(margins.top), Mm(margins.bottom)
        section.header_distance, section.footer_distance = Mm(8), Mm(8)
        self.width = sides[0] - margins.left - margins.right

    def border(self) -> None:
        """Write the marks in head and foot, the same on every page."""
        section = self.document.sections[0]
        head = section.header.paragraphs[0]
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = head.add_run(MARK)
        run.bold = True
        run.font.color.rgb = RGBColor(0xB3, 0x26, 0x1E)
        if self.data.security_mark:
            mark = section.header.add_paragraph()
            mark.alignment = WD_ALIGN_PARAGRAPH.CENTER
            mark.add_run(visible(self.data.security_mark)).bold = True
        if self.data.copy_note:
            note = section.header.add_paragraph()
            note.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            note.add_run(visible(self.data.copy_note)).font.size = Pt(8)
        foot = section.footer.paragraphs[0]
        foot.paragraph_format.tab_stops.add_tab_stop(Mm(self.width), WD_TAB_ALIGNMENT.RIGHT)
        foot.add_run(visible(self.data.footer)).font.size = Pt(8)

    def head(self, head: Letterhead) -> None:
        """Write the letterhead; on pre-printed paper only its room."""
        if head.kind is HeadKind.NONE:
            return
        if head.preprinted_mm:
            self.add("").paragraph_format.space_after = Mm(head.preprinted_mm)
            return
        sizes = self.style.letterhead_sizes
        if head.crest:
            picture = self.add("", align=WD_ALIGN_PARAGRAPH.CENTER)
            picture.add_run().add_picture(BytesIO(head.crest), height=Mm(22))
        lines = [
            (head.government, sizes[0], False),
            *((line, sizes[1], True) for line in head.office),
            *((line, sizes[2], False) for line in head.address),
        ]
        last = None
        for text, size, bold in lines:
            if text.strip():
                last = self.add(text, bold=bold, size=size, align=WD_ALIGN_PARAGRAPH.CENTER)
                last.paragraph_format.line_spacing = 1
        if last is not None and head.kind is HeadKind.OFFICE:
            _rule_below(last)
        self.add("")

    # The parts

    def number_block(self) -> None:
        """Write place and date, then Nomor, Sifat, Lampiran, Hal."""
        self.add(self.data.place_date, align=WD_ALIGN_PARAGRAPH.RIGHT)
        self.fields(self.data.head, indent=0)
        self.add("")

    def addressee(self) -> None:
        """Write Yth. and its lines, and the salutation."""
        first, *rest = self.data.addressee
        self.add(f"{self.data.addressee_label} {first}")
        for line in rest:
            self.add(line).paragraph_format.left_indent = Mm(10)
        self.add("")
        if self.data.salutation:
            self.add(self.data.salutation)

    def blocks(self, blocks: Sequence[Block]) -> None:
        """Write the running part."""
        for block in blocks:
            self.block(block)

    def block(self, block: Block) -> None:
        """Write one block as the paper has it."""
        match block:
            case Heading(mark, text, bold):
                self.marked(mark, text, bold=bold)
            case Text(text, level):
                self.paragraphs(text, first_line=level == 0, indent=_INDENT if level == 1 else 0)
            case Item(mark, text):
                self.marked(mark, text, indent=_INDENT)
            case Fields(rows):
                self.fields(rows)
            case Centred(text, bold, space):
                self.add(text, bold=bold, align=WD_ALIGN_PARAGRAPH.CENTER)
                if space:
                    self.add("")
            case Space(lines):
                for _ in range(max(1, round(lines))):
                    self.add("")
            case _:
                self.titled(block)

    def titled(self, block: Grounds | Dictum | Exchange | Grid | Signatures) -> None:
        """Write one block of a titled document."""
        match block:
            case Grounds(label, entries):
                self.grounds(label, entries)
            case Dictum(mark, parts):
                self.dictum(mark, parts)
            case Exchange():
                self.marked(block.mark, f"{block.question_label} : {block.question}")
                self.paragraphs(f"{block.answer_label} : {block.answer}", indent=_INDENT)
            case Grid():
                self.grid(block.columns, block.rows, block.shares, block.row_mm)
            case Signatures(parties):
                self.parties(parties)

    def add(
        self,
        text: str,
        *,
        bold: bool = False,
        size: float = 0,
        align: Any = None,  # noqa: ANN401 - docx's alignment
    ) -> Paragraph:
        """Add a paragraph where writing goes on now."""
        made: Paragraph = self.place.add_paragraph()
        if text:
            run = made.add_run(visible(text).replace("\n", " "))
            run.bold = bold or None
            if size:
                run.font.size = Pt(size)
        if align is not None:
            made.alignment = align
        return made

    def paragraphs(self, text: str, *, first_line: bool = False, indent: float = 0) -> None:
        """Add a paragraph for each line of a text."""
        for line in visible(text).split("\n"):
            if line.strip():
                made = self.add(line, align=WD_ALIGN_PARAGRAPH.JUSTIFY)
                made.paragraph_format.left_indent = Mm(indent)
                made.paragraph_format.space_after = Pt(3)
                if first_line:
                    made.paragraph_format.first_line_indent = Mm(12.5)

    def marked(self, mark: str, text: str, *, bold: bool = False, indent: float = 0) -> None:
        """Add a marked entry, hanging beside its mark."""
        first, *rest = visible(text).split("\n")
        made = self.add(f"{mark}\t{first}", bold=bold)
        form = made.paragraph_format
        form.left_indent, form.first_line_indent = Mm(indent + _INDENT), Mm(-_INDENT)
        form.tab_stops.add_tab_stop(Mm(indent + _INDENT))
        form.space_after = Pt(2)
        self.paragraphs("\n".join(rest), indent=indent + _INDENT)

    def fields(self, rows: Iterable[Field], *, indent: float = _INDENT) -> None:
        """Add labels and values with the colons in one column."""
        self.table(
            [((row.label,), (":",), tuple(row.value.split("\n"))) for row in rows],
            (_LABEL, _COLON, self.width - _LABEL - _COLON - indent),
            indent=indent,
        )

    def grounds(self, label: str, entries: Sequence[Item]) -> None:
        """Add ``Menimbang :`` with its entries beside it."""
        rows = [
            ((label if at == 0 else "",), (":" if at == 0 else "",), (one.mark,),
             tuple(one.text.split("\n")))
            for at, one in enumerate(entries)
        ]  # fmt: skip
        self.table(rows, (28, _COLON, 9, self.width - 42))

    def dictum(self, mark: str, parts: Sequence[Text | Item | Fields]) -> None:
        """Add ``KESATU :`` with what it orders beside it."""
        rows: list[tuple[tuple[str, ...], ...]] = []
        for part in parts:
            match part:
                case Text(text):
                    lines: tuple[str, ...] = tuple(text.split("\n"))
                case Item(own, text):
                    lines = (f"{own} {text}".strip(),)
                case Fields(fields):
                    lines = tuple(f"{one.label}\t: {one.value}" for one in fields)
            first = not rows
            rows.append(((mark if first else "",), (":" if first else "",), lines))
        self.table(rows, (28, _COLON, self.width - 33))

    def table(
        self,
        rows: Sequence[Sequence[Sequence[str]]],
        widths: Sequence[float],
        *,
        indent: float = 0,
        ruled: bool = False,
        least: float = 0,
    ) -> Any:  # noqa: ANN401 - docx's table
        """Add a table; each cell is a list of lines."""
        made = self.document.add_table(rows=0, cols=len(widths))
        made.autofit = False
        made.alignment = WD_TABLE_ALIGNMENT.LEFT
        if ruled:
            made.style = "Table Grid"
        if indent:
            _indent(made, indent)
        for row in rows:
            cells = made.add_row().cells
            for cell, lines, width in zip(cells, row, widths, strict=True):
                cell.width = Mm(width)
                self.cell(cell, lines)
            if least:
                made.rows[-1].height = Mm(least)
        return made

    def cell(self, cell: Any, lines: Sequence[str], *, bold: bool = False) -> None:  # noqa: ANN401
        """Write lines into a cell, the first into the paragraph it has."""
        kept = [line for text in lines for line in visible(text).split("\n")] or [""]
        for at, line in enumerate(kept):
            paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
            if line:
                paragraph.add_run(line).bold = bold or None

    def grid(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[Sequence[str]]],
        shares: Sequence[float],
        least: float = 0,
    ) -> None:
        """Add a ruled table with a head that comes again on every page."""
        total = sum(shares)
        widths = [self.width * share / total for share in shares]
        made = self.table([[(column,) for column in columns], *rows], widths, ruled=True)
        for cell in made.rows[0].cells:
            for run in cell.paragraphs[0].runs:
                run.bold = True
        _repeat(made.rows[0])
        if least:
            for row in made.rows[1:]:
                row.height = Mm(least)
        self.add("")

    def signature(self, signature: Signature) -> None:
        """Add the signature in the right half, kept together."""
        self.add("")
        left = self.width * 0.5
        made = self.table([((), ())], (left, self.width - left))
        self.signed(made.rows[0].cells[1], signature)

    def parties(self, parties: Sequence[Signature]) -> None:
        """Add several signers, two beside each other."""
        self.add("")
        for at in range(0, len(parties), 2):
            made = self.table([((), ())], (self.width / 2, self.width / 2))
            for cell, one in zip(made.rows[0].cells, parties[at : at + 2], strict=False):
                self.signed(cell, one)

    def signed(self, cell: Any, one: Signature) -> None:  # noqa: ANN401 - docx's cell
        """Write a signature into a cell with room to sign."""
        room = ("",) * _SIGNING_LINES
        self.cell(cell, (*one.before, *one.post, *room, one.name, *one.below))
        for paragraph in cell.paragraphs:
            paragraph.paragraph_format.keep_with_next = True

    def copies(self) -> None:
        """Add the list of copies."""
        if self.data.copies:
            self.add("")
            self.add(self.data.copies_label)
            for at, copy in enumerate(self.data.copies, start=1):
                self.marked(f"{at}.", copy)

    # Further parts on pages of their own

    def part(self, *, landscape: bool) -> None:
        """Begin a page of its own."""
        self.lay(self.document.add_section(WD_SECTION.NEW_PAGE), landscape=landscape)

    def part_head(self, label: str, head: Sequence[Field], title: str) -> None:
        """Write what stands at the upper right of a Lampiran, and its title."""
        lines = (label, *(f"{row.label} : {row.value}" for row in head))
        for line in lines:
            self.add(line, size=self.style.font_size - 2).paragraph_format.left_indent = Mm(
                self.width * 0.55
            )
        self.add("")
        if title:
            self.add(title, bold=True, align=WD_ALIGN_PARAGRAPH.CENTER)
            self.add("")

    def annex(self, annex: Annex, signature: Signature) -> None:
        """Add the Lampiran with its table, signed again."""
        self.part(landscape=annex.landscape)
        self.part_head(annex.label, annex.head, annex.title)
        self.grid(annex.columns, annex.rows, _SHARES)
        self.add(annex.total, bold=True)
        self.signature(signature)

    def attachment(self, one: Attachment) -> None:
        """Add a Lampiran of any blocks."""
        self.part(landscape=one.landscape)
        self.part_head(one.label, one.head, one.title)
        self.blocks(one.body)
        if one.signature is not None:
            self.signature(one.signature)


def _rule_below(paragraph: Any) -> None:  # noqa: ANN401 - docx's paragraph
    borders, line = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
    for name, value in (("val", "thickThinSmallGap"), ("sz", "24"), ("space", "4")):
        line.set(qn(f"w:{name}"), value)
    borders.append(line)
    paragraph.paragraph_format.element.get_or_add_pPr().append(borders)


def _indent(table: Any, millimetres: float) -> None:  # noqa: ANN401 - docx's table
    place = OxmlElement("w:tblInd")
    place.set(qn("w:w"), str(round(millimetres * 56.7)))
    place.set(qn("w:type"), "dxa")
    table._tbl.tblPr.append(place)  # noqa: SLF001 - docx has no other door


def _repeat(row: Any) -> None:  # noqa: ANN401 - docx's row
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)  # noqa: SLF001 - docx has no other door
