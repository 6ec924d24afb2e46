"""What square codes need from outside: a press that draws them, and what reads pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from desktop.letters.model import StyleProfile
from desktop.letters.papers import EnrolmentSheet
from desktop.letters.ports import Printed
from ui.widgets.square_code import ReadCodes


class CodePress(Protocol):
    """Draws square codes, on paper and for the screen."""

    def code_rows(self, text: str) -> tuple[bytes, ...]:
        """Return the rows of modules of a code, one byte each, 1 is black."""
        ...

    def render(
        self, kind: str, data: EnrolmentSheet, style: StyleProfile, *, draft: bool
    ) -> Printed:
        """Return the sheet as PDF."""
        ...


@dataclass(frozen=True, slots=True)
class CodeDesk:
    """Both halves; all of it belongs off the GUI thread."""

    press: CodePress
    read: ReadCodes
    """Return the texts of the codes in a picture or PDF; raises ``qr.…``, ``worker.…``."""
