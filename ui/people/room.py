"""The rail's "Pegawai": the registry, and the people who may be one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.background import Background
from ui.cases.files import FileDesk
from ui.people.controller import PeopleController
from ui.people.page import DuplicatesPage, PeoplePage
from ui.remembered import Remembered
from ui.widgets.system_dialogs import Dialogs


class PeopleRoom(QWidget):
    """Two tabs; the second is looked for when it is first shown."""

    case_requested = Signal(str)

    def __init__(
        self,
        background: Background,
        remembered: Remembered,
        files: FileDesk,
        dialogs: Dialogs,
        identity: str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.people = PeoplePage(remembered)
        self.people.pane.case_requested.connect(self.case_requested)
        self.controller = PeopleController(self.people, background, files, dialogs, identity)
        self.duplicates = DuplicatesPage(remembered)
        self._served = False
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.people, self.tr("Registry"))
        self.tabs.addTab(self.duplicates, self.tr("Perhaps the same"))
        self.tabs.currentChanged.connect(self._turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.setFocusProxy(self.people)

    def show_person(self, person: str) -> None:
        """Show one person, by a card or by a respondent."""
        self.tabs.setCurrentWidget(self.people)
        self.controller.look_at(person)

    def _turned(self, tab: int) -> None:
        if tab == 1 and not self._served:
            self._served = True
            self.controller.serve(self.duplicates)


def make_people_room(
    background: Background,
    remembered: Remembered,
    files: FileDesk,
    dialogs: Dialogs | None = None,
    identity: str | None = None,
) -> PeopleRoom:
    """Return the room with its controller; ``identity`` is the key to sealed identities."""
    return PeopleRoom(background, remembered, files, dialogs or Dialogs(), identity)
