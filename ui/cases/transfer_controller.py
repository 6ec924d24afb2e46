"""What happens when a case is handed over, asked back, accepted or sent back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.cases.views import CaseView
from desktop.errors import KnownError
from desktop.ids import DeviceId, ObjectId
from desktop.journal.model import Side
from desktop.sync import queries
from desktop.sync.forwarding import forward, send_back
from desktop.sync.ports import TransferUnit
from desktop.sync.taking import Taken
from desktop.sync.transfer_views import (
    IN,
    WAITING,
    HandoverView,
    TransferLine,
    handover_view,
    transfers,
)
from desktop.sync.transfers import (
    accept_case,
    decline_case,
    offer_case,
    offer_choices,
    recall_case,
)
from ui.background import Background
from ui.cases.lists import Lists, case_lists
from ui.cases.transfer_dialogs import (
    ForwardDialog,
    HandoverDialog,
    OfferLook,
    TransferDialog,
    TransfersDialog,
)
from ui.messages import message, sentence
from ui.widgets.chips import Choice
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind


@dataclass(frozen=True, slots=True)
class TransfersLook:
    """The cases on their way, on which side this is, and the offices there are."""

    lines: tuple[TransferLine, ...]
    side: Side
    offices: tuple[Choice, ...] = ()
    """Each by one of its installations."""


def look_at_transfers(unit: TransferUnit) -> TransfersLook:
    """Return what the list of cases on their way shows."""
    offices: tuple[Choice, ...] = ()
    if unit.side is Side.HQ:
        named = {one.scope: one for one in queries.peers(unit) if one.side is Side.REGION}
        offices = tuple(Choice(one.id, one.label) for one in named.values())
    return TransfersLook(transfers(unit), unit.side, offices)


def look_at_handover(unit: TransferUnit, handover: ObjectId) -> tuple[HandoverView, Lists]:
    """Return an incoming case and what its codes are called; raises as ``handover_view``."""
    return handover_view(unit, handover), case_lists(unit)


def look_at_offer(unit: TransferUnit, case: ObjectId) -> OfferLook:
    """Return what the dialog for handing a case over offers."""
    regions, number, dated = offer_choices(unit, case)
    choices = tuple(Choice(code, name, code) for code, name in regions)
    return OfferLook(choices, number, dated, unit.side)


class Transfers(QObject):
    """Opens the dialogs about cases on their way over a page of the window."""

    case_requested = Signal(str)
    """A case should be shown."""
    told = Signal(object, str, str)
    """Something to say above the page: kind, what happened, what to do."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._background, self._over = background, parent
        self._offer: TransferDialog | None = None
        self._case = ObjectId("")
        self._handover: HandoverDialog | None = None
        self._line: TransferLine | None = None
        self._forward: ForwardDialog | None = None
        self._list: TransfersDialog | None = None
        self._confirm: Confirm | None = None

    @property
    def dialog(self) -> TransferDialog | HandoverDialog | ForwardDialog | TransfersDialog | None:
        """The dialog on top, if any."""
        return self._forward or self._handover or self._offer or self._list

    @property
    def confirm(self) -> Confirm | None:
        """What asks for a reason, if anything does."""
        return self._confirm

    # The sender

    def begin_offer(self, case: CaseView) -> None:
        """Ask to which region a case goes."""
        self._case = case.id
        number = case.register_number
        job = self._background.ask(look_at_offer, case.id).by(self)
        job.then(lambda look: self._open_offer(look, number)).failed(self._refused)

    def _open_offer(self, look: OfferLook, number: str) -> None:
        self._offer = dialog = TransferDialog(look, number, self._over)
        dialog.effect_requested.connect(self._carry_out_offer)
        dialog.finished.connect(self._forget_offer)
        dialog.open()

    @Slot()
    def _forget_offer(self) -> None:
        self._offer = None

    @Slot()
    def _carry_out_offer(self) -> None:
        dialog = self._offer
        if dialog is None:
            return
        offer = dialog.offer()
        if offer is None:
            dialog.show_refused("to_region", self.tr("Choose the region from the list."))
            return
        job = self._background.do(offer_case, self._case, offer)
        dialog.busy_with(job)
        job.by(self).then(self._offered).failed(self._offer_refused)

    @Slot(object)
    def _offered(self, _transfer: object) -> None:
        if self._offer is not None:
            self._offer.accept()
        self.told.emit(
            Kind.GOOD,
            self.tr("The case goes with the next stick."),
            self.tr("Write the stick."),
        )

    @Slot(object)
    def _offer_refused(self, error: KnownError) -> None:
        if self._offer is not None:
            field = "reason" if error.code == "transfer.reason_required" else ""
            self._offer.show_refused(field or str(error.details.get("field", "")), sentence(error))

    def begin_recall(self, case: ObjectId) -> None:
        """Ask why a case is wanted back."""
        self._confirm = confirm = Confirm(
            self.tr("Ask for this case back?"),
            self.tr(
                "If it has not left this PC, it is back at once. Otherwise headquarters answers by "
                "stick; an acceptance that was first stands."
            ),
            self.tr("Ask for it back"),
            reason=self.tr("Reason"),
            parent=self._over,
        )

        def go() -> None:
            job = self._background.do(recall_case, case, confirm.reason)
            job.by(self).then(self._recalled).failed(self._refused)

        confirm.accepted.connect(go)
        confirm.open()

    @Slot(object)
    def _recalled(self, at_once: bool) -> None:
        words = (
            self.tr("The case is back; the offer never left this PC.")
            if at_once
            else self.tr("The case is asked back. The answer comes by headquarters.")
        )
        self.told.emit(Kind.GOOD, words, "")

    # The receiver

    def show_handover(self, handover: ObjectId) -> None:
        """Show an incoming case with what can be answered."""
        self._handover = dialog = HandoverDialog(self._over)
        dialog.accept_requested.connect(self._accept)
        dialog.decline_requested.connect(self._begin_decline)
        dialog.finished.connect(self._forget_handover)
        dialog.open()
        job = self._background.ask(look_at_handover, handover).by(dialog)
        job.then(self._show_handover).failed(self._handover_refused)

    @Slot(object)
    def _show_handover(self, look: tuple[HandoverView, Lists]) -> None:
        if self._handover is not None:
            self._handover.show_view(look[0], look[1].word)

    @Slot()
    def _forget_handover(self) -> None:
        self._handover = None

    @Slot(object)
    def _handover_refused(self, error: KnownError) -> None:
        if self._handover is not None:
            text = message(error)
            self._handover.told.say(Kind.DANGER, text.what_happened, text.what_to_do)

    def _shown(self) -> HandoverView | None:
        return None if self._handover is None else self._handover.view

    @Slot()
    def _accept(self) -> None:
        view, dialog = self._shown(), self._handover
        if view is not None and dialog is not None:
            job = self._background.do(accept_case, view.line.id)
            dialog.busy_with(job)
            job.by(self).then(self._accepted).failed(self._handover_refused)

    @Slot(object)
    def _accepted(self, taken: Taken) -> None:
        if self._handover is not None:
            self._handover.accept()
        if self._list is not None:
            self._list.accept()
        self.case_requested.emit(str(taken.case))

    @Slot()
    def _begin_decline(self) -> None:
        view = self._shown()
        if view is None:
            return
        handover = view.line.id
        self._confirm = confirm = Confirm(
            self.tr("Send this case back?"),
            self.tr(
                "It goes back to {office} by headquarters, with your reason. What came with it is "
                "forgotten here."
            ).format(office=view.line.office),
            self.tr("Send it back"),
            danger=True,
            reason=self.tr("Reason"),
            parent=self._handover,
        )

        def go() -> None:
            job = self._background.do(decline_case, handover, confirm.reason)
            job.by(self).then(self._declined).failed(self._handover_refused)

        confirm.accepted.connect(go)
        confirm.open()

    @Slot(object)
    def _declined(self, _answer: object) -> None:
        if self._handover is not None:
            self._handover.accept()
        if self._list is not None:
            self._list.accept()
        self.told.emit(Kind.GOOD, self.tr("The case goes back with the next stick."), "")

    # All of them

    @Slot()
    def show_list(self) -> None:
        """Show all cases on their way."""
        job = self._background.ask(look_at_transfers).by(self)
        job.then(self._open_list).failed(self._refused)

    @Slot(object)
    def _open_list(self, look: TransfersLook) -> None:
        self._list = dialog = TransfersDialog(self._over)
        dialog.show_lines(look.lines, look.side)
        dialog.open_requested.connect(lambda line: self._lead_on(line, look.offices))
        dialog.finished.connect(self._forget_list)
        dialog.open()

    @Slot()
    def _forget_list(self) -> None:
        self._list = None

    def show_transfer(self, oid: ObjectId) -> None:
        """Show what can be done about a case on its way: an incoming one, or one that is stuck."""
        job = self._background.ask(look_at_transfers).by(self)
        job.then(lambda look: self._find(look, oid)).failed(self._refused)

    def _find(self, look: TransfersLook, oid: ObjectId) -> None:
        line = next((line for line in look.lines if line.id == oid), None)
        if line is not None:
            self._lead_on(line, look.offices)

    def _lead_on(self, line: TransferLine, offices: tuple[Choice, ...]) -> None:
        if line.code:
            self._begin_forward(line, offices)
        elif line.way == IN and line.standing in (WAITING, "recalled"):
            self.show_handover(line.id)
        elif line.case is not None:
            if self._list is not None:
                self._list.accept()
            self.case_requested.emit(str(line.case))

    # Headquarters

    def _begin_forward(self, line: TransferLine, offices: tuple[Choice, ...]) -> None:
        self._line = line
        others = [one for one in offices if one.words != line.sender]
        self._forward = dialog = ForwardDialog(line, others, self._over)
        dialog.effect_requested.connect(self._carry_out_forward)
        dialog.return_requested.connect(self._begin_return)
        dialog.finished.connect(self._forget_forward)
        dialog.open()

    @Slot()
    def _forget_forward(self) -> None:
        self._forward = None

    @Slot()
    def _carry_out_forward(self) -> None:
        dialog, line = self._forward, self._line
        if dialog is None or line is None:
            return
        choice = dialog.office.choice()
        if choice is None:
            dialog.show_refused("", self.tr("Choose the office from the list."))
            return
        job = self._background.do(forward, line.id, DeviceId(choice.key))
        dialog.busy_with(job)
        job.by(self).then(self._forwarded).failed(self._forward_refused)

    @Slot(object)
    def _forward_refused(self, error: KnownError) -> None:
        if self._forward is not None:
            self._forward.show_refused("", sentence(error))

    @Slot(object)
    def _forwarded(self, _done: object) -> None:
        if self._forward is not None:
            self._forward.accept()
        if self._list is not None:
            self._list.accept()
        self.told.emit(Kind.GOOD, self.tr("It goes with the next stick to that office."), "")

    @Slot()
    def _begin_return(self) -> None:
        line = self._line
        if line is None:
            return
        transfer = line.id
        self._confirm = confirm = Confirm(
            self.tr("Return this case?"),
            self.tr("{sender} gets it back with the next stick, with your reason.").format(
                sender=line.sender
            ),
            self.tr("Return it"),
            reason=self.tr("Reason"),
            parent=self._forward,
        )

        def go() -> None:
            job = self._background.do(send_back, transfer, confirm.reason)
            job.by(self).then(self._forwarded).failed(self._forward_refused)

        confirm.accepted.connect(go)
        confirm.open()

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        text = message(error)
        self.told.emit(Kind.DANGER, text.what_happened, text.what_to_do)
