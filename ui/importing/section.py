"""The wizard as a section of the settings: made when somebody first goes there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.background import Background
from ui.importing.looking import ReadTable
from ui.importing.room import ImportingRoom
from ui.widgets.system_dialogs import Dialogs


class ImportingSection(QWidget):
    """Holds the room; ``room`` is ``None`` until it was shown once."""

    list_requested = Signal(str)
    """A filter that keeps the cases of one import."""

    def __init__(
        self,
        background: Background,
        read: ReadTable,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._background, self._read, self._dialogs = background, read, dialogs
        self.room: ImportingRoom | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make the room when it is needed."""
        if self.room is None:
            self.room = ImportingRoom(self._background, self._read, self._dialogs)
            self.room.list_requested.connect(self.list_requested)
            column = self.layout()
            if column is not None:
                column.addWidget(self.room)
            self.setFocusProxy(self.room)
        super().showEvent(event)
