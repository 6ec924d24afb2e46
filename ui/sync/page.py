"""The rail's "Flashdisk": one card per stick, and below what was sent and whether it arrived."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.journal.model import Side
from desktop.sync.drives import Drive
from desktop.sync.model import Kept, OutState, Sent
from ui.letters.words import size_words
from ui.messages import message
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.sync import words
from ui.sync.conflicts_page import ConflictsPage
from ui.sync.enrolment_page import EnrolmentPage
from ui.sync.forks_page import ForksPage
from ui.sync.looking import Overview, PeerLine
from ui.sync.postbox_page import PostboxPage
from ui.sync.stick_card import StickCard
from ui.sync.trust_page import TrustPage
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.empty_state import EmptyState
from ui.widgets.icon_view import IconView
from ui.widgets.labels import Badge, PlainLabel, TextKind
from ui.widgets.message_bar import MessageBar
from ui.widgets.surface import Card, PageHead, ScrollColumn, fill

_MOST_SENT = 8
_Behind = TypeVar("_Behind", EnrolmentPage, ConflictsPage, TrustPage, PostboxPage, ForksPage)


class SyncPage(QStackedWidget):
    """Sticks, standing, and the way to enrolment."""

    folder_requested = Signal()
    refresh_requested = Signal()
    card_made = Signal(object)
    """A :class:`StickCard` for a drive that came, for the controller to connect."""

    case_requested = Signal(str)
    retry_requested = Signal(object)
    release_requested = Signal(object)
    discard_requested = Signal(object)
    """A :class:`Kept`: a bundle that was set aside."""

    def __init__(
        self,
        enrolment: Callable[[], EnrolmentPage],
        conflicts: Callable[[], ConflictsPage],
        trust: Callable[[], TrustPage],
        postbox: Callable[[], PostboxPage],
        forks: Callable[[], ForksPage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_enrolment, self._make_conflicts = enrolment, conflicts
        self._make_trust, self._make_postbox, self._make_forks = trust, postbox, forks
        self._cards: dict[str, StickCard] = {}
        self._overview: Overview | None = None
        self._head = PageHead(self.tr("Stick"))
        self._refresh = PlainButton(self.tr("Look again"), Role.QUIET, icon="refresh")
        self._refresh.clicked.connect(self.refresh_requested)
        self.folder = PlainButton(self.tr("Choose a folder…"), icon="folder")
        self.folder.clicked.connect(self.folder_requested)
        self._trust = PlainButton(self.tr("Enrolment"), Role.QUIET, icon="certificate")
        self._trust.clicked.connect(self.show_enrolment)
        self._believed = PlainButton(self.tr("Trust"), Role.QUIET, icon="shield-check")
        self._believed.clicked.connect(self.show_trust)
        self._book = PlainButton(self.tr("Post book"), Role.QUIET, icon="mail")
        self._book.clicked.connect(self.show_postbox)
        for button in (self._trust, self._believed, self._book, self._refresh, self.folder):
            self._head.buttons.addWidget(button)
        self.told = MessageBar()
        self._column = ScrollColumn(980)
        self._sticks = QVBoxLayout()
        self._sticks.setSpacing(GRID * 2)
        self._standing = QVBoxLayout()
        self._standing.setSpacing(GRID * 2)
        self._column.body.addWidget(self._head)
        self._column.body.addLayout(self._sticks)
        self._column.body.addLayout(self._standing)
        self._column.body.addStretch(1)
        main = QWidget()
        fill(main, self.told, self._column)
        self._none = self._no_stick()
        self._sticks.addWidget(self._none)
        self._gate: QWidget | None = None
        self.addWidget(main)
        self.setFocusProxy(self.folder)

    # The pages behind it, made when somebody first goes there

    @cached_property
    def enrolment(self) -> EnrolmentPage:
        """How this installation is known to the others."""
        return self._behind(self._make_enrolment())

    @cached_property
    def conflicts(self) -> ConflictsPage:
        """Fields with two values."""
        page = self._behind(self._make_conflicts())
        page.case_requested.connect(self.case_requested)
        return page

    @cached_property
    def trust(self) -> TrustPage:
        """Whom this installation believes."""
        return self._behind(self._make_trust())

    @cached_property
    def postbox(self) -> PostboxPage:
        """Every bundle that was made here."""
        return self._behind(self._make_postbox())

    @cached_property
    def forks(self) -> ForksPage:
        """Two histories of one installation."""
        return self._behind(self._make_forks())

    def _behind(self, page: _Behind) -> _Behind:
        self.addWidget(page)
        page.back_requested.connect(self.show_sticks)
        return page

    def _no_stick(self) -> QWidget:
        card = Card()
        empty = EmptyState(
            "usb",
            self.tr("Plug in a stick"),
            self.tr(
                "It appears here by itself. What is on it for this office is read, what this "
                "office has for others is written, in one press."
            ),
            self.tr("Choose a folder…"),
        )
        empty.action_requested.connect(self.folder_requested)
        card.body.addWidget(empty)
        card.setMinimumHeight(270)
        return card

    # Sticks

    def card(self, drive: Drive) -> StickCard:
        """Return the card of a drive, making it if need be."""
        key = str(drive.path)
        if key not in self._cards:
            card = self._cards[key] = StickCard()
            card.show_reading(drive.name, words.drive_words(drive))
            self._sticks.addWidget(card)
            self._none.hide()
            self.card_made.emit(card)
        return self._cards[key]

    def drop_card(self, path: str) -> None:
        """Take the card of a stick away that was pulled out."""
        card = self._cards.pop(path, None)
        if card is not None:
            self._sticks.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._none.setVisible(not self._cards and self._gate is None)

    def paths(self) -> tuple[str, ...]:
        """Return the places that have a card."""
        return tuple(self._cards)

    # Standing

    def show_overview(self, overview: Overview) -> None:
        """Show how exchange stands; before enrolment only why nothing can be exchanged."""
        self._overview = overview
        _empty(self._standing)
        if self._gate is not None:
            self._sticks.removeWidget(self._gate)
            self._gate.hide()
            self._gate.deleteLater()
            self._gate = None
        self.folder.setVisible(overview.enrolled)
        self._refresh.setVisible(overview.enrolled)
        self._trust.setVisible(overview.enrolled)
        self._believed.setVisible(overview.enrolled)
        self._book.setVisible(overview.enrolled)
        if not overview.enrolled:
            self._show_gate(overview)
            return
        self._none.setVisible(not self._cards)
        if overview.undecided:
            self._standing.addWidget(self._undecided(overview.undecided))
        for kept in overview.kept:
            self._standing.addWidget(self._kept(kept))
        for peer in self._worth_showing(overview):
            self._standing.addWidget(self._peer(peer, overview))
        for sentence in self._owed(overview):
            self._standing.addWidget(PlainLabel(sentence, TextKind.SECOND, wrap=True))

    def _owed(self, overview: Overview) -> list[str]:
        """Return what has not come here, and what never will."""
        told = []
        if overview.missing_files:
            files = self.tr("Files still to come: {count} ({size})")
            size = size_words(overview.missing_bytes)
            told.append(files.format(count=overview.missing_files, size=size))
        if overview.lost_texts:
            texts = self.tr(
                "Texts that a PC no longer trusted took out: {count}. Whoever still has them sends "
                "them back with the next bundles."
            )
            told.append(texts.format(count=overview.lost_texts))
        if overview.stranded:
            entries = self.tr(
                "Entries that wait for what only a PC no longer trusted had: {count}. They count "
                "for nothing and hold nothing up."
            )
            told.append(entries.format(count=overview.stranded))
        return told

    def _undecided(self, count: int) -> QWidget:
        told = self.tr("Fields that two people filled in differently: {count}")
        row = _sentence("gavel", told.format(count=count))
        decide = PlainButton(self.tr("Decide…"))
        decide.clicked.connect(self.show_conflicts)
        layout = row.layout()
        if layout is not None:
            layout.addWidget(decide)
        card = Card()
        card.body.addWidget(row)
        return card

    @staticmethod
    def _worth_showing(overview: Overview) -> list[PeerLine]:
        if overview.side is Side.REGION:
            return list(overview.peers)
        lively = [one for one in overview.peers if one.status.outbox or one.status.last_in]
        newest = sorted(lively, key=lambda one: -(one.status.last_in or (0, 0, 0))[2])[:50]
        here = [one for one in overview.peers if one.status.side is Side.HQ]
        return here + [one for one in newest if one.status.side is Side.REGION]

    def _show_gate(self, overview: Overview) -> None:
        self._none.hide()
        card = Card()
        joins = self._joining_words(overview.side) if overview.joining else None
        empty = joins or self._enrolling_words(overview)
        empty.action_requested.connect(self.show_enrolment)
        card.body.addWidget(empty)
        card.setMinimumHeight(330)
        self._gate = card
        self._sticks.insertWidget(0, card)

    def _peer(self, peer: PeerLine, overview: Overview) -> QWidget:
        status = peer.status
        card = Card(status.office)
        card.body.addWidget(self._summary(peer, overview))
        if status.gaps:
            card.body.addWidget(
                _sentence("alert-triangle", words.gap_words(status.gaps, status.office))
            )
        if status.outbox:
            card.body.addWidget(self._sent(list(reversed(status.outbox))[:_MOST_SENT]))
        return card

    def _kept(self, one: Kept) -> QWidget:
        first, why, then = words.kept_words(one)
        card = Card()
        row = _sentence("alert-triangle", f"{first} {why}\n{then}".strip())
        layout = row.layout()
        again = PlainButton(self.tr("Try again"), icon="refresh")
        again.clicked.connect(lambda: self.retry_requested.emit(one))
        release = PlainButton(self.tr("Let it in…"))
        release.clicked.connect(lambda: self.release_requested.emit(one))
        discard = PlainButton(self.tr("Throw it away…"), Role.QUIET)
        discard.clicked.connect(lambda: self.discard_requested.emit(one))
        compare = PlainButton(self.tr("Compare…"), icon="history")
        compare.clicked.connect(self.show_forks)
        compare.setVisible(one.is_proof)
        release.setVisible(one.pardonable)
        again.setVisible(not one.pardonable)
        discard.setVisible(not one.is_proof)
        if layout is not None:
            for button in (compare, again, release, discard):
                layout.addWidget(button)
        card.body.addWidget(row)
        return card

    def _summary(self, peer: PeerLine, overview: Overview) -> QWidget:
        status = peer.status
        if peer.refusal is not None:
            words_ = str(message(peer.refusal))
        elif status.unacknowledged and status.oldest_t is not None:
            words_ = self.tr("Not received there yet: {what}. The oldest is from {age}.").format(
                what=words.outgoing_words(peer.outgoing),
                age=words.age_words(status.oldest_t, overview.now_t),
            )
        else:
            words_ = self.tr("Everything saved here has been received there.")
        if status.last_in is not None:
            words_ += " " + self.tr("Last bundle from there: number {number}, {age}.").format(
                number=status.last_in[1], age=words.age_words(status.last_in[2], overview.now_t)
            )
        else:
            words_ += " " + self.tr("Nothing has come from there yet.")
        return PlainLabel(words_, wrap=True)

    def _sent(self, sent: list[Sent]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, GRID, 0, 0)
        grid.setHorizontalSpacing(GRID * 3)
        grid.setVerticalSpacing(6)
        heads = (self.tr("Bundle"), self.tr("Made on"), self.tr("Size"), self.tr("How far"))
        for column, head in enumerate(heads):
            grid.addWidget(PlainLabel(head, TextKind.SECOND), 0, column)
        for row, one in enumerate(sent, start=1):
            said, tone = words.sent_words(one)
            size = size_words(one.bytes) if one.state is not OutState.MADE else "—"
            cells = (
                self.tr("number {number}").format(number=one.number),
                words.moment_words(one.made_t),
                size,
            )
            for column, text in enumerate(cells):
                grid.addWidget(PlainLabel(text), row, column)
            grid.addWidget(Badge(said, tone), row, len(cells))
        grid.setColumnStretch(len(heads), 1)
        return table

    # Enrolment

    @Slot()
    def _enrolling_words(self, overview: Overview) -> EmptyState:
        return EmptyState(
            "certificate",
            self.tr("This office is not enrolled yet"),
            self.tr(
                "Before the first exchange {authority} has to know this PC. You hand over a "
                "small file, both sides compare a row of digits by telephone, and you get an "
                "answer back. It takes a few minutes and is done once. Until then everything "
                "else works, and letters can go by post."
            ).format(authority=overview.authority or self.tr("headquarters")),
            self.tr("Begin the enrolment"),
        )

    def _joining_words(self, side: Side) -> EmptyState:
        way = self.tr(
            "A PC of your office that is enrolled lets this one in: a small file goes "
            "there, both sides compare a row of digits, and an answer comes back. Cases can "
            "be registered here after that."
        )
        if side is Side.HQ:
            way = self.tr(
                "The PC that holds the keys of headquarters lets this one in: a small file goes "
                "there, both sides compare a row of digits, and an answer comes back. Cases come "
                "here after that."
            )
        head, press = self.tr("This PC has not joined its office yet"), self.tr("Begin")
        return EmptyState("certificate", head, way, press)

    def show_enrolment(self) -> None:
        """Go to the enrolment."""
        self.setCurrentWidget(self.enrolment)
        self.enrolment.setFocus()

    @Slot()
    def show_trust(self) -> None:
        """Go to whom this vault believes."""
        self.setCurrentWidget(self.trust)
        self.trust.setFocus()

    @Slot()
    def show_postbox(self) -> None:
        """Go to what was in every bundle."""
        self.setCurrentWidget(self.postbox)
        self.postbox.setFocus()

    @Slot()
    def show_forks(self) -> None:
        """Go to the histories that differ from ours."""
        self.forks.open()
        self.setCurrentWidget(self.forks)
        self.forks.setFocus()

    @Slot()
    def show_conflicts(self) -> None:
        """Go to the fields with two values."""
        self.setCurrentWidget(self.conflicts)
        self.conflicts.setFocus()

    @Slot()
    def show_sticks(self) -> None:
        """Come back from the enrolment."""
        self.setCurrentIndex(0)
        self.refresh_requested.emit()


def _sentence(icon: str, text: str) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(GRID)
    line.addWidget(IconView(icon, 18, Tone.WARNING))
    line.addWidget(PlainLabel(text, wrap=True), 1)
    return row


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
