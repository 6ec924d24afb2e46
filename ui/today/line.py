"""One line of today: who, what must happen, until when and why, and its button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.cases.today_views import Button, Deed, TodayLine
from ui.messages import agenda
from ui.style.tokens import GRID, tokens_of
from ui.widgets.buttons import PlainButton, Role, ToolButton
from ui.widgets.labels import ElidedLabel, PlainLabel, TextKind, plain_caption, plain_tooltip

_WIDEST_BUTTON = 190
"""All lines give their buttons the same room, so that their columns stand below each other."""


class _Cell(ElidedLabel):
    """A text that asks for no room of its own: the columns of all lines share alike."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return hardly any width."""
        return QSize(60, super().sizeHint().height())


class NameLabel(_Cell):
    """The first respondent and how many there are: only the name is ever cut."""

    def __init__(self, line: TodayLine, words: str) -> None:
        named = bool(line.who) and words.startswith(line.who)
        self._tail = words[len(line.who) :] if named else ""
        super().__init__(words, TextKind.STRONG)

    def _cut(self) -> str:
        room, metrics = self.contentsRect().width(), self.fontMetrics()
        if not self._tail or metrics.horizontalAdvance(self.text()) <= room:
            return super()._cut()
        name = self.text().removesuffix(self._tail)
        left = max(metrics.averageCharWidth() * 4, room - metrics.horizontalAdvance(self._tail))
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, left) + self._tail


class DueLabel(_Cell):
    """How much time is left; its tint says what its words say."""

    def __init__(self, line: TodayLine) -> None:
        super().__init__(agenda.left_words(line))
        self._tone = ""
        if line.left is not None:
            self._tone = "danger" if line.left < 0 else "warning" if line.left <= 1 else ""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the words in their tone."""
        look = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setPen(QColor(getattr(look, self._tone or "text")))
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        painter.drawText(self.contentsRect(), int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()


class LineRow(QWidget):
    """Shows a line; every button emits what it does."""

    pressed = Signal(object, object)
    """The line, and the button of it that was pressed."""

    def __init__(self, line: TodayLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setAccessibleName(f"{line.register_number} {agenda.who_words(line)}".strip())
        grid = QGridLayout(self)
        grid.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        grid.setHorizontalSpacing(GRID * 2)
        for column, share in enumerate((28, 30, 42)):
            grid.setColumnStretch(column, share)
        grid.addLayout(self._who(), 0, 0)
        grid.addLayout(self._what(), 0, 1)
        grid.addLayout(self._when(), 0, 2)
        grid.setColumnMinimumWidth(3, _WIDEST_BUTTON + 28)
        grid.addLayout(self._buttons(), 0, 3)

    def _who(self) -> QVBoxLayout:
        line = self.line
        number = " · ".join(part for part in (line.register_number, line.officer) if part)
        return _two(
            NameLabel(line, agenda.who_words(line) or number),
            _Cell(number if agenda.who_words(line) else line.subject, TextKind.SECOND),
        )

    def _what(self) -> QVBoxLayout:
        second = agenda.missing_words(self.line) or self.line.subject
        return _two(_Cell(agenda.what_words(self.line)), _Cell(second, TextKind.SECOND))

    def _when(self) -> QVBoxLayout:
        return _two(DueLabel(self.line), _Cell(agenda.why_words(self.line), TextKind.SECOND))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addStretch(1)
        self.button: PlainButton | None = None
        buttons = self.line.buttons
        if buttons:
            words = agenda.button_words(buttons[0])
            role = Role.QUIET if buttons[0].deed is Deed.CASE else Role.PLAIN
            self.button = FittingButton(words, role)
            self.button.clicked.connect(self._first)
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.more = ToolButton("chevron-down", self.tr("Other steps"))
        self.more.clicked.connect(self._open)
        self.more.setVisible(len(buttons) > 1)
        policy = self.more.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.more.setSizePolicy(policy)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    @Slot()
    def _first(self) -> None:
        self.pressed.emit(self.line, self.line.buttons[0])

    @Slot()
    def _open(self) -> None:
        menu = self.build_menu()
        spot = QPoint(self.more.width() - menu.sizeHint().width(), self.more.height())
        menu.popup(self.more.mapToGlobal(spot))

    def build_menu(self) -> QMenu:
        """Return the menu of what else can be done."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for button in self.line.buttons[1:]:
            menu.addAction(plain_caption(agenda.button_words(button))).setData(button)
        menu.triggered.connect(self._chosen)
        return menu

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        button = action.data()
        if isinstance(button, Button):
            self.pressed.emit(self.line, button)


class FittingButton(PlainButton):
    """A button whose long words are cut, with all of them on hover."""

    def __init__(self, words: str, role: Role) -> None:
        super().__init__(words, role)
        room = _WIDEST_BUTTON - 36
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        if cut != words:
            self.setText(plain_caption(cut))
            self.setToolTip(plain_tooltip(words))


def _two(first: PlainLabel, second: PlainLabel) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(first)
    column.addWidget(second)
    second.setVisible(bool(second.text()))
    return column
