"""What happens on the page for many letters: look, check, issue, print as one job."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop.cases.clock_doubt import CODE
from desktop.cases.office import officials
from desktop.cases.ports import CaseUnit
from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.keys.files import write_durably
from desktop.letters.actions import KINDS, Issued
from desktop.letters.batch import (
    BatchLine,
    Order,
    batch_paper,
    candidates,
    check_batch,
    issue_batch,
    record_exports,
    record_prints,
    submit_batch,
)
from desktop.letters.forms import About
from desktop.letters.offered import offered_forms
from desktop.letters.ports import Press
from desktop.letters.queries import kinds
from ui.background import Background, Job
from ui.letters.batch_page import AroundBatch, BatchPage
from ui.letters.paper import Paper, read_paper
from ui.letters.print_job import Printing
from ui.messages import message, sentence
from ui.officers.submitting import offer_to_submit, submitted_words
from ui.widgets.clock_question import ask_about_clock
from ui.widgets.dialogs import Confirm
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import Dialogs

_FIRST = "PGL-1"
"""The kind that goes to many most often."""


def look_around_batch(
    unit: CaseUnit, press: Press, people: Sequence[ObjectId], event: str, kind: str
) -> AroundBatch:
    """Return what a run about these people, or about those of an event, can choose from."""
    forms = offered_forms(press)
    lines = tuple(
        line
        for line in kinds(press)
        if line.code == "REK-1" or (line.code in forms and forms[line.code].about is About.ONE)
    )
    chosen = kind or _FIRST
    return AroundBatch(
        candidates(unit, event=event, people=people), lines, chosen, forms.get(chosen),
        officials(unit),
    )  # fmt: skip


class BatchController(QObject):
    """Carries out a run of letters; typing is never lost by a refusal."""

    issued = Signal()

    def __init__(
        self,
        page: BatchPage,
        background: Background,
        press: Press,
        dialogs: Dialogs,
        people: Sequence[ObjectId],
        event: str = "",
    ) -> None:
        super().__init__(page)
        self._page, self._background, self._press, self._dialogs = page, background, press, dialogs
        self._people, self._event = tuple(people), event
        self._order: Order | None = None
        self.clock_question: Confirm | None = None
        self._letters: tuple[ObjectId, ...] = ()
        self._target = Path()
        self._printing = Printing(page, background, dialogs)
        self._printing.working.connect(page.print.busy_with)
        self._printing.told.connect(page.told.say)
        page.kind_chosen.connect(self._look_around)
        page.check_requested.connect(self._check)
        page.issue_confirmed.connect(self._issue_it)
        page.print_requested.connect(self._print)
        page.save_requested.connect(self._ask_where)
        self._look_around("")

    @Slot(str)
    def _look_around(self, kind: str) -> None:
        asked = "" if kind in KINDS and kind != "REK-1" else kind
        job = self._background.ask(
            look_around_batch, self._press, self._people, self._event, asked
        ).by(self)
        job.then(self._page.show_around).failed(self._failed)

    @Slot()
    def _check(self) -> None:
        job: Job[tuple[BatchLine, ...]] = self._background.ask(
            check_batch, self._press, self._page.order()
        )
        self._page.check.busy_with(job)
        job.by(self).then(self._page.show_lines).failed(self._failed)

    @Slot()
    def _issue_it(self) -> None:
        self._issue("")

    def _issue(self, clock_is_right: str) -> None:
        self._order = self._page.order()
        job = self._background.do(
            issue_batch, self._press, self._order, clock_is_right=clock_is_right
        )
        self._page.issue.busy_with(job)
        job.by(self).then(self._done).failed(self._not_issued)

    @Slot(object)
    def _done(self, made: tuple[Issued, ...]) -> None:
        self._letters = tuple(one.letter for one in made)
        people = self._order.people if self._order is not None else ()
        numbers = {
            person: one.number or one.file_name for person, one in zip(people, made, strict=True)
        }
        self._page.show_issued(numbers)
        self.issued.emit()

    @Slot(object)
    def _not_issued(self, error: KnownError) -> None:
        if offer_to_submit(error, self._page, self._submit, self._submitted, self._failed):
            return
        if error.code == CODE:
            effect = self.tr("The clock is right, issue the letters")
            asked = self.clock_question = ask_about_clock(sentence(error), effect, self._page)
            asked.accepted.connect(lambda: self._issue(asked.reason))
            return
        if error.code == "letter.batch_stopped":
            # Something changed since the check; the page tells it line by line.
            self._check()
            return
        self._failed(error)

    def _submit(self) -> Job[Any]:
        return self._background.do(submit_batch, self._press, self._page.order())

    def _submitted(self) -> None:
        self._page.issue.forbid(submitted_words())
        self._page.told.say(Kind.GOOD, submitted_words())

    @Slot(object)
    def _failed(self, error: KnownError) -> None:
        told = message(error)
        self._page.told.say(Kind.DANGER, told.what_happened, told.what_to_do)

    # One job for the printer

    @Slot()
    def _print(self) -> None:
        job = self._background.ask(batch_paper, self._press, self._letters)
        self._page.print.busy_with(job)
        job.by(self).then(self._read).failed(self._failed)

    @Slot(object)
    def _read(self, pdf: bytes) -> None:
        job = self._background.run(read_paper, pdf)
        job.by(self).then(self._print_paper).failed(self._failed)

    @Slot(object)
    def _print_paper(self, paper: Paper) -> None:
        title = self.tr("{count} letters").format(count=len(self._letters))
        self._printing.start(paper, title, self._note_prints)

    def _note_prints(self, copies: int, printer: str) -> Job[None]:
        return self._background.do(record_prints, self._letters, copies, printer)

    @Slot()
    def _ask_where(self) -> None:
        name = self.tr("letters.pdf")
        self._dialogs.save(self._page, self.tr("Save as one PDF"), name, self._save)

    @Slot(str)
    def _save(self, path: str) -> None:
        self._target = Path(path)
        job = self._background.do(record_exports, self._letters, path)
        job.by(self).then(self._gather).failed(self._failed)

    @Slot(object)
    def _gather(self, _noted: object) -> None:
        job = self._background.ask(batch_paper, self._press, self._letters)
        self._page.save.busy_with(job)
        job.by(self).then(self._write).failed(self._failed)

    @Slot(object)
    def _write(self, pdf: bytes) -> None:
        job = self._background.run(write_durably, self._target, pdf)
        job.by(self).then(self._saved).failed(self._failed)

    @Slot(object)
    def _saved(self, _nothing: object) -> None:
        text = self.tr("Saved as {path}.").format(path=self._target.name)
        self._page.told.say(Kind.GOOD, text)
