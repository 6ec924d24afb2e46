"""The form for a new case, in the order of the paper form; one column, kept while it is typed.

The sections are built one after another once the page stands, so that the window answers
in between; whoever needs them all at once (saving, a complaint) gets them built at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.events import PhaseAdvice
from desktop.cases.nip import NipCheck
from desktop.cases.person_views import Suggestion
from desktop.cases.registration import CONFIDENTIALITY
from desktop.journal.model import Json
from ui.cases.case_form import CaseForm, ReporterForm
from ui.cases.drafts_box import DraftsBox
from ui.cases.fields import Pick
from ui.cases.lists import Lists, Offered
from ui.cases.respondent_form import RespondentForm
from ui.cases.words import moment_words
from ui.help.topics import TOPIC
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
    another_requested = Signal()
    """An empty form is wanted; this one stays a draft."""
    case_requested = Signal(str)
    nip_check_requested = Signal(object, str, str, str)
    """The form that asks, and what it asks about."""
    offer_requested = Signal(object, object, str)
    phase_requested = Signal(object, str, object, object)
    """The form that asks, the election, the day of the act, the codes alleged."""
    suggest_requested = Signal(object, str, str)
    """The form that asks, the name and the number as typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(TOPIC, "new_case")
        self._lists = Lists({})
        self._case: CaseForm | None = None
        self._reporter: ReporterForm | None = None
        self._people: list[_RespondentCard] = []
        self._to_show: list[Mapping[str, Json]] = []
        self._form: Mapping[str, Json] = {}
        self._registered = ""
        self._bar_means = ""
        self._head()
        self._column = ScrollColumn(_WIDTH)
        self._sections = QVBoxLayout()
        self._sections.setSpacing(GRID * 2)
        self._column.body.addLayout(self._sections)
        self._scrolled = QVBoxLayout()
        self._scrolled.setSpacing(GRID * 2)
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
        self.drafts = DraftsBox(folded=False)
        beside = QHBoxLayout()
        beside.setContentsMargins(GRID * 2, GRID, GRID * 2, 0)
        beside.addWidget(self.drafts)
        column.addLayout(beside)
        column.addWidget(self._column, 1)
        self._building = QTimer(self)
        self._building.setSingleShot(True)
        self._building.setInterval(0)
        self._building.timeout.connect(self._build_next)
        self._reset({})

    # Building

    @property
    def case(self) -> CaseForm:
        """The fields of the case, built when first asked for."""
        if self._case is None:
            self._case = form = CaseForm()
            self._add_section(form)
            form.edited.connect(self.edited)
            form.show_lists(self._lists)
            form.show_values(self._case_values())
            form.acted.changed.connect(self._case_date)
            event = form.field("event")
            if isinstance(event, Pick):
                event.currentIndexChanged.connect(self._case_event)
            self.setFocusProxy(event)
            if self.hasFocus():
                event.setFocus()
        return self._case

    @property
    def reporter(self) -> ReporterForm:
        """The fields of the reporter, built when first asked for."""
        if self._reporter is None:
            _ = self.case
            self._reporter = form = ReporterForm()
            self._add_section(form)
            form.edited.connect(self.edited)
            form.show_lists(self._lists)
            form.show_values(self._reporter_values())
        return self._reporter

    @property
    def people(self) -> Sequence[_RespondentCard]:
        """The cards of all respondents, built when first asked for."""
        _ = self.reporter
        while self._to_show:
            self._build_person()
        return self._people

    def _add_section(self, form: QWidget) -> None:
        card = Card()
        card.body.addWidget(form)
        self._sections.addWidget(card)

    def _build_person(self) -> None:
        values = self._to_show.pop(0)
        at = len(self._people)
        card = _RespondentCard()
        card.removed.connect(self._remove)
        self._people.append(card)
        self._scrolled.addWidget(card)
        form = card.form
        form.edited.connect(self.edited)
        form.nip_check_requested.connect(self._nip_asked)
        form.offer_requested.connect(self._offer_asked)
        form.phase_requested.connect(self._phase_asked)
        form.suggest_requested.connect(self._suggestion_asked)
        form.show_lists(self._lists)
        self._show_person(at, values)
        self._number()

    @Slot()
    def _build_next(self) -> None:
        """Build one section and let the window answer before the next."""
        if self._case is None:
            _ = self.case
        elif self._reporter is None:
            _ = self.reporter
        elif self._to_show:
            self._build_person()
        if self._reporter is None or self._to_show:
            self._building.start()

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
        self.another = PlainButton(self.tr("Empty form"), icon="file-plus")
        self.another.setToolTip(self.tr("Begin another case; this one stays a draft."))
        self.another.clicked.connect(self.another_requested)
        self.another.hide()
        self.edited.connect(self.another.show)
        head.buttons.addWidget(self.saved)
        head.buttons.addWidget(self.another)
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
        untouched = self.is_untouched()
        self._lists = lists
        for form in self._built():
            form.show_lists(lists)
        if first and untouched:
            self._reset(self._form)
        for button in (self.save, self.save_and_new):
            button.forbid(refused) if refused else button.allow()

    def show_draft(self, form: Mapping[str, Json], at: datetime) -> None:
        """Go on with a draft, saying so."""
        self._reset(form)
        self.another.show()
        self._bar_means = ""
        self.bar.say(
            Kind.INFO,
            self.tr("You go on with the draft of {when}.").format(when=moment_words(at)),
            self.tr("Name and contact of the reporter were not kept in it."),
        )

    def show_empty(self) -> None:
        """Begin with an empty form."""
        self._reset({})
        self.another.hide()
        self.bar.hide()
        self.saved.setText("")
        self.case.field("event").setFocus()

    def show_saved(self, case: str, number: str) -> None:
        """Begin another case after one was saved; what usually repeats stays."""
        keep = ("event", "received_on", "source", "confidentiality", "officer")
        self._rested()
        self.another.hide()
        before = self.case.values()
        self._reset({name: before[name] for name in keep if name in before})
        self._registered = case
        self._bar_means = "open"
        words = self.tr("Case {number} is saved.").format(number=number)
        self.bar.say(Kind.GOOD, words, "", self.tr("Open it"))
        self.case.field("subject").setFocus()

    def show_refused(self, field: str, words: str) -> None:
        """Say why the form cannot be saved, at the field where there is one."""
        self._rested()
        if not self._complain(field, words):
            self._bar_means = ""
            self.bar.say(Kind.DANGER, words, self.tr("The draft is kept."))

    def show_nip_check(self, form: object, check: NipCheck) -> None:
        """Say what the check of a number found, in the form that asked."""
        for one in self._asking(form):
            one.show_nip_check(check)

    def show_offered(self, form: object, offered: Offered) -> None:
        """Offer what can be alleged, in the form that asked."""
        for one in self._asking(form):
            one.show_offered(offered)

    def show_phase(self, form: object, advice: PhaseAdvice | None) -> None:
        """Say which phase the dates suggest, in the form that asked."""
        for one in self._asking(form):
            one.show_phase(advice)

    def show_suggestions(self, form: object, found: Sequence[Suggestion]) -> None:
        """Say who of the registry it may be, in the form that asked."""
        for one in self._asking(form):
            one.show_suggestions(found)

    def _asking(self, form: object) -> list[RespondentForm]:
        return [card.form for card in self._people if card.form is form]

    def be_busy_with(self, job: EndingJob) -> None:
        """Let nothing be typed or pressed until the work has ended: it would be saved no more."""
        self._work_on(False)
        job.ended(self._rested)

    @Slot()
    def _rested(self) -> None:
        self._work_on(True)

    def _work_on(self, on: bool) -> None:  # noqa: FBT001 - one word for both ways
        for part in (self.save, self.save_and_new, self._column):
            part.setEnabled(on)

    # Reading

    def typed(self) -> dict[str, Json]:
        """Return the whole form; respondents nobody typed anything about are left out."""
        people = [self._of(card) for card in self.people]
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
        return not any(form.changes() for form in self._built())

    # Inside

    def _of(self, card: _RespondentCard) -> dict[str, Json]:
        """Return what was typed about a respondent; the institution alone is only our guess."""
        values = card.form.values()
        return {} if set(values) <= {"institution"} else values

    def _built(self) -> list[CaseForm | ReporterForm | RespondentForm]:
        """Return the sections that stand already."""
        cards = [card.form for card in self._people]
        return [form for form in (self._case, self._reporter, *cards) if form is not None]

    def _case_values(self) -> dict[str, Json]:
        usual: dict[str, Json] = {
            "received_on": self._lists.today.isoformat() if self._lists.choices else None,
            "confidentiality": CONFIDENTIALITY,
            "officer": self._lists.officer,
        }
        return usual | dict(self._form)

    def _reporter_values(self) -> Mapping[str, Json]:
        reporter = self._form.get("reporter")
        return reporter if isinstance(reporter, dict) else {}

    def _reset(self, form: Mapping[str, Json]) -> None:
        """Show a form; sections that stand are filled anew, the others when they are built."""
        self._form = form
        if self._case is not None:
            self._case.show_values(self._case_values())
        if self._reporter is not None:
            self._reporter.show_values(self._reporter_values())
        found = form.get("respondents")
        people = found if isinstance(found, list) and found else [{}]
        values = [one if isinstance(one, dict) else {} for one in people]
        for card in self._people[len(values) :]:
            self._take_out(card)
        for at in range(len(self._people)):
            self._show_person(at, values[at])
        self._to_show = list(values[len(self._people) :])
        self._number()
        self._building.start()

    def _show_person(self, at: int, values: Mapping[str, Json]) -> None:
        form = self._people[at].form
        form.show_case_date(self._case.acted.value() if self._case is not None else None)
        form.show_values({"institution": self._lists.institution, **values})

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
        _ = self.people
        self._to_show.append({})
        self._build_person()
        self._people[-1].form.field("name").setFocus()

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

    @Slot(object, object)
    def _phase_asked(self, acted_on: date | None, codes: list[str]) -> None:
        event = self.case.field("event")
        code = event.value() if isinstance(event, Pick) else ""
        self.phase_requested.emit(self.sender(), code, acted_on, codes)

    @Slot(str, str)
    def _suggestion_asked(self, name: str, nip: str) -> None:
        self.suggest_requested.emit(self.sender(), name, nip)

    @Slot()
    def _case_event(self) -> None:
        for card in self._people:
            card.form.ask_phase()

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

    def _complain(self, path: str, words: str) -> bool:
        """Show a complaint at the field that a path such as ``respondents.1.nip`` names."""
        first, _, rest = path.partition(".")
        if first == "reporter":
            return self.reporter.complain(rest, words)
        if first != "respondents":
            return self.case.complain(first, words)
        number, _, name = rest.partition(".")
        filled = [card for card in self.people if self._of(card)] or self._people
        at = int(number) if number.isdecimal() else 0
        return at < len(filled) and filled[at].form.complain(
            name.partition(".")[0] or "name", words
        )
