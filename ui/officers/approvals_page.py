"""The rail's "Persetujuan": what waits for a second person, and approvals on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.cases.approvals import RETURNED, ApprovalView, PaperView
from desktop.cases.views import Reason
from desktop.errors import KnownError
from desktop.ids import ObjectId
from ui.letters.paper_view import PaperView as LetterPaper
from ui.messages import message, sentence, told
from ui.moments import local
from ui.officers.approval_looking import ApprovalLook, Waiting
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.date_field import DateField, date_text
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind, plain_tooltip
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import Card, PageHead, ScrollColumn, fill

_DATA = Qt.ItemDataRole.UserRole


class ApprovalsPage(QWidget):
    """The list at the left; at the right what will happen, and the buttons that decide."""

    chosen = Signal(str)
    approve_requested = Signal(str)
    return_requested = Signal(str)
    withdraw_requested = Signal(str)
    case_requested = Signal(str)
    letter_requested = Signal(str, object, str)
    """A returned letter is to be mended: its case, its respondents, its kind."""
    file_requested = Signal(str)
    scan_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = Waiting((), ())
        self._key = ""
        self.told = MessageBar()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Waiting for approval"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentRowChanged.connect(self._row_changed)
        self.detail, self.paper_form = _Detail(), _PaperForm()
        self._side = QStackedWidget()
        for widget in (QWidget(), self.detail, self.paper_form):
            self._side.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID, GRID * 2)
        head = PageHead(
            self.tr("Approvals"), self.tr("What one officer prepared and another one decides.")
        )
        column.addWidget(head)
        column.addWidget(self.list, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._side)
        split.setStretchFactor(0, 42)
        split.setStretchFactor(1, 58)
        self._empty = EmptyState(
            "circle-check",
            self.tr("Nothing waits for approval"),
            self.tr("What is submitted for a second person's approval stands here."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(split)
        fill(self, self.told, self._stack)
        self._connect()
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.detail.approve.clicked.connect(lambda: self.approve_requested.emit(self._key))
        self.detail.give_back.clicked.connect(lambda: self.return_requested.emit(self._key))
        self.detail.withdraw.clicked.connect(lambda: self.withdraw_requested.emit(self._key))
        self.detail.case.clicked.connect(self._open_case)
        self.detail.mend.clicked.connect(self._mend)
        self.paper_form.case.clicked.connect(self._open_case)
        self.paper_form.save.clicked.connect(lambda: self.file_requested.emit(self._key))
        self.paper_form.choose.clicked.connect(self.scan_requested)

    @property
    def key(self) -> str:
        """The approval that is shown."""
        return self._key

    def show_waiting(self, waiting: Waiting) -> None:
        """Show what waits; the one that was chosen stays chosen."""
        self._waiting = waiting
        wanted = self._key
        self.list.blockSignals(True)
        self.list.clear()
        for one in waiting.approvals:
            self._add(one.id, one.subject, self._second(one))
        for one in waiting.returned:
            words = self.tr("returned to you · {what}, {name}")
            self._add(one.id, one.subject, words.format(what=one.label, name=one.decided_by))
        for paper in waiting.papers:
            second = self.tr("on paper, to be filed · {what}, {day}")
            day = date_text(local(paper.at).date())
            words = second.format(what=paper.label, day=day)
            self._add(paper.id, paper.subject, words)
        self.list.blockSignals(False)
        self._stack.setCurrentIndex(1 if self.list.count() else 0)
        keys = [str(self.list.item(at).data(_DATA)) for at in range(self.list.count())]
        self.list.setCurrentRow(keys.index(wanted) if wanted in keys else (0 if keys else -1))
        self._row_changed(self.list.currentRow())

    def show_approval(self, key: str) -> None:
        """Choose an approval by its id, as soon as it is there."""
        self._key = key
        self.show_waiting(self._waiting)

    def _add(self, key: str, words: str, second: str) -> None:
        item = QListWidgetItem(f"{words}\n{second}")
        item.setData(_DATA, key)
        item.setToolTip(plain_tooltip(item.text()))
        self.list.addItem(item)

    def _second(self, one: ApprovalView) -> str:
        day = date_text(local(one.asked_at).date())
        words = self.tr("{what} · {name}, {day}")
        return words.format(what=one.label, name=one.asked_by, day=day)

    @Slot(int)
    def _row_changed(self, row: int) -> None:
        item = self.list.item(row) if row >= 0 else None
        self._key = str(item.data(_DATA)) if item is not None else ""
        paper = next((one for one in self._waiting.papers if one.id == self._key), None)
        if paper is not None:
            self.paper_form.show_paper(paper)
            self._side.setCurrentIndex(2)
        elif self._key:
            self._side.setCurrentIndex(0 if self.detail.key != self._key else 1)
            self.chosen.emit(self._key)
        else:
            self._side.setCurrentIndex(0)

    def show_look(self, look: ApprovalLook) -> None:
        """Show one thing to decide, if it still is the one chosen."""
        if look.view.id == self._key:
            self.detail.show_look(look)
            self._side.setCurrentIndex(1)

    @Slot()
    def _open_case(self) -> None:
        cases = {one.id: one.case for one in (*self._waiting.approvals, *self._waiting.returned)}
        cases |= {one.id: one.case for one in self._waiting.papers}
        case = cases.get(ObjectId(self._key), "")
        if case:
            self.case_requested.emit(case)

    @Slot()
    def _mend(self) -> None:
        for one in self._waiting.returned:
            if one.id == self._key:
                kind = str(one.content.get("kind") or "")
                self.letter_requested.emit(one.case, one.respondents, kind)

    def say(self, words: str) -> None:
        """Say that it was done."""
        self.told.say(Kind.GOOD, words)

    @Slot(object)
    def show_refused(self, error: KnownError) -> None:
        """Say why it was not done."""
        said = message(error)
        self.told.say(Kind.DANGER, said.what_happened, said.what_to_do)


class _Detail(QWidget):
    """What will happen, in words or as the letter itself, and the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self._words = {
            "names": self.tr("Respondent"), "from": self.tr("From"), "to": self.tr("To"),
            "outcome": self.tr("Outcome"), "sanction": self.tr("Sanction"),
            "documents": self.tr("Documents"), "reason": self.tr("Reason"),
            "on": self.tr("On"), "number": self.tr("Number"), "due_on": self.tr("Due"),
            "naming": self.tr("Why the reporter may be named"),
        }  # fmt: skip
        self._title = PlainLabel("", TextKind.TITLE, wrap=True)
        self._about = PlainLabel("", TextKind.SECOND, wrap=True)
        self._back = PlainLabel("", TextKind.STRONG, wrap=True, selectable=True)
        self._facts = PlainLabel("", wrap=True, selectable=True)
        self._why = PlainLabel("", TextKind.SECOND, wrap=True)
        self.paper = LetterPaper(QWidget())
        self.approve = ActionButton(self.tr("Approve"), Role.PRIMARY, icon="circle-check")
        self.give_back = ActionButton(self.tr("Return…"), Role.PLAIN)
        self.withdraw = PlainButton(self.tr("Take back"), Role.QUIET)
        self.case = PlainButton(self.tr("Open the case"), Role.QUIET)
        self.mend = PlainButton(self.tr("Mend the letter"), Role.PRIMARY, icon="edit")
        card = Card(self.tr("What will happen"))
        card.body.addWidget(self._facts)
        column = ScrollColumn()
        for widget in (self._title, self._about, self._back, card, self._why):
            column.body.addWidget(widget)
        column.body.addStretch(1)
        self._column = column
        row = QHBoxLayout()
        row.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        row.setSpacing(GRID)
        row.addWidget(self.case)
        row.addWidget(self.withdraw)
        row.addStretch(1)
        row.addWidget(self.give_back)
        row.addWidget(self.approve)
        row.addWidget(self.mend)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column, 2)
        whole.addWidget(self.paper, 5)
        whole.addLayout(row)

    def show_look(self, look: ApprovalLook) -> None:
        """Show one thing to decide."""
        view = look.view
        self.key = view.id
        day = date_text(local(view.asked_at).date())
        self._title.setText(f"{view.label}: {view.subject}")
        about = self.tr("Case {number} · submitted by {name}, {day}")
        self._about.setText(about.format(number=view.register_number, name=view.asked_by, day=day))
        lines = [f"{self._words.get(key, key)}: {said}" for key, said in look.lines]
        if view.note:
            lines.append(self.tr("Note: {note}").format(note=view.note))
        if look.trouble is not None:
            lines.append(sentence(look.trouble))
        self._facts.setText("\n".join(lines))
        why = self.tr("Why a second person: {reason} {basis} (perlu verifikasi).")
        self._why.setText(why.format(reason=view.reason, basis=view.basis))
        self.paper.setVisible(view.kind == "SURAT" and bool(look.pdf))
        for button in (self.approve, self.give_back):
            button.setVisible(not view.mine)
            if view.why_not:
                button.forbid(_said(view.why_not[0]))
            else:
                button.allow()
        returned = view.status == RETURNED
        said = self.tr("Returned by {name}: {reason}")
        self._back.setText(said.format(name=view.decided_by, reason=view.decision_reason))
        self._back.setVisible(returned)
        self.mend.setVisible(returned and view.kind == "SURAT")
        self.withdraw.setVisible(view.mine and not returned)
        if view.mine:
            self.approve.setVisible(not returned)


class _PaperForm(QWidget):
    """Who approved on paper, when, and where the paper is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", TextKind.TITLE, wrap=True)
        self._about = PlainLabel(
            self.tr(
                "This was done by one officer alone. Enter who approved it on paper, and attach "
                "the scan or say where the paper is kept."
            ),
            wrap=True,
        )
        self.approver, self.place = QLineEdit(), QLineEdit()
        self.on = DateField()
        self._scan = PlainLabel("", TextKind.SECOND, wrap=True)
        self.choose = PlainButton(self.tr("Choose the scan…"), icon="paperclip")
        self.save = ActionButton(self.tr("File it"), Role.PRIMARY, icon="device-floppy")
        self.case = PlainButton(self.tr("Open the case"), Role.QUIET)
        form = FormColumn()
        form.add(self.tr("Approved by"), self.approver)
        form.add(self.tr("On"), self.on)
        chosen = QWidget()
        beside = QHBoxLayout(chosen)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.choose)
        beside.addWidget(self._scan, 1)
        form.widget(chosen)
        form.add(self.tr("Or kept at"), self.place, self.tr("For example: map 3, lemari arsip."))
        column = ScrollColumn()
        for widget in (self._title, self._about, form):
            column.body.addWidget(widget)
        column.body.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        row.addWidget(self.case)
        row.addStretch(1)
        row.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column, 1)
        whole.addLayout(row)
        self.path = ""
        self._shown = ""
        for field in (self.approver, self.place):
            field.textChanged.connect(self._judge)

    def show_paper(self, paper: PaperView) -> None:
        """Begin with an approval on paper; what is being typed about the same one stays."""
        self._title.setText(f"{paper.label}: {paper.subject}")
        if self._shown != paper.id:
            self._shown, self.path = paper.id, ""
            for field in (self.approver, self.place):
                field.clear()
            self.on.set_value(None)
            self._scan.setText("")
        self._judge()

    def show_scan(self, path: str) -> None:
        """Show which file was chosen."""
        self.path = path
        self._scan.setText(path.replace("\\", "/").rpartition("/")[2])
        self._judge()

    @Slot()
    def _judge(self) -> None:
        if not self.approver.text().strip():
            self.save.forbid(self.tr("Enter who approved."))
        elif not self.path and not self.place.text().strip():
            self.save.forbid(self.tr("Choose the scan, or say where the paper is kept."))
        else:
            self.save.allow()


def _said(reason: Reason) -> str:
    return told(reason.code, reason.details)
