"""Saves new cases, keeps their drafts every few seconds and offers them again."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.cases.clock_doubt import CODE
from desktop.cases.drafts import (
    DraftLine,
    DraftView,
    kept_draft,
    new_case_draft,
    newest_new_case,
)
from desktop.cases.events import PhaseAdvice, phase_advice
from desktop.cases.nip import NipCheck
from desktop.cases.people import nip_check, suggestions
from desktop.cases.person_views import Suggestion
from desktop.cases.registration import Registered
from desktop.errors import KnownError
from desktop.journal.model import Json
from ui import moments
from ui.background import Background, Change
from ui.cases.drafts_desk import DraftsDesk
from ui.cases.lists import Lists, Offered, case_lists, offered_for
from ui.cases.new_case_page import NewCasePage
from ui.cases.words import forbidden_words, refusal_words
from ui.cases.writing import register_typed
from ui.widgets.clock_question import ask_about_clock
from ui.widgets.dialogs import Confirm

_DRAFT_MS = 3000


class NewCaseController(QObject):
    """Connects the form for a new case with the background."""

    registered = Signal(str)
    """The id of a case that was saved, to be opened now."""

    other_requested = Signal(object)
    """A draft of another page is to be gone on with."""

    def __init__(self, page: NewCasePage, background: Background, drafts: DraftsDesk) -> None:
        super().__init__(page)
        self._page, self._background, self._drafts = page, background, drafts
        self._draft = new_case_draft()
        self._lists = Lists({})
        self._another = False
        self._typed: dict[str, Json] = {}
        self._confirm: Confirm | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_DRAFT_MS)
        self._pause.timeout.connect(self.keep)
        page.edited.connect(self._edited)
        page.another_requested.connect(self._begin_another)
        page.drafts.continue_requested.connect(self._continue)
        page.drafts.discard_requested.connect(self._ask_to_discard)
        drafts.lines_changed.connect(self._list_drafts)
        drafts.discarded.connect(self._forget)
        page.save_requested.connect(self._save)
        page.nip_check_requested.connect(self._check_nip)
        page.offer_requested.connect(self._offer)
        page.phase_requested.connect(self._advise)
        page.suggest_requested.connect(self._suggest)
        background.changed.connect(self._on_changed)
        background.ask(case_lists).by(self).then(self._show_lists)
        background.ask(newest_new_case).by(self).then(self._show_newest)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("office", "event", "officer", "rule_pack", "family_choice"):
            self._background.ask(case_lists).by(self).then(self._show_lists)

    @Slot(object)
    def _show_lists(self, lists: Lists) -> None:
        self._lists = lists
        self._page.show_lists(lists, forbidden_words(lists, "case.register"))

    # The drafts

    @Slot(object)
    def _show_newest(self, found: tuple[str, DraftView] | None) -> None:
        if found is not None and self._page.is_untouched():
            self._show_draft(found[0], found[1])

    def go_on(self, name: str) -> None:
        """Go on with a draft; what is typed now is kept beside it."""
        if name != self._draft:
            self.keep()
            job = self._background.ask(kept_draft, name)
            job.by(self).then(partial(self._show_draft, name))

    def _show_draft(self, name: str, draft: DraftView | None) -> None:
        if draft is not None:
            self.keep()
            self._draft = name
            self._page.show_draft(draft.form, draft.saved_at)
            self._page.saved.setText("")
        self._list_drafts(self._drafts.lines)

    @Slot(object)
    def _list_drafts(self, lines: tuple[DraftLine, ...]) -> None:
        """Show all drafts but the one on the page."""
        self._page.drafts.show_lines([line for line in lines if line.name != self._draft])

    @Slot()
    def _begin_another(self) -> None:
        self.keep()
        self._begin_empty()

    def _begin_empty(self) -> None:
        self._pause.stop()
        self._draft = new_case_draft()
        self._page.show_empty()
        self._list_drafts(self._drafts.lines)

    @Slot(object)
    def _continue(self, line: DraftLine) -> None:
        if line.case:
            self.keep()
            self.other_requested.emit(line)
        else:
            self.go_on(line.name)

    @Slot(object)
    def _ask_to_discard(self, line: DraftLine) -> None:
        self._drafts.ask_to_discard(line, self._page)

    @Slot(object)
    def _forget(self, line: DraftLine) -> None:
        if line.name == self._draft:
            self._begin_empty()

    @Slot()
    def _edited(self) -> None:
        self._page.saved.show_unsaved()
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def keep(self) -> None:
        """Put the draft away now, if something was typed."""
        self._pause.stop()
        if not self._page.is_untouched():
            self._drafts.keep(self._draft, self._page.draft()).by(self).then(self._kept)

    @Slot(object)
    def _kept(self, at: object) -> None:
        if isinstance(at, datetime) and not self._pause.isActive():
            self._page.saved.show_draft(moments.local(at))

    # Saving

    @Slot(object, bool)
    def _save(self, typed: dict[str, Json], another: bool) -> None:
        self._another = another
        self._pause.stop()
        self._page.bar.hide()
        self._page.saved.show_saving()
        self._typed = typed
        self._register("")

    def _register(self, clock_is_right: str) -> None:
        job = self._background.do(register_typed, self._typed, self._draft, clock_is_right)
        job.by(self).then(self._saved).failed(self._refused)
        self._page.be_busy_with(job)

    def _ask_about_clock(self, words: str) -> None:
        """Ask whether the clock is right all the same; the year of the number comes from it."""
        effect = self.tr("The clock is right, register the case")
        self._confirm = ask_about_clock(words, effect, self._page)
        self._confirm.accepted.connect(self._clock_is_right)

    @Slot()
    def _clock_is_right(self) -> None:
        if self._confirm is not None:
            self._register(self._confirm.reason)

    @Slot(object)
    def _saved(self, registered: Registered) -> None:
        self._page.saved.setText("")
        self._draft = new_case_draft()
        self._drafts.refresh()
        if self._another:
            self._page.show_saved(registered.case, registered.register_number)
        else:
            self.registered.emit(registered.case)

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        words = refusal_words(error, self._lists)
        self._page.show_refused(str(error.details.get("field", "")), words)
        if error.code == CODE:
            self._ask_about_clock(words)
        self.keep()

    # Asking

    @Slot(object, str, str, str)
    def _check_nip(self, form: object, typed: str, asn_type: str, name: str) -> None:
        def show(check: NipCheck) -> None:
            self._page.show_nip_check(form, check)

        self._background.ask(nip_check, typed, asn_type, name).by(self._page).then(show)

    @Slot(object, object, str)
    def _offer(self, form: object, acted_on: object, asn_type: str) -> None:
        def show(offered: Offered) -> None:
            self._page.show_offered(form, offered)

        day = acted_on if isinstance(acted_on, date) else None
        self._background.ask(offered_for, day, asn_type).by(self._page).then(show)

    @Slot(object, str, object, object)
    def _advise(self, form: object, event: str, acted_on: object, codes: object) -> None:
        def show(advice: PhaseAdvice | None) -> None:
            self._page.show_phase(form, advice)

        day = acted_on if isinstance(acted_on, date) else None
        alleged = [str(code) for code in codes] if isinstance(codes, list) else []
        self._background.ask(phase_advice, event, day, alleged).by(self._page).then(show)

    @Slot(object, str, str)
    def _suggest(self, form: object, name: str, nip: str) -> None:
        def show(found: tuple[Suggestion, ...]) -> None:
            self._page.show_suggestions(form, found)

        self._background.ask(suggestions, name, nip).by(self._page).then(show)
