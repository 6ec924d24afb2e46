"""The respondents of a case, one form at a time: who they are and how they are assessed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from desktop.cases.nip import NipCheck
from desktop.cases.views import CaseView, RespondentView
from desktop.ids import ObjectId
from desktop.journal.model import Json
from ui.cases.edit_tab import EditPane
from ui.cases.lists import Lists, Offered
from ui.cases.respondent_form import RespondentForm
from ui.cases.words import forbidden_words, person_title
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob
from ui.widgets.labels import plain_tooltip


class PeopleTab(QWidget):
    """Terlapor."""

    save_requested = Signal(str, object)
    add_requested = Signal()
    nip_check_requested = Signal(str, str, str, str)
    """The respondent, the number as typed, the kind of civil servant, the name."""
    offer_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case: CaseView | None = None
        self._shown: ObjectId | None = None
        self._unsaved: dict[ObjectId, dict[str, Json]] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Respondents"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._moved)
        self.add = ActionButton(self.tr("Another respondent…"), icon="plus")
        self.add.clicked.connect(self.add_requested)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID, GRID * 2)
        column.setSpacing(GRID)
        column.addWidget(self.list, 1)
        column.addWidget(self.add)
        self.form = RespondentForm(assessed=True)
        self.form.nip_check_requested.connect(self._nip_asked)
        self.form.offer_requested.connect(self.offer_requested)
        self.pane = EditPane(self.form)
        self.pane.save_requested.connect(self._save)
        self.pane.changed.connect(self._mark)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(self.pane)
        panes.setSizes([280, 900])
        panes.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(panes)

    def show_case(self, case: CaseView, lists: Lists) -> None:
        """Show the respondents; what is typed and not saved yet stays."""
        again = self._case is not None and self._case.id == case.id
        self._remember() if again else self._unsaved.clear()
        self._case = case
        refused = forbidden_words(lists, "respondent.add")
        self.add.forbid(refused) if refused else self.add.allow()
        self.form.show_lists(lists)
        self.form.show_case_date(case.acted_on)
        row = max(0, self.list.currentRow()) if again else 0
        self.list.blockSignals(True)
        self.list.clear()
        for one in case.respondents:
            item = QListWidgetItem(one.full_name)
            item.setToolTip(plain_tooltip(person_title(one)))
            self.list.addItem(item)
        self._mark()
        self.list.setCurrentRow(min(row, len(case.respondents) - 1))
        self.list.blockSignals(False)
        person = self._person()
        if person is not None and not (person.id == self._shown and self.pane.is_changed()):
            self._show(person)
        self._refused = forbidden_words(lists, "respondent.edit")
        self.pane.forbid(self._refused)
        self.pane.setVisible(person is not None)

    def go_to(self, respondent: ObjectId) -> None:
        """Show this one."""
        for row, person in enumerate(self._case.respondents if self._case else ()):
            if person.id == respondent:
                self.list.setCurrentRow(row)

    def show_nip_check(self, check: NipCheck) -> None:
        """Say what the check of a number found."""
        self.form.show_nip_check(check)

    def show_offered(self, offered: Offered) -> None:
        """Offer what can be alleged and imposed."""
        self.form.show_offered(offered)

    def unsaved(self) -> dict[str, Json]:
        """Return what was changed and not saved, by the id of the respondent."""
        self._remember()
        return {str(oid): changes for oid, changes in self._unsaved.items()}

    def show_unsaved(self, changes: Mapping[str, Json]) -> None:
        """Show changes that were kept, by the id of the respondent."""
        known = {one.id for one in self._case.respondents} if self._case else set()
        self._unsaved = {
            ObjectId(oid): dict(of)
            for oid, of in changes.items()
            if oid in known and isinstance(of, Mapping)
        }
        if self._shown in self._unsaved:
            self.pane.show_unsaved(self._unsaved[self._shown])
        self._mark()

    def forget_unsaved(self) -> None:
        """Throw away what was typed about anybody."""
        self._unsaved.clear()
        self.form.put_back()
        self.pane.settle()
        self._mark()

    def show_saved(self, respondent: ObjectId, changes: Mapping[str, Json]) -> None:
        """Take these changes for saved; the new state of the case follows."""
        if respondent == self._shown:
            self.pane.take_as_saved(changes)
            return
        left = {
            name: value
            for name, value in self._unsaved.pop(respondent, {}).items()
            if name not in changes or changes[name] != value
        }
        if left:
            self._unsaved[respondent] = left

    def _remember(self) -> None:
        """Take note of what is typed about the respondent who is shown."""
        if self._shown is not None:
            self._unsaved.pop(self._shown, None)
            if changes := self.form.changes():
                self._unsaved[self._shown] = changes

    @Slot()
    def _mark(self) -> None:
        """Put a dot beside everybody about whom something is not saved."""
        self._remember()
        for row, person in enumerate(self._case.respondents if self._case else ()):
            dot = " •" if person.id in self._unsaved else ""
            self.list.item(row).setText(f"{person.full_name}{dot}")

    def show_refused(self, field: str, words: str) -> None:
        """Say why the changes were refused."""
        self.pane.show_refused(field, words)

    def busy_with(self, job: EndingJob) -> None:
        """Keep the button quiet meanwhile."""
        self.pane.busy_with(job)

    def _person(self) -> RespondentView | None:
        row = self.list.currentRow()
        people = self._case.respondents if self._case else ()
        return people[row] if 0 <= row < len(people) else None

    def _show(self, person: RespondentView) -> None:
        self._shown = person.id
        self.form.show_person(person)
        if person.id in self._unsaved:
            self.form.show_changes(self._unsaved[person.id])
        self.pane.settle()

    @Slot(int)
    def _moved(self, _row: int) -> None:
        person = self._person()
        if person is not None and person.id != self._shown:
            self._remember()
            self._show(person)

    @Slot(object)
    def _save(self, changes: object) -> None:
        self.save_requested.emit(self._shown or "", changes)

    @Slot(str, str, str)
    def _nip_asked(self, typed: str, asn_type: str, name: str) -> None:
        self.nip_check_requested.emit(self._shown or "", typed, asn_type, name)
