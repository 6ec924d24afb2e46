"""The days off of a year: national ones, those of the office, and whether the year is final."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop.cases.calendar import REMOVED, YEARS, CalendarView
from ui.rules import words
from ui.rules.grid import Grid, Line
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.date_field import DateField
from ui.widgets.form import FormColumn
from ui.widgets.labels import Badge, PlainLabel, TextKind
from ui.widgets.surface import Card, ScrollColumn


class CalendarTab(QWidget):
    """The list at the left; adding, taking away and confirming at the right."""

    year_asked = Signal(int)
    add_asked = Signal(object, str)
    """Day and name of a day off."""
    remove_asked = Signal(object, str)
    """A day off that becomes a working day, and why."""
    confirm_asked = Signal(int, str, bool)
    """Year, the decree it was compared with, and whether it is confirmed or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusal = ""
        self._view: CalendarView | None = None
        self._year = QSpinBox()
        self._year.setRange(YEARS[0], YEARS[-1])
        self._year.setAccessibleName(self.tr("Year"))
        self._year.setKeyboardTracking(False)
        self._year.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._year.valueChanged.connect(self.year_asked)
        self._state = Badge()
        self._words = PlainLabel("", TextKind.SECOND, wrap=True)
        top = QHBoxLayout()
        top.addWidget(PlainLabel(self.tr("Year")))
        top.addWidget(self._year)
        top.addWidget(self._state)
        top.addStretch(1)
        heads = (self.tr("Day"), self.tr("Name"), self.tr("From"))
        self.days = Grid(self.tr("Days off"), heads, 1, 2)
        self.days.current_changed.connect(self._judge)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addLayout(top)
        left.addWidget(self._words)
        left.addWidget(self.days, 1)
        right = ScrollColumn()
        right.body.setContentsMargins(GRID * 2, 0, 0, 0)
        for card in (self._make_confirm(), self._make_remove(), self._make_add()):
            right.body.addWidget(card)
        right.body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        row.addLayout(left, 60)
        row.addWidget(right, 40)
        self.setFocusProxy(self._year)

    def _make_remove(self) -> Card:
        card = Card(self.tr("The chosen day"))
        self._chosen = PlainLabel("", wrap=True)
        self._why = QLineEdit()
        form = FormColumn()
        form.add(
            self.tr("Why people work on that day"),
            self._why,
            self.tr("For example the number of the decree"),
        )
        self.remove = ActionButton(self.tr("Make it a working day"), icon="x")
        self.remove.clicked.connect(self._remove)
        self._why.textChanged.connect(self._judge)
        card.body.addWidget(self._chosen)
        card.body.addWidget(form)
        card.body.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _make_add(self) -> Card:
        card = Card(self.tr("Add a day off"))
        self._day = DateField()
        self._name = QLineEdit()
        form = FormColumn()
        form.add(self.tr("Day"), self._day)
        form.add(self.tr("Name"), self._name, self.tr("For example the region's anniversary"))
        self.add = ActionButton(self.tr("Add"), icon="plus")
        self.add.clicked.connect(self._add)
        self._day.changed.connect(self._judge)
        self._name.textChanged.connect(self._judge)
        card.body.addWidget(form)
        card.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _make_confirm(self) -> Card:
        card = Card(self.tr("Compared with the decree"))
        self._told = PlainLabel("", TextKind.SECOND, wrap=True)
        self._note = QLineEdit()
        form = FormColumn()
        form.add(self.tr("Decree"), self._note)
        self.confirm = ActionButton("", Role.PLAIN, icon="check")
        self.confirm.clicked.connect(self._confirm)
        card.body.addWidget(self._told)
        card.body.addWidget(form)
        card.body.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    @property
    def year(self) -> int:
        """The year that is shown."""
        return self._year.value()

    def refuse(self, role: str) -> None:
        """Say which role changing needs; an empty text allows it."""
        self._refusal = role
        self._judge()

    def show_year(self, view: CalendarView) -> None:
        """Show a year; the chosen day stays chosen."""
        kept = self.days.current()
        self._view = view
        self._year.blockSignals(True)
        self._year.setValue(view.year)
        self._year.blockSignals(False)
        self._state.setText(self.tr("final") if view.final else self.tr("not final yet"))
        self._state.set_kind("good" if view.final else "warning")
        self._words.setText(self._state_words(view))
        self.days.show_lines(
            [
                Line((one.day, one.sort), (words.day(one), one.name, words.sort(one.sort)))
                for one in view.days
            ]
        )
        self.days.choose(kept)
        self._note.setText(view.note)
        confirmed = self.tr("Take the confirmation back")
        self.confirm.button.setText(
            confirmed if view.confirmed else self.tr("The list is complete")
        )
        self._told.setText(
            self.tr("This office has compared {year} with the decree.").format(year=view.year)
            if view.confirmed
            else self.tr(
                "Compare the list of {year} with the joint decree on holidays and joint leave, "
                "add what is missing, then confirm it."
            ).format(year=view.year)
        )
        self._judge()

    def clear_fields(self) -> None:
        """Empty what was typed, after it was saved."""
        self._why.clear()
        self._name.clear()
        self._day.set_value(None)

    def _state_words(self, view: CalendarView) -> str:
        if view.final:
            return self.tr("Deadlines of this year can be relied on.")
        return self.tr(
            "Deadlines that reach into this year are marked as not final: its list of days "
            "off is not decreed, or partly estimated."
        )

    @Slot()
    def _judge(self) -> None:
        if self._view is None:
            return
        chosen = self.days.current()
        day, sort = chosen if isinstance(chosen, tuple) else (None, "")
        self._chosen.setText(
            next((" · ".join(one.cells[:2]) for one in self.days.lines() if one.key == chosen), "")
            or self.tr("Choose a day in the list.")
        )
        refusal = self._refusal and self.tr(
            "This needs the role {role}. Ask an officer who has it."
        ).format(role=self._refusal)
        for button, why in (
            (self.remove, self._against_removing(day, sort)),
            (self.add, self._against_adding()),
            (self.confirm, ""),
        ):
            if refusal or why:
                button.forbid(refusal or why)
            else:
                button.allow()

    def _against_removing(self, day: date | None, sort: str) -> str:
        if day is None:
            return self.tr("Choose a day in the list.")
        if sort == REMOVED:
            return self.tr("It is a working day here already; add it again to undo that.")
        return "" if self._why.text().strip() else self.tr("Write why people work on that day.")

    def _against_adding(self) -> str:
        if self._day.value() is None:
            return self.tr("Enter the day.")
        return "" if self._name.text().strip() else self.tr("Enter what the day is for.")

    @Slot()
    def _remove(self) -> None:
        chosen = self.days.current()
        if isinstance(chosen, tuple):
            self.remove_asked.emit(chosen[0], self._why.text())

    @Slot()
    def _add(self) -> None:
        self.add_asked.emit(self._day.value(), self._name.text())

    @Slot()
    def _confirm(self) -> None:
        if self._view is not None:
            self.confirm_asked.emit(self._view.year, self._note.text(), not self._view.confirmed)
