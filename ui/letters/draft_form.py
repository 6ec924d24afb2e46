"""The left side of a letter: what is missing, what speaks against it, and what was chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.cases.views import OfficialView
from desktop.ids import ObjectId
from desktop.journal.model import Json
from desktop.letters.actions import Prepared
from desktop.letters.agenda import AFTER, RESERVATION, WHY
from desktop.letters.forms import FieldKind, Form
from desktop.letters.gather import Wishes
from desktop.letters.leak_check import REASON, asks_reason
from desktop.letters.model import LintFinding, MissingField
from desktop.letters.office_wording import EDITS
from desktop.letters.ports import RegisterLine
from desktop.letters.queries import KindLine
from desktop.letters.signing import HOLDS, OVERRIDDEN, SigningChoices
from desktop.letters.signing_wishes import BETWEEN, PRINCIPAL, WHY_SIGNED
from ui.letters import words
from ui.letters.fields import (
    ChoiceWish,
    FoldedField,
    TextWish,
)
from ui.letters.kind_picker import KindPicker
from ui.letters.lead_lines import LeadLines
from ui.letters.text_edits import TextEdits
from ui.letters.wish_fields import ADDRESSEE, DATED, SIGNER, Editor, fields_of, groups_of
from ui.letters.wish_values import WishValues, source_of
from ui.letters.words import Lead
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import ScrollColumn

WIDTH: Final = 420

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
        self._values = WishValues()
        self.lacks = LeadLines("alert-triangle", Tone.WARNING)
        self.lacks.followed.connect(self._follow)
        self.remarks = LeadLines("info-circle", Tone.ACCENT)
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
        self._groups, self._values.typed = [], {}
        self._fields = {
            key: self._field(key, label, editor) for key, (label, editor) in fields_of(form).items()
        }
        for heading, keys in groups_of(form):
            self._add_group(heading, keys)
        self._make_reason()
        self.setFocusProxy(next(iter(self._fields.values())))

    def _field(self, key: str, label: str, editor: Editor) -> FoldedField:
        field = FoldedField(label, editor)
        field.setProperty("wish", key)
        field.edited.connect(self._edited)
        field.reset_requested.connect(self._reset)
        return field

    def _make_reason(self) -> None:
        """Make the field that only a letter which names the reporter asks for, below the stop."""
        label = self.tr("Why the reporter may be named")
        field = self._field(REASON, label, TextWish(2, 6))
        field.hide()
        self.body.insertWidget(self.body.indexOf(self.remarks) + 1, field)
        self._fields[REASON] = field
        self._groups.append(field)

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
        self._values.officials = tuple(officials)
        form = self._form
        by_head = form is not None and form.signer == "ppk"
        heads = {SIGNER: by_head, ADDRESSEE: True}
        if form is not None:
            heads |= {one.name: False for one in form.field if one.kind is FieldKind.OFFICIAL}
        for key, ppk in heads.items():
            if key not in self._fields:
                continue
            ordered = sorted(self._values.officials, key=lambda one, ppk=ppk: one.ppk is not ppk)  # type: ignore[misc]
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
        self._values.reserved = {line.id: line for line in lines}
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
            BETWEEN: bool(self._values.typed.get(PRINCIPAL)),
            WHY_SIGNED: held,
            RESERVATION: bool(self._values.reserved),
            AFTER: late,
            WHY: late or bool(self._values.typed.get(AFTER)),
        }
        for key, useful_now in useful.items():
            if key in self._fields:
                self._fields[key].setVisible(useful_now or bool(self._values.typed.get(key)))

    def show_wishes(self, typed: Mapping[str, Json]) -> None:
        """Show what was typed the last time."""
        known = {*self._fields, EDITS}
        self._values.typed = {key: value for key, value in typed.items() if key in known}
        self.texts.take(self._values.typed.get(EDITS))

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
            value, said = self._values.of(key, ready)
            typed = key in self._values.typed
            self._fill(field, self._values.typed[key] if typed else value)
            field.show_value(said, source_of(key, self._form, typed=typed), typed=typed)
        if ready.data is not None:
            self.texts.show_texts(ready.texts)
        self._show_only_what_matters(ready)

    def _offer_reason(self, ready: Prepared) -> None:
        """Ask why the reporter may be named while the letter names him; forget it after."""
        asked = asks_reason(ready.remarks)
        self._fields[REASON].setVisible(asked)
        if ready.data is not None and not asked:
            self._values.typed.pop(REASON, None)

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

    @staticmethod
    def _fill(field: FoldedField, value: Json) -> None:
        if not field.is_written_in:
            field.editor.show_value(value)

    # What is wished

    @property
    def typed(self) -> dict[str, Json]:
        """What a person chose here, as it can be kept in a draft."""
        return dict(self._values.typed)

    def wishes(self) -> Wishes:
        """Return what is wished; whatever was not touched comes from the case."""
        values = {
            key: value
            for key, value in self._values.typed.items()
            if key not in (DATED, SIGNER, ADDRESSEE) and value not in ("", None)
        }
        dated = self._values.typed.get(DATED)
        chosen = {
            key: str(self._values.typed[key])
            for key in (SIGNER, ADDRESSEE)
            if self._values.typed.get(key)
        }
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
        self._values.typed[key] = value.isoformat() if isinstance(value, date) else value
        if value in ("", None, []) and key not in ("tembusan", "lampiran"):
            self._values.typed.pop(key)
        self.wishes_changed.emit()

    @Slot()
    def _text_edited(self) -> None:
        if edits := self.texts.value():
            self._values.typed[EDITS] = dict(edits)
        else:
            self._values.typed.pop(EDITS, None)
        self.wishes_changed.emit()

    @Slot()
    def _reset(self) -> None:
        key = str(self.sender().property("wish"))
        self._values.typed.pop(key, None)
        self._fields[key].editor.clearFocus()
        self._fields[key].fold()
        self.wishes_changed.emit()

    @Slot(object)
    def _follow(self, lead: Lead) -> None:
        name = lead.missing.field
        here = name if name in self._fields else _HERE.get(name)
        officials_known = bool(self._values.officials) or here not in (SIGNER, ADDRESSEE)
        if here in self._fields and officials_known:
            self.go_to(here)
        else:
            self.lead_followed.emit(lead.missing)


def _said(remarks: Sequence[LintFinding]) -> str:
    return "\n".join(words.remark_words(one) for one in remarks)
