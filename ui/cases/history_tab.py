"""What happened to a case, the newest first: who, when, what, before, after, why.

Narrowed by person, field and period; a value can be restored, and the whole case looked at as
it was known on a day.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.history import HistoryFilter
from desktop.cases.views import HistoryEntry
from ui.cases.lists import Lists
from ui.cases.words import forbidden_words, joined, moment_words
from ui.messages.history import Told, field_words, tell
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateField
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind, plain_tooltip
from ui.widgets.surface import ScrollColumn, rule, wrapping

_WIDTH = 900
_PART = 15
_EDITS = {
    "case": "case.edit",
    "respondent": "respondent.edit",
    "report": "report.edit",
    "reporter": "reporter.edit",
    "document": "document.edit",
    "evidence": "evidence.edit",
}
"""The action by which a field of a type is changed, and so restored."""


class HistoryTab(ScrollColumn):
    """Riwayat."""

    history_requested = Signal()
    narrowed = Signal(object)
    """Only what a :class:`HistoryFilter` keeps should be shown."""
    restore_requested = Signal(object, str, str)
    """A value should be restored: the :class:`HistoryEntry`, the field, its words."""
    past_requested = Signal(object)
    """The case should be shown as it was known at the end of this ``date``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._entries: tuple[HistoryEntry, ...] = ()
        self._lists = Lists({})
        self._shown = 0
        self._choices: tuple[list[str], list[str]] = ([], [])
        self.body.setSpacing(GRID)
        self.body.addWidget(self._filters())
        self.body.addWidget(rule())
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        self.body.addLayout(self._column)
        self._none = PlainLabel(self.tr("Nothing in the history fits this."), TextKind.SECOND)
        self.body.addWidget(self._none)
        self._more = PlainButton(self.tr("Show older entries"), icon="chevron-down")
        self._more.clicked.connect(self._show_part)
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def _filters(self) -> QWidget:
        holder, flow = wrapping()
        self._person, self._field = ChoiceBox(18), ChoiceBox(18)
        self._since, self._until, self._day = DateField(), DateField(), DateField()
        for box in (self._person, self._field):
            box.activated.connect(self._narrow)
        for day in (self._since, self._until):
            day.changed.connect(self._narrow)
        self._past = PlainButton(self.tr("Show the case as of this day"), icon="clock")
        self._past.clicked.connect(self._ask_past)
        self._day.changed.connect(self._day_typed)
        for words, field in (
            (self.tr("Who"), self._person),
            (self.tr("Field"), self._field),
            (self.tr("From"), self._since),
            (self.tr("To"), self._until),
            (self.tr("The case as of"), self._day),
        ):
            flow.addWidget(_labelled(words, field))
        flow.addWidget(_labelled(" ", self._past))
        self._day_typed()
        return holder

    def forget(self) -> None:
        """Forget what was narrowed: another case comes."""
        for field in (self._since, self._until, self._day):
            field.set_value(None)
        self._choices = ([], [])
        self._person.clear()
        self._field.clear()
        self._day_typed()

    def show_history(self, entries: Sequence[HistoryEntry], lists: Lists) -> None:
        """Show a history that is given with the oldest first."""
        self._entries, self._lists = tuple(reversed(entries)), lists
        if self.wanted() == HistoryFilter():
            self._offer(entries)
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._shown = 0
        self._none.setVisible(not self._entries)
        self._show_part()

    def wanted(self) -> HistoryFilter:
        """Return what is chosen to narrow the history."""
        people, fields = self._choices
        return HistoryFilter(
            officer=_chosen(self._person, people),
            field=_chosen(self._field, fields),
            since=self._since.value(),
            until=self._until.value(),
        )

    def _offer(self, entries: Sequence[HistoryEntry]) -> None:
        """Offer the people and fields of a whole history to choose from."""
        people = {entry.officer_name: None for entry in entries if entry.officer_name}
        fields = {field for entry in entries for field in (*entry.before, *entry.after)}
        named = sorted((field_words(field), field) for field in fields)
        self._choices = (list(people), [field for _, field in named])
        for box, words, every in (
            (self._person, list(people), self.tr("Everybody")),
            (self._field, [word for word, _ in named], self.tr("All fields")),
        ):
            box.clear()
            box.addItems([every, *words])

    @Slot()
    def _narrow(self) -> None:
        self.narrowed.emit(self.wanted())

    @Slot()
    def _day_typed(self) -> None:
        self._past.setEnabled(self._day.value() is not None)

    @Slot()
    def _ask_past(self) -> None:
        day: date | None = self._day.value()
        if day is not None:
            self.past_requested.emit(day)

    @Slot()
    def _show_part(self) -> None:
        part = self._entries[self._shown : self._shown + _PART]
        for entry in part:
            if self._shown:
                self._column.addWidget(rule())
            self._column.addWidget(self._entry(entry))
            self._shown += 1
        self._more.setVisible(self._shown < len(self._entries))

    def _entry(self, entry: HistoryEntry) -> QWidget:
        told = tell(entry, self._lists.word)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(PlainLabel(moment_words(entry.at), TextKind.SECOND))
        role = self._lists.label("role", entry.role)
        who = joined((entry.officer_name, role, entry.office))
        left.addWidget(PlainLabel(who, TextKind.SECOND, wrap=True))
        left.addStretch(1)
        side = QWidget()
        side.setFixedWidth(170)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row.addWidget(side)
        right = QVBoxLayout()
        right.setSpacing(3)
        right.addWidget(PlainLabel(told.sentence, TextKind.STRONG, wrap=True, selectable=True))
        self._add_changes(right, entry, told)
        if told.reason:
            words = self.tr("Reason: {reason}").format(reason=told.reason)
            right.addWidget(PlainLabel(words, wrap=True, selectable=True))
        if told.void:
            line = QHBoxLayout()
            line.setSpacing(6)
            line.addWidget(IconView("ban", 14, Tone.DANGER))
            line.addWidget(PlainLabel(told.void, TextKind.COMPLAINT, wrap=True), 1)
            right.addLayout(line)
        right.addStretch(1)
        row.addLayout(right, 1)
        return holder

    def _add_changes(self, column: QVBoxLayout, entry: HistoryEntry, told: Told) -> None:
        action = _EDITS.get(entry.type)
        may = action is not None and not forbidden_words(self._lists, action)
        plain: list[str] = []
        for key, (field, before, after) in zip(told.fields, told.changes, strict=True):
            words = f"{field}: {before} → {after}" if before else f"{field}: {after}"
            if not may or key not in entry.back:
                plain.append(words)
                continue
            _say(column, plain)
            label = PlainLabel(words, wrap=True, selectable=True)
            line = QHBoxLayout()
            line.setSpacing(GRID)
            line.addWidget(label, 1)
            value = before or after
            back = PlainButton(self.tr("Restore"), Role.QUIET)
            name = self.tr("Restore {field}: {value}").format(field=field, value=value)
            back.setAccessibleName(name)
            back.setToolTip(plain_tooltip(name))
            back.clicked.connect(
                partial(self.restore_requested.emit, entry, key, f"{field}: {value}")
            )
            line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
        _say(column, plain)


def _say(column: QVBoxLayout, lines: list[str]) -> None:
    """Show lines as one text, so that an entry of forty fields is not forty widgets."""
    if lines:
        column.addWidget(PlainLabel("\n".join(lines), wrap=True, selectable=True))
        lines.clear()


def _labelled(words: str, field: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(PlainLabel(words, TextKind.SECOND))
    column.addWidget(field)
    if words.strip():
        (field.focusProxy() or field).setAccessibleName(words)
    return holder


def _chosen(box: QComboBox, keys: Sequence[str]) -> str:
    at = box.currentIndex()
    return keys[at - 1] if 0 < at <= len(keys) else ""
