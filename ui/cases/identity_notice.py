"""One line about an identity between two offices, with what a keeper of identities can do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.sync.identity_views import OUT, IdentityLine
from ui.cases.lists import Lists
from ui.cases.words import forbidden_words, moment_words
from ui.messages.identities import identity_words
from ui.style.icons import Tone
from ui.widgets.buttons import ActionButton
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind

_WARNING = ("untrusted", "lost")
_DUE = ("asked", "arrived")


class IdentityNotice(QFrame):
    """Says where an identity lies or who asks for it; never the identity itself."""

    open_requested = Signal()
    request_requested = Signal(object)
    send_requested = Signal(object)
    withhold_requested = Signal(object)

    def __init__(
        self, line: IdentityLine, sealed: bool, lists: Lists, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line, self._lists = line, lists
        self.buttons: dict[str, ActionButton] = {}
        self.words = identity_words(line, "" if line.at is None else moment_words(line.at))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconView("arrows-exchange", 16, self._tone()), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(self.words, wrap=True, selectable=True), 1)
        column.addLayout(row)
        if line.standing == "asked" and line.here:
            digits = self.tr("Digits of the key, should that office ask: {digits}")
            words = digits.format(digits=line.digits)
            column.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True, selectable=True))
        if line.way == OUT:
            self._add_answers(column, sealed)
        else:
            self._add_asking(column)

    def _tone(self) -> Tone:
        if self.line.standing in _WARNING:
            return Tone.WARNING
        due = self.line.standing in _DUE and self.line.way == OUT
        return Tone.ACCENT if due or self.line.standing == "arrived" else Tone.SECOND

    def _add_answers(self, column: QVBoxLayout, sealed: bool) -> None:
        standing = self.line.standing
        if standing in ("asked", "withheld"):
            words = self.tr("Send the identity…")
            button = self._add(column, "reporter.send", words, "send", self._send)
            if not sealed:
                button.forbid(self.tr("No identity of this reporter was given here."))
        if standing in ("asked", "untrusted"):
            words = self.tr("Do not send it…")
            self._add(column, "reporter.withhold", words, "ban", self._withhold)

    def _add_asking(self, column: QVBoxLayout) -> None:
        if self.line.standing == "arrived" and self.line.here:
            words = self.tr("Open the identity…")
            self._add(column, "reporter.open", words, "lock-open", self.open_requested.emit)
        if self.line.may_ask:
            words = self.tr("Ask for the identity…")
            self._add(column, "reporter.request", words, "send", self._request)

    def _add(
        self, column: QVBoxLayout, action: str, words: str, icon: str, slot: Callable[[], object]
    ) -> ActionButton:
        button = ActionButton(words, icon=icon)
        button.clicked.connect(slot)
        if refused := forbidden_words(self._lists, action):
            button.forbid(refused)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons[action] = button
        return button

    def _send(self) -> None:
        self.send_requested.emit(self.line)

    def _withhold(self) -> None:
        self.withhold_requested.emit(self.line)

    def _request(self) -> None:
        self.request_requested.emit(self.line)
