"""First start, page 4: the first officer of the vault."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.start.passphrase_form import PassphraseForm
from ui.start.values import OfficerValues
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import ScrollColumn

_WIDTH = 620
_LOGIN = re.compile(r"[a-z][a-z0-9._-]{1,31}")


class OfficerPage(ScrollColumn):
    """Who works here first; more officers are added later in the settings."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._full_name, self._login = QLineEdit(), QLineEdit()
        self._login.setMaximumWidth(220)
        form = FormColumn()
        form.heading(self.tr("The first officer"))
        form.widget(
            PlainLabel(
                self.tr("You hold every role for now. Others are added in the settings."),
                TextKind.SECOND,
                wrap=True,
            )
        )
        form.add(self.tr("Full name"), self._full_name)
        form.add(
            self.tr("Log-in name"),
            self._login,
            self.tr("Short, small letters; it can be read by whoever has the PC."),
            self._login_complaint,
        )
        self._passphrases = PassphraseForm()
        self._full_name.textEdited.connect(self._suggest)
        self._login.textChanged.connect(self._login_typed)
        self._passphrases.changed.connect(self.changed)
        self.body.addWidget(form)
        self.body.addWidget(self._passphrases)
        self.body.addStretch(1)
        self.setFocusProxy(self._full_name)

    def values(self) -> OfficerValues:
        """Return what is answered."""
        return OfficerValues(
            login=self._login.text().strip(),
            full_name=self._full_name.text().strip(),
            passphrase=self._passphrases.passphrase(),
        )

    def wipe(self) -> None:
        """Forget the passphrase."""
        self._passphrases.wipe()

    def complaint(self) -> str:
        """Return why it cannot go on, or an empty text."""
        if not self.values().full_name:
            return self.tr("Type your full name.")
        return self._login_complaint() or self._passphrases.complaint()

    def _login_complaint(self) -> str:
        if _LOGIN.fullmatch(self._login.text().strip()):
            return ""
        return self.tr("Type a log-in name of small letters and digits, for example: sri.")

    @Slot()
    def _suggest(self) -> None:
        if not self._login.isModified():
            words = self._full_name.text().split()
            first = re.sub(r"[^a-z0-9]", "", words[0].casefold()) if words else ""
            self._login.setText(first)
        self.changed.emit()

    @Slot()
    def _login_typed(self) -> None:
        self._passphrases.for_login(self._login.text().strip())
        self.changed.emit()
