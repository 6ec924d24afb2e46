"""How text is set: sizes, leading and paragraph styles derived from the office's profile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from desktop.letters.model import SignatureAlignment, StyleProfile
from reports_templates import fonts, gateway

_SINGLE: Final = 1.15
"""Line height of single spacing as word processors set Arial, in font sizes."""

FIRST_LINE: Final = 12.5 * mm
MARK_WIDTH: Final = 7 * mm
"""Room for the marks ``1.`` and ``a.`` left of what they mark."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The styles of one document; ``leading`` is the distance of lines in points."""

    profile: StyleProfile
    regular: str
    bold: str
    size: float
    leading: float
    body: ParagraphStyle
    under: ParagraphStyle
    heading: ParagraphStyle
    item: ParagraphStyle
    plain: ParagraphStyle
    strong: ParagraphStyle
    right: ParagraphStyle
    signature: ParagraphStyle
    title: ParagraphStyle
    small: ParagraphStyle
    cell: ParagraphStyle
    cell_head: ParagraphStyle
    cell_bold: ParagraphStyle


def sheet(profile: StyleProfile) -> Sheet:
    """Return the styles for a profile."""
    face = fonts.face_of(profile)
    size = profile.font_size
    leading = size * _SINGLE * profile.leading

    def style(name: str, **changes: Any) -> ParagraphStyle:
        base = {
            "fontName": face.regular,
            "bulletFontName": face.regular,
            "fontSize": size,
            "bulletFontSize": size,
            "leading": leading,
            "alignment": TA_LEFT,
            "allowWidows": 0,
            "allowOrphans": 0,
        }
        return ParagraphStyle(name, **{**base, **changes})

    running = {
        "alignment": TA_JUSTIFY,
        "hyphenationLang": gateway.hyphenate,
        "spaceAfter": leading * 0.35,
        "runs_on": True,
    }
    small = {"fontSize": size - 2, "bulletFontSize": size - 2, "leading": (size - 2) * 1.25}
    cell = {"fontSize": size - 2, "bulletFontSize": size - 2, "leading": (size - 2) * 1.2}
    centred = profile.signature is SignatureAlignment.CENTRE
    return Sheet(
        profile=profile,
        regular=face.regular,
        bold=face.bold,
        size=size,
        leading=leading,
        body=style("body", **running, firstLineIndent=FIRST_LINE),
        under=style("under", **running, leftIndent=MARK_WIDTH),
        heading=style(
            "heading",
            fontName=face.bold,
            bulletFontName=face.bold,
            leftIndent=MARK_WIDTH,
            spaceBefore=leading * 0.6,
            spaceAfter=leading * 0.1,
        ),
        item=style(
            "item",
            **{**running, "spaceAfter": leading * 0.15},
            leftIndent=2 * MARK_WIDTH,
            bulletIndent=MARK_WIDTH,
        ),
        plain=style("plain"),
        strong=style("strong", fontName=face.bold),
        right=style("right", alignment=TA_RIGHT),
        signature=style("signature", alignment=TA_CENTER if centred else TA_LEFT),
        title=style("title", fontName=face.bold, alignment=TA_CENTER),
        small=style("small", **small),
        cell=style("cell", **cell, hyphenationLang=gateway.hyphenate),
        cell_head=style("cell_head", **cell, fontName=face.bold, alignment=TA_CENTER),
        cell_bold=style("cell_bold", **cell, fontName=face.bold),
    )


def mark_room(marks: Iterable[str], style: ParagraphStyle, least: float = MARK_WIDTH) -> float:
    """Return the room that a list's marks need, so that all its entries begin in one line."""
    font, size = style.bulletFontName, style.bulletFontSize
    # What follows a mark in a paragraph stands at least so far from it.
    widest = max((gateway.text_width(mark, font, size) + size * 0.6 for mark in marks), default=0)
    return float(max(least, widest))


def resized(style: ParagraphStyle, size: float, **changes: Any) -> ParagraphStyle:
    """Return a style in another size, and with other settings if given."""
    lines = {"fontSize": size, "bulletFontSize": size, "leading": size * 1.25}
    return ParagraphStyle(f"{style.name} {size}", style, **{**lines, **changes})
