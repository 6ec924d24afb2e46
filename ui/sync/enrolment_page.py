"""Becoming known to headquarters: a file, a row of digits compared by telephone, an answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.journal.model import Side
from desktop.keys.enrolment import EnrolmentRequest
from desktop.keys.hq_joining import HqJoinReply, HqJoinRequest
from desktop.keys.joining import JoinReply, JoinRequest
from desktop.sync.enrolment import Asked
from ui.messages import sentence
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.sync import words
from ui.sync.enrolling import Asking, Enrolled, Stand
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind, plain_caption
from ui.widgets.message_bar import MessageBar
from ui.widgets.surface import Card, PageHead, ScrollColumn, fill
from ui.widgets.text_fields import GrowingText


class EnrolmentPage(QWidget):
    """One page for both sides; each sees its own steps."""

    back_requested = Signal()
    request_wanted = Signal()
    """Region: make the request file."""
    answer_wanted = Signal()
    """Region: read headquarters' answer. Headquarters: read a request."""
    further_wanted = Signal()
    """Region: read the request of another PC that is to join this office."""
    compared = Signal(str)
    """The digits that the other side read out, as typed."""
    request_codes_wanted = Signal()
    """The same four by square codes instead of a file."""
    answer_codes_wanted = Signal()
    further_codes_wanted = Signal()
    compared_for_codes = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, by_codes: bool = False) -> None:
        super().__init__(parent)
        self._side, self._by_codes = Side.REGION, by_codes
        self._head = PageHead(self.tr("Enrolment"))
        self.back = PlainButton(self.tr("Back"), icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        self._head.buttons.addWidget(self.back)
        self.told = MessageBar()
        self._column = ScrollColumn(760)
        self._column.body.addWidget(self._head)
        self._first = self._make_first()
        self._second = self._make_second()
        self._third = Card(self.tr("Compare the digits by telephone"))
        self._make_third()
        self._further = self._make_further()
        self._list = Card()
        self._regions = QVBoxLayout()
        self._list.body.addLayout(self._regions)
        for card in (self._first, self._second, self._further, self._third, self._list):
            self._column.body.addWidget(card)
        self._column.body.addStretch(1)
        fill(self, self.told, self._column)
        self._third.hide()
        self._further.hide()
        self._list.hide()
        self.setFocusProxy(self.request)

    def _make_first(self) -> Card:
        card = Card()
        self._first_words = PlainLabel("", wrap=True)
        self.request = ActionButton(
            self.tr("Save the request file…"), Role.PRIMARY, icon="database-export"
        )
        self.request.clicked.connect(self.request_wanted)
        self.request_codes = ActionButton(self.tr("Show as QR code…"), icon="qrcode")
        self.request_codes.clicked.connect(self.request_codes_wanted)
        self._digits_words = PlainLabel("", TextKind.SECOND, wrap=True)
        self._digits = _digits_label()
        self._first_head = PlainLabel("", TextKind.HEADING)
        card.body.addWidget(self._first_head)
        card.body.addWidget(self._first_words)
        card.body.addLayout(self._either(self.request, self.request_codes))
        self._codes_words = PlainLabel(
            self.tr(
                "Where no stick may be used, the other side photographs the QR code from this "
                "screen or from its print."
            ),
            TextKind.SECOND,
            wrap=True,
        )
        self._codes_words.setVisible(self._by_codes)
        card.body.addWidget(self._codes_words)
        card.body.addSpacing(GRID)
        card.body.addWidget(self._digits_words)
        card.body.addWidget(self._digits)
        return card

    def _make_second(self) -> Card:
        card = Card()
        self._second_head = PlainLabel("", TextKind.HEADING)
        self._second_words = PlainLabel("", wrap=True)
        self.answer = ActionButton("", icon="folder")
        self.answer.clicked.connect(self.answer_wanted)
        self.answer_codes = ActionButton(self.tr("Read QR codes…"), icon="qrcode")
        self.answer_codes.clicked.connect(self.answer_codes_wanted)
        card.body.addWidget(self._second_head)
        card.body.addWidget(self._second_words)
        card.body.addLayout(self._either(self.answer, self.answer_codes))
        return card

    def _make_further(self) -> Card:
        card = Card(self.tr("Another PC of this office"))
        card.body.addWidget(
            PlainLabel(
                self.tr(
                    "On the new PC choose “A further PC of an office that already uses Netra” at "
                    "the first start. Bring its request here on a stick. Read out the digits above "
                    "when the new PC asks for them."
                ),
                wrap=True,
            )
        )
        self.further = ActionButton(self.tr("Open the request of the new PC…"), icon="folder")
        self.further.clicked.connect(self.further_wanted)
        self.further_codes = ActionButton(self.tr("Read QR codes…"), icon="qrcode")
        self.further_codes.clicked.connect(self.further_codes_wanted)
        card.body.addLayout(self._either(self.further, self.further_codes))
        return card

    def _make_third(self) -> None:
        self._who = PlainLabel("", wrap=True, selectable=True)
        self._theirs = GrowingText(lines=2, most_lines=3)
        self._theirs.setFont(words.fixed_font(13))
        self._theirs.textChanged.connect(self._typed)
        form = FormColumn()
        self._digits_row = form.add(
            self.tr("Type the digits that the other side reads out"),
            self._theirs,
            self.tr("Eight groups of five. Blanks, dashes and line breaks do not count."),
        )
        self.compare = ActionButton("", Role.PRIMARY, icon="shield-check")
        self.compare.clicked.connect(self._pressed)
        self.compare_codes = ActionButton("", icon="qrcode")
        self.compare_codes.clicked.connect(self._pressed_for_codes)
        self._warning = PlainLabel(
            self.tr(
                "Call the other side yourself, under a number you already knew. Do not take "
                "the digits from the same stick, sheet or message that brought the file."
            ),
            TextKind.SECOND,
            wrap=True,
        )
        for part in (self._who, form, self._warning):
            self._third.body.addWidget(part)
        for button in (self.compare, self.compare_codes):
            self._third.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._typed()

    def _either(self, by_file: ActionButton, by_codes: ActionButton) -> QHBoxLayout:
        """Return the two ways beside each other."""
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(by_file)
        row.addWidget(by_codes)
        row.addStretch(1)
        by_codes.setVisible(self._by_codes)
        return row

    # What is shown

    def show_stand(self, stand: Stand) -> None:
        """Show how far the enrolment is, in the words of this side."""
        self._side = stand.side
        self._digits.setText(words.spaced(stand.digits))
        self._digits.setAccessibleName(stand.digits)
        self._further.setVisible(stand.side is Side.REGION and stand.enrolled)
        if stand.joining:
            self._show_joining()
        elif stand.side is Side.HQ:
            self._show_headquarters(stand)
        else:
            self._show_region(stand)

    def _show_region(self, stand: Stand) -> None:
        who = stand.authority or self.tr("headquarters")
        first = who[:1].upper() + who[1:]
        done = self.tr("This PC is enrolled with {authority}.").format(authority=who)
        begun = self.tr("Enrol this PC with {authority}.").format(authority=who)
        self._head.show_title(self.tr("Enrolment"), done if stand.enrolled else begun)
        self._first_head.setText(self.tr("1. Hand over the request"))
        self._first_words.setText(
            self.tr(
                "Save the file on a stick, or send it by e-mail. It is not secret: it holds "
                "the name of the office and its public key."
            )
        )
        self._digits_words.setText(
            self.tr("{authority} calls and asks for these digits. Read them out.").format(
                authority=first
            )
        )
        self._second_head.setText(self.tr("2. Read the answer"))
        self._second_words.setText(
            self.tr("{authority} sends back an answer file. Open it here.").format(authority=first)
        )
        self._name(self.answer, self.tr("Open the answer file…"))
        for button in (self.request, self.request_codes):
            if stand.lacks:
                button.forbid(stand.lacks)
            else:
                button.allow()

    def _show_joining(self) -> None:
        lets_in = self.tr("A PC of your office that is enrolled lets this one in.")
        if self._side is Side.HQ:
            lets_in = self.tr("The PC that holds the keys of headquarters lets this one in.")
        self._head.show_title(self.tr("Join your office"), lets_in)
        self._first_head.setText(self.tr("1. Hand over the request"))
        self._first_words.setText(
            self.tr(
                "Save the file on a stick and open it on the other PC of your office, under "
                "Enrolment. It is not secret."
            )
        )
        self._digits_words.setText(
            self.tr("The officer at the other PC asks for these digits. Read them out.")
        )
        self._second_head.setText(self.tr("2. Read the answer"))
        self._second_words.setText(
            self.tr("The other PC saves an answer file for this one alone. Open it here.")
        )
        self._name(self.answer, self.tr("Open the answer file…"))
        self.request.allow()
        self.request_codes.allow()

    def _show_headquarters(self, stand: Stand) -> None:
        self._head.show_title(
            self.tr("Enrolment of regions"),
            self.tr("Offices: {offices} · PCs: {count}").format(
                offices=len({one.scope for one in stand.regions}), count=len(stand.regions)
            ),
        )
        self._first_head.setText(self.tr("Our digits"))
        self._first_words.setText(
            self.tr("Each region compares them before it believes our answer. Read them out.")
        )
        self.request.hide()
        self.request_codes.hide()
        self._codes_words.hide()
        self._digits_words.hide()
        self._second_head.setText(self.tr("Enrol an office or a further PC"))
        self._second_words.setText(
            self.tr(
                "Open the request file that the office handed over. A further PC of headquarters "
                "is let in here too: on it, choose “A further PC of a headquarters that already "
                "uses Netra” at the first start."
            )
        )
        self._name(self.answer, self.tr("Open a request file…"))
        for button in (self.answer, self.answer_codes):
            if stand.elsewhere is not None:
                button.forbid(sentence(stand.elsewhere))
            else:
                button.allow()
        self._show_regions(stand.regions)
        self.setFocusProxy(self.answer)

    def _show_regions(self, regions: Sequence[Enrolled]) -> None:
        while (item := self._regions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._list.setVisible(bool(regions))
        self._regions.addWidget(PlainLabel(self.tr("Enrolled PCs"), TextKind.HEADING))
        for one in regions:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(GRID)
            icon, tone = ("ban", Tone.DANGER) if one.revoked else ("circle-check", Tone.GOOD)
            line.addWidget(IconView(icon, 18, tone))
            line.addWidget(PlainLabel(one.office, wrap=True), 1)
            told = self.tr("no longer believed") if one.revoked else one.device
            line.addWidget(PlainLabel(told, TextKind.SECOND, selectable=True))
            self._regions.addWidget(row)

    def show_asking(self, asking: Asking) -> None:
        """Show who asks or answers; the digits must be compared before anything is believed."""
        self._who.setText(self._who_words(asking))
        self._name(self.compare, self._agree(asking))
        asks = isinstance(asking.what, EnrolmentRequest | JoinRequest)
        self.compare_codes.setVisible(asks and self._by_codes)
        by_codes = self.tr("The digits agree: certify and show QR codes…")
        if isinstance(asking.what, JoinRequest):
            by_codes = self.tr("The digits agree: let the PC in and show QR codes…")
        self._name(self.compare_codes, by_codes)
        self._theirs.clear()
        self._digits_row.complain("")
        self._third.show()
        self._theirs.setFocus()
        self._column.ensureWidgetVisible(self._third)

    def _who_words(self, asking: Asking) -> str:
        region = f" ({asking.region})" if asking.region else ""
        told = self.tr("The file says that it comes from {office}{region}.")
        if isinstance(asking.what, HqJoinRequest):
            told = self.tr(
                "The file says that it comes from the new PC of {office}, who is to work at "
                "headquarters. Regions will send that PC everything that they send here."
            )
        elif isinstance(asking.what, JoinRequest):
            told = self.tr("The file says that it comes from the new PC of {office}.")
        elif asking.asked is Asked.FURTHER:
            told = self.tr(
                "The file says that it comes from a further PC of {office}{region}. An enrolled PC "
                "of this office has let it in and vouches for it."
            )
        elif asking.asked is Asked.AGAIN:
            told = self.tr(
                "The file says that it comes from {office}{region}. This PC is enrolled already "
                "and asks for a new certificate."
            )
        elif asking.asked is Asked.OFFICE:
            told = self.tr(
                "The file says that it comes from {office}{region}. No PC of this office is "
                "enrolled yet."
            )
        return told.format(office=asking.office, region=region)

    def _agree(self, asking: Asking) -> str:
        if isinstance(asking.what, JoinRequest):
            return self.tr("The digits agree: let the PC in and save the answer…")
        if isinstance(asking.what, JoinReply | HqJoinReply):
            return self.tr("The digits agree: join the office")
        if self._side is Side.HQ:
            return self.tr("The digits agree: certify and save the answer…")
        return self.tr("The digits agree: enrol")

    def show_slip(self, why: str) -> None:
        """Say what is wrong with the digits, under the field."""
        self._digits_row.complain(why)
        self._theirs.setFocus()

    def show_done(self) -> None:
        """The digits agreed and it is done."""
        self._theirs.clear()
        self._third.hide()

    def type_digits(self, digits: str) -> None:
        """Type digits as a person would."""
        self._theirs.setPlainText(digits)

    def digits(self) -> str:
        """Return the digits of this side as they are shown."""
        return " ".join(self._digits.text().split())

    @property
    def complaint(self) -> str:
        """What is said under the digits."""
        return self._digits_row.complaint

    @staticmethod
    def _name(button: ActionButton, words_: str) -> None:
        button.button.setText(plain_caption(words_))
        button.button.setAccessibleName(words_)

    @Slot()
    def _typed(self) -> None:
        self._digits_row.complain("")
        for button in (self.compare, self.compare_codes):
            if self._theirs.toPlainText().strip():
                button.allow()
            else:
                button.forbid(self.tr("First type the digits that the other side reads out."))

    @Slot()
    def _pressed(self) -> None:
        self.compared.emit(self._theirs.toPlainText())

    @Slot()
    def _pressed_for_codes(self) -> None:
        self.compared_for_codes.emit(self._theirs.toPlainText())


def _digits_label() -> PlainLabel:
    label = PlainLabel("", selectable=True)
    label.setFont(words.fixed_font(13))
    return label
