import pytest

from desktop.letters.compose import RECOMMENDATION_WORDING
from desktop.letters.wording import parse_wording
from reports_templates.catalogue import wording_text


@pytest.fixture(scope="session")
def recommendation_wording():
    return parse_wording(wording_text("REK-1"), RECOMMENDATION_WORDING)
