"""The system's dialogs: where to save, which file or folder to take, which printer.

Every room asks by these functions. A room whose answers a test gives in the person's
place is handed them as :class:`Dialogs`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop.file_names import outgoing_name

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Chosen = Callable[[], object]
Answer = Callable[[str], object]
Answers = Callable[[Sequence[str]], object]

PICTURES: Final = "jpg jpeg png pdf"
"""What the files end in that can hold a photo or a scan."""

LONGEST_PATH: Final = 259
"""Characters of a whole path that every Windows takes."""

_SAVE, _OPEN, _FOLDER = "lastFolderOfSave", "lastFolderOfOpen", "lastFolderOfFolder"
"""Properties of the main window: the last folder of each question, until the program ends.

Three, so that a letter is not saved on the stick from which a file was taken a moment ago;
not kept longer, because a folder may be called after a case.
"""

_ENDINGS_NAMED: Final = {"docx": "Word", "xlsx": "Excel", "netra-rules": "Netra"}
"""What an ending is called where its capital letters are not what people call it."""

_PLAIN: Final = re.compile(r"[\w-]+")
"""An ending that means nothing else in a filter."""


def ask_for_printer(printer: QPrinter, parent: QWidget, chosen: Chosen) -> None:
    """Open the system's print dialog on ``printer``; ``chosen`` is called when it was accepted."""
    from PySide6.QtPrintSupport import QPrintDialog

    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)

    def ended(result: int) -> None:
        if result:
            chosen()

    dialog.finished.connect(ended)
    QDialog.open(dialog)


def ask_where_to_save(parent: QWidget, title: str, name: str, answer: Answer) -> None:
    """Ask for the file to write; ``answer`` gets its path. An existing one is asked about.

    ``name`` may come from anywhere: what is suggested can be written on any disk, and in the
    folder that is shown. What the person types without an ending gets that of ``name``.
    """
    dialog = _made(parent, title, _SAVE)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    room = LONGEST_PATH - len(dialog.directory().absolutePath()) - 1
    suggested = outgoing_name(name, room)
    ending = PurePath(suggested).suffix.removeprefix(".")
    plain = _PLAIN.fullmatch(ending) is not None
    dialog.setNameFilters([_filter(ending), _every()] if plain else [_every()])
    if plain:
        dialog.setDefaultSuffix(ending)
    dialog.selectFile(suggested)
    dialog.fileSelected.connect(answer)
    dialog.open()


def ask_for_file(parent: QWidget, title: str, endings: str, answer: Answer) -> None:
    """Ask for an existing file; ``endings`` of this kind of file are shown first (``jpg png``).

    Without endings every file is shown.
    """
    dialog = _opening(parent, title, endings, QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(answer)
    dialog.open()


def ask_for_files(parent: QWidget, title: str, endings: str, answer: Answers) -> None:
    """Ask for one or several existing files; otherwise as :func:`ask_for_file`."""
    dialog = _opening(parent, title, endings, QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(answer)
    dialog.open()


def ask_for_folder(parent: QWidget, title: str, answer: Answer) -> None:
    """Ask for an existing folder."""
    dialog = _made(parent, title, _FOLDER)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.fileSelected.connect(answer)
    dialog.open()


@dataclass(frozen=True, slots=True)
class Dialogs:
    """What a room asks the person for; each calls back when it was answered."""

    printer: Callable[[QPrinter, QWidget, Chosen], None] = ask_for_printer
    save: Callable[[QWidget, str, str, Answer], None] = ask_where_to_save
    file: Callable[[QWidget, str, str, Answer], None] = ask_for_file
    files: Callable[[QWidget, str, str, Answers], None] = ask_for_files
    folder: Callable[[QWidget, str, Answer], None] = ask_for_folder


def _made(parent: QWidget, title: str, question: str) -> QFileDialog:
    window = _main_window(parent)
    dialog = QFileDialog(parent, title, _last_folder(window, question))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(partial(_remember, window, question))
    return dialog


def _opening(parent: QWidget, title: str, endings: str, mode: QFileDialog.FileMode) -> QFileDialog:
    dialog = _made(parent, title, _OPEN)
    dialog.setFileMode(mode)
    dialog.setNameFilters([_filter(endings), _every()] if endings else [_every()])
    return dialog


def _filter(endings: str) -> str:
    """Return ``PDF, JPG (*.pdf *.jpg)``."""
    known = endings.split()
    names = (_ENDINGS_NAMED.get(ending.lower(), ending.upper()) for ending in known)
    return f"{', '.join(names)} ({' '.join(f'*.{ending}' for ending in known)})"


def _every() -> str:
    return QCoreApplication.translate("system_dialogs", "All files") + " (*)"


def _last_folder(window: QWidget, question: str) -> str:
    """Return where this question was answered last, if it is still there, or the documents."""
    last = window.property(question)
    if isinstance(last, str) and Path(last).is_dir():
        return last
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    begin = QStandardPaths.writableLocation(documents)
    return begin if Path(begin).is_dir() else str(Path.home())


def _remember(window: QWidget, question: str, paths: Sequence[str]) -> None:
    folder = paths[0] if question == _FOLDER else str(Path(paths[0]).parent)
    window.setProperty(question, folder)


def _main_window(asking: QWidget) -> QWidget:
    """Return the window behind all dialogs that are open, the one that stays."""
    above = asking.parentWidget()
    return asking if above is None else _main_window(above)
