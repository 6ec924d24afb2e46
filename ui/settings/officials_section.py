"""Settings: who signs letters, who is the PPK, and how long each holds the post."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.cases.fields import CAPACITIES
from desktop.cases.nip import check_nip
from desktop.cases.terms_of_office import SUBSTITUTES, is_in_post, posts_on
from desktop.cases.views import OfficialView
from desktop.errors import Refused
from ui.messages import sentence
from ui.settings.listing import Entry, ListSection
from ui.settings.looking import SettingsView
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.date_field import DateField, date_text
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind

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
        self._officials: tuple[OfficialView, ...] = ()
        self._nobody = PlainLabel("", TextKind.SECOND, wrap=True)
        self._nobody.hide()
        asked = QHBoxLayout()
        asked.setSpacing(GRID)
        asked.addWidget(self.on)
        asked.addWidget(self.everybody)
        asked.addStretch(1)
        self.left.insertWidget(0, PlainLabel(self.tr("Who holds which post on"), TextKind.SECOND))
        self.left.insertLayout(1, asked)
        self.left.insertWidget(3, self._nobody)

    def build(self, form: FormColumn) -> None:
        """Put name, post, validity and address into the form; a day narrows the list."""
        self.on = DateField()
        self.on.setAccessibleName(self.tr("Who holds which post on"))
        self.on.changed.connect(self._narrow)
        self.everybody = PlainButton(self.tr("All"), Role.QUIET)
        self.everybody.setAccessibleName(self.tr("Show all officials, of whatever time"))
        self.everybody.clicked.connect(self._widen)
        self.everybody.hide()
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
        """Return the officials, those in their post first; with a day only those of that day."""
        self._today, self._officials = view.today, view.officials
        self.book.offer("rank", [("", ""), *((rank, rank) for rank in view.ranks)])
        return self._listed()

    def _listed(self) -> list[Entry]:
        on = self.on.value()
        self.everybody.setVisible(on is not None)
        if on is None:
            self._nobody.hide()
            ordered = sorted(self._officials, key=lambda one: not is_in_post(one, self._today))
            return [self._entry(one) for one in ordered]
        posts = posts_on(self._officials, on)
        vacant = ", ".join(one.post for one in posts if one.signer is None)
        words = self.tr("Nobody is entered on {day} for: {posts}")
        self._nobody.setText(words.format(day=date_text(on), posts=vacant))
        self._nobody.setVisible(bool(vacant))
        return [
            self._entry(one, signs=one is post.signer)
            for post in posts
            for one in (post.signer, *post.others)
            if one is not None
        ]

    @Slot()
    def _narrow(self) -> None:
        if self.on.is_readable():
            self.show_entries(self._listed(), self._refusals)

    @Slot()
    def _widen(self) -> None:
        self.on.set_value(None)
        self._narrow()

    @Slot()
    def judge(self) -> None:
        """Look whether there is something to save; until it is, the list stays as it is."""
        super().judge()
        for part in (self.on, self.everybody):
            part.setEnabled(not self.is_changed)

    def _second(self, one: OfficialView, *, signs: bool) -> str:
        """Return the post and the capacity of a substitute; below them the days and who signs."""
        short = _CAPACITY_WORDS.get(one.capacity, one.capacity) if one.capacity else ""
        parts = [one.post, "PPK" if one.ppk else ""]
        if one.capacity in SUBSTITUTES:
            parts.append(short.partition(" ")[0])
        days = ""
        if one.valid_from is not None and one.valid_to is not None:
            words = self.tr("{first} to {last}")
            first, last = date_text(one.valid_from), date_text(one.valid_to)
            days = words.format(first=first, last=last)
        elif one.valid_from is not None:
            days = self.tr("since {day}").format(day=date_text(one.valid_from))
        elif one.valid_to is not None:
            days = self.tr("until {day}").format(day=date_text(one.valid_to))
        lines = (parts, [days, self.tr("signs") if signs else ""])
        return "\n".join(filter(None, (" · ".join(filter(None, line)) for line in lines)))

    def _entry(self, one: OfficialView, *, signs: bool = False) -> Entry:
        post = self._second(one, signs=signs)
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
