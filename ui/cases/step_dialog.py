"""Taking a step: its day, its reason, its outcome, and the documents that belong to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.cases.views import HqRecommendation, Lack, RespondentView, StepChoice, StepInput
from desktop.journal.model import Json
from ui.cases.facts import left
from ui.cases.fields import FieldForm, Pick
from ui.cases.files import FileField
from ui.cases.form_dialog import FormDialog
from ui.cases.lists import Lists
from ui.cases.warning_line import WarningLine
from ui.cases.words import (
    can_be_tried,
    day_words,
    joined,
    lack_words,
    reason_words,
    translate,
)
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role, ToolButton
from ui.widgets.chips import Choice
from ui.widgets.date_field import DateField
from ui.widgets.labels import PlainLabel, TextKind, plain_tooltip
from ui.widgets.surface import Card

T = TypeVar("T")

_PICKED: Final = {
    "sanksi": "sanction",
    "upaya": "remedy",
    "putusan": "remedy_result",
    "pejabat": "punishing_official",
    "kepada": "destination",
}
"""Values of a step that are chosen from a list, and the list."""
_DAYS: Final = frozenset({"tanggal", "periksa_pada"})
_MOST_NAMED: Final = 12


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
    those_who_can: bool = False


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
        words = lack_words(lack)
        self.tick = QCheckBox()
        self.tick.setAccessibleName(words)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(PlainLabel(words, wrap=True), 1)
        choices = [Choice(*pair) for pair in zip(lack.any_of, lack.labels, strict=True)]
        self.fields = DocumentFields(choices, only=True, name=" / ".join(lack.labels))
        self.tick.toggled.connect(self._ticked)
        self.fields.filled.connect(self.tick.setChecked)
        self._blocking = lack.blocking
        self.fields.setVisible(lack.blocking)
        self.body.addLayout(head)
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
        ready, self._others = split_people(people, choice)
        self._people, self._choice, self._lists = ready, choice, lists
        super().__init__(choice.label, _for_whom(ready, choice), choice.label, form, parent)
        self._overrides: dict[str, QCheckBox] = {}
        self._those_who_can: QCheckBox | None = None
        self._by_outcome: list[tuple[str, tuple[str, ...]]] = []
        self._cards: list[_LackCard] = []
        self._more_cards: list[_MoreCard] = []
        self._left_out(form)
        self._warn(form)
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
        outcome = str(typed.get("hasil", ""))
        aside = {name for name, outcomes in self._by_outcome if outcome not in outcomes}
        own = {"on", "reason", "cites", *aside}
        values = {key: typed[key] for key in typed if key not in own}
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
            those_who_can=self._those_who_can is not None and self._those_who_can.isChecked(),
        )

    def is_readable(self) -> bool:
        """Say whether every field can be read; goes to the first that cannot."""
        return self.form.check()

    def offer_overrides(self, doubts: Sequence[tuple[str, str]]) -> None:
        """Let somebody go on in spite of doubts: the code of each, and what it says."""
        self.show_refused("", "\n".join(words for _, words in doubts))
        for code, words in doubts:
            if code not in self._overrides:
                tick = QCheckBox(self.tr("Take the step all the same; the reason says why"))
                tick.setToolTip(plain_tooltip(words))
                self._overrides[code] = tick
                self.form.widget(PlainLabel(words, TextKind.SECOND, wrap=True))
                self.form.widget(tick)
                tick.setFocus()

    def offer_those_who_can(self, refused: Sequence[tuple[str, str]]) -> None:
        """Say who cannot take the step and why, and offer to take it for the others alone."""
        able = len(self._people) - len(refused)
        words = self.tr("{count} cannot:").format(count=len(refused))
        self.show_refused("", "\n".join((words, *_named(refused))))
        if self._those_who_can is None and able > 0:
            text = self.tr("Take the step for the {count} who can; the others stay where they are")
            self._those_who_can = QCheckBox(text.format(count=able))
            self.form.widget(self._those_who_can)
            self._those_who_can.setFocus()

    def _left_out(self, form: FieldForm) -> None:
        """Name those who were chosen and cannot take this step, with the reason of each."""
        if not self._others:
            return
        card = Card()
        words = self.tr("{count} of those chosen cannot take this step and stay where they are:")
        head = PlainLabel(words.format(count=len(self._others)), TextKind.STRONG, wrap=True)
        card.body.addWidget(head)
        told = [(person.full_name, _why(person, own, self._lists)) for person, own in self._others]
        for line in _named(told):
            card.body.addWidget(PlainLabel(line, TextKind.SECOND, wrap=True, selectable=True))
        form.widget(card)

    def _warn(self, form: FieldForm) -> None:
        """Show once what the law warns of at this step."""
        for one in self._choice.warnings:
            form.widget(WarningLine(one))

    def _given(self, form: FieldForm) -> None:
        choice, lists = self._choice, self._lists
        if choice.outcome_required:
            outcomes = [one for one in lists.of("outcome") if one.key in choice.outcomes]
            pick = form.pick("hasil", self.tr("Outcome"), outcomes)
            pick.currentIndexChanged.connect(self._outcome_chosen)
        for one in choice.fields:
            if one.field in form.names:
                continue
            self._field(form, one)
            if one.outcomes and set(one.outcomes) != set(choice.outcomes):
                self._by_outcome.append((one.field, one.outcomes))
        if "sanksi" in form.names:
            proposed = {person.proposed_sanction for person in self._people}
            chosen = form.field("sanksi")
            if len(proposed) == 1 and isinstance(chosen, Pick):
                chosen.set_value(next(iter(proposed)))
        if choice.outcome_required:
            self._outcome_chosen()

    def _field(self, form: FieldForm, one: StepInput) -> None:
        if one.field in _PICKED:
            choices = self._lists.of(_PICKED[one.field])
            form.pick(
                one.field,
                one.label,
                [found for found in choices if not one.codes or found.key in one.codes],
            )
        elif one.field in _DAYS:
            form.date(one.field, one.label)
        else:
            form.line(one.field, one.label)

    @Slot()
    def _outcome_chosen(self) -> None:
        """Show only what belongs to the outcome that is chosen."""
        outcome = str(self.form.values().get("hasil", ""))
        for name, outcomes in self._by_outcome:
            row = self.form.field(name).parentWidget()
            if row is not None:
                row.setVisible(outcome in outcomes)

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
    names = named_people([person.full_name for person in people])
    basis = translate("cases", "Legal basis: {basis}.").format(basis=choice.basis)
    return joined((names, basis if choice.basis else ""), "\n")


def _recommendation(one: HqRecommendation, lists: Lists) -> str:
    return joined((one.number, day_words(one.dated), lists.label("sanction", one.sanction)))


def split_people(
    people: Sequence[RespondentView], choice: StepChoice
) -> tuple[tuple[RespondentView, ...], list[tuple[RespondentView, StepChoice | None]]]:
    """Return who can take a step, perhaps with a document, and who cannot with his own choice.

    Where nobody can, all are left to be refused by name.
    """
    ready: list[RespondentView] = []
    others: list[tuple[RespondentView, StepChoice | None]] = []
    for person in people:
        own = next((one for one in person.steps if one.target == choice.target), None)
        if own is not None and can_be_tried(own):
            ready.append(person)
        else:
            others.append((person, own))
    return (tuple(ready), others) if ready else (tuple(people), [])


def _why(person: RespondentView, own: StepChoice | None, lists: Lists) -> str:
    if own is None:
        return translate("cases", "stands in “{state}”").format(state=person.state_label)
    return " ".join(reason_words(reason, lists) for reason in own.reasons)


def named_people(names: Sequence[str]) -> str:
    """Return the names of people; of very many their number and the first of them."""
    if len(names) <= _MOST_NAMED:
        return ", ".join(names)
    words = translate("cases", "{count} people: {names} and others")
    return words.format(count=len(names), names=", ".join(names[: _MOST_NAMED // 2]))


def _named(told: Sequence[tuple[str, str]]) -> list[str]:
    """Return a line for each reason, with the names of those it holds for."""
    whose: dict[str, list[str]] = {}
    for name, why in told:
        whose.setdefault(why, []).append(name)
    return [f"{named_people(names)}: {why}" for why, names in whose.items()]


def merged_choices(people: Sequence[RespondentView]) -> tuple[StepChoice, ...]:
    """Return the steps that some of these respondents can take, or all of them know.

    Where not all can, the label says for how many; where nobody can, everybody's reasons
    stand there.
    """
    found = []
    for target in dict.fromkeys(one.target for person in people for one in person.steps):
        every = [one for person in people for one in person.steps if one.target == target]
        if len(every) == len(people) or any(map(can_be_tried, every)):
            found.append(_merged(every, len(people)))
    return tuple(found)


def _merged(every: Sequence[StepChoice], count: int) -> StepChoice:
    able = [one for one in every if can_be_tried(one)]
    same = able or every
    first, label = same[0], same[0].label
    if able and len(able) < count:
        words = translate("cases", "{label} ({count} of {all})")
        label = words.format(label=label, count=len(able), all=count)
    return replace(
        first,
        label=label,
        allowed=bool(able) and all(one.allowed for one in able),
        reasons=_unique(reason for one in same for reason in one.reasons),
        lacks=_unique(lack for one in same for lack in one.lacks),
        reason_required=any(one.reason_required for one in same),
        outcome_required=any(one.outcome_required for one in same),
        outcomes=tuple(
            code for code in first.outcomes if all(code in one.outcomes for one in same)
        ),
        novum_required=any(one.novum_required for one in same),
        fields=_unique(field for one in same for field in one.fields),
        warnings=_unique(warning for one in same for warning in one.warnings),
    )


def _unique(things: Iterable[T]) -> tuple[T, ...]:
    found: list[T] = []
    for thing in things:
        if thing not in found:
            found.append(thing)
    return tuple(found)
