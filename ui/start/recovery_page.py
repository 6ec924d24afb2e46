"""First start, page 5: the recovery sheet, printed or saved, and two groups typed back."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import Card, ScrollColumn

_WIDTH = 620
_LOOKALIKES = str.maketrans("OIL", "011")


class RecoveryPage(ScrollColumn):
    """Cannot be skipped: without this sheet a forgotten passphrase loses everything."""

    changed = Signal()
    print_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._groups: tuple[str, ...] = ()
        self._asked = (0, 1)
        self._kept = False
        self.body.addWidget(
            PlainLabel(self.tr("The recovery sheet"), TextKind.TITLE),
        )
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "Whoever holds this code can open the vault when every passphrase is "
                    "forgotten. Print it, put it in a closed envelope, and lock it away. "
                    "It is shown only now."
                ),
                wrap=True,
            )
        )
        card = Card(self.tr("Recovery code"))
        self._grid = QGridLayout()
        self._grid.setSpacing(GRID)
        card.body.addLayout(self._grid)
        card.body.addSpacing(GRID)
        buttons = QHBoxLayout()
        self._print = PlainButton(self.tr("Print the sheet"), Role.PRIMARY, "printer")
        self._print.clicked.connect(self.print_requested)
        self._save = PlainButton(self.tr("Save as PDF…"), icon="device-floppy")
        self._save.clicked.connect(self.save_requested)
        buttons.addWidget(self._print)
        buttons.addWidget(self._save)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        self._done = PlainLabel("", TextKind.SECOND, wrap=True)
        self._done.hide()
        card.body.addWidget(self._done)
        self.body.addWidget(card)
        self._form = FormColumn()
        self._form.heading(self.tr("Type two groups from the sheet"))
        self._fields = (QLineEdit(), QLineEdit())
        self._rows = self._form.beside(
            (self.tr("Group {number}").format(number=1), self._fields[0]),
            (self.tr("Group {number}").format(number=2), self._fields[1]),
        )
        for field in self._fields:
            field.textChanged.connect(self.changed)
        self.body.addWidget(self._form)
        self.body.addStretch(1)

    def show_code(self, code: str, asked: tuple[int, int]) -> None:
        """Show the code in groups and ask for two of them, counted from 0."""
        self._groups, self._asked, self._kept = tuple(code.split("-")), asked, False
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place, group in enumerate(self._groups):
            cell = PlainLabel(f"{place + 1}.  {group}", TextKind.STRONG)
            font = QFont(cell.font())
            font.setStyleHint(QFont.StyleHint.Monospace)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.5)
            cell.setFont(font)
            self._grid.addWidget(cell, place // 4, place % 4)
        for row, number in zip(self._rows, asked, strict=True):
            row.show_label(self.tr("Group {number}").format(number=number + 1))
        for field in self._fields:
            field.clear()
        self.changed.emit()

    def show_kept(self, words: str) -> None:
        """Say that the sheet was printed or saved; only then can it go on."""
        self._kept = True
        self._done.setText(words)
        self._done.show()
        self._fields[0].setFocus()
        self.changed.emit()

    def complaint(self) -> str:
        """Return why it cannot go on, or an empty text."""
        if not self._kept:
            return self.tr("Print or save the sheet first.")
        for number, field in zip(self._asked, self._fields, strict=True):
            if _plain(field.text()) != _plain(self._groups[number]):
                return self.tr("Type group {number} as it stands on the sheet.").format(
                    number=number + 1
                )
        return ""

    def wipe(self) -> None:
        """Forget the code."""
        self._groups = ()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _plain(untrusted_text: str) -> str:
    """Return a group without blanks and look-alikes, as the reader of codes takes it."""
    return re.sub(r"[\s.-]+", "", untrusted_text).upper().translate(_LOOKALIKES)
