"""Fields of a form bound to the names of an object: shown, changed, and only changes saved."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from desktop.journal.model import Json
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateField
from ui.widgets.labels import plain_tooltip
from ui.widgets.text_fields import GrowingText, NipField

Choices = Sequence[tuple[str, str]]

_KEY = Qt.ItemDataRole.UserRole
_TICK_ROW = 26
"""Pixels of a line of a list to tick."""


@dataclass(frozen=True, slots=True)
class _Bound:
    widget: QWidget
    read: Callable[[], Json]
    show: Callable[[Json], object]


class FieldBook(QObject):
    """Makes fields by name and remembers what they showed."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bound: dict[str, _Bound] = {}
        self._shown: dict[str, Json] = {}
        self._filling = False
        self._kept: dict[str, list[str]] = {}

    # Making fields

    def text(self, name: str, placeholder: str = "") -> QLineEdit:
        """Return a field of one line."""
        edit = QLineEdit()
        edit.setPlaceholderText(placeholder)
        self._bind(
            name, edit, edit.textChanged, lambda: edit.text().strip(), _as_text(edit.setText)
        )
        return edit

    def lines(self, name: str, lines: int = 2, most: int = 5) -> GrowingText:
        """Return a field with one entry a line; its value is a list."""
        edit = GrowingText(lines, most)

        def read() -> Json:
            stripped = (line.strip() for line in edit.toPlainText().splitlines())
            return [line for line in stripped if line]

        def show(value: Json) -> None:
            edit.setPlainText("\n".join(map(str, value if isinstance(value, list) else [])))

        self._bind(name, edit, edit.textChanged, read, show)
        return edit

    def choice(self, name: str, choices: Choices, *, free: bool = False) -> QComboBox:
        """Return a choice among keys and words; ``free`` lets other words be typed."""
        box = ChoiceBox(8)
        box.setEditable(free)
        for key, words in choices:
            box.addItem(words, key)

        def read() -> Json:
            if free:
                return box.currentText().strip()
            return str(box.currentData() or "")

        def show(value: Json) -> None:
            if free:
                box.setEditText(str(value or ""))
            else:
                box.setCurrentIndex(max(0, box.findData(str(value or ""))))

        signal = box.currentTextChanged if free else box.currentIndexChanged
        self._bind(name, box, signal, read, show)
        return box

    def several(self, name: str, title: str) -> ChipRow:
        """Return chips of which any may be on; the value is the list of their keys."""
        chips = ChipRow(title)

        def show(value: Json) -> None:
            keys = value if isinstance(value, list) else []
            self._kept[name] = [str(key) for key in keys]
            chips.choose(self._kept[name])

        def read() -> Json:
            on = chips.chosen()
            known = [key for key in self._kept.get(name, []) if key in on]
            return [*known, *sorted(on - set(known))]

        self._bind(name, chips, chips.changed, read, show)
        return chips

    def offer_several(self, name: str, choices: Iterable[Choice]) -> None:
        """Offer other chips, keeping which of them are on."""
        chips = self._bound[name].widget
        if isinstance(chips, ChipRow):
            chips.show_choices(choices)
            chips.choose(self._kept.get(name, []))

    def offer(self, name: str, choices: Choices) -> None:
        """Offer other choices in a box, keeping what is shown."""
        bound = self._bound[name]
        box = bound.widget
        if isinstance(box, QComboBox):
            kept, self._filling = bound.read(), True
            box.clear()
            for key, words in choices:
                box.addItem(words, key)
            bound.show(kept)
            self._filling = False

    def ticks(self, name: str, rows: int = 7) -> QListWidget:
        """Return a long list of which any may be ticked; the value is the list of their keys."""
        shown = QListWidget()
        shown.setMinimumHeight(rows * _TICK_ROW)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        def show(value: Json) -> None:
            self._kept[name] = [str(key) for key in (value if isinstance(value, list) else [])]
            for item in map(shown.item, range(shown.count())):
                item.setCheckState(_ticked(item.data(_KEY) in self._kept[name]))

        def read() -> Json:
            items = list(map(shown.item, range(shown.count())))
            on = [str(one.data(_KEY)) for one in items if one.checkState() == _ticked(True)]
            offered = {str(one.data(_KEY)) for one in items}
            kept = self._kept.get(name, [])
            # What is not offered, or not yet, stays as it was; so does the order.
            known = [key for key in kept if key in on or key not in offered]
            return [*known, *(key for key in on if key not in known)]

        self._bind(name, shown, shown.itemChanged, read, show)
        return shown

    def offer_ticks(self, name: str, choices: Iterable[Choice]) -> None:
        """Offer other entries to tick, keeping which of them are ticked."""
        shown, bound = self._bound[name].widget, self._bound[name]
        if isinstance(shown, QListWidget):
            on, self._filling = bound.read(), True
            shown.clear()
            for one in choices:
                item = QListWidgetItem(one.words)
                item.setData(_KEY, one.key)
                item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled
                              | Qt.ItemFlag.ItemIsSelectable)  # fmt: skip
                item.setToolTip(plain_tooltip(one.words))
                item.setCheckState(_ticked(False))
                shown.addItem(item)
            bound.show(on)
            self._filling = False

    def hint(self, name: str, words: str) -> None:
        """Show what holds while a field of one line is empty."""
        widget = self._bound[name].widget
        if isinstance(widget, QLineEdit):
            widget.setPlaceholderText(words)

    def number(self, name: str, steps: Sequence[float]) -> QComboBox:
        """Return a choice among numbers; a saved one that is not among them is kept."""
        box = self.choice(name, [(_digits(step), _digits(step)) for step in steps])

        def read() -> Json:
            return float(str(box.currentData() or steps[0]))

        def show(value: Json) -> None:
            digits = _digits(value if isinstance(value, int | float) else steps[0])
            if box.findData(digits) < 0:
                box.addItem(digits, digits)
            box.setCurrentIndex(box.findData(digits))

        self._bound[name] = _Bound(box, read, show)
        self._shown[name] = read()
        return box

    def amount(self, name: str, low: float, high: float, step: float, unit: str) -> QDoubleSpinBox:
        """Return a field for a number between two limits, shown with its unit."""
        box = QDoubleSpinBox()
        box.setRange(low, high)
        box.setSingleStep(step)
        box.setDecimals(0 if step == int(step) else 2 if step < 0.5 else 1)
        box.setSuffix(f" {unit}" if unit else "")
        box.lineEdit().setTextMargins(6, 0, 0, 0)

        def show(value: Json) -> None:
            box.setValue(float(value if isinstance(value, int | float) else low))

        self._bind(name, box, box.valueChanged, lambda: round(box.value(), 2), show)
        return box

    def flag(self, name: str, words: str) -> QCheckBox:
        """Return a box to tick."""
        box = QCheckBox(words.replace("&", "&&"))
        self._bind(name, box, box.toggled, box.isChecked, lambda value: box.setChecked(bool(value)))
        return box

    def day(self, name: str) -> DateField:
        """Return a field for a date, whose value is ISO text or empty."""
        field = DateField()

        def read() -> Json:
            value = field.value()
            return value.isoformat() if value is not None else ""

        def show(value: Json) -> None:
            field.set_value(date.fromisoformat(str(value)) if value else None)

        self._bind(name, field, field.changed, read, show)
        return field

    def nip(self, name: str) -> NipField:
        """Return a field for a NIP, whose value is digits."""
        field = NipField()
        self._bind(name, field, field.textChanged, field.value, _as_text(field.set_value))
        return field

    def _bind(
        self,
        name: str,
        widget: QWidget,
        changed: SignalInstance,
        read: Callable[[], Json],
        show: Callable[[Json], object],
    ) -> None:
        self._bound[name] = _Bound(widget, read, show)
        self._shown[name] = read()
        changed.connect(self._touched)

    # Values

    def show(self, values: Mapping[str, Json]) -> None:
        """Show an object; from now on only differences from it are changes."""
        self._filling = True
        for name, bound in self._bound.items():
            bound.show(values.get(name))
        self._filling = False
        self._shown = self.values()
        self.changed.emit()

    def values(self) -> dict[str, Json]:
        """Return what stands in every field."""
        return {name: bound.read() for name, bound in self._bound.items()}

    def changes(self) -> dict[str, Json]:
        """Return what differs from what was shown."""
        return {name: value for name, value in self.values().items() if value != self._shown[name]}

    def revert(self) -> None:
        """Show again what was shown."""
        self.show(self._shown)

    def widget(self, name: str) -> QWidget:
        """Return a field by its name; ``KeyError`` if there is none."""
        return self._bound[name].widget

    def put(self, name: str, value: Json) -> None:
        """Enter a value as a person would."""
        self._bound[name].show(value)

    def names(self) -> tuple[str, ...]:
        """Return the names of all fields."""
        return tuple(self._bound)

    @Slot()
    def _touched(self) -> None:
        if not self._filling:
            self.changed.emit()


def _as_text(show: Callable[[str], object]) -> Callable[[Json], object]:
    return lambda value: show(str(value or ""))


def _digits(number: float) -> str:
    return f"{number:g}"


def _ticked(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
