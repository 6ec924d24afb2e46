"""What a region's people see of their own recipient key, and its two presses."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.sync.rotating import Mailbox
from ui.sync.words import day_words
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import Card, wrapping


class MailboxCard(Card):
    """Since when the key is in force, what waits, what is kept and until when."""

    renew_requested = Signal()
    destroy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        heading = self.tr("Our recipient key")
        self.setAccessibleName(heading)
        self._present = PlainLabel("", wrap=True)
        self._next = PlainLabel("", wrap=True)
        self._former = PlainLabel("", wrap=True)
        self.renew = PlainButton(self.tr("Make the next key…"), icon="key")
        self.renew.clicked.connect(self.renew_requested)
        self.destroy_former = PlainButton(self.tr("Destroy the former key…"), Role.QUIET)
        self.destroy_former.clicked.connect(self.destroy_requested)
        holder, flow = wrapping()
        for button in (self.renew, self.destroy_former):
            flow.addWidget(button)
        self.body.addWidget(PlainLabel(heading, TextKind.HEADING))
        for widget in (self._present, self._next, self._former, holder):
            self.body.addWidget(widget)

    def show_mailbox(self, box: Mailbox) -> None:
        """Show how the own keys stand."""
        self._present.setText(self._present_words(box))
        self._next.setText(self._next_words(box))
        self._former.setText("\n".join(self._former_words(box)))
        self._former.setVisible(bool(box.former))
        self.renew.setVisible(box.next_since is None)
        self.destroy_former.setVisible(any(one.may_go for one in box.former))

    def _present_words(self, box: Mailbox) -> str:
        said = self.tr("What is sent to this PC is sealed to a key of {day}.")
        if box.bundle is not None and not box.at_headquarters:
            said = self.tr(
                "What is sent to this PC is sealed to a key of {day}; headquarters has used it "
                "since its bundle number {number}."
            )
        return said.format(day=day_words(box.since), number=box.bundle)

    def _next_words(self, box: Mailbox) -> str:
        if box.next_since is not None and box.at_headquarters:
            return self.tr(
                "The next key was made on {day}. It goes to the PC that holds the keys of "
                "headquarters, and is in force once that PC has issued its next list and sent a "
                "bundle here. Until then both open what comes."
            ).format(day=day_words(box.next_since))
        if box.next_since is not None:
            return self.tr(
                "The next key was made on {day} and waits for the answer of headquarters; it "
                "goes out with every bundle. Until then both open what comes."
            ).format(day=day_words(box.next_since))
        if box.due:
            return self.tr("That is more than a year: make the next one.")
        return self.tr("The next one is due on {day}.").format(day=day_words(box.remind_on))

    def _former_words(self, box: Mailbox) -> list[str]:
        kept = self.tr("A former key still opens what is late, until {day}.")
        may_go = self.tr(
            "The time of a former key ended on {day}: destroy it, so that old sticks that were "
            "lost can be opened by nobody any more."
        )
        return [
            (may_go if one.may_go else kept).format(day=day_words(one.until)) for one in box.former
        ]
