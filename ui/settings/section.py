"""What every section of the settings has: a heading, fields, Save, and a way back."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.errors import KnownError
from ui.messages import message
from ui.settings.book import FieldBook
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import PageHead, fill


class Section(QWidget):
    """A form whose changes are saved together; Ctrl+S saves, nothing is saved by itself."""

    save_requested = Signal()

    def __init__(self, title: str, second: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = FieldBook(self)
        self._refusal = ""
        self.told = MessageBar()
        self.head = PageHead(title, second)
        self.middle = QHBoxLayout()
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.middle.setSpacing(0)
        self.save = ActionButton(self.tr("Save"), Role.PRIMARY, icon="device-floppy")
        self.save.clicked.connect(self.save_requested)
        self.save.button.setShortcut("Ctrl+S")
        self.revert = PlainButton(self.tr("Undo the changes"), Role.QUIET)
        self.revert.clicked.connect(self._revert)
        self._state = PlainLabel("", TextKind.SECOND)
        self.foot = QFrame()
        self.foot.setObjectName("statusLine")
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._state)
        row.addStretch(1)
        row.addWidget(self.revert)
        row.addWidget(self.save)
        fill(self, self.head, self.told, self.middle, foot=self.foot)
        self.book.changed.connect(self.judge)

    def refuse(self, role: str) -> None:
        """Say which role changing this needs; an empty text allows it."""
        self._refusal = role
        self.judge()

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not saved."""
        return bool(self.book.changes())

    def complaint(self) -> str:
        """Return why it cannot be saved as it stands, or an empty text."""
        return ""

    @Slot()
    def judge(self) -> None:
        """Look whether there is something to save, and whether it may be saved."""
        changed = self.is_changed
        self.revert.setVisible(changed)
        self._state.setText(self.tr("Changed, not saved yet") if changed else "")
        if self._refusal:
            self.save.forbid(
                self.tr("This needs the role {role}. Ask an officer who has it.").format(
                    role=self._refusal
                )
            )
        elif not changed:
            self.save.forbid(self.tr("Nothing was changed."))
        elif why := self.complaint():
            self.save.forbid(why)
        else:
            self.save.allow()

    @Slot()
    def _revert(self) -> None:
        self.book.revert()

    def show_saved(self) -> None:
        """Say that it was saved."""
        self.told.say(Kind.GOOD, self.tr("Saved."))

    @Slot(object)
    def show_refused(self, error: KnownError) -> None:
        """Say why it was not saved; what was typed stays."""
        told = message(error)
        self.told.say(Kind.DANGER, told.what_happened, told.what_to_do)
