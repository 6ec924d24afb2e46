"""The page of one case: its head, its tabs, and one message at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Final, Protocol, cast

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.cases.drafts import CASE_PART, PEOPLE_PART
from desktop.cases.handing import TAKEN
from desktop.cases.views import CaseView, HistoryEntry
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.journal.roles import ROLE_OF_ACTION
from ui.cases.evidence_tab import EvidenceTab
from ui.cases.history_tab import HistoryTab
from ui.cases.letters_tab import LettersTab
from ui.cases.lists import Lists
from ui.cases.overview_tab import OverviewTab
from ui.cases.people_tab import PeopleTab
from ui.cases.report_tab import ReportTab
from ui.cases.summary_pane import secrecy_kind
from ui.cases.way_band import WayBand
from ui.cases.words import day_words, forbidden_words, moment_words
from ui.help.topics import TOPIC
from ui.style.icons import Tone, wear
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role, ToolButton
from ui.widgets.icon_view import IconView
from ui.widgets.labels import Badge, ElidedLabel, PlainLabel, TextKind, plain_caption
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import fill

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
    typed = Signal()
    """What is unsaved in the forms may be another now."""
    conflicts_requested = Signal()
    """Somebody asks who keeps out of the case."""
    letters_requested = Signal(object)
    """Somebody wants to write a letter to each of these respondents."""
    bind_requested = Signal()
    """Somebody wants the whole case in one PDF."""
    dispatch_requested = Signal()
    """Somebody wants what goes by post or e-mail, behind a cover list."""
    idis_requested = Signal()
    """Somebody wants the folder from which I'DIS is filled in."""
    tab_made = Signal(int)
    """A tab was made: their forms are heavy, so each waits until somebody looks at it."""
    now_requested = Signal()
    """Somebody looked at the past long enough."""
    transfer_requested = Signal()
    """Somebody wants to hand the case over to another office."""
    recall_requested = Signal()
    """Somebody wants a case back that is on its way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(TOPIC, "case")
        self._made: dict[int, QWidget] = {}
        self._places: list[QVBoxLayout] = []
        self._is_past = False
        self.case: CaseView | None = None
        self.lists = self._known = Lists({})
        self._history_of = ""
        self._stale: set[int] = set()
        self._lead = ("", OVERVIEW, "")
        self._number = PlainLabel("", TextKind.SECOND, selectable=True)
        self._subject = ElidedLabel("", TextKind.TITLE)
        self._secrecy = Badge()
        self._event = PlainLabel("", TextKind.SECOND)
        self._back = ToolButton("arrow-left", self.tr("Back to the list of cases"), "Esc")
        self._back.clicked.connect(self.back_requested)
        self._deeds = ToolButton("dots", self.tr("More about this case"))
        self._deeds.clicked.connect(self._open_menu)
        self._past = PastBand()
        self._past.now_requested.connect(self.now_requested)
        self.way = WayBand()
        self.way.recall_requested.connect(self.recall_requested)
        self.bar = MessageBar()
        self.bar.acted.connect(self.bar_acted)
        self.tabs = self._make_tabs()
        self.tabs.currentChanged.connect(self._turned)
        self._name_tabs()
        fill(self, self._past, self._head(), self.way, self.bar, self.tabs)
        self.setFocusProxy(self.tabs)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(GRID * 2, GRID * 2, GRID * 3, GRID // 2)
        head.setSpacing(GRID + 4)
        head.addWidget(self._back)
        head.addWidget(self._number)
        head.addWidget(self._subject, 1)
        for widget in (self._secrecy, self._event, self._deeds):
            head.addWidget(widget)
        return head

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.setAccessibleName(self.tr("Parts of the case"))
        tabs.setDocumentMode(True)
        for _ in _MAKERS:
            place = QWidget()
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            self._places.append(column)
            tabs.addTab(place, "")
        return tabs

    def _tab(self, at: int) -> QWidget:
        """Return a tab, making it if it was not needed before."""
        if at not in self._made:
            tab = self._made[at] = _MAKERS[at]()
            self._places[at].addWidget(tab)
            self._connect(at)
            self.tab_made.emit(at)
        return self._made[at]

    def make_tabs(self, *tabs: int) -> None:
        """Make these tabs now, if they are not there yet."""
        for at in tabs:
            self._tab(at)

    def _connect(self, at: int) -> None:
        if at == OVERVIEW:
            self.overview.letter_requested.connect(self._write)
            self.overview.edit_requested.connect(self._go_to_person)
            self.overview.case_edit_requested.connect(self._go_to_report)
        elif at in (PEOPLE, REPORT):
            pane = self.people.pane if at == PEOPLE else self.report.pane
            pane.changed.connect(self._typed)
        elif at == LETTERS:
            self.letters.letter_requested.connect(self._write)
            self.letters.open_requested.connect(self.letter_open_requested)

    @property
    def overview(self) -> OverviewTab:
        """Where everybody stands, and what comes next."""
        return cast("OverviewTab", self._tab(OVERVIEW))

    @property
    def people(self) -> PeopleTab:
        """The respondents' forms."""
        return cast("PeopleTab", self._tab(PEOPLE))

    @property
    def report(self) -> ReportTab:
        """The case's form, its reports and its reporter."""
        return cast("ReportTab", self._tab(REPORT))

    @property
    def evidence(self) -> EvidenceTab:
        """The evidence."""
        return cast("EvidenceTab", self._tab(EVIDENCE))

    @property
    def letters(self) -> LettersTab:
        """Letters and documents."""
        return cast("LettersTab", self._tab(LETTERS))

    @property
    def history(self) -> HistoryTab:
        """What happened, and the way to the past."""
        return cast("HistoryTab", self._tab(HISTORY))

    def show_past(self, case: CaseView, lists: Lists, day: date) -> None:
        """Show the case as it was known on a day; nothing on this page changes it from now on."""
        self._is_past = True
        self._past.show_day(day)
        self._back.setVisible(False)
        self._deeds.setVisible(False)
        self.tabs.setTabVisible(HISTORY, False)
        gone = {action: ("past", "") for action in ROLE_OF_ACTION}
        self.lists = replace(lists, refusals=gone)
        self.show_case(case)

    def _still_past(self) -> None:
        """Let no button of a tab that shows the past be pressed; nobody would hear it."""
        if self._is_past:
            for button in self.tabs.findChildren(QPushButton):
                button.setEnabled(False)

    def show_lists(self, lists: Lists) -> None:
        """Take labels and permissions; call it before :meth:`show_case`."""
        self.lists = self._known = lists
        self.show_again()

    def show_again(self) -> None:
        """Show the same case once more: labels changed, or a form was saved."""
        if self.case is not None:
            self.show_case(self.case)

    def show_case(self, case: CaseView) -> None:
        """Show a case; the tab and what is typed stay when it is the same one."""
        again = self.case is not None and self.case.id == case.id
        self.case = case
        if not self._is_past:
            self.lists = _lists_for(case, self._known)
        may_recall = not self._is_past and "case.recall" not in self._known.refusals
        side, twin = self._known.side, case.twin or ""
        self.way.show_way(case.way, side, may_recall=may_recall, twin=twin)
        self._number.setText(case.register_number)
        self._subject.setText(case.subject)
        self._event.setText(case.event_name)
        grade = self.lists.label("confidentiality", case.confidentiality)
        self._secrecy.setText(grade.upper())
        self._secrecy.set_kind(secrecy_kind(case.confidentiality))
        self._secrecy.setVisible(bool(grade))
        self.setAccessibleName(f"{case.register_number} {case.subject}")
        if not again:
            self.put_back()
            self.bar.hide()
            if HISTORY in self._made:
                self.history.forget()
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
        return bool(self.unsaved())

    def unsaved(self) -> dict[str, Json]:
        """Return what is typed in the forms and not saved, as a draft keeps it."""
        people = self.people.unsaved() if PEOPLE in self._made else {}
        report = self.report.unsaved() if REPORT in self._made else {}
        parts = {PEOPLE_PART: people, CASE_PART: report}
        return {part: changes for part, changes in parts.items() if changes}

    def show_unsaved(self, form: Mapping[str, Json], at: datetime) -> None:
        """Go on with what was typed on this case and kept at a moment."""
        people, report = form.get(PEOPLE_PART), form.get(CASE_PART)
        if isinstance(people, Mapping):
            self._fill(PEOPLE)
            self.people.show_unsaved(people)
        if isinstance(report, Mapping):
            self._fill(REPORT)
            self.report.show_unsaved(report)
        if self.has_unsaved():
            words = self.tr("What you typed on {when} is here again, not saved yet.")
            then = self.tr("A dot marks where it stands.")
            self.say(Kind.INFO, words.format(when=moment_words(at)), then)

    def put_back(self) -> None:
        """Throw away what was typed and not saved."""
        if PEOPLE in self._made:
            self.people.forget_unsaved()
        if REPORT in self._made:
            self.report.pane.form.put_back()
            self.report.pane.settle()

    @Slot()
    def _typed(self) -> None:
        self._name_tabs()
        self.typed.emit()

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
        unsaved = self.unsaved()
        marked = {PEOPLE: PEOPLE_PART in unsaved, REPORT: CASE_PART in unsaved}
        for at, name in enumerate(names):
            words = f"{name} •" if marked.get(at) else name
            # Called while somebody types: a title that stays costs no new layout.
            if words != self.tabs.tabText(at):
                self.tabs.setTabText(at, words)

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
        self._fill(at)
        if at == HISTORY and self.case and self._history_of != self.case.id:
            self._tab(HISTORY)
            self._history_of = self.case.id
            self.history_requested.emit()

    def _fill(self, at: int) -> None:
        """Show the case on a tab that does not show it yet."""
        if self.case is not None and at in self._stale:
            self._stale.discard(at)
            cast("_Tab", self._tab(at)).show_case(self.case, self.lists)
            self._still_past()

    @Slot()
    def _open_menu(self) -> None:
        menu = self.build_menu()
        menu.popup(self._deeds.mapToGlobal(QPoint(0, self._deeds.height())))

    def build_menu(self) -> QMenu:
        """Return what can be done with the case as a whole."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, icon, slot in (
            (self.tr("Copy the register number"), "copy", self._copy_number),
            (self.tr("Correct the case's data"), "edit", self._go_to_report),
            (self.tr("Write a letter"), "mail", self._write_to_all),
            (self.tr("One letter to each respondent…"), "mail", self._write_to_each),
            (self.tr("History, and the case as of a day"), "history", self._go_to_history),
            (
                self.tr("Bind the case file, or a copy without names…"),
                "paperclip",
                self.bind_requested,
            ),
            (self.tr("Package to send, with a cover list…"), "mail", self.dispatch_requested),
            (self.tr("Folder for I'DIS…"), "download", self.idis_requested),
            (self.tr("Who keeps out of this case…"), "ban", self.conflicts_requested),
            (self.tr("Hand over to another office…"), "arrows-exchange", self.transfer_requested),
        ):
            if slot is self.transfer_requested and not self._may_hand_over():
                continue
            action = menu.addAction(plain_caption(words))
            wear(action, icon, Tone.SECOND)
            action.triggered.connect(slot)
        return menu

    def _may_hand_over(self) -> bool:
        """Say whether the case is worked on here, by somebody who may give it away."""
        way = self.case.way if self.case is not None else None
        return (way is None or way.standing == TAKEN) and not forbidden_words(
            self._known, "case.transfer"
        )

    @Slot()
    def _copy_number(self) -> None:
        QGuiApplication.clipboard().setText(self._number.text())

    @Slot()
    def _write_to_all(self) -> None:
        self._write(())

    @Slot()
    def _write_to_each(self) -> None:
        if self.case is not None:
            self.letters_requested.emit(tuple(one.id for one in self.case.respondents))

    @Slot()
    def _go_to_history(self) -> None:
        self.go(HISTORY)

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


def _lists_for(case: CaseView, known: Lists) -> Lists:
    """Return the lists with what cannot be done on a case that is on its way or gone."""
    if case.way is None or case.way.standing == TAKEN:
        return known
    closed = [action for action in ROLE_OF_ACTION if action.startswith(_CLOSED)]
    return replace(known, refusals={**known.refusals, **dict.fromkeys(closed, ("way", ""))})


_CLOSED: Final = ("case.edit", "person.", "respondent.", "report.", "reporter.seal",
                  "reporter.edit", "document.edit", "evidence.add", "evidence.edit",
                  "examination.", "release.", "remedy.", "warning.", "escalation.", "hq.recommend",
                  "hq.review")  # fmt: skip
"""Actions that change a case itself; letters and documents about it go on."""
_MAKERS: Final[tuple[Callable[[], QWidget], ...]] = (
    OverviewTab,
    PeopleTab,
    ReportTab,
    EvidenceTab,
    LettersTab,
    HistoryTab,
)
"""What makes each tab, in their order."""


class _Tab(Protocol):
    """What every tab but the history can do."""

    def show_case(self, case: CaseView, lists: Lists) -> None:
        """Show its part of a case."""
        ...


class PastBand(QFrame):
    """Stands above everything while the past is shown, and leads back."""

    now_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pastBand")
        self._words = PlainLabel("", TextKind.STRONG, wrap=True)
        self.now = PlainButton(self.tr("Back to today"), Role.PRIMARY)
        self.now.clicked.connect(self.now_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID, GRID * 3, GRID)
        row.setSpacing(GRID + 4)
        row.addWidget(IconView("clock", 20, Tone.WARNING))
        row.addWidget(self._words, 1)
        row.addWidget(self.now)
        self.hide()

    def show_day(self, day: date) -> None:
        """Name the day."""
        words = self.tr(
            "As of {day}: the case as this vault knew it at the end of that day, in the order in "
            "which news came. To read only."
        )
        self._words.setText(words.format(day=day_words(day)))
        self.show()
