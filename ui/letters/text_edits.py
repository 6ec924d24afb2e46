"""Texts of one letter changed in it alone: folded away until somebody wants to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.letters.office_wording import LetterText
from ui.letters.diff_view import DiffView
from ui.letters.fields import FoldedField, TextWish
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.labels import PlainLabel, TextKind


def text_title(key: str) -> str:
    """Return what a sentence is called on the screen."""
    return key.replace("_", " ").capitalize()


class TextEdits(QWidget):
    """The sentences of the letter as they read now; a changed one is marked."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, FoldedField] = {}
        self._standard: dict[str, str] = {}
        self._changed: dict[str, str] = {}
        self.open = PlainButton(self.tr("Change the text of this letter…"), Role.QUIET, icon="edit")
        self.open.clicked.connect(self._toggle)
        self._note = PlainLabel(
            self.tr(
                "Only this letter changes. The change stays with it and is shown beside the "
                "standard text. Identity, articles, sanction and number are locked."
            ),
            TextKind.SECOND,
            wrap=True,
        )
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._column.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._inside)
        self._inside.hide()

    def value(self) -> dict[str, str]:
        """Return the changed texts by their sentences."""
        return dict(self._changed)

    def take(self, changed: object) -> None:
        """Take what was changed the last time."""
        given = changed if isinstance(changed, Mapping) else {}
        self._changed = {str(key): str(text) for key, text in given.items()}
        self._inside.setVisible(bool(self._changed))

    def show_texts(self, texts: Sequence[LetterText]) -> None:
        """Show how the sentences read; the field somebody is in stays as it is."""
        self._standard = {one.key: one.standard for one in texts}
        self.setVisible(bool(texts))
        for key in [key for key in self._fields if key not in self._standard]:
            field = self._fields.pop(key)
            self._column.removeWidget(field)
            field.hide()
            field.deleteLater()
        for one in texts:
            field = self._fields.get(one.key) or self._make(one.key)
            if not field.is_written_in:
                field.editor.show_value(self._changed.get(one.key, one.text))
            changed = one.key in self._changed
            source = self.tr("changed by hand") if changed else ""
            field.show_value(" ".join(one.text.split()), source, typed=changed)

    def field(self, key: str) -> FoldedField:
        """Return the field of a sentence; ``KeyError`` if there is none."""
        return self._fields[key]

    def _make(self, key: str) -> FoldedField:
        field = FoldedField(text_title(key), TextWish(2, 10))
        field.setProperty("sentence", key)
        field.edited.connect(self._edited)
        field.reset_requested.connect(self._reset)
        self._fields[key] = field
        self._column.addWidget(field)
        return field

    @Slot()
    def _toggle(self) -> None:
        self._inside.setVisible(self._inside.isHidden())

    @Slot()
    def _edited(self) -> None:
        key = str(self.sender().property("sentence"))
        text = str(self._fields[key].editor.value() or "")
        if text and text != self._standard.get(key):
            self._changed[key] = text
        else:
            self._changed.pop(key, None)
        self.edited.emit()

    @Slot()
    def _reset(self) -> None:
        key = str(self.sender().property("sentence"))
        self._changed.pop(key, None)
        self._fields[key].editor.clearFocus()
        self._fields[key].fold()
        self.edited.emit()


class KeptEdits(QWidget):
    """The texts that were changed by hand in an issued letter, against the standard ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._rows: list[QWidget] = []
        self.hide()

    def show_edits(self, edits: Mapping[str, Mapping[str, str]]) -> None:
        """Show each changed text with what it would have said."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for key, one in edits.items():
            diff = DiffView()
            diff.setAccessibleName(text_title(key))
            self._add(PlainLabel(text_title(key), TextKind.SECOND))
            self._add(diff)
            diff.show_difference(one.get("standard", ""), one.get("text", ""))
        self.setVisible(bool(edits))

    def _add(self, row: QWidget) -> None:
        self._column.addWidget(row)
        self._rows.append(row)
