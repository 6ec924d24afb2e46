"""Dialogs about headquarters' root: into its file for the safe, and brought from there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.officers.dialogs import KnownPassphraseDialog, NewPassphraseDialog


class StoreRootDialog(NewPassphraseDialog):
    """A passphrase for the root's file, typed twice."""

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


class BringRootDialog(KnownPassphraseDialog):
    """The passphrase of the root's file that was brought from the safe."""

    def __init__(self, file: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The root is needed for this"),
            self.tr(
                "{file}: type its passphrase. The key is used once and stays in the file."
            ).format(file=file),
            self.tr("Use the root"),
            self.tr("Passphrase of the root's file"),
            parent,
        )
