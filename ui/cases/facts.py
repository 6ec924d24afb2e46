"""A quiet label and what it says beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.style.tokens import GRID
from ui.widgets.labels import PlainLabel, TextKind

_LABEL = 170


def fact_row(label: str, words: str) -> QHBoxLayout:
    """Return a row with a label of fixed width and text that can be copied."""
    row = QHBoxLayout()
    row.setSpacing(GRID)
    name = PlainLabel(label, TextKind.SECOND, wrap=True)
    name.setFixedWidth(_LABEL)
    row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(words, wrap=True, selectable=True), 1)
    return row
