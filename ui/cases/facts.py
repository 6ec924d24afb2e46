"""Small arrangements: a quiet label with its words, something at the left."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.style.tokens import GRID
from ui.widgets.buttons import ToolButton
from ui.widgets.labels import ElidedLabel, PlainLabel, TextKind

_LABEL = 170
_UNBROKEN: Final = 36
"""Letters without a blank from which a text would push a narrow page apart: hashes, links."""


def fact_row(label: str, words: str, kind: TextKind = TextKind.BODY) -> QHBoxLayout:
    """Return a row with a label of fixed width and text that can be copied.

    A hash or a link that would not fit is cut in the middle, with a button that copies it.
    """
    row = QHBoxLayout()
    row.setSpacing(GRID)
    name = PlainLabel(label, TextKind.SECOND, wrap=True)
    name.setFixedWidth(_LABEL)
    row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    if max(map(len, words.split()), default=0) < _UNBROKEN:
        row.addWidget(PlainLabel(words, kind, wrap=True, selectable=True), 1)
        return row
    row.addWidget(ElidedLabel(words, kind, mode=Qt.TextElideMode.ElideMiddle), 1)
    said = QCoreApplication.translate("cases", "Copy: {label}").format(label=label)
    copy = ToolButton("copy", said)
    copy.clicked.connect(partial(_copy, words))
    row.addWidget(copy)
    return row


def _copy(words: str) -> None:
    QGuiApplication.clipboard().setText(words)


def left(widget: QWidget) -> QWidget:
    """Return a row with a widget at its left and room beside it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return holder
