"""Sample cases of nobody, for looking at the pages of the room.

``python -m tests.ui.cases.sample_cases FOLDER`` writes pictures of the room over a real vault file with nothing, one and 300 cases, in both
themes.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop.cases.documents import NewDocument
from desktop.cases.evidence import add_evidence
from desktop.cases.queries import case_list
from desktop.cases.registration import edit_object
from desktop.cases.steps import StepRequest, take_step
from tests.builders import Builder
from tests.desks import PERSON, open_desk
from tests.ui.cases.conftest import DeskSession, file_desk

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
PATH = ("DITERIMA", "VERIFIKASI", "KLARIFIKASI", "PANGGILAN_1")


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
        for target in PATH[: number % 5]:
            papers = {
                "DITERIMA": "SURAT_BAWASLU",
                "VERIFIKASI": "FORMULIR_LAPORAN",
                "KLARIFIKASI": "LEMBAR_VERIFIKASI",
            }
            kind = papers.get(target)
            documents = (NewDocument({"type": kind, "number": f"{number}/X"}),) if kind else ()
            desk.do(take_step, made.respondents, StepRequest(target, documents=documents))
    return desk


def newest(desk):
    """Return the ids of the cases, the newest first."""
    return [line.id for line in desk.ask(case_list, limit=20).rows]


def main(folder: Path) -> None:
    """Write the pictures."""
    from PySide6.QtCore import QEvent

    from ui.application import dress, make_qt
    from ui.background import AtOnce
    from ui.cases.case_page import EVIDENCE, HISTORY, LETTERS, OVERVIEW, PEOPLE, REPORT
    from ui.cases.dialogs import DocumentDialog, EvidenceDialog, WhyNotDialog
    from ui.cases.room import CasesRoom
    from ui.i18n import Tongue
    from ui.main_window import MainWindow, PageEntry
    from ui.remembered import UntilExit

    qt = make_qt(["cases"])
    Tongue(qt).speak("id")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        builder = Builder(Path(place))
        for count in (0, 1, 300):
            desk = register_samples(open_desk(builder, f"n{count}"), count)
            if count:
                _dress_up(desk, Path(place))
            for dark in (False, True):
                dress(qt, dark=dark)
                background = AtOnce()
                background.use(DeskSession(desk))
                room = CasesRoom(background, UntilExit(), file_desk(desk.vault.store.blobs))
                window = MainWindow(UntilExit())
                window.register(PageEntry("cases", "folders", lambda: "Perkara", lambda r=room: r))
                window.show_desk("Inspektorat Daerah Kabupaten Contoh", "Sari Contoh")
                window.go("cases")
                window.resize(1366, 738)
                window.show()

                def look(background=background):
                    for _ in range(4):
                        background.settle()
                        qt.processEvents()

                def shoot(name, what=window, count=count, dark=dark, look=look):
                    look()
                    shade = "dark" if dark else "light"
                    what.grab().save(str(folder / f"{name}-{count}-{shade}.png"))

                def dialog(name, made, shoot=shoot):
                    made.show()
                    shoot(name, made)
                    made.close()

                look()
                if count:
                    room.list.table.view.selectRow(2 if count > 1 else 0)
                    room.list._rest.timeout.emit()
                shoot("list")
                if count == 300:
                    room.search("sastrodining")
                    shoot("search")
                    room.search("tidakada")
                    shoot("nothing-found")
                    room.search("")
                if count == 0:
                    room.show_new_case()
                    shoot("new")
                    bar = room.new._column.verticalScrollBar()
                    for at in (1, 2):
                        bar.setValue(bar.maximum() * at // 2)
                        shoot(f"new{at}")
                else:
                    cases = newest(desk)
                    room.show_case(cases[0])
                    look()
                    for name, tab in (
                        ("overview", OVERVIEW), ("people", PEOPLE), ("report", REPORT),
                        ("evidence", EVIDENCE), ("letters", LETTERS), ("history", HISTORY),
                    ):  # fmt: skip
                        room.case.go(tab)
                        shoot(name)
                    room.case.go(OVERVIEW)
                    if room.case.overview.table is not None:
                        room.case.overview.table.tick([0, 1])
                        shoot("ticked")
                    page, lists = room.case, room.case.lists
                    someone = page.case.respondents[0]
                    if room.case.overview.card is not None:
                        room.case.overview.card.steps.buttons[0].click()
                        shoot("step", room.controller._dialog)
                        room.controller._dialog.close()
                    dialog("evidence-add", EvidenceDialog(lists, page))
                    dialog("document", DocumentDialog(page.case, None, lists, page))
                    why = WhyNotDialog(someone, lists, page)
                    why.asked.connect(room.controller._ask_why_not)
                    room.controller._why, room.controller._respondent = why, someone.id
                    why.state.set_value("REKOMENDASI")
                    dialog("whynot", why)
                    room.controller._why = None
                window.close()
                background.close()
                window.deleteLater()
                qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        builder.close()


def _dress_up(desk, place):
    """Give the newest cases evidence and an edited field."""
    files = file_desk(desk.vault.store.blobs)
    for case in newest(desk)[:3]:
        path = place / f"tangkapan-layar-{case[:4]}.png"
        path.write_bytes(case.encode() * 4000)
        kept = files.keep(path, _Silent())
        more = {"type": "TANGKAPAN_LAYAR", "from_whom": "Bawaslu", "how": "Surat pengantar",
                "url": "https://example.org/unggahan/1", "platform": "Facebook"}  # fmt: skip
        desk.do(add_evidence, case, more, kept)
        desk.do(edit_object, case, {"place": "Kecamatan Contoh"}, "Salah ketik")
        desk.vault.clock.set(desk.vault.clock.now() + timedelta(minutes=7))


class _Silent:
    def report(self, stage, done, total):
        """Nobody watches."""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
