"""An agenda as a whole: its counts, gaps, doubles, reserved numbers, and the PCs' ranges."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.errors import Refused
from desktop.letters.book import DEALT, Gap, YearOfLetters
from desktop.letters.book_file import MAIN
from desktop.letters.ports import RegisterLine
from desktop.letters.ranges import OfficePc, RangeLine
from ui.letters.fields import day_words
from ui.letters.number_dialogs import DealDialog
from ui.messages import message
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.dialogs import Confirm
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import Card, PageHead, ScrollColumn, fill


@dataclass(frozen=True, slots=True)
class Book:
    """What the panel shows: an agenda in a year, the office's PCs and what was dealt to them."""

    year: YearOfLetters
    pcs: tuple[OfficePc, ...]
    ranges: tuple[RangeLine, ...]


class BookPanel(QWidget):
    """One card a matter; what needs a person stands first and has its button beside it."""

    back_requested = Signal()
    settings_requested = Signal(str)
    """The agenda to set up: its id, or the short code of the main one."""
    explained = Signal(int, int, str)
    """First and last number, and the explanation."""
    released = Signal(str, str)
    """The reservation's id and the reason."""
    keeping_requested = Signal(str, int)
    """That this PC keeps the agenda: the reason, and the first number, for taking it over."""
    dealt = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = PageHead(self.tr("Agenda"))
        self.back = PlainButton(self.tr("Back"), icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        self.settings = PlainButton(self.tr("Agenda settings"), icon="settings")
        self.settings.clicked.connect(self._ask_for_settings)
        self.settings.hide()
        for button in (self.settings, self.back):
            self._head.buttons.addWidget(button)
        self.told = MessageBar()
        self._cards = ScrollColumn(900)
        self._shown: list[QWidget] = []
        self._book: Book | None = None
        fill(self, self._head, self.told, self._cards)
        self._cards.body.addStretch(1)
        self.setFocusProxy(self.back)

    def show_book(self, book: Book) -> None:
        """Show an agenda in place of the one before."""
        self._book = book
        self.settings.show()
        year = book.year
        name = year.agenda.name or MAIN
        self._head.show_title(
            self.tr("Agenda {name} {year}").format(name=name, year=year.year), self._counted(year)
        )
        for card in self._shown:
            self._cards.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._shown = []
        if year.stop is not None:
            self._add(self._stopped(year.stop))
        if year.gaps:
            self._add(self._gaps(year.gaps))
        if year.doubles:
            self._add(self._doubles(year))
        if year.reserved:
            self._add(self._reserved(year.reserved, set(year.lapsed)))
        if not (year.gaps or year.doubles or year.reserved):
            self._add(self._all_well())
        if len(book.pcs) > 1 or book.ranges:
            self._add(self._pcs(book))

    def lines(self) -> tuple[str, ...]:
        """Return what the cards say, line by line."""
        found = (card.findChildren(PlainLabel) for card in self._shown)
        return tuple(label.text() for labels in found for label in labels)

    def buttons(self) -> dict[str, PlainButton]:
        """Return the buttons of the cards by what they are called for a screen reader."""
        found = (card.findChildren(PlainButton) for card in self._shown)
        return {one.accessibleName() or one.text(): one for many in found for one in many}

    # --- cards ---------------------------------------------------------------------------

    def _add(self, card: QWidget) -> None:
        self._cards.body.insertWidget(self._cards.body.count() - 1, card)
        self._shown.append(card)

    def _counted(self, year: YearOfLetters) -> str:
        parts = [self.tr("Last number: {last}").format(last=year.last or "–")]
        if year.next:
            parts.append(self.tr("next: {next}").format(next=year.next))
        if year.numbers is not None and year.numbers.left is not None:
            parts.append(self.tr("left on this PC: {left}").format(left=year.numbers.left))
        if year.unexplained:
            parts.append(self.tr("not explained: {count}").format(count=year.unexplained))
        return " · ".join(parts)

    def _stopped(self, stop: Refused) -> Card:
        told = message(stop)
        card = Card(self.tr("This PC gives no numbers now"))
        card.body.addWidget(PlainLabel(told.what_happened, wrap=True))
        card.body.addWidget(PlainLabel(told.what_to_do, TextKind.SECOND, wrap=True))
        return card

    def _all_well(self) -> Card:
        card = Card(self.tr("Nothing is missing"))
        words = self.tr("Every number up to the last one is used once, and none is reserved.")
        card.body.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True))
        return card

    def _gaps(self, gaps: Sequence[Gap]) -> Card:
        card = Card(self.tr("Missing numbers"))
        for gap in sorted(gaps, key=lambda one: (bool(one.why), one.low)):
            span = str(gap.low) if gap.low == gap.high else f"{gap.low}–{gap.high}"
            text = gap.text or self.tr("not explained")
            if gap.why == DEALT:
                text = self.tr("dealt to another PC ({pc})").format(pc=gap.text[:8])
            button = None
            if gap.why != DEALT:
                button = self._button(
                    self.tr("Explain…"), span, partial(self._ask_why, gap.low, gap.high)
                )
            card.body.addWidget(self._row(span, text, button, plain=bool(gap.why)))
        return card

    def _doubles(self, year: YearOfLetters) -> Card:
        card = Card(self.tr("Numbers that are there twice"))
        for one in year.doubles:
            text = one.text or self.tr("on {count} papers, not explained").format(count=one.entries)
            button = self._button(
                self.tr("Explain…"),
                one.number,
                partial(self._ask_why, one.serial, one.serial),
            )
            card.body.addWidget(self._row(one.number, text, button, plain=bool(one.text)))
        return card

    def _reserved(self, lines: Sequence[RegisterLine], lapsed: set[str]) -> Card:
        card = Card(self.tr("Reserved numbers"))
        for line in lines:
            parts = [line.subject, self.tr("for {holder}").format(holder=line.addressee)]
            if line.until is not None:
                text = self.tr("lapsed on {day}") if line.id in lapsed else self.tr("until {day}")
                parts.append(text.format(day=day_words(line.until)))
            button = self._button(
                self.tr("Release…"), line.number, partial(self._ask_to_release, line)
            )
            said = " · ".join(parts)
            card.body.addWidget(self._row(line.number, said, button, plain=line.id not in lapsed))
        return card

    def _pcs(self, book: Book) -> Card:
        card = Card(self.tr("PCs of this office"))
        keeper = next((pc for pc in book.pcs if pc.keeps), None)
        for pc in book.pcs:
            name = self.tr("this PC") if pc.own else pc.label or pc.id[:8]
            dealt = [
                self.tr("{low}–{high}, used: {used}").format(
                    low=line.low, high=line.high, used=line.used
                )
                for line in book.ranges
                if line.device == pc.id
            ]
            keeps = [self.tr("keeps the agenda")] if pc.keeps else []
            text = " · ".join([*keeps, *dealt]) or self.tr("no numbers of its own yet")
            card.body.addWidget(self._row(name, text, None, plain=True))
        row = QHBoxLayout()
        if keeper is not None and keeper.own:
            deal = self._button(self.tr("Deal numbers…"), "", self._ask_to_deal)
            row.addWidget(deal)
        else:
            keep = self._button(self.tr("This PC keeps the agenda…"), "", self._ask_to_keep)
            row.addWidget(keep)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _button(self, text: str, about: str, press: Callable[[], None]) -> PlainButton:
        button = PlainButton(text, Role.QUIET)
        button.setAccessibleName(f"{text} {about}".strip())
        button.clicked.connect(lambda: press())  # the signal brings a flag along
        return button

    @staticmethod
    def _row(head: str, text: str, button: PlainButton | None, *, plain: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(GRID * 2)
        number = PlainLabel(head, TextKind.STRONG, selectable=True)
        number.setMinimumWidth(170)
        row.addWidget(number)
        kind = TextKind.SECOND if plain else TextKind.BODY
        row.addWidget(PlainLabel(text, kind, wrap=True, selectable=True), 1)
        if button is not None:
            row.addWidget(button)
        return holder

    # --- asking --------------------------------------------------------------------------

    @Slot()
    def _ask_for_settings(self) -> None:
        if self._book is not None:
            agenda = self._book.year.agenda
            self.settings_requested.emit(agenda.id or agenda.series)

    def _ask_why(self, low: int, high: int) -> None:
        span = str(low) if low == high else f"{low}–{high}"
        self.confirm = Confirm(
            self.tr("What became of number {span}?").format(span=span),
            self.tr("The explanation stays in the register and is printed with the agenda."),
            self.tr("Keep the explanation"),
            reason=self.tr("Explanation"),
            parent=self,
        )
        self.confirm.accepted.connect(lambda: self.explained.emit(low, high, self.confirm.reason))
        self.confirm.open()

    def _ask_to_release(self, line: RegisterLine) -> None:
        self.confirm = Confirm(
            self.tr("Release number {number}?").format(number=line.number),
            self.tr("It is never used again. The reason explains its gap in the register."),
            self.tr("Release the number"),
            danger=True,
            reason=self.tr("Reason"),
            parent=self,
        )
        self.confirm.accepted.connect(lambda: self.released.emit(line.id, self.confirm.reason))
        self.confirm.open()

    @Slot()
    def _ask_to_keep(self) -> None:
        keeper = self._book is not None and any(pc.keeps for pc in self._book.pcs)
        if keeper:
            words = self.tr(
                "Only when the PC that keeps it is out of use. From now on this PC gives numbers "
                "above {low} alone; lower ones may have been used there."
            ).format(low=self._after())
            self.confirm = Confirm(
                self.tr("Take the agenda over?"),
                words,
                self.tr("Take over"),
                danger=True,
                reason=self.tr("Reason"),
                parent=self,
            )
        else:
            self.confirm = Confirm(
                self.tr("Keep the agenda on this PC?"),
                self.tr("It deals numbers to the other PCs; only one PC of the office does this."),
                self.tr("Keep the agenda here"),
                parent=self,
            )
        low = self._after() + 1 if keeper else 1
        self.confirm.accepted.connect(
            lambda: self.keeping_requested.emit(self.confirm.reason if keeper else "", low)
        )
        self.confirm.open()

    def _after(self) -> int:
        """Return a number above everything known here, with room for what is not."""
        if self._book is None:
            return 0
        last = max([self._book.year.last, *(line.high for line in self._book.ranges)])
        return (last // 100 + 2) * 100

    @Slot()
    def _ask_to_deal(self) -> None:
        if self._book is None:
            return
        others = [pc for pc in self._book.pcs if not pc.own]
        self.dialog = DealDialog(others, self._book.year.year, self)
        self.dialog.given.connect(self.dealt)
        self.dialog.open()

    def say(self, kind: Kind, what: str, then: str = "") -> None:
        """Say what happened above the cards."""
        self.told.say(kind, what, then)
