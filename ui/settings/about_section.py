"""Settings: version, rules in use, and to whom the parts of Netra belong."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop import __version__
from desktop.law.model import Pack
from ui.style.tokens import GRID
from ui.widgets.date_field import date_text
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import Card, PageHead, ScrollColumn

PARTS = (
    ("Netra", "MIT"),
    ("Nama wilayah: cahyadsn/wilayah", "MIT"),
    ("Ikon: Tabler Icons", "MIT"),
    ("Huruf layar: Noto Sans", "SIL OFL 1.1"),
    ("Huruf surat: Liberation Sans, Noto Sans Javanese, Noto Emoji", "SIL OFL 1.1"),
    ("Huruf keputusan: Netra Bonum, dari TeX Gyre Bonum", "GUST Font License"),
    ("Qt, PySide6", "LGPL 3"),
    ("Python", "PSF License"),
    ("SQLCipher, sqlcipher3", "BSD, zlib"),
    ("sqlite-utils, tzdata, zxing-cpp", "Apache 2.0"),
    ("cryptography, pypdfium2", "Apache 2.0, BSD"),
    ("ReportLab, msgspec, zstandard", "BSD"),
    ("pikepdf", "MPL 2.0"),
    ("Pyphen", "GPL 2+, LGPL 2+, MPL 1.1"),
    ("pyrage, argon2-cffi, holidays, RapidFuzz, platformdirs", "MIT"),
)
"""What the program is made of, and under which licence; texts lie beside the program."""


class AboutSection(QWidget):
    """Nothing to press, everything to read and copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = ScrollColumn(760)
        column.body.addWidget(PageHead(self.tr("About Netra"), self.tr("Works without a network.")))
        facts = Card()
        facts.body.addWidget(PlainLabel(self.tr("Version"), TextKind.SECOND))
        facts.body.addWidget(PlainLabel(__version__, selectable=True))
        facts.body.addWidget(PlainLabel(self.tr("Rules"), TextKind.SECOND))
        self._pack = PlainLabel("", wrap=True, selectable=True)
        self._note = PlainLabel("", TextKind.SECOND, wrap=True)
        facts.body.addWidget(self._pack)
        facts.body.addWidget(self._note)
        parts = Card(self.tr("Parts and licences"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID * 3)
        grid.setVerticalSpacing(6)
        for row, (what, licence) in enumerate(PARTS):
            grid.addWidget(PlainLabel(what, wrap=True, selectable=True), row, 0)
            grid.addWidget(PlainLabel(licence, TextKind.SECOND, wrap=True), row, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        parts.body.addLayout(grid)
        column.body.addWidget(facts)
        column.body.addWidget(parts)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)

    def show_pack(self, pack: Pack) -> None:
        """Show which edition of the rules is in use."""
        self._pack.setText(f"{pack.title} ({pack.code}), {date_text(pack.issued_on)}")
        self._note.setText(pack.note)
