"""Settings: elections. Those of the tables of law are read, the office's own are changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.cases.views import EventView
from desktop.journal.model import Json, Side
from ui.settings.listing import NEW, Entry, ListSection
from ui.settings.looking import SettingsView
from ui.widgets.date_field import date_text
from ui.widgets.form import FormColumn

KNOWN = "law:"
"""Before the code of an election that comes with the rules, as key of its entry."""
_DAYS = ("candidate_fixing_on", "campaign_from", "campaign_to", "vote_on")


class EventsSection(ListSection):
    """One entry per election, with the dates on which rules depend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.head.show_title(
            self.tr("Elections"),
            self.tr(
                "Known ones come with the rules; correct their dates, enter those that are missing."
            ),
        )
        self.list.setAccessibleName(self.tr("Elections"))
        self.add.setText(self.tr("Add an election"))

    def build(self, form: FormColumn) -> None:
        """Put name, area and dates into the form."""
        book = self.book
        form.add(self.tr("Short code"), book.text("code", "PILKADES-2027"),
                 self.tr("Stays the same; appears in lists"))  # fmt: skip
        form.add(self.tr("Name"), book.text("name"))
        kinds = self.tr("What is elected")
        form.add(kinds, book.several("kinds", kinds))
        form.add(self.tr("Area"), book.text("area"))
        form.beside(
            (self.tr("Candidates fixed on"), book.day("candidate_fixing_on")),
            (self.tr("Voting on"), book.day("vote_on")),
        )
        form.beside(
            (self.tr("Campaign from"), book.day("campaign_from")),
            (self.tr("Campaign until"), book.day("campaign_to")),
        )

    def entries(self, view: SettingsView) -> Sequence[Entry]:
        """Return the elections, the office's own first."""
        self.book.offer_several("kinds", view.event_kinds)
        self.add.setVisible(view.side is Side.REGION)
        ordered = sorted(view.events, key=lambda one: (one.id is None, _newest(one)))
        fixed = "" if view.side is Side.REGION else self.tr("Elections are entered by the regions.")
        return [self._entry(one, fixed) for one in ordered]

    @Slot()
    def judge(self) -> None:
        """Look whether there is something to save; a code is only typed once."""
        self.book.widget("code").setEnabled(self.key == NEW)
        super().judge()

    def _entry(self, one: EventView, fixed: str) -> Entry:
        days: dict[str, Json] = {}
        for name in _DAYS:
            day = getattr(one, name)
            days[name] = day.isoformat() if day else ""
        second = self.tr("voting {day}").format(day=date_text(one.vote_on)) if one.vote_on else ""
        note = ""
        if one.id is None:
            note = self.tr(
                "This election comes with the rules. What you save here holds for this office."
            )
            second = " · ".join(filter(None, (second, self.tr("from the rules"))))
        fields: dict[str, Json] = {
            "code": one.code,
            "name": one.name,
            "kinds": list(one.kinds),
            "area": one.area,
            **days,
        }
        return Entry(one.id or f"{KNOWN}{one.code}", one.name, second, fields, fixed, note)

    def complaint(self) -> str:
        """A code and a name are needed."""
        values = self.book.values()
        if not values["code"] or not values["name"]:
            return self.tr("Code and name are needed.")
        return ""


def _newest(one: EventView) -> str:
    return "" if one.vote_on is None else str(9999 - one.vote_on.year)
