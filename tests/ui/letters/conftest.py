"""A region's real vault behind a real background, for the pages of letters."""

import pytest

from tests.ui.letters.window_vaults import behind_window, complete, people_of, region_sample


@pytest.fixture
def faults():
    """Whatever a background could not explain; a test that leaves some has failed."""
    found = []
    yield found
    assert found == []


@pytest.fixture
def region(dressed, tmp_path, faults):
    side = behind_window(region_sample(tmp_path, cases=1))
    side.background.broken.connect(lambda report: faults.append(report.text()))
    side.background.refused.connect(lambda error: faults.append(f"{error.code} {error.details}"))
    yield side
    assert side.background.close(timeout=10)


@pytest.fixture
def people(region):
    return people_of(region.session)


@pytest.fixture
def ready(region, people):
    """Respondents of whom a recommendation lacks nothing."""
    complete(region.session, people)
    return people
