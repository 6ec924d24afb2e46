"""Check a paper or file: whose it is, and whether it is the letter that was issued here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.errors import KnownError
from desktop.letters.trust_roots import TrustRoot
from desktop.letters.verifying import Match, PaperCheck, Verified
from ui.letters import check_words as words
from ui.letters.fields import day_words
from ui.messages import message
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import Card, PageHead, ScrollColumn, fill

_SHAPES = {
    Match.STORED: ("circle-check", Tone.GOOD),
    Match.SIGNED: ("circle-check", Tone.GOOD),
    Match.EXTENDED: ("circle-check", Tone.GOOD),
    Match.CODE: ("circle-check", Tone.GOOD),
    Match.NUMBER: ("info-circle", Tone.ACCENT),
    Match.OTHER_CONTENT: ("alert-triangle", Tone.DANGER),
    Match.UNKNOWN: ("help-circle", Tone.WARNING),
}
_BY_EYE = {Match.CODE, Match.NUMBER}
"""What says nothing of the words on the paper."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of one thing that was shown: a file by its name, or what was typed."""

    name: str
    found: tuple[Verified, ...] = ()
    others: int = 0
    """Codes on it that are not those of a Netra letter."""
    error: KnownError | None = None
    roots: tuple[TrustRoot, ...] = ()
    """The certificates by which the issuers of its signatures were judged."""


def of_paper(name: str, check: PaperCheck, roots: tuple[TrustRoot, ...] = ()) -> Checked:
    """Return what a file says: its bytes where they are known, else each code on its pages."""
    if check.file.match is not Match.UNKNOWN or not check.codes:
        return Checked(name, (check.file,), check.others, roots=roots)
    return Checked(name, check.codes, check.others, roots=roots)


class CheckPanel(QWidget):
    """Shown in place of the register; what was checked last stands first."""

    back_requested = Signal()
    letter_requested = Signal(str)
    files_wanted = Signal()
    typed = Signal(str)
    """The text of a code, or a letter's number."""
    roots_wanted = Signal()
    """Certificates of issuers are to be named by their files."""
    root_folder_wanted = Signal()
    """The same, by the folder in which they lie."""
    roots_dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = PageHead(
            self.tr("Check a letter"),
            self.tr("Is this paper or file the letter that was issued here?"),
        )
        self.back = PlainButton(self.tr("Back"), icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        head.buttons.addWidget(self.back)
        self.told = MessageBar()
        self._cards = ScrollColumn(760)
        self._cards.body.addWidget(head)
        self._cards.body.addWidget(self._asking())
        self._cards.body.addStretch(1)
        self._shown: list[QWidget] = []
        fill(self, self.told, self._cards)
        self.setFocusProxy(self.choose)

    def _asking(self) -> Card:
        card = Card()
        card.body.addWidget(
            PlainLabel(
                self.tr(
                    "Photos or scans of the pages (JPEG, PNG), or the PDF; several at once. The "
                    "program finds the QR code by itself, also on a crooked or grey copy."
                ),
                wrap=True,
            )
        )
        self.choose = ActionButton(
            self.tr("Choose photos, scans or PDF…"), Role.PRIMARY, icon="photo"
        )
        self.choose.clicked.connect(self.files_wanted)
        card.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.text = QLineEdit()
        self.text.setClearButtonEnabled(True)
        self.text.returnPressed.connect(self._typed)
        form = FormColumn()
        form.add(
            self.tr("Or the code, or the number of the letter"),
            self.text,
            self.tr("A scanner types the code; a number is typed as it stands on the paper."),
        )
        card.body.addWidget(form)
        self.check = ActionButton(self.tr("Check"), icon="shield-check")
        self.check.clicked.connect(self._typed)
        card.body.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_roots(card.body)
        return card

    def _add_roots(self, body: QVBoxLayout) -> None:
        self._roots = PlainLabel("", TextKind.SECOND, wrap=True)
        self.roots = PlainButton(self.tr("Choose certificates…"), icon="shield-check")
        self.roots.clicked.connect(self.roots_wanted)
        self.root_folder = PlainButton(self.tr("Folder of certificates…"), icon="folder")
        self.root_folder.clicked.connect(self.root_folder_wanted)
        self.no_roots = PlainButton(self.tr("Without certificates"))
        self.no_roots.clicked.connect(self.roots_dropped)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.roots, self.root_folder, self.no_roots):
            buttons.addWidget(button)
        buttons.addStretch(1)
        body.addSpacing(GRID)
        body.addWidget(PlainLabel(self.tr("Electronic signatures"), TextKind.HEADING))
        body.addWidget(self._roots)
        body.addLayout(buttons)
        self.show_roots(())

    def show_roots(self, roots: Sequence[TrustRoot]) -> None:
        """Say by which certificates issuers are judged from now on, until the page is left."""
        self.told.hide()
        then = self.tr("Certificates that you name here count for this check and are not kept.")
        self._roots.setText(f"{words.root_words(roots)} {then}")
        self.no_roots.setVisible(bool(roots))

    @Slot()
    def _typed(self) -> None:
        text = self.text.text().strip()
        if text:
            self.typed.emit(text)
            self.text.selectAll()

    def begin(self) -> None:
        """Show nothing of what was checked before."""
        for card in self._shown:
            self._cards.body.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._shown = []
        self.told.hide()
        self.text.clear()

    def refuse(self, error: KnownError) -> None:
        """Say what is wrong with what was typed."""
        told = message(error)
        self.told.say(Kind.WARNING, told.what_happened, told.what_to_do)

    def show_checked(self, checked: Checked) -> None:
        """Show what came of one thing, above the ones before."""
        self.told.hide()
        card = Card(checked.name)
        if checked.error is not None:
            told = message(checked.error)
            card.body.addWidget(PlainLabel(told.what_happened, wrap=True))
            card.body.addWidget(PlainLabel(told.what_to_do, TextKind.SECOND, wrap=True))
        for one in checked.found:
            # Only a file has a hash; one whose codes are known is not shown by its bytes.
            coded = bool(checked.others) or not one.sha256
            card.body.addWidget(self._verdict(one, checked.roots, coded=coded))
        if checked.others and not any(one.letter for one in checked.found):
            text = self.tr("The QR code on it is not that of a letter from Netra.")
            card.body.addWidget(PlainLabel(text, TextKind.SECOND, wrap=True))
        self._cards.body.insertWidget(2, card)
        self._shown.insert(0, card)

    def _verdict(self, found: Verified, roots: Sequence[TrustRoot], *, coded: bool) -> QWidget:
        what, then = words.match_words(found.match, coded=coded)
        if found.void:
            what, then = self.tr("This letter was declared void."), ""
        icon, tone = ("ban", Tone.DANGER) if found.void else _SHAPES[found.match]
        if found.match is Match.UNKNOWN and not coded:
            # A page without a code says nothing against the letter.
            icon, tone = "info-circle", Tone.SECOND
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID + 4)
        row.addWidget(IconView(icon, 22, tone), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        column.addWidget(PlainLabel(what, TextKind.HEADING, wrap=True))
        if found.letter is not None:
            day = day_words(date.fromisoformat(found.dated)) if found.dated else ""
            facts = " · ".join(filter(None, (found.number, day, found.subject)))
            column.addWidget(PlainLabel(facts, wrap=True, selectable=True))
        if found.match in _BY_EYE:
            then = self.tr(
                "Compare what the paper says with the stored letter, line by line: a code or "
                "number can stand on another paper."
            )
        if then:
            column.addWidget(PlainLabel(then, TextKind.SECOND, wrap=True))
        lines = words.signature_words(found.signatures)
        for line in (*lines, words.root_words(roots)) if lines else ():
            column.addWidget(PlainLabel(line, TextKind.SECOND, wrap=True, selectable=True))
        if found.letter is not None:
            show = PlainButton(self.tr("Show the stored letter"), icon="file-text")
            show.clicked.connect(partial(self.letter_requested.emit, str(found.letter)))
            column.addSpacing(GRID // 2)
            column.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        return holder

    def said(self) -> str:
        """Return what the cards say, the latest first."""
        labels: Sequence[PlainLabel] = [
            label for card in self._shown for label in card.findChildren(PlainLabel)
        ]
        return "\n".join(label.text() for label in labels)

    def stored(self) -> tuple[PlainButton, ...]:
        """Return the buttons that lead to stored letters."""
        return tuple(one for card in self._shown for one in card.findChildren(PlainButton))
