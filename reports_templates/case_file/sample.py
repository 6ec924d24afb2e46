"""Sample values: the office, the case and its people do not exist."""

from __future__ import annotations

from datetime import date

from desktop.cases.model import File
from desktop.ids import ObjectId
from desktop.letters.case_file import CaseFile, Fate, Part, Person
from desktop.letters.case_file_front import KIND, WORDING, Bound, front
from desktop.letters.model import LetterData, StyleProfile
from desktop.letters.wording import parse_wording
from reports_templates.catalogue import wording_text
from reports_templates.custody_receipt.sample import sample_head


def sample_book() -> CaseFile:
    """Return a case with a letter, a document and a recording."""
    about = ObjectId("0" * 32)
    return CaseFile(
        case=about,
        register_number="0042/NET/2026",
        subject="Unggahan contoh",
        source="Bawaslu",
        event="Pemilihan contoh",
        received_on=date(2026, 11, 2),
        officer="Sari Contoh",
        grade="Rahasia",
        security="R",
        office="Inspektorat Daerah Kabupaten Contoh",
        letterhead=sample_head(),
        style=StyleProfile(),
        made_on=date(2026, 11, 22),
        people=(Person("Contoh Terlapor, S.Sos.", "198001012005011002", "Camat Contoh", "Kajian"),),
        parts=(
            Part("S1", about, "Surat panggilan contoh", "700/1/INSP/2026, 3 November 2026"),
            Part("D1", about, "Berita acara pemeriksaan", "BAP-01, 9 November 2026"),
            Part("B1", about, "Rekaman contoh", "Video", File("0" * 64, 1_234_567, "rekaman.mp4")),
        ),
    )


def sample_case_file() -> LetterData:
    """Return the first pages of that book."""
    bound = {
        "S1": Bound(4, 5, Fate.WHOLE),
        "D1": Bound(6, 6, Fate.WHOLE),
        "B1": Bound(0, 0, Fate.NO_PAGES),
    }
    return front(sample_book(), parse_wording(wording_text(KIND), WORDING), bound, 6)
