"""Two texts in one: what was taken out struck through, what came in underlined."""

from __future__ import annotations

import difflib
import re

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ui.style.tokens import tokens_of


class DiffView(QTextEdit):
    """Read only; as high as its text, at most ``most_lines``."""

    def __init__(self, most_lines: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._most = most_lines

    def show_difference(self, before: str, after: str) -> None:
        """Show the way from one text to the other, word by word."""
        self.clear()
        look = tokens_of(self.palette())
        out, into = QTextCharFormat(), QTextCharFormat()
        out.setFontStrikeOut(True)
        out.setForeground(QColor(look.danger))
        into.setFontUnderline(True)
        into.setForeground(QColor(look.good))
        cursor = self.textCursor()
        for kind, text in difference(before, after):
            _write(cursor, text, {"-": out, "+": into}.get(kind, QTextCharFormat()))
        lines = max(1, min(self._most, len(self.toPlainText()) // 38 + 1))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 30)


def difference(before: str, after: str) -> tuple[tuple[str, str], ...]:
    """Return the pieces of both texts: ``=`` kept, ``-`` taken out, ``+`` put in."""
    old, new = re.findall(r"\s+|\S+", before), re.findall(r"\s+|\S+", after)
    pieces: list[tuple[str, str]] = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, first, last, begin, end in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(("=", "".join(old[first:last])))
            continue
        if last > first:
            pieces.append(("-", "".join(old[first:last])))
        if end > begin:
            pieces.append(("+", "".join(new[begin:end])))
    return tuple(pieces)


def _write(cursor: QTextCursor, text: str, how: QTextCharFormat) -> None:
    cursor.insertText(text, how)
