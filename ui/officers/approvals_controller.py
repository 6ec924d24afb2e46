"""Drives the page of approvals."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from desktop.cases.approvals import file_paper_approval, return_approval, withdraw_approval
from desktop.cases.clock_doubt import CODE
from desktop.cases.model import File
from desktop.desk.approving import approve
from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.letters.ports import Press
from desktop.progress import Progress
from ui.background import Background, Change, Job
from ui.letters.controller import PaperDrawing
from ui.messages import sentence
from ui.officers.approval_looking import (
    ApprovalLook,
    Waiting,
    look_at_approval,
    look_at_waiting,
)
from ui.officers.approvals_page import ApprovalsPage
from ui.widgets.clock_question import ask_about_clock
from ui.widgets.dialogs import Confirm
from ui.widgets.system_dialogs import Dialogs

_CHANGED = ("approval", "approval_decision", "paper_approval", "recusal", "respondent", "officer")


class ApprovalsController(QObject):
    """Looks, approves, returns, takes back, files."""

    def __init__(
        self,
        page: ApprovalsPage,
        background: Background,
        press: Press,
        keep: Callable[[Path, Progress], File],
        dialogs: Dialogs,
    ) -> None:
        super().__init__(page)
        self._page, self._background, self._press = page, background, press
        self._keep, self._dialogs = keep, dialogs
        self.clock_question: Confirm | None = None
        self._drawing = PaperDrawing(page.detail.paper, background)
        page.chosen.connect(self._look)
        page.approve_requested.connect(self._approve)
        page.return_requested.connect(self._ask_to_return)
        page.withdraw_requested.connect(self._withdraw)
        page.file_requested.connect(self._file)
        page.scan_requested.connect(self._ask_for_scan)
        background.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Look at everything anew."""
        self._background.ask(look_at_waiting).by(self).then(self._show)

    def _show(self, waiting: Waiting) -> None:
        self._page.show_waiting(waiting)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches(*_CHANGED):
            self.refresh()

    @Slot(str)
    def _look(self, key: str) -> None:
        job = self._background.ask(look_at_approval, self._press, ObjectId(key)).by(self)
        job.then(self._show_look)

    def _show_look(self, look: ApprovalLook) -> None:
        self._page.show_look(look)
        if look.pdf:
            self._drawing.show(look.pdf)

    # Deciding

    @Slot(str)
    def _approve(self, key: str, clock_is_right: str = "") -> None:
        job = self._background.do(approve, ObjectId(key), self._press, clock_is_right)
        self._page.detail.approve.busy_with(job)
        self._told(job, self.tr("Approved and done."))
        job.failed(partial(self._not_approved, key))

    def _not_approved(self, key: str, error: KnownError) -> None:
        if error.code != CODE:
            self._refused(error)
            return
        effect = self.tr("The clock is right, approve")
        asked = self.clock_question = ask_about_clock(sentence(error), effect, self._page)
        asked.accepted.connect(lambda: self._approve(key, asked.reason))

    @Slot(str)
    def _ask_to_return(self, key: str) -> None:
        confirm = Confirm(
            self.tr("Return it?"),
            self.tr("The officer who submitted it sees what has to be mended."),
            self.tr("Return"),
            reason=self.tr("What has to be mended"),
            parent=self._page,
        )

        def give_back() -> None:
            job = self._background.do(return_approval, ObjectId(key), confirm.reason)
            self._told(job, self.tr("Returned."))

        confirm.accepted.connect(give_back)
        confirm.open()

    @Slot(str)
    def _withdraw(self, key: str) -> None:
        job = self._background.do(withdraw_approval, ObjectId(key))
        self._told(job, self.tr("Taken back."))

    def _told(self, job: Job[Any], words: str) -> None:
        def done(_result: object) -> None:
            self._page.say(words)
            self.refresh()

        job.by(self).then(done).failed(self._refused)

    def _refused(self, error: KnownError) -> None:
        self._page.show_refused(error)
        self.refresh()

    # On paper

    @Slot()
    def _ask_for_scan(self) -> None:
        title = self.tr("Scan of the approval")
        self._dialogs.file(self._page, title, "pdf jpg png", self._page.paper_form.show_scan)

    @Slot(str)
    def _file(self, key: str) -> None:
        form = self._page.paper_form
        if not form.path:
            self._note(key, None)
            return
        keep, path = self._keep, Path(form.path)

        def seal(progress: Progress) -> File:
            return keep(path, progress)

        job = self._background.run(seal).by(self)  # type: ignore[call-arg]
        form.save.busy_with(job)
        job.then(lambda file: self._note(key, file)).failed(self._page.show_refused)

    def _note(self, key: str, file: File | None) -> None:
        form = self._page.paper_form
        job = self._background.do(
            file_paper_approval,
            ObjectId(key),
            form.approver.text(),
            form.on.value(),
            file,
            form.place.text(),
        )
        form.save.busy_with(job)
        self._told(job, self.tr("Filed."))


def make_approvals_page(
    background: Background,
    press: Press,
    keep: Callable[[Path, Progress], File],
    dialogs: Dialogs | None = None,
) -> ApprovalsPage:
    """Return the page of approvals; ``keep`` seals a file into the vault."""
    page = ApprovalsPage()
    ApprovalsController(page, background, press, keep, dialogs or Dialogs())
    return page
