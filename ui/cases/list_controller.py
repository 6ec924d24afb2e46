"""Feeds the list of cases and the summary beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from desktop.cases.queries import case_officers, case_view
from desktop.cases.worklists import (
    WorkList,
    change_list,
    delete_list,
    list_named,
    move_list,
    rename_list,
    save_list,
)
from desktop.errors import KnownError
from desktop.ids import ObjectId
from ui.background import Background, Change, Job
from ui.cases.list_page import CaseListPage
from ui.cases.lists import Lists, case_lists
from ui.cases.rows import case_rows
from ui.messages import agenda, message, sentence
from ui.widgets.message_bar import Kind
from ui.widgets.page_model import PageOfRows, PageRequest

_SHOWN = (
    *("transfer", "transfer_recall", "transfer_ruling", "handover_word"),
    "case",
    "recusal",
    "respondent",
    "step",
    "document",
    "letter",
    "letter_mark",
    "officer",
    "event",
)


class CaseListController(QObject):
    """Connects a list page with the background."""

    def __init__(self, page: CaseListPage, background: Background) -> None:
        super().__init__(page)
        self._page, self._background = page, background
        page.summary_requested.connect(self._look_at)
        background.changed.connect(self._on_changed)
        page.save_requested.connect(self._save)
        page.rename_requested.connect(self._rename)
        page.update_requested.connect(self._update)
        page.move_requested.connect(self._move)
        page.delete_requested.connect(self._delete)
        self._ask_lists()
        page.use(self._fetch)

    def _fetch(self, request: PageRequest) -> Job[PageOfRows]:
        return self._background.ask(case_rows, request).by(self._page).failed(self._refused)

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        if error.code.startswith("filter."):
            self._page.complain(sentence(error))
        else:
            self._say(error)

    @Slot(object)
    def _say(self, error: KnownError) -> None:
        told = message(error)
        self._page.told.say(Kind.DANGER, told.what_happened, told.what_to_do)

    # Lists of work

    @Slot(str)
    def look_at_list(self, name: str) -> None:
        """Show a list of the rail by its key."""
        self._background.ask(list_named, name).by(self).then(self._show_list).failed(self._say)

    @Slot(object)
    def _show_list(self, found: WorkList) -> None:
        title = agenda.list_words(found.title) if found.ready else found.title
        self._page.show_list(found, title)

    @Slot(str, str)
    def _save(self, title: str, query: str) -> None:
        job = self._background.do(save_list, title, query).by(self)
        job.then(self._saved).failed(self._say)

    @Slot(object)
    def _saved(self, key: ObjectId) -> None:
        self.look_at_list(key)

    @Slot(str, str)
    def _rename(self, key: str, title: str) -> None:
        job = self._background.do(rename_list, ObjectId(key), title).by(self)
        job.then(partial(self._renamed, title)).failed(self._say)

    def _renamed(self, title: str, _nothing: object) -> None:
        self._page.show_renamed(title)

    @Slot(str, str)
    def _update(self, key: str, query: str) -> None:
        self._background.do(change_list, ObjectId(key), query).by(self).failed(self._say)

    @Slot(str, int)
    def _move(self, key: str, by: int) -> None:
        self._background.do(move_list, ObjectId(key), by).by(self).failed(self._say)

    @Slot(str)
    def _delete(self, key: str) -> None:
        job = self._background.do(delete_list, ObjectId(key)).by(self)
        job.then(self._deleted).failed(self._say)

    @Slot(object)
    def _deleted(self, _nothing: object) -> None:
        self._page.forget_list()

    # Choices

    def _ask_lists(self) -> None:
        self._background.ask(case_lists).by(self).then(self._show_lists)
        self._background.ask(case_officers).by(self).then(self._page.show_officers)

    @Slot(object)
    def _show_lists(self, lists: Lists) -> None:
        self._page.show_lists(lists, may_add="case.register" not in lists.refusals)

    @Slot(str)
    def _look_at(self, case: str) -> None:
        self._background.ask(case_view, ObjectId(case)).by(self).then(self._page.show_summary)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("office", "event", "officer", "rule_pack"):
            self._ask_lists()
        if change.touches(*_SHOWN):
            self._page.refresh()
