"""Settings: who signs letters, who is the PPK, and how long each holds the post."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.cases.fields import CAPACITIES
from desktop.cases.nip import check_nip
from desktop.cases.views import OfficialView
from desktop.errors import Refused
from ui.messages import sentence
from ui.settings.listing import Entry, ListSection
from ui.settings.looking import SettingsView
from ui.widgets.date_field import date_text
from ui.widgets.form import FormColumn

_CAPACITY_WORDS = {
    "definitif": "Definitif",
    "plt": "Plt. (Pelaksana Tugas)",
    "plh": "Plh. (Pelaksana Harian)",
    "pj": "Pj. (Penjabat)",
}
_TEXTS = "name front_title back_title post rank nip capacity pronoun addressee place"


class OfficialsSection(ListSection):
    """The registry of posts; signers are officials, not officers of the vault."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.head.show_title(
            self.tr("Officials"), self.tr("Who signs your letters, and the PPK they go to.")
        )
        self.list.setAccessibleName(self.tr("Officials"))
        self.add.setText(self.tr("Add an official"))
        self._today = date(2000, 1, 1)

    def build(self, form: FormColumn) -> None:
        """Put name, post, validity and address into the form."""
        book = self.book
        form.beside(
            (self.tr("Degrees in front"), book.text("front_title")),
            (self.tr("Name"), book.text("name")),
            (self.tr("Degrees behind"), book.text("back_title")),
            stretch=(2, 5, 3),
        )
        form.add(self.tr("Post"), book.text("post", "Inspektur"))
        words = [(code, _CAPACITY_WORDS.get(code, code)) for code in CAPACITIES]
        form.beside(
            (self.tr("Capacity"), book.choice("capacity", [("", "—"), *words])),
            (self.tr("Rank"), book.choice("rank", [], free=True)),
        )
        form.add("NIP", book.nip("nip"), self.tr("A head of region has none"), self._nip_complaint)
        form.widget(book.flag("ppk", self.tr("Is the PPK (head of region or the one appointed)")))
        form.beside(
            (self.tr("In the post since"), book.day("valid_from")),
            (self.tr("Until"), book.day("valid_to")),
        )
        form.heading(self.tr("When a letter goes to this post"))
        form.beside(
            (self.tr("Is addressed as"), book.text("pronoun", "Bapak")),
            (self.tr("In running text"), book.text("addressee", "Bapak Bupati")),
        )
        form.add(self.tr("Place"), book.text("place", "Cibinong"))

    def entries(self, view: SettingsView) -> Sequence[Entry]:
        """Return the officials, those in their post first."""
        self._today = view.today
        self.book.offer("rank", [("", ""), *((rank, rank) for rank in view.ranks)])
        ordered = sorted(view.officials, key=lambda one: not self._in_post(one))
        return [self._entry(one) for one in ordered]

    def _in_post(self, one: OfficialView) -> bool:
        return (one.valid_from or date.min) <= self._today <= (one.valid_to or date.max)

    def _entry(self, one: OfficialView) -> Entry:
        post = f"{one.post} · PPK" if one.ppk else one.post
        if one.valid_to is not None and one.valid_to < self._today:
            post += " · " + self.tr("until {day}").format(day=date_text(one.valid_to))
        fields = {name: getattr(one, name) for name in _TEXTS.split()} | {
            "ppk": one.ppk,
            "valid_from": one.valid_from.isoformat() if one.valid_from else "",
            "valid_to": one.valid_to.isoformat() if one.valid_to else "",
        }
        return Entry(one.id, one.full_name, post, fields)

    def complaint(self) -> str:
        """A name and a post are needed, nothing else."""
        values = self.book.values()
        if not values["name"] or not values["post"]:
            return self.tr("Name and post are needed.")
        return self._nip_complaint()

    def _nip_complaint(self) -> str:
        digits = str(self.book.values().get("nip") or "")
        if not digits:
            return ""
        for found in check_nip(digits, "PNS", self._today).errors:
            return sentence(Refused(found.code, **found.details))
        return ""
