"""Headquarters' root is fetched from its file, for whatever needs it once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.keys.files import read_limited
from desktop.keys.root_file import LIMIT, RootKeys, open_root
from ui.background import Background
from ui.officers.dialogs import fit
from ui.sync.root_dialogs import BringRootDialog
from ui.widgets.system_dialogs import Dialogs

Begin = Callable[[RootKeys | None, BringRootDialog | None], object]
"""Begins what needs the root; the dialog is open until that is done."""


class RootBringer(QObject):
    """Asks for the file, then for its passphrase, and hands on what opens."""

    asked = Signal(object)
    """The dialog that asks for the passphrase."""

    def __init__(self, page: QWidget, background: Background) -> None:
        super().__init__(page)
        self._page, self._background = page, background

    def bring(self, dialogs: Dialogs, begin: Begin) -> None:
        """Let a person choose the root's file and type its passphrase, then begin."""

        def chosen(path: str) -> None:
            dialog = BringRootDialog(Path(path).name, self._page)
            self.asked.emit(dialog)

            def typed(passphrase: str) -> None:
                job = self._background.run(_open, Path(path), passphrase).by(self)
                dialog.busy_with(job)
                job.failed(dialog.show_refused).then(lambda keys: begin(keys, dialog))

            dialog.given.connect(typed)
            dialog.open()
            fit(dialog)

        title = self.tr("Open the root's file")
        dialogs.file(self._page, title, "json", chosen)


def _open(path: Path, passphrase: str) -> RootKeys:
    return open_root(read_limited(path, LIMIT), passphrase)
