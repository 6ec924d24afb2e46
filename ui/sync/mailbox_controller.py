"""A region makes its next recipient key, and destroys the one whose time is over."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop.sync import rotating
from ui.background import Background
from ui.sync.trust_page import TrustPage
from ui.widgets.dialogs import Confirm


class MailboxController(QObject):
    """Asks back, and does it; the page looks anew by itself."""

    def __init__(self, page: TrustPage, background: Background) -> None:
        super().__init__(page)
        self._page, self._background = page, background
        self.asking: Confirm | None = None
        page.mailbox.renew_requested.connect(self._renew)
        page.mailbox.destroy_requested.connect(self._destroy)

    @Slot()
    def _renew(self) -> None:
        dialog = self.asking = Confirm(
            self.tr("Make the next recipient key?"),
            self.tr(
                "It goes to headquarters with the next bundle. Headquarters seals to it from "
                "then on, and its answer puts it in force here. The present key still opens what "
                "is late, for a year after that."
            ),
            self.tr("Make the key"),
            parent=self._page,
        )
        dialog.accepted.connect(self._make)
        dialog.open()

    @Slot()
    def _make(self) -> None:
        job = self._background.do(rotating.make_next_key).by(self)
        said = self.tr("The next key is made.")
        then = self.tr("Write a bundle for headquarters: it takes the key along.")
        job.then(lambda _: self._page.say(said, then)).failed(self._page.show_refused)

    @Slot()
    def _destroy(self) -> None:
        dialog = self.asking = Confirm(
            self.tr("Destroy the former key?"),
            self.tr(
                "Bundles that were sealed to it and have not come in yet can then be read by "
                "nobody. Their senders send the content again by themselves. Older backups of "
                "this vault still hold the key: destroy them or lock them away as well."
            ),
            self.tr("Destroy"),
            danger=True,
            parent=self._page,
        )
        dialog.accepted.connect(self._destroy_now)
        dialog.open()

    @Slot()
    def _destroy_now(self) -> None:
        job = self._background.do(rotating.destroy_former_keys).by(self)
        said = self.tr("The former key is destroyed.")
        job.then(lambda _: self._page.say(said)).failed(self._page.show_refused)
