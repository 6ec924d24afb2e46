"""First start, page 2: the office, with its letterhead live beside the form."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.clock import ZONES
from ui.start.letterhead import LetterheadSketch
from ui.start.values import OfficeValues, Paper, Picture
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import ScrollColumn
from ui.widgets.text_fields import GrowingText


class OfficePage(QWidget):
    """Name, address, crest and place of the office."""

    changed = Signal()
    crest_requested = Signal()
    """The person wants to choose a picture file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crest: Picture | None = None
        self._government, self._name = QLineEdit(), QLineEdit()
        self._address = GrowingText(lines=2, most_lines=4)
        self._phone, self._web, self._place = QLineEdit(), QLineEdit(), QLineEdit()
        self._zone, self._paper = QComboBox(), QComboBox()
        for zone in ZONES:
            self._zone.addItem(zone, zone)
        for paper, words in (
            (Paper.A4, self.tr("A4 (210 × 297 mm)")),
            (Paper.F4, self.tr("F4 / folio (215 × 330 mm)")),
        ):
            self._paper.addItem(words, paper)
        form = ScrollColumn()
        form.body.addWidget(self._form())
        form.body.addStretch(1)
        self._sketch = LetterheadSketch()
        right = QVBoxLayout()
        right.setContentsMargins(GRID, GRID * 3, GRID * 3, GRID * 3)
        right.addWidget(PlainLabel(self.tr("Your letters will begin like this"), TextKind.SECOND))
        right.addWidget(self._sketch, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(form, 50)
        row.addLayout(right, 50)
        for field in (self._government, self._name, self._phone, self._web, self._place):
            field.textChanged.connect(self._edited)
        self._address.textChanged.connect(self._edited)
        self._paper.currentIndexChanged.connect(self._edited)
        self.setFocusProxy(self._government)

    def _form(self) -> FormColumn:
        form = FormColumn()
        self._government.setPlaceholderText("Pemerintah Kabupaten …")
        self._name.setPlaceholderText("Inspektorat Daerah")
        form.add(self.tr("Name of the government"), self._government)
        form.add(self.tr("Name of the office"), self._name)
        form.add(self.tr("Address"), self._address, self.tr("One or two lines, with the postcode"))
        form.beside((self.tr("Telephone"), self._phone), (self.tr("Website or e-mail"), self._web))
        form.beside(
            (self.tr("Place letters are dated in"), self._place),
            (self.tr("Time zone"), self._zone),
            (self.tr("Paper"), self._paper),
            stretch=(2, 1, 2),
        )
        self._choose = PlainButton(self.tr("Choose a crest…"), icon="photo")
        self._choose.clicked.connect(self.crest_requested)
        self._remove = PlainButton(self.tr("Remove"), Role.QUIET)
        self._remove.clicked.connect(self._drop_crest)
        self._remove.hide()
        crest = QWidget()
        row = QHBoxLayout(crest)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._choose)
        row.addWidget(self._remove)
        row.addStretch(1)
        crest.setFocusProxy(self._choose)
        self._crest_row = form.add(self.tr("Crest"), crest, self.tr("A PNG or JPEG picture"))
        return form

    def show_crest(self, crest: Picture | None) -> None:
        """Show a picture that was checked, or none."""
        self._crest = crest
        self._remove.setVisible(crest is not None)
        self._crest_row.complain("")
        self._edited()

    def show_crest_refused(self, why: str) -> None:
        """Say why the chosen file is no crest."""
        self._crest_row.complain(why)

    def suggest(self, government: str, name: str) -> None:
        """Fill in what the region tells already, where nothing was typed."""
        if not self._government.text():
            self._government.setText(government)
        if not self._name.text():
            self._name.setText(name)

    def show_values(self, values: OfficeValues) -> None:
        """Show what was answered before."""
        self._government.setText(values.government)
        self._name.setText(values.name)
        self._address.setPlainText("\n".join(values.address))
        self._phone.setText(values.phone)
        self._web.setText(values.web)
        self._place.setText(values.place)
        self._zone.setCurrentIndex(max(0, self._zone.findData(values.zone)))
        self._paper.setCurrentIndex(max(0, self._paper.findData(values.paper)))
        self.show_crest(values.crest)

    def values(self) -> OfficeValues:
        """Return what is answered."""
        lines = (line.strip() for line in self._address.toPlainText().splitlines())
        return OfficeValues(
            government=self._government.text().strip(),
            name=self._name.text().strip(),
            address=tuple(line for line in lines if line),
            phone=self._phone.text().strip(),
            web=self._web.text().strip(),
            place=self._place.text().strip(),
            zone=str(self._zone.currentData()),
            paper=Paper(self._paper.currentData()),
            crest=self._crest,
        )

    def complaint(self) -> str:
        """Return why it cannot go on, or an empty text."""
        if not self.values().name:
            return self.tr("Type the name of your office, or skip this page.")
        return ""

    @Slot()
    def _drop_crest(self) -> None:
        self.show_crest(None)

    @Slot()
    def _edited(self) -> None:
        self._sketch.show_office(self.values())
        self.changed.emit()
