"""Sample values: the office, the case and its people do not exist."""

from __future__ import annotations

from datetime import date

from desktop.cases.model import File
from desktop.ids import ObjectId
from desktop.letters.entry_sheet import (
    KIND,
    WORDING,
    IdisFolder,
    SheetField,
    SheetFile,
    entry_sheet,
)
from desktop.letters.model import LetterData, StyleProfile
from desktop.letters.wording import parse_wording
from reports_templates.catalogue import wording_text
from reports_templates.custody_receipt.sample import sample_head


def sample_entry_sheet() -> LetterData:
    """Return the sheet of a punishment that nobody bears."""
    nip = "198001012005011002"
    folder = IdisFolder(
        respondent=ObjectId("0" * 32),
        register_number="0042/NET/2026",
        full_name="Contoh Terlapor, S.Sos.",
        nip=nip,
        post="Camat Contoh",
        unit="Kecamatan Contoh",
        office="Inspektorat Daerah Kabupaten Contoh",
        letterhead=sample_head(),
        style=StyleProfile(font_size=10, leading=1),
        made_on=date(2026, 11, 22),
        fields=(
            SheetField("jenisTingkatHukumanId", "S", ""),
            SheetField("jenisHukumanId", "8", "Penurunan pangkat contoh"),
            SheetField("skNomor", "800/7/BKPSDM", ""),
        ),
        files=(SheetFile(f"SK_{nip}.pdf", "800/7/BKPSDM", File("0" * 64, 123_456, "sk.pdf")),),
    )
    return entry_sheet(folder, parse_wording(wording_text(KIND), WORDING))
