"""An office's vault behind a background, for the page of results."""

from __future__ import annotations

import pytest

from tests.desks import builder, desk
from tests.ui.cases.conftest import DeskSession
from ui.background import AtOnce

__all__ = ["builder", "desk"]


@pytest.fixture
def search_background(dressed, desk):
    quick = AtOnce()
    quick.use(DeskSession(desk))
    yield quick
    quick.close()
    quick.deleteLater()
