"""Forms that were begun and not saved: each can be gone on with, or thrown away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.drafts import DraftLine
from ui.cases.words import joined, moment_words
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role, ToolButton
from ui.widgets.icon_view import IconView
from ui.widgets.labels import ElidedLabel, PlainLabel, TextKind
from ui.widgets.surface import ScrollColumn

_ROW = 44
_MOST_ROWS = 4
"""Rows that are seen at once; more are scrolled to."""


class DraftsBox(QFrame):
    """Hidden while there is no draft; folded, it is one line with their number."""

    continue_requested = Signal(object)
    """A :class:`DraftLine` to go on with."""
    discard_requested = Signal(object)
    """A :class:`DraftLine` that is not wanted any more."""

    def __init__(self, *, folded: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._lines: tuple[DraftLine, ...] = ()
        self.rows: list[DraftRow] = []
        self._folded = folded
        self._title = PlainLabel("", TextKind.STRONG)
        self.fold = PlainButton("", Role.QUIET)
        self.fold.clicked.connect(self._turn)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(IconView("edit", 16, Tone.SECOND))
        head.addWidget(self._title, 1)
        head.addWidget(self.fold)
        self._scrolled = ScrollColumn()
        self._scrolled.body.setContentsMargins(0, 0, 0, 0)
        self._scrolled.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, 4, GRID, 4)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scrolled)
        self.hide()

    def show_lines(self, lines: Sequence[DraftLine]) -> None:
        """Show these drafts, the newest first."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        for row in self.rows:
            self._scrolled.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [DraftRow(line) for line in lines]
        for row in self.rows:
            row.go_on.clicked.connect(self._go_on)
            row.discard.clicked.connect(self._discard)
            self._scrolled.body.addWidget(row)
        self._title.setText(self.tr("Drafts not saved yet: {count}").format(count=len(lines)))
        self._scrolled.setFixedHeight(min(len(lines), _MOST_ROWS) * _ROW)
        self._fit()
        self.setVisible(bool(lines))

    def _fit(self) -> None:
        self._scrolled.setVisible(not self._folded)
        self.fold.setText(self.tr("Show") if self._folded else self.tr("Hide"))
        self.fold.setAccessibleName(
            self.tr("Show the drafts") if self._folded else self.tr("Hide the drafts")
        )

    @Slot()
    def _turn(self) -> None:
        self._folded = not self._folded
        self._fit()

    @Slot()
    def _go_on(self) -> None:
        self.continue_requested.emit(self._pressed())

    @Slot()
    def _discard(self) -> None:
        self.discard_requested.emit(self._pressed())

    def _pressed(self) -> DraftLine:
        button = self.sender()
        return next(row.line for row in self.rows if button in (row.go_on, row.discard))


class DraftRow(QWidget):
    """One draft: what it is about, when it was kept, and what can be done with it."""

    def __init__(self, line: DraftLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setFixedHeight(_ROW)
        what, about = self._words(line)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(what))
        words.addWidget(ElidedLabel(about, TextKind.SECOND))
        self.go_on = PlainButton(self.tr("Go on"))
        self.go_on.setAccessibleName(self.tr("Go on: {draft}").format(draft=what))
        self.discard = ToolButton("trash", self.tr("Throw away: {draft}").format(draft=what))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(GRID)
        row.addLayout(words, 1)
        row.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.discard, 0, Qt.AlignmentFlag.AlignVCenter)

    def _words(self, line: DraftLine) -> tuple[str, str]:
        kept = self.tr("kept {when}").format(when=moment_words(line.saved_at))
        names = ", ".join(line.names)
        if not line.case:
            about = joined((line.subject, names)) or self.tr("nothing named yet")
            return self.tr("New case: {about}").format(about=about), kept
        what = self.tr("Changes to {number}").format(number=line.register_number)
        parts = joined((self.tr("Report") if line.whole else "", names))
        return f"{what}: {parts}", joined((line.subject, kept))
