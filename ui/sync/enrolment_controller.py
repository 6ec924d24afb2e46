"""What happens next on the page of enrolment: a file out, digits compared, a file in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import KnownError, Refused
from desktop.journal.model import Side
from desktop.keys.enrolment import EnrolmentReply, EnrolmentRequest, read_request
from desktop.keys.files import read_limited, write_durably
from desktop.keys.fingerprints import compare_typed
from desktop.keys.hq_joining import (
    HqJoinReply,
    HqJoinRequest,
    is_join_request,
    read_hq_join_request,
)
from desktop.keys.joining import (
    JOIN_REQUEST_LIMIT,
    JoinReply,
    JoinRequest,
    read_join_request,
)
from desktop.keys.root_file import RootKeys
from desktop.letters.papers import EnrolmentPaper
from desktop.sync.enrolment import (
    accept_enrolment,
    approve_enrolment,
    check_reply,
    request_enrolment,
    what_is_asked,
)
from desktop.sync.headquarters import check_request, let_in
from desktop.sync.joining import (
    accept_joining,
    approve_joining,
    check_joining,
    request_joining,
)
from ui.background import Background, Change
from ui.messages import message, sentence
from ui.sync.code_carrying import CodeCarrier
from ui.sync.code_desk import CodeDesk
from ui.sync.enrolling import (
    Asking,
    Stand,
    of_join_reply,
    of_join_request,
    of_reply,
    of_request,
    stand,
)
from ui.sync.enrolment_page import EnrolmentPage
from ui.sync.looking import ExchangeUnit
from ui.sync.root_bringing import RootBringer
from ui.sync.root_dialogs import BringRootDialog
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import Dialogs


class EnrolmentController(QObject):
    """A file out, digits compared, a file in."""

    enrolled = Signal()

    def __init__(
        self,
        page: EnrolmentPage,
        background: Background,
        dialogs: Dialogs,
        codes: CodeDesk | None = None,
    ) -> None:
        super().__init__(page)
        self._page, self._background, self._dialogs = page, background, dialogs
        self._stand: Stand | None = None
        self._asking: Asking | None = None
        self._target = Path()
        self._let_in = self._by_codes = False
        self._answer, self._reply = "", b""
        self.root = RootBringer(page, background)
        if codes is not None:
            self.carrier = CodeCarrier(page, background, dialogs, codes)
            page.request_codes_wanted.connect(self._make_request_codes)
            page.answer_codes_wanted.connect(self._read_codes)
            page.further_codes_wanted.connect(self._read_further_codes)
            page.compared_for_codes.connect(self._compare_for_codes)
        page.request_wanted.connect(self._ask_where_to_put)
        page.answer_wanted.connect(self._ask_for_file)
        page.further_wanted.connect(self._ask_for_further)
        page.compared.connect(self._compare)
        background.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Look how far it is."""
        self._background.ask(stand).by(self).then(self._show)

    @Slot(object)
    def _show(self, found: Stand) -> None:
        if found.lacks:
            why = self.tr("First enter name and region of the office: Settings, Office.")
            found = replace(found, lacks=why)
        self._stand = found
        self._page.show_stand(found)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("office", "trace"):
            self.refresh()

    # Region: the request goes out

    @Slot()
    def _ask_where_to_put(self) -> None:
        code = self._stand.region_code if self._stand is not None else ""
        name = f"netra-permintaan-{code or 'komputer'}.json"
        self._dialogs.save(self._page, self.tr("Save the request"), name, self._make_request)

    @Slot(str)
    def _make_request(self, path: str) -> None:
        self._target, self._let_in = Path(path), False
        job = self._background.do(self._request_action()).by(self)
        self._page.request.busy_with(job)
        job.then(self._write).failed(self._refused)

    def _request_action(self) -> Callable[[Any], bytes]:
        joins = self._stand is not None and self._stand.joining
        return request_joining if joins else request_enrolment

    @Slot()
    def _make_request_codes(self) -> None:
        job = self._background.do(self._request_action()).by(self)
        self._page.request_codes.busy_with(job)
        job.then(self._show_request).failed(self._refused)

    @Slot(object)
    def _show_request(self, content: bytes) -> None:
        joins = self._stand is not None and self._stand.joining
        kind = EnrolmentPaper.JOIN_REQUEST if joins else EnrolmentPaper.REQUEST
        self.carrier.show(content, kind, self._refused)

    @Slot(object)
    def _write(self, content: bytes) -> None:
        job = self._background.run(write_durably, self._target, content).by(self)
        job.then(self._written).failed(self._refused)

    @Slot(object)
    def _written(self, _nothing: object) -> None:
        told = self.tr("Written: {file}.").format(file=self._target.name)
        then = self.tr("Hand it over, then read out the digits when the other side calls.")
        if self._let_in:
            then = self.tr("Open it on the new PC; that completes the joining there.")
        elif self._stand is not None and self._stand.side is Side.HQ and not self._stand.joining:
            then = self.tr("Give it to the region; it completes the enrolment there.")
        self._page.told.say(Kind.GOOD, told, then)

    # Both: a file comes in

    @Slot()
    def _ask_for_file(self) -> None:
        self._dialogs.file(self._page, self.tr("Open the file"), "json", self.read)

    @Slot(str)
    def read(self, path: str) -> None:
        """Read a request (headquarters) or an answer (region)."""
        if self._stand is None:
            return
        job = self._background.run(read_limited, Path(path), self._stand.limit).by(self)
        job.then(self._judge).failed(self._refused)

    @Slot()
    def _read_codes(self) -> None:
        if self._stand is None:
            return
        title = self.tr("Read the answer from QR codes")
        if self._stand.side is Side.HQ and not self._stand.joining:
            title = self.tr("Read a request from QR codes")
        self.carrier.read(title, self._stand.limit, self._judge)

    @Slot(object)
    def _judge(self, untrusted: bytes) -> None:
        if self._stand is not None and self._stand.joining:
            job = self._background.ask(_read_join_reply, untrusted).by(self)
        elif self._stand is not None and self._stand.side is Side.HQ:
            job = self._background.ask(_read_request, untrusted).by(self)
        else:
            job = self._background.ask(_read_reply, untrusted).by(self)
        self._page.answer.busy_with(job)
        job.then(self._ask).failed(self._refused)

    # A further PC of this office

    @Slot()
    def _ask_for_further(self) -> None:
        title = self.tr("Open the request of the new PC")
        self._dialogs.file(self._page, title, "json", self.read_further)

    @Slot(str)
    def read_further(self, path: str) -> None:
        """Read the request of another PC that is to join this office."""
        job = self._background.run(read_limited, Path(path), JOIN_REQUEST_LIMIT).by(self)
        job.then(self._judge_further).failed(self._refused)

    @Slot()
    def _read_further_codes(self) -> None:
        title = self.tr("Read the request of the new PC from QR codes")
        self.carrier.read(title, JOIN_REQUEST_LIMIT, self._judge_further)

    @Slot(object)
    def _judge_further(self, untrusted: bytes) -> None:
        job = self._background.run(_read_join_request, untrusted).by(self)
        self._page.further.busy_with(job)
        job.then(self._ask).failed(self._refused)

    @Slot(object)
    def _ask(self, asking: Asking) -> None:
        self._asking = asking
        self._page.told.hide()
        self._page.show_asking(asking)

    # Both: the digits

    def _agreed(self, typed: str) -> bool:
        """Say whether the digits are those of whoever asks or answers; else say what is wrong."""
        if self._asking is None:
            return False
        try:
            compare_typed(self._asking.public, typed)
        except Refused as refusal:
            self._page.show_slip(sentence(refusal))
            return False
        return True

    @Slot(str)
    def _compare(self, typed: str) -> None:
        if self._asking is None or not self._agreed(typed):
            return
        what = self._asking.what
        if isinstance(what, EnrolmentRequest | JoinRequest):
            name = _answer_name(what)
            self._dialogs.save(self._page, self.tr("Save the answer"), name, self._approve)
            return
        if isinstance(what, JoinReply | HqJoinReply):
            job = self._background.do(accept_joining, what).by(self)
            job.then(self._joined).failed(self._refused)
        else:
            job = self._background.do(accept_enrolment, what).by(self)
            job.then(self._accepted).failed(self._refused)
        self._page.compare.busy_with(job)

    @Slot(str)
    def _compare_for_codes(self, typed: str) -> None:
        if self._agreed(typed):
            self._certify(by_codes=True)

    @Slot(str)
    def _approve(self, path: str) -> None:
        self._target = Path(path)
        self._certify(by_codes=False)

    def _certify(self, *, by_codes: bool) -> None:
        what = None if self._asking is None else self._asking.what
        self._let_in, self._by_codes = isinstance(what, JoinRequest), by_codes
        if isinstance(what, HqJoinRequest):
            self._let_in_colleague(what)
            return
        if isinstance(what, JoinRequest):
            job = self._background.do(approve_joining, what).by(self)
        elif isinstance(what, EnrolmentRequest):
            job = self._background.do(approve_enrolment, what).by(self)
        else:
            return
        self._answer = _answer_name(what)
        (self._page.compare_codes if by_codes else self._page.compare).busy_with(job)
        job.then(self._approved).failed(self._refused)

    def _let_in_colleague(self, request: HqJoinRequest) -> None:
        """Let a PC work at headquarters, with the root from its file when it does not lie here."""
        self._answer = _answer_name(request)

        def begin(keys: RootKeys | None, dialog: BringRootDialog | None) -> None:
            job = self._background.do(let_in, request, keys).by(self)
            if dialog is None:
                button = self._page.compare_codes if self._by_codes else self._page.compare
                button.busy_with(job)
                job.then(self._approved).failed(self._refused)
            else:
                dialog.busy_with(job)
                job.then(lambda reply: ended(reply, dialog)).failed(dialog.show_refused)

        def ended(reply: bytes, dialog: BringRootDialog) -> None:
            dialog.accept()
            self._approved(reply)

        if self._stand is not None and self._stand.root_here:
            begin(None, None)
        else:
            self.root.bring(self._dialogs, begin)

    @Slot(object)
    def _approved(self, reply: bytes) -> None:
        self._asking = None
        self._page.show_done()
        if self._by_codes:
            kind = EnrolmentPaper.JOIN_REPLY if self._let_in else EnrolmentPaper.REPLY
            self._reply = reply
            self.carrier.show(reply, kind, self._hand_over_as_file)
        else:
            self._write(reply)
        self.refresh()

    def _hand_over_as_file(self, error: KnownError) -> None:
        """Too much for codes: the answer is made, so ask where its file shall go."""
        self._refused(error)
        title = self.tr("Save the answer")
        self._dialogs.save(self._page, title, self._answer, self._write_reply)

    @Slot(str)
    def _write_reply(self, path: str) -> None:
        self._target = Path(path)
        self._write(self._reply)

    @Slot(object)
    def _accepted(self, _nothing: object) -> None:
        self._asking = None
        self._page.show_done()
        self.refresh()
        told = self.tr("This PC is enrolled.")
        self._page.told.say(Kind.GOOD, told, self.tr("Now a stick can be exchanged."))
        self.enrolled.emit()

    @Slot(object)
    def _joined(self, _nothing: object) -> None:
        office = "" if self._asking is None else self._asking.office
        self._asking = None
        self._page.show_done()
        self.refresh()
        told = self.tr("This PC belongs to {office} now.").format(office=office)
        if self._stand is not None and self._stand.side is Side.HQ:
            then = self.tr("Now exchange a stick with the PC that let it in: it brings the cases.")
            self._page.told.say(Kind.GOOD, told, then)
            self.enrolled.emit()
            return
        then = self.tr("Next, enrol it with headquarters: save its request below.")
        self._page.told.say(Kind.GOOD, told, then)

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        told = message(error)
        self._page.told.say(Kind.DANGER, told.what_happened, told.what_to_do)


def _read_request(unit: ExchangeUnit, untrusted: bytes) -> Asking:
    if is_join_request(untrusted):
        joins = read_hq_join_request(untrusted)
        check_request(unit, joins)
        return of_join_request(joins)
    request = read_request(untrusted)
    return of_request(request, what_is_asked(unit, request))


def _read_reply(unit: object, untrusted: bytes) -> Asking:
    reply: EnrolmentReply = check_reply(unit, untrusted)  # type: ignore[arg-type]
    return of_reply(reply)


def _read_join_request(untrusted: bytes) -> Asking:
    return of_join_request(read_join_request(untrusted))


def _read_join_reply(unit: object, untrusted: bytes) -> Asking:
    return of_join_reply(check_joining(unit, untrusted))  # type: ignore[arg-type]


def _answer_name(what: EnrolmentRequest | JoinRequest) -> str:
    whose = what.region if isinstance(what, EnrolmentRequest) else "komputer"
    return f"netra-jawaban-{whose}.json"
