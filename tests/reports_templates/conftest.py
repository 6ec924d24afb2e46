"""Looking into a finished PDF without any program outside Python."""

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
