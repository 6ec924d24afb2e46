"""Settings: the officer at the desk changes the own passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import KnownError
from ui.background import Job
from ui.messages import message, sentence
from ui.start.passphrase_form import PassphraseForm
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import Card, PageHead, ScrollColumn
from ui.widgets.text_fields import PassphraseField


class OfficerSection(QWidget):
    """The old passphrase, the new one twice."""

    change_requested = Signal(str, str)
    """Old and new passphrase."""
    renew_requested = Signal()
    """A new recovery code is wanted; the old sheet becomes worthless."""

    def __init__(self, login: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = MessageBar()
        column = ScrollColumn(640)
        self._head = PageHead(self.tr("My passphrase"))
        self._old = PassphraseField()
        self._new = PassphraseForm()
        self._new.for_login(login)
        form = FormColumn()
        self._old_row = form.add(self.tr("Your passphrase until now"), self._old)
        card = Card(self.tr("Change the passphrase"))
        card.body.addWidget(form)
        card.body.addWidget(self._new)
        self.go = ActionButton(self.tr("Change the passphrase"), Role.PRIMARY, icon="key")
        self.go.clicked.connect(self._pressed)
        card.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(
            PlainLabel(
                self.tr(
                    "The old passphrase is dead at once. The recovery sheet stays as it is; "
                    "with it a forgotten passphrase can be replaced."
                ),
                TextKind.SECOND,
                wrap=True,
            )
        )
        column.body.addWidget(self._head)
        column.body.addWidget(card)
        column.body.addWidget(self._recovery())
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.told)
        layout.addWidget(column, 1)
        layout.addSpacing(GRID)
        self._login = login
        self._old.edited.connect(self._judge)
        self._new.changed.connect(self._judge)
        self._judge()
        self.setFocusProxy(self._old)

    def _recovery(self) -> Card:
        self.renew = ActionButton(self.tr("Make a new recovery code…"), Role.PLAIN, icon="refresh")
        self.renew.clicked.connect(self.renew_requested)
        card = Card(self.tr("Recovery code"))
        card.body.addWidget(
            PlainLabel(
                self.tr(
                    "If the recovery sheet is lost, or somebody has seen it, make a new code. "
                    "The old sheet is worthless at once."
                ),
                TextKind.SECOND,
                wrap=True,
            )
        )
        card.body.addWidget(self.renew, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def show_renewing(self, why_not: str) -> None:
        """Say why no new code can be made; an empty text allows it."""
        if why_not:
            self.renew.forbid(why_not)
        else:
            self.renew.allow()

    def show_officer(self, name: str) -> None:
        """Show who is at the desk."""
        self._head.show_title(self.tr("My passphrase"), f"{name} · {self._login}")

    @Slot()
    def _judge(self) -> None:
        self._old_row.complain("")
        if not self._old.text():
            self.go.forbid(self.tr("Type the passphrase you have used until now."))
        elif why := self._new.complaint():
            self.go.forbid(why)
        else:
            self.go.allow()

    @Slot()
    def _pressed(self) -> None:
        self.change_requested.emit(self._old.text(), self._new.passphrase())

    def busy_with(self, job: Job[None]) -> None:
        """Wait for the change: it takes about a second on purpose."""
        self.go.busy_with(job)

    def show_changed(self) -> None:
        """Say that it was changed and forget what was typed."""
        self._old.wipe()
        self._new.wipe()
        self._judge()
        self.told.say(Kind.GOOD, self.tr("The passphrase was changed."))

    @Slot(object)
    def show_refused(self, error: KnownError) -> None:
        """Say why it was not changed."""
        if error.code == "slots.wrong_passphrase":
            self._old_row.complain(sentence(error))
            return
        told = message(error)
        self.told.say(Kind.DANGER, told.what_happened, told.what_to_do)
