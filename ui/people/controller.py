"""Fetches people, compares and links them, and keeps their cards, sanctions and NIK."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from desktop.cases.duplicates import compare_people, compared_view
from desktop.cases.model import File
from desktop.cases.person_views import (
    Comparison,
    Difference,
    PersonSanction,
    PersonView,
    Rivals,
)
from desktop.cases.persons import (
    add_prior_sanction,
    doubt_again,
    link_respondent,
    merge_people,
    open_nik,
    set_nik,
    tell_apart,
    unlink_respondent,
    withdraw_prior_sanction,
)
from desktop.cases.registration import edit_object
from desktop.cases.views import Appearance
from desktop.errors import KnownError
from desktop.ids import ObjectId
from ui.background import Background, Change, Job
from ui.cases.files import FileDesk, export_file, keep_files
from ui.cases.form_dialog import FormDialog
from ui.cases.lists import Lists, case_lists
from ui.cases.words import refusal_words
from ui.messages import message
from ui.people.compare import CompareDialog
from ui.people.forms import CardForm, NikForm, SanctionForm
from ui.people.page import DuplicatesPage, PeoplePage
from ui.people.rows import BETWEEN, pair_rows, person_rows
from ui.people.words import sanction_words
from ui.widgets.dialogs import Confirm
from ui.widgets.guarded_view import GuardedView
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.page_model import PageOfRows, PageRequest
from ui.widgets.system_dialogs import Dialogs

_SHOWN = ("person", "respondent", "step", "case", "prior_sanction", "person_difference")


class PeopleController(QObject):
    """Connects both pages of the registry with the background."""

    def __init__(
        self,
        page: PeoplePage,
        background: Background,
        files: FileDesk,
        dialogs: Dialogs,
        identity: str | None,
    ) -> None:
        super().__init__(page)
        self._page, self._background = page, background
        self._files, self._dialogs, self._identity = files, dialogs, identity
        self._lists = Lists({})
        self._twice: DuplicatesPage | None = None
        self._dialog: FormDialog | None = None
        self._comparing: CompareDialog | None = None
        self._confirm: Confirm | None = None
        self._view: GuardedView | None = None
        self._wanted = ""
        pane = page.pane
        page.person_requested.connect(self.look_at)
        pane.edit_requested.connect(self._change_card)
        pane.nik_requested.connect(self._enter_nik)
        pane.nik_open_requested.connect(self._ask_why_nik)
        pane.sanction_requested.connect(self._enter_sanction)
        pane.sanction_edit_requested.connect(self._change_sanction)
        pane.sanction_withdraw_requested.connect(self._ask_why_back)
        pane.scan_requested.connect(self._ask_where)
        pane.compare_requested.connect(self._compare_shown)
        pane.unlink_requested.connect(self._ask_why_apart)
        pane.undiffer_requested.connect(self._ask_why_again)
        pane.settle_requested.connect(self._ask_why_this)
        background.changed.connect(self._on_changed)
        background.ask(case_lists).by(self).then(self._use)

    @Slot(object)
    def _use(self, lists: Lists) -> None:
        first = not self._lists.choices
        self._lists = lists
        if first:
            self._page.use(self._fetch)
        if self._wanted:
            self.look_at(self._wanted)

    def _fetch(self, request: PageRequest) -> Job[PageOfRows]:
        return self._background.ask(person_rows, request).by(self._page)

    def serve(self, twice: DuplicatesPage) -> None:
        """Fill the page of people who may be one, and compare what is chosen there."""
        self._twice = twice
        twice.compare_requested.connect(self._compare_pair)
        twice.table.use(lambda request: self._background.ask(pair_rows, request).by(twice))

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("officer", "rule_pack"):
            self._background.ask(case_lists).by(self).then(self._use)
        if change.touches(*_SHOWN):
            self._page.table.refresh()
            if self._twice is not None:
                self._twice.table.refresh()
            if self._page.pane.shown is not None:
                self.look_at(self._page.pane.shown.id)

    # One person

    @Slot(str)
    def look_at(self, oid: str) -> None:
        """Show a person at the right, by a card or by a respondent."""
        self._wanted = oid
        if self._lists.choices:
            job = self._background.ask(compared_view, ObjectId(oid))
            job.by(self).then(self._show).failed(self._tell)

    @Slot(object)
    def _show(self, person: PersonView) -> None:
        self._page.show_person(person, self._lists)

    @property
    def _person(self) -> ObjectId:
        shown = self._page.pane.shown
        return ObjectId("") if shown is None else shown.id

    # Who is one

    @Slot(str)
    def _compare_shown(self, other: str) -> None:
        self._compare(self._person, ObjectId(other))

    @Slot(str)
    def _compare_pair(self, key: str) -> None:
        one, _, other = key.partition(BETWEEN)
        self._compare(ObjectId(one), ObjectId(other))

    def _compare(self, one: ObjectId, other: ObjectId) -> None:
        job = self._background.ask(compare_people, one, other)
        job.by(self).then(self._show_comparison).failed(self._tell)

    @Slot(object)
    def _show_comparison(self, compared: Comparison) -> None:
        dialog = CompareDialog(compared, self._lists, self._page.window())
        dialog.same_requested.connect(self._join)
        dialog.differ_requested.connect(self._part)
        self._comparing = dialog
        dialog.open()

    @Slot(str)
    def _join(self, reason: str) -> None:
        if self._comparing is not None:
            compared = self._comparing.compared
            job = self._background.do(merge_people, compared.one.id, compared.other.id, reason)
            self._answer(job, self._joined)

    @Slot(str)
    def _part(self, reason: str) -> None:
        if self._comparing is not None:
            compared = self._comparing.compared
            job = self._background.do(tell_apart, compared.one.id, compared.other.id, reason)
            self._answer(job, self._parted)

    def _answer(self, job: Job[Any], then: Callable[[object], object]) -> None:
        if self._comparing is not None:
            self._comparing.busy_with(job)
        job.by(self).then(then).failed(self._refuse_comparison)

    @Slot(object)
    def _joined(self, _moved: object) -> None:
        dialog = self._comparing
        if dialog is None:
            return
        name = dialog.compared.one.name
        self._end_comparison()
        words = self.tr("{name} is one person now.").format(name=name)
        then = self.tr("Each case can be taken out again with “Not this person…”.")
        self._bar().say(Kind.GOOD, words, then)

    @Slot(object)
    def _parted(self, _difference: object) -> None:
        self._end_comparison()
        words = self.tr("They are two people.")
        self._bar().say(Kind.GOOD, words, self.tr("Nobody is asked again about these two."))

    def _end_comparison(self) -> None:
        if self._comparing is not None:
            self._comparing.accept()
            self._comparing = None

    @Slot(object)
    def _refuse_comparison(self, error: KnownError) -> None:
        if self._comparing is not None:
            self._comparing.show_refused(refusal_words(error, self._lists))

    @Slot(object)
    def _ask_why_apart(self, one: Appearance | None) -> None:
        if one is None:
            return
        self._ask(
            self.tr("Not the same person?"),
            self.tr("Case {number} gets a card of its own again. What was told apart is not "
                    "proposed any more.").format(number=one.register_number),
            self.tr("Take the case out"),
            lambda reason: self._background.do(unlink_respondent, one.respondent, reason),
        )  # fmt: skip

    @Slot(object)
    def _ask_why_again(self, one: Difference | None) -> None:
        if one is None:
            return
        self._ask(
            self.tr("Look again at {name}?").format(name=one.name),
            self.tr("Both are proposed for comparison again."),
            self.tr("Leave it open again"),
            lambda reason: self._background.do(doubt_again, one.id, reason),
        )

    @Slot(object, object)
    def _ask_why_this(self, rivals: Rivals, choice: tuple[str, str]) -> None:
        value, words = choice

        def settle(reason: str) -> Job[Any]:
            if rivals.field == "person":
                return self._background.do(link_respondent, rivals.object, ObjectId(value), reason)
            return self._background.do(edit_object, rivals.object, {rivals.field: value}, reason)

        self._ask(
            self.tr("Take “{value}”?").format(value=words or self.tr("nothing")),
            self.tr("The other value stays readable in the history."),
            self.tr("Take this one"),
            settle,
        )

    # Card, sanctions, NIK

    @Slot()
    def _change_card(self) -> None:
        shown = self._page.pane.shown
        if shown is not None:
            words = self.tr("The cases keep the name and the post they were entered with.")
            form = CardForm(shown, self._lists)
            self._open(self.tr("Card of {name}").format(name=shown.name), words, form,
                       self._save_card)  # fmt: skip

    @Slot()
    def _save_card(self) -> None:
        if self._dialog is not None:
            self._save(self._background.do(edit_object, self._person, self._dialog.form.changes()))

    @Slot()
    def _enter_sanction(self) -> None:
        words = self.tr("A sanction from before Netra, or from another office.")
        self._open(self.tr("Earlier sanction"), words, SanctionForm(self._lists),
                   self._keep_scan)  # fmt: skip

    @Slot()
    def _keep_scan(self) -> None:
        dialog = self._dialog
        if dialog is None or not isinstance(dialog.form, SanctionForm):
            return
        if dialog.form.scan is None:
            self._add_sanction({})
            return
        job = self._background.run(keep_files, self._files, {"scan": dialog.form.scan})
        dialog.busy_with(job)
        job.by(self).then(self._add_sanction).failed(self._refuse)

    @Slot(object)
    def _add_sanction(self, kept: dict[str, File]) -> None:
        if self._dialog is not None:
            values = self._dialog.form.values()
            scan = kept.get("scan")
            self._save(self._background.do(add_prior_sanction, self._person, values, scan))

    @Slot(object)
    def _change_sanction(self, one: PersonSanction | None) -> None:
        if one is None:
            return
        form = SanctionForm(self._lists, one)

        def save() -> None:
            self._save(self._background.do(edit_object, one.id, form.changes()))

        self._open(self.tr("Earlier sanction"), "", form, save)

    @Slot(object)
    def _ask_why_back(self, one: PersonSanction | None) -> None:
        if one is None:
            return
        self._ask(
            self.tr("Take back “{sanction}”?").format(sanction=sanction_words(one, self._lists)),
            self.tr("It counts no more; it stays readable in the history."),
            self.tr("Take back"),
            lambda reason: self._background.do(withdraw_prior_sanction, one.id, reason),
        )

    @Slot(object)
    def _ask_where(self, one: PersonSanction | None) -> None:
        if one is None:
            return

        def save(path: str) -> None:
            job = self._background.run(export_file, self._files, one.sha256, one.size, Path(path))
            job.by(self).then(self._exported).failed(self._tell)

        self._dialogs.save(self._page, self.tr("Save a copy in clear"), one.file_name, save)

    @Slot(object)
    def _exported(self, _nothing: object) -> None:
        self._page.told.say(Kind.GOOD, self.tr("A copy was saved, not encrypted."))

    @Slot()
    def _enter_nik(self) -> None:
        form = NikForm()
        form.show_values({})

        def save() -> None:
            self._save(self._background.do(set_nik, self._person, form.nik.text()))

        self._open(self.tr("NIK"), "", form, save)

    @Slot()
    def _ask_why_nik(self) -> None:
        identity, shown = self._identity, self._page.pane.shown
        if shown is None:
            return
        if identity is None:
            words = self.tr("Your passphrase does not open identities.")
            self._page.told.say(Kind.WARNING, words, self.tr("Ask an officer who has the role."))
            return
        self._ask(
            self.tr("Show the NIK?"),
            self.tr("The NIK stays on the screen for one minute and cannot be copied. Who opened "
                    "it, when and why stays on record on this PC for ever."),
            self.tr("Show"),
            lambda reason: self._background.do(open_nik, shown.id, reason, identity),
            lambda nik: self._show_nik(shown.name, nik),
        )  # fmt: skip

    def _show_nik(self, name: str, nik: str) -> None:
        heading = self.tr("NIK of {name}").format(name=name)
        grouped = f"{nik[:6]} {nik[6:12]} {nik[12:]}"
        self._view = GuardedView(self.tr("NIK"), heading, grouped, parent=self._page)
        self._view.finished.connect(self._forget)
        self._view.open()

    @Slot()
    def _forget(self) -> None:
        self._view = None

    # Dialogs

    def _open(
        self, title: str, words: str, form: CardForm | SanctionForm | NikForm,
        save: Callable[[], object],
    ) -> None:  # fmt: skip
        dialog = FormDialog(title, words, self.tr("Save"), form, self._page.window())
        dialog.effect_requested.connect(save)
        self._dialog = dialog
        dialog.fit()
        dialog.open()

    def _save(self, job: Job[Any]) -> None:
        if self._dialog is not None:
            self._dialog.busy_with(job)
        job.by(self).then(self._saved).failed(self._refuse)

    @Slot(object)
    def _saved(self, _result: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None

    @Slot(object)
    def _refuse(self, error: KnownError) -> None:
        if self._dialog is not None:
            field = str(error.details.get("field", ""))
            self._dialog.show_refused(field, refusal_words(error, self._lists))

    def _ask(
        self,
        title: str,
        words: str,
        effect: str,
        do: Callable[[str], Job[Any]],
        then: Callable[[Any], object] | None = None,
    ) -> None:
        confirm = Confirm(title, words, effect, reason=self.tr("Why"), parent=self._page.window())

        def go() -> None:
            job = do(confirm.reason).by(self).failed(self._tell)
            if then is not None:
                job.then(then)

        confirm.accepted.connect(go)
        self._confirm = confirm
        confirm.open()

    @Slot(object)
    def _tell(self, error: KnownError) -> None:
        told = message(error)
        self._bar().say(Kind.DANGER, told.what_happened, told.what_to_do)

    def _bar(self) -> MessageBar:
        twice = self._twice
        return twice.told if twice is not None and twice.isVisible() else self._page.told
