"""The door of a vault: who, which passphrase; or the recovery code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.start.passphrase_form import PassphraseForm
from ui.start.values import RecoverValues, UnlockValues
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob, PlainButton, Role
from ui.widgets.chips import Choice
from ui.widgets.form import FormColumn
from ui.widgets.icon_view import IconView
from ui.widgets.labels import ElidedLabel, PlainLabel, TextKind
from ui.widgets.surface import Card, ScrollColumn
from ui.widgets.text_fields import PassphraseField

_WIDTH = 440
_KEY = Qt.ItemDataRole.UserRole
_MOST_ROWS = 5


class UnlockPage(ScrollColumn):
    """Two seconds from here to the desk."""

    unlock_requested = Signal(object)
    """An ``UnlockValues``."""
    recover_requested = Signal(object)
    """A ``RecoverValues``."""
    other_requested = Signal()
    """Another vault, or a new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._office = ElidedLabel("", TextKind.TITLE)
        self._office.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._officers = QListWidget()
        self._officers.setAccessibleName(self.tr("Officers"))
        self._officers.currentRowChanged.connect(self._chosen)
        self._passphrase = PassphraseField()
        self._passphrase.submitted.connect(self._unlock)
        self._passphrase.edited.connect(self._edited)
        self.unlock = ActionButton(self.tr("Unlock"), Role.PRIMARY, "lock-open")
        self.unlock.clicked.connect(self._unlock)
        self.forgotten = PlainButton(self.tr("Forgot the passphrase?"), Role.QUIET)
        self.forgotten.clicked.connect(self.show_recovery)
        self._at_door, self._with_code = self._door(), self._recovery()
        self._with_code.hide()
        self.other = PlainButton(self.tr("Another vault"), Role.QUIET)
        self.other.clicked.connect(self.other_requested)
        self.body.addStretch(1)
        self.body.addWidget(IconView("lock", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._office)
        card = Card()
        card.body.addWidget(self._at_door)
        card.body.addWidget(self._with_code)
        self.body.addWidget(card)
        self.body.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(2)
        self.setFocusProxy(self._passphrase)

    def _door(self) -> QWidget:
        form = FormColumn()
        self._officer_row = form.add(self.tr("Officer"), self._officers)
        self._passphrase_row = form.add(self.tr("Passphrase"), self._passphrase)
        self._own = PassphraseForm()
        self._own_words = PlainLabel("", wrap=True)
        for widget in (self._own_words, self._own):
            form.widget(widget)
            widget.hide()
        door = QWidget()
        column = QVBoxLayout(door)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        column.addWidget(form)
        column.addWidget(self.unlock)
        self.unlock.button.setMinimumWidth(200)
        column.addWidget(self.forgotten, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return door

    def _recovery(self) -> QWidget:
        self._code = QLineEdit()
        self._code.setPlaceholderText("XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX")
        self._new = PassphraseForm()
        form = FormColumn()
        self._recovery_words = PlainLabel("", wrap=True)
        form.widget(self._recovery_words)
        self._code_row = form.add(
            self.tr("Recovery code"),
            self._code,
            self.tr("Blanks and dashes do not matter, nor O for 0 and I for 1."),
        )
        form.widget(self._new)
        self.recover = ActionButton(self.tr("Set the new passphrase"), Role.PRIMARY, "key")
        self.recover.clicked.connect(self._recover)
        back = PlainButton(self.tr("Back"), Role.QUIET)
        back.clicked.connect(self.show_door)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        column.addWidget(form)
        column.addWidget(self.recover)
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return side

    def show_vault(self, office: str) -> None:
        """Say whose vault this is."""
        self._office.setText(office)

    def show_officers(self, officers: Sequence[Choice], last: str = "") -> None:
        """Offer these officers; ``last`` is the log-in name of who was here before."""
        self._officers.clear()
        for officer in officers:
            item = QListWidgetItem(officer.words)
            item.setData(_KEY, officer.key)
            self._officers.addItem(item)
            if officer.key == last:
                self._officers.setCurrentItem(item)
        if self._officers.currentRow() < 0 and officers:
            self._officers.setCurrentRow(0)
        rows = max(1, min(_MOST_ROWS, len(officers)))
        self._officers.setFixedHeight(rows * 32 + 8)
        self._officer_row.setVisible(len(officers) > 1)
        self._passphrase.setFocus()

    @Slot()
    def show_door(self) -> None:
        """Ask for the passphrase."""
        self._with_code.hide()
        self._at_door.show()
        self._passphrase.setFocus()

    def ask_for_own(self) -> None:
        """Ask for a passphrase of one's own in place of the one an administrator gave."""
        self._own_words.setText(
            self.tr("This passphrase was given by an administrator. Choose your own now.")
        )
        self._own.for_login(self._login())
        self._passphrase.setEnabled(False)
        self._officers.setEnabled(False)
        self._own_words.show()
        self._own.show()
        self._own.setFocus()

    @Slot()
    def show_recovery(self) -> None:
        """Ask for the recovery code instead."""
        self._recovery_words.setText(
            self.tr(
                "Type the code from the recovery sheet, then choose a new passphrase for {officer}."
            ).format(officer=self._login())
        )
        self._at_door.hide()
        self._with_code.show()
        self._code.setFocus()

    def show_refused(self, why: str) -> None:
        """Say why the door stayed shut; empties the passphrase."""
        if not self._own.isHidden():
            self._own_words.setText(why)
            self._own.setFocus()
        elif not self._at_door.isHidden():
            self._passphrase.wipe()
            self._passphrase_row.complain(why)
            self._passphrase.setFocus()
        else:
            self._code_row.complain(why)
            self._code.setFocus()

    def busy_with(self, job: EndingJob) -> None:
        """Wait for ``job``."""
        (self.recover if self._at_door.isHidden() else self.unlock).busy_with(job)

    def wipe(self) -> None:
        """Forget everything that was typed."""
        self._passphrase.wipe()
        self._own.wipe()
        self._new.wipe()
        self._code.clear()

    def _login(self) -> str:
        item = self._officers.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    @Slot()
    def _chosen(self) -> None:
        self._passphrase_row.complain("")
        self._new.for_login(self._login())

    @Slot()
    def _edited(self) -> None:
        self._passphrase_row.complain("")

    @Slot()
    def _unlock(self) -> None:
        if not (self._passphrase.text() and self._login() and self.unlock.button.isEnabled()):
            return
        own = "" if self._own.isHidden() else self._own.passphrase()
        if self._own.isHidden() or not self._own.complaint():
            self.unlock_requested.emit(UnlockValues(self._login(), self._passphrase.text(), own))

    @Slot()
    def _recover(self) -> None:
        complaint = self._new.complaint()
        self._code_row.complain("" if self._code.text().strip() else self.tr("Type the code."))
        if not complaint and not self._code_row.complaint:
            values = RecoverValues(self._login(), self._code.text(), self._new.passphrase())
            self.recover_requested.emit(values)
