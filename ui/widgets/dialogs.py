"""Asking back before something that matters. Buttons are named by what they do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.text_fields import GrowingText


class Confirm(QDialog):
    """Ask once, with the consequence in words; ``accepted`` when the effect is wanted.

    The harmless button has the focus and Esc presses it. With ``reason`` a text
    has to be given before the effect can be chosen; read it from :attr:`reason`.
    Show it with ``open()``: nothing here blocks.
    """

    def __init__(
        self,
        title: str,
        words: str,
        effect: str,
        *,
        danger: bool = False,
        reason: str = "",
        back: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self.setMaximumWidth(560)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID + 4)
        column.addWidget(PlainLabel(title, TextKind.TITLE, wrap=True))
        column.addWidget(PlainLabel(words, wrap=True, selectable=True))
        self._text: GrowingText | None = None
        if reason:
            form = FormColumn()
            self._text = GrowingText(lines=2, most_lines=8)
            self._text.textChanged.connect(self._reason_typed)
            form.add(reason, self._text)
            column.addWidget(form)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        self.back = PlainButton(back or self.tr("Back"))
        self.back.clicked.connect(self.reject)
        self.effect = PlainButton(effect, Role.DANGER if danger else Role.PRIMARY)
        self.effect.clicked.connect(self.accept)
        self.effect.setEnabled(not reason)
        buttons.addWidget(self.back)
        buttons.addWidget(self.effect)
        column.addLayout(buttons)
        (self._text or self.back).setFocus()

    @property
    def reason(self) -> str:
        """The reason that was typed, without blanks around it."""
        return self._text.toPlainText().strip() if self._text is not None else ""

    @Slot()
    def _reason_typed(self) -> None:
        self.effect.setEnabled(bool(self.reason))


class Words(QDialog):
    """Show a text that can be copied: a report, a list, an explanation."""

    def __init__(
        self, title: str, words: str, text: str, copy: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 400)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID + 4)
        column.addWidget(PlainLabel(title, TextKind.TITLE, wrap=True))
        column.addWidget(PlainLabel(words, wrap=True))
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        column.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.copy = PlainButton(copy, icon="copy")
        self.copy.clicked.connect(self._copy)
        self.close_button = PlainButton(self.tr("Close"), Role.PRIMARY)
        self.close_button.clicked.connect(self.accept)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.close_button)
        column.addLayout(buttons)

    @Slot()
    def _copy(self) -> None:
        self.text.selectAll()
        self.text.copy()
