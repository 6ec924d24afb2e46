"""The quiet word that says whether everything is on the disk."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from ui.widgets.labels import PlainLabel, TextKind


class SavedIndicator(PlainLabel):
    """``Tersimpan 09.41``, ``Menyimpan…`` or ``Belum tersimpan``; nothing pops up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", TextKind.SECOND, parent=parent)

    def show_saved(self, at: datetime) -> None:
        """Say when it was saved; ``at`` is local time."""
        self.setText(self.tr("Saved {time}").format(time=at.strftime("%H.%M")))

    def show_saving(self) -> None:
        """Say that it is being written."""
        self.setText(self.tr("Saving…"))

    def show_unsaved(self) -> None:
        """Say that something was changed since."""
        self.setText(self.tr("Not saved yet"))

    def show_draft(self, at: datetime) -> None:
        """Say when the draft was put away; it is not part of the case yet."""
        self.setText(self.tr("Draft kept {time}").format(time=at.strftime("%H.%M")))
