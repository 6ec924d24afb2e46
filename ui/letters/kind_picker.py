"""Choosing what kind of letter to write."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.letters.queries import KindLine
from ui.widgets.choice_box import ChoiceBox


class KindPicker(ChoiceBox):
    """The kinds that fit, those first that the state of the respondents calls for."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(18, parent)
        self.setAccessibleName(self.tr("Kind of letter"))
        self.setMaxVisibleItems(24)
        self.activated.connect(self._activated)

    def offer(self, lines: Sequence[KindLine], kind: str) -> None:
        """Offer these kinds with ``kind`` chosen; whatever does not fit is left out."""
        fitting = [line for line in lines if line.fits]
        first = [line for line in fitting if line.offered]
        rest = sorted((line for line in fitting if not line.offered), key=lambda line: line.group)
        self.clear()
        for line in first:
            self.addItem(f"{line.title} ({line.code})", line.code)
        group = ""
        for line in rest:
            if line.group != group:
                group = line.group
                self.insertSeparator(self.count())
            self.addItem(f"{line.title} ({line.code})", line.code)
        self.setCurrentIndex(max(0, self.findData(kind)))

    def kind(self) -> str:
        """Return the code of the kind chosen."""
        return str(self.currentData() or "")

    @Slot()
    def _activated(self) -> None:
        if self.kind():
            self.chosen.emit(self.kind())
