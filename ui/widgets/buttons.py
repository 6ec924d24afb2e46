"""Buttons that say what they do, why they can't, and are safe to press twice."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Protocol, Self

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QToolTip, QWidget

from ui.style.icons import Tone, wear
from ui.widgets.labels import plain_caption, plain_tooltip, restyle


class Role(Enum):
    """How loudly a button speaks. One primary button on a page."""

    PLAIN = ""
    PRIMARY = "primary"
    DANGER = "danger"
    QUIET = "quiet"


_ROLE_TONE = {
    Role.PLAIN: Tone.TEXT,
    Role.PRIMARY: Tone.ON_ACCENT,
    Role.DANGER: Tone.DANGER,
    Role.QUIET: Tone.ACCENT,
}


_ICON_ROOM = QSize(20, 16)
"""Wider than the icon, so that the words keep their distance."""


class EndingJob(Protocol):
    """The part of a background job that a busy button needs."""

    def ended(self, slot: Callable[[], object]) -> Self:
        """Call ``slot`` after any outcome."""
        ...


class PlainButton(QPushButton):
    """A push button with its role, its icon and its name set."""

    def __init__(
        self,
        text: str,
        role: Role = Role.PLAIN,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(plain_caption(text), parent)
        self.setProperty("role", role.value)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        if icon:
            wear(self, icon, _ROLE_TONE[role])
            self.setIconSize(_ICON_ROOM)

    def set_role(self, role: Role) -> None:
        """Speak louder or quieter from now on."""
        self.setProperty("role", role.value)
        restyle(self)

    def setMenu(self, menu: QMenu) -> None:  # noqa: N802 - Qt's name
        """Open a menu when pressed; the words leave room for its arrow."""
        self.setProperty("opens", "menu")
        super().setMenu(menu)
        restyle(self)


class ToolButton(QToolButton):
    """A button that is only an icon; its name shows on hover and is read aloud."""

    def __init__(
        self, icon: str, name: str, shortcut: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        wear(self, icon, Tone.SECOND)
        self.setAccessibleName(name)
        native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(plain_tooltip(f"{name} ({native})" if native else name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if shortcut:
            self.setShortcut(QKeySequence(shortcut))


class ActionButton(QWidget):
    """A button that can be forbidden with a reason and kept quiet while its work runs.

    A greyed button cannot have the focus, so the reason hangs on a small button
    beside it that can: it speaks on hover, on focus and when pressed.
    """

    clicked = Signal()

    def __init__(
        self,
        text: str,
        role: Role = Role.PLAIN,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.button = PlainButton(text, role, icon)
        self.button.clicked.connect(self._pressed)
        self._why = QToolButton()
        self._why.setObjectName("why")
        wear(self._why, "info-circle", Tone.SECOND)
        self._why.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._why.clicked.connect(self._tell)
        self._why.installEventFilter(self)
        self._why.hide()
        self._reason = ""
        self._busy = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.button)
        row.addWidget(self._why)
        self.setFocusProxy(self.button)

    def click(self) -> None:
        """Press it as a person would; does nothing while forbidden or busy."""
        self.button.click()

    def forbid(self, reason: str) -> None:
        """Grey it out and say why, with the legal basis where there is one."""
        self._reason = reason
        self._why.setAccessibleName(self.tr("Why not: {reason}").format(reason=reason))
        self._why.setToolTip(plain_tooltip(reason))
        self.button.setAccessibleDescription(reason)
        self._refresh()

    def allow(self) -> None:
        """Make it pressable again."""
        self._reason = ""
        self.button.setAccessibleDescription("")
        self._refresh()

    @property
    def reason(self) -> str:
        """Why it cannot be pressed, or an empty text."""
        return self._reason

    def busy_with(self, job: EndingJob) -> None:
        """Stay grey until ``job`` has ended, whatever its outcome."""
        self._busy = True
        self._refresh()
        job.ended(self._rested)

    @Slot()
    def _rested(self) -> None:
        self._busy = False
        self._refresh()

    def _refresh(self) -> None:
        self.button.setEnabled(not self._busy and not self._reason)
        self._why.setVisible(bool(self._reason))
        self.setFocusProxy(self._why if self._reason else self.button)

    @Slot()
    def _pressed(self) -> None:
        self.clicked.emit()

    @Slot()
    def tell_why(self) -> None:
        """Show why it cannot be pressed, to whoever tried by another way: Enter, a double click."""
        if self._reason:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        spot = self._why.mapToGlobal(QPoint(0, self._why.height()))
        QToolTip.showText(spot, plain_tooltip(self._reason), self._why)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell the reason as soon as the small button has the focus."""
        if watched is self._why and event.type() == QEvent.Type.FocusIn:
            self._tell()
        return super().eventFilter(watched, event)
