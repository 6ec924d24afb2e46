"""Fields for text: one that grows, one for a NIP, one for a passphrase."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.style.icons import Tone, wear
from ui.widgets.buttons import ToolButton
from ui.widgets.labels import plain_tooltip

NIP_GROUPS = (8, 6, 1, 3)
"""Birth date, month of appointment, sex, serial number: how a NIP is printed."""


class GrowingText(QPlainTextEdit):
    """Text of several lines that takes the room it needs, between two limits.

    Tab goes to the next field, as everywhere in a form.
    """

    def __init__(self, lines: int = 3, most_lines: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._most = lines, most_lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        line = QFontMetrics(self.font()).lineSpacing()
        wanted = max(self._lines, min(self._most, round(self.document().size().height())))
        height = wanted * line + 2 * round(self.document().documentMargin()) + 14
        full = self.document().size().height() > self._most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if full else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap anew and take the height that leads to."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow another size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


class NipField(QLineEdit):
    """A civil servant's number, grouped 8-6-1-3 while it is typed.

    Anything that is not a digit is taken out of what is pasted. What is longer
    than 18 digits is kept, so that the person sees what is wrong.
    """

    completed = Signal(str)
    """18 digits stand in the field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("19860926 201505 1 001")
        self.setMaximumWidth(260)
        self.textEdited.connect(self._regroup)

    def value(self) -> str:
        """Return the digits alone."""
        return _digits(self.text())

    def set_value(self, digits: str) -> None:
        """Show a number, with or without blanks."""
        self.setText(group_nip(_digits(digits)))

    @Slot(str)
    def _regroup(self, text: str) -> None:
        before_cursor = len(_digits(text[: self.cursorPosition()]))
        digits = _digits(text)
        grouped = group_nip(digits)
        if grouped != text:
            self.setText(grouped)
            self.setCursorPosition(_position_after(grouped, before_cursor))
        if len(digits) == sum(NIP_GROUPS):
            self.completed.emit(digits)


def group_nip(digits: str) -> str:
    """Return digits with a blank between the groups of a NIP."""
    groups, rest = [], digits
    for size in NIP_GROUPS:
        groups.append(rest[:size])
        rest = rest[size:]
    groups[-1] += rest
    return " ".join(group for group in groups if group)


def _digits(untrusted_text: str) -> str:
    return "".join(sign for sign in untrusted_text if sign.isascii() and sign.isdigit())


def _position_after(grouped: str, digits: int) -> int:
    seen = 0
    for position, sign in enumerate(grouped):
        if seen == digits:
            return position
        seen += sign.isdigit()
    return len(grouped)


class PassphraseField(QWidget):
    """A passphrase, hidden unless its eye is pressed."""

    edited = Signal(str)
    submitted = Signal()
    """Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._edit.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._edit.textEdited.connect(self.edited)
        self._edit.returnPressed.connect(self.submitted)
        self._eye = ToolButton("eye", self.tr("Show the passphrase"))
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._edit, 1)
        row.addWidget(self._eye)
        self.setFocusProxy(self._edit)

    def text(self) -> str:
        """Return what was typed."""
        return self._edit.text()

    def set_text(self, text: str) -> None:
        """Replace what stands there, as if typed."""
        self._edit.setText(text)
        self.edited.emit(text)

    def wipe(self) -> None:
        """Empty the field and hide it again."""
        self._edit.clear()
        self._eye.setChecked(False)

    @Slot(bool)
    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._edit.setEchoMode(mode)
        wear(self._eye, "eye-off" if shown else "eye", Tone.SECOND)
        name = self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        self._eye.setAccessibleName(name)
        self._eye.setToolTip(plain_tooltip(name))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a width for about 30 letters."""
        return QSize(320, super().sizeHint().height())
