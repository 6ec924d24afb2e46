"""The one place where text becomes paper.

Text is never parsed as markup: it is handed to ReportLab as ready fragments, so ``<b>``,
``&`` and ``<img>`` are letters like any others, and neither a link nor a picture can come
out of a name. What cannot be printed is shown as ``[U+202E]`` and never dropped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

import pyphen
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from desktop.letters.names import NBSP
from reports_templates import fonts

_LINE_ENDS: Final = re.compile("\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
_TIGHT_SPACES: Final = "\N{NO-BREAK SPACE}\N{FIGURE SPACE}\N{NARROW NO-BREAK SPACE}"
_KEPT_CONTROLS: Final = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"
_WIDEST_GAP: Final = 0.6
"""How much justification may add to a space, in font sizes."""

_PLAIN_WORD: Final = re.compile("[a-z]{6,40}")
"""What may be divided. Longer is no word, and trying its every part would take minutes."""


_COMPOUND: Final = re.compile("([a-z]{3,20})-([a-z]{3,20})|([A-Z]?[a-z]{2,20})-\\3")
"""Two words joined by a hyphen of their own: ``perundang-undangan``, ``Undang-Undang``."""


def visible(text: str) -> str:
    """Return text as it will be printed: one form of spaces, controls shown by their number.

    Line ends become ``\\n``. Characters that draw nothing but change what is read (controls,
    directions, soft hyphens, lone surrogates) become ``[U+XXXX]``.
    """
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text))
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character == "\n" or character in _KEPT_CONTROLS:
        return character
    category = unicodedata.category(character)
    if character in _TIGHT_SPACES:
        return NBSP
    if category == "Zs" or character == "\t":
        return " "
    return f"[U+{ord(character):04X}]" if category in {"Cc", "Cf", "Cs"} else character


def unprintable(text: str, font: str) -> tuple[str, ...]:
    """Return the characters of ``text`` that would not be printed as they are, once each."""
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text))
    hidden = [character for character in text if len(_shown(character)) > 1]
    lost = [
        letter for run in fonts.runs(visible(text), font) if not run.font for letter in run.text
    ]
    return tuple(dict.fromkeys((*hidden, *lost)))


def printed_runs(text: str, font: str) -> Iterator[fonts.Run]:
    """Yield ``text`` in stretches of one face; what no face has comes as ``[U+XXXX]``."""
    for run in fonts.runs(visible(text), font):
        if run.font:
            yield run
        else:
            yield fonts.Run(font, "".join(f"[U+{ord(letter):04X}]" for letter in run.text))


class PlainParagraph(Paragraph):  # type: ignore[misc]
    """A paragraph without markup that tells the canvas the first word of a page.

    ``underlined`` are places in its first line, each with its width, in points.
    """

    underlined: tuple[tuple[float, float], ...] = ()

    def breakLines(self, width: Any) -> Any:  # noqa: N802 - ReportLab's name
        """Break the text; a line that would be torn apart to fill the width stays ragged."""
        broken = super().breakLines(width)
        if self.style.alignment != TA_JUSTIFY:
            return broken
        for index, line in enumerate(broken.lines):
            simple = isinstance(line, tuple)
            slack = line[0] if simple else line.extraSpace
            text = " ".join(line[1] if simple else [word.text for word in line.words])
            gaps = len(re.findall(f"[ {NBSP}]", text)) or 1
            if slack > gaps * _WIDEST_GAP * self.style.fontSize:
                if simple:
                    broken.lines[index] = (0, *line[1:])
                else:
                    line.extraSpace = 0
        return broken

    def draw(self) -> None:
        """Draw it, as ReportLab asks."""
        note = getattr(self.canv, "note_first_word", None)
        if note is not None:
            note(_first_word(self) if getattr(self.style, "runs_on", False) else "")
        super().draw()
        below = self.height - self.style.fontSize * 1.12
        for left, width in self.underlined:
            self.canv.setLineWidth(self.style.fontSize * 0.05)
            self.canv.line(left, below, left + width, below)

    def split(self, width: float, height: float) -> Any:  # noqa: ANN401 - ReportLab's list
        """Divide it, as ReportLab asks; what is underlined stands in the first line."""
        parts = super().split(width, height)
        if parts:
            parts[0].underlined = self.underlined
        return parts


def _first_word(paragraph: Any) -> str:
    line = paragraph.blPara.lines[0]
    words = line[1] if isinstance(line, tuple) else [word.text for word in line.words]
    return " ".join(words).split()[0]


def paragraph(text: str, style: ParagraphStyle, mark: str = "") -> PlainParagraph:
    """Return one paragraph with a ``mark`` left of it; line ends count as spaces."""
    pieces = [
        ParaFrag(
            text=run.text,
            fontName=run.font,
            fontSize=style.fontSize,
            textColor=style.textColor,
            bold=0,
            italic=0,
            rise=0,
            greek=0,
            link=[],
            us_lines=[],
        )
        for run in printed_runs(text.replace("\n", " "), style.fontName)
    ]
    return PlainParagraph("", style, bulletText=visible(mark) or None, frags=pieces or None)


def labelled(
    text: str, style: ParagraphStyle, labels: Sequence[tuple[float, str]]
) -> PlainParagraph:
    """Return a paragraph with labels left of it, each at its place in points from the edge.

    What lies between two is one blank, set in the size that fills it.
    """
    made = paragraph(text, style)
    font, size = style.bulletFontName, style.bulletFontSize
    runs: list[tuple[str, str, float]] = []
    at = style.bulletIndent
    for place, label in labels:
        if place > at:
            runs.append((" ", font, size * (place - at) / stringWidth(" ", font, size)))
        runs += [(run.text, run.font, size) for run in printed_runs(label, font)]
        at = max(place, at) + text_width(label, font, size)
    made.bulletText = [
        ParaFrag(text=text, fontName=font, fontSize=size, textColor=style.textColor)
        for text, font, size in runs
    ]
    return made


def paragraphs(text: str, style: ParagraphStyle) -> list[PlainParagraph]:
    """Return one paragraph per line of ``text``; empty lines are left out."""
    return [paragraph(line, style) for line in visible(text).split("\n") if line.strip()]


def text_width(text: str, font: str, size: float) -> float:
    """Return the width of one line in points."""
    return float(sum(stringWidth(run.text, run.font, size) for run in printed_runs(text, font)))


def draw_line(canvas: Any, x: float, y: float, text: str, font: str, size: float) -> None:
    """Draw one line of text with its left end at ``x`` and its base at ``y`` (points)."""
    line = canvas.beginText(x, y)
    for run in printed_runs(text.replace("\n", " "), font):
        line.setFont(run.font, size)
        line.textOut(run.text)
    canvas.drawText(line)


@lru_cache(maxsize=1)
def _dictionary() -> Any:
    return pyphen.Pyphen(lang="id_ID", left=3, right=3)


def hyphenate(word: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to divide a word, last one first.

    Only plain lower-case words are divided, and joined ones at their own hyphen: names, posts,
    degrees and numbers stay whole.
    """
    joined = _COMPOUND.fullmatch(word)
    if joined:
        left, right = word.split("-")
        yield f"{left}-", right
    if _PLAIN_WORD.fullmatch(word):
        yield from _dictionary().iterate(word)
