"""The evidence of a case: what it is, whether its file is sound, whose hands it went through."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from desktop.cases.views import CaseView, EvidenceView
from desktop.ids import ObjectId
from ui.cases.facts import fact_row
from ui.cases.lists import Lists
from ui.cases.words import forbidden_words, joined, moment_text, moment_words, size_words
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel, TextKind, plain_tooltip
from ui.widgets.surface import Card, ScrollColumn, wrapping

_CUSTODY = {"diterima": "Diterima", "diekspor": "Diekspor", "diserahkan": "Diserahkan"}


class EvidenceTab(QWidget):
    """Bukti."""

    add_requested = Signal()
    verify_requested = Signal(object)
    export_requested = Signal(object)
    custody_requested = Signal(str)
    """The id of the evidence that changes hands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: CaseView | None = None
        self._lists = Lists({})
        self._checked: dict[ObjectId, str] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Evidence"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_current)
        self.add = ActionButton(self.tr("Add evidence…"), icon="plus")
        self.add.clicked.connect(self.add_requested)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self.list, 1)
        column.addWidget(self.add)
        self._page = ScrollColumn(840)
        self._content: QWidget | None = None
        self._empty = EmptyState(
            "photo",
            self.tr("No evidence yet"),
            self.tr(
                "Files are sealed into the vault with their SHA-256, and every hand they go "
                "through is written down."
            ),
            self.tr("Add evidence…"),
        )
        self._empty.action_requested.connect(self.add_requested)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(left)
        self._panes.addWidget(self._page)
        self._panes.setSizes([340, 840])
        self._panes.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._panes)
        whole.addWidget(self._empty)

    def show_case(self, case: CaseView, lists: Lists) -> None:
        """Show the evidence, keeping the place."""
        again = self._case is not None and self._case.id == case.id
        kept = self.list.currentRow() if again else 0
        self._case, self._lists = case, lists
        refused = forbidden_words(lists, "evidence.add")
        self.add.forbid(refused) if refused else self.add.allow()
        self._empty.action.setVisible(not refused)
        self.list.blockSignals(True)
        self.list.clear()
        for one in case.evidence:
            words = one.title or one.file_name or lists.label("evidence", one.type)
            item = QListWidgetItem(words)
            item.setToolTip(plain_tooltip(words))
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, min(kept, len(case.evidence) - 1)))
        self.list.blockSignals(False)
        self._panes.setVisible(bool(case.evidence))
        self._empty.setVisible(not case.evidence)
        self._show_current()

    def go_to(self, evidence: ObjectId) -> None:
        """Show this one."""
        for row, one in enumerate(self._case.evidence if self._case else ()):
            if one.id == evidence:
                self.list.setCurrentRow(row)

    def show_verified(self, evidence: ObjectId, words: str) -> None:
        """Say beside the file what checking it found, until the program ends."""
        self._checked[evidence] = words
        self._show_current()

    def busy_with(self, job: EndingJob) -> None:
        """Keep the buttons quiet meanwhile."""
        self._verify.busy_with(job)

    @Slot()
    def _show_current(self) -> None:
        row = self.list.currentRow()
        pieces = self._case.evidence if self._case else ()
        if self._content is not None:
            self._page.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        if not 0 <= row < len(pieces):
            return
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self._about(pieces[row]))
        column.addWidget(self._custody(pieces[row]))
        column.addStretch(1)
        self._page.body.addWidget(self._content)

    def _about(self, piece: EvidenceView) -> QWidget:
        lists = self._lists
        card = Card(piece.title or lists.label("evidence", piece.type))
        facts = (
            (self.tr("Kind"), lists.label("evidence", piece.type)),
            (self.tr("File"), joined((piece.file_name, size_words(piece.size)))
             if piece.sha256 else self.tr("no file; a thing or a link")),
            (self.tr("SHA-256"), piece.sha256),
            (self.tr("In this vault"), self._held(piece)),
            (self.tr("From whom"), piece.from_whom),
            (self.tr("How it came"), piece.how),
            (self.tr("Link"), piece.url),
            (self.tr("Platform and account"), joined((piece.platform, piece.account))),
            (self.tr("Seen at"), piece.seen_at),
            (self.tr("Captured by"), piece.captured_by),
            (self.tr("Where the original is"), piece.original_at),
            (self.tr("Confidentiality"), lists.label("confidentiality", piece.confidentiality)),
            (self.tr("Note"), piece.note),
            (self.tr("Added"), moment_words(piece.added_at)),
        )  # fmt: skip
        for label, words in facts:
            if words:
                small = TextKind.SECOND if words == piece.sha256 else TextKind.BODY
                card.body.addLayout(fact_row(label, words, small))
        holder, flow = wrapping(GRID)
        self._verify = ActionButton(self.tr("Check the file"), icon="shield-check")
        self._verify.clicked.connect(self._verify_pressed)
        export = ActionButton(self.tr("Export a copy…"), icon="download")
        export.clicked.connect(self._export_pressed)
        hand = ActionButton(self.tr("Note a change of hands…"), icon="arrows-exchange")
        hand.clicked.connect(self._hand_pressed)
        missing = "" if piece.held else self.tr("There is no file of it in this vault.")
        reasons = (
            (self._verify, missing),
            (export, missing or forbidden_words(lists, "evidence.export")),
            (hand, forbidden_words(lists, "custody.add")),
        )
        for button, reason in reasons:
            if reason:
                button.forbid(reason)
            flow.addWidget(button)
        card.body.addWidget(holder)
        return card

    def _held(self, piece: EvidenceView) -> str:
        if not piece.sha256:
            return ""
        held = self.tr("yes, sealed") if piece.held else self.tr("not here; it may still arrive")
        return joined((held, self._checked.get(piece.id, "")))

    def _custody(self, piece: EvidenceView) -> QWidget:
        card = Card(self.tr("Hands it went through"))
        for entry in piece.custody:
            what = _CUSTODY.get(entry.what, entry.what)
            give = self.tr("from {name}").format(name=entry.from_whom) if entry.from_whom else ""
            take = self.tr("to {name}").format(name=entry.to_whom) if entry.to_whom else ""
            words = joined((what, give, take, entry.how))
            head = joined((moment_text(entry.at), entry.who))
            card.body.addWidget(PlainLabel(words, wrap=True, selectable=True))
            card.body.addWidget(PlainLabel(head, TextKind.SECOND, wrap=True))
        if not piece.custody:
            card.body.addWidget(PlainLabel(self.tr("None so far."), TextKind.SECOND))
        return card

    def _current(self) -> EvidenceView | None:
        row = self.list.currentRow()
        pieces = self._case.evidence if self._case else ()
        return pieces[row] if 0 <= row < len(pieces) else None

    @Slot()
    def _verify_pressed(self) -> None:
        self.verify_requested.emit(self._current())

    @Slot()
    def _export_pressed(self) -> None:
        self.export_requested.emit(self._current())

    @Slot()
    def _hand_pressed(self) -> None:
        piece = self._current()
        self.custody_requested.emit(piece.id if piece else "")
