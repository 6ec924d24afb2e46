"""What is missing from a letter and what speaks against it, as lines that are pressed or read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ui.letters.words import Lead
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind

_LEADS_TOGETHER: Final = 15
"""Missing things shown at once; more are asked for."""


class LeadLines(QFrame):
    """A tinted box with a heading and lines; a lead is pressed, words are read."""

    followed = Signal(object)

    def __init__(self, icon: str, tone: Tone) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self.setProperty("kind", "warning" if tone is Tone.WARNING else "info")
        self._heading = PlainLabel("", TextKind.STRONG)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(IconView(icon, 18, tone))
        head.addWidget(self._heading, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID + 4, GRID, GRID, GRID)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self._rows: list[QWidget] = []
        self._leads: tuple[Lead, ...] = ()
        self._more = PlainButton("", Role.QUIET, parent=self)
        self._more.clicked.connect(self._show_more)
        self.hide()

    def show_leads(self, heading: str, leads: Sequence[Lead]) -> None:
        """Show what is missing; each line can be pressed."""
        if tuple(leads) == self._leads:
            return
        self._clear(heading)
        self._leads = tuple(leads)
        self._show_more()
        self.setVisible(bool(leads))

    @Slot()
    def _show_more(self) -> None:
        """Show the next lines; a letter to very many people may lack a thing of each."""
        shown = len(self._rows)
        for lead in self._leads[shown : shown + _LEADS_TOGETHER]:
            row = LeadRow(lead)
            row.followed.connect(self.followed)
            self._take(row)
        left = len(self._leads) - len(self._rows)
        self._column.removeWidget(self._more)
        self._more.setVisible(left > 0)
        if left:
            said = self.tr("Show more ({count})").format(count=left)
            self._more.setText(said)
            self._more.setAccessibleName(said)
            self._column.addWidget(self._more)
        if shown:
            self._rows[shown].setFocus()

    def show_words(self, heading: str, lines: Sequence[tuple[str, bool, Lead | None]]) -> None:
        """Show sentences; those that stop the letter stand out, those with a lead are pressed."""
        self._clear(heading)
        for text, stops, lead in lines:
            if lead is not None:
                row = LeadRow(replace(lead, words=text), stops=stops)
                row.followed.connect(self.followed)
                self._take(row)
                continue
            kind = TextKind.STRONG if stops else TextKind.BODY
            self._take(PlainLabel(text, kind, wrap=True, selectable=True))
        self.setVisible(bool(lines))

    def lines(self) -> tuple[str, ...]:
        """Return what is said, line by line."""
        return tuple(
            row.accessibleName() if isinstance(row, LeadRow) else str(row.property("text"))
            for row in self._rows
        )

    def press(self, number: int) -> None:
        """Follow a line as a person would."""
        row = self._rows[number]
        if isinstance(row, LeadRow):
            row.click()

    def _clear(self, heading: str) -> None:
        self._heading.setText(heading)
        self._more.hide()
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []

    def _take(self, row: QWidget) -> None:
        self._column.addWidget(row)
        self._rows.append(row)


class LeadRow(QToolButton):
    """What is missing, of whom, and where it is filled in: one press leads there."""

    followed = Signal(object)

    def __init__(self, lead: Lead, *, stops: bool = False) -> None:
        super().__init__()
        self._lead = lead
        self.setObjectName("lead")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        what = f"{lead.words}: {lead.about}" if lead.about else lead.words
        self.setAccessibleName(f"{what} → {lead.place}")
        words_column = QVBoxLayout()
        words_column.setSpacing(0)
        kind = TextKind.STRONG if stops else TextKind.BODY
        words_column.addWidget(PlainLabel(what, kind, wrap=True))
        words_column.addWidget(PlainLabel(lead.place, TextKind.SECOND))
        row = self._inside = QHBoxLayout(self)
        row.setContentsMargins(GRID, 4, GRID, 4)
        row.addLayout(words_column, 1)
        row.addWidget(IconView("chevron-right", 16, Tone.SECOND))
        for label in self.findChildren(PlainLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Minimum)
        self.clicked.connect(self._pressed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of the words, not of an icon."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room of the words."""
        return self._inside.minimumSize()

    @Slot()
    def _pressed(self) -> None:
        self.followed.emit(self._lead)
