"""The rail's "Pencegahan": the register, and the institutions with their scores."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.background import Background
from ui.cases.files import FileDesk
from ui.prevention.controller import RegisterController
from ui.prevention.institutions_controller import InstitutionsController
from ui.prevention.institutions_page import InstitutionsPage
from ui.prevention.register_page import RegisterPage
from ui.remembered import Remembered
from ui.widgets.system_dialogs import Dialogs


class PreventionRoom(QWidget):
    """Two tabs; the second one is filled when it is first shown."""

    case_requested = Signal(str)

    def __init__(
        self,
        background: Background,
        remembered: Remembered,
        files: FileDesk,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self.register = RegisterPage(remembered)
        self.register.detail.case_requested.connect(self.case_requested)
        self.controller = RegisterController(self.register, background, files, dialogs)
        self.institutions = InstitutionsPage()
        self.institutions_controller: InstitutionsController | None = None
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.register, self.tr("Register"))
        self.tabs.addTab(self.institutions, self.tr("Institutions"))
        self.tabs.currentChanged.connect(self._turned)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.setFocusProxy(self.register)

    def _turned(self, tab: int) -> None:
        if tab == 1 and self.institutions_controller is None:
            self.institutions_controller = InstitutionsController(
                self.institutions, self._background
            )


def make_prevention_room(
    background: Background,
    remembered: Remembered,
    files: FileDesk,
    dialogs: Dialogs | None = None,
) -> PreventionRoom:
    """Return the room with its controllers; register it under a key of the rail."""
    return PreventionRoom(background, remembered, files, dialogs or Dialogs())
