"""Dialogs about headquarters' root: into its file for the safe, and brought from there."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import KnownError
from ui.officers.dialogs import AskingDialog
from ui.start.passphrase_form import PassphraseForm
from ui.widgets.text_fields import PassphraseField


class StoreRootDialog(AskingDialog):
    """A passphrase for the root's file, typed twice."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Move the root into a file"),
            self.tr(
                "The file goes on two sticks in the safe; the passphrase is kept apart from them. "
                "Without the two nobody can revoke a PC or change a key any more, and nobody can "
                "do it in your name. Older backups of this vault still hold the root: destroy them "
                "or lock them away as well."
            ),
            self.tr("Choose where to save it…"),
            parent,
        )
        self.setMinimumWidth(520)
        self.passphrase = PassphraseForm()
        self.passphrase.changed.connect(self._judge)
        self.form.widget(self.passphrase)
        self.passphrase.setFocus()
        self._judge()

    @Slot()
    def _judge(self) -> None:
        if why := self.passphrase.complaint():
            self.go.forbid(why)
        else:
            self.go.allow()

    @Slot()
    def _pressed(self) -> None:
        self.given.emit(self.passphrase.passphrase())


class BringRootDialog(AskingDialog):
    """The passphrase of the root's file that was brought from the safe."""

    given = Signal(str)

    def __init__(self, file: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The root is needed for this"),
            self.tr(
                "{file}: type its passphrase. The key is used once and stays in the file."
            ).format(file=file),
            self.tr("Use the root"),
            parent,
        )
        self.passphrase = PassphraseField()
        self.passphrase.edited.connect(self._judge)
        self.passphrase.submitted.connect(self._pressed)
        self.form.add(self.tr("Passphrase of the root's file"), self.passphrase)
        self.passphrase.setFocus()
        self._judge()

    @Slot()
    def _judge(self) -> None:
        if self.passphrase.text():
            self.go.allow()
        else:
            self.go.forbid(self.tr("Type the passphrase."))

    @Slot()
    def _pressed(self) -> None:
        if self.passphrase.text():
            self.given.emit(self.passphrase.text())

    @Slot(object)
    def show_refused(self, error: KnownError) -> None:
        """Say why not, and let it be typed again."""
        super().show_refused(error)
        self.passphrase.wipe()
        self.passphrase.setFocus()
