"""The dialogs of this room as callables, so that a test answers in their place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

Chosen = Callable[[], object]
Answer = Callable[[str], object]
Answers = Callable[[Sequence[str]], object]
ReadCodes = Callable[[Path], tuple[str, ...]]
"""Returns the texts of the square codes in a picture or PDF; belongs off the GUI thread."""
PICTURES = "jpg jpeg png pdf"
"""What the files end in that can hold a photo or a scan."""


def ask_for_printer(printer: QPrinter, parent: QWidget, chosen: Chosen) -> None:
    """Open the system's print dialog on ``printer``; ``chosen`` is called when it was accepted."""
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)

    def ended(result: int) -> None:
        if result:
            chosen()

    dialog.finished.connect(ended)
    QDialog.open(dialog)


def ask_where_to_save(parent: QWidget, title: str, name: str, answer: Answer) -> None:
    """Ask for the file to write; ``answer`` gets its path. An existing one is asked about."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    suffix = name.rpartition(".")[2]
    if suffix == "pdf":
        dialog.setNameFilter("PDF (*.pdf)")
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    dialog.fileSelected.connect(answer)
    dialog.open()


def ask_for_file(parent: QWidget, title: str, pattern: str, answer: Answer) -> None:
    """Ask for an existing file; ``pattern`` is what files of this kind end in (``json``)."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    every = QCoreApplication.translate("desk", "All files")
    dialog.setNameFilters([f"*.{end}" for end in pattern.split()] + [f"{every} (*)"])
    dialog.fileSelected.connect(answer)
    dialog.open()


def ask_for_files(parent: QWidget, title: str, pattern: str, answer: Answers) -> None:
    """Ask for one or several existing files, whose kinds are shown together."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    every = QCoreApplication.translate("desk", "All files")
    dialog.setNameFilters([" ".join(f"*.{end}" for end in pattern.split()), f"{every} (*)"])
    dialog.filesSelected.connect(answer)
    dialog.open()


def ask_for_folder(parent: QWidget, title: str, answer: Answer) -> None:
    """Ask for an existing folder."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.fileSelected.connect(answer)
    dialog.open()


@dataclass(frozen=True, slots=True)
class Dialogs:
    """What these rooms ask the person at the desk for; each calls back when it was answered."""

    printer: Callable[[QPrinter, QWidget, Chosen], None] = ask_for_printer
    save: Callable[[QWidget, str, str, Answer], None] = ask_where_to_save
    file: Callable[[QWidget, str, str, Answer], None] = ask_for_file
    files: Callable[[QWidget, str, str, Answers], None] = ask_for_files
    folder: Callable[[QWidget, str, Answer], None] = ask_for_folder
