"""What happens next when a paper is checked: its bytes and its codes read, then looked up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.errors import KnownError
from desktop.keys.files import read_limited
from desktop.letters.archive_code import CODE_MARK
from desktop.letters.esignatures import MOST_BYTES
from desktop.letters.ports import LetterUnit
from desktop.letters.trust_roots import ENDINGS, TrustRoot, read_roots
from desktop.letters.verifying import (
    PaperCheck,
    Verified,
    verify_code,
    verify_number,
    verify_paper,
)
from ui.background import Background
from ui.letters.check_panel import Checked, of_paper
from ui.widgets.square_code import ReadCodes
from ui.widgets.system_dialogs import PICTURES, Dialogs

if TYPE_CHECKING:
    from ui.letters.register_page import RegisterPage


@dataclass(frozen=True, slots=True)
class _Shown:
    """A file as it was read: its bytes, and the texts of the codes on its pages."""

    content: bytes
    codes: tuple[str, ...]


class CheckController(QObject):
    """Checks one file after the other."""

    def __init__(
        self,
        page: RegisterPage,
        background: Background,
        dialogs: Dialogs,
        read_codes: ReadCodes | None,
    ) -> None:
        super().__init__(page)
        self._page, self._panel = page, page.checking
        self._background, self._dialogs = background, dialogs
        self._read = read_codes
        self._waiting: list[Path] = []
        self._roots: tuple[TrustRoot, ...] = ()
        page.check_requested.connect(self._open)
        page.checking.files_wanted.connect(self._ask)
        page.checking.typed.connect(self._look_up)
        page.checking.roots_wanted.connect(self._ask_for_roots)
        page.checking.root_folder_wanted.connect(self._ask_for_root_folder)
        page.checking.roots_dropped.connect(self._drop_roots)

    @Slot()
    def _open(self) -> None:
        self._waiting.clear()
        self._panel.begin()
        self._drop_roots()
        self._page.show_checking()

    @Slot()
    def _ask(self) -> None:
        title = self.tr("Choose photos, scans or PDF")
        self._dialogs.files(self._panel, title, PICTURES, self._chosen)

    def _chosen(self, paths: Sequence[str]) -> None:
        self._waiting = [Path(path) for path in paths]
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        path = self._waiting.pop(0)
        job = self._background.run(_read, path, self._read).by(self)
        self._panel.choose.busy_with(job)
        job.then(partial(self._check, path.name)).failed(partial(self._failed, path.name))

    def _check(self, name: str, shown: _Shown) -> None:
        roots = self._roots
        ders = tuple(root.der for root in roots)
        job = self._background.ask(verify_paper, shown.content, shown.codes, ders).by(self)
        self._panel.choose.busy_with(job)
        job.then(partial(self._checked, name, roots)).failed(partial(self._failed, name))

    def _checked(self, name: str, roots: tuple[TrustRoot, ...], check: PaperCheck) -> None:
        self._panel.show_checked(of_paper(name, check, roots))
        self._next()

    def _failed(self, name: str, error: KnownError) -> None:
        self._panel.show_checked(Checked(name, error=error))
        self._next()

    # Certificates of issuers

    @Slot()
    def _ask_for_roots(self) -> None:
        title = self.tr("Choose certificates")
        self._dialogs.files(self._panel, title, ENDINGS, self._read_roots)

    @Slot()
    def _ask_for_root_folder(self) -> None:
        title = self.tr("Choose the folder of certificates")
        self._dialogs.folder(self._panel, title, lambda path: self._read_roots((path,)))

    def _read_roots(self, paths: Sequence[str]) -> None:
        job = self._background.run(read_roots, tuple(map(Path, paths))).by(self)
        job.then(self._use_roots).failed(self._panel.refuse)

    def _use_roots(self, roots: tuple[TrustRoot, ...]) -> None:
        self._roots = roots
        self._panel.show_roots(roots)

    @Slot()
    def _drop_roots(self) -> None:
        self._use_roots(())

    @Slot(str)
    def _look_up(self, text: str) -> None:
        job = self._background.ask(_look_up, text).by(self)
        self._panel.check.busy_with(job)
        job.then(partial(self._found, text)).failed(self._panel.refuse)

    def _found(self, text: str, found: tuple[Verified, ...]) -> None:
        name = text if not _is_code(text) else self.tr("Code from the paper")
        self._panel.show_checked(Checked(name, found))


def _read(path: Path, read_codes: ReadCodes | None) -> _Shown:
    """Return a file and its codes; one that is no picture may still be known by its bytes."""
    content = read_limited(path, MOST_BYTES)
    try:
        codes = read_codes(path) if read_codes is not None else ()
    except KnownError:
        codes = ()
    return _Shown(content, codes)


def _is_code(text: str) -> bool:
    return text.upper().startswith(CODE_MARK)


def _look_up(unit: LetterUnit, untrusted: str) -> tuple[Verified, ...]:
    return (
        (verify_code(unit, untrusted),) if _is_code(untrusted) else verify_number(unit, untrusted)
    )
