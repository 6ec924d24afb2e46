"""The band above a case that goes to another office, is gone, or came from one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.cases.handing import TAKEN, Standing, Way
from desktop.journal.model import Side
from ui.cases.words import moment_words
from ui.messages.transfers import banner_words
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind

RECALLABLE = (Standing.OFFERED.value, Standing.FORWARDED.value)


class WayBand(QFrame):
    """Says whose the case is now; the sender can ask for it back until it is accepted."""

    recall_requested = Signal()
    case_requested = Signal(str)
    """The same matter should be shown as the other office has it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wayBand")
        self._words = PlainLabel("", wrap=True, selectable=True)
        self._reason = PlainLabel("", TextKind.SECOND, wrap=True, selectable=True)
        self.recall = PlainButton(self.tr("Ask for it back…"))
        self.recall.clicked.connect(self.recall_requested)
        self._twin = ""
        self.twin = PlainButton(self.tr("Show that case"))
        self.twin.clicked.connect(self._show_twin)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID, GRID * 3, GRID)
        row.setSpacing(GRID + 4)
        row.addWidget(IconView("arrows-exchange", 20, Tone.ACCENT))
        row.addWidget(self._words, 3)
        row.addWidget(self._reason, 2)
        row.addWidget(self.recall)
        row.addWidget(self.twin)
        self.hide()

    def show_way(self, way: Way | None, side: Side, *, may_recall: bool, twin: str = "") -> None:
        """Show where a case goes or came from; nothing for one that never left.

        ``twin`` is the same matter as the other office has it, where it lies here.
        """
        words = ""
        if way is not None:
            words = banner_words(way, moment_words(way.at), at_headquarters=side is Side.HQ)
            self._words.setText(words)
            self._reason.setText(self.tr("Reason: {reason}").format(reason=way.reason))
            self._reason.setVisible(bool(way.reason) and way.standing != TAKEN)
            self.recall.setVisible(may_recall and way.standing in RECALLABLE)
            self._twin = twin
            self.twin.setVisible(bool(twin))
        self.setVisible(bool(words))

    @Slot()
    def _show_twin(self) -> None:
        self.case_requested.emit(self._twin)
