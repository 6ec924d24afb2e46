"""One person at the right of the registry: who, what was imposed, where, who may be the same."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.person_views import (
    Difference,
    PersonSanction,
    PersonView,
    Rivals,
    Suspicion,
)
from desktop.cases.views import Appearance
from desktop.errors import Refused
from ui.cases.facts import fact_row, left
from ui.cases.lists import Lists
from ui.cases.words import day_words, forbidden_words, joined, nip_words
from ui.messages import sentence
from ui.people.words import (
    field_words,
    force_words,
    person_words,
    sanction_words,
    sign_words,
    unverified_words,
)
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Badge, ElidedLabel, PlainLabel, TextKind
from ui.widgets.surface import ScrollColumn, rule, wrapping


class PersonPane(QFrame):
    """Shows one person; empty until one is chosen."""

    case_requested = Signal(str)
    edit_requested = Signal()
    nik_requested = Signal()
    nik_open_requested = Signal()
    sanction_requested = Signal()
    sanction_edit_requested = Signal(object)
    sanction_withdraw_requested = Signal(object)
    scan_requested = Signal(object)
    """Write the scan of a sanction in clear."""
    compare_requested = Signal(str)
    unlink_requested = Signal(object)
    """The appearance that is not this person's."""
    undiffer_requested = Signal(object)
    settle_requested = Signal(object, object)
    """Which value of a disputed field holds: the rivals, and the chosen value with its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMinimumWidth(320)
        self.setAccessibleName(self.tr("Person"))
        self.shown: PersonView | None = None
        self._lists = Lists({})
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._content: QWidget | None = None
        self.show_nothing()

    @Slot()
    def show_nothing(self) -> None:
        """Say what this pane is for."""
        self.shown = None
        words = self.tr("Cases, posts and sanctions of the person under the cursor stand here.")
        self._put(EmptyState("user", self.tr("Nobody chosen"), words, width=260))

    def show_person(self, person: PersonView, lists: Lists) -> None:
        """Show a person."""
        self.shown, self._lists = person, lists
        page = ScrollColumn()
        body = page.body
        body.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        body.setSpacing(GRID)
        self._head(body, person)
        self._identity(body, person)
        self._sanctions(body, person)
        self._cases(body, person)
        self._similar(body, person)
        body.addStretch(1)
        self._put(page)

    # Parts

    def _head(self, body: QVBoxLayout, person: PersonView) -> None:
        body.addWidget(PlainLabel(person.full_name, TextKind.TITLE, wrap=True, selectable=True))
        holder, flow = wrapping(6)
        for one in person.sanctions:
            if one.in_force:
                flow.addWidget(Badge(self.tr("sanction in force"), "danger"))
                break
        if len(person.appearances) > 1:
            count = len(person.appearances)
            flow.addWidget(Badge(self.tr("{count} cases").format(count=count), "warning"))
        if not person.nip:
            flow.addWidget(Badge(self.tr("no NIP")))
        body.addWidget(holder)
        holder.setVisible(flow.count() > 0)
        for at, rivals in enumerate(person.rivals):
            self._rivals(body, at, rivals)

    def _rivals(self, body: QVBoxLayout, at: int, one: Rivals) -> None:
        """Ask which of several values holds; a case is linked, a card is changed."""
        if one.field == "person":
            words = self.tr("Two PCs linked case {number} differently. Who is it?")
            action = "person.link"
        else:
            words = self.tr("Two PCs entered different values for “{field}”. Which one holds?")
            action = "person.edit"
        told = words.format(number=one.about, field=field_words(one.field))
        body.addWidget(PlainLabel(told, TextKind.COMPLAINT, wrap=True))
        holder, flow = wrapping(6)
        why = forbidden_words(self._lists, action)
        for choice, (_, value) in enumerate(one.choices):
            button = PlainButton(value or self.tr("nothing"), Role.PLAIN)
            button.setEnabled(not why)
            button.setToolTip(why)
            button.setProperty("rival", at)
            button.setProperty("choice", choice)
            button.clicked.connect(self._settle)
            flow.addWidget(button)
        body.addWidget(holder)

    @Slot()
    def _settle(self) -> None:
        at, choice = (self.sender().property(name) for name in ("rival", "choice"))
        found = self.shown.rivals if self.shown else ()
        if isinstance(at, int) and at < len(found):
            self.settle_requested.emit(found[at], found[at].choices[choice])

    def _identity(self, body: QVBoxLayout, person: PersonView) -> None:
        lists = self._lists
        number, tone = nip_words(person.nip_check)
        kind = TextKind.COMPLAINT if tone == "danger" else TextKind.BODY
        if person.nip:
            body.addLayout(fact_row(self.tr("NIP"), person.nip_check.shown))
            if number:
                body.addLayout(fact_row("", number, TextKind.SECOND if tone else kind))
        for label, words in (
            (self.tr("Former NIP"), person.nip_old),
            (self.tr("Kind of civil servant"), lists.label("asn_type", person.asn_type)),
            (self.tr("NIK"), person.nik),
            (self.tr("Note"), person.note),
        ):
            if words:
                body.addLayout(fact_row(label, words))
        for code in person.nik_findings:
            body.addLayout(fact_row("", sentence(Refused(code)), TextKind.SECOND))
        others = [name for name in person.names if name != person.full_name]
        if others:
            body.addLayout(fact_row(self.tr("Also written"), "; ".join(others)))
        holder, flow = wrapping()
        self.edit = self._action(self.tr("Change the card…"), "person.edit", "edit")
        self.edit.clicked.connect(self.edit_requested)
        self.nik = self._action(self.tr("Enter the NIK…"), "person.nik", "id-badge-2")
        self.nik.clicked.connect(self.nik_requested)
        flow.addWidget(self.edit)
        flow.addWidget(self.nik)
        if person.nik:
            look = self._action(self.tr("Show the NIK…"), "person.nik_open", "eye")
            look.clicked.connect(self.nik_open_requested)
            flow.addWidget(look)
        body.addWidget(holder)

    def _sanctions(self, body: QVBoxLayout, person: PersonView) -> None:
        self._section(body, self.tr("Sanctions"), len(person.sanctions))
        for one in person.sanctions:
            self._sanction(body, one)
        if not person.sanctions:
            body.addWidget(PlainLabel(self.tr("None is known."), TextKind.SECOND))
        self.add = self._action(self.tr("Earlier sanction…"), "person.sanction", "plus")
        self.add.clicked.connect(self.sanction_requested)
        body.addWidget(left(self.add))

    def _sanction(self, body: QVBoxLayout, one: PersonSanction) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(PlainLabel(sanction_words(one, self._lists), wrap=True, selectable=True), 1)
        force = force_words(one)
        if force:
            row.addWidget(Badge(force, "danger" if one.in_force else ""))
        body.addLayout(row)
        told = joined((one.official, one.source, one.note))
        if told:
            body.addWidget(PlainLabel(told, TextKind.SECOND, wrap=True))
        holder, flow = wrapping(4)
        if one.case:
            show = PlainButton(one.register_number, Role.QUIET, "folder")
            show.setProperty("case", one.case)
            show.clicked.connect(self._open_case)
            flow.addWidget(show)
            if one.stated:
                flow.addWidget(Badge(unverified_words(), "warning"))
        else:
            flow.addWidget(Badge(self.tr("entered by hand")))
            self._quiet(
                flow, self.tr("Change…"), one, self._change_sanction, "person.sanction_edit"
            )
            self._quiet(
                flow, self.tr("Take back…"), one, self._take_back, "person.sanction_withdraw"
            )
        if one.sha256:
            self._quiet(flow, self.tr("Save the scan…"), one, self._save_scan, "")
        body.addWidget(holder)

    def _cases(self, body: QVBoxLayout, person: PersonView) -> None:
        self._section(body, self.tr("Cases and posts"), len(person.appearances))
        for one in person.appearances:
            self._appearance(body, one, alone=len(person.appearances) == 1)

    def _appearance(self, body: QVBoxLayout, one: Appearance, *, alone: bool) -> None:
        lists = self._lists
        body.addWidget(rule())
        head = QHBoxLayout()
        head.setSpacing(GRID)
        show = PlainButton(one.register_number, Role.QUIET, "folder")
        show.setProperty("case", one.case)
        show.clicked.connect(self._open_case)
        head.addWidget(show)
        head.addWidget(ElidedLabel(one.subject), 1)
        body.addLayout(head)
        self._came_from(body, one)
        post = joined((one.position, one.rank, one.unit)) or self.tr("post not known")
        day = one.acted_on or one.received_on
        words = self.tr("{post} (on {day})").format(post=post, day=day_words(day))
        body.addWidget(PlainLabel(words, wrap=True, selectable=True))
        state = joined(
            (
                lists.label("state", one.state),
                lists.label("outcome", one.outcome) if one.outcome else "",
                lists.label("sanction", one.imposed) if one.imposed else "",
            )
        )
        body.addWidget(PlainLabel(state, TextKind.SECOND, wrap=True))
        if not alone:
            same = bool(one.nip) and self.shown is not None and one.nip == self.shown.nip
            button = PlainButton(self.tr("Not this person…"), Role.QUIET)
            why = forbidden_words(lists, "person.unlink")
            if same and not why:
                why = self.tr("The case bears this person's NIP. Correct the NIP there first.")
            button.setEnabled(not why)
            button.setToolTip(why)
            button.setProperty("respondent", one.respondent)
            button.clicked.connect(self._unlink)
            body.addWidget(left(button))

    def _came_from(self, body: QVBoxLayout, one: Appearance) -> None:
        """Say where a case was before, and lead there where that lies here."""
        if not one.from_office:
            return
        words = self.tr("Taken over from {office}, where it was number {number}")
        told = words.format(office=one.from_office, number=one.from_number)
        body.addWidget(PlainLabel(told, TextKind.SECOND, wrap=True, selectable=True))
        if one.from_case:
            former = PlainButton(self.tr("Show it as it was there"), Role.QUIET, "folder")
            former.setProperty("case", one.from_case)
            former.clicked.connect(self._open_case)
            body.addWidget(left(former))

    def _similar(self, body: QVBoxLayout, person: PersonView) -> None:
        if person.similar:
            self._section(body, self.tr("Perhaps the same person"), len(person.similar))
        for one in person.similar:
            self._suspicion(body, one)
        if person.differences:
            self._section(body, self.tr("Told apart"), len(person.differences))
        for difference in person.differences:
            self._difference(body, difference)

    def _suspicion(self, body: QVBoxLayout, one: Suspicion) -> None:
        body.addWidget(PlainLabel(person_words(one.person), wrap=True, selectable=True))
        row = QHBoxLayout()
        told = sign_words(one.signs) or self.tr("names alike: {share} %").format(share=one.likeness)
        row.addWidget(PlainLabel(told, TextKind.SECOND, wrap=True), 1)
        compare = PlainButton(self.tr("Compare…"), Role.PLAIN, "columns")
        compare.setProperty("person", one.person.id)
        compare.clicked.connect(self._compare)
        row.addWidget(compare)
        body.addLayout(row)

    def _difference(self, body: QVBoxLayout, one: Difference) -> None:
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(joined((one.name, one.nip))), 1)
        again = PlainButton(self.tr("Look again…"), Role.QUIET)
        again.setEnabled(not forbidden_words(self._lists, "person.undiffer"))
        again.setProperty("difference", one.id)
        again.clicked.connect(self._look_again)
        row.addWidget(again)
        body.addLayout(row)

    # Small things

    def _section(self, body: QVBoxLayout, words: str, count: int) -> None:
        body.addSpacing(GRID)
        title = f"{words} ({count})" if count else words
        body.addWidget(PlainLabel(title, TextKind.HEADING))

    def _action(self, words: str, action: str, icon: str) -> ActionButton:
        button = ActionButton(words, icon=icon)
        why = forbidden_words(self._lists, action)
        if why:
            button.forbid(why)
        return button

    def _quiet(
        self, flow: object, words: str, one: PersonSanction, slot: object, action: str
    ) -> None:
        button = PlainButton(words, Role.QUIET)
        why = forbidden_words(self._lists, action) if action else ""
        button.setEnabled(not why)
        button.setToolTip(why)
        button.setProperty("sanction", one.id)
        button.clicked.connect(slot)
        flow.addWidget(button)  # type: ignore[attr-defined]

    def _chosen(self) -> PersonSanction | None:
        oid = self.sender().property("sanction")
        found = self.shown.sanctions if self.shown else ()
        return next((one for one in found if one.id == oid), None)

    @Slot()
    def _open_case(self) -> None:
        self.case_requested.emit(str(self.sender().property("case")))

    @Slot()
    def _change_sanction(self) -> None:
        self.sanction_edit_requested.emit(self._chosen())

    @Slot()
    def _take_back(self) -> None:
        self.sanction_withdraw_requested.emit(self._chosen())

    @Slot()
    def _save_scan(self) -> None:
        self.scan_requested.emit(self._chosen())

    @Slot()
    def _compare(self) -> None:
        self.compare_requested.emit(str(self.sender().property("person")))

    @Slot()
    def _unlink(self) -> None:
        oid = self.sender().property("respondent")
        found = self.shown.appearances if self.shown else ()
        self.unlink_requested.emit(next((one for one in found if one.respondent == oid), None))

    @Slot()
    def _look_again(self) -> None:
        oid = self.sender().property("difference")
        found = self.shown.differences if self.shown else ()
        self.undiffer_requested.emit(next((one for one in found if one.id == oid), None))

    def _put(self, content: QWidget) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)
