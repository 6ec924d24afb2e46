"""A paper about a piece of evidence: look at it, print it, save it where it is wanted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import KnownError
from desktop.keys.files import write_durably
from ui.background import Background
from ui.letters.paper import Paper, PictureRequest, draw_pages, read_paper
from ui.letters.paper_view import PaperView
from ui.letters.printing import print_paper, set_up
from ui.messages import sentence
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.system_dialogs import ask_for_printer, ask_where_to_save


class PaperDialog(QDialog):
    """Shows the pages and offers to print or save them."""

    used = Signal(str)
    """The paper went out: a printer's name or a path."""

    def __init__(
        self,
        title: str,
        file_name: str,
        pdf: bytes,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(700, 690)
        self._name, self._pdf, self._background = file_name, pdf, background
        self._printer: QPrinter | None = None
        self._target = Path()
        self.bar = MessageBar()
        self.view = PaperView()
        self.view.pictures_wanted.connect(self._draw)
        close = PlainButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.save = PlainButton(self.tr("Save as PDF…"), icon="download")
        self.save.clicked.connect(self._ask_where)
        self.print = PlainButton(self.tr("Print…"), Role.PRIMARY, "printer")
        self.print.clicked.connect(self._ask_printer)
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID * 2, 0, GRID * 2, GRID * 2)
        foot.addStretch(1)
        for button in (close, self.save, self.print):
            foot.addWidget(button)
        head = PlainLabel(title, TextKind.HEADING)
        head.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(head)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        background.run(read_paper, pdf).by(self).then(self._show)

    @Slot(object)
    def _show(self, paper: Paper) -> None:
        self.view.show_paper(paper)

    @Slot(object)
    def _draw(self, request: PictureRequest) -> None:
        job = self._background.run(draw_pages, request)
        job.by(self).then(self.view.show_pictures)

    @Slot()
    def _ask_where(self) -> None:
        ask_where_to_save(self, self.tr("Save the paper"), self._name, self.save_to)

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Write the paper to ``path``."""
        self._target = Path(path)
        job = self._background.run(write_durably, self._target, self._pdf)
        job.by(self).then(self._saved).failed(self._refused)

    @Slot(object)
    def _saved(self, _nothing: None) -> None:
        self.used.emit(str(self._target))
        self.bar.say(Kind.GOOD, self.tr("Saved: {path}").format(path=self._target))

    @Slot()
    def _ask_printer(self) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        ask_for_printer(self._printer, self, self._print)

    @Slot()
    def _print(self) -> None:
        if self._printer is not None:
            job = self._background.run(print_pdf, self._printer, self._pdf, self._name)
            job.by(self).then(self._printed).failed(self._refused)

    @Slot(object)
    def _printed(self, _pages: int) -> None:
        name = self._printer.printerName() if self._printer else ""
        self.used.emit(name)
        self.bar.say(Kind.GOOD, self.tr("Sent to the printer {name}.").format(name=name))

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self.bar.say(Kind.DANGER, sentence(error))


def print_pdf(printer: QPrinter, pdf: bytes, title: str) -> int:
    """Print all pages; returns how many. Off the GUI thread."""
    paper = read_paper(pdf)
    set_up(printer, paper, title)
    return print_paper(printer, paper)
