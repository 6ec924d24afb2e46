"""Dialogs about numbers: reserve one, explain a gap, name who holds which copy, deal a range."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.letters.ranges import MOST, OfficePc
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.date_field import DateField
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.text_fields import GrowingText

_LONGEST = 200


class NumbersDialog(QDialog):
    """A heading, what it means, a form, and the button that does it; nothing here blocks."""

    def __init__(self, title: str, words: str, effect: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self.setMaximumWidth(600)
        self.form = FormColumn()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        self._column.setSpacing(GRID + 4)
        self._column.addWidget(PlainLabel(title, TextKind.TITLE, wrap=True))
        self._column.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True))
        self._column.addWidget(self.form)
        self.effect = PlainButton(effect, Role.PRIMARY)
        self.effect.clicked.connect(self._done)
        row = QHBoxLayout()
        row.addStretch(1)
        back = PlainButton(self.tr("Back"))
        back.clicked.connect(self.reject)
        row.addWidget(back)
        row.addWidget(self.effect)
        self._column.addLayout(row)

    def is_ready(self) -> bool:
        """Say whether everything needed is there."""
        return True

    def tell(self) -> None:
        """Emit what was given."""

    @Slot()
    def check(self) -> None:
        """Let the button be pressed once everything needed is there."""
        self.effect.setEnabled(self.is_ready())

    @Slot()
    def _done(self) -> None:
        self.tell()
        self.accept()


class ReserveDialog(NumbersDialog):
    """For what a number is kept, for whom, and until when."""

    given = Signal(str, str, object)
    """Purpose, who it is kept for, and the last day as a ``date`` or ``None``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Reserve a number"),
            self.tr(
                "The next number is kept for a letter to come. Issuing that letter uses it up; "
                "released, it is never used again and the reason explains the gap."
            ),
            self.tr("Reserve"),
            parent,
        )
        self.purpose, self.holder, self.until = QLineEdit(), QLineEdit(), DateField()
        for field in (self.purpose, self.holder):
            field.setMaxLength(_LONGEST)
        self.form.add(self.tr("For which letter"), self.purpose)
        self.form.add(self.tr("For whom"), self.holder)
        self.form.add(self.tr("Until"), self.until)
        self.purpose.textChanged.connect(self.check)
        self.until.changed.connect(self.check)
        self.check()
        self.purpose.setFocus()

    def is_ready(self) -> bool:
        """Say whether there is a purpose and no half-typed day."""
        return bool(self.purpose.text().strip()) and self.until.is_readable()

    def tell(self) -> None:
        """Emit purpose, holder and last day."""
        self.given.emit(self.purpose.text(), self.holder.text(), self.until.value())


class CopiesDialog(NumbersDialog):
    """Who holds which copy, one a line in the order of their numbers."""

    given = Signal(object, str)
    """The holders, and why the list is changed."""

    def __init__(self, holders: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Who holds which copy"),
            self.tr(
                "One holder a line; the first line is copy 1. The list before stays in the history."
            ),
            self.tr("Keep this list"),
            parent,
        )
        self._before = list(holders)
        self.holders, self.reason = GrowingText(4, 14), GrowingText(2, 6)
        self.holders.setPlainText("\n".join(holders))
        self.form.add(self.tr("Holders"), self.holders)
        self.form.add(self.tr("Reason for the change"), self.reason)
        self.holders.textChanged.connect(self.check)
        self.reason.textChanged.connect(self.check)
        self.check()

    def named(self) -> list[str]:
        """Return the holders as typed, without empty lines."""
        lines = (line.strip() for line in self.holders.toPlainText().splitlines())
        return [line for line in lines if line]

    def is_ready(self) -> bool:
        """Say whether the list differs from the one before and a reason is given."""
        changed = bool(self.named()) and self.named() != self._before
        return changed and (not self._before or bool(self.reason.toPlainText().strip()))

    def tell(self) -> None:
        """Emit holders and reason."""
        self.given.emit(self.named(), self.reason.toPlainText().strip())


class DealDialog(NumbersDialog):
    """To which PC numbers are dealt, and how many."""

    given = Signal(str, int)
    """The PC's id and how many numbers."""

    def __init__(self, pcs: Sequence[OfficePc], year: int, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Deal numbers to another PC"),
            self.tr(
                "The next numbers of {year} go to that PC alone; this one passes over them. They "
                "reach it with the next bundle."
            ).format(year=year),
            self.tr("Deal"),
            parent,
        )
        self.pc, self.count = QComboBox(), QSpinBox()
        for pc in pcs:
            self.pc.addItem(f"{pc.label} ({pc.id[:8]})" if pc.label else pc.id, pc.id)
        self.count.setRange(1, MOST)
        self.count.setValue(100)
        self.form.add(self.tr("PC"), self.pc)
        self.form.add(self.tr("How many numbers"), self.count)
        self.check()

    def is_ready(self) -> bool:
        """Say whether there is a PC to deal to."""
        return self.pc.count() > 0

    def tell(self) -> None:
        """Emit the PC and the count."""
        self.given.emit(str(self.pc.currentData()), self.count.value())
