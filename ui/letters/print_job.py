"""From "Print" to the paper: dialog, warning, record, pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from desktop.errors import KnownError
from ui.background import Background, Job
from ui.letters.paper import Paper
from ui.letters.printing import knows, name_of, print_paper, set_up
from ui.messages import message
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import Dialogs

Record = Callable[[int, str], Job[Any]]
"""Writes down that so many copies go to a printer of this name."""


class Printing(QObject):
    """Prints one paper after the other; nothing here blocks."""

    working = Signal(object)
    """A job to be busy with."""
    told = Signal(object, str, str)
    """A kind of message, what happened, what to do."""

    def __init__(self, owner: QWidget, background: Background, dialogs: Dialogs) -> None:
        super().__init__(owner)
        self._owner, self._background, self._dialogs = owner, background, dialogs
        self._printer: QPrinter | None = None
        self._paper: Paper | None = None
        self._note: Record | None = None

    def start(self, paper: Paper, title: str, note: Record | None = None) -> None:
        """Ask for the printer and print; ``note`` is called before the first page goes out."""
        self._paper, self._note = paper, note
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_up(self._printer, paper, title)
        self._dialogs.printer(self._printer, self._owner, self._chosen)

    @Slot()
    def _chosen(self) -> None:
        paper, printer = self._paper, self._printer
        if paper is None or printer is None:
            return
        if knows(printer, paper.sheets[0]):
            self._write_down()
            return
        size = name_of(paper.sheets[0])
        self.confirm = Confirm(
            self.tr("This printer does not name {size}").format(size=size),
            self.tr(
                "{printer} does not list this paper. Printed at full size, the edges may be "
                "cut off on another sheet. Put {size} in and choose “actual size” if it asks."
            ).format(printer=printer.printerName(), size=size),
            self.tr("Print at full size"),
            parent=self._owner,
        )
        self.confirm.accepted.connect(self._write_down)
        self.confirm.open()

    @Slot()
    def _write_down(self) -> None:
        if self._printer is None:
            return
        if self._note is None:
            self._print(None)
            return
        where = self._printer.printerName() or self._printer.outputFileName()
        job = self._note(max(1, self._printer.copyCount()), where).by(self)
        self.working.emit(job.then(self._print).failed(self._failed))

    @Slot(object)
    def _print(self, _noted: object) -> None:
        if self._paper is not None and self._printer is not None:
            job = self._background.run(print_paper, self._printer, self._paper).by(self)
            self.working.emit(job.then(self._done).failed(self._failed))

    @Slot(object)
    def _done(self, pages: int) -> None:
        words = self.tr("Sent to the printer, pages: {count}.").format(count=pages)
        self._printer = None
        self.told.emit(Kind.GOOD, words, "")

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        told = message(error)
        self.told.emit(Kind.DANGER, told.what_happened, told.what_to_do)
