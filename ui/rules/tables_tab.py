"""The tables of the law: choose a table, search, read one row with its sources."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.cases.rule_rows import RuleLine, RuleRow, RuleTable
from ui.rules import words
from ui.rules.grid import Grid, Line
from ui.style.tokens import GRID
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.labels import Badge, PlainLabel, TextKind
from ui.widgets.surface import ScrollColumn, rule

_KIND = Qt.ItemDataRole.UserRole
_NARROW = 760
"""Pixels under which the list of tables becomes a box."""
_TYPING = 200
"""Milliseconds after the last letter before it is searched."""


class TablesTab(QWidget):
    """Everything is read here and nothing changed."""

    asked = Signal(str, str)
    """The table (empty for all) and the words to search for."""
    row_asked = Signal(str, str)
    """Code and table of the row to show whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._several = True
        self._kinds = QListWidget()
        self._kinds.setAccessibleName(self.tr("Tables"))
        self._kinds.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._kinds.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._kinds.setMinimumWidth(180)
        self._kinds.currentRowChanged.connect(self._ask)
        self._pick = ChoiceBox()
        self._pick.setAccessibleName(self.tr("Tables"))
        self._pick.activated.connect(self._picked)
        self._pick.hide()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search: code, words, source …"))
        self.search.setAccessibleName(self.tr("Search in the rules"))
        self.search.setClearButtonEnabled(True)
        self._pause = QTimer(self, interval=_TYPING, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self.search.textChanged.connect(self._pause.start)
        heads = (self.tr("Code"), self.tr("What it says"), self.tr("How sure"))
        self.rows = Grid(self.tr("Rows of the rules"), heads, 1, 2)
        self.rows.current_changed.connect(self._chosen)
        self._count = PlainLabel("", TextKind.SECOND)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(GRID, 0, GRID, 0)
        column.setSpacing(GRID)
        column.addWidget(self._pick)
        column.addWidget(self.search)
        column.addWidget(self.rows, 1)
        column.addWidget(self._count)
        self.detail = RowPane()
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        for pane in (self._kinds, middle, self.detail):
            self._panes.addWidget(pane)
        self._panes.setChildrenCollapsible(False)
        self._panes.setSizes([206, 460, 290])
        self._panes.setStretchFactor(1, 3)
        self._panes.setStretchFactor(2, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        whole.addWidget(self._panes)
        self.setFocusProxy(self.search)

    @property
    def kind(self) -> str:
        """The table that is chosen; empty for all of them."""
        item = self._kinds.currentItem()
        return str(item.data(_KIND) or "") if item is not None else ""

    def show_tables(self, tables: Sequence[RuleTable]) -> None:
        """Offer the tables under their headings; the chosen one stays chosen."""
        kept = self.kind
        self._kinds.blockSignals(True)
        self._kinds.clear()
        everything = QListWidgetItem(self.tr("All tables"))
        everything.setData(_KIND, "")
        self._kinds.addItem(everything)
        bold = QFont(self._kinds.font())
        bold.setBold(True)
        for part, below in groupby(tables, key=lambda one: one.part):
            heading = QListWidgetItem(part)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(bold)
            heading.setSizeHint(QSize(0, 34))
            self._kinds.addItem(heading)
            for one in below:
                item = QListWidgetItem(f"{one.name} ({one.rows})")
                item.setData(_KIND, one.kind)
                item.setToolTip(one.name)
                self._kinds.addItem(item)
        self._kinds.blockSignals(False)
        self._pick.clear()
        self._pick.addItem(everything.text(), "")
        for one in tables:
            self._pick.addItem(one.name, one.kind)
        self.choose_table(kept or "violation")

    def choose_table(self, kind: str) -> None:
        """Go to a table."""
        for at in range(self._kinds.count()):
            item = self._kinds.item(at)
            if item.data(_KIND) == kind and item.flags() != Qt.ItemFlag.NoItemFlags:
                self._kinds.setCurrentRow(at)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Choose tables in a box instead of a list while there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._kinds.setHidden(narrow)
        self._pick.setVisible(narrow)

    def show_rows(self, rows: Sequence[RuleLine]) -> None:
        """Show what was found, the first row whole."""
        lines = [Line((row.code, row.kind), (row.code, row.name, _sure(row))) for row in rows]
        self.rows.show_lines(lines, 122)
        text = self.tr("{count} rows, {review} of them to be verified")
        review = sum(row.needs_review for row in rows)
        self._count.setText(text.format(count=len(rows), review=review))
        if rows:
            self.rows.choose((rows[0].code, rows[0].kind))
        else:
            self._count.setText(self.tr("Nothing found. Try fewer words, or all tables."))
            self.detail.show_row(None)

    @Slot(int)
    def _picked(self, at: int) -> None:
        self.choose_table(str(self._pick.itemData(at) or ""))

    @Slot()
    def _ask(self) -> None:
        self._pick.setCurrentIndex(max(0, self._pick.findData(self.kind)))
        self._pause.stop()
        self.asked.emit(self.kind, self.search.text())

    @Slot(object)
    def _chosen(self, key: object) -> None:
        if isinstance(key, tuple):
            self.row_asked.emit(*key)


def _sure(row: RuleLine) -> str:
    sure = words.confidence_in_short(row.confidence)
    return words.to_verify() if row.needs_review else sure


class RowPane(ScrollColumn):
    """One row: what it says, how sure it is, where it was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(GRID * 2, 0, GRID, GRID)
        self._inside: QWidget | None = None
        self.body.addStretch(1)

    def show_row(self, row: RuleRow | None) -> None:
        """Show a row, or nothing."""
        if self._inside is not None:
            self.body.removeWidget(self._inside)
            self._inside.deleteLater()
        self._inside = None if row is None else self._page(row)
        if self._inside is not None:
            self.body.insertWidget(0, self._inside)
        self.verticalScrollBar().setValue(0)

    def _page(self, row: RuleRow) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(PlainLabel(row.name, TextKind.TITLE, wrap=True, selectable=True))
        second = f"{row.code} · {row.table}" if row.code != row.name else row.table
        column.addWidget(PlainLabel(second, TextKind.SECOND, wrap=True, selectable=True))
        if row.needs_review:
            column.addWidget(Badge(words.to_verify(), "warning"), 0, Qt.AlignmentFlag.AlignLeft)
        fields = QFormLayout()
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields.setVerticalSpacing(2)
        for one in row.columns:
            if one.text not in (row.name, row.code):
                self._add(fields, one.name, one.text)
        column.addLayout(fields)
        column.addWidget(rule())
        about = QFormLayout()
        about.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        about.setVerticalSpacing(2)
        self._add(about, self.tr("How sure"), words.confidence(row.confidence))
        self._add(about, self.tr("Not verified"), ", ".join(row.unverified))
        self._add(about, self.tr("Sources disagree"), row.conflict)
        self._add(about, self.tr("Note"), row.note)
        official = self.tr("official site")
        sources = [
            "\n".join(
                filter(None, (f"{one.title} ({official})" if one.official else one.title,
                              one.address))
            )
            for one in row.sources
        ]  # fmt: skip
        self._add(about, self.tr("Sources"), "\n".join(sources))
        column.addLayout(about)
        return page

    def _add(self, form: QFormLayout, name: str, text: str) -> None:
        if text:
            form.addRow(
                PlainLabel(name, TextKind.SECOND),
                PlainLabel(text, wrap=True, selectable=True),
            )
