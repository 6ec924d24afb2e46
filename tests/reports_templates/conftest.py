"""Looking into a finished PDF without any program outside Python."""

from dataclasses import dataclass
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from desktop.letters.compose import RECOMMENDATION_WORDING, compose_recommendation
from desktop.letters.wording import parse_wording
from reports_templates.catalogue import render, wording_text


@pytest.fixture(scope="session")
def recommend():
    """Return a function: facts in, ``Rendered`` out."""
    wording = parse_wording(wording_text("REK-1"), RECOMMENDATION_WORDING)

    def rendered(facts, *, draft=False):
        letter = compose_recommendation(facts, wording)
        return render(letter.kind, letter, facts.style, draft=draft)

    return rendered


@pytest.fixture(scope="session")
def compose():
    """Return a function: facts in, ``LetterData`` out."""
    wording = parse_wording(wording_text("REK-1"), RECOMMENDATION_WORDING)
    return lambda facts: compose_recommendation(facts, wording)


@pytest.fixture(scope="session")
def page_texts():
    """Return a function: PDF bytes in, the text of each page out, as a reader copies it."""

    def texts(pdf):
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [_page_text(document[index]) for index in range(len(document))]
        finally:
            document.close()

    return texts


def _page_text(page):
    text = page.get_textpage()
    try:
        # The reader marks a hyphen at the end of a line with a code of its own.
        return text.get_text_range().replace("\r\n", "\n").replace("\ufffe", "-\n")
    finally:
        text.close()


@pytest.fixture(scope="session")
def page_pictures():
    """Return a function: PDF bytes in, one grey picture per page out."""

    def pictures(pdf, dots_per_inch):
        document = pypdfium2.PdfDocument(pdf)
        try:
            scale = dots_per_inch / 72
            return [
                document[index].render(scale=scale, grayscale=True).to_pil().copy()
                for index in range(len(document))
            ]
        finally:
            document.close()

    return pictures


@dataclass(frozen=True)
class PreparedField:
    """A signature field as a reader finds it, and the text inside, above and below it."""

    name: str
    spoken: str
    page: int
    width: float
    height: float
    inside: str
    above: str
    below: str


@pytest.fixture(scope="session")
def signature_fields():
    """Return a function: PDF bytes in, its signature fields out, in their order in the form."""

    def fields(pdf):
        text = pypdfium2.PdfDocument(pdf)
        with pikepdf.open(BytesIO(pdf)) as document:
            form = document.Root.get("/AcroForm", {}).get("/Fields", ())
            pages = {page.obj.objgen: at for at, page in enumerate(document.pages)}
            try:
                return [_prepared(one, pages[one.P.objgen], text) for one in form]
            finally:
                text.close()

    return fields


def _prepared(field, number, document):
    left, low, right, high = map(float, field.Rect)
    page = document[number].get_textpage()

    def said(bottom, top):
        # A hair less at each side: what ends on the line is not inside.
        return " ".join(page.get_text_bounded(left - 0.5, bottom, right + 0.5, top).split())

    try:
        return PreparedField(
            str(field.T),
            str(field.TU),
            number,
            right - left,
            high - low,
            said(low + 0.1, high - 0.1),
            said(high, high + 24),
            said(low - 24, low),
        )
    finally:
        page.close()


@pytest.fixture(scope="session")
def drawn_text():
    """Return a function: PDF bytes in, all that is drawn out, in order, by the fonts' own maps.

    Unlike a reader it guesses no spaces, lines or reading order.
    """

    def drawn(pdf):
        with pikepdf.open(BytesIO(pdf)) as document:
            return "".join(_drawn_on(page) for page in document.pages)

    return drawn


def _drawn_on(page):
    maps = {}
    for name, font in page.Resources.Font.items():
        maps[name] = _character_map(font.ToUnicode.read_bytes().decode("ascii"))
    current, text = {}, []
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            current = maps[str(operands[0])]
        elif str(operator) in {"Tj", "'"}:
            text += [current[code] for code in bytes(operands[0])]
    return "".join(text)


def _character_map(cmap):
    lines = cmap.split("beginbfchar")[1].split("endbfchar")[0].strip().splitlines()
    found = {}
    for line in lines:
        code, character = line.split()
        found[int(code[1:-1], 16)] = bytes.fromhex(character[1:-1]).decode("utf-16-be")
    return found
