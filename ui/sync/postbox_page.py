"""What was in every bundle that was made here, and the way to the notice of a lost stick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import KnownError
from desktop.sync.postbox import Parcel, Posted
from ui.messages import message
from ui.style.tokens import GRID
from ui.sync import words
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import Card, PageHead, ScrollColumn, fill, rule

_DATA = Qt.ItemDataRole.UserRole
_MOST_CASES = 200


class PostboxPage(QWidget):
    """The bundles at the left, the newest first; at the right what the chosen one held."""

    back_requested = Signal()
    chosen = Signal(object)
    """A :class:`Posted` whose content should be looked up."""
    lost_requested = Signal(object)
    """The :class:`Posted` that lay on a stick that is lost, as a tuple."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._posted: dict[str, Posted] = {}
        self.told = MessageBar()
        self._head = PageHead(
            self.tr("Post book"),
            self.tr("Every bundle that was made here: for whom, about whom, sealed to which key."),
        )
        self.back = PlainButton(self.tr("Back"), icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        self.lost = ActionButton(self.tr("This stick is lost…"), Role.DANGER, icon="alert-triangle")
        self.lost.clicked.connect(self._lose)
        self._head.buttons.addWidget(self.back)
        self._head.buttons.addWidget(self.lost)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Post book"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._row_changed)
        self.list.itemSelectionChanged.connect(self._judge)
        self._detail = ScrollColumn()
        self._detail.body.setContentsMargins(GRID, 0, GRID * 3, GRID * 3)
        self._card: Card | None = None
        self._detail.body.addStretch(1)
        empty = EmptyState(
            "mail",
            self.tr("No bundle has been made here yet"),
            self.tr("Each one stands here for ever, with the cases and people in it."),
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(GRID * 3, 0, GRID, GRID * 2)
        inside.addWidget(self.list, 1)
        split.addWidget(left)
        split.addWidget(self._detail)
        split.setSizes([420, 580])
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(split)
        head = QWidget()
        above = QVBoxLayout(head)
        above.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, 0)
        above.addWidget(self._head)
        fill(self, self.told, head, self._stack)
        self.setFocusProxy(self.list)
        self._judge()

    def show_posted(self, posted: Sequence[Posted]) -> None:
        """Show the bundles; the one that was chosen stays chosen."""
        kept = self._key()
        self._posted = {one.sent.digest: one for one in posted}
        self.list.blockSignals(True)
        self.list.clear()
        for digest, one in self._posted.items():
            item = QListWidgetItem(f"{self._first(one)}\n{self._second(one)}")
            item.setData(_DATA, digest)
            self.list.addItem(item)
        self.list.blockSignals(False)
        keys = list(self._posted)
        self._stack.setCurrentIndex(1 if keys else 0)
        self.list.setCurrentRow(keys.index(kept) if kept in keys else (0 if keys else -1))
        self._row_changed(self.list.currentRow())
        self._judge()

    def _first(self, one: Posted) -> str:
        return self.tr("number {number} · {office}").format(
            number=one.sent.number, office=one.office
        )

    def _second(self, one: Posted) -> str:
        parts = [words.moment_words(one.sent.made_t), words.sent_words(one.sent)[0]]
        if one.lost_t is not None:
            parts.append(self.tr("lost"))
        return " · ".join(parts)

    def _key(self) -> str:
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_DATA))

    @Slot(int)
    def _row_changed(self, _row: int) -> None:
        one = self._posted.get(self._key())
        if one is not None:
            self.chosen.emit(one)

    @Slot()
    def _judge(self) -> None:
        if self.list.selectedItems():
            self.lost.allow()
        else:
            self.lost.forbid(self.tr("First choose the bundles that lay on it."))

    def selected(self) -> tuple[Posted, ...]:
        """Return the bundles that are chosen."""
        return tuple(self._posted[str(item.data(_DATA))] for item in self.list.selectedItems())

    @Slot()
    def _lose(self) -> None:
        self.lost_requested.emit(self.selected())

    def show_parcel(self, parcel: Parcel) -> None:
        """Show what was in a bundle, if it still is the one chosen."""
        sent = parcel.posted.sent
        if sent.digest != self._key():
            return
        if self._card is not None:
            self._detail.body.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        card = self._card = Card()
        card.body.addWidget(PlainLabel(self._first(parcel.posted), TextKind.TITLE, wrap=True))
        second = self.tr("{file}, made {moment}: {state}").format(
            file=sent.file,
            moment=words.moment_words(sent.made_t),
            state=words.sent_words(sent)[0],
        )
        card.body.addWidget(PlainLabel(second, TextKind.SECOND, wrap=True, selectable=True))
        held = ", ".join(words.tally_words(parcel.tally)) or self.tr("a receipt, nothing else")
        card.body.addWidget(PlainLabel(held, wrap=True))
        if parcel.files:
            files = self.tr("Files in it: {count}").format(count=parcel.files)
            card.body.addWidget(PlainLabel(files, wrap=True))
        card.body.addWidget(rule())
        self._add_cases(card, parcel)
        card.body.addWidget(rule())
        self._add_protection(card, parcel)
        self._detail.body.insertWidget(0, card)

    def _add_cases(self, card: Card, parcel: Parcel) -> None:
        heading = self.tr("Cases and people: {cases}, {people}").format(
            cases=len(parcel.cases), people=len(parcel.people)
        )
        card.body.addWidget(PlainLabel(heading, TextKind.HEADING))
        for one in parcel.cases[:_MOST_CASES]:
            names = ", ".join(one.people)
            said = f"{one.register_number or '—'}  {one.subject}\n{names}".strip()
            card.body.addWidget(PlainLabel(said, wrap=True, selectable=True))
        if parcel.barred:
            text = self.tr("Cases that you may not see: {count}").format(count=parcel.barred)
            card.body.addWidget(PlainLabel(text, TextKind.SECOND, wrap=True))

    def _add_protection(self, card: Card, parcel: Parcel) -> None:
        card.body.addWidget(PlainLabel(self.tr("Sealed to"), TextKind.HEADING))
        for key in parcel.recipients:
            card.body.addWidget(
                PlainLabel(f"{parcel.posted.office}\n{key}", wrap=True, selectable=True)
            )
        told = (
            self.tr("Identities of reporters are sealed once more inside.")
            if parcel.reporters
            else self.tr("No identity of a reporter was in it.")
        )
        card.body.addWidget(PlainLabel(told, TextKind.SECOND, wrap=True))

    def show_lost(self, count: int) -> None:
        """Say that it is remembered, and lead to the new bundle."""
        said = self.tr("Remembered as lost: {count} bundles.").format(count=count)
        then = self.tr("What was not received goes out again with the next bundle.")
        self.told.say(
            Kind.GOOD, said, then, self.tr("Write a new bundle"), self.back_requested.emit
        )

    @Slot(object)
    def show_refused(self, error: KnownError) -> None:
        """Say why it was not done."""
        said = message(error)
        self.told.say(Kind.DANGER, said.what_happened, said.what_to_do)
