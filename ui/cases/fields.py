"""Forms whose fields have the names the ground floor reads: show, read back, compare, complain.

``values`` gives what was typed, ``changes`` what differs from what was shown; both go to
an action as they are. A refusal that names a field is shown under that field.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.journal.model import Json
from ui.widgets.chips import Choice
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateField
from ui.widgets.dates import parse_date
from ui.widgets.form import FormColumn, FormRow
from ui.widgets.labels import plain_tooltip
from ui.widgets.text_fields import GrowingText, NipField

_NUMBER_SO_FAR = re.compile(r"[0-9 ]*")


class Pick(ChoiceBox):
    """One choice of a list, or none; what is not in the list any more is kept and shown."""

    def __init__(self, nothing: str = "—", parent: QWidget | None = None) -> None:
        super().__init__(12, parent)
        self._nothing = nothing
        self.setMaxVisibleItems(14)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_choices(())

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what was chosen stays chosen."""
        before = self.value()
        self.blockSignals(True)
        self.clear()
        self.addItem(self._nothing, "")
        for choice in choices:
            words = f"{choice.words} — {choice.detail}" if choice.detail else choice.words
            self.addItem(words, choice.key)
            tip = plain_tooltip(words)
            self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.set_value(before)
        self.blockSignals(False)

    def value(self) -> str:
        """Return the key of what is chosen, or an empty text."""
        return str(self.currentData() or "")

    def set_value(self, key: str) -> None:
        """Choose by key."""
        at = self.findData(key)
        if at < 0:
            self.addItem(key, key)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the page scroll; a wheel that passes by chooses nothing."""
        event.ignore()


class NipInput(NipField):
    """A NIP that is grouped while it is typed, but keeps what a spreadsheet made of it."""

    @Slot(str)
    def _regroup(self, text: str) -> None:
        if _NUMBER_SO_FAR.fullmatch(text):
            super()._regroup(text)


@dataclass(frozen=True, slots=True)
class _Entry:
    widget: QWidget
    row: FormRow
    read: Callable[[], Json]
    write: Callable[[Json], None]


class FieldForm(FormColumn):
    """A column of named fields."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, _Entry] = {}
        self._shown: dict[str, Json] = {}

    # Building

    def line(self, name: str, label: str, hint: str = "") -> QLineEdit:
        """Add one line of text."""
        edit = QLineEdit()
        self._text_entry(name, edit, self.add(label, edit, hint))
        return edit

    def lines(self, *fields: tuple[str, str], stretch: tuple[int, ...] = ()) -> list[QLineEdit]:
        """Add short lines side by side: name and label of each."""
        edits = [QLineEdit() for _ in fields]
        beside = [(label, edit) for (_, label), edit in zip(fields, edits, strict=True)]
        rows = self.beside(*beside, stretch=stretch)
        for (name, _), edit, row in zip(fields, edits, rows, strict=True):
            self._text_entry(name, edit, row)
        return edits

    def long(self, name: str, label: str, hint: str = "", lines: int = 3) -> GrowingText:
        """Add text of several paragraphs."""
        edit = GrowingText(lines=lines)
        row = self.add(label, edit, hint)
        self._entries[name] = _Entry(
            edit, row, lambda: edit.toPlainText().strip(), lambda v: edit.setPlainText(_text(v))
        )
        edit.textChanged.connect(self.edited)
        return edit

    def date(self, name: str, label: str, hint: str = "") -> DateField:
        """Add a date; what cannot be read is given on as typed, to be refused by name."""
        field = DateField()
        row = self.add(label, field, hint, field.complaint)

        def read() -> Json:
            day = field.value()
            return day.isoformat() if day else field.typed().strip()

        def write(value: Json) -> None:
            field.set_value(parse_date(_text(value)))

        self._entries[name] = _Entry(field, row, read, write)
        field.changed.connect(self.edited)
        return field

    def pick(self, name: str, label: str, choices: Sequence[Choice] = (), hint: str = "") -> Pick:
        """Add a choice from a list."""
        pick = Pick()
        pick.show_choices(choices)
        row = self.add(label, pick, hint)
        self.own(name, pick, row, pick.value, lambda value: pick.set_value(_text(value)))
        pick.currentIndexChanged.connect(self.edited)
        return pick

    def own(
        self,
        name: str,
        widget: QWidget,
        row: FormRow,
        read: Callable[[], Json],
        write: Callable[[Json], None],
    ) -> None:
        """Give a field that was added otherwise its name; connect ``edited`` yourself."""
        self._entries[name] = _Entry(widget, row, read, write)

    def _text_entry(self, name: str, edit: QLineEdit, row: FormRow) -> None:
        self.own(name, edit, row, lambda: edit.text().strip(), lambda v: _write_line(edit, v))
        edit.textEdited.connect(self.edited)

    # Values

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all fields in reading order."""
        return tuple(self._entries)

    def field(self, name: str) -> QWidget:
        """Return the field of this name."""
        return self._entries[name].widget

    def show_values(self, values: Mapping[str, Json]) -> None:
        """Show values; what is missing is shown empty. ``changes`` compares with these."""
        self.blockSignals(True)
        for name, entry in self._entries.items():
            entry.write(values.get(name))
            entry.row.complain("")
        self.blockSignals(False)
        self._shown = self._all()

    def values(self) -> dict[str, Json]:
        """Return what is typed, without what is empty."""
        return {name: value for name, value in self._all().items() if value not in ("", [], {})}

    def changes(self) -> dict[str, Json]:
        """Return what differs from what was shown; an emptied field is ``None``."""
        return {
            name: None if value in ("", [], {}) else value
            for name, value in self._all().items()
            if self._differs(name, value)
        }

    def mark_changes(self) -> None:
        """Put a dot behind the label of every field that :meth:`changes` would name."""
        for name, value in self._all().items():
            self._entries[name].row.mark_changed(self._differs(name, value))

    def _differs(self, name: str, value: Json) -> bool:
        shown = self._shown.get(name)
        return value != shown and bool(value or shown)

    def show_changes(self, changes: Mapping[str, Json]) -> None:
        """Show :meth:`changes` that were kept: typed again over what is shown."""
        self.blockSignals(True)
        for name, value in changes.items():
            if name in self._entries:
                self._entries[name].write(value)
        self.blockSignals(False)

    def take_as_saved(self, changes: Mapping[str, Json]) -> None:
        """Count these :meth:`changes` as shown; what was typed since stays a change."""
        self._shown |= changes

    def put_back(self) -> None:
        """Show again what was shown before anything was typed."""
        self.show_values(dict(self._shown))

    def _all(self) -> dict[str, Json]:
        return {name: entry.read() for name, entry in self._entries.items()}

    # Complaints and permission

    def complain(self, name: str, words: str) -> bool:
        """Show words under a field and go there; return whether there is such a field."""
        entry = self._entries.get(name)
        if entry is None:
            return False
        entry.row.complain(words)
        (entry.widget.focusProxy() or entry.widget).setFocus()
        return True

    def forbid(self, reason: str) -> None:
        """Let the fields be read but not changed; an empty reason allows it again."""
        for entry in self._entries.values():
            _freeze(entry.widget, frozen=bool(reason))
            entry.widget.setToolTip(plain_tooltip(reason))


def freeze(widget: QWidget, *, frozen: bool) -> None:
    """Let a field be read and copied, but not changed."""
    _freeze(widget, frozen=frozen)


def _freeze(widget: QWidget, *, frozen: bool) -> None:
    if isinstance(widget, QLineEdit | GrowingText):
        widget.setReadOnly(frozen)
    else:
        widget.setEnabled(not frozen)


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""


def _write_line(edit: QLineEdit, value: Json) -> None:
    edit.setText(_text(value))
    edit.setCursorPosition(0)


class EnterKey(QObject):
    """Tells when Enter is pressed in the widgets it watches, and keeps the key to itself."""

    pressed = Signal()

    def watch(self, around: QWidget, *kinds: type[QWidget]) -> None:
        """Listen to everything of these kinds inside ``around``."""
        for kind in kinds:
            for widget in around.findChildren(kind):
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take Enter out of the stream of events."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() in {
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            }
            if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.pressed.emit()
                return True
        return super().eventFilter(watched, event)
