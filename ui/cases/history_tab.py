"""What happened to a case, the newest first: who, when, what, before, after, why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.views import HistoryEntry
from ui.cases.lists import Lists
from ui.cases.words import joined, moment_words
from ui.messages.history import tell
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import ScrollColumn, rule

_WIDTH = 900
_PART = 40
_LISTS_OF = {
    "allegations": "violation",
    "area_head": "area_head",
    "asn_type": "asn_type",
    "confidentiality": "confidentiality",
    "event": "event",
    "hasil": "outcome",
    "mode": "mode",
    "outcome": "outcome",
    "position_kind": "position_kind",
    "primary_allegation": "violation",
    "proposed_sanction": "sanction",
    "rule_set": "rule_set",
    "sanction": "sanction",
    "sanksi": "sanction",
    "source": "source",
    "state": "state",
}
"""Fields that hold codes, and the list that names them; a ``type`` may be either of two."""


class HistoryTab(ScrollColumn):
    """Riwayat."""

    history_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._entries: tuple[HistoryEntry, ...] = ()
        self._lists = Lists({})
        self._shown = 0
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        self.body.addLayout(self._column)
        self._more = PlainButton(self.tr("Show older entries"), icon="chevron-down")
        self._more.clicked.connect(self._show_part)
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def show_history(self, entries: Sequence[HistoryEntry], lists: Lists) -> None:
        """Show a history that is given with the oldest first."""
        self._entries, self._lists = tuple(reversed(entries)), lists
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._shown = 0
        self._show_part()

    @Slot()
    def _show_part(self) -> None:
        part = self._entries[self._shown : self._shown + _PART]
        for entry in part:
            if self._shown:
                self._column.addWidget(rule())
            self._column.addWidget(self._entry(entry))
            self._shown += 1
        self._more.setVisible(self._shown < len(self._entries))

    def _entry(self, entry: HistoryEntry) -> QWidget:
        told = tell(entry, self._label)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(PlainLabel(moment_words(entry.at), TextKind.SECOND))
        role = self._lists.label("role", entry.role)
        left.addWidget(PlainLabel(joined((entry.officer_name, role)), TextKind.SECOND, wrap=True))
        left.addStretch(1)
        side = QWidget()
        side.setFixedWidth(170)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row.addWidget(side)
        right = QVBoxLayout()
        right.setSpacing(3)
        right.addWidget(PlainLabel(told.sentence, TextKind.STRONG, wrap=True, selectable=True))
        for field, before, after in told.changes:
            words = f"{field}: {before} → {after}" if before else f"{field}: {after}"
            right.addWidget(PlainLabel(words, wrap=True, selectable=True))
        if told.reason:
            words = self.tr("Reason: {reason}").format(reason=told.reason)
            right.addWidget(PlainLabel(words, wrap=True, selectable=True))
        if told.void:
            line = QHBoxLayout()
            line.setSpacing(6)
            line.addWidget(IconView("ban", 14, Tone.DANGER))
            line.addWidget(PlainLabel(told.void, TextKind.COMPLAINT, wrap=True), 1)
            right.addLayout(line)
        right.addStretch(1)
        row.addLayout(right, 1)
        return holder

    def _label(self, field: str, code: str) -> str:
        if field == "type":
            kind = self._lists.label("document", code)
            return kind if kind != code else self._lists.label("evidence", code)
        name = _LISTS_OF.get(field)
        return self._lists.label(name, code) if name else code
