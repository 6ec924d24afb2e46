"""What happens next on the page about the look of letters."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from desktop.ids import ObjectId
from desktop.keys.files import read_limited
from desktop.letters.font_files import FONT_LIMIT
from desktop.letters.model import CREST_LIMIT
from desktop.letters.office_style import (
    FileKind,
    OfficeStyle,
    StyleFile,
    keep_style_file,
    set_style,
)
from desktop.letters.ports import LetterUnit, Press, Printed
from desktop.letters.style_sample import style_sample
from ui.background import Background, Job
from ui.letters.controller import PaperDrawing
from ui.settings.style_section import StyleSection
from ui.widgets.system_dialogs import Dialogs


class StyleController(QObject):
    """Draws the example, keeps fonts and the emblem, saves a version."""

    def __init__(
        self, page: StyleSection, background: Background, press: Press, dialogs: Dialogs
    ) -> None:
        super().__init__(page)
        self._page, self._background, self._press = page, background, press
        self._dialogs = dialogs
        self._drawing = PaperDrawing(page.paper, background)
        self._making: Job[Printed] | None = None
        self._field, self._regular = "", b""
        page.sample_requested.connect(self._sample)
        page.font_requested.connect(self._ask_for_regular)
        page.emblem_requested.connect(self._ask_for_emblem)
        page.save_requested.connect(self._save)

    # The example

    @Slot(str, object)
    def _sample(self, kind: str, style: OfficeStyle) -> None:
        if self._making is not None:
            self._making.cancel()
        job = self._background.ask(style_sample, self._press, kind, style).by(self)
        self._making = job.then(self._made).failed(self._page.show_sample_refused)

    @Slot(object)
    def _made(self, printed: Printed) -> None:
        self._making = None
        self._drawing.show(printed.pdf)

    # Fonts and the emblem

    @Slot(str)
    def _ask_for_regular(self, field: str) -> None:
        self._field = field
        title = self.tr("Choose the regular weight (.ttf)")
        self._dialogs.file(self._page, title, "ttf", self._read_regular)

    def _read_regular(self, path: str) -> None:
        self._read(path, FONT_LIMIT).then(self._ask_for_bold).failed(self._page.show_refused)

    @Slot(object)
    def _ask_for_bold(self, regular: bytes) -> None:
        self._regular = regular
        title = self.tr("Choose the bold weight (.ttf)")
        self._dialogs.file(self._page, title, "ttf", self._read_bold)

    def _read_bold(self, path: str) -> None:
        self._read(path, FONT_LIMIT).then(self._keep_font).failed(self._page.show_refused)

    @Slot(object)
    def _keep_font(self, bold: bytes) -> None:
        job = self._background.do(keep_font, self._regular, bold).by(self)
        job.then(self._font_kept).failed(self._page.show_refused)

    @Slot(object)
    def _font_kept(self, files: tuple[StyleFile, StyleFile]) -> None:
        self._page.show_font(self._field, files)

    @Slot()
    def _ask_for_emblem(self) -> None:
        title = self.tr("Choose the state emblem")
        self._dialogs.file(self._page, title, "png jpg jpeg", self._read_emblem)

    def _read_emblem(self, path: str) -> None:
        self._read(path, CREST_LIMIT).then(self._keep_emblem).failed(self._page.show_refused)

    @Slot(object)
    def _keep_emblem(self, data: bytes) -> None:
        job = self._background.do(keep_style_file, FileKind.EMBLEM, data).by(self)
        job.then(self._page.show_emblem).failed(self._page.show_refused)

    def _read(self, path: str, limit: int) -> Job[bytes]:
        return self._background.run(read_limited, Path(path), limit).by(self)

    # Saving

    @Slot()
    def _save(self) -> None:
        page = self._page
        job = self._background.do(set_style, page.changes(), page.valid_from)
        page.save.busy_with(job)
        job.by(self).then(self._saved).failed(page.show_refused)

    @Slot(object)
    def _saved(self, _version: ObjectId) -> None:
        self._page.show_saved()
        self._page.take_as_saved()


def keep_font(unit: LetterUnit, regular: bytes, bold: bytes) -> tuple[StyleFile, StyleFile]:
    """Check and keep the two files of a font; raises as :func:`keep_style_file`."""
    kept = keep_style_file(unit, FileKind.FONT, regular)
    return kept, keep_style_file(unit, FileKind.FONT, bold)
