"""Taking a step: its day, its reason, its outcome, and the documents that belong to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.cases.standing import REMEDIES
from desktop.cases.steps import OVERRIDABLE
from desktop.cases.views import HqRecommendation, Lack, RespondentView, StepChoice
from desktop.journal.model import Json
from ui.cases.facts import left
from ui.cases.fields import FieldForm, Pick
from ui.cases.files import FileField
from ui.cases.form_dialog import FormDialog
from ui.cases.lists import Lists
from ui.cases.words import day_words, joined, lack_words, translate
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role, ToolButton
from ui.widgets.chips import Choice
from ui.widgets.date_field import DateField
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import Card

T = TypeVar("T")

_GIVEN_WITH: Final[dict[str, tuple[str, ...]]] = {
    "PANGGILAN_1": ("nomor", "tanggal"),
    "PANGGILAN_2": ("nomor", "tanggal"),
    "REKOMENDASI": ("sanksi", "nomor", "tanggal"),
    "DI_PPK": ("nomor", "tanggal", "tujuan"),
    "SK_TERBIT": ("sanksi", "nomor", "tanggal"),
    "UPAYA_ADM": ("upaya", "tanggal"),
    "DILAPORKAN": ("nomor", "tanggal", "tujuan"),
    "TUTUP": ("tujuan",),
}
"""What is usually given along with a step to a state, beside the note; all of it may be empty."""

_REMEDY_WORDS = {"keberatan": "Keberatan", "banding": "Banding administratif"}


@dataclass(frozen=True, slots=True)
class DocumentValues:
    """A document to file: its fields, and the file on the disk if there is one."""

    fields: dict[str, Json]
    path: Path | None


@dataclass(frozen=True, slots=True)
class StepValues:
    """What was typed into the dialog; ``request`` has everything but the documents."""

    respondents: tuple[str, ...]
    target: str
    on: date | None
    reason: str
    values: dict[str, Json]
    cites: str
    overrides: frozenset[str]
    documents: tuple[DocumentValues, ...]


class DocumentFields(QWidget):
    """One document: type, number, date, file."""

    filled = Signal(bool)
    """Whether something of it is filled in."""

    def __init__(
        self, types: Sequence[Choice], *, only: bool, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.type = Pick()
        self.type.show_choices(types)
        if only:
            self.type.set_value(types[0].key)
        self.type.setVisible(not only or len(types) > 1)
        self.type.setAccessibleName(self.tr("Kind of document: {name}").format(name=name))
        self.number = QLineEdit()
        self.number.setPlaceholderText(self.tr("number"))
        self.number.setAccessibleName(self.tr("Number: {name}").format(name=name))
        self.dated = DateField()
        self.dated.setAccessibleName(self.tr("Date: {name}").format(name=name))
        for part in self.dated.findChildren(QLineEdit):
            part.setAccessibleName(self.tr("Date: {name}").format(name=name))
        self.file = FileField()
        self.number.textEdited.connect(self._tell)
        self.dated.changed.connect(self._tell)
        self.file.changed.connect(self._tell)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.number, 3)
        row.addWidget(self.dated, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.type)
        column.addLayout(row)
        column.addWidget(self.file)

    @Slot()
    def _tell(self) -> None:
        found = self.value()
        self.filled.emit(bool(found.path) or len(found.fields) > 1)

    def value(self) -> DocumentValues:
        """Return what was typed."""
        day = self.dated.value()
        fields: dict[str, Json] = {
            "type": self.type.value(),
            "number": self.number.text().strip(),
            "dated": day.isoformat() if day else self.dated.typed().strip(),
        }
        return DocumentValues({k: v for k, v in fields.items() if v}, self.file.path())


class _LackCard(Card):
    """A missing document, filed along with the step when it is ticked.

    It is ticked by whoever fills something in, or by hand: nothing that blocks a step is
    taken for there just because nobody looked.
    """

    def __init__(self, lack: Lack, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(6)
        self.tick = QCheckBox(lack_words(lack).replace("&", "&&"))
        choices = [Choice(*pair) for pair in zip(lack.any_of, lack.labels, strict=True)]
        self.fields = DocumentFields(choices, only=True, name=" / ".join(lack.labels))
        self.tick.toggled.connect(self._ticked)
        self.fields.filled.connect(self.tick.setChecked)
        self._blocking = lack.blocking
        self.fields.setVisible(lack.blocking)
        self.body.addWidget(self.tick)
        if lack.basis:
            self.body.addWidget(PlainLabel(lack.basis, TextKind.SECOND, wrap=True))
        self.body.addWidget(self.fields)

    @Slot(bool)
    def _ticked(self, on: bool) -> None:
        self.fields.setVisible(on or self._blocking)


class _MoreCard(Card):
    """Another document that somebody files along."""

    dropped = Signal()

    def __init__(self, types: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        head = QHBoxLayout()
        name = self.tr("Another document")
        head.addWidget(PlainLabel(name, TextKind.STRONG), 1)
        drop = ToolButton("x", self.tr("Take this document away"))
        drop.clicked.connect(self.dropped)
        head.addWidget(drop)
        self.body.addLayout(head)
        self.fields = DocumentFields(types, only=False, name=name)
        self.body.addWidget(self.fields)


class StepDialog(FormDialog):
    """Takes one step for one or several respondents; read it with :meth:`step`."""

    def __init__(
        self,
        people: Sequence[RespondentView],
        choice: StepChoice,
        lists: Lists,
        parent: QWidget | None = None,
    ) -> None:
        form = FieldForm()
        self._people, self._choice, self._lists = tuple(people), choice, lists
        super().__init__(choice.label, _for_whom(people, choice), choice.label, form, parent)
        self._overrides: dict[str, QCheckBox] = {}
        self._cards: list[_LackCard] = []
        self._more_cards: list[_MoreCard] = []
        self._on = form.date("on", self.tr("Day of the step"))
        self._on.set_value(lists.today)
        self._given(form)
        reason = self.tr("Reason") if choice.reason_required else self.tr("Reason or note")
        form.long("reason", reason, lines=2)
        if choice.novum_required:
            form.long("novum", self.tr("New facts that justify reopening"), lines=2)
        self._cite(form, people[0].recommendations if len(people) == 1 else ())
        self._documents(form)
        first = form.field("reason") if choice.reason_required else self._on
        (first.focusProxy() or first).setFocus()
        self.fit()

    def step(self) -> StepValues:
        """Return what was typed."""
        typed = self.form.values()
        values = {key: typed[key] for key in typed if key not in ("on", "reason", "cites")}
        documents = [card.fields.value() for card in self._cards if card.tick.isChecked()]
        more = [card.fields.value() for card in self._more_cards]
        return StepValues(
            respondents=tuple(person.id for person in self._people),
            target=self._choice.target,
            on=self._on.value(),
            reason=str(typed.get("reason", "")),
            values=values,
            cites=str(typed.get("cites", "")),
            overrides=frozenset(code for code, tick in self._overrides.items() if tick.isChecked()),
            documents=(*documents, *(one for one in more if one.fields)),
        )

    def is_readable(self) -> bool:
        """Say whether every field can be read; goes to the first that cannot."""
        return self.form.check()

    def offer_override(self, code: str, words: str) -> None:
        """Let somebody go on in spite of a doubt, with a reason."""
        self.show_refused("", words)
        if code in OVERRIDABLE and code not in self._overrides:
            tick = QCheckBox(self.tr("Take the step all the same; the reason says why"))
            self._overrides[code] = tick
            self.form.widget(tick)
            tick.setFocus()

    def _given(self, form: FieldForm) -> None:
        choice, lists = self._choice, self._lists
        if choice.outcome_required:
            outcomes = [one for one in lists.of("outcome") if one.key in choice.outcomes]
            form.pick("hasil", self.tr("Outcome"), outcomes)
        wanted = _GIVEN_WITH.get(choice.target, ())
        if "sanksi" in wanted:
            pick = form.pick("sanksi", self.tr("Sanction"), lists.of("sanction"))
            proposed = {person.proposed_sanction for person in self._people}
            if len(proposed) == 1:
                pick.set_value(next(iter(proposed)))
        if "upaya" in wanted:
            remedies = [Choice(code, _REMEDY_WORDS.get(code, code)) for code in REMEDIES]
            form.pick("upaya", self.tr("Remedy"), remedies)
        if "nomor" in wanted:
            form.line("nomor", self.tr("Number of the letter or decree"))
        if "tanggal" in wanted:
            form.date("tanggal", self.tr("Date of the letter or decree"))
        if "tujuan" in wanted:
            form.line("tujuan", self.tr("Passed to"))

    def _cite(self, form: FieldForm, known: Sequence[HqRecommendation]) -> None:
        if not known:
            return
        choices = [Choice(one.id, _recommendation(one, self._lists)) for one in known]
        pick = form.pick("cites", self.tr("Recommendation of headquarters that this follows"))
        pick.show_choices(choices)
        pick.set_value(choices[-1].key)

    def _documents(self, form: FieldForm) -> None:
        if self._choice.lacks:
            form.heading(self.tr("Documents"))
        for lack in self._choice.lacks:
            card = _LackCard(lack)
            self._cards.append(card)
            form.widget(card)
        more = PlainButton(self.tr("File another document along"), Role.QUIET, "plus")
        more.clicked.connect(self._more)
        form.widget(left(more))

    @Slot()
    def _more(self) -> None:
        card = _MoreCard(self._lists.of("document"))
        card.dropped.connect(self._less)
        self._more_cards.append(card)
        self.form.widget(card)
        card.fields.type.setFocus()

    @Slot()
    def _less(self) -> None:
        card = self.sender()
        if isinstance(card, _MoreCard):
            self._more_cards.remove(card)
            card.hide()
            card.deleteLater()


def _for_whom(people: Sequence[RespondentView], choice: StepChoice) -> str:
    names = ", ".join(person.full_name for person in people)
    basis = translate("cases", "Legal basis: {basis}.").format(basis=choice.basis)
    return joined((names, basis if choice.basis else ""), "\n")


def _recommendation(one: HqRecommendation, lists: Lists) -> str:
    return joined((one.number, day_words(one.dated), lists.label("sanction", one.sanction)))


def merged_choices(people: Sequence[RespondentView]) -> tuple[StepChoice, ...]:
    """Return the steps that all of these respondents know, with everybody's reasons and lacks."""
    if not people:
        return ()
    found = []
    for choice in people[0].steps:
        same = [one for person in people for one in person.steps if one.target == choice.target]
        if len(same) < len(people):
            continue
        found.append(
            StepChoice(
                target=choice.target,
                label=choice.label,
                sort=choice.sort,
                allowed=all(one.allowed for one in same),
                reasons=_unique(reason for one in same for reason in one.reasons),
                lacks=_unique(lack for one in same for lack in one.lacks),
                reason_required=any(one.reason_required for one in same),
                outcome_required=any(one.outcome_required for one in same),
                outcomes=tuple(
                    code for code in choice.outcomes if all(code in one.outcomes for one in same)
                ),
                novum_required=any(one.novum_required for one in same),
                basis=choice.basis,
            )
        )
    return tuple(found)


def _unique(things: Iterable[T]) -> tuple[T, ...]:
    found: list[T] = []
    for thing in things:
        if thing not in found:
            found.append(thing)
    return tuple(found)
