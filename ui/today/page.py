"""The page of today: groups of lines, the most pressing first, each with its button."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.cases.today_views import Group, Today, TodayGroup
from ui.messages import agenda
from ui.style.icons import Tone
from ui.style.tokens import GRID, tokens_of
from ui.today.line import LineRow
from ui.widgets.buttons import PlainButton, Role, ToolButton
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_view import IconView
from ui.widgets.labels import Badge, PlainLabel, TextKind
from ui.widgets.message_bar import MessageBar
from ui.widgets.surface import PageHead, ScrollColumn, fill

MINE = "mine"
_LOOKS = {
    Group.OVERDUE: ("alert-circle", Tone.DANGER),
    Group.WEEK: ("calendar-due", Tone.WARNING),
    Group.APPROVAL: ("shield-check", Tone.ACCENT),
    Group.TRANSFER: ("arrows-exchange", Tone.ACCENT),
    Group.NEW: ("inbox", Tone.ACCENT),
    Group.READY: ("circle-check", Tone.GOOD),
    Group.PPK: ("hourglass", Tone.SECOND),
    Group.HQ: ("building-bank", Tone.SECOND),
    Group.REGIONS: ("hourglass", Tone.SECOND),
    Group.INCOMPLETE: ("clipboard-list", Tone.SECOND),
    Group.UPKEEP: ("key", Tone.SECOND),
}
_AT_ONCE = 6
"""Lines made before the window may breathe."""


class TodayPage(QWidget):
    """Says what wants somebody; what a button does is a signal."""

    deed_requested = Signal(object, object)
    """A :class:`TodayLine`, and which of its :class:`Button`."""
    list_requested = Signal(str)
    """Show the cases that a filter keeps; empty for all."""
    new_requested = Signal()
    whose_changed = Signal()
    look_requested = Signal()
    """Look again."""
    print_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: Today | None = None
        self._making: Iterator[None] | None = None
        self._rows: list[LineRow] = []
        self._may_add = True
        self._head = PageHead(self.tr("Today"))
        self.whose = ChipRow(self.tr("Whose cases"), (Choice(MINE, self.tr("Only mine")),))
        self.whose.changed.connect(self.whose_changed)
        self.print = PlainButton(self.tr("Print the week sheet"), Role.PLAIN, "printer")
        self.print.clicked.connect(self.print_requested)
        self.save = ToolButton("download", self.tr("Save the week sheet as PDF"))
        self.save.clicked.connect(self.save_requested)
        for widget in (self.whose, self.print, self.save):
            self._head.buttons.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.told = MessageBar()
        self.told.hide()
        self._scroll = ScrollColumn()
        self._scroll.body.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID * 2)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(GRID * 2)
        self._scroll.body.addLayout(self._groups)
        self._scroll.body.addStretch(1)
        self._none = EmptyState(
            "folders",
            self.tr("No cases yet"),
            self.tr("Every report that is registered becomes a case; what it wants stands here."),
            self.tr("New case"),
        )
        self._none.action_requested.connect(self.new_requested)
        self._done = EmptyState(
            "sun",
            self.tr("Nothing waits today"),
            self.tr("No term runs out this week, and nobody waits for you. Well done."),
            self.tr("New case"),
            self.tr("See all cases"),
        )
        self._done.action_requested.connect(self.new_requested)
        self._done.second_requested.connect(self._see_all)
        self._stack = QStackedWidget()
        for page in (QWidget(), self._scroll, self._none, self._done):
            self._stack.addWidget(page)
        head = QVBoxLayout()
        head.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, 0)
        head.addWidget(self._head)
        fill(self, head, self.told, self._stack)
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.timeout.connect(self._make_more)

    # Showing

    @property
    def mine(self) -> bool:
        """Whether only the cases of the officer at the desk are asked for."""
        return MINE in self.whose.chosen()

    @property
    def today(self) -> Today | None:
        """What is shown."""
        return self._today

    @property
    def rows(self) -> tuple[LineRow, ...]:
        """The lines that are there."""
        return tuple(self._rows)

    def show_may_add(self, may_add: bool) -> None:
        """Say whether a case can be entered here."""
        self._may_add = may_add
        self._none.action.setVisible(may_add)
        self._done.action.setVisible(may_add)

    @Slot(object)
    def show_today(self, today: Today) -> None:
        """Show the groups; what is shown already is left in peace."""
        if today == self._today:
            return
        kept = self._place()
        self._today = today
        self._head.show_title(self.tr("Today"), self._days(today))
        self._clear()
        for widget in (self.print, self.save):
            widget.setVisible(bool(today.groups))
        self.whose.setVisible(bool(today.groups) or self.mine)
        if not today.groups:
            self._stack.setCurrentWidget(self._done if today.any_case else self._none)
            empty = self._stack.currentWidget()
            if isinstance(empty, EmptyState):
                self.setFocusProxy(empty.action if self._may_add else empty.second)
            return
        self._stack.setCurrentWidget(self._scroll)
        self._making = self._make(today, kept)
        self._make_more()

    def _days(self, today: Today) -> str:
        words = self.tr("{day} · the week reaches to {last}").format(
            day=f"{agenda.day_words(today.on)} {today.on.year}", last=agenda.day_words(today.until)
        )
        if today.calendar_final:
            return words
        doubt = self.tr("The days off of {year} are not all decreed yet.")
        return f"{words} · {doubt.format(year=today.until.year)}"

    def _clear(self) -> None:
        self._making = None
        self._rows = []
        while (item := self._groups.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def _make_more(self) -> None:
        """Make some more lines; the rest when the window has drawn these."""
        making = self._making
        if making is None:
            return
        for _ in range(_AT_ONCE):
            if next(making, "end") == "end":
                self._making = None
                return
        self._breath.start(0)

    def _make(self, today: Today, kept: tuple[str, int]) -> Iterator[None]:
        for group in today.groups:
            section = _Section(group)
            section.list_requested.connect(self.list_requested)
            self._groups.addWidget(section)
            for line in group.lines:
                row = LineRow(line)
                row.pressed.connect(self.deed_requested)
                section.add(row)
                self._take(row, kept)
                yield
        self._scroll.verticalScrollBar().setValue(kept[1])

    def _take(self, row: LineRow, kept: tuple[str, int]) -> None:
        """Keep the order of the Tab key, and the cursor where it was."""
        button = row.button
        if not self._rows and button is not None:
            waiting = self.hasFocus()
            self.setFocusProxy(button)
            if waiting and not kept[0]:
                button.setFocus()
        self._rows.append(row)
        if button is not None and kept[0] and row.accessibleName() == kept[0]:
            button.setFocus()

    def _place(self) -> tuple[str, int]:
        """Return the name of the line with the cursor, and how far the page is scrolled."""
        focus = self.focusWidget()
        held = (row for row in self._rows if focus is not None and row.isAncestorOf(focus))
        name = next((row.accessibleName() for row in held), "")
        return name, self._scroll.verticalScrollBar().value()

    @Slot()
    def _see_all(self) -> None:
        self.list_requested.emit("")


class _Rule(QWidget):
    """A line of one pixel that does not vanish between two pixels at 150 %."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens_of(self.palette()).line))
        painter.end()


class _Section(QFrame):
    """A group: its heading, and a card with its lines."""

    list_requested = Signal(str)

    def __init__(self, group: TodayGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._query = group.query
        title = agenda.group_words(group.group)
        self.setAccessibleName(title)
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 4, 0)
        head.setSpacing(GRID)
        head.addWidget(IconView(_LOOKS[group.group][0], 18, _LOOKS[group.group][1]))
        head.addWidget(PlainLabel(title, TextKind.HEADING))
        head.addWidget(Badge(self.locale().toString(group.total)))
        head.addStretch(1)
        if group.query:
            words = self.tr("Show in the list")
            if group.total > len(group.lines):
                words = self.tr("Show all {count} in the list").format(
                    count=self.locale().toString(group.total)
                )
            show = PlainButton(words, Role.QUIET)
            show.clicked.connect(self._show)
            head.addWidget(show)
        card = QFrame()
        card.setObjectName("card")
        self._card = QVBoxLayout(card)
        self._card.setContentsMargins(0, 4, 0, 4)
        self._card.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        column.addWidget(card)

    def add(self, row: LineRow) -> None:
        """Add a line below the others."""
        if self._card.count():
            self._card.addWidget(_Rule())
        self._card.addWidget(row)

    @Slot()
    def _show(self) -> None:
        self.list_requested.emit(self._query)
