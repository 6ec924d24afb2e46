import pytest

from desktop.letters.compose import RECOMMENDATION_WORDING
from desktop.letters.wording import parse_wording
from reports_templates.catalogue import wording_text


@pytest.fixture(scope="session")
def recommendation_wording():
    return parse_wording(wording_text("REK-1"), RECOMMENDATION_WORDING)


@pytest.fixture
def page_fonts():
    """Return a function: PDF bytes in, the names of the fonts its pages use out."""
    from io import BytesIO

    import pikepdf

    def names(pdf):
        with pikepdf.open(BytesIO(pdf)) as document:
            return {
                str(font["/BaseFont"])
                for page in document.pages
                for font in page["/Resources"]["/Font"].values()
            }

    return names
