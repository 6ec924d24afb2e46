"""Evidence: files first go into the vault's box, on the helper's thread, then on the case."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from desktop.cases.custody import add_custody
from desktop.cases.documents import record_document_export
from desktop.cases.evidence import AddedEvidence, add_evidence, record_export
from desktop.cases.views import DocumentView, EvidenceView
from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.journal.model import Json
from ui.background import Background
from ui.cases.case_page import EVIDENCE, CasePage
from ui.cases.dialogs import CustodyDialog, EvidenceDialog
from ui.cases.files import FileDesk, export_file, keep_files, verify_file
from ui.cases.form_dialog import FormDialog
from ui.cases.words import refusal_words
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind

_RECORDS: Final = {EvidenceView: record_export, DocumentView: record_document_export}
"""How the export of a file is written down, by what it is the file of."""


class EvidenceController(QObject):
    """Adds, checks and exports files on the page of a case."""

    def __init__(self, page: CasePage, background: Background, files: FileDesk) -> None:
        super().__init__(page)
        self._page, self._background, self._files = page, background, files
        self._dialog: FormDialog | None = None
        self._confirm: Confirm | None = None
        self._form: dict[str, Json] = {}
        self._subject: EvidenceView | DocumentView | None = None
        self._evidence = ObjectId("")
        self._target = Path()
        tab = page.evidence
        tab.add_requested.connect(self._begin_add)
        tab.verify_requested.connect(self._verify)
        tab.export_requested.connect(self._begin_export)
        tab.custody_requested.connect(self._begin_custody)
        page.letters.document_file_requested.connect(self._begin_export)

    # Adding

    @Slot()
    def _begin_add(self) -> None:
        dialog = EvidenceDialog(self._page.lists, self._page)
        dialog.effect_requested.connect(self._keep)
        self._open(dialog)

    @Slot()
    def _keep(self) -> None:
        dialog = self._dialog
        if not isinstance(dialog, EvidenceDialog):
            return
        self._form = dialog.form.values()
        path = dialog.path()
        job = self._background.run(keep_files, self._files, {"file": path} if path else {})
        dialog.busy_with(job)
        job.by(self).then(self._add).failed(self._refused)

    @Slot(object)
    def _add(self, kept: dict[str, Any]) -> None:
        if self._dialog is None or self._page.case is None:
            return
        job = self._background.do(add_evidence, self._page.case.id, self._form, kept.get("file"))
        self._dialog.busy_with(job)
        job.by(self).then(self._added).failed(self._refused)

    @Slot(object)
    def _added(self, added: AddedEvidence) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self._page.go(EVIDENCE)
        if added.also_in:
            words = self.tr("The very same file is evidence in {count} other cases.")
            self._page.say(Kind.INFO, words.format(count=len(added.also_in)))

    # Checking and exporting

    @Slot(object)
    def _verify(self, piece: EvidenceView) -> None:
        self._evidence = piece.id
        job = self._background.run(verify_file, self._files, piece.sha256, piece.size)
        self._page.evidence.busy_with(job)
        job.by(self).then(self._sound).failed(self._unsound)

    @Slot(object)
    def _sound(self, _nothing: None) -> None:
        self._page.evidence.show_verified(self._evidence, self.tr("checked just now: unchanged"))

    @Slot(object)
    def _unsound(self, error: KnownError) -> None:
        self._page.evidence.show_verified(self._evidence, self.tr("checked just now: DAMAGED"))
        self._refused(error)

    @Slot(object)
    def _begin_export(self, thing: EvidenceView | DocumentView) -> None:
        self._subject = thing
        self._confirm = Confirm(
            self.tr("Export a copy in clear?"),
            self.tr(
                "The copy is not encrypted: whoever finds it can open it. The export is written "
                "down. Delete the copy when it is not needed any more."
            ),
            self.tr("Choose where to put it…"),
            parent=self._page,
        )
        self._confirm.accepted.connect(self._ask_where)
        self._confirm.open()

    @Slot()
    def _ask_where(self) -> None:
        name = self._subject.file_name if self._subject else ""
        dialog = QFileDialog(self._page, self.tr("Export a copy"), Path(name).name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(Path(name).name)
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def export_to(self, path: str) -> None:
        """Write the chosen file in clear to ``path``."""
        if self._subject is None:
            return
        self._target = Path(path)
        job = self._background.run(
            export_file, self._files, self._subject.sha256, self._subject.size, self._target
        )
        job.by(self).then(self._exported).failed(self._refused)

    @Slot(object)
    def _exported(self, _nothing: None) -> None:
        if self._subject is None:
            return
        record = _RECORDS[type(self._subject)]
        job = self._background.do(record, self._subject.id, str(self._target.parent))
        job.by(self).failed(self._refused)
        words = self.tr("The copy lies in {folder}, in clear.").format(folder=self._target.parent)
        self._page.say(Kind.GOOD, words)

    # Custody

    @Slot(str)
    def _begin_custody(self, evidence: str) -> None:
        self._evidence = ObjectId(evidence)
        dialog = CustodyDialog(self._page)
        dialog.effect_requested.connect(self._hand_over)
        self._open(dialog)

    @Slot()
    def _hand_over(self) -> None:
        dialog = self._dialog
        if isinstance(dialog, CustodyDialog):
            job = self._background.do(add_custody, self._evidence, dialog.entry())
            dialog.busy_with(job)
            job.by(self).then(self._handed).failed(self._refused)

    @Slot(object)
    def _handed(self, _entry: ObjectId) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    # Dialogs

    def _open(self, dialog: FormDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        self._dialog = None

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        words = refusal_words(error, self._page.lists)
        if self._dialog is not None:
            self._dialog.show_refused(str(error.details.get("field", "")), words)
        else:
            self._page.say(Kind.DANGER, words)
