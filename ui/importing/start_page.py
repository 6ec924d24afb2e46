"""Choosing a file, and the imports that were done before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.sheet.applying import ImportView
from ui.importing.columns_tab import put_text, quiet_table
from ui.importing.looking import ImportLists
from ui.importing.words import state_words
from ui.messages import words
from ui.prevention.words import number
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import MessageBar
from ui.widgets.surface import Card, PageHead


class StartPage(QWidget):
    """One button; below it what was taken over, with its parked rows, to be taken back."""

    file_requested = Signal()
    parked_requested = Signal()
    cases_requested = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done: tuple[ImportView, ...] = ()
        self._lists: ImportLists | None = None
        head = PageHead(
            self.tr("Old register"),
            self.tr("From Excel (.xlsx, .xls), LibreOffice (.ods) or CSV"),
        )
        self.told = MessageBar()
        card = Card()
        for step in (
            self.tr("1. Choose the file. It is only read, and not kept."),
            self.tr("2. Look whether Netra understood columns, dates and status words."),
            self.tr("3. Take the cases over. Doubtful rows are parked with the reason, and the "
                    "whole import can be taken back."),
        ):  # fmt: skip
            card.body.addWidget(PlainLabel(step, wrap=True))
        self.choose = ActionButton(self.tr("Choose a file…"), Role.PRIMARY, icon="folder")
        self.choose.clicked.connect(self.file_requested)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        card.body.addLayout(row)
        self._title = PlainLabel(self.tr("Taken over so far"), TextKind.HEADING)
        heads = (self.tr("When"), self.tr("File"), self.tr("Sheet"), self.tr("Cases"),
                 self.tr("Parked"), self.tr("Officer"), "")  # fmt: skip
        self.table = quiet_table(self.tr("Taken over so far"), heads)
        for at, width in enumerate((150, 230, 120, 80, 80, 160)):
            self.table.horizontalHeader().resizeSection(at, width)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.currentCellChanged.connect(self._judge)
        self.parked = PlainButton(self.tr("Save the parked rows…"), icon="download")
        self.parked.clicked.connect(self.parked_requested)
        self.cases = PlainButton(self.tr("Show its cases"), icon="folders")
        self.cases.clicked.connect(self.cases_requested)
        self.undo = ActionButton(self.tr("Take the import back…"), Role.DANGER)
        self.undo.clicked.connect(self.undo_requested)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(GRID)
        buttons.addWidget(self.cases)
        buttons.addWidget(self.parked)
        buttons.addStretch(1)
        buttons.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        inner.setSpacing(GRID)
        for one in (head, card, self._title):
            inner.addWidget(one)
        inner.addWidget(self.table, 1)
        inner.addWidget(self._buttons)
        self._rest = QWidget()
        inner.addWidget(self._rest, 1)
        column.addWidget(self.told)
        column.addLayout(inner, 1)
        self.setFocusProxy(self.choose)

    def use(self, lists: ImportLists) -> None:
        """Show what was done; say why nothing can be taken over where that is so."""
        self._lists = lists
        self._show(lists.done)
        if not lists.here:
            words_ = self.tr("Cases are registered at the region, not at headquarters.")
            self.choose.forbid(words_)
        else:
            self.choose.allow()

    def current(self) -> ImportView | None:
        """Return the import the cursor is on."""
        row = self.table.currentRow()
        return self._done[row] if 0 <= row < len(self._done) else None

    def choose_import(self, at: int) -> None:
        """Go to an import by its place in the list."""
        self.table.setCurrentCell(at, 0)

    def _show(self, done: Sequence[ImportView]) -> None:
        kept = self.current()
        self._done = tuple(done)
        self.table.blockSignals(True)
        self.table.setRowCount(len(done))
        for row, one in enumerate(done):
            cells = (words.value(one.at), one.file, one.sheet, number(one.cases),
                     number(one.parked), one.officer, state_words(one))  # fmt: skip
            for at, text in enumerate(cells):
                put_text(self.table, row, at, text)
        ids = [one.id for one in done]
        self.table.setCurrentCell(ids.index(kept.id) if kept and kept.id in ids else 0, 0)
        self.table.blockSignals(False)
        for widget in (self._title, self.table, self._buttons):
            widget.setVisible(bool(done))
        self._rest.setVisible(not done)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        one = self.current()
        self.parked.setEnabled(one is not None and one.parked > 0)
        self.cases.setEnabled(one is not None and not one.undone_at)
        role = self._lists.refusals.get("import.undo", "") if self._lists else ""
        if one is None:
            self.undo.forbid(self.tr("Choose an import in the list first."))
        elif one.undone_at:
            self.undo.forbid(self.tr("This import was taken back already."))
        elif role:
            text = self.tr("This needs the role {role}. Ask an officer who has it.")
            self.undo.forbid(text.format(role=role))
        else:
            self.undo.allow()
