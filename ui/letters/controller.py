"""What happens next on the pages of letters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.cases.clock_doubt import CODE
from desktop.cases.drafts import drop_draft, keep_draft
from desktop.cases.model import File
from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.keys.files import read_limited, write_durably
from desktop.letters.actions import KINDS as RECOMMENDATIONS
from desktop.letters.actions import Issued as JustIssued
from desktop.letters.actions import issue_letter, record_export, record_print
from desktop.letters.approval import submit_letter
from desktop.letters.copies import distribute
from desktop.letters.esignatures import MOST_BYTES
from desktop.letters.marks import attach_signed, number_letter, void_letter
from desktop.letters.model import MissingField
from desktop.letters.ports import Press
from desktop.letters.working_copy import (
    COPY,
    draft_copy,
    issued_copy,
    marked_copy,
    numbered_copies,
    record_marked_print,
    record_numbered_prints,
)
from ui.background import Background, Change, Job
from ui.letters.issued_panel import IssuedPanel
from ui.letters.looking import Around, Issued, Look, look_around, look_at, look_at_issued
from ui.letters.page import LetterPage
from ui.letters.paper import Paper, PictureRequest, draw_pages, read_paper
from ui.letters.paper_view import PaperView
from ui.letters.print_job import Printing
from ui.letters.wish_fields import ADDRESSEE, SIGNER
from ui.letters.word_copy import WordCopy
from ui.letters.words import index_in
from ui.messages import message, sentence
from ui.officers.submitting import offer_to_submit
from ui.widgets.clock_question import ask_about_clock
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import Dialogs

_PAUSE_MS = 350
"""From the last key press to the next preview."""


class PaperDrawing(QObject):
    """Draws whatever its view looks at, on the background's helper thread."""

    shown = Signal()

    def __init__(self, view: PaperView, background: Background) -> None:
        super().__init__(view)
        self._view, self._background = view, background
        self._reading: Job[Paper] | None = None
        view.pictures_wanted.connect(self._draw)

    def show(self, pdf: bytes) -> None:
        """Show a PDF."""
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self._background.run(read_paper, pdf).by(self).then(self._read)

    @Slot(object)
    def _read(self, paper: Paper) -> None:
        self._view.show_paper(paper)
        self.shown.emit()

    @Slot(object)
    def _draw(self, request: PictureRequest) -> None:
        self._background.run(draw_pages, request).by(self).then(self._view.show_pictures)


class IssuedController(QObject):
    """An issued letter: fetched, shown, printed, saved. The same bytes every time."""

    def __init__(
        self,
        panel: IssuedPanel,
        background: Background,
        dialogs: Dialogs,
        press: Press | None = None,
    ) -> None:
        super().__init__(panel)
        self._press = press
        panel.may_be_copied = press is not None
        self._panel, self._background, self._dialogs = panel, background, dialogs
        self._drawing = PaperDrawing(panel.paper, background)
        self._drawing.shown.connect(panel.show_ready)
        self._printing = Printing(panel, background, dialogs)
        self._printing.working.connect(panel.print.busy_with)
        self._printing.told.connect(panel.told.say)
        self._issued: Issued | None = None
        self._target = Path()
        panel.print_requested.connect(self._print)
        panel.save_requested.connect(self._ask_where)
        panel.void_confirmed.connect(self._void)
        panel.number_given.connect(self._enter_number)
        panel.copies_given.connect(self._keep_copies)
        panel.signed_requested.connect(self._ask_for_signed)
        self._word = WordCopy(panel, background, dialogs)
        self._word.told.connect(panel.told.say)
        panel.word_requested.connect(self._copy)
        panel.copy_requested.connect(self._make_marked)
        panel.numbered_requested.connect(self._make_numbered)

    def show(self, letter: ObjectId) -> None:
        """Fetch and show a letter."""
        job = self._background.ask(look_at_issued, letter).by(self)
        job.then(self._show).failed(self._failed)

    @Slot(object)
    def _show(self, issued: Issued) -> None:
        self._issued = issued
        self._panel.show_issued(issued)
        self._drawing.show(issued.pdf)

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        told = message(error)
        self._panel.told.say(Kind.DANGER, told.what_happened, told.what_to_do)

    # What comes back after issuing

    @Slot(str)
    def _void(self, reason: str) -> None:
        if self._issued is not None:
            job = self._background.do(void_letter, self._issued.view.entry.id, reason).by(self)
            job.then(lambda _done: self._again(self.tr("The letter is void."))).failed(self._failed)

    @Slot(str, object)
    def _enter_number(self, number: str, dated: date) -> None:
        if self._issued is not None:
            letter = self._issued.view.entry.id
            job = self._background.do(number_letter, letter, number, dated).by(self)
            job.then(lambda _done: self._again(self.tr("The number is entered.")))
            job.failed(self._failed)

    @Slot(object, str)
    def _keep_copies(self, holders: list[str], reason: str) -> None:
        if self._issued is not None:
            letter = self._issued.view.entry.id
            job = self._background.do(distribute, letter, holders, reason).by(self)
            job.then(lambda _done: self._again(self.tr("The list of copies is kept.")))
            job.failed(self._failed)

    @Slot()
    def _ask_for_signed(self) -> None:
        title = self.tr("Choose the signed copy")
        self._dialogs.file(self._panel, title, "pdf jpg jpeg png", self._read_signed)

    def _read_signed(self, path: str) -> None:
        job = self._background.run(read_limited, Path(path), MOST_BYTES).by(self)
        name = Path(path).name
        job.then(lambda content: self._attach(content, name)).failed(self._failed)

    def _attach(self, content: bytes, name: str) -> None:
        if self._issued is not None:
            letter = self._issued.view.entry.id
            job = self._background.do(attach_signed, letter, content, name).by(self)
            told = self.tr("The signed copy is attached.")
            then = self.tr("It is the record now; the unsigned paper stays beside it.")
            job.then(lambda _checks: self._again(told, then)).failed(self._failed)

    def _again(self, what: str, then: str = "") -> None:
        """Show the letter as it stands now, and say what happened."""
        if self._issued is not None:
            self._panel.told.say(Kind.GOOD, what, then)
            self.show(self._issued.view.entry.id)

    @Slot()
    def _copy(self) -> None:
        press = self._press
        if self._issued is not None and press is not None:
            letter = self._issued.view.entry.id
            name = f"{Path(self._issued.view.file_name).stem}.docx"
            self._word.start(lambda: self._background.ask(issued_copy, press, letter), letter, name)

    @Slot()
    def _make_marked(self) -> None:
        press = self._press
        if self._issued is not None and press is not None:
            job = self._background.ask(marked_copy, press, self._issued.view.entry.id).by(self)
            job.then(self._read_marked).failed(self._failed)

    @Slot(object)
    def _read_marked(self, pdf: bytes) -> None:
        self._background.run(read_paper, pdf).by(self).then(self._print_marked)

    @Slot(object)
    def _print_marked(self, paper: Paper) -> None:
        if self._issued is not None:
            title = f"{COPY} {self._issued.view.entry.number}"
            self._printing.start(paper, title, self._note_marked)

    @Slot()
    def _make_numbered(self) -> None:
        press = self._press
        if self._issued is not None and press is not None:
            job = self._background.ask(numbered_copies, press, self._issued.view.entry.id).by(self)
            job.then(self._read_numbered).failed(self._failed)

    @Slot(object)
    def _read_numbered(self, pdf: bytes) -> None:
        self._background.run(read_paper, pdf).by(self).then(self._print_numbered)

    @Slot(object)
    def _print_numbered(self, paper: Paper) -> None:
        if self._issued is not None:
            title = f"{COPY} {self._issued.view.entry.number}"
            self._printing.start(paper, title, self._note_numbered)

    def _note_numbered(self, copies: int, printer: str) -> Job[None]:
        letter = self._issued.view.entry.id if self._issued is not None else ObjectId("")
        return self._background.do(record_numbered_prints, letter, copies, printer)

    def _note_marked(self, copies: int, printer: str) -> Job[None]:
        letter = self._issued.view.entry.id if self._issued is not None else ObjectId("")
        return self._background.do(record_marked_print, letter, copies, printer)

    @Slot()
    def _print(self) -> None:
        paper = self._panel.paper.paper
        if self._issued is not None and paper is not None:
            self._printing.start(paper, self._issued.view.entry.number, self._note_print)

    def _note_print(self, copies: int, printer: str) -> Job[File]:
        letter = self._issued.view.entry.id if self._issued is not None else ObjectId("")
        return self._background.do(record_print, letter, copies, printer)

    @Slot()
    def _ask_where(self) -> None:
        if self._issued is not None:
            name = self._issued.view.file_name
            self._dialogs.save(self._panel, self.tr("Save the letter"), name, self._save)

    @Slot(str)
    def _save(self, path: str) -> None:
        if self._issued is None:
            return
        self._target = Path(path)
        job = self._background.run(write_durably, self._target, self._issued.pdf).by(self)
        self._panel.save.busy_with(job)
        job.then(self._saved).failed(self._failed)

    @Slot(object)
    def _saved(self, _nothing: object) -> None:
        if self._issued is not None:
            letter = self._issued.view.entry.id
            self._background.do(record_export, letter, str(self._target)).by(self)
            self._panel.told.say(
                Kind.GOOD, self.tr("Saved as {path}.").format(path=self._target.name)
            )


class LetterController(QObject):
    """Writing one letter: every change looks again, nothing typed is lost."""

    def __init__(
        self,
        page: LetterPage,
        background: Background,
        press: Press,
        dialogs: Dialogs,
        people: Sequence[ObjectId],
        kind: str = "",
    ) -> None:
        super().__init__(page)
        self._page, self._background, self._press, self._dialogs = page, background, press, dialogs
        self._people = list(people)
        self._kind = kind
        self._case = ObjectId("")
        self._look: Look | None = None
        self._looking: Job[Look] | None = None
        self.clock_question: Confirm | None = None
        self._drawing = PaperDrawing(page.paper, background)
        self._issued = IssuedController(page.panel, background, dialogs, press)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        page.form.wishes_changed.connect(self._wished)
        page.form.kind_chosen.connect(self._choose_kind)
        page.form.lead_followed.connect(self._lead)
        page.save_draft_requested.connect(self._ask_where)
        self._word = WordCopy(page, background, dialogs)
        self._word.told.connect(self._tell)
        self._word.working.connect(page.word.busy_with)
        page.word_requested.connect(self._copy)
        page.keep_typing_requested.connect(self.keep)
        page.issue_confirmed.connect(self._issue_it)
        page.submit_confirmed.connect(self._submit_it)
        background.changed.connect(self._on_changed)
        self._look_around()

    @property
    def _draft_name(self) -> str:
        """Each kind of letter keeps what was typed for it."""
        about = "+".join(sorted(self._people))
        return f"letter:{self._kind}:{about}" if self._kind else f"letter:{about}"

    @Slot(str)
    def _choose_kind(self, kind: str) -> None:
        self.keep()
        self._look = None
        self._kind = "" if kind in RECOMMENDATIONS else kind
        self._look_around()

    def _look_around(self) -> None:
        job = self._background.ask(
            look_around, self._press, self._people, self._draft_name, self._kind
        ).by(self)
        job.then(self._show_around).failed(self._refused)

    @Slot(object)
    def _show_around(self, around: Around) -> None:
        self._case = around.case
        self._page.show_around(around)
        self._look_again()

    @Slot()
    def _wished(self) -> None:
        if self._page.form.typed:
            self._page.saved.show_unsaved()
        else:
            self._page.saved.clear()
        self._pause.start()

    @Slot()
    def keep(self) -> None:
        """Put the draft away now, if something was typed."""
        if self._page.form.typed:
            kept = self._background.do(keep_draft, self._draft_name, self._page.form.typed)
            kept.surely().by(self).then(self._page.saved.show_draft)

    @Slot()
    def _look_again(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
        self.keep()
        wishes = self._page.form.wishes()
        job = self._background.ask(look_at, self._press, self._people, self._kind, wishes).by(self)
        self._looking = job.then(self._show).failed(self._refused)

    @Slot(object)
    def _show(self, look: Look) -> None:
        self._looking, self._look = None, look
        self._page.form.offer_signing(look.signing)
        self._page.form.offer_reserved(look.reserved)
        self._page.show_prepared(look.preview.prepared)
        if look.preview.pdf:
            self._drawing.show(look.preview.pdf)

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        self._looking, self._look = None, None
        told = message(error)
        self._page.show_trouble(told.what_happened, told.what_to_do)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.by is self or self._page.currentWidget() is self._page.panel:
            return
        if change.touches("office", "official", "officer"):
            self._look_around()
        elif change.touches(
            *("case", "respondent", "document", "report", "evidence", "letter"),
            *("number_reservation", "number_release", "number_range", "agenda"),
        ):
            self._pause.start()

    # Leading elsewhere

    @Slot(object)
    def _lead(self, missing: MissingField) -> None:
        self._page.field_requested.emit(missing.where, missing.field, self._object_of(missing))

    def _object_of(self, missing: MissingField) -> str:
        if missing.where in ("respondent", "allegation"):
            return self._people[min(index_in(missing.field), len(self._people) - 1)]
        if missing.where in ("examination", "case"):
            return self._case
        if missing.where == "official":
            key = SIGNER if missing.field.startswith("signer") else ADDRESSEE
            return str(self._page.form.field(key).editor.value() or "")
        return ""

    # Saving and issuing

    @Slot()
    def _ask_where(self) -> None:
        name = self.tr("draft.pdf")
        self._dialogs.save(self._page, self.tr("Save the draft"), name, self._save)

    @Slot()
    def _copy(self) -> None:
        wishes = self._page.form.wishes()

        def make() -> Job[bytes]:
            return self._background.ask(draft_copy, self._press, self._people, self._kind, wishes)

        self._word.start(make, self._case, self.tr("draft.docx"))

    @Slot(object, str, str)
    def _tell(self, kind: Kind, what: str, then: str) -> None:
        if kind is Kind.DANGER:
            self._page.show_trouble(what, then)

    @Slot(str)
    def _save(self, path: str) -> None:
        if self._look is not None and self._look.preview.pdf:
            job = self._background.run(write_durably, Path(path), self._look.preview.pdf).by(self)
            self._page.save.busy_with(job)

    @Slot()
    def _issue_it(self) -> None:
        self._issue("")

    def _issue(self, clock_is_right: str) -> None:
        """Issue under the very number that the question named; another one asks anew."""
        if self._look is None:
            return
        wishes = self._page.form.wishes()
        job = self._background.do(
            issue_letter,
            self._press,
            self._people,
            self._kind,
            wishes,
            self._serial(),
            clock_is_right=clock_is_right,
        )
        self._page.issue.busy_with(job)
        job.by(self).then(self._done).failed(self._not_issued)

    def _serial(self) -> int | None:
        """Return the very number that was shown, ``None`` where it is none of the next ones."""
        return None if self._look is None else self._look.serial

    @Slot(object)
    def _done(self, made: JustIssued) -> None:
        self._background.do(drop_draft, self._draft_name).by(self)
        self._page.show_panel()
        self._page.panel.show_fresh(made.number)
        self._issued.show(made.letter)
        self._page.issued.emit(made.letter)

    def _submit(self) -> Job[ObjectId]:
        wishes = self._page.form.wishes()
        return self._background.do(submit_letter, self._press, self._people, self._kind, wishes)

    @Slot()
    def _submit_it(self) -> None:
        job = self._submit()
        self._page.submit.busy_with(job)
        job.by(self).then(lambda _approval: self._submitted()).failed(self._not_issued)

    def _submitted(self) -> None:
        self._background.do(drop_draft, self._draft_name).by(self)
        self._page.show_submitted()

    @Slot(object)
    def _not_issued(self, error: KnownError) -> None:
        if offer_to_submit(error, self._page, self._submit, self._submitted, self._not_issued):
            return
        if error.code == CODE:
            effect = self.tr("The clock is right, issue the letter")
            asked = self.clock_question = ask_about_clock(sentence(error), effect, self._page)
            asked.accepted.connect(lambda: self._issue(asked.reason))
            return
        if error.code == "letter.number_used":
            self._look_again()
        self._page.show_trouble(message(error).what_happened, message(error).what_to_do)
