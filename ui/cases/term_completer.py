"""Offers how a filter can go on, below the field in which it is typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QStringListModel, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit

from desktop.cases.quickfilter import completions


class TermCompleter(QCompleter):
    """Completes the last word of a filter: a prefix, or a value behind one."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._values: Mapping[str, Sequence[str]] = {}
        self._texts = QStringListModel(self)
        self.setModel(self._texts)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(12)
        self._field = field
        # Set by hand, so that the field does not complete the whole text by itself.
        self.setWidget(field)
        field.textEdited.connect(self._edited)
        self.activated.connect(self._chosen)

    def offer(self, values: Mapping[str, Sequence[str]]) -> None:
        """Offer these values behind their prefixes from now on."""
        self._values = values

    @Slot(str)
    def _edited(self, text: str) -> None:
        at_end = self._field.cursorPosition() == len(text)
        found = completions(text, self._values) if at_end else []
        self._texts.setStringList(found)
        popup = self.popup()
        if found:
            self.complete()
        elif popup is not None:
            popup.hide()

    @Slot(str)
    def _chosen(self, text: str) -> None:
        self._field.setText(text)
