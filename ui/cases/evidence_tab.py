"""The evidence of a case: what it is, whether its file is sound, whose hands it went through."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.cases.evidence import DAMAGED
from desktop.cases.evidence_views import CrossLink
from desktop.cases.views import CaseView, CustodyEntry, EvidenceView
from desktop.ids import ObjectId
from ui.cases.facts import fact_row
from ui.cases.lists import Lists
from ui.cases.words import (
    day_words,
    forbidden_words,
    joined,
    moment_text,
    moment_words,
    size_words,
)
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob, PlainButton, Role
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel, TextKind, plain_tooltip
from ui.widgets.surface import Card, ScrollColumn, rule, wrapping


class EvidenceTab(QWidget):
    """Bukti."""

    add_requested = Signal()
    capture_requested = Signal()
    meetings_requested = Signal()
    check_all_requested = Signal(object)
    """Sizes of the case's files by their SHA-256."""
    verify_requested = Signal(object)
    mend_requested = Signal(object)
    preview_requested = Signal(object)
    export_requested = Signal(object)
    receipt_requested = Signal(object)
    sheet_requested = Signal(object)
    custody_requested = Signal(str)
    """The id of the evidence that changes hands."""
    _custody_wanted = Signal(object)
    case_requested = Signal(str)
    """Another case that bears the same account, link, number or file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: CaseView | None = None
        self._lists = Lists({})
        self._checked: dict[ObjectId, str] = {}
        self._links: tuple[CrossLink, ...] = ()
        self._links_of = ObjectId("")
        self._custody_wanted.connect(self._hand)
        left = self._build_list()
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
        self.first_capture = PlainButton(self.tr("Social media capture…"), Role.QUIET, "photo")
        self.first_capture.clicked.connect(self.capture_requested)
        nothing = QWidget()
        stacked = QVBoxLayout(nothing)
        stacked.addStretch(1)
        stacked.addWidget(self._empty)
        stacked.addWidget(self.first_capture, 0, Qt.AlignmentFlag.AlignHCenter)
        stacked.addStretch(2)
        self._nothing = nothing
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(left)
        self._panes.addWidget(self._page)
        self._panes.setSizes([340, 840])
        self._panes.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._panes)
        whole.addWidget(self._nothing)

    def _build_list(self) -> QWidget:
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Evidence"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_current)
        self.add = ActionButton(self.tr("Add evidence…"), icon="plus")
        self.add.clicked.connect(self.add_requested)
        self.capture = ActionButton(self.tr("Social media capture…"), icon="photo")
        self.capture.clicked.connect(self.capture_requested)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self.list, 1)
        column.addWidget(self.add)
        column.addWidget(self.capture)
        self.check_all = ActionButton(self.tr("Check all files"), icon="shield-check")
        self.check_all.clicked.connect(self._check_all_pressed)
        column.addWidget(self.check_all)
        meetings = PlainButton(self.tr("Where cases meet…"), Role.QUIET, "search")
        meetings.clicked.connect(self.meetings_requested)
        column.addWidget(meetings)
        return left

    def show_case(self, case: CaseView, lists: Lists) -> None:
        """Show the evidence, keeping the place."""
        again = self._case is not None and self._case.id == case.id
        kept = self.list.currentRow() if again else 0
        self._case, self._lists = case, lists
        refused = forbidden_words(lists, "evidence.add")
        for button in (self.add, self.capture):
            button.forbid(refused) if refused else button.allow()
        held = any(one.held for one in case.evidence)
        nothing = self.tr("There is no file to check.")
        self.check_all.allow() if held else self.check_all.forbid(nothing)
        self._empty.action.setVisible(not refused)
        self.first_capture.setVisible(not refused)
        self.list.blockSignals(True)
        self.list.clear()
        for one in case.evidence:
            words = one.title or one.file_name or lists.label("evidence", one.type)
            if one.checked is not None and one.checked.state == DAMAGED:
                words = joined((self.tr("DAMAGED"), words))
            item = QListWidgetItem(words)
            item.setToolTip(plain_tooltip(words))
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, min(kept, len(case.evidence) - 1)))
        self.list.blockSignals(False)
        self._panes.setVisible(bool(case.evidence))
        self._nothing.setVisible(not case.evidence)
        self._show_current()

    def show_links(self, case: ObjectId, links: Sequence[CrossLink]) -> None:
        """Show where the pieces of a case meet other cases, now or when it is shown."""
        if (case, tuple(links)) != (self._links_of, self._links):
            self._links_of, self._links = case, tuple(links)
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
        """Keep the button quiet meanwhile."""
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
        piece = pieces[row]
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self._about(piece))
        top = self._case.id if self._case else ObjectId("")
        links = self._links if self._links_of == top else ()
        if met := [link for link in links if link.here in (piece.id, top)]:
            column.addWidget(self._meetings(met))
        column.addWidget(self._custody(piece))
        column.addStretch(1)
        self._page.body.addWidget(self._content)

    def _about(self, piece: EvidenceView) -> QWidget:
        lists = self._lists
        card = Card(piece.title or lists.label("evidence", piece.type))
        if piece.checked and piece.checked.state == DAMAGED:
            words = self.tr(
                "The file was damaged when it was last checked. Replace it by the original or a "
                "copy of it, or restore a backup."
            )
            card.body.addWidget(PlainLabel(words, TextKind.COMPLAINT, wrap=True))
            mend = PlainButton(self.tr("Replace by the same file…"), Role.PRIMARY, "refresh")
            mend.clicked.connect(partial(self._mend, piece))
            card.body.addWidget(mend, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self._buttons(piece))
        for label, words in self._facts(piece):
            if words:
                small = TextKind.SECOND if words == piece.sha256 else TextKind.BODY
                card.body.addLayout(fact_row(label, words, small))
        return card

    def _facts(self, piece: EvidenceView) -> tuple[tuple[str, str], ...]:
        lists = self._lists
        platform = lists.label("platform", piece.platform)
        witness = joined((piece.witness, piece.witness_post, piece.witness_number, piece.relation))
        asks = self.tr("asks for protection") if piece.protected else ""
        return (
            (self.tr("Kind"), lists.label("evidence", piece.type)),
            (self.tr("File"), joined((piece.file_name, size_words(piece.size)))
             if piece.sha256 else self.tr("no file; a thing or a link")),
            (self.tr("SHA-256"), piece.sha256),
            (self.tr("In this vault"), self._held(piece)),
            (self.tr("From whom"), piece.from_whom),
            (self.tr("How it came"), piece.how),
            (self.tr("Link"), piece.url),
            (self.tr("Link as pasted"), piece.url_pasted),
            (self.tr("Platform and account"), joined(
                (platform, piece.account, piece.account_name, piece.account_id))),
            (self.tr("Seen at"), joined((moment_typed(piece.seen_at), piece.seen_zone), " ")),
            (self.tr("Still online"), lists.label("online", piece.online)),
            (self.tr("Archive copies"), "\n".join(piece.archives)),
            (self.tr("Captured by"), joined((piece.captured_by, piece.device))),
            (self.tr("Witness"), joined((witness, asks))),
            (self.tr("Redacted copy of"), self._title_of(piece.redacts)),
            (self.tr("Where the original is"), piece.original_at),
            (self.tr("Confidentiality"), lists.label("confidentiality", piece.confidentiality)),
            (self.tr("Note"), piece.note),
            (self.tr("Added"), moment_words(piece.added_at)),
        )  # fmt: skip

    def _title_of(self, evidence: str) -> str:
        pieces = self._case.evidence if self._case else ()
        return next((one.title for one in pieces if one.id == evidence), evidence)

    def _buttons(self, piece: EvidenceView) -> QWidget:
        lists = self._lists
        holder, flow = wrapping(GRID)
        missing = "" if piece.held else self.tr("There is no file of it in this vault.")
        self._verify = ActionButton(self.tr("Check the file"), icon="shield-check")
        self.preview = ActionButton(self.tr("Look at it"), icon="eye")
        hand = ActionButton(self.tr("Enter in the register…"), icon="arrows-exchange")
        receipt = ActionButton(self.tr("Receipt…"), icon="printer")
        sheet = ActionButton(self.tr("Capture sheet…"), icon="printer")
        export = ActionButton(self.tr("Export a copy…"), icon="download")
        buttons = (
            (self.preview, self.preview_requested, missing),
            (self._verify, self.verify_requested, missing),
            (hand, self._custody_wanted, forbidden_words(lists, "custody.add")),
            (receipt, self.receipt_requested, forbidden_words(lists, "evidence.receipt")),
            (sheet, self.sheet_requested, forbidden_words(lists, "evidence.receipt")),
            (export, self.export_requested, missing or forbidden_words(lists, "evidence.export")),
        )
        online = bool(piece.url or piece.account or piece.platform)
        for button, signal, reason in buttons:
            if button is sheet and not online:
                continue
            if reason:
                button.forbid(reason)
            button.clicked.connect(partial(signal.emit, piece))
            flow.addWidget(button)
        return holder

    def _held(self, piece: EvidenceView) -> str:
        if not piece.sha256:
            return ""
        held = self.tr("yes, sealed") if piece.held else self.tr("not here; it may still arrive")
        just = self._checked.get(piece.id, "")
        last = ""
        if not just and piece.checked is not None:
            sound = piece.checked.state != DAMAGED
            said = (
                self.tr("checked {day}: unchanged") if sound else self.tr("checked {day}: DAMAGED")
            )
            last = said.format(day=moment_words(piece.checked.at))
        return joined((held, just or last))

    def _meetings(self, links: Sequence[CrossLink]) -> QWidget:
        card = Card(self.tr("Also appears in other cases"))
        kinds = {
            "account": self.tr("the same account"),
            "link": self.tr("the same link"),
            "phone": self.tr("the same telephone number"),
            "file": self.tr("the very same file"),
        }
        for number, group in groupby(links, key=lambda link: link.register_number):
            together = list(group)
            what = joined(dict.fromkeys(kinds.get(one.kind, one.kind) for one in together), ", ")
            go = PlainButton(number, Role.QUIET, "arrow-right")
            go.clicked.connect(partial(self._go_to_case, str(together[0].case)))
            card.body.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
            about = joined((what, together[0].subject))
            card.body.addWidget(PlainLabel(about, TextKind.SECOND, wrap=True))
        return card

    def _custody(self, piece: EvidenceView) -> QWidget:
        card = Card(self.tr("Custody register"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(GRID)
        heads = (
            self.tr("When"),
            self.tr("What happened"),
            self.tr("From / to"),
            self.tr("How"),
            self.tr("Entered by"),
        )
        for column, head in enumerate(heads):
            grid.addWidget(PlainLabel(head, TextKind.SECOND), 0, column)
        for at, entry in enumerate(piece.custody, start=1):
            line = rule()
            grid.addWidget(line, at * 2 - 1, 0, 1, len(heads))
            for column, words in enumerate(self._entry(entry)):
                cell = PlainLabel(words, wrap=True, selectable=True)
                grid.addWidget(cell, at * 2, column, Qt.AlignmentFlag.AlignTop)
        for column, share in enumerate((3, 3, 4, 5, 3)):
            grid.setColumnStretch(column, share)
        card.body.addLayout(grid)
        return card

    def _entry(self, entry: CustodyEntry) -> tuple[str, str, str, str, str]:
        give = self.tr("from {name}").format(name=entry.from_whom) if entry.from_whom else ""
        take = self.tr("to {name}").format(name=entry.to_whom) if entry.to_whom else ""
        when = moment_text(entry.at)
        if entry.on is not None:
            when = joined((day_words(entry.on), entry.time.replace(":", ".")), " ")
        seal = self.tr("seal {number}").format(number=entry.seal) if entry.seal else ""
        copies = self.tr("{count} copies").format(count=entry.copies) if entry.copies else ""
        how = joined((entry.how, copies, seal, entry.place, entry.condition))
        what = self._lists.label("custody", entry.what)
        return (when, what, joined((give, take), ", "), how, entry.who)

    @Slot()
    def _check_all_pressed(self) -> None:
        pieces = self._case.evidence if self._case else ()
        self.check_all_requested.emit({one.sha256: one.size for one in pieces if one.held})

    def _mend(self, piece: EvidenceView) -> None:
        self.mend_requested.emit(piece)

    def _go_to_case(self, case: str) -> None:
        self.case_requested.emit(case)

    @Slot(object)
    def _hand(self, piece: EvidenceView) -> None:
        self.custody_requested.emit(piece.id)


def moment_typed(typed: str) -> str:
    """Return ``28 Sep 2024 20.15`` for a day and a time as the journal keeps them."""
    from desktop.cases.model import date_in

    on, _, at = typed.partition(" ")
    day = date_in(on)
    return joined((day_words(day), at.replace(":", ".")), " ") if day else typed
