"""An issued letter: its stored paper, printed first and saved second."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from ui.letters import words
from ui.letters.draft_form import WIDTH
from ui.letters.fields import day_words
from ui.letters.looking import Issued
from ui.letters.number_dialogs import CopiesDialog
from ui.letters.paper_view import PaperView
from ui.letters.printing import name_of
from ui.letters.text_edits import KeptEdits
from ui.style.icons import Tone, wear
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.date_field import DateField
from ui.widgets.dialogs import Confirm
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import FormColumn
from ui.widgets.labels import Badge, PlainLabel, TextKind, plain_caption
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import Card, PageHead, ScrollColumn, fill

_FACTS = ("dated", "subject", "addressee", "signer", "paper", "case")
"""Shown always, a dash where nothing is known."""
_SOMETIMES = ("copies", "squeezed", "override", "signed", "void")
"""Shown where there is something to say."""


class NumberDialog(QDialog):
    """The number and date that stand on a paper numbered by somebody else."""

    given = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Enter the number"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self._number = QLineEdit()
        self._dated = DateField()
        form = FormColumn()
        form.add(self.tr("Number"), self._number)
        form.add(self.tr("Date"), self._dated)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID + 4)
        heading = PlainLabel(self.tr("Number and date on the signed paper"), TextKind.TITLE)
        column.addWidget(heading)
        column.addWidget(form)
        self.enter = PlainButton(self.tr("Enter the number"), Role.PRIMARY)
        self.enter.clicked.connect(self._enter)
        row = QHBoxLayout()
        row.addStretch(1)
        back = PlainButton(self.tr("Back"))
        back.clicked.connect(self.reject)
        row.addWidget(back)
        row.addWidget(self.enter)
        column.addLayout(row)
        self._number.textChanged.connect(self._check)
        self._dated.changed.connect(self._check)
        self._check()
        self._number.setFocus()

    @Slot()
    def _check(self) -> None:
        self.enter.setEnabled(bool(self._number.text().strip()) and bool(self._dated.value()))

    @Slot()
    def _enter(self) -> None:
        self.given.emit(self._number.text(), self._dated.value())
        self.accept()


class IssuedPanel(QWidget):
    """What is known of the letter at the left, the exact page at the right."""

    print_requested = Signal()
    save_requested = Signal()
    case_requested = Signal(str)
    """The id of the case it is filed on."""
    back_requested = Signal()
    void_confirmed = Signal(str)
    """Why the letter is void."""
    signed_requested = Signal()
    copy_requested = Signal()
    """Somebody wants a print that says it is a copy."""
    numbered_requested = Signal()
    """Somebody wants a numbered copy for everyone on the list, in one print run."""
    word_requested = Signal()
    """Somebody wants a text document to work on."""
    copies_given = Signal(object, str)
    """Who holds which copy, and why the list is changed."""
    number_given = Signal(str, object)
    """The number somebody else wrote on it, and its ``date``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case = self._number = ""
        self.may_be_copied = False
        """Whether somebody is there to make a working copy."""
        self._holders: tuple[str, ...] = ()
        self._head = PageHead(self.tr("Letter"))
        self.back = PlainButton(self.tr("Back"), icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        self._head.buttons.addWidget(self.back)
        self.told = MessageBar()
        self.paper = PaperView(EmptyState("mail", self.tr("Fetching the letter…")))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_left())
        row.addWidget(self.paper, 1)
        fill(self, self._head, self.told, row)
        self.print.forbid(self.tr("The letter is still being fetched."))
        self.save.forbid(self.tr("The letter is still being fetched."))
        self.setFocusProxy(self.print)

    def _build_left(self) -> QWidget:
        left = ScrollColumn()
        left.setFixedWidth(WIDTH)
        left.body.setContentsMargins(GRID * 3, GRID, GRID * 2, GRID * 2)
        self.print = ActionButton(self.tr("Print"), Role.PRIMARY, icon="printer")
        self.save = ActionButton(self.tr("Save PDF…"), icon="download")
        self.print.clicked.connect(self.print_requested)
        self.save.clicked.connect(self.save_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.print)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(self._build_menu())
        left.body.addLayout(buttons)
        left.body.addLayout(self._build_coming_back())
        self._facts = Card()
        self._status = Badge()
        self._lines = {
            name: PlainLabel("", wrap=True, selectable=True) for name in (*_FACTS, *_SOMETIMES)
        }
        captions = {
            "dated": self.tr("Date"),
            "subject": self.tr("Subject"),
            "addressee": self.tr("Addressed to"),
            "signer": self.tr("Signed by"),
            "paper": self.tr("Paper"),
            "case": self.tr("Filed on"),
            "copies": self.tr("Copies"),
            "squeezed": self.tr("Number squeezed in because"),
            "override": self.tr("Signed although a rule speaks against it"),
            "signed": self.tr("Signed copy"),
            "void": self.tr("Void because"),
        }
        self._facts.body.addWidget(self._status, 0, Qt.AlignmentFlag.AlignLeft)
        self._captions = {name: PlainLabel(captions[name], TextKind.SECOND) for name in captions}
        for name, label in self._lines.items():
            self._facts.body.addWidget(self._captions[name])
            self._facts.body.addWidget(label)
        self.go_to_case = PlainButton(self.tr("Open the case"), Role.QUIET, icon="folders")
        self.go_to_case.clicked.connect(self._open_case)
        self._edited = PlainLabel(self.tr("Text changed by hand"), TextKind.SECOND)
        self.edits = KeptEdits()
        self._edited.hide()
        self._facts.body.addWidget(self._edited)
        self._facts.body.addWidget(self.edits)
        self._facts.body.addWidget(self.go_to_case, 0, Qt.AlignmentFlag.AlignLeft)
        left.body.addWidget(self._facts)
        left.body.addWidget(
            PlainLabel(
                self.tr(
                    "Every print and every copy is the same stored paper. Each is written "
                    "down in the history of this PC."
                ),
                TextKind.SECOND,
                wrap=True,
            )
        )
        left.body.addStretch(1)
        return left

    def _build_coming_back(self) -> QVBoxLayout:
        """Return the buttons for what comes back with the paper: a number, a signature."""
        self.number = PlainButton(self.tr("Enter the number…"), icon="edit")
        self.number.clicked.connect(self._ask_for_number)
        self.signed = PlainButton(self.tr("Attach the signed copy…"), icon="paperclip")
        self.signed.clicked.connect(self.signed_requested)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        for button in (self.number, self.signed):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.hide()
        return column

    def _build_menu(self) -> PlainButton:
        """Return the quiet button to what is not done every day."""
        self.more = PlainButton(self.tr("More…"), Role.QUIET)
        menu = QMenu(self.more)
        self.copies = self._entry(menu, self.tr("Change the list of copies…"), "users")
        self.copies.triggered.connect(self._ask_for_copies)
        self.numbered = self._entry(menu, self.tr("Print the numbered copies…"), "files")
        self.numbered.triggered.connect(self.numbered_requested)
        self.copy = self._entry(menu, self.tr("Print a copy marked SALINAN…"), "printer")
        self.copy.triggered.connect(self.copy_requested)
        self.word = self._entry(menu, self.tr("Working copy in Word…"), "file-text")
        self.word.triggered.connect(self.word_requested)
        menu.addSeparator()
        self.void = self._entry(menu, self.tr("Declare void…"), "ban")
        self.void.triggered.connect(self._ask_to_void)
        self.more.setMenu(menu)
        self.more.hide()
        return self.more

    def _entry(self, menu: QMenu, words_: str, icon: str) -> QAction:
        entry = menu.addAction(plain_caption(words_))
        wear(entry, icon, Tone.SECOND)
        entry.setVisible(False)
        return entry

    @Slot()
    def _ask_for_number(self) -> None:
        self.number_dialog = NumberDialog(self)
        self.number_dialog.given.connect(self.number_given)
        self.number_dialog.open()

    @Slot()
    def _ask_for_copies(self) -> None:
        self.copies_dialog = CopiesDialog(self._holders, self)
        self.copies_dialog.given.connect(self.copies_given)
        self.copies_dialog.open()

    @Slot()
    def _ask_to_void(self) -> None:
        words_ = self.tr(
            "The number {number} stays used and the letter stays in the register. It no longer "
            "counts as a document of the case."
        ).format(number=self._number or "—")
        self.confirm = Confirm(
            self.tr("Declare this letter void?"),
            words_,
            self.tr("Declare void"),
            danger=True,
            reason=self.tr("Reason"),
            parent=self,
        )
        self.confirm.accepted.connect(self._voided)
        self.confirm.open()

    @Slot()
    def _voided(self) -> None:
        self.void_confirmed.emit(self.confirm.reason)

    def show_issued(self, issued: Issued) -> None:
        """Show what is known; the paper comes by itself to :attr:`paper`."""
        view = issued.view
        self._case = view.entry.case
        self._number = view.entry.number
        self._head.show_title(view.entry.number or view.entry.subject, view.entry.subject)
        self.edits.show_edits(view.edits)
        self._edited.setVisible(bool(view.edits))
        status, tone = words.status_words(view.entry.status)
        self._status.setText(status)
        self._status.set_kind(tone)
        pages = self.tr("{count} pages").format(count=view.pages)
        facts = {
            "dated": day_words(view.entry.dated),
            "subject": view.entry.subject,
            "addressee": view.entry.addressee,
            "signer": view.signer,
            "paper": f"{pages}, {words.size_words(view.size)}",
            "case": issued.register_number,
            "copies": "\n".join(
                self.tr("{number} of {of}: {holder}").format(
                    number=one.number, of=one.of, holder=one.holder
                )
                for one in issued.copies.copies
            ),
            "squeezed": view.entry.reason,
            "override": view.entry.override,
            "signed": "\n".join((view.signed_name, *map(words.signature_words, view.signatures))),
            "void": view.void_reason,
        }
        for name, text in facts.items():
            self._lines[name].setText(text or "—")
            kept = name in _FACTS or bool(text.strip())
            self._lines[name].setVisible(kept)
            self._captions[name].setVisible(kept)
        ended = view.entry.status == "void"
        self.number.setVisible(view.entry.status == "unnumbered")
        self.signed.setVisible(not ended)
        self.word.setVisible(not ended and self.may_be_copied)
        self.copy.setVisible(not ended and self.may_be_copied)
        self.void.setVisible(not ended)
        self._holders = tuple(one.holder for one in issued.copies.copies)
        self.copies.setVisible(bool(self._holders) and not ended)
        self.numbered.setVisible(self.copies.isVisible() and self.may_be_copied)
        self.more.setVisible(not ended)

    def show_ready(self) -> None:
        """The paper is here: it can be printed and saved."""
        self.print.allow()
        self.save.allow()
        paper = self.paper.paper
        if paper is not None:
            now = self._lines["paper"].text()
            self._lines["paper"].setText(f"{now}, {name_of(paper.sheets[0])}")

    def show_fresh(self, number: str) -> None:
        """Say that the letter has just been issued, and what comes next."""
        self.told.say(
            Kind.GOOD,
            self.tr("Issued as {number}.").format(number=number),
            self.tr("Print it now; it stays in the register and on the case."),
        )
        self.print.setFocus()

    @Slot()
    def _open_case(self) -> None:
        self.case_requested.emit(self._case)
