"""Who of the registry may be the one being typed: take his data, see what he did before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.person_views import Suggestion
from ui.cases.lists import Lists
from ui.people.words import person_words, repeat_words
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.icon_view import IconView
from ui.widgets.labels import ElidedLabel, PlainLabel, TextKind

_MOST = 3


class SuggestionBox(QWidget):
    """Hidden while nobody is suggested; one line with a button for each who is."""

    taken = Signal(object)
    """The suggestion whose data goes into the form."""
    released = Signal()
    """What is typed is not that person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggested: tuple[Suggestion, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self.hide()

    def show_suggestions(self, found: Sequence[Suggestion], lists: Lists) -> None:
        """Show who it may be; nobody hides the box."""
        self.suggested = tuple(found[:_MOST])
        if not self.suggested:
            self._put(None)
            return
        content, column = self._frame()
        head = self.tr("Known here already?")
        column.addWidget(PlainLabel(head, TextKind.SECOND))
        for at, one in enumerate(self.suggested):
            row = QHBoxLayout()
            row.setSpacing(GRID)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(ElidedLabel(person_words(one.person)))
            before = repeat_words(one.repeat, lists)
            if before:
                words.addWidget(ElidedLabel(before, TextKind.SECOND))
            row.addLayout(words, 1)
            take = PlainButton(self.tr("It is this person"), Role.PLAIN, "check")
            take.setProperty("at", at)
            take.clicked.connect(self._take)
            row.addWidget(take)
            column.addLayout(row)
        self._put(content)

    def show_taken(self, one: Suggestion | None, lists: Lists) -> None:
        """Say who is linked, and what he did before."""
        self.suggested = ()
        content, column = self._frame()
        row = QHBoxLayout()
        row.setSpacing(GRID)
        before = "" if one is None else repeat_words(one.repeat, lists)
        icon = IconView("alert-triangle", 16, Tone.WARNING) if before else None
        row.addWidget(icon or IconView("user", 16, Tone.SECOND))
        linked = self.tr("Linked with a person of the registry")
        if one is not None:
            linked = self.tr("Linked with {name}").format(name=one.person.name)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(linked))
        if before:
            words.addWidget(PlainLabel(before, TextKind.STRONG, wrap=True))
        row.addLayout(words, 1)
        other = PlainButton(self.tr("Somebody else"), Role.QUIET, "x")
        other.clicked.connect(self.released)
        row.addWidget(other)
        column.addLayout(row)
        self._put(content)

    def clear(self) -> None:
        """Show nobody."""
        self.suggested = ()
        self._put(None)

    @Slot()
    def _take(self) -> None:
        at = self.sender().property("at")
        if isinstance(at, int) and at < len(self.suggested):
            self.taken.emit(self.suggested[at])

    def _frame(self) -> tuple[QFrame, QVBoxLayout]:
        content = QFrame()
        content.setObjectName("card")
        column = QVBoxLayout(content)
        column.setContentsMargins(GRID + 4, GRID, GRID, GRID)
        column.setSpacing(6)
        return content, column

    def _put(self, content: QWidget | None) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        if content is not None:
            self._column.addWidget(content)
        self.setVisible(content is not None)
