"""What happens next on the post book: looking a bundle up, and the notice of a lost stick."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from desktop.errors import KnownError
from desktop.keys.files import write_durably
from desktop.sync.actions import office_name
from desktop.sync.ports import SyncUnit
from desktop.sync.postbox import Parcel, Posted, note_lost, parcel, posted
from ui.background import Background, Change
from ui.messages.lost import notice
from ui.sync.postbox_page import PostboxPage
from ui.widgets.dialogs import Confirm, Words
from ui.widgets.system_dialogs import Dialogs


class PostboxController(QObject):
    """Looks up, asks how a stick was lost, shows and keeps the notice."""

    def __init__(self, page: PostboxPage, background: Background, dialogs: Dialogs) -> None:
        super().__init__(page)
        self._page, self._background, self._dialogs = page, background, dialogs
        self.asking: Confirm | None = None
        self.notice: Words | None = None
        page.chosen.connect(self._look)
        page.lost_requested.connect(self._ask)
        background.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Look at everything anew."""
        self._background.ask(posted).by(self).then(self._page.show_posted)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("trace"):
            self.refresh()

    @Slot(object)
    def _look(self, one: Posted) -> None:
        self._background.ask(parcel, one).by(self).then(self._page.show_parcel)

    @Slot(object)
    def _ask(self, lost: tuple[Posted, ...]) -> None:
        dialog = self.asking = Confirm(
            self.tr("This stick is lost"),
            self.tr(
                "Netra lists whom the chosen bundles are about and what protected them, and "
                "writes the notice, which is due within 3 × 24 hours. Nothing is lost here: "
                "what was not received goes out again."
            ),
            self.tr("Write the notice"),
            reason=self.tr("Where and when it was lost, and how"),
            parent=self._page,
        )

        def note() -> None:
            job = self._background.do(_lose, lost, dialog.reason).by(self)
            job.then(partial(self._noted, dialog.reason)).failed(self._refused)

        dialog.accepted.connect(note)
        dialog.open()

    def _noted(self, how: str, lost: tuple[tuple[Parcel, ...], str]) -> None:
        parcels, office = lost
        text = notice(parcels, office, how)
        self._page.show_lost(len(parcels))
        self.refresh()
        dialog = self.notice = Words(
            self.tr("Notice of the loss"),
            self.tr("Check it, then copy it into a letter of the office."),
            text,
            self.tr("Copy"),
            self._page,
        )
        dialog.resize(720, 560)
        dialog.finished.connect(partial(self._keep, text))
        dialog.open()

    def _keep(self, text: str, _result: int) -> None:
        title, name = self.tr("Save the notice"), "pemberitahuan-flashdisk-hilang.txt"
        self._dialogs.save(self._page, title, name, partial(self._write, text))

    def _write(self, text: str, path: str) -> None:
        job = self._background.run(write_durably, Path(path), text.encode("utf-8")).by(self)
        job.failed(self._refused)

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._page.show_refused(error)


def _lose(unit: SyncUnit, lost: tuple[Posted, ...], how: str) -> tuple[tuple[Parcel, ...], str]:
    """Note the loss; return what was on the stick and the office's name."""
    return note_lost(unit, lost, how), office_name(unit)
