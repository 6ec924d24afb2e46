"""Evidence: judged first, then sealed on the helper's thread, then put on the case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Signal, Slot

from desktop.cases.cross_links import cross_links, links_of_case
from desktop.cases.custody import add_custody, record_receipt
from desktop.cases.documents import record_document_export
from desktop.cases.evidence import (
    DAMAGED,
    SOUND,
    AddedEvidence,
    EvidencePlan,
    add_evidence,
    capture_evidence,
    drop_file,
    note_check,
    plan_evidence,
    record_export,
    require_same_file,
)
from desktop.cases.evidence_views import CrossLink, Picture, SharedMark
from desktop.cases.model import File
from desktop.cases.ports import CaseUnit
from desktop.cases.views import DocumentView, EvidenceView
from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.letters.evidence_papers import RECEIPT, SHEET, capture_paper, receipt_paper
from ui.background import Background
from ui.cases.case_page import EVIDENCE, CasePage
from ui.cases.evidence_dialogs import (
    CaptureDialog,
    CustodyDialog,
    EvidenceDialog,
    IntakeDialog,
    MeetingsDialog,
    PreviewDialog,
)
from ui.cases.files import (
    FileDesk,
    export_file,
    keep_seen_file,
    look_at_file,
    verify_file,
    verify_files,
)
from ui.cases.form_dialog import FormDialog
from ui.cases.paper_dialog import PaperDialog
from ui.cases.words import refusal_words
from ui.messages import words as said
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import ask_for_file, ask_where_to_save

_RECORDS: Final = {EvidenceView: record_export, DocumentView: record_document_export}
"""How the export of a file is written down, by what it is the file of."""

_GATHER: Final[dict[str, Callable[[Any, ObjectId], object]]] = {
    RECEIPT: receipt_paper,
    SHEET: capture_paper,
}


def met_by(unit: CaseUnit, case: ObjectId) -> tuple[ObjectId, tuple[CrossLink, ...]]:
    """Return a case and where it meets others."""
    return case, links_of_case(unit, case)


class EvidenceController(QObject):
    """Adds, shows, checks, prints and exports evidence on the page of a case."""

    case_requested = Signal(str)
    """Another case that bears the same mark should be shown."""

    def __init__(self, page: CasePage, background: Background, files: FileDesk) -> None:
        super().__init__(page)
        self._page, self._background, self._files = page, background, files
        self._dialog: FormDialog | None = None
        self._preview: PreviewDialog | None = None
        self._paper: PaperDialog | None = None
        self._meetings: MeetingsDialog | None = None
        self._confirm: Confirm | None = None
        self._form: dict[str, Json] = {}
        self._seen: File | None = None
        self._subject: EvidenceView | DocumentView | None = None
        self._evidence = ObjectId("")
        self._kind = ""
        self._target = Path()
        tab = page.evidence
        tab.add_requested.connect(self._begin_add)
        tab.capture_requested.connect(self._begin_capture)
        tab.meetings_requested.connect(self._ask_meetings)
        tab.check_all_requested.connect(self._check_all)
        tab.verify_requested.connect(self._verify)
        tab.mend_requested.connect(self._begin_mend)
        tab.preview_requested.connect(self._begin_preview)
        tab.export_requested.connect(self._begin_export)
        tab.receipt_requested.connect(self._begin_receipt)
        tab.sheet_requested.connect(self._begin_sheet)
        tab.custody_requested.connect(self._begin_custody)
        tab.case_requested.connect(self.case_requested)
        page.letters.document_file_requested.connect(self._begin_export)

    def look_at(self, case: ObjectId) -> None:
        """Find out where the case that is shown meets others."""
        self._background.ask(met_by, case).by(self).then(self._show_links)

    @Slot(object)
    def _show_links(self, met: tuple[ObjectId, tuple[CrossLink, ...]]) -> None:
        self._page.evidence.show_links(*met)

    @Slot()
    def _ask_meetings(self) -> None:
        self._background.ask(cross_links).by(self).then(self._show_meetings)

    @Slot(object)
    def _show_meetings(self, marks: tuple[SharedMark, ...]) -> None:
        self._meetings = MeetingsDialog(marks, self._page)
        self._meetings.finished.connect(self._forget_meetings)
        self._meetings.open()

    @Slot()
    def _forget_meetings(self) -> None:
        self._meetings = None

    # Adding: read the file through, judge, seal, add

    @Slot()
    def _begin_add(self) -> None:
        self._begin(EvidenceDialog(self._page.lists, self._page))

    @Slot()
    def _begin_capture(self) -> None:
        self._begin(CaptureDialog(self._page.lists, self._page))

    def _begin(self, dialog: IntakeDialog) -> None:
        dialog.effect_requested.connect(self._look)
        self._open(dialog)

    @Slot()
    def _look(self) -> None:
        dialog = self._dialog
        if not isinstance(dialog, IntakeDialog):
            return
        self._form, self._seen = dialog.typed(), None
        path = dialog.path()
        if path is None:
            self._judge(None)
            return
        job = self._background.run(look_at_file, self._files, path)
        dialog.busy_with(job)
        job.by(self).then(self._judge).failed(self._refused)

    @Slot(object)
    def _judge(self, seen: File | None) -> None:
        if self._dialog is None or self._page.case is None:
            return
        self._seen = seen
        capture = isinstance(self._dialog, CaptureDialog)
        case = self._page.case.id
        job = self._background.ask(plan_evidence, case, self._form, seen, capture=capture)
        self._dialog.busy_with(job)
        job.by(self).then(self._keep).failed(self._refused)

    @Slot(object)
    def _keep(self, plan: EvidencePlan) -> None:
        dialog = self._dialog
        if not isinstance(dialog, IntakeDialog):
            return
        hint = self._hint(plan)
        if hint and dialog.told != hint:
            dialog.tell(hint, self.tr("Add it all the same"))
            return
        path = dialog.path()
        if self._seen is None or path is None:
            self._add(None)
            return
        job = self._background.run(keep_seen_file, self._files, path, self._seen)
        dialog.busy_with(job)
        job.by(self).then(self._add).failed(self._refused)

    def _hint(self, plan: EvidencePlan) -> str:
        hints = []
        if plan.also_in:
            numbers = ", ".join(number for _, number in plan.also_in[:5])
            words = self.tr("The very same file is evidence in {cases} already.")
            hints.append(words.format(cases=numbers))
        if plan.leaks:
            fields = ", ".join(dict.fromkeys(said.key(leak.field) for leak in plan.leaks))
            words = self.tr("A text here seems to name the reporter: {fields}.")
            hints.append(words.format(fields=fields))
        return " ".join(hints)

    @Slot(object)
    def _add(self, kept: File | None) -> None:
        if self._page.case is None:
            return
        action = capture_evidence if isinstance(self._dialog, CaptureDialog) else add_evidence
        job = self._background.do(action, self._page.case.id, self._form, kept)
        if self._dialog is not None:
            self._dialog.busy_with(job)
        job.by(self).then(self._added).failed(self._not_added)

    @Slot(object)
    def _added(self, added: AddedEvidence) -> None:
        self._seen = None
        if self._dialog is not None:
            self._dialog.accept()
        self._page.go(EVIDENCE)
        if added.also_in:
            words = self.tr("The very same file is evidence in {count} other cases.")
            self._page.say(Kind.INFO, words.format(count=len(added.also_in)))

    @Slot(object)
    def _not_added(self, error: KnownError) -> None:
        if self._seen is not None:
            self._background.do(drop_file, self._seen).by(self)
            self._seen = None
        self._refused(error)

    # Looking and checking

    @Slot(object)
    def _begin_preview(self, piece: EvidenceView) -> None:
        self._subject = piece
        self._preview = PreviewDialog(piece.title or piece.file_name, self._page)
        self._preview.page_wanted.connect(self._ask_preview)
        self._preview.finished.connect(self._forget_preview)
        self._preview.open()
        self._preview.ask()

    @Slot(int, int)
    def _ask_preview(self, page: int, width: int) -> None:
        subject = self._subject
        if subject is not None and self._preview is not None:
            desk = self._files
            job = self._background.run(desk.preview, subject.sha256, subject.size, page, width)
            job.by(self._preview).then(self._show_preview).failed(self._no_preview)

    @Slot(object)
    def _show_preview(self, picture: Picture) -> None:
        if self._preview is not None and self._subject is not None:
            self._preview.show_picture(picture)
            # Opening a file reads it through and compares it with its hash.
            self._background.do(note_check, {self._subject.sha256: SOUND}).by(self)

    @Slot(object)
    def _no_preview(self, error: KnownError) -> None:
        if error.code == "blob.damaged" and self._subject is not None:
            self._background.do(note_check, {self._subject.sha256: DAMAGED}).by(self)
        if self._preview is not None:
            self._preview.show_words(refusal_words(error, self._page.lists))

    @Slot()
    def _forget_preview(self) -> None:
        self._preview = None

    @Slot(object)
    def _verify(self, piece: EvidenceView) -> None:
        self._subject = piece
        job = self._background.run(verify_file, self._files, piece.sha256, piece.size)
        self._page.evidence.busy_with(job)
        job.by(self).then(self._sound).failed(self._unsound)

    @Slot(object)
    def _check_all(self, files: dict[str, int]) -> None:
        job = self._background.run(verify_files, self._files, files)
        self._page.evidence.check_all.busy_with(job)
        job.by(self).then(self._checked).failed(self._refused)

    @Slot(object)
    def _checked(self, states: dict[str, str]) -> None:
        self._background.do(note_check, states).by(self).then(self._noted)
        damaged = sum(state == DAMAGED for state in states.values())
        if damaged:
            words = self.tr("{count} of {all} files are DAMAGED; they are marked in the list.")
            self._page.say(Kind.DANGER, words.format(count=damaged, all=len(states)))
        else:
            words = self.tr("All files are unchanged: {count}.")
            self._page.say(Kind.GOOD, words.format(count=len(states)))

    @Slot(object)
    def _sound(self, _nothing: None) -> None:
        self._note(SOUND, self.tr("checked just now: unchanged"))

    @Slot(object)
    def _unsound(self, error: KnownError) -> None:
        if error.code == "blob.damaged":
            self._note(DAMAGED, self.tr("checked just now: DAMAGED"))
        self._refused(error)

    # Mending

    @Slot(object)
    def _begin_mend(self, piece: EvidenceView) -> None:
        self._subject = piece
        title = self.tr("Choose the original, or a copy of it")
        ask_for_file(self._page, title, "", self.mend_with)

    @Slot(str)
    def mend_with(self, path: str) -> None:
        """Put the very same file in the place of the damaged one."""
        self._target = Path(path)
        job = self._background.run(look_at_file, self._files, self._target)
        job.by(self).then(self._compare).failed(self._refused)

    @Slot(object)
    def _compare(self, seen: File) -> None:
        if self._subject is not None:
            self._seen = seen
            job = self._background.ask(require_same_file, self._subject.id, seen)
            job.by(self).then(self._replace).failed(self._refused)

    @Slot(object)
    def _replace(self, _nothing: None) -> None:
        if self._seen is not None:
            job = self._background.run(keep_seen_file, self._files, self._target, self._seen)
            job.by(self).then(self._mended).failed(self._refused)

    @Slot(object)
    def _mended(self, _kept: File) -> None:
        self._seen = None
        self._note(SOUND, self.tr("replaced just now: unchanged"))

    def _note(self, state: str, words: str) -> None:
        if self._subject is not None:
            self._page.evidence.show_verified(self._subject.id, words)
            job = self._background.do(note_check, {self._subject.sha256: state})
            job.by(self).then(self._noted)

    @Slot(object)
    def _noted(self, _nothing: None) -> None:
        # This PC's own bookkeeping is no change that the page would hear of.
        if self._page.case is not None:
            self.case_requested.emit(self._page.case.id)

    # Papers

    @Slot(object)
    def _begin_receipt(self, piece: EvidenceView) -> None:
        self._begin_paper(RECEIPT, piece)

    @Slot(object)
    def _begin_sheet(self, piece: EvidenceView) -> None:
        self._begin_paper(SHEET, piece)

    def _begin_paper(self, kind: str, piece: EvidenceView) -> None:
        self._kind, self._evidence = kind, piece.id
        job = self._background.ask(_GATHER[kind], piece.id)
        job.by(self).then(self._render).failed(self._refused)

    @Slot(object)
    def _render(self, value: object) -> None:
        job = self._background.run(self._files.render, self._kind, value)
        job.by(self).then(self._show_paper).failed(self._refused)

    @Slot(object)
    def _show_paper(self, pdf: bytes) -> None:
        titles = {RECEIPT: self.tr("Receipt for evidence"), SHEET: self.tr("Capture sheet")}
        names = {RECEIPT: "tanda-terima-bukti", SHEET: "lembar-tangkapan"}
        name = f"{names[self._kind]}-{self._evidence[:8]}.pdf"
        self._paper = PaperDialog(titles[self._kind], name, pdf, self._background, self._page)
        self._paper.used.connect(self._note_paper)
        self._paper.finished.connect(self._forget_paper)
        self._paper.open()

    @Slot(str)
    def _note_paper(self, place: str) -> None:
        self._background.do(record_receipt, self._evidence, self._kind, place).by(self)

    @Slot()
    def _forget_paper(self) -> None:
        self._paper = None

    # Exporting

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
        ask_where_to_save(self._page, self.tr("Export a copy"), name, self.export_to)

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
        dialog = CustodyDialog(self._page.lists, self._page)
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
