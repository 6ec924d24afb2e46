"""Two people side by side: what agrees, what differs, and the two answers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.cases.person_views import Compared, Comparison
from desktop.errors import Refused
from ui.cases.lists import Lists
from ui.cases.words import forbidden_words
from ui.messages import sentence
from ui.people.words import field_words, value_words, why_words
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob, PlainButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar

_CHANGING = frozenset({"position", "unit", "asn_type"})
"""What differs for one person too, sooner or later."""
_MARKS = {True: ("check", Tone.GOOD), False: ("x", Tone.DANGER), None: ("minus", Tone.SECOND)}


class CompareDialog(QDialog):
    """Asks whether two people are one; stays open until the answer is saved.

    Connect ``same_requested`` and ``differ_requested``, which carry the reason; then call
    ``busy_with`` and ``accept`` or ``show_refused``.
    """

    same_requested = Signal(str)
    differ_requested = Signal(str)

    def __init__(self, compared: Comparison, lists: Lists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.compared, self._lists = compared, lists
        title = self.tr("Are these one person?")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(720)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID + 4)
        column.addWidget(PlainLabel(title, TextKind.TITLE))
        words = self.tr("As one person they share all cases and sanctions. Each case keeps its own "
                        "post and spelling, and every link can be undone.")  # fmt: skip
        column.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True))
        self.bar = MessageBar()
        column.addWidget(self.bar)
        column.addWidget(self._lines(compared))
        self._why = QLineEdit(self._first_reason())
        form = FormColumn()
        form.add(self.tr("How you know"), self._why, self.tr("It stays in the history."))
        column.addWidget(form)
        column.addLayout(self._buttons(compared))
        self._why.textChanged.connect(self._typed)
        self._typed()
        self._why.setFocus()

    def _lines(self, compared: Comparison) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(GRID)
        heads = (
            "",
            self.tr("Stays ({count} cases)").format(count=compared.one.appearances),
            "",
            self.tr("Joins ({count} cases)").format(count=compared.other.appearances),
        )
        for at, words in enumerate(heads):
            grid.addWidget(PlainLabel(words, TextKind.STRONG), 0, at)
        known = [line for line in compared.lines if line.one or line.other]
        for row, line in enumerate(known, 1):
            self._line(grid, row, line)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return holder

    def _line(self, grid: QGridLayout, row: int, line: Compared) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(PlainLabel(field_words(line.field), TextKind.SECOND), row, 0, top)
        one, other = (
            value_words(line.field, value, self._lists) or "–" for value in (line.one, line.other)
        )
        kind = TextKind.STRONG if line.agree is False else TextKind.BODY
        grid.addWidget(PlainLabel(one, kind, wrap=True, selectable=True), row, 1, top)
        shape, tone = _MARKS[line.agree]
        mark = IconView(shape, 16, Tone.SECOND if line.field in _CHANGING else tone)
        told = {
            True: self.tr("agrees"),
            False: self.tr("differs"),
            None: self.tr("not known on one side"),
        }
        mark.setToolTip(told[line.agree])
        mark.setAccessibleName(told[line.agree])
        grid.addWidget(mark, row, 2, top)
        grid.addWidget(PlainLabel(other, kind, wrap=True, selectable=True), row, 3, top)

    def _buttons(self, compared: Comparison) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addStretch(1)
        back = PlainButton(self.tr("Decide later"))
        back.clicked.connect(self.reject)
        self.differ = ActionButton(self.tr("Two different people"))
        self.differ.clicked.connect(self._differ)
        self.same = ActionButton(self.tr("One person, link them"), Role.PRIMARY)
        self.same.clicked.connect(self._same)
        for button, action in ((self.differ, "person.differ"), (self.same, "person.merge")):
            why = forbidden_words(self._lists, action)
            if why:
                button.forbid(why)
        if compared.refused and not forbidden_words(self._lists, "person.merge"):
            details = {"one": compared.one.nip, "other": compared.other.nip}
            self.same.forbid(sentence(Refused(compared.refused, **details)))
        row.addWidget(back)
        row.addWidget(self.differ)
        row.addWidget(self.same)
        return row

    def _first_reason(self) -> str:
        signs = [line.field for line in self.compared.lines if line.agree]
        return why_words(signs)

    def busy_with(self, job: EndingJob) -> None:
        """Keep both buttons quiet until the work has ended."""
        self.bar.hide()
        self.differ.setEnabled(False)
        self.same.setEnabled(False)
        job.ended(self._rested)

    def show_refused(self, words: str) -> None:
        """Say why it was refused."""
        self.bar.say(Kind.DANGER, words)

    @Slot()
    def _rested(self) -> None:
        self.differ.setEnabled(True)
        self.same.setEnabled(True)

    @Slot()
    def _typed(self) -> None:
        given = bool(self._why.text().strip())
        for button in (self.differ, self.same):
            button.button.setEnabled(given)

    @Slot()
    def _same(self) -> None:
        self.same_requested.emit(self._why.text().strip())

    @Slot()
    def _differ(self) -> None:
        self.differ_requested.emit(self._why.text().strip())
