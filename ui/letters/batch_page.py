"""The page for one kind of letter to many people: what all share, what each has, what stops it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.cases.views import OfficialView
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.letters.batch import BatchLine, Candidate, Order
from desktop.letters.forms import FieldKind, Form, FormField
from desktop.letters.gather import Wishes
from desktop.letters.queries import KindLine
from ui.letters import words
from ui.letters.fields import ChoiceWish, DateWish, Wish
from ui.letters.form_fields import TableWish, editor_of
from ui.letters.kind_picker import KindPicker
from ui.messages import told
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.dialogs import Confirm
from ui.widgets.form import FormRow
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import PageHead, ScrollColumn

_WIDTH: Final = 400
_NAME, _CASE, _STATE = range(3)
_FIRST_OWN: Final = 3
_NOT_IN_A_CELL: Final = frozenset({FieldKind.TABLE, FieldKind.OFFICIAL, FieldKind.LINES})


@dataclass(frozen=True, slots=True)
class AroundBatch:
    """What a run can choose from."""

    people: tuple[Candidate, ...]
    kinds: tuple[KindLine, ...]
    kind: str
    form: Form | None
    officials: tuple[OfficialView, ...]


class BatchPage(QWidget):
    """Shared fields at the left, the people with their own fields and how each stands at right."""

    kind_chosen = Signal(str)
    check_requested = Signal()
    issue_confirmed = Signal()
    print_requested = Signal()
    save_requested = Signal()
    back_requested = Signal()
    case_requested = Signal(str)
    """What is missing is filled in on this case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around: AroundBatch | None = None
        self._editors: dict[str, Wish | TableWish] = {}
        self._own: dict[str, QCheckBox] = {}
        self._columns: list[FormField] = []
        self._failing = False
        self.told = MessageBar()
        self.kind = KindPicker()
        self.kind.chosen.connect(self.kind_chosen)
        self._fields = ScrollColumn()
        self._fields.setFixedWidth(_WIDTH)
        self._fields.body.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        self._fields.body.setSpacing(GRID)
        self._fields.body.addStretch(1)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("People of this run"))
        self.table.verticalHeader().hide()
        self.table.setAlternatingRowColors(False)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.itemDoubleClicked.connect(self._follow)
        self.table.itemChanged.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self._make_head())
        column.addWidget(self.told)
        middle = QHBoxLayout()
        middle.setSpacing(GRID * 2)
        middle.addWidget(self._fields)
        middle.addWidget(self.table, 1)
        column.addLayout(middle, 1)
        column.addLayout(self._make_foot())
        self.setFocusProxy(self.kind)

    def _make_head(self) -> PageHead:
        self._head = PageHead(self.tr("One letter to each"))
        back = PlainButton(self.tr("Back"), Role.QUIET, "arrow-left")
        back.clicked.connect(self.back_requested)
        self._head.buttons.addWidget(back)
        return self._head

    def _make_foot(self) -> QHBoxLayout:
        self.check = ActionButton(self.tr("Check all"), icon="circle-check")
        self.check.clicked.connect(self.check_requested)
        self.issue = ActionButton(self.tr("Issue all…"), Role.PRIMARY, "mail")
        self.issue.clicked.connect(self._confirm)
        self.print = ActionButton(self.tr("Print all…"), icon="printer")
        self.print.clicked.connect(self.print_requested)
        self.save = ActionButton(self.tr("Save as one PDF…"), icon="download")
        self.save.clicked.connect(self.save_requested)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addStretch(1)
        for button in (self.save, self.print, self.check, self.issue):
            foot.addWidget(button)
        self.print.hide()
        self.save.hide()
        return foot

    # What is shown

    def show_around(self, around: AroundBatch) -> None:
        """Show a kind's fields and the people; what was typed stays where it still fits."""
        kept = {name: editor.value() for name, editor in self._editors.items()}
        again = self._around is not None and self._around.people == around.people
        self._around = around
        self.kind.offer(around.kinds, around.kind)
        self._show_fields(around, kept)
        if not again:
            self._show_people(around.people)
        self._show_columns()
        self._count()

    def _show_fields(self, around: AroundBatch, kept: Mapping[str, Json]) -> None:
        while (item := self._fields.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.kind:
                widget.hide()
                widget.deleteLater()
        self._editors, self._own = {}, {}
        self._fields.body.addWidget(PlainLabel(self.tr("The same in all letters"),
                                               TextKind.HEADING))  # fmt: skip
        self._fields.body.addWidget(self.kind)
        asked = around.form.field if around.form is not None else ()
        for one in asked:
            self._add_field(one.name, one.label, editor_of(one))
            if one.kind not in _NOT_IN_A_CELL:
                own = QCheckBox(self.tr("each his own, in the table"))
                own.setAccessibleName(self.tr("{field}: each his own").format(field=one.label))
                own.toggled.connect(self._show_columns)
                self._own[one.name] = own
                self._fields.body.addWidget(own)
        self._add_field("dated", self.tr("Date of the letters"), DateWish())
        if around.form is None or around.form.signer:
            self._add_field("signer", self.tr("Signed by"), ChoiceWish())
        self._fields.body.addStretch(1)
        officials = [(one.id, f"{one.full_name}, {one.post}") for one in around.officials]
        kinds = {one.name: one.kind for one in asked}
        for name, editor in self._editors.items():
            official = name == "signer" or kinds.get(name) is FieldKind.OFFICIAL
            if isinstance(editor, ChoiceWish) and official:
                editor.offer(officials)
                if name == "signer":
                    editor.show_value("")
            if kept.get(name):
                editor.show_value(kept[name])

    def _add_field(self, name: str, label: str, editor: Wish | TableWish) -> None:
        editor.edited.connect(self._changed)
        self._editors[name] = editor
        self._fields.body.addWidget(FormRow(label, editor))

    def _show_people(self, people: Sequence[Candidate]) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(len(people))
        self.table.setColumnCount(_FIRST_OWN)
        for row, one in enumerate(people):
            name = QTableWidgetItem(one.name)
            name.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable
                          | Qt.ItemFlag.ItemIsSelectable)  # fmt: skip
            name.setCheckState(Qt.CheckState.Checked)
            name.setToolTip(one.position)
            self.table.setItem(row, _NAME, name)
            self.table.setItem(row, _CASE, _still(one.register_number))
            self.table.setItem(row, _STATE, _still(""))
        self.table.blockSignals(False)

    @Slot()
    def _show_columns(self) -> None:
        """Show a column for each field that everybody has of his own."""
        if self._around is None:
            return
        typed = {(row, one.name): self._cell(row, at) for row in range(self.table.rowCount())
                 for at, one in enumerate(self._columns)}  # fmt: skip
        asked = self._around.form.field if self._around.form is not None else ()
        chosen = {name for name, box in self._own.items() if box.isChecked()}
        self._columns = [one for one in asked if one.name in chosen]
        for name, editor in self._editors.items():
            editor.setEnabled(name not in chosen)
        self.table.blockSignals(True)
        self.table.setColumnCount(_FIRST_OWN + len(self._columns))
        heads = [self.tr("Name"), self.tr("Case"), self.tr("How it stands")]
        self.table.setHorizontalHeaderLabels([*heads, *(one.label for one in self._columns)])
        for row in range(self.table.rowCount()):
            for at, one in enumerate(self._columns):
                item = QTableWidgetItem(typed.get((row, one.name), ""))
                self.table.setItem(row, _FIRST_OWN + at, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(_NAME, 230)
        self.table.setColumnWidth(_CASE, 140)
        header.setSectionResizeMode(_STATE, QHeaderView.ResizeMode.Stretch)
        for at in range(len(self._columns)):
            self.table.setColumnWidth(_FIRST_OWN + at, 140)
        self.table.blockSignals(False)
        self._changed()

    def _cell(self, row: int, at: int) -> str:
        item = self.table.item(row, _FIRST_OWN + at)
        return "" if item is None else item.text().strip()

    def show_lines(self, lines: Sequence[BatchLine]) -> None:
        """Show how each letter stands after a check."""
        by_person = {line.respondent: line for line in lines}
        self.table.blockSignals(True)
        for row, one in enumerate(self._around.people if self._around else ()):
            line = by_person.get(one.respondent)
            text = "" if line is None else line_words(line) or self.tr("complete")
            item = _still(text)
            item.setToolTip(text)
            self.table.setItem(row, _STATE, item)
        self.table.blockSignals(False)
        failing = sum(line.fails for line in lines)
        if failing:
            what = self.tr("Letters that cannot be issued: {failing} of {count}.")
            then = self.tr("A double click on a line leads to its case. Take the tick away to "
                           "leave somebody out.")  # fmt: skip
            self.told.say(Kind.WARNING, what.format(failing=failing, count=len(lines)), then)
            self.issue.forbid(self.tr("Complete the letters first, or leave them out."))
        else:
            what = self.tr("Nothing stops these {count} letters.")
            self.told.say(Kind.GOOD, what.format(count=len(lines)))
            self.issue.allow()

    def show_issued(self, numbers: Mapping[ObjectId, str]) -> None:
        """Show which number each letter has taken; nothing more can be changed here."""
        self.table.blockSignals(True)
        for row, one in enumerate(self._around.people if self._around else ()):
            if one.respondent in numbers:
                self.table.setItem(row, _STATE, _still(numbers[one.respondent]))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.blockSignals(False)
        self._fields.setEnabled(False)
        self.check.hide()
        self.issue.hide()
        self.print.show()
        self.save.show()
        self.print.setFocus()
        text = self.tr("Issued: {count} letters. Each is kept on its own; print them in one job.")
        self.told.say(Kind.GOOD, text.format(count=len(numbers)))

    # What is wished

    def order(self) -> Order:
        """Return the run as it was typed."""
        typed = {name: _plain(editor.value()) for name, editor in self._editors.items()}
        shared = {
            name: value
            for name, value in typed.items()
            if name not in ("dated", "signer")
            and value not in ("", None, [])
            and not (name in self._own and self._own[name].isChecked())
        }
        dated, signer = typed.get("dated"), typed.get("signer")
        common = Wishes(
            dated=date.fromisoformat(str(dated)) if dated else None,
            signer=ObjectId(str(signer)) if signer else None,
            values=shared,
        )
        people, own_values = [], {}
        for row, one in enumerate(self._around.people if self._around else ()):
            if self._is_ticked(row):
                people.append(one.respondent)
                cells = {asked.name: self._cell(row, at) for at, asked in enumerate(self._columns)}
                own_values[one.respondent] = cells
        return Order(self.kind.kind(), tuple(people), common, own_values)

    def _is_ticked(self, row: int) -> bool:
        item = self.table.item(row, _NAME)
        return item is not None and item.checkState() is Qt.CheckState.Checked

    def _count(self) -> None:
        count = sum(self._is_ticked(row) for row in range(self.table.rowCount()))
        self._head.show_title(
            self.tr("One letter to each"),
            self.tr("Letters of this run: {count}").format(count=count),
        )

    @Slot()
    def _changed(self) -> None:
        self._count()
        self.issue.forbid(self.tr("Check all letters first."))

    @Slot()
    def _confirm(self) -> None:
        count = len(self.order().people)
        self.confirm = Confirm(
            self.tr("Issue {count} letters?").format(count=count),
            self.tr(
                "They take as many numbers in a row, all of them or none. An issued letter does "
                "not change any more; it can be declared void."
            ),
            self.tr("Issue them"),
            parent=self,
        )
        self.confirm.accepted.connect(self.issue_confirmed)
        self.confirm.open()

    @Slot(QTableWidgetItem)
    def _follow(self, item: QTableWidgetItem) -> None:
        if self._around is not None and item.column() < _FIRST_OWN:
            self.case_requested.emit(self._around.people[item.row()].case)


def line_words(line: BatchLine) -> str:
    """Return in words what stops a letter, or what somebody should look at."""
    said: list[str] = []
    if line.missing:
        said.append("; ".join(dict.fromkeys(lead.words for lead in words.leads(line.missing))))
    said += [words.glyph_words(one) for one in line.problems]
    said += [words.remark_words(one) for one in line.remarks if one.blocks or not line.fails]
    if line.refusal is not None:
        said.append(told(line.refusal.code, line.refusal.details))
    return ". ".join(said)


def _plain(value: object) -> Json:
    return value.isoformat() if isinstance(value, date) else value


def _still(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return item
