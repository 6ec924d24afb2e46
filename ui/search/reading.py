"""Reading the text of files that came into the vault, quietly, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from desktop.cases.finding import READ, FileToRead, ReadFiles, files_read, files_to_read, keep_text
from ui.background import Background, Change

ReadText = Callable[[FileToRead], tuple[str, Sequence[str]]]
"""Returns how the reading of a file went, and the text of its pages; blocks."""

_AT_ONCE = 20


class FileReading(QObject):
    """Reads what is not read yet: at the beginning, after an intake, after an import.

    It goes on where it stopped, for what is read is kept at once.
    """

    standing = Signal(int, bool)
    """How many files are not read yet, and whether that is under way."""

    def __init__(
        self, background: Background, read_text: ReadText, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background, self._read_text = background, read_text
        self._waiting: list[FileToRead] = []
        self._file: FileToRead | None = None
        self._left = 0
        self._looking = False
        self._paused = False
        background.changed.connect(self._on_changed)

    @property
    def left(self) -> int:
        """How many files are not read yet, as far as is known."""
        return self._left

    @property
    def is_reading(self) -> bool:
        """Whether a file is being read."""
        return self._file is not None

    def begin(self) -> None:
        """Look for files that are not read yet, and read them."""
        if self._looking or self._file is not None or self._paused:
            return
        self._looking = True
        self._background.ask(files_read).by(self).then(self._counted)
        self._background.ask(files_to_read, _AT_ONCE).by(self).then(self._take).ended(self._looked)

    @Slot()
    def toggle(self) -> None:
        """Stop after the file that is being read, or go on."""
        self._paused = self._file is not None
        if not self._paused:
            self.begin()
        self._tell()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches(*READ):
            self.begin()

    @Slot()
    def _looked(self) -> None:
        self._looking = False

    @Slot(object)
    def _counted(self, files: ReadFiles) -> None:
        self._left = files.unread
        self._tell()

    @Slot(object)
    def _take(self, files: Sequence[FileToRead]) -> None:
        self._waiting = list(files)
        self._next()

    def _next(self) -> None:
        if self._paused or not self._waiting:
            self._file = None
        else:
            self._file = self._waiting.pop(0)
            job = self._background.quietly(self._read_text, self._file)
            job.by(self).then(self._keep).ended(self._went_on)
        self._tell()

    @Slot(object)
    def _keep(self, read: tuple[str, Sequence[str]]) -> None:
        if self._file is not None:
            state, pages = read
            self._background.do(keep_text, self._file.sha256, state, pages).by(self)
            self._left = max(0, self._left - 1)

    @Slot()
    def _went_on(self) -> None:
        last = not self._waiting
        self._next()
        if last:
            self.begin()

    def _tell(self) -> None:
        self.standing.emit(self._left, self.is_reading)
