"""One respondent: who, which post, accused of what; and the assessment a letter rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.cases.events import PhaseAdvice
from desktop.cases.names import likeness
from desktop.cases.nip import NipCheck, squeeze
from desktop.cases.person_views import Suggestion
from desktop.cases.views import RespondentView
from desktop.journal.model import Json
from ui.cases.allegations import AllegationPicker
from ui.cases.fields import FieldForm, NipInput, Pick
from ui.cases.lists import Lists, Offered
from ui.cases.words import nip_words
from ui.people.suggestion_box import SuggestionBox
from ui.people.words import phase_words
from ui.style.icons import Tone
from ui.widgets.chips import Choice
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind

_PAUSE_MS = 250
_TEXTS = (
    *("name", "front_title", "back_title", "asn_type", "nip", "nip_old", "rank", "position"),
    *("position_kind", "area_head", "unit", "institution", "primary_allegation", "facts"),
    *("aggravating", "mitigating", "conclusion", "proposed_sanction", "competent_official"),
    *("phase", "phase_reason"),
)
_UNLIKE = 60
"""Below this likeness a typed name is not the person's any more who was taken."""
_MARKS = {
    "good": ("circle-check", Tone.GOOD),
    "warning": ("alert-triangle", Tone.WARNING),
    "danger": ("alert-circle", Tone.DANGER),
}


class RespondentForm(FieldForm):
    """The fields of a respondent; ``assessed`` adds those of the assessment."""

    nip_check_requested = Signal(str, str, str)
    """The number as typed, the kind of civil servant, the name."""
    offer_requested = Signal(object, str)
    """The day of the act or ``None``, the kind of civil servant."""
    phase_requested = Signal(object, object)
    """The day of the act or ``None``, the codes alleged."""
    suggest_requested = Signal(str, str)
    """The name and the number as typed: who of the registry may that be?"""

    def __init__(self, *, assessed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = Lists({})
        self._case_acted: date | None = None
        self._assessed = assessed
        self._person_id = ""
        self._taken: Suggestion | None = None
        self._advice: PhaseAdvice | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask_nip)
        self._person()
        self._post()
        self._allegations()
        if assessed:
            self._assessment()

    def _person(self) -> None:
        self.heading(self.tr("Person"))
        front, name, back = self.lines(
            ("front_title", self.tr("Title before")),
            ("name", self.tr("Name")),
            ("back_title", self.tr("Title after")),
            stretch=(2, 5, 2),
        )
        del front, back
        name.editingFinished.connect(self._ask_nip)
        name.textEdited.connect(self._pause.start)
        self.known = SuggestionBox()
        self.known.taken.connect(self._take)
        self.known.released.connect(self._release)
        self.widget(self.known)
        self._asn_type = self.pick("asn_type", self.tr("Kind of civil servant"))
        self._asn_type.currentIndexChanged.connect(self._kind_changed)
        self._nip = NipInput()
        row = self.add(self.tr("NIP"), self._nip, self.tr("18 digits; spaces do not matter."))
        self.own("nip", self._nip, row, lambda: self._nip.text().strip(), self._show_nip)
        self._nip.textEdited.connect(self.edited)
        self._nip.textEdited.connect(self._pause.start)
        self._nip.editingFinished.connect(self._ask_nip)
        self._nip_mark = IconView("circle-check", 14, Tone.GOOD)
        self._nip_words = PlainLabel("", TextKind.SECOND, wrap=True)
        said = QWidget()
        line = QHBoxLayout(said)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(5)
        line.addWidget(self._nip_mark)
        line.addWidget(self._nip_words, 1)
        self._nip_said = said
        self.widget(said)
        said.hide()
        self._rank = self.pick("rank", self.tr("Rank"))

    def _post(self) -> None:
        self.heading(self.tr("Post on the day of the act"))
        self.line(
            "position",
            self.tr("Position"),
            self.tr("As it was then; it stays so in this case, whatever the person becomes."),
        )
        self._position_kind = self.pick("position_kind", self.tr("Kind of position"))
        self._area_head = self.pick("area_head", self.tr("Head of an area"))
        self.line("unit", self.tr("Unit"))
        self.line("institution", self.tr("Institution"))
        self.lines(
            ("supervisor.name", self.tr("Direct superior: name")),
            ("supervisor.position", self.tr("Position")),
            stretch=(1, 1),
        )
        self.line("supervisor.nip", self.tr("Direct superior: NIP"))

    def _allegations(self) -> None:
        self.heading(self.tr("Allegation"))
        self._acted = self.date(
            "acted_on",
            self.tr("Date of the act, if other than the case's"),
        )
        self._acted.changed.connect(self._ask_offer)
        self._phase_field()
        self._picker = AllegationPicker()
        row = self.add(self.tr("Forms of violation"), self._picker)
        self.own("allegations", self._picker, row, self._picker.value, self._show_allegations)
        self._picker.edited.connect(self._alleged)
        self._primary = self.pick("primary_allegation", self.tr("The gravest of them"))

    def _phase_field(self) -> None:
        self._phase = Pick(self.tr("as the dates suggest"))
        before = self.tr("before the candidates were fixed: ethics (KE)")
        after = self.tr("after the candidates were fixed: discipline (DS)")
        self._phase.show_choices([Choice("KE", before), Choice("DS", after)])
        row = self.add(self.tr("Phase of the act"), self._phase)
        self.own("phase", self._phase, row, self._phase.value, self._show_phase_value)
        self._phase.currentIndexChanged.connect(self.edited)
        self._phase.currentIndexChanged.connect(self._phase_chosen)
        self._phase_words = PlainLabel("", TextKind.SECOND, wrap=True)
        self._phase_words.hide()
        self.widget(self._phase_words)
        reason = self.line("phase_reason", self.tr("Why another phase than the dates suggest"))
        self._phase_row = next(row for row in self.rows if row.field is reason)
        self._phase_row.hide()

    def _assessment(self) -> None:
        self.heading(self.tr("Assessment"))
        self.long("facts", self.tr("Facts found"), self.tr("One paragraph for each fact."), lines=5)
        self.long("aggravating", self.tr("What aggravates"))
        self.long("mitigating", self.tr("What mitigates"))
        self.long("conclusion", self.tr("Conclusion"))
        self.pick("proposed_sanction", self.tr("Proposed sanction"))
        self.line("competent_official", self.tr("Official who may impose it"))

    # Showing

    def show_lists(self, lists: Lists) -> None:
        """Offer the choices of the lists."""
        self._lists = lists
        self._asn_type.show_choices(lists.of("asn_type"))
        self._position_kind.show_choices(lists.of("position_kind"))
        self._area_head.show_choices(lists.of("area_head"))
        self._picker.show_names(lists.of("violation"))
        self._rank.show_choices(lists.ranks_for(self._asn_type.value()))
        if "proposed_sanction" in self.names:
            self._sanction_pick().show_choices(lists.of("sanction"))

    def show_person(self, person: RespondentView) -> None:
        """Show a respondent of a case."""
        values: dict[str, Json] = {name: getattr(person, name) for name in _TEXTS}
        values["allegations"] = [form.code for form in person.allegations]
        if person.acted_on is not None and person.acted_on != self._case_acted:
            values["acted_on"] = person.acted_on.isoformat()
        if person.supervisor is not None:
            superior = person.supervisor
            values |= {
                "supervisor.name": superior.name,
                "supervisor.nip": superior.nip,
                "supervisor.position": superior.position,
            }
        self.show_values(values)
        self.show_nip_check(person.nip_check)

    def show_values(self, values: Mapping[str, Json]) -> None:
        """Show values; the form for the gravest follows what is alleged."""
        flat = _spread(values)
        self._picker.set_value(_codes(flat.get("allegations")))
        self._primary.show_choices(self._picker.named())
        self._taken, self._person_id = None, str(flat.pop("person", "") or "")
        super().show_values(flat)
        self._nip_said.hide()
        if self._person_id and not self._assessed:
            self.known.show_taken(None, self._lists)
        else:
            self.known.clear()
        self._phase_chosen()
        self._ask_offer()

    def show_case_date(self, acted_on: date | None) -> None:
        """Take note of the day of the act as the case has it."""
        if acted_on != self._case_acted:
            self._case_acted = acted_on
            self._ask_offer()

    def show_offered(self, offered: Offered) -> None:
        """Offer what can be alleged, and imposed, under the rules of that day."""
        self._picker.show_offered(offered)
        if "proposed_sanction" in self.names:
            self._sanction_pick().show_choices(offered.sanctions)

    def show_phase(self, advice: PhaseAdvice | None) -> None:
        """Say which phase the dates suggest, and which forms belong to the other one."""
        self._advice = advice
        words = "" if advice is None else phase_words(advice)
        self._phase_words.setText(words)
        self._phase_words.setVisible(bool(words))
        self._phase_chosen()

    def show_suggestions(self, found: Sequence[Suggestion]) -> None:
        """Say who of the registry it may be, unless somebody was taken already."""
        if not self._person_id:
            self.known.show_suggestions(found, self._lists)

    def show_nip_check(self, check: NipCheck) -> None:
        """Say what the check of the number found."""
        words, tone = nip_words(check)
        self._nip_words.setText(words)
        self._nip_said.setVisible(bool(words))
        if words:
            self._nip_mark.set_icon(*_MARKS[tone])

    # Reading

    def values(self) -> dict[str, Json]:
        """Return what is typed, the superior's parts together."""
        found = _gathered(super().values())
        linked = self._person_id and not self._assessed
        return found | ({"person": self._person_id} if linked else {})

    def changes(self) -> dict[str, Json]:
        """Return what differs; of a superior always all parts, because it is one field."""
        found = super().changes()
        parts = [key for key in found if key.startswith("supervisor.")]
        if not parts:
            return found
        now = _gathered(super().values()).get("supervisor")
        return {key: found[key] for key in found if key not in parts} | {"supervisor": now}

    def show_changes(self, changes: Mapping[str, Json]) -> None:
        """Show changes that were kept; the choices follow what is alleged."""
        flat = _spread(changes)
        if "allegations" in flat:
            self._picker.set_value(_codes(flat["allegations"]))
            self._primary.show_choices(self._picker.named())
        super().show_changes(flat)
        self._phase_chosen()
        self._ask_offer()

    def take_as_saved(self, changes: Mapping[str, Json]) -> None:
        """Count these changes as shown, a superior part by part."""
        super().take_as_saved(_spread(changes))

    def complain(self, name: str, words: str) -> bool:
        """Show words under a field."""
        return super().complain("supervisor.name" if name == "supervisor" else name, words)

    def forbid(self, reason: str) -> None:
        """Let the fields be read but not changed."""
        super().forbid(reason)
        self._picker.setEnabled(True)
        self._picker.freeze(frozen=bool(reason))

    # Listening

    @Slot()
    def _kind_changed(self) -> None:
        self._rank.show_choices(self._lists.ranks_for(self._asn_type.value()))
        self._ask_nip()
        self._ask_offer()

    @Slot()
    def _ask_nip(self) -> None:
        self._pause.stop()
        name = str(self._entries["name"].read())
        typed = self._nip.text().strip()
        if typed:
            self.nip_check_requested.emit(typed, self._asn_type.value(), name)
        else:
            self._nip_said.hide()
        if self._taken is not None and not self._is_still(self._taken, name, typed):
            self._release()
        elif not self._person_id and not self._assessed:
            self.suggest_requested.emit(name, squeeze(typed))

    @staticmethod
    def _is_still(one: Suggestion, name: str, typed: str) -> bool:
        """Say whether what is typed can still be the person who was taken."""
        other_number = bool(typed and one.person.nip and squeeze(typed) != one.person.nip)
        return not other_number and likeness(name, one.person.name) >= _UNLIKE

    @Slot(object)
    def _take(self, one: Suggestion) -> None:
        """Copy what the registry knows; the post of the day of the act is asked anew."""
        self._taken, self._person_id = one, one.person.id
        for field, value in one.known.items():
            if field in self._entries:
                self._entries[field].write(value)
        self.known.show_taken(one, self._lists)
        self.edited.emit()
        self._ask_nip()
        self.field("position").setFocus()

    @Slot()
    def _release(self) -> None:
        """Let what is typed stand for somebody new."""
        self._taken, self._person_id = None, ""
        self.known.clear()
        self.edited.emit()

    @Slot()
    def _phase_chosen(self) -> None:
        chosen = self._phase.value()
        other = bool(chosen) and (self._advice is None or self._advice.family != chosen)
        suggested = self._advice.family if self._advice is not None else ""
        self._picker.prefer(chosen or suggested)
        reason = self._entries["phase_reason"].read()
        self._phase_row.setVisible(other or bool(reason))

    @Slot()
    def _ask_offer(self) -> None:
        acted = self._acted.value() or self._case_acted
        self.offer_requested.emit(acted, self._asn_type.value())
        self.ask_phase()

    def ask_phase(self) -> None:
        """Ask anew which phase the dates suggest: the election may be another one."""
        self.phase_requested.emit(self._acted.value() or self._case_acted, self._picker.value())

    @Slot()
    def _alleged(self) -> None:
        self._primary.show_choices(self._picker.named())
        if self._primary.value() not in self._picker.value():
            self._primary.set_value("")
        self.edited.emit()
        self.ask_phase()

    def _show_phase_value(self, value: Json) -> None:
        self._phase.set_value(value if isinstance(value, str) else "")

    def _show_nip(self, value: Json) -> None:
        self._nip.set_value(value if isinstance(value, str) else "")

    def _show_allegations(self, value: Json) -> None:
        self._picker.set_value(_codes(value))

    def _sanction_pick(self) -> Pick:
        found = self.field("proposed_sanction")
        assert isinstance(found, Pick)  # noqa: S101 - made in _assessment
        return found


def _codes(value: Json) -> list[str]:
    return [str(code) for code in value] if isinstance(value, list) else []


def _spread(values: Mapping[str, Json]) -> dict[str, Json]:
    """Return the fields with the superior's parts as ``supervisor.name`` and its like."""
    flat = dict(values)
    superior = flat.pop("supervisor", None)
    if isinstance(superior, dict):
        flat |= {f"supervisor.{key}": value for key, value in superior.items()}
    return flat


def _gathered(flat: dict[str, Json]) -> dict[str, Json]:
    """Return the fields with ``supervisor.name`` and its like under one key."""
    rest = {key: value for key, value in flat.items() if "." not in key}
    parts = {key.partition(".")[2]: flat[key] for key in flat if key.startswith("supervisor.")}
    return {**rest, "supervisor": parts} if parts else rest
