"""The registry of people over a real vault file."""

from pathlib import Path

import pytest

from tests.builders import blob_identity
from tests.desks import builder, desk
from tests.ui.cases.conftest import cases_background, file_desk, room
from ui.people.room import PeopleRoom
from ui.remembered import UntilExit
from ui.widgets.system_dialogs import Dialogs

__all__ = ["builder", "cases_background", "desk", "room"]


@pytest.fixture
def settle(qapp, cases_background):
    """Let everything arrive that was asked for."""

    def settle():
        for _ in range(6):
            cases_background.settle()
            qapp.processEvents()

    return settle


@pytest.fixture
def people(qtbot, desk, cases_background, tmp_path, settle):
    """Open the room; ``desk`` may register before."""

    def answer(_parent, _title, _name, chosen):
        chosen(str(Path(tmp_path) / "salinan.pdf"))

    def make():
        made = PeopleRoom(
            cases_background,
            UntilExit(),
            file_desk(desk.vault.store.blobs),
            Dialogs(save=answer),
            blob_identity().secret,
        )
        qtbot.addWidget(made)
        made.resize(1180, 700)
        made.show()
        settle()
        return made

    return make
