"""The left side of a letter: what is missing, what speaks against it, and what was chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.cases.views import OfficialView
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.letters.actions import Prepared
from desktop.letters.agenda import AFTER, RESERVATION, WHY
from desktop.letters.drawing import Drawn
from desktop.letters.facts import RecommendationFacts
from desktop.letters.forms import FieldKind, Form, Numbering
from desktop.letters.gather import Wishes
from desktop.letters.leak_check import REASON, asks_reason
from desktop.letters.model import HeadKind, LintFinding, MissingField
from desktop.letters.office_wording import EDITS
from desktop.letters.ports import RegisterLine
from desktop.letters.queries import KindLine
from desktop.letters.signing import HOLDS, OVERRIDDEN, SigningChoices
from desktop.letters.signing_wishes import BETWEEN, PRINCIPAL, WHY_SIGNED
from ui.letters import words
from ui.letters.fields import (
    ChoiceWish,
    CountWish,
    DateWish,
    FoldedField,
    LinesWish,
    TextWish,
    Wish,
    day_words,
)
from ui.letters.form_fields import TableWish, editor_of
from ui.letters.kind_picker import KindPicker
from ui.letters.text_edits import TextEdits
from ui.letters.words import Lead
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import ScrollColumn

WIDTH: Final = 420
DATED, SIGNER, ADDRESSEE = "dated", "signer", "addressee"

_WHO: Final = (
    *(SIGNER, PRINCIPAL, BETWEEN, WHY_SIGNED, ADDRESSEE, DATED),
    *(RESERVATION, AFTER, WHY),
)
_ONLY_TYPED: Final = frozenset({PRINCIPAL, BETWEEN, WHY_SIGNED, RESERVATION, AFTER, WHY})
"""Fields that nothing but a person fills in."""

_LEADS_TOGETHER: Final = 15
"""Missing things shown at once; more are asked for."""

_HERE: Final = {
    "conclusion": "kesimpulan",
    "deadline": "tenggat",
    "report_to": "penerima",
    "signer.post": SIGNER,
    "addressee.post": ADDRESSEE,
    "place": "tempat",
}
"""Missing things that can be filled in on this page."""

_ABOUT_AGENDA: Final = frozenset(
    {
        *("letter.agenda_two_keepers", "letter.agenda_no_keeper"),
        *("letter.range_missing", "letter.range_full", "letter.lint.range_low"),
    }
)
"""Remarks that are put right where the agenda is shown as a whole."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """How a field follows from the facts: its value, the value in words, its source."""

    value: Callable[[RecommendationFacts], Json]
    words: Callable[[RecommendationFacts], str]


class DraftForm(ScrollColumn):
    """Everything a person can say about a letter before it is issued."""

    wishes_changed = Signal()
    kind_chosen = Signal(str)
    lead_followed = Signal(object)
    """A ``MissingField`` that is filled in elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedWidth(WIDTH)
        self.body.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        self.body.setSpacing(GRID + 4)
        self._typed: dict[str, Json] = {}
        self._officials: tuple[OfficialView, ...] = ()
        self._reserved: dict[ObjectId, RegisterLine] = {}
        self.lacks = _Lines("alert-triangle", Tone.WARNING)
        self.lacks.followed.connect(self._follow)
        self.remarks = _Lines("info-circle", Tone.ACCENT)
        self.remarks.followed.connect(self._follow)
        self.body.addWidget(self.lacks)
        self.body.addWidget(self.remarks)
        self.kind = KindPicker()
        self.kind.chosen.connect(self.kind_chosen)
        self._form: Form | None = None
        self._fields: dict[str, FoldedField] = {}
        self._groups: list[QWidget] = []
        self._build()

    def use(self, kinds: Sequence[KindLine], kind: str, form: Form | None) -> None:
        """Show the fields of a kind of letter; ``None`` is the recommendation."""
        self.kind.offer(kinds, kind)
        if self._fields and form is self._form:
            return
        self._form = form
        for group in self._groups:
            self.body.removeWidget(group)
            group.hide()
            group.deleteLater()
        self._groups, self._typed = [], {}
        self._fields = self._make_fields(form)
        for heading, keys in self._groups_of(form):
            self._add_group(heading, keys)
        self._make_reason()
        self.setFocusProxy(next(iter(self._fields.values())))

    def _make_fields(self, form: Form | None) -> dict[str, FoldedField]:
        common: dict[str, tuple[str, Wish | TableWish]] = {
            DATED: (self.tr("Date of the letter"), DateWish()),
            SIGNER: (self.tr("Signed by"), ChoiceWish()),
            ADDRESSEE: (self.tr("Addressed to"), ChoiceWish()),
            PRINCIPAL: (self.tr("In whose name"), ChoiceWish()),
            BETWEEN: (self.tr("Through (u.b.)"), ChoiceWish()),
            WHY_SIGNED: (self.tr("Why it is signed all the same"), TextWish(2, 5)),
            RESERVATION: (self.tr("Reserved number"), ChoiceWish()),
            AFTER: (self.tr("Squeeze in behind number"), TextWish(1, 1)),
            WHY: (self.tr("Why it is squeezed in"), TextWish(2, 5)),
        }
        if form is None:
            labels = {**common, **self._recommendation_fields()}
        else:
            if not form.signer:
                for key in (SIGNER, PRINCIPAL, BETWEEN, WHY_SIGNED):
                    del common[key]
            if form.numbering is not Numbering.OWN:
                for key in (RESERVATION, AFTER, WHY):
                    del common[key]
            if form.addressee != "ppk":
                del common[ADDRESSEE]
            labels = {
                **{one.name: (one.label, editor_of(one)) for one in form.field},
                **common,
                "sifat": (self.tr("Security"), ChoiceWish(words.security_choices())),
                "kop": (self.tr("Letterhead"), ChoiceWish(self._heads())),
            }
            if form.copies:
                labels["tembusan"] = (self.tr("Copies to (one a line)"), LinesWish(2, 8))
        made: dict[str, FoldedField] = {}
        for key, (label, editor) in labels.items():
            field = made[key] = FoldedField(label, editor)
            field.setProperty("wish", key)
            field.edited.connect(self._edited)
            field.reset_requested.connect(self._reset)
        return made

    def _heads(self) -> list[tuple[str, str]]:
        return [
            (HeadKind.OFFICE.value, self.tr("of this office")),
            (HeadKind.HEAD_OF_REGION.value, self.tr("of the head of region")),
            (HeadKind.SECRETARIAT.value, self.tr("of the regional secretariat")),
            ("TANPA", self.tr("none")),
        ]

    def _make_reason(self) -> None:
        """Make the field that only a letter which names the reporter asks for, below the stop."""
        field = FoldedField(self.tr("Why the reporter may be named"), TextWish(2, 6))
        field.setProperty("wish", REASON)
        field.edited.connect(self._edited)
        field.reset_requested.connect(self._reset)
        field.hide()
        self.body.insertWidget(self.body.indexOf(self.remarks) + 1, field)
        self._fields[REASON] = field
        self._groups.append(field)

    def _recommendation_fields(self) -> dict[str, tuple[str, Wish | TableWish]]:
        return {
            "kesimpulan": (self.tr("Conclusion"), TextWish(3, 10)),
            "tenggat": (self.tr("At the latest"), TextWish(1, 3)),
            "penerima": (self.tr("The decision is reported to"), TextWish(1, 4)),
            "sifat": (self.tr("Security"), ChoiceWish(words.security_choices())),
            "urgensi": (self.tr("Urgency"), ChoiceWish(words.urgency_choices())),
            "lampiran": (self.tr("Enclosed bundles"), CountWish()),
            "tembusan": (self.tr("Copies to (one a line)"), LinesWish(2, 8)),
        }

    def _groups_of(self, form: Form | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return the headings with the fields below them, as on the paper."""
        if form is None:
            return (
                (self.tr("Who and when"), _WHO),
                (self.tr("What it asks for"), ("kesimpulan", "tenggat", "penerima")),
                (self.tr("How it goes"), ("sifat", "urgensi", "lampiran", "tembusan")),
            )
        return (
            (self.tr("What it says"), tuple(one.name for one in form.field)),
            (self.tr("Who and when"), _WHO),
            (self.tr("How it goes"), ("sifat", "kop", "tembusan")),
        )

    def _add_group(self, heading: str, keys: Sequence[str]) -> None:
        shown = [self._fields[key] for key in keys if key in self._fields]
        if not shown:
            return
        for widget in (PlainLabel(heading, TextKind.HEADING), *shown):
            self.body.insertWidget(self.body.indexOf(self.texts), widget)
            self._groups.append(widget)

    def _build(self) -> None:
        self._number = PlainLabel("", TextKind.STRONG, selectable=True)
        self._number_note = PlainLabel("", TextKind.SECOND, wrap=True)
        self.body.insertWidget(0, self.kind)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(PlainLabel(self.tr("Number"), TextKind.SECOND))
        head.addWidget(self._number)
        head.addWidget(self._number_note)
        self.body.addLayout(head)
        self.texts = TextEdits()
        self.texts.edited.connect(self._text_edited)
        self.texts.hide()
        self.body.addWidget(self.texts)
        self.body.addStretch(1)
        self.setFocusProxy(self.kind)

    # What is shown

    def offer_officials(self, officials: Sequence[OfficialView]) -> None:
        """Offer these people as signer and addressee; who is no longer in post stays marked."""
        self._officials = tuple(officials)
        form = self._form
        by_head = form is not None and form.signer == "ppk"
        heads = {SIGNER: by_head, ADDRESSEE: True}
        if form is not None:
            heads |= {one.name: False for one in form.field if one.kind is FieldKind.OFFICIAL}
        for key, ppk in heads.items():
            if key not in self._fields:
                continue
            ordered = sorted(self._officials, key=lambda one, ppk=ppk: one.ppk is not ppk)  # type: ignore[misc]
            editor = self._fields[key].editor
            if isinstance(editor, ChoiceWish):
                editor.offer([(one.id, f"{one.full_name}, {one.post}") for one in ordered])

    def offer_signing(self, choices: SigningChoices | None) -> None:
        """Offer who can sign and for whom; who may not is greyed, with the reason on it."""
        if choices is None or SIGNER not in self._fields:
            return
        own = self.tr("in his own name")
        named = {
            PRINCIPAL: [(one.key, one.label or own) for one in choices.principals],
            BETWEEN: [(one.key, one.label or self.tr("nobody")) for one in choices.between],
        }
        for key, offered in named.items():
            editor = self._fields[key].editor
            if isinstance(editor, ChoiceWish) and not self._fields[key].is_written_in:
                editor.offer(offered)
        for key, found in (
            (SIGNER, choices.signers),
            (PRINCIPAL, choices.principals),
            (BETWEEN, choices.between),
        ):
            editor = self._fields[key].editor
            if isinstance(editor, ChoiceWish):
                editor.grey(
                    {one.key: _said(one.refused) for one in found},
                    {one.key: _said(one.remarks) for one in found},
                )

    def offer_reserved(self, lines: Sequence[RegisterLine]) -> None:
        """Offer the numbers that are kept for such a letter."""
        self._reserved = {line.id: line for line in lines}
        if RESERVATION not in self._fields:
            return
        editor = self._fields[RESERVATION].editor
        if isinstance(editor, ChoiceWish) and not self._fields[RESERVATION].is_written_in:
            none = ("", self.tr("the next number"))
            editor.offer([none, *((line.id, f"{line.number}, {line.subject}") for line in lines)])

    def _show_only_what_matters(self, ready: Prepared) -> None:
        """Hide the fields of signing and numbering that this letter has no use for."""
        codes = {one.code for one in ready.remarks}
        late = "letter.lint.dated_back" in codes
        held = bool({HOLDS, OVERRIDDEN} & codes)
        useful = {
            BETWEEN: bool(self._typed.get(PRINCIPAL)),
            WHY_SIGNED: held,
            RESERVATION: bool(self._reserved),
            AFTER: late,
            WHY: late or bool(self._typed.get(AFTER)),
        }
        for key, useful_now in useful.items():
            if key in self._fields:
                self._fields[key].setVisible(useful_now or bool(self._typed.get(key)))

    def show_wishes(self, typed: Mapping[str, Json]) -> None:
        """Show what was typed the last time."""
        known = {*self._fields, EDITS}
        self._typed = {key: value for key, value in typed.items() if key in known}
        self.texts.take(self._typed.get(EDITS))

    def show_prepared(self, ready: Prepared) -> None:
        """Show how the letter stands."""
        if ready.number:
            self._number.setText(self.tr("will be {number}").format(number=ready.number))
            self._number_note.setText(
                self.tr("It is taken only when you issue the letter. A preview takes none.")
            )
        else:
            self._number.setText(self.tr("none of ours"))
            self._number_note.setText(
                self.tr("Somebody else numbers this paper, or it has no number.")
            )
        self.lacks.show_leads(
            self.tr("Still missing: {count}").format(count=len(words.leads(ready.missing))),
            words.leads(ready.missing),
        )
        ordered = sorted(ready.remarks, key=lambda one: not one.blocks)
        self.remarks.show_words(
            self.tr("Please look at this"),
            [
                *((words.glyph_words(one), True, None) for one in ready.problems),
                *((words.remark_words(one), one.blocks, self._lead_of(one)) for one in ordered),
            ],
        )
        self._offer_reason(ready)
        for key, field in self._fields.items():
            value, said = self._of(key, ready)
            typed = key in self._typed
            self._fill(field, self._typed[key] if typed else value)
            field.show_value(said, self._source(key, typed=typed), typed=typed)
        if ready.data is not None:
            self.texts.show_texts(ready.texts)
        self._show_only_what_matters(ready)

    def _offer_reason(self, ready: Prepared) -> None:
        """Ask why the reporter may be named while the letter names him; forget it after."""
        asked = asks_reason(ready.remarks)
        self._fields[REASON].setVisible(asked)
        if ready.data is not None and not asked:
            self._typed.pop(REASON, None)

    def _lead_of(self, remark: LintFinding) -> Lead | None:
        """Return where a remark leads: to the agenda, or one that stops nothing to its field."""
        if remark.code in _ABOUT_AGENDA:
            missing = MissingField(remark.field, "lint", "agenda")
            return Lead("", "", self.tr("Check the agenda"), missing)
        return None if remark.blocks else self._lead_to(remark.field)

    def _lead_to(self, field: str) -> Lead | None:
        """Return a lead to the field of this page that a remark points to, if it is here."""
        stem = field.partition("[")[0]
        key = stem if stem in self._fields else _HERE.get(field, {"copies": "tembusan",
              "date": DATED, "signer": SIGNER}.get(stem, ""))  # fmt: skip
        if key not in self._fields:
            return None
        missing = MissingField(key, "lint", "letter")
        return Lead("", "", self._fields[key].caption, missing)

    def _of(self, key: str, ready: Prepared) -> tuple[Json, str]:
        """Return a field's value as its editor takes it, and in words."""
        if key in _ONLY_TYPED:
            return self._typed.get(key, ""), self._typed_words(key)
        if key == REASON:
            typed = str(self._typed.get(REASON, ""))
            return typed, " ".join(typed.split())
        if ready.facts is not None:
            return self._of_recommendation(key, ready.facts)
        if ready.form is None or ready.drawn is None:
            return None, ""
        return self._of_form(key, ready.form, ready.drawn)

    def _typed_words(self, key: str) -> str:
        text = str(self._typed.get(key) or "")
        if key == PRINCIPAL:
            return f"a.n. {text}" if text else self.tr("in his own name")
        if key == BETWEEN:
            return f"u.b. {text}" if text else ""
        if key == RESERVATION:
            kept = self._reserved.get(ObjectId(text))
            return kept.number if kept is not None else self.tr("the next number")
        return text

    def _of_form(self, key: str, form: Form, drawn: Drawn) -> tuple[Json, str]:
        asked = form.field_named(key)
        if key == SIGNER:
            named = (one.id for one in self._officials if one.full_name == drawn.signer.name.full())
            return next(named, ""), drawn.signer.name.full()
        if key == DATED:
            return drawn.setting.date.isoformat(), day_words(drawn.setting.date)
        if key == "sifat":
            return drawn.security, dict(words.security_choices()).get(drawn.security, "")
        if key == "kop":
            kind = drawn.setting.letterhead.kind.value or "TANPA"
            return kind, dict(self._heads())[kind]
        if key == "tembusan":
            listed = "; ".join(drawn.setting.copies)
            return list(drawn.setting.copies), listed or self.tr("none")
        if asked is not None and asked.kind is FieldKind.TABLE:
            rows = drawn.values.lists.get(key, ())
            names = [column.name for column in asked.columns]
            kept = [{name: row.get(name, "") for name in names} for row in rows]
            return kept, self.tr("{count} rows").format(count=len(rows)) if rows else ""
        text = drawn.values.text(key)
        if asked is not None and asked.kind is FieldKind.LINES:
            return [row["teks"] for row in drawn.values.lists.get(key, ())], text
        if asked is not None and asked.kind in (FieldKind.DATE, FieldKind.TIME, FieldKind.OFFICIAL):
            return self._typed.get(key, ""), text
        return text, " ".join(text.split())

    def _of_recommendation(self, key: str, facts: RecommendationFacts) -> tuple[Json, str]:
        who = facts.signer if key == SIGNER else facts.addressee
        text = {
            "kesimpulan": facts.conclusion,
            "tenggat": facts.deadline,
            "penerima": facts.report_to,
        }
        if key in text:
            return text[key], " ".join(text[key].split())
        if key in (SIGNER, ADDRESSEE):
            named = (one.id for one in self._officials if one.full_name == who.name.full())
            return next(named, ""), words.official_words(facts, key)
        if key == DATED:
            return facts.date.isoformat(), day_words(facts.date)
        if key in ("sifat", "urgensi"):
            code = (facts.security if key == "sifat" else facts.urgency).value
            choices = words.security_choices() + words.urgency_choices()
            return code, dict(choices).get(code, code)
        if key == "lampiran":
            none = self.tr("none")
            return facts.attachments, str(facts.attachments) if facts.attachments else none
        listed = "; ".join(facts.copies)
        return list(facts.copies), listed or self.tr("none")

    def _source(self, key: str, *, typed: bool) -> str:
        if typed:
            return self.tr("chosen here")
        if key in _ONLY_TYPED:
            return ""
        return {
            SIGNER: self.tr("from the list of officials"),
            ADDRESSEE: self.tr("from the list of officials"),
            DATED: self.tr("today"),
            "kesimpulan": self.tr("from the respondent's assessment"),
            "tenggat": self.tr("from the rules in force for the act"),
            "penerima": self.tr("from the office and its authority"),
            "sifat": self.tr("from the case"),
            "kop": self.tr("from the kind of letter and who signs"),
            "tembusan": self.tr("from Settings, Letters"),
        }.get(key, self.tr("from the case") if self._form is not None else "")

    @staticmethod
    def _fill(field: FoldedField, value: Json) -> None:
        if not field.is_written_in:
            field.editor.show_value(value)

    # What is wished

    @property
    def typed(self) -> dict[str, Json]:
        """What a person chose here, as it can be kept in a draft."""
        return dict(self._typed)

    def wishes(self) -> Wishes:
        """Return what is wished; whatever was not touched comes from the case."""
        values = {
            key: value
            for key, value in self._typed.items()
            if key not in (DATED, SIGNER, ADDRESSEE) and value not in ("", None)
        }
        dated = self._typed.get(DATED)
        chosen = {key: str(self._typed[key]) for key in (SIGNER, ADDRESSEE) if self._typed.get(key)}
        return Wishes(
            dated=date.fromisoformat(str(dated)) if dated else None,
            signer=ObjectId(chosen[SIGNER]) if SIGNER in chosen else None,
            addressee=ObjectId(chosen[ADDRESSEE]) if ADDRESSEE in chosen else None,
            values=values,
        )

    def go_to(self, key: str) -> None:
        """Open a field and go there."""
        self._fields[key].unfold()
        self.ensureWidgetVisible(self._fields[key])

    def field(self, key: str) -> FoldedField:
        """Return a field by its key; ``KeyError`` if there is none."""
        return self._fields[key]

    @Slot()
    def _edited(self) -> None:
        field = self.sender()
        key = str(field.property("wish"))
        value = self._fields[key].editor.value()
        self._typed[key] = value.isoformat() if isinstance(value, date) else value
        if value in ("", None, []) and key not in ("tembusan", "lampiran"):
            self._typed.pop(key)
        self.wishes_changed.emit()

    @Slot()
    def _text_edited(self) -> None:
        if edits := self.texts.value():
            self._typed[EDITS] = dict(edits)
        else:
            self._typed.pop(EDITS, None)
        self.wishes_changed.emit()

    @Slot()
    def _reset(self) -> None:
        key = str(self.sender().property("wish"))
        self._typed.pop(key, None)
        self._fields[key].editor.clearFocus()
        self._fields[key].fold()
        self.wishes_changed.emit()

    @Slot(object)
    def _follow(self, lead: Lead) -> None:
        name = lead.missing.field
        here = name if name in self._fields else _HERE.get(name)
        officials_known = bool(self._officials) or here not in (SIGNER, ADDRESSEE)
        if here in self._fields and officials_known:
            self.go_to(here)
        else:
            self.lead_followed.emit(lead.missing)


def _said(remarks: Sequence[LintFinding]) -> str:
    return "\n".join(words.remark_words(one) for one in remarks)


class _Lines(QFrame):
    """A tinted box with a heading and lines; a lead is pressed, words are read."""

    followed = Signal(object)

    def __init__(self, icon: str, tone: Tone) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self.setProperty("kind", "warning" if tone is Tone.WARNING else "info")
        self._heading = PlainLabel("", TextKind.STRONG)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(IconView(icon, 18, tone))
        head.addWidget(self._heading, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GRID + 4, GRID, GRID, GRID)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self._rows: list[QWidget] = []
        self._leads: tuple[Lead, ...] = ()
        self._more = PlainButton("", Role.QUIET, parent=self)
        self._more.clicked.connect(self._show_more)
        self.hide()

    def show_leads(self, heading: str, leads: Sequence[Lead]) -> None:
        """Show what is missing; each line can be pressed."""
        if tuple(leads) == self._leads:
            return
        self._clear(heading)
        self._leads = tuple(leads)
        self._show_more()
        self.setVisible(bool(leads))

    @Slot()
    def _show_more(self) -> None:
        """Show the next lines; a letter to very many people may lack a thing of each."""
        shown = len(self._rows)
        for lead in self._leads[shown : shown + _LEADS_TOGETHER]:
            row = _LeadRow(lead)
            row.followed.connect(self.followed)
            self._take(row)
        left = len(self._leads) - len(self._rows)
        self._column.removeWidget(self._more)
        self._more.setVisible(left > 0)
        if left:
            said = self.tr("Show more ({count})").format(count=left)
            self._more.setText(said)
            self._more.setAccessibleName(said)
            self._column.addWidget(self._more)
        if shown:
            self._rows[shown].setFocus()

    def show_words(self, heading: str, lines: Sequence[tuple[str, bool, Lead | None]]) -> None:
        """Show sentences; those that stop the letter stand out, those with a lead are pressed."""
        self._clear(heading)
        for text, stops, lead in lines:
            if lead is not None:
                row = _LeadRow(replace(lead, words=text), stops=stops)
                row.followed.connect(self.followed)
                self._take(row)
                continue
            kind = TextKind.STRONG if stops else TextKind.BODY
            self._take(PlainLabel(text, kind, wrap=True, selectable=True))
        self.setVisible(bool(lines))

    def lines(self) -> tuple[str, ...]:
        """Return what is said, line by line."""
        return tuple(
            row.accessibleName() if isinstance(row, _LeadRow) else str(row.property("text"))
            for row in self._rows
        )

    def press(self, number: int) -> None:
        """Follow a line as a person would."""
        row = self._rows[number]
        if isinstance(row, _LeadRow):
            row.click()

    def _clear(self, heading: str) -> None:
        self._heading.setText(heading)
        self._more.hide()
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []

    def _take(self, row: QWidget) -> None:
        self._column.addWidget(row)
        self._rows.append(row)


class _LeadRow(QToolButton):
    """What is missing, of whom, and where it is filled in: one press leads there."""

    followed = Signal(object)

    def __init__(self, lead: Lead, *, stops: bool = False) -> None:
        super().__init__()
        self._lead = lead
        self.setObjectName("lead")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        what = f"{lead.words}: {lead.about}" if lead.about else lead.words
        self.setAccessibleName(f"{what} → {lead.place}")
        words_column = QVBoxLayout()
        words_column.setSpacing(0)
        kind = TextKind.STRONG if stops else TextKind.BODY
        words_column.addWidget(PlainLabel(what, kind, wrap=True))
        words_column.addWidget(PlainLabel(lead.place, TextKind.SECOND))
        row = self._inside = QHBoxLayout(self)
        row.setContentsMargins(GRID, 4, GRID, 4)
        row.addLayout(words_column, 1)
        row.addWidget(IconView("chevron-right", 16, Tone.SECOND))
        for label in self.findChildren(PlainLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Minimum)
        self.clicked.connect(self._pressed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room of the words, not of an icon."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room of the words."""
        return self._inside.minimumSize()

    @Slot()
    def _pressed(self) -> None:
        self.followed.emit(self._lead)
