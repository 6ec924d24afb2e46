"""The frame of the first start: where we are, the page, back, skip and on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.stepper import Stepper
from ui.widgets.surface import rule


class Wizard(QWidget):
    """Shows pages one after the other; what they mean is the controller's business."""

    next_requested = Signal()
    back_requested = Signal()
    skip_requested = Signal()

    def __init__(self, phases: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phases = tuple(phases)
        self._stepper = Stepper()
        top = QFrame()
        top.setObjectName("topBar")
        head = QHBoxLayout(top)
        head.setContentsMargins(GRID * 3, GRID + 4, GRID * 3, GRID)
        head.addStretch(1)
        head.addWidget(self._stepper, 8)
        head.addStretch(1)
        self._stack = QStackedWidget()
        self._complaint = PlainLabel("", TextKind.SECOND, wrap=True)
        self.back = PlainButton(self.tr("Back"), icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        self.skip = PlainButton(self.tr("Skip for now"), Role.QUIET)
        self.skip.clicked.connect(self.skip_requested)
        self.next = ActionButton(self.tr("Continue"), Role.PRIMARY)
        self.next.clicked.connect(self._on)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.next.click)
        self._bottom = QWidget()
        row = QHBoxLayout(self._bottom)
        row.setContentsMargins(GRID * 3, GRID + 4, GRID * 3, GRID + 4)
        row.setSpacing(GRID)
        row.addWidget(self.back)
        row.addWidget(self._complaint, 1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._stack, 1)
        column.addWidget(rule())
        column.addWidget(self._bottom)

    def add(self, page: QWidget) -> None:
        """Add a page, one for each phase."""
        self._stack.addWidget(page)

    def show_page(
        self, number: int, *, back: bool = True, skip: bool = False, frame: bool = True
    ) -> None:
        """Show a page by its number; ``frame=False`` hides the row of buttons."""
        self._stepper.show_phases(self._phases, number)
        self._stack.setCurrentIndex(number)
        page = self._stack.currentWidget()
        self.back.setVisible(back)
        self.skip.setVisible(skip)
        self._bottom.setVisible(frame)
        self._complaint.setText("")
        if page is not None:
            (page.focusProxy() or page).setFocus()

    def show_complaint(self, words: str) -> None:
        """Say why it cannot go on."""
        self._complaint.setText(words)

    @Slot()
    def _on(self) -> None:
        self.next_requested.emit()
