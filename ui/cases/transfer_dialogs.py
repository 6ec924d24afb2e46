"""The dialogs about cases that go from office to office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.journal.model import Side
from desktop.sync.transfer_views import IN, WAITING, HandoverView, TransferLine
from desktop.sync.transfers import Offer
from ui.cases.fields import FieldForm
from ui.cases.form_dialog import FormDialog
from ui.cases.words import day_words, moment_words
from ui.messages import history as told
from ui.messages import told as said
from ui.messages.transfers import standing_words
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob, PlainButton, Role
from ui.widgets.chips import Choice
from ui.widgets.filter_list import FilterList
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import ScrollColumn


@dataclass(frozen=True, slots=True)
class OfferLook:
    """What the dialog offers: regions, and the letter that was written for it last."""

    regions: tuple[Choice, ...]
    number: str = ""
    dated: date | None = None
    side: Side = Side.REGION


class TransferDialog(FormDialog):
    """To which region a case goes, why, and by which letter."""

    def __init__(self, look: OfferLook, number: str, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Hand case {number} over").format(number=number),
            self._about(look.side),
            self.tr("Hand it over"),
            form,
            parent,
        )
        self.region = FilterList(self.tr("Name or code of the region"), rows=5)
        self.region.show_choices(look.regions)
        row = form.add(self.tr("Region that is to go on"), self.region)
        form.own("to_region", self.region, row, lambda: "", lambda _value: None)
        form.long("reason", self.tr("Reason"), self.tr("The other office reads it."), lines=2)
        form.line("number", self.tr("Number of the letter"), self.tr("If one goes with it."))
        form.date("dated", self.tr("Dated"))
        if look.number:
            dated = look.dated.isoformat() if look.dated else ""
            form.show_values({"number": look.number, "dated": dated})
        self.fit(760)

    def _about(self, side: Side) -> str:
        if side is Side.HQ:
            return self.tr(
                "With evidence, letters and history it goes by stick to the other office. Until "
                "that office accepts it nothing of it can be changed; the present office learns "
                "of it with its next stick."
            )
        return self.tr(
            "With evidence, letters and history it goes by stick to headquarters, and from "
            "there to the other office. It stays yours until that office accepts it; until "
            "then nothing of it can be changed. The reporter's identity stays here; that office "
            "can ask for it."
        )

    def offer(self) -> Offer | None:
        """Return what was typed, ``None`` while no region is chosen."""
        choice = self.region.choice()
        if choice is None:
            return None
        typed = self.form.values()
        dated = str(typed.get("dated") or "")
        return Offer(
            choice.key,
            str(typed.get("reason") or ""),
            str(typed.get("number") or ""),
            date.fromisoformat(dated) if dated else None,
        )


class HandoverDialog(QDialog):
    """An incoming case: what it is, what it brings along, and the answer."""

    accept_requested = Signal()
    decline_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Incoming case"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 620)
        self.view: HandoverView | None = None
        self.told = MessageBar()
        self.told.hide()
        self._title = PlainLabel(self.tr("Looking…"), TextKind.TITLE, wrap=True)
        self._about = PlainLabel("", wrap=True, selectable=True)
        self._scroll = ScrollColumn()
        self._scroll.body.setContentsMargins(GRID * 3, 0, GRID * 3, GRID)
        self.back = PlainButton(self.tr("Later"))
        self.back.clicked.connect(self.reject)
        self.decline = PlainButton(self.tr("Send it back…"))
        self.decline.clicked.connect(self.decline_requested)
        self.go = ActionButton(self.tr("Accept"), Role.PRIMARY)
        self.go.clicked.connect(self.accept_requested)
        head = QVBoxLayout()
        head.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, 0)
        head.setSpacing(GRID)
        head.addWidget(self._title)
        head.addWidget(self._about)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        buttons.setSpacing(GRID)
        buttons.addWidget(self.decline)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.told)
        column.addWidget(self._scroll, 1)
        column.addLayout(buttons)
        self.decline.setEnabled(False)
        self.go.forbid(self.tr("Looking…"))
        self.back.setFocus()

    def show_view(self, view: HandoverView, labels: told.Labels = told.plain_labels) -> None:
        """Show what came; ``labels`` name the codes in its history."""
        self.view = view
        line = view.line
        self._title.setText(line.subject)
        letter = self.tr("Letter {number} of {day}").format(
            number=line.number or "–", day=day_words(line.dated) if line.dated else "–"
        )
        about = [
            self.tr("From {office}, where it is number {number}; handed on {day}.").format(
                office=line.office, number=line.their_number, day=moment_words(line.at)
            ),
            self.tr("Reason: {reason}").format(reason=line.reason),
            letter if line.number or line.dated else "",
        ]
        self._about.setText("\n".join(filter(None, about)))
        self._fill(view, labels)
        self.decline.setEnabled(line.standing != "accepted")
        if line.standing == WAITING:
            self.go.allow()
            self.go.button.setFocus()
        else:
            self.go.forbid(standing_words(line.standing))
        if line.standing == "recalled":
            words = self.tr("The sender asks for this case back: {reason}")
            self.told.say(Kind.WARNING, words.format(reason=line.answer), self.tr("Send it back."))

    def _fill(self, view: HandoverView, labels: told.Labels) -> None:
        body, case = self._scroll.body, view.case
        body.setSpacing(GRID // 2)
        body.addWidget(PlainLabel(self.tr("Respondents"), TextKind.HEADING))
        for person in case.respondents:
            parts = (person.full_name, person.position, person.state_label)
            words = " · ".join(filter(None, parts))
            body.addWidget(PlainLabel(words, wrap=True, selectable=True))
        body.addSpacing(GRID)
        body.addWidget(PlainLabel(self.tr("It brings along"), TextKind.HEADING))
        brings = self.tr("Evidence: {evidence} · documents: {documents} · letters: {letters}")
        words = brings.format(
            evidence=len(case.evidence), documents=len(case.documents), letters=len(case.letters)
        )
        body.addWidget(PlainLabel(words, wrap=True))
        if view.files_missing:
            missing = self.tr("{missing} of {files} files have not come yet; they follow by stick.")
            words = missing.format(missing=view.files_missing, files=view.files)
            body.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True))
        body.addSpacing(GRID)
        body.addWidget(PlainLabel(self.tr("What happened there"), TextKind.HEADING))
        for entry in view.history:
            sentence = told.tell(entry, labels).sentence
            words = f"{moment_words(entry.at)} · {entry.officer_name}: {sentence}"
            body.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True, selectable=True))
        body.addStretch(1)

    def busy_with(self, job: EndingJob) -> None:
        """Wait for ``job``."""
        self.told.hide()
        self.go.busy_with(job)


class ForwardDialog(FormDialog):
    """Headquarters chooses the office that is to have a case, where the region tells none."""

    return_requested = Signal()

    def __init__(
        self, line: TransferLine, offices: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Hand case {number} on").format(number=line.register_number),
            self.tr("{sender} hands it over to {office}. Reason: {reason}").format(
                sender=line.sender, office=line.office, reason=line.reason
            ),
            self.tr("Hand it on"),
            form,
            parent,
        )
        self.office = FilterList(self.tr("Name of the office"), rows=6)
        self.office.show_choices(offices)
        form.add(self.tr("Office that is to have it"), self.office)
        self.give_back = PlainButton(self.tr("Return it to the sender…"))
        self.give_back.clicked.connect(self.return_requested)
        self.foot.insertWidget(0, self.give_back)
        if line.code:
            self.show_hint(said(line.code, {}))
        self.resize(620, 600)
        self.office.setFocus()


class TransfersDialog(QDialog):
    """All cases on their way, and those that were."""

    open_requested = Signal(object)
    """A :class:`TransferLine`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cases on their way"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 560)
        self._scroll = ScrollColumn()
        self._scroll.body.setContentsMargins(GRID * 3, 0, GRID * 3, GRID)
        head = QVBoxLayout()
        head.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID)
        head.addWidget(PlainLabel(self.tr("Cases on their way"), TextKind.TITLE))
        self.close_button = PlainButton(self.tr("Close"), Role.PRIMARY)
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self.rows: list[TransferRow] = []

    def show_lines(self, lines: Sequence[TransferLine], side: Side) -> None:
        """Show the lines, the latest first."""
        body = self._scroll.body
        if not lines:
            words = self.tr("No case goes to another office, or came from one.")
            body.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True))
        for line in lines:
            row = TransferRow(line, side)
            row.open_requested.connect(self.open_requested)
            self.rows.append(row)
            body.addWidget(row)
        body.addStretch(1)


class TransferRow(QFrame):
    """One case on its way: what, from whom to whom, how far, and a button that leads on."""

    open_requested = Signal(object)

    def __init__(self, line: TransferLine, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.line = line
        number = line.register_number or line.their_number
        self.setAccessibleName(f"{number} {line.subject}")
        way = self._way(side)
        state = said(line.code, {}) if line.code else standing_words(line.standing)
        tone = Tone.WARNING if line.code or line.standing in (WAITING, "recalled") else Tone.SECOND
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(PlainLabel(f"{number} · {line.subject}", TextKind.STRONG, wrap=True))
        column.addWidget(PlainLabel(f"{way} · {moment_words(line.at)}", wrap=True))
        column.addWidget(PlainLabel(state, TextKind.SECOND, wrap=True))
        if line.answer:
            words = self.tr("Answer: {answer}").format(answer=line.answer)
            column.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True, selectable=True))
        if line.late:
            words = self.tr("Changed here after it was offered, does not go along: {count}")
            late = PlainLabel(words.format(count=line.late), TextKind.SECOND, wrap=True)
            column.addWidget(late)
        self.button = PlainButton(self._leads(), Role.QUIET)
        self.button.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        row.setSpacing(GRID + 4)
        row.addWidget(IconView("arrows-exchange", 20, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _way(self, side: Side) -> str:
        line = self.line
        if side is Side.HQ:
            return self.tr("From {sender} to {office}").format(
                sender=line.sender, office=line.office
            )
        if line.way == IN:
            return self.tr("From {office}").format(office=line.office)
        return self.tr("To {office}").format(office=line.office)

    def _leads(self) -> str:
        if self.line.code:
            return self.tr("Choose the office…")
        if self.line.way == IN and self.line.standing in (WAITING, "recalled"):
            return self.tr("Look and answer…")
        return self.tr("Open the case") if self.line.case else ""

    @Slot()
    def _open(self) -> None:
        self.open_requested.emit(self.line)
