"""An office's vault behind a background, and the room in front of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from desktop.app.file_desk import desk_over
from tests.builders import blob_identity
from tests.desks import builder, desk
from tests.desktop.sync.conftest import stick
from tests.desktop.sync.transferring import bogor, depok, hq, realm
from ui.background import AtOnce
from ui.cases.room import CasesRoom
from ui.remembered import UntilExit

__all__ = ["bogor", "builder", "depok", "desk", "hq", "realm", "stick"]


@dataclass(frozen=True)
class Committed:
    result: Any
    touched: frozenset[tuple[str, str]]


class DeskSession:
    """A session over an open desk, as the roof makes one."""

    def __init__(self, desk):
        self.desk = desk

    def do(self, action, /, *args, progress, **kwargs):
        if progress is not None:
            kwargs["progress"] = progress
        clock = self.desk.vault.clock
        clock.set(clock.now() + timedelta(seconds=1))
        with self.desk.vault.store.begin(self.desk.who) as unit:
            result = action(unit, *args, **kwargs)
        return Committed(result, unit.touched)

    def ask(self, query, /, *args, **kwargs):
        return self.desk.ask(query, *args, **kwargs)

    def close(self):
        """The builder closes the vault."""


def file_desk(box):
    """Return the doors to the files of a vault, for an officer who keeps identities."""
    return desk_over(box, blob_identity().secret)


@pytest.fixture
def cases_background(dressed, desk):
    quick = AtOnce()
    quick.use(DeskSession(desk))
    yield quick
    quick.close()
    quick.deleteLater()


@pytest.fixture
def room(qtbot, desk, cases_background):
    """The whole room over a real vault file."""
    made = CasesRoom(cases_background, UntilExit(), file_desk(desk.vault.store.blobs))
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.show()
    cases_background.settle()
    return made
