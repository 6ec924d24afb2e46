"""Looks for what is typed and shows it, always the answer to the latest question."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from desktop.cases.finding import LIMIT, Findings, find
from ui.background import Background, Change
from ui.search.page import SearchPage

_SHORTEST = 2
"""Letters from which looking begins by itself; Enter looks for fewer too."""


class SearchController(QObject):
    """Connects the page of results with the background."""

    def __init__(self, page: SearchPage, background: Background) -> None:
        super().__init__(page)
        self._page, self._background = page, background
        self._text = ""
        self._enter = False
        self._stale = False
        page.search_requested.connect(self._look_for)
        page.more_requested.connect(self._ask_more)
        background.changed.connect(self._on_changed)
        page.show_hello()

    @Slot(str, bool)
    def _look_for(self, text: str, enter: bool) -> None:  # noqa: FBT001 - a signal's argument
        text = text.strip()
        self._enter = enter
        if text == self._text and text and not self._stale:
            if enter:
                self._page.enter()
            return
        self._text = text
        if not text or (len(text) < _SHORTEST and not enter):
            self._page.show_hello()
            return
        self._ask()

    def _ask(self) -> None:
        self._stale = False
        job = self._background.ask(find, self._text)
        job.by(self._page).then(partial(self._show, self._text))

    def _show(self, text: str, found: Findings) -> None:
        if text != self._text:
            return
        self._page.show_findings(text, found)
        if self._enter:
            self._page.enter()

    @Slot()
    def _ask_more(self) -> None:
        job = self._background.ask(find, self._text, limit=LIMIT, offset=len(self._page.things))
        job.by(self._page).then(partial(self._add, self._text))

    def _add(self, text: str, found: Findings) -> None:
        if text == self._text:
            self._page.add_findings(found)

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        # What was found may be out of date; it is looked for anew when somebody asks again.
        self._stale = True


def make_search_page(background: Background) -> SearchPage:
    """Return the page with its controller."""
    page = SearchPage()
    SearchController(page, background)
    return page
