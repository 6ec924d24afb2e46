"""What happens next on the page about the sentences of letters."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from desktop.journal.roles import ROLE_OF_ACTION
from desktop.letters.office_wording import (
    WordingKind,
    confirm_form,
    set_wording,
    wording_kinds,
    wording_sample,
    wording_view,
)
from desktop.letters.ports import LetterUnit, Press, Printed
from desktop.letters.trial import Extent
from ui.background import Background, Change, Job
from ui.letters.controller import PaperDrawing
from ui.settings.wording_section import WordingSection


def look_at_kinds(unit: LetterUnit, press: Press) -> tuple[tuple[WordingKind, ...], str]:
    """Return the kinds, and the role that changing them needs and the officer lacks."""
    needed = ROLE_OF_ACTION["wording.set"]
    return wording_kinds(unit, press), "" if needed in unit.who.roles else needed


class WordingController(QObject):
    """Fetches sentences, prints them on invented values, keeps what was tried."""

    def __init__(self, page: WordingSection, background: Background, press: Press) -> None:
        super().__init__(page)
        self._page, self._background, self._press = page, background, press
        self._drawing = PaperDrawing(page.paper, background)
        self._making: Job[Printed] | None = None
        self._kind = ""
        page.kind_chosen.connect(self._look)
        page.sample_requested.connect(self._sample)
        page.save_requested.connect(self._save)
        page.confirm_requested.connect(self._confirm)
        background.changed.connect(self._on_changed)
        self._refresh()

    def _refresh(self) -> None:
        self._background.ask(look_at_kinds, self._press).by(self).then(self._show_kinds)

    @Slot(object)
    def _show_kinds(self, found: tuple[tuple[WordingKind, ...], str]) -> None:
        self._page.show_kinds(*found)

    @Slot(str)
    def _look(self, kind: str) -> None:
        self._kind = kind
        job = self._background.ask(wording_view, self._press, kind).by(self)
        job.then(self._page.show_view).failed(self._page.show_refused)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("wording_version", "form_confirmation"):
            self._refresh()
            if self._kind:
                self._look(self._kind)

    @Slot(str, object, object)
    def _sample(self, kind: str, changes: dict[str, str], extent: Extent) -> None:
        if not self._page.isVisible():
            return
        if self._making is not None:
            self._making.cancel()
        job = self._background.ask(wording_sample, self._press, kind, changes, extent).by(self)
        self._making = job.then(self._made).failed(self._page.show_page_refused)

    @Slot(object)
    def _made(self, printed: Printed) -> None:
        self._making = None
        self._drawing.show(printed.pdf)

    @Slot(str, str, object)
    def _save(self, kind: str, key: str, text: str | None) -> None:
        job = self._background.do(set_wording, self._press, kind, {key: text})
        self._page.save.busy_with(job)
        job.by(self).then(self._saved).failed(self._page.show_refused)

    @Slot(object)
    def _saved(self, _version: object) -> None:
        self._page.take_as_saved()
        self._page.show_saved()
        self._refresh()
        self._look(self._kind)

    @Slot(str)
    def _confirm(self, kind: str) -> None:
        job = self._background.do(confirm_form, self._press, kind).by(self)
        job.then(self._confirmed).failed(self._page.show_refused)

    @Slot(object)
    def _confirmed(self, _nothing: object) -> None:
        self._refresh()
        self._look(self._kind)
