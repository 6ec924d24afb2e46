"""The page of today over a real vault, everything at once."""

from __future__ import annotations

import pytest

import reports_templates.catalogue as press
from desktop.app.agenda import agenda
from tests.desks import builder, desk
from tests.ui.cases.conftest import DeskSession
from ui.background import AtOnce
from ui.today.controller import make_today_page
from ui.widgets.system_dialogs import Dialogs

__all__ = ["builder", "desk"]


@pytest.fixture
def today_background(dressed, desk):
    quick = AtOnce()
    quick.use(DeskSession(desk))
    yield quick
    quick.close()
    quick.deleteLater()


@pytest.fixture
def today_page(qtbot, today_background, tmp_path):
    """The page; what it saves lies in ``tmp_path``."""

    def save(_parent, _title, name, answer):
        answer(str(tmp_path / name))

    page = make_today_page(today_background, agenda, press, Dialogs(save=save))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page
