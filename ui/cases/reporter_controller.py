"""The reporter on the page of a case: enter, open, share, and look whether a text names him."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop.cases.leaks import Leak, leaks_in_case
from desktop.cases.ports import CaseUnit
from desktop.cases.registration import edit_object
from desktop.cases.reporter import ReporterIdentity, open_reporter, share_reporter
from desktop.cases.views import CaseView
from desktop.errors import KnownError, Refused
from desktop.ids import ObjectId
from ui.background import Background
from ui.cases.case_page import CasePage
from ui.cases.files import FileDesk
from ui.cases.words import refusal_words
from ui.widgets.dialogs import Confirm
from ui.widgets.guarded_view import GuardedView
from ui.widgets.message_bar import Kind


def leaking(unit: CaseUnit, case: ObjectId) -> tuple[ObjectId, tuple[Leak, ...]]:
    """Return a case and which of its texts seem to name its reporter."""
    return case, leaks_in_case(unit, case)


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

    def look_at(self, case: CaseView) -> None:
        """Find out whether texts of the case that is shown name its reporter."""
        if case.reporter is not None:
            self._background.ask(leaking, case.id).by(self).then(self._show_leaks)

    @Slot(object)
    def _show_leaks(self, found: tuple[ObjectId, tuple[Leak, ...]]) -> None:
        self._page.report.show_leaks(*found)

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
        job = self._background.do(open_reporter, reporter, self._confirm.reason, secret)
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
