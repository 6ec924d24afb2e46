"""Fields that fold away once they are filled, and say where their value came from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from desktop.journal.model import Json
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateField, date_text
from ui.widgets.form import FormRow
from ui.widgets.icon_view import IconView
from ui.widgets.labels import ElidedLabel, PlainLabel, TextKind
from ui.widgets.text_fields import GrowingText

if TYPE_CHECKING:
    from ui.letters.form_fields import TableWish


class FoldedField(QWidget):
    """A value on one line with its source, and the field itself when somebody wants to change it.

    Open while it is empty. ``edited`` comes from a person, never from :meth:`show_value`.
    """

    edited = Signal()
    reset_requested = Signal()
    """The person wants the value of the source back."""

    def __init__(self, label: str, editor: Wish | TableWish, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        editor.edited.connect(self.edited)
        self._row = FormRow(label, editor)
        self._mark = IconView("check", 14, Tone.GOOD)
        self._caption = label
        self._label = ElidedLabel(label, TextKind.SECOND)
        self._value = ElidedLabel("")
        self._source = PlainLabel("", TextKind.SECOND, wrap=True)
        self._change = PlainButton(self.tr("Change"), Role.QUIET)
        self._change.setAccessibleName(self.tr("Change: {field}").format(field=label))
        self._change.clicked.connect(self.unfold)
        self._reset = PlainButton(self.tr("As before"), Role.QUIET)
        self._reset.setAccessibleName(self.tr("As before: {field}").format(field=label))
        self._reset.clicked.connect(self.reset_requested)
        self._folded = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._label)
        words.addWidget(self._value)
        line = QHBoxLayout(self._folded)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        line.addWidget(self._change)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._source, 1)
        below.addWidget(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._folded)
        column.addWidget(self._row)
        column.addLayout(below)
        self._opened = False
        self._show(filled=False, typed=False)
        self.setFocusProxy(self._change)

    def show_value(self, words: str, source: str, *, typed: bool) -> None:
        """Say what stands there and where it came from; ``typed`` if a person wrote it here."""
        self._value.setText(words)
        self._label.setText(f"{self._caption} · {source}" if source else self._caption)
        self._source.setText(source if words else "")
        self._show(filled=bool(words), typed=typed)

    @property
    def caption(self) -> str:
        """What the field is called."""
        return self._caption

    @property
    def is_open(self) -> bool:
        """Whether the field itself is there to be typed into."""
        return not self._row.isHidden()

    @property
    def is_written_in(self) -> bool:
        """Whether a person is in the field."""
        focus = QApplication.focusWidget()
        inside = focus is not None and (focus is self.editor or self.editor.isAncestorOf(focus))
        return inside and self.is_open

    @Slot()
    def unfold(self) -> None:
        """Show the field and go there."""
        self._opened = True
        self._folded.hide()
        self._row.show()
        self.editor.setFocus()

    def fold(self) -> None:
        """Close the field again if it is filled."""
        self._opened = False
        self._show(filled=bool(self._value.text()), typed=not self._reset.isHidden())

    def _show(self, *, filled: bool, typed: bool) -> None:
        # Whoever is typing keeps the field.
        folded = filled and not self._opened and not self.is_written_in
        self._folded.setVisible(folded)
        self._row.setVisible(not folded)
        self._source.setVisible(bool(self._source.text()) and not folded)
        self._reset.setVisible(typed)


class TextWish(GrowingText):
    """Text of one or more lines."""

    edited = Signal()

    def __init__(self, lines: int = 1, most_lines: int = 8) -> None:
        super().__init__(lines, most_lines)
        self._filling = False
        self.textChanged.connect(self._typed)

    def value(self) -> Json:
        """Return the text."""
        return self.toPlainText().strip()

    def show_value(self, value: Json) -> None:
        """Show a text."""
        text = str(value or "")
        if text != self.toPlainText():
            self._filling = True
            self.setPlainText(text)
            self._filling = False

    @Slot()
    def _typed(self) -> None:
        if not self._filling:
            self.edited.emit()


class LinesWish(TextWish):
    """One entry a line."""

    def value(self) -> Json:
        """Return the entries."""
        return [line.strip() for line in self.toPlainText().splitlines() if line.strip()]

    def show_value(self, value: Json) -> None:
        """Show entries."""
        entries = value if isinstance(value, list | tuple) else []
        super().show_value("\n".join(map(str, entries)))


class ChoiceWish(ChoiceBox):
    """One of a few; the key of the choice is its value, an empty one means none."""

    edited = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(12)
        self.offer(choices)
        self.activated.connect(self._chosen)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these keys and words, keeping what is chosen."""
        before = self.value()
        self.clear()
        for key, words in choices:
            self.addItem(words, key)
        self.show_value(before)

    def grey(self, reasons: Mapping[str, str], notes: Mapping[str, str]) -> None:
        """Grey out the choices that have a reason against them; a note is shown beside others."""
        model = self.model()
        for at in range(self.count()):
            key = str(self.itemData(at) or "")
            reason, note = reasons.get(key, ""), notes.get(key, "")
            item = model.item(at) if isinstance(model, QStandardItemModel) else None
            if item is not None:
                item.setEnabled(not reason)
            self.setItemData(at, reason or note, Qt.ItemDataRole.ToolTipRole)

    def value(self) -> Json:
        """Return the key."""
        return str(self.currentData() or "")

    def show_value(self, value: Json) -> None:
        """Show a choice."""
        self.setCurrentIndex(self.findData(value))

    @Slot(int)
    def _chosen(self, _index: int) -> None:
        self.edited.emit()


class CountWish(QSpinBox):
    """A small number."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, 99)
        self.setMaximumWidth(90)
        self._filling = False
        self.valueChanged.connect(self._typed)

    def show_value(self, value: Json) -> None:
        """Show a number."""
        self._filling = True
        self.setValue(int(str(value or 0)))
        self._filling = False

    @Slot()
    def _typed(self) -> None:
        if not self._filling:
            self.edited.emit()


class DateWish(DateField):
    """A date, kept as ISO writes it."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.changed.connect(self._typed)

    def show_value(self, value: Json) -> None:
        """Show a date that ISO wrote, or nothing."""
        self.set_value(date.fromisoformat(str(value)) if value else None)

    @Slot()
    def _typed(self) -> None:
        if self.is_readable():
            self.edited.emit()


Wish = TextWish | ChoiceWish | CountWish | DateWish
"""The fields that can be folded; each has ``edited``, ``value`` and ``show_value``."""


def day_words(value: object) -> str:
    """Return a date as the window writes it."""
    return date_text(value) if isinstance(value, date) else ""
