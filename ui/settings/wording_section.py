"""Settings: the sentences of letters in the office's own words."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QShowEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import KnownError
from desktop.letters.office_wording import SentenceLine, WordingKind, WordingView
from desktop.letters.trial import Extent
from ui.letters.diff_view import DiffView
from ui.letters.paper_view import PaperView
from ui.messages import message
from ui.style.tokens import GRID, tokens_of
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import PageHead, fill
from ui.widgets.text_fields import GrowingText

_KEY = Qt.ItemDataRole.UserRole
_PAUSE_MS = 400
_NAME = re.compile(r"\[([^\[\]]*)\]")


class WordingSection(QWidget):
    """Kinds at the left, their sentences and one of them in the middle, the page at the right."""

    kind_chosen = Signal(str)
    save_requested = Signal(str, str, object)
    """Kind, sentence, and its text; ``None`` restores the shipped one."""
    confirm_requested = Signal(str)
    sample_requested = Signal(str, object, object)
    """Kind, changed texts, and an :class:`Extent`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: WordingView | None = None
        self._line: SentenceLine | None = None
        self._filling = False
        self._drafts: dict[tuple[str, str], str] = {}
        self._refusal = ""
        self.told = MessageBar()
        head = PageHead(
            self.tr("Sentences of letters"),
            self.tr("Locked ones carry the law. Issued letters keep the words they have."),
        )
        top = QVBoxLayout()
        top.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID)
        top.addWidget(head)
        row = QHBoxLayout()
        row.setContentsMargins(GRID * 3, 0, GRID, GRID)
        row.setSpacing(GRID * 2)
        row.addLayout(self._build_lists(), 30)
        row.addLayout(self._build_editor(), 34)
        row.addLayout(self._build_page(), 36)
        fill(self, top, self.told, row)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask_for_page)
        self.setFocusProxy(self.kinds)
        self._judge()

    # How it is built

    def _build_lists(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GRID)
        self.kinds = QListWidget()
        self.kinds.setAccessibleName(self.tr("Kinds of letters"))
        self.kinds.currentRowChanged.connect(self._kind_changed)
        self.sentences = QListWidget()
        self.sentences.setAccessibleName(self.tr("Sentences"))
        self.sentences.currentRowChanged.connect(self._sentence_changed)
        for caption, listed in (
            (self.tr("Kinds of letters"), self.kinds),
            (self.tr("Sentences"), self.sentences),
        ):
            listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            listed.setTextElideMode(Qt.TextElideMode.ElideRight)
            column.addWidget(PlainLabel(caption, TextKind.SECOND))
            column.addWidget(listed, 1)
        return column

    def _build_editor(self) -> QVBoxLayout:
        self._title = PlainLabel("", TextKind.HEADING, wrap=True)
        self._note = PlainLabel("", TextKind.SECOND, wrap=True)
        self.editor = GrowingText(4, 12)
        self.editor.setAccessibleName(self.tr("Sentence"))
        self._highlighter = _Names(self.editor.document())
        self.editor.textChanged.connect(self._typed)
        self._problem = PlainLabel("", TextKind.COMPLAINT, wrap=True)
        self.names = ChoiceBox()
        self.names.setAccessibleName(self.tr("Put in a placeholder"))
        self.names.activated.connect(self._put_in)
        self._shipped = PlainLabel(self.tr("Compared with the shipped sentence"), TextKind.SECOND)
        self.diff = DiffView()
        self.save = ActionButton(self.tr("Try and save"), Role.PRIMARY, icon="device-floppy")
        self.save.clicked.connect(self._save)
        self.restore = PlainButton(self.tr("Back to the standard"), Role.QUIET)
        self.restore.clicked.connect(self._restore)
        self.confirm = PlainButton(self.tr("We compared this form with our rule"), icon="check")
        self.confirm.clicked.connect(self._confirm)
        self._review = PlainLabel(
            self.tr("perlu verifikasi: no official text of this form could be read."),
            TextKind.SECOND,
            wrap=True,
        )
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.restore)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        for widget in (self._title, self._note, self.editor, self._problem, self.names):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self._shipped)
        column.addWidget(self.diff)
        column.addStretch(1)
        column.addWidget(self._review)
        column.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _build_page(self) -> QVBoxLayout:
        self.extent = QComboBox()
        self.extent.setAccessibleName(self.tr("Tried on"))
        for one, words in (
            (Extent.NORMAL, self.tr("ordinary values")),
            (Extent.MINIMAL, self.tr("as few values as possible")),
            (Extent.EXTREME, self.tr("very many and long values")),
        ):
            self.extent.addItem(words, one.value)
        self.extent.currentIndexChanged.connect(self._ask_for_page)
        self.paper = PaperView(EmptyState("file-text", self.tr("The page appears here")))
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(PlainLabel(self.tr("Tried on"), TextKind.SECOND))
        top.addWidget(self.extent, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.paper, 1)
        return column

    # What is shown

    def show_kinds(self, kinds: tuple[WordingKind, ...], refusal: str) -> None:
        """Show the kinds; the chosen one stays chosen."""
        self._refusal = refusal
        row = max(0, self.kinds.currentRow())
        self.kinds.blockSignals(True)
        self.kinds.clear()
        for one in kinds:
            marks = [self.tr("own words")] if one.changed else []
            marks += [self.tr("perlu verifikasi")] if one.needs_review else []
            words = f"{one.code}  {one.title}"
            item = QListWidgetItem(f"{words} · {', '.join(marks)}" if marks else words)
            item.setToolTip(item.text())
            item.setData(_KEY, one.code)
            self.kinds.addItem(item)
        self.kinds.blockSignals(False)
        self.kinds.setCurrentRow(row)
        if self._view is None and kinds:
            self._kind_changed(row)

    def show_view(self, view: WordingView) -> None:
        """Show the sentences of a kind; what was typed and not saved stays."""
        kept = self._line.key if self._line is not None else ""
        self._view = view
        self.sentences.blockSignals(True)
        self.sentences.clear()
        for line in view.sentences:
            mark = self.tr("locked") if line.locked else self.tr("own") if line.changed else ""
            text = f"{mark}: {line.text}" if mark else line.text
            item = QListWidgetItem(" ".join(text.split()))
            item.setToolTip(line.key)
            item.setData(_KEY, line.key)
            self.sentences.addItem(item)
        self.names.clear()
        self.names.addItem(self.tr("Put in a placeholder…"), "")
        for name, words in view.offered:
            self.names.addItem(f"[{name}]  {words}", name)
        self.sentences.blockSignals(False)
        keys = [line.key for line in view.sentences]
        first = next((at for at, line in enumerate(view.sentences) if not line.locked), 0)
        self._line = None
        self.sentences.setCurrentRow(-1)
        self.sentences.setCurrentRow(keys.index(kept) if kept in keys else first)
        asked = view.needs_review and not view.confirmed
        self._review.setVisible(asked)
        self.confirm.setVisible(asked)
        self._ask_for_page()

    def show_saved(self) -> None:
        """Say that the sentence was tried and kept."""
        self.told.say(Kind.GOOD, self.tr("Tried and saved."))

    @Slot(object)
    def show_refused(self, error: KnownError) -> None:
        """Say why it was not kept; what was typed stays."""
        told = message(error)
        self.told.say(Kind.DANGER, told.what_happened, told.what_to_do)

    @Slot(object)
    def show_page_refused(self, error: KnownError) -> None:
        """Say why there is no page."""
        told = message(error)
        self.paper.show_nothing(EmptyState("alert-triangle", told.what_happened, told.what_to_do))

    @property
    def is_changed(self) -> bool:
        """Whether the sentence was changed and not saved."""
        return self._line is not None and self.editor.toPlainText().strip() != self._line.text

    @property
    def has_drafts(self) -> bool:
        """Whether anything was typed, in whatever kind, that is not saved."""
        return bool(self._drafts)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the page as soon as somebody looks."""
        super().showEvent(event)
        self._pause.start()

    def take_as_saved(self) -> None:
        """Forget that something was typed: it is kept now."""
        if self._view is not None and self._line is not None:
            self._drafts.pop((self._view.kind, self._line.key), None)

    # What happens

    @Slot(int)
    def _kind_changed(self, row: int) -> None:
        item = self.kinds.item(row)
        if item is not None:
            self.kind_chosen.emit(str(item.data(_KEY)))

    @Slot(int)
    def _sentence_changed(self, row: int) -> None:
        if self._view is None or not 0 <= row < len(self._view.sentences):
            return
        self._line = line = self._view.sentences[row]
        self._title.setText(line.key.replace("_", " ").capitalize())
        notes = [self.tr("Locked: it carries the legal basis, identity, number or signature.")]
        if not line.locked:
            must = ", ".join(f"[{name}]" for name in line.must)
            notes = [self.tr("Must hold {names}.").format(names=must)] if must else []
        self._note.setText(" ".join(notes))
        self._note.setVisible(bool(notes))
        self._filling = True
        self._highlighter.know({name for name, _ in self._view.offered})
        self.editor.setPlainText(self._drafts.get((self._view.kind, line.key), line.text))
        self._filling = False
        self.editor.setReadOnly(line.locked)
        self.names.setEnabled(not line.locked)
        self._judge()
        self._pause.start()

    @Slot()
    def _typed(self) -> None:
        if self._filling:
            return
        if self._view is not None and self._line is not None and not self._line.locked:
            place = (self._view.kind, self._line.key)
            if self.is_changed:
                self._drafts[place] = self.editor.toPlainText()
            else:
                self._drafts.pop(place, None)
        self._judge()
        self._pause.start()

    def _judge(self) -> None:
        line = self._line
        text = self.editor.toPlainText().strip()
        unknown = [] if line is None else self._highlighter.unknown(text)
        problem = ""
        if unknown:
            problem = self.tr("Not known: {names}").format(
                names=", ".join(f"[{name}]" for name in unknown)
            )
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        shown = line is not None and text != line.standard
        self._shipped.setVisible(shown)
        self.diff.setVisible(shown)
        if line is not None and shown:
            self.diff.show_difference(line.standard, text)
        self.restore.setVisible(line is not None and line.changed)
        if self._refusal:
            needs = self.tr("This needs the role {role}. Ask an officer who has it.")
            self.save.forbid(needs.format(role=self._refusal))
        elif line is None or not self.is_changed:
            self.save.forbid(self.tr("Nothing was changed."))
        elif problem:
            self.save.forbid(problem)
        else:
            self.save.allow()

    @Slot(int)
    def _put_in(self, row: int) -> None:
        name = str(self.names.itemData(row) or "")
        if name:
            self.editor.insertPlainText(f"[{name}]")
            self.editor.setFocus()
        self.names.setCurrentIndex(0)

    @Slot()
    def _ask_for_page(self) -> None:
        if self._view is None or self._highlighter.unknown(self.editor.toPlainText()):
            return
        text, line = self.editor.toPlainText().strip(), self._line
        changes = {line.key: text} if line is not None and text and self.is_changed else {}
        extent = Extent(str(self.extent.currentData()))
        self.sample_requested.emit(self._view.kind, changes, extent)

    @Slot()
    def _save(self) -> None:
        if self._view is not None and self._line is not None:
            text = self.editor.toPlainText().strip()
            self.save_requested.emit(self._view.kind, self._line.key, text)

    @Slot()
    def _restore(self) -> None:
        if self._view is not None and self._line is not None:
            self.save_requested.emit(self._view.kind, self._line.key, None)

    @Slot()
    def _confirm(self) -> None:
        if self._view is not None:
            self.confirm_requested.emit(self._view.kind)


class _Names(QSyntaxHighlighter):
    """Colours what stands in brackets: known names, and those that nobody knows."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._known: frozenset[str] = frozenset()

    def know(self, names: set[str]) -> None:
        """Take these names as known."""
        self._known = frozenset(names)
        self.rehighlight()

    def unknown(self, text: str) -> list[str]:
        """Return the names in a text that are not known; doubled brackets are no names."""
        plain = text.replace("[[", "").replace("]]", "")
        return [name for name in _NAME.findall(plain) if name not in self._known]

    def highlightBlock(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Colour one line."""
        from PySide6.QtWidgets import QApplication

        look = tokens_of(QApplication.palette())
        for match in _NAME.finditer(text):
            shape = QTextCharFormat()
            known = match[1] in self._known
            shape.setForeground(QColor(look.accent if known else look.danger))
            if not known:
                shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            self.setFormat(match.start(), len(match[0]), shape)
