"""Which of two families of middle sanctions this office uses, by period and institution."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.cases.families import FamilyChoice
from ui.rules.grid import Grid, Line
from ui.rules.looking import RulesView
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.date_field import DateField, date_text
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import Card, ScrollColumn


class FamiliesTab(QWidget):
    """Without any choice both families are offered."""

    choose_asked = Signal(str, object)
    """The family, and its other values by name."""
    drop_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusal = ""
        self._choices: dict[object, FamilyChoice] = {}
        about = self.tr(
            "The middle level of discipline exists in two families, because the cut in allowance "
            "is not applied everywhere yet. Choose which one your institutions use, from when "
            "and until when. The day of the decision counts. Without a choice both are offered."
        )
        heads = (self.tr("Family"), self.tr("Institution"), self.tr("Period"))
        self.list = Grid(self.tr("Choices"), heads, 0, 1)
        self.list.current_changed.connect(self._judge)
        self._chosen = PlainLabel("", TextKind.SECOND, wrap=True, selectable=True)
        self.drop = ActionButton(self.tr("Take the choice back"), icon="x")
        self.drop.clicked.connect(self._drop)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(PlainLabel(about, TextKind.SECOND, wrap=True))
        left.addWidget(self.list, 1)
        left.addWidget(self._chosen)
        left.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeft)
        right = ScrollColumn()
        right.body.setContentsMargins(GRID * 2, 0, 0, 0)
        right.body.addWidget(self._make_form())
        right.body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        row.addLayout(left, 60)
        row.addWidget(right, 40)

    def _make_form(self) -> Card:
        card = Card(self.tr("Choose a family"))
        self._family = ChoiceBox()
        self._institution, self._note = QLineEdit(), QLineEdit()
        self._from, self._to = DateField(), DateField()
        form = FormColumn()
        form.add(self.tr("Family"), self._family)
        form.add(
            self.tr("Institution"),
            self._institution,
            self.tr("As it stands with respondents; empty for all"),
        )
        form.beside((self.tr("From"), self._from), (self.tr("To"), self._to))
        form.add(self.tr("Note"), self._note, self.tr("For example the regulation behind it"))
        self.save = ActionButton(self.tr("Save the choice"), icon="device-floppy")
        self.save.clicked.connect(self._save)
        card.body.addWidget(form)
        card.body.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def show_view(self, view: RulesView) -> None:
        """Show what was chosen and what can be."""
        self._refusal = view.refusals["rules.choose_family"]
        kept = self._family.currentData()
        self._family.clear()
        for one in view.families:
            self._family.addItem(one.words, one.key)
        self._family.setCurrentIndex(max(0, self._family.findData(kept)))
        self._choices = {one.id: one for one in view.choices}
        self.list.show_lines([_line(one, self.tr("all")) for one in view.choices], 190)
        self._judge()

    def clear_fields(self) -> None:
        """Empty what was typed, after it was saved."""
        for field in (self._institution, self._note):
            field.clear()
        for day in (self._from, self._to):
            day.set_value(None)

    @Slot()
    def _judge(self) -> None:
        refusal = self._refusal and self.tr(
            "This needs the role {role}. Ask an officer who has it."
        ).format(role=self._refusal)
        chosen = self._choices.get(self.list.current())
        nothing = chosen is None
        self._chosen.setVisible(not nothing)
        if chosen is not None:
            parts = (chosen.label, chosen.institution, chosen.note)
            self._chosen.setText(" · ".join(filter(None, parts)))
        for button, why in (
            (self.save, ""),
            (self.drop, self.tr("Choose a line in the list.") if nothing else ""),
        ):
            if refusal or why:
                button.forbid(refusal or why)
            else:
                button.allow()

    @Slot()
    def _save(self) -> None:
        values = {
            "institution": self._institution.text(),
            "valid_from": self._from.value(),
            "valid_to": self._to.value(),
            "note": self._note.text(),
        }
        self.choose_asked.emit(str(self._family.currentData()), values)

    @Slot()
    def _drop(self) -> None:
        self.drop_asked.emit(str(self.list.current()))


def _line(one: FamilyChoice, everywhere: str) -> Line:
    days = [date_text(day) if day else "…" for day in (one.valid_from, one.valid_to)]
    return Line(one.id, (one.label, one.institution or everywhere, " – ".join(days)))
