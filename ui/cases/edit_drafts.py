"""Keeps what was changed on the page of a case and not saved: one draft for each case."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.cases.drafts import DraftLine, DraftView, edited_case_draft, kept_draft
from desktop.ids import ObjectId
from desktop.journal.model import Json
from ui.background import Background
from ui.cases.case_page import CasePage
from ui.cases.drafts_desk import DraftsDesk

_DRAFT_MS = 3000


class EditDrafts(QObject):
    """Puts changes away every few seconds and shows them again when the case is looked at."""

    def __init__(self, page: CasePage, background: Background, desk: DraftsDesk) -> None:
        super().__init__(page)
        self._page, self._background, self._desk = page, background, desk
        self._kept: set[ObjectId] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DRAFT_MS)
        self._pause.timeout.connect(self.keep)
        page.typed.connect(self._typed)
        desk.discarded.connect(self._discarded)

    @Slot()
    def _typed(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def keep(self) -> None:
        """Put away now what is unsaved on the page; forget the draft when nothing is."""
        self._pause.stop()
        case = self._page.case
        if case is None:
            return
        unsaved = self._page.unsaved()
        if unsaved:
            self._kept.add(case.id)
            self._desk.keep(edited_case_draft(case.id), unsaved).by(self)
        elif case.id in self._kept:
            self._kept.discard(case.id)
            self._desk.drop(edited_case_draft(case.id))

    def look_at(self, case: ObjectId) -> None:
        """Show again what was typed for a case that has just come onto the page."""
        job = self._background.ask(kept_draft, edited_case_draft(case))
        job.by(self).then(partial(self._show, case))

    def _show(self, case: ObjectId, draft: DraftView | None) -> None:
        shown = self._page.case
        if draft is not None and shown is not None and shown.id == case:
            self._kept.add(case)
            # Whoever typed before the answer came keeps that too.
            self._page.show_unsaved(_merged(draft.form, self._page.unsaved()), draft.saved_at)

    @Slot(object)
    def _discarded(self, line: DraftLine) -> None:
        self._kept.discard(line.case)
        if self._page.case is not None and self._page.case.id == line.case:
            self._page.put_back()
            self._pause.stop()


def _merged(one: Json, other: Json) -> Json:
    """Return both, field by field; where both say something the other one holds."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return other
    return {**one, **{key: _merged(one.get(key), value) for key, value in other.items()}}
