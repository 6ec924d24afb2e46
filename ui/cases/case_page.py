"""The page of one case: its head, its tabs, and one message at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop.cases.views import CaseView, HistoryEntry
from desktop.ids import ObjectId
from ui.cases.evidence_tab import EvidenceTab
from ui.cases.history_tab import HistoryTab
from ui.cases.letters_tab import LettersTab
from ui.cases.lists import Lists
from ui.cases.overview_tab import OverviewTab
from ui.cases.people_tab import PeopleTab
from ui.cases.report_tab import ReportTab
from ui.cases.summary_pane import secrecy_kind
from ui.style.tokens import GRID
from ui.widgets.buttons import ToolButton
from ui.widgets.labels import Badge, ElidedLabel, PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar

OVERVIEW, PEOPLE, REPORT, EVIDENCE, LETTERS, HISTORY = range(6)


class CasePage(QWidget):
    """Shows a :class:`CaseView`; every tab has the signals of what can be asked there."""

    back_requested = Signal()
    history_requested = Signal()
    letter_requested = Signal(str, object)
    """Somebody wants to write a letter: the case, and the respondents (empty for all)."""
    letter_open_requested = Signal(str)
    """Somebody wants to see an issued letter."""
    bar_acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case: CaseView | None = None
        self.lists = Lists({})
        self._history_of = ""
        self._stale: set[int] = set()
        self._lead = ("", OVERVIEW, "")
        self._number = PlainLabel("", TextKind.SECOND, selectable=True)
        self._subject = ElidedLabel("", TextKind.TITLE)
        self._secrecy = Badge()
        self._event = PlainLabel("", TextKind.SECOND)
        self._back = ToolButton("arrow-left", self.tr("Back to the list of cases"), "Esc")
        self._back.clicked.connect(self.back_requested)
        head = QHBoxLayout()
        head.setContentsMargins(GRID * 2, GRID * 2, GRID * 3, GRID // 2)
        head.setSpacing(GRID + 4)
        head.addWidget(self._back)
        head.addWidget(self._number)
        head.addWidget(self._subject, 1)
        head.addWidget(self._event)
        head.addWidget(self._secrecy)
        self.bar = MessageBar()
        self.bar.acted.connect(self.bar_acted)
        self.overview = OverviewTab()
        self.people = PeopleTab()
        self.report = ReportTab()
        self.evidence = EvidenceTab()
        self.letters = LettersTab()
        self.history = HistoryTab()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Parts of the case"))
        self.tabs.setDocumentMode(True)
        self._fillers = (self.overview, self.people, self.report, self.evidence, self.letters)
        for tab in (*self._fillers, self.history):
            self.tabs.addTab(tab, "")
        self.tabs.currentChanged.connect(self._turned)
        self._name_tabs()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.tabs, 1)
        self.overview.letter_requested.connect(self._write)
        self.letters.letter_requested.connect(self._write)
        self.letters.open_requested.connect(self.letter_open_requested)
        self.overview.edit_requested.connect(self._go_to_person)
        self.overview.case_edit_requested.connect(self._go_to_report)
        self.setFocusProxy(self.tabs)

    def show_lists(self, lists: Lists) -> None:
        """Take labels and permissions; call it before :meth:`show_case`."""
        self.lists = lists
        self.show_again()

    def show_again(self) -> None:
        """Show the same case once more: labels changed, or a form was saved."""
        if self.case is not None:
            self.show_case(self.case)

    def show_case(self, case: CaseView) -> None:
        """Show a case; the tab and what is typed stay when it is the same one."""
        again = self.case is not None and self.case.id == case.id
        self.case = case
        self._number.setText(case.register_number)
        self._subject.setText(case.subject)
        self._event.setText(case.event_name)
        grade = self.lists.label("confidentiality", case.confidentiality)
        self._secrecy.setText(grade.upper())
        self._secrecy.set_kind(secrecy_kind(case.confidentiality))
        self._secrecy.setVisible(bool(grade))
        self.setAccessibleName(f"{case.register_number} {case.subject}")
        if not again:
            self.bar.hide()
            self.tabs.setCurrentIndex(OVERVIEW)
        self._stale = set(range(HISTORY))
        self._name_tabs()
        self._history_of = ""
        if self._lead[0] == case.id:
            self.lead_to(*self._lead)
        self._turned()

    def show_history(self, entries: Sequence[HistoryEntry]) -> None:
        """Show the history that was asked for."""
        self.history.show_history(entries, self.lists)

    def say(self, kind: Kind, what: str, then: str = "", action: str = "") -> None:
        """Show one message above the tabs."""
        self.bar.say(kind, what, then, action)

    def has_unsaved(self) -> bool:
        """Say whether something typed in a form is not saved yet."""
        return self.people.pane.is_changed() or self.report.pane.is_changed()

    def put_back(self) -> None:
        """Throw away what was typed and not saved."""
        for pane in (self.people.pane, self.report.pane):
            pane.form.put_back()
            pane.settle()

    def go(self, tab: int) -> None:
        """Turn to a tab."""
        self.tabs.setCurrentIndex(tab)

    def _name_tabs(self) -> None:
        case = self.case
        people = len(case.respondents) if case else 0
        evidence = len(case.evidence) if case else 0
        letters = len(case.letters) if case else 0
        names = (
            self.tr("Overview"),
            self.tr("Respondents ({count})").format(count=people),
            self.tr("Report"),
            self.tr("Evidence ({count})").format(count=evidence),
            self.tr("Letters ({count})").format(count=letters),
            self.tr("History"),
        )
        for at, name in enumerate(names):
            self.tabs.setTabText(at, name)

    def lead_to(self, case: str, tab: int, respondent: str = "") -> None:
        """Turn to a tab, and to a respondent on it, now or as soon as the case is here."""
        if self.case is None or self.case.id != case:
            self._lead = (case, tab, respondent)
            return
        self._lead = ("", OVERVIEW, "")
        self.go(tab)
        self._turned()
        if respondent:
            self.people.go_to(ObjectId(respondent))

    @Slot()
    def _turned(self) -> None:
        """Fill the tab that is looked at; the others wait until somebody does."""
        at = self.tabs.currentIndex()
        if self.case is not None and at in self._stale:
            self._stale.discard(at)
            self._fillers[at].show_case(self.case, self.lists)
        if at == HISTORY and self.case and self._history_of != self.case.id:
            self._history_of = self.case.id
            self.history_requested.emit()

    @Slot(object)
    def _write(self, respondents: Sequence[ObjectId]) -> None:
        if self.case is not None:
            self.letter_requested.emit(self.case.id, tuple(respondents))

    @Slot(str)
    def _go_to_person(self, respondent: str) -> None:
        self.go(PEOPLE)
        self.people.go_to(ObjectId(respondent))
        self.people.form.field("name").setFocus()

    @Slot()
    def _go_to_report(self) -> None:
        self.go(REPORT)
        self.report.form.field("event").setFocus()
