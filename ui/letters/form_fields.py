"""The fields of a form as widgets: what a kind of letter asks for, each with its editor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.journal.model import Json
from desktop.letters.forms import FieldKind, FormField
from ui.letters.fields import ChoiceWish, DateWish, LinesWish, TextWish, Wish
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.labels import PlainLabel, TextKind


def editor_of(asked: FormField) -> Wish | TableWish:
    """Return a widget to type a field's value into."""
    match asked.kind:
        case FieldKind.DATE:
            return DateWish()
        case FieldKind.CHOICE:
            return ChoiceWish([(choice, choice) for choice in asked.choices])
        case FieldKind.OFFICIAL:
            return ChoiceWish()
        case FieldKind.LINES:
            return LinesWish(2, 8)
        case FieldKind.TABLE:
            return TableWish(asked.columns)
        case FieldKind.TEXT:
            return TextWish(3, 10)
        case _:
            return TextWish(1, 2)


class TableWish(QWidget):
    """Rows of a few fields below each other; a row is added with one press."""

    edited = Signal()

    def __init__(self, columns: Sequence[FormField]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self._add = PlainButton(self.tr("Add a row"), Role.QUIET, icon="plus")
        self._add.clicked.connect(self._add_row)
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch(1)
        self._column.addLayout(below)
        self.setFocusProxy(self._add)

    def value(self) -> Json:
        """Return the rows that hold anything, each as a mapping."""
        rows = (row.value() for row in self._rows)
        return [row for row in rows if any(row.values())]

    def show_value(self, value: Json) -> None:
        """Show rows."""
        rows = [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []
        if rows == self.value():
            return
        while len(self._rows) > len(rows):
            self._drop(self._rows[-1])
        while len(self._rows) < len(rows):
            self._make_row()
        for row, values in zip(self._rows, rows, strict=True):
            row.show_value(values)

    def _make_row(self) -> _Row:
        row = _Row(self._columns, len(self._rows) + 1)
        row.edited.connect(self.edited)
        row.remove.clicked.connect(self._remove)
        self._rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        return row

    @Slot()
    def _add_row(self) -> None:
        self._make_row().setFocus()

    @Slot()
    def _remove(self) -> None:
        button = self.sender()
        row = next(row for row in self._rows if row.remove is button)
        self._drop(row)
        self.edited.emit()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        for number, left in enumerate(self._rows, start=1):
            left.show_number(number)


class _Row(QFrame):
    """One row: its number, its fields, and the way out."""

    edited = Signal()

    def __init__(self, columns: Sequence[FormField], number: int) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(3)
        self._number = PlainLabel("", TextKind.STRONG)
        self.remove = PlainButton(self.tr("Remove"), Role.QUIET)
        head = QHBoxLayout()
        head.addWidget(self._number)
        head.addStretch(1)
        head.addWidget(self.remove)
        column.addLayout(head)
        self._editors: dict[str, TextWish] = {}
        for asked in columns:
            label = PlainLabel(asked.label, TextKind.SECOND)
            editor = TextWish(1, 8 if asked.kind is FieldKind.TEXT else 2)
            editor.setAccessibleName(asked.label)
            label.setBuddy(editor)
            editor.edited.connect(self.edited)
            column.addWidget(label)
            column.addWidget(editor)
            self._editors[asked.name] = editor
        self.setFocusProxy(next(iter(self._editors.values())))
        self.show_number(number)

    def show_number(self, number: int) -> None:
        """Say which row this is."""
        self._number.setText(str(number))
        self.remove.setAccessibleName(self.tr("Remove row {number}").format(number=number))

    def value(self) -> dict[str, Json]:
        """Return what stands in the fields."""
        return {name: editor.value() for name, editor in self._editors.items()}

    def show_value(self, values: Mapping[str, Json]) -> None:
        """Show values; a person's typing is not touched where it is the same."""
        for name, editor in self._editors.items():
            editor.show_value(values.get(name))
