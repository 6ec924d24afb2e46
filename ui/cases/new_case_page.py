"""The form for a new case, in the order of the paper form; one column, kept while it is typed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.nip import NipCheck
from desktop.cases.registration import CONFIDENTIALITY
from desktop.journal.model import Json
from ui.cases.case_form import CaseForm, ReporterForm
from ui.cases.lists import Lists, Offered
from ui.cases.respondent_form import RespondentForm
from ui.cases.words import moment_words
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob, PlainButton, Role, ToolButton
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.saved import SavedIndicator
from ui.widgets.surface import Card, PageHead, ScrollColumn

_WIDTH = 760
_NEVER_DRAFTED = ("name", "contact")
"""Fields of the reporter that are sealed on saving and must not lie in a draft."""


class _RespondentCard(Card):
    """One respondent with a heading and a button to take the card away."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = PlainLabel("", TextKind.HEADING)
        self._drop = ToolButton("trash", self.tr("Take this respondent out of the form"))
        self._drop.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._drop)
        self.body.addLayout(head)
        self.form = RespondentForm()
        self.body.addWidget(self.form)

    def number(self, at: int, count: int) -> None:
        """Say which of how many this is."""
        self._title.setText(self.tr("Respondent {number}").format(number=at))
        self._title.setVisible(count > 1)
        self._drop.setVisible(count > 1)


class NewCasePage(QWidget):
    """Takes a report in; ``typed`` is the whole form as the ground floor reads it."""

    save_requested = Signal(object, bool)
    """The form, and whether another new case follows."""
    back_requested = Signal()
    edited = Signal()
    cleared = Signal()
    """The draft is not wanted any more."""
    case_requested = Signal(str)
    nip_check_requested = Signal(object, str, str, str)
    """The form that asks, and what it asks about."""
    offer_requested = Signal(object, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = Lists({})
        self._people: list[_RespondentCard] = []
        self._thrown_away: dict[str, Json] | None = None
        self._registered = ""
        self._bar_means = ""
        self._head()
        self.case = CaseForm()
        self.reporter = ReporterForm()
        self._column = ScrollColumn(_WIDTH)
        self._scrolled = QVBoxLayout()
        self._scrolled.setSpacing(GRID * 2)
        for form in (self.case, self.reporter):
            card = Card()
            card.body.addWidget(form)
            self._column.body.addWidget(card)
            form.edited.connect(self.edited)
        self._column.body.addLayout(self._scrolled)
        self._more = PlainButton(self.tr("Another respondent"), icon="plus")
        self._more.clicked.connect(self._add_person)
        row = QHBoxLayout()
        row.addWidget(self._more)
        row.addStretch(1)
        self._column.body.addLayout(row)
        self._column.body.addStretch(1)
        self.bar = MessageBar()
        self.bar.acted.connect(self._bar_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID * 2, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(self.bar)
        column.addWidget(self._column, 1)
        self.case.acted.changed.connect(self._case_date)
        self.setFocusProxy(self.case.field("event"))
        self._reset({})

    def _head(self) -> None:
        head = PageHead(
            self.tr("New case"),
            self.tr("Saved as a draft while you type. The rest can follow after saving."),
        )
        self.saved = SavedIndicator()
        back = ToolButton("arrow-left", self.tr("Back to the list; the draft is kept"), "Esc")
        back.clicked.connect(self.back_requested)
        self.save = ActionButton(self.tr("Save"), Role.PRIMARY)
        self.save.button.setShortcut(QKeySequence("Ctrl+S"))
        self.save.clicked.connect(self._save)
        self.save_and_new = ActionButton(self.tr("Save and new"))
        self.save_and_new.clicked.connect(self._save_and_new)
        head.buttons.addWidget(self.saved)
        head.buttons.addWidget(self.save_and_new)
        head.buttons.addWidget(self.save)
        enter = QShortcut(QKeySequence("Ctrl+Return"), self)
        enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        enter.activated.connect(self._save)
        self._top = QHBoxLayout()
        self._top.setContentsMargins(GRID * 2, 0, GRID * 3, 0)
        self._top.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        self._top.addWidget(head, 1)

    # Showing

    def show_lists(self, lists: Lists, refused: str) -> None:
        """Offer the choices; ``refused`` says why nothing can be saved here, if so."""
        first = not self._lists.choices
        self._lists = lists
        self.case.show_lists(lists)
        self.reporter.show_lists(lists)
        for card in self._people:
            card.form.show_lists(lists)
        if first and self.is_untouched():
            self._reset({})
        for button in (self.save, self.save_and_new):
            button.forbid(refused) if refused else button.allow()

    def show_draft(self, form: Mapping[str, Json], at: datetime) -> None:
        """Go on with a draft, saying so."""
        self._reset(form)
        self._bar_means = "clear"
        self.bar.say(
            Kind.INFO,
            self.tr("You go on with the draft of {when}.").format(when=moment_words(at)),
            self.tr("Name and contact of the reporter were not kept in it."),
            self.tr("Begin with an empty form"),
        )

    def show_saved(self, case: str, number: str) -> None:
        """Begin another case after one was saved; what usually repeats stays."""
        keep = ("event", "received_on", "source", "confidentiality", "officer")
        before = self.case.values()
        self._reset({name: before[name] for name in keep if name in before})
        self._registered = case
        self._bar_means = "open"
        words = self.tr("Case {number} is saved.").format(number=number)
        self.bar.say(Kind.GOOD, words, "", self.tr("Open it"))
        self.case.field("subject").setFocus()

    def show_refused(self, field: str, words: str) -> None:
        """Say why the form cannot be saved, at the field where there is one."""
        if not self._complain(field, words):
            self._bar_means = ""
            self.bar.say(Kind.DANGER, words, self.tr("The draft is kept."))

    def show_nip_check(self, form: object, check: NipCheck) -> None:
        """Say what the check of a number found, in the form that asked."""
        for card in self._people:
            if card.form is form:
                card.form.show_nip_check(check)

    def show_offered(self, form: object, offered: Offered) -> None:
        """Offer what can be alleged, in the form that asked."""
        for card in self._people:
            if card.form is form:
                card.form.show_offered(offered)

    def be_busy_with(self, job: EndingJob) -> None:
        """Keep both buttons quiet until the work has ended."""
        self.save.setEnabled(False)
        self.save_and_new.setEnabled(False)
        job.ended(self._rested)

    @Slot()
    def _rested(self) -> None:
        self.save.setEnabled(True)
        self.save_and_new.setEnabled(True)

    # Reading

    def typed(self) -> dict[str, Json]:
        """Return the whole form; respondents nobody typed anything about are left out."""
        people = [self._of(card) for card in self._people]
        form: dict[str, Json] = {
            **self.case.values(),
            "respondents": [one for one in people if one] or people[:1],
        }
        reporter = self.reporter.values()
        return form | ({"reporter": reporter} if reporter else {})

    def draft(self) -> dict[str, Json]:
        """Return what may lie in a draft: everything but who the reporter is."""
        form = self.typed()
        if "reporter" in form:
            form["reporter"] = {
                key: value for key, value in form["reporter"].items() if key not in _NEVER_DRAFTED
            }
        return form

    def is_untouched(self) -> bool:
        """Say whether nothing was typed yet."""
        forms = (self.case, self.reporter, *(card.form for card in self._people))
        return not any(form.changes() for form in forms)

    # Inside

    def _of(self, card: _RespondentCard) -> dict[str, Json]:
        """Return what was typed about a respondent; the institution alone is only our guess."""
        values = card.form.values()
        return {} if set(values) <= {"institution"} else values

    def _reset(self, form: Mapping[str, Json]) -> None:
        usual: dict[str, Json] = {
            "received_on": self._lists.today.isoformat() if self._lists.choices else None,
            "confidentiality": CONFIDENTIALITY,
            "officer": self._lists.officer,
        }
        self.case.show_values(usual | dict(form))
        reporter = form.get("reporter")
        self.reporter.show_values(reporter if isinstance(reporter, dict) else {})
        for card in tuple(self._people):
            self._take_out(card)
        people = form.get("respondents")
        for person in people if isinstance(people, list) and people else [{}]:
            self._add(person if isinstance(person, dict) else {})

    def _add(self, values: Mapping[str, Json]) -> _RespondentCard:
        card = _RespondentCard()
        card.removed.connect(self._remove)
        card.form.edited.connect(self.edited)
        card.form.nip_check_requested.connect(self._nip_asked)
        card.form.offer_requested.connect(self._offer_asked)
        self._people.append(card)
        self._scrolled.addWidget(card)
        card.form.show_lists(self._lists)
        card.form.show_values({"institution": self._lists.institution, **values})
        card.form.show_case_date(self.case.acted.value())
        self._number()
        return card

    def _take_out(self, card: _RespondentCard) -> None:
        self._people.remove(card)
        self._scrolled.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _number(self) -> None:
        for at, card in enumerate(self._people, 1):
            card.number(at, len(self._people))

    @Slot()
    def _add_person(self) -> None:
        self._add({}).form.field("name").setFocus()

    @Slot()
    def _remove(self) -> None:
        card = self.sender()
        if isinstance(card, _RespondentCard):
            self._take_out(card)
            self._number()
            self._people[-1].form.field("name").setFocus()
            self.edited.emit()

    @Slot(str, str, str)
    def _nip_asked(self, typed: str, asn_type: str, name: str) -> None:
        self.nip_check_requested.emit(self.sender(), typed, asn_type, name)

    @Slot(object, str)
    def _offer_asked(self, acted_on: date | None, asn_type: str) -> None:
        self.offer_requested.emit(self.sender(), acted_on, asn_type)

    @Slot(object)
    def _case_date(self, acted_on: date | None) -> None:
        for card in self._people:
            card.form.show_case_date(acted_on)

    @Slot()
    def _save(self) -> None:
        self.save_requested.emit(self.typed(), False)

    @Slot()
    def _save_and_new(self) -> None:
        self.save_requested.emit(self.typed(), True)

    @Slot()
    def _bar_pressed(self) -> None:
        if self._bar_means == "open":
            self.case_requested.emit(self._registered)
        elif self._bar_means == "clear":
            self._thrown_away = self.draft()
            self._reset({})
            self.cleared.emit()
            self._bar_means = "restore"
            self.bar.say(Kind.INFO, self.tr("The form is empty."), "", self.tr("Bring it back"))
        elif self._bar_means == "restore" and self._thrown_away is not None:
            self._reset(self._thrown_away)
            self.edited.emit()

    def _complain(self, path: str, words: str) -> bool:
        """Show a complaint at the field that a path such as ``respondents.1.nip`` names."""
        first, _, rest = path.partition(".")
        if first == "reporter":
            return self.reporter.complain(rest, words)
        if first != "respondents":
            return self.case.complain(first, words)
        number, _, name = rest.partition(".")
        filled = [card for card in self._people if self._of(card)] or self._people
        at = int(number) if number.isdecimal() else 0
        return at < len(filled) and filled[at].form.complain(
            name.partition(".")[0] or "name", words
        )
