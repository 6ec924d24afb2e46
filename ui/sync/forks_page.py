"""Two histories under one name: what happened, who, since when, and the one next step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.errors import KnownError
from desktop.sync.forks import Entry
from ui.cases.lists import Lists
from ui.messages import message
from ui.messages.history import field_words, kind_words, value_words
from ui.style.tokens import GRID
from ui.sync.comparing import Compared, ForksLook
from ui.sync.words import moment_words
from ui.widgets.buttons import PlainButton
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import Card, PageHead, ScrollColumn, fill, rule

_MOST_ENTRIES = 40
_LONGEST = 200


class ForksPage(QWidget):
    """One card for each second history: in words at the top, both sides below."""

    back_requested = Signal()
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.told = MessageBar()
        head = PageHead(
            self.tr("Two histories"),
            self.tr("What was written twice under one name. Nothing is mixed, nothing is lost."),
        )
        self.back = PlainButton(self.tr("Back"), icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        head.buttons.addWidget(self.back)
        self._column = ScrollColumn(980)
        self._column.body.addWidget(head)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GRID * 2)
        self._column.body.addLayout(self._cards)
        self._column.body.addStretch(1)
        fill(self, self.told, self._column)
        self.setFocusProxy(self.back)

    def open(self) -> None:
        """Ask for everything anew."""
        self.opened.emit()

    def show_look(self, look: ForksLook) -> None:
        """Show every second history, the newest first."""
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in look.found:
            self._cards.addWidget(self._card(one, look.lists))
        if not look.found:
            self._cards.addWidget(PlainLabel(self.tr("There is no second history here.")))

    @Slot(object)
    def show_refused(self, error: KnownError) -> None:
        """Say why it could not be looked up."""
        said = message(error)
        self.told.say(Kind.DANGER, said.what_happened, said.what_to_do)

    def _card(self, one: Compared, lists: Lists) -> Card:
        card = Card(self.tr("This PC") if one.is_own else one.office)
        for heading, words in (
            (self.tr("What happened"), self._happened(one)),
            (self.tr("Since when"), self._since(one)),
            (self.tr("Who"), self._who(one)),
        ):
            card.body.addWidget(PlainLabel(heading, TextKind.SECOND))
            card.body.addWidget(PlainLabel(words, wrap=True, selectable=True))
        card.body.addWidget(PlainLabel(self.tr("Next step"), TextKind.SECOND))
        card.body.addWidget(PlainLabel(self._next(one), TextKind.STRONG, wrap=True))
        card.body.addWidget(rule())
        if one.error is not None:
            card.body.addWidget(PlainLabel(str(message(one.error)), wrap=True))
        else:
            card.body.addWidget(self._sides(one, lists))
        return card

    def _happened(self, one: Compared) -> str:
        if one.is_own:
            return self.tr(
                "A copy of this PC's disk was used beside it, and both wrote on under one name. "
                "What stands here stays; of the other history nothing came in."
            )
        return self.tr(
            "A PC of {office} and a copy of its disk were both used and wrote on under one "
            "name. What had come here first stays; the other history is kept in bundle number "
            "{number}, and nothing of it came in."
        ).format(office=one.office, number=one.fork.number)

    def _since(self, one: Compared) -> str:
        noticed = self.tr("Noticed on {moment}.").format(moment=moment_words(one.fork.t))
        if not one.ours and not one.theirs:
            return noticed
        began = min(entry.at_ms for entry in (*one.ours[:1], *one.theirs[:1]))
        said = self.tr("They part on {moment}, at entry {seq}.")
        return f"{said.format(moment=moment_words(began), seq=one.seq)} {noticed}"

    def _who(self, one: Compared) -> str:
        sides = ((self.tr("held here"), one.ours), (self.tr("in the bundle"), one.theirs))
        return "\n".join(
            f"{side}: " + (", ".join(dict.fromkeys(entry.officer for entry in entries)) or "—")
            for side, entries in sides
        )

    def _next(self, one: Compared) -> str:
        if one.is_own:
            return self.tr(
                "Find the other PC and stop working on it; then enter here anew what it alone "
                "holds. This PC already writes on under numbers of its own."
            )
        return self.tr(
            "Call {office}: one of the two PCs is no longer used, and what stands only below "
            "“in the bundle” is entered anew on the other."
        ).format(office=one.office)

    def _sides(self, one: Compared, lists: Lists) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID * 3)
        columns = ((self.tr("Held here"), one.ours), (self.tr("In the bundle"), one.theirs))
        for column, (heading, entries) in enumerate(columns):
            said = f"{heading} ({len(entries)})"
            grid.addWidget(PlainLabel(said, TextKind.HEADING), 0, column)
            words = self._entries(entries, lists)
            grid.addWidget(PlainLabel(words, wrap=True, selectable=True), 1, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)
        return table

    def _entries(self, entries: Sequence[Entry], lists: Lists) -> str:
        lines = [_entry(one, lists) for one in entries[:_MOST_ENTRIES]]
        if len(entries) > _MOST_ENTRIES:
            more = self.tr("and {count} more: “netra bundle forks” tells all")
            lines.append(more.format(count=len(entries) - _MOST_ENTRIES))
        return "\n\n".join(lines) or self.tr("nothing that differs was carried")


def _entry(one: Entry, lists: Lists) -> str:
    value = one.value.get("v", one.value) if isinstance(one.value, dict) else one.value
    words = value_words(one.field, value, lists.word)
    words = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    first = f"{moment_words(one.at_ms)} · {one.officer}"
    return f"{first}\n{kind_words(one.type)}, {field_words(one.field)}: {words}"
