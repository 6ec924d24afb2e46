"""The cell with the first respondent: the name is cut, never how many there are."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.cases.rows import BORDER

_PADDING = 30


class NameCell(QStyledItemDelegate):
    """Cuts what stands before :data:`~ui.cases.rows.BORDER` until the whole fits."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Set the text that fits."""
        super().initStyleOption(option, index)
        name, border, rest = option.text.partition(BORDER)
        if border:
            room = option.rect.width() - _PADDING - option.fontMetrics.horizontalAdvance(rest)
            cut = option.fontMetrics.elidedText(name, Qt.TextElideMode.ElideRight, max(room, 30))
            option.text = f"{cut}{rest}"
