"""A new recovery code: made, shown this once, and written as its sheet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from desktop.cases.officers import renew_recovery
from desktop.errors import KnownError
from desktop.keys.files import write_durably
from desktop.keys.slots_keyring import Keyring
from desktop.letters.papers import RecoverySheet
from ui.background import Background
from ui.officers.dialogs import AskingDialog, fit
from ui.officers.looking import OfficersLook
from ui.widgets.dialogs import Confirm
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import Dialogs


class CodeDialog(AskingDialog):
    """The code in its groups; it can be closed only after its sheet was written."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The new recovery code"),
            self.tr(
                "It is shown this once. Save the sheet, print it, and lock it away; the old "
                "sheet is worthless from now on."
            ),
            self.tr("Save the sheet…"),
            parent,
        )
        groups = code.split("-")
        half = len(groups) // 2
        lines = ["-".join(groups[:half]), "-".join(groups[half:])]
        self.code = PlainLabel("\n".join(lines), TextKind.HEADING, wrap=True, selectable=True)
        self.form.widget(self.code)
        self.back.setText(self.tr("Close"))
        self.back.setEnabled(False)
        self.go.allow()
        self.save = self.go.clicked
        fit(self)

    def _pressed(self) -> None:
        """Leave it to whoever listens to :attr:`save`."""

    def keyPressEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """Do not close by Esc before the sheet was written."""
        from PySide6.QtGui import QKeyEvent

        if isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and not self.back.isEnabled():
                return
            super().keyPressEvent(event)

    def show_written(self) -> None:
        """Let it be closed: the sheet lies on the disk."""
        self.told.say(Kind.GOOD, self.tr("The sheet is saved."))
        self.back.setEnabled(True)
        fit(self)


class Renewing(QObject):
    """Asks, makes the code, and writes the sheet."""

    def __init__(
        self,
        parent: QWidget,
        background: Background,
        keys: Keyring,
        sheet: Callable[[RecoverySheet], bytes],
        dialogs: Dialogs,
    ) -> None:
        super().__init__(parent)
        self._parent, self._background, self._keys = parent, background, keys
        self._sheet, self._dialogs = sheet, dialogs
        self._look: OfficersLook | None = None
        self._code = ""
        self._dialog: CodeDialog | None = None

    def begin(self, look: OfficersLook, failed: Callable[[KnownError], object]) -> None:
        """Ask back, then make the code."""
        self._look = look
        confirm = Confirm(
            self.tr("Make a new recovery code?"),
            self.tr("The sheet in the safe opens nothing any more, at once."),
            self.tr("Make a new code"),
            danger=True,
            parent=self._parent,
        )

        def go() -> None:
            job = self._background.do(renew_recovery, self._keys).by(self)
            job.then(self._made).failed(failed)

        confirm.accepted.connect(go)
        confirm.open()

    def _made(self, code: str) -> None:
        self._code = code
        dialog = self._dialog = CodeDialog(code, self._parent)
        dialog.save.connect(self._ask_where)
        dialog.finished.connect(self._forget)
        QDialog.open(dialog)

    @Slot()
    def _ask_where(self) -> None:
        if self._dialog is not None:
            title, name = self.tr("Save the sheet"), self.tr("recovery sheet.pdf")
            self._dialogs.save(self._dialog, title, name, self._write)

    @Slot(str)
    def _write(self, path: str) -> None:
        look, code, sheet, dialog = self._look, self._code, self._sheet, self._dialog
        if look is None or dialog is None:
            return
        login = self._keys.unlocked.login

        def write() -> None:
            paper = RecoverySheet(
                office=look.office, vault_id=login, made_on=look.today,
                groups=tuple(code.split("-")),
            )  # fmt: skip
            write_durably(Path(path), sheet(paper))

        job = self._background.run(write).by(dialog)
        dialog.busy_with(job)
        job.then(lambda _none: dialog.show_written()).failed(dialog.show_refused)

    @Slot()
    def _forget(self) -> None:
        self._code, self._dialog = "", None
