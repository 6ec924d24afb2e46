"""What is entered beside the steps: opens its dialog, carries it out, says what was done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from desktop.cases.escalation import record_escalation
from desktop.cases.examination import add_examination, withdraw_examination
from desktop.cases.registration import edit_object
from desktop.cases.release import end_release, record_release
from desktop.cases.remedies import record_remedy
from desktop.cases.views import RespondentView
from desktop.cases.warnings import dismiss_warning
from desktop.errors import KnownError
from desktop.ids import ObjectId
from ui.background import Background, Job
from ui.cases.case_page import CasePage
from ui.cases.form_dialog import FormDialog
from ui.cases.process_dialogs import (
    CriminalDialog,
    EscalationDialog,
    ExaminationDialog,
    MovedDialog,
    ReleaseDialog,
    ReleaseEndDialog,
    RemedyDialog,
)
from ui.cases.process_strip import body_of, examination_words, open_release
from ui.cases.words import refusal_words
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind


class ProcessController(QObject):
    """Answers ``process_requested`` of the page of a case."""

    def __init__(self, page: CasePage, background: Background) -> None:
        super().__init__(page)
        self._page, self._background = page, background
        self._dialog: FormDialog | None = None
        self._confirm: Confirm | None = None
        self._person: RespondentView | None = None
        self._about = ""
        self._begin = {
            "examination": self._begin_examination,
            "release": self._begin_release,
            "examination_withdraw": self._begin_withdrawal,
            "release_end": self._begin_release_end,
            "escalation": self._begin_escalation,
            "remedy": self._begin_remedy,
            "criminal": self._begin_criminal,
            "moved": self._begin_moved,
            "dismiss": self._begin_dismiss,
        }
        page.overview.process_requested.connect(self._requested)

    @property
    def dialog(self) -> FormDialog | None:
        """The dialog that is open, if any."""
        return self._dialog

    @Slot(str, object, str)
    def _requested(self, what: str, respondents: Sequence[ObjectId], about: str) -> None:
        case = self._page.case
        people = [one for one in case.respondents if one.id in respondents] if case else []
        if people and what in self._begin:
            self._person, self._about = people[0], about
            self._begin[what](people[0])

    # Opening

    def _begin_escalation(self, person: RespondentView) -> None:
        self._open(EscalationDialog(person, self._page.lists, self._page), self._escalate)

    def _begin_examination(self, person: RespondentView) -> None:
        case = self._page.case
        if case is None:
            return
        body = body_of(person, case)
        dialog = ExaminationDialog(case, person, self._page.lists, body, self._page)
        self._open(dialog, self._keep_body)

    def _begin_release(self, person: RespondentView) -> None:
        self._open(ReleaseDialog(person, self._page.lists, self._page), self._release)

    def _begin_release_end(self, person: RespondentView) -> None:
        release = open_release(person)
        if release is not None:
            self._about = release.id
            dialog = ReleaseEndDialog(person, release, self._page.lists, self._page)
            self._open(dialog, self._end_release)

    def _begin_withdrawal(self, person: RespondentView) -> None:
        case = self._page.case
        body = None if case is None else body_of(person, case)
        if body is None:
            return
        self._about = body.id
        self._confirm = Confirm(
            self.tr("Take the examining body back?"),
            self.tr("{body}\nIt was entered by mistake; it stays in the history.").format(
                body=examination_words(body)
            ),
            self.tr("Take it back"),
            danger=True,
            reason=self.tr("Reason"),
            parent=self._page,
        )
        self._confirm.accepted.connect(self._withdraw_body)
        self._confirm.open()

    def _begin_remedy(self, person: RespondentView) -> None:
        self._open(RemedyDialog(person, self._page.lists, self._page), self._keep_remedy)

    def _begin_criminal(self, person: RespondentView) -> None:
        self._open(CriminalDialog(person, self._page.lists, self._page), self._keep_fields)

    def _begin_moved(self, person: RespondentView) -> None:
        self._open(MovedDialog(person, self._page.lists, self._page), self._keep_fields)

    def _begin_dismiss(self, person: RespondentView) -> None:
        warning = next((one for one in person.warnings if one.code == self._about), None)
        if warning is None:
            return
        self._confirm = Confirm(
            self.tr("Set this warning aside?"),
            self.tr("{text}\nIt comes back when what it is about changes.").format(
                text=warning.text
            ),
            self.tr("Set it aside"),
            reason=self.tr("Reason"),
            parent=self._page,
        )
        self._confirm.accepted.connect(self._dismiss)
        self._confirm.open()

    def _open(self, dialog: FormDialog, carry_out: Callable[[], None]) -> None:
        self._dialog = dialog
        dialog.effect_requested.connect(carry_out)
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None

    # Carrying out

    @Slot()
    def _escalate(self) -> None:
        dialog, person = self._dialog, self._person
        if not isinstance(dialog, EscalationDialog) or person is None:
            return
        step, form, early = dialog.entry()
        if not step:
            dialog.show_refused("step", self.tr("Choose a step."))
            return
        job = self._background.do(record_escalation, [person.id], step, form, override=early)
        self._wait(dialog, job)

    @Slot()
    def _keep_body(self) -> None:
        dialog, case = self._dialog, self._page.case
        if not isinstance(dialog, ExaminationDialog) or case is None:
            return
        values = dialog.body_values()
        if dialog.body_id:
            empty = dict.fromkeys(("number", "dated", "formed_by", "note"))
            changes = {**empty, **values}
            oid = ObjectId(dialog.body_id)
            self._wait(dialog, self._background.do(edit_object, oid, changes))
        else:
            self._wait(dialog, self._background.do(add_examination, case.id, values))

    @Slot()
    def _release(self) -> None:
        if self._dialog is not None and self._person is not None:
            form = self._dialog.form.values()
            self._wait(self._dialog, self._background.do(record_release, self._person.id, form))

    @Slot()
    def _end_release(self) -> None:
        dialog = self._dialog
        if not isinstance(dialog, ReleaseEndDialog):
            return
        until = dialog.last_day()
        if until is None:
            dialog.show_refused("until", self.tr("Enter the last day."))
            return
        self._wait(dialog, self._background.do(end_release, ObjectId(self._about), until))

    @Slot()
    def _withdraw_body(self) -> None:
        if self._confirm is not None:
            reason = self._confirm.reason
            job = self._background.do(withdraw_examination, ObjectId(self._about), reason)
            job.by(self).then(self._withdrawn).failed(self._refused)

    @Slot(object)
    def _withdrawn(self, _result: object) -> None:
        self._page.say(Kind.GOOD, self.tr("The examining body is taken back."))

    @Slot()
    def _keep_remedy(self) -> None:
        if self._dialog is not None and self._person is not None:
            form = self._dialog.form.values()
            self._wait(self._dialog, self._background.do(record_remedy, self._person.id, form))

    @Slot()
    def _keep_fields(self) -> None:
        dialog = self._dialog
        if isinstance(dialog, CriminalDialog | MovedDialog) and self._person is not None:
            job = self._background.do(edit_object, self._person.id, dialog.changes())
            self._wait(dialog, job)

    @Slot()
    def _dismiss(self) -> None:
        if self._confirm is not None and self._person is not None:
            reason = self._confirm.reason
            job = self._background.do(dismiss_warning, self._person.id, self._about, reason)
            job.by(self).then(self._dismissed).failed(self._refused)

    def _wait(self, dialog: FormDialog, job: Job[Any]) -> None:
        dialog.busy_with(job)
        job.by(self).then(self._done).failed(self._dialog_refused)

    @Slot(object)
    def _done(self, _result: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._page.say(Kind.GOOD, self.tr("It is entered."))

    @Slot(object)
    def _dismissed(self, _result: object) -> None:
        self._page.say(Kind.GOOD, self.tr("The warning is set aside."))

    @Slot(object)
    def _dialog_refused(self, error: KnownError) -> None:
        if self._dialog is not None:
            field = str(error.details.get("field", ""))
            self._dialog.show_refused(field, refusal_words(error, self._page.lists))

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._page.say(Kind.DANGER, refusal_words(error, self._page.lists))
