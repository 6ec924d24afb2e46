"""Square codes on the screen, part by part, with the digits that are read out beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.style.tokens import GRID
from ui.sync import words
from ui.widgets.buttons import ActionButton, PlainButton, Role, ToolButton
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import MessageBar
from ui.widgets.square_code import SquareCode

_BESIDE = 300
_PER_LINE = 2


class ShowCodesDialog(QDialog):
    """One code at a time; the arrow keys turn to the next one."""

    part_wanted = Signal(int)
    """The part, from 1, whose code is to be shown."""
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(
        self,
        title: str,
        about: str,
        digits: Sequence[str],
        count: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._count, self._number = count, 1
        self.told = MessageBar()
        self.code = SquareCode()
        both = QHBoxLayout()
        both.setSpacing(GRID * 3)
        both.addWidget(self.code)
        both.addLayout(self._beside(about, digits))
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID + 4)
        column.addWidget(PlainLabel(title, TextKind.TITLE))
        column.addWidget(self.told)
        column.addLayout(both)
        column.addLayout(self._buttons())
        self._turn(0)

    def _beside(self, about: str, digits: Sequence[str]) -> QVBoxLayout:
        self.before = ToolButton("chevron-left", self.tr("The part before"))
        self.before.clicked.connect(self._back)
        self.after = ToolButton("chevron-right", self.tr("The next part"))
        self.after.clicked.connect(self._on)
        self._part = PlainLabel("", TextKind.HEADING)
        turning = QHBoxLayout()
        turning.addWidget(self._part, 1)
        turning.addWidget(self.before)
        turning.addWidget(self.after)
        self.before.setVisible(self._count > 1)
        self.after.setVisible(self._count > 1)
        told = PlainLabel(about, wrap=True)
        told.setFixedWidth(_BESIDE)
        groups = QGridLayout()
        groups.setHorizontalSpacing(GRID * 3)
        groups.setVerticalSpacing(GRID // 2)
        for place, group in enumerate(digits):
            label = PlainLabel(group, selectable=True)
            label.setFont(words.fixed_font(15))
            groups.addWidget(label, place // _PER_LINE, place % _PER_LINE)
        groups.setColumnStretch(_PER_LINE, 1)
        note = PlainLabel(
            self.tr(
                "Read them out when the other side calls. Only what is heard counts, not a photo."
            ),
            TextKind.SECOND,
            wrap=True,
        )
        note.setFixedWidth(_BESIDE)
        column = QVBoxLayout()
        column.setSpacing(GRID)
        column.addLayout(turning)
        column.addWidget(told)
        column.addSpacing(GRID)
        column.addWidget(PlainLabel(self.tr("Digits of this side"), TextKind.HEADING))
        column.addLayout(groups)
        column.addWidget(note)
        column.addStretch(1)
        return column

    def _buttons(self) -> QHBoxLayout:
        self.print = ActionButton(self.tr("Print…"), icon="printer")
        self.print.clicked.connect(self.print_wanted)
        self.save = ActionButton(self.tr("Save as PDF…"), icon="download")
        self.save.clicked.connect(self.save_wanted)
        self.close_button = PlainButton(self.tr("Close"), Role.PRIMARY)
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.print)
        row.addWidget(self.save)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row

    @property
    def number(self) -> int:
        """The part that is shown, from 1."""
        return self._number

    def ask_for_part(self) -> None:
        """Ask for the code of the part that is to be seen."""
        self.part_wanted.emit(self._number)

    def show_part(self, number: int, rows: Sequence[bytes]) -> None:
        """Show the code of a part, unless another one is looked at by now."""
        if number == self._number:
            self.code.show_rows(rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Turn with the arrow keys."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._turn(step)

    @Slot()
    def _back(self) -> None:
        self._turn(-1)

    @Slot()
    def _on(self) -> None:
        self._turn(1)

    def _turn(self, step: int) -> None:
        number = min(self._count, max(1, self._number + step))
        if step and number == self._number:
            return
        self._number = number
        part = self.tr("Part {number} of {count}").format(number=number, count=self._count)
        caption = part if self._count > 1 else self.tr("One code")
        self._part.setText(caption)
        self.code.setAccessibleName(self.tr("QR code: {part}").format(part=caption))
        self.code.show_rows(())
        self.before.setEnabled(number > 1)
        self.after.setEnabled(number < self._count)
        self.ask_for_part()
