"""Files of the vault as this room needs them; the roof fills the callables in.

All of it runs on the thread for work that needs no open vault, never on one of the data
threads: sealing a long video must not keep anybody from looking something up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.cases.evidence import DAMAGED, SOUND
from desktop.cases.evidence_views import Picture
from desktop.cases.model import File
from desktop.errors import Trouble
from desktop.letters.case_file import CaseFile
from desktop.letters.dispatch import Dispatch
from desktop.letters.entry_sheet import IdisFolder
from desktop.progress import Progress, Silent
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, ToolButton
from ui.widgets.labels import ElidedLabel, TextKind
from ui.widgets.system_dialogs import ask_for_file


@dataclass(frozen=True, slots=True)
class FileDesk:
    """What can be done with files; each may raise ``KnownError`` and ``Cancelled``."""

    keep: Callable[[Path, Progress], File]
    """Seal a file into the vault's box; the file itself stays where it is."""
    verify: Callable[[str, int, Progress], None]
    """Read a kept file through and compare it with its SHA-256 and size."""
    export: Callable[[str, int, Path, Progress], None]
    """Write a kept file in clear to a path."""
    look: Callable[[Path, Progress], File]
    """Read a file through and say what would name it; nothing is kept."""
    keep_seen: Callable[[Path, File, Progress], File]
    """Seal a file that was looked at, if it still is the same."""
    preview: Callable[[str, int, int, int], Picture]
    """Return a page (from 0) of a kept file, so many pixels wide."""
    render: Callable[[str, object], bytes]
    """Print a paper of a kind from its value, as PDF."""
    identity: Callable[[], str | None] = lambda: None
    """Return what opens reporters' identities; nothing for officers who may not."""
    bind: Callable[[CaseFile, Path, Progress], Any] = lambda _book, _out, _progress: None
    """Bind a case to one PDF; tells ``pages`` and the ``fates`` of its parts."""
    dispatch: Callable[[Dispatch, Progress], bytes] = lambda _package, _progress: b""
    """Bind what is sent behind its cover list, as PDF."""
    write_idis: Callable[[IdisFolder, Path, Progress], tuple[str, ...]] = (
        lambda _folder, _out, _progress: ()
    )
    """Write the folder for I'DIS; returns the names of its files."""


_SILENT: Progress = Silent()


def keep_files(
    desk: FileDesk, paths: Mapping[str, Path], progress: Progress = _SILENT
) -> dict[str, File]:
    """Keep several files, each under its key."""
    return {key: desk.keep(path, progress) for key, path in paths.items()}


def verify_file(desk: FileDesk, sha256: str, size: int, progress: Progress = _SILENT) -> None:
    """Return quietly if a kept file is what its name says."""
    desk.verify(sha256, size, progress)


def verify_files(
    desk: FileDesk, files: Mapping[str, int], progress: Progress = _SILENT
) -> dict[str, str]:
    """Read files through, by SHA-256 and size; return what each is: sound or damaged.

    Progress stage ``verify_files``. Raises what reading raises, but for damage.
    """
    found: dict[str, str] = {}
    for done, (sha256, size) in enumerate(files.items()):
        progress.report("verify_files", done, len(files))
        try:
            desk.verify(sha256, size, _SILENT)
        except Trouble as trouble:
            if trouble.code != "blob.damaged":
                raise
            found[sha256] = DAMAGED
        else:
            found[sha256] = SOUND
    return found


def export_file(
    desk: FileDesk, sha256: str, size: int, target: Path, progress: Progress = _SILENT
) -> None:
    """Write a kept file in clear."""
    desk.export(sha256, size, target, progress)


def look_at_file(desk: FileDesk, path: Path, progress: Progress = _SILENT) -> File:
    """Read a file through and return what would name it."""
    return desk.look(path, progress)


def keep_seen_file(desk: FileDesk, path: Path, seen: File, progress: Progress = _SILENT) -> File:
    """Seal a file that was looked at."""
    return desk.keep_seen(path, seen, progress)


class FileField(QWidget):
    """A file to take along: choose, see its name, take it away again."""

    changed = Signal()

    def __init__(self, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._choose = PlainButton(caption or self.tr("Choose a file…"), icon="paperclip")
        self._choose.clicked.connect(self._ask)
        self._name = ElidedLabel("", TextKind.SECOND)
        self._drop = ToolButton("x", self.tr("Take the file away"))
        self._drop.clicked.connect(self._forget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._choose)
        row.addWidget(self._name, 1)
        row.addWidget(self._drop)
        self.setFocusProxy(self._choose)
        self.set_path(None)

    def path(self) -> Path | None:
        """Return the file that was chosen."""
        return self._path

    def set_path(self, path: Path | None) -> None:
        """Take this file."""
        self._path = path
        self._name.setText(path.name if path else self.tr("no file"))
        self._drop.setVisible(path is not None)

    @Slot()
    def _ask(self) -> None:
        ask_for_file(self, self.tr("Choose a file"), "", self._chosen)

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self.set_path(Path(path))
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self.set_path(None)
        self.changed.emit()
