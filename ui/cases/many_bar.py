"""The bar above the list while several cases are chosen, and the small dialog for a name."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.cases.worklists import LONGEST_TITLE
from ui.cases.rows import BORDER
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind

_FORMULA = ("=", "+", "-", "@", "\t")


class ManyBar(QFrame):
    """Says how many cases are chosen, and what can be done with all of them."""

    copy_requested = Signal()
    clear_requested = Signal()
    letters_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._words = PlainLabel("", TextKind.STRONG)
        self.copy = PlainButton(self.tr("Copy for a spreadsheet"), Role.PLAIN, "copy")
        self.copy.clicked.connect(self.copy_requested)
        self.letters = PlainButton(self.tr("One letter to each respondent…"), Role.PLAIN, "mail")
        self.letters.clicked.connect(self.letters_requested)
        clear = PlainButton(self.tr("Choose none"), Role.QUIET, "x")
        clear.clicked.connect(self.clear_requested)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GRID)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, 4, GRID, 4)
        row.setSpacing(GRID)
        row.addWidget(self._words)
        row.addStretch(1)
        row.addLayout(self.buttons)
        row.addWidget(self.letters)
        row.addWidget(self.copy)
        row.addWidget(clear)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show the bar when several are chosen."""
        self._words.setText(self.tr("Chosen, cases: {count}").format(count=count))
        self.setVisible(count > 1)


class NameDialog(QDialog):
    """Asks for a short name; read it from :meth:`text` when ``accepted`` comes."""

    def __init__(
        self, title: str, words: str, effect: str, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID + 4)
        column.addWidget(PlainLabel(title, TextKind.TITLE, wrap=True))
        if words:
            column.addWidget(PlainLabel(words, wrap=True))
        self.name = QLineEdit(name)
        self.name.setMaxLength(LONGEST_TITLE)
        self.name.textChanged.connect(self._typed)
        form = FormColumn()
        form.add(self.tr("Name"), self.name)
        column.addWidget(form)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        back = PlainButton(self.tr("Back"))
        back.clicked.connect(self.reject)
        self.effect = PlainButton(effect, Role.PRIMARY)
        self.effect.setDefault(True)
        self.effect.clicked.connect(self.accept)
        buttons.addWidget(back)
        buttons.addWidget(self.effect)
        column.addLayout(buttons)
        self._typed()
        self.name.setFocus()

    def text(self) -> str:
        """Return the name without blanks around it."""
        return self.name.text().strip()

    @Slot()
    def _typed(self) -> None:
        self.effect.setEnabled(bool(self.text()))


def plain_cell(text: str) -> str:
    """Return a cell as a spreadsheet keeps it: a text, never a formula or a rounded number."""
    text = " ".join(text.replace(BORDER, "").split())
    return f"'{text}" if text.startswith(_FORMULA) else text
