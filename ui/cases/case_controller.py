"""What happens on the page of one case: look, take steps, correct, change, add."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop.cases.asof import case_on
from desktop.cases.events import PhaseAdvice, phase_advice
from desktop.cases.history import (
    HistoryFilter,
    Written,
    restore_value,
    written,
)
from desktop.cases.nip import NipCheck
from desktop.cases.people import nip_check, suggestions
from desktop.cases.person_views import Suggestion
from desktop.cases.queries import case_view
from desktop.cases.registration import add_report, add_respondent, edit_object
from desktop.cases.respondents import why_not
from desktop.cases.step_approval import submit_correction
from desktop.cases.steps import StepDone, correct_step
from desktop.cases.views import CaseView, HistoryEntry, RespondentView, StepChoice
from desktop.desk.actions import Recommendation, read_review, recommend, write_review
from desktop.desk.recommending import submit_recommendation
from desktop.errors import BugError, KnownError, Refused
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.sync.transfer_views import whole_history
from ui.background import Background, Change, Job
from ui.cases.case_form import ReporterForm
from ui.cases.case_page import EVIDENCE, HISTORY, LETTERS, PEOPLE, REPORT, CasePage
from ui.cases.dialogs import (
    AskDialog,
    DocumentDialog,
    RecommendDialog,
    ReportDialog,
    ReviewDialog,
    WhyNotDialog,
)
from ui.cases.drafts_desk import DraftsDesk
from ui.cases.edit_drafts import EditDrafts
from ui.cases.evidence_controller import EvidenceController
from ui.cases.files import FileDesk, keep_files
from ui.cases.form_dialog import FormDialog
from ui.cases.lists import Lists, Offered, case_lists, offered_for
from ui.cases.package_controller import PackageController
from ui.cases.process_controller import ProcessController
from ui.cases.reporter_controller import ReporterController
from ui.cases.respondent_form import RespondentForm
from ui.cases.step_dialog import DocumentValues, StepDialog, StepValues
from ui.cases.transfer_controller import Transfers
from ui.cases.words import day_words, joined, refusal_words
from ui.cases.writing import attach_typed, seal_typed, step_typed, submit_typed
from ui.messages.history import restored_words
from ui.officers.conflict_dialog import Conflicts
from ui.officers.submitting import offer_to_submit, submitted_words
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind

_SHOWN = (
    *("case", "respondent", "step", "report", "reporter", "reporter_identity", "document"),
    *("evidence", "custody", "letter", "letter_mark", "review", "hq_recommendation"),
    *("examination", "escalation", "release", "remedy", "dismissal"),
    *("transfer", "transfer_recall", "transfer_ruling", "handover_word", "handover_answer"),
)
"""Types of objects that the page of a case shows."""


class CaseController(QObject):
    """Shows a case by its id and carries out what is asked on its page."""

    person_requested = Signal(str)
    """A respondent should be shown in the registry of people."""
    case_requested = Signal(str)
    """Another case should be shown."""
    past_shown = Signal(object, object)
    """A :class:`CaseView` of the past, and its ``date``."""

    def __init__(
        self, page: CasePage, background: Background, files: FileDesk, drafts: DraftsDesk
    ) -> None:
        super().__init__(page)
        self._page, self._background, self._files = page, background, files
        self._wanted = ObjectId("")
        self._dialog: FormDialog | None = None
        self._why: WhyNotDialog | None = None
        self._confirm: Confirm | None = None
        self._respondent = ObjectId("")
        self._last: tuple[StepDone, ...] = ()
        self._step: StepValues | None = None
        self._kept: dict[str, Any] = {}
        self._reason = ""
        self._document: tuple[DocumentValues, tuple[ObjectId, ...]] | None = None
        self._evidence: EvidenceController | None = None
        self._reporter: ReporterController | None = None
        self.process = ProcessController(page, background)
        self.drafts = EditDrafts(page, background, drafts)
        self.packages = PackageController(page, background, files)
        self.transfers = Transfers(background, page)
        self.transfers.told.connect(page.say)
        self.transfers.case_requested.connect(self.case_requested)
        self._connect()
        background.changed.connect(self._on_changed)
        self._ask_lists()

    def _connect(self) -> None:
        page = self._page
        page.history_requested.connect(self._ask_history)
        page.bar_acted.connect(self._correct_last)
        page.conflicts_requested.connect(self._begin_conflicts)
        page.transfer_requested.connect(self._begin_transfer)
        page.recall_requested.connect(self._begin_recall)
        page.way.case_requested.connect(self.case_requested)
        overview = page.overview
        overview.step_requested.connect(self._begin_step)
        overview.why_not_requested.connect(self._begin_why_not)
        overview.correct_requested.connect(self._begin_correct)
        overview.document_requested.connect(self._begin_document)
        overview.documents_requested.connect(self._begin_documents)
        overview.case_requested.connect(self.case_requested)
        overview.person_requested.connect(self.person_requested)
        overview.review_requested.connect(self._begin_review)
        overview.recommend_requested.connect(self._begin_recommend)
        page.tab_made.connect(self._connect_tab)

    @Slot(int)
    def _connect_tab(self, at: int) -> None:
        """Hear what is asked on a tab that has just been made."""
        page = self._page
        if at == PEOPLE:
            page.people.save_requested.connect(self._save_person)
            page.people.add_requested.connect(self._begin_person)
            page.people.nip_check_requested.connect(self._check_nip)
            page.people.offer_requested.connect(self._offer)
        elif at == REPORT:
            page.report.save_requested.connect(self._save_case)
            page.report.report_requested.connect(self._begin_report)
            page.report.reporter_requested.connect(self._begin_reporter)
            self._look_at_reporter()
        elif at == EVIDENCE:
            self._look_at_evidence()
        elif at == LETTERS:
            page.letters.document_requested.connect(self._begin_document)
            self._look_at_evidence()
        elif at == HISTORY:
            page.history.narrowed.connect(self._narrow)
            page.history.restore_requested.connect(self._begin_restore)
            page.history.past_requested.connect(self._ask_past)

    @property
    def evidence(self) -> EvidenceController:
        """What carries out what is asked about evidence and files."""
        if self._evidence is None:
            # Making a tab leads back here: both are made before anything hears them.
            self._page.make_tabs(EVIDENCE, LETTERS)
        if self._evidence is None:
            self._evidence = EvidenceController(self._page, self._background, self._files)
            self._evidence.case_requested.connect(self.case_requested)
        return self._evidence

    @property
    def reporter(self) -> ReporterController:
        """What carries out what is asked about the reporter."""
        if self._reporter is None:
            self._page.make_tabs(REPORT)
        if self._reporter is None:
            self._reporter = ReporterController(self._page, self._background, self._files)
        return self._reporter

    def _look_at_evidence(self) -> None:
        controller, case = self.evidence, self._page.case
        if case is not None:
            controller.look_at(case.id)

    def _look_at_reporter(self) -> None:
        controller, case = self.reporter, self._page.case
        if case is not None:
            controller.look_at(case)

    # Showing

    def look_at(self, case: ObjectId) -> None:
        """Show a case."""
        self._wanted = case
        self._ask()

    def _ask(self) -> None:
        self._background.ask(case_view, self._wanted).by(self).then(self._show)

    @Slot(object)
    def _show(self, case: CaseView) -> None:
        if case.id == self._wanted and case != self._page.case:
            another = self._page.case is None or self._page.case.id != case.id
            if another:
                self.drafts.keep()
            self._page.show_case(case)
            if another:
                self.drafts.look_at(case.id)
            if self._evidence is not None:
                self._look_at_evidence()
            if self._reporter is not None:
                self._look_at_reporter()

    def _ask_lists(self) -> None:
        self._background.ask(case_lists).by(self).then(self._show_lists)

    @Slot(object)
    def _show_lists(self, lists: Lists) -> None:
        self._page.show_lists(lists)

    # To another office

    @Slot()
    def _begin_transfer(self) -> None:
        if self._page.case is not None:
            self.transfers.begin_offer(self._page.case)

    @Slot()
    def _begin_recall(self) -> None:
        if self._page.case is not None:
            self.transfers.begin_recall(self._page.case.id)

    # The past

    @Slot()
    def _ask_history(self) -> None:
        self._narrow(self._page.history.wanted())

    @Slot(object)
    def _narrow(self, wanted: HistoryFilter) -> None:
        job = self._background.ask(whole_history, self._wanted, wanted)
        job.by(self).then(self._show_history)

    @Slot(object)
    def _show_history(self, entries: Sequence[HistoryEntry]) -> None:
        self._page.show_history(entries)

    @Slot(object)
    def _ask_past(self, day: date) -> None:
        job = self._background.ask(case_on, self._wanted, day)
        job.by(self).then(partial(self._show_past, day)).failed(self._refused)

    def _show_past(self, day: date, case: CaseView) -> None:
        if case.id == self._wanted:
            self.past_shown.emit(case, day)

    @Slot(object, str, str)
    def _begin_restore(self, entry: HistoryEntry, field: str, words: str) -> None:
        job = self._background.ask(written, entry.object, field, entry.back[field])
        job.by(self).then(partial(self._ask_restore, entry, field, words)).failed(self._refused)

    def _ask_restore(self, entry: HistoryEntry, field: str, words: str, former: Written) -> None:
        self._confirm = Confirm(
            self.tr("Restore this value?"),
            self.tr(
                "“{value}” will stand there again. The history keeps what stands there now; the "
                "reason is noted as “{reason}”."
            ).format(value=words, reason=restored_words(former.at, former.officer_name)),
            self.tr("Restore the value"),
            parent=self._page,
        )
        self._confirm.accepted.connect(partial(self._restore, entry, field, former))
        self._confirm.open()

    def _restore(self, entry: HistoryEntry, field: str, former: Written) -> None:
        reason = restored_words(former.at, former.officer_name)
        job = self._background.do(restore_value, entry.object, field, entry.back[field], reason)
        job.by(self).then(self._restored).failed(self._refused)

    @Slot(object)
    def _restored(self, _changed: bool) -> None:
        self._page.say(Kind.GOOD, self.tr("The value is restored."))

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("office", "event", "officer", "rule_pack", "family_choice"):
            self._ask_lists()
        if self._wanted and change.touches(*_SHOWN):
            self._ask()

    # Steps

    @Slot(object, object)
    def _begin_step(self, respondents: Sequence[ObjectId], choice: StepChoice) -> None:
        people = [one for one in self._people() if one.id in respondents]
        if not people:
            return
        dialog = StepDialog(people, choice, self._page.lists, self._page)
        dialog.effect_requested.connect(self._take_step)
        self._open(dialog)

    @Slot()
    def _take_step(self) -> None:
        dialog = self._dialog
        if not isinstance(dialog, StepDialog) or not dialog.is_readable():
            return
        self._step = dialog.step()
        paths = {str(at): one.path for at, one in enumerate(self._step.documents) if one.path}
        job = self._background.run(keep_files, self._files, paths)
        dialog.busy_with(job)
        job.by(self).then(self._step_with).failed(self._step_refused)

    @Slot(object)
    def _step_with(self, files: dict[str, Any]) -> None:
        if self._dialog is None or self._step is None:
            return
        self._kept = files
        job = self._background.do(step_typed, self._step, files)
        self._dialog.busy_with(job)
        job.by(self).then(self._step_taken).failed(self._step_refused)

    @Slot(object)
    def _step_taken(self, done: tuple[StepDone, ...]) -> None:
        self._close()
        self._last = done
        lists = self._page.lists
        first = done[0]
        what = self.tr("The step is taken: {state}.").format(
            state=lists.label("state", first.to_state)
        )
        due = self.tr("Due {day}.").format(day=day_words(first.due_on)) if first.due_on else ""
        codes = dict.fromkeys(code for one in done for lack in one.lacks for code in lack.any_of)
        lacks = ", ".join(lists.labels("document", codes))
        later = self.tr("May follow: {documents}.").format(documents=lacks) if lacks else ""
        undo = self.tr("Take it back…") if len(done) == 1 else ""
        self._page.say(Kind.GOOD, what, joined((self._counted(done), due, later), " "), undo)

    def _counted(self, done: tuple[StepDone, ...]) -> str:
        """Return for how many of those chosen a step was taken, if they were several."""
        asked = len(self._step.respondents) if self._step else len(done)
        if asked <= 1:
            return ""
        words = self.tr("For {count} of {all} respondents.")
        return words.format(count=len(done), all=asked)

    def _submit_step(self) -> Job[ObjectId]:
        if self._step is None:
            raise BugError("nothing to submit")
        return self._background.do(submit_typed, self._step, self._kept)

    def _submitted(self) -> None:
        self._close()
        self._page.say(Kind.GOOD, submitted_words())

    @Slot(object)
    def _step_refused(self, error: KnownError) -> None:
        dialog = self._dialog
        if isinstance(dialog, StepDialog) and offer_to_submit(
            error, dialog, self._submit_step, self._submitted, self._step_refused
        ):
            return
        if isinstance(self._dialog, StepDialog):
            field = str(error.details.get("field", ""))
            words = refusal_words(error, self._page.lists)
            refused = [(one["name"], self._words_of(one)) for one in _told(error, "refused")]
            doubts = [(one["override"], self._words_of(one)) for one in _told(error, "doubts")]
            if refused:
                self._dialog.offer_those_who_can(refused)
            if doubts:
                self._dialog.offer_overrides(doubts)
            if not refused and not doubts:
                self._dialog.show_refused(field, words)

    def _words_of(self, told: dict[str, Any]) -> str:
        """Return the sentence of a refusal that another one carries in its details."""
        return refusal_words(Refused(told["code"], **told["details"]), self._page.lists)

    @Slot(str)
    def _begin_why_not(self, respondent: str) -> None:
        person = self._person(respondent)
        if person is None:
            return
        self._respondent = person.id
        self._why = WhyNotDialog(person, self._page.lists, self._page)
        self._why.asked.connect(self._ask_why_not)
        self._why.open()

    @Slot(str)
    def _ask_why_not(self, state: str) -> None:
        if self._why is not None:
            job = self._background.ask(why_not, self._respondent, state)
            job.by(self._why).then(self._why.show_reasons)

    @Slot()
    def _begin_conflicts(self) -> None:
        if self._page.case is not None:
            conflicts = Conflicts(self._page.case.id, self._background, self._page)
            conflicts.left.connect(self._page.back_requested)

    # Correcting

    @Slot()
    def _correct_last(self) -> None:
        if len(self._last) == 1:
            self._begin_correct(self._last[0].respondent)

    @Slot(str)
    def _begin_correct(self, respondent: str) -> None:
        person = self._person(respondent)
        last = (
            next((one for one in reversed(person.taken) if not one.corrected), None)
            if person
            else None
        )
        if person is None or last is None:
            return
        lists = self._page.lists
        self._respondent = person.id
        words = self.tr(
            "{name} will stand in “{before}” again, instead of “{now}”. The step stays in the "
            "history; documents filed with it stay on the case."
        ).format(
            name=person.full_name,
            before=lists.label("state", last.from_state),
            now=lists.label("state", last.to_state),
        )
        self._confirm = Confirm(
            self.tr("Take back the last step?"),
            words,
            self.tr("Take the step back"),
            reason=self.tr("Reason"),
            parent=self._page,
        )
        self._confirm.accepted.connect(self._correct)
        self._confirm.open()

    @Slot()
    def _correct(self) -> None:
        if self._confirm is not None:
            self._reason = self._confirm.reason
            job = self._background.do(correct_step, self._respondent, self._reason)
            job.by(self).then(self._corrected).failed(self._not_corrected)

    def _submit_correction(self) -> Job[ObjectId]:
        return self._background.do(submit_correction, self._respondent, self._reason)

    def _not_corrected(self, error: KnownError) -> None:
        asked = offer_to_submit(
            error, self._page, self._submit_correction, self._submitted, self._refused
        )
        if not asked:
            self._refused(error)

    @Slot(object)
    def _corrected(self, state: str) -> None:
        label = self._page.lists.label("state", state)
        self._last = ()
        self._page.say(
            Kind.GOOD,
            self.tr("The step is taken back; the state is “{state}” again.").format(state=label),
        )

    # Changing fields

    @Slot(str, object)
    def _save_person(self, respondent: str, changes: dict[str, Json]) -> None:
        job = self._background.do(edit_object, ObjectId(respondent), changes)
        self._page.people.busy_with(job)
        done = partial(self._person_saved, ObjectId(respondent), changes)
        job.by(self).then(done).failed(self._person_refused)

    def _person_saved(
        self, respondent: ObjectId, changes: dict[str, Json], _changed: bool
    ) -> None:  # fmt: skip
        self._page.people.show_saved(respondent, changes)
        self.drafts.keep()

    @Slot(object)
    def _person_refused(self, error: KnownError) -> None:
        self._page.people.show_refused(_field(error), refusal_words(error, self._page.lists))

    @Slot(object)
    def _save_case(self, changes: dict[str, Json]) -> None:
        job = self._background.do(edit_object, self._wanted, changes)
        self._page.report.busy_with(job)
        done = partial(self._case_saved, self._wanted, changes)
        job.by(self).then(done).failed(self._case_refused)

    def _case_saved(self, case: ObjectId, changes: dict[str, Json], _changed: bool) -> None:
        if self._page.case is not None and self._page.case.id == case:
            self._page.report.show_saved(changes)
            self.drafts.keep()

    @Slot(object)
    def _case_refused(self, error: KnownError) -> None:
        self._page.report.show_refused(_field(error), refusal_words(error, self._page.lists))

    @Slot(str, str, str, str)
    def _check_nip(self, respondent: str, typed: str, asn_type: str, name: str) -> None:
        but = ObjectId(respondent) if respondent else None
        job = self._background.ask(nip_check, typed, asn_type, name, but)
        job.by(self).then(self._page.people.show_nip_check)

    @Slot(object, str)
    def _offer(self, acted_on: date | None, asn_type: str) -> None:
        job = self._background.ask(offered_for, acted_on, asn_type)
        job.by(self).then(self._page.people.show_offered)

    # Adding

    @Slot()
    def _begin_report(self) -> None:
        dialog = ReportDialog(self._page.lists, self._page)
        dialog.effect_requested.connect(self._add_report)
        self._open(dialog)

    @Slot()
    def _add_report(self) -> None:
        self._do(add_report, self._wanted)

    @Slot()
    def _begin_person(self) -> None:
        form = RespondentForm()
        form.show_lists(self._page.lists)
        form.nip_check_requested.connect(self._check_new_nip)
        form.offer_requested.connect(self._offer_new)
        form.phase_requested.connect(self._advise_new)
        form.suggest_requested.connect(self._suggest)
        form.show_values({"institution": self._page.lists.institution})
        form.show_case_date(self._page.case.acted_on if self._page.case else None)
        dialog = AskDialog(
            self.tr("Another respondent"),
            self.tr("Only the name is needed; the rest may follow."),
            self.tr("Add the respondent"),
            form,
            self._page,
        )
        dialog.effect_requested.connect(self._add_person)
        self._open(dialog)
        form.field("name").setFocus()

    @Slot(str, str, str)
    def _check_new_nip(self, typed: str, asn_type: str, name: str) -> None:
        job = self._background.ask(nip_check, typed, asn_type, name)
        job.by(self).then(self._show_new_nip)

    @Slot(object)
    def _show_new_nip(self, check: NipCheck) -> None:
        if self._dialog is not None and isinstance(self._dialog.form, RespondentForm):
            self._dialog.form.show_nip_check(check)

    @Slot(object, str)
    def _offer_new(self, acted_on: date | None, asn_type: str) -> None:
        job = self._background.ask(offered_for, acted_on, asn_type)
        job.by(self).then(self._show_new_offer)

    @Slot(object)
    def _show_new_offer(self, offered: Offered) -> None:
        if self._dialog is not None and isinstance(self._dialog.form, RespondentForm):
            self._dialog.form.show_offered(offered)

    @Slot(object, object)
    def _advise(self, acted_on: date | None, codes: list[str]) -> None:
        job = self._background.ask(phase_advice, self._event(), acted_on, codes)
        job.by(self).then(self._page.people.form.show_phase)

    @Slot(object, object)
    def _advise_new(self, acted_on: date | None, codes: list[str]) -> None:
        job = self._background.ask(phase_advice, self._event(), acted_on, codes)
        job.by(self).then(self._show_new_phase)

    @Slot(object)
    def _show_new_phase(self, advice: PhaseAdvice | None) -> None:
        if self._dialog is not None and isinstance(self._dialog.form, RespondentForm):
            self._dialog.form.show_phase(advice)

    @Slot(str, str)
    def _suggest(self, name: str, nip: str) -> None:
        job = self._background.ask(suggestions, name, nip)
        job.by(self).then(self._show_suggestions)

    @Slot(object)
    def _show_suggestions(self, found: tuple[Suggestion, ...]) -> None:
        if self._dialog is not None and isinstance(self._dialog.form, RespondentForm):
            self._dialog.form.show_suggestions(found)

    def _event(self) -> str:
        return self._page.case.event if self._page.case else ""

    @Slot()
    def _add_person(self) -> None:
        self._do(add_respondent, self._wanted)

    @Slot()
    def _begin_reporter(self) -> None:
        form = ReporterForm()
        form.show_lists(self._page.lists)
        dialog = AskDialog(self.tr("Reporter"), "", self.tr("Seal and save"), form, self._page)
        dialog.effect_requested.connect(self._add_reporter)
        self._open(dialog)

    @Slot()
    def _add_reporter(self) -> None:
        self._do(seal_typed, self._wanted)

    @Slot()
    @Slot(str)
    def _begin_document(self, respondent: str = "") -> None:
        if self._page.case is None:
            return
        self._begin_documents((ObjectId(respondent),) if respondent else ())

    @Slot(object)
    def _begin_documents(self, respondents: Sequence[ObjectId]) -> None:
        """File one document for several respondents at once; for all of them if none is named."""
        if self._page.case is None:
            return
        dialog = DocumentDialog(self._page.case, respondents, self._page.lists, self._page)
        dialog.effect_requested.connect(self._keep_document)
        self._open(dialog)

    @Slot()
    def _keep_document(self) -> None:
        dialog = self._dialog
        if not isinstance(dialog, DocumentDialog):
            return
        typed = dialog.document()
        self._document = (typed, dialog.respondents())
        paths = {"0": typed.path} if typed.path else {}
        job = self._background.run(keep_files, self._files, paths)
        dialog.busy_with(job)
        job.by(self).then(self._attach).failed(self._dialog_refused)

    @Slot(object)
    def _attach(self, files: dict[str, Any]) -> None:
        if self._dialog is None or self._document is None:
            return
        typed, whom = self._document
        job = self._background.do(attach_typed, self._wanted, typed, whom, files)
        self._dialog.busy_with(job)
        job.by(self).then(self._done).failed(self._dialog_refused)

    # Headquarters

    @Slot()
    def _begin_review(self) -> None:
        dialog = ReviewDialog(self._page)
        dialog.effect_requested.connect(self._review)
        self._open(dialog)

    @Slot()
    def _review(self) -> None:
        if self._dialog is None:
            return
        review = read_review(self._dialog.form.values())
        job = self._background.do(write_review, self._wanted, review)
        self._dialog.busy_with(job)
        job.by(self).then(self._done).failed(self._dialog_refused)

    @Slot(str)
    def _begin_recommend(self, respondent: str) -> None:
        person = self._person(respondent)
        if person is not None:
            dialog = RecommendDialog(person, self._page.lists, self._page)
            dialog.effect_requested.connect(self._recommend)
            self._open(dialog)

    @Slot()
    def _recommend(self) -> None:
        dialog = self._dialog
        if not isinstance(dialog, RecommendDialog) or not dialog.form.check():
            return
        typed = dialog.recommendation().fields
        said = Recommendation(
            sanction=str(typed.get("sanction", "")),
            reason=str(typed.get("reason", "")),
            due_on=_day(typed.get("due_on")),
            number=str(typed.get("number", "")),
            dated=_day(typed.get("dated")),
        )
        whom = [dialog.recommendation().respondent]
        job = self._background.do(recommend, whom, said)
        dialog.busy_with(job)

        def submit() -> Job[ObjectId]:
            return self._background.do(submit_recommendation, whom, said)

        def refused(error: KnownError) -> None:
            args = (dialog, submit, self._submitted, self._dialog_refused)
            if not offer_to_submit(error, *args):
                self._dialog_refused(error)

        job.by(self).then(self._done).failed(refused)

    # Dialogs

    def _do(self, action: Callable[[Any, ObjectId, dict[str, Json]], object], on: ObjectId) -> None:
        """Run an action with the form of the open dialog."""
        if self._dialog is None:
            return
        job = self._background.do(action, on, self._dialog.form.values())
        self._dialog.busy_with(job)
        job.by(self).then(self._done).failed(self._dialog_refused)

    def _open(self, dialog: FormDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    @Slot(object)
    def _done(self, _result: object) -> None:
        self._close()

    @Slot(object)
    def _dialog_refused(self, error: KnownError) -> None:
        if self._dialog is not None:
            self._dialog.show_refused(_field(error), refusal_words(error, self._page.lists))

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._page.say(Kind.DANGER, refusal_words(error, self._page.lists))

    def _people(self) -> tuple[RespondentView, ...]:
        return self._page.case.respondents if self._page.case else ()

    def _person(self, respondent: str) -> RespondentView | None:
        return next((one for one in self._people() if one.id == respondent), None)


def _told(error: KnownError, name: str) -> list[dict[str, Any]]:
    """Return the refusals that another one carries in its details."""
    found = error.details.get(name)
    return found if isinstance(found, list) else []


def _field(error: KnownError) -> str:
    """Return the field an error names, without the list it may stand in."""
    return str(error.details.get("field", "")).rpartition("reporter.")[2]


def _day(value: Json) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) and value else None
