"""Settings: the office, with its letterhead live beside the form."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.clock import ZONES
from desktop.errors import KnownError, Refused
from desktop.journal.model import Json
from ui import moments
from ui.messages import sentence
from ui.settings.looking import SettingsView
from ui.settings.section import Section
from ui.start.letterhead import LetterheadSketch
from ui.start.picture import check_picture
from ui.start.values import OfficeValues, Paper, Picture
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import ScrollColumn

FIELDS = (
    *("government", "name", "address", "phone", "fax", "email", "website"),
    *("place", "zone", "authority", "authority_dismissed"),
)


class OfficeSection(Section):
    """Name, address, crest, place, authority."""

    crest_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.head.show_title(self.tr("Office"), self.tr("As it stands on every letter."))
        self._paper = Paper.A4
        self._shown_crest: Picture | None = None
        self._has_crest = False
        self.crest: Picture | None = None
        """A new crest that is not saved yet."""
        self._removed = False
        form = ScrollColumn()
        form.body.setContentsMargins(GRID * 3, GRID, GRID * 2, GRID * 2)
        form.body.addWidget(self._form())
        form.body.addStretch(1)
        self.sketch = LetterheadSketch()
        right = QVBoxLayout()
        right.setContentsMargins(GRID, GRID, GRID * 3, GRID * 2)
        right.addWidget(PlainLabel(self.tr("Your letters will begin like this"), TextKind.SECOND))
        right.addWidget(self.sketch, 1)
        self.middle.addWidget(form, 50)
        self.middle.addLayout(right, 50)
        self.book.changed.connect(self._draw)
        self.setFocusProxy(self.book.widget("government"))

    def _form(self) -> FormColumn:
        book, form = self.book, FormColumn()
        form.add(self.tr("Name of the government"), book.text("government"))
        form.add(self.tr("Name of the office"), book.text("name"))
        form.add(self.tr("Address"), book.lines("address"), self.tr("One or two lines"))
        form.beside((self.tr("Telephone"), book.text("phone")), (self.tr("Fax"), book.text("fax")))
        form.beside(
            (self.tr("E-mail"), book.text("email")), (self.tr("Website"), book.text("website"))
        )
        form.beside(
            (self.tr("Place letters are dated in"), book.text("place")),
            (self.tr("Time zone"), book.choice("zone", [(zone, zone) for zone in ZONES])),
            stretch=(3, 1),
        )
        form.add(self.tr("Reports to"), book.choice("authority", []))
        form.widget(
            book.flag(
                "authority_dismissed",
                self.tr("Do not remind this office that the authority is no longer valid"),
            )
        )
        self._region = PlainLabel("", TextKind.SECOND, wrap=True)
        form.widget(self._region)
        choose = PlainButton(self.tr("Choose a crest…"), icon="photo")
        choose.clicked.connect(self.crest_requested)
        self.remove = PlainButton(self.tr("Remove the crest"), Role.QUIET)
        self.remove.clicked.connect(self._remove_crest)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        holder.setFocusProxy(choose)
        self._crest_row = form.add(
            self.tr("Crest"), holder, self.tr("A PNG or JPEG picture, at most 512 kB")
        )
        return form

    def show_view(self, view: SettingsView) -> None:
        """Show the office as it is saved."""
        self.book.offer(
            "authority",
            [("", "—"), *((one.key, f"{one.words} — {one.detail}") for one in view.authorities)],
        )
        office = view.office
        moments.show_in(office.zone)
        self._paper = Paper.F4 if office.paper == "F4" else Paper.A4
        self._region.setText(self.tr("Region: {region}").format(region=view.region or "—"))
        self._shown_crest = _picture(view.crest)
        self._has_crest = bool(office.crest)
        self._forget_crest()
        values = {name: getattr(office, name) for name in FIELDS}
        self.book.show({**values, "address": list(office.address)})
        self.refuse(view.refusals.get("office.set", ""))

    def show_crest(self, picture: Picture) -> None:
        """Show a new crest that was checked; it is saved with the rest."""
        self.crest, self._removed = picture, False
        self._crest_row.complain("")
        self._draw()
        self.judge()

    def show_crest_refused(self, error: KnownError) -> None:
        """Say why a file is no crest."""
        self._crest_row.complain(sentence(error))

    @property
    def is_changed(self) -> bool:
        """Whether something was typed or chosen that is not saved."""
        return super().is_changed or self.crest is not None or self._removed

    def changes(self) -> dict[str, Json]:
        """Return what was typed anew; an empty ``crest`` takes the saved one away."""
        return self.book.changes() | ({"crest": ""} if self._removed else {})

    def keep_crest(self) -> None:
        """Take the crest that is shown as saved."""
        if self.crest is not None or self._removed:
            self._shown_crest, self._has_crest = self.crest, self.crest is not None
        self._forget_crest()

    def _forget_crest(self) -> None:
        self.crest, self._removed = None, False

    @Slot()
    def _remove_crest(self) -> None:
        self.crest, self._removed = None, self._has_crest
        self._crest_row.complain("")
        self._draw()
        self.judge()

    @Slot()
    def _revert(self) -> None:
        self._forget_crest()
        super()._revert()

    @Slot()
    def _draw(self) -> None:
        values = self.book.values()
        shown = self.crest or (None if self._removed else self._shown_crest)
        self.remove.setVisible(self.crest is not None or (self._has_crest and not self._removed))
        web = "  ".join(filter(None, (str(values["website"]), str(values["email"]))))
        address = values["address"] if isinstance(values["address"], list) else []
        self.sketch.show_office(
            OfficeValues(
                government=str(values["government"]),
                name=str(values["name"]),
                address=tuple(map(str, address)),
                phone=str(values["phone"]),
                web=web,
                place=str(values["place"]),
                paper=self._paper,
                crest=shown,
            )
        )


def _picture(data: bytes) -> Picture | None:
    try:
        return check_picture(data) if data else None
    except Refused:
        return None
