"""Sections that are a list at the left and one entry at the right: officials, elections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.journal.model import Json
from ui.settings.looking import SettingsView
from ui.settings.section import Section
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind, plain_tooltip
from ui.widgets.surface import ScrollColumn

_DATA = Qt.ItemDataRole.UserRole
NEW = "new"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list: key, two lines of words, its fields, and a remark above them.

    ``fixed`` is a remark that says why the entry cannot be changed.
    """

    key: str
    words: str
    second: str
    fields: Mapping[str, Json]
    fixed: str = ""
    note: str = ""


class ListSection(Section):
    """Add, choose, change; an entry is never removed, its validity ends."""

    def __init__(self, title: str, second: str, add: str, parent: QWidget | None = None) -> None:
        super().__init__(title, second, parent)
        self._entries: dict[str, Entry] = {}
        self.key = ""
        self._wanted = ""
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._choose)
        self.add = PlainButton(add, icon="plus")
        self.add.clicked.connect(self.begin)
        left = self.left = QVBoxLayout()
        left.setContentsMargins(GRID * 3, GRID, 0, GRID * 2)
        left.setSpacing(GRID)
        left.addWidget(self.list, 1)
        left.addWidget(self.add)
        self._fixed = PlainLabel("", TextKind.SECOND, wrap=True)
        self.form = FormColumn()
        right = ScrollColumn()
        right.body.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        right.body.addWidget(self._fixed)
        right.body.addWidget(self.form)
        right.body.addStretch(1)
        self.middle.addLayout(left, 42)
        self.middle.addWidget(right, 58)
        self.build(self.form)
        self.form.hide()
        self._fixed.hide()
        self._refusals: tuple[str, str] = ("", "")
        self.setFocusProxy(self.list)

    def build(self, form: FormColumn) -> None:
        """Put the fields into the form; a section says which."""
        raise NotImplementedError

    def entries(self, view: SettingsView) -> Sequence[Entry]:
        """Return the entries of a view; a section says which."""
        raise NotImplementedError

    def show_entries(self, entries: Sequence[Entry], refusals: tuple[str, str]) -> None:
        """Show these; ``refusals`` are the roles missing for adding and for changing."""
        self._refusals = refusals
        chosen = self._wanted or self.key
        self._entries = {entry.key: entry for entry in entries}
        self.list.blockSignals(True)
        self.list.clear()
        for entry in entries:
            item = QListWidgetItem(
                f"{entry.words}\n{entry.second}" if entry.second else entry.words
            )
            item.setData(_DATA, entry.key)
            item.setToolTip(plain_tooltip(item.text()))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.show_entry(chosen if chosen in self._entries else next(iter(self._entries), ""))

    def show_entry(self, key: str) -> None:
        """Choose an entry by its key, as soon as it is there; until then none."""
        row = next(
            (at for at in range(self.list.count()) if self.list.item(at).data(_DATA) == key), -1
        )
        self._wanted = key if row < 0 else ""
        self.list.setCurrentRow(row)
        self._choose(row)

    @Slot()
    def begin(self) -> None:
        """Begin a new entry."""
        self.list.setCurrentRow(-1)
        self.key = NEW
        self.form.show()
        self.form.setEnabled(True)
        self._fixed.hide()
        self.book.show({})
        self.refuse(self._refusals[0])
        self.form.rows[0].field.setFocus()

    @Slot(int)
    def _choose(self, row: int) -> None:
        item = self.list.item(row) if row >= 0 else None
        entry = self._entries.get(str(item.data(_DATA))) if item is not None else None
        self.key = entry.key if entry is not None else ""
        self.form.setVisible(entry is not None)
        self._fixed.setVisible(bool(entry and (entry.fixed or entry.note)))
        if entry is not None:
            self._fixed.setText(entry.fixed or entry.note)
            self.form.setEnabled(not entry.fixed)
            self.book.show(entry.fields)
            self.refuse(self._refusals[1])

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for list and form."""
        return QSize(900, 560)
