"""The small dialogs of a case: further reports, documents, headquarters' word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.views import CaseView, Reason, RespondentView
from desktop.ids import ObjectId
from desktop.journal.model import Json
from ui.cases.fields import FieldForm, Pick
from ui.cases.form_dialog import FormDialog
from ui.cases.lists import Lists
from ui.cases.step_dialog import DocumentFields, DocumentValues, named_people
from ui.cases.words import reason_words, state_words
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.chips import Choice
from ui.widgets.labels import PlainLabel, TextKind


class ReportDialog(FormDialog):
    """A further report of the same matter."""

    def __init__(self, lists: Lists, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Another report of this matter"), "", self.tr("Add the report"), form, parent
        )
        form.pick("source", self.tr("Source of the report"), lists.of("source"))
        form.line("sender", self.tr("Sender"))
        form.line("number", self.tr("Number"))
        form.date("dated", self.tr("Dated"))
        form.date("received_on", self.tr("Received on")).set_value(lists.today)
        form.line("subject", self.tr("Subject"))
        form.field("source").setFocus()
        self.fit()


class DocumentDialog(FormDialog):
    """A document that is filed on its own, later than its step."""

    def __init__(
        self,
        case: CaseView,
        chosen: Sequence[ObjectId],
        lists: Lists,
        parent: QWidget | None = None,
    ) -> None:
        form = FieldForm()
        about = [one.full_name for one in case.respondents if one.id in chosen]
        words = self.tr("About: {names}").format(names=named_people(about))
        several = len(chosen) > 1
        super().__init__(
            self.tr("File a document"),
            words if several else "",
            self.tr("File the document"),
            form,
            parent,
        )
        self._chosen = tuple(chosen) if several else ()
        lacking = dict.fromkeys(
            code
            for person in case.respondents
            if not chosen or person.id in chosen
            for lack in sorted(person.lacks, key=lambda lack: not lack.blocking)
            for code in lack.any_of
        )
        known = {choice.key: choice for choice in lists.of("document")}
        first = [known[code] for code in lacking if code in known]
        rest = [choice for choice in lists.of("document") if choice.key not in lacking]
        self._fields = DocumentFields([*first, *rest], only=False, name=self.tr("document"))
        if first:
            self._fields.type.set_value(first[0].key)
        row = form.add(self.tr("Document"), self._fields)
        form.own("type", self._fields, row, lambda: None, lambda _value: None)
        form.line("title", self.tr("Title"))
        form.date("received_on", self.tr("Received on"))
        people = [Choice(person.id, person.full_name) for person in case.respondents]
        self._whom: Pick | None = None
        if len(people) > 1 and not several:
            self._whom = form.pick(
                "respondents", self.tr("About"), people, self.tr("Nobody chosen means all of them.")
            )
            self._whom.set_value(next(iter(chosen), ""))
        self._fields.type.setFocus()
        self.fit()

    def document(self) -> DocumentValues:
        """Return the document as typed."""
        found = self._fields.value()
        more = {
            key: value
            for key, value in self.form.values().items()
            if key in ("title", "received_on")
        }
        return DocumentValues({**found.fields, **more}, found.path)

    def respondents(self) -> tuple[ObjectId, ...]:
        """Return whom it is about; empty for all."""
        if self._chosen:
            return self._chosen
        chosen = self._whom.value() if self._whom is not None else ""
        return (ObjectId(chosen),) if chosen else ()


class AskDialog(FormDialog):
    """Any form with one button; the caller fills ``form`` and calls ``fit``."""

    def __init__(
        self,
        title: str,
        words: str,
        effect: str,
        form: FieldForm,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, words, effect, form, parent)
        if form.rows:
            (form.rows[0].field.focusProxy() or form.rows[0].field).setFocus()
        self.fit()


class ReviewDialog(FormDialog):
    """What headquarters writes about a case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Review of the case"),
            self.tr("The region receives it with the next bundle. It moves nothing by itself."),
            self.tr("Write the review"),
            form,
            parent,
        )
        form.long("text", self.tr("Review"), lines=5)
        form.line("finding", self.tr("Finding in one line"))
        form.field("text").setFocus()
        self.fit()


@dataclass(frozen=True, slots=True)
class RecommendationValues:
    """What headquarters recommends for one respondent, as typed."""

    respondent: ObjectId
    fields: dict[str, Json]


class RecommendDialog(FormDialog):
    """What headquarters recommends; the region's step cites it."""

    def __init__(self, person: RespondentView, lists: Lists, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Recommendation for {name}").format(name=person.full_name),
            self.tr("The region takes the step that follows it, and cites it."),
            self.tr("Recommend"),
            form,
            parent,
        )
        self._respondent = person.id
        self.sanction = form.pick("sanction", self.tr("Sanction"), lists.of("sanction"))
        form.date("due_on", self.tr("To be followed until"))
        form.long("reason", self.tr("Reason"), lines=3)
        form.line("number", self.tr("Number of the letter"))
        form.date("dated", self.tr("Date of the letter"))
        self.sanction.setFocus()
        self.fit()

    def recommendation(self) -> RecommendationValues:
        """Return what was typed."""
        return RecommendationValues(self._respondent, self.form.values())


class WhyNotDialog(QDialog):
    """Why somebody cannot go to a state now: choose any state, read the reasons."""

    asked = Signal(str)

    def __init__(self, person: RespondentView, lists: Lists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = lists
        title = self.tr("Why not …?")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID + 4)
        column.addWidget(PlainLabel(title, TextKind.TITLE))
        now = self.tr("{name} now: {state}").format(
            name=person.full_name, state=state_words(person, lists)
        )
        column.addWidget(PlainLabel(now, wrap=True))
        form = FieldForm()
        choices = [one for one in lists.of("state") if one.key != person.state]
        self.state = form.pick("state", self.tr("Go to"), choices)
        self.state.currentIndexChanged.connect(self._chosen)
        column.addWidget(form)
        self.words = PlainLabel("", wrap=True, selectable=True)
        self.words.setMinimumHeight(80)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.words, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        close = PlainButton(self.tr("Close"), Role.PRIMARY)
        close.clicked.connect(self.accept)
        buttons.addWidget(close)
        column.addLayout(buttons)
        self.state.setFocus()

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Say why not, or that it is possible now."""
        if not reasons:
            self.words.setText(self.tr("It is possible now; the button stands on the case."))
            return
        self.words.setText("\n\n".join(reason_words(one, self._lists) for one in reasons))

    @Slot()
    def _chosen(self) -> None:
        self.words.setText("")
        if self.state.value():
            self.asked.emit(self.state.value())
