"""Who may impose a sanction on the holder of a post, and how such a breach is examined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.competence import Competent
from ui.rules import words
from ui.rules.grid import Grid, Line
from ui.rules.looking import Powers
from ui.style.tokens import GRID
from ui.widgets.chips import Choice
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import Card, ScrollColumn

_FUNCTIONAL = "FUNGSIONAL"


class PowersTab(QWidget):
    """A suggestion, the nearest official first; the decision is signed by people."""

    asked = Signal(str, str, str, bool)
    """Kind of post, level, grade, and whether it ends the service."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._post, self._grade, self._level = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box in (self._post, self._grade, self._level):
            box.currentIndexChanged.connect(self._ask)
        self._dismissal = QCheckBox(self.tr("The sanction ends the service"))
        self._dismissal.toggled.connect(self._ask)
        card = Card(self.tr("Sanction and person"))
        form = FormColumn()
        form.add(self.tr("Kind of post"), self._post)
        self._grade_row = form.add(self.tr("Grade of the functional post"), self._grade)
        form.add(self.tr("Level of the sanction"), self._level)
        card.body.addWidget(form)
        card.body.addWidget(self._dismissal)
        left = ScrollColumn()
        left.body.setContentsMargins(0, 0, GRID * 2, 0)
        left.body.addWidget(card)
        left.body.addStretch(1)
        heads = (self.tr("May impose it"), self.tr("On whom"), self.tr("In post here"))
        self.officials = Grid(self.tr("Officials"), heads, 0, 1)
        self._told = PlainLabel("", TextKind.SECOND, wrap=True)
        self._examined = PlainLabel("", wrap=True)
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addWidget(self._examined)
        right.addWidget(self.officials, 1)
        right.addWidget(self._told)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        row.addWidget(left, 36)
        row.addLayout(right, 64)

    def show_choices(
        self, posts: Sequence[Choice], grades: Sequence[Choice], levels: Sequence[Choice]
    ) -> None:
        """Offer posts, grades and levels; what is chosen stays chosen."""
        for box, choices in (
            (self._post, posts), (self._grade, grades), (self._level, levels),
        ):  # fmt: skip
            kept = box.currentData()
            box.blockSignals(True)
            box.clear()
            for one in choices:
                box.addItem(one.words, one.key)
            box.setCurrentIndex(max(0, box.findData(kept)))
            box.blockSignals(False)
        self._ask()

    def choose(self, post: str, level: str) -> None:
        """Ask for a post and a level."""
        self._post.setCurrentIndex(max(0, self._post.findData(post)))
        self._level.setCurrentIndex(max(0, self._level.findData(level)))

    def show_powers(self, found: Powers) -> None:
        """Show who may act, and how a breach that threatens this level is examined."""
        self._examined.setText(found.examined)
        self._examined.setVisible(bool(found.examined))
        self.officials.show_lines([self._line(one) for one in found.officials], 260)
        self._told.setText(self._remark(found.officials))

    def _line(self, one: Competent) -> Line:
        name = one.competence.label
        if one.competence.needs_review:
            name = f"{name} ({words.to_verify()})"
        relation = one.competence.relation
        if one.competence.stands_in:
            relation = self.tr("next higher official")
        return Line(
            one.competence.official,
            (name, relation or "–", ", ".join(holder.name for holder in one.holders) or "–"),
        )

    def _remark(self, found: Sequence[Competent]) -> str:
        if not found:
            return self.tr("The matrix names nobody for this post and level.")
        bases = list(dict.fromkeys(one.competence.basis for one in found if one.competence.basis))
        return self.tr("Legal basis: {basis}. A suggestion; the official text decides.").format(
            basis="; ".join(bases)
        )

    @Slot()
    def _ask(self) -> None:
        post = str(self._post.currentData() or "")
        functional = post == _FUNCTIONAL
        self._grade_row.setVisible(functional)
        grade = str(self._grade.currentData() or "") if functional else ""
        level = str(self._level.currentData() or "")
        if post and level:
            self.asked.emit(post, level, grade, self._dismissal.isChecked())
