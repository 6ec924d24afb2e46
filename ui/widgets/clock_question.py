"""The question whether the clock is right, before a year for a number is taken from it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.dialogs import Confirm


def ask_about_clock(words: str, effect: str, parent: QWidget) -> Confirm:
    """Ask how the person knows that the clock is right all the same; :attr:`reason` tells.

    ``words`` say what speaks against it, ``effect`` what happens when it is right.
    """
    translate = QCoreApplication.translate
    confirm = Confirm(
        translate("ClockQuestion", "Is the clock of this PC right?"),
        words,
        effect,
        reason=translate("ClockQuestion", "How you know"),
        parent=parent,
    )
    confirm.open()
    return confirm
