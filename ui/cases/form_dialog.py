"""A dialog around a form: title, sentence, fields that scroll, the harmless button first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.cases.fields import FieldForm
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob, PlainButton, Role
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import ScrollColumn


class FormDialog(QDialog):
    """Stays open until its work has succeeded; a refusal is shown at its field or above.

    Connect ``effect_requested``; then call ``busy_with`` and ``accept`` or ``show_refused``.
    """

    effect_requested = Signal()

    def __init__(
        self, title: str, words: str, effect: str, form: FieldForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(600)
        self.form = form
        self._bar = MessageBar()
        self.body = ScrollColumn()
        self.body.body.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID)
        self.body.body.addWidget(form)
        self.body.body.addStretch(1)
        self.body.setMinimumHeight(200)
        head = QVBoxLayout()
        head.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, 0)
        head.setSpacing(GRID)
        head.addWidget(PlainLabel(title, TextKind.TITLE, wrap=True))
        if words:
            head.addWidget(PlainLabel(words, wrap=True, selectable=True))
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        self.foot.setSpacing(GRID)
        self.foot.addStretch(1)
        self.back = PlainButton(self.tr("Back"))
        self.back.clicked.connect(self.reject)
        self.effect = ActionButton(effect, Role.PRIMARY)
        self.effect.clicked.connect(self.effect_requested)
        self.foot.addWidget(self.back)
        self.foot.addWidget(self.effect)
        for keys in ("Ctrl+Return", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.effect.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self.body, 1)
        column.addLayout(self.foot)
        if form.rows:
            form.rows[0].field.setFocus()

    def fit(self, most: int = 640) -> None:
        """Take the height the form needs, up to a limit."""
        wanted = self.form.sizeHint().height() + 210
        self.resize(620, max(300, min(most, wanted)))

    def busy_with(self, job: EndingJob) -> None:
        """Keep the button quiet until the work has ended."""
        self._bar.hide()
        self.effect.busy_with(job)

    def show_refused(self, field: str, words: str) -> None:
        """Say why it was refused, at the field where there is one."""
        if not self.form.complain(field, words):
            self._bar.say(Kind.DANGER, words)
            self._bar.setFocus()

    def show_hint(self, words: str) -> None:
        """Say something above the fields that stops nobody."""
        self._bar.say(Kind.WARNING, words)

    @Slot()
    def press(self) -> None:
        """Press the main button."""
        self.effect.click()
