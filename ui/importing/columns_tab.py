"""What stands in each column, to be corrected; and what each status word means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.cases.sheet.applying import StatusWords
from desktop.cases.sheet.columns import Column
from desktop.cases.sheet.model import StatedStatus
from ui.cases.fields import Pick
from ui.messages import sheets
from ui.style.tokens import GRID, ROW, tokens_of
from ui.widgets.chips import Choice
from ui.widgets.labels import PlainLabel, TextKind, plain_tooltip

_TALL = ROW + 8


def alike(first: Pick, nothing: str = "—") -> Pick:
    """Return one more choice among the entries of another, which both share."""
    pick = Pick(nothing)
    pick.setModel(first.model())
    return pick


def _meanings() -> Pick:
    """Return the choice of what a column holds; its first entry is that Netra does not know."""
    pick = Pick(sheets.meaning(""))
    codes = [code for code in sheets.MEANINGS if code]
    pick.show_choices([Choice(code, sheets.meaning(code)) for code in codes])
    return pick


def quiet_table(name: str, heads: Sequence[str]) -> QTableWidget:
    """Return a short table without grid, read-only but for the fields in it."""
    table = QTableWidget(0, len(heads))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(heads))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setProperty("framed", True)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(ROW)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table


def put_text(table: QTableWidget, row: int, column: int, words: str, colour: str = "") -> None:
    """Put words into a cell, whole on hover."""
    item = QTableWidgetItem(words)
    item.setToolTip(plain_tooltip(words))
    if colour:
        item.setForeground(QColor(colour))
    table.setItem(row, column, item)


def _centred(pick: Pick) -> QWidget:
    """Return a cell with a field in the middle of its height."""
    holder = QWidget()
    row = QVBoxLayout(holder)
    row.setContentsMargins(4, 0, 4, 0)
    row.addStretch(1)
    row.addWidget(pick)
    row.addStretch(1)
    holder.setFocusProxy(pick)
    return holder


class ColumnsTab(QWidget):
    """A row a column of the sheet: its title, a few of its cells, what it holds."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heads = (self.tr("Column"), self.tr("Title"), self.tr("Holds"), self.tr("For example"))
        self.table = quiet_table(self.tr("Columns of the sheet"), heads)
        self.table.verticalHeader().setDefaultSectionSize(_TALL)
        header = self.table.horizontalHeader()
        for at, width in enumerate((64, 210, 270)):
            header.resizeSection(at, width)
        header.setStretchLastSection(True)
        note = PlainLabel(
            self.tr("Whatever a column holds, its text stays beside the respondent. Only what is "
                    "about the reporter is sealed or left out."),
            TextKind.SECOND,
            wrap=True,
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.table, 1)
        column.addWidget(note)
        self._all = _meanings()
        self._all.setParent(self)
        self._all.hide()
        self._picks: dict[str, Pick] = {}

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show these; the same columns keep their fields, and the place where one was."""
        letters = [one.letter for one in columns]
        if letters != list(self._picks):
            self._make(columns)
        second = tokens_of(self.palette()).second
        for row, one in enumerate(columns):
            put_text(self.table, row, 0, one.letter)
            put_text(self.table, row, 1, one.header or self.tr("(no title)"),
                     "" if one.header else second)  # fmt: skip
            put_text(self.table, row, 3, " · ".join(one.examples), second)
            pick = self._picks[one.letter]
            pick.blockSignals(True)
            pick.set_value(one.meaning)
            pick.blockSignals(False)

    def chosen(self) -> dict[str, str]:
        """Return what each column holds, by its letter."""
        return {letter: pick.value() for letter, pick in self._picks.items() if pick.value()}

    def choose(self, letter: str, meaning: str) -> None:
        """Choose as a person would."""
        self._picks[letter].set_value(meaning)

    def _make(self, columns: Sequence[Column]) -> None:
        self.table.setRowCount(0)
        self.table.setRowCount(len(columns))
        self._picks = {}
        for row, one in enumerate(columns):
            pick = alike(self._all)
            title = one.header or one.letter
            pick.setAccessibleName(self.tr("What “{title}” holds").format(title=title))
            pick.currentIndexChanged.connect(self._chosen)
            self._picks[one.letter] = pick
            self.table.setCellWidget(row, 2, _centred(pick))

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()


class StatusTab(QWidget):
    """A row a status word: how often, and the state it means; unknown ones first."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heads = (self.tr("Status in the sheet"), self.tr("Rows"), self.tr("Means here"),
                 self.tr("Outcome"), "")  # fmt: skip
        self.table = quiet_table(self.tr("Status words"), heads)
        self.table.verticalHeader().setDefaultSectionSize(_TALL)
        header = self.table.horizontalHeader()
        for at, width in enumerate((230, 60, 210, 210)):
            header.resizeSection(at, width)
        header.setStretchLastSection(True)
        note = PlainLabel(
            self.tr("A case enters in the state its row states. No step, document or sanction is "
                    "made from words; what a next step needs is asked for then."),
            TextKind.SECOND,
            wrap=True,
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.table, 1)
        column.addWidget(note)
        self._states, self._outcomes = Pick(), Pick()
        for pick in (self._states, self._outcomes):
            pick.setParent(self)
            pick.hide()
        self._picks: dict[str, tuple[Pick, Pick]] = {}
        self._own: set[str] = set()
        self._statuses: Sequence[StatusWords] = ()
        self._kept: dict[str, StatedStatus] = {}

    def use(self, states: Sequence[Choice], outcomes: Sequence[Choice]) -> None:
        """Offer these states and outcomes."""
        self._states.show_choices(states)
        self._outcomes.show_choices(outcomes)

    def show_statuses(
        self, statuses: Sequence[StatusWords], kept: Mapping[str, StatedStatus]
    ) -> None:
        """Show these; ``kept`` are the words that a person has spoken for, now or last time.

        The fields are made when somebody first looks: there may be many of them.
        """
        self._statuses, self._kept = statuses, dict(kept)
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Make the fields that are missing."""
        self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        if {one.words for one in self._statuses} != set(self._picks):
            self._make(self._statuses)
        warning = tokens_of(self.palette()).warning
        for row, one in enumerate(sorted(self._statuses, key=self._place)):
            put_text(self.table, row, 0, one.words)
            put_text(self.table, row, 1, str(one.count))
            put_text(self.table, row, 4, "" if one.understood else self.tr("not known: choose"),
                     warning)  # fmt: skip
            for pick, value in zip(self._picks[one.words], (one.state, one.outcome), strict=True):
                pick.blockSignals(True)
                pick.set_value(value)
                pick.blockSignals(False)

    def chosen(self) -> dict[str, dict[str, str]]:
        """Return what a person has said of status words."""
        found = {
            words: {"state": stated.state, "outcome": stated.outcome}
            for words, stated in self._kept.items()
        }
        for words, (state, outcome) in self._picks.items():
            if words in self._own and state.value():
                found[words] = {"state": state.value(), "outcome": outcome.value()}
        return found

    def choose(self, words: str, state: str, outcome: str = "") -> None:
        """Choose as a person would."""
        self._fill()
        self._picks[words][1].set_value(outcome)
        self._picks[words][0].set_value(state)

    def _place(self, one: StatusWords) -> int:
        return list(self._picks).index(one.words)

    def _make(self, statuses: Sequence[StatusWords]) -> None:
        self.table.setRowCount(0)
        self.table.setRowCount(len(statuses))
        self._picks, self._own = {}, set()
        for row, one in enumerate(statuses):
            picks = (alike(self._states), alike(self._outcomes))
            for at, pick in enumerate(picks):
                pick.setProperty("words", one.words)
                pick.setAccessibleName(self.tr("What “{words}” means").format(words=one.words))
                pick.currentIndexChanged.connect(self._chosen)
                self.table.setCellWidget(row, 2 + at, _centred(pick))
            self._picks[one.words] = picks

    @Slot()
    def _chosen(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QComboBox):
            self._own.add(str(pressed.property("words")))
        self.changed.emit()
