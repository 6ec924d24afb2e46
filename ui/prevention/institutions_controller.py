"""Fetches, enters and changes institutions and their scores."""

from __future__ import annotations

from PySide6.QtCore import QDate, QObject, Slot

from desktop.cases.institutions import (
    add_institution,
    edit_institution,
    set_merit_score,
    withdraw_institution,
)
from desktop.cases.prevention_views import InstitutionView
from desktop.errors import KnownError
from desktop.ids import ObjectId
from ui.background import Background, Change, Job
from ui.cases.form_dialog import FormDialog
from ui.messages import message, sentence
from ui.prevention.institution_forms import InstitutionForm, ScoreForm
from ui.prevention.institutions_page import InstitutionsPage
from ui.prevention.looking import PreventionLists, look_at_institutions, look_at_lists
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind


class InstitutionsController(QObject):
    """The table and its two forms."""

    def __init__(self, page: InstitutionsPage, background: Background) -> None:
        super().__init__(page)
        self._page, self._background = page, background
        self._lists: PreventionLists | None = None
        self._dialog: FormDialog | None = None
        self._confirm: Confirm | None = None
        self._subject: ObjectId | None = None
        self._query = ""
        page.new_requested.connect(self._begin)
        page.edit_requested.connect(self._change)
        page.score_requested.connect(self._begin_score)
        page.withdraw_requested.connect(self._ask_why)
        page.narrowed.connect(self._narrow)
        background.changed.connect(self._on_changed)
        background.ask(look_at_lists).by(self).then(self._use)
        self.refresh()

    def refresh(self) -> None:
        """Look at the table anew."""
        self._background.ask(look_at_institutions, self._query).by(self).then(self._show)

    @Slot(object)
    def _use(self, lists: PreventionLists) -> None:
        self._lists = lists
        self._page.use(lists)

    @Slot(object)
    def _show(self, found: tuple[InstitutionView, ...]) -> None:
        self._page.show_rows(found)

    @Slot(str)
    def _narrow(self, query: str) -> None:
        self._query = query
        self.refresh()

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("institution", "merit_score"):
            self.refresh()

    # Entering and changing

    @Slot()
    def _begin(self) -> None:
        self._subject = None
        form = InstitutionForm()
        form.show_values({})
        self._open(FormDialog(self.tr("Institution"), "", self.tr("Enter"), form, self._page))

    @Slot()
    def _change(self) -> None:
        found = self._page.current()
        if found is None:
            return
        self._subject = found.id
        form = InstitutionForm()
        names = ("name", "short_name", "head", "address", "note", "closed")
        form.show_values({name: getattr(found, name) for name in names})
        self._open(FormDialog(self.tr("Institution"), "", self.tr("Save"), form, self._page))

    @Slot()
    def _begin_score(self) -> None:
        found = self._page.current()
        if found is None or self._lists is None:
            return
        self._subject = found.id
        form = ScoreForm(self._lists, QDate.currentDate().year())
        words = self.tr("A score entered for the same year before is replaced.")
        title = self.tr("Merit-system score of {name}").format(name=found.name)
        self._open(FormDialog(title, words, self.tr("Enter"), form, self._page))

    def _open(self, dialog: FormDialog) -> None:
        dialog.effect_requested.connect(self._save)
        self._dialog = dialog
        dialog.fit()
        dialog.open()

    @Slot()
    def _save(self) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        job: Job[object]
        if isinstance(dialog.form, ScoreForm) and self._subject is not None:
            job = self._background.do(set_merit_score, self._subject, dialog.form.values())
        elif self._subject is None:
            job = self._background.do(add_institution, dialog.form.values())
        else:
            job = self._background.do(edit_institution, self._subject, dialog.form.changes())
        dialog.busy_with(job)
        job.by(self).then(self._saved).failed(self._refused)

    @Slot(object)
    def _saved(self, _result: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        if self._dialog is not None:
            self._dialog.show_refused(str(error.details.get("field", "")), sentence(error))

    # Taking back

    @Slot()
    def _ask_why(self) -> None:
        found = self._page.current()
        if found is None:
            return
        self._subject = found.id
        confirm = Confirm(
            self.tr("Take back “{name}”?").format(name=found.name),
            self.tr("For one that was entered by mistake. One that no longer exists is marked so "
                    "in its form and keeps its scores."),
            self.tr("Take back"),
            danger=True,
            reason=self.tr("Why"),
            parent=self._page,
        )  # fmt: skip
        confirm.accepted.connect(self._withdraw)
        self._confirm = confirm
        confirm.open()

    @Slot()
    def _withdraw(self) -> None:
        if self._confirm is None or self._subject is None:
            return
        job = self._background.do(withdraw_institution, self._subject, self._confirm.reason)
        job.by(self).failed(self._tell)

    @Slot(object)
    def _tell(self, error: KnownError) -> None:
        told = message(error)
        self._page.told.say(Kind.DANGER, told.what_happened, told.what_to_do)
