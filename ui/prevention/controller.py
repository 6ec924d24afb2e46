"""Fetches, enters, changes and takes back what the prevention pages show."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from desktop.cases.model import File
from desktop.cases.prevention import (
    add_prevention,
    attach_to_prevention,
    edit_prevention,
    record_prevention_export,
    withdraw_prevention,
)
from desktop.cases.prevention_views import PreventionFile
from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.journal.model import Json
from ui.background import Background, Change, Job
from ui.cases.files import FileDesk, export_file, keep_files
from ui.cases.form_dialog import FormDialog
from ui.messages import message, sentence
from ui.prevention.entry_form import EntryForm
from ui.prevention.looking import EntryLook, PreventionLists, look_at_entry, look_at_lists
from ui.prevention.register_page import Fetch, RegisterPage
from ui.prevention.words import history_words
from ui.widgets.dialogs import Confirm, Words
from ui.widgets.message_bar import Kind
from ui.widgets.page_model import PageRequest
from ui.widgets.system_dialogs import Dialogs


class RegisterController(QObject):
    """The register: list, entry, files."""

    def __init__(
        self, page: RegisterPage, background: Background, files: FileDesk, dialogs: Dialogs
    ) -> None:
        super().__init__(page)
        self._page, self._background, self._files, self._dialogs = page, background, files, dialogs
        self._lists: PreventionLists | None = None
        self._dialog: FormDialog | None = None
        self._confirm: Confirm | None = None
        self._editing: ObjectId | None = None
        self._going = ObjectId("")
        self._file: PreventionFile | None = None
        self._target = ""
        page.new_requested.connect(self._begin)
        page.table.current_changed.connect(self._look)
        page.table.opened.connect(self._open)
        page.detail.edit_requested.connect(self._change)
        page.detail.history_requested.connect(self._tell_history)
        page.detail.withdraw_requested.connect(self._ask_why)
        page.detail.attach_requested.connect(self._ask_for_file)
        page.detail.export_requested.connect(self._ask_where)
        background.changed.connect(self._on_changed)
        background.ask(look_at_lists).by(self).then(self._use)

    @Slot(object)
    def _use(self, lists: PreventionLists) -> None:
        self._lists = lists
        self._page.use(lists)
        self._page.table.model.narrow(self._page.wanted())
        self._page.table.use(self._fetch)

    def _fetch(self, request: PageRequest) -> Fetch:
        return Fetch(request, self._background, self._page)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("event", "rule_pack"):
            self._background.ask(look_at_lists).by(self).then(self._use)
        elif change.touches("prevention", "prevention_file"):
            self._page.table.refresh()
            if self._page.detail.shown is not None:
                self._look(self._page.detail.shown.view.id)

    # One entry

    @Slot(str)
    def _look(self, oid: str) -> None:
        if not oid:
            return
        self._background.ask(look_at_entry, ObjectId(oid)).by(self).then(self._show)

    @Slot(object)
    def _show(self, look: EntryLook) -> None:
        self._page.detail.show_entry(look)

    @Slot(str)
    def _open(self, oid: str) -> None:
        shown = self._page.detail.shown
        if shown is not None and shown.view.id == oid and not self._page.detail.edit.reason:
            self._change()

    @Slot(str)
    def _begin(self, kind: str) -> None:
        if self._lists is None:
            return
        self._editing = None
        words = next(one.words for one in self._lists.kinds if one.key == kind)
        form = EntryForm(kind, self._lists)
        form.show_values({})
        self._show_dialog(words, self.tr("Enter"), form)

    @Slot()
    def _change(self) -> None:
        look = self._page.detail.shown
        if look is None or self._lists is None:
            return
        self._editing = look.view.id
        form = EntryForm(look.view.kind, self._lists)
        values = dict(look.view.fields)
        values["cases"] = [case.register_number for case in look.view.cases]
        form.show_values(values)
        self._show_dialog(look.view.kind_label, self.tr("Save"), form)

    def _show_dialog(self, title: str, effect: str, form: EntryForm) -> None:
        dialog = FormDialog(title, "", effect, form, self._page)
        dialog.effect_requested.connect(self._save)
        self._dialog = dialog
        dialog.fit()
        dialog.open()

    @Slot()
    def _save(self) -> None:
        dialog = self._dialog
        if dialog is None or not isinstance(dialog.form, EntryForm):
            return
        job: Job[Any]
        if self._editing is None:
            values: dict[str, Json] = {"kind": dialog.form.kind, **dialog.form.values()}
            job = self._background.do(add_prevention, values)
        else:
            job = self._background.do(edit_prevention, self._editing, dialog.form.changes())
        dialog.busy_with(job)
        job.by(self).then(self._saved).failed(self._refused)

    @Slot(object)
    def _saved(self, result: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
        if isinstance(result, str):
            self._look(result)

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        if self._dialog is not None:
            self._dialog.show_refused(str(error.details.get("field", "")), sentence(error))
        else:
            self._tell(error)

    @Slot(object)
    def _tell(self, error: KnownError) -> None:
        told = message(error)
        self._page.told.say(Kind.DANGER, told.what_happened, told.what_to_do)

    # Taking back, history

    @Slot(str, str)
    def _ask_why(self, oid: str, words: str) -> None:
        self._going = ObjectId(oid)
        confirm = Confirm(
            self.tr("Take back “{name}”?").format(name=words),
            self.tr("It leaves the list and the figures. It stays readable in the history."),
            self.tr("Take back"),
            danger=True,
            reason=self.tr("Why"),
            parent=self._page,
        )
        confirm.accepted.connect(self._withdraw)
        self._confirm = confirm
        confirm.open()

    @Slot()
    def _withdraw(self) -> None:
        if self._confirm is None:
            return
        job = self._background.do(withdraw_prevention, self._going, self._confirm.reason)
        job.by(self).failed(self._tell)

    @Slot()
    def _tell_history(self) -> None:
        look = self._page.detail.shown
        if look is not None:
            title = self.tr("History of “{name}”").format(name=look.view.heading)
            dialog = Words(title, "", history_words(look.history), self.tr("Copy"), self._page)
            dialog.open()

    # Files

    @Slot()
    def _ask_for_file(self) -> None:
        self._dialogs.file(self._page, self.tr("Attach a file"), "pdf jpg png docx xlsx",
                           self.attach)  # fmt: skip

    @Slot(str)
    def attach(self, path: str) -> None:
        """Seal a file into the vault and attach it to the entry that is shown."""
        look = self._page.detail.shown
        if look is None:
            return
        self._going = look.view.id
        job = self._background.run(keep_files, self._files, {"file": Path(path)})
        self._page.detail.attach.busy_with(job)
        job.by(self).then(self._kept).failed(self._tell)

    @Slot(object)
    def _kept(self, kept: dict[str, File]) -> None:
        job = self._background.do(attach_to_prevention, self._going, kept["file"])
        job.by(self).failed(self._tell)

    @Slot(object)
    def _ask_where(self, file: PreventionFile) -> None:
        self._file = file
        self._dialogs.save(self._page, self.tr("Save a copy in clear"), file.file_name, self.export)

    @Slot(str)
    def export(self, path: str) -> None:
        """Write the chosen file in clear; that it was done is written down."""
        file = self._file
        if file is None:
            return
        self._target = path
        job = self._background.run(export_file, self._files, file.sha256, file.size, Path(path))
        job.by(self).then(self._exported).failed(self._tell)

    @Slot(object)
    def _exported(self, _nothing: object) -> None:
        if self._file is not None:
            self._background.do(record_prevention_export, self._file.id, self._target).by(self)
            self._page.told.say(Kind.GOOD, self.tr("A copy was saved, not encrypted."))
