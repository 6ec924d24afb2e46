"""First start, the last page: everything is there."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.widgets.empty_state import EmptyState
from ui.widgets.surface import ScrollColumn


class ReadyPage(ScrollColumn):
    """Begin, or practise first."""

    begin_requested = Signal()
    practice_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self.state = EmptyState(
            "circle-check",
            self.tr("Your vault is ready"),
            self.tr(
                "What you skipped waits in the settings with a dot. "
                "You can practise with made-up cases before you begin."
            ),
            self.tr("Start working"),
            self.tr("Try it with sample data"),
        )
        self.state.action_requested.connect(self._begin)
        self.state.second_requested.connect(self._practise)
        self.body.addWidget(self.state, 1)
        self.setFocusProxy(self.state.action)

    def show_joining(self, *, at_headquarters: bool = False) -> None:
        """Say what comes next on a PC that is to join an office."""
        if at_headquarters:
            self.state.show_words(
                self.tr(
                    "Next, let the PC that holds the keys of headquarters let this one in: open "
                    "Stick, begin there, and save the request for it."
                )
            )
            return
        self.state.show_words(
            self.tr(
                "Next, join your office: open Stick, begin there, and save the request for the "
                "other PC. Cases can be registered here once that is done."
            )
        )

    @Slot()
    def _begin(self) -> None:
        self.begin_requested.emit()

    @Slot()
    def _practise(self) -> None:
        self.practice_requested.emit()
