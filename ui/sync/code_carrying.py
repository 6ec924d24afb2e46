"""From a file of enrolment to codes on screen and paper, and from pictures to the file again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import KnownError, Refused
from desktop.keys.code_parts import Gathered
from desktop.keys.files import write_durably
from desktop.letters.papers import EnrolmentPaper
from desktop.sync.code_sheet import CodeSheet, code_sheet
from ui.background import Background
from ui.letters.paper import Paper, read_paper
from ui.letters.print_job import Printing
from ui.messages import message
from ui.sync.code_desk import CodeDesk, CodePress
from ui.sync.code_read import ReadCodesDialog
from ui.sync.code_show import ShowCodesDialog
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import PICTURES, Dialogs

Failed = Callable[[KnownError], object]


class CodeCarrier(QObject):
    """Shows a file as codes, and reads one from codes; nothing here blocks."""

    def __init__(
        self, owner: QWidget, background: Background, dialogs: Dialogs, desk: CodeDesk
    ) -> None:
        super().__init__(owner)
        self._owner, self._background = owner, background
        self._dialogs, self._desk = dialogs, desk
        self.showing: _Showing | None = None
        self.reading: _Reading | None = None

    def show(self, content: bytes, kind: EnrolmentPaper, failed: Failed) -> None:
        """Show a request or answer of this PC; ``failed`` is told why it cannot be."""
        job = self._background.ask(code_sheet, content, kind).by(self)
        job.then(self._open).failed(failed)

    @Slot(object)
    def _open(self, made: CodeSheet) -> None:
        about = self.tr(
            "Photograph it with a phone, or print it. At the other PC open the photos under "
            "Enrolment, “Read QR codes”."
        )
        title = self.tr("Answer as QR code")
        if made.sheet.kind in (EnrolmentPaper.REQUEST, EnrolmentPaper.JOIN_REQUEST):
            title = self.tr("Request as QR code")
        count = len(made.sheet.codes)
        dialog = ShowCodesDialog(title, about, made.sheet.digits, count, self._owner)
        self.showing = _Showing(dialog, self._background, self._dialogs, self._desk, made)

    def read(self, title: str, limit: int, answer: Callable[[bytes], object]) -> None:
        """Ask for pictures or scans of one file; ``answer`` gets it when all of it is there."""
        dialog = ReadCodesDialog(title, self._owner)
        self.reading = _Reading(dialog, self._background, self._dialogs, self._desk)
        self.reading.begin(limit, answer)


class _Showing(QObject):
    """One file on the screen, printed or saved if wanted; lives as long as its dialog."""

    def __init__(
        self,
        dialog: ShowCodesDialog,
        background: Background,
        dialogs: Dialogs,
        desk: CodeDesk,
        made: CodeSheet,
    ) -> None:
        super().__init__(dialog)
        self.dialog = dialog
        self._background, self._dialogs, self._desk = background, dialogs, desk
        self._made, self._target = made, Path()
        self._printing = Printing(dialog, background, dialogs)
        self._printing.told.connect(dialog.told.say)
        dialog.part_wanted.connect(self._draw)
        dialog.print_wanted.connect(self._print)
        dialog.save_wanted.connect(self._save)
        dialog.ask_for_part()
        dialog.open()

    @Slot(int)
    def _draw(self, number: int) -> None:
        text = self._made.sheet.codes[number - 1]
        job = self._background.run(self._desk.press.code_rows, text).by(self)
        job.then(partial(self.dialog.show_part, number))

    @Slot()
    def _save(self) -> None:
        name = f"netra-{self._made.sheet.kind}-qr.pdf"
        self._dialogs.save(self.dialog, self.tr("Save the QR codes"), name, self._write)

    @Slot(str)
    def _write(self, path: str) -> None:
        self._target = Path(path)
        job = self._background.run(_write, self._desk.press, self._made, self._target).by(self)
        self.dialog.save.busy_with(job)
        job.then(self._written).failed(self._failed)

    @Slot(object)
    def _written(self, _nothing: object) -> None:
        told = self.tr("Written: {file}.").format(file=self._target.name)
        self.dialog.told.say(Kind.GOOD, told)

    @Slot()
    def _print(self) -> None:
        job = self._background.run(_paper, self._desk.press, self._made).by(self)
        self.dialog.print.busy_with(job)
        job.then(self._print_paper).failed(self._failed)

    @Slot(object)
    def _print_paper(self, paper: Paper) -> None:
        self._printing.start(paper, self.dialog.windowTitle())

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        told = message(error)
        self.dialog.told.say(Kind.DANGER, told.what_happened, told.what_to_do)


class _Reading(QObject):
    """One file coming in, picture by picture; lives as long as its dialog."""

    def __init__(
        self, dialog: ReadCodesDialog, background: Background, dialogs: Dialogs, desk: CodeDesk
    ) -> None:
        super().__init__(dialog)
        self.dialog = dialog
        self._background, self._dialogs, self._desk = background, dialogs, desk
        self._limit = 0
        self._answer: Callable[[bytes], object] = bytes
        self._waiting: list[Path] = []
        dialog.pictures_wanted.connect(self._ask)
        dialog.gathered.connect(self._gathered)

    def begin(self, limit: int, answer: Callable[[bytes], object]) -> None:
        """Open the dialog; ``answer`` gets a file of at most ``limit`` bytes."""
        self._limit, self._answer = limit, answer
        self.dialog.open()

    @Slot()
    def _ask(self) -> None:
        title = self.tr("Choose photos or scans")
        self._dialogs.files(self.dialog, title, PICTURES, self._chosen)

    def _chosen(self, paths: Sequence[str]) -> None:
        self._waiting = [Path(path) for path in paths]
        self.dialog.told.hide()
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        path = self._waiting.pop(0)
        job = self._background.run(self._desk.read, path).by(self)
        self.dialog.pictures.busy_with(job)
        job.then(partial(self._read, path.name)).failed(partial(self._refused, path.name))

    def _read(self, name: str, texts: Sequence[str]) -> None:
        self.dialog.take_codes(name, texts)
        self._next()

    def _refused(self, name: str, error: KnownError) -> None:
        self.dialog.refuse(name, error)
        self._next()

    @Slot(object)
    def _gathered(self, gathered: Gathered) -> None:
        self._waiting.clear()
        try:
            content = gathered.content(self._limit)
        except Refused as refusal:
            self.dialog.complain(refusal)
            return
        self.dialog.accept()
        self._answer(content)


def _pdf(press: CodePress, made: CodeSheet) -> bytes:
    return press.render("enrolment_sheet", made.sheet, made.style, draft=False).pdf


def _write(press: CodePress, made: CodeSheet, target: Path) -> None:
    write_durably(target, _pdf(press, made))


def _paper(press: CodePress, made: CodeSheet) -> Paper:
    return read_paper(_pdf(press, made))
