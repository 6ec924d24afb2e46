"""Small arrangements: a quiet label with its words, something at the left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.style.tokens import GRID
from ui.widgets.labels import PlainLabel, TextKind

_LABEL = 170


def fact_row(label: str, words: str, kind: TextKind = TextKind.BODY) -> QHBoxLayout:
    """Return a row with a label of fixed width and text that can be copied."""
    row = QHBoxLayout()
    row.setSpacing(GRID)
    name = PlainLabel(label, TextKind.SECOND, wrap=True)
    name.setFixedWidth(_LABEL)
    row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(words, kind, wrap=True, selectable=True), 1)
    return row


def left(widget: QWidget) -> QWidget:
    """Return a row with a widget at its left and room beside it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return holder
