"""Switching the officer: asks, unlocks the other's slot, and lets the roof seat him."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import KnownError
from ui.background import Background
from ui.officers.switch_dialog import SwitchDialog
from ui.widgets.chips import Choice


@dataclass(frozen=True, slots=True)
class SwitchDesk:
    """What the roof does. ``unlock`` and ``choose`` are called off the GUI thread.

    ``officers`` is a query for the others who can sit down; ``unlock(login, passphrase)``
    returns a handle; ``seat(unit, login)`` a query whose answer has ``must_choose``;
    ``choose(handle, old, new)`` gives an own passphrase; ``sit(handle, seat, chosen)`` shows
    the other's desk, on the GUI thread.
    """

    officers: Callable[..., Sequence[Choice]]
    unlock: Callable[[str, str], object]
    seat: Callable[..., Any]
    choose: Callable[[object, str, str], None]
    sit: Callable[[object, Any, bool], None]


class Switching(QObject):
    """One dialog at a time; about a second from Enter to the other's desk."""

    def __init__(self, background: Background, desk: SwitchDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._background, self._desk, self._parent = background, desk, parent
        self.dialog: SwitchDialog | None = None
        self._handle: object = None
        self._seat: Any = None

    @Slot()
    def begin(self) -> None:
        """Ask who sits down."""
        if self.dialog is not None:
            return
        dialog = self.dialog = SwitchDialog(self._parent)
        dialog.switch_requested.connect(self._unlock)
        dialog.own_requested.connect(self._choose)
        dialog.finished.connect(self._forget)
        self._background.ask(self._desk.officers).by(dialog).then(dialog.show_officers)
        dialog.open()

    def stop(self) -> None:
        """Put the dialog away: the vault is being locked."""
        if self.dialog is not None:
            self.dialog.reject()

    @Slot(str, str)
    def _unlock(self, login: str, passphrase: str) -> None:
        if self.dialog is None:
            return
        job = self._background.run(self._desk.unlock, login, passphrase).by(self.dialog)
        job.then(self._unlocked).failed(self._refused)
        self.dialog.busy_with(job)

    def _unlocked(self, handle: object) -> None:
        if self.dialog is None:
            return
        self._handle = handle
        job = self._background.ask(self._desk.seat, self.dialog.login).by(self.dialog)
        job.then(self._seated).failed(self._refused)
        self.dialog.busy_with(job)

    def _seated(self, seat: Any) -> None:  # noqa: ANN401 - the roof's own
        self._seat = seat
        if seat.must_choose and self.dialog is not None:
            self.dialog.ask_for_own()
        else:
            self._finish(chosen=False)

    @Slot(str)
    def _choose(self, own: str) -> None:
        if self.dialog is None:
            return
        job = self._background.run(self._desk.choose, self._handle, self.dialog.passphrase, own).by(
            self.dialog
        )
        job.then(self._chosen).failed(self._refused)
        self.dialog.busy_with(job)

    def _chosen(self, _nothing: object) -> None:
        self._finish(chosen=True)

    def _finish(self, *, chosen: bool) -> None:
        handle, seat = self._handle, self._seat
        if self.dialog is not None:
            self.dialog.accept()
        self._desk.sit(handle, seat, chosen)

    def _refused(self, error: KnownError) -> None:
        if self.dialog is not None:
            self.dialog.show_refused(error)

    @Slot()
    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.wipe()
        self.dialog = self._handle = self._seat = None
