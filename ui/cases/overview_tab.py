"""The case at a glance: every respondent with the next step, headquarters' word, the matter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.cases.views import CaseView, RespondentView, StepChoice
from desktop.ids import ObjectId
from desktop.journal.model import Side
from ui.cases.facts import fact_row
from ui.cases.lists import Lists
from ui.cases.passing_card import PassingCard, has_passing
from ui.cases.respondent_card import RespondentCard, StepRow
from ui.cases.step_dialog import merged_choices
from ui.cases.words import (
    DASH,
    day_words,
    due_words,
    forbidden_words,
    joined,
    lack_words,
    person_title,
)
from ui.messages.history import field_words
from ui.style.icons import Tone
from ui.style.tokens import GRID, ROW
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind, plain_tooltip
from ui.widgets.surface import Card, ScrollColumn

_WIDTH = 980
_MOST_ROWS = 8
_MISSING = 4
"""The column of missing documents, there only when a document blocks somebody."""


class PeopleTable(QTableWidget):
    """Several respondents in short; the space bar ticks."""

    ticked = Signal()
    chosen = Signal(int)

    def __init__(self, case: CaseView, lists: Lists, parent: QWidget | None = None) -> None:
        super().__init__(len(case.respondents), 5, parent)
        self.setAccessibleName(self.tr("Respondents"))
        self.setHorizontalHeaderLabels(
            [
                self.tr("Respondent"),
                self.tr("State"),
                self.tr("Since"),
                self.tr("Due"),
                self.tr("Missing"),
            ]
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setProperty("framed", True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # States and days are never cut; names and what is missing share the rest.
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (0, _MISSING):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lacking = any(lack.blocking for person in case.respondents for lack in person.lacks)
        self.setColumnHidden(_MISSING, not lacking)
        self._ticks: list[QTableWidgetItem] = []
        for row, person in enumerate(case.respondents):
            self._fill(row, person, lists)
        rows = min(_MOST_ROWS, len(case.respondents))
        self.setFixedHeight(rows * ROW + header.sizeHint().height() + 6)
        self.itemChanged.connect(self._changed)
        self.currentCellChanged.connect(self._moved)

    def _fill(self, row: int, person: RespondentView, lists: Lists) -> None:
        due = person.deadline.due_on if person.deadline else None
        lacks = ", ".join(lack_words(lack) for lack in person.lacks if lack.blocking)
        cells = (
            person_title(person),
            person.state_label,
            day_words(person.since),
            due_words(due, lists.today) or DASH,
            lacks,
        )
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(plain_tooltip(words))
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if column == 0:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
                item.setCheckState(Qt.CheckState.Unchecked)
                self._ticks.append(item)
            item.setFlags(flags)
            self.setItem(row, column, item)

    def ticked_rows(self) -> list[int]:
        """Return the rows that are ticked."""
        return [row for row in range(self.rowCount()) if self._is_ticked(row)]

    def tick(self, rows: list[int]) -> None:
        """Tick exactly these."""
        self.blockSignals(True)
        for row in range(self.rowCount()):
            state = Qt.CheckState.Checked if row in rows else Qt.CheckState.Unchecked
            self._ticks[row].setCheckState(state)
        self.blockSignals(False)
        self.ticked.emit()

    def _is_ticked(self, row: int) -> bool:
        return self._ticks[row].checkState() == Qt.CheckState.Checked

    @Slot(QTableWidgetItem)
    def _changed(self) -> None:
        self.ticked.emit()

    @Slot(int, int, int, int)
    def _moved(self, row: int) -> None:
        self.chosen.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tick with the space bar wherever the cursor is in the row."""
        row = self.currentRow()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            off = self._is_ticked(row)
            self._ticks[row].setCheckState(
                Qt.CheckState.Unchecked if off else Qt.CheckState.Checked
            )
            return
        super().keyPressEvent(event)


class OverviewTab(ScrollColumn):
    """Ringkasan."""

    step_requested = Signal(object, object)
    """The ids of the respondents, and the :class:`StepChoice`."""
    why_not_requested = Signal(str)
    correct_requested = Signal(str)
    letter_requested = Signal(object)
    document_requested = Signal(str)
    documents_requested = Signal(object)
    """One document for several respondents, by their ids."""
    edit_requested = Signal(str)
    case_requested = Signal(str)
    person_requested = Signal(str)
    case_edit_requested = Signal()
    review_requested = Signal()
    recommend_requested = Signal(str)
    process_requested = Signal(str, object, str)
    """What else is to be entered, the ids of the respondents, and about what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._case: CaseView | None = None
        self._lists = Lists({})
        self._row = 0
        self._ticked: frozenset[ObjectId] = frozenset()
        self._content: QWidget | None = None
        self.table: PeopleTable | None = None
        self.card: RespondentCard | None = None
        self.many: StepRow | None = None

    def show_case(self, case: CaseView, lists: Lists) -> None:
        """Show a case, keeping the place if it is the one that was shown."""
        again = self._case is not None and self._case.id == case.id
        kept = self.verticalScrollBar().value() if again else 0
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        if not again:
            self._row, self._ticked = 0, frozenset()
        self._case, self._lists = case, lists
        self._row = min(self._row, max(0, len(case.respondents) - 1))
        if self._content is not None:
            self.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        self.body.addWidget(self._content)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        if case.conflicts:
            self._conflicts(column, case)
        if case.same_number:
            self._same_number(column, case)
        self.table = self.many = self.card = None
        self._holder = QVBoxLayout()
        if len(case.respondents) > 1:
            self._table(column, case)
        if has_passing(case):
            column.addWidget(PassingCard(case))
        column.addLayout(self._holder)
        if case.respondents:
            self._show_person(self._row)
        self._headquarters(column, case)
        self._matter(column, case)
        column.addStretch(1)
        self.verticalScrollBar().setValue(kept)
        if had_focus:
            self._focus_card()

    def _focus_card(self) -> None:
        if self.card is not None and self.card.steps.buttons:
            self.card.steps.buttons[0].setFocus()

    # Many respondents

    def _table(self, column: QVBoxLayout, case: CaseView) -> None:
        self.table = PeopleTable(case, self._lists)
        self.table.ticked.connect(self._show_many)
        self.table.chosen.connect(self._show_person)
        column.addWidget(self.table)
        self._bar = QVBoxLayout()
        column.addLayout(self._bar)
        rows = [at for at, one in enumerate(case.respondents) if one.id in self._ticked]
        self.table.setCurrentCell(self._row, 0)
        self.table.tick(rows)

    @Slot()
    def _show_many(self) -> None:
        if self.table is None or self._case is None:
            return
        people = [self._case.respondents[row] for row in self.table.ticked_rows()]
        self._ticked = frozenset(person.id for person in people)
        _clear(self._bar)
        self.many = None
        if self._lists.side is Side.HQ:
            return  # ticking is for steps and papers, which are the region's
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        everybody = PlainButton(self.tr("Tick all"), Role.QUIET, "check")
        everybody.clicked.connect(self._tick_all)
        self._one_main_button(quiet=bool(people))
        if not people:
            words = self.tr("Tick several respondents to take a step for all of them at once.")
            row.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True), 1)
            row.addWidget(everybody)
            self._bar.addWidget(holder)
            return
        words = self.tr("{count} ticked:").format(count=len(people))
        row.addWidget(PlainLabel(words, TextKind.STRONG))
        choices = merged_choices(people)
        if choices:
            self.many = StepRow(choices, self._lists)
            self.many.step_requested.connect(self._many_step)
            row.addWidget(self.many, 1)
        else:
            told = self.tr("They stand in different states; no step is the same for all of them.")
            row.addWidget(PlainLabel(told, TextKind.SECOND, wrap=True), 1)
        letter = ActionButton(self.tr("Write a letter…"), Role.QUIET, "mail")
        letter.clicked.connect(self._many_letter)
        if refused := forbidden_words(self._lists, "letter.draft"):
            letter.forbid(refused)
        row.addWidget(letter)
        file = ActionButton(self.tr("File a document…"), Role.QUIET, "paperclip")
        file.clicked.connect(self._many_documents)
        if refused := forbidden_words(self._lists, "document.attach"):
            file.forbid(refused)
        row.addWidget(file)
        self._bar.addWidget(holder)

    @Slot()
    def _tick_all(self) -> None:
        if self.table is not None:
            self.table.tick(list(range(self.table.rowCount())))

    @Slot(object)
    def _many_step(self, choice: StepChoice) -> None:
        self.step_requested.emit(self._ticked_ids(), choice)

    @Slot()
    def _many_letter(self) -> None:
        self.letter_requested.emit(self._ticked_ids())

    @Slot()
    def _many_documents(self) -> None:
        self.documents_requested.emit(self._ticked_ids())

    def _ticked_ids(self) -> tuple[ObjectId, ...]:
        people = self._case.respondents if self._case else ()
        return tuple(person.id for person in people if person.id in self._ticked)

    # One respondent

    @Slot(int)
    def _show_person(self, row: int) -> None:
        if self._case is None or not 0 <= row < len(self._case.respondents):
            return
        self._row = row
        _clear(self._holder)
        card = RespondentCard(self._case.respondents[row], self._case, self._lists)
        card.step_requested.connect(self._one_step)
        card.why_not_requested.connect(self._why_not)
        card.correct_requested.connect(self._correct)
        card.letter_requested.connect(self._letter)
        card.document_requested.connect(self._document)
        card.edit_requested.connect(self._edit)
        card.case_requested.connect(self.case_requested)
        card.person_requested.connect(self.person_requested)
        card.process_requested.connect(self._process)
        self.card = card
        self._holder.addWidget(card)
        self._one_main_button(quiet=bool(self._ticked))

    def _one_main_button(self, *, quiet: bool) -> None:
        """Let the card's main button step back while a step for many is offered."""
        if self.card is not None:
            self.card.steps.speak(quiet=quiet)

    @property
    def person(self) -> RespondentView | None:
        """The respondent whose card is shown."""
        people = self._case.respondents if self._case else ()
        return people[self._row] if self._row < len(people) else None

    def _id(self) -> ObjectId:
        return self.person.id if self.person else ObjectId("")

    @Slot(object)
    def _one_step(self, choice: StepChoice) -> None:
        self.step_requested.emit((self._id(),), choice)

    @Slot()
    def _why_not(self) -> None:
        self.why_not_requested.emit(self._id())

    @Slot()
    def _correct(self) -> None:
        self.correct_requested.emit(self._id())

    @Slot()
    def _letter(self) -> None:
        self.letter_requested.emit((self._id(),))

    @Slot()
    def _document(self) -> None:
        self.document_requested.emit(self._id())

    @Slot()
    def _edit(self) -> None:
        self.edit_requested.emit(self._id())

    @Slot(str, str)
    def _process(self, what: str, about: str) -> None:
        self.process_requested.emit(what, (self._id(),), about)

    @Slot()
    def _recommend(self) -> None:
        self.recommend_requested.emit(self._id())

    # The rest

    def _headquarters(self, column: QVBoxLayout, case: CaseView) -> None:
        at_hq = self._lists.side is Side.HQ
        told = [(one.full_name, said) for one in case.respondents for said in one.recommendations]
        if not (case.reviews or told or at_hq):
            return
        card = Card(self.tr("Headquarters"))
        for review in case.reviews:
            head = joined((day_words(review.dated), review.officer_name, review.finding))
            card.body.addWidget(PlainLabel(head, TextKind.SECOND, wrap=True))
            card.body.addWidget(PlainLabel(review.text, wrap=True, selectable=True))
        for name, said in told:
            sanction = self._lists.label("sanction", said.sanction)
            due = self.tr("until {day}").format(day=day_words(said.due_on)) if said.due_on else ""
            head = joined((day_words(said.dated), said.number, name))
            card.body.addWidget(PlainLabel(head, TextKind.SECOND, wrap=True))
            words = self.tr("Recommended: {sanction}").format(sanction=joined((sanction, due)))
            card.body.addWidget(PlainLabel(words, TextKind.STRONG, wrap=True, selectable=True))
            if said.reason:
                card.body.addWidget(PlainLabel(said.reason, wrap=True, selectable=True))
        if at_hq:
            self._hq_buttons(card)
        column.addWidget(card)

    def _hq_buttons(self, card: Card) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        review = ActionButton(self.tr("Write a review…"), icon="message-circle")
        review.clicked.connect(self.review_requested)
        recommend = ActionButton(self.tr("Recommend…"), icon="gavel")
        recommend.clicked.connect(self._recommend)
        for button, name in ((review, "hq.review"), (recommend, "hq.recommend")):
            if refused := forbidden_words(self._lists, name):
                button.forbid(refused)
            row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)

    def _matter(self, column: QVBoxLayout, case: CaseView) -> None:
        card = Card(self.tr("Matter"))
        lists = self._lists
        numbers = ", ".join(case.external_numbers.values())
        reporter = case.reporter
        facts = (
            (self.tr("Received on"), day_words(case.received_on)),
            (self.tr("Source"), joined((lists.label("source", case.source), numbers))),
            (
                self.tr("Reporter"),
                joined((reporter.code, lists.label("mode", reporter.mode))) if reporter else "",
            ),
            (self.tr("Date and place of the act"),
             joined((day_words(case.acted_on) if case.acted_on else "", case.place))),
            (self.tr("Officer in charge"), case.officer),
            (self.tr("What happened"), case.account),
        )  # fmt: skip
        for label, words in facts:
            if words:
                card.body.addLayout(fact_row(label, words))
        change = PlainButton(self.tr("Show or change the report"), Role.QUIET, "edit")
        change.clicked.connect(self.case_edit_requested)
        card.body.addWidget(change, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(card)

    def _conflicts(self, column: QVBoxLayout, case: CaseView) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconView("alert-triangle", 16, Tone.WARNING))
        told = self.tr("Two officers entered different values for: {fields}. Decide first.")
        words = told.format(fields=", ".join(map(field_words, case.conflicts)))
        row.addWidget(PlainLabel(words, wrap=True), 1)
        column.addWidget(holder)

    def _same_number(self, column: QVBoxLayout, case: CaseView) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconView("alert-triangle", 16, Tone.WARNING))
        words = self.tr(
            "Another case bears the register number {number} too, perhaps since a backup was "
            "restored. Both stay; tell them apart in letters until one is closed as a duplicate."
        )
        row.addWidget(PlainLabel(words.format(number=case.register_number), wrap=True), 1)
        other = PlainButton(self.tr("Show the other case"), Role.QUIET)
        other.clicked.connect(self._show_same)
        row.addWidget(other)
        column.addWidget(holder)

    @Slot()
    def _show_same(self) -> None:
        if self._case is not None and self._case.same_number:
            self.case_requested.emit(self._case.same_number[0])


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
