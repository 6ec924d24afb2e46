"""The room as the window has it: the list, the form for a new case, one case, one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.cases.drafts import DraftLine
from desktop.cases.queries import case_view
from desktop.cases.views import CaseView
from desktop.ids import ObjectId
from ui.background import Background
from ui.cases.case_controller import CaseController
from ui.cases.case_page import EVIDENCE, LETTERS, OVERVIEW, PEOPLE, REPORT, CasePage
from ui.cases.drafts_desk import DraftsDesk
from ui.cases.files import FileDesk
from ui.cases.list_controller import CaseListController
from ui.cases.list_page import CaseListPage
from ui.cases.new_case_controller import NewCaseController
from ui.cases.new_case_page import NewCasePage
from ui.cases.transfer_controller import Transfers
from ui.cases.words import can_be_tried
from ui.remembered import Remembered
from ui.widgets.message_bar import Kind

_TABS = {
    "respondent": PEOPLE,
    "allegation": PEOPLE,
    "case": REPORT,
    "report": REPORT,
    "evidence": EVIDENCE,
    "document": LETTERS,
    "letter": LETTERS,
}
"""Where things of a case are shown, by what they are."""


class CasesRoom(QStackedWidget):
    """Everything about cases behind one entry of the rail."""

    letter_requested = Signal(str, object)
    """Write a letter: the case, and the respondents (an empty tuple for all)."""
    letters_requested = Signal(object)
    """Write a letter to each: respondents, or cases for all who are in them."""
    letter_open_requested = Signal(str)
    """Show an issued letter."""
    import_requested = Signal()
    case_shown = Signal(str)
    person_requested = Signal(str)
    """Show a respondent in the registry of people."""

    def __init__(
        self,
        background: Background,
        remembered: Remembered,
        files: FileDesk,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._files = files
        self.list = CaseListPage(remembered)
        self._case: CasePage | None = None
        self._controller: CaseController | None = None
        self._past: CasePage | None = None
        self.new: NewCasePage | None = None
        self._new_controller: NewCaseController | None = None
        self._lists = CaseListController(self.list, background)
        self.drafts = DraftsDesk(background, self)
        self.drafts.lines_changed.connect(self.list.drafts.show_lines)
        self.list.drafts.continue_requested.connect(self.go_on)
        self.list.drafts.discard_requested.connect(self._ask_to_discard)
        self.addWidget(self.list)
        self.list.case_requested.connect(self.show_case)
        self.list.new_requested.connect(self.show_new_case)
        self.list.import_requested.connect(self.import_requested)
        self.list.letters_requested.connect(self.letters_requested)
        self.transfers = Transfers(background, self)
        self.transfers.told.connect(self._say_on_list)
        self.transfers.case_requested.connect(self.show_case)
        self.list.transfers_requested.connect(self.transfers.show_list)
        self._enter(self.list)

    @property
    def case(self) -> CasePage:
        """The page of one case, made when the first is shown: it is heavier than the list."""
        if self._case is None:
            self._case = CasePage()
            self._case.back_requested.connect(self._leave_case)
            self._case.letter_requested.connect(self.letter_requested)
            self._case.letters_requested.connect(self.letters_requested)
            self._case.letter_open_requested.connect(self.letter_open_requested)
            self._controller = CaseController(
                self._case, self._background, self._files, self.drafts
            )
            self._controller.case_requested.connect(self.show_case)
            self._controller.person_requested.connect(self.person_requested)
            self._controller.past_shown.connect(self._show_past)
            self.addWidget(self._case)
        return self._case

    @property
    def controller(self) -> CaseController:
        """What carries out what is asked on the page of a case."""
        page = self.case
        return cast("CaseController", self._controller if page else None)

    # Ways in

    @Slot()
    def show_list(self) -> None:
        """Show the list of cases."""
        self._enter(self.list)

    def show_transfer(self, oid: str) -> None:
        """Show what can be answered about a case on its way, by the transfer or hand-over."""
        self._enter(self.list)
        self.transfers.show_transfer(ObjectId(oid))

    @Slot(object, str, str)
    def _say_on_list(self, kind: Kind, what: str, then: str) -> None:
        self.list.told.say(kind, what, then)

    @Slot(str)
    def search(self, text: str) -> None:
        """Show the cases in which a text is found: part of a name, NIP, number or word."""
        self.list.search(text)
        self._enter(self.list)

    @Slot(str)
    def show_work_list(self, key: str) -> None:
        """Show a list of the rail by its key."""
        self._enter(self.list)
        self._lists.look_at_list(key)

    def begin_step(self, case: str, people: Sequence[ObjectId], target: str) -> None:
        """Show a case and the dialog of a step for some of its respondents.

        Where the step is not possible any more, the case says why.
        """
        self.show_case(case)
        begin = partial(self._begin_step, tuple(people), target)
        # The page has asked for the same case before, so it is there when this answer comes.
        self._background.ask(case_view, ObjectId(case)).by(self).then(begin)

    def _begin_step(self, people: tuple[ObjectId, ...], target: str, found: CaseView) -> None:
        shown = self.case.case
        if shown is None or shown.id != found.id:
            return
        of = (one for one in found.respondents if one.id in people)
        choices = (step for one in of for step in one.steps if step.target == target)
        choice = next(choices, None)
        if choice is not None and can_be_tried(choice):
            self.case.overview.step_requested.emit(people, choice)

    @Slot(str)
    def show_case(self, case: str) -> None:
        """Show one case; changes to another that are not saved are kept as a draft."""
        self._drop_past()
        self.controller.drafts.keep()
        self.controller.look_at(ObjectId(case))
        self._enter(self.case)
        self.case_shown.emit(case)

    @Slot(object, object)
    def _show_past(self, case: CaseView, day: date) -> None:
        self._drop_past()
        self._past = CasePage()
        self._past.now_requested.connect(self._leave_past)
        self.addWidget(self._past)
        self._past.show_past(case, self.case.lists, day)
        self._enter(self._past)

    @Slot()
    def _leave_past(self) -> None:
        self._enter(self.case)
        self._drop_past()

    def _drop_past(self) -> None:
        if self._past is not None:
            self.removeWidget(self._past)
            self._past.hide()
            self._past.deleteLater()
            self._past = None

    @Slot()
    def show_new_case(self) -> None:
        """Show the form for a new case, with the draft that was typed last if there is one."""
        self._keep_edits()
        if self.new is None:
            self.new = NewCasePage()
            self._new_controller = NewCaseController(self.new, self._background, self.drafts)
            self._new_controller.other_requested.connect(self.go_on)
            self.addWidget(self.new)
            self.new.back_requested.connect(self._leave_new)
            self.new.case_requested.connect(self._open_registered)
            self._new_controller.registered.connect(self._open_registered)
        self._enter(self.new)

    @Slot(str, str, str)
    def show_field(self, case: str, where: str, oid: str) -> None:
        """Show a case where something is missing: ``where`` as a letter names it."""
        self.show_case(case)
        tab = _TABS.get(where, OVERVIEW)
        self.case.lead_to(case, tab, oid if tab == PEOPLE else "")

    def keep_typing(self) -> None:
        """Put away what was typed and is not saved: the vault is about to be closed."""
        if self._new_controller is not None:
            self._new_controller.keep()
        self._keep_edits()

    def _keep_edits(self) -> None:
        if self._controller is not None:
            self._controller.drafts.keep()

    @Slot(object)
    def go_on(self, line: DraftLine) -> None:
        """Go on with a draft: of a new case, or of changes to one."""
        if line.case:
            self.show_case(line.case)
            tab = REPORT if line.whole else PEOPLE
            self.case.lead_to(line.case, tab, "" if line.whole else next(iter(line.people), ""))
            return
        self.show_new_case()
        if self._new_controller is not None:
            self._new_controller.go_on(line.name)

    @Slot(object)
    def _ask_to_discard(self, line: DraftLine) -> None:
        self.drafts.ask_to_discard(line, self)

    # Ways out

    @Slot()
    def _leave_case(self) -> None:
        self._keep_edits()
        self.show_list()

    @Slot()
    def _leave_new(self) -> None:
        if self._new_controller is not None:
            self._new_controller.keep()
        self.show_list()

    @Slot(str)
    def _open_registered(self, case: str) -> None:
        self._drop_new()
        self.show_case(case)

    def _drop_new(self) -> None:
        if self.new is not None:
            self.removeWidget(self.new)
            self.new.hide()
            self.new.deleteLater()
            self.new = self._new_controller = None

    def _enter(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        (page.focusProxy() or page).setFocus()


def make_cases_room(background: Background, remembered: Remembered, files: FileDesk) -> CasesRoom:
    """Return the room with its controllers; register it under a key of the rail."""
    return CasesRoom(background, remembered, files)
