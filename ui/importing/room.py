"""The wizard as the settings have it: choosing and past imports, or the sheet being looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.cases.quickfilter import Term, write_terms
from desktop.cases.sheet.applying import (
    Imported,
    ImportView,
    Preview,
    SheetFile,
    Undone,
    import_sheet,
    undo_import,
)
from desktop.cases.sheet.model import ParkedRow, Table
from desktop.errors import KnownError
from desktop.journal.model import Json
from ui.background import Background, Change, Job
from ui.importing.look_page import LookPage
from ui.importing.looking import (
    ImportLists,
    ReadTable,
    look_at_imports,
    look_at_parked,
    look_at_sheet,
    write_parked,
)
from ui.importing.start_page import StartPage
from ui.importing.words import done_words, undone_words
from ui.messages import message
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import Dialogs

_ENDINGS = "xlsx xlsm xls xlsb ods csv txt tsv"


class ImportingRoom(QStackedWidget):
    """Two pages, one at a time."""

    list_requested = Signal(str)
    """A filter that keeps the cases of one import."""

    def __init__(
        self,
        background: Background,
        read: ReadTable,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.start, self.look = StartPage(), LookPage()
        self.addWidget(self.start)
        self.addWidget(self.look)
        self.setFocusProxy(self.start)
        self.controller = ImportingController(self, background, read, dialogs)


class ImportingController(QObject):
    """Reads files off the data threads, looks again after every correction, takes over."""

    def __init__(
        self, room: ImportingRoom, background: Background, read: ReadTable, dialogs: Dialogs
    ) -> None:
        super().__init__(room)
        self._room, self._background, self._read, self._dialogs = room, background, read, dialogs
        self._path = Path()
        self._table: Table | None = None
        self._file: SheetFile | None = None
        self._looking: Job[Preview] | None = None
        self._view: ImportView | None = None
        self._target = Path()
        self._confirm: Confirm | None = None
        start, look = room.start, room.look
        start.file_requested.connect(self._ask_for_file)
        start.parked_requested.connect(self._ask_where)
        start.cases_requested.connect(self._show_cases)
        start.undo_requested.connect(self._ask_why)
        look.back_requested.connect(self.leave)
        look.sheet_chosen.connect(self._read_sheet)
        look.looked_again.connect(self._look_again)
        look.import_requested.connect(self._take)
        background.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Look at lists and past imports anew."""
        self._background.ask(look_at_imports).by(self).then(self._use)

    @Slot(object)
    def _use(self, lists: ImportLists) -> None:
        self._room.start.use(lists)
        self._room.look.use(lists)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("sheet_import", "event", "rule_pack"):
            self.refresh()

    # Reading

    @Slot()
    def _ask_for_file(self) -> None:
        title = self.tr("Choose the old register")
        self._dialogs.file(self._room, title, _ENDINGS, self.read_file)

    @Slot(str)
    def read_file(self, path: str) -> None:
        """Read a file that somebody chose."""
        self._path = Path(path)
        self._room.start.told.hide()
        self._read_sheet("")

    @Slot(str)
    def _read_sheet(self, sheet: str) -> None:
        job = self._background.run(self._read, self._path, sheet).by(self)
        self._room.start.choose.busy_with(job)
        job.then(self._arrived).failed(self._unread)

    @Slot(object)
    def _arrived(self, found: tuple[Table, SheetFile]) -> None:
        self._table, self._file = found
        self._room.look.show_table(self._file.name, self._table)
        self._look(None)

    @Slot(object)
    def _unread(self, error: KnownError) -> None:
        told = message(error)
        shown = self._room.currentWidget()
        bar = self._room.look.told if shown is self._room.look else self._room.start.told
        bar.say(Kind.DANGER, told.what_happened, told.what_to_do)

    # Looking

    @Slot()
    def _look_again(self) -> None:
        self._look(self._room.look.chosen())

    def _look(self, chosen: Json) -> None:
        if self._table is None or self._file is None:
            return
        if self._looking is not None:
            self._looking.cancel()
        job = self._background.ask(look_at_sheet, self._table, self._file, chosen).by(self)
        self._looking = job
        job.then(self._show).failed(self._unread)

    @Slot(object)
    def _show(self, preview: Preview) -> None:
        self._looking = None
        self._room.look.show_preview(preview)
        if self._room.currentWidget() is not self._room.look:
            self._room.setCurrentWidget(self._room.look)
            self._room.look.setFocus()

    @Slot()
    def leave(self) -> None:
        """Go back to choosing; nothing was written."""
        self._table = self._file = None
        self._room.setCurrentWidget(self._room.start)
        self._room.start.setFocus()

    # Taking over and taking back

    @Slot()
    def _take(self) -> None:
        preview = self._room.look.preview
        if preview is None or self._table is None or self._file is None:
            return
        job = self._background.do(import_sheet, self._table, preview.chosen, self._file)
        self._room.look.take.busy_with(job)
        job.by(self).then(self._taken).failed(self._unread)

    @Slot(object)
    def _taken(self, done: Imported) -> None:
        self.leave()
        self._room.start.told.say(Kind.GOOD, *done_words(done))
        self._room.start.choose_import(0)

    @Slot()
    def _ask_why(self) -> None:
        view = self._room.start.current()
        if view is None:
            return
        self._view = view
        text = self.tr(
            "The {count} cases of this import leave the lists. Cases that were worked on or sent "
            "since stay, and are named."
        )
        confirm = Confirm(
            self.tr("Take back “{file}”?").format(file=view.file),
            text.format(count=view.cases),
            self.tr("Take the import back"),
            danger=True,
            reason=self.tr("Why"),
            parent=self._room,
        )
        confirm.accepted.connect(self._undo)
        self._confirm = confirm
        confirm.open()

    @Slot()
    def _undo(self) -> None:
        if self._view is None or self._confirm is None:
            return
        job = self._background.do(undo_import, self._view.id, self._confirm.reason)
        self._room.start.undo.busy_with(job)
        job.by(self).then(self._undone).failed(self._unread)

    @Slot(object)
    def _undone(self, undone: Undone) -> None:
        kind = Kind.WARNING if undone.left else Kind.GOOD
        self._room.start.told.say(kind, *undone_words(undone))

    @Slot()
    def _show_cases(self) -> None:
        view = self._room.start.current()
        if view is not None:
            self._room.list_requested.emit(write_terms([Term("impor", (view.file,))]))

    # Parked rows

    @Slot()
    def _ask_where(self) -> None:
        self._view = self._room.start.current()
        if self._view is not None:
            name = f"{Path(self._view.file).stem} - diparkir.xlsx"
            title = self.tr("Save the parked rows")
            self._dialogs.save(self._room, title, name, self.save_parked)

    @Slot(str)
    def save_parked(self, path: str) -> None:
        """Write the parked rows of the chosen import to a file."""
        if self._view is not None:
            self._target = Path(path)
            job = self._background.ask(look_at_parked, self._view.id).by(self)
            job.then(self._write).failed(self._unread)

    @Slot(object)
    def _write(self, rows: tuple[ParkedRow, ...]) -> None:
        if self._view is None:
            return
        titles = (self.tr("Row"), self.tr("Why"))
        job = self._background.run(write_parked, self._target, self._view.headers, rows, titles)
        job.by(self).then(self._written).failed(self._unread)

    @Slot(object)
    def _written(self, path: Path) -> None:
        words = self.tr("Saved: {file}. Put the rows right there and choose it again.")
        self._room.start.told.say(Kind.GOOD, words.format(file=path.name))
