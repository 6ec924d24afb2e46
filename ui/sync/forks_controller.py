"""What happens next on the page of two histories: looking, and nothing else."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from ui.background import Background
from ui.sync.comparing import look_at_forks
from ui.sync.forks_page import ForksPage
from ui.sync.vault_calls import VaultCalls


class ForksController(QObject):
    """Looks each time the page is opened: it reads whole bundles."""

    def __init__(self, page: ForksPage, background: Background, vault: Path) -> None:
        super().__init__(page)
        self._page, self._background, self._vault = page, background, vault
        self._calls = VaultCalls(background, self)
        page.opened.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Look at everything anew."""
        job = self._background.run(look_at_forks, self._calls, self._vault).by(self)
        job.then(self._page.show_look).failed(self._page.show_refused)
