"""A new passphrase: typed twice, its strength said in words while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.keys.passphrases import SHORTEST, Strength, judge
from ui.style.icons import Tone
from ui.widgets.form import FormColumn
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.text_fields import PassphraseField

_SHAPES = {
    Strength.TOO_SHORT: ("alert-circle", Tone.DANGER),
    Strength.TOO_COMMON: ("alert-circle", Tone.DANGER),
    Strength.TOO_LONG: ("alert-circle", Tone.DANGER),
    Strength.FAIR: ("circle-check", Tone.WARNING),
    Strength.GOOD: ("circle-check", Tone.GOOD),
    Strength.STRONG: ("shield-check", Tone.GOOD),
}
_ENOUGH = {Strength.FAIR, Strength.GOOD, Strength.STRONG}


class PassphraseForm(QWidget):
    """Two fields and a line of words."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._login = ""
        self._first, self._second = PassphraseField(), PassphraseField()
        self._first.edited.connect(self._typed)
        self._second.edited.connect(self._typed)
        self._mark = IconView("info-circle", 16)
        self._words = PlainLabel("", TextKind.SECOND, wrap=True)
        strength = QHBoxLayout()
        strength.setSpacing(6)
        strength.addWidget(self._mark)
        strength.addWidget(self._words, 1)
        form = FormColumn()
        form.add(
            self.tr("Passphrase"),
            self._first,
            self.tr("Four words nobody would guess are easy to keep in mind."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(form)
        column.addLayout(strength)
        again = FormColumn()
        self._again = again.add(
            self.tr("The same passphrase again"), self._second, check=self._difference
        )
        column.addSpacing(6)
        column.addWidget(again)
        self.setFocusProxy(self._first)
        self._typed()

    def for_login(self, login: str) -> None:
        """Judge with this log-in name in mind; it must not be the passphrase."""
        self._login = login
        self._typed()

    def passphrase(self) -> str:
        """Return what was typed first."""
        return self._first.text()

    def wipe(self) -> None:
        """Empty both fields."""
        self._first.wipe()
        self._second.wipe()
        self._typed()

    def complaint(self) -> str:
        """Return why it cannot be taken, or an empty text."""
        if judge(self._first.text(), self._login) not in _ENOUGH:
            return self._say(judge(self._first.text(), self._login))
        return self._difference()

    def _difference(self) -> str:
        if self._first.text() == self._second.text():
            return ""
        return self.tr("The two are not the same.")

    def _say(self, strength: Strength) -> str:
        words = {
            Strength.TOO_SHORT: self.tr("Too short: it needs at least {count} characters."),
            Strength.TOO_COMMON: self.tr(
                "Too easy to guess. Choose words that do not belong together."
            ),
            Strength.TOO_LONG: self.tr("Too long."),
            Strength.FAIR: self.tr("Good enough. One more word makes it much better."),
            Strength.GOOD: self.tr("Good."),
            Strength.STRONG: self.tr("Very good."),
        }
        return words[strength].format(count=SHORTEST)

    @Slot()
    def _typed(self) -> None:
        typed = self._first.text()
        if typed:
            strength = judge(typed, self._login)
            self._mark.set_icon(*_SHAPES[strength])
            self._words.setText(self._say(strength))
        else:
            self._mark.set_icon("info-circle", Tone.SECOND)
            self._words.setText(
                self.tr("At least {count} characters; blanks are welcome.").format(count=SHORTEST)
            )
        if self._again.complaint and not self._difference():
            self._again.complain("")
        self.changed.emit()
