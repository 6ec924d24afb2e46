"""The dialogs of what stands beside the steps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.cases.views import CaseView, RespondentView
from desktop.cases.workflow_views import EscalationChoice, ExaminationView, ReleaseView
from desktop.journal.model import Json
from ui.cases.facts import left
from ui.cases.fields import FieldForm, Pick
from ui.cases.form_dialog import FormDialog
from ui.cases.lists import Lists
from ui.cases.process_strip import EARLY
from ui.cases.words import day_words, reason_words
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role, ToolButton
from ui.widgets.chips import Choice
from ui.widgets.labels import PlainLabel, TextKind


class EscalationDialog(FormDialog):
    """Enters a step of the escalation; what came before its turn needs a reason."""

    def __init__(self, person: RespondentView, lists: Lists, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Escalation towards the PPK"),
            self.tr("{name} – what was done, here or by headquarters.").format(
                name=person.full_name
            ),
            self.tr("Enter it"),
            form,
            parent,
        )
        self._lists = lists
        track = person.escalation
        self._choices = {choice.step: choice for choice in track.choices}
        offered = [one for one in track.choices if one.allowed or _early(one)]
        rows = [Choice(one.step, one.label) for one in offered]
        self.step = form.pick("step", self.tr("Step"), rows)
        self._why = PlainLabel("", TextKind.SECOND, wrap=True)
        form.widget(self._why)
        self.early = QCheckBox(self.tr("It came all the same; the reason says why"))
        form.widget(self.early)
        form.date("on", self.tr("Date")).set_value(lists.today)
        form.line("number", self.tr("Number of the letter"))
        form.line("by_whom", self.tr("By whom"), self.tr("For example BKN, Kemendagri, PPK."))
        form.long("reason", self.tr("Reason or note"), lines=2)
        self.step.currentIndexChanged.connect(self._chosen)
        first = next((one for one in offered if one.allowed), None)
        if first is not None:
            self.step.set_value(first.step)
        self._chosen()
        self.step.setFocus()
        self.fit()

    def entry(self) -> tuple[str, dict[str, Json], bool]:
        """Return the step, what was typed with it, and whether it came before its turn."""
        typed = self.form.values()
        step = str(typed.pop("step", ""))
        return step, typed, self.early.isVisibleTo(self) and self.early.isChecked()

    @Slot()
    def _chosen(self) -> None:
        choice = self._choices.get(self.step.value())
        early = choice is not None and not choice.allowed
        words = ""
        if choice is not None:
            said = [reason_words(why, self._lists) for why in choice.reasons]
            words = "\n".join(said) or choice.basis
        self._why.setText(words)
        self._why.setVisible(bool(words))
        self.early.setVisible(early)


def _early(choice: EscalationChoice) -> bool:
    return all(why.code == EARLY for why in choice.reasons)


class _MemberRow(QWidget):
    """One member of a body: what he stands for, name, rank, NIP."""

    def __init__(self, elements: Sequence[Choice], ranks: Sequence[Choice]) -> None:
        super().__init__()
        self.element, self.rank = Pick(), Pick()
        self.element.show_choices(elements)
        self.rank.show_choices([Choice(one.key, one.words) for one in ranks])
        for pick in (self.element, self.rank):
            pick.setMinimumContentsLength(9)
        self.name, self.nip = QLineEdit(), QLineEdit()
        named = (
            (self.element, self.tr("Stands for")),
            (self.name, self.tr("Name")),
            (self.rank, self.tr("Rank")),
            (self.nip, self.tr("NIP")),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for (field, words), stretch in zip(named, (4, 5, 2, 5), strict=True):
            field.setAccessibleName(words)
            field.setToolTip(words)
            row.addWidget(field, stretch)
        self.name.setPlaceholderText(self.tr("name"))
        self.nip.setPlaceholderText("NIP")
        self.drop = ToolButton("x", self.tr("Take this member away"))
        row.addWidget(self.drop)

    def member(self) -> dict[str, Json]:
        """Return what was typed; without a name there is no member."""
        found = {
            "element": self.element.value(),
            "name": self.name.text().strip(),
            "rank": self.rank.value(),
            "nip": self.nip.text().strip(),
        }
        return {key: value for key, value in found.items() if value} if found["name"] else {}


class ExaminationDialog(FormDialog):
    """Enters or changes a body that examines."""

    def __init__(
        self,
        case: CaseView,
        person: RespondentView,
        lists: Lists,
        body: ExaminationView | None = None,
        parent: QWidget | None = None,
    ) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Examining body"),
            self.tr("Who examines. The program says what the composition lacks."),
            self.tr("Save the body"),
            form,
            parent,
        )
        self.body_id = body.id if body else ""
        self._lists = lists
        self._bodies = list(lists.of("body"))
        self.kind = form.pick("kind", self.tr("Kind"), self._bodies)
        default = "MAJELIS_KODE_ETIK" if person.track == "MORAL" else "TIM_PEMERIKSA"
        self.kind.set_value(body.kind if body else default)
        form.line("number", self.tr("Number of the order or decree"))
        form.date("dated", self.tr("Dated"))
        form.line("formed_by", self.tr("Formed by"), self.tr("The PPK or an official appointed."))
        self._all = QCheckBox(self.tr("Examines all respondents of this case"))
        self._all.setVisible(len(case.respondents) > 1)
        self._person, self._before = person, body.respondents if body else ()
        self._all.setChecked(body is not None and not body.respondents)
        form.widget(self._all)
        form.heading(self.tr("Members"))
        self._members = QVBoxLayout()
        self._members.setSpacing(GRID // 2)
        self._members.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._members)
        form.widget(holder)
        self.rows: list[_MemberRow] = []
        more = PlainButton(self.tr("Another member"), Role.QUIET, "plus")
        more.clicked.connect(self._more)
        form.widget(left(more))
        form.long("note", self.tr("Note"), lines=2)
        if body is not None:
            dated = body.dated.isoformat() if body.dated else ""
            form.show_values({"kind": body.kind, "number": body.number, "dated": dated,
                              "formed_by": body.formed_by, "note": body.note})  # fmt: skip
        for element, name, rank, nip in _seats(self.kind.value(), lists, body):
            row = self._add()
            row.element.set_value(element)
            row.name.setText(name)
            row.rank.set_value(rank)
            row.nip.setText(nip)
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.kind.setFocus()
        self.setMinimumWidth(720)
        self.fit(720)

    def body_values(self) -> dict[str, Json]:
        """Return the body as typed."""
        values = self.form.values()
        members = [found for row in self.rows if (found := row.member())]
        everybody = self._all.isChecked() or not self._all.isVisibleTo(self)
        whom = [] if everybody else list(self._before or (self._person.id,))
        return {**values, "members": members, "respondents": whom}

    def _add(self) -> _MemberRow:
        row = _MemberRow(self._elements(), [rank for rank, _ in self._lists.ranks])
        row.drop.clicked.connect(self._drop)
        self.rows.append(row)
        self._members.addWidget(row)
        return row

    def _elements(self) -> list[Choice]:
        return list(self._lists.of(f"seat:{self.kind.value()}"))

    @Slot()
    def _more(self) -> None:
        self._add().name.setFocus()

    @Slot()
    def _drop(self) -> None:
        row = next(one for one in self.rows if one.drop is self.sender())
        self.rows.remove(row)
        self._members.removeWidget(row)
        row.hide()
        row.deleteLater()

    @Slot()
    def _kind_chosen(self) -> None:
        for row in self.rows:
            kept = row.element.value()
            row.element.show_choices(self._elements())
            if kept in {one.key for one in self._elements()}:
                row.element.set_value(kept)


def _seats(
    kind: str, lists: Lists, body: ExaminationView | None
) -> list[tuple[str, str, str, str]]:
    """Return the members there are, or the seats that a new body must have."""
    if body is not None:
        return [(one.element, one.name, one.rank, one.nip) for one in body.members]
    return [(one.key, "", "", "") for one in lists.of(f"needed:{kind}")]


class ReleaseDialog(FormDialog):
    """Enters a temporary release from duties."""

    def __init__(self, person: RespondentView, lists: Lists, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Temporary release from duties"),
            self.tr(
                "{name} may be released while a severe sanction is likely, until the decision. "
                "Pay and rights stay."
            ).format(name=person.full_name),
            self.tr("Enter the release"),
            form,
            parent,
        )
        form.line("number", self.tr("Number of the decree"))
        form.date("dated", self.tr("Dated"))
        form.date("from_on", self.tr("From")).set_value(lists.today)
        form.date("until", self.tr("Until"), self.tr("Left empty, until the decision."))
        form.line("acting", self.tr("Acting official (Plh.)"))
        form.line("acting_post", self.tr("Post of the acting official"))
        form.long("note", self.tr("Note"), lines=2)
        form.field("number").setFocus()
        self.fit()


class ReleaseEndDialog(FormDialog):
    """Enters the last day of a temporary release from duties."""

    def __init__(
        self,
        person: RespondentView,
        release: ReleaseView,
        lists: Lists,
        parent: QWidget | None = None,
    ) -> None:
        form = FieldForm()
        since = day_words(release.from_on) if release.from_on else ""
        super().__init__(
            self.tr("Last day of the release"),
            self.tr("{name} – released from duties since {day}.").format(
                name=person.full_name, day=since
            ),
            self.tr("Enter the last day"),
            form,
            parent,
        )
        self._until = form.date("until", self.tr("Last day"))
        self._until.set_value(lists.today)
        form.field("until").setFocus()
        self.fit()

    def last_day(self) -> date | None:
        """Return the day that was typed."""
        return self._until.value()


class RemedyDialog(FormDialog):
    """Enters an objection or appeal that was not admitted."""

    def __init__(self, person: RespondentView, lists: Lists, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Objection or appeal that was not admitted"),
            self.tr(
                "{name} – one that was admitted is a step of its own. The program says whether "
                "it came late."
            ).format(name=person.full_name),
            self.tr("Enter it"),
            form,
            parent,
        )
        form.pick("kind", self.tr("Remedy"), lists.of("remedy"))
        form.date("filed_on", self.tr("Filed on"))
        form.line("number", self.tr("Number"))
        form.line("decision_number", self.tr("Number of the decision"))
        form.date("decided_on", self.tr("Decided on"))
        form.long("note", self.tr("Note"), lines=2)
        form.field("kind").setFocus()
        self.fit()


class CriminalDialog(FormDialog):
    """Notes that the same act may be a crime, and to whom that was referred."""

    def __init__(self, person: RespondentView, lists: Lists, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Criminal proceedings beside this"),
            self.tr("Others judge the crime; this case goes on meanwhile."),
            self.tr("Save"),
            form,
            parent,
        )
        form.pick("criminal", self.tr("Provision"), lists.of("criminal"))
        form.line("criminal_to", self.tr("Referred to"))
        form.line("criminal_number", self.tr("Number of the letter"))
        form.date("criminal_on", self.tr("Date of the letter"))
        on = person.criminal_on.isoformat() if person.criminal_on else ""
        form.show_values(
            {
                "criminal": next(iter(person.criminal), ""),
                "criminal_to": person.criminal_to,
                "criminal_number": person.criminal_number,
                "criminal_on": on,
            }
        )
        form.field("criminal").setFocus()
        self.fit()

    def changes(self) -> dict[str, Json]:
        """Return what differs from what was shown."""
        found = self.form.changes()
        if "criminal" in found:
            found["criminal"] = [found["criminal"]] if found["criminal"] else None
        return found


class MovedDialog(FormDialog):
    """Notes that somebody moved to another institution, whose PPK acts from now on."""

    def __init__(self, person: RespondentView, lists: Lists, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Moved to another institution"),
            self.tr("{name} – letters go to the PPK there from that day on.").format(
                name=person.full_name
            ),
            self.tr("Save"),
            form,
            parent,
        )
        del lists
        form.line("moved_to", self.tr("Institution"))
        form.date("moved_on", self.tr("Since"))
        on = person.moved_on.isoformat() if person.moved_on else ""
        form.show_values({"moved_to": person.moved_to, "moved_on": on})
        form.field("moved_to").setFocus()
        self.fit()

    def changes(self) -> dict[str, Json]:
        """Return what differs from what was shown."""
        return self.form.changes()
