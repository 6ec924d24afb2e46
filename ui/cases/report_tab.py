"""What was reported, by whom as far as anybody may know, and further reports of the matter."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.cases.views import CaseView
from desktop.journal.model import Json
from ui.cases.case_form import CaseForm
from ui.cases.edit_tab import EditPane
from ui.cases.lists import Lists
from ui.cases.words import day_words, forbidden_words, joined
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import Card, ScrollColumn


class ReportTab(QWidget):
    """Laporan."""

    save_requested = Signal(object)
    report_requested = Signal()
    reporter_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: CaseView | None = None
        self.form = CaseForm()
        self.pane = EditPane(self.form)
        self.pane.save_requested.connect(self.save_requested)
        self._side = ScrollColumn()
        self._side.setMinimumWidth(300)
        self._content: QWidget | None = None
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.pane)
        panes.addWidget(self._side)
        panes.setSizes([800, 360])
        panes.setStretchFactor(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panes)

    def show_case(self, case: CaseView, lists: Lists) -> None:
        """Show the report; what is typed and not saved yet stays."""
        again = self._case is not None and self._case.id == case.id
        self._case = case
        self.form.show_lists(lists)
        if not (again and self.pane.is_changed()):
            self.form.show_values(_values(case))
            self.pane.settle()
        self.pane.forbid(forbidden_words(lists, "case.edit"))
        self._show_side(case, lists)

    def show_saved(self) -> None:
        """Take what is typed for saved; the new state of the case follows."""
        self._case = None

    def show_refused(self, field: str, words: str) -> None:
        """Say why the changes were refused."""
        self.pane.show_refused(field, words)

    def busy_with(self, job: EndingJob) -> None:
        """Keep the button quiet meanwhile."""
        self.pane.busy_with(job)

    def _show_side(self, case: CaseView, lists: Lists) -> None:
        if self._content is not None:
            self._side.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self._reporter(case, lists))
        column.addWidget(self._reports(case, lists))
        column.addStretch(1)
        self._side.body.addWidget(self._content)

    def _reporter(self, case: CaseView, lists: Lists) -> QWidget:
        card = Card(self.tr("Reporter"))
        if case.reporter is None:
            card.body.addWidget(PlainLabel(self.tr("No reporter was entered."), wrap=True))
            add = ActionButton(self.tr("Enter the reporter…"), icon="plus")
            add.clicked.connect(self.reporter_requested)
            if refused := forbidden_words(lists, "reporter.seal"):
                add.forbid(refused)
            card.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
            return card
        known = joined((case.reporter.code, lists.label("mode", case.reporter.mode)))
        card.body.addWidget(PlainLabel(known, TextKind.STRONG, wrap=True, selectable=True))
        if case.reporter.sealed:
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(IconView("shield-lock", 16, Tone.SECOND), 0, Qt.AlignmentFlag.AlignTop)
            words = self.tr(
                "The identity is sealed. Only an officer with the role “Pemegang identitas” can "
                "open it, with a reason that stays recorded."
            )
            row.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True), 1)
            card.body.addLayout(row)
        return card

    def _reports(self, case: CaseView, lists: Lists) -> QWidget:
        card = Card(self.tr("Further reports of the same matter"))
        for report in case.reports:
            head = joined((lists.label("source", report.source), report.sender))
            card.body.addWidget(PlainLabel(head, TextKind.STRONG, wrap=True))
            dated = day_words(report.dated) if report.dated else ""
            received = self.tr("received {day}").format(day=day_words(report.received_on))
            said = joined((report.number, dated, received))
            card.body.addWidget(PlainLabel(said, TextKind.SECOND, wrap=True))
            if report.subject:
                card.body.addWidget(PlainLabel(report.subject, wrap=True, selectable=True))
        if not case.reports:
            card.body.addWidget(PlainLabel(self.tr("None so far."), TextKind.SECOND))
        add = ActionButton(self.tr("Add a report…"), icon="plus")
        add.clicked.connect(self.report_requested)
        if refused := forbidden_words(lists, "report.add"):
            add.forbid(refused)
        card.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return card


def _values(case: CaseView) -> dict[str, Json]:
    texts = ("event", "source", "subject", "account", "place", "confidentiality", "officer")
    values: dict[str, Json] = {name: getattr(case, name) for name in (*texts, "motive")}
    for name in ("received_on", "acted_on"):
        day = getattr(case, name)
        values[name] = day.isoformat() if day else None
    values["external_numbers"] = dict(case.external_numbers)
    return values
