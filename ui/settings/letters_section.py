"""Settings: how letters are numbered and who gets copies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.cases.registration import register_number
from desktop.errors import KnownError
from desktop.journal.model import Json
from desktop.letters.agenda import CLASSIFICATION, NUMBER_PATTERN, UNIT
from desktop.letters.numbering import NumberParts, parse_pattern
from ui.messages import sentence
from ui.settings.looking import SettingsView
from ui.settings.section import Section
from ui.style.tokens import GRID
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import Card, ScrollColumn

_STYLE: Final = ("copies",)
_EXAMPLE: Final = 123


@dataclass(frozen=True, slots=True)
class _Token:
    token: str
    words: str


class LettersSection(Section):
    """Number pattern with its preview, and the usual receivers of copies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.head.show_title(
            self.tr("Letters"), self.tr("How they are numbered and who gets copies.")
        )
        self._today = date(2000, 1, 1)
        self._region = ""
        self._style: dict[str, Json] = {}
        left, right = ScrollColumn(), ScrollColumn()
        for column in (left, right):
            column.body.setContentsMargins(GRID * 3, GRID, GRID * 2, GRID * 2)
        left.body.addWidget(self._numbers())
        left.body.addStretch(1)
        right.body.addWidget(self._copies())
        right.body.addStretch(1)
        self.middle.addWidget(left, 55)
        self.middle.addWidget(right, 45)
        self.book.changed.connect(self._preview)
        self.setFocusProxy(self.book.widget("number_pattern"))

    def _numbers(self) -> FormColumn:
        book, form = self.book, FormColumn()
        form.heading(self.tr("Numbers of letters"))
        self._pattern_row = form.add(
            self.tr("Pattern"),
            book.text("number_pattern", NUMBER_PATTERN),
            check=self._pattern_wrong,
        )
        self._next = PlainLabel("", TextKind.STRONG, wrap=True)
        form.widget(self._next)
        form.beside(
            (self.tr("Classification code"), book.text("classification_code", CLASSIFICATION)),
            (self.tr("Code of the office"), book.text("unit_code", UNIT)),
        )
        form.widget(self._tokens())
        form.heading(self.tr("Register numbers of cases"))
        self._register_row = form.add(
            self.tr("Pattern"), book.text("register_pattern"),
            self.tr("Needs {nomor:04} and {tahun}"),
        )  # fmt: skip
        self._next_case = PlainLabel("", TextKind.STRONG)
        form.widget(self._next_case)
        return form

    def _tokens(self) -> Card:
        card = Card()
        card.body.addWidget(PlainLabel(self.tr("What can stand in braces"), TextKind.SECOND))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(4)
        for row, one in enumerate(
            (
                _Token("{nomor}", self.tr("running number; {nomor:03} gives 007")),
                _Token("{klasifikasi}", self.tr("classification code")),
                _Token("{unit}", self.tr("code of the office")),
                _Token("{instansi}", self.tr("code of the region")),
                _Token("{keamanan}", self.tr("security: SR, R, T or B")),
                _Token("{tahun}", self.tr("year")),
                _Token("{bulan}", self.tr("month: 11")),
                _Token("{bulan_romawi}", self.tr("month: XI")),
            )
        ):
            grid.addWidget(PlainLabel(one.token, selectable=True), row, 0)
            grid.addWidget(PlainLabel(one.words, TextKind.SECOND), row, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        return card

    def _copies(self) -> FormColumn:
        book, form = self.book, FormColumn()
        form.heading(self.tr("Copies"))
        form.add(self.tr("Copies usually go to (one a line)"), book.lines("copies", 2, 6))
        self._recipients = ChoiceBox()
        self._recipients.activated.connect(self._add_recipient)
        form.add(
            self.tr("Add a recipient from the rules"),
            self._recipients,
            self.tr("How a body is addressed still has to be verified."),
        )
        return form

    @Slot(int)
    def _add_recipient(self, row: int) -> None:
        """Put the chosen body on a line of its own, once."""
        name = str(self._recipients.itemData(row) or "")
        lines = list(self.book.values()["copies"])
        if name and name not in lines:
            self.book.put("copies", [*lines, name])
        self._recipients.setCurrentIndex(0)

    # What is shown

    def show_view(self, view: SettingsView) -> None:
        """Show what is saved."""
        office = view.office
        self._recipients.clear()
        self._recipients.addItem(self.tr("Choose …"), "")
        for one in view.recipients:
            self._recipients.addItem(f"{one.detail}: {one.words}", one.words)
        self._today, self._region = view.today, office.region_code
        self._style = dict(office.style)
        self.book.show(
            {
                "number_pattern": office.number_pattern,
                "register_pattern": office.register_pattern,
                "classification_code": office.classification_code,
                "unit_code": office.unit_code,
                **{name: self._style.get(name) for name in _STYLE},
            }
        )
        self.refuse(view.refusals.get("office.set", ""))

    def changes(self) -> dict[str, Json]:
        """Return the changes as fields of the office; the style goes as one."""
        changed = self.book.changes()
        style = {name: changed.pop(name) for name in _STYLE if name in changed}
        if style:
            changed["style"] = {**self._style, **style}
        return changed

    def complaint(self) -> str:
        """A pattern that gives no number cannot be saved."""
        return self._pattern_wrong()

    def _pattern_wrong(self) -> str:
        try:
            self._number()
        except KnownError as error:
            return sentence(error)
        return ""

    def _number(self) -> str:
        values = self.book.values()
        pattern = parse_pattern(str(values["number_pattern"]) or NUMBER_PATTERN)
        return pattern.format(
            NumberParts(
                sequence=_EXAMPLE,
                date=self._today,
                security="R",
                classification=str(values["classification_code"]) or CLASSIFICATION,
                unit=str(values["unit_code"]) or UNIT,
                institution=self._region,
            )
        )

    @Slot()
    def _preview(self) -> None:
        wrong = self._pattern_wrong()
        self._pattern_row.complain(wrong)
        number = "" if wrong else self._number()
        self._next.setText(self.tr("Number 123 will be {number}").format(number=number))
        self._next.setVisible(not wrong)
        pattern = str(self.book.values()["register_pattern"])
        self._next_case.setVisible(bool(pattern))
        if pattern:
            shown = register_number(pattern, 42, self._today.year)
            self._next_case.setText(self.tr("Case 42 will be {number}").format(number=shown))
