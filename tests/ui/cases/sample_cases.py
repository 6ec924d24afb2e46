"""Sample cases of nobody, for looking at the pages of the room.

``python -m tests.ui.cases.sample_cases FOLDER`` writes pictures of it over a real vault
file with nothing, one and 300 cases, in both themes.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent

from desktop.cases.documents import NewDocument
from desktop.cases.evidence import add_evidence
from desktop.cases.queries import case_list
from desktop.cases.registration import edit_object
from desktop.cases.steps import StepRequest, take_step
from desktop.progress import Silent
from tests.builders import Builder
from tests.desks import PERSON, open_desk
from tests.ui.cases.conftest import DeskSession, file_desk
from ui.application import dress, make_qt
from ui.background import AtOnce
from ui.cases.case_page import EVIDENCE, HISTORY, LETTERS, OVERVIEW, PEOPLE, REPORT
from ui.cases.room import CasesRoom
from ui.i18n import Tongue
from ui.main_window import MainWindow, PageEntry
from ui.remembered import UntilExit

NAMES = (
    "Andi Contoh", "Bayu Umpama", "Citra Misal", "Dewi Andaian", "Eko Percobaan",
    "Raden Mas Haji Muhammad Abdurrahman Wahyuningrat Kusumonegoro Sastrodiningrat",
)  # fmt: skip
SUBJECTS = (
    "Unggahan dukungan kepada pasangan calon",
    "Hadir dalam kampanye dengan pakaian dinas",
    "Foto bersama bakal calon dengan simbol keberpihakan yang kemudian dibagikan berkali-kali "
    "dalam beberapa grup percakapan kecamatan dan kelurahan se-kabupaten",
)
FORMS = (["DS-06"], ["DS-04", "DS-07"], ["KE-04"], ["DS-02", "DS-06", "DS-07", "DS-08"])
PATH = {
    "DITERIMA": "SURAT_BAWASLU",
    "VERIFIKASI": "FORMULIR_LAPORAN",
    "KLARIFIKASI": "LEMBAR_VERIFIKASI",
    "PANGGILAN_1": "",
    "PEMERIKSAAN": "",
}
TABS = {
    "overview": OVERVIEW, "people": PEOPLE, "report": REPORT,
    "evidence": EVIDENCE, "letters": LETTERS, "history": HISTORY,
}  # fmt: skip


def person(number):
    """Return the form of a made-up respondent."""
    name = NAMES[number % len(NAMES)]
    long = len(name) > 40
    birth = f"19{70 + number % 25}{number % 12 + 1:02}{number % 27 + 1:02}"
    appointed = f"{2000 + number % 20}{number % 12 + 1:02}"
    return PERSON | {
        "name": name if long else f"{name} {number}",
        "front_title": "Prof. Dr. Ir." if long else "",
        "back_title": "S.H., S.IP., M.Si., M.H., Ph.D., CGCAE." if long else "S.Sos.",
        "nip": f"{birth}{appointed}{number % 2 + 1}{number % 900 + 1:03}",
        "position": ("Camat Contoh", "Guru Ahli Muda", "Kepala Seksi Pemerintahan")[number % 3],
        "allegations": FORMS[number % len(FORMS)],
    }


def register_samples(desk, count):
    """Register cases with one to five respondents and take some of them forward."""
    for number in range(count):
        people = [person(number * 7 + at) for at in range((number % 5) + 1 if number % 3 else 1)]
        made = desk.register(
            *people,
            subject=SUBJECTS[number % len(SUBJECTS)],
            received_on=f"2024-{number % 11 + 1:02}-{number % 27 + 1:02}",
            acted_on=f"2024-{max(1, number % 11):02}-01",
            source=("BAWASLU", "MASYARAKAT", "MEDSOS")[number % 3],
            confidentiality=("R", "SR", "T")[number % 3],
        )
        for target, kind in list(PATH.items())[: number % 6]:
            documents = (NewDocument({"type": kind, "number": f"{number}/X"}),) if kind else ()
            desk.do(take_step, made.respondents, StepRequest(target, documents=documents))
    return desk


def newest(desk):
    """Return the ids of the cases, the newest first."""
    return [line.id for line in desk.ask(case_list, limit=20).rows]


def add_details(desk, place):
    """Give the newest cases evidence and an edited field."""
    files = file_desk(desk.vault.store.blobs)
    for case in newest(desk)[:3]:
        path = place / f"tangkapan-layar-{case[:4]}.png"
        path.write_bytes(case.encode() * 4000)
        more = {"type": "TANGKAPAN_LAYAR", "from_whom": "Bawaslu", "how": "Surat pengantar",
                "url": "https://example.org/unggahan/1", "platform": "Facebook"}  # fmt: skip
        desk.do(add_evidence, case, more, files.keep(path, Silent()))
        desk.do(edit_object, case, {"place": "Kecamatan Contoh"}, "Salah ketik")
        desk.vault.clock.set(desk.vault.clock.now() + timedelta(minutes=7))


class Look:
    """The room in the window, and a camera."""

    def __init__(self, qt, desk, folder, suffix):
        self.qt, self.folder, self.suffix = qt, folder, suffix
        self.background = AtOnce()
        self.background.use(DeskSession(desk))
        self.room = CasesRoom(self.background, UntilExit(), file_desk(desk.vault.store.blobs))
        self.window = MainWindow(UntilExit())
        self.window.register(PageEntry("cases", "folders", lambda: "Perkara", lambda: self.room))
        self.window.show_desk("Inspektorat Daerah Kabupaten Contoh", "Sari Contoh")
        self.window.go("cases")
        self.window.resize(1366, 738)
        self.window.show()
        self.settle()

    def settle(self):
        for _ in range(4):
            self.background.settle()
            self.qt.processEvents()

    def shoot(self, name, what=None):
        self.settle()
        (what or self.window).grab().save(str(self.folder / f"{name}-{self.suffix}.png"))

    def close(self):
        self.window.close()
        self.background.close()
        self.window.deleteLater()
        self.qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shoot_list(look):
    look.room.list.table.view.selectRow(2)
    look.room.list._rest.timeout.emit()
    look.shoot("list")
    for name, text in (("search", "sastrodining"), ("nothing-found", "tidakada"), ("all", "")):
        look.room.search(text)
        look.shoot(name)


def shoot_form(look):
    look.shoot("list")
    look.room.show_new_case()
    look.shoot("new")
    bar = look.room.new._column.verticalScrollBar()
    for at in (1, 2):
        bar.setValue(bar.maximum() * at // 2)
        look.shoot(f"new{at}")


def shoot_case(look, case):
    room, page = look.room, look.room.case
    room.show_case(case)
    look.settle()
    for name, tab in TABS.items():
        page.go(tab)
        look.shoot(name)
    page.go(OVERVIEW)
    if page.overview.table is not None:
        page.overview.table.tick([0, 1])
        look.shoot("ticked")
        page.overview.verticalScrollBar().setValue(10_000)
        look.shoot("overview-end")
    for name, begin in (
        ("step", page.overview.card.steps.buttons[0].click),
        ("document", page.letters.document_requested.emit),
        ("person-add", page.people.add_requested.emit),
    ):
        begin()
        look.shoot(name, room.controller._dialog)
        room.controller._dialog.reject()
    page.evidence.add_requested.emit()
    look.shoot("evidence-add", room.controller.evidence._dialog)
    room.controller.evidence._dialog.reject()
    page.overview._why_not()
    room.controller._why.state.set_value("REKOMENDASI")
    look.shoot("whynot", room.controller._why)
    room.controller._why.reject()


def main(folder: Path) -> None:
    """Write the pictures."""
    qt = make_qt(["cases"])
    Tongue(qt).speak("id")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        builder = Builder(Path(place))
        for count in (0, 1, 300):
            desk = register_samples(open_desk(builder, f"n{count}"), count)
            add_details(desk, Path(place))
            for dark in (False, True):
                dress(qt, dark=dark)
                look = Look(qt, desk, folder, f"{count}-{'dark' if dark else 'light'}")
                if count == 0:
                    shoot_form(look)
                else:
                    shoot_list(look)
                    shoot_case(look, newest(desk)[0])
                look.close()
        builder.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
