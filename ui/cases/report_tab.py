"""What was reported, by whom as far as anybody may know, and further reports of the matter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.cases.leaks import Leak
from desktop.cases.views import CaseView, ReporterView
from desktop.ids import ObjectId
from desktop.journal.model import Json, Side
from desktop.sync.identity_views import IdentityLine
from ui.cases.case_form import CaseForm
from ui.cases.edit_tab import EditPane
from ui.cases.identity_notice import IdentityNotice
from ui.cases.lists import Lists
from ui.cases.words import day_words, forbidden_words, joined
from ui.messages import words as said
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind, plain_tooltip
from ui.widgets.surface import Card, ScrollColumn


class ReportTab(QWidget):
    """Laporan."""

    save_requested = Signal(object)
    report_requested = Signal()
    reporter_requested = Signal()
    identity_requested = Signal()
    share_requested = Signal()
    sharing_changed = Signal(bool)
    request_requested = Signal(object)
    send_requested = Signal(object)
    withhold_requested = Signal(object)
    """About the identity of a reporter: an :class:`IdentityLine`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: CaseView | None = None
        self._lists = Lists({})
        self._leaks: tuple[Leak, ...] = ()
        self._leaks_of = ObjectId("")
        self._lines: tuple[IdentityLine, ...] = ()
        self._lines_of = ObjectId("")
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
        self._case, self._lists = case, lists
        self.form.show_lists(lists)
        if not (again and self.pane.is_changed()):
            self.form.show_values(_values(case))
            self.pane.settle()
        self.pane.forbid(forbidden_words(lists, "case.edit"))
        self._show_side(case, lists)

    def unsaved(self) -> dict[str, Json]:
        """Return what was changed and not saved."""
        return self.form.changes()

    def show_unsaved(self, changes: Mapping[str, Json]) -> None:
        """Show changes that were kept and are not saved yet."""
        self.pane.show_unsaved(changes)

    def show_saved(self, changes: Mapping[str, Json]) -> None:
        """Take these changes for saved; the new state of the case follows."""
        self.pane.take_as_saved(changes)

    def show_refused(self, field: str, words: str) -> None:
        """Say why the changes were refused."""
        self.pane.show_refused(field, words)

    def busy_with(self, job: EndingJob) -> None:
        """Keep the button quiet meanwhile."""
        self.pane.busy_with(job)

    def show_leaks(self, case: ObjectId, leaks: Sequence[Leak]) -> None:
        """Say which texts of a case seem to name its reporter, now or when it is shown."""
        if (case, tuple(leaks)) != (self._leaks_of, self._leaks):
            self._leaks_of, self._leaks = case, tuple(leaks)
            if self._case is not None:
                self._show_side(self._case, self._lists)

    def show_identities(self, case: ObjectId, lines: Sequence[IdentityLine]) -> None:
        """Say where the identity of a case's reporter lies and who asks for it."""
        if (case, tuple(lines)) != (self._lines_of, self._lines):
            self._lines_of, self._lines = case, tuple(lines)
            if self._case is not None:
                self._show_side(self._case, self._lists)

    def _show_side(self, case: CaseView, lists: Lists) -> None:
        if self._content is not None:
            self._side.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        if self._leaks and self._leaks_of == case.id:
            column.addWidget(self._leaking())
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
            self._add_keeper(card, case, case.reporter, lists)
        if self._lines_of == case.id:
            self._add_lines(card, case.reporter, lists)
        return card

    def _add_lines(self, card: Card, reporter: ReporterView, lists: Lists) -> None:
        """Add what is known of the identity between this office and others."""
        for line in self._lines:
            notice = IdentityNotice(line, reporter.sealed, lists)
            notice.open_requested.connect(self.identity_requested)
            notice.request_requested.connect(self.request_requested)
            notice.send_requested.connect(self.send_requested)
            notice.withhold_requested.connect(self.withhold_requested)
            card.body.addWidget(notice)

    def _add_keeper(self, card: Card, case: CaseView, reporter: ReporterView, lists: Lists) -> None:
        """Add what keepers of identities can do, and what the case allows."""
        self.open_identity = ActionButton(self.tr("Open the identity…"), icon="lock-open")
        self.open_identity.clicked.connect(self.identity_requested)
        if refused := forbidden_words(lists, "reporter.open"):
            self.open_identity.forbid(refused)
        card.body.addWidget(self.open_identity, 0, Qt.AlignmentFlag.AlignLeft)
        if lists.side is not Side.REGION:
            return
        sharing = QCheckBox(self.tr("The identity may go to headquarters"))
        sharing.setChecked(case.share_reporter)
        sharing.setEnabled(not forbidden_words(lists, "case.edit"))
        sharing.setToolTip(plain_tooltip(forbidden_words(lists, "case.edit")))
        sharing.toggled.connect(self.sharing_changed)
        card.body.addWidget(sharing)
        if reporter.shared:
            words = self.tr("An envelope for headquarters was made.")
            card.body.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True))
        elif case.share_reporter:
            share = ActionButton(self.tr("Make the envelope for headquarters…"), icon="send")
            share.clicked.connect(self.share_requested)
            if refused := forbidden_words(lists, "reporter.share"):
                share.forbid(refused)
            card.body.addWidget(share, 0, Qt.AlignmentFlag.AlignLeft)

    def _leaking(self) -> QWidget:
        card = Card(self.tr("Does a text name the reporter?"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconView("alert-triangle", 16, Tone.WARNING), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr(
            "These fields hold words that also stand in the sealed identity. They would leave "
            "with letters and bundles. Take them out, or leave them if another person is meant."
        )
        row.addWidget(PlainLabel(words, wrap=True), 1)
        card.body.addLayout(row)
        for field, sure in _fields(self._leaks).items():
            grade = self.tr("almost certain") if sure else self.tr("possible")
            card.body.addWidget(PlainLabel(f"{field} — {grade}", TextKind.STRONG, wrap=True))
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


def _fields(leaks: Sequence[Leak]) -> dict[str, bool]:
    """Return the fields by their names on the screen, and whether it is almost certain."""
    found: dict[str, bool] = {}
    for leak in leaks:
        otype, _, name = leak.field.split(".", 2)
        shown = f"{said.code(otype)}: {said.key(name)}"
        found[shown] = found.get(shown, False) or leak.sure
    return found


def _values(case: CaseView) -> dict[str, Json]:
    texts = ("event", "source", "subject", "account", "place", "confidentiality", "officer")
    values: dict[str, Json] = {
        name: getattr(case, name) for name in (*texts, "motive", "motive_note")
    }
    for name in ("received_on", "acted_on"):
        day = getattr(case, name)
        values[name] = day.isoformat() if day else None
    values["external_numbers"] = dict(case.external_numbers)
    return values
