"""Settings: version, rules in use, and to whom the parts of Netra belong."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop import __version__
from desktop.law.packs import law
from ui.style.tokens import GRID
from ui.widgets.date_field import date_text
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import Card, PageHead, ScrollColumn

PARTS = (
    ("Netra", "MIT"),
    ("Nama wilayah: cahyadsn/wilayah", "MIT"),
    ("Ikon: Tabler Icons", "MIT"),
    ("Huruf layar: Noto Sans", "SIL OFL 1.1"),
    ("Huruf surat: Liberation Sans, TeX Gyre Bonum", "SIL OFL 1.1, GUST Font License"),
    ("Qt, PySide6", "LGPL 3"),
    ("Python", "PSF"),
    ("SQLCipher, sqlcipher3, sqlite-utils", "BSD, zlib, Apache 2.0"),
    ("pyrage, cryptography, argon2-cffi", "MIT, Apache 2.0, BSD"),
    ("ReportLab, pikepdf, pypdfium2, Pyphen", "BSD, MPL 2.0, Apache 2.0, LGPL/MPL"),
    ("msgspec, zstandard, holidays, RapidFuzz, platformdirs", "BSD, MIT"),
)
"""What the program is made of, and under which licence; texts lie beside the program."""


class AboutSection(QWidget):
    """Nothing to press, everything to read and copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = ScrollColumn(760)
        column.body.addWidget(PageHead(self.tr("About Netra"), self.tr("Works without a network.")))
        pack = law().pack
        facts = Card()
        for label, words in (
            (self.tr("Version"), __version__),
            (
                self.tr("Rules"),
                f"{pack.title} ({pack.code}), {date_text(pack.issued_on)}",
            ),
            ("", pack.note),
        ):
            if label:
                facts.body.addWidget(PlainLabel(label, TextKind.SECOND))
            kind = TextKind.BODY if label else TextKind.SECOND
            facts.body.addWidget(PlainLabel(words, kind, wrap=True, selectable=True))
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
