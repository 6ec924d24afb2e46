"""Institutions with their merit-system scores, year by year."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.cases.prevention_views import InstitutionView, MeritScore
from ui.prevention.looking import PreventionLists
from ui.style.fonts import with_even_digits
from ui.style.tokens import GRID, ROW, tokens_of
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel, TextKind, plain_tooltip
from ui.widgets.message_bar import MessageBar
from ui.widgets.surface import PageHead

_KEY = Qt.ItemDataRole.UserRole
_YEARS = 5
_PAUSE_MS = 200


class InstitutionsPage(QWidget):
    """A row an institution, a column a year; a score says which category it means."""

    new_requested = Signal()
    edit_requested = Signal()
    score_requested = Signal()
    withdraw_requested = Signal()
    narrowed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, InstitutionView] = {}
        self._lists: PreventionLists | None = None
        self.head = PageHead(self.tr("Institutions"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Name of an institution"))
        self._search.setAccessibleName(self.tr("Search institutions"))
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(240)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._narrow)
        self._search.textChanged.connect(self._typed)
        self.withdraw = ActionButton(self.tr("Take back…"), Role.QUIET)
        self.withdraw.clicked.connect(self.withdraw_requested)
        self.edit = ActionButton(self.tr("Change…"), icon="edit")
        self.edit.clicked.connect(self.edit_requested)
        self.score = ActionButton(self.tr("Enter a score…"), icon="star")
        self.score.clicked.connect(self.score_requested)
        self.new = ActionButton(self.tr("Add an institution"), Role.PRIMARY, icon="plus")
        self.new.clicked.connect(self.new_requested)
        self.head.buttons.addWidget(self._search)
        self.head.buttons.addWidget(self.new)
        about = QHBoxLayout()
        about.setSpacing(GRID)
        about.addWidget(self.edit)
        about.addWidget(self.score)
        about.addStretch(1)
        about.addWidget(self.withdraw)
        self.told = MessageBar()
        self.table = _table(self.tr("Institutions"))
        self.table.currentCellChanged.connect(self._judge)
        self.table.cellDoubleClicked.connect(self._opened)
        self.empty = EmptyState(
            "building",
            self.tr("No institution yet"),
            self.tr("Enter the offices of your region; each can have a merit score a year."),
            self.tr("Add an institution"),
        )
        self.empty.action_requested.connect(self.new_requested)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self.note = PlainLabel("", TextKind.SECOND, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self.head)
        column.addWidget(self.told)
        column.addWidget(self._stack, 1)
        column.addLayout(about)
        column.addWidget(self.note)
        self.setFocusProxy(self.table)

    def use(self, lists: PreventionLists) -> None:
        """Forbid what the officer may not do."""
        self._lists = lists
        self._judge()

    def current(self) -> InstitutionView | None:
        """Return the institution the cursor is on."""
        item = self.table.item(self.table.currentRow(), 0) if self._rows else None
        return self._rows.get(str(item.data(_KEY))) if item is not None else None

    def show_rows(self, found: Sequence[InstitutionView]) -> None:
        """Show these, keeping the place; the columns are the latest years that have scores."""
        kept = self.current()
        years = sorted({score.year for one in found for score in one.scores}, reverse=True)[:_YEARS]
        self._rows = {one.id: one for one in found}
        heads = [self.tr("Institution"), self.tr("Short name"), *map(str, years)]
        self.table.blockSignals(True)
        self.table.clear()
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(len(found))
        second = QColor(tokens_of(self.palette()).second)
        for row, one in enumerate(found):
            scores = {score.year: score for score in one.scores}
            cells = [one.name, one.short_name, *(score_words(scores.get(y)) for y in years)]
            for at, words in enumerate(cells):
                closed = one.closed and at == 0
                shown = self.tr("{name} (closed)").format(name=words) if closed else words
                item = QTableWidgetItem(shown)
                item.setToolTip(plain_tooltip(words))
                item.setData(_KEY, one.id)
                if one.closed:
                    item.setForeground(second)
                self.table.setItem(row, at, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for at in range(1, len(heads)):
            header.resizeSection(at, 140)
        ids = list(self._rows)
        self.table.setCurrentCell(ids.index(kept.id) if kept and kept.id in ids else 0, 0)
        self.table.blockSignals(False)
        narrowed = bool(self._search.text().strip())
        self._stack.setCurrentWidget(self.table if found or narrowed else self.empty)
        reviewed = any(one.needs_review for one in found) and bool(years)
        self.note.setText(
            self.tr("Categories follow from the score where none was entered; the bands are "
                    "still to be verified.") if reviewed else ""
        )  # fmt: skip
        self.note.setVisible(reviewed)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        lists, chosen = self._lists, self.current() is not None
        for button in (self.edit, self.score, self.withdraw):
            button.setVisible(bool(self._rows))
        buttons = ((self.new, "add"), (self.edit, "edit"), (self.score, "score"),
                   (self.withdraw, "withdraw"))  # fmt: skip
        for button, name in buttons:
            why = ""
            role = lists.refusals.get(f"institution.{name}", "") if lists else ""
            if lists is None or not lists.here:
                why = self.tr("Only the region that keeps this register changes it.")
            elif role:
                text = self.tr("This needs the role {role}. Ask an officer who has it.")
                why = text.format(role=role)
            elif button is not self.new and not chosen:
                why = self.tr("Choose an institution in the list first.")
            button.forbid(why) if why else button.allow()
        self.empty.action.setVisible(not self.new.reason)

    @Slot(int, int)
    def _opened(self) -> None:
        if not self.edit.reason:
            self.edit_requested.emit()

    @Slot()
    def _typed(self) -> None:
        self._pause.start()

    @Slot()
    def _narrow(self) -> None:
        self.narrowed.emit(self._search.text().strip())


def _table(name: str) -> QTableWidget:
    """Return a table of a few hundred rows, as quiet as the long lists."""
    table = QTableWidget(0, 0)
    table.setAccessibleName(name)
    table.setFont(with_even_digits(table.font()))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setProperty("framed", True)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    return table


def score_words(score: MeritScore | None) -> str:
    """Return ``260,5 · Baik``; an assumed category is marked with a star."""
    if score is None:
        return ""
    number = "" if score.score is None else f"{score.score:g}".replace(".", ",")
    category = score.category_label + ("*" if score.assumed and number else "")
    return " · ".join(part for part in (number, category) if part)
