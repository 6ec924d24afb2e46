"""Another officer sits down: who, with which passphrase. The vault stays open meanwhile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import KnownError
from ui.messages import sentence
from ui.officers.dialogs import fit
from ui.start.passphrase_form import PassphraseForm
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob, PlainButton, Role
from ui.widgets.chips import Choice
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.text_fields import PassphraseField

_KEY = Qt.ItemDataRole.UserRole
_MOST_ROWS = 6
_ROW = 52


class SwitchDialog(QDialog):
    """Choose the name, type the passphrase, Enter. What is on the screen is kept."""

    switch_requested = Signal(str, str)
    """Log-in name and passphrase."""
    own_requested = Signal(str)
    """A passphrase of one's own, in place of the one an administrator gave."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Switch the officer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self._officers = QListWidget()
        self._officers.setAccessibleName(self.tr("Officers"))
        self._officers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._officers.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._officers.setFixedHeight(_ROW + GRID)
        self._officers.currentRowChanged.connect(self._chosen)
        self._passphrase = PassphraseField()
        self._passphrase.submitted.connect(self._pressed)
        self._passphrase.edited.connect(self._judge)
        self._own = PassphraseForm()
        self._own.changed.connect(self._judge)
        self._own_words = PlainLabel("", wrap=True)
        self.go = ActionButton(self.tr("Switch"), Role.PRIMARY, "users")
        self.go.clicked.connect(self._pressed)
        self.back = PlainButton(self.tr("Back"))
        self.back.clicked.connect(self.reject)
        form = FormColumn()
        self._nobody = PlainLabel(
            self.tr("Nobody else has a passphrase here. An admin adds officers in Settings."),
            wrap=True,
        )
        self._nobody.hide()
        self._officers.setAccessibleName(self.tr("Who sits here now"))
        self._row = form.add(self.tr("Passphrase"), self._passphrase)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID + 4)
        column.addWidget(PlainLabel(self.tr("Switch the officer"), TextKind.TITLE, wrap=True))
        column.addWidget(
            PlainLabel(
                self.tr("What was being typed is kept and offered again to the officer before."),
                TextKind.SECOND,
                wrap=True,
            )
        )
        column.addWidget(self._officers)
        column.addWidget(self._nobody)
        column.addWidget(form)
        column.addWidget(self._own_words)
        column.addWidget(self._own)
        self._own_words.hide()
        self._own.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.go)
        column.addLayout(buttons)
        self._judge()

    def show_officers(self, officers: Sequence[Choice]) -> None:
        """Offer these officers, key the log-in name; the first one is chosen."""
        self._officers.clear()
        for officer in officers:
            words = f"{officer.words}\n{officer.detail}" if officer.detail else officer.words
            item = QListWidgetItem(words)
            item.setData(_KEY, officer.key)
            self._officers.addItem(item)
        rows = max(1, min(_MOST_ROWS, len(officers)))
        self._officers.setFixedHeight(rows * _ROW + GRID)
        fit(self)
        if officers:
            self._officers.setCurrentRow(0)
        else:
            self._nobody.show()
            self._officers.hide()
            self._passphrase.setEnabled(False)
        self._judge()
        # One officer to choose from, and the passphrase is all there is to type.
        (self._passphrase if len(officers) == 1 else self._officers).setFocus()

    @property
    def login(self) -> str:
        """The log-in name chosen."""
        item = self._officers.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    @property
    def passphrase(self) -> str:
        """What was typed."""
        return self._passphrase.text()

    def ask_for_own(self) -> None:
        """Ask for a passphrase of one's own before the officer may sit down."""
        item = self._officers.currentItem()
        name = item.text().split("\n")[0] if item is not None else ""
        words = self.tr("This passphrase was given by an administrator. Choose your own now.")
        self._own_words.setText(f"{name}\n{words}")
        self._officers.hide()
        self._row.hide()
        self._own.for_login(self.login)
        self._own_words.show()
        self._own.show()
        self._own.setFocus()
        fit(self)
        self._judge()

    def busy_with(self, job: EndingJob) -> None:
        """Wait for ``job``."""
        self.go.busy_with(job)

    def show_refused(self, error: KnownError) -> None:
        """Say why not; the passphrase has to be typed again."""
        if not self._own.isHidden():
            self._own_words.setText(sentence(error))
            return
        self._row.complain(sentence(error))
        self._passphrase.wipe()
        self._passphrase.setFocus()

    def wipe(self) -> None:
        """Forget what was typed."""
        self._passphrase.wipe()
        self._own.wipe()

    @Slot()
    def _chosen(self) -> None:
        self._row.complain("")
        self._judge()
        if self._officers.hasFocus():
            return
        self._passphrase.setFocus()

    @Slot()
    def _judge(self) -> None:
        self._row.complain("")
        if not self.login:
            self.go.forbid(self.tr("There is nobody to switch to."))
        elif not self._passphrase.text():
            self.go.forbid(self.tr("Type the passphrase."))
        elif not self._own.isHidden() and self._own.complaint():
            self.go.forbid(self._own.complaint())
        else:
            self.go.allow()

    @Slot()
    def _pressed(self) -> None:
        if self.go.reason or not self.go.button.isEnabled():
            return
        if self._own.isHidden():
            self.switch_requested.emit(self.login, self._passphrase.text())
        else:
            self.own_requested.emit(self._own.passphrase())
