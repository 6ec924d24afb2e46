"""What happens next on the page of enrolment: a file out, digits compared, a file in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.errors import KnownError, Refused
from desktop.journal.model import Side
from desktop.keys.enrolment import EnrolmentReply, EnrolmentRequest, read_request
from desktop.keys.files import read_limited, write_durably
from desktop.keys.fingerprints import compare_typed
from desktop.sync.enrolment import (
    accept_enrolment,
    approve_enrolment,
    check_reply,
    request_enrolment,
)
from ui.background import Background, Change
from ui.letters.desk import Dialogs
from ui.messages import message, sentence
from ui.sync.enrolling import LIMITS, Asking, Stand, of_reply, of_request, stand
from ui.sync.enrolment_page import EnrolmentPage
from ui.widgets.message_bar import Kind


class EnrolmentController(QObject):
    """A file out, digits compared, a file in."""

    enrolled = Signal()

    def __init__(self, page: EnrolmentPage, background: Background, dialogs: Dialogs) -> None:
        super().__init__(page)
        self._page, self._background, self._dialogs = page, background, dialogs
        self._stand: Stand | None = None
        self._asking: Asking | None = None
        self._target = Path()
        page.request_wanted.connect(self._ask_where_to_put)
        page.answer_wanted.connect(self._ask_for_file)
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
        name = f"netra-permintaan-{code}.json"
        self._dialogs.save(self._page, self.tr("Save the request"), name, self._make_request)

    @Slot(str)
    def _make_request(self, path: str) -> None:
        self._target = Path(path)
        job = self._background.do(request_enrolment).by(self)
        self._page.request.busy_with(job)
        job.then(self._write).failed(self._refused)

    @Slot(object)
    def _write(self, content: bytes) -> None:
        job = self._background.run(write_durably, self._target, content).by(self)
        job.then(self._written).failed(self._refused)

    @Slot(object)
    def _written(self, _nothing: object) -> None:
        told = self.tr("Written: {file}.").format(file=self._target.name)
        then = self.tr("Hand it over, then read out the digits when the other side calls.")
        if self._stand is not None and self._stand.side is Side.HQ:
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
        job = self._background.run(read_limited, Path(path), LIMITS[self._stand.side]).by(self)
        job.then(self._judge).failed(self._refused)

    @Slot(object)
    def _judge(self, untrusted: bytes) -> None:
        if self._stand is not None and self._stand.side is Side.HQ:
            job = self._background.run(_read_request, untrusted).by(self)
        else:
            job = self._background.ask(_read_reply, untrusted).by(self)
        self._page.answer.busy_with(job)
        job.then(self._ask).failed(self._refused)

    @Slot(object)
    def _ask(self, asking: Asking) -> None:
        self._asking = asking
        self._page.told.hide()
        self._page.show_asking(asking)

    # Both: the digits

    @Slot(str)
    def _compare(self, typed: str) -> None:
        if self._asking is None:
            return
        try:
            compare_typed(self._asking.public, typed)
        except Refused as refusal:
            self._page.show_slip(sentence(refusal))
            return
        if isinstance(self._asking.what, EnrolmentRequest):
            name = f"netra-jawaban-{self._asking.what.region}.json"
            self._dialogs.save(self._page, self.tr("Save the answer"), name, self._approve)
        else:
            job = self._background.do(accept_enrolment, self._asking.what).by(self)
            self._page.compare.busy_with(job)
            job.then(self._accepted).failed(self._refused)

    @Slot(str)
    def _approve(self, path: str) -> None:
        self._target = Path(path)
        if self._asking is not None and isinstance(self._asking.what, EnrolmentRequest):
            job = self._background.do(approve_enrolment, self._asking.what).by(self)
            self._page.compare.busy_with(job)
            job.then(self._approved).failed(self._refused)

    @Slot(object)
    def _approved(self, reply: bytes) -> None:
        self._asking = None
        self._page.show_done()
        self._write(reply)
        self.refresh()

    @Slot(object)
    def _accepted(self, _nothing: object) -> None:
        self._asking = None
        self._page.show_done()
        self.refresh()
        told = self.tr("This PC is enrolled.")
        self._page.told.say(Kind.GOOD, told, self.tr("Now a stick can be exchanged."))
        self.enrolled.emit()

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        told = message(error)
        self._page.told.say(Kind.DANGER, told.what_happened, told.what_to_do)


def _read_request(untrusted: bytes) -> Asking:
    return of_request(read_request(untrusted))


def _read_reply(unit: object, untrusted: bytes) -> Asking:
    reply: EnrolmentReply = check_reply(unit, untrusted)  # type: ignore[arg-type]
    return of_reply(reply)
