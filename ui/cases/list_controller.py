"""Feeds the list of cases and the summary beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop.cases.queries import case_view
from desktop.ids import ObjectId
from ui.background import Background, Change, Job
from ui.cases.list_page import CaseListPage
from ui.cases.lists import Lists, case_lists
from ui.cases.rows import case_rows
from ui.widgets.page_model import PageOfRows, PageRequest

_SHOWN = ("case", "respondent", "step", "document", "letter", "letter_mark", "officer", "event")


class CaseListController(QObject):
    """Connects a list page with the background."""

    def __init__(self, page: CaseListPage, background: Background) -> None:
        super().__init__(page)
        self._page, self._background = page, background
        page.summary_requested.connect(self._look_at)
        background.changed.connect(self._on_changed)
        self._ask_lists()
        page.use(self._fetch)

    def _fetch(self, request: PageRequest) -> Job[PageOfRows]:
        return self._background.ask(case_rows, request).by(self._page)

    def _ask_lists(self) -> None:
        self._background.ask(case_lists).by(self).then(self._show_lists)

    @Slot(object)
    def _show_lists(self, lists: Lists) -> None:
        self._page.show_lists(lists, may_add="case.register" not in lists.refusals)

    @Slot(str)
    def _look_at(self, case: str) -> None:
        self._background.ask(case_view, ObjectId(case)).by(self).then(self._page.show_summary)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("office", "event", "officer"):
            self._ask_lists()
        if change.touches(*_SHOWN):
            self._page.refresh()
