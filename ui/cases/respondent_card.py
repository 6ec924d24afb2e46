"""Where a respondent stands, what comes next with its button, and why not something else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.cases.person_views import Repeat
from desktop.cases.views import CaseView, Deadline, RespondentView, StepChoice
from desktop.journal.model import Side
from ui.cases.lists import Lists
from ui.cases.process_strip import EscalationStrip, measures, process_lines
from ui.cases.warning_line import WarningLine
from ui.cases.words import (
    can_be_tried,
    computed_words,
    deadline_words,
    due_tone,
    either_words,
    forbidden_words,
    joined,
    lack_words,
    person_title,
    reason_words,
    state_words,
    step_reasons,
)
from ui.importing.note import ImportedNote
from ui.messages.history import field_words
from ui.people.words import force_words, repeat_words, sanction_words
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.icon_view import IconView
from ui.widgets.labels import ElidedLabel, PlainLabel, TextKind, plain_caption, plain_tooltip
from ui.widgets.stepper import Stepper
from ui.widgets.surface import Card, wrapping

_QUIET = {"kembali": "arrow-left", "tutup": "lock", "buka": "lock-open"}


class StepRow(QWidget):
    """The main button for the next step, and the other steps more quietly."""

    step_requested = Signal(object)
    """The :class:`StepChoice` that was pressed."""

    def __init__(
        self, choices: Sequence[StepChoice], lists: Lists, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = {choice.target: choice for choice in choices}
        self.buttons: list[ActionButton] = []
        self._main: ActionButton | None = None
        holder, flow = wrapping(GRID)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(holder)
        refused = forbidden_words(lists, "respondent.step")
        for choice in _main_first(choices) if lists.side is Side.REGION else ():
            main = not self.buttons and choice.sort in ("maju", "buka")
            role = Role.PRIMARY if main else Role.QUIET
            ends = "…" if choice.sort == "tutup" else ""
            button = ActionButton(choice.label + ends, role, _QUIET.get(choice.sort, ""))
            self._main = button if main else self._main
            button.setProperty("target", choice.target)
            button.clicked.connect(self._pressed)
            if refused:
                button.forbid(refused)
            elif not can_be_tried(choice):
                button.forbid(step_reasons(choice, lists))
            self.buttons.append(button)
            flow.addWidget(button)

    def speak(self, *, quiet: bool) -> None:
        """Let the main button speak as one of several, or as the one of the page."""
        if self._main is not None:
            self._main.button.set_role(Role.PLAIN if quiet else Role.PRIMARY)

    @Slot()
    def _pressed(self) -> None:
        self.step_requested.emit(self._choices[str(self.sender().property("target"))])


def _main_first(choices: Sequence[StepChoice]) -> list[StepChoice]:
    """Return the first step forward that can be tried before all others."""
    forward = [one for one in choices if one.sort in ("maju", "buka")]
    main = next((one for one in forward if can_be_tried(one)), next(iter(forward), None))
    rest = [one for one in choices if one is not main]
    return [main, *rest] if main is not None else rest


class RespondentCard(Card):
    """One respondent of a case."""

    step_requested = Signal(object)
    why_not_requested = Signal()
    correct_requested = Signal()
    letter_requested = Signal()
    document_requested = Signal()
    edit_requested = Signal()
    case_requested = Signal(str)
    person_requested = Signal(str)
    """Show the respondent's person in the registry."""
    process_requested = Signal(str, str)
    """What else is to be entered (a key of ``MEASURES``, ``dismiss``), and about what."""

    def __init__(
        self,
        person: RespondentView,
        case: CaseView,
        lists: Lists,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._person, self._case, self._lists = person, case, lists
        stages = case.stages
        self.setAccessibleName(person.full_name)
        self._head()
        stepper = Stepper()
        codes = [stage.code for stage in stages]
        at = codes.index(person.stage) if person.stage in codes else 0
        stepper.show_phases([stage.label for stage in stages], len(codes) if person.closed else at)
        self.body.addWidget(stepper)
        self.body.addSpacing(GRID // 2)
        now = self.tr("Now: {state}").format(state=state_words(person, lists))
        self.body.addWidget(PlainLabel(now, TextKind.STRONG, wrap=True, selectable=True))
        if person.conflicts:
            told = self.tr("Several values were entered for: {fields}. Decide first.")
            fields = ", ".join(map(field_words, person.conflicts))
            self._marked("alert-triangle", Tone.WARNING, told.format(fields=fields))
        if person.imported:
            self.body.addWidget(ImportedNote(person.imported))
        if person.escalation.shown:
            self.body.addWidget(EscalationStrip(person.escalation))
        self.steps = StepRow(person.steps, lists)
        self.steps.step_requested.connect(self.step_requested)
        self.steps.setVisible(bool(self.steps.buttons))
        self.body.addWidget(self.steps)
        self._warnings()
        self._lacks()
        for deadline in person.deadlines or (person.deadline,):
            self._deadline(deadline)
        for line in process_lines(person, case):
            self.body.addWidget(PlainLabel(line, TextKind.SECOND, wrap=True, selectable=True))
        self._foot()

    def _head(self) -> None:
        person = self._person
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(ElidedLabel(person_title(person), TextKind.HEADING), 1)
        words = repeat_words(person.repeat or Repeat(cases=person.prior), self._lists)
        if words:
            before = PlainButton(words, Role.QUIET, "history")
            before.clicked.connect(self._show_prior)
            row.addWidget(before)
            self._before = before
        self.body.addLayout(row)
        forms = joined((form.name for form in person.allegations), "; ")
        parts = (person.unit, forms or self.tr("no form of violation alleged yet"))
        self.body.addWidget(ElidedLabel(joined(parts), TextKind.SECOND))

    def _warnings(self) -> None:
        """Show what the law warns of; what was set aside folds into one quiet line."""
        refused = forbidden_words(self._lists, "warning.dismiss")
        for one in self._person.warnings:
            if one.dismissed:
                continue
            line = WarningLine(one, dismissible=not refused)
            line.dismiss_requested.connect(self._dismiss)
            self.body.addWidget(line)
        aside = [one for one in self._person.warnings if one.dismissed]
        if aside:
            words = self.tr("Set aside: {warnings}")
            said = " · ".join(f"{one.text} ({one.dismissed})" for one in aside)
            self.body.addWidget(ElidedLabel(words.format(warnings=said), TextKind.SECOND))

    def _lacks(self) -> None:
        if not self._person.lacks:
            return
        row = QHBoxLayout()
        row.setSpacing(GRID)
        column = QVBoxLayout()
        column.setSpacing(1)
        first = [lack for lack in self._person.lacks if lack.blocking]
        later = [lack for lack in self._person.lacks if not lack.blocking]
        if first:
            said = ", ".join(map(lack_words, first))
            words = self.tr("Still missing: {documents}").format(documents=said)
            column.addWidget(PlainLabel(words, wrap=True, selectable=True))
        if later:
            said = ", ".join(map(either_words, later))
            words = self.tr("May follow ({count}): {documents}")
            told = words.format(count=len(later), documents=said)
            column.addWidget(ElidedLabel(told, TextKind.SECOND))
        row.addLayout(column, 1)
        if self._lists.side is Side.REGION:
            add = PlainButton(self.tr("File a document…"), Role.QUIET, "paperclip")
            refused = forbidden_words(self._lists, "document.attach")
            add.setEnabled(not refused)
            add.setToolTip(plain_tooltip(refused))
            add.clicked.connect(self.document_requested)
            row.addWidget(add)
        self.body.addLayout(row)

    def _deadline(self, deadline: Deadline | None) -> None:
        due = deadline.due_on if deadline else None
        words = self.tr("Deadline: {deadline}").format(
            deadline=deadline_words(deadline, self._lists.today)
        )
        reached = deadline is not None and deadline.how.get("bound") == "exact"
        tone = "" if reached else due_tone(due, self._lists.today)
        row = QHBoxLayout()
        row.setSpacing(6)
        if tone:
            row.addWidget(IconView("clock", 16, Tone.DANGER if tone == "danger" else Tone.WARNING))
        row.addWidget(PlainLabel(words, wrap=True, selectable=True), 1)
        if deadline is not None:
            how = PlainButton(self.tr("how it is counted"), Role.QUIET, "info-circle")
            how.setCheckable(True)
            row.addWidget(how)
            text = computed_words(deadline.how, self._lists)
            told = PlainLabel(text, TextKind.SECOND, wrap=True, selectable=True)
            told.hide()
            how.toggled.connect(told.setVisible)
        self.body.addLayout(row)
        if deadline is not None:
            self.body.addWidget(told)

    def _foot(self) -> None:
        holder, flow = wrapping(2)
        why = PlainButton(self.tr("Why not …?"), Role.QUIET, "help-circle")
        why.clicked.connect(self.why_not_requested)
        flow.addWidget(why)
        region = self._lists.side is Side.REGION
        if self._person.taken and region:
            flow.addWidget(self._correct())
        edit = PlainButton(self.tr("Data and assessment"), Role.QUIET, "edit")
        edit.clicked.connect(self.edit_requested)
        flow.addWidget(edit)
        if region:
            letter = ActionButton(self.tr("Write a letter…"), Role.QUIET, "mail")
            letter.clicked.connect(self.letter_requested)
            if refused := forbidden_words(self._lists, "letter.draft"):
                letter.forbid(refused)
            flow.addWidget(letter)
        more = PlainButton(self.tr("Record more…"), Role.QUIET, "plus")
        more.clicked.connect(self._show_measures)
        flow.addWidget(more)
        self._more = more
        self.body.addWidget(holder)

    def _correct(self) -> ActionButton:
        button = ActionButton(self.tr("Take back the last step…"), Role.QUIET, "history")
        button.clicked.connect(self.correct_requested)
        refused = forbidden_words(self._lists, "respondent.correct")
        against = "\n".join(reason_words(one, self._lists) for one in self._person.correctable)
        if refused or against:
            button.forbid(refused or against)
        return button

    def _marked(self, icon: str, tone: Tone, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconView(icon, 16, tone))
        row.addWidget(PlainLabel(words, wrap=True, selectable=True), 1)
        self.body.addLayout(row)

    @Slot()
    def _show_measures(self) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        for measure in measures(self._person, self._case, self._lists):
            action = menu.addAction(plain_caption(measure.words))
            action.setData(measure.key)
            action.setEnabled(not measure.reason)
            action.setToolTip(plain_tooltip(measure.reason))
        menu.triggered.connect(self._measure_chosen)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(QAction)
    def _measure_chosen(self, action: QAction) -> None:
        self.process_requested.emit(str(action.data()), "")

    @Slot(str)
    def _dismiss(self, code: str) -> None:
        self.process_requested.emit("dismiss", code)

    @Slot()
    def _show_prior(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in self._person.prior:
            result = self._lists.label("outcome", one.outcome) if one.outcome else ""
            sanction = self._lists.label("sanction", one.sanction) if one.sanction else ""
            words = joined((one.register_number, one.subject, result, sanction))
            action = menu.addAction(plain_caption(words))
            action.setData(one.case)
        repeat = self._person.repeat
        for earlier in repeat.sanctions if repeat is not None else ():
            if not earlier.case:
                told = joined((sanction_words(earlier, self._lists), force_words(earlier)))
                menu.addAction(plain_caption(told)).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Show in the registry of people"))
        menu.triggered.connect(self._prior_chosen)
        menu.popup(self._before.mapToGlobal(self._before.rect().bottomLeft()))

    @Slot(QAction)
    def _prior_chosen(self, action: QAction) -> None:
        if action.data():
            self.case_requested.emit(str(action.data()))
        else:
            self.person_requested.emit(self._person.id)
