"""Settings: the office's own terms, where no law sets one, and the sizes of examining bodies."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from desktop.cases.office import office_of, set_office
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.journal.model import Json, Side
from desktop.journal.roles import ROLE_OF_ACTION
from desktop.law.lists import Role
from desktop.law.model import Clock, State, Unit
from desktop.law.process import Body
from ui.background import Background, Change
from ui.settings.section import Section
from ui.style.tokens import GRID
from ui.widgets.form import FormColumn
from ui.widgets.surface import ScrollColumn

_LONGEST = 3650
_MOST_MEMBERS = 50


@dataclass(frozen=True, slots=True)
class TermRow:
    """A clock that an office may set: its key, label, and what the tables say."""

    code: str
    label: str
    value: int | None
    unit: str
    start: str


@dataclass(frozen=True, slots=True)
class TermsView:
    """What the office has set, and what there is to set. ``refusal`` names a missing role."""

    clocks: tuple[TermRow, ...]
    bodies: tuple[tuple[str, str, int], ...]
    terms: dict[str, Json]
    sizes: dict[str, Json]
    refusal: str
    at_region: bool


def look_at_terms(unit: CaseUnit) -> TermsView:
    """Return the clocks of all states, those without a national term first."""
    law = law_of(unit)
    office = office_of(unit)
    codes = dict.fromkeys(code for row in law.rows(State) for code in row.clocks)
    # What takes effect on its very day, or lasts as long as the sanction, is nobody's to set.
    limits = [row for row in law.rows(Clock) if row.bound == "max"]
    used = [row for row in limits if row.code in codes or row.code.startswith("lokal_")]
    rows = sorted(used, key=lambda row: row.value is not None)
    role = ROLE_OF_ACTION["office.set"]
    named = law.find(Role, role)
    return TermsView(
        clocks=tuple(
            TermRow(row.code, row.label, row.value, row.unit.value, row.note) for row in rows
        ),
        bodies=tuple((row.code, row.label, row.least) for row in law.rows(Body)),
        terms=dict(office.get("terms", {})) if office else {},
        sizes=dict(office.get("bodies", {})) if office else {},
        refusal="" if role in unit.who.roles else (named.label if named else role),
        at_region=unit.side is Side.REGION,
    )


class TermsSection(Section):
    """A number and a unit for each clock; an empty number leaves it to the tables."""

    def __init__(self) -> None:
        super().__init__("")
        self.head.show_title(
            self.tr("Terms"),
            self.tr(
                "Deadlines that the office sets itself. An empty field leaves the term to the "
                "rules; where they have none, no deadline runs. Dates computed already stay."
            ),
        )
        self._column = ScrollColumn()
        self._column.body.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        self.middle.addWidget(self._column)
        self._view: TermsView | None = None

    def show_view(self, view: TermsView) -> None:
        """Show what is saved; the fields are made once."""
        if self._view is None:
            self._make(view)
        self._view = view
        shown: dict[str, Json] = {}
        for row in view.clocks:
            term = view.terms.get(row.code) or {}
            shown[f"value:{row.code}"] = str(term.get("value") or "")
            shown[f"unit:{row.code}"] = str(term.get("unit") or row.unit)
        for code, _, _ in view.bodies:
            shown[f"size:{code}"] = str(view.sizes.get(code) or "")
        self.book.show(shown)
        self.refuse(view.refusal)

    def _make(self, view: TermsView) -> None:
        units = [
            (Unit.WORKING_DAYS.value, self.tr("working days")),
            (Unit.CALENDAR_DAYS.value, self.tr("calendar days")),
            (Unit.MONTHS.value, self.tr("months")),
        ]
        words = dict(units)
        form = FormColumn()
        form.heading(self.tr("Deadlines"))
        for row in view.clocks:
            if row.value is None:
                hint = self.tr("no national term")
            else:
                hint = self.tr("by the rules: {value} {unit}").format(
                    value=row.value, unit=words.get(row.unit, row.unit)
                )
            value = self.book.text(f"value:{row.code}", hint)
            unit = self.book.choice(f"unit:{row.code}", units)
            form.beside((row.label, value), (self.tr("Unit"), unit), stretch=(3, 2))
        form.heading(self.tr("Examining bodies"))
        for code, label, least in view.bodies:
            hint = self.tr("at least {count} by the rules").format(count=least)
            title = self.tr("{body}: members at least").format(body=label)
            form.add(title, self.book.text(f"size:{code}", hint))
        self._column.body.addWidget(form)
        self._column.body.addStretch(1)
        self.setFocusProxy(self.book.widget(f"value:{view.clocks[0].code}"))

    def office_changes(self) -> dict[str, Json]:
        """Return the whole of both maps as fields of the office."""
        typed = self.book.values()
        terms: dict[str, Json] = dict(self._view.terms) if self._view else {}
        sizes: dict[str, Json] = dict(self._view.sizes) if self._view else {}
        for name, value in typed.items():
            kind, _, code = name.partition(":")
            if kind == "value":
                terms.pop(code, None)
                if value:
                    terms[code] = {"value": int(str(value)), "unit": typed[f"unit:{code}"]}
            elif kind == "size":
                sizes.pop(code, None)
                if value:
                    sizes[code] = int(str(value))
        return {"terms": terms, "bodies": sizes}

    def complaint(self) -> str:
        """Only whole numbers can be saved, within what a term or a body can be."""
        for name, value in self.book.values().items():
            kind = name.partition(":")[0]
            most = _LONGEST if kind == "value" else _MOST_MEMBERS
            wrong = not str(value).isdecimal() or not 1 <= int(str(value)) <= most
            if kind != "unit" and value and wrong:
                return self.tr("“{value}” is no number from 1 to {most}.").format(
                    value=value, most=most
                )
        return ""


class TermsController(QObject):
    """Shows the section, and saves it."""

    def __init__(self, section: TermsSection, background: Background) -> None:
        super().__init__(section)
        self._section, self._background = section, background
        section.save_requested.connect(self._save)
        background.changed.connect(self._on_changed)
        self._ask()

    def _ask(self) -> None:
        self._background.ask(look_at_terms).by(self).then(self._show)

    @Slot(object)
    def _show(self, view: TermsView) -> None:
        if not self._section.is_changed:
            self._section.show_view(view)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("office", "officer", "rule_pack"):
            self._ask()

    @Slot()
    def _save(self) -> None:
        job = self._background.do(set_office, self._section.office_changes())
        self._section.save.busy_with(job)
        job.by(self).then(self._saved).failed(self._section.show_refused)

    @Slot(object)
    def _saved(self, _office: object) -> None:
        self._section.book.show(self._section.book.values())
        self._section.show_saved()
        self._ask()
