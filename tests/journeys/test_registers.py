"""A new office brings its old register in, and keeps its prevention register."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QMenu

from desktop.app.places import Places, find_places
from desktop.app.vaults import Founding, create_vault
from desktop.cases.prevention import prevention_figures
from desktop.cases.queries import case_list
from desktop.cases.views import CaseFilter
from desktop.journal.model import Side
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from tests.desktop.cases.sheet.sheets import HEADERS, ROWS, workbook
from tests.journeys.clerk import Pulse, at_window
from ui.importing.section import ImportingSection
from ui.prevention.room import PreventionRoom

PASSPHRASE = "gerhana di teluk sunyi"

pytestmark = [pytest.mark.logs("This plugin does not support")]


@pytest.fixture
def places(tmp_path) -> Places:
    place = find_places(tmp_path / "brankas")
    office = {"name": "Inspektorat Daerah Contoh", "region_code": "32.01", "authority": "KASN"}
    founding = Founding(
        Side.REGION, office, "wulan", "Wulan Contoh", PASSPHRASE, cost=CHEAP_FOR_TESTS
    )
    create_vault(place, founding).session.close()
    return place


@pytest.fixture
def clerk(places, qapp, qtbot):
    before = qapp.styleSheet()
    pulse = Pulse()
    with at_window(places, qapp, qtbot, pulse) as clerk:
        clerk.settle()
        clerk.type("Kata sandi", PASSPHRASE)
        clerk.press("Buka kunci")
        clerk.settle()
        yield clerk
    pulse.stop()
    qapp.setStyleSheet(before)


def go(clerk, key):
    clerk._step(f"go {key}", lambda: clerk.window.go(key))
    clerk.settle()


def test_an_old_register_comes_in_and_goes_out_again(clerk, tmp_path):
    sheet = tmp_path / "register 2023.xlsx"
    sheet.write_bytes(workbook({"2023": [HEADERS, *ROWS]}))
    go(clerk, "cases")
    clerk.press("Masukkan register lama")
    clerk.sees("Register lama", "Pilih berkasnya. Berkas hanya dibaca, tidak disimpan.")
    clerk.answers.files.append(sheet)
    clerk.press("Pilih berkas…")
    clerk.sees("8 baris: 2 perkara dengan 4 terlapor masuk, 2 diparkir")
    section = clerk.window.findChild(ImportingSection)
    look = section.room.look
    look.tabs.setCurrentIndex(1)
    clerk.sees("tidak dikenal: pilih")
    boxes = look.statuses.table.findChildren(QComboBox)
    unknown = next(box for box in boxes if box.property("words") == "Entahlah")
    clerk.choose_in(unknown, "Kajian")
    clerk.wait(lambda: "tidak dikenal" not in clerk.words(look.statuses), "the word is known")
    look.tabs.setCurrentIndex(2)
    clerk.sees("“31 Februari 2023” bukan tanggal yang mungkin.", "Tanggal laporan kosong.")
    clerk.press("Masukkan 2 perkara")
    clerk.sees("2 perkara dengan 4 terlapor sudah masuk.", "2 baris diparkir")
    clerk.answers.files.append(tmp_path / "diparkir.xlsx")
    clerk.press("Simpan baris yang diparkir…")
    clerk.sees("Tersimpan: diparkir.xlsx.")
    go(clerk, "cases")
    clerk.sees("001/REG/2023", "Budi Contoh")
    page = clerk.ask(case_list, CaseFilter(states=("KAJIAN",)))
    assert [row.register_number for row in page.rows] == ["002/REG/2023"]
    room = clerk.window.page("cases")
    room.show_case(clerk.ask(case_list, CaseFilter(query="Budi")).rows[0].id)
    clerk.sees("Dari register lama (register 2023.xlsx, baris 2)", "Sanksi “Teguran tertulis”")
    assert "Rahasia Sekali" not in clerk.words()
    go(clerk, "settings")
    clerk.press("Tarik impor ini…")
    clerk.type("Alasan", "salah lembar")
    clerk.press("Tarik impor")
    clerk.sees("2 perkara ditarik kembali.")
    assert clerk.ask(case_list, CaseFilter()).total == 0


def test_prevention_is_entered_counted_and_taken_back(clerk):
    go(clerk, "prevention")
    clerk.sees("Belum ada yang dicatat")
    room = clerk.window.page("prevention")
    assert isinstance(room, PreventionRoom)
    clerk.press_on(room.register.new.button)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text() == "Kegiatan sosialisasi")
    clerk.click(menu, menu.actionGeometry(action).center())
    clerk.type("Tanggal", "10/2/2026")
    clerk.type("Topik", "Bijak bermedia sosial")
    clerk.type("Peserta", "120")
    clerk.press("Simpan ke register")
    clerk.sees("Bijak bermedia sosial", "120 peserta")
    assert clerk.ask(prevention_figures, 2026).participants == 120
    table = room.register.table.view
    clerk.click(table.viewport(), table.visualRect(table.model().index(0, 0)).center())
    clerk.press("Ubah…")
    clerk.type("Peserta", "125")
    clerk.press("Simpan")
    clerk.sees("125 peserta")
    clerk.press("Tarik…")
    clerk.type("Alasan", "dicatat dua kali")
    clerk.press("Tarik")
    clerk.sees("ditarik")
    clerk.wait(lambda: clerk.ask(prevention_figures).entries == {}, "nothing counts")
    clerk.keys(table, Qt.Key.Key_Escape)
