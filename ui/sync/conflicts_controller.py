"""What happens next on the page of fields with two values."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop.errors import KnownError
from ui.background import Background, Change
from ui.sync.conflicts_page import ConflictsPage
from ui.sync.deciding import Choice, DecisionLook, decide, look_at_decisions


class ConflictsController(QObject):
    """Looks and decides; looks again whenever something in the vault changed."""

    def __init__(self, page: ConflictsPage, background: Background) -> None:
        super().__init__(page)
        self._page, self._background = page, background
        self._choice: Choice | None = None
        page.decided.connect(self._decide)
        background.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Look at everything anew."""
        self._background.ask(look_at_decisions).by(self).then(self._show)

    @Slot(object)
    def _show(self, look: DecisionLook) -> None:
        self._page.show_look(look)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touched and change.by is not self:
            self.refresh()

    @Slot(object)
    def _decide(self, choice: Choice) -> None:
        self._choice = choice
        job = self._background.do(decide, choice).by(self)
        self._page.detail.decide.busy_with(job)
        job.then(self._decided).failed(self._refused)

    @Slot(object)
    def _decided(self, _nothing: object) -> None:
        if self._choice is not None:
            self._page.show_decided(self._choice)
        self.refresh()

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._page.show_refused(error)
        self.refresh()
