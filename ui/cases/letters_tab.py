"""Letters that were issued on a case, and the other documents filed on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.views import CaseView, DocumentView, LetterLine
from desktop.ids import ObjectId
from ui.cases.lists import Lists
from ui.cases.words import day_words, forbidden_words, joined, size_words
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton
from ui.widgets.labels import Badge, ElidedLabel, PlainLabel, TextKind
from ui.widgets.surface import Card, ScrollColumn, rule

_WIDTH = 900
_MARKS = {"void": ("Dibatalkan", "danger"), "signed": ("Bertanda tangan", "good"),
          "printed": ("Dicetak", "")}  # fmt: skip


class LettersTab(ScrollColumn):
    """Surat."""

    letter_requested = Signal(object)
    """The respondents the letter is about; empty for all."""
    open_requested = Signal(str)
    document_requested = Signal()
    document_file_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._content: QWidget | None = None
        self._documents: dict[str, DocumentView] = {}

    def show_case(self, case: CaseView, lists: Lists) -> None:
        """Show letters and documents."""
        if self._content is not None:
            self.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self._letters(case, lists))
        column.addWidget(self._papers(case, lists))
        column.addStretch(1)
        self.body.addWidget(self._content)

    def _letters(self, case: CaseView, lists: Lists) -> QWidget:
        card = Card(self.tr("Issued letters"))
        for letter in case.letters:
            card.body.addWidget(rule())
            card.body.addLayout(self._letter(letter))
        if not case.letters:
            words = self.tr("No letter was issued yet. Issued letters count as their document.")
            card.body.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True))
        write = ActionButton(self.tr("Write a letter…"), icon="mail")
        write.clicked.connect(self._write)
        if refused := forbidden_words(lists, "letter.draft"):
            write.forbid(refused)
        card.body.addWidget(write, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _letter(self, letter: LetterLine) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(joined((letter.number, letter.subject)), TextKind.STRONG))
        said = joined((day_words(letter.dated), letter.addressee))
        words.addWidget(ElidedLabel(said, TextKind.SECOND))
        row.addLayout(words, 1)
        for code in letter.marks:
            label, kind = _MARKS.get(code, (code, ""))
            row.addWidget(Badge(label, kind), 0, Qt.AlignmentFlag.AlignTop)
        show = PlainButton(self.tr("Open"))
        show.setAccessibleName(self.tr("Open letter {number}").format(number=letter.number))
        show.setProperty("letter", letter.id)
        show.clicked.connect(self._open)
        row.addWidget(show)
        return row

    def _papers(self, case: CaseView, lists: Lists) -> QWidget:
        card = Card(self.tr("Other documents on the case"))
        names = {person.id: person.name for person in case.respondents}
        self._documents = {document.id: document for document in case.documents}
        for document in case.documents:
            card.body.addWidget(rule())
            card.body.addLayout(self._paper(document, names, lists))
        if not case.documents:
            card.body.addWidget(PlainLabel(self.tr("None so far."), TextKind.SECOND))
        add = ActionButton(self.tr("File a document…"), icon="paperclip")
        add.clicked.connect(self.document_requested)
        if refused := forbidden_words(lists, "document.attach"):
            add.forbid(refused)
        card.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _paper(
        self, document: DocumentView, names: dict[ObjectId, str], lists: Lists
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        words = QVBoxLayout()
        words.setSpacing(2)
        title = joined((document.label, document.title))
        words.addWidget(ElidedLabel(title, TextKind.STRONG))
        dated = day_words(document.dated) if document.dated else ""
        whom = ", ".join(names.get(one, "") for one in document.respondents)
        file = joined((document.file_name, size_words(document.size))) if document.sha256 else (
            self.tr("without a file")
        )  # fmt: skip
        said = joined((document.number, dated, whom, file))
        words.addWidget(ElidedLabel(said, TextKind.SECOND))
        row.addLayout(words, 1)
        if document.sha256:
            copy = ActionButton(self.tr("Export a copy…"), icon="download")
            copy.setProperty("document", document.id)
            if not document.held:
                copy.forbid(self.tr("There is no file of it in this vault."))
            elif refused := forbidden_words(lists, "document.export"):
                copy.forbid(refused)
            copy.clicked.connect(self._export)
            row.addWidget(copy)
        return row

    @Slot()
    def _write(self) -> None:
        self.letter_requested.emit(())

    @Slot()
    def _open(self) -> None:
        self.open_requested.emit(str(self.sender().property("letter")))

    @Slot()
    def _export(self) -> None:
        self.document_file_requested.emit(self._documents[str(self.sender().property("document"))])
