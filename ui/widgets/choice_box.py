"""A box to choose from that never widens its page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget


class ChoiceBox(QComboBox):
    """A box as wide as its page gives it; a choice too long for it ends in ``…``.

    ``letters`` is how many it shows at least; Qt itself would ask for the widest choice, and
    cut what is too long without a sign.
    """

    def __init__(self, letters: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box as Qt does, with the choice shortened to what fits."""
        if self.currentIndex() < 0:  # a placeholder, in its own colour
            super().paintEvent(event)
            return
        look = QStyleOptionComboBox()
        self.initStyleOption(look)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            look,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        look.currentText = self.fontMetrics().elidedText(
            look.currentText, Qt.TextElideMode.ElideRight, room.width()
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, look)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, look)
