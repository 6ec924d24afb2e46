"""First start, page 1: which side of the desk, which authority, which region."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QWidget

from ui.start.values import RoleValues, Side
from ui.widgets.chips import Choice
from ui.widgets.filter_list import FilterList
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import ScrollColumn

_WIDTH = 620


class RolePage(ScrollColumn):
    """Region or headquarters."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._form = FormColumn()
        self._form.heading(self.tr("Who works with this vault?"))
        self._region_side = QRadioButton(self.tr("A regional inspectorate"))
        self._further = QRadioButton(self.tr("A further PC of an office that already uses Netra"))
        self._hq_side = QRadioButton(self.tr("Headquarters"))
        self._further_hq = QRadioButton(
            self.tr("A further PC of a headquarters that already uses Netra")
        )
        self._region_side.setChecked(True)
        self._sides = QButtonGroup(self)
        for button in (self._region_side, self._further, self._hq_side, self._further_hq):
            self._sides.addButton(button)
            self._form.widget(button)
        self._sides.buttonToggled.connect(self._switched)
        self._authority = QComboBox()
        self._authority.currentIndexChanged.connect(self.changed)
        self._authority_row = self._form.add(
            self.tr("Authority for neutrality"),
            self._authority,
            self.tr("Letters and bundles go there. It can be changed later in the settings."),
        )
        self._regions = FilterList(self.tr("Type a part of the name, for example: bogor"), rows=6)
        self._regions.chosen.connect(self._chosen)
        self._region_row = self._form.add(self.tr("Region"), self._regions)
        self._joining_words = PlainLabel(
            self.tr(
                "Office, region and cases come from the other PC. After this start, open "
                "Enrolment here and on the other PC; a stick goes to and fro."
            ),
            TextKind.SECOND,
            wrap=True,
        )
        self._joining_words.hide()
        self._form.widget(self._joining_words)
        self.body.addWidget(self._form)
        self.body.addStretch(1)

    def show_authorities(self, authorities: Sequence[Choice], preset: str) -> None:
        """Offer these, with one of them chosen."""
        self._authority.clear()
        for one in authorities:
            words = f"{one.words} — {one.detail}" if one.detail else one.words
            self._authority.addItem(words, one.key)
        self._authority.setCurrentIndex(max(0, self._authority.findData(preset)))

    def show_regions(self, regions: Sequence[Choice]) -> None:
        """Offer these regions."""
        self._regions.show_choices(regions)

    def show_values(self, values: RoleValues) -> None:
        """Show what was answered before."""
        first, further = self._region_side, self._further
        if values.side is Side.HQ:
            first, further = self._hq_side, self._further_hq
        (further if values.joins else first).setChecked(True)
        self._authority.setCurrentIndex(max(0, self._authority.findData(values.authority)))
        self._regions.choose(values.region)

    def values(self) -> RoleValues:
        """Return what is answered."""
        at_hq = self._hq_side.isChecked() or self._further_hq.isChecked()
        side = Side.HQ if at_hq else Side.REGION
        region = self._regions.choice() if self._region_side.isChecked() else None
        return RoleValues(
            side=side,
            authority=str(self._authority.currentData() or ""),
            region=region.key if region is not None else "",
            region_name=region.words if region is not None else "",
            joins=self._joins(),
        )

    def complaint(self) -> str:
        """Return why it cannot go on, or an empty text."""
        values = self.values()
        if values.side is Side.REGION and not values.region and not values.joins:
            return self.tr("Choose your region in the list.")
        return ""

    def _joins(self) -> bool:
        return self._further.isChecked() or self._further_hq.isChecked()

    @Slot()
    def _switched(self) -> None:
        self._region_row.setVisible(self._region_side.isChecked())
        self._authority_row.setVisible(not self._joins())
        self._joining_words.setVisible(self._joins())
        self.changed.emit()

    @Slot(str)
    def _chosen(self) -> None:
        self.changed.emit()
