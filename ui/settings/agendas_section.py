"""Settings: agendas, the running numbers that some kinds of letter have of their own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.errors import KnownError
from desktop.journal.model import Json
from desktop.letters.agenda import SERIES, Agenda
from desktop.letters.numbering import NumberParts, parse_pattern
from desktop.letters.queries import KindLine
from ui.messages import sentence
from ui.settings.listing import NEW, Entry, ListSection
from ui.settings.looking import SettingsView
from ui.widgets.chips import Choice
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind

_EXAMPLE = 123


class AgendasSection(ListSection):
    """The main agenda, which is only read here, and those of certain kinds of letter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._main: Agenda | None = None
        self._taken: frozenset[str] = frozenset()
        self._today, self._region = date(2000, 1, 1), ""
        super().__init__("", "", "", parent)
        self.head.show_title(
            self.tr("Agendas"),
            self.tr("Kinds of letter that have a running number of their own."),
        )
        self.list.setAccessibleName(self.tr("Agendas"))
        self.add.setText(self.tr("Add an agenda"))
        self.book.changed.connect(self._preview)

    def build(self, form: FormColumn) -> None:
        """Put name, kinds and number into the form."""
        book = self.book
        form.beside(
            (self.tr("Short code"), book.text("series", "keputusan")),
            (self.tr("Name"), book.text("name")),
        )
        self._pattern_row = form.add(self.tr("Pattern"), book.text("pattern"))
        form.beside(
            (self.tr("Classification code"), book.text("classification_code")),
            (self.tr("Code of the office"), book.text("unit_code")),
        )
        self._next = PlainLabel("", TextKind.STRONG, wrap=True)
        form.widget(self._next)
        form.add(
            self.tr("Kinds of letter numbered here"),
            book.ticks("kinds"),
            self.tr("All others stay in the main agenda."),
        )

    def offer_kinds(self, kinds: Sequence[KindLine]) -> None:
        """Offer the kinds of letter there are."""
        self.book.offer_ticks(
            "kinds", [Choice(one.code, f"{one.code}   {one.title}") for one in kinds]
        )

    @property
    def series(self) -> str:
        """The short code of the agenda that is shown."""
        return str(self.book.values()["series"])

    def entries(self, view: SettingsView) -> Sequence[Entry]:
        """Return the agendas, the main one first."""
        self._main, *further = view.agendas
        self._today, self._region = view.today, view.office.region_code
        self._taken = frozenset(one.series for one in view.agendas)
        for name, given in (
            ("pattern", self._main.pattern.text),
            ("classification_code", self._main.classification),
            ("unit_code", self._main.unit_code),
        ):
            self.book.hint(name, given)
        main = Entry(
            SERIES,
            self.tr("Main agenda"),
            self.tr("all other kinds of letter"),
            {"series": SERIES, "name": self.tr("Main agenda")},
            self.tr(
                "The main agenda takes every kind that no other one names. Its pattern stands "
                "under “Letters”."
            ),
        )
        return [main, *map(self._entry, further)]

    def _entry(self, one: Agenda) -> Entry:
        shown = ", ".join(one.kinds[:4]) + (" …" if len(one.kinds) > 4 else "")
        return Entry(
            str(one.id),
            one.name or one.series,
            shown or self.tr("no kind of letter yet"),
            {"series": one.series, **one.own},
        )

    @Slot()
    def judge(self) -> None:
        """Look whether there is something to save; a short code is only typed once."""
        self.book.widget("series").setEnabled(self.key == NEW)
        super().judge()

    def complaint(self) -> str:
        """Code and name are needed, the code is free, and the pattern gives a number."""
        values = self.book.values()
        if not values["series"] or not values["name"]:
            return self.tr("Short code and name are needed.")
        if self.key == NEW and values["series"] in self._taken:
            return self.tr("There is an agenda with this short code already.")
        return self._pattern_wrong()

    def changes(self) -> dict[str, Json]:
        """Return the changed fields without the short code; of a new agenda those filled in."""
        if self.key == NEW:
            found = {name: value for name, value in self.book.values().items() if value}
        else:
            found = self.book.changes()
        return {name: value for name, value in found.items() if name != "series"}

    def _number(self) -> str:
        values, main = self.book.values(), self._main
        if main is None:
            return ""
        return parse_pattern(str(values["pattern"]) or main.pattern.text).format(
            NumberParts(
                sequence=_EXAMPLE,
                date=self._today,
                security="R",
                classification=str(values["classification_code"]) or main.classification,
                unit=str(values["unit_code"]) or main.unit_code,
                institution=self._region,
            )
        )

    def _pattern_wrong(self) -> str:
        try:
            self._number()
        except KnownError as error:
            return sentence(error)
        return ""

    @Slot()
    def _preview(self) -> None:
        wrong = self._pattern_wrong()
        self._pattern_row.complain(wrong)
        number = "" if wrong else self._number()
        self._next.setText(self.tr("Number 123 will be {number}").format(number=number))
        self._next.setVisible(bool(number))
