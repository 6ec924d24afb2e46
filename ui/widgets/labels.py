"""Text on the screen that is never read as markup."""

from __future__ import annotations

import html
from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class TextKind(Enum):
    """How a piece of text speaks."""

    BODY = "body"
    TITLE = "title"
    HEADING = "heading"
    STRONG = "strong"
    SECOND = "second"
    COMPLAINT = "complaint"


def plain_tooltip(text: str) -> str:
    """Return ``text`` for a tooltip: shown literally, wrapped when it is long."""
    if not text:
        return ""
    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>"


def plain_caption(text: str) -> str:
    """Return ``text`` for a button or menu, where a single ``&`` would vanish."""
    return text.replace("&", "&&")


class PlainLabel(QLabel):
    """A label that shows what it is given, letter by letter."""

    def __init__(
        self,
        text: str = "",
        kind: TextKind = TextKind.BODY,
        *,
        wrap: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", kind.value)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)


class ElidedLabel(PlainLabel):
    """One line that is cut with an ellipsis; the whole text shows on hover."""

    def __init__(
        self,
        text: str = "",
        kind: TextKind = TextKind.BODY,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        self._mode = mode
        super().__init__(text, kind, parent=parent)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show ``text`` on one line."""
        super().setText(" ".join(text.split()))
        self._explain()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few letters, so that layouts may squeeze the label."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the tooltip only when something is cut."""
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the text, cut to the room there is."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(
            self.contentsRect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), self._cut()
        )
        painter.end()

    def _cut(self) -> str:
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def _explain(self) -> None:
        self.setToolTip(plain_tooltip(self.text()) if self._cut() != self.text() else "")


class Badge(PlainLabel):
    """A short word in a tinted pill: a status, a confidentiality, a count."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.setObjectName("badge")
        self.setProperty("kind", kind)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_kind(self, kind: str) -> None:
        """Tint it as ``info``, ``good``, ``warning``, ``danger`` or plain (empty)."""
        self.setProperty("kind", kind)
        restyle(self)


def restyle(widget: QWidget) -> None:
    """Let the sheet look again after a property it selects by has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
