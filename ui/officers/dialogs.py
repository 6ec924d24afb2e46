"""Small dialogs about an officer: a first passphrase, his own one, handing cases over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import KnownError
from ui.messages import message
from ui.start.passphrase_form import PassphraseForm
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob, PlainButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.text_fields import GrowingText, PassphraseField


def fit(dialog: QDialog) -> None:
    """Make a dialog as tall as what it shows now; Qt itself stops at two thirds of a screen."""
    column = dialog.layout()
    if column is not None:
        column.activate()
        width = max(dialog.width(), dialog.minimumWidth())
        dialog.resize(width, column.totalHeightForWidth(width))


class AskingDialog(QDialog):
    """A title, words, fields of its own, and one button that does it; stays while it fails."""

    def __init__(self, title: str, about: str, effect: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self.told = MessageBar()
        self.told.hide()
        self.go = ActionButton(effect, Role.PRIMARY)
        self.go.clicked.connect(self._pressed)
        self.back = PlainButton(self.tr("Back"))
        self.back.clicked.connect(self.reject)
        self.form = FormColumn()
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID + 4)
        self.title = PlainLabel(title, TextKind.TITLE, wrap=True)
        self.about = PlainLabel(about, wrap=True)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addWidget(self.told)
        column.addWidget(self.form)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.go)
        column.addLayout(buttons)

    def _pressed(self) -> None:
        raise NotImplementedError

    def busy_with(self, job: EndingJob) -> None:
        """Wait for ``job``."""
        self.go.busy_with(job)

    @Slot(object)
    def show_refused(self, error: KnownError) -> None:
        """Say why it was not done; what was typed stays."""
        said = message(error)
        self.told.say(Kind.DANGER, said.what_happened, said.what_to_do)
        fit(self)


class NewPassphraseDialog(AskingDialog):
    """Asks for a passphrase that is chosen here, typed twice."""

    given = Signal(str)

    def __init__(self, title: str, about: str, effect: str, parent: QWidget | None = None) -> None:
        super().__init__(title, about, effect, parent)
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


class KnownPassphraseDialog(AskingDialog):
    """Asks for a passphrase that exists; ``label`` says which."""

    given = Signal(str)

    def __init__(
        self, title: str, about: str, effect: str, label: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, about, effect, parent)
        self.passphrase = PassphraseField()
        self.passphrase.edited.connect(self._judge)
        self.passphrase.submitted.connect(self._pressed)
        self.form.add(label, self.passphrase)
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


class FirstPassphraseDialog(NewPassphraseDialog):
    """A first passphrase for an officer, replaced by an own one at the next log-in."""

    def __init__(self, name: str, login: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("First passphrase for {name}").format(name=name),
            self.tr(
                "Tell it to {name}; at the next log-in an own one has to be chosen. The former "
                "passphrase is dead at once."
            ).format(name=name),
            self.tr("Set it"),
            parent,
        )
        self.passphrase.for_login(login)


class TheirPassphraseDialog(KnownPassphraseDialog):
    """The officer's own passphrase, under which the key to reporters' identities goes."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Passphrase of {name}").format(name=name),
            self.tr(
                "Let {name} type it here: the key to the identities of reporters is kept under "
                "it, and nobody else can put it there."
            ).format(name=name),
            self.tr("Give the role"),
            self.tr("Passphrase"),
            parent,
        )


class HandOverDialog(AskingDialog):
    """To whom all cases of an officer go, and why."""

    given = Signal(str, str)
    """The officer's id, and the reason."""

    def __init__(
        self,
        name: str,
        count: int,
        officers: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Hand over the cases of {name}").format(name=name),
            self.tr(
                "{count} cases get another officer in charge. One that the new officer keeps out "
                "of stays where it is."
            ).format(count=count),
            self.tr("Hand over"),
            parent,
        )
        self._to = QComboBox()
        for key, words in officers:
            self._to.addItem(words, key)
        self._reason = GrowingText(lines=2, most_lines=6)
        self._reason.textChanged.connect(self._judge)
        self.form.add(self.tr("To"), self._to)
        self.form.add(self.tr("Reason"), self._reason, self.tr("For example: mutasi ke Bappeda."))
        (self._reason if len(officers) == 1 else self._to).setFocus()
        self._judge()

    @Slot()
    def _judge(self) -> None:
        if self._to.count() == 0:
            self.go.forbid(self.tr("There is no other officer who may log in."))
        elif not self._reason.toPlainText().strip():
            self.go.forbid(self.tr("Write why."))
        else:
            self.go.allow()

    @Slot()
    def _pressed(self) -> None:
        self.given.emit(str(self._to.currentData()), self._reason.toPlainText().strip())
