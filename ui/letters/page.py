"""The page on which a letter is written: form at the left, the paper live at the right."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.letters.actions import Prepared
from desktop.letters.approval import IssuingWay
from ui.help.topics import TOPIC
from ui.letters import words
from ui.letters.draft_form import DraftForm
from ui.letters.issued_panel import IssuedPanel
from ui.letters.looking import Around
from ui.letters.paper_view import PaperView
from ui.messages import told
from ui.officers.submitting import submitted_words
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.dialogs import Confirm
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.saved import SavedIndicator
from ui.widgets.surface import PageHead


class LetterPage(QStackedWidget):
    """First the draft; once issued, the stored letter."""

    field_requested = Signal(str, str, str)
    """What is missing is filled in elsewhere: where, field, id of the object (may be empty)."""
    case_requested = Signal(str)
    back_requested = Signal()
    issued = Signal(str)
    """The id of the letter that was just issued."""
    issue_confirmed = Signal()
    submit_confirmed = Signal()
    """Somebody else is to issue it."""
    save_draft_requested = Signal()
    word_requested = Signal()
    """Somebody wants the draft as a text document."""
    keep_typing_requested = Signal()
    """The vault is about to be closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(TOPIC, "letter")
        self._number = ""
        self._register_number = ""
        self._way = IssuingWay()
        self._returned = ""
        self.form = DraftForm()
        self.paper = PaperView(self._empty())
        self.panel = IssuedPanel()
        self.panel.case_requested.connect(self.case_requested)
        self.panel.back_requested.connect(self.back_requested)
        self.addWidget(self._build_draft())
        self.addWidget(self.panel)
        self.setFocusProxy(self.form)

    def _empty(self) -> QWidget:
        return EmptyState(
            "file-text",
            self.tr("The page appears here"),
            self.tr("As soon as nothing is missing, you see it as it will print."),
        )

    def _build_draft(self) -> QWidget:
        self._head = PageHead(self.tr("Recommendation to the PPK"))
        self.back = PlainButton(self.tr("Back"), icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        self._head.buttons.addWidget(self.back)
        head = QVBoxLayout()
        head.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, 0)
        head.addWidget(self._head)
        left = QVBoxLayout()
        left.setContentsMargins(GRID, 0, 0, 0)
        left.addWidget(self.form)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addLayout(left)
        middle.addWidget(self.paper, 1)
        self.saved = SavedIndicator()
        self.save = ActionButton(self.tr("Save PDF (draft)…"), icon="download")
        self.save.clicked.connect(self.save_draft_requested)
        self.word = ActionButton(self.tr("Export Word (draft)…"), icon="file-text")
        self.word.clicked.connect(self.word_requested)
        self.issue = ActionButton(self.tr("Issue…"), Role.PRIMARY, icon="certificate")
        self.issue.clicked.connect(self.ask_to_issue)
        self.submit = ActionButton(
            self.tr("Submit for approval…"), Role.PRIMARY, icon="certificate"
        )
        self.submit.clicked.connect(self.ask_to_submit)
        self.submit.hide()
        self._hint = PlainLabel("", TextKind.SECOND)
        foot = QFrame()
        foot.setObjectName("statusLine")
        row = QHBoxLayout(foot)
        row.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID)
        row.setSpacing(GRID)
        row.addWidget(self.saved)
        row.addStretch(1)
        row.addWidget(self._hint)
        row.addWidget(self.word)
        row.addWidget(self.save)
        row.addWidget(self.issue)
        row.addWidget(self.submit)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = MessageBar()
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)
        column.addWidget(foot)
        waiting = self.tr("The letter is still being put together.")
        self._forbid(waiting)
        return page

    # What is shown

    def show_around(self, around: Around) -> None:
        """Show whom it is about and who can sign."""
        self._register_number = around.register_number
        self._way = around.way
        self._show_returned(around)
        self.issue.setVisible(not around.way.approvers)
        self.submit.setVisible(bool(around.way.approvers))
        who = (
            around.names[0]
            if len(around.names) == 1
            else self.tr("{count} respondents").format(count=len(around.names))
        )
        chosen = next((line for line in around.kinds if line.code == around.kind), None)
        title = chosen.title if chosen is not None else around.kind
        review = self.tr("perlu verifikasi") if chosen is not None and chosen.needs_review else ""
        below = " · ".join(filter(None, (who, around.register_number, review)))
        self._head.show_title(title, below)
        self.form.use(around.kinds, around.kind, around.form)
        self.form.offer_officials(around.officials)
        self.form.show_wishes(around.draft)

    def _show_returned(self, around: Around) -> None:
        """Say once what has to be mended, where somebody returned this letter."""
        back = around.returned
        if (back.id if back is not None else "") == self._returned:
            return
        self._returned = "" if back is None else back.id
        if back is None:
            self.bar.hide()
            return
        what = self.tr("Returned by {name}: {reason}")
        then = self.tr("What you submitted stands here again. Mend it and submit it anew.")
        words_ = what.format(name=back.decided_by, reason=back.decision_reason)
        self.bar.say(Kind.WARNING, words_, then)

    def show_prepared(self, ready: Prepared) -> None:
        """Show how the letter stands, and whether it can be issued."""
        self._number = ready.number
        self.form.show_prepared(ready)
        missing = len(words.leads(ready.missing))
        if missing:
            self.paper.show_nothing(self._empty())
            why = self.tr("Still missing: {count}. The list at the left leads there.").format(
                count=missing
            )
            self._forbid(why)
            return
        self.save.allow()
        self.word.allow()
        stops = [words.glyph_words(one) for one in ready.problems]
        stops += [words.remark_words(one) for one in ready.remarks if one.blocks]
        refused = self._way.why_not
        for button in (self.issue, self.submit):
            if stops:
                button.forbid("\n".join(stops))
            elif refused is not None:
                button.forbid(told(refused.code, refused.details))
            else:
                button.allow()

    def show_trouble(self, what: str, then: str) -> None:
        """Say why there is no letter to show."""
        self.paper.show_nothing(EmptyState("alert-triangle", what, then))
        self._forbid(what)

    def show_submitted(self) -> None:
        """Say that a second person decides now; the register shows the letter once issued."""
        words_ = submitted_words()
        self.paper.show_nothing(EmptyState("circle-check", words_))
        for button in (self.issue, self.submit):
            button.forbid(words_)

    def _forbid(self, why: str) -> None:
        for button in (self.save, self.word, self.issue, self.submit):
            button.forbid(why)

    def show_panel(self) -> None:
        """Go over from the draft to the issued letter."""
        self.setCurrentWidget(self.panel)
        self.setFocusProxy(self.panel)

    @Slot()
    def ask_to_issue(self) -> None:
        """Say what issuing does, and let the person decide."""
        words_ = (
            self.tr(
                "The letter takes the number {number} and can no longer be changed. "
                "Its exact copy is kept on case {case}."
            )
            if self._number
            else self.tr(
                "The paper takes no number here and can no longer be changed. "
                "Its exact copy is kept on case {case}."
            )
        ).format(number=self._number, case=self._register_number)
        press = self.tr("Issue and take the number") if self._number else self.tr("Issue")
        self.confirm = Confirm(self.tr("Issue this letter?"), words_, press, parent=self)
        self.confirm.accepted.connect(self.issue_confirmed)
        self.confirm.open()

    @Slot()
    def ask_to_submit(self) -> None:
        """Say who decides, and let the person submit."""
        words_ = self.tr(
            "The letter goes to {officers}, who can approve it. It takes its number and is kept "
            "on case {case} when it is approved, exactly as it stands now."
        ).format(officers=", ".join(self._way.approvers), case=self._register_number)
        title, press = self.tr("Submit this letter for approval?"), self.tr("Submit")
        self.confirm = Confirm(title, words_, press, parent=self)
        self.confirm.accepted.connect(self.submit_confirmed)
        self.confirm.open()
