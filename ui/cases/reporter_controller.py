"""The reporter on the page of a case: open, share, ask for, send, and does a text name him."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from desktop.cases.leaks import Leak, leaks_in_case
from desktop.cases.ports import CaseUnit
from desktop.cases.registration import edit_object
from desktop.cases.reporter import ReporterIdentity, share_reporter
from desktop.cases.views import CaseView
from desktop.errors import KnownError, Refused
from desktop.ids import ObjectId
from desktop.sync.identities import (
    open_identity,
    request_identity,
    send_identity,
    withhold_identity,
)
from desktop.sync.identity_views import IdentityLine, identity_lines_of
from desktop.sync.ports import TransferUnit
from ui.background import Background, Change, Job
from ui.cases.case_page import CasePage
from ui.cases.files import FileDesk
from ui.cases.words import refusal_words
from ui.widgets.dialogs import Confirm
from ui.widgets.guarded_view import GuardedView
from ui.widgets.message_bar import Kind

_BETWEEN = (
    *("transfer", "transfer_ruling", "handover_word", "handover_answer", "reporter_identity"),
    *("transfer_request", "transfer_identity", "transfer_taken", "sealed_identity"),
    *("handover_request", "handover_identity", "handover_taken"),
)
"""Types of objects that tell where an identity lies."""


def leaking(unit: CaseUnit, case: ObjectId) -> tuple[ObjectId, tuple[Leak, ...]]:
    """Return a case and which of its texts seem to name its reporter."""
    return case, leaks_in_case(unit, case)


def where_it_lies(
    unit: TransferUnit, case: ObjectId, reporter: ObjectId
) -> tuple[ObjectId, tuple[IdentityLine, ...]]:
    """Return a case, and where the identity of its reporter lies or who asks for it."""
    return case, identity_lines_of(unit, reporter)


class ReporterController(QObject):
    """Carries out what is asked about the reporter."""

    def __init__(self, page: CasePage, background: Background, files: FileDesk) -> None:
        super().__init__(page)
        self._page, self._background, self._files = page, background, files
        self._confirm: Confirm | None = None
        self._view: GuardedView | None = None
        tab = page.report
        tab.identity_requested.connect(self._begin_open)
        tab.share_requested.connect(self._begin_share)
        tab.sharing_changed.connect(self._change_sharing)
        tab.request_requested.connect(self._begin_request)
        tab.send_requested.connect(self._begin_send)
        tab.withhold_requested.connect(self._begin_withhold)
        background.changed.connect(self._on_changed)

    def look_at(self, case: CaseView) -> None:
        """Find out whether texts of the case that is shown name its reporter."""
        if case.reporter is not None:
            self._background.ask(leaking, case.id).by(self).then(self._show_leaks)
            self._look_for(case.id, case.reporter.id)

    def _look_for(self, case: ObjectId, reporter: ObjectId) -> None:
        job = self._background.ask(where_it_lies, case, reporter)
        job.by(self).then(self._show_identities)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        case = self._page.case
        if case is not None and case.reporter is not None and change.touches(*_BETWEEN):
            self._look_for(case.id, case.reporter.id)

    @Slot(object)
    def _show_leaks(self, found: tuple[ObjectId, tuple[Leak, ...]]) -> None:
        self._page.report.show_leaks(*found)

    @Slot(object)
    def _show_identities(self, found: tuple[ObjectId, tuple[IdentityLine, ...]]) -> None:
        self._page.report.show_identities(*found)

    # Opening

    @Slot()
    def _begin_open(self) -> None:
        words = self.tr(
            "The identity stays on the screen for one minute and cannot be copied. Who opened "
            "it, when and why stays on record on this PC for ever."
        )
        self._ask(self.tr("Open the reporter's identity?"), words, self.tr("Open the identity"))
        if self._confirm is not None:
            self._confirm.accepted.connect(self._open)

    @Slot()
    def _open(self) -> None:
        reporter, secret = self._reporter(), self._files.identity()
        if reporter is None or self._confirm is None:
            return
        if secret is None:
            self._refused(Refused("reporter.not_keeper"))
            return
        job = self._background.do(open_identity, reporter, self._confirm.reason, secret)
        job.by(self).then(self._show).failed(self._refused)

    @Slot(object)
    def _show(self, identity: ReporterIdentity) -> None:
        case = self._page.case
        code = case.reporter.code if case and case.reporter else ""
        name = identity.name or self.tr("no name was given")
        heading = self.tr("Identity of {code}").format(code=code)
        self._view = GuardedView(code, heading, name, identity.contact, self._page)
        self._view.finished.connect(self._forget)
        self._view.open()

    @Slot()
    def _forget(self) -> None:
        self._view = None

    # Sharing

    @Slot(bool)
    def _change_sharing(self, share: bool) -> None:
        case = self._page.case
        if case is not None:
            job = self._background.do(edit_object, case.id, {"share_reporter": share})
            job.by(self).failed(self._refused)

    @Slot()
    def _begin_share(self) -> None:
        words = self.tr(
            "An envelope is made that only headquarters' keepers of identities can open. It "
            "leaves with the next bundle and cannot be called back."
        )
        self._ask(
            self.tr("Give the identity to headquarters?"), words, self.tr("Make the envelope")
        )
        if self._confirm is not None:
            self._confirm.accepted.connect(self._share)

    @Slot()
    def _share(self) -> None:
        reporter, secret = self._reporter(), self._files.identity()
        if reporter is None or self._confirm is None:
            return
        if secret is None:
            self._refused(Refused("reporter.not_keeper"))
            return
        job = self._background.do(share_reporter, reporter, self._confirm.reason, secret)
        job.by(self).then(self._shared).failed(self._refused)

    @Slot(object)
    def _shared(self, _envelope: ObjectId) -> None:
        self._page.say(Kind.GOOD, self.tr("The envelope leaves with the next bundle."))

    # From office to office

    @Slot(object)
    def _begin_request(self, line: IdentityLine) -> None:
        words = self.tr(
            "{office} reads the reason and decides. What it sends is sealed to this PC; "
            "headquarters carries it and cannot open it. Name nobody in the reason."
        )
        title = self.tr("Ask for the reporter's identity?")
        self._ask(title, words.format(office=line.office), self.tr("Ask for it"))
        self._when_sure(lambda reason: self._background.do(
            request_identity, line.reporter, reason
        ), self.tr("The request leaves with the next stick."))  # fmt: skip

    @Slot(object)
    def _begin_send(self, line: IdentityLine) -> None:
        secret, request = self._files.identity(), line.request
        if secret is None or request is None:
            self._refused(Refused("reporter.not_keeper"))
            return
        words = self.tr(
            "Only keepers of identities at the PC of {office} that asks can open it; it leaves "
            "with the next stick and cannot be called back. The office reads the reason: name "
            "nobody in it.\n\nIf in doubt, compare the digits of its key by telephone:\n{digits}"
        )
        title = self.tr("Send the identity to {office}?").format(office=line.office)
        words = words.format(office=line.office, digits=line.digits)
        self._ask(title, words, self.tr("Seal and send"))
        self._when_sure(lambda reason: self._background.do(
            send_identity, request, reason, secret
        ), self.tr("The identity was sealed; it leaves with the next stick."))  # fmt: skip

    @Slot(object)
    def _begin_withhold(self, line: IdentityLine) -> None:
        request = line.request
        if request is None:
            return
        words = self.tr(
            "{office} reads the reason: name nobody in it. The identity can still be sent later."
        )
        self._ask(
            self.tr("Not send the identity?"), words.format(office=line.office),
            self.tr("Do not send it"),
        )  # fmt: skip
        self._when_sure(lambda reason: self._background.do(
            withhold_identity, request, reason
        ), self.tr("The answer leaves with the next stick."))  # fmt: skip

    def _when_sure(self, do: Callable[[str], Job[ObjectId]], told: str) -> None:
        """Carry something out once its reason was given, and say so."""
        confirm = self._confirm
        if confirm is None:
            return

        def go() -> None:
            job = do(confirm.reason).by(self)
            job.then(lambda _made: self._page.say(Kind.GOOD, told)).failed(self._refused)

        confirm.accepted.connect(go)

    # Both

    def _ask(self, title: str, words: str, effect: str) -> None:
        self._confirm = Confirm(title, words, effect, reason=self.tr("Reason"), parent=self._page)
        self._confirm.open()

    def _reporter(self) -> ObjectId | None:
        case = self._page.case
        return case.reporter.id if case and case.reporter else None

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._page.say(Kind.DANGER, refusal_words(error, self._page.lists))
