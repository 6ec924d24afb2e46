"""From "Word" to a text document on disk: where, written down, made, written, told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.keys.files import write_durably
from desktop.letters.working_copy import record_copy
from ui.background import Background, Job
from ui.messages import message
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import Dialogs

Make = Callable[[], Job[bytes]]
"""Begins to make the document."""


class WordCopy(QObject):
    """Saves one working copy after the other; nothing here blocks."""

    told = Signal(object, str, str)
    """A kind of message, what happened, what to do."""
    working = Signal(object)
    """A job to be busy with."""

    def __init__(self, owner: QWidget, background: Background, dialogs: Dialogs) -> None:
        super().__init__(owner)
        self._owner, self._background, self._dialogs = owner, background, dialogs
        self._make: Make | None = None
        self._subject = ObjectId("")
        self._target = Path()

    def start(self, make: Make, subject: ObjectId, name: str) -> None:
        """Ask where to, then save; ``subject`` is the letter, or the case of a draft."""
        self._make, self._subject = make, subject
        self._dialogs.save(self._owner, self.tr("Save a working copy"), name, self._begin)

    @Slot(str)
    def _begin(self, path: str) -> None:
        if self._make is not None:
            self._target = Path(path)
            job = self._make().by(self)
            self.working.emit(job)
            job.then(self._made).failed(self._failed)

    @Slot(object)
    def _made(self, content: bytes) -> None:
        # Written down first: what is not in the journal must not lie outside.
        job = self._background.do(record_copy, self._subject, str(self._target))
        job.by(self).then(lambda _noted: self._write(content)).failed(self._failed)

    def _write(self, content: bytes) -> None:
        job = self._background.run(write_durably, self._target, content)
        job.by(self).then(self._written).failed(self._failed)

    @Slot(object)
    def _written(self, _nothing: object) -> None:
        self.told.emit(
            Kind.GOOD,
            self.tr("Saved as {path}.").format(path=self._target.name),
            self.tr("It is a working copy and says so; the record is the paper issued here."),
        )

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        told = message(error)
        self.told.emit(Kind.DANGER, told.what_happened, told.what_to_do)
