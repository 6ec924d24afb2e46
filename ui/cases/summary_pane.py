"""The case under the cursor in short: who, where it stands, what is next."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.views import CaseView, RespondentView
from ui.cases.lists import Lists
from ui.cases.words import deadline_words, joined, lack_words, person_title, state_words
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Badge, ElidedLabel, PlainLabel, TextKind
from ui.widgets.surface import ScrollColumn, rule

_PEOPLE = 6
_WORDS = 600


class SummaryPane(QFrame):
    """Shows one case; empty until one is chosen."""

    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMinimumWidth(260)
        self.setAccessibleName(self.tr("Summary"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._content: QWidget | None = None
        self.show_nothing()

    @Slot()
    def show_nothing(self) -> None:
        """Say what this pane is for."""
        words = self.tr("The case under the cursor is shown here in short.")
        self._put(EmptyState("file-text", self.tr("No case chosen"), words, width=240))

    def show_case(self, case: CaseView, lists: Lists) -> None:
        """Show a case."""
        page = ScrollColumn()
        body = page.body
        body.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        body.setSpacing(GRID)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(case.register_number, TextKind.SECOND, selectable=True))
        head.addStretch(1)
        if case.confidentiality:
            label = lists.label("confidentiality", case.confidentiality)
            head.addWidget(Badge(label.upper(), secrecy_kind(case.confidentiality)))
        body.addLayout(head)
        body.addWidget(PlainLabel(case.subject, TextKind.HEADING, wrap=True, selectable=True))
        body.addWidget(
            PlainLabel(
                joined((case.event_name, lists.label("source", case.source))),
                TextKind.SECOND,
                wrap=True,
            )
        )
        for person in case.respondents[:_PEOPLE]:
            body.addWidget(rule())
            self._person(body, person, lists)
        more = len(case.respondents) - _PEOPLE
        if more > 0:
            body.addWidget(rule())
            body.addWidget(
                PlainLabel(self.tr("and {count} others").format(count=more), TextKind.SECOND)
            )
        if case.account:
            body.addWidget(rule())
            body.addWidget(PlainLabel(_short(case.account), wrap=True))
        body.addStretch(1)
        show = PlainButton(self.tr("Open the case"), Role.PLAIN, "arrow-right")
        show.clicked.connect(self.open_requested)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID + 4)
        foot.addWidget(show)
        foot.addStretch(1)
        column.addLayout(foot)
        self._put(holder)

    def _person(self, body: QVBoxLayout, person: RespondentView, lists: Lists) -> None:
        body.addWidget(ElidedLabel(person_title(person), TextKind.STRONG))
        body.addWidget(PlainLabel(state_words(person, lists), wrap=True))
        if person.deadline is not None:
            body.addWidget(
                PlainLabel(deadline_words(person.deadline, lists.today), TextKind.SECOND, wrap=True)
            )
        coming = next((step.label for step in person.steps if step.sort == "maju"), "")
        if coming:
            words = self.tr("Next: {step}").format(step=coming)
            body.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True))
        blocking = [lack_words(lack) for lack in person.lacks if lack.blocking]
        if blocking:
            words = self.tr("Missing: {documents}").format(documents=", ".join(blocking))
            body.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True))

    def _put(self, content: QWidget) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = content
        self._column.addWidget(content)


def secrecy_kind(code: str) -> str:
    """Return the tint of a confidentiality's badge."""
    return {"SR": "danger", "R": "danger", "T": "warning"}.get(code, "")


def _short(text: str) -> str:
    return text if len(text) <= _WORDS else text[:_WORDS].rstrip() + " …"
