"""Packages from the page of a case: asked for, written down, written, told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.letters.case_file import CaseFile, case_file, record_case_file
from desktop.letters.dispatch import Dispatch, dispatch_of, record_dispatch
from desktop.letters.entry_sheet import IdisFolder, idis_folder, record_idis
from desktop.letters.redaction import Redaction
from desktop.progress import Progress, Silent
from ui.background import Background
from ui.cases.case_page import CasePage
from ui.cases.files import FileDesk
from ui.cases.form_dialog import FormDialog
from ui.cases.package_dialogs import BindDialog, DispatchDialog, IdisDialog
from ui.cases.paper_dialog import PaperDialog
from ui.cases.words import refusal_words
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import ask_for_folder, ask_where_to_save

_SILENT: Progress = Silent()


def bind_book(desk: FileDesk, book: CaseFile, out: Path, progress: Progress = _SILENT) -> Any:  # noqa: ANN401
    """Bind a case to a file; what is told of it are ``pages`` and ``fates``."""
    return desk.bind(book, out, progress)


def bind_package(desk: FileDesk, package: Dispatch, progress: Progress = _SILENT) -> bytes:
    """Bind what is sent behind its cover list."""
    return desk.dispatch(package, progress)


def write_folder(
    desk: FileDesk, folder: IdisFolder, out: Path, progress: Progress = _SILENT
) -> tuple[str, ...]:
    """Write the folder for I'DIS; returns the names of its files."""
    return desk.write_idis(folder, out, progress)


class PackageController(QObject):
    """Binds the case that is shown, and writes the I'DIS folder of its respondents."""

    def __init__(self, page: CasePage, background: Background, files: FileDesk) -> None:
        super().__init__(page)
        self._page, self._background, self._files = page, background, files
        self._dialog: FormDialog | None = None
        self._book: CaseFile | None = None
        self._folder: IdisFolder | None = None
        self._package: Dispatch | None = None
        self.paper: PaperDialog | None = None
        self._target = Path()
        page.bind_requested.connect(self._begin_bind)
        page.dispatch_requested.connect(self._begin_dispatch)
        page.idis_requested.connect(self._begin_idis)

    @property
    def dialog(self) -> FormDialog | None:
        """The dialog that is open."""
        return self._dialog

    def _open(self, dialog: FormDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None

    # The bound file

    @Slot()
    def _begin_bind(self) -> None:
        if self._page.case is not None:
            dialog = BindDialog(self._page.case, self._page)
            dialog.effect_requested.connect(self._gather_book)
            self._open(dialog)

    @Slot()
    def _gather_book(self) -> None:
        dialog, case = self._dialog, self._page.case
        if isinstance(dialog, BindDialog) and case is not None:
            redaction: Redaction | None = dialog.redaction()
            job = self._background.ask(case_file, case.id, redaction)
            dialog.busy_with(job)
            job.by(self).then(self._show_book).failed(self._dialog_refused)

    @Slot(object)
    def _show_book(self, book: CaseFile) -> None:
        self._book = book
        self._close()
        title = self.tr("Bind the case file")
        ask_where_to_save(self._page, title, book.file_name, self.bind_to)

    @Slot(str)
    def bind_to(self, path: str) -> None:
        """Write it down, then bind what was gathered to ``path``."""
        if self._book is not None:
            self._target = Path(path)
            place, redacted = str(self._target.parent), self._book.found is not None
            job = self._background.do(record_case_file, self._book.case, place, redacted=redacted)
            job.by(self).then(self._bind).failed(self._refused)

    @Slot(object)
    def _bind(self, _noted: object) -> None:
        if self._book is not None:
            job = self._background.run(bind_book, self._files, self._book, self._target)
            job.by(self).then(self._bound).failed(self._refused)

    @Slot(object)
    def _bound(self, made: Any) -> None:  # noqa: ANN401 - what the desk tells of a book
        listed = sum(fate not in ("utuh", "disamarkan") for fate in made.fates.values())
        what = self.tr("Bound as {name}: {pages} pages.").format(
            name=self._target.name, pages=made.pages
        )
        then = self.tr("Only on its lists, with the reason: {count}.").format(count=listed)
        self._page.say(Kind.GOOD, what, then if listed else "")

    # What is sent

    @Slot()
    def _begin_dispatch(self) -> None:
        if self._page.case is not None:
            dialog = DispatchDialog(self._page.case, self._page)
            dialog.effect_requested.connect(self._gather_dispatch)
            self._open(dialog)

    @Slot()
    def _gather_dispatch(self) -> None:
        dialog, case = self._dialog, self._page.case
        if isinstance(dialog, DispatchDialog) and case is not None:
            job = self._background.ask(dispatch_of, case.id, dialog.chosen(), dialog.addressee())
            dialog.busy_with(job)
            job.by(self).then(self._bind_dispatch).failed(self._dialog_refused)

    @Slot(object)
    def _bind_dispatch(self, package: Dispatch) -> None:
        self._package = package
        job = self._background.run(bind_package, self._files, package)
        if self._dialog is not None:
            self._dialog.busy_with(job)
        job.by(self).then(self._show_package).failed(self._dialog_refused)

    @Slot(object)
    def _show_package(self, pdf: bytes) -> None:
        self._close()
        if self._package is not None:
            self.paper = PaperDialog(
                self.tr("Package to send"),
                self._package.file_name,
                pdf,
                self._background,
                self._page,
            )
            self.paper.used.connect(self._sent)
            self.paper.open()

    @Slot(str)
    def _sent(self, place: str) -> None:
        if self._package is not None:
            to = ", ".join(self._package.addressee)
            case = self._package.book.case
            self._background.do(record_dispatch, case, place, to).by(self).failed(self._refused)

    # I'DIS

    @Slot()
    def _begin_idis(self) -> None:
        if self._page.case is not None:
            dialog = IdisDialog(self._page.case, self._page)
            dialog.effect_requested.connect(self._gather_folder)
            self._open(dialog)

    @Slot()
    def _gather_folder(self) -> None:
        dialog = self._dialog
        if not isinstance(dialog, IdisDialog):
            return
        if not dialog.respondent():
            dialog.show_refused("respondent", self.tr("Choose a respondent."))
            return
        job = self._background.ask(idis_folder, dialog.respondent())
        dialog.busy_with(job)
        job.by(self).then(self._show_folder).failed(self._dialog_refused)

    @Slot(object)
    def _show_folder(self, folder: IdisFolder) -> None:
        self._folder = folder
        self._close()
        ask_for_folder(self._page, self.tr("Where to put the folder"), self.write_to)

    @Slot(str)
    def write_to(self, path: str) -> None:
        """Write it down, then write the folder below ``path``."""
        if self._folder is not None:
            self._target = Path(path) / f"IDIS-{self._folder.nip}"
            respondent: ObjectId = self._folder.respondent
            job = self._background.do(record_idis, respondent, str(self._target))
            job.by(self).then(self._write).failed(self._refused)

    @Slot(object)
    def _write(self, _noted: object) -> None:
        if self._folder is not None:
            job = self._background.run(write_folder, self._files, self._folder, self._target)
            job.by(self).then(self._written).failed(self._refused)

    @Slot(object)
    def _written(self, names: tuple[str, ...]) -> None:
        words = self.tr("{count} files lie in {folder}.").format(
            count=len(names), folder=self._target
        )
        self._page.say(Kind.GOOD, words)

    # What goes wrong

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    @Slot(object)
    def _dialog_refused(self, error: KnownError) -> None:
        if self._dialog is not None:
            self._dialog.show_refused("", refusal_words(error, self._page.lists))

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._page.say(Kind.DANGER, refusal_words(error, self._page.lists))
